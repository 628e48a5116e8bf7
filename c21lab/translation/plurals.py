"""The plural forms that a language has, by the names and rules of CLDR."""

from __future__ import annotations

from functools import cache

from babel import Locale

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
OTHER = "other"
_LIMIT = 200  # every form of a count of people or sheets shows below it


@cache
def plural_forms(language: str) -> tuple[str, ...]:
    """Returns the categories that counts have in a language, in the order of CLDR; those of fractions are left out."""
    found = {plural_form(language, number) for number in range(_LIMIT)} | {OTHER}
    return tuple(category for category in CATEGORIES if category in found)


def plural_form(language: str, number: float) -> str:
    """Returns the category of a number: ``one`` for 1 in English, for 0 and 1 in French."""
    return str(Locale.parse(language.replace("-", "_")).plural_form(number))


@cache
def counts_none_as_one(language: str) -> bool:
    """Returns whether 0 has the form of 1, as in French and Portuguese."""
    return plural_form(language, 0) == plural_form(language, 1)


@cache
def example_of(language: str, category: str) -> int:
    """Returns the smallest count above 0 of a category, or 0 where there is none."""
    counts = range(1, _LIMIT)
    return next((number for number in counts if plural_form(language, number) == category), 0)
