"""The two sample sessions: what they hold, and that nothing in them is a problem but what was put there on purpose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from c21lab.framework.load import find_framework
from c21lab.problems import ProblemCode
from c21lab.settings import FILE_NAME, read_settings
from c21lab.sheets.layout import HIDDEN_TAB
from c21lab.sheets.read import Reading, find_sheets, open_sheets, read_opened

SAMPLES = Path(__file__).resolve().parent.parent / "sample_sessions"
VAUBRELLE = SAMPLES / "vaubrelle-essentials-fr"
PUERTOLIRIO = SAMPLES / "puertolirio-extended-es"
SESSIONS = pytest.mark.parametrize("folder", [VAUBRELLE, PUERTOLIRIO], ids=lambda folder: folder.name)

Mistakes = Mapping[tuple[str, str], tuple[ProblemCode, str]]


def read(folder: Path) -> Reading:
    about = read_settings(folder / FILE_NAME).about
    return read_opened(open_sheets(find_sheets(folder)), find_framework(about.framework), about.module)


@pytest.fixture(scope="module")
def vaubrelle() -> Reading:
    return read(VAUBRELLE)


@pytest.fixture(scope="module")
def puertolirio() -> Reading:
    return read(PUERTOLIRIO)


def people_by_group(reading: Reading) -> dict[str | None, int]:
    people: Counter[str | None] = Counter()
    for sheet in reading.sheets:
        people[sheet.group] += sheet.people
    return dict(people)


def mistakes(reading: Reading) -> Mistakes:
    """Every problem by file and item; a problem that is not about an item fails here."""
    cells = reading.ratings.set_index(["file", "tab", "cell"])["item"]
    found = {}
    for problem in reading.problems:
        place = problem.place
        item = str(cells.loc[(place.file, place.tab, place.cell)])
        found[Path(place.file).name, item] = (problem.code, problem.facts["found"])
    return found


def answer(reading: Reading, file: str, item: str) -> object:
    """The score, else what the answer is."""
    ratings = reading.ratings
    row = ratings[(ratings["file"] == f"sheets/{file}") & (ratings["item"] == item)].iloc[0]
    return int(row["score"]) if row["answer"] == "score" else row["answer"]


def domains_answered(reading: Reading, file: str) -> set[str]:
    ratings = reading.ratings
    given = ratings[(ratings["file"] == f"sheets/{file}") & (ratings["answer"] != "blank")]
    return set(given["domain"])


def test_vaubrelle_has_28_sheets_that_speak_for_33_people_of_all_nine_groups(vaubrelle: Reading) -> None:
    assert len(vaubrelle.sheets) == 28
    assert people_by_group(vaubrelle) == {
        "administration": 5,
        "elected": 2,
        "organisations": 5,
        "artists": 6,
        "civil_society": 6,
        "education": 1,
        "business": 1,
        "residents": 6,
        "other": 1,
    }


def test_two_sheets_of_vaubrelle_are_in_spanish(vaubrelle: Reading) -> None:
    assert Counter(sheet.language for sheet in vaubrelle.sheets) == {"fr": 26, "es": 2}


def test_the_table_of_six_in_vaubrelle_answered_the_two_domains_it_was_given(vaubrelle: Reading) -> None:
    table = "Table 3 – Croix-Verte.xlsx"
    assert [(s.file, s.people) for s in vaubrelle.sheets if s.people > 1] == [(f"sheets/{table}", 6)]
    assert domains_answered(vaubrelle, table) == {"D4", "D5"}


def test_the_typing_mistakes_of_vaubrelle_are_all_found_and_nothing_else_is_a_problem(vaubrelle: Reading) -> None:
    assert mistakes(vaubrelle) == {
        ("Copie de Fiche_FR.xlsx", "D1.3"): (ProblemCode.ANSWER_NOT_A_SCORE, "oui"),
        ("FICHE CONSERVATOIRE.xlsx", "D4.3"): (ProblemCode.ANSWER_DATE, "2026-06-05"),
        ("fiche Ginette.xlsx", "D5.2"): (ProblemCode.ANSWER_NOT_A_SCORE, "x"),
        ("fiche papier saisie le 8.xlsx", "D2.1"): (ProblemCode.ANSWER_SEVERAL, "5-6"),
        ("fiche_Inès_Galdriac_comédienne.xlsx", "D6.4"): (ProblemCode.ANSWER_NOT_A_SCORE, "12"),
        ("Léo.xlsx", "D5.5"): (ProblemCode.ANSWER_NOT_A_SCORE, "0"),
        ("Sablonnet SARL.xlsx", "D6.1"): (ProblemCode.ANSWER_NOT_A_SCORE, "5.5"),
    }


@pytest.mark.parametrize(
    ("file", "item", "meant"),
    [
        ("culture.xlsx", "D2.2", 7),  # "7 "
        ("culture.xlsx", "D2.4", 7),  # "7,0"
        ("cinéma L'Éclipse.xlsx", "D4.2", 6),  # " 6"
        ("Culture21 - jeunesse et sports.xlsx", "D4.2", 8),  # "8 - bien développé"
        ("Culture21 - jeunesse et sports.xlsx", "D5.4", "not_applicable"),  # "-"
        ("fiche service culture (Nadège).xlsx", "D5.4", "not_applicable"),  # "s.o."
        ("Fiche Kader.xlsx", "D6.4", "dont_know"),  # "NSP"
        ("Sablonnet SARL.xlsx", "D1.5", "dont_know"),  # "ne sait pas"
        ("ficha (español) Rocío.xlsx", "D6.4", "dont_know"),  # "no sé"
    ],
)
def test_other_ways_of_writing_an_answer_are_understood(
    vaubrelle: Reading, file: str, item: str, meant: object
) -> None:
    assert answer(vaubrelle, file, item) == meant


def test_a_comment_that_starts_with_an_equals_sign_is_still_a_text(vaubrelle: Reading) -> None:
    comments = vaubrelle.ratings["comment"].dropna()
    assert comments.str.startswith("= très bien pour les paysages").sum() == 1


def test_puertolirio_has_16_sheets_of_which_six_are_tables_of_3_to_6_people(puertolirio: Reading) -> None:
    assert Counter(sheet.people for sheet in puertolirio.sheets) == {1: 10, 3: 1, 5: 3, 6: 2}
    assert {sheet.language for sheet in puertolirio.sheets} == {"es"}
    assert people_by_group(puertolirio) == {
        "administration": 5,
        "elected": 1,
        "organisations": 6,
        "artists": 4,
        "civil_society": 5,
        "education": 5,
        "business": 1,
        "residents": 11,
        "other": 1,
        None: 1,
    }


def test_the_tables_of_puertolirio_share_out_the_domains(puertolirio: Reading) -> None:
    tables = [sheet for sheet in puertolirio.sheets if sheet.people > 1]
    answered = [domains_answered(puertolirio, Path(sheet.file).name) for sheet in tables]
    assert [len(domains) for domains in answered] == [2] * 6
    assert set().union(*answered) == {"D1", "D2", "D3", "D4", "D5", "D6"}


def test_the_typing_mistakes_of_puertolirio_are_all_found_and_nothing_else_is_a_problem(puertolirio: Reading) -> None:
    assert mistakes(puertolirio) == {
        ("coro_marinero.xlsx", "D5.5e"): (ProblemCode.ANSWER_NOT_A_SCORE, "10"),
        ("don Evaristo, en papel.xlsx", "D5.1c"): (ProblemCode.ANSWER_NOT_A_SCORE, "x"),
        ("Ficha Noelia (muralista).xlsx", "D3.4d"): (ProblemCode.ANSWER_NOT_A_SCORE, "no!!"),
        ("Mesa 5 educación.xlsx", "D3.5d"): (ProblemCode.ANSWER_SEVERAL, "6/7"),
    }


@SESSIONS
def test_every_sample_holds_all_four_kinds_of_answers_and_more_than_sixty_comments(folder: Path) -> None:
    ratings = read(folder).ratings
    assert set(ratings["answer"]) == {"score", "dont_know", "not_applicable", "blank"}
    assert ratings["comment"].notna().sum() > 60


@SESSIONS
def test_every_place_and_title_says_that_the_sample_is_invented(folder: Path) -> None:
    about = read_settings(folder / FILE_NAME).about
    assert "imaginaire" in about.territory or "imaginaria" in about.territory
    assert "imaginaire" in about.country or "imaginario" in about.country
    assert "invented" in (folder / "README.md").read_text(encoding="utf-8")


@SESSIONS
def test_the_sheets_were_saved_by_a_spreadsheet_program_that_kept_what_guides_people(folder: Path) -> None:
    sheets = sorted((folder / "sheets").glob("*.xlsx"))
    for path in (sheets[0], sheets[-1]):
        assert b"LibreOffice" in ZipFile(path).read("docProps/app.xml")
        book = openpyxl.load_workbook(path)
        assert book[HIDDEN_TAB].sheet_state == "hidden"
        front, *scoring = [tab for tab in book.worksheets if tab.sheet_state == "visible"]
        assert front.data_validations.dataValidation
        assert all(tab.data_validations.dataValidation and tab.protection.sheet for tab in scoring)
