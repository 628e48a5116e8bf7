"""A second vote stands beside the first and is never put together with it."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from commands import Run
from filling import ITEMS, filled
from reports import Read


@pytest.fixture
def session(tmp_path: Path) -> Path:
    folder = tmp_path / "session"
    (folder / "sheets" / "round2").mkdir(parents=True)
    for number in range(10):
        first = {item: (number + place) % 9 + 1 for place, item in enumerate(ITEMS)}
        second = {item: 5 if item == "D1.1" else score for item, score in first.items()}
        (folder / "sheets" / f"{number}.xlsx").write_bytes(filled(first))
        (folder / "sheets" / "round2" / f"{number}.xlsx").write_bytes(filled(second))
    return folder


def results(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "results" / "results.json").read_text("utf-8"))


def test_sheets_of_the_second_round_are_never_read_as_sheets_of_the_first(run: Run, session: Path) -> None:
    assert run("score", session).code == 0
    both = results(session)
    second = {field["id"]: field for field in both["second_vote"]["fields"]}
    assert both["participation"]["people"] == 10
    assert second["D1.1"] == {"id": "D1.1", "score": 5.0, "people": 10, "moved": 90}
    assert second["D1.2"]["moved"] == 0
    report = Read((session / "results" / "report.en.docx").read_bytes())
    row = next(row for row in report.table("First vote", "Second vote") if row[0].startswith("Access to cultural"))
    assert row[-1] == "90%"
    assert any("10 people scored the fields again" in text for text in report.section("The second vote"))
    for path in (session / "sheets" / "round2").iterdir():
        path.unlink()
    assert run("score", session, "--numbers").code == 0
    alone = results(session)
    assert alone["second_vote"] is None
    assert alone["fields"] == both["fields"]
    assert alone["findings"] == both["findings"]


def test_a_second_round_that_is_one_person_short_gives_no_second_mean(run: Run, session: Path) -> None:
    (session / "sheets" / "round2" / "3.xlsx").unlink()
    assert run("score", session, "--numbers").code == 0
    assert {(f["score"], f["moved"]) for f in results(session)["second_vote"]["fields"]} == {(None, None)}


def test_sheets_of_a_second_round_that_nobody_filled_are_no_second_vote(run: Run, session: Path) -> None:
    for path in (session / "sheets" / "round2").iterdir():
        path.write_bytes(filled())
    run("score", session, "--numbers")
    assert results(session)["second_vote"] is None


def test_a_slip_in_the_second_round_is_named_with_its_place(run: Run, session: Path) -> None:
    (session / "sheets" / "round2" / "3.xlsx").write_bytes(filled({"D1.1": 12}))
    ran = run("check", session)
    assert ran.code == 1
    assert "round2/3.xlsx" in ran.err


def test_results_json_with_a_second_vote_fits_its_schema(run: Run, session: Path) -> None:
    assert run("score", session, "--numbers").code == 0
    schema = json.loads(files("c21lab").joinpath("report", "results.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(results(session), schema)
