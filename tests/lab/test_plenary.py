"""The afternoon: what the plenary agrees stands beside the scores, as typed, and moves none of them."""

from __future__ import annotations

import io
import json
import shutil
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from openpyxl import load_workbook
from plenary_files import cells_of, save, type_into

import c21lab
from c21lab.framework.load import find_framework
from c21lab.framework.save import write_framework
from c21lab.recipes.fill_plenary import fill_plenary, plenary_form, shown_value
from c21lab.recipes.plenary import prepare_plenary
from c21lab.recipes.read import Request, open_session
from c21lab.settings import About, Settings
from c21lab.sheets.layout import FormKey
from checkers import converted
from commands import Run
from filling import ITEMS, filled
from reports import Read
from rooms import Sheet, ratings_of, without_actions

BOOK = "plenary.xlsx"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve people of two groups, scored and ready for the plenary."""
    folder = tmp_path_factory.mktemp("prepared") / "Riverside 2026"
    (folder / "sheets").mkdir(parents=True)
    (folder / "session.toml").write_text('[session]\nterritory = "Riverside"\nlanguages = ["en", "es"]\n', "utf-8")
    for number in range(12):
        answers = {item: (number * 5 + place) % 9 + 1 for place, item in enumerate(ITEMS)}
        group = "Artists and creators" if number % 2 else "Residents"
        (folder / "sheets" / f"{number}.xlsx").write_bytes(filled(answers, form={FormKey.GROUP: group}))
    prepare_plenary(open_session(folder), Request(languages=("en",)))
    return folder


@pytest.fixture
def session(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(prepared, tmp_path / "Riverside 2026"))


def results(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "results" / "results.json").read_text("utf-8"))


def said(folder: Path) -> dict[str, dict[str, Any]]:
    return {field["id"]: field for field in results(folder)["plenary"]["fields"]}


def test_it_makes_all_that_the_afternoon_needs_and_scores_first(session: Path) -> None:
    names = {path.name for path in (session / "results").iterdir()}
    assert {"slides.en.pptx", "board.en.html", "report.en.docx", "results.json"} <= names
    tab = load_workbook(session / BOOK).worksheets[0]
    heads = [cell.value for cell in tab[4]]
    assert heads == [
        *("id", "field", "individual", "people", "flags", "status", "agreed", "from", "to", "because", "because::es"),
        "who sees it differently",
    ]
    discussed = [f["field"] for f in results(session)["findings"] if f["kind"] == "discuss"]
    assert [id_ for id_ in cells_of(tab)[1] if id_ in ITEMS][: len(discussed)] == discussed
    assert len(tab.data_validations.dataValidation) == 5


def test_a_field_of_which_the_module_asks_nothing_is_not_agreed_on(tmp_path: Path) -> None:
    framework = without_actions(find_framework("example-climate"), "C1.2")
    known = {item.id for item in framework.items("extended")}
    words = {
        language: replace(said, actions={id_: text for id_, text in said.actions.items() if id_ in known})
        for language, said in framework.words.items()
    }
    framework = replace(framework, words=words)
    write_framework(framework, tmp_path / "mine")
    ratings = ratings_of(framework, [Sheet(" ".join("5" for _ in framework.items("extended")))] * 6, "extended")
    about = About(framework=str(tmp_path / "mine"), module="extended")
    book = c21lab.plenary_workbook(c21lab.score(ratings.frame(), Settings(about)))
    rows = cells_of(load_workbook(io.BytesIO(book)).worksheets[0])[1]
    fields = [field.id for field in framework.fields]
    assert [id_ for id_ in fields if id_ not in rows] == ["C1.2"]


def test_only_groups_can_be_chosen_as_who_sees_it_differently() -> None:
    framework = find_framework("c21plus-working")
    sheets = [Sheet(" ".join(["5"] * 30), group) for group in ("residents", None) for _ in range(6)]
    book = c21lab.plenary_workbook(c21lab.score(ratings_of(framework, sheets).frame()))
    *_, whom = load_workbook(io.BytesIO(book)).worksheets[0].data_validations.dataValidation
    tab, place = str(whom.formula1).split("!")
    offered = load_workbook(io.BytesIO(book))[tab.strip("'")][place.replace("$", "")]
    assert offered.value == "Residents"  # one cell alone


def test_what_was_agreed_stands_as_typed_beside_scores_that_stay_as_they_were(run: Run, session: Path) -> None:
    before = results(session)
    assert before["plenary"] is None or not any(f["agreed"] for f in before["plenary"]["fields"])
    type_into(
        session / BOOK,
        {
            "D1.1": {"status": "agreed", "agreed": 8, "because": "New bus line", "dissent": "Residents"},
            "D1.2": {"status": "not agreed", "from": 3, "to": 7, "because::es": "Falta dinero"},
            "D1.3": {"agreed": "6 - developing"},
            "D1.4": {"status": "not discussed"},
        },
    )
    assert run("score", session).code == 0
    after, found = results(session), said(session)
    assert after["fields"] == before["fields"]
    assert after["domains"] == before["domains"]
    assert (found["D1.1"]["agreed"], found["D1.1"]["because"], found["D1.1"]["dissent"]) == (
        8,
        "New bus line",
        "residents",
    )
    assert (found["D1.2"]["status"], found["D1.2"]["range"]) == ("not_agreed", [3, 7])
    assert found["D1.2"]["because"] == "Falta dinero"
    assert (found["D1.3"]["status"], found["D1.3"]["agreed"]) == ("agreed", 6)
    assert {f["status"] for id_, f in found.items() if id_ > "D1.3"} == {"not_discussed"}
    assert after["plenary"]["revealed"]["people"] == 12
    schema = files("c21lab").joinpath("report", "results.schema.json").read_text(encoding="utf-8")
    jsonschema.validate(after, json.loads(schema))
    report = Read((session / "results" / "report.en.docx").read_bytes())
    section = report.section("What the plenary agreed on")
    assert any("Residents" in text and "differently" in text for text in section)
    # a highest or lowest would be the sheets', and read as the plenary's
    assert any(text.endswith("What the plenary agreed on, beside the individual scores") for text in section)
    table = report.table("Field", "Individual", "People", "Agreed")
    assert [row[3] for row in table[1:]] == ["8", "not agreed: 3–7", "6"]
    assert "Falta dinero" in table[2][5]
    assert "Spanish" in table[2][5]


@pytest.mark.parametrize(
    ("typed", "code", "cell"),
    [
        ({"status": "agreed", "agreed": 12}, "plenary-score-wrong", "G"),
        ({"status": "agreed", "agreed": "?"}, "plenary-score-wrong", "G"),
        ({"status": "agreed", "agreed": 6.5}, "plenary-score-wrong", "G"),
        ({"status": "perhaps", "agreed": 6}, "plenary-status-unclear", "F"),
        ({"status": "agreed"}, "plenary-score-missing", "G"),
        ({"status": "agreed", "agreed": 6, "from": 3, "to": 7}, "plenary-both", "H"),
        ({"status": "not agreed", "agreed": 6}, "plenary-both", "G"),
        ({"status": "not discussed", "agreed": 6}, "plenary-not-discussed", "F"),
        ({"status": "not agreed", "from": 6}, "plenary-range-half", "I"),
        ({"status": "not agreed", "from": 7, "to": 3}, "plenary-range-turned", "H"),
        ({"because": "=1+1"}, "comment-lost", "J"),
    ],
)
def test_nonsense_is_named_with_its_cell_and_nothing_of_the_row_is_shown(
    run: Run, session: Path, typed: dict[str, object], code: str, cell: str
) -> None:
    type_into(session / BOOK, {"D1.1": typed})
    ran = run("check", session, "--problems", session / "problems.csv")
    assert ran.code == 1
    (line,) = [line for line in (session / "problems.csv").read_text("utf-8-sig").splitlines() if BOOK in line]
    _, _, place, found, *_ = line.split(",")
    assert found == code
    assert place.rstrip("0123456789") == cell
    assert run("score", session, "--numbers").code == 0
    assert (said(session)["D1.1"]["status"], said(session)["D1.1"]["agreed"]) == ("not_discussed", None)


def test_a_person_is_never_named_as_who_sees_it_differently(run: Run, session: Path) -> None:
    type_into(session / BOOK, {"D1.1": {"status": "agreed", "agreed": 5, "dissent": "Zita Ostrander"}})
    ran = run("score", session)
    assert "Zita Ostrander" in ran.err
    assert said(session)["D1.1"]["agreed"] == 5
    for path in (session / "results").rglob("*"):
        assert path.is_dir() or b"Ostrander" not in path.read_bytes()
    assert "Ostrander" not in "".join(Read((session / "results" / "report.en.docx").read_bytes()).texts)


TYPED = {
    "D1.1": {"status": "agreed", "agreed": 8, "because": "One"},
    "D2.2": {"status": "not agreed", "from": 2, "to": 6},
    "D6.5": {"status": "agreed", "agreed": 3, "because": "Three"},
}


def sorted_backwards(path: Path) -> None:
    book = load_workbook(path)
    tab = book.worksheets[0]
    first, last = 5, tab.max_row
    rows = [[cell.value for cell in tab[row]] for row in range(first, last + 1)]
    for row, values in zip(range(last, first - 1, -1), rows, strict=True):
        for column, value in enumerate(values, 1):
            tab.cell(row, column).value = value
    save(book, path)


def with_rows_and_a_column(path: Path) -> None:
    book = load_workbook(path)
    tab = book.worksheets[0]
    tab.insert_rows(6, 2)
    tab.insert_cols(4)
    tab.cell(4, 4).value = "our notes"
    save(book, path)


def without_keys(path: Path) -> None:
    book = load_workbook(path)
    book.worksheets[0].delete_rows(3)
    save(book, path)


@pytest.mark.parametrize("change", [sorted_backwards, with_rows_and_a_column, without_keys])
def test_it_is_read_however_it_was_mangled(run: Run, session: Path, change: Any) -> None:
    type_into(session / BOOK, TYPED)
    change(session / BOOK)
    assert run("score", session, "--numbers").code == 0
    found = {id_: f for id_, f in said(session).items() if f["status"] != "not_discussed"}
    assert {id_: (f["agreed"], f["range"]) for id_, f in found.items()} == {
        "D1.1": (8, None),
        "D2.2": (None, [2, 6]),
        "D6.5": (3, None),
    }


@pytest.mark.office
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_it_survives_libreoffice(run: Run, session: Path, tmp_path: Path, ending: str) -> None:
    type_into(session / BOOK, TYPED)
    saved = converted([session / BOOK], ending, tmp_path / "saved")["plenary"]
    (session / BOOK).unlink()
    shutil.copy(saved, session)
    assert run("score", session, "--numbers").code == 0
    assert said(session)["D6.5"]["because"] == "Three"
    assert run("plenary", session, "--lang", "en").code == 0
    assert [path.name for path in session.glob("plenary.*")] == [BOOK]
    assert run("score", session, "--numbers").code == 0
    assert (said(session)["D1.1"]["agreed"], said(session)["D2.2"]["range"]) == (8, [2, 6])


def test_what_a_form_brings_stands_beside_what_was_typed_into_the_workbook(session: Path) -> None:
    type_into(session / BOOK, {"D1.1": {"because": "We walked there", "agreed": 5, "to": 7}})
    brought = {"D1.1": {"because::es": "Fuimos a pie", "to": ""}, "D2.1": {"because": "Nobody asked", "agreed": "6"}}
    fill_plenary(open_session([session]), brought)
    lines = {line.id: line for line in plenary_form(open_session([session]))[0].lines}
    keys = ("because", "because::es", "agreed", "to")
    assert {id_: tuple(shown_value(lines[id_], key) for key in keys) for id_ in ("D1.1", "D2.1", "D3.1")} == {
        "D1.1": ("We walked there", "Fuimos a pie", "5", ""),
        "D2.1": ("Nobody asked", "", "6", ""),
        "D3.1": ("", "", "", ""),
    }


def test_made_again_it_keeps_what_was_typed_by_ids_and_the_file_as_it_was(run: Run, session: Path) -> None:
    type_into(session / BOOK, TYPED | {"D3.3": {"status": "perhaps", "agreed": "seven"}})
    for number in range(5):
        (session / "sheets" / f"late {number}.xlsx").write_bytes(filled(dict.fromkeys(ITEMS, number + 3)))
    left = (session / BOOK).read_bytes()
    assert run("plenary", session, "--lang", "en").code == 0
    assert (session / "private" / "superseded" / "plenary.1.xlsx").read_bytes() == left
    tab = load_workbook(session / BOOK).worksheets[0]
    columns, rows = cells_of(tab)
    assert tab.cell(rows["D3.3"], columns["agreed"]).value == "seven"
    assert tab.cell(rows["D1.1"], columns["people"]).value == 17
    assert run("score", session, "--numbers").code == 0
    assert (said(session)["D1.1"]["agreed"], said(session)["D6.5"]["because"]) == (8, "Three")
    assert results(session)["plenary"]["revealed"]["people"] == 12
    assert results(session)["participation"]["people"] == 17


def test_made_again_it_keeps_all_that_was_typed_into_two_rows_of_a_field(run: Run, session: Path) -> None:
    type_into(session / BOOK, {"D1.1": {"because": "One"}})
    book = load_workbook(session / BOOK)
    tab = book.worksheets[0]
    columns, _ = cells_of(tab)
    for row, (id_, because) in enumerate([("D1.1", "Two"), ("D2.2", "Three")], tab.max_row + 1):
        tab.cell(row, columns["id"]).value, tab.cell(row, columns["because"]).value = id_, because
    save(book, session / BOOK)
    assert run("plenary", session, "--lang", "en").code == 0
    tab = load_workbook(session / BOOK).worksheets[0]
    typed = [(row[0].value, row[columns["because"] - 1].value) for row in tab.iter_rows(min_row=5)]
    assert sorted(row for row in typed if row[1]) == [("D1.1", "One"), ("D1.1", "Two"), ("D2.2", "Three")]


def test_a_second_run_leaves_it_alone(run: Run, session: Path) -> None:
    type_into(session / BOOK, TYPED)
    left = (session / BOOK).read_bytes()
    assert run("plenary", session, "--lang", "en").code == 0
    assert (session / BOOK).read_bytes() == left


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04 half"])
def test_one_that_cannot_be_read_is_never_written_over(run: Run, session: Path, content: bytes) -> None:
    (session / BOOK).write_bytes(content)
    ran = run("plenary", session)
    assert ran.code == 1
    assert BOOK in ran.err
    assert (session / BOOK).read_bytes() == content
    assert run("score", session, "--numbers").code == 0
    assert results(session)["plenary"] is None


def test_the_same_session_gives_the_same_slides_board_and_workbook(run: Run, session: Path, tmp_path: Path) -> None:
    made = ["results/slides.en.pptx", "results/board.en.html", BOOK]
    before = [(session / name).read_bytes() for name in made]
    other = shutil.copytree(session, tmp_path / "again", ignore=shutil.ignore_patterns("results", "private", BOOK))
    assert run("plenary", other, "--lang", "en").code == 0
    assert [(other / name).read_bytes() for name in made] == before


def test_slides_stay_after_score_and_go_with_answers_that_change(run: Run, session: Path) -> None:
    type_into(session / BOOK, TYPED)
    assert run("score", session, "--lang", "en").code == 0
    assert (session / "results" / "slides.en.pptx").is_file()
    for number in range(5):
        (session / "sheets" / f"late {number}.xlsx").write_bytes(filled(dict.fromkeys(ITEMS, number + 3)))
    assert run("score", session, "--numbers").code == 0
    assert not (session / "results" / "slides.en.pptx").is_file()
    assert (session / "private" / "superseded" / "slides.en.pptx").is_file()
