"""Checks the binary parts of an .xlsb (MS-XLSB) and sees every cell in them."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping

from c21lab.workbooks.inspected import Meter, SeenTab
from c21lab.workbooks.limits import LAST_COLUMN, LAST_ROW, Cell, ambiguous, damaged
from c21lab.workbooks.strict_xml import walk
from c21lab.workbooks.xls import ERRORS, packed_number
from c21lab.workbooks.xlsx import read_relations

WORKBOOK = "xl/workbook.bin"
_ROW, _BLANK, _RK, _ERROR, _REAL = 0, 1, 2, 3, 5
_CELLS = range(1, 12)
_FORMULA_CELLS, _FORMULA_NUMBER, _FORMULA_ERROR = range(8, 12), 9, 11
_MERGE, _SHEET = 176, 156


def is_wanted(name: str) -> bool:
    """Returns whether a part of the archive can matter to what the cells hold."""
    name = name.lower()
    kept = name.endswith((".xml", ".rels")) or (name.endswith(".bin") and not name.endswith("vbaproject.bin"))
    return kept and not name.startswith(("xl/media/", "xl/drawings/", "xl/theme/", "xl/printersettings/"))


def see_tabs(parts: Mapping[str, bytes]) -> list[SeenTab]:
    """Returns every worksheet with its cells; raises RefusedError for what is missing or malformed."""
    for name, content in parts.items():
        if not name.lower().endswith(".bin"):
            walk(name, content)
    try:
        return _see_tabs(parts)
    except (IndexError, struct.error) as error:
        raise damaged(WORKBOOK) from error


def _see_tabs(parts: Mapping[str, bytes]) -> list[SeenTab]:
    targets = read_relations(parts, WORKBOOK)
    meter = Meter()
    tabs: list[SeenTab] = []
    for kind, content in _records(parts, WORKBOOK, meter):
        if kind != _SHEET:
            continue
        relation, at = _text(content, 8)
        target_kind, part = targets.get(relation, ("", ""))
        if target_kind.endswith("/worksheet"):
            hidden = struct.unpack_from("<I", content)[0] != 0
            tabs.append(_see_tab(parts, part, SeenTab(_text(content, at)[0], hidden), meter))
    return tabs


def _records(parts: Mapping[str, bytes], part: str, meter: Meter) -> Iterator[tuple[int, bytes]]:
    if part not in parts:
        raise damaged(part)
    data, at = parts[part], 0
    while at < len(data):
        meter.step()
        kind, at = _varying(data, at, 2)
        length, at = _varying(data, at, 4)
        if at + length > len(data):
            raise damaged(part)
        yield kind, data[at : at + length]
        at += length


def _varying(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of one to ``most`` bytes of seven bits, lowest first, and where it ends."""
    value = 0
    for index in range(most):
        byte = data[at + index]
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            return value, at + index + 1
    return value, at + most


def _text(content: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<I", content, at)
    end = at + 4 + 2 * length
    if end > len(content):
        raise damaged(WORKBOOK)
    return content[at + 4 : end].decode("utf-16-le", "replace"), end


def _see_tab(parts: Mapping[str, bytes], part: str, tab: SeenTab, meter: Meter) -> SeenTab:
    row = -1
    seen: set[Cell] = set()
    for kind, content in _records(parts, part, meter):
        if kind == _ROW:
            (row,) = struct.unpack_from("<I", content)
        elif kind in _CELLS:
            cell = row, struct.unpack_from("<I", content)[0]
            if not 0 <= row <= LAST_ROW or cell[1] > LAST_COLUMN or cell in seen:
                raise ambiguous(part)
            seen.add(cell)
            _see_cell(tab, cell, kind, content[8:])
        elif kind == _MERGE:
            first, last, left, right = struct.unpack_from("<4I", content)
            tab.merge((first, left), (last, right))
    return tab


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
