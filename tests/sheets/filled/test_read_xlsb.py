from __future__ import annotations

from pathlib import Path

import pytest

from binary import xlsb
from c21lab.workbooks import CellError, CellValue, RefusedError, open_book
from filling import answers_of, codes, filled, read, with_part


def as_xlsb(data: bytes) -> bytes:
    tabs = open_book(data).tabs
    plain = {t.name: {c: v for c, v in t.cells.items() if isinstance(v, str | float | bool | CellError)} for t in tabs}
    return xlsb(plain)


def test_a_sheet_saved_as_xlsb_is_read(tmp_path: Path) -> None:
    answers = {"D1.1": 7, "D1.2": "?", "D1.3": "–", "D1.4": 5.5, "D1.5": True, "D2.1": "#REF!", "D2.2": 9}
    reading = read(tmp_path, {"anna.xlsb": as_xlsb(filled(answers, {"D1.1": "=library 🎭"}))})
    expected = {"D1.1": 7, "D1.2": "dont_know", "D1.3": "not_applicable", "D2.2": 9}
    assert answers_of(reading, "anna.xlsb") == expected
    assert codes(reading) == ["answer-not-a-score", "answer-not-a-score", "answer-error"]
    assert reading.ratings["comment"].dropna().tolist() == ["=library 🎭"]


@pytest.mark.parametrize("place", [(1_048_575, 16_383), (100_000, 700)])
def test_a_far_cell_in_an_xlsb_is_named(place: tuple[int, int]) -> None:
    cells: dict[tuple[int, int], CellValue] = {(0, 0): 1.0, place: 1.0}
    with pytest.raises(RefusedError) as caught:
        open_book(xlsb({"A": cells}))
    assert caught.value.code == "cell-too-far"


def test_a_cut_off_part_of_an_xlsb_is_refused() -> None:
    data = xlsb({"A": {(0, 0): 1.0, (1, 1): "text"}})
    for part in ("xl/worksheets/sheet1.bin", "xl/workbook.bin"):
        with pytest.raises(RefusedError) as caught:
            open_book(with_part(data, part, lambda content: content[:-9]))
        assert caught.value.code in ("file-damaged", "file-ambiguous")
