"""Blank sheets as files: their names, whom they are for, and numbers that a session never gives twice."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import docx
import pytest
from openpyxl import Workbook, load_workbook

from c21lab.recipes.read import open_session, read_session
from c21lab.sheets.layout import HIDDEN_TAB, FormKey
from commands import Run, runner
from filling import ITEMS, filled, form_cell, saved

SESSION = """[session]
territory = "Riverside"
title = "Rights day"
dates = ["2026-11-12", "2026-11-13"]
languages = ["en", "fr"]
return_to = "lab@riverside.example"
return_by = "2026-11-20"
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    return runner(capsys, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "Riverside"
    (place / "sheets").mkdir(parents=True)
    (place / "session.toml").write_text(SESSION, encoding="utf-8")
    return place


def names(folder: Path, ending: str = "xlsx") -> list[str]:
    return sorted(path.name for path in folder.rglob(f"*.{ending}"))


def number_of(path: Path) -> str:
    rows = load_workbook(path)[HIDDEN_TAB].iter_rows(max_col=2, values_only=True)
    return str(dict(rows).get("number", ""))


def texts_of(path: Path) -> str:
    front = load_workbook(path).worksheets[0]
    return "\n".join(str(cell.value) for row in front.iter_rows() for cell in row if cell.value is not None)


def papers_of(path: Path) -> list[str]:
    heads = (section.header.paragraphs[0].text for section in docx.Document(str(path)).sections)
    return [match[0] for head in heads if (match := re.search(r"P[0-9]+", head))]


def people(path: Path, *rows: tuple[str, ...]) -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    path.write_bytes(saved(book))
    return path


ROOM = (("First name", "Last name", "Group", "Language"), ("Zoé", "Durand", "artists", "fr"), ("Bo", "Li", "", ""))


def test_a_file_says_workshop_and_language_in_words(folder: Path, run: Run) -> None:
    assert run("template", "--session", folder).code == 0
    assert names(folder) == [
        "Riverside – fiche de notation (français).xlsx",
        "Riverside – scoring sheet (English).xlsx",
    ]
    run("template", "--session", folder, "--module", "extended", "--lang", "en")
    assert "Riverside – scoring sheet – Extended (English).xlsx" in names(folder)
    assert number_of(next(folder.rglob("*sheet (English).xlsx"))) == ""


def test_a_sheet_says_when_where_and_to_whom(folder: Path, run: Run) -> None:
    run("template", "--session", folder, "--count", "1")
    english, french = (texts_of(next(folder.rglob(f"*({name}).xlsx"))) for name in ("English", "français"))
    for text in ("Riverside", "Rights day · 12 and 13 November 2026", "Sheet 1"):
        assert text in english.split("\n")
    assert "send it to lab@riverside.example by 20 November 2026" in english
    assert "who was given number 1" in english
    assert "envoyez-le à lab@riverside.example avant la fin du 20 novembre 2026" in french


def test_no_number_of_a_session_is_given_twice_to_sheets_or_ballots(folder: Path, run: Run) -> None:
    run("template", "--session", folder, "--count", "2")
    run("template", "--session", folder, "--count", "2", "--layout", "ballot")
    run("template", "--session", folder, "--count", "1", "--lang", "en", "--out", folder.parent / "elsewhere")
    run("template", "--session", folder, "--roster", people(folder.parent / "room.xlsx", *ROOM), "--lang", "en")
    sheets = [number_of(path) for path in sorted(folder.parent.rglob("* – *.xlsx"))]
    ballots = [paper for path in folder.rglob("*.docx") for paper in papers_of(path)]
    assert sorted(ballots) == ["P05", "P06", "P07", "P08"]
    assert sorted(map(int, sheets)) == [1, 2, 3, 4, 9, 10, 11]
    assert "Riverside – scoring sheet 01 (English).xlsx" in names(folder)
    assert names(folder, "docx") == [
        "Riverside – ballots P05–P06 (English).docx",
        "Riverside – fiches papier P07–P08 (français).docx",
    ]


def test_numbers_survive_what_is_thrown_away_and_a_broken_list_of_them_stops(folder: Path, run: Run) -> None:
    run("template", "--session", folder, "--count", "3", "--lang", "en")
    for path in folder.rglob("*.xlsx"):
        path.unlink()
    run("template", "--session", folder, "--count", "1", "--lang", "en")
    assert [number_of(path) for path in folder.rglob("*.xlsx")] == ["4"]
    kept = folder / "private" / "numbers.json"
    assert json.loads(kept.read_text(encoding="utf-8"))["last"] == 4
    kept.write_text("{", encoding="utf-8")
    ran = run("template", "--session", folder, "--count", "1", "--lang", "en")
    assert (ran.code, "numbers.json" in ran.err, len(names(folder))) == (1, True, 1)


@pytest.mark.parametrize("in_session", [True, False])
def test_a_latecomer_gets_a_sheet_and_all_others_stay_as_they_are(folder: Path, run: Run, in_session: bool) -> None:
    out = folder / "to send"
    place = ("--session", folder, "--out", out) if in_session else ("--out", out.parent.parent / "loose")
    room = people(folder.parent / "room.xlsx", *ROOM)
    assert run("template", *place, "--roster", room, "--lang", "en").code == 0
    made = sorted(place[-1].glob("*.xlsx"))
    bo = next(path for path in made if "Bo Li" in path.name)
    bo.write_bytes(filled({"D1.1": 7}, sheet=bo.read_bytes()))
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in made}
    late = people(room, ROOM[0], ("Late", "Comer", "", ""), *ROOM[1:])
    ran = run("template", *place, "--roster", late, "--lang", "en")
    assert (ran.code, "2 sheets were there already" in ran.out) == (0, True)
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in made} == before
    (new,) = set(place[-1].glob("*.xlsx")) - set(made)
    assert (new.name.split(" – ")[-1], number_of(new)) == ("Late Comer (English).xlsx", "3")
    assert sorted(map(number_of, made)) == ["1", "2"]


def test_a_sheet_that_nobody_wrote_into_is_made_anew_with_what_the_session_says_now(folder: Path, run: Run) -> None:
    run("template", "--session", folder, "--lang", "en")
    (folder / "session.toml").write_text(SESSION.replace("Rights day", "Day of rights"), encoding="utf-8")
    assert run("template", "--session", folder, "--lang", "en").code == 0
    (sheet,) = folder.rglob("*.xlsx")
    assert "Day of rights · 12" in texts_of(sheet)


def test_without_a_session_sheets_come_into_the_folder_where_one_is(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("template", "--lang", "en").code == 0
    assert len(list(tmp_path.glob("*.xlsx"))) == 1


def test_somebody_s_number_stays_when_the_sheet_is_made_in_another_language(folder: Path, run: Run) -> None:
    room = people(folder.parent / "room.xlsx", ROOM[0], ("Late", "Comer", "", ""), ROOM[2])
    for language in ("en", "fr"):
        run("template", "--session", folder, "--roster", room, "--lang", language, "--out", folder.parent / language)
    made = [number_of(next((folder.parent / language).glob("*Bo Li*"))) for language in ("en", "fr")]
    assert made == ["2", "2"]


def test_a_refused_line_is_named_the_others_get_their_sheets_and_the_exit_code_is_1(folder: Path, run: Run) -> None:
    room = people(folder.parent / "room.xlsx", *ROOM, ("Max", "Muster", "painters", ""))
    ran = run("template", "--session", folder, "--roster", room, "--lang", "en")
    assert (ran.code, "‘painters’ is not one of the groups" in ran.err) == (1, True)
    assert len(names(folder)) == 2
    assert form_cell(load_workbook(next(folder.rglob("*Zoé*"))), FormKey.NAME).value == "Zoé Durand"


def test_ballots_and_the_collector_of_a_list_bear_its_names(folder: Path, run: Run) -> None:
    room = people(folder.parent / "room.xlsx", *ROOM)
    for layout in ("ballot", "collector"):
        assert run("template", "--session", folder, "--roster", room, "--layout", layout).code == 0
    french = next(folder.rglob("*fiche papier P01*.docx"))
    words = "\n".join(cell.text for table in docx.Document(str(french)).tables for cell in table._cells)
    assert "Zoé Durand" in words
    assert words.count("☒") == 1
    (collector,) = folder.rglob("*.xlsx")
    rows = [list(row) for row in load_workbook(collector).worksheets[0].iter_rows(values_only=True)]
    assert ["P01", "P02"] in [row[3:5] for row in rows]
    assert ["Zoé Durand", "Bo Li"] in [row[3:5] for row in rows]


def test_a_collector_has_a_column_for_each_ballot_that_was_made(folder: Path, run: Run) -> None:
    run("template", "--session", folder, "--count", "2", "--lang", "en")
    run("template", "--session", folder, "--count", "3", "--layout", "ballot", "--lang", "en")
    run("template", "--session", folder, "--layout", "collector", "--lang", "en")
    (collector,) = folder.rglob("*collector*.xlsx")
    rows = [list(row) for row in load_workbook(collector).worksheets[0].iter_rows(values_only=True)]
    assert ["P03", "P04", "P05"] in [row[3:] for row in rows]


def test_ballots_that_were_made_anew_are_not_made_a_third_time(folder: Path, run: Run) -> None:
    room = people(folder.parent / "room.xlsx", *ROOM[:2])
    again = ("template", "--session", folder, "--roster", room, "--layout", "ballot", "--lang", "fr")
    run(*again)
    for path in folder.rglob("*.docx"):
        path.unlink()
    people(room, *ROOM[:2], ("Late", "Comer", "", ""))
    run(*again)
    assert run(*again).code == 0
    assert [papers_of(path) for path in folder.rglob("*.docx")] == [["P01", "P02"]]


def test_a_number_comes_back_with_the_filled_sheet(folder: Path, run: Run) -> None:
    run("template", "--session", folder, "--count", "2", "--lang", "en")
    chance = random.Random(1)
    for path in sorted(folder.glob("sheets to send/*.xlsx")):
        answers: dict[str, object] = {item: chance.randint(1, 9) for item in ITEMS}
        (folder / "sheets" / path.name).write_bytes(filled(answers, sheet=path.read_bytes()))
    assert [sheet.number for sheet in read_session(open_session([folder])).sheets] == ["1", "2"]


def test_names_of_people_are_safe_names_of_files(folder: Path, run: Run) -> None:
    rows = [("name",), ("CON",), ("a/b:c*?",), ("x" * 300,), ("Ends. .",), ("Ana",), ("ANA",)]
    assert (
        run("template", "--session", folder, "--roster", people(folder.parent / "r.xlsx", *rows), "--lang", "en").code
        == 0
    )
    made = names(folder)
    assert len({name.casefold() for name in made}) == 6
    assert all((len(name.encode()) <= 210 and name.endswith("(English).xlsx")) or " 2.xlsx" in name for name in made)
    assert not any(set(name) & set('<>:"/\\|?*') for name in made)
