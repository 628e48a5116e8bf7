"""private/manifest.json: hashes of what was written, of what it was made from, and of the sheets behind each version.

It holds no answers, so that it can stay when everything else in the private folder is deleted.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from c21lab.report.word.merge.record import ReportRecord, record_from_json

MANIFEST = "private/manifest.json"
SCHEMA = "c21lab-manifest/2"
_EARLIER = "c21lab-manifest/1"  # files with their hashes, and no more
_OF_SCORES = ("results/slides.", "results/board.")

Cells = Mapping[str, Mapping[str, tuple[str, int]]]
"""Behind each shown number (a field, or a field in a group's column): sheets by their mark, with digest and people."""


@dataclass(frozen=True)
class FileRecord:
    """A file that was written: the hash of its bytes, and of what it was made from, empty where nobody noted it.

    ``report`` is the record of a Word report's parts, by which what a person wrote into it is found again; one that was
    moved away and not made again ``waits_for`` the next of its name.
    """

    sha256: str
    made_from: str = ""
    report: ReportRecord | None = None
    waits_for: str = ""

    def to_json(self) -> dict[str, Any]:
        """Returns the record as JSON has it."""
        parts: dict[str, Any] = {} if self.report is None else {"report": self.report.to_json()}
        parts |= {"waits_for": self.waits_for} if self.waits_for else {}
        return {"sha256": self.sha256, "made_from": self.made_from, **parts}


@dataclass(frozen=True)
class VersionRecord:
    """A version of the results that was written: the hash of what it was made from, and the sheets behind its cells.

    ``of_scores`` is the hash of what the slides and the board are made from: the answers, and nothing that is typed
    beside them later.
    """

    made_from: str
    cells: Cells
    of_scores: str = ""

    def hash_of(self, path: str) -> str:
        """Returns the hash of what a file is made from."""
        return self.of_scores if path.startswith(_OF_SCORES) else self.made_from


@dataclass(frozen=True)
class Manifest:
    """The files that stand as they were written, or have been edited since; and every version that was written."""

    files: Mapping[str, FileRecord] = field(default_factory=dict[str, FileRecord])
    versions: tuple[VersionRecord, ...] = ()

    def to_bytes(self) -> bytes:
        """Returns the text of the file."""
        data = {
            "schema": SCHEMA,
            "files": {path: file.to_json() for path, file in sorted(self.files.items())},
            "versions": [{"made_from": v.made_from, "sheets": cells_as_json(v.cells)} for v in self.versions],
        }
        return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def read_manifest(folder: Path) -> Manifest | None:
    """Reads the manifest of a folder, also one of the first version; None where there is none, or none of ours."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if data["schema"] not in (SCHEMA, _EARLIER):
            return None
        files = {str(path): _file_record(entry) for path, entry in data["files"].items()}
        versions = tuple(
            VersionRecord(str(v["made_from"]), cells_from_json(v["sheets"])) for v in data.get("versions", ())
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return Manifest(files, versions)


def _file_record(entry: object) -> FileRecord:
    if isinstance(entry, str):
        return FileRecord(entry)
    found = cast("Mapping[str, Any]", entry)
    report = record_from_json(found["report"]) if "report" in found else None
    return FileRecord(str(found["sha256"]), str(found["made_from"]), report, str(found.get("waits_for", "")))


def cells_as_json(cells: Cells) -> dict[str, list[str]]:
    """Returns cells as JSON has them: a line per sheet with its mark, its digest and its people."""
    return {
        cell: sorted(f"{mark} {digest} {people}" for mark, (digest, people) in sheets.items())
        for cell, sheets in cells.items()
    }


def cells_from_json(data: Mapping[str, list[str]]) -> Cells:
    """Reads cells from JSON; raises ValueError, TypeError or AttributeError for anything else."""
    split = {cell: [line.split(" ") for line in lines] for cell, lines in data.items()}
    return {cell: {mark: (digest, int(people)) for mark, digest, people in lines} for cell, lines in split.items()}


def sha256(data: bytes) -> str:
    """Returns the hash by which bytes are known again."""
    return hashlib.sha256(data).hexdigest()
