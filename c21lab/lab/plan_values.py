"""Reads the cells of plan.xlsx: one rule per kind of column, none of which knows where the cell is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from c21lab.lab.plan import PlanDay
from c21lab.lab.plan_layout import CHOICES, PlanColumn, known_choices
from c21lab.office.plain_text import fold, visible
from c21lab.problem_codes import ProblemCode
from c21lab.sheets.filled.answer_words import meanings
from c21lab.sheets.filled.cell_answers import shown, to_text
from c21lab.workbooks import CellError, CellValue, Uncalculated

_MOST_VOTES, _POINTS = 1_000_000, (1, 5)
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})")
_FIRST_YEAR = 1990  # of plans; 2027 in a cell with a date's format is a day of 1905
_YEARS, _MONTHS = range(_FIRST_YEAR, 2200), 12
_BETWEEN_IDS = re.compile(r"[^\w.\-]+")


class PlanValueError(Exception):
    """A value that cannot be used in its column."""

    def __init__(self, code: ProblemCode, **facts: str | int) -> None:
        self.code, self.facts = code, facts
        super().__init__(code)


def read_text(value: CellValue | None) -> str:
    """Returns the text of a cell; raises PlanValueError for an error, or a formula without a value."""
    if isinstance(value, CellError):
        raise PlanValueError(ProblemCode.PLAN_CELL_ERROR, found=value.text)
    if isinstance(value, Uncalculated):
        raise PlanValueError(ProblemCode.PLAN_CELL_UNCALCULATED)
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        value = value.date()
    return to_text(value).strip()


def read_count(value: CellValue | None) -> int | None:
    """Returns a whole number from 0 on, None for an empty cell."""
    number = _whole(value)
    if number is not None and not 0 <= number <= _MOST_VOTES:
        raise PlanValueError(ProblemCode.PLAN_NUMBER_WRONG, found=shown(value))
    return number


def read_points(value: CellValue | None) -> int | None:
    """Returns a whole number from 1 to 5, None for an empty cell."""
    low, high = _POINTS
    try:
        number = _whole(value)
    except PlanValueError as error:
        if error.code is not ProblemCode.PLAN_NUMBER_WRONG:
            raise
        number = -1
    if number is not None and not low <= number <= high:
        raise PlanValueError(ProblemCode.PLAN_POINTS_WRONG, found=shown(value), low=low, high=high)
    return number


def _whole(value: CellValue | None) -> int | None:
    text = read_text(value)
    if not text:
        return None
    digits = visible(text).removesuffix(".0").removesuffix(",0")
    if isinstance(value, bool) or not digits.isdecimal() or len(digits) > 9:
        raise PlanValueError(ProblemCode.PLAN_NUMBER_WRONG, found=shown(value))
    return int(digits)


def read_choice(value: CellValue | None, column: PlanColumn) -> str:
    """Returns the entry of the column's list that a text means, in any language; empty for an empty cell.

    A cost is free: what is no entry stays as it is.
    """
    text = read_text(value)
    known = known_choices(column.choices)
    if isinstance(value, bool) and column.choices == "feasible":
        return "yes" if value else "no"
    if not text or fold(text) in known:
        return known.get(fold(text), "")
    if column.choices == "cost":
        return text
    facts: Mapping[str, str] = {
        "found": shown(value),
        "list": column.choices,
        "known": ", ".join(CHOICES[column.choices]),
    }
    raise PlanValueError(ProblemCode.PLAN_CHOICE_UNKNOWN, **facts)


def read_yes_no(value: CellValue | None) -> bool | None:
    """Returns whether a cell says yes or no, None for an empty one."""
    text = read_text(value)
    if isinstance(value, bool) or not text:
        return value if isinstance(value, bool) else None
    if fold(text) in {*meanings("yes"), "1"}:
        return True
    if fold(text) in {*meanings("no"), "0"}:
        return False
    raise PlanValueError(ProblemCode.PLAN_YES_NO_UNCLEAR, found=shown(value))


def read_day(value: CellValue | None) -> PlanDay | None:
    """Returns the day, month or year in a cell: ``2027-03-15``, ``15/3/2027``, ``3/2027``, ``2027``.

    Where the day may be the month (3/4/2027), nothing is guessed.
    """
    if isinstance(value, dt.date) and value.year >= _FIRST_YEAR:  # a datetime is one
        return PlanDay(value.year, value.month, value.day)
    text = visible(read_text(value)).removesuffix(".0")
    if not text:
        return None
    iso, other = _ISO.fullmatch(text), _DAY_FIRST.fullmatch(text)
    parts = iso.groups() if iso else other.groups()[::-1] if other else ()
    day = PlanDay(*(int(part or 0) for part in parts)) if parts else None
    unclear = day is not None and not iso and day.month != day.day and max(day.month, day.day) <= _MONTHS and day.day
    if day is None or unclear or not _is_day(day) or isinstance(value, bool):
        raise PlanValueError(ProblemCode.PLAN_DAY_UNREADABLE, found=shown(value))
    return day


def _is_day(day: PlanDay) -> bool:
    try:
        return day.year in _YEARS and (day.month > 0 or not day.day) and bool(day.first)
    except ValueError:
        return False


def read_ids(value: CellValue | None, prefix: str) -> tuple[str, ...]:
    """Returns the ids in a cell, each once: ``I3; I7``; a number alone takes the prefix."""
    text = read_text(value).removesuffix(".0")
    found = (part.strip(".-") for part in _BETWEEN_IDS.split(text))
    return tuple(dict.fromkeys(read_id(part, prefix) for part in found if part))


def read_id(value: CellValue | None, prefix: str) -> str:
    """Returns an id as it is written, ``I3`` for ``i3`` and for 3."""
    text = "".join(visible(read_text(value)).split()).removesuffix(".0")
    if text.isascii() and text.isdecimal():
        return f"{prefix}{int(text)}"
    number = text[1:]
    return f"{prefix}{int(number)}" if text[:1].upper() == prefix and number.isascii() and number.isdecimal() else text
