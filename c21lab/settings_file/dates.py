"""Reads the days of a workshop: ISO dates, dates that can be read in one way only, and words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cache

from babel.dates import get_month_names

from c21lab.office.plain_text import in_one_line
from c21lab.problem_codes import ProblemCode
from c21lab.settings_file.remarks import UNUSABLE, Remark, Value, as_toml, wrong
from c21lab.settings_file.texts import read_translations
from c21lab.wording import program_languages, words_for

_BETWEEN = r"\s?[-/.‐‑–—−]\s?"
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,2}})")
_YEAR_LAST = re.compile(rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{4}})")
_IN_WORDS = re.compile(
    r"(?:[^\W\d]+,?\s+)?(?P<day>\d{1,2})(?:er|st|nd|rd|th|º|°)?\s+(?:de\s+|of\s+)?(?P<month>[^\W\d]+)\.?,?\s+(?:del?\s+)?(?P<year>\d{4})"
    r"|(?P<month_first>[^\W\d]+)\.?\s+(?P<second>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<last>\d{4})",
    re.IGNORECASE,
)


def read_day(value: object) -> Value:
    """Returns one day as an ISO date; words are none."""
    if isinstance(value, dt.datetime):
        return Value(value.date().isoformat())
    if isinstance(value, dt.date):
        return Value(value.isoformat())
    text = in_one_line(value) if isinstance(value, str) else ""
    if not text:
        return UNUSABLE if value != "" else Value("")
    days = _days(text)
    if len(days) == 2:
        return wrong(ProblemCode.SETTINGS_DATE_AMBIGUOUS, found=text, first=days[0], second=days[1])
    if not days:
        return wrong(ProblemCode.SETTINGS_DATE_WRONG, found=text)
    facts = (("found", text), ("day", days[0]))
    return Value(days[0], () if text == days[0] else (Remark(ProblemCode.SETTINGS_DATE_READ, facts),))


def read_dates(value: object, languages: Sequence[str]) -> Value:
    """Returns the days as a tuple: ISO dates in order, each once, words, and mappings of words by language.

    Words in one language are an error in a session of several.
    """
    entries = value if isinstance(value, list) else [value]
    read = [_entry(entry, languages) for entry in entries]
    remarks = tuple(remark for entry in read for remark in entry.remarks)
    days = [entry.value for entry in read]
    if None in days:
        return Value(None, remarks)
    if not all(isinstance(day, str) and _YEAR_FIRST.fullmatch(day) for day in days):
        return Value(tuple(days), remarks)
    ordered = sorted(set(days))
    if ordered != days:
        facts = (("found", ", ".join(days)), ("days", ", ".join(ordered)))
        remarks += (Remark(ProblemCode.SETTINGS_DATES_SORTED, facts),)
    return Value(tuple(ordered), remarks)


def _entry(value: object, languages: Sequence[str]) -> Value:
    if isinstance(value, Mapping):
        return read_translations(value, languages)
    if not isinstance(value, str | dt.date) or value == "":
        return UNUSABLE
    day = read_day(value)
    is_words = isinstance(value, str) and not _days(in_one_line(value)) and re.search(r"[^\W\d]{2}", value)
    if not is_words:
        return day
    text = in_one_line(as_toml(value))
    if len(languages) > 1:
        return wrong(ProblemCode.SETTINGS_DATE_WORDS, found=text, example=_example(text, languages))
    return Value(text)


def _example(text: str, languages: Sequence[str]) -> str:
    return (
        "{"
        + ", ".join(f'{language} = "{text if not place else "…"}"' for place, language in enumerate(languages))
        + "}"
    )


def _days(text: str) -> list[str]:
    """The ISO dates that a text may mean: none, one, or two where day and month can be told apart in neither way."""
    if found := _YEAR_FIRST.fullmatch(text):
        readings = [(found[1], found[2], found[3])]
    elif found := _YEAR_LAST.fullmatch(text):
        readings = [(found[3], found[2], found[1]), (found[3], found[1], found[2])]
    elif found := _IN_WORDS.fullmatch(text):
        month = _months().get((found["month"] or found["month_first"]).casefold())
        readings = [(found["year"] or found["last"], str(month or 0), found["day"] or found["second"])]
    else:
        return []
    days = [_day(*map(int, reading)) for reading in readings]
    return list(dict.fromkeys(day for day in days if day))


def _day(year: int, month: int, day: int) -> str:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""


@cache
def _months() -> dict[str, int]:
    """The months' names, whole and short, in the program's languages."""
    locales = [words_for(language, "participant").locale for language in program_languages("participant")]
    return {
        name.rstrip(".").casefold(): number
        for locale in locales
        for width in ("abbreviated", "wide")
        for number, name in get_month_names(width, locale=locale).items()
    }
