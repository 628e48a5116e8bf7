"""What docs/frameworks.md tells is run: its commands, in their order, and its pictures are there."""

from __future__ import annotations

import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from books import cell_at, edited, told
from c21lab.framework.authoring.read import import_workbook
from c21lab.framework.authoring.write import export_workbook
from c21lab.framework.lint.rules import is_error
from c21lab.framework.load import find_framework, load_framework
from c21lab.framework.new import thematic_framework
from c21lab.sheets.blank.individual import template_workbook
from commands import Run
from filling import filled

DOCS = Path(__file__).parents[2] / "docs"
STORY = (DOCS / "frameworks.md").read_text(encoding="utf-8")
COMMANDS = [shlex.split(line)[1:] for line in re.findall(r"^    (c21lab .+)$", STORY, re.MULTILINE)]


def test_the_story_can_be_followed(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for command in COMMANDS:
        if command[:2] == ["framework", "feedback"]:
            _hold_a_workshop(tmp_path / "Valley workshop")
        if command[:2] == ["framework", "diff"]:
            newer = replace(load_framework(tmp_path / "rural"), version="0.2")
            Path("rural-0.2.xlsx").write_bytes(export_workbook(newer))
        ran = run(*command)
        assert (ran.code, "Traceback" in ran.err) == (0, False), (command, ran.err)
    made = ["another", "feedback.xlsx", "pictures", "revision.docx", "rural", "rural.xlsx", "sheets to send"]
    assert set(made) <= {entry.name for entry in tmp_path.iterdir()}


def _hold_a_workshop(session: Path) -> None:
    framework = load_framework(session.parent / "rural")
    item = framework.items("essentials")[0].id
    sheet = template_workbook(framework, "essentials", "fr")
    (session / "sheets" / "1.xlsx").write_bytes(filled({item: 3}, {item: "trop loin"}, sheet=sheet))


def test_every_picture_of_the_story_is_there_and_described() -> None:
    pictures = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", STORY)
    assert len(pictures) == 6
    for description, path in pictures:
        assert (DOCS / path).is_file()
        assert len(description) > 40


def test_the_messages_that_the_story_quotes_are_those_of_the_program() -> None:
    def spoil(book: Workbook) -> None:
        book["Actions"]["B9"] = "D2.11"
        book["Actions"]["C12"] = '=D12&"x"'
        cell_at(book, "Fields", "D5.2", "title::fr").value = None

    rural = thematic_framework(find_framework("c21plus-working"), "rural", ["D2", "D5"])
    _, problems = import_workbook(edited(spoil, export_workbook(rural)), "rural.xlsx")
    errors = told([problem for problem in problems if is_error(problem)])
    assert len(errors) == 3
    assert all(f"    {message}\n" in STORY for message in errors)
