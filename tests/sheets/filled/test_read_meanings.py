"""What people type beside scores: words, marks, numbers in the wrong column, and what nobody sees."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from test_read_sheets import fill_paper

from c21lab.framework.model import Scale, Stage
from c21lab.sheets.blank.collector import collector_workbook
from c21lab.sheets.filled.cell_answers import Reply, to_answer
from c21lab.sheets.layout import HIDDEN_TAB, FormKey
from filling import GRID, Edit, answers_of, codes, filled, read, saved, scoring_tabs, told

SCALE = Scale(1, 9, (Stage("emerging", 1, 3), Stage("developing", 4, 6), Stage("well_developed", 7, 9)))


@pytest.mark.parametrize(
    "value",
    ["7+", "7 +", "7 !", "7!", "7 …", "7 (bien)", "7(bien, mais lent)", "7 sur 9", "7 pts", "7 points", "7 pts.", "7pt",
     "7 points sur 9", "7 out of 9", "7 of 9", "7 points out of 9", "7 de 9", "7 sobre 9", "7 puntos", "7 PUNTOS DE 9"],
)  # fmt: skip
def test_a_score_with_words_that_add_no_other_number_is_read(value: str) -> None:
    assert to_answer(value, SCALE) == Reply("score", 7)


@pytest.mark.parametrize(
    "value",
    ["NSPP", "nspp", "pas d'avis", "Pas d’avis", "sans avis", "no opinion", "can't say", "sin opinión", "No opino"],
)
def test_no_opinion_is_not_knowing_in_every_language(value: str) -> None:
    assert to_answer(value, SCALE) == Reply("dont_know")


@pytest.mark.parametrize(
    "value",
    ["pas concerné", "Pas concernée", "ne nous concerne pas", "not concerned", "no nos concierne", "pas applicable"],
)
def test_not_being_concerned_is_not_applicable_in_every_language(value: str) -> None:
    assert to_answer(value, SCALE) == Reply("not_applicable")


def test_what_was_typed_as_a_date_is_named_as_one_also_where_only_its_number_is_left(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 46211})})
    assert codes(reading) == ["answer-date"]
    assert "‘2026-07-08 (46211)’ is not a score from 1 to 9 but a date" in told(reading)[0]


def test_a_score_in_the_column_of_comments_is_named_and_never_quoted(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 7}, {"D1.1": "5", "D1.2": "6", "D1.3": "why 6"})})
    assert answers_of(reading) == {"D1.1": 7}
    assert reading.ratings["comment"].dropna().tolist() == ["why 6"]
    assert [(p.code, p.place.cell, p.severity) for p in reading.problems] == [
        ("comment-is-score", "E6", "question"),
        ("comment-is-score", "E7", "question"),
    ]


def test_comments_that_are_all_numbers_are_what_the_scores_may_be(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled({"D1.3": 7}, {"D1.1": "5", "D1.2": 6})})
    assert codes(reading) == ["answer-beside", "answer-beside"]
    assert reading.ratings["comment"].dropna().empty


def collector_of(papers: dict[str, tuple[dict[str, object], dict[FormKey, object]]]) -> bytes:
    book = load_workbook(io.BytesIO(collector_workbook(GRID, "essentials", "en", 6)))
    for paper, (answers, form) in papers.items():
        fill_paper(book, paper, answers, form)
    for tab in book.worksheets:
        for row in tab.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("why "):
                    cell.value = None
    return saved(book)


def test_a_digit_or_two_in_an_unused_column_of_a_collector_are_asked_about_and_not_counted(tmp_path: Path) -> None:
    answers: dict[str, object] = {"D1.1": 7, "D1.2": 3, "D1.3": 4}
    reading = read(tmp_path, {"papers.xlsx": collector_of({"P01": (answers, {}), "P05": ({"D2.1": 3}, {})})})
    assert [sheet.id for sheet in reading.sheets] == ["papers.xlsx#P01"]
    assert [(p.code, p.severity) for p in reading.problems] == [("paper-stray", "question")]
    assert "only one answer in the column of P05 (" in told(reading)[0]
    assert [sheet.number for sheet in reading.sheets] == ["P1"]
    alone = read(tmp_path / "alone", {"papers.xlsx": collector_of({"P05": ({"D2.1": 3}, {})})})
    assert (alone.sheets, codes(alone)) == ((), ["paper-stray"])


def test_the_repair_of_a_stray_column_works(tmp_path: Path) -> None:
    papers: dict[str, tuple[dict[str, object], dict[FormKey, object]]] = {"P05": ({"D2.1": 3}, {FormKey.PEOPLE: 1})}
    reading = read(tmp_path, {"papers.xlsx": collector_of(papers)})
    assert [sheet.id for sheet in reading.sheets] == ["papers.xlsx#P05"]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("habitants", "Residents"),
        ("residants", "Residents"),
        ("administrtion", "Local administration"),
        ("zzz", "none"),
    ],
)
def test_a_group_that_is_not_on_the_list_gets_its_nearest_named(typed: str, nearest: str, tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 7}, form={FormKey.GROUP: typed})})
    assert reading.sheets[0].group is None
    assert [problem.facts["nearest"] for problem in reading.problems] == [nearest]


def hide_row(book: Workbook) -> None:
    scoring_tabs(book)[0].row_dimensions[6].hidden = True


def hide_column(book: Workbook) -> None:
    scoring_tabs(book)[0].column_dimensions["D"].hidden = True


def hide_tab(book: Workbook) -> None:
    scoring_tabs(book)[0].sheet_state = "hidden"


@pytest.mark.parametrize("edit", [hide_row, hide_column, hide_tab])
def test_an_answer_that_nobody_sees_on_screen_does_not_count_in_silence(edit: Edit, tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 7}, edit=edit)})
    assert answers_of(reading) == {"D1.1": 7}
    assert [(p.code, p.severity, p.facts["cells"]) for p in reading.problems] == [("answers-unseen", "question", "D6")]


def test_a_sheet_without_a_place_for_group_and_people_says_what_it_counts_as(tmp_path: Path) -> None:
    def cut(book: Workbook) -> None:
        book.remove(book.worksheets[0])

    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 7}, edit=cut)})
    assert answers_of(reading) == {"D1.1": 7}
    assert codes(reading) == ["form-missing"]
    assert "counts for one person without a group" in told(reading)[0]


@pytest.mark.parametrize("key", ["framework", "version", "module"])
def test_what_the_hidden_tab_no_longer_says_is_taken_for_granted_aloud(key: str, tmp_path: Path) -> None:
    def forget(book: Workbook) -> None:
        tab = book[HIDDEN_TAB]
        cell = next(cell for row in tab.iter_rows() for cell in row if cell.value == key)
        tab.cell(cell.row, cell.column + 1).value = None

    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 7}, edit=forget)})
    assert answers_of(reading) == {"D1.1": 7}
    assert codes(reading) == ["sheet-without-identity"]
