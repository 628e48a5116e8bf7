from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from c21lab.framework.load import find_framework
from c21lab.sheets.blank.collector import collector_workbook
from c21lab.sheets.blank.individual import template_workbook
from c21lab.sheets.layout import HIDDEN_TAB
from checkers import converted

pytestmark = pytest.mark.office


def through_libreoffice(tmp_path: Path, data: bytes, *formats: str) -> Path:
    """The workbook saved by LibreOffice in one format after the other; the last must be xlsx."""
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(data)
    for i, ending in enumerate(formats):
        path = converted([path], ending, tmp_path / str(i))["sheet"]
    return path


def everything(path: Path) -> dict[str, dict[str, object]]:
    book = openpyxl.load_workbook(path)
    return {
        tab.title: {c.coordinate: c.value for row in tab.iter_rows() for c in row if c.value is not None}
        for tab in book.worksheets
    }


@pytest.mark.parametrize("formats", [("xlsx",), ("ods", "xlsx"), ("xls", "xlsx")])
def test_keys_texts_lists_and_protection_survive_another_program(tmp_path: Path, formats: tuple[str, ...]):
    data = template_workbook(find_framework("c21plus-working"), "extended", "fr")
    path = through_libreoffice(tmp_path, data, *formats)
    before, after = everything(tmp_path / "sheet.xlsx"), everything(path)
    assert list(after) == list(before)
    for tab, cells in before.items():
        # a formula may be written another way
        kept = {place: value for place, value in cells.items() if not str(value).startswith("=")}
        assert {place: after[tab].get(place) for place in kept} == kept
    book = openpyxl.load_workbook(path)
    assert book[HIDDEN_TAB].sheet_state == "hidden"
    assert all(tab.protection.sheet for tab in book.worksheets)
    rules = book.worksheets[1].data_validations.dataValidation
    assert [rule.type for rule in rules] == ["list"]


def test_counters_are_counted_by_another_program(tmp_path: Path):
    path = tmp_path / "filled.xlsx"
    path.write_bytes(template_workbook(find_framework("c21plus-working"), "essentials", "en"))
    book = openpyxl.load_workbook(path)
    for cell, answer in (("D6", 7), ("D7", "?"), ("D8", "–")):
        book.worksheets[1][cell] = answer
    book.save(path)
    saved = openpyxl.load_workbook(through_libreoffice(tmp_path, path.read_bytes(), "xlsx"), data_only=True)
    for tab in saved.worksheets[:2]:
        assert "3 of 30 answered" in {cell.value for row in tab.iter_rows() for cell in row}


def test_a_collector_keeps_its_keys(tmp_path: Path):
    data = collector_workbook(find_framework("c21plus-working"), "essentials", "es", 4)
    path = through_libreoffice(tmp_path, data, "xlsx")
    keys = [
        {value for value in cells.values() if str(value).startswith("c21lab:")} for cells in everything(path).values()
    ]
    assert {"c21lab:score:P04", "c21lab:group", "c21lab:id"} <= keys[0]
    assert "c21lab:comment:P04" in keys[1]
