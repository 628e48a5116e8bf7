"""The rules for a translated text: each knows the message and the text, and not where it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from c21lab.messages import SOURCES
from c21lab.office.nearest import Likeness, nearest
from c21lab.problem_codes import ProblemCode as Code
from c21lab.translation.cases import Cases
from c21lab.translation.source import SourceEntry
from c21lab.translation.texts import PLACEHOLDER, broken_braces, placeholders

Facts = Mapping[str, str | int]
Found = tuple[Code, Facts]
# what a translator should know, though the workbook is taken all the same
ADVICE = frozenset(
    {
        Code.BOOK_CELL_OUTSIDE,
        Code.LANGUAGE_COLUMN_UNKNOWN,
        Code.LANGUAGE_NO_BREAK_SPACE,
        Code.LANGUAGE_ROWS_MISSING,
        Code.LANGUAGE_SOURCE_CHANGED,
        Code.LANGUAGE_SPACES,
        Code.LANGUAGE_STATE_WITHOUT_TEXT,
        Code.LANGUAGE_TAB_UNKNOWN,
        Code.LANGUAGE_UNTRANSLATED,
    }
)
_DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SPACED = ("fr", "br")  # languages that set a space before ; : ! ? and within quotation marks
_BREAKING = re.compile(r"[\w)\]] [:;?!»](?=\s|$)|« ")
_TAB_NAME, _TAB_SIGNS = 31, re.compile(r"[\[\]:*?/\\]")  # of Excel
_TITLE, _MESSAGE = 32, 255  # likewise, of what a cell says
_SEVERAL_WORDS = 3
_LISTS = ("answers-", "columns-", "sheet-roster-")  # entries between bars


def text_problems(entry: SourceEntry, cases: Cases, text: str, language: str) -> Iterator[Found]:
    """Checks the text of a message in one case, and yields what is wrong with it."""
    english = entry.text(SOURCES[0], cases, language)
    yield from _hidden_signs(text)
    yield from _spaces(text, english)
    if broken_braces(text):
        yield Code.LANGUAGE_BRACES, {"found": text}
        return
    yield from _placeholders(entry, cases, text, language)
    yield from _limits(entry.key, text)
    if "\n" in text.strip() and "\n" not in english:
        yield Code.LANGUAGE_LINES, {"key": entry.key}
    if language.split("-")[0] in _SPACED and (found := _BREAKING.search(text)):
        yield Code.LANGUAGE_NO_BREAK_SPACE, {"found": found[0]}
    if text.strip() == english.strip() and _counted_words(english) > _SEVERAL_WORDS:
        yield Code.LANGUAGE_UNTRANSLATED, {"key": entry.key}
    if entry.key.startswith(_LISTS) and any(not part.strip() for part in text.split("|")):
        yield Code.LANGUAGE_LIST_GAP, {"key": entry.key}


def clashes(texts: Mapping[str, str]) -> Iterator[tuple[str, Code, Facts]]:
    """Yields, by its key, a text that means two things: an answer of two kinds, or two tabs of one name."""
    answers = [(key, text) for key, text in texts.items() if key in ("answers-dont-know", "answers-not-applicable")]
    tabs = [(key, text) for key, text in texts.items() if key.startswith(("sheet-tab-", "results-tab-"))]
    seen: dict[tuple[str, str], str] = {}
    for key, text in answers + tabs:
        for part in text.split("|") if key.startswith("answers-") else [text]:
            same = (key.split("-")[0], part.strip().casefold())
            if seen.setdefault(same, key) != key:
                yield key, Code.LANGUAGE_CLASH, {"found": part.strip(), "other": seen[same]}


def _counted_words(text: str) -> int:
    return len(re.findall(r"[^\W\d_]{2,}", PLACEHOLDER.sub("", text)))


def _hidden_signs(text: str) -> Iterator[Found]:
    """Signs that nobody sees: of direction, which the program sets by itself, and of control."""
    for sign in dict.fromkeys(text):
        if sign in _DIRECTION:
            yield Code.LANGUAGE_DIRECTION_MARK, {"found": f"U+{ord(sign):04X}"}
        elif sign != "\n" and unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cn", "Cs") and sign != "\u200c":
            yield Code.LANGUAGE_CONTROL, {"found": f"U+{ord(sign):04X}"}


def _spaces(text: str, english: str) -> Iterator[Found]:
    ends = (text[:1].isspace() and not english[:1].isspace()) or (text[-1:].isspace() and not english[-1:].isspace())
    if ends:
        yield Code.LANGUAGE_SPACES, {"where": "ends"}
    if "  " in text.strip():
        yield Code.LANGUAGE_SPACES, {"where": "within"}


def _placeholders(entry: SourceEntry, cases: Cases, text: str, language: str) -> Iterator[Found]:
    """What all sources fill in has to be there, once; a number may be spelt out in a form of its own."""
    by_source = [placeholders(entry.text(code, cases, language)) for code in SOURCES]
    known = _known(entry, language)
    counted = {name for name, selector in entry.selectors(language).items() if selector.counts}
    found = placeholders(text)
    lost = [name for name in dict.fromkeys(by_source[0]) if all(name in each for each in by_source)]
    unknown = [name for name in dict.fromkeys(found) if name not in known]
    for name in unknown:
        meant = nearest(name, [each for each in lost if each not in found], Likeness.NAME)
        facts = {"found": name, "nearest": meant or "none", "known": ", ".join(known) or "–"}
        yield Code.LANGUAGE_PLACEHOLDER_UNKNOWN, facts
        lost = [each for each in lost if each != meant]
    for name in lost:
        if name not in found and name not in counted:
            yield Code.LANGUAGE_PLACEHOLDER_LOST, {"name": name}
    for name in dict.fromkeys(found):
        if found.count(name) > max(1, *(each.count(name) for each in by_source)):
            yield Code.LANGUAGE_PLACEHOLDER_TWICE, {"name": name}


def _known(entry: SourceEntry, language: str) -> list[str]:
    every = [entry.text(code, cases, language) for cases in entry.cases(language) for code in SOURCES]
    named = [name for text in every for name in placeholders(text)]
    return list(dict.fromkeys([*named, *(n for n, s in entry.selectors(language).items() if s.counts)]))


def _limits(key: str, text: str) -> Iterator[Found]:
    """What Excel takes: names of tabs, and what a cell says when something else is typed."""
    most = 0
    if key.startswith(("sheet-tab-", "results-tab-")) or key.endswith("-tab"):
        most = _TAB_NAME
        if _TAB_SIGNS.search(text):
            yield Code.LANGUAGE_TAB_NAME, {"found": text}
    elif key == "sheet-error-title":
        most = _TITLE
    elif key.startswith(("sheet-error-", "sheet-prompt-")):
        most = _MESSAGE
    if most and len(text) > most:
        yield Code.LANGUAGE_TOO_LONG, {"length": len(text), "most": most}
