"""Rules of the linter about words: missing, not translated, not written yet, too long, pasted from a formula."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from c21lab.framework.model import Framework
from c21lab.framework.spots import Finding, Spot
from c21lab.framework.texts import Table, TextKey, text_keys, text_of
from c21lab.problems import ProblemCode as Code

# characters that a chart's margin, a tab's name or a table's column can hold in two or three lines
LABEL_LIMITS = {
    (Table.SCALE, "label"): 30,
    (Table.MODULES, "title"): 40,
    (Table.GROUPS, "label"): 50,
    (Table.DOMAINS, "title"): 60,
    (Table.DOMAINS, "short"): 31,
    (Table.FIELDS, "title"): 60,
}
# characters beyond which nobody reads a text beside a cell, on a paper or in a report
TEXT_LIMITS = {
    (Table.ABOUT, "title"): 150,
    (Table.ABOUT, "source"): 1500,
    (Table.SCALE, "description"): 400,
    (Table.FIELDS, "question"): 500,
    (Table.FIELDS, "help"): 500,
    (Table.ACTIONS, "text"): 500,
}
# up to so many words, a text may well be the same in two languages: "Patrimoine", "Radio local"
SHORT_TEXT = 3
# Unicode's categories of punctuation, spaces and signs of arithmetic
_SIGNS = frozenset({"Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Zs", "Sm"})
# how a skeleton marks what a person has yet to write
UNWRITTEN = re.compile(r"‹[^›]*›")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_FORMULA = re.compile(r"\s*=|#(REF!|NAME\?|VALUE!|N/A|DIV/0!|NUM!|NULL!)")
_MARKUP = re.compile(r"</?[a-z][a-z0-9]*(\s[^<>]*)?/?>|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")


_MISSING = (Code.FRAMEWORK_WORDS_MISSING, Code.FRAMEWORK_WORDS_PARTLY, Code.FRAMEWORK_WORDS_SIGNS)


@dataclass(frozen=True)
class LanguageCount:
    """How far a language is: texts it should have, and how many of them are not there, not translated, not written."""

    language: str
    texts: int
    missing: int
    untranslated: int
    unwritten: int


def language_counts(framework: Framework) -> tuple[LanguageCount, ...]:
    """One count per language, in the framework's order of languages."""
    found = Counter((finding.spot.language, finding.code) for finding in word_findings(framework))
    wanted = [key for key in text_keys(framework) if key.required or _any_text(framework, key)]
    return tuple(
        LanguageCount(
            language,
            len(wanted),
            sum(found[language, code] for code in _MISSING),
            found[language, Code.FRAMEWORK_WORDS_SAME],
            found[language, Code.FRAMEWORK_WORDS_UNWRITTEN],
        )
        for language in framework.languages
    )


def word_findings(framework: Framework) -> Iterator[Finding]:
    """What is wrong with the words, text by text and language by language."""
    for key in text_keys(framework):
        for language in framework.languages:
            yield from _text_findings(framework, key, language)
    for language in framework.languages:
        yield from _labels_twice(framework, language)


def _text_findings(framework: Framework, key: TextKey, language: str) -> Iterator[Finding]:
    text, spot = text_of(framework.words[language], key), Spot.of_text(key, language)
    facts: dict[str, str | int] = {"id": key.id, "column": key.column, "language": language}
    if not text.strip():
        if key.required:
            yield Finding(Code.FRAMEWORK_WORDS_MISSING, spot, facts)
        elif _any_text(framework, key):
            yield Finding(Code.FRAMEWORK_WORDS_PARTLY, spot, facts)
        return
    facts["found"] = _shown(text)
    if UNWRITTEN.search(text):
        yield Finding(Code.FRAMEWORK_WORDS_UNWRITTEN, spot, facts)
        return
    if _FORMULA.match(text):
        yield Finding(Code.FRAMEWORK_WORDS_FORMULA, spot, facts)
    elif not _says_anything(text):
        yield Finding(Code.FRAMEWORK_WORDS_SIGNS, spot, facts)
        return
    if _CONTROL.search(text):
        yield Finding(Code.FRAMEWORK_WORDS_CONTROL, spot, facts | {"found": _CONTROL.sub("□", str(facts["found"]))})
    markup = _MARKUP.search(text)
    if markup:
        yield Finding(Code.FRAMEWORK_WORDS_MARKUP, spot, facts | {"found": _shown(markup[0])})
    yield from _measures(key, text, spot, facts)
    yield from _against_others(framework, key, spot, facts)


def _measures(key: TextKey, text: str, spot: Spot, facts: Mapping[str, str | int]) -> Iterator[Finding]:
    """Whether a text fits where it will stand: a label is one short line."""
    place = key.table, key.id if key.table is Table.ABOUT else key.column
    if "\n" in text and (place in LABEL_LIMITS or place == (Table.ABOUT, "title")):
        found = {"found": " ¶ ".join(str(facts["found"]).split("\n"))}
        yield Finding(Code.FRAMEWORK_WORDS_LINES, spot, {**facts, **found})
    for limits, code in ((LABEL_LIMITS, Code.FRAMEWORK_LABEL_LONG), (TEXT_LIMITS, Code.FRAMEWORK_WORDS_LONG)):
        limit = limits.get(place, len(text))
        if len(text) > limit:
            yield Finding(code, spot, {**facts, "length": len(text), "limit": limit})


def _says_anything(text: str) -> bool:
    """Whether a text is more than dashes, dots and other signs; an emoji says something."""
    return any(unicodedata.category(character) not in _SIGNS for character in text)


def _shown(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


def _against_others(framework: Framework, key: TextKey, spot: Spot, facts: dict[str, str | int]) -> Iterator[Finding]:
    """A text against the same one in the languages before its own; what stands in braces, against the first of them."""
    text = text_of(framework.words[spot.language], key)
    before = framework.languages[: framework.languages.index(spot.language)]
    theirs = {other: text_of(framework.words[other], key) for other in before}
    same = [other for other in before if theirs[other] == text and len(text.split()) > SHORT_TEXT]
    if same:
        yield Finding(Code.FRAMEWORK_WORDS_SAME, spot, facts | {"other": same[0]})
    first = next((other for other in before if theirs[other]), "")
    if first and _placeholders(text) != _placeholders(theirs[first]):
        wanted = ", ".join(sorted(_placeholders(theirs[first]))) or "–"
        yield Finding(Code.FRAMEWORK_WORDS_PLACEHOLDER, spot, facts | {"other": first, "wanted": wanted})


def _labels_twice(framework: Framework, language: str) -> Iterator[Finding]:
    """Two rows with one label: a reader of a chart, or of a list of tabs, could not tell them apart."""
    seen: dict[tuple[Table, str, str], str] = {}
    for key in text_keys(framework):
        text = text_of(framework.words[language], key)
        if (key.table, key.column) not in LABEL_LIMITS or not text or UNWRITTEN.search(text):
            continue
        first = seen.setdefault((key.table, key.column, text.casefold()), key.id)
        if first != key.id:
            facts = {"id": key.id, "first": first, "column": key.column, "language": language, "found": text}
            yield Finding(Code.FRAMEWORK_LABEL_TWICE, Spot.of_text(key, language), facts)


def _any_text(framework: Framework, key: TextKey) -> bool:
    return any(text_of(words, key).strip() for words in framework.words.values())


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(_PLACEHOLDER.findall(text))
