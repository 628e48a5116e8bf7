"""The files of a session, each opened once; which framework and module they were made for."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.sheets.filled.csv_file import open_delimited, shows_sheet
from c21lab.sheets.filled.find_files import CSV, MACROS, TEXTS, SheetFile, read_file
from c21lab.sheets.filled.respondents import FilledWorkbook, read_respondents
from c21lab.sheets.layout import MetaKey
from c21lab.workbooks import Book, RefusedError, Saved, is_packed, open_book

Progress = Callable[[int, int], object]
"""Called with how many files are done, and of how many."""

_START_OF_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_END_OF_TIME = 250_000_000_000  # seconds, in the last century that a date can have


@dataclass(frozen=True)
class OpenedFile:
    """A workbook and what was typed into it.

    ``saved`` is when it was last saved, as it says itself if it does; ``written`` is what the disk says, and tells two
    apart that say the same, or nothing.
    """

    file: SheetFile
    digest: str
    saved: Saved | None
    written: dt.datetime
    filled: FilledWorkbook

    @property
    def has_answers(self) -> bool:
        """Returns whether anything was typed beside an id."""
        return any(line.score is not None and line.in_table for paper in self.filled.papers for line in paper.lines)

    def meta(self, key: MetaKey) -> str:
        """Returns a value of the hidden tab; empty where there is none."""
        return self.filled.meta.get(key, "")


@dataclass(frozen=True)
class OpenedFiles:
    """All files that could be opened, in their order, and the problems of those that could not."""

    files: tuple[OpenedFile, ...]
    problems: tuple[Problem, ...]

    def decided(self, what: Literal["framework", "module"], framework: str | None = None) -> str | None:
        """Returns the framework's or the module's id that the sheets state, None where they state none.

        Only sheets of ``framework`` are asked where it is given, and blank ones only where all are blank. Raises
        InputError with the count of each where they disagree.
        """
        ours = [f for f in self.files if framework is None or f.meta(MetaKey.FRAMEWORK) in ("", framework)]
        asked = [f for f in ours if f.has_answers] or ours
        counts = Counter(f.meta(MetaKey(what)) for f in asked if f.meta(MetaKey(what)))
        if len(counts) > 1:
            listed = ", ".join(f"{id_}: {count}" for id_, count in counts.most_common())
            raise InputError([Problem(ProblemCode.SHEETS_DISAGREE, facts={"what": what, "counts": listed})])
        return next(iter(counts), None)


def _in_silence(_done: int, _total: int) -> None:
    pass


def open_sheets(files: Sequence[SheetFile], progress: Progress = _in_silence) -> OpenedFiles:
    """Reads and parses each file once. A file that can't be used becomes a problem and never stops the others."""
    opened: list[OpenedFile] = []
    problems: list[Problem] = []
    progress(0, len(files))
    for done, file in enumerate(files, 1):
        try:
            found, book = _open(file)
        except RefusedError as refused:
            problems.append(Problem(refused.code, Place(file.name, refused.tab, refused.cell), refused.facts))
        else:
            opened.append(found)
            if book.macros or file.name.lower().endswith(MACROS):
                problems.append(Problem(ProblemCode.FILE_MACROS, Place(file.name)))
        progress(done, len(files))
    return OpenedFiles(tuple(opened), tuple(problems))


SheetOpener = Callable[[Sequence[SheetFile], Progress], OpenedFiles]
"""Opens files as ``open_sheets`` does."""


class RememberingOpener:
    """Opens files as ``open_sheets`` does, and opens none again that has the size and the time it had before."""

    def __init__(self) -> None:
        self._opened: dict[tuple[str, str], tuple[tuple[int, int], OpenedFiles]] = {}

    def __call__(self, files: Sequence[SheetFile], progress: Progress = _in_silence) -> OpenedFiles:
        """Opens the files in their order; those that are not among them are forgotten."""
        parts: list[OpenedFiles] = []
        known: dict[tuple[str, str], tuple[tuple[int, int], OpenedFiles]] = {}
        for done, file in enumerate(files, 1):
            key, stamp = (str(file.path), file.name), file_stamp(file.path)
            kept = self._opened.get(key)
            part = kept[1] if kept and kept[0] == stamp != NO_STAMP else open_sheets([file])
            known[key] = stamp, part
            parts.append(part)
            progress(done, len(files))
        self._opened = known
        return OpenedFiles(
            tuple(file for part in parts for file in part.files),
            tuple(problem for part in parts for problem in part.problems),
        )


NO_STAMP = (-1, -1)


def file_stamp(path: Path) -> tuple[int, int]:
    """Returns a file's size and the time of its last writing (nanoseconds); ``NO_STAMP`` where it cannot be seen."""
    try:
        found = path.stat()
    except OSError:
        return NO_STAMP
    return found.st_size, found.st_mtime_ns


def _open(file: SheetFile) -> tuple[OpenedFile, Book]:
    contents = read_file(file.path)
    ending = file.path.suffix.lower()
    texts = not is_packed(contents.data) and (ending == CSV or (ending in TEXTS and shows_sheet(contents.data)))
    book = Book((open_delimited(contents.data, file.name),)) if texts else open_book(contents.data, file.path.name)
    # a broken clock or an old archive may say 1601, which the library's own way from seconds refuses on Windows
    written = _START_OF_TIME + dt.timedelta(seconds=min(max(contents.written, 0), _END_OF_TIME))
    return OpenedFile(file, contents.digest, book.saved, written, read_respondents(book.tabs)), book
