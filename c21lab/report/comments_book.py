"""comments.xlsx: every comment in a row, and beside it a cell in which the team marks what may be quoted.

Like a sheet it has a hidden row of keys above its headings, and is read by these, else by the headings in any language
of the program, wherever its columns and rows are now.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from c21lab.sheets.filled.answer_words import fold
from c21lab.sheets.filled.cell_answers import to_text, to_yes
from c21lab.sheets.layout import PREFIX
from c21lab.wording import Words, program_languages, words_for
from c21lab.workbooks import Book, Tab, cell_name

FILE_NAME = "comments.xlsx"
LONGEST = 30_000  # characters of a comment that fit into a cell


class CommentColumn(StrEnum):
    """Columns of the workbook, in order; the values are their hidden keys."""

    ITEM = PREFIX + "comments-item"
    LANGUAGE = PREFIX + "comments-language"
    COMMENT = PREFIX + "comments-comment"
    QUOTE = PREFIX + "comments-quote"


@dataclass(frozen=True)
class CommentRow:
    """A row: a comment on an item, what stands in its cell for the mark, and what a person's own columns hold."""

    item: str
    language: str
    comment: str
    mark: str = ""
    own: tuple[tuple[str, str], ...] = ()
    tab: str = ""
    cell: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Returns by what a comment is known again: its item and its words, however they are spaced."""
        return fold(self.item), unicodedata.normalize("NFC", " ".join(self.comment.split()))

    @property
    def chosen(self) -> bool | None:
        """Returns whether the mark is a yes or a no; None where it is neither."""
        answer = to_yes(self.mark) if self.mark else None
        return answer if isinstance(answer, bool) else None


def read_comments_book(book: Book) -> tuple[CommentRow, ...] | None:
    """Reads the rows that hold a comment, in their order; None where no tab has the columns."""
    found = [(tab, columns) for tab in book.tabs for columns in [_find_columns(tab)] if columns]
    return tuple(row for tab, columns in found for row in _rows(tab, *columns)) if found else None


def _find_columns(tab: Tab) -> tuple[dict[CommentColumn, int], int] | None:
    """The place of each column and the last row of headings; a tab needs those of comment and mark."""
    by_row: dict[int, dict[CommentColumn, int]] = {}
    for (row, column), value in sorted(tab.cells.items()):
        key = _keys().get(fold(value)) if isinstance(value, str) else None
        if key:
            by_row.setdefault(row, {}).setdefault(key, column)
    needed = {CommentColumn.ITEM, CommentColumn.COMMENT, CommentColumn.QUOTE}
    heads = [row for row, keys in by_row.items() if needed <= keys.keys()]
    if not heads:
        return None
    first = min(heads)
    keyed = any(row == first and isinstance(value, str) and PREFIX in value for (row, _), value in tab.cells.items())
    # below the keys stand headings, which somebody may have written in words of their own
    below = (row for row, _ in tab.cells if row > first)
    return by_row[first], min(below, default=first) if keyed else first


@cache
def _keys() -> Mapping[str, CommentColumn]:
    every = [(key, words_for(code)) for key in CommentColumn for code in program_languages()]
    return {fold(comment_heading(key, words)): key for key, words in every} | {fold(key): key for key in CommentColumn}


def comment_heading(column: CommentColumn, words: Words) -> str:
    """Returns the visible heading of a column."""
    return words(f"comments-col-{column.rpartition('-')[2]}")


def _rows(tab: Tab, columns: Mapping[CommentColumn, int], head: int) -> Iterator[CommentRow]:
    texts = {cell: to_text(value) for cell, value in tab.cells.items() if cell[0] >= head}
    own = {c: text for (row, c), text in texts.items() if row == head and text and c not in columns.values()}
    for row in sorted({row for row, _ in texts if row > head}):
        item, comment, mark, language = (
            texts.get((row, columns[key]), "") if key in columns else ""
            for key in (CommentColumn.ITEM, CommentColumn.COMMENT, CommentColumn.QUOTE, CommentColumn.LANGUAGE)
        )
        notes = tuple((title, texts.get((row, column), "")) for column, title in sorted(own.items()))
        if comment:
            cell = cell_name(row, columns[CommentColumn.QUOTE])
            yield CommentRow(item, language, comment, mark, notes, tab.name, cell)
