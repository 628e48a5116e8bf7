"""500 random rooms by both hands, then the simulations: ``make deep``. Goes on where it was stopped."""

from __future__ import annotations

import sys
from pathlib import Path

from random_rooms import session
from second_hand_compare import differences
from simulations import main as simulate

ROOMS = 500


def main() -> None:
    """Compares the rooms that are left; the number of those that are done is kept in the folder given."""
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    counter = place / "rooms.txt"
    for seed in range(int(counter.read_text("utf-8")) if counter.exists() else 0, ROOMS):
        found = differences(session(seed))
        if found:
            sys.exit("\n".join([f"The two hands differ on room {seed}:", *found]))
        counter.write_text(str(seed + 1), "utf-8")
    print(f"both hands agree on {ROOMS} rooms", flush=True)
    simulate()
    counter.unlink()


if __name__ == "__main__":
    main()
