"""300 random rooms in three languages, every sentence and every cell of all that is printed: ``make deep``.

Goes on where it was stopped; what is untrue is kept in ``untrue.txt``, and the run ends with how much it was.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from printed_rooms import read_room
from room_truth import LANGUAGES

ROOMS = 300
FIRST_SEED = 1000


def main() -> None:
    """Reads the rooms that are left; the number of those that are done is kept in the folder given."""
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    counter, told = place / "done.txt", place / "untrue.txt"
    done, statements = map(int, counter.read_text("utf-8").split()) if counter.exists() else (0, 0)
    for number in range(done, ROOMS):
        with tempfile.TemporaryDirectory() as folder:
            readings = read_room(FIRST_SEED + number, LANGUAGES, Path(folder))
        lines = [f"seed {FIRST_SEED + number}, {line}\n" for reading in readings for line in reading.untrue]
        with told.open("a", encoding="utf-8") as file:
            file.writelines(lines)
        statements += sum(sum(reading.seen.values()) for reading in readings)
        counter.write_text(f"{number + 1} {statements}", "utf-8")
        print(f"{number + 1} of {ROOMS} rooms: {statements} statements and cells, {len(lines)} untrue here", flush=True)
    untrue = told.read_text("utf-8")
    sys.exit(f"{untrue.count(chr(10))} untrue:\n{untrue}" if untrue else 0)


if __name__ == "__main__":
    main()
