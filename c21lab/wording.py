"""The program's words by key and language; numbers, dates and lists as each language writes them.

A folder of Fluent files per language, a file per tier: a language may have the words of those who fill in sheets, of
those who read the report too, or all. Whoever asks for words names the tier, and gets a language that has it.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, cached_property, lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal, get_decimal_symbol

from c21lab import grammar
from c21lab.messages import (
    SOURCES,
    MessageSource,
    Tier,
    forget_folders,
    languages_with,
    own_languages,
    source_text,
)
from c21lab.problems import Problem

FALLBACK = "en"
# the Fluent library refuses a longer text in a sentence, as a comment or sixty names may be: a mark stands in for it
_LONGEST_FACT, _FIRST_MARK = 500, 0xF0000
_LETTERS = ("L", "R", "AL")  # Unicode's bidirectional classes of letters


class MissingWordsError(KeyError):
    """A key that a language file lacks, or a sentence that got a variable too few: an error of the program."""


def program_languages(tier: Tier = "facilitator") -> tuple[str, ...]:
    """Returns codes of the languages that have a tier and those before it, sorted; by default those that have all."""
    return languages_with(tier)


def forget_languages() -> None:
    """Forgets which languages there are and what they say, once one was imported."""
    forget_folders()
    _read_texts.cache_clear()


@lru_cache(maxsize=64)
def _read_texts(language: str, own: Path | None) -> MessageSource:  # noqa: ARG001  what the texts depend on
    return MessageSource(language, source_text(language))


@lru_cache(maxsize=8192)
def _decimal(value: Decimal, pattern: str, locale: Locale) -> str:
    return format_decimal(value, format=pattern, locale=locale)


@dataclass(frozen=True)
class Words:
    """The program's words in one language.

    ``asked`` is the language that was wanted; it differs from ``language`` where the program does not speak it.
    """

    language: str
    asked: str

    @cached_property  # asking the system where a person's own languages lie takes longer than finding a text
    def _texts(self) -> MessageSource:
        return _read_texts(self.language, own_languages())

    @property
    def is_asked(self) -> bool:
        """Returns whether the program speaks the language that was wanted, or that of which it is a region's."""
        return self.language in (self.asked, self.asked.replace("_", "-").split("-")[0])

    def __call__(self, key: str, /, **facts: str | int | float) -> str:
        """Returns the text of ``key``, in English where this language's tiers do not have it.

        Raises MissingWordsError when English has no such key either, or one of its variables is missing.
        """
        texts = self._texts
        if (plain := texts.plain(key)) is not None:
            return plain
        pattern = texts.pattern(key) if key in texts else None
        long = {name: text for name, text in facts.items() if isinstance(text, str) and len(text) > _LONGEST_FACT}
        marks = {name: chr(_FIRST_MARK + number) for number, name in enumerate(long)}
        text, errors = texts.bundle.format_pattern(pattern, facts | marks) if pattern else ("", ["no text"])
        if errors and self.language not in SOURCES:
            return Words(FALLBACK, self.asked)(key, **facts)
        if errors:
            raise MissingWordsError(f"texts/{self.language}, {key}: {errors}")
        said = str(text)
        for name, mark in marks.items():
            said = said.replace(mark, long[name])
        return said

    def has(self, key: str) -> bool:
        """Returns whether there is a text for ``key``, in this language or in English."""
        return key in self._texts or (self.language != FALLBACK and Words(FALLBACK, self.asked).has(key))

    def number(self, value: float, decimals: int = 1) -> str:
        """Returns a number rounded half up to a fixed count of decimals, in the language's own notation: 6,3."""
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return _decimal(_half_up(value, decimals), pattern, self.locale)

    def percent(self, share: float, decimals: int = 0) -> str:
        """Returns a share in percent with at most so many decimals, half rounded up: 0.125 is 13 % or 12,5 %."""
        percent = _decimal(_half_up(share, decimals + 2) * 100, "#,##0." + "#" * decimals, self.locale)
        return self("percent", value=percent)

    def quoted(self, text: str) -> str:
        """Returns a text in the language's quotation marks."""
        return self("quoted", text=text)

    def date(self, day: dt.date) -> str:
        """Returns a date in words: 12 November 2026."""
        return grammar.long_date(day, self.locale)

    def dates(self, days: Iterable[dt.date]) -> str:
        """Returns days in words, in their order and each once: 12 and 13 November 2026."""
        return grammar.long_dates(days, self.locale, self("list-apart"))

    def join(self, items: Iterable[str]) -> str:
        """Returns items as a list in words: a, b and c."""
        return grammar.join_list(list(items), self.locale, self("list-apart"))

    def in_order(self, names: Iterable[str]) -> list[str]:
        """Returns names in the order of the language's alphabet."""
        return sorted(names, key=lambda name: grammar.alphabet_key(name, self.language))

    @property
    def locale(self) -> Locale:
        """Returns Babel's locale; British English, since the program's English is international."""
        return Locale.parse("en_GB" if self.language == "en" else self.language, sep="_")

    @property
    def csv_separator(self) -> str:
        """Returns what stands between cells of a .csv: a semicolon where the comma is the decimal sign."""
        return ";" if decimal_symbol(self.asked) == "," else ","

    def language_name(self, code: str) -> str:
        """Returns the name of a language in this one, or its code where there is no name for it: ``fr`` is French."""
        return self.locale.languages.get(code.replace("-", "_"), code)

    def problem(self, problem: Problem) -> str:
        """Returns the whole sentence: place, rule, repair."""
        place, message = problem.place, self.problem_message(problem)
        if place.cell and place.tab:
            return self("place-cell", file=place.file, tab=place.tab, cell=place.cell, message=message)
        if place.cell:
            return self("place-line", file=place.file, line=place.cell, message=message)
        if place.tab:
            return self("place-tab", file=place.file, tab=place.tab, message=message)
        return self("place-file", file=place.file, message=message) if place.file else message

    def problem_message(self, problem: Problem) -> str:
        """Returns rule and repair without the place, for tables that have the place in columns of their own."""
        facts = {
            name: self._as_found(fact) if isinstance(fact, float) else fact for name, fact in problem.facts.items()
        }
        return self(f"problem-{problem.code}", **facts)

    def _as_found(self, number: float) -> str:
        """Every digit of a number in a cell, with the language's decimal sign."""
        return repr(number).replace(".", get_decimal_symbol(self.locale))


def decimal_symbol(language: str) -> str:
    """Returns the decimal sign of a language, the program's own or not; the full stop where it is not known."""
    try:
        return str(get_decimal_symbol(Locale.parse(language.replace("-", "_"))))
    except (UnknownLocaleError, ValueError):
        return "."


def whole_percent(share: float) -> int:
    """Returns a share in whole percent, rounded as ``Words.percent`` prints it."""
    return int(_half_up(share, 2) * 100)


def _half_up(value: float, decimals: int) -> Decimal:
    # as spreadsheet programs show numbers, so that the report and the workbook print the same
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


@cache
def language_code(name: str) -> str:
    """Returns a language's code by its name in a language of the program or its own, or by its code in capitals.

    Empty where there is none: ``fr`` for ``French``, ``Français`` and ``FR``.
    """
    wanted = name.casefold()
    if not wanted:
        return ""
    spoken = program_languages("participant")
    every = [Locale.parse(words_for(code, "participant").locale.language).languages for code in spoken]
    for names in every:
        codes = [code for code, called in names.items() if wanted in (called.casefold(), code.casefold())]
        if codes:
            return codes[0].replace("_", "-")
    return next((str(code) for code in every[0] if _own_name(str(code)) == wanted), "")


def _own_name(code: str) -> str:
    """Returns a language's name for itself, in small letters; empty for the rarer ones."""
    try:
        return str(Locale.parse(code).languages.get(code, "")).casefold() if len(code) == 2 else ""
    except UnknownLocaleError:
        return ""


def reads_right_to_left(language: str) -> bool:
    """Returns whether a language, the program's own or not, is written from right to left."""
    try:
        return Locale.parse(language.replace("-", "_")).text_direction == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def begins_right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Returns whether the first letter with a direction runs from right to left; ``otherwise`` where there is none."""
    directions = (direction for direction in map(unicodedata.bidirectional, text) if direction in _LETTERS)
    return next((direction != "L" for direction in directions), otherwise)


def has_letters(text: str) -> bool:
    """Returns whether a text has a letter that says in which direction it runs."""
    return any(unicodedata.bidirectional(character) in _LETTERS for character in text)


def words_for(language: str, tier: Tier = "facilitator", others: Sequence[str] = ()) -> Words:
    """Returns the Words in ``language`` (``fr``, ``pt-BR``) or its base language, where that has the tier.

    Else those in the first of ``others`` that has it, such as the session's languages, else in English.
    """
    known = program_languages(tier)
    for candidate in (language, *others):
        for code in (candidate, candidate.replace("_", "-").split("-")[0]):
            if code in known:
                return Words(code, language)
    return Words(FALLBACK, language)
