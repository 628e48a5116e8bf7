"""Checks the records of an .xls (BIFF, MS-XLS) and sees every cell in them."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.inspected import Meter, SeenTab
from c21lab.workbooks.limits import RefusedError, ambiguous, damaged
from c21lab.workbooks.ole import Container

PART = "Workbook"
_BOF, _EOF, _BOUNDSHEET, _FILEPASS, _MERGE = 0x809, 0x0A, 0x85, 0x2F, 0xE5
_ROW, _COLUMNS, _NOTE, _HIDDEN_ROW, _HIDDEN_COLUMN = 0x208, 0x7D, 0x1C, 0x20, 0x01
_NUMBER, _RK, _MULRK, _BOOLERR, _FORMULA, _STRING = 0x203, 0x27E, 0xBD, 0x205, 0x06, 0x207
_SHARED_TEXT, _TEXT, _FORMATTED_TEXT, _SHARED_TEXTS = 0xFD, 0x204, 0xD6, 0xFC
_TEXTS = (_SHARED_TEXT, _TEXT, _FORMATTED_TEXT)
_DIMENSIONS, _ROWS = 0x200, 0x10000  # the parser sets aside room for as many rows and columns as are announced
_BIFF8 = b"\x00\x06"
# cells as the programs before Excel 97 wrote them: parsers of later files pass over them without a word
_EARLY_CELLS = frozenset({0x01, 0x02, 0x03, 0x04, 0x05, 0x206, 0x406})
ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}

Record = tuple[int, bytes]


def see_tabs(container: Container) -> list[SeenTab]:
    """Returns every worksheet with its cells; raises RefusedError for what is too old, malformed or encrypted."""
    if "workbook" not in container.names:
        raise RefusedError(ProblemCode.FILE_OTHER_FORMAT, kind="old")
    stream = container.stream("workbook")
    if stream[4:6] != _BIFF8 and len(stream) > 6:
        raise RefusedError(ProblemCode.FILE_OTHER_FORMAT, kind="old")
    meter = Meter()
    tabs: list[SeenTab] = []
    shared = 0
    try:
        for kind, content in list(_records(stream, 0, meter)):
            if kind == _FILEPASS:
                raise RefusedError(ProblemCode.FILE_PASSWORD)
            if kind == _SHARED_TEXTS:
                shared = _count_of_texts(content, len(stream))
            if kind == _BOUNDSHEET and content[5] == 0:
                start, state = struct.unpack_from("<IB", content)
                tab = SeenTab(_name(content[6:]), hidden=bool(state & 3))
                for record in _records(stream, start, meter):
                    _see(tab, *record, meter)
                tabs.append(tab)
        # which text a cell shows is told by a number: one that no text has would be passed over without a word
        if any(index >= shared for tab in tabs for index in tab.shared):
            raise ambiguous(PART)
    except (struct.error, IndexError) as error:
        raise damaged(PART) from error
    return tabs


def _count_of_texts(content: bytes, size: int) -> int:
    """The number of shared texts, each of which takes three bytes at least: the parser sets aside room for them."""
    (count,) = struct.unpack_from("<I", content, 4)
    if count > size // 3:
        raise damaged(PART)
    return count


def _records(stream: bytes, at: int, meter: Meter) -> Iterator[Record]:
    """The records of one substream, those of charts inside it left out."""
    depth = 0
    while True:
        meter.step()
        kind, length = struct.unpack_from("<HH", stream, at)
        content = stream[at + 4 : at + 4 + length]
        if len(content) < length:
            raise damaged(PART)
        at += 4 + length
        depth += (kind == _BOF) - (kind == _EOF)
        if depth == 1 and kind != _BOF:
            yield kind, content
        if depth < 1:
            return


def _name(content: bytes) -> str:
    length, wide = content[0], content[1] & 1
    return content[2 : 2 + length * (1 + wide)].decode("utf-16-le" if wide else "latin-1", "replace")


def _see(tab: SeenTab, kind: int, content: bytes, meter: Meter) -> None:
    if kind in _EARLY_CELLS:
        raise RefusedError(ProblemCode.FILE_UNVERIFIED)
    _see_around(tab, kind, content, meter)
    if kind not in (_NUMBER, _RK, _MULRK, _BOOLERR, _FORMULA, *_TEXTS):
        return
    row, column = struct.unpack_from("<HH", content)
    cell = (row, column)
    if kind == _NUMBER:
        tab.numbers[cell] = struct.unpack_from("<d", content, 6)[0]
    elif kind == _RK:
        tab.numbers[cell] = packed_number(content[6:10])
    elif kind == _MULRK:
        for index, at in enumerate(range(4, len(content) - 2, 6)):
            tab.numbers[row, column + index] = packed_number(content[at + 2 : at + 6])
    elif kind == _FORMULA:
        _see_formula(tab, cell, content[6:14])
    elif kind == _BOOLERR and content[7]:
        tab.errors[cell] = ERRORS.get(content[6], "#?")
    else:
        tab.others.add(cell)
        if kind in _TEXTS:
            _see_text(tab, cell, kind, content)


def _see_text(tab: SeenTab, cell: tuple[int, int], kind: int, content: bytes) -> None:
    if kind == _SHARED_TEXT:
        tab.shared.add(struct.unpack_from("<I", content, 6)[0])
    elif struct.unpack_from("<H", content, 6)[0]:
        tab.texts.add(cell)


def _see_around(tab: SeenTab, kind: int, content: bytes, meter: Meter) -> None:
    """What is no cell: merged ranges, hidden rows and columns, and notes."""
    if kind == _MERGE:
        for at in range(2, 2 + 8 * struct.unpack_from("<H", content)[0], 8):
            meter.step()
            first, last, left, right = struct.unpack_from("<4H", content, at)
            tab.merge((first, left), (last, right))
        return
    first, second = struct.unpack_from("<HH", content.ljust(4, b"\0"))
    if kind == _ROW and content[12] & _HIDDEN_ROW:
        tab.hidden_rows.append((first, first))
    elif kind == _COLUMNS and content[8] & _HIDDEN_COLUMN:
        tab.hidden_columns.append((first, second))
    elif kind == _DIMENSIONS:
        top, bottom, left, right = struct.unpack_from("<IIHH", content)
        if top > bottom or left > right or bottom > _ROWS:
            raise damaged(PART)
    elif kind == _NOTE:
        tab.notes.add((first, second))


def _see_formula(tab: SeenTab, cell: tuple[int, int], result: bytes) -> None:
    tab.formulas.add(cell)
    if result[6:8] != b"\xff\xff":
        tab.numbers[cell] = struct.unpack("<d", result)[0]
    elif result[0] == 2:
        tab.errors[cell] = ERRORS.get(result[2], "#?")
    else:
        tab.others.add(cell)


def packed_number(content: bytes) -> float:
    """Returns the number in four bytes of an RK value: 30 bits of a float or an integer, perhaps in hundredths."""
    (bits,) = struct.unpack("<i", content)
    if bits & 2:
        value = float(bits >> 2)
    else:
        (value,) = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<i", bits & ~3))
    return value / 100 if bits & 1 else value
