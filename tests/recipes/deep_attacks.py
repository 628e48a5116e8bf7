"""The attacks of ``attacker.py`` on 30 rooms of each kind and size: the rates that docs/method.md states. ``make deep``.

Goes on where it was stopped.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from attacker import FIELDS, Target, is_only_list, late_person, publish, room, tallies

KINDS = [("", False), ("ab", False), ("abc", False), ("", True), ("ab", True)]
SEEDS = range(1000, 1030)
LATE = (10, 12, 16, 20, 25, 30, 40)
LISTS = (6, 8, 10, 12, 14, 15)


def main() -> None:
    """Attacks what is left; what was found is kept in the folder given, and shown at the end."""
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    kept = place / "attacks.json"
    found: dict[str, list[int]] = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    for seed in SEEDS:
        if str(seed) in found:
            continue
        for groups, tables in KINDS:
            for size in range(3, 16):
                both = tallies(room(seed, size, groups=groups, tables=tables))
                for name, tally in zip(("single", "table"), both, strict=True):
                    _add(found, f"{name}s: certain, not admitted, all", [tally.certain, tally.leaks, tally.every])
        for size in LISTS:
            target = Target(sheets := room(seed, size), publish(sheets))
            attacked = [(p, w) for p, w in filter(None, map(target.field, range(FIELDS))) if len(set(w)) > 1]
            _add(found, f"only list of {size}", [sum(is_only_list(p, w) for p, w in attacked), len(attacked)])
        for size in LATE:
            given = late_person(room(seed, size))
            _add(found, f"late person of {size}", [sum(given), len(given)])
        found[str(seed)] = []
        kept.write_text(json.dumps(found), "utf-8")
        print(f"seed {seed} of {SEEDS[-1]}", flush=True)
    for name, counts in found.items():
        if counts:
            print(f"{name}: {' of '.join(map(str, counts))}")
    sys.exit(1 if found["singles: certain, not admitted, all"][1] else 0)


def _add(found: dict[str, list[int]], name: str, counts: list[int]) -> None:
    before = found.setdefault(name, [0] * len(counts))
    found[name] = [a + b for a, b in zip(before, counts, strict=True)]


if __name__ == "__main__":
    main()
