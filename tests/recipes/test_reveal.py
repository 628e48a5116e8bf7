"""Once means were shown, the version that was shown stays while a newer one would tell how single people answered."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from c21lab.recipes.plenary import prepare_plenary
from c21lab.recipes.read import Request, open_session
from c21lab.recipes.write import score_session
from c21lab.sheets.layout import FormKey
from commands import Run
from filling import ITEMS, filled
from reports import Read

LATE = "late {}.xlsx"


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine people whose scores were shown."""
    folder = tmp_path_factory.mktemp("scored") / "session"
    (folder / "sheets").mkdir(parents=True)
    for number in range(9):
        (folder / "sheets" / f"{number}.xlsx").write_bytes(sheet(number % 5 + 2, number))
    score_session(open_session(folder), Request(numbers=True))
    return folder


@pytest.fixture
def session(scored: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(scored, tmp_path / "session"))


def sheet(score: int, name: object) -> bytes:
    answers = {item: (score + place) % 9 + 1 for place, item in enumerate(ITEMS)}
    return filled(answers, form={FormKey.NAME: f"Person {name}"})


def come(session: Path, count: int, score: int = 8) -> None:
    for number in range(count):
        (session / "sheets" / LATE.format(number)).write_bytes(sheet(score + number, f"late {number}"))


def results(session: Path) -> dict[str, Any]:
    """All that is shared, but how many remarks there are on the sheets."""
    data: dict[str, Any] = json.loads((session / "results" / "results.json").read_text("utf-8"))
    return {key: value for key, value in data.items() if key != "problems"}


def shown(session: Path, file: str = "results/results.json") -> list[tuple[str, float | None, int]]:
    data: Any = json.loads((session / file).read_text("utf-8"))
    return [(field["id"], field["score"], field["people"]) for field in data["fields"]]


@pytest.mark.parametrize("late", [1, 4])
def test_late_sheets_that_could_be_worked_out_change_nothing_that_is_shared(run: Run, session: Path, late: int) -> None:
    before = results(session)
    come(session, late)
    ran = run("score", session, "--numbers")
    assert ran.code == 0
    assert results(session) == before
    assert "delete private/reveal.json" in " ".join(ran.out.split())
    assert {people for _, _, people in shown(session, "private/details.json")} == {9 + late}  # the facilitator's own


def test_from_so_many_on_as_a_group_needs_the_new_scores_are_shown(run: Run, session: Path) -> None:
    before = shown(session)
    come(session, 5)
    ran = run("score", session, "--numbers")
    assert "reveal.json" not in ran.out
    assert {people for _, _, people in shown(session)} == {14}
    assert shown(session) != before


def test_what_was_shown_last_stays_and_not_what_was_shown_first(run: Run, session: Path) -> None:
    come(session, 5)
    assert run("score", session, "--numbers").code == 0
    second = shown(session)
    come(session, 6)
    assert run("score", session, "--numbers").code == 0
    assert shown(session) == second


def test_whoever_showed_nobody_the_earlier_version_says_so_and_gets_the_new_one(run: Run, session: Path) -> None:
    come(session, 1)
    assert run("score", session, "--numbers").code == 0
    (session / "private" / "reveal.json").unlink()
    assert run("score", session, "--numbers").code == 0
    assert {people for _, _, people in shown(session)} == {10}


def test_a_mended_cell_counts_until_a_plenary_has_seen_the_scores(run: Run, session: Path) -> None:
    (session / "sheets" / "0.xlsx").write_bytes(sheet(9, 0))
    before = shown(session)
    assert run("score", session, "--numbers").code == 0
    mended = shown(session)
    assert mended != before
    prepare_plenary(open_session(session), Request(languages=("en",)))
    (session / "sheets" / "1.xlsx").write_bytes(sheet(9, 1))
    assert run("score", session, "--numbers").code == 0
    assert shown(session) == mended


def test_a_sheet_that_only_got_another_name_is_no_late_one(run: Run, session: Path) -> None:
    before = shown(session)
    (session / "sheets" / "0.xlsx").rename(session / "sheets" / "Anna.xlsx")
    ran = run("score", session, "--numbers")
    assert "reveal.json" not in ran.out
    assert shown(session) == before


def test_slides_and_board_show_what_the_report_shows(run: Run, session: Path) -> None:
    prepare_plenary(open_session(session), Request(languages=("en",)))
    slides, board = ((session / "results" / name).read_bytes() for name in ("slides.en.pptx", "board.en.html"))
    come(session, 1)
    assert run("plenary", session, "--lang", "en").code == 0
    assert (session / "results" / "slides.en.pptx").read_bytes() == slides
    assert (session / "results" / "board.en.html").read_bytes() == board
    assert {people for _, _, people in shown(session)} == {9}


def test_what_a_version_is_made_from_is_the_same_in_every_run_of_the_program(session: Path) -> None:
    import os
    import subprocess
    import sys

    (session / "session.toml").write_text(
        '[session]\nterritory = "T"\ntitle = "X"\ncountry = "C"\nlanguages = ["en"]\n'
    )
    found: set[str] = set()
    for seed in ("1", "2", "3"):
        out = session / seed
        command = [sys.executable, "-m", "c21lab", "score", str(session), "--numbers", "--out", str(out)]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed})
        manifest = json.loads((out / "private" / "manifest.json").read_text("utf-8"))
        found |= {version["made_from"] for version in manifest["versions"]}
    assert len(found) == 1


def test_a_report_of_more_people_says_how_many_there_were_at_first(run: Run, session: Path) -> None:
    come(session, 5)
    assert run("score", session, "--lang", "en").code == 0
    text = Read((session / "results" / "report.en.docx").read_bytes()).text
    assert "first shown, they were those of 9 people; those printed here are of 14 people" in text
