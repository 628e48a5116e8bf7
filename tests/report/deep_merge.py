"""1,000 reports that somebody worked in at random, each made again: ``make deep``. Goes on where it was stopped.

A third goes through LibreOffice, as docx or by way of odt; a third loses its bookmarks and its own styles, as in Google
Docs. No word of a person may be lost, in the run after either, and each merged report has to fit the schema.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from merging import ROOMS, merged, version
from random_edits import as_google_docs, edited, lost, words_in

from batches import run_batches
from checkers import converted, schema_faults

SEEDS = 1000
BATCH = 20


def saved_by_libreoffice(files: Mapping[int, bytes], folder: Path, *, by_odt: bool) -> dict[int, bytes]:
    """The reports as LibreOffice saves them, many in one start; without one that it could not save."""
    endings = ["odt", "docx"] if by_odt else ["docx"]
    place = folder / ("odt" if by_odt else "docx")
    place.mkdir()
    paths = [place / f"{seed}.docx" for seed in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    try:
        for number, ending in enumerate(endings):
            paths = list(converted(paths, ending, place / f"{number}").values())
    except subprocess.TimeoutExpired:  # it lays some pages out for ever; those of this start stay as they were
        print(f"LibreOffice does not come to an end with one of {sorted(files)}", flush=True)
        return {}
    return {int(path.stem): path.read_bytes() for path in paths}


def reports_of(seeds: range, folder: Path) -> dict[int, bytes]:
    """The reports of a batch, after a person and a program."""
    reports = {seed: edited(version().data, seed) for seed in seeds}
    by_odt = {seed: data for seed, data in reports.items() if seed % 6 == 0}
    by_docx = {seed: data for seed, data in reports.items() if seed % 6 == 3}
    reports |= saved_by_libreoffice(by_odt, folder, by_odt=True) | saved_by_libreoffice(by_docx, folder, by_odt=False)
    return {seed: as_google_docs(data) if seed % 3 == 1 else data for seed, data in reports.items()}


def faults_of(seeds: range, folder: Path) -> list[str]:
    """Everything that is wrong with a batch, a line each."""
    names, faults, files = tuple(ROOMS), list[str](), dict[str, bytes]()
    for seed, report in reports_of(seeds, folder).items():
        room = names[seed % len(names)]
        try:
            if not words_in(report):
                continue
            first = merged(report, room).data
            second = merged(first, "late sheets", version(room)).data
        except Exception as error:  # one report must not stop the others
            faults.append(f"{seed}: {type(error).__name__}: {error}")
            continue
        for name, before, after in (("first", report, first), ("second", first, second)):
            if lost(before, after):
                faults.append(f"{seed}: {name} run lost {sorted(lost(before, after))}")
        files |= {f"{seed}.docx": first, f"{seed}-again.docx": second}
    return faults + [f"{name}: {fault}" for name, fault in schema_faults(files, folder).items()]


if __name__ == "__main__":
    run_batches(Path(sys.argv[1]), SEEDS, BATCH, faults_of)
