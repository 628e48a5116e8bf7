"""Two runs at once and kills at random moments, 200 times each: ``make deep``. Goes on where it was stopped."""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path

from test_atomic_write import kill, race

ROUNDS = 200
SEED = 20


def main() -> None:
    """Runs the rounds that are left; the number of those that are done is kept in the folder given."""
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    counter = place / "done.txt"
    done = int(counter.read_text("utf-8")) if counter.exists() else 0
    for number in range(done, ROUNDS):
        folder = place / f"round {number}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        race(folder / "race", folder / "race gate")
        left = kill(folder / "kill", folder / "kill gate", random.Random(SEED + number).uniform(0.0, 0.1))
        print(f"{number + 1} of {ROUNDS}: {'something' if left else 'nothing'} was left by the killed run", flush=True)
        shutil.rmtree(folder)
        counter.write_text(str(number + 1), "utf-8")
    shutil.rmtree(place)


if __name__ == "__main__":
    main()
