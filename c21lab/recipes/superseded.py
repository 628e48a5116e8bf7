"""Makes way for a new version: what a person edited, and what is no longer made, is moved out of what is shared."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath

from c21lab.disk.atomic_write import is_held
from c21lab.disk.refusals import naming
from c21lab.recipes.manifest import FileRecord, Manifest, VersionRecord, sha256

SHARED = "results/"
SUPERSEDED = "private/superseded"
_OPEN = ".new"  # before the ending of a file whose place an open one keeps
_DOCUMENTS = (".docx", ".xlsx", ".pptx")
# what an earlier run may have left where no manifest tells
_OURS = re.compile(r"(?:report\.[a-z]{2,3}(?:-\w+)*(?:\.\d+|\.new)?\.docx|results(?:\.[a-z]{2,3}(?:-\w+)*)?\.xlsx)")


@dataclass(frozen=True)
class SupersededFile:
    """A file that was moved out of the way, its bytes unchanged; ``edited`` is whether a person had worked in it."""

    path: str
    moved_to: str
    edited: bool


@dataclass(frozen=True)
class WrittenFile:
    """A file that was written, by its path relative to the folder, with ``/``.

    ``wanted`` is the name that it was meant for, where an edited file of that name is open and could not be moved.
    """

    path: str
    wanted: str = ""


class Placing:
    """Finds for each new file its place, and for what stands there another one."""

    def __init__(self, folder: Path, manifest: Manifest | None, version: VersionRecord | None) -> None:
        self._folder, self._manifest, self._version = folder, manifest, version
        self._taken: set[str] = set()

    def place(self, path: str, data: bytes) -> tuple[WrittenFile, SupersededFile | None]:
        """Returns where a file is to be written, and what has to be moved for it."""
        if not self._is_edited(path, data):
            return WrittenFile(path), None
        if PurePosixPath(path).suffix in _DOCUMENTS and is_held(self._folder / path):
            return WrittenFile(_beside(path), wanted=path), None
        return WrittenFile(path), self.move(path)

    def move(self, path: str) -> SupersededFile:
        """Returns a free place for a file that makes way: with a number where a person edited it, else by its name."""
        edited = self._is_edited(path)
        moved_to = free_place(self._folder, path, edited=edited, taken=self._taken)
        self._taken.add(moved_to)
        return SupersededFile(path, moved_to, edited)

    def left(self, written: Sequence[WrittenFile]) -> Iterator[str]:
        """Yields what earlier runs left in the shared folder and this one made neither anew nor from the same."""
        new = {file.path for file in written} | {file.wanted for file in written}
        standing_in = {_beside(file.path) for file in written}
        for path in sorted({*self._records(), *self._unknown()} - new):
            record = self._records().get(path)
            made_from = self._version.hash_of(path) if self._version else ""
            same = record is not None and record.made_from == made_from != "" and path not in standing_in
            if path.startswith(SHARED) and not same and (self._folder / path).is_file():
                yield path

    def is_spent(self, path: str) -> bool:
        """Returns whether a file stood in for an open one, and nobody worked in it: the new one takes its place."""
        return PurePosixPath(path).stem.endswith(_OPEN) and not self._is_edited(path)

    def _records(self) -> Mapping[str, FileRecord]:
        return self._manifest.files if self._manifest else {}

    def _unknown(self) -> Iterator[str]:
        """What bears one of our names where no manifest tells whose it is."""
        shared = self._folder / SHARED
        if self._manifest is None and shared.is_dir():
            yield from (f"{SHARED}{path.name}" for path in shared.iterdir() if _OURS.fullmatch(path.name))

    def _is_edited(self, path: str, data: bytes | None = None) -> bool:
        """Returns whether a file to share has other bytes than were last written; without a record it counts so."""
        standing = self._folder / path
        if path.startswith("private/"):
            return False
        with naming(standing):
            if not standing.is_file():
                return False
            found = standing.read_bytes()
        record = self._records().get(path)
        return found != data and (record is None or sha256(found) != record.sha256)


def free_place(folder: Path, path: str, *, edited: bool, taken: Collection[str] = ()) -> str:
    """Returns where a superseded file can be kept: under its name, or with a number, as an edited one always is."""
    name = PurePosixPath(path)
    names = (f"{name.stem}.{number}{name.suffix}" if number else name.name for number in count(int(edited)))
    places = (f"{SUPERSEDED}/{free}" for free in names)
    return next(place for place in places if place not in taken and not (folder / place).exists())


def _beside(path: str) -> str:
    wanted = PurePosixPath(path)
    return str(wanted.with_name(f"{wanted.stem}{_OPEN}{wanted.suffix}"))
