"""Writes one version of a session's files into its folders, and says what an earlier version gives away with it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.disk.atomic_write import write_together
from c21lab.office.file_names import is_file
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problems import InputError, Problem
from c21lab.recipes.manifest import VersionRecord
from c21lab.recipes.output import Reports, write_outputs
from c21lab.recipes.read import ReadSession, Session, comments_folder
from c21lab.recipes.score import ScoredSession
from c21lab.recipes.superseded import SupersededFile, WrittenFile, free_place
from c21lab.recipes.versions import REVEAL, earlier_versions, gives_away, made_from, reveal_json, version_cells
from c21lab.report.comments_book import FILE_NAME
from c21lab.report.comments_workbook import write_comments_book
from c21lab.report.word.changes import Changes
from c21lab.wording import words_for

if TYPE_CHECKING:
    from c21lab.recipes.renew import ReportDraft


@dataclass(frozen=True)
class WrittenVersion:
    """The version that was written: its files, what made way for them, and where comments.xlsx is, if it is there.

    ``gives_away`` is whether an earlier version and this one together tell how single people answered; ``problems`` say
    why comments.xlsx could not be written; ``changes`` what became of the parts of reports that a person worked in.
    """

    files: tuple[WrittenFile, ...] = ()
    superseded: tuple[SupersededFile, ...] = ()
    comments: Path | None = None
    gives_away: bool = False
    problems: tuple[Problem, ...] = ()
    changes: Mapping[str, Changes] = field(default_factory=dict[str, Changes])


def write_version(
    session: Session,
    results: ScoredSession,
    folder: Path,
    files: Mapping[str, bytes],
    drafts: Mapping[str, ReportDraft] | None = None,
) -> WrittenVersion:
    """Writes ``results/`` and ``private/`` into a folder, and comments.xlsx beside session.toml.

    The first version that is written into a folder is revealed: what was shared of it stays in ``private/reveal.json``.
    ``drafts`` are the reports, which hold what a person wrote into earlier ones. Raises InputError where a folder can't
    be written to.
    """
    read, scores = results.exact.read, results.exact.scores
    names = sorted(sheet.name for sheet in read.reading.sheets if sheet.print_name)
    printed = (read.module, read.comments.quotes, names, sorted(Counter(p.code for p in read.reading.problems).items()))
    made = made_from(read.reading.ratings, read.framework, session.settings, *printed)
    cells = version_cells(read.ratings, read.framework, session.settings, scores)
    telling = any(gives_away(earlier, cells, session.settings.method.min_group) for earlier in earlier_versions(folder))
    written = dict(files)
    if not is_file(folder / REVEAL):
        written[REVEAL] = reveal_json(cells, json.loads(files["results/results.json"]), made)
    home, comments = comments_folder(session, folder), read.comments
    together = home.resolve() == folder.resolve()
    book = (
        {FILE_NAME: write_comments_book(comments.rows, words_for(_first_language(session, read)))}
        if comments.rows and (comments.renewed or session.sample)
        else {}
    )
    retired = [comments.standing.name] if comments.standing and comments.standing.name != FILE_NAME and book else []
    if together:
        written |= book
    elif book and comments.standing and not is_as_packed(comments.standing.read_bytes()):
        kept = free_place(folder, comments.standing.name, edited=True)
        written[kept] = comments.standing.read_bytes()
    reports = Reports(drafts or {}, telling)
    outputs = write_outputs(folder, written, VersionRecord(made, cells), retired if together else (), reports=reports)
    refused = () if together else _write_apart(home, book, retired)
    there = home / FILE_NAME if is_file(home / FILE_NAME) else None
    return WrittenVersion(outputs.files, outputs.superseded, there, telling, refused, outputs.changes)


def _first_language(session: Session, read: ReadSession) -> str:
    """The language of the workbooks that the team fills in."""
    return (*session.settings.about.languages, *read.framework.languages)[0]


def _write_apart(home: Path, book: Mapping[str, bytes], retired: Sequence[str]) -> tuple[Problem, ...]:
    """Writes comments.xlsx where the results are not; a folder that takes nothing is a problem, and stops nothing."""
    try:
        if book:
            write_together(home, {home / name: data for name, data in book.items()}, [home / name for name in retired])
    except InputError as error:
        return error.problems
    return ()
