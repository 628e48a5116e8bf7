from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework
from c21lab.sheets.blank.collector import collector_workbook
from c21lab.sheets.layout import HIDDEN_TAB, ColumnKey, FormKey, column_key
from filling import counted_cells


@pytest.fixture(scope="module")
def grid() -> Framework:
    return find_framework("c21plus-working")


def keys_of(tab) -> dict[str, tuple[int, int]]:
    cells = [cell for row in tab.iter_rows() for cell in row if str(cell.value).startswith("c21lab:")]
    return {cell.value: (cell.row, cell.column) for cell in cells}


@pytest.mark.parametrize(("module", "language"), [("essentials", "fr"), ("extended", "en")])
def test_every_paper_has_an_empty_cell_for_each_item_on_the_tabs_of_scores_and_comments(
    grid: Framework, module: str, language: str
):
    book = openpyxl.load_workbook(BytesIO(collector_workbook(grid, module, language, 3)))
    ids = {item.id for item in grid.items(module)}
    for tab, key in zip(book.worksheets[:2], (ColumnKey.SCORE, ColumnKey.COMMENT), strict=True):
        keys = keys_of(tab)
        id_column = keys[ColumnKey.ID][1]
        rows = [row for row in range(1, tab.max_row + 1) if tab.cell(row, id_column).value in ids]
        assert len(rows) == len(ids)
        for paper in ("P01", "P02", "P03"):
            column = keys[column_key(key, paper)][1]
            cells = [tab.cell(row, column) for row in rows]
            assert {cell.value for cell in cells} == {None}
            assert not any(cell.protection.locked for cell in cells)


def test_each_paper_has_a_form_of_its_own_with_nothing_filled_in(grid: Framework):
    scores = openpyxl.load_workbook(BytesIO(collector_workbook(grid, "essentials", "es", 2))).worksheets[0]
    keys = keys_of(scores)
    column = keys[column_key(ColumnKey.SCORE, "P02")][1]
    assert scores.cell(keys[FormKey.PAPER][0], column).value == "P02"
    for key in (FormKey.NAME, FormKey.GROUP, FormKey.PEOPLE, FormKey.PRINT_NAME):
        cell = scores.cell(keys[key][0], column)
        assert cell.value is None
        assert not cell.protection.locked


@pytest.mark.parametrize("module", ["essentials", "extended"])
def test_each_paper_counts_every_answer_that_is_typed_for_it_and_nothing_that_is_there_already(
    grid: Framework, module: str
):
    book = openpyxl.load_workbook(BytesIO(collector_workbook(grid, module, "en", 2)))
    scores = book.worksheets[0]
    keys, ids = keys_of(scores), {item.id for item in grid.items(module)}
    rows = [row for row in range(1, scores.max_row + 1) if scores.cell(row, keys[ColumnKey.ID][1]).value in ids]
    columns = [keys[column_key(ColumnKey.SCORE, paper)][1] for paper in ("P01", "P02")]
    counted = counted_cells(scores)
    assert {(scores.title, scores.cell(row, column).coordinate) for row in rows for column in columns} <= counted
    assert [cell for _, cell in counted if scores[cell].value is not None] == []


def test_a_collector_says_that_it_is_one(grid: Framework):
    hidden = openpyxl.load_workbook(BytesIO(collector_workbook(grid, "essentials", "en", 1)))[HIDDEN_TAB]
    meta = {row[0]: row[1] for row in hidden.iter_rows(max_col=2, values_only=True)}
    assert (meta["kind"], meta["module"]) == ("collector", "essentials")


def test_more_papers_than_two_digits_can_number_are_told_apart(grid: Framework):
    scores = openpyxl.load_workbook(BytesIO(collector_workbook(grid, "essentials", "en", 101))).worksheets[0]
    assert column_key(ColumnKey.SCORE, "P101") in keys_of(scores)


def test_the_same_collector_has_the_same_bytes(grid: Framework):
    assert collector_workbook(grid, "essentials", "fr", 5) == collector_workbook(grid, "essentials", "fr", 5)
