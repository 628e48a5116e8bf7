"""A .csv that was made from a sheet, as a tab."""

from __future__ import annotations

import csv
import io
from pathlib import PurePath

from c21lab.office.text_encoding import decode_text
from c21lab.problem_codes import ProblemCode
from c21lab.sheets.layout import PREFIX, ColumnKey, headings
from c21lab.workbooks import Cell, CellValue, RefusedError, Tab
from c21lab.workbooks.limits import LAST_COLUMN, MAX_ELEMENTS, MAX_INFLATED, MAX_TEXT, damaged, too_large
from c21lab.workbooks.values import from_text

DELIMITERS = ";,\t|"
_HEAD_LINES = 50  # in which the headings of a sheet stand


def open_delimited(data: bytes, name: str) -> Tab:
    """The cells of a .csv, texts and errors; the tab is called like the file, as spreadsheet programs do.

    Raises RefusedError for a file that is empty or holds more than any sheet.
    """
    if not data:
        raise RefusedError(ProblemCode.FILE_EMPTY)
    if len(data) > MAX_INFLATED:
        raise too_large()
    text = decode_text(data).text
    delimiter = _delimiter(text)
    cells: dict[Cell, CellValue] = {}
    try:
        for row, values in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            cells.update({(row, column): from_text(value) for column, value in enumerate(values) if value})
            if len(cells) > MAX_ELEMENTS or len(values) > LAST_COLUMN:
                raise too_large()
            if any(len(value) > MAX_TEXT for value in values):
                raise RefusedError(ProblemCode.CELL_TOO_LONG, most=MAX_TEXT)
    except csv.Error as error:
        raise damaged(name) from error
    return Tab(PurePath(name).stem, False, cells)


def shows_sheet(head: bytes) -> bool:
    """Returns whether the beginning of a .csv has the hidden keys of a sheet, or the headings of its ids and scores."""
    text = decode_text(head[: len(head) // 2 * 2]).text
    delimiter = _delimiter(text)
    rows = (_texts(line, delimiter) for line in text.splitlines())
    headed = any(row & headings(ColumnKey.ID) and row & headings(ColumnKey.SCORE) for row in rows)
    return PREFIX in text or headed


def _delimiter(text: str) -> str:
    """Finds the delimiter of the cells: told by the row of keys, else by the headings."""
    keys = next((line for line in text.splitlines() if PREFIX in line), "")
    if keys:
        return max(DELIMITERS, key=keys.count)
    wanted = headings(ColumnKey.ID) | headings(ColumnKey.SCORE) | headings(ColumnKey.COMMENT)
    lines = text.splitlines()[:_HEAD_LINES]
    return max(DELIMITERS, key=lambda delimiter: sum(len(_texts(line, delimiter) & wanted) for line in lines))


def _texts(line: str, delimiter: str) -> set[str]:
    return {cell.strip(' "').casefold() for cell in line.split(delimiter)}
