"""Writes outputs: whole or not at all, reproducibly, and never over a document that somebody has edited."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath
from typing import cast

from c21lab.disk.atomic_write import switch, write_together, writing
from c21lab.disk.refusals import naming
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError

MANIFEST = "private/manifest.json"
SCHEMA = "c21lab-manifest/1"

# what people work in; everything else is made by the program for programs, or to be looked at
_DOCUMENTS = (".docx", ".xlsx")
_PICTURES = "results/charts"


@dataclass(frozen=True)
class WrittenFile:
    """A file that was written.

    ``path`` is relative to the folder, with ``/``. ``kept`` is the edited document that holds the name this one was
    meant for; empty where the file has its own name.
    """

    path: str
    kept: str = ""


def write_outputs(folder: Path, files: Mapping[str, bytes], option: str = "--out") -> tuple[WrittenFile, ...]:
    """Writes every file (path relative to ``folder``, with ``/``), and the manifest of their hashes, all or nothing.

    A Word or Excel document that stands there with other bytes than were last written keeps its name; the new one gets
    the next free number (``report.fr.2.docx``). An unchanged chart of an earlier run that this run no longer draws is
    removed. ``option`` chooses another folder on the command line. Raises InputError, with nothing written, where a
    file is open elsewhere, another run is writing there, or the disk refuses.
    """
    with writing(folder, option):
        earlier = _read_manifest(folder)
        written = tuple(_placed(folder, path, data, earlier) for path, data in files.items())
        hashes = {new.path: _sha256(data) for new, data in zip(written, files.values(), strict=True)}
        stale = [path for path in earlier if _is_stale(folder, path, earlier[path], hashes)]
        standing = {path: sha for path, sha in earlier.items() if path not in stale and (folder / path).is_file()}
        manifest = {"schema": SCHEMA, "files": dict(sorted((standing | hashes).items()))}
        contents = {folder / new.path: data for new, data in zip(written, files.values(), strict=True)}
        text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
        contents[folder / MANIFEST] = text.encode("utf-8", "replace")
        switch(folder, contents, [folder / path for path in stale], option)
    return written


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


def _placed(folder: Path, path: str, data: bytes, earlier: Mapping[str, str]) -> WrittenFile:
    """The name under which nobody's work is lost: its own, else the first free or unchanged numbered one."""
    wanted = PurePosixPath(path)
    if wanted.suffix not in _DOCUMENTS or _is_ours(folder / path, earlier.get(path), data):
        return WrittenFile(path)
    names = (str(wanted.with_name(f"{wanted.stem}.{number}{wanted.suffix}")) for number in count(2))
    return WrittenFile(next(n for n in names if _is_ours(folder / n, earlier.get(n), data)), kept=path)


def _is_ours(path: Path, sha: str | None, data: bytes) -> bool:
    """Tells whether a file may be replaced: not there, unchanged since it was written, or the same as the new one."""
    with naming(path):
        return not path.exists() or (path.is_file() and _sha256(path.read_bytes()) in (sha, _sha256(data)))


def holds_work(path: Path, data: bytes) -> bool:
    """Returns whether a document stands in the way of ``data`` that c21lab did not make, or that was saved since."""
    with naming(path):
        standing = path.read_bytes() if path.is_file() else data
    return standing != data and not is_as_packed(standing)


def _is_stale(folder: Path, path: str, sha: str, new: Iterable[str]) -> bool:
    """Tells whether a chart is left from an earlier run in a language (``radar-D1.fr.png``) that was drawn anew."""
    if not path.startswith(f"{_PICTURES}/") or path in new:
        return False
    redrawn = {tuple(PurePosixPath(other).suffixes[-2:]) for other in new if other.startswith(f"{_PICTURES}/")}
    chart = folder / path
    return (
        tuple(PurePosixPath(path).suffixes[-2:]) in redrawn and chart.is_file() and _sha256(chart.read_bytes()) == sha
    )


def _read_manifest(folder: Path) -> dict[str, str]:
    """Path to hash of what was written before; nothing where the manifest is missing or not ours."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    files = cast("object", data.get("files")) if isinstance(data, dict) and data.get("schema") == SCHEMA else None
    if not isinstance(files, dict):
        return {}
    return {path: sha for path, sha in files.items() if isinstance(path, str) and isinstance(sha, str)}


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
