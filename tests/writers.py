"""Writes one set of outputs into a folder, as a process of its own that can be killed or raced."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from c21lab.problems import InputError
from c21lab.recipes.manifest import VersionRecord
from c21lab.recipes.output import WrittenOutputs, write_outputs

BUSY = 3
NAMES = ("results/report.fr.docx", "results/results.xlsx", *(f"results/charts/radar-D{n}.fr.png" for n in range(9)))


def outputs(word: str) -> dict[str, bytes]:
    """The files that a run of this name writes; each name draws a chart of its own that the others do not."""
    return {name: f"{name} of {word}\n".encode() * 2000 for name in (*NAMES, f"results/charts/dots-{word}.fr.png")}


def write(folder: Path, word: str) -> WrittenOutputs:
    """Writes the outputs of a run as a version of its own."""
    return write_outputs(folder, outputs(word), VersionRecord(word, {}))


def state_of(folder: Path) -> str:
    """The name of the run whose outputs are all there and no other's; empty where nothing is there.

    Raises AssertionError for a mixture, or for a manifest that does not speak of them.
    """
    there = {p.relative_to(folder).as_posix(): p.read_bytes() for p in (folder / "results").rglob("*") if p.is_file()}
    if not there and not (folder / "private").exists():
        return ""
    word = there[NAMES[0]].decode().split()[2]
    assert there == outputs(word), sorted(there)
    manifest = json.loads((folder / "private" / "manifest.json").read_text("utf-8"))
    assert set(manifest["files"]) == set(there)
    return word


def main() -> None:
    """Writes the outputs of each word in turn, and waits first for a file to be there, so that two start at once."""
    folder, start, *words = sys.argv[1:]
    print("ready", flush=True)
    while not Path(start).exists():
        time.sleep(0.0005)
    for word in words:
        try:
            write(Path(folder), word)
        except InputError as error:
            print(error)
            sys.exit(BUSY)


if __name__ == "__main__":
    main()
