"""Exports of every system end as the ratings of the same answers, however their columns and files are."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from c21lab.forms.codes import QuestionKind
from exports import GRID, SYSTEMS, Person, as_csv, as_xlsx, content_of, google, kobo, limesurvey, microsoft, people_of
from sessions import answers_in, bring_in, codes, given_by, make_session, problems_in

ENCODINGS = {"en": ("utf-8-sig", "utf-8", "utf-16", "cp1252"), "fr": ("utf-8-sig", "cp1252"), "es": ("utf-16", "utf-8")}
ANSWERS = st.sampled_from([*range(1, 10), "dk", "na", None])


@pytest.mark.parametrize("system", SYSTEMS)
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(ANSWERS, min_size=30, max_size=30), min_size=1, max_size=5),
    st.randoms(use_true_random=False),
    st.data(),
)
def test_form_to_export_to_import_gives_the_same_ratings(
    tmp_path_factory: pytest.TempPathFactory, system: str, answers, chance: random.Random, data: st.DataObject
) -> None:
    items = [item.id for item in GRID.items("essentials")]
    people = [Person(dict(zip(items, own, strict=True)), key=7 + number) for number, own in enumerate(answers)]
    language = data.draw(st.sampled_from(["en", "fr", "es"]))
    rows = SYSTEMS[system](content_of(), people, language)
    first = 1 if system == "google" else 0
    order = [*range(first), *chance.sample(range(first, len(rows[0])), len(rows[0]) - first)]
    where = data.draw(st.integers(first, len(order)))
    shuffled = [[row[i] for i in order] for row in rows]
    for number, row in enumerate(shuffled):
        row.insert(where, "What did you have for lunch?" if number == 0 else "7")
    kind = data.draw(st.sampled_from(["xlsx", *ENCODINGS[language]]))
    delimiter = data.draw(st.sampled_from(",;\t"))
    file = as_xlsx(shuffled) if kind == "xlsx" else as_csv(shuffled, delimiter, kind)
    session = make_session(tmp_path_factory.mktemp("room"))
    outcome = bring_in(session, {"export.xlsx" if kind == "xlsx" else "export.csv": file})
    assert [str(c) for c in codes(outcome.problems)] == []
    assert answers_in(session) == given_by(people)


def test_two_hundred_and_ten_actions_come_back_too(tmp_path: Path) -> None:
    people = people_of(3, module="extended")
    session = make_session(tmp_path, "extended")
    bring_in(session, {"export.csv": as_csv(kobo(content_of("extended"), people, labels=False), ";")})
    assert answers_in(session) == given_by(people)


def test_codes_and_texts_of_limesurvey_come_in_with_semicolons(tmp_path: Path) -> None:
    people = people_of(4)
    session = make_session(tmp_path)
    bring_in(session, {"results.csv": as_csv(limesurvey(content_of(), people, "fr", texts_too=True), ";")})
    assert answers_in(session) == given_by(people)


@pytest.mark.parametrize("labels", [True, False])
def test_kobotoolbox_exports_with_labels_and_with_names_are_the_same(tmp_path: Path, labels: bool) -> None:
    people = people_of(4)
    session = make_session(tmp_path)
    bring_in(session, {"k.csv": as_csv(kobo(content_of(), people, "es", labels=labels), ";")})
    assert answers_in(session) == given_by(people)


def renamed(rows: list[list[object]], change: dict[str, str]) -> list[list[object]]:
    head = [next((new for old, new in change.items() if old in str(cell)), cell) for cell in rows[0]]
    return [head, *rows[1:]]


def test_a_label_that_the_city_edited_is_found_by_its_code(tmp_path: Path) -> None:
    people = people_of(3)
    rows = renamed(microsoft(content_of(), people), {"[D1.1]": "Our libraries and halls [d1.1], how near are they?"})
    session = make_session(tmp_path)
    bring_in(session, {"f.xlsx": as_xlsx(rows)})
    assert answers_in(session) == given_by(people)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_header_without_a_code_is_found_by_the_exact_question_and_else_named(tmp_path: Path, language: str) -> None:
    words = GRID.words[language]
    change = {"[D1.1]": words.fields["D1.1"].question.upper(), "[D1.2]": "Amateur practice or so"}
    people = people_of(3)
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.xlsx": as_xlsx(renamed(microsoft(content_of(), people, language), change))})
    assert answers_in(session) == [{i: a for i, a in own.items() if i != "D1.2"} for own in given_by(people)]
    (problem,) = outcome.problems
    assert (str(problem.code), problem.facts["ids"]) == ("import-questions-missing", "D1.2")


def test_a_grid_in_google_forms_is_found_by_its_row_with_or_without_the_code(tmp_path: Path) -> None:
    rows = google(content_of(), people_of(3))
    plain = [str(head).replace("[[D1.1] ", "[") for head in rows[0]]
    session = make_session(tmp_path)
    bring_in(session, {"f.csv": as_csv([plain, *rows[1:]])})
    assert answers_in(session) == given_by(people_of(3))


def test_a_question_that_was_reworded_adds_a_column_and_both_are_read(tmp_path: Path) -> None:
    people = people_of(4)
    rows = google(content_of(), people)
    at = next(i for i, head in enumerate(rows[0]) if "[D1.1]" in str(head))
    new = [["Again [[D1.1] How near is culture?]"], [""], [""], *([row[at]] for row in rows[3:])]
    old = [row if n < 3 else [*row[:at], "", *row[at + 1 :]] for n, row in enumerate(rows)]
    session = make_session(tmp_path)
    bring_in(session, {"f.csv": as_csv([[*row, *more] for row, more in zip(old, new, strict=True)])})
    assert answers_in(session) == given_by(people)


def test_two_columns_that_contradict_each_other_are_a_problem_and_no_answer(tmp_path: Path) -> None:
    rows = google(content_of(), [Person({"D1.1": 7, "D1.2": 3})])
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.csv": as_csv([[*rows[0], "[D1.1]"], [*rows[1], "4"]])})
    assert codes(outcome.problems) == ["import-columns-twice"]
    assert answers_in(session) == [{"D1.2": 3}]
    assert codes(problems_in(session)) == ["answer-several"]


@pytest.mark.parametrize(
    ("typed", "rated"),
    [
        ("7", 7),
        (7, 7),
        ("7.0", 7),
        ("7,0", 7),
        ("7 – well developed", 7),
        ("dk", "dont_know"),
        ("Je ne sais pas", "dont_know"),
        ("No sé", "dont_know"),
        ("na", "not_applicable"),
        ("Sans objet", "not_applicable"),
        ("No se aplica", "not_applicable"),
    ],
)
def test_an_answer_means_what_it_means_on_a_sheet(tmp_path: Path, typed: object, rated: object) -> None:
    rows = [["_uuid", "[D1.1]", "[D1.2]"], ["u1", typed, "2"]]
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.xlsx": as_xlsx(rows)})
    assert answers_in(session) == [{"D1.1": rated, "D1.2": 2}]
    assert [p for p in outcome.problems if str(p.code) != "import-questions-missing"] == []


@pytest.mark.parametrize("typed", ["12", "good", "5-6", "0", "6.5"])
def test_everything_else_is_a_problem_with_row_and_column(tmp_path: Path, typed: str) -> None:
    rows = [["_uuid", "[D1.1]", "[D1.2]"], ["u0", "3", "3"], ["u1", "4", typed]]
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.csv": as_csv(rows)})
    problem = outcome.problems[0]
    assert (problem.place.file, problem.place.tab, problem.place.cell) == ("f.csv", "f", "C3")
    assert answers_in(session) == [{"D1.1": 3, "D1.2": 3}, {"D1.1": 4}]
    assert [p.place.file for p in problems_in(session) if str(p.code).startswith("answer-")] == [
        "sheets/online-kobo.xlsx"
    ]


def test_groups_people_comments_and_numbers_come_in_with_the_answers(tmp_path: Path) -> None:
    one = Person({"D1.1": 7}, "artists", number="No. 17", people=6, comments={"D1.1": "=the library\nis near"})
    session = make_session(tmp_path)
    bring_in(session, {"f.csv": as_csv(kobo(content_of(), [one], "fr"))})
    outcome = bring_in(session, {"g.csv": as_csv(kobo(content_of(), [one], "fr"))})
    (column,) = outcome.collectors[0].merged.collected.columns
    assert column.values[QuestionKind.NUMBER] == 17
    assert column.values["comment D1.1"] == "=the library\nis near"
    from c21lab.recipes.read import Request, open_session, read_session

    reading = read_session(open_session([session]), Request()).reading
    assert [(sheet.group, sheet.people) for sheet in reading.sheets] == [("artists", 6)]
    assert "=the library\nis near" in set(reading.ratings["comment"].dropna())


def test_a_comment_on_a_field_whose_actions_are_rated_says_of_which_field(tmp_path: Path) -> None:
    session = make_session(tmp_path, "extended")
    one = Person({"D1.1a": 7}, comments={"D1.1": "far away"})
    outcome = bring_in(session, {"f.csv": as_csv(kobo(content_of("extended"), [one]))})
    assert outcome.collectors[0].merged.collected.columns[0].values["comment D1.1a"] == "D1.1: far away"


def test_whoever_did_not_consent_is_left_out_and_named_by_row(tmp_path: Path) -> None:
    people = [Person({"D1.1": 7}, key=1), Person({"D1.1": 2}, consent=False, key=2)]
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.csv": as_csv(kobo(content_of(), people))})
    assert codes(outcome.problems) == ["import-no-consent"]
    assert answers_in(session) == [{"D1.1": 7}]


def test_answers_in_limesurvey_that_were_never_sent_off_are_left_out_and_named(tmp_path: Path) -> None:
    rows = limesurvey(content_of(), people_of(2))
    rows[2][1] = ""
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.csv": as_csv(rows)})
    assert codes(outcome.problems) == ["import-not-submitted"]
    assert answers_in(session) == given_by(people_of(1))
