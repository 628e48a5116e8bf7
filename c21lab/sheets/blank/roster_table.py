"""The rows of a list of people: a .csv as spreadsheets save it, or a workbook."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from c21lab.office.plain_text import in_one_line
from c21lab.office.text_encoding import decode_text
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.workbooks import CellValue, RefusedError, Tab, cell_name, is_packed, open_book

SEPARATORS = (",", ";", "\t")
WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xltx")
_EXCELS_HINT = "sep="  # the first line by which Excel is told the separator


@dataclass(frozen=True)
class RosterRow:
    """A row that is not empty: its place, and its cells in the order of the columns."""

    place: Place
    cells: tuple[str, ...]


Headings = Callable[[Sequence[str]], int]
"""Counts the cells that are headings of the list."""


def read_rows(path: Path, headings: Headings) -> tuple[list[RosterRow], Problem | None]:
    """Reads the rows of the list from its headings on; where none are found, its first row stands for them.

    Returns no rows, and the problem, where the file cannot be read.
    """
    try:
        data = path.read_bytes()
        if is_packed(data) or path.suffix.lower() in WORKBOOKS:
            return _of_workbook(open_book(data, path.name).tabs, path.name, headings), None
        return _of_text(decode_text(data).text, path.name, headings), None
    except (OSError, csv.Error) as error:
        return [], Problem(ProblemCode.ROSTER_NOT_READABLE, Place(path.name), {"reason": str(error)})
    except RefusedError:
        return [], Problem(ProblemCode.ROSTER_NOT_A_LIST, Place(path.name))


def _of_workbook(tabs: Sequence[Tab], file: str, headings: Headings) -> list[RosterRow]:
    """The rows of the first tab with headings: above them may be a title, and other tabs hold other things."""
    tables = [_of_tab(tab, file) for tab in tabs if not tab.hidden]
    for rows in tables:
        start = next((i for i, row in enumerate(rows) if headings(row.cells)), None)
        if start is not None:
            return rows[start:]
    return next((rows for rows in tables if rows), [])


def _of_tab(tab: Tab, file: str) -> list[RosterRow]:
    width = max((column for _, column in tab.cells), default=-1) + 1
    rows: list[RosterRow] = []
    for row in sorted({row for row, _ in tab.cells}):
        cells = tuple(_text(tab.cells.get((row, column))) for column in range(width))
        rows += [RosterRow(Place(file, tab.name, cell_name(row, 0)), cells)] if any(cells) else []
    return rows


def _text(value: CellValue | None) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return in_one_line(value) if isinstance(value, str) else ""


def _of_text(text: str, file: str, headings: Headings) -> list[RosterRow]:
    """The rows that are not empty, each with the number of the line where it ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    hint = next((i for i, line in enumerate(lines) if line.strip()), 0)
    if lines[hint].strip(' "').casefold().startswith(_EXCELS_HINT):
        lines[hint] = ""
    first = next((line for line in lines if line.strip()), "")
    separator = max(SEPARATORS, key=lambda s: headings(first.split(s)))
    reader = csv.reader((line + "\n" for line in lines), delimiter=separator)
    rows: list[RosterRow] = []
    for row in reader:
        cells = tuple(map(in_one_line, row))
        rows += [RosterRow(Place(file, cell=str(reader.line_num)), cells)] if any(cells) else []
    return rows
