"""Writes one version of a session's files into its folders, and says what an earlier version gives away with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from c21lab.disk.atomic_write import write_together
from c21lab.lab.plan_layout import FILE_NAME as PLAN_FILE
from c21lab.office.file_names import is_file
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problems import InputError, Problem
from c21lab.recipes.manifest import VersionRecord
from c21lab.recipes.output import Reports, write_outputs
from c21lab.recipes.plan import first_language, look_of, renewed_book
from c21lab.recipes.read import ReadSession, Session, comments_folder
from c21lab.recipes.result_files import ResultFiles
from c21lab.recipes.reveal import ShownVersion, reveal_bytes
from c21lab.recipes.score import document_text
from c21lab.recipes.superseded import SupersededFile, WrittenFile, free_place
from c21lab.recipes.versions import REVEAL, made_from, sheet_digests
from c21lab.report.comments_book import FILE_NAME
from c21lab.report.comments_workbook import write_comments_book
from c21lab.report.word.changes import Changes
from c21lab.wording import words_for


@dataclass(frozen=True)
class WrittenVersion:
    """The version that was written: its files, what made way for them, and where comments.xlsx is, if it is there.

    ``shown`` says how it stands to earlier ones; ``problems`` why a workbook beside session.toml could not be written;
    ``changes`` what became of the parts of reports that a person worked in.
    """

    files: tuple[WrittenFile, ...] = ()
    superseded: tuple[SupersededFile, ...] = ()
    comments: Path | None = None
    shown: ShownVersion | None = None
    problems: tuple[Problem, ...] = ()
    changes: Mapping[str, Changes] = field(default_factory=dict[str, Changes])


def record_of(version: ShownVersion) -> VersionRecord:
    """Returns what a version is known again by: hashes of all it is made from, and the sheets behind its cells."""
    read = version.results.exact.read
    ratings, settings = read.reading.table, read.session.settings
    names = sorted(sheet.name for sheet in read.reading.sheets if sheet.print_name)
    aside = sorted(Counter(problem.code for problem in read.reading.problems).items())
    second = sorted(sheet_digests(read.second.table).values()) if read.second else []
    exact = version.results.exact
    earlier = (exact.scores.previous, exact.scores.panel, exact.revealed)
    beside = (read.comments.quotes, names, aside, read.plan.plan, read.plenary.agreed, second, *earlier)
    made = made_from(ratings, read.framework, settings, read.module, *beside)
    return VersionRecord(made, version.cells, made_from(ratings, read.framework, settings, read.module))


def write_version(
    session: Session,
    version: ShownVersion,
    folder: Path,
    made: ResultFiles,
    plenary: Mapping[str, bytes] | None = None,
) -> WrittenVersion:
    """Writes ``results/`` and ``private/`` into a folder, and what the team fills in beside session.toml.

    The first version that is written into a folder is revealed: what was shared of it stays in ``private/reveal.json``.
    ``made`` has the reports too, which hold what a person wrote into earlier ones; ``plenary`` holds plenary.xlsx where
    it is to be written: then a plenary sees the version. Raises InputError where a folder can't be written to.
    """
    record, read = record_of(version), version.results.exact.read
    written = dict(made.contents)
    if version.results.exact.scores.fields:
        document = document_text(version.results.exact)
        written[REVEAL] = reveal_bytes(version, document, record.made_from, in_plenary=plenary is not None)
    home = comments_folder(session, folder)
    together = home.resolve() == folder.resolve()
    standing = read.plenary.standing
    books = [*team_books(session, read), *(TeamBook(name, data, standing) for name, data in (plenary or {}).items())]
    if together:
        written |= {book.name: book.data for book in books}
    else:
        edited = [book.standing for book in books if book.standing and not is_as_packed(book.standing.read_bytes())]
        written |= {free_place(folder, path.name, edited=True): path.read_bytes() for path in edited}
    retired = [name for book in books for name in book.retired]
    reports = Reports(made.drafts, version.gives_away)
    outputs = write_outputs(folder, written, record, retired if together else (), reports=reports)
    refused = () if together else _write_apart(home, books)
    there = home / FILE_NAME if is_file(home / FILE_NAME) else None
    return WrittenVersion(outputs.files, outputs.superseded, there, version, refused, outputs.changes)


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
