"""The window that the program speaks in: widths from 40 to 200 signs, pipes, readers that go away."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from c21lab.cli.terminal import wrapped
from c21lab.framework.load import framework_folders
from c21lab.wording import program_languages, words_for
from commands import Run

WIDTHS = (40, 59, 60, 66, 72, 80, 99, 100, 120, 200)


def command(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, with its words through a pipe."""
    environment = {k: v for k, v in os.environ.items() if k != "COLUMNS"} | {"LC_ALL": "en_GB.UTF-8"} | variables
    line = [sys.executable, "-m", "c21lab", *map(str, arguments)]
    return subprocess.run(line, env=environment, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("language", program_languages())
@pytest.mark.parametrize("width", WIDTHS)
def test_every_id_of_a_framework_is_whole_at_any_width(
    run: Run, monkeypatch: pytest.MonkeyPatch, width: int, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run("framework", "list", "--lang", language).out.splitlines()
    assert {line.split()[0].rstrip(":") for line in lines} >= set(framework_folders())
    assert width < 60 or max(map(len, lines)) <= width


@pytest.mark.parametrize("language", program_languages())
@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_of_the_domains_is_cut_at_any_width(
    run: Run, monkeypatch: pytest.MonkeyPatch, samples: Path, tmp_path: Path, width: int, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    sample = next(samples.glob("*-essentials-fr"))
    out = run("score", sample, "--lang", language, "--out", tmp_path).out
    lines = [line for line in out.splitlines() if re.match(r"D\d ", line)]
    assert [line[:2] for line in lines] == [f"D{n}" for n in range(1, 7)]
    assert all(len(line) <= width for line in lines)
    assert "…" not in out.split(words_for(language)("console-discuss"))[0]
    for line in lines:
        assert any(stage in line for stage in STAGES[language]), line


STAGES = {
    "en": ("Emerging", "Developing", "Well developed"),
    "fr": ("Émergent", "En développement", "Bien développé"),
    "es": ("Incipiente", "En desarrollo", "Bien desarrollado"),
}


def test_a_pipe_has_room_for_every_column() -> None:
    listed = command("framework", "list").stdout
    assert "modules" in listed
    assert "essentials" in listed


def test_no_word_of_a_title_is_cut_in_a_pipe(samples: Path, tmp_path: Path) -> None:
    out = command("score", next(samples.glob("*-essentials-fr")), "--lang", "fr", "--out", tmp_path).stdout
    assert "D3.4 Culture numérique et intelligence artificielle" in " ".join(out.split())


@pytest.mark.parametrize("width", [40, 60, 80])
def test_a_message_ends_its_lines_between_words(width: int) -> None:
    text = words_for("en")("problem-file-damaged", part="none")
    lines = wrapped(text, width).split("\n")
    assert max(map(len, lines)) <= width
    assert " ".join(lines) == text


def test_a_path_stands_whole_on_its_line_however_long_it_is() -> None:
    path = "/home/marie/My workshops/Riverside 2026/results"
    lines = wrapped(f"Written to {path}: all of it, and nothing else", 30, [path]).split("\n")
    assert f"{path}:" in lines


def test_what_hangs_on_a_bullet_stays_under_it() -> None:
    assert wrapped("  • one two three four", 12).split("\n") == ["  • one two", "    three", "    four"]


def test_a_french_line_never_begins_with_its_punctuation() -> None:
    lines = wrapped("Souhaitez-vous continuer\u00a0?", 25).split("\n")
    assert lines == ["Souhaitez-vous", "continuer\u00a0?"]


@pytest.mark.skipif(os.name == "nt", reason="shells of Windows have no such pipes")
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("demo --out {folder} | head -1 >{none}", 0),
        ("--help | head -1 >{none}", 0),
        ("framework list | head -1 >{none}", 0),
        ("check {folder}/nowhere 2>&-", 2),
        ("check {folder}/nowhere >&-", 2),
        ("demo --out {folder} >&- 2>&-", 0),
    ],
)
def test_a_reader_that_goes_away_does_not_change_how_a_command_ends(tmp_path: Path, line: str, code: int) -> None:
    typed = line.format(folder=tmp_path, none=os.devnull)
    shell = ["bash", "-c", f'"{sys.executable}" -m c21lab {typed}; exit ${{PIPESTATUS[0]}}']
    ran = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert ran.returncode == code, ran.stderr
    assert not ran.stderr or "Traceback" not in ran.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without a disk that is always full")
def test_words_that_find_no_room_are_said_to_be_lost_and_files_whole(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        line = [sys.executable, "-m", "c21lab", "demo", "--lang", "en", "--out", str(tmp_path)]
        ran = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 1
    assert "Files that were written are whole" in ran.stderr
    assert (tmp_path / "results" / "results.json").is_file()


def test_a_notebook_s_drawing_backend_is_not_minded_and_changes_nothing(tmp_path: Path) -> None:
    assert command("demo", "--out", tmp_path / "a").returncode == 0
    ran = command("demo", "--out", tmp_path / "b", MPLBACKEND="module://matplotlib_inline.backend_inline")
    assert ran.returncode == 0, ran.stderr
    for chart in (tmp_path / "a" / "results" / "charts").iterdir():
        assert (tmp_path / "b" / "results" / "charts" / chart.name).read_bytes() == chart.read_bytes()


def test_a_home_that_cannot_be_written_to_is_not_heard_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    ran = command("demo", "--lang", "fr", "--out", tmp_path / "a", MPLCONFIGDIR=str(tmp_path / "file" / "x"))
    assert ran.returncode == 0
    assert "atplotlib" not in ran.stderr
    assert "mkdir" not in ran.stderr
