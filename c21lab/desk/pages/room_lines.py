"""The files of a room as lines of a table: status, problems with place and repair, and who is in them."""

from __future__ import annotations

from dataclasses import dataclass

from c21lab.desk.live import OpenWorkshop
from c21lab.desk.short_id import short_id
from c21lab.problems import Problem
from c21lab.recipes.gather import FileLine, FileStatus, GatheredSheets
from c21lab.wording import Words

_MOST_SHOWN = 25  # problems of a file


@dataclass(frozen=True)
class ShownProblem:
    """A problem as a line shows it: where, and what to do."""

    place: str
    text: str


@dataclass(frozen=True)
class ShownFile:
    """A file as a line of the table; ``id`` is what its buttons send."""

    id: str
    name: str
    status: FileStatus
    said: str
    problems: tuple[ShownProblem, ...]
    more: int


def shown_files(gathered: GatheredSheets, words: Words) -> list[ShownFile]:
    """Returns a line for each file: those that need somebody first, else in the order of their names."""
    lines = [_shown(line, words) for line in gathered.files]
    return sorted(lines, key=lambda line: line.status == FileStatus.READ)


def file_named(workshop: OpenWorkshop, id_: str) -> FileLine | None:
    """Returns the file of the room that a button's id stands for."""
    files = workshop.gathered.files if workshop.gathered else ()
    return next((line for line in files if short_id(line.file.name) == id_), None)


def status_words(line: FileLine, words: Words) -> str:
    """Returns a file's status in words: ``read, 2 questions``."""
    count = len(line.problems)
    match line.status:
        case FileStatus.READ:
            return words("desk-status-read")
        case FileStatus.QUESTIONS:
            return words("desk-status-questions", count=count)
        case FileStatus.NOT_READ:
            return words("desk-status-not-read")
        case FileStatus.WAITING:
            return words("desk-status-waiting")


def _shown(line: FileLine, words: Words) -> ShownFile:
    problems = tuple(ShownProblem(_place(p, words), words.problem_message(p)) for p in line.problems[:_MOST_SHOWN])
    more = len(line.problems) - len(problems)
    name = line.file.name.removeprefix("sheets/")
    return ShownFile(short_id(line.file.name), name, line.status, status_words(line, words), problems, more)


def _place(problem: Problem, words: Words) -> str:
    place = problem.place
    paper = place.file.rpartition("#")[2] if "#" in place.file else ""
    parts = [paper, words("desk-place-tab", tab=place.tab) if place.tab else "", place.cell]
    return " · ".join(part for part in parts if part)
