"""Marks which comments may be quoted, in the same comments.xlsx in which a team marks them by hand."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import replace

from c21lab.disk.atomic_write import write_together
from c21lab.problems import InputError
from c21lab.recipes.read import ReadSession
from c21lab.report.comments_book import FILE_NAME, CommentRow
from c21lab.report.comments_workbook import write_comments_book
from c21lab.wording import words_for


def comment_id(row: CommentRow) -> str:
    """Returns a short name of a comment, the same from run to run; nothing of it can be read from it."""
    return hashlib.sha256("\n".join((*row.key, row.language)).encode("utf-8", "replace")).hexdigest()[:16]


def mark_comments(read: ReadSession, chosen: Collection[str]) -> None:
    """Writes comments.xlsx with a yes beside the comments ``chosen`` by their ids, and no yes beside any other.

    What else a person wrote into it stays. Raises InputError where the workbook that stands there cannot be read, or
    cannot be replaced.
    """
    comments, folder = read.comments, read.session.folder
    if comments.problems and not comments.rows:
        raise InputError(comments.problems)
    language = (*read.session.settings.about.languages, *read.framework.languages)[0]
    words = words_for(language)
    rows = [_marked(row, comment_id(row) in chosen, words("sheet-yes")) for row in comments.rows]
    left = comments.standing
    gone = (left,) if left and left.name != FILE_NAME else ()
    write_together(folder, {folder / FILE_NAME: write_comments_book(rows, words)}, gone)


def _marked(row: CommentRow, is_chosen: bool, yes: str) -> CommentRow:
    if is_chosen == bool(row.chosen):
        return row
    return replace(row, mark=yes if is_chosen else "")
