"""A .csv that was made from a sheet, as a tab."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import PurePath

from c21lab.problems import ProblemCode
from c21lab.sheets.layout import PREFIX
from c21lab.workbooks import Cell, RefusedError, Tab, Value
from c21lab.workbooks.limits import MAX_ELEMENTS, damaged, too_large

DELIMITERS = ";,\t|"


def open_delimited(data: bytes, name: str) -> Tab:
    """The cells of a .csv, all of them texts; the tab is called like the file, as spreadsheet programs do.

    Raises RefusedError for a file that is empty, is not from c21lab, or holds more than any sheet.
    """
    if not data:
        raise RefusedError(ProblemCode.FILE_EMPTY)
    text = _decode(data)
    keys = next((line for line in text.splitlines() if PREFIX in line), "")
    delimiter = max(DELIMITERS, key=keys.count)
    cells: dict[Cell, Value] = {}
    try:
        for row, values in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            cells.update({(row, column): value for column, value in enumerate(values) if value})
            if len(cells) > MAX_ELEMENTS:
                raise too_large()
    except csv.Error as error:
        raise damaged(name) from error
    return Tab(PurePath(name).stem, False, cells)


def _decode(data: bytes) -> str:
    """The text, in the encodings that spreadsheet programs save .csv in."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
