"""5,000 mutants of all formats, in batches that are processes of their own: ``make deep``. Goes on where it was stopped."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from fuzz_formats import FORMATS, originals

MUTANTS, BATCH = 5_000, 25


def main() -> None:
    """Reads the batches that are left, the formats in turn; the number of those done is kept in the folder given."""
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    originals(place)
    counter, failures = place / "batches.txt", place / "failures.txt"
    done = int(counter.read_text("utf-8")) if counter.exists() else 0
    for number in range(done, MUTANTS // BATCH):
        name, first = FORMATS[number % len(FORMATS)], number // len(FORMATS) * BATCH
        command = [sys.executable, "-m", "fuzz_formats", name, str(first), str(BATCH), str(place)]
        ran = subprocess.run(command, capture_output=True, text=True, env=os.environ)
        lines = ran.stdout.strip()
        if ran.returncode:
            last = [line for line in ran.stderr.splitlines() if line.startswith(name)][-1:]
            lines += f"\n{last}: the process ended with {ran.returncode}: {ran.stderr[-500:]}"
        if lines:
            with failures.open("a", encoding="utf-8") as file:
                file.write(lines.strip() + "\n")
        counter.write_text(str(number + 1), "utf-8")
    found = failures.read_text("utf-8") if failures.exists() else ""
    print(f"{MUTANTS} mutants of {len(FORMATS)} kinds of files, {len(found.splitlines())} not survived\n{found}")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
