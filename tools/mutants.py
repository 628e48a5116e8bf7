"""Breaks the program on purpose, one line at a time, and lists the breaks that no test of their room notices.

``make mutants`` tries a seeded sample of 300; a run that was stopped goes on where it was, until a file changes. A break
that changes nothing anybody could see is explained in ``mutants_explained.csv``.
"""

from __future__ import annotations

import argparse
import ast
import csv
import hashlib
import itertools
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Queue

from coverage import CoverageData

from mutant_operators import Mutant, mutants_of

ROOT = Path(__file__).parent.parent
EXPLAINED = Path(__file__).with_name("mutants_explained.csv")
COPIED = ("c21lab", "tests", "frameworks", "sample_sessions", "docs", "tools", "README.md", "pyproject.toml")
# what is broken, and the tests that have to notice
ROOMS: Mapping[str, tuple[str, ...]] = {
    "c21lab/scoring": ("tests/scoring",),
    "c21lab/sheets/filled": ("tests/sheets/filled",),
    "c21lab/report/data.py": ("tests/report/test_results_json.py", "tests/report/test_results_csv.py", "tests/recipes"),
    "c21lab/recipes": ("tests/recipes", "tests/lab", "tests/forms", "tests/test_face.py", "tests/cli"),
}
WORKERS = 2
PASSED, NO_SUCH_TEST = 0, (4, 5)
_STAMPS = itertools.count(1_000_000_000)


def room_of(mutant: Mutant) -> str:
    """Returns the room whose tests have to notice."""
    return next(room for room in ROOMS if mutant.path.startswith(room))


def sample(count: int, seed: int) -> list[Mutant]:
    """Draws mutants from all rooms; the same seed draws the same from the same files."""
    files = [
        path for room in ROOMS for path in ([ROOT / room] if room.endswith(".py") else (ROOT / room).rglob("*.py"))
    ]
    every = [mutant for path in sorted(files) for mutant in mutants_of(path, ROOT)]
    return random.Random(seed).sample(every, min(count, len(every)))


@dataclass(frozen=True)
class RoomTests:
    """The tests of a room: their seconds, cheapest first, and those that run each line of each file."""

    seconds: Mapping[str, float]
    by_line: Mapping[str, Mapping[int, frozenset[str]]]

    def of(self, mutant: Mutant, within: float) -> list[str]:
        """Returns the tests that run a line, cheapest first; all where it runs at import or in another process.

        What is kept runs in the first test alone that asks for it: there, those that run any line of the file.
        Only as many as take ``within`` seconds together.
        """
        lines = self.by_line.get(mutant.path, {})
        names = lines.get(mutant.line, frozenset())
        if mutant.line in _kept_lines(mutant.path):
            names = frozenset[str]().union(*lines.values())
        chosen = [name for name in self.seconds if name in names] or list(self.seconds)
        spent = itertools.accumulate(self.seconds[name] for name in chosen)
        return [name for name, seconds in zip(chosen, spent, strict=True) if seconds <= within] or chosen[:1]


def _kept_lines(path: str) -> set[int]:
    """The lines of a file that run once, because what they return is kept."""
    functions = (node for node in ast.walk(ast.parse((ROOT / path).read_bytes())) if isinstance(node, ast.FunctionDef))
    kept = (f for f in functions if any("cache" in ast.unparse(decorator) for decorator in f.decorator_list))
    return {line for function in kept for line in range(function.lineno, (function.end_lineno or 0) + 1)}


def measured(room: str, copy: Path, kept: Path) -> RoomTests:
    """Runs a room's tests once, unbroken, and remembers which of them runs what; they have to pass."""
    data, times = kept / f"{room.replace('/', '.')}.coverage", kept / f"{room.replace('/', '.')}.seconds.json"
    if not times.exists():
        options = ("--cov=c21lab", "--cov-context=test", "--cov-report=", "--durations=0", "--durations-min=0")
        ran = pytest(copy, [*options, *ROOMS[room]], 3600, COVERAGE_FILE=str(data))
        if ran.returncode != PASSED:
            sys.exit(f"{room}: its tests fail without any mutant\n{ran.stdout[-3000:]}")
        spent: dict[str, float] = {}
        for seconds, name in re.findall(r"^([\d.]+)s \w+ +(tests/.+)$", ran.stdout, re.MULTILINE):
            spent[name] = spent.get(name, 0) + float(seconds)
        times.write_text(json.dumps(dict(sorted(spent.items(), key=lambda item: item[1]))), "utf-8")
    seconds = json.loads(times.read_text("utf-8"))
    coverage = CoverageData(str(data))
    coverage.read()
    lines = {
        file: {
            line: frozenset(context.rpartition("|")[0] for context in contexts if context)
            for line, contexts in coverage.contexts_by_lineno(file).items()
        }
        for file in coverage.measured_files()
    }
    return RoomTests(seconds, {file[file.index("c21lab/") :]: of_file for file, of_file in lines.items()})


def pytest(copy: Path, arguments: Sequence[str], timeout: float, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs pytest in a copy of the project."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-x",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-m",
        "not office",
        *arguments,
    ]
    # compiled once per copy: a run starts in half the time
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(copy / "compiled")}
    environment = {**os.environ, "PYTHONPATH": str(copy), **compiled, **variables}
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, timeout=timeout)


def _write(file: Path, source: bytes) -> None:
    """Writes a file with a time of its own, so that what was compiled of it before does not count any longer."""
    file.write_bytes(source)
    stamp = next(_STAMPS)
    os.utime(file, (stamp, stamp))


def verdict(mutant: Mutant, tests: RoomTests, copy: Path, within: float) -> str:
    """Returns ``killed``, ``timeout`` or ``survived``; the copy is whole again afterwards."""
    file, chosen = copy / mutant.path, tests.of(mutant, within)
    source = file.read_bytes()
    _write(file, mutant.applied(source))
    limit = 30 + 3 * sum(tests.seconds.get(name, 1) for name in chosen)
    try:
        ran = pytest(copy, ["--hypothesis-seed=0", *chosen], limit)
        if ran.returncode in NO_SUCH_TEST:  # a name that pytest does not take back
            ran = pytest(
                copy, ["--hypothesis-seed=0", *ROOMS[room_of(mutant)]], limit + 3 * sum(tests.seconds.values())
            )
    except subprocess.TimeoutExpired:
        return "timeout"
    finally:
        _write(file, source)
    return "survived" if ran.returncode == PASSED else "killed"


def run(mutants: Sequence[Mutant], kept: Path, within: float) -> list[tuple[Mutant, str]]:
    """Tries the mutants that were not tried before, on as many copies as there are workers."""
    log, lock = kept / "verdicts.jsonl", threading.Lock()
    known = [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []
    verdicts = {Mutant(**entry["mutant"]): entry["verdict"] for entry in known}
    with tempfile.TemporaryDirectory() as temporary:
        copies: Queue[Path] = Queue()
        for number in range(WORKERS):
            copies.put(_copy(Path(temporary, str(number), "c21lab-copy")))
        first = copies.queue[0]
        rooms = {room: measured(room, first, kept) for room in {room_of(mutant): None for mutant in mutants}}

        def attempt(mutant: Mutant) -> None:
            copy = copies.get()
            try:
                found = verdict(mutant, rooms[room_of(mutant)], copy, within)
            finally:
                copies.put(copy)
            with lock, log.open("a", encoding="utf-8") as file:
                verdicts[mutant] = found
                file.write(json.dumps({"mutant": asdict(mutant), "verdict": found}) + "\n")
                print(f"{len(verdicts):4} {found:9} {mutant}", flush=True)

        with ThreadPoolExecutor(WORKERS) as pool:
            list(pool.map(attempt, [mutant for mutant in mutants if mutant not in verdicts]))
    return [(mutant, verdicts[mutant]) for mutant in mutants]


def _copy(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, folder / name)
    return folder


def _as_explained(mutant: Mutant) -> tuple[str, str, str, str]:
    """A mutant as ``mutants_explained.csv`` has it; its line may have moved."""
    lines = (ROOT / mutant.path).read_text("utf-8").splitlines()
    return mutant.path, lines[mutant.line - 1].strip(), mutant.before, mutant.after


def _digest() -> str:
    content = hashlib.sha256()
    for path in sorted(path for name in ("c21lab", "tests") for path in (ROOT / name).rglob("*.py")):
        content.update(path.read_bytes())
    return content.hexdigest()[:12]


def main() -> None:
    """Tries a sample and lists the survivors; exits with 1 where one is not explained."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--seed", type=int, default=21)
    options.add_argument("--room", choices=ROOMS, help="only this one")
    options.add_argument("--within", type=float, default=math.inf, help="seconds of tests that a break has to outlive")
    given = options.parse_args()
    kept = ROOT / "build" / "mutants" / _digest()
    kept.mkdir(parents=True, exist_ok=True)
    drawn = [mutant for mutant in sample(given.count, given.seed) if given.room in (None, room_of(mutant))]
    found = run(drawn, kept, given.within)
    with EXPLAINED.open(encoding="utf-8", newline="") as file:
        explained = {tuple(row[:4]) for row in csv.reader(file)}
    left = [m for m, said in found if said == "survived" and _as_explained(m) not in explained]
    print(f"{len(found)} mutants, {sum(said == 'survived' for _, said in found)} survived, {len(left)} not explained")
    print("".join(f"{mutant}\n" for mutant in left), end="")
    sys.exit(1 if left else 0)


if __name__ == "__main__":
    main()
