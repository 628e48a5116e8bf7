"""``ratings.csv`` read again, as the program or a spreadsheet program of any country has saved it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from c21lab.office.csv_text import csv_rows
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.ratings import COLUMNS, Answer, ratings_table

_NUMBERS = ("people", "score")
_MAY_BE_EMPTY = ("group", "score", "comment", "tab", "cell")


def read_ratings_csv(source: Path | bytes) -> pd.DataFrame:
    """Reads the table of ratings from a ``ratings.csv``, by its path or its bytes, with commas or semicolons.

    Raises InputError with the line where the heads, a number or an answer is not as the table of ratings has it.
    """
    name = source.name if isinstance(source, Path) else "ratings.csv"
    try:
        rows = csv_rows(source if isinstance(source, bytes) else source.read_bytes())
    except OSError as error:
        facts = {"reason": error.strerror or type(error).__name__}
        raise InputError(Problem(ProblemCode.FILE_UNREADABLE, Place(name), facts)) from error
    except ValueError as error:
        raise InputError(Problem(ProblemCode.RATINGS_WRONG, Place(name), {"reason": str(error)})) from error
    if not rows or rows[0][1] != list(COLUMNS):
        raise InputError(Problem(ProblemCode.RATINGS_HEADS, Place(name), {"heads": ", ".join(COLUMNS)}))
    read: list[tuple[object, ...]] = []
    for line, row in rows[1:]:
        try:
            read.append(_rating(row))
        except ValueError as error:
            place = Place(name, cell=str(line))
            raise InputError(Problem(ProblemCode.RATINGS_WRONG, place, {"reason": str(error)})) from error
    try:
        return ratings_table(read)
    except ValueError as error:
        raise InputError(Problem(ProblemCode.RATINGS_WRONG, Place(name), {"reason": str(error)})) from error


def _rating(row: list[str]) -> tuple[object, ...]:
    """A row of the table; raises ValueError where a value is missing or not of its column's kind."""
    if len(row) != len(COLUMNS):
        raise ValueError(f"{len(row)} ≠ {len(COLUMNS)}")
    values = dict(zip(COLUMNS, row, strict=True))
    empty = [column for column, text in values.items() if not text and column not in _MAY_BE_EMPTY]
    if empty:
        raise ValueError(", ".join(empty))
    Answer(values["answer"])
    return tuple(_value(column, text) for column, text in values.items())


def _value(column: str, text: str) -> object:
    if not text:
        return "" if column in ("tab", "cell") else None
    return int(text) if column in _NUMBERS else text
