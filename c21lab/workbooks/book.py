"""Bytes of a file to its tabs: told apart by what is in them, checked, parsed, and both compared."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from dataclasses import dataclass

from python_calamine import CalamineWorkbook, SheetTypeEnum

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks import ods, xls, xlsb, xlsx
from c21lab.workbooks.archive import has_too_many_parts, pack, part_names, read_parts
from c21lab.workbooks.inspected import Merged, SeenTab
from c21lab.workbooks.limits import MAX_FILE, Cell, RefusedError, ambiguous, check_area, too_large
from c21lab.workbooks.ole import SIGNATURE, Container
from c21lab.workbooks.parser_panics import guarded, without_panics_on_the_terminal
from c21lab.workbooks.saved_time import read_saved


@dataclass(frozen=True)
class CellError:
    """A cell that shows an error of a formula; ``text`` is what it shows: ``#REF!``."""

    text: str


@dataclass(frozen=True)
class Uncalculated:
    """A formula whose value no program has computed yet."""


CORE = "docProps/core.xml"
CellValue = float | str | bool | dt.datetime | dt.date | dt.time | dt.timedelta | CellError | Uncalculated


@dataclass(frozen=True)
class Tab:
    """A tab: what its cells hold, by row and column counted from 0. Empty cells are not in it."""

    name: str
    hidden: bool
    cells: Mapping[Cell, CellValue]
    formulas: frozenset[Cell] = frozenset()
    merged: tuple[Merged, ...] = ()


@dataclass(frozen=True)
class Book:
    """A workbook. ``saved`` is when it was last saved, as it says itself; ``macros`` whether it brings any."""

    tabs: tuple[Tab, ...]
    saved: dt.datetime | None = None
    macros: bool = False


def open_book(data: bytes) -> Book:
    """Returns the workbook in the bytes of an .xlsx, .xlsm, .xlsb, .xls or .ods, whatever the file is called.

    Raises RefusedError when the bytes are none of these, are damaged or encrypted, or hold more than any filled sheet.
    Memory and time are bounded, nothing else is opened, and macros and links stay where they are.
    """
    if not data:
        raise RefusedError(ProblemCode.FILE_EMPTY)
    if len(data) > MAX_FILE:
        raise too_large()
    if data.startswith(b"PK"):
        return _open_archive(data)
    if data.startswith(SIGNATURE):
        return _open_container(data)
    raise RefusedError(ProblemCode.FILE_NOT_WORKBOOK)


def may_be_workbook(data: bytes) -> bool:
    """Returns whether bytes that carry no ending of a workbook are one all the same, damaged or not."""
    if data.startswith(b"PK") and not has_too_many_parts(data):
        return bool({xlsx.WORKBOOK, xlsb.WORKBOOK} & {*part_names(data)}) or ods.MEDIA_TYPE in data[:200]
    # names in such a container are UTF-16; a document of Word has no such part
    return "Workbook".encode("utf-16-le") in data


def _open_archive(data: bytes) -> Book:
    names = part_names(data)
    if not names:
        raise RefusedError(ProblemCode.FILE_TRUNCATED)
    lower = {name.lower() for name in names}
    macros = any(name.endswith("vbaproject.bin") for name in lower)
    if xlsx.WORKBOOK in lower:
        parts = read_parts(data, xlsx.is_wanted)
        return _parse(pack(parts), xlsx.see_tabs(parts), read_saved(parts.get(CORE), "modified", "created"), macros)
    if xlsb.WORKBOOK in lower:
        parts = read_parts(data, xlsb.is_wanted)
        with without_panics_on_the_terminal():
            return _parse(pack(parts), xlsb.see_tabs(parts), read_saved(parts.get(CORE), "modified", "created"), macros)
    parts = read_parts(data, ods.is_wanted) if ods.CONTENT in lower else {}
    if parts.get(ods.MIMETYPE, b"").strip() != ods.MEDIA_TYPE:
        raise RefusedError(ProblemCode.FILE_NOT_WORKBOOK)
    return _parse(pack(parts), ods.see_tabs(parts), read_saved(parts.get("meta.xml"), "date", "creation-date"))


def _open_container(data: bytes) -> Book:
    container = Container(data)
    if "encryptedpackage" in container.names:
        raise RefusedError(ProblemCode.FILE_PASSWORD)
    if not {"workbook", "book"} & container.names:
        raise RefusedError(ProblemCode.FILE_NOT_WORKBOOK)
    with without_panics_on_the_terminal():
        return _parse(io.BytesIO(data), xls.see_tabs(container), macros="_vba_project_cur" in container.names)


def _parse(file: io.BytesIO, seen: list[SeenTab], saved: dt.datetime | None = None, macros: bool = False) -> Book:
    """Returns what calamine reads from bytes that were checked, where it is what the check saw."""
    names = [tab.name for tab in seen]
    if len(set(names)) < len(names):
        raise ambiguous(xlsx.WORKBOOK)
    check_area({tab.name: tab.used() for tab in seen})
    book = guarded(lambda: CalamineWorkbook.from_filelike(file))
    if [sheet.name for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet] != names:
        raise ambiguous(xlsx.WORKBOOK)
    return Book(tuple(_parse_tab(book, tab) for tab in seen), saved, macros)


def _parse_tab(book: CalamineWorkbook, seen: SeenTab) -> Tab:
    rows = guarded(lambda: book.get_sheet_by_name(seen.name).to_python(skip_empty_area=False))
    cells: dict[Cell, CellValue] = {
        (row, column): float(value) if type(value) is int else value
        for row, values in enumerate(rows)
        for column, value in enumerate(values)
        if value != ""
    }
    for cell, value in cells.items():
        if not seen.agrees(cell, value) and cell not in seen.errors:
            raise ambiguous(seen.name)
    if not seen.numbers.keys() <= cells.keys():
        raise ambiguous(seen.name)
    cells |= seen.truths
    cells |= {cell: CellError(text) for cell, text in seen.errors.items()}
    cells |= {cell: Uncalculated() for cell in seen.uncalculated}
    return Tab(seen.name, seen.hidden, cells, frozenset(seen.formulas), tuple(seen.merged))
