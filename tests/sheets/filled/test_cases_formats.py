"""Files that real programs and people make (tests/cases): each is read, or named with its cause and a repair."""

from __future__ import annotations

import csv
import io
import os
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from c21lab.sheets.filled.read import FilledSheets, find_sheets, open_sheets, read_opened
from commands import Run
from filling import GRID, codes, filled, told

CASES = Path(__file__).parents[2] / "cases"


def case(number: int) -> Path:
    return next(CASES.glob(f"{number:02}-*"))


def reading_of(path: Path) -> FilledSheets:
    """What is read; the cases are sheets of the first version of the framework, which each of them says."""
    reading = read_opened(open_sheets(find_sheets(path)), GRID, "essentials")
    return replace(reading, problems=tuple(p for p in reading.problems if p.code != "sheet-earlier-version"))


def rated(reading: FilledSheets) -> dict[str, tuple[object, object]]:
    """Answer and comment by item."""
    table = reading.ratings
    scores = table["score"].astype(object).where(table["score"].notna(), table["answer"].astype(str))
    comments = table["comment"].astype(object).where(table["comment"].notna(), "")
    return dict(zip(table["item"], zip(scores, comments, strict=True), strict=True))


def answered(reading: FilledSheets) -> int:
    return int(reading.ratings["answer"].ne("blank").sum())


def test_04_an_error_of_a_formula_in_a_csv_is_set_aside_like_in_any_other_format() -> None:
    reading = reading_of(case(4))
    errors = [problem.place.cell for problem in reading.problems if problem.code == "answer-error"]
    assert errors == ["D12", "E11", "F12"]


def test_06_a_cell_of_an_ods_without_a_type_is_the_text_that_it_shows() -> None:
    reading = reading_of(case(6))
    assert rated(reading)["D1.5"] == (7, "three museums")
    assert codes(reading) == []


@pytest.mark.parametrize("other", ["b-libreoffice-12h42-local.ods", "c-libreoffice-12h42-local.xlsx"])
def test_08_of_two_clocks_none_is_believed_and_the_message_says_which_sheet_was_taken(
    other: str, tmp_path: Path
) -> None:
    shutil.copy(case(8) / "a-excel-10h-local.xlsx", tmp_path)
    shutil.copy(case(8) / other, tmp_path)
    reading = reading_of(tmp_path)
    assert codes(reading) == ["sheet-same-person"]
    assert "cannot be told, so the other one was counted and this one was not" in told(reading)[0]


@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_10_notes_on_cells_are_named_with_their_count_and_stop_nothing(ending: str) -> None:
    path = case(10) / f"notes.{ending}"
    reading = reading_of(path)
    assert rated(reading)["D2.1"] == ("blank", "")
    assert [problem.severity for problem in reading.problems] == ["question"]
    assert "attached to 4 cells (D6, D7, D12, E13)" in told(reading)[0]


def test_a_question_alone_leaves_exit_code_0_unless_both_commands_are_strict(run: Run, tmp_path: Path) -> None:
    def note(book: Workbook) -> None:
        book.worksheets[1]["D7"].comment = Comment("I mean 4", "Anna")

    path = tmp_path / "anna.xlsx"
    path.write_bytes(filled({"D1.1": 7}, edit=note))
    ran = run("check", path)
    assert (ran.code, "One question; it stops nothing" in ran.out) == (0, True)
    assert run("check", path, "--strict").code == 1
    assert run("score", path, "--strict").code == 1
    assert not (tmp_path / "results").exists()
    assert run("score", path).code == 0


def test_12_settings_that_have_another_name_are_named(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "session"
    shutil.copytree(case(12), folder)
    ran = run("check", folder)
    assert ran.code == 1
    assert "session.toml.txt: the settings in this file were not read" in ran.err
    (folder / "session.toml.txt").rename(folder / "session (1).toml")
    assert "session (1).toml: the settings in this file were not read" in run("check", folder).err


@pytest.mark.parametrize(
    "path",
    sorted(p for number in (13, 15, 17, 19, 21) for p in case(number).iterdir() if p.is_file()),
    ids=lambda path: path.name,
)
def test_what_says_nothing_about_cells_and_what_is_written_unusually_stops_no_sheet(path: Path) -> None:
    reading = reading_of(path)
    assert (answered(reading), codes(reading)) == (30, [])


@pytest.mark.parametrize("name", ["flat.fods", "template.ots"])
def test_21_other_files_of_libreoffice_are_found_beside_the_folder_of_the_sheets(name: str, tmp_path: Path) -> None:
    shutil.copy(case(21) / name, tmp_path)
    assert [file.name for file in find_sheets(tmp_path)] == [name]


def test_23_a_picture_is_not_taken_for_words() -> None:
    reading = reading_of(case(23))
    assert answered(reading) == 30
    assert not reading.ratings["comment"].str.contains("DISPIMG").any()
    assert [(problem.code, problem.place.cell) for problem in reading.problems] == [("comment-picture", "E6")]


@pytest.mark.parametrize("name", ["Icon\r", "Icon\uf00d", "Thumbs.db", "desktop.ini"])
def test_31_files_of_the_system_are_passed_over(name: str, tmp_path: Path) -> None:
    (tmp_path / "sheets").mkdir()
    try:
        (tmp_path / "sheets" / name).write_bytes(b"")
    except OSError:
        pytest.skip("this system allows no such name")
    (tmp_path / "sheets" / "anna.xlsx").write_bytes(filled({"D1.1": 7}))
    assert [file.name for file in find_sheets(tmp_path)] == ["sheets/anna.xlsx"]


def test_35_an_old_format_of_excel_is_called_old_and_has_a_repair_that_works() -> None:
    reading = reading_of(case(35))
    assert codes(reading) == ["file-other-format"]
    assert "old format" in told(reading)[0]
    assert "save it as .xlsx" in told(reading)[0]


def test_37_photos_in_a_sheet_are_never_read_so_that_their_size_does_not_count(tmp_path: Path) -> None:
    target = tmp_path / "anna.xlsx"
    target.write_bytes(filled({"D1.1": 7}))
    with zipfile.ZipFile(target, "a") as archive:
        for number in range(8):
            archive.writestr(f"xl/media/image{number}.jpeg", os.urandom(4_500_000))
    reading = reading_of(target)
    assert (answered(reading), codes(reading)) == (1, [])


@pytest.mark.parametrize("path", sorted(p for p in case(90).iterdir() if p.is_file()), ids=lambda path: path.name)
def test_90_what_was_read_right_stays_so(path: Path) -> None:
    reading = reading_of(path)
    assert answered(reading) == 30
    assert {problem.severity for problem in reading.problems} <= {"question"}


def test_every_problem_of_the_cases_can_be_said_in_every_language() -> None:
    for language in ("en", "fr", "es"):
        problems = reading_of(CASES).problems
        assert all(line for line in told(FilledSheets(reading_of(case(4)).ratings, (), problems), language))


def test_the_csv_of_the_problems_of_a_case_names_the_cells(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "problems.csv"
    run("check", case(4) / "collector-scores.csv", "--problems", table)
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
    assert any("D12" in row for row in rows)
