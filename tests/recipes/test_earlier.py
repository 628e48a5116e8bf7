"""``[report] previous`` and ``panel``: what is taken, what is refused and with which repair, and what is shown of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

import c21lab
from c21lab.charts.draw_all import draw_charts
from c21lab.problems import InputError
from c21lab.recipes.score import edition_of
from c21lab.report.results_file import read_published
from c21lab.wording import words_for
from commands import Run
from workshops import Workshop

FIRST_EDITION = Path(__file__).parents[1] / "cases" / "session-0.1" / "results" / "results.json"
Change = Callable[[dict[str, Any]], None]


def results(previous: str = "", people: int = 24, dates: str = "2026-11-12", **more: str) -> c21lab.score:  # type: ignore[valid-type]
    about = c21lab.About(territory="Vaubrelle", dates=(dates,) if dates else (), languages=("en", "fr", "es"))
    settings = c21lab.Settings(about, report=c21lab.ReportSettings(previous=previous, **more))
    return c21lab.score(c21lab.ratings_from(Workshop(people, settings=settings).ratings().frame()), settings)


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The results.json of a session of 2023."""
    return json.loads(results(dates="2023-05-12").to_json())


def saved(folder: Path, data: dict[str, Any] | bytes | str) -> str:
    path = folder / "earlier.json"
    text = json.dumps(data) if isinstance(data, dict) else data
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def refused(previous: str, **more: str) -> str:
    with pytest.raises(InputError) as error:
        results(previous, **more)
    return " ".join(words_for("en").problem(problem) for problem in error.value.problems)


# what is taken


def test_two_equal_sessions_are_thirty_times_no_clear_change(tmp_path: Path, document: dict[str, Any]) -> None:
    shown = json.loads(results(saved(tmp_path, document)).to_json())["previous"]
    assert [field["id"] for field in shown["fields"]] == [field["id"] for field in document["fields"]]
    assert len(shown["fields"]) == 30
    assert {(field["change"], field["named"]) for field in shown["fields"]} == {(0.0, False)}
    assert all(field["low"] < 0 < field["high"] for field in shown["fields"])
    assert (shown["dates"], shown["people"]) == (["2023-05-12"], document["participation"]["people"])


def test_a_file_of_the_first_edition_is_taken() -> None:
    shown = json.loads(results(str(FIRST_EDITION)).to_json())["previous"]
    assert shown["people"] == 4
    assert {field["named"] for field in shown["fields"]} == {False}
    assert all(field["low"] is None for field in shown["fields"])


def test_a_field_that_nobody_scored_then_is_not_compared(tmp_path: Path, document: dict[str, Any]) -> None:
    data = json.loads(json.dumps(document))
    data["fields"][3] |= {"score": None, "interval": None}
    shown = json.loads(results(saved(tmp_path, data)).to_json())["previous"]["fields"]
    assert {field["id"] for field in document["fields"]} - {field["id"] for field in shown} == {"D1.4"}


@pytest.mark.parametrize("inside", ["results", "."])
def test_a_folder_with_results_is_taken(tmp_path: Path, document: dict[str, Any], inside: str) -> None:
    (tmp_path / "2023" / inside).mkdir(parents=True)
    (tmp_path / "2023" / inside / "results.json").write_text(json.dumps(document), encoding="utf-8")
    assert json.loads(results(str(tmp_path / "2023")).to_json())["previous"]["fields"]


def test_what_is_written_is_read_back_as_it_was(document: dict[str, Any]) -> None:
    session = read_published(json.dumps(document).encode(), "results.json")
    assert session.id == document["session"]["id"]
    assert [(f.id, f.score, f.people, f.singles) for f in session.fields] == [
        (f["id"], f["score"], f["people"], f["singles"]) for f in document["fields"]
    ]
    assert session.framework.wording == document["framework"]["wording"]


def test_a_private_number_of_this_session_changes_nothing_of_the_comparison(
    tmp_path: Path, document: dict[str, Any]
) -> None:
    """details.json holds exact means: what is compared and shared is the same without them."""
    scored = results(saved(tmp_path, document))
    assert json.loads(scored.to_json())["previous"] == json.loads(scored.exact.to_json())["previous"]


def test_a_workshop_that_does_not_say_its_days_is_compared_with_one_that_does(
    tmp_path: Path, document: dict[str, Any]
) -> None:
    scored = results(saved(tmp_path, document), dates="")
    assert json.loads(scored.to_json())["previous"]["dates"] == ["2023-05-12"]


# what is refused


def other(key: str, value: object) -> Change:
    def change(data: dict[str, Any]) -> None:
        *way, last = key.split(".")
        for step in way:
            data = data[int(step) if step.isdigit() else step]
        data[last] = value

    return change


def without(key: str) -> Change:
    def change(data: dict[str, Any]) -> None:
        *way, last = key.split(".")
        for step in way:
            data = data[int(step) if step.isdigit() else step]
        del data[last]

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (other("framework.module", "extended"), "rated the module ‘extended’, this one rates ‘essentials’"),
        (other("framework.id", "other"), "previous_fields"),
        (other("framework.scale.high", 5), "a scale from 1 to 5, this one uses 1 to 9"),
        (other("fields.3.score", 12.0), "scale"),
        (other("session.dates", ["2026-11-12"]), "results of this same workshop"),
        (other("session.dates", ["2027-01-01"]), "took place later (2027-01-01) than this one (2026-11-12)"),
        (other("schema", "c21lab-results/9"), "newer c21lab"),
        (other("schema", "c21lab-panel/1"), "‘c21lab-panel/1’"),
        (without("schema"), "not the results.json of a workshop"),
        (without("fields"), "‘fields’ is missing"),
        (without("fields.4.score"), "‘fields[4].score’"),
        (other("fields.4.score", "high"), "‘fields[4].score’"),
        (other("fields.4.score", float("nan")), "‘fields[4].score’"),
        (other("fields.4.interval", [3]), "‘fields[4].interval’"),
        (other("fields.4.id", "D1.1"), "‘fields’"),
        (other("participation", []), "‘participation’"),
        (other("participation.people", True), "‘people’"),
    ],
)
def test_what_cannot_be_compared_is_refused_with_its_reason(
    tmp_path: Path, document: dict[str, Any], change: Change, said: str
) -> None:
    data = json.loads(json.dumps(document))
    change(data)
    found = refused(saved(tmp_path, data))
    assert said in found
    assert "earlier.json" in found


@pytest.mark.parametrize("damage", ["", "{", "[" * 100_000, "\x00\x01", "[]", "1" * 5_000, '"text"'])
def test_a_damaged_file_is_a_sentence(tmp_path: Path, damage: str) -> None:
    assert "earlier.json" in refused(saved(tmp_path, damage))


def test_half_a_file_says_so(tmp_path: Path, document: dict[str, Any]) -> None:
    whole = json.dumps(document)
    assert "no whole file of results" in refused(saved(tmp_path, whole[: len(whole) // 2]))


def test_a_corrected_title_makes_no_other_workshop_of_the_same_one(tmp_path: Path, document: dict[str, Any]) -> None:
    data = json.loads(json.dumps(document))
    data["session"] |= {"dates": ["2026-11-12"], "title": "Another title", "territory": " VAUBRELLE "}
    assert "same workshop" in refused(saved(tmp_path, data))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "nowhere.json" in refused(str(tmp_path / "nowhere.json"))


# another framework


def test_another_framework_is_compared_by_a_list(tmp_path: Path, document: dict[str, Any]) -> None:
    data = json.loads(json.dumps(document))
    data["framework"]["id"] = "other"
    for field in data["fields"]:
        field["id"] = f"X{field['id']}"
    (tmp_path / "fields.csv").write_text("then;now\nXD1.2;D1.1\n;D1.2\nXD2.1;\nXD3.1;D3.1\n", encoding="utf-8")
    scored = results(saved(tmp_path, data), previous_fields=str(tmp_path / "fields.csv"))
    shown = json.loads(scored.to_json())["previous"]["fields"]
    assert [field["id"] for field in shown] == ["D1.1", "D3.1"]
    assert shown[0]["score"] == document["fields"][1]["score"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a,b\n1,2\n", "two columns"),
        ("", "two columns"),
        ("now,then\nD9.9,D1.1\n", "no field ‘D9.9’"),
        ("now,then\nD1.1,D1.1\nD1.1,D1.2\n", "‘D1.1’ is twice"),
    ],
)
def test_a_list_with_a_slip_is_named_by_its_line(
    tmp_path: Path, document: dict[str, Any], text: str, said: str
) -> None:
    (tmp_path / "fields.csv").write_text(text, encoding="utf-8")
    assert said in refused(saved(tmp_path, document), previous_fields=str(tmp_path / "fields.csv"))


# what is shown


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory, document: dict[str, Any]) -> c21lab.score:  # type: ignore[valid-type]
    data = json.loads(json.dumps(document))
    for number, field in enumerate(data["fields"][:4]):
        down = 2.0 if number % 2 else -2.0
        field["score"] = round(min(9.0, max(1.0, field["score"] + down)), 1)
        field["interval"] = [round(field["score"] - 0.5, 1), round(field["score"] + 0.5, 1)]
    data["session"]["title"] = "The first workshop"
    return results(saved(tmp_path_factory.mktemp("earlier"), data))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_report_has_the_part_with_its_table_its_words_and_its_provenance(changed: Any, language: str) -> None:
    words = words_for(language)
    text = "\n".join(p.text for p in Document(BytesIO(c21lab.word_report(changed, language))).paragraphs)
    assert words("report-before") in text
    assert words("report-before-others") in text
    assert words("report-before-some", count=4, tested=30) in text
    assert words.date(__import__("datetime").date(2023, 5, 12)) in text
    assert words("report-before-further", count=1) in text


def test_nothing_is_called_better_or_worse(changed: Any) -> None:
    text = "\n".join(p.text for p in Document(BytesIO(c21lab.word_report(changed, "en"))).paragraphs)
    part = text.split("\nThen and now\n")[1].split("\nAnnexes\n")[0]
    assert not {"improved", "better", "worse", "progress", "declined"} & {*part.lower().split()}


def test_every_picture_with_the_earlier_line_says_where_it_is_from(changed: Any) -> None:
    charts = draw_charts(edition_of(changed, "en"))
    for name in ("summary", "domain-D1", "radar-D1", "changes"):
        assert "2023: 24 people, 12 May 2023, module Essentials" in charts[name].title
    assert "2023" not in charts["dots"].title


def test_the_workbook_has_the_earlier_scores_in_columns(changed: Any) -> None:
    book = load_workbook(BytesIO(c21lab.results_workbook(changed, "en")))
    rows = [list(row) for row in book["Fields"].iter_rows(values_only=True)]
    head = next(row for row in rows if "Change" in row)
    line = next(row for row in rows if row[0] == "D1.1")
    found = dict(zip(head, line, strict=True))
    assert found["Change"] == pytest.approx(2.0)
    assert found["Clear change?"] == "yes"
    assert found["People then"] > 0


def test_a_session_without_an_earlier_one_says_nothing_of_it() -> None:
    scored = results()
    assert json.loads(scored.to_json())["previous"] is None
    assert "changes" not in draw_charts(edition_of(scored, "en"))


def test_check_names_a_wrong_earlier_file_before_the_evening(run: Run, tmp_path: Path) -> None:
    from filling import filled

    (tmp_path / "anna.xlsx").write_bytes(filled({"D1.1": 5}))
    (tmp_path / "old.json").write_text("{", encoding="utf-8")
    (tmp_path / "session.toml").write_text('[report]\nprevious = "old.json"\n', encoding="utf-8")
    ran = run("check", tmp_path)
    assert ran.code == 1
    assert "old.json: this is no whole file of results" in ran.err
