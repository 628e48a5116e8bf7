"""Where sheets and settings come from: several paths, and names that a session.toml or the sheets get wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from c21lab.settings_file.read import read_settings
from c21lab.sheets.layout import HIDDEN_TAB
from commands import Run
from filling import filled


def sheets_of_the_same_name(folder: Path) -> list[Path]:
    paths = [folder / person / "sheet.xlsx" for person in ("anna", "bo", "cy")]
    for score, path in enumerate(paths, 3):
        path.parent.mkdir()
        path.write_bytes(filled({"D1.1": score, "D1.2": 9 - score}))
    return paths


def results(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_sheets_of_the_same_name_in_several_folders_are_several_sheets(run: Run, tmp_path: Path) -> None:
    ran = run("score", *sheets_of_the_same_name(tmp_path), "--out", tmp_path / "out")
    assert ran.code == 0, ran.err
    found = json.loads((tmp_path / "out" / "results" / "results.json").read_text("utf-8"))
    assert found["participation"]["sheets"] == 3
    assert "anna/sheet.xlsx" in (tmp_path / "out" / "private" / "ratings.csv").read_text("utf-8")


def test_the_order_of_the_paths_changes_nothing(run: Run, tmp_path: Path) -> None:
    paths = sheets_of_the_same_name(tmp_path)
    run("score", *paths, "--out", tmp_path / "one")
    run("score", *reversed(paths), "--out", tmp_path / "two")
    assert results(tmp_path / "one") == results(tmp_path / "two") != {}


def test_a_sheet_given_twice_counts_once(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = sheets_of_the_same_name(tmp_path)
    monkeypatch.chdir(tmp_path)
    ran = run("check", tmp_path, *paths, Path("anna") / ".." / "anna" / "sheet.xlsx")
    assert (ran.code, ran.err) == (0, "")
    assert "3" in ran.out


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_workbook_of_results_among_the_sheets_is_set_aside_and_named(run: Run, tmp_path: Path, language: str) -> None:
    sheets_of_the_same_name(tmp_path)
    run("score", tmp_path, "--out", tmp_path / "out", "--lang", language)
    found = tmp_path / "out" / "results"
    (tmp_path / "anna" / "what we sent.xlsx").write_bytes((found / f"results.{language}.xlsx").read_bytes())
    ran = run("score", tmp_path / "anna", tmp_path / "bo", tmp_path / "cy", "--out", tmp_path / "again", "--lang", "en")
    assert ran.err.splitlines() == [
        "anna/what we sent.xlsx: this is a workbook of results that c21lab wrote, not a scoring sheet, so it was set "
        "aside. Move it out of the folder of the sheets."
    ]
    fields = [
        json.loads((tmp_path / o / "results" / "results.json").read_text("utf-8"))["fields"] for o in ("out", "again")
    ]
    assert fields[0] == fields[1]


def test_other_workbooks_that_the_program_wrote_are_no_sheets(run: Run, tmp_path: Path) -> None:
    sheets_of_the_same_name(tmp_path)
    (tmp_path / "revision").mkdir()
    run("framework", "export", "example-climate", tmp_path / "revision" / "module.xlsx")
    run("framework", "feedback", tmp_path, "--out", tmp_path / "revision" / "feedback.xlsx")
    run("framework", "diff", "example-climate", "example-gender", "--out", tmp_path / "revision" / "diff.xlsx")
    ran = run("check", tmp_path, "--lang", "en")
    assert [line.split(":")[0] for line in ran.err.splitlines() if line] == [
        "revision/diff.xlsx", "revision/feedback.xlsx", "revision/module.xlsx",
    ]  # fmt: skip
    assert ran.err.count("it is not a scoring sheet") == 3


@pytest.mark.parametrize("line", ['languages = ["xx"]', 'module = "xx"', 'framework = "xx"'])
@pytest.mark.parametrize("command", ["score", "check"])
def test_a_name_that_session_toml_gets_wrong_is_an_error_of_session_toml(
    run: Run, tmp_path: Path, command: str, line: str
) -> None:
    sheets_of_the_same_name(tmp_path)
    (tmp_path / "session.toml").write_text(f"[session]\n{line}\n", "utf-8")
    ran = run(command, tmp_path)
    assert ran.code == 1
    assert ran.err.startswith("session.toml: ")
    assert "‘xx’" in ran.err
    assert not (tmp_path / "results").exists()


def test_sheets_of_a_framework_that_is_not_there_are_nothing_usable(run: Run, tmp_path: Path) -> None:
    def unknown(book: Workbook) -> None:
        book[HIDDEN_TAB]["B1"] = "lost-framework"

    (tmp_path / "sheet.xlsx").write_bytes(filled({"D1.1": 5}, edit=unknown))
    ran = run("score", tmp_path)
    assert ran.code == 1
    assert "‘lost-framework’" in ran.err


@pytest.mark.parametrize("reserved", ["none", "other_groups"])
def test_a_group_may_not_have_the_id_of_a_column_of_the_results(run: Run, tmp_path: Path, reserved: str) -> None:
    sheets_of_the_same_name(tmp_path)
    (tmp_path / "session.toml").write_text(f'[session]\ngroups = ["artists", "{reserved}"]\n', "utf-8")
    ran = run("score", tmp_path)
    assert ran.code == 1
    assert "[session] groups" in ran.err
    assert reserved in ran.err


def test_check_refuses_a_language_that_nobody_speaks(run: Run, tmp_path: Path) -> None:
    sheets_of_the_same_name(tmp_path)
    ran = run("check", tmp_path, "--lang", "zz")
    assert ran.code == 2
    assert "‘zz’" in ran.err


def framework_in_catalan(folder: Path) -> Path:
    """A framework of one field, and of a language that the program does not speak."""
    folder.mkdir()
    (folder / "framework.yaml").write_text(CATALAN, "utf-8")
    (folder / "ca.yaml").write_text(CATALAN_WORDS, "utf-8")
    return folder


CATALAN = """
id: barris
version: "1.0"
status: draft
languages: [ca]
scale: {low: 0, high: 4, stages: [{id: poc, low: 0, high: 1}, {id: molt, low: 2, high: 4}]}
modules: {camps: fields}
groups: [veins]
domains: [{id: B1, fields: [{id: B1.1}]}]
"""
CATALAN_WORDS = """
title: Barris
source: prova
modules: {camps: Camps}
stages: {poc: {label: Poc, description: Poc}, molt: {label: Molt, description: Molt}}
groups: {veins: Veïnes i veïns}
domains: {B1: {title: Barri, short: Barri}}
fields: {B1.1: {title: Plaça, question: Com és la plaça?, help: La plaça.}}
"""


def test_a_session_starts_from_the_folder_of_a_framework_in_a_language_of_its_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    framework_in_catalan(tmp_path / "barris")
    monkeypatch.chdir(tmp_path)
    ran = run("new", "taller", "--framework", "barris")
    assert ran.code == 0, ran.err
    settings = read_settings(tmp_path / "taller" / "session.toml")
    assert settings.about.languages == ("ca",)
    assert (tmp_path / "taller" / settings.about.framework).resolve() == tmp_path / "barris"
