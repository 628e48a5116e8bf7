"""Files of exports to tables of headers and rows: workbooks, and text in any encoding and with any separator."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.sheets.filled.csv_file import DELIMITERS
from c21lab.sheets.filled.find_files import read_file
from c21lab.workbooks import CellValue, RefusedError, Tab, cell_name, open_book
from c21lab.workbooks.formats import Kind, not_a_workbook
from c21lab.workbooks.limits import LAST_COLUMN, MAX_ELEMENTS, MAX_TEXT, too_large
from c21lab.workbooks.ole import SIGNATURE

Recognise = Callable[[Sequence[str]], int]
"""Counts the headers that are known."""
_HEAD_ROWS = 10  # in which the headers of an export stand
_FEWEST = 2  # known headers before a row further down is taken for the headers
_INSIDE_A_CHARACTER = 4  # bytes of UTF-8 that the end of a file may lack


@dataclass(frozen=True)
class ExportRow:
    """A row of answers: its number counted from 0, and its cells by column."""

    number: int
    cells: tuple[CellValue | None, ...]


@dataclass(frozen=True)
class ExportTable:
    """A table of answers: headers, and rows that hold anything; ``short`` are those with too few or too many cells."""

    file: str
    tab: str
    headers: tuple[str, ...]
    rows: tuple[ExportRow, ...]
    short: tuple[int, ...] = ()

    def place(self, row: int, column: int) -> Place:
        """Returns the place of a cell, named as spreadsheet programs show it."""
        return Place(self.file, self.tab, cell_name(row, column))


def read_tables(path: Path, name: str, recognise: Recognise) -> tuple[ExportTable, ...]:
    """Reads the tables in a file whose headers are known, the best first; those of all tabs where none is known.

    Raises RefusedError for a file that cannot be opened, is only a part of one, or is packed.
    """
    data = read_file(path).data
    if not data:
        raise RefusedError(ProblemCode.FILE_EMPTY)
    if data.startswith((b"PK", SIGNATURE)):
        found = [_of_tab(tab, name, recognise) for tab in open_book(data, name).tabs if tab.cells]
    else:
        found = [_of_text(data, name, recognise)]
    return tuple(sorted(found, key=lambda table: -recognise(table.headers)))


def _of_tab(tab: Tab, name: str, recognise: Recognise) -> ExportTable:
    width = 1 + max(column for _, column in tab.cells)
    numbers = sorted({row for row, _ in tab.cells})
    rows = [ExportRow(row, tuple(tab.cells.get((row, column)) for column in range(width))) for row in numbers]
    return _table(name, tab.name, rows, recognise)


def _table(name: str, tab: str, rows: Sequence[ExportRow], recognise: Recognise) -> ExportTable:
    known = {row: found for row in rows[:_HEAD_ROWS] if (found := recognise(_texts(row))) >= _FEWEST}
    head = max(known, key=lambda row: known[row], default=next(iter(rows), ExportRow(0, ())))
    headers, below = _texts(head), [row for row in rows if row.number > head.number]
    if tab == "":
        _refuse_cut_off(below, len(headers))
    whole = [row for row in below if tab or len(row.cells) == len(headers)]
    short = tuple(row.number for row in below if row not in whole)
    return ExportTable(name, tab or PurePath(name).stem, headers, tuple(whole), short)


def _texts(row: ExportRow) -> tuple[str, ...]:
    return tuple(" ".join(to_text(cell).split()) for cell in row.cells)


def _refuse_cut_off(rows: Sequence[ExportRow], width: int) -> None:
    """Programs that write a row write all its cells: a last one with fewer was cut off with the end of the file."""
    if rows and len(rows[-1].cells) < width:
        raise RefusedError(ProblemCode.IMPORT_CUT_OFF, cell=str(rows[-1].number + 1))


def _of_text(data: bytes, name: str, recognise: Recognise) -> ExportTable:
    text = _decode(data)
    if "\0" in text:
        raise not_a_workbook(data)
    first, _, rest = text.partition("\n")
    text = rest if first.strip().casefold().startswith("sep=") else text
    delimiters = {delimiter: _first_row(text, delimiter) for delimiter in DELIMITERS}
    delimiter = max(delimiters, key=lambda d: (recognise(delimiters[d]), len(delimiters[d])))
    if not recognise(delimiters[delimiter]) and (other := not_a_workbook(data)).facts["kind"] != Kind.OTHER:
        raise other  # a picture, a page of the web
    table = _table(name, "", list(_rows(text, delimiter)), recognise)
    if not table.rows and not text.endswith(("\n", "\r")):
        raise _cut_off(data)  # within the headers
    return table


def _first_row(text: str, delimiter: str) -> list[str]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return next((row for row in rows if any(cell.strip() for cell in row)), [])
    except csv.Error:
        return []


def _rows(text: str, delimiter: str) -> Iterator[ExportRow]:
    """The rows that are not empty; raises RefusedError where quotation marks are never closed."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=text.count('"') % 2 == 1)
    cells = number = 0
    try:
        for number, row in enumerate(reader):
            cells += len(row)
            if cells > MAX_ELEMENTS or len(row) > LAST_COLUMN:
                raise too_large()
            if max(map(len, row), default=0) > MAX_TEXT:
                raise RefusedError(ProblemCode.CELL_TOO_LONG, most=MAX_TEXT)
            if any(cell.strip() for cell in row):
                yield ExportRow(number, tuple(cell or None for cell in row))
    except csv.Error as error:
        raise RefusedError(ProblemCode.IMPORT_CUT_OFF, cell=str(number + 2)) from error


def _decode(data: bytes) -> str:
    """The text, in the encodings that systems and spreadsheet programs write; raises RefusedError for half of one."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _whole(data, "utf-16")
    if b"\0" in data[:2]:
        return _whole(data, "utf-16-be")
    if b"\0" in data[:4]:
        return _whole(data, "utf-16-le")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - _INSIDE_A_CHARACTER and any(byte > 0x7F for byte in data[: error.start]):
            raise _cut_off(data) from error
        return data.decode("cp1252", "replace")


def _whole(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _cut_off(data) from error


def _cut_off(data: bytes) -> RefusedError:
    return RefusedError(ProblemCode.IMPORT_CUT_OFF, cell=str(data.count(b"\n") + 1))
