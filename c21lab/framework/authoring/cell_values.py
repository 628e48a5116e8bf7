"""Reads the cells of the authoring workbook: one rule per kind of column, none of which knows where the cell is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from c21lab.framework.authoring.layout import BookColumn
from c21lab.framework.load import LEVELS, STATUSES
from c21lab.message_limits import shortened
from c21lab.problem_codes import ProblemCode as Code
from c21lab.workbooks import CellError, Uncalculated

CHOICES = {"status": STATUSES, "levels": tuple(LEVELS)}


class CellProblemError(Exception):
    """A value that cannot stand where it does."""

    def __init__(self, code: Code, **facts: str | int) -> None:
        self.code, self.facts = code, facts
        super().__init__(code)


def read_cell(value: object, column: BookColumn, *, formula: bool = False) -> str | int:
    """Returns the text, or the whole number, that a cell of a column holds; an empty text for an empty cell.

    Raises CellProblemError for a formula, an error, a date, a number where a text belongs, and the like.
    """
    if formula or isinstance(value, Uncalculated):
        raise CellProblemError(Code.BOOK_CELL_FORMULA)
    if isinstance(value, CellError):
        raise CellProblemError(Code.BOOK_CELL_ERROR, found=value.text)
    if isinstance(value, dt.date | dt.time | dt.timedelta):  # a datetime is a date
        raise CellProblemError(Code.BOOK_CELL_DATE, found=str(value).removesuffix(" 00:00:00"))
    if value is None or (isinstance(value, str) and not value.strip()):
        return ""
    if column.kind == "whole":
        return to_whole(value)
    if isinstance(value, bool):
        raise CellProblemError(Code.BOOK_CELL_TRUTH, found=shown(value))
    if not isinstance(value, str):
        raise CellProblemError(Code.BOOK_CELL_NOT_TEXT, found=shown(value), column=column.key)
    text = value.strip().replace("\r\n", "\n").replace("\r", "\n")
    return to_choice(text, CHOICES[column.source]) if column.kind == "choice" else text


def to_whole(value: object) -> int:
    """Returns the whole number in a cell, be it a number or its digits as a text."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    digits = value.strip() if isinstance(value, str) else ""
    if digits.isascii() and digits.isdecimal():
        return int(digits)
    raise CellProblemError(Code.BOOK_CELL_NOT_WHOLE, found=shown(value))


def to_choice(text: str, choices: Sequence[str]) -> str:
    """Returns the one of ``choices`` that a text means, whatever its capitals."""
    if text.casefold() not in choices:
        raise CellProblemError(Code.BOOK_CELL_CHOICE, found=text, choices=", ".join(choices))
    return text.casefold()


def shown(value: object) -> str:
    """Returns a value as a spreadsheet shows it, more or less: 3 and not 3.0, TRUE and not True."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, CellError | Uncalculated):
        return value.text if isinstance(value, CellError) else "="
    return str(value).upper() if isinstance(value, bool) else shortened(str(value))
