"""Every value that is read is the one that another program reads: openpyxl, after LibreOffice where it has to convert."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from c21lab.workbooks import Book, CellError, CellValue, RefusedError, Uncalculated, open_book
from checkers import converted

TESTS = Path(__file__).parents[1]
FOLDERS = (TESTS / "cases", TESTS.parent / "sample_sessions")
# openpyxl itself stops at these: at the parts they lack, at what they say beside their cells, or at another standard
NOT_BY_OPENPYXL = {
    "by-exceljs.xlsx", "link-part-latin1.xlsx", "no-styles.xlsx", "strict-ooxml.xlsx", "SharedStrings-capital.xlsx"
}  # fmt: skip


def files(*endings: str) -> list[Path]:
    found = (path for folder in FOLDERS for path in folder.rglob("*") if path.suffix.lower() in endings)
    return sorted(path for path in found if path.name not in NOT_BY_OPENPYXL)


def opened(path: Path) -> Book | None:
    try:
        return open_book(path.read_bytes(), path.name)
    except RefusedError:
        return None


def by_openpyxl(path: Path) -> dict[str, dict[tuple[int, int], object]]:
    book = load_workbook(path, data_only=True)
    return {
        tab.title: {(c.row - 1, c.column - 1): c.value for row in tab.iter_rows() for c in row if c.value is not None}
        for tab in book.worksheets
    }


def differences(book: Book, other: dict[str, dict[tuple[int, int], object]]) -> Iterator[str]:
    assert [tab.name for tab in book.tabs] == list(other)
    for tab in book.tabs:
        # LibreOffice calculates formulas anew
        for cell in sorted((tab.cells.keys() | other[tab.name].keys()) - tab.formulas):
            ours, theirs = plain(tab.cells.get(cell)), plain(other[tab.name].get(cell))
            if ours is not None and ours != theirs:
                yield f"{tab.name} {cell}: {ours!r} is {theirs!r}"
            if ours is None and theirs is not None and not isinstance(tab.cells.get(cell), CellError | Uncalculated):
                yield f"{tab.name} {cell}: nothing is {theirs!r}"


def plain(value: CellValue | object) -> object:
    """The value as both would write it; None for what only one of them can tell."""
    if isinstance(value, CellError):
        return None if value.picture else value.text
    if value is None or isinstance(value, Uncalculated | dt.date | dt.time | dt.timedelta):
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return float(value)
    return " ".join(str(value).split()) or None


@pytest.mark.parametrize("path", files(".xlsx", ".xlsm"), ids=lambda path: path.name)
def test_openpyxl_reads_the_same_from_every_xlsx(path: Path) -> None:
    book = opened(path)
    if book is None:
        pytest.skip("not read by us")
    assert list(differences(book, by_openpyxl(path))) == []


@pytest.mark.office
def test_libreoffice_reads_the_same_from_every_other_format(tmp_path: Path) -> None:
    sources = {f"{number}.xlsx": path for number, path in enumerate(files(".ods", ".ots", ".fods", ".xls", ".xlsb"))}
    copies = [tmp_path / f"{name.removesuffix('.xlsx')}{path.suffix}" for name, path in sources.items()]
    for copy, path in zip(copies, sources.values(), strict=True):
        copy.write_bytes(path.read_bytes())
    converted(copies, "xlsx", tmp_path / "out")
    compared = 0
    for name, path in sources.items():
        book = opened(path)
        if book is not None:
            assert list(differences(book, by_openpyxl(tmp_path / "out" / name))) == [], path.name
            compared += 1
    assert compared >= 10
