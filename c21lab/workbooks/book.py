"""Bytes of a file to its tabs: told apart by what is in them, checked, parsed, and both compared."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

from python_calamine import CalamineWorkbook, SheetTypeEnum

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks import ods, xls, xlsb, xlsx
from c21lab.workbooks.archive import Archive, pack
from c21lab.workbooks.formats import not_a_workbook
from c21lab.workbooks.inspected import Merged, SeenTab
from c21lab.workbooks.limits import (
    MAX_FILE,
    MAX_UNPACKED_FILE,
    Cell,
    RefusedError,
    ambiguous,
    check_area,
    too_heavy,
)
from c21lab.workbooks.ole import SIGNATURE, Container
from c21lab.workbooks.package import Package, workbook_part
from c21lab.workbooks.parser_panics import guarded, without_panics_on_the_terminal
from c21lab.workbooks.saved_time import Saved, read_saved, read_texts
from c21lab.workbooks.values import PICTURE, CellError, CellValue, Uncalculated, from_text

CORE, APPLICATION, META = "docProps/core.xml", "docProps/app.xml", "meta.xml"
_LOCAL = ("libreoffice", "openoffice", "collabora")  # programs that state the time of their place


@dataclass(frozen=True)
class Tab:
    """A tab: what its cells hold, by row and column counted from 0. Empty cells are not in it.

    ``unseen`` are cells with a value that nobody sees on screen, ``notes`` cells that carry a note.
    """

    name: str
    hidden: bool
    cells: Mapping[Cell, CellValue]
    formulas: frozenset[Cell] = frozenset()
    merged: tuple[Merged, ...] = ()
    unseen: frozenset[Cell] = frozenset()
    notes: frozenset[Cell] = frozenset()


@dataclass(frozen=True)
class Book:
    """A workbook. ``saved`` is when it was last saved, as it says itself; ``macros`` whether it brings any."""

    tabs: tuple[Tab, ...]
    saved: Saved | None = None
    macros: bool = False


def open_book(data: bytes, name: str = "") -> Book:
    """Opens the workbook in the bytes of an .xlsx, .xlsm, .xlsb, .xls, .ods or .fods, whatever the file is called.

    Raises RefusedError when the bytes are none of these, are damaged or encrypted, or hold more than any filled sheet;
    the name only helps to say what they are instead. Memory and time are bounded, nothing else is opened, and macros,
    pictures and links stay where they are.
    """
    if not data:
        raise RefusedError(ProblemCode.FILE_EMPTY)
    if len(data) > (MAX_FILE if data.startswith(b"PK") else MAX_UNPACKED_FILE):
        raise too_heavy(len(data))
    if data.startswith(b"PK"):
        return _open_archive(data, name)
    if data.startswith(SIGNATURE):
        return _open_container(data, name)
    if ods.FLAT in data[:_HEAD] and ods.MEDIA_TYPE in data[:_HEAD]:
        seen, plain = ods.see_content(data)
        return _parse(pack(plain), seen)
    raise not_a_workbook(data, name)


_HEAD = 8_192  # in which a document in one piece says what it is


def is_packed(data: bytes) -> bool:
    """Tells a container of one kind or the other from a text."""
    return data.startswith((b"PK\x03\x04", SIGNATURE))


def may_be_workbook(data: bytes) -> bool:
    """Returns whether bytes that carry no ending of a workbook are one all the same, damaged or not."""
    if data.startswith(b"PK"):
        try:
            archive = Archive(data)
            return bool(workbook_part(archive).startswith("xl/")) or ods.MEDIA_TYPE in data[:200]
        except RefusedError:
            return False
    # names in such a container are UTF-16; a document of Word has no such part
    return "Workbook".encode("utf-16-le") in data


def _open_archive(data: bytes, name: str) -> Book:
    archive = Archive(data)
    part = workbook_part(archive)
    if part and not part.startswith(("word/", "ppt/", "visio/")):
        return _open_package(archive, part)
    if ods.CONTENT not in archive or not ods.is_spreadsheet(archive.read(ods.MIMETYPE)):
        raise not_a_workbook(data, name)
    seen, plain = ods.see_archive(archive)
    saved = read_saved(archive.read(META), "date", "creation-date", local=False) if META in archive else None
    return _parse(pack(plain), seen, saved)


def _open_package(archive: Archive, part: str) -> Book:
    package = Package(archive, part)
    macros = any(name.endswith("vbaproject.bin") for name in archive.names)
    ours = read_texts(archive.read(APPLICATION)).get("Application", "") if APPLICATION in archive else ""
    local = ours.lower().startswith(_LOCAL)
    saved = read_saved(archive.read(CORE), "modified", "created", local=local) if CORE in archive else None
    if package.workbook.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        seen = xlsx.see_tabs(package)
        return _parse(pack(package.plain("xml")), seen, saved, macros)
    seen = xlsb.see_tabs(package)
    with without_panics_on_the_terminal():
        return _parse(pack(package.plain("bin")), seen, saved, macros)


def _open_container(data: bytes, name: str) -> Book:
    container = Container(data)
    if "encryptedpackage" in container.names:
        raise RefusedError(ProblemCode.FILE_PASSWORD)
    if not {"workbook", "book"} & container.names:
        raise not_a_workbook(data, name)
    with without_panics_on_the_terminal():
        return _parse(io.BytesIO(data), xls.see_tabs(container), macros="_vba_project_cur" in container.names)


def _parse(file: io.BytesIO, seen: list[SeenTab], saved: Saved | None = None, macros: bool = False) -> Book:
    """Returns what calamine reads from bytes that were checked, where it is what the check saw."""
    names = [tab.name for tab in seen]
    if len(set(names)) < len(names):
        raise ambiguous("workbook")
    check_area({tab.name: tab.used() for tab in seen})
    book = guarded(lambda: CalamineWorkbook.from_filelike(file))
    if [sheet.name for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet] != names:
        raise ambiguous("workbook")
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
    if not (seen.numbers.keys() | seen.texts) - seen.errors.keys() <= cells.keys():
        raise ambiguous(seen.name)
    cells = {cell: from_text(value) if isinstance(value, str) else value for cell, value in cells.items()}
    cells |= seen.truths
    cells |= {cell: CellError(text) for cell, text in seen.errors.items()}
    cells |= {cell: Uncalculated() for cell in seen.uncalculated}
    cells |= dict.fromkeys(seen.pictures, PICTURE)
    unseen, notes = seen.unseen(cells), frozenset(seen.notes)
    return Tab(seen.name, seen.hidden, cells, frozenset(seen.formulas), tuple(seen.merged), unseen, notes)
