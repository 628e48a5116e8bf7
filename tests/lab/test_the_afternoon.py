"""The afternoon of day two on both big samples: what was shown stays, and what was agreed moves none of it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from plenary_files import cells_of, type_into

from commands import Run

BOOK = "plenary.xlsx"
ITEM = re.compile(r"D\d\.\d[a-z]?")


def results(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "results" / "results.json").read_text("utf-8"))


def come_late(sheets: Path) -> None:
    """One more person, who gives the opposite scores of somebody who answered alone."""
    book = load_workbook(min(path for path in sheets.glob("*.xlsx") if "mesa" not in path.name.lower()))
    for row in (row for tab in book.worksheets for row in tab.iter_rows()):
        if any(ITEM.fullmatch(str(cell.value)) for cell in row):
            for cell in row:
                if isinstance(cell, Cell) and isinstance(cell.value, int) and 1 <= cell.value <= 9:
                    cell.value = 10 - cell.value
    book.save(sheets / "late.xlsx")


@pytest.mark.parametrize(
    ("sample", "agreed", "not_agreed"),
    [("vaubrelle-essentials-fr", "accord", "pas d’accord"), ("puertolirio-extended-es", "acuerdo", "sin acuerdo")],
)
def test_the_afternoon_of_a_big_sample(
    run: Run, samples: Path, tmp_path: Path, sample: str, agreed: str, not_agreed: str
) -> None:
    folder = Path(shutil.copytree(samples / sample, tmp_path / "session"))
    for name in (BOOK, "plan.xlsx"):
        (folder / name).unlink(missing_ok=True)
    assert run("score", folder, "--numbers").code == 0
    shown = results(folder)
    assert run("plenary", folder, "--lang", "en").code == 0
    _, rows = cells_of(load_workbook(folder / BOOK).worksheets[0])
    first, second, third, *_ = (id_ for id_ in rows if id_.startswith("D"))
    type_into(
        folder / BOOK,
        {
            first: {"status": agreed, "agreed": 7, "because": "Une ligne de bus"},
            second: {"status": not_agreed, "from": 2, "to": 6},
            third: {"status": agreed, "agreed": "mucho"},
        },
    )
    come_late(folder / "sheets")
    ran = run("score", folder, "--numbers")
    assert ran.code == 0
    assert BOOK in ran.err
    assert "mucho" in ran.err
    now = results(folder)
    said = {field["id"]: field for field in now["plenary"]["fields"]}
    assert (said[first]["status"], said[first]["agreed"]) == ("agreed", 7)
    assert (said[second]["status"], said[second]["range"]) == ("not_agreed", [2, 6])
    assert (said[third]["status"], said[third]["agreed"]) == ("not_discussed", None)
    # one late sheet would tell how that person answered: the scores that were shown stay, in all that is shared
    assert now["fields"] == shown["fields"]
    assert now["domains"] == shown["domains"]
    assert now["plenary"]["revealed"]["people"] == shown["participation"]["people"]
