"""The sample sessions: what they hold, and that nothing in them is a problem but what was put there on purpose."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from c21lab.framework.diff.changes import ChangeKind, diff_frameworks
from c21lab.framework.load import find_framework
from c21lab.problem_codes import ProblemCode
from c21lab.recipes.plan import look_of, renewed_book
from c21lab.recipes.read import Request, open_session, read_session
from c21lab.recipes.revised import read_revised
from c21lab.recipes.score import score
from c21lab.settings import FILE_NAME
from c21lab.settings_file.read import read_settings
from c21lab.sheets.filled.read import FilledSheets, open_sheets, read_opened
from c21lab.sheets.layout import HIDDEN_TAB
from c21lab.wording import words_for
from commands import Run
from reports import Read

SAMPLES = Path(__file__).resolve().parents[2] / "sample_sessions"
VAUBRELLE = SAMPLES / "vaubrelle-essentials-fr"
PUERTOLIRIO = SAMPLES / "puertolirio-extended-es"
OLLERWICK = SAMPLES / "ollerwick-climate-en"
VALDELUMBRE = SAMPLES / "valdelumbre-gender-es"
PLANS = pytest.mark.parametrize("folder", sorted(p.parent for p in SAMPLES.glob("*/plan.xlsx")), ids=lambda p: p.name)
COMMENTS = {VAUBRELLE: 60, PUERTOLIRIO: 60, OLLERWICK: 20, VALDELUMBRE: 15}  # each holds more
SESSIONS = pytest.mark.parametrize("folder", COMMENTS, ids=lambda folder: folder.name)

Mistakes = Mapping[tuple[str, str], tuple[ProblemCode, str | float]]


def read(folder: Path) -> FilledSheets:
    about = read_settings(folder / FILE_NAME).about
    return read_opened(open_sheets(open_session([folder]).files), find_framework(about.framework), about.module)


@pytest.fixture(scope="module")
def vaubrelle() -> FilledSheets:
    return read(VAUBRELLE)


@pytest.fixture(scope="module")
def puertolirio() -> FilledSheets:
    return read(PUERTOLIRIO)


@pytest.fixture(scope="module")
def ollerwick() -> FilledSheets:
    return read(OLLERWICK)


@pytest.fixture(scope="module")
def valdelumbre() -> FilledSheets:
    return read(VALDELUMBRE)


def people_by_group(reading: FilledSheets) -> dict[str | None, int]:
    people: Counter[str | None] = Counter()
    for sheet in reading.sheets:
        people[sheet.group] += sheet.people
    return dict(people)


def mistakes(reading: FilledSheets) -> Mistakes:
    """Every problem by file and item; a problem that is not about an item fails here."""
    cells = reading.ratings.set_index(["file", "tab", "cell"])["item"]
    found = {}
    for problem in reading.problems:
        place = problem.place
        item = str(cells.loc[(place.file, place.tab, place.cell)])
        found[Path(place.file).name, item] = (problem.code, problem.facts["found"])
    return found


def answer(reading: FilledSheets, file: str, item: str) -> object:
    """The score, else what the answer is."""
    ratings = reading.ratings
    row = ratings[(ratings["file"] == f"sheets/{file}") & (ratings["item"] == item)].iloc[0]
    return int(row["score"]) if row["answer"] == "score" else row["answer"]


def domains_answered(reading: FilledSheets, file: str) -> set[str]:
    ratings = reading.ratings
    given = ratings[(ratings["file"] == f"sheets/{file}") & (ratings["answer"] != "blank")]
    return set(given["domain"])


def test_vaubrelle_has_28_sheets_that_speak_for_33_people_of_all_nine_groups(vaubrelle: FilledSheets) -> None:
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


def test_two_sheets_of_vaubrelle_are_in_spanish(vaubrelle: FilledSheets) -> None:
    assert Counter(sheet.language for sheet in vaubrelle.sheets) == {"fr": 26, "es": 2}


def test_the_table_of_six_in_vaubrelle_answered_the_two_domains_it_was_given(vaubrelle: FilledSheets) -> None:
    table = "Table 3 – Croix-Verte.xlsx"
    assert [(s.file, s.people) for s in vaubrelle.sheets if s.people > 1] == [(f"sheets/{table}", 6)]
    assert domains_answered(vaubrelle, table) == {"D4", "D5"}


def test_the_typing_mistakes_of_vaubrelle_are_all_found_and_nothing_else_is_a_problem(vaubrelle: FilledSheets) -> None:
    assert mistakes(vaubrelle) == {
        ("Copie de Fiche_FR.xlsx", "D1.3"): (ProblemCode.ANSWER_NOT_A_SCORE, "oui"),
        ("FICHE CONSERVATOIRE.xlsx", "D4.3"): (ProblemCode.ANSWER_DATE, "2026-06-05"),
        ("fiche Ginette.xlsx", "D5.2"): (ProblemCode.ANSWER_NOT_A_SCORE, "x"),
        ("fiche papier saisie le 8.xlsx", "D2.1"): (ProblemCode.ANSWER_SEVERAL, "5-6"),
        ("fiche_Inès_Galdriac_comédienne.xlsx", "D6.4"): (ProblemCode.ANSWER_NOT_A_SCORE, "12"),
        ("Léo.xlsx", "D5.5"): (ProblemCode.ANSWER_NOT_A_SCORE, "0"),
        ("Sablonnet SARL.xlsx", "D6.1"): (ProblemCode.ANSWER_NOT_A_SCORE, 5.5),
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
    vaubrelle: FilledSheets, file: str, item: str, meant: object
) -> None:
    assert answer(vaubrelle, file, item) == meant


def test_a_comment_that_starts_with_an_equals_sign_is_still_a_text(vaubrelle: FilledSheets) -> None:
    comments = vaubrelle.ratings["comment"].dropna()
    assert comments.str.startswith("= très bien pour les paysages").sum() == 1


def test_puertolirio_has_31_sheets_of_which_six_are_tables_of_3_to_6_people(puertolirio: FilledSheets) -> None:
    assert Counter(sheet.people for sheet in puertolirio.sheets) == {1: 25, 3: 1, 5: 3, 6: 2}
    assert {sheet.language for sheet in puertolirio.sheets} == {"es"}
    assert people_by_group(puertolirio) == {
        "administration": 7,
        "elected": 1,
        "organisations": 9,
        "artists": 7,
        "civil_society": 6,
        "education": 7,
        "business": 1,
        "residents": 15,
        "other": 1,
        None: 1,
    }


def test_the_tables_of_puertolirio_share_out_the_domains(puertolirio: FilledSheets) -> None:
    tables = [sheet for sheet in puertolirio.sheets if sheet.people > 1]
    answered = [domains_answered(puertolirio, Path(sheet.file).name) for sheet in tables]
    assert [len(domains) for domains in answered] == [2] * 6
    assert set().union(*answered) == {"D1", "D2", "D3", "D4", "D5", "D6"}


def test_the_typing_mistakes_of_puertolirio_are_all_found_and_nothing_else_is_a_problem(
    puertolirio: FilledSheets,
) -> None:
    assert mistakes(puertolirio) == {
        ("coro_marinero.xlsx", "D5.5e"): (ProblemCode.ANSWER_NOT_A_SCORE, "10"),
        ("don Evaristo, en papel.xlsx", "D5.1c"): (ProblemCode.ANSWER_NOT_A_SCORE, "x"),
        ("Ficha Noelia (muralista).xlsx", "D3.4f"): (ProblemCode.ANSWER_NOT_A_SCORE, "no!!"),
        ("Mesa 5 educación.xlsx", "D3.5e"): (ProblemCode.ANSWER_SEVERAL, "6/7"),
    }


def test_ollerwick_has_21_sheets_of_one_person_each_and_two_of_them_are_in_french(ollerwick: FilledSheets) -> None:
    assert [sheet.people for sheet in ollerwick.sheets] == [1] * 21
    assert people_by_group(ollerwick) == {"administration": 6, "organisations": 5, "artists": 5, "residents": 5}
    assert Counter(sheet.language for sheet in ollerwick.sheets) == {"en": 19, "fr": 2}


def test_the_typing_mistakes_of_ollerwick_are_all_found_and_nothing_else_is_a_problem(ollerwick: FilledSheets) -> None:
    assert mistakes(ollerwick) == {
        ("allotments.xlsx", "C2.1e"): (ProblemCode.ANSWER_NOT_A_SCORE, "0"),
        ("Brine Festival - Idris.xlsx", "C3.2c"): (ProblemCode.ANSWER_SEVERAL, "4-5"),
    }


@pytest.mark.parametrize(
    ("file", "item", "meant"),
    [
        ("climate team sheet.xlsx", "C3.1b", 7),  # "7 - well developed"
        ("Lantern Theatre.xlsx", "C3.3b", 7),  # "7.0"
        ("Lantern Theatre.xlsx", "C3.1c", "dont_know"),  # "don't know"
    ],
)
def test_other_ways_of_writing_an_answer_are_understood_in_english(
    ollerwick: FilledSheets, file: str, item: str, meant: object
) -> None:
    assert answer(ollerwick, file, item) == meant


def test_valdelumbre_has_22_sheets_for_26_people_and_one_of_them_is_in_french(valdelumbre: FilledSheets) -> None:
    assert len(valdelumbre.sheets) == 22
    assert people_by_group(valdelumbre) == {
        "administration": 5,
        "organisations": 5,
        "artists": 5,
        "civil_society": 5,
        "residents": 6,
    }
    assert Counter(sheet.language for sheet in valdelumbre.sheets) == {"es": 21, "fr": 1}


def test_the_table_of_five_in_valdelumbre_answered_the_domain_it_was_given(valdelumbre: FilledSheets) -> None:
    table = "Mesa Las Hilanderas.xlsx"
    assert [(s.file, s.people) for s in valdelumbre.sheets if s.people > 1] == [(f"sheets/{table}", 5)]
    assert domains_answered(valdelumbre, table) == {"G3"}


def test_the_typing_mistakes_of_valdelumbre_are_all_found_and_nothing_else_is_a_problem(
    valdelumbre: FilledSheets,
) -> None:
    assert mistakes(valdelumbre) == {
        ("banda municipal (clarinetes).xlsx", "G2.1"): (ProblemCode.ANSWER_SEVERAL, "5/6"),
        ("don Celso.xlsx", "G2.3"): (ProblemCode.ANSWER_NOT_A_SCORE, "sí"),
    }


@SESSIONS
def test_every_sample_holds_all_four_kinds_of_answers_and_many_comments(folder: Path) -> None:
    ratings = read(folder).ratings
    assert set(ratings["answer"]) == {"score", "dont_know", "not_applicable", "blank"}
    assert ratings["comment"].notna().sum() > COMMENTS[folder]


@SESSIONS
def test_every_place_and_title_says_that_the_sample_is_invented(folder: Path) -> None:
    about = read_settings(folder / FILE_NAME).about
    invented = ("imaginaire", "imaginari", "invented")
    assert any(word in about.territory for word in invented)
    assert any(word in about.country for word in invented)
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


def test_ollerwick_has_the_module_as_it_was_revised_with_something_added_moved_and_reworded() -> None:
    about = read_settings(OLLERWICK / FILE_NAME).about
    revised, problems = read_revised(OLLERWICK)
    assert (about.kind, problems) == ("module_test", ())
    assert revised
    old = find_framework(about.framework)
    assert (revised.id, revised.version > old.version) == (old.id, True)
    kinds = {change.kind for change in diff_frameworks(old, revised).changes}
    assert {ChangeKind.ADDED, ChangeKind.MOVED, ChangeKind.REWORDED} <= kinds


def test_where_no_revised_module_lies_there_is_none_and_nothing_is_wrong(tmp_path: Path) -> None:
    assert read_revised(tmp_path) == (None, ())


def test_a_report_on_a_revised_module_shows_its_texts_in_the_language_of_the_report_alone(
    run: Run, tmp_path: Path
) -> None:
    assert run("score", OLLERWICK, "--out", tmp_path).code == 0
    report = Read((tmp_path / "results" / "report.en.docx").read_bytes())
    rows = report.table("Change", "Before", "After")
    assert any("harvest diaries" in cell for row in rows for cell in row)
    assert not any("carnets" in cell or "tranvía" in cell for row in rows for cell in row)


@SESSIONS
def test_in_one_page_is_one_page_in_every_language_and_says_all_it_has_to(
    folder: Path, run: Run, tmp_path: Path
) -> None:
    ran = run("score", folder, "--out", tmp_path, "--lang", "en", "--lang", "fr", "--lang", "es")
    assert ran.code == 0
    for language in ("en", "fr", "es"):
        report = Read((tmp_path / "results" / f"report.{language}.docx").read_bytes())
        first, second = (line.rsplit("\t", 1)[1] for line in report.styled("toc 1")[:2])
        assert int(second) - int(first) == 1, language
        words = words_for(language)
        agenda = [text for text in report.section(words("report-discuss")) if text]
        results = json.loads((tmp_path / "results" / "results.json").read_text("utf-8"))
        reasons = {finding["reasons"][0] for finding in results["findings"] if finding["kind"] == "discuss"}
        assert len(agenda) == len(reasons) > 0, language  # like is merged with like
        scores = [field["score"] for field in results["fields"] if field["score"] is not None]
        page = "\n".join(
            cell for row in report.table(words("report-col-score"), words("report-col-weaknesses")) for cell in row
        )
        assert all(words.number(end, 1) in page for end in (max(scores), min(scores))), language


@PLANS
def test_a_plan_stands_as_a_run_would_write_it(folder: Path) -> None:
    scored = score(read_session(open_session([folder]), Request())).exact.read
    look = look_of(scored.session.settings, scored.framework)
    is_left = renewed_book(scored.plan, scored.plan.rows, look) is None
    assert is_left, "run make samples"
