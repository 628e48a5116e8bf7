"""The same person twice: by number, by name, by answers; how many people there are, and what is asked."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from c21lab.problems import Severity
from c21lab.ratings import Answer
from c21lab.sheets.blank.individual import TemplateOptions, template_workbook
from c21lab.sheets.filled.answers_by_item import RatedItem
from c21lab.sheets.filled.cell_answers import Reply
from c21lab.sheets.filled.duplicates import DistinctSheets, ReadSheet, without_duplicates
from c21lab.sheets.filled.form import Sheet
from c21lab.sheets.filled.inventory import SheetMark
from c21lab.sheets.layout import FormKey
from c21lab.wording import program_languages, words_for
from filling import GRID, ITEMS, codes, filled, read, told

FIRST = dt.datetime(2026, 11, 12, 9, tzinfo=dt.UTC)
BLANK = Reply(Answer.BLANK)


@dataclass(frozen=True)
class Answers:
    """A sheet before it is read: a score for each item, 0 where there is none."""

    scores: tuple[int, ...]
    name: str = ""
    number: str = ""
    people: int = 1


def sheet_of(file: str, answers: Answers, minute: int = 0) -> ReadSheet:
    replies = [Reply(Answer.SCORE, score) if score else BLANK for score in answers.scores]
    items = GRID.items("essentials")[: len(replies)]
    rated = tuple(RatedItem(item, reply, "", "Scores", "E9") for item, reply in zip(items, replies, strict=True))
    told_by_form = (answers.people, None, answers.name, False)
    made_for = ("en", GRID.id, GRID.version, GRID.content_hash, "essentials")
    answered = sum(bool(score) for score in answers.scores)
    sheet = Sheet(file, file, *told_by_form, *made_for, answered, answers.number)
    return ReadSheet(sheet, rated, file, None, FIRST + dt.timedelta(minutes=minute))


def distinct(*sheets: Answers) -> DistinctSheets:
    return without_duplicates([sheet_of(f"s{n:02}.xlsx", answers, n) for n, answers in enumerate(sheets)])


def counted(found: DistinctSheets) -> list[str]:
    return [s.sheet.id for s in found.counted]


def somebody(seed: int, items: int = 30) -> tuple[int, ...]:
    chance = random.Random(seed)
    return tuple(chance.randint(1, 9) for _ in range(items))


def first(count: int, scores: tuple[int, ...]) -> tuple[int, ...]:
    return (*scores[:count], *[0] * (len(scores) - count))


def changed(scores: tuple[int, ...], *places: int) -> tuple[int, ...]:
    return tuple(score % 9 + 1 if i in places else score for i, score in enumerate(scores))


def test_three_states_of_one_anonymous_sheet_are_one_person_and_the_fullest_counts() -> None:
    full = somebody(1)
    found = distinct(Answers(first(22, full)), Answers(full), Answers(first(29, full)), Answers(somebody(2)))
    assert counted(found) == ["s01.xlsx", "s03.xlsx"]
    assert [(p.code, p.place.file, p.facts["other"]) for p in found.problems] == [
        ("sheet-likely-copy", "s02.xlsx", "s01.xlsx"),
        ("sheet-likely-copy", "s00.xlsx", "s01.xlsx"),
    ]
    assert {(p.facts["people"], p.facts["otherwise"]) for p in found.problems} == {(2, 3)}
    assert {p.severity for p in found.problems} == {Severity.QUESTION}


@pytest.mark.parametrize(("common", "different", "people"), [(10, 0, 1), (10, 2, 1), (10, 3, 2), (9, 0, 2), (25, 3, 2)])
def test_a_copy_shares_ten_answers_of_which_at_most_two_differ(common: int, different: int, people: int) -> None:
    full = somebody(3)
    part = first(common, changed(full, *range(different)))
    assert len(distinct(Answers(full), Answers(part)).counted) == people


def test_equal_answers_alone_are_named_and_both_count() -> None:
    found = distinct(Answers(somebody(4)), Answers(somebody(4)))
    assert (len(found.counted), [p.code for p in found.problems]) == (2, ["sheet-same-answers"])


def test_an_answer_that_only_the_emptier_sheet_has_is_one_that_differs() -> None:
    full = somebody(5)
    holes = tuple(0 if i in (0, 1, 2) else score for i, score in enumerate(full))
    assert len(distinct(Answers(holes), Answers(first(20, full))).counted) == 2


def test_two_names_or_two_numbers_are_two_people_and_the_likeness_is_asked_about() -> None:
    full = somebody(6)
    for one, other in (({"name": "Anna"}, {"name": "Ben"}), ({"number": "1"}, {"number": "2"})):
        found = distinct(Answers(full, **one), Answers(first(28, full), **other))
        assert len(found.counted) == 2
        assert [(p.code, p.facts["counted"], p.facts["people"], p.facts["otherwise"]) for p in found.problems] == [
            ("sheet-likely-copy", "both", 2, 1)
        ]


def test_one_number_and_the_same_answers_wherever_both_answered_are_one_person_whose_later_sheet_counts() -> None:
    full = somebody(7)
    early = Answers(changed(full, 3), number="7")
    late = Answers(tuple(0 if i > 25 else score for i, score in enumerate(full)), number="7")
    found = distinct(early, late)
    assert counted(found) == ["s01.xlsx"]
    assert [(p.code, p.place.file, p.facts["other"]) for p in found.problems] == [
        ("sheet-same-number", "s00.xlsx", "s01.xlsx")
    ]
    assert found.problems[0].severity == Severity.ERROR


def test_one_number_with_other_answers_is_asked_about_and_both_count() -> None:
    found = distinct(Answers(somebody(8), number="7"), Answers(somebody(9), number="7"))
    assert len(found.counted) == 2
    assert [(p.code, p.facts["people"], p.facts["otherwise"]) for p in found.problems] == [("sheet-number-twice", 2, 1)]
    assert found.problems[0].severity == Severity.QUESTION


def test_numbers_of_two_collectors_are_asked_about_once() -> None:
    papers = [
        replace(sheet.sheet, id=f"{file}#P{n:02}", file=file, number=f"P{n:02}")
        for file in ("a.xlsx", "b.xlsx")
        for n in (1, 2, 3)
        for sheet in [sheet_of("x", Answers(somebody(n if file == "a.xlsx" else n + 10)))]
    ]
    read_sheets = [
        replace(sheet_of("x", Answers(somebody(n))), sheet=paper, digest=paper.file)
        for n, paper in zip((1, 2, 3, 11, 12, 13), papers, strict=True)
    ]
    found = without_duplicates(read_sheets)
    assert len(found.counted) == 6
    assert [(p.code, p.place.file, p.facts["other"], p.facts["numbers"]) for p in found.problems] == [
        ("sheet-number-twice", "b.xlsx", "a.xlsx", "P01, P02, P03")
    ]
    assert (found.problems[0].facts["people"], found.problems[0].facts["otherwise"]) == (6, 3)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_copies_and_edits_of_a_room_never_change_the_number_of_people(data: st.DataObject) -> None:
    people = data.draw(st.integers(2, 12), "people")
    numbered = data.draw(st.booleans(), "numbered")
    room = [Answers(somebody(100 + n), number=str(n + 1) if numbered else "") for n in range(people)]
    copies: list[Answers] = []
    for _ in range(data.draw(st.integers(0, 8), "copies")):
        whose = data.draw(st.sampled_from(room), "whose")
        kept = data.draw(st.integers(10, 29), "kept")
        places = data.draw(st.sets(st.integers(0, kept - 1), max_size=2), "edited")
        copies.append(replace(whose, scores=first(kept, changed(whose.scores, *places))))
    sheets = data.draw(st.permutations([*room, *copies]), "order")
    found = distinct(*sheets)
    assert len(found.counted) == people
    assert len(found.repeats) == len(copies)
    assert set(found.repeats.values()) <= set(counted(found))


def answers_in(scores: tuple[int, ...]) -> dict[str, object]:
    return {item: score for item, score in zip(ITEMS, scores, strict=True) if score}


def test_real_files_are_compared_by_their_number_and_every_question_is_a_sentence_in_each_language(
    tmp_path: Path,
) -> None:
    seventh = template_workbook(GRID, "essentials", "en", TemplateOptions(number=7))
    full = somebody(11, len(ITEMS))
    files = {
        "anna.xlsx": filled(answers_in(full), sheet=seventh),
        "anna (1).xlsx": filled(answers_in(changed(full, 0)), sheet=seventh),
        "other.xlsx": filled(answers_in(somebody(12, len(ITEMS))), sheet=seventh),
        "table.xlsx": filled(answers_in(somebody(13, len(ITEMS))), form={FormKey.PEOPLE: 9}),
    }
    reading = read(tmp_path, files)
    assert sorted(codes(reading)) == ["sheet-heavy", "sheet-number-twice", "sheet-same-number"]
    assert reading.inventory.people == 11
    assert [line.marks for line in reading.inventory.lines if line.sheet == "table.xlsx"] == [(SheetMark.HEAVY,)]
    for language in program_languages():
        assert all(words_for(language).problem(problem) for problem in reading.problems)
    assert any('tables = "round"' in text for text in told(reading))


@pytest.mark.parametrize(("singles", "table", "asked"), [(15, 5, False), (14, 5, True), (19, 120, True), (0, 6, False)])
def test_a_sheet_heavier_than_a_quarter_of_the_room_is_asked_about(singles: int, table: int, asked: bool) -> None:
    from c21lab.sheets.filled.inventory import heavy_sheets, take_inventory

    weights = [*[1] * singles, *([table] if singles else [table] * 3)]
    sheets = [sheet_of(f"s{n}", Answers(somebody(n), people=weight)).sheet for n, weight in enumerate(weights)]
    found = list(heavy_sheets(take_inventory(sheets, {}, 30)))
    assert bool(found) == asked
    if asked:
        assert (found[0].facts["people"], found[0].facts["otherwise"]) == (singles + table, singles + 1)
    assert not list(heavy_sheets(take_inventory(sheets, {}, 30, tables_apart=True))) or not singles
