"""Gathers the sheets of a room while they come in: a line per file, and who is in. Counts and problems, no scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from c21lab.problem_codes import ProblemCode
from c21lab.problems import C21LabError, Problem
from c21lab.recipes.folders import WorkshopFolder
from c21lab.recipes.progress import Step, without_progress
from c21lab.recipes.read import ReadSession, Request, Session, read_session
from c21lab.sheets.filled.inventory import Inventory, InventoryLine
from c21lab.sheets.filled.open_files import SheetOpener, open_sheets
from c21lab.sheets.filled.read import SheetFile


class FileStatus(StrEnum):
    """State of a file of the room."""

    READ = "read"
    QUESTIONS = "questions"
    NOT_READ = "not-read"
    WAITING = "waiting"


@dataclass(frozen=True)
class FileLine:
    """A file of the room: what came of it, its problems, and the sheets in it, several in a collector."""

    file: SheetFile
    status: FileStatus
    problems: tuple[Problem, ...] = ()
    sheets: tuple[InventoryLine, ...] = ()


@dataclass(frozen=True)
class GatheredSheets:
    """The files of a room in their order, the problems that are of no single file, and what was read of them.

    ``read`` is None where nothing could be read: there are no sheets, or they do not fit together.
    """

    files: tuple[FileLine, ...] = ()
    problems: tuple[Problem, ...] = ()
    read: ReadSession | None = None

    @property
    def inventory(self) -> Inventory:
        """Returns who is in; nobody where nothing could be read."""
        return self.read.inventory if self.read else Inventory()


def gather_sheets(
    session: Session,
    rested: Sequence[SheetFile],
    opener: SheetOpener = open_sheets,
    step: Step = without_progress,
) -> GatheredSheets:
    """Reads the files that are ``rested``; the session's others, which are still being written, wait.

    Blank sheets that lie outside of ``sheets/``, to be handed out, are none of the room's files.
    Nothing is raised for what the sheets or the settings hold: every problem is returned.
    """
    ready = tuple(file for file in session.files if file in rested)
    waiting = tuple(FileLine(file, FileStatus.WAITING) for file in session.files if file not in ready)
    if not ready:
        return GatheredSheets(waiting)
    try:
        read = read_session(replace(session, files=ready), Request(), step, opener)
    except C21LabError as error:
        told = tuple(problem for problem in error.problems if problem.code != ProblemCode.NO_SHEETS)
        meant = tuple(file for file in ready if WorkshopFolder(session.folder).is_meant(file))
        lines = tuple(FileLine(file, FileStatus.NOT_READ, _of_file(file, told)) for file in meant)
        return GatheredSheets(_in_order(session, (*lines, *waiting)), _of_no_file(ready, told))
    lines = tuple(line for file in ready if (line := _line(file, read)))
    read = replace(read, session=session)
    return GatheredSheets(_in_order(session, (*lines, *waiting)), _of_no_file(ready, read.problems), read)


def _line(file: SheetFile, read: ReadSession) -> FileLine | None:
    """The line of a file; none for one that was passed over."""
    problems = _of_file(file, read.problems)
    sheets = tuple(line for line in read.inventory.lines if _is_in(line.sheet, file))
    if not sheets:
        return FileLine(file, FileStatus.NOT_READ, problems) if problems else None
    return FileLine(file, FileStatus.QUESTIONS if problems else FileStatus.READ, problems, sheets)


def _is_in(place: str, file: SheetFile) -> bool:
    """Returns whether a problem or a sheet is of a file, or of one of the papers in it: ``typed.xlsx#P07``."""
    return place == file.name or place.startswith(f"{file.name}#")


def _of_file(file: SheetFile, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if _is_in(problem.place.file, file))


def _of_no_file(files: Sequence[SheetFile], problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if not any(_is_in(problem.place.file, file) for file in files))


def _in_order(session: Session, lines: Sequence[FileLine]) -> tuple[FileLine, ...]:
    by_file = {line.file: line for line in lines}
    return tuple(by_file[file] for file in session.files if file in by_file)
