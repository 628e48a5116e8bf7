"""Lists, dates and the order of names as a language writes them, where the data of CLDR stops short."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

_MARK = "\ue000"  # stands in for the last item until the word before it is known
_I_SOUND = re.compile(r"(?:i|hi(?![ae]))", re.IGNORECASE)
_OWN_LETTERS = {"es": "ñ"}  # letters of the alphabet, not letters with an accent


def join_list(items: Sequence[str], locale: Locale, apart: str) -> str:
    """Returns items as a list in words: a, b and c; where one holds a comma or an "and" itself, set apart by ``apart``.

    Spanish says "e" for "y" before the sound of i: Élodie e Íñigo.
    """
    joints = [joint for joint in (", ", format_list(["", ""], locale=locale)) if joint.endswith(" ")]
    if len(items) > 1 and any(joint in _outside_quotes(item) for item in items for joint in joints):
        return apart.join(items)
    if locale.language != "es" or len(items) < 2 or not _I_SOUND.match(_bare(items[-1])):
        return format_list(list(items), locale=locale)
    listed = format_list([*items[:-1], _MARK], locale=locale)
    return listed.replace(f" y {_MARK}", f" e {items[-1]}")


def long_date(day: dt.date, locale: Locale) -> str:
    """Returns a date in words: 12 November 2026, 1er novembre 2026."""
    written = format_date(day, format="long", locale=locale)
    number = str(day.day)
    return day_number(day, locale) + written.removeprefix(number) if written.startswith(number) else written


def day_number(day: dt.date, locale: Locale) -> str:
    """Returns the number of a day within its month, the first as an ordinal in French."""
    return f"{day.day}er" if locale.language == "fr" and day.day == 1 else str(day.day)


def long_dates(days: Iterable[dt.date], locale: Locale, apart: str) -> str:
    """Returns days in their order, each once, and the month once where they share it: 12 and 13 November 2026."""
    known = sorted(set(days))
    same_month = len({(day.year, day.month) for day in known}) == 1
    shown = [day_number(day, locale) if same_month else long_date(day, locale) for day in known[:-1]]
    return join_list([*shown, *(long_date(day, locale) for day in known[-1:])], locale, apart)


@lru_cache(10_000)  # lists of comments have the same few titles and names
def alphabet_key(text: str, language: str = "") -> tuple[str, str]:
    """Returns what sorts names as an alphabet does: accents count last, and ñ comes after n where it is a letter."""
    own = _OWN_LETTERS.get(language, "")
    letters = (c + "\uffff" if c in own else _bare(c) for c in unicodedata.normalize("NFC", text.casefold()))
    return "".join(letters).replace("ñ\uffff", "n\uffff"), text


def _outside_quotes(text: str) -> str:
    return re.sub(r"[‘“«].*?[’”»](?!\w)", "", text)


def _bare(text: str) -> str:
    """Returns a text without accents, and without quotation marks and the like before its first letter."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"^[^\w]+", "", plain) if len(text) > 1 else plain
