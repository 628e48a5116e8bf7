from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place
from c21lab.sheets.blank.batch import file_name
from c21lab.sheets.blank.roster import RosterLine, read_roster
from c21lab.wording import program_languages, words_for


@pytest.fixture(scope="module")
def grid() -> Framework:
    return find_framework("c21plus-working")


def read(tmp_path: Path, grid: Framework, text: str, encoding: str = "utf-8"):
    path = tmp_path / "people.csv"
    path.write_bytes(text.encode(encoding))
    return read_roster(path, grid, {})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    "head", [("name", "group", "language"), ("Nom", "Groupe", "Langue"), ("NOMBRE", "grupo", "idioma")]
)
def test_a_list_is_read_as_spreadsheets_save_it(
    tmp_path: Path, grid: Framework, encoding: str, separator: str, head: tuple[str, ...]
):
    rows = [head, ("Zoé Müller", "Élues et élus", "fr"), ("Ana", "artists", "ES")]
    text = "\r\n".join(separator.join(row) for row in rows)
    people, problems = read(tmp_path, grid, text, encoding)
    assert not problems
    assert people == (RosterLine("Zoé Müller", "elected", "fr"), RosterLine("Ana", "artists", "es"))


def test_columns_may_stand_in_any_order_and_all_but_the_name_be_missing(tmp_path: Path, grid: Framework):
    people, problems = read(tmp_path, grid, "phone,language,name\n1,français,Zoé\n\n2,,Ana\n")
    assert not problems
    assert people == (RosterLine("Zoé", "", "fr"), RosterLine("Ana", "", ""))


@pytest.mark.parametrize(("typed", "meant"), [("groups", "group"), ("Groupes", "groupe"), ("gruop", "group")])
def test_a_heading_that_is_nearly_one_of_ours_is_named(tmp_path: Path, grid: Framework, typed: str, meant: str):
    people, problems = read(tmp_path, grid, f"name,{typed},prénom,email\nAna,artists,A,b@c\n")
    assert people == (RosterLine("Ana", "", ""),)
    assert [(p.code, p.facts["found"]) for p in problems] == [(ProblemCode.ROSTER_COLUMN_MISSPELT, typed)]
    assert problems[0].facts["nearest"] in (meant, "groupe", "grupo", "grup")


def test_two_lines_that_would_count_as_one_person_are_named_and_both_get_a_sheet(tmp_path: Path, grid: Framework):
    people, problems = read(tmp_path, grid, "name,group\nAna,artists\nBo,artists\nANA,artists\nAna,residents\n")
    assert len(people) == 4
    assert [(p.code, p.place.cell, p.facts["line"]) for p in problems] == [(ProblemCode.ROSTER_SAME_PERSON, "4", 2)]


def test_a_quoted_name_may_hold_the_separator(tmp_path: Path, grid: Framework):
    people, _ = read(tmp_path, grid, 'name,group\n"Dupont, Léa",residents\n')
    assert people[0] == RosterLine("Dupont, Léa", "residents", "")


def test_groups_of_the_workshop_are_known_by_id_and_by_label(tmp_path: Path, grid: Framework):
    path = tmp_path / "people.csv"
    path.write_text("name,group\nA,youth\nB,JEUNES\nC,artists\n", encoding="utf-8")
    people, problems = read_roster(path, grid, {"youth": {"fr": "Jeunes"}})
    assert [line.group for line in people] == ["youth", "youth"]
    assert [problem.code for problem in problems] == [ProblemCode.ROSTER_GROUP_UNKNOWN]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("name,group\nZoé,painters\n", ProblemCode.ROSTER_GROUP_UNKNOWN, "2"),
        ("name,language\nA,fr\nB,Klingon\n", ProblemCode.ROSTER_LANGUAGE_UNKNOWN, "3"),
        ("name,group\nDupont, Léa,residents\n", ProblemCode.ROSTER_TOO_MANY_CELLS, "2"),
        ("Zoé,artists\n", ProblemCode.ROSTER_HEADINGS_MISSING, "1"),
        ("", ProblemCode.ROSTER_HEADINGS_MISSING, "1"),
        ("name,group\n", ProblemCode.ROSTER_EMPTY, ""),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, grid: Framework, text: str, code: ProblemCode, line: str
):
    _, problems = read(tmp_path, grid, text)
    assert [(problem.code, problem.place) for problem in problems] == [(code, Place("people.csv", cell=line))]
    assert all(words_for(language).problem(problems[0]) for language in program_languages())


def test_a_line_with_a_problem_does_not_keep_the_others_from_being_read(tmp_path: Path, grid: Framework):
    people, problems = read(tmp_path, grid, "name,group\nA,painters\nB,artists\n")
    assert people == (RosterLine("B", "artists", ""),)
    assert len(problems) == 1


def test_a_list_that_is_not_there_is_a_problem(tmp_path: Path, grid: Framework):
    _, problems = read_roster(tmp_path / "none.csv", grid, {})
    assert [problem.code for problem in problems] == [ProblemCode.ROSTER_NOT_READABLE]


@pytest.mark.parametrize(
    ("stem", "taken", "name"),
    [
        ("Zoé Müller", (), "Zoé Müller.xlsx"),
        ("Zoe\u0301", (), "Zoé.xlsx"),
        ("محمد 李雷 🎭", (), "محمد 李雷 🎭.xlsx"),
        ("../etc/pass", (), "etc pass.xlsx"),
        ('a<b>:"c"|?*', (), "a b c.xlsx"),
        ("~$lock", (), "lock.xlsx"),
        ("con", (), "con_.xlsx"),
        ("ends. . ", (), "ends.xlsx"),
        ("a\tb\u202e", (), "a b.xlsx"),
        ("", (), "1.xlsx"),
        ("Ana", ("ana.xlsx",), "Ana 2.xlsx"),
        ("Ana", ("Ana.xlsx", "Ana 2.xlsx"), "Ana 3.xlsx"),
    ],
)
def test_file_names_are_safe_on_every_system_and_unique(stem: str, taken: tuple[str, ...], name: str):
    assert file_name(stem, taken) == name


def test_a_name_of_three_hundred_characters_fits_into_a_file_name():
    assert len(file_name("é" * 300, ()).encode()) <= 210


def test_excels_line_for_the_separator_is_passed_over(grid: Framework):
    people, problems = read_roster(Path(__file__).parents[2] / "cases/33-roster-with-sep-line/people.csv", grid, {})
    assert not problems
    assert [(line.name, line.language) for line in people] == [("Anna", "en"), ("ANNA", "en"), ("Zoé", "fr")]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Prénom;Nom;Groupe", "Zoé;Durand;artists"),
        ("Nom;Prénom;Groupe", "Durand;Zoé;artists"),
        ("Nombre;Apellidos;Grupo", "Zoé;Durand;artists"),
        ("group;Surname;first name", "artists;Durand;Zoé"),
        ("Nom de famille;Prénom;Groupe", "Durand;Zoé;artists"),
        ("name;email;group", "Zoé Durand;z@d;artists"),
        ("family name;group", "Zoé Durand;artists"),
    ],
)
def test_first_and_last_names_may_have_columns_of_their_own(tmp_path: Path, grid: Framework, head: str, row: str):
    people, problems = read(tmp_path, grid, f"{head}\n{row}\n")
    assert (people, problems) == ((RosterLine("Zoé Durand", "artists", ""),), ())


@pytest.mark.parametrize("name", ["people.xlsx", "people.data"])
def test_a_workbook_is_read_below_its_title_and_on_whichever_tab_the_list_is(
    tmp_path: Path, grid: Framework, name: str
):
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Notes of the organisers"])
    tab = book.create_sheet("Participants")
    for row in (["Guests of the workshop"], [], ["Nombre", "Idioma", "Teléfono"], ["Ana Ruiz", "español", 5551234]):
        tab.append(row)
    tab.append(["Bo", "Klingon"])
    book.save(tmp_path / name)
    people, problems = read_roster(tmp_path / name, grid, {})
    assert people == (RosterLine("Ana Ruiz", "", "es"),)
    assert [(p.code, p.place) for p in problems] == [
        (ProblemCode.ROSTER_LANGUAGE_UNKNOWN, Place(name, "Participants", "A5"))
    ]


def test_a_file_that_is_no_list_is_a_problem(tmp_path: Path, grid: Framework):
    (tmp_path / "people.xlsx").write_bytes(b"PK\x03\x04 nothing")
    _, problems = read_roster(tmp_path / "people.xlsx", grid, {})
    assert [problem.code for problem in problems] == [ProblemCode.ROSTER_NOT_A_LIST]
