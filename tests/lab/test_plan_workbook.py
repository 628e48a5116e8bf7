"""plan.xlsx: whatever is typed into it is read, named where it cannot be used, and kept from run to run."""

from __future__ import annotations

import datetime as dt
import io
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

import c21lab
from c21lab.framework.load import find_framework
from c21lab.lab.kinds import kind_of
from c21lab.lab.plan import Plan
from c21lab.lab.plan_book import write_plan_book
from c21lab.lab.plan_check import check_plan
from c21lab.lab.plan_entries import plan_of, with_ids
from c21lab.lab.plan_layout import COLUMNS, PlanTab
from c21lab.lab.plan_look import PlanLook
from c21lab.lab.plan_renew import Offer, is_unchanged, with_offers, with_starting_values
from c21lab.lab.plan_rows import PlanRow, PlanRows, read_plan_rows
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem
from c21lab.recipes.fill_plan import fill_plan, plan_form
from c21lab.recipes.plan import SessionPlan, offers_of, renewed_rows
from c21lab.recipes.read import open_session
from c21lab.scoring.results import Results
from c21lab.settings import KINDS
from c21lab.wording import words_for
from c21lab.workbooks import open_book
from checkers import converted

FRAMEWORK = find_framework("c21plus-working")
IDEAS = ["id", "idea", "for whom", "example", "table", "field", "action", "answers to", "votes", "kept"]
MEASURES = [
    *("id", "from ideas", "measure", "result", "lead", "partners", "start", "end", "resources", "cost"),
    *("who benefits", "indicator", "starting value", "goal", "status", "impact", "feasibility"),
]
IDEA = "A mobile library that stops in every village once a week"


def look(kind: str = "assessment", languages: Sequence[str] = ("en",)) -> PlanLook:
    return PlanLook(kind_of(kind), tuple(languages), FRAMEWORK)


def book(
    rows: PlanRows | None = None, kind: str = "assessment", languages: Sequence[str] = ("en",)
) -> openpyxl.Workbook:
    data = write_plan_book(rows or PlanRows(), look(kind, languages))
    return openpyxl.load_workbook(io.BytesIO(data))


def heads(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for cell in sheet[4] if cell.value is not None]


def type_in(sheet: Worksheet, row: int, **cells: Any) -> None:
    for name, value in cells.items():
        sheet.cell(row, heads(sheet).index(name.replace("_", " ")) + 1).value = value


def read(made: openpyxl.Workbook, language: str = "en") -> tuple[Plan, PlanRows, list[Problem]]:
    file = io.BytesIO()
    made.save(file)
    return read_bytes(file.getvalue(), language)


def read_bytes(data: bytes, language: str = "en", name: str = "plan.xlsx") -> tuple[Plan, PlanRows, list[Problem]]:
    found, problems = read_plan_rows(open_book(data), name)
    rows, of_ids = with_ids(found)
    plan, of_values = plan_of(rows, language, FRAMEWORK)
    return plan, rows, [*problems, *of_ids, *of_values]


def filled() -> openpyxl.Workbook:
    made = book()
    type_in(made["Ideas"], 5, id="I1", idea=IDEA, field="D4.2", answers_to="weakness", votes=12, kept="yes")
    type_in(made["Ideas"], 6, id="I2", idea="Rehearsal rooms for young bands in the evening", field="D1.1", kept="no")
    type_in(made["Measures"], 5, id="M1", from_ideas="I1", measure="Buy the bus and hire two people", lead="Libraries")
    type_in(
        made["Measures"], 5, start=dt.date(2027, 3, 1), end="2027-09", resources="internal", impact=4, feasibility=3
    )
    return made


def test_the_heads_are_those_of_the_contract_in_english() -> None:
    made = book()
    assert made.sheetnames[:4] == ["Ideas", "Measures", "Lists", "How to"]
    assert heads(made["Ideas"]) == IDEAS
    assert heads(made["Measures"]) == MEASURES


def test_each_further_language_has_a_column_beside_idea_and_measure() -> None:
    made = book(languages=("en", "es"))
    assert heads(made["Ideas"])[:3] == ["id", "idea", "idea::es"]
    assert "measure::es" in heads(made["Measures"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_kind_has_its_tabs_in_the_language_of_the_session_and_is_read_again(kind: str, language: str) -> None:
    tabs = kind_of(kind).tabs
    rows = PlanRows(
        tuple(PlanRow(tab, {column.key: "words of five or more" for column in COLUMNS[tab]}) for tab in tabs)
    )
    made = book(rows, kind, [language])
    words = words_for(language)
    assert made.sheetnames[: len(tabs)] == [words(f"plan-tab-{tab}") for tab in tabs]
    _, again, _ = read(made, language)
    assert {row.tab for row in again.rows} == set(tabs)
    assert all(set(row.cells) == {column.key for column in COLUMNS[row.tab]} for row in again.rows)


def test_what_is_typed_is_read() -> None:
    plan, _, problems = read(filled())
    assert problems == []
    assert [(one.id, one.text.text, one.domain, one.field, one.kept, one.votes) for one in plan.ideas] == [
        ("I1", IDEA, "D4", "D4.2", True, 12),
        ("I2", "Rehearsal rooms for young bands in the evening", "D1", "D1.1", False, None),
    ]
    (measure,) = plan.measures
    assert (measure.ideas, measure.fields, measure.lead) == (("I1",), ("D4.2",), "Libraries")
    assert measure.start is not None
    assert measure.end is not None
    assert (measure.start.iso, measure.end.iso, measure.resources) == ("2027-03-01", "2027-09", "internal")
    assert measure.lacks == ("indicator",)


NONSENSE: Sequence[tuple[str, Mapping[str, object], ProblemCode, str]] = [
    ("Ideas", {"field": "D9.9"}, ProblemCode.PLAN_FIELD_UNKNOWN, "F5"),
    ("Ideas", {"action": "whatever"}, ProblemCode.PLAN_FIELD_UNKNOWN, "G5"),
    ("Ideas", {"answers_to": "maybe"}, ProblemCode.PLAN_CHOICE_UNKNOWN, "H5"),
    ("Ideas", {"votes": "many"}, ProblemCode.PLAN_NUMBER_WRONG, "I5"),
    ("Ideas", {"votes": -3}, ProblemCode.PLAN_NUMBER_WRONG, "I5"),
    ("Ideas", {"kept": "perhaps"}, ProblemCode.PLAN_YES_NO_UNCLEAR, "J5"),
    ("Ideas", {"idea": None}, ProblemCode.PLAN_TEXT_MISSING, "B5"),
    ("Ideas", {"id": "I2"}, ProblemCode.PLAN_ID_TWICE, "A6"),
    ("Measures", {"from_ideas": "I1; I77"}, ProblemCode.PLAN_ID_UNKNOWN, "B5"),
    ("Measures", {"measure": None}, ProblemCode.PLAN_TEXT_MISSING, "C5"),
    ("Measures", {"start": "soon"}, ProblemCode.PLAN_DAY_UNREADABLE, "G5"),
    ("Measures", {"start": "3/4/2027"}, ProblemCode.PLAN_DAY_UNREADABLE, "G5"),
    ("Measures", {"end": "2027-13-01"}, ProblemCode.PLAN_DAY_UNREADABLE, "H5"),
    ("Measures", {"end": dt.date(1905, 7, 19)}, ProblemCode.PLAN_DAY_UNREADABLE, "H5"),
    ("Measures", {"resources": "a loan"}, ProblemCode.PLAN_CHOICE_UNKNOWN, "I5"),
    ("Measures", {"status": "hm"}, ProblemCode.PLAN_CHOICE_UNKNOWN, "O5"),
    ("Measures", {"impact": 9}, ProblemCode.PLAN_POINTS_WRONG, "P5"),
    ("Measures", {"feasibility": "high"}, ProblemCode.PLAN_POINTS_WRONG, "Q5"),
    ("Measures", {"lead": "#REF!"}, ProblemCode.PLAN_CELL_ERROR, "E5"),
    ("Measures", {"lead": "=A1"}, ProblemCode.PLAN_CELL_UNCALCULATED, "E5"),
]


@pytest.mark.parametrize(("tab", "cells", "code", "cell"), NONSENSE)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_nonsense_is_named_with_its_place_its_rule_and_its_repair(
    tab: str, cells: Mapping[str, object], code: ProblemCode, cell: str, language: str
) -> None:
    made = filled()
    type_in(made[tab], 5, **cells)
    _, _, problems = read(made)
    (found,) = [problem for problem in problems if problem.code is code]
    assert (found.place.file, found.place.tab, found.place.cell) == ("plan.xlsx", tab, cell)
    said = words_for(language).problem(found)
    assert cell in said
    assert len(said.split(". ")) >= 2, said  # what is wrong, and what to do


def test_a_workbook_without_the_headings_of_a_plan_is_named_and_nothing_is_read() -> None:
    strange = openpyxl.Workbook()
    strange.worksheets[0]["A1"] = "Shopping list"
    plan, _, problems = read(strange)
    assert not plan
    assert [problem.code for problem in problems] == [ProblemCode.PLAN_WITHOUT_HEADINGS]


def test_headings_are_enough_where_the_hidden_keys_are_gone_in_any_language() -> None:
    made = book(languages=("fr",))
    sheet = made["Idées"]
    sheet.delete_rows(3)
    sheet["B4"], sheet["F4"] = IDEA, "D4.2 Lien social"
    plan, _, problems = read(made, "fr")
    assert problems == []
    assert [(one.id, one.field, one.text.language) for one in plan.ideas] == [("I1", "D4.2", "fr")]


def test_rows_may_be_inserted_sorted_and_moved_and_measures_keep_their_ideas() -> None:
    made = filled()
    sheet = made["Ideas"]
    sheet.insert_rows(5)
    type_in(sheet, 5, idea="A festival of all the languages spoken here")
    values = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5, max_row=7)]
    for number, row in enumerate(sorted(values, key=lambda row: str(row[1]), reverse=True), 5):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    plan, _, problems = read(made)
    assert problems == []
    assert sorted(one.id for one in plan.ideas) == ["I1", "I2", "I3"]
    assert plan.measures[0].fields == ("D4.2",)


def test_a_column_of_one_s_own_and_a_tab_of_one_s_own_are_kept() -> None:
    made = filled()
    made["Ideas"].cell(4, 11).value = "who said it"
    made["Ideas"].cell(5, 11).value = "table 3"
    made.create_sheet("Sums")["B2"] = 42
    _, rows, _ = read(made)
    again = book(rows)
    assert heads(again["Ideas"])[-1] == "who said it"
    assert again["Ideas"].cell(5, 11).value == "table 3"
    assert again["Sums"]["B2"].value == 42


def test_a_field_is_offered_once_and_stays_away_when_somebody_deleted_its_row() -> None:
    offers = (Offer("D4.2", "weakness", ("D4.2c",)), Offer("D1.1", "split"))
    _, rows, _ = read_bytes(write_plan_book(with_offers(PlanRows(), offers, look()), look()))
    assert [str(row.cells["field"])[:4] for row in rows.of(PlanTab.IDEAS)] == ["D4.2", "D1.1"]
    assert str(rows.rows[0].cells["action"]).startswith("D4.2c ")
    plan, _ = plan_of(rows, "en", FRAMEWORK)
    assert plan.ideas == ()  # nobody proposed anything yet
    made = book(rows)
    made["Ideas"].delete_rows(5)
    _, rows, _ = read(made)
    again = with_offers(rows, (*offers, Offer("D2.2", "blind_spot")), look())
    assert [(row.cells["id"], str(row.cells["field"])[:4]) for row in again.rows] == [("I2", "D1.1"), ("I3", "D2.2")]


def test_an_id_is_given_to_no_second_row_whoever_deleted_the_first(tmp_path: Path) -> None:
    (tmp_path / "session.toml").write_text('[session]\nlanguages = ["en"]\nkind = "seven_keys"\n', encoding="utf-8")
    typed = {(PlanTab.CHALLENGES, f"C{number}"): {"challenge": f"Challenge {number}"} for number in (1, 2)}
    fill_plan(open_session([tmp_path]), typed)
    made = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    (row,) = (cell.row for cells in made.worksheets[0].iter_rows() for cell in cells if cell.value == "C2")
    made.worksheets[0].delete_rows(row)
    made.save(tmp_path / "plan.xlsx")
    rows = plan_form(open_session([tmp_path])).rows.of(PlanTab.CHALLENGES)
    assert [row.cells["id"] for row in rows] == ["C1", "C3", "C4"]


@pytest.fixture(scope="module")
def results() -> Results:
    """Ten people, split about the one field that they score lowest."""
    scores = [
        {"sheet": str(number), "item": item.id, "score": (1, 9)[number % 2] if item.field == "D1.1" else 7}
        for number in range(10)
        for item in FRAMEWORK.items("essentials")
    ]
    return c21lab.score(c21lab.ratings_from(pd.DataFrame(scores))).exact.scores


def test_a_split_field_that_is_among_the_lowest_is_offered_as_a_weakness(results: Results) -> None:
    assert [(offer.field, offer.answers_to) for offer in offers_of(results)] == [("D1.1", "weakness")]


def test_a_tab_that_nothing_is_offered_for_begins_with_five_numbered_rows(results: Results) -> None:
    rows = renewed_rows(SessionPlan(), results, look())
    ids = {tab: [row.cells["id"] for row in rows.of(tab)] for tab in (PlanTab.IDEAS, PlanTab.MEASURES)}
    assert ids == {PlanTab.IDEAS: ["I1"], PlanTab.MEASURES: ["M1", "M2", "M3", "M4", "M5"]}


def test_the_starting_value_is_renewed_and_nothing_else_is() -> None:
    _, rows, _ = read(filled())
    renewed = with_starting_values(rows, {"M1": "D4.2: 3.1, 32 people, 2026-05-12"})
    plan, _ = plan_of(renewed, "en", FRAMEWORK)
    assert plan.measures[0].starting_value == "D4.2: 3.1, 32 people, 2026-05-12"
    _, again, _ = read_bytes(write_plan_book(renewed, look()))
    assert is_unchanged(
        again, with_starting_values(again, {"M1": "D4.2: 3.1, 32 people, 2026-05-12"}), look(), look().kind.tabs
    )


def test_a_check_names_ideas_nobody_can_understand_and_measures_that_cannot_start() -> None:
    made = filled()
    type_in(made["Ideas"], 6, idea="More music")
    type_in(made["Measures"], 6, id="M2", measure="Paint the town red every spring", start="2028", end="2027")
    plan, rows, problems = read(made)
    assert problems == []
    found = [(problem.code, problem.place.cell) for problem in check_plan(plan, rows, fields=True)]
    assert found == [
        (ProblemCode.PLAN_IDEA_SHORT, "B6"),
        (ProblemCode.PLAN_MEASURE_WITHOUT_FIELD, "B6"),
        (ProblemCode.PLAN_MEASURE_WITHOUT_LEAD, "E6"),
        (ProblemCode.PLAN_END_BEFORE_START, "H6"),
    ]


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=40).filter(str.strip)
CELLS = st.one_of(TEXTS, st.integers(0, 3000), st.booleans(), st.dates(dt.date(1995, 1, 1), dt.date(2090, 1, 1)))


@st.composite
def typed_rows(draw: st.DrawFn) -> PlanRows:
    rows: list[PlanRow] = []
    for tab in (PlanTab.IDEAS, PlanTab.MEASURES):
        for _ in range(draw(st.integers(0, 4))):
            keys = [column.key for column in COLUMNS[tab][1:]]
            cells = draw(st.dictionaries(st.sampled_from(keys), CELLS, max_size=6))
            cells = {key: float(value) if type(value) is int else value for key, value in cells.items()}
            if cells:
                rows.append(PlanRow(tab, cells))
    return with_ids(PlanRows(tuple(rows)))[0]


def shown(rows: PlanRows) -> list[tuple[PlanTab, dict[str, str]]]:
    """What a person sees in each row, whatever type a program keeps it as."""
    return sorted(
        ((row.tab, {key: text_of(value) for key, value in row.cells.items()}) for row in rows.rows),
        key=lambda entry: (entry[0], entry[1]["id"]),
    )


def text_of(value: object) -> str:
    if isinstance(value, dt.datetime):
        return str(value.date())
    return " ".join(str(value).split())


@settings(max_examples=25, deadline=None)
@given(typed_rows(), st.integers(0, 1000))
def test_whatever_is_typed_stays_from_run_to_run_in_whatever_order(rows: PlanRows, seed: int) -> None:
    plan, once, _ = read_bytes(write_plan_book(rows, look()))
    assert len(once.rows) == len(rows.rows)
    shuffled = list(once.rows)
    random.Random(seed).shuffle(shuffled)
    again, twice, _ = read_bytes(write_plan_book(PlanRows(tuple(shuffled), last=once.last), look()))
    assert shown(twice) == shown(once)
    assert {one.id: one.text for one in again.ideas} == {one.id: one.text for one in plan.ideas}
    assert {one.id: one.ideas for one in again.measures} == {one.id: one.ideas for one in plan.measures}


@pytest.mark.office
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_a_plan_survives_libreoffice(ending: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    filled().save(path)
    before, _, _ = read_bytes(path.read_bytes())
    saved = converted([path], ending, tmp_path / "saved")["plan"]
    after, rows, problems = read_bytes(saved.read_bytes(), name=saved.name)
    assert problems == []
    assert after == before
    assert rows.last == {PlanTab.IDEAS: 2, PlanTab.MEASURES: 1}
