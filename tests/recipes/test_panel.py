"""``c21lab panel``: the mean of many workshops, honest across frameworks, versions and modules, and from five on."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from statistics import fmean
from typing import Any

import jsonschema
import pytest

import c21lab
from c21lab.charts.draw_all import draw_charts
from c21lab.problems import InputError
from c21lab.recipes.score import edition_of
from c21lab.wording import words_for
from commands import Run
from panels import one_document, panel_file, saved, scored, session

SCHEMA = json.loads(files("c21lab").joinpath("report", "panel.schema.json").read_text(encoding="utf-8"))
FIRST_EDITION = Path(__file__).parents[1] / "cases" / "session-0.1" / "results" / "results.json"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return one_document()


def made(folder: Path, documents: list[dict[str, Any]]) -> dict[str, Any]:
    return json.loads(c21lab.panel(saved(folder, documents)).to_json())


def told(problems: Any) -> str:
    return " ".join(words_for("en").problem(problem) for problem in problems)


def test_a_mean_is_that_of_the_sessions_each_counting_the_same(tmp_path: Path, document: dict[str, Any]) -> None:
    sessions = [session(document, number) for number in range(7)]
    data = made(tmp_path, sessions)
    jsonschema.validate(data, SCHEMA)
    (panel,) = data["panels"]
    assert (panel["sessions"], panel["people"]) == (7, 7 * 8)
    for place, entry in enumerate(panel["fields"]):
        rows = [one["fields"][place] for one in sessions]
        scores = [row["score"] for row in rows if row["score"] is not None]
        assert entry["score"] == pytest.approx(fmean(scores), abs=0.0501)
        assert (entry["sessions"], entry["people"]) == (len(scores), sum(r["people"] for r in rows if r["score"]))
    assert [source["territory"] for source in panel["sources"]] == [f"Town {number}" for number in range(7)]
    assert panel["dates"] == ["2010-05-12", "2016-05-12"]


def test_nothing_is_given_from_fewer_than_five_sessions(tmp_path: Path, document: dict[str, Any]) -> None:
    sessions = [session(document, number) for number in range(6)]
    for one in sessions[:2]:
        one["fields"][0] |= {"score": None, "status": "too_few"}
    (panel,) = made(tmp_path, sessions)["panels"]
    assert document["fields"][0]["id"] not in [entry["id"] for entry in panel["fields"]]
    assert min(entry["sessions"] for entry in (*panel["fields"], *panel["domains"])) >= 5


def test_four_sessions_are_no_panel(tmp_path: Path, document: dict[str, Any]) -> None:
    saved(tmp_path, [session(document, number) for number in range(4)])
    with pytest.raises(InputError) as error:
        c21lab.panel(tmp_path)
    assert "only 4 workshops, and a mean takes 5" in told(error.value.problems)


def test_the_same_session_counts_once_and_is_named(tmp_path: Path, document: dict[str, Any]) -> None:
    sessions = [session(document, number) for number in (0, 1, 2, 3, 4, 0)]
    means = c21lab.panel(saved(tmp_path, sessions))
    assert json.loads(means.to_json())["panels"][0]["sessions"] == 5
    assert "workshop 000" in told(means.problems)
    assert "workshop 005" in told(means.problems)
    assert "counted only once" in told(means.problems)


def test_the_order_of_the_files_changes_nothing(tmp_path: Path, document: dict[str, Any]) -> None:
    sessions = [session(document, number) for number in range(8)]
    there = c21lab.panel(saved(tmp_path / "one", sessions)).to_json()
    back = c21lab.panel(saved(tmp_path / "other", sessions[::-1])).to_json()
    assert there == back


def test_modules_and_frameworks_are_never_mixed(tmp_path: Path, document: dict[str, Any]) -> None:
    sessions = [session(document, number) for number in range(5)]
    sessions += [session(document, number, module="extended") for number in range(5, 11)]
    sessions += [session(document, number, id="other") for number in range(20, 23)]
    means = c21lab.panel(saved(tmp_path, sessions))
    panels = json.loads(means.to_json())["panels"]
    assert [(p["framework"]["module"], p["sessions"]) for p in panels] == [("essentials", 5), ("extended", 6)]
    assert "other, essentials: there are only 3 workshops" in told(means.problems)


def test_a_field_that_asks_something_else_in_another_version_has_a_mean_of_its_own(
    tmp_path: Path, document: dict[str, Any]
) -> None:
    wording = dict(document["framework"]["wording"]) | {"D1.1": "0" * 12}
    sessions = [session(document, number) for number in range(5)]
    sessions += [session(document, number, version="9", wording=wording) for number in range(5, 10)]
    (panel,) = made(tmp_path, sessions)["panels"]
    means = {(entry["id"], entry["wording"]): entry for entry in panel["fields"]}
    assert means["D1.1", "0" * 12]["versions"] == ["9"]
    assert means["D1.2", wording["D1.2"]]["sessions"] == 10
    domains = [(entry["id"], entry["sessions"]) for entry in panel["domains"] if entry["id"] in ("D1", "D2")]
    assert domains == [("D1", 5), ("D1", 5), ("D2", 10)]


def test_a_domain_is_known_by_its_version_where_one_of_its_fields_does_not_tell_its_wording(
    tmp_path: Path, document: dict[str, Any]
) -> None:
    wording = {id_: digest for id_, digest in document["framework"]["wording"].items() if id_ != "D1.1"}
    sessions = [session(document, number, wording=wording) for number in range(5)]
    sessions += [session(document, number, version="9", wording=wording) for number in range(5, 10)]
    (panel,) = made(tmp_path, sessions)["panels"]
    domains = {entry["id"]: (entry["wording"] is None, entry["sessions"]) for entry in panel["domains"]}
    assert (domains["D1"], domains["D2"]) == ((True, 5), (False, 10))


def test_files_that_cannot_be_used_are_named_and_the_others_count(tmp_path: Path, document: dict[str, Any]) -> None:
    saved(tmp_path, [session(document, number) for number in range(5)])
    for name, text in {"half": '{"schema": "c21lab-results/2", ', "list": "[]", "deep": "[" * 50_000}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "results.json").write_text(text, encoding="utf-8")
    means = c21lab.panel(tmp_path)
    assert len(means.problems) == 3
    assert {Path(problem.place.file).parent.name for problem in means.problems} == {"half", "list", "deep"}


def test_results_of_the_first_edition_are_read(tmp_path: Path) -> None:
    first = json.loads(FIRST_EDITION.read_text(encoding="utf-8"))
    sessions = [json.loads(json.dumps(first)) for _ in range(5)]
    for number, one in enumerate(sessions):
        one["session"]["territory"] = f"Town {number}"
    (panel,) = made(tmp_path, sessions)["panels"]
    assert panel["sessions"] == 5
    assert {entry["wording"] for entry in panel["fields"]} == {None}


def test_private_folders_are_passed_over(tmp_path: Path, document: dict[str, Any]) -> None:
    saved(tmp_path, [session(document, number) for number in range(5)])
    kept = tmp_path / "workshop 000" / "private" / "superseded"
    kept.mkdir(parents=True)
    (kept / "results.json").write_text(json.dumps(session(document, 9)), encoding="utf-8")
    assert json.loads(c21lab.panel(tmp_path).to_json())["panels"][0]["sessions"] == 5


# the command


def test_the_command_writes_the_file_and_says_what_is_in_it(run: Run, tmp_path: Path, document: dict[str, Any]) -> None:
    saved(tmp_path / "all", [session(document, number) for number in range(5)])
    ran = run("panel", tmp_path / "all", "--out", tmp_path / "mean.json")
    assert ran.code == 0
    assert json.loads((tmp_path / "mean.json").read_text(encoding="utf-8"))["schema"] == "c21lab-panel/1"
    assert "c21plus-working, essentials: 5 workshops with 40 people; 30 fields have a mean." in ran.out


@pytest.mark.parametrize("name", ["nowhere", "mean.txt"])
def test_a_wrong_path_or_ending_is_wrong_usage(run: Run, tmp_path: Path, document: dict[str, Any], name: str) -> None:
    saved(tmp_path / "all", [session(document, number) for number in range(5)])
    paths = ["panel", tmp_path / name] if name == "nowhere" else ["panel", tmp_path / "all", "--out", tmp_path / name]
    assert run(*paths).code == 2


def test_an_empty_folder_is_a_sentence_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = run("panel", tmp_path / "empty", "--out", tmp_path / "mean.json")
    assert ran.code == 1
    assert "no results.json in this folder" in ran.err
    assert not (tmp_path / "mean.json").exists()


def test_parquet_holds_a_row_for_each_field_of_each_session(run: Run, tmp_path: Path, document: dict[str, Any]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    sessions = [session(document, number) for number in range(5)]
    saved(tmp_path / "all", sessions)
    assert run("panel", tmp_path / "all", "--out", tmp_path / "mean.json", "--parquet").code == 0
    rows = parquet.read_table(tmp_path / "mean.parquet").to_pylist()
    assert len(rows) == 5 * 30
    assert rows[0]["territory"] == "Town 0"
    assert [row["score"] for row in rows[:30]] == [field["score"] for field in sessions[0]["fields"]]


def test_without_pyarrow_the_way_to_install_it_is_said(
    run: Run, tmp_path: Path, document: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("c21lab.recipes.parquet.find_spec", lambda _name: None)
    saved(tmp_path / "all", [session(document, number) for number in range(5)])
    ran = run("panel", tmp_path / "all", "--out", tmp_path / "mean.json", "--parquet")
    assert ran.code == 2
    assert 'pip install ".[parquet]"' in ran.err
    assert not (tmp_path / "mean.json").exists()


# in a report


@pytest.fixture
def beside_panel(tmp_path: Path) -> Path:
    return panel_file(tmp_path)


def test_a_panel_is_drawn_with_where_it_is_from(beside_panel: Path) -> None:
    charts = draw_charts(edition_of(scored(beside_panel), "en"))
    for name in ("summary", "domain-D1", "dots"):
        assert "Mean of 6 workshops with 48 people, 2010–2015, module Essentials" in charts[name].title


def test_a_panel_changes_no_number_and_no_finding(beside_panel: Path, document: dict[str, Any]) -> None:
    data = json.loads(scored(beside_panel).to_json())
    assert data["fields"] == document["fields"]
    assert data["findings"] == document["findings"]


def test_a_panel_of_another_module_is_refused_with_what_it_has(beside_panel: Path) -> None:
    with pytest.raises(InputError) as error:
        scored(beside_panel, "extended")
    assert "no means of the module ‘extended’" in told(error.value.problems)
    assert "c21plus-working essentials" in told(error.value.problems)


@pytest.mark.parametrize("text", ["{", "[]", '{"schema": "c21lab-results/2"}', '{"schema": "c21lab-panel/1"}'])
def test_a_damaged_panel_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "panel.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        scored(tmp_path / "panel.json")
    assert "panel.json: this" in told(error.value.problems)
