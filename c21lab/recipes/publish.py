"""Writes one version of a session's files into its folders, and says what an earlier version gives away with it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from c21lab.disk.atomic_write import write_together
from c21lab.lab.plan_layout import FILE_NAME as PLAN_FILE
from c21lab.office.file_names import is_file
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problems import InputError, Problem
from c21lab.recipes.manifest import VersionRecord
from c21lab.recipes.output import write_outputs
from c21lab.recipes.plan import first_language, look_of, renewed_book
from c21lab.recipes.read import ReadSession, Session, comments_folder
from c21lab.recipes.score import ScoredSession
from c21lab.recipes.superseded import SupersededFile, WrittenFile, free_place
from c21lab.recipes.versions import REVEAL, earlier_versions, gives_away, made_from, reveal_json, version_cells
from c21lab.report.comments_book import FILE_NAME
from c21lab.report.comments_workbook import write_comments_book
from c21lab.wording import words_for


@dataclass(frozen=True)
class WrittenVersion:
    """The version that was written: its files, what made way for them, and where comments.xlsx is, if it is there.

    ``gives_away`` is whether an earlier version and this one together tell how single people answered; ``problems`` say
    why comments.xlsx could not be written.
    """

    files: tuple[WrittenFile, ...] = ()
    superseded: tuple[SupersededFile, ...] = ()
    comments: Path | None = None
    gives_away: bool = False
    problems: tuple[Problem, ...] = ()


def write_version(session: Session, results: ScoredSession, folder: Path, files: Mapping[str, bytes]) -> WrittenVersion:
    """Writes ``results/`` and ``private/`` into a folder, and what the team fills in beside session.toml.

    The first version that is written into a folder is revealed: what was shared of it stays in ``private/reveal.json``.
    Raises InputError where a folder can't be written to.
    """
    read, scores = results.exact.read, results.exact.scores
    names = sorted(sheet.name for sheet in read.reading.sheets if sheet.print_name)
    aside = sorted(Counter(p.code for p in read.reading.problems).items())
    printed = (read.module, read.comments.quotes, names, aside, read.plan.plan, scores.previous, scores.panel)
    made = made_from(read.reading.ratings, read.framework, session.settings, *printed)
    cells = version_cells(read.ratings, read.framework, session.settings, scores) if scores.fields else {}
    telling = any(gives_away(earlier, cells, session.settings.method.min_group) for earlier in earlier_versions(folder))
    written = dict(files)
    if scores.fields and not is_file(folder / REVEAL):
        written[REVEAL] = reveal_json(cells, json.loads(files["results/results.json"]), made)
    home = comments_folder(session, folder)
    together = home.resolve() == folder.resolve()
    books = team_books(session, read)
    if together:
        written |= {book.name: book.data for book in books}
    else:
        edited = [book.standing for book in books if book.standing and not is_as_packed(book.standing.read_bytes())]
        written |= {free_place(folder, path.name, edited=True): path.read_bytes() for path in edited}
    retired = [name for book in books for name in book.retired]
    outputs = write_outputs(folder, written, VersionRecord(made, cells), retired if together else ())
    refused = () if together else _write_apart(home, books)
    there = home / FILE_NAME if is_file(home / FILE_NAME) else None
    return WrittenVersion(outputs.files, outputs.superseded, there, telling, refused)


@dataclass(frozen=True)
class TeamBook:
    """A workbook that the team fills in, as it is to be written; ``standing`` is the file that was read for it."""

    name: str
    data: bytes
    standing: Path | None

    @property
    def retired(self) -> tuple[str, ...]:
        """Returns the name of the file that was read, where it is another one."""
        return (self.standing.name,) if self.standing and self.standing.name != self.name else ()


def team_books(session: Session, read: ReadSession) -> tuple[TeamBook, ...]:
    """Returns the workbooks for the team that lack something: comments.xlsx, and plan.xlsx where there is one."""
    comments, plan = read.comments, read.plan
    words = words_for(first_language(session.settings, read.framework), others=session.settings.about.languages)
    found: list[TeamBook] = []
    if comments.rows and (comments.renewed or session.sample):
        found.append(TeamBook(FILE_NAME, write_comments_book(comments.rows, words), comments.standing))
    if plan.standing and plan.usable and not session.sample:
        renewed = renewed_book(plan, plan.rows, look_of(session.settings, read.framework))
        found += [TeamBook(PLAN_FILE, renewed, plan.standing)] if renewed else []
    return tuple(found)


def _write_apart(home: Path, books: Sequence[TeamBook]) -> tuple[Problem, ...]:
    """Writes the team's workbooks where the results are not; a folder that takes nothing is a problem and no more."""
    try:
        if books:
            gone = [home / name for book in books for name in book.retired]
            write_together(home, {home / book.name: book.data for book in books}, gone)
    except InputError as error:
        return error.problems
    return ()
