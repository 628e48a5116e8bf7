"""Rules of the linter about words: missing, not translated, not written yet, too long, pasted from a formula."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from c21lab.framework.lint.locations import LintResult, Location
from c21lab.framework.model import Framework
from c21lab.framework.tables import FrameworkTable, TextKey, text_keys, text_of
from c21lab.message_limits import shortened
from c21lab.problem_codes import ProblemCode as Code

# characters that a chart's margin, a tab's name or a table's column can hold in two or three lines
LABEL_LIMITS = {
    (FrameworkTable.SCALE, "label"): 30,
    (FrameworkTable.MODULES, "title"): 40,
    (FrameworkTable.GROUPS, "label"): 50,
    (FrameworkTable.DOMAINS, "title"): 60,
    (FrameworkTable.DOMAINS, "short"): 31,
    (FrameworkTable.FIELDS, "title"): 60,
}
# characters beyond which nobody reads a text beside a cell, on a paper or in a report
TEXT_LIMITS = {
    (FrameworkTable.ABOUT, "title"): 150,
    (FrameworkTable.ABOUT, "source"): 1500,
    (FrameworkTable.SCALE, "description"): 400,
    (FrameworkTable.FIELDS, "question"): 500,
    (FrameworkTable.FIELDS, "help"): 500,
    (FrameworkTable.ACTIONS, "text"): 500,
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
    """The progress of a language: texts it should have, and how many are missing, untranslated, unwritten."""

    language: str
    texts: int
    missing: int
    untranslated: int
    unwritten: int


def language_counts(framework: Framework) -> tuple[LanguageCount, ...]:
    """Counts the texts of each language, in the framework's order of languages."""
    found = Counter((finding.location.language, finding.code) for finding in word_results(framework))
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


def word_results(framework: Framework) -> Iterator[LintResult]:
    """Checks the words, text by text and language by language."""
    for key in text_keys(framework):
        for language in framework.languages:
            yield from _text_findings(framework, key, language)
    for language in framework.languages:
        yield from _labels_twice(framework, language)


def _text_findings(framework: Framework, key: TextKey, language: str) -> Iterator[LintResult]:
    text, location = text_of(framework.words[language], key), Location.of_text(key, language)
    facts: dict[str, str | int] = {"id": key.id, "column": key.column, "language": language}
    if not text.strip():
        if key.required:
            yield LintResult(Code.FRAMEWORK_WORDS_MISSING, location, facts)
        elif _any_text(framework, key):
            yield LintResult(Code.FRAMEWORK_WORDS_PARTLY, location, facts)
        return
    facts["found"] = shortened(text)
    if UNWRITTEN.search(text):
        yield LintResult(Code.FRAMEWORK_WORDS_UNWRITTEN, location, facts)
        return
    if _FORMULA.match(text):
        yield LintResult(Code.FRAMEWORK_WORDS_FORMULA, location, facts)
    elif not _says_anything(text):
        yield LintResult(Code.FRAMEWORK_WORDS_SIGNS, location, facts)
        return
    if _CONTROL.search(text):
        yield LintResult(
            Code.FRAMEWORK_WORDS_CONTROL, location, facts | {"found": _CONTROL.sub("□", str(facts["found"]))}
        )
    markup = _MARKUP.search(text)
    if markup:
        yield LintResult(Code.FRAMEWORK_WORDS_MARKUP, location, facts | {"found": shortened(markup[0])})
    yield from _measures(key, text, location, facts)
    yield from _against_others(framework, key, location, facts)


def _measures(key: TextKey, text: str, location: Location, facts: Mapping[str, str | int]) -> Iterator[LintResult]:
    """Checks whether a text fits where it will stand: a label is one short line."""
    place = key.table, key.id if key.table is FrameworkTable.ABOUT else key.column
    if "\n" in text and (place in LABEL_LIMITS or place == (FrameworkTable.ABOUT, "title")):
        found = {"found": " ¶ ".join(str(facts["found"]).split("\n"))}
        yield LintResult(Code.FRAMEWORK_WORDS_LINES, location, {**facts, **found})
    for limits, code in ((LABEL_LIMITS, Code.FRAMEWORK_LABEL_LONG), (TEXT_LIMITS, Code.FRAMEWORK_WORDS_LONG)):
        limit = limits.get(place, len(text))
        if len(text) > limit:
            yield LintResult(code, location, {**facts, "length": len(text), "limit": limit})


def _says_anything(text: str) -> bool:
    """Returns whether a text is more than dashes, dots and other signs; an emoji says something."""
    return any(unicodedata.category(character) not in _SIGNS for character in text)


def _against_others(
    framework: Framework, key: TextKey, location: Location, facts: dict[str, str | int]
) -> Iterator[LintResult]:
    """A text against the same one in the languages before its own; what stands in braces, against the first of them."""
    text = text_of(framework.words[location.language], key)
    before = framework.languages[: framework.languages.index(location.language)]
    theirs = {other: text_of(framework.words[other], key) for other in before}
    same = [other for other in before if theirs[other] == text and len(text.split()) > SHORT_TEXT]
    if same:
        yield LintResult(Code.FRAMEWORK_WORDS_SAME, location, facts | {"other": same[0]})
    first = next((other for other in before if theirs[other]), "")
    if first and _placeholders(text) != _placeholders(theirs[first]):
        wanted = ", ".join(sorted(_placeholders(theirs[first]))) or "–"
        yield LintResult(Code.FRAMEWORK_WORDS_PLACEHOLDER, location, facts | {"other": first, "wanted": wanted})


def _labels_twice(framework: Framework, language: str) -> Iterator[LintResult]:
    """Two rows with one label: a reader of a chart, or of a list of tabs, could not tell them apart."""
    seen: dict[tuple[FrameworkTable, str, str], str] = {}
    for key in text_keys(framework):
        text = text_of(framework.words[language], key)
        if (key.table, key.column) not in LABEL_LIMITS or not text or UNWRITTEN.search(text):
            continue
        first = seen.setdefault((key.table, key.column, text.casefold()), key.id)
        if first != key.id:
            facts = {"id": key.id, "first": first, "column": key.column, "language": language, "found": text}
            yield LintResult(Code.FRAMEWORK_LABEL_TWICE, Location.of_text(key, language), facts)


def _any_text(framework: Framework, key: TextKey) -> bool:
    return any(text_of(words, key).strip() for words in framework.words.values())


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(_PLACEHOLDER.findall(text))
