"""Whose folder it is, what in it is no sheet, and the inventory that stands before everything else."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import docx
import pytest
from openpyxl import Workbook

from c21lab.cli.inventory import inventory_lines
from c21lab.recipes.read import ReadSession, Session, open_session, read_session
from c21lab.sheets.layout import HIDDEN_TAB, FormKey
from c21lab.wording import program_languages, words_for
from commands import Run, runner
from exports import as_csv, content_of, kobo, people_of
from filling import ITEMS, blank, filled, saved

ABOUT = '[session]\nterritory = "Riverside"\nlanguages = ["en"]\n'


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    return runner(capsys, monkeypatch)


@cache
def answered(seed: int | str, people: int = 1, name: str = "") -> bytes:
    chance = random.Random(seed)
    form: dict[FormKey, object] = {FormKey.PEOPLE: people, FormKey.NAME: name or None}
    return filled({item: chance.randint(1, 9) for item in ITEMS}, form=form)


def workshop(folder: Path, more: str = "", **sheets: bytes) -> Path:
    (folder / "sheets").mkdir(parents=True)
    (folder / "session.toml").write_text(ABOUT + more, encoding="utf-8")
    for name, data in (sheets or {"anna": answered(1), "ben": answered(2)}).items():
        (folder / "sheets" / f"{name}.xlsx").write_bytes(data)
    return folder


def read(folder: Path) -> tuple[ReadSession, Session]:
    session = open_session([folder])
    return read_session(session), session


def lines(folder: Path, language: str = "en") -> list[str]:
    return list(inventory_lines(*read(folder), words_for(language)))


def written(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("command", ["score", "check"])
def test_a_folder_above_two_workshops_is_refused_and_nothing_is_written(tmp_path: Path, run: Run, command: str) -> None:
    for name in ("A", "B"):
        workshop(tmp_path / name)
    before = written(tmp_path)
    for paths in ((tmp_path,), (tmp_path / "A", tmp_path / "B"), (tmp_path / "A", tmp_path / "B" / "sheets")):
        ran = run(command, *paths)
        assert ran.code == 1
        assert f"‘{tmp_path / 'B'}’ has a session.toml of its own" in ran.err
    assert written(tmp_path) == before


def test_a_workshop_inside_of_another_one_is_refused(tmp_path: Path, run: Run) -> None:
    workshop(workshop(tmp_path / "A") / "last year")
    ran = run("score", tmp_path / "A")
    assert (ran.code, "last year" in ran.err) == (1, True)
    (tmp_path / "A" / "last year").rename(tmp_path / "A" / ".last year")  # what systems hide is nobody's workshop
    assert run("check", tmp_path / "A").code == 0


def test_the_folder_sheets_belongs_to_the_workshop_one_folder_up(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = workshop(tmp_path / "A", anna=answered(1), ben=answered(2), cleo=answered(3))
    (folder / "loose.xlsx").write_bytes(answered(4))
    assert open_session([folder / "sheets"]).settings.about.territory == "Riverside"
    assert [f.name for f in open_session([folder / "sheets"]).files] == [
        f"sheets/{name}.xlsx" for name in ("anna", "ben", "cleo")
    ]
    assert [f.name for f in open_session([folder / "loose.xlsx"]).files] == ["loose.xlsx"]
    monkeypatch.chdir(folder / "sheets")
    assert open_session(["."]).folder.resolve() == folder.resolve()
    assert run("score", folder / "sheets", "--lang", "en").code == 0
    assert (folder / "results" / "results.json").is_file()
    assert not (folder / "sheets" / "results").exists()


def test_files_of_the_lab_are_passed_over_beside_the_sheets_and_named_among_them(tmp_path: Path) -> None:
    people = Workbook()
    people.worksheets[0].append(["name"])
    people.worksheets[0].append(["Anna"])
    folder = workshop(tmp_path / "A", 'roster = "people.xlsx"\n')
    others = ("plenary.xlsx", "Plan.xlsx", "comments.xlsx", "results.en.xlsx", "results.pt-BR.2.xlsx")
    (folder / "people.xlsx").write_bytes(saved(people))
    (folder / "forms").mkdir()
    for name in (*others, "forms/answers.xlsx"):
        (folder / name).write_bytes(saved(Workbook()))
    (folder / "to send").mkdir()
    (folder / "to send" / "blank.xlsx").write_bytes(blank())
    session = read(folder)[0]
    assert [sheet.id for sheet in session.sheets] == ["sheets/anna.xlsx", "sheets/ben.xlsx"]
    without = ["marks-without-headings", "plenary-without-headings", "plan-without-headings"]
    assert [problem.code for problem in session.problems] == without
    for name in others:
        (folder / name).rename(folder / "sheets" / name)
    found = read(folder)[0].problems
    assert {(p.place.file, p.code, p.facts.get("kind")) for p in found} == {
        (f"sheets/{name}", "file-no-sheet", kind)
        for name, kind in zip(others, ("plenary", "plan", "comments", "results", "results"), strict=True)
    }
    assert all(words_for(code).problem(problem) for code in program_languages() for problem in found)


def test_what_is_named_is_taken_for_a_sheet_but_for_the_comments(tmp_path: Path) -> None:
    folder = workshop(tmp_path / "A")
    for name in ("comments.xlsx", "plan.xlsx"):
        (folder / name).write_bytes(answered(3))
    files = open_session([folder / "sheets", folder / "plan.xlsx", folder / "comments.xlsx"]).files
    assert [file.name for file in files] == ["plan.xlsx", "sheets/anna.xlsx", "sheets/ben.xlsx"]


def test_a_filled_sheet_is_read_whatever_its_name_and_without_its_hidden_tab(tmp_path: Path) -> None:
    bare = filled({"D1.1": 5}, edit=lambda book: book.remove(book[HIDDEN_TAB]))
    folder = workshop(tmp_path / "A", plan=answered(1), ben=answered(2), bare=bare)
    assert [sheet.id for sheet in read(folder)[0].sheets] == [f"sheets/{name}.xlsx" for name in ("bare", "ben", "plan")]


def test_a_filled_sheet_with_an_export_on_a_tab_of_its_own_is_a_sheet_wherever_it_lies(tmp_path: Path) -> None:
    def paste(book: Workbook) -> None:
        tab = book.create_sheet("Online")
        for row in kobo(content_of(), people_of(2)):
            tab.append(list(row))

    folder = workshop(tmp_path / "A")
    (folder / "cleo.xlsx").write_bytes(filled({"D1.1": 5}, edit=paste))
    session = read(folder)[0]
    assert [sheet.id for sheet in session.sheets] == ["cleo.xlsx", "sheets/anna.xlsx", "sheets/ben.xlsx"]
    assert "file-is-export" not in {problem.code for problem in session.problems}


def test_an_export_beside_the_sheets_is_named_even_where_there_are_no_settings(tmp_path: Path) -> None:
    folder = workshop(tmp_path / "A")
    (folder / "session.toml").unlink()
    (folder / "answers.csv").write_bytes(as_csv(kobo(content_of(), people_of(2))))
    assert [(p.place.file, p.code) for p in read(folder)[0].problems] == [("answers.csv", "file-is-export")]


def test_an_empty_sheet_among_the_sheets_is_named(tmp_path: Path) -> None:
    folder = workshop(tmp_path / "A", anna=answered(1), empty=blank())
    session = read(folder)[0]
    assert [p.code for p in session.problems] == ["sheet-empty"]
    assert "sheets/empty.xlsx · 1 person · No group given · 0 of 30 answered · empty, not counted" in "\n".join(
        lines(folder)
    )


def test_the_inventory_has_a_line_per_sheet_and_names_who_is_missing(tmp_path: Path) -> None:
    full = {item: 5 + n % 3 for n, item in enumerate(ITEMS)}
    part = dict(list(full.items())[:22])
    sheets = {
        "anna": filled(full, form={FormKey.NAME: "Anna", FormKey.GROUP: "Residents"}),
        "copy": filled(part),
        "table": answered(5, people=2),
        **{f"p{n}": answered(20 + n) for n in range(8)},
    }
    folder = workshop(tmp_path / "A", 'roster = "people.csv"\n', **sheets)
    (folder / "people.csv").write_text("name\nANNA\nBo Li\n", encoding="utf-8")
    shown = lines(folder)
    assert shown[0] == "10 sheets count, for 11 people:"
    assert "  sheets/anna.xlsx · 1 person · Residents · 30 of 30 answered" in shown
    copy = "  sheets/copy.xlsx · 1 person · No group given · 22 of 30 answered · not counted: see ‘sheets/anna.xlsx’"
    assert copy in shown
    assert "  sheets/table.xlsx · 2 people · No group given · 30 of 30 answered" in shown
    assert "People by group: Residents 1 and No group given 10." in shown
    assert any("on no sheet: Bo Li." in line for line in shown)
    assert any("11 people took part" in line and "9 did" in line for line in shown)


def test_a_room_of_many_sheets_lists_only_those_to_look_at(tmp_path: Path) -> None:
    folder = workshop(tmp_path / "A", **{f"p{n:02}": answered(n) for n in range(41)}, empty=blank())
    shown = lines(folder)
    assert len(shown) < 6
    assert any("empty.xlsx" in line for line in shown)
    assert any(line.startswith("  41 more sheets") for line in shown)


@pytest.mark.parametrize("stated", ["", 'tables = "people"\n', 'tables = "round"\n'])
def test_tables_beside_single_sheets_are_a_note_unless_the_session_says_what_they_are(
    tmp_path: Path, run: Run, stated: str
) -> None:
    sheets = {f"p{n}": answered(n) for n in range(9)}
    folder = workshop(tmp_path / "A", stated, **sheets, table=answered(30, people=2))
    ran = run("check", folder, "--strict", "--lang", "en")
    assert ran.code == 0
    assert ("others of a table" in ran.out) == (stated == "")
    assert ran.out.startswith("10 sheets count, for " + ("9" if "round" in stated else "11"))


def test_a_question_leaves_exit_0_and_strict_makes_it_1(tmp_path: Path, run: Run) -> None:
    sheets = {f"p{n}": answered(n) for n in range(6)}
    folder = workshop(tmp_path / "A", **sheets, heavy=answered(30, people=120))
    assert run("check", folder).code == 0
    assert run("check", folder, "--strict").code == 1
    ran = run("check", folder, "--lang", "en")
    assert re.search(r"speaks for 120 of 126 people.*with 1, that makes 7", ran.err.replace("\n", " "))


def test_a_remark_on_the_word_template_is_not_counted_as_one_on_the_sheets(tmp_path: Path, run: Run) -> None:
    folder = workshop(
        tmp_path / "A", '[report]\nword_template = "city.docx"\n', **{f"p{n}": answered(n) for n in "abc"}
    )
    docx.Document().save(str(folder / "city.docx"))
    ran = run("score", folder, "--lang", "en")
    assert ran.code == 0
    assert "on the Word template or the pictures of the report" in ran.out
    assert "on the sheets" not in ran.out
