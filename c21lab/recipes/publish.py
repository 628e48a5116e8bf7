"""Writes one version of a session's files into its folders, and says what an earlier version gives away with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from c21lab.disk.atomic_write import write_together
from c21lab.lab.plenary.layout import FILE_NAME as PLENARY
from c21lab.office.file_names import is_file
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problems import InputError, Problem
from c21lab.recipes.manifest import VersionRecord
from c21lab.recipes.output import write_outputs
from c21lab.recipes.read import ReadSession, Session, comments_folder
from c21lab.recipes.reveal import ShownVersion, reveal_bytes
from c21lab.recipes.score import document_text
from c21lab.recipes.superseded import SupersededFile, WrittenFile, free_place
from c21lab.recipes.typed_plenary import first_language
from c21lab.recipes.versions import REVEAL, made_from, sheet_digests
from c21lab.report.comments_book import FILE_NAME
from c21lab.report.comments_workbook import write_comments_book
from c21lab.wording import words_for


@dataclass(frozen=True)
class WrittenVersion:
    """The version that was written: its files, what made way for them, and where comments.xlsx is, if it is there.

    ``shown`` says how it stands to earlier ones; ``problems`` why a workbook beside session.toml could not be written.
    """

    files: tuple[WrittenFile, ...] = ()
    superseded: tuple[SupersededFile, ...] = ()
    comments: Path | None = None
    shown: ShownVersion | None = None
    problems: tuple[Problem, ...] = ()


def record_of(version: ShownVersion) -> VersionRecord:
    """Returns what a version is known again by: hashes of all it is made from, and the sheets behind its cells."""
    read = version.results.exact.read
    ratings, settings = read.ratings, read.session.settings
    names = sorted(sheet.name for sheet in read.reading.sheets if sheet.print_name)
    counts = sorted(Counter(problem.code for problem in read.reading.problems).items())
    second = sorted(sheet_digests(read.second.ratings).values()) if read.second else []
    beside = [repr(read.plenary.agreed)] if read.plenary.agreed else []
    later = [*beside, *([repr(second)] if second else [])]
    made = made_from(ratings, read.framework, settings, read.module, read.comments.quotes, names, counts, *later)
    return VersionRecord(made, version.cells, made_from(ratings, read.framework, settings, read.module))


def write_version(
    session: Session,
    version: ShownVersion,
    folder: Path,
    files: Mapping[str, bytes],
    plenary: Mapping[str, bytes] | None = None,
) -> WrittenVersion:
    """Writes ``results/`` and ``private/`` into a folder, and comments.xlsx beside session.toml.

    The first version that is written into a folder is revealed: what was shared of it stays in ``private/reveal.json``.
    ``plenary`` holds plenary.xlsx where it is to be written: then a plenary sees the version. Raises InputError where a
    folder can't be written to.
    """
    record, read = record_of(version), version.results.exact.read
    written = dict(files)
    document = document_text(version.results.exact)
    written[REVEAL] = reveal_bytes(version, document, record.made_from, in_plenary=plenary is not None)
    home = comments_folder(session, folder)
    books = {**_comments(session, read), **(plenary or {})}
    retired = _retired(read, books)
    if home.resolve() == folder.resolve():
        outputs = write_outputs(folder, written | books, record, [path.name for path in retired])
        refused = ()
    else:
        for path in (*retired, *_replaced(read, books)):
            if not is_as_packed(path.read_bytes()):
                kept = free_place(folder, path.name, edited=True, taken=written.keys())
                written[kept] = path.read_bytes()
        outputs = write_outputs(folder, written, record)
        refused = _write_apart(home, books, retired)
    there = home / FILE_NAME if is_file(home / FILE_NAME) else None
    return WrittenVersion(outputs.files, outputs.superseded, there, version, refused)


def _comments(session: Session, read: ReadSession) -> dict[str, bytes]:
    """comments.xlsx where it lacks something."""
    comments = read.comments
    if not comments.rows or not (comments.renewed or session.sample):
        return {}
    words = words_for(first_language(session.settings, read.framework))
    return {FILE_NAME: write_comments_book(comments.rows, words)}


def _standing(read: ReadSession, books: Mapping[str, bytes]) -> Iterator[tuple[str, Path]]:
    """The workbooks that stand where new ones are written, by the name of the new one."""
    for name, path in ((FILE_NAME, read.comments.standing), (PLENARY, read.plenary.standing)):
        if path and name in books:
            yield name, path


def _retired(read: ReadSession, books: Mapping[str, bytes]) -> list[Path]:
    """Workbooks of another name, such as comments.ods, in whose place new ones are written."""
    return [path for name, path in _standing(read, books) if path.name != name]


def _replaced(read: ReadSession, books: Mapping[str, bytes]) -> list[Path]:
    """A workbook of the plenary that a new one takes the place of; comments.xlsx holds nothing but marks, all kept."""
    return [path for name, path in _standing(read, books) if path.name == name == PLENARY]


def _write_apart(home: Path, books: Mapping[str, bytes], retired: list[Path]) -> tuple[Problem, ...]:
    """Writes the workbooks where the results are not; a folder that takes nothing is a problem, and stops nothing."""
    try:
        if books:
            write_together(home, {home / name: data for name, data in books.items()}, retired)
    except InputError as error:
        return error.problems
    return ()
