"""Writes outputs: whole or not at all, reproducibly, and never over a document that somebody has edited."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from c21lab.disk.atomic_write import switch, write_together, writing
from c21lab.disk.refusals import naming
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.manifest import MANIFEST, FileRecord, Manifest, VersionRecord, read_manifest, sha256
from c21lab.recipes.superseded import Placing, SupersededFile, WrittenFile

# what people work in
_DOCUMENTS = (".docx", ".xlsx")


@dataclass(frozen=True)
class WrittenOutputs:
    """The files that were written, in the order in which they were given, and those that made way for them."""

    files: tuple[WrittenFile, ...] = ()
    superseded: tuple[SupersededFile, ...] = ()


def write_outputs(
    folder: Path,
    files: Mapping[str, bytes],
    version: VersionRecord | None = None,
    retired: Sequence[str] = (),
    option: str = "--out",
) -> WrittenOutputs:
    """Writes every file (path relative to ``folder``, with ``/``), and the manifest of their hashes, all or nothing.

    A file outside of ``private/`` that stands there with other bytes than were last written is moved to
    ``private/superseded/``, and so is what an earlier run left in ``results/`` and did not make from the same
    ``version``, and what is ``retired``. Where an edited document is open and cannot be moved, the new one is written
    beside it. ``option`` chooses another folder on the command line. Raises InputError, with nothing written, where a
    file is open elsewhere, another run is writing there, or the disk refuses.
    """
    with writing(folder, option):
        manifest = read_manifest(folder)
        placing = Placing(folder, manifest, version)
        placed = [placing.place(path, data) for path, data in files.items()]
        written = tuple(file for file, _ in placed)
        left = list(placing.left(written)) if version else []
        spent = [path for path in left if placing.is_spent(path)]
        away = [path for path in (*left, *retired) if path not in spent]
        moved = (*(move for _, move in placed if move), *map(placing.move, away))
        contents = {new.path: data for new, data in zip(written, files.values(), strict=True)}
        moves = {move.moved_to: _read(folder / move.path) for move in moved}
        gone = [path for path in (*spent, *away) if path not in contents]
        contents[MANIFEST] = _manifest(folder, manifest, contents, gone, version).to_bytes()
        new = {folder / path: data for path, data in (*moves.items(), *contents.items())}
        switch(folder, new, [folder / path for path in gone], option)
    return WrittenOutputs(written, moved)


def _manifest(
    folder: Path,
    earlier: Manifest | None,
    contents: Mapping[str, bytes],
    gone: Sequence[str],
    version: VersionRecord | None,
) -> Manifest:
    """The manifest with what still stands there, what is new, and this version beside those before."""
    known = earlier or Manifest()
    standing = {path: f for path, f in known.files.items() if path not in gone and (folder / path).is_file()}
    new = {p: FileRecord(sha256(data), version.hash_of(p) if version else "") for p, data in contents.items()}
    seen = [one.cells for one in known.versions]
    more = (version,) if version and version.cells not in seen else ()
    return Manifest({**standing, **new}, (*known.versions, *more))


def _read(path: Path) -> bytes:
    with naming(path):
        return path.read_bytes()


def require_ending(path: Path | None, *endings: str) -> None:
    """Raises UsageError for a file to write whose name ends in none of ``endings``; no path has nothing to end in."""
    if path and path.suffix.lower() not in endings:
        facts = {"found": path.name, "known": ", ".join(endings)}
        raise UsageError(Problem(ProblemCode.ENDING_WRONG, facts=facts))


def write_unless_edited(files: Mapping[Path, bytes], option: str = "") -> None:
    """Writes files as ``write_whole`` does, but never over a document that holds somebody's work.

    A Word or Excel document is replaced only where it has the same bytes, or where no program has saved it since c21lab
    made it. Raises InputError with a problem for each other one, and then nothing at all is written.
    """
    kept = [path for path, data in files.items() if path.suffix.lower() in _DOCUMENTS and holds_work(path, data)]
    if kept:
        raise InputError([Problem(ProblemCode.OUTPUT_EDITED, Place(str(path))) for path in kept])
    write_whole(files, option)


def write_whole(files: Mapping[Path, bytes], option: str = "") -> None:
    """Writes files all or none; raises InputError that names the file in the way.

    ``option`` chooses another place on the command line.
    """
    write_together(Path(os.path.commonpath([path.parent for path in files])), files, option=option)


def holds_work(path: Path, data: bytes) -> bool:
    """Returns whether a document stands in the way of ``data`` that c21lab did not make, or that was saved since."""
    with naming(path):
        standing = path.read_bytes() if path.is_file() else data
    return standing != data and not is_as_packed(standing)
