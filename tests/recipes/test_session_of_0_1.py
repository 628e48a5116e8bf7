"""A workshop's folder as c21lab 0.1 left it goes through ``score``, and nothing in it is lost.

The fixture was made with that version: old sheets, every key that session.toml had, ``results/results.xlsx``, the
manifest, and a report that an expert has written into. Its charts and its English report were left out to keep it small.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from c21lab.recipes.manifest import SCHEMA
from commands import Ran, Run
from reports import Read

OLD = Path(__file__).resolve().parents[1] / "cases" / "session-0.1"
ANALYSIS = "Analyse de l’experte : la médiathèque ferme à 17 heures."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(OLD, tmp_path / "session")


@pytest.fixture
def ran(run: Run, folder: Path) -> Ran:
    return run("score", folder, "--lang", "fr")


def test_a_folder_of_the_first_version_is_scored_and_nothing_in_it_is_lost(ran: Ran, folder: Path) -> None:
    assert ran.code == 0, ran.err
    kept = folder / "private" / "superseded"
    assert (kept / "report.fr.1.docx").read_bytes() == (OLD / "results/report.fr.docx").read_bytes()
    assert ANALYSIS in Read((kept / "report.fr.1.docx").read_bytes()).text
    assert (kept / "results.xlsx").read_bytes() == (OLD / "results/results.xlsx").read_bytes()
    for path in (*OLD.glob("sheets/*"), OLD / "session.toml", OLD / "logo.png", OLD / "template.docx"):
        assert (folder / path.relative_to(OLD)).read_bytes() == path.read_bytes()
    said = " ".join(ran.out.split())
    assert "private/superseded/report.fr.1.docx" in said
    assert "private/superseded/results.xlsx" in said
    assert "quote_comments" in ran.err
    assert "min_answers" in ran.err


def test_only_the_new_version_is_shared(ran: Ran, folder: Path) -> None:
    assert ran.code == 0
    names = {path.name for path in (folder / "results").iterdir()}
    assert names == {"charts", "report.fr.docx", "results.fr.xlsx", "results.json"}
    assert ANALYSIS not in Read((folder / "results" / "report.fr.docx").read_bytes()).text
    assert json.loads((folder / "private" / "manifest.json").read_text("utf-8"))["schema"] == SCHEMA


def test_what_the_first_version_quoted_waits_to_be_marked(ran: Ran, folder: Path) -> None:
    assert ran.code == 0
    assert (folder / "comments.xlsx").is_file()
    assert "Remark" not in Read((folder / "results" / "report.fr.docx").read_bytes()).text
    assert "Remark" in Read((OLD / "results" / "report.fr.docx").read_bytes()).text
