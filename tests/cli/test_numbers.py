"""``score --numbers``: what a machine reads next, without a report, a workbook or a chart."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from commands import Run
from filling import filled


@pytest.fixture
def session(tmp_path: Path) -> Path:
    folder = tmp_path / "Riverside"
    folder.mkdir()
    for number in range(4):
        (folder / f"sheet {number}.xlsx").write_bytes(filled({"D1.1": 5 + number, "D1.2": 4}))
    return folder


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.suffix}


def test_it_writes_results_json_and_the_private_files_and_draws_nothing(run: Run, session: Path) -> None:
    before = names(session)
    assert run("score", session, "--numbers").code == 0
    written = names(session) - before
    assert {path for path in written if path.startswith("results/")} == {"results/results.json"}
    assert {"private/details.json", "private/ratings.csv", "private/problems.csv", "private/README.txt"} <= written


def test_its_results_are_those_of_the_whole_run(run: Run, session: Path, tmp_path: Path) -> None:
    for out, options in (("numbers", ["--numbers"]), ("whole", [])):
        assert run("score", session, "--lang", "en", "--out", tmp_path / out, *options).code == 0
    for name in ("results/results.json", "private/details.json", "private/ratings.csv"):
        assert (tmp_path / "numbers" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def test_a_report_of_the_same_answers_stays_and_one_of_other_answers_leaves(run: Run, session: Path) -> None:
    run("score", session, "--lang", "en")
    assert run("score", session, "--lang", "en", "--numbers").code == 0
    assert (session / "results" / "report.en.docx").is_file()
    for number in range(1, 6):  # as many as a group needs: fewer could be worked out, and change nothing
        (session / f"late {number}.xlsx").write_bytes(filled({"D1.1": number, "D1.2": 9 - number}))
    assert run("score", session, "--lang", "en", "--numbers").code == 0
    assert not (session / "results" / "report.en.docx").exists()
    assert (session / "private" / "superseded" / "report.en.docx").is_file()


def test_neither_matplotlib_nor_word_is_loaded_for_it(session: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from c21lab.cli.main import main\n"
        f"sys.argv = ['c21lab', 'score', {str(session)!r}, '--numbers', '--out', {str(tmp_path / 'out')!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "sys.exit([m for m in ('matplotlib', 'docx', 'PIL') if m in sys.modules] != [])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
