"""300 random sheets through LibreOffice in each of its formats, read by us and by other hands: ``make deep``.

Each filled sheet is saved by LibreOffice as .xlsx, .ods, .fods and .xls. We read that file; LibreOffice reads it too and
hands it on as .xlsx to openpyxl. Cells have to be the same, and answers those that were filled in. Goes on where it was
stopped.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from test_another_hand import by_openpyxl, differences

from batches import run_batches
from c21lab.workbooks import open_book
from checkers import converted
from filling import ITEMS, filled, read

SHEETS, BATCH = 300, 25
FORMATS = ("xlsx", "ods", "fods", "xls")
WORDS = ("Très bien", "¿Quién decide?", "=1+1", "naïve – “no”", "5 sur 9", "الثقافة", "🎭", "a\nb", "'quoted", "0044")


def answers(seed: int) -> dict[str, object]:
    """What somebody types: mostly scores, some in other forms, some don't-knows, some left out."""
    chance = random.Random(seed)
    forms = (int, float, str, lambda n: f" {n} ", lambda n: f"{n},0", lambda _: "?", lambda _: "n/a")
    weights = (60, 6, 6, 4, 4, 12, 8)
    return {item: chance.choices(forms, weights)[0](chance.randint(1, 9)) for item in ITEMS if chance.random() < 0.9}


def comments(seed: int) -> dict[str, str]:
    """What somebody writes beside some of them."""
    chance = random.Random(-seed)
    return {item: chance.choice(WORDS) for item in ITEMS if chance.random() < 0.2}


def rated(folder: Path) -> dict[str, object]:
    """The answers of all sheets of a folder, by the sheet's name without an ending and the item."""
    table = read(folder, {}).table
    return {f"{Path(row.file).stem} {row.item}": (row.answer, row.score) for row in table.answered}


def faults(seeds: range, folder: Path) -> Iterator[str]:
    """Everything that is read otherwise, a line each."""
    sources = folder / "as we saved it"
    sources.mkdir()
    for seed in seeds:
        (sources / f"{seed}.xlsx").write_bytes(filled(answers(seed), comments(seed)))
    meant = rated(sources)
    for ending in FORMATS:
        saved = converted([*sources.iterdir()], ending, folder / ending)
        again = converted([*saved.values()], "xlsx", folder / f"{ending} again")
        for name, path in saved.items():
            found = differences(open_book(path.read_bytes(), path.name), by_openpyxl(again[name]))
            yield from (f"{path.name}: {line}" for line in found)
        now = rated(folder / ending)
        yield from (
            f"{ending}, {answer}: {meant.get(answer)} is {now.get(answer)}"
            for answer in sorted(meant.keys() | now.keys())
            if meant.get(answer) != now.get(answer)
        )


if __name__ == "__main__":
    run_batches(Path(sys.argv[1]), SHEETS, BATCH, faults)
