"""Several files written as one: all new or all old, whoever holds a file and whenever the process dies."""

from __future__ import annotations

import errno
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from c21lab.disk import refusals
from c21lab.disk.atomic_write import write_together, writing
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError
from c21lab.recipes.output import write_whole
from c21lab.wording import program_languages, words_for
from writers import BUSY, NAMES, state_of, write

Fails = Callable[[Path], bool]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refusals, "_PAUSE", 0.0)


def hold(monkeypatch: pytest.MonkeyPatch, call: str, held: Fails, error: int = errno.EACCES) -> None:
    """A file that another program holds on Windows: a call of the system with it fails."""
    real = getattr(os, call)

    def refuse(*paths: Path, **options: int) -> object:
        if any(held(Path(path)) for path in paths if isinstance(path, (str, os.PathLike))):
            raise OSError(error, os.strerror(error), str(paths[0]))
        return real(*paths, **options)

    monkeypatch.setattr(os, call, refuse)


def remains(folder: Path) -> list[Path]:
    return sorted(folder.rglob("~c21lab*"))


@pytest.mark.parametrize("call", ["rename", "replace"])
@pytest.mark.parametrize("held", [*NAMES[:4], "private/manifest.json"])
def test_a_file_held_open_elsewhere_leaves_all_files_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, held: str
) -> None:
    write(tmp_path, "old")
    with monkeypatch.context() as patch:
        hold(patch, call, lambda path: path == tmp_path / held)
        with pytest.raises(InputError) as error:
            write(tmp_path, "new")
    problem = error.value.problems[0]
    assert (problem.code, problem.facts["cause"]) == (ProblemCode.NOT_WRITABLE, "open")
    assert problem.place.file == str(tmp_path / held)
    assert state_of(tmp_path) == "old"
    assert not remains(tmp_path)
    write(tmp_path, "new")
    assert state_of(tmp_path) == "new"


def test_a_file_held_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "old")
    denials = iter([True] * 5)
    hold(monkeypatch, "replace", lambda path: path.name == "report.fr.docx" and next(denials, False))
    write(tmp_path, "new")
    assert state_of(tmp_path) == "new"


def test_an_old_chart_that_is_held_is_not_lost_and_nothing_else_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "old")
    hold(monkeypatch, "unlink", lambda path: path.name == "dots-old.fr.png")
    with pytest.raises(InputError):
        write(tmp_path, "new")
    assert state_of(tmp_path) == "old"


def test_what_cannot_be_put_back_at_once_is_put_back_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "old")
    with monkeypatch.context() as patch:
        replaced: list[Path] = []
        hold(patch, "replace", lambda path: "results" in path.parts and (replaced.append(path) or len(replaced) > 3))
        with pytest.raises(InputError):
            write(tmp_path, "new")
        with pytest.raises(InputError):  # the files are still held
            write(tmp_path, "newer")
    with writing(tmp_path):
        assert state_of(tmp_path) == "old"
    assert not remains(tmp_path)


def test_a_temporary_file_that_cannot_be_removed_hides_no_error_and_harms_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "old")
    with monkeypatch.context() as patch:
        hold(patch, "unlink", lambda path: path.parent.name.startswith("~c21lab") and path.name.startswith("new-"))
        hold(patch, "rename", lambda path: path.name == "results.xlsx")
        with pytest.raises(InputError) as error:
            write(tmp_path, "new")
    assert error.value.problems[0].place.file.endswith("results.xlsx")
    assert state_of(tmp_path) == "old"
    assert remains(tmp_path)
    write(tmp_path, "new")
    assert (state_of(tmp_path), remains(tmp_path)) == ("new", [])


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EROFS, "read-only"),
        (errno.ENAMETOOLONG, "long"),
        (errno.EBUSY, "open"),
        (errno.EIO, "other"),
    ],
)
def test_each_cause_has_its_own_sentence_and_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, cause: str
) -> None:
    write(tmp_path, "old")
    hold(monkeypatch, "replace", lambda path: path.name == "results.xlsx", error)
    with pytest.raises(InputError) as raised:
        write(tmp_path, "new")
    problem = raised.value.problems[0]
    assert problem.facts["cause"] == cause
    assert (state_of(tmp_path), remains(tmp_path)) == ("old", [])


@pytest.mark.parametrize("language", program_languages())
def test_no_two_causes_are_told_alike_and_each_repair_is_of_the_command(language: str) -> None:
    words = words_for(language)
    facts: dict[str, str | int] = {"reason": "x", "length": 300}
    said = {c: words("problem-not-writable", cause=c.value, option="--to", **facts) for c in refusals.Cause}
    assert len(set(said.values())) == len(refusals.Cause)
    assert all("--to" in said[c] for c in (refusals.Cause.RIGHT, refusals.Cause.FULL, refusals.Cause.READ_ONLY))
    assert "--" not in words("problem-not-writable", cause="full", option="none", **facts)


def test_a_name_that_is_too_long_is_called_that(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        write_whole({tmp_path / f"{'n' * 300}.csv": b"x"}, "--problems")
    problem = error.value.problems[0]
    assert (problem.facts["cause"], problem.facts["option"]) == ("long", "--problems")
    assert list(tmp_path.iterdir()) == []


def test_while_one_run_writes_another_is_refused_and_a_later_one_is_not(tmp_path: Path) -> None:
    with writing(tmp_path), pytest.raises(InputError) as error:
        write(tmp_path, "new")
    assert error.value.problems[0].code is ProblemCode.OUTPUT_BUSY
    assert list(tmp_path.iterdir()) == []
    write(tmp_path, "new")
    assert (state_of(tmp_path), remains(tmp_path)) == ("new", [])


def test_a_lock_that_a_dead_run_left_holds_nobody_up(tmp_path: Path) -> None:
    (tmp_path / "~c21lab-lock.tmp").write_bytes(b"")
    write(tmp_path, "new")
    assert (state_of(tmp_path), remains(tmp_path)) == ("new", [])


@pytest.mark.parametrize("path", ["../outside.txt", "results/../../outside.txt", "{absolute}"])
def test_a_journal_from_elsewhere_changes_nothing_outside_of_its_folder(tmp_path: Path, path: str) -> None:
    outside, folder = tmp_path / "outside.txt", tmp_path / "session"
    outside.write_bytes(b"mine")
    work = folder / "~c21lab-0bad.tmp"
    work.mkdir(parents=True)
    (work / "old-0").write_bytes(b"theirs")
    steps = [[path.format(absolute=outside), "new-0", "old-0"], [path.format(absolute=outside), "new-1", None]]
    (work / "journal.json").write_text(json.dumps({"folders": [], "steps": steps}), "utf-8")
    write(folder, "new")
    assert outside.read_bytes() == b"mine"
    assert (state_of(folder), remains(folder)) == ("new", [])


def test_a_file_whose_name_differs_in_capitals_is_not_taken_away_where_that_is_the_same(tmp_path: Path) -> None:
    old, new = tmp_path / "Plan.xlsx", tmp_path / "plan.xlsx"
    old.write_bytes(b"old")
    if not new.exists():
        new.hardlink_to(old)  # as a system has it that does not tell capitals apart
    write_together(tmp_path, {new: b"new"}, [old])
    assert (new.read_bytes(), old.exists()) == (b"new", True)


def test_of_two_files_whose_names_differ_in_capitals_the_other_goes(tmp_path: Path) -> None:
    old, new = tmp_path / "Plan.xlsx", tmp_path / "plan.xlsx"
    old.write_bytes(b"old")
    if new.exists():  # one file, as on Windows and macOS: there cannot be two, and the test above is all there is
        pytest.skip("two names that differ in capitals are one file on this system")
    for content in (b"new", b"newer"):
        write_together(tmp_path, {new: content}, [old])
    assert (new.read_bytes(), old.exists()) == (b"newer", False)


def test_files_that_are_taken_away_come_back_when_the_rest_fails(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").write_bytes(b"old")
    (tmp_path / "taken.yaml").mkdir()
    with pytest.raises(InputError):
        write_together(tmp_path, {tmp_path / "new.yaml": b"new"}, [tmp_path / "old.yaml", tmp_path / "taken.yaml"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old.yaml", "taken.yaml"]


def start(folder: Path, gate: Path, *words: str) -> subprocess.Popen[str]:
    """A process that writes the outputs of each word once the gate is there."""
    command = [sys.executable, str(Path(__file__).parents[1] / "writers.py"), str(folder), str(gate), *words]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def race(folder: Path, gate: Path) -> None:
    """Two runs at once: no mixture, at least one does it all, and who does not says why."""
    with start(folder, gate, "one") as first, start(folder, gate, "two") as second:
        gate.touch()
        said = {"one": first.communicate(timeout=60)[0], "two": second.communicate(timeout=60)[0]}
        codes = {"one": first.returncode, "two": second.returncode}
    assert set(codes.values()) <= {0, BUSY}
    assert all(ProblemCode.OUTPUT_BUSY in said[word] for word, code in codes.items() if code == BUSY)
    assert codes[state_of(folder)] == 0
    assert not remains(folder)


def kill(folder: Path, gate: Path, seconds: float) -> bool:
    """A run that is killed: the next finds all new or all old, takes no report for edited, and leaves nothing.

    Gives whether there was something to put back or to clear up.
    """
    before = state_of(folder)
    with start(folder, gate, *(f"w{number}" for number in range(200))) as process:
        gate.touch()
        time.sleep(seconds)
        process.kill()
    left = bool(remains(folder))
    with writing(folder):
        found = state_of(folder)
    assert found == before or found.startswith("w")
    assert not any(moved.edited for moved in write(folder, "next").superseded)
    assert (state_of(folder), remains(folder)) == ("next", [])
    return left


def test_two_runs_at_once_never_mix_their_results(tmp_path: Path) -> None:
    for number in range(3):
        race(tmp_path, tmp_path / f"gate {number}")


def test_a_run_that_is_killed_leaves_old_or_new_and_the_next_clears_up(tmp_path: Path) -> None:
    moments = random.Random(20)
    folder = tmp_path / "session"
    for number in range(4):
        kill(folder, tmp_path / f"gate {number}", moments.uniform(0.0, 0.05))
