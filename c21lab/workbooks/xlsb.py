"""Checks the binary parts of an .xlsb (MS-XLSB) and sees every cell in them."""

from __future__ import annotations

import struct

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.inspected import Meter, SeenTab
from c21lab.workbooks.limits import (
    LAST_COLUMN,
    LAST_ROW,
    MAX_ELEMENTS,
    Cell,
    RefusedError,
    ambiguous,
    damaged,
    too_large,
)
from c21lab.workbooks.notes import see_notes
from c21lab.workbooks.package import Package
from c21lab.workbooks.records import records
from c21lab.workbooks.xls import ERRORS, packed_number

_ROW, _BLANK, _RK, _ERROR, _REAL, _TEXT, _SHARED = 0, 1, 2, 3, 5, 6, 7
_CELLS = range(1, 12)
_FORMULA_CELLS, _FORMULA_TEXT, _FORMULA_NUMBER, _FORMULA_ERROR = range(8, 12), 8, 9, 11
_MERGE, _SHEET, _SHARED_TEXT, _SHARED_TEXTS, _COLUMN = 176, 156, 19, 159, 60
_TABLE, _END_OF_TABLE = 145, 146
# what may stand among cells without being one: marks of the future and of formulas, and how far apart rows are
_HARMLESS = frozenset({35, 36, 37, 38, 49, 50, 426, 427, 428, 1024})
_SHORT = frozenset({*range(12, 19), 62})  # cells in a short or a rich form
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x10, 0x01


def see_tabs(package: Package) -> list[SeenTab]:
    """Returns every worksheet with its cells; raises RefusedError for what is missing or can't be verified."""
    try:
        return _see_tabs(package)
    except (IndexError, struct.error) as error:
        raise damaged(package.part) from error


def _see_tabs(package: Package) -> list[SeenTab]:
    meter = Meter()
    package.shared("styles")
    texts = _see_texts(package, meter)
    tabs: list[SeenTab] = []
    for kind, content in records(package.part, package.workbook, meter):
        if kind != _SHEET:
            continue
        relation, at = _text(content, 8)
        sheet = package.worksheet(relation)
        if sheet is not None:
            tab = SeenTab(_text(content, at)[0], hidden=struct.unpack_from("<I", content)[0] != 0)
            _see_tab(sheet.part, package.content(sheet), tab, texts, meter)
            see_notes(package, sheet.part, tab)
            tabs.append(tab)
    return tabs


def _see_texts(package: Package, meter: Meter) -> list[bool]:
    """Whether each of the texts that cells share says anything."""
    filled: list[bool] = []
    for kind, content in records("sharedStrings", package.shared("sharedStrings") or b"", meter):
        if kind == _SHARED_TEXT:
            filled.append(bool(_text(content, 1)[0].strip()))
        # the parser sets aside room for as many as are announced
        elif kind == _SHARED_TEXTS and max(struct.unpack_from("<II", content)) > MAX_ELEMENTS:
            raise too_large()
    return filled


def _text(content: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<I", content, at)
    end = at + 4 + 2 * length
    if end > len(content):
        raise damaged("xl/workbook.bin")
    return content[at + 4 : end].decode("utf-16-le", "replace"), end


def _see_tab(part: str, data: bytes, tab: SeenTab, texts: list[bool], meter: Meter) -> None:
    row, in_table = -1, False
    seen: set[Cell] = set()
    for kind, content in records(part, data, meter):
        in_table = (in_table or kind == _TABLE) and kind != _END_OF_TABLE
        if kind == _ROW:
            (row,) = struct.unpack_from("<I", content)
            if content[11] & _HIDDEN_ROW:
                tab.hidden_rows.append((row, row))
        elif kind in _CELLS:
            cell = row, struct.unpack_from("<I", content)[0]
            if not 0 <= row <= LAST_ROW or cell[1] > LAST_COLUMN or cell in seen:
                raise ambiguous(part)
            seen.add(cell)
            _see_cell(tab, cell, kind, content[8:])
            if _says_something(kind, content[8:], texts):
                tab.texts.add(cell)
        elif kind in _SHORT or (in_table and kind not in (_TABLE, *_HARMLESS)):
            # parsers pass over such cells without a word
            raise RefusedError(ProblemCode.FILE_UNVERIFIED)
        elif kind == _MERGE:
            first, last, left, right = struct.unpack_from("<4I", content)
            tab.merge((first, left), (last, right))
        elif kind == _COLUMN and content[16] & _HIDDEN_COLUMN:
            tab.hidden_columns.append(struct.unpack_from("<II", content))


def _says_something(kind: int, content: bytes, texts: list[bool]) -> bool:
    if kind == _SHARED:
        return texts[struct.unpack_from("<I", content)[0]]
    return kind in (_TEXT, _FORMULA_TEXT) and bool(_text(content, 0)[0].strip())


def _see_cell(tab: SeenTab, cell: Cell, kind: int, content: bytes) -> None:
    if kind in _FORMULA_CELLS:
        tab.formulas.add(cell)
    if kind == _RK:
        tab.numbers[cell] = packed_number(content[:4])
    elif kind in (_REAL, _FORMULA_NUMBER):
        tab.numbers[cell] = struct.unpack_from("<d", content)[0]
    elif kind in (_ERROR, _FORMULA_ERROR):
        tab.errors[cell] = ERRORS.get(content[0], "#?")
    elif kind != _BLANK:
        tab.others.add(cell)
