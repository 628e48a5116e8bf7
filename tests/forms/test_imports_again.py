"""The same form imported again renews its own collector: nobody is doubled, and what was corrected by hand is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from c21lab.problems import InputError
from c21lab.recipes.read import open_session, read_session
from exports import SYSTEMS, Person, as_csv, as_xlsx, content_of, google, kobo, limesurvey, microsoft, people_of
from filling import row_of, scoring_tabs
from sessions import answers_in, bring_in, codes, given_by, make_session, problems_in, told


def collector_of(session: Path, system: str = "kobo") -> Path:
    (path,) = (session / "sheets").glob("*.xlsx")
    assert path.name == f"online-{system}.xlsx"
    return path


def edit(path: Path, change) -> None:
    book = load_workbook(path)
    change(scoring_tabs(book)[0])
    book.save(path)


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_same_form_the_next_day_doubles_nobody_and_adds_who_is_new(tmp_path: Path, system: str) -> None:
    people = people_of(6)
    session = make_session(tmp_path)
    make = SYSTEMS[system]
    bring_in(session, {"monday.csv": as_csv(make(content_of(), people[:4]))})
    outcome = bring_in(session, {"tuesday.csv": as_csv(make(content_of(), people), ";")})
    merged = outcome.collectors[0].merged
    assert (merged.new, merged.known, codes(outcome.problems)) == (2, 4, [])
    collector_of(session, system)
    assert answers_in(session) == given_by(people)
    assert codes(problems_in(session)) == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_workbook_and_a_text_of_the_same_answers_are_the_same_people(tmp_path: Path, system: str) -> None:
    rows = SYSTEMS[system](content_of(), people_of(3))
    session = make_session(tmp_path)
    bring_in(session, {"a.csv": as_csv(rows)})
    assert bring_in(session, {"a.xlsx": as_xlsx(rows)}).collectors[0].merged.new == 0
    assert answers_in(session) == given_by(people_of(3))


def test_the_same_import_twice_writes_the_same_bytes(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    file = {"k.csv": as_csv(kobo(content_of(), people_of(3)))}
    bring_in(session, file)
    first = collector_of(session).read_bytes()
    bring_in(session, file)
    assert collector_of(session).read_bytes() == first


def test_a_changed_answer_is_renewed(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    bring_in(session, {"k.csv": as_csv(kobo(content_of(), [Person({"D1.1": 3, "D1.2": 4})]))})
    outcome = bring_in(session, {"k.csv": as_csv(kobo(content_of(), [Person({"D1.1": 8})]))})
    assert answers_in(session) == [{"D1.1": 8}]
    assert codes(outcome.problems) == []


def test_what_was_corrected_by_hand_is_kept_and_named_and_the_corrected_workbook_is_kept_aside(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    file = {"k.csv": as_csv(kobo(content_of(), [Person({"D1.1": "12", "D1.2": 4, "D1.3": 5})]))}
    bring_in(session, file)
    path = collector_of(session)

    def correct(tab) -> None:
        tab.cell(row_of(tab, "D1.1"), 4).value = 2
        tab.cell(row_of(tab, "D1.2"), 4).value = None

    edit(path, correct)
    corrected = path.read_bytes()
    outcome = bring_in(session, file)
    assert answers_in(session) == [{"D1.1": 2, "D1.3": 5}]
    kept = [p.facts for p in outcome.problems if str(p.code) == "import-kept"]
    assert [(f["question"], f["found"], f["other"]) for f in kept] == [("D1.1", "2", "12"), ("D1.2", "none", "4")]
    assert (session / "private" / "superseded" / "online-kobo.xlsx").read_bytes() == corrected
    again = bring_in(session, file)
    assert [p.facts for p in again.problems if str(p.code) == "import-kept"] == kept
    assert answers_in(session) == [{"D1.1": 2, "D1.3": 5}]


def test_a_column_that_was_deleted_does_not_come_back_and_one_that_was_added_stays(tmp_path: Path) -> None:
    people = [Person({"D1.1": 3}, key=1), Person({"D1.1": 9}, key=2)]
    session = make_session(tmp_path)
    file = {"k.csv": as_csv(kobo(content_of(), people))}
    bring_in(session, file)

    def change(book) -> None:
        for tab in book.worksheets[:2]:
            tab.delete_cols(4)
            row = next(r for r in range(1, 9) if tab.cell(r, 4).value == "R02")
            tab.cell(row, 5).value = "P41"
        tab = book.worksheets[0]
        tab.cell(row_of(tab, "D1.1"), 5).value = 6

    book = load_workbook(collector_of(session))
    change(book)
    book.save(collector_of(session))
    outcome = bring_in(session, file)
    assert codes(outcome.problems) == ["import-removed"]
    assert answers_in(session) == [{"D1.1": 9}, {"D1.1": 6}]


def test_who_answers_online_has_a_name_of_their_own_whatever_the_form(tmp_path: Path) -> None:
    people, session = people_of(6), make_session(tmp_path)
    bring_in(session, {"k.csv": as_csv(kobo(content_of(), people[:2]))})
    bring_in(session, {"ms.xlsx": as_xlsx(microsoft(content_of(), people[2:5]))})
    bring_in(session, {"k.csv": as_csv(kobo(content_of(), [*people[:2], people[5]]))})
    sheets = [sheet.id.partition("#")[2] for sheet in read_session(open_session([session])).sheets]
    assert sorted(sheets) == ["R01", "R02", "R03", "R04", "R05", "R06"]


def test_a_collector_that_was_renamed_and_moved_within_the_sheets_is_still_the_forms_own(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    file = {"k.csv": as_csv(kobo(content_of(), people_of(3)))}
    bring_in(session, file)
    (session / "sheets" / "from the web").mkdir()
    collector_of(session).rename(session / "sheets" / "from the web" / "our answers.xlsx")
    assert bring_in(session, file).collectors[0].merged.new == 0
    assert answers_in(session) == given_by(people_of(3))


def test_two_exports_of_one_import_that_overlap_count_each_person_once_and_say_which_answer_counts(
    tmp_path: Path,
) -> None:
    first, second = Person({"D1.1": 3}, key=1), Person({"D1.1": 8}, key=1)
    session = make_session(tmp_path)
    files = {"a.csv": as_csv(kobo(content_of(), [first])), "b.csv": as_csv(kobo(content_of(), [second]))}
    outcome = bring_in(session, files)
    assert answers_in(session) == [{"D1.1": 8}]
    assert codes(outcome.problems) == ["import-same-respondent"]
    assert "a.csv" in told(outcome.problems)[0]


def test_two_forms_of_microsoft_in_two_languages_are_different_people_with_the_same_ids(tmp_path: Path) -> None:
    english, french = people_of(3, seed=2), people_of(3, seed=3)
    session = make_session(tmp_path)
    files = {
        "en.xlsx": as_xlsx(microsoft(content_of(), english, "en")),
        "fr.xlsx": as_xlsx(microsoft(content_of(), french, "fr")),
    }
    for _ in range(2):
        bring_in(session, files)
        assert answers_in(session) == given_by([*english, *french])
    bring_in(session, {"fr.xlsx": files["fr.xlsx"]})
    assert answers_in(session) == given_by([*english, *french])


def test_two_surveys_of_limesurvey_with_the_same_questions_are_told_apart_by_what_was_drawn_for_each(
    tmp_path: Path,
) -> None:
    one, other = people_of(3, seed=2), [Person(p.ratings, key=p.key + 50) for p in people_of(3, seed=3)]
    session = make_session(tmp_path)
    bring_in(session, {"a.csv": as_csv(limesurvey(content_of(), one))})
    bring_in(session, {"b.csv": as_csv(limesurvey(content_of(), other))})
    assert answers_in(session) == given_by([*one, *other])


def test_a_google_sheet_that_was_sorted_doubles_nobody(tmp_path: Path) -> None:
    rows = google(content_of(), people_of(5))
    session = make_session(tmp_path)
    bring_in(session, {"a.csv": as_csv(rows)})
    outcome = bring_in(session, {"a.csv": as_csv([rows[0], *reversed(rows[1:])])})
    assert outcome.collectors[0].merged.new == 0


def test_two_who_answered_google_in_the_same_second_are_two(tmp_path: Path) -> None:
    people = [Person({"D1.1": 3}, key=5), Person({"D1.1": 8}, key=5)]
    session = make_session(tmp_path)
    bring_in(session, {"a.csv": as_csv(google(content_of(), people))})
    assert answers_in(session) == given_by(people)


def test_one_number_in_six_forms_of_a_domain_each_is_one_person(tmp_path: Path) -> None:
    person = Person({**people_of(1)[0].ratings}, "artists", number=7, key=1)
    other = Person({"D1.1": 4}, number=8, key=2)
    session = make_session(tmp_path)
    files: dict[str, bytes] = {}
    for domain in ("D1", "D2", "D3", "D4", "D5", "D6"):
        rows = microsoft(content_of(), [person, other] if domain == "D1" else [person])
        wanted = [i for i, head in enumerate(rows[0]) if f"{domain}." in str(head) or i < 9]
        files[f"{domain}.xlsx"] = as_xlsx([[row[i] for i in wanted] for row in rows])
    for _ in range(2):
        outcome = bring_in(session, files)
        assert answers_in(session) == given_by([person, other])
        assert codes(outcome.problems) == []


def test_a_person_who_answered_twice_by_the_number_on_the_invitation_is_named(tmp_path: Path) -> None:
    people = [Person({"D1.1": 3}, number=7, key=1), Person({"D1.1": 8}, number="7", key=2)]
    session = make_session(tmp_path)
    outcome = bring_in(session, {"k.csv": as_csv(kobo(content_of(), people))})
    assert told(outcome.problems)[0].startswith("online-kobo.xlsx: R01 and R02 both answered with the number 7.")
    assert answers_in(session) == given_by(people)


def test_a_collector_from_another_computer_is_not_added_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = make_session(tmp_path)
    file = {"k.csv": as_csv(kobo(content_of(), people_of(2)))}
    bring_in(session, file)
    before = collector_of(session).read_bytes()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "another"))
    with pytest.raises(InputError) as refused:
        bring_in(session, file)
    assert codes(refused.value.problems) == ["import-other-computer"]
    assert collector_of(session).read_bytes() == before
