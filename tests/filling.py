"""Sheets for tests: blank ones, filled by another library's hand or inside their XML, and read again."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework
from c21lab.sheets.blank.individual import template_workbook
from c21lab.sheets.filled.read import FilledSheets, find_sheets, open_sheets, read_opened
from c21lab.sheets.layout import HIDDEN_TAB, ColumnKey, FormKey
from c21lab.wording import words_for

GRID = find_framework("c21plus-working")
ITEMS = [item.id for item in GRID.items("essentials")]
Edit = Callable[[Workbook], object]
SAVES = itertools.count()


@cache
def blank(module: str = "essentials", language: str = "en") -> bytes:
    return template_workbook(GRID, module, language)


def filled(
    answers: Mapping[str, object] | None = None,
    comments: Mapping[str, object] | None = None,
    form: Mapping[FormKey, object] | None = None,
    edit: Edit | None = None,
    sheet: bytes = b"",
) -> bytes:
    """A sheet with answers and comments by item, a form, and whatever ``edit`` does to it last."""
    book = load_workbook(io.BytesIO(sheet or blank()))
    for tab in scoring_tabs(book):
        for row, id_ in item_rows(tab).items():
            if id_ in (answers or {}):
                tab.cell(row, column_of(tab, ColumnKey.SCORE)).value = (answers or {})[id_]
            if id_ in (comments or {}):
                cell = tab.cell(row, column_of(tab, ColumnKey.COMMENT))
                cell.value = (comments or {})[id_]
                cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    for key, value in (form or {}).items():
        form_cell(book, key).value = value
    if edit:
        edit(book)
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The workbook's bytes, unlike those of any other; sheets saved in one second with the same answers are two."""
    book.properties.identifier = str(next(SAVES))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def scoring_tabs(book: Workbook) -> list[Worksheet]:
    return [tab for tab in book.worksheets if tab.title != HIDDEN_TAB and any(ColumnKey.ID in v for v in values(tab))]


def values(tab: Worksheet) -> list[tuple[object, ...]]:
    return list(tab.iter_rows(values_only=True))


def key_row(tab: Worksheet) -> int:
    return next(row for row, cells in enumerate(values(tab), 1) if ColumnKey.ID in cells)


def column_of(tab: Worksheet, key: str) -> int:
    return next(cells.index(key) + 1 for cells in values(tab) if key in cells)


def item_rows(tab: Worksheet, known: frozenset[str] = frozenset()) -> dict[int, str]:
    ids = known or {item.id for module in GRID.modules for item in GRID.items(module)}
    column = column_of(tab, ColumnKey.ID)
    return {row: str(cells[column - 1]) for row, cells in enumerate(values(tab), 1) if cells[column - 1] in ids}


def row_of(tab: Worksheet, item: str) -> int:
    return next(row for row, id_ in item_rows(tab).items() if id_ == item)


def cell_of(item: str, key: ColumnKey = ColumnKey.SCORE) -> str:
    """The name of a cell of a blank sheet."""
    tab = scoring_tabs(load_workbook(io.BytesIO(blank())))[0]
    return tab.cell(row_of(tab, item), column_of(tab, key)).coordinate


def form_cell(book: Workbook, key: FormKey) -> Any:
    tab = next(t for t in book.worksheets for cells in values(t) if key in cells)
    row = next(row for row, cells in enumerate(values(tab), 1) if key in cells)
    return tab.cell(row, column_of(tab, "c21lab:value"))


def counted_cells(tab: Worksheet) -> set[tuple[str, str]]:
    """Tab and cell of all that the formulas of a tab count."""
    formulas = (cell.value for row in tab.iter_rows() for cell in row if cell.data_type == "f")
    ranges = (
        found for formula in formulas for found in re.findall(r"COUNTA\((?:'?([^'!()]+)'?!)?([^()]+)\)", str(formula))
    )
    return {
        (name or tab.title, f"{get_column_letter(column)}{row}")
        for name, cells in ranges
        for left, top, right, bottom in [range_boundaries(cells)]
        for column in range(left, right + 1)
        for row in range(top, bottom + 1)
    }


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def scores_part(data: bytes) -> str:
    """The part that holds the cells of the scoring tab of a sheet of Essentials."""
    return next(name for name in sorted(parts_of(data)) if name == "xl/worksheets/sheet2.xml")


def with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    parts = parts_of(data)
    changed = change(parts[name])
    assert changed != parts[name], f"nothing changed in {name}"
    return zipped(parts | {name: changed})


def with_cell(data: bytes, cell: str, xml: str) -> bytes:
    """The sheet with another content of a cell of its scoring tab, attributes included: ``t="e"><v>#REF!</v>``."""

    def change(part: bytes) -> bytes:
        pattern = rf'<c r="{cell}"([^>]*?)(?: t="\w+")?(?:/>|>.*?</c>)'
        return re.sub(pattern, rf'<c r="{cell}"\1 {xml}</c>', part.decode(), count=1).encode()

    return with_part(data, scores_part(data), change)


@cache
def _cell_names() -> dict[str, str]:
    tab = scoring_tabs(load_workbook(io.BytesIO(blank())))[0]
    column = column_of(tab, ColumnKey.SCORE)
    return {id_: tab.cell(row, column).coordinate for row, id_ in item_rows(tab).items()}


def scored(scores: Mapping[str, float]) -> bytes:
    """A sheet with numbers in it and nothing else, written into its XML: sixty of them are made in no time."""

    def change(part: bytes) -> bytes:
        text = part.decode()
        for id_, score in scores.items():
            pattern = rf'<c r="{_cell_names()[id_]}"([^>]*?)(?: t="\w+")?(?:/>|>.*?</c>)'
            text = re.sub(pattern, rf'<c r="{_cell_names()[id_]}"\1><v>{score:g}</v></c>', text, count=1)
        return text.encode()

    return with_part(blank(), scores_part(blank()), change)


def read(
    folder: Path,
    files: Mapping[str, bytes],
    module: str = "essentials",
    framework: Framework = GRID,
    groups: Mapping[str, Mapping[str, str]] | None = None,
) -> FilledSheets:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return read_opened(open_sheets(find_sheets(folder)), framework, module, groups)


def answers_of(reading: FilledSheets, sheet: str = "anna.xlsx") -> dict[str, object]:
    """Scores as numbers and other answers as words, by item; blank items are left out."""
    table = reading.ratings[reading.ratings["sheet"].eq(sheet) & reading.ratings["answer"].ne("blank")]
    rows = zip(table["item"], table["answer"], table["score"], strict=True)
    return {item: int(score) if answer == "score" else answer for item, answer, score in rows}


def codes(reading: FilledSheets) -> list[str]:
    return [str(problem.code) for problem in reading.problems]


def told(reading: FilledSheets, language: str = "en") -> list[str]:
    return [words_for(language).problem(problem) for problem in reading.problems]
