"""Long runs in batches, which go on where they were stopped: what ``make deep`` is made of."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path


def run_batches(place: Path, total: int, size: int, faults_of: Callable[[range, Path], Iterable[str]]) -> None:
    """Runs the batches that are left, each with a folder of its own, and ends with all faults that any of them found.

    How many are done and what was found is kept in ``place``.
    """
    place.mkdir(parents=True, exist_ok=True)
    counter, told = place / "done.txt", place / "faults.txt"
    done = int(counter.read_text("utf-8")) if counter.exists() else 0
    for start in range(done, total, size):
        end = min(start + size, total)
        with tempfile.TemporaryDirectory() as folder:
            faults = list(faults_of(range(start, end), Path(folder)))
        with told.open("a", encoding="utf-8") as file:
            file.writelines(f"{fault}\n" for fault in faults)
        counter.write_text(str(end), "utf-8")
        print(f"{end} of {total}, {len(faults)} faults here", flush=True)
    wrong = told.read_text("utf-8") if told.exists() else ""
    sys.exit(f"{wrong.count(chr(10))} faults:\n{wrong}" if wrong else 0)
