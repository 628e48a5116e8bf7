"""Which comments may be quoted: those that the team marked in comments.xlsx, whose marks stay from run to run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from c21lab.framework.model import Framework
from c21lab.grammar import alphabet_key
from c21lab.office.file_names import is_folder
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.ratings import Ratings
from c21lab.report.comments_book import FILE_NAME, LONGEST, CommentRow, read_comments_book
from c21lab.report.quotes import Quote, is_quotable
from c21lab.settings import Settings
from c21lab.sheets.filled.find_files import read_file
from c21lab.sheets.filled.read import Sheet
from c21lab.workbooks import RefusedError, open_book

_NAMES = (FILE_NAME, "comments.ods")  # as this program writes it, and as LibreOffice saves it
_NAMED_CELLS = 8


def is_comments_book(path: Path) -> bool:
    """Returns whether a file bears the name of the workbook in which comments are marked."""
    return path.name.casefold() in _NAMES


@dataclass(frozen=True)
class Comments:
    """The comments of a session.

    ``quotes`` are those that may be shared, ``rows`` what comments.xlsx should hold. ``problems`` are what could not be
    used in it, ``notices`` what is kept and not quoted, or should be thought over. ``standing`` is the file that was
    read; ``renewed`` is whether it lacks something, or holds what is no longer there.
    """

    quotes: tuple[Quote, ...] = ()
    rows: tuple[CommentRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    standing: Path | None = None
    renewed: bool = False

    @property
    def unmarked(self) -> int:
        """Returns how many comments are not to be quoted."""
        return len(self.rows) - len(self.quotes)


def read_comments(
    folder: Path, ratings: Ratings, sheets: Sequence[Sheet], framework: Framework, settings: Settings
) -> Comments:
    """Lists the comments in a table of ratings, and reads the marks that stand in the folder's comments.xlsx.

    One that cannot be read is left alone, and then nothing is quoted.
    """
    listed = _listed(ratings, {sheet.id: sheet.language for sheet in sheets}, framework)
    found = sorted(path for path in folder.iterdir() if is_comments_book(path)) if is_folder(folder) else []
    if len(found) > 1:
        facts = {"found": ", ".join(path.name for path in found)}
        return Comments(problems=(Problem(ProblemCode.MARKS_TWICE, Place(found[0].name), facts),))
    try:
        typed = _typed(found[0]) if found else ()
    except RefusedError as refused:
        place = Place(found[0].name, refused.tab, refused.cell)
        left = Problem(ProblemCode.MARKS_LEFT, Place(found[0].name))
        return Comments(problems=(Problem(refused.code, place, refused.facts), left))
    if typed is None:
        return Comments(problems=(Problem(ProblemCode.MARKS_WITHOUT_HEADINGS, Place(found[0].name)),))
    return _merged(listed, typed, found[0] if found else None, framework, sheets, settings)


def _typed(path: Path) -> tuple[CommentRow, ...] | None:
    return read_comments_book(open_book(read_file(path).data))


def _listed(ratings: Ratings, languages: Mapping[str, str], framework: Framework) -> list[CommentRow]:
    """Every comment once, in the framework's order and within an item by its words: no sheet can be told."""
    order = [id_ for field in framework.fields for id_ in (field.id, *(action.id for action in field.actions))]
    position = {id_: place for place, id_ in enumerate(order)}
    found = (
        CommentRow(row.item, languages.get(row.sheet, framework.languages[0]), row.comment.strip()[:LONGEST])
        for row in ratings.rows
        if row.comment is not None
    )
    in_order = sorted(
        (row for row in found if row.comment),
        key=lambda row: (position[row.item], *alphabet_key(row.comment), row.language),
    )
    return list({(row.key, row.language): row for row in reversed(in_order)}.values())[::-1]


def _merged(
    listed: Sequence[CommentRow],
    typed: Sequence[CommentRow],
    standing: Path | None,
    framework: Framework,
    sheets: Sequence[Sheet],
    settings: Settings,
) -> Comments:
    by_key: dict[tuple[str, str], CommentRow] = {}
    for row in typed:
        by_key[row.key] = _stricter(by_key[row.key], row) if row.key in by_key else row
    present = {row.key for row in listed}
    kept = [row for key, row in by_key.items() if key not in present and (row.mark or any(t for _, t in row.own))]
    rows = [replace(row, mark=old.mark, own=old.own) if (old := by_key.get(row.key)) else row for row in listed]
    chosen = [row for row in rows if row.chosen]
    usable = [row for row in chosen if is_quotable(row.comment, framework)]
    quotes = tuple({row.key: Quote(row.item, row.comment, row.language) for row in reversed(usable)}.values())[::-1]
    marked = {row.key for row in chosen} - {row.key for row in usable}
    notices = [
        *_cells(ProblemCode.MARKS_GONE, [row for row in kept if row.mark], standing),
        *_cells(ProblemCode.MARKS_SAY_NOTHING, [row for row in typed if row.key in marked], standing),
        *(_rare_languages(quotes, sheets, settings) if settings.report.name_participants else ()),
    ]
    before = {(row.key, row.language) for row in typed}
    after = {(row.key, row.language) for row in (*rows, *kept)}
    renamed = standing is not None and standing.name != FILE_NAME
    return Comments(
        quotes, (*rows, *kept), tuple(_unclear(typed)), tuple(notices), standing, before != after or renamed
    )


def _stricter(one: CommentRow, other: CommentRow) -> CommentRow:
    """Of two rows with the same comment the one that lets less be quoted; an empty cell says nothing."""
    marked = [row for row in (one, other) if row.mark]
    return min(marked, key=lambda row: (row.chosen is not False, row.chosen is not None), default=one)


def _unclear(typed: Sequence[CommentRow]) -> Iterator[Problem]:
    for row in typed:
        if row.mark and row.chosen is None:
            place = Place(FILE_NAME, row.tab, row.cell)
            yield Problem(ProblemCode.MARK_UNCLEAR, place, {"found": row.mark[:60]})


def _cells(code: ProblemCode, rows: Sequence[CommentRow], standing: Path | None) -> Iterator[Problem]:
    """One problem for all rows of a kind, none where there are none."""
    if rows and standing:
        named = ", ".join(row.cell for row in rows[:_NAMED_CELLS]) + (" …" if len(rows) > _NAMED_CELLS else "")
        yield Problem(code, Place(standing.name), {"count": len(rows), "cells": named})


def _rare_languages(quotes: Sequence[Quote], sheets: Sequence[Sheet], settings: Settings) -> Iterator[Problem]:
    """Languages that so few sheets use that a comment in one of them, beside the names, may tell who wrote it."""
    least = settings.method.min_group
    for language in sorted({quote.language for quote in quotes}):
        count = sum(bool(sheet.answered) and sheet.language == language for sheet in sheets)
        if count < least:
            facts = {"language": language, "count": count, "least": least}
            yield Problem(ProblemCode.MARKS_LANGUAGE_RARE, Place(FILE_NAME), facts)
