"""comments.xlsx: every comment in a row, and beside it a cell in which the team marks what may be quoted.

Like a sheet it has a hidden row of keys above its headings, and is read by these, else by the headings in any language
of the program, wherever its columns and rows are now.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.styles import FrameworkBook
from c21lab.sheets.filled.answer_words import fold
from c21lab.sheets.filled.cell_answers import to_text, to_yes
from c21lab.sheets.layout import HIDDEN_TAB, PREFIX
from c21lab.wording import Words, program_languages, words_for
from c21lab.workbooks import Book, Tab, cell_name

FILE_NAME = "comments.xlsx"
LONGEST = 30_000  # characters of a comment that fit into a cell
_OWN_WIDTH = 24


class CommentColumn(StrEnum):
    """Columns of the workbook, in order; the values are their hidden keys."""

    ITEM = PREFIX + "comments-item"
    LANGUAGE = PREFIX + "comments-language"
    COMMENT = PREFIX + "comments-comment"
    QUOTE = PREFIX + "comments-quote"


_WIDTHS: Mapping[CommentColumn, float] = {
    CommentColumn.ITEM: 10,
    CommentColumn.LANGUAGE: 10,
    CommentColumn.COMMENT: 92,
    CommentColumn.QUOTE: 12,
}


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
    by_heading = {fold(_heading(key, words_for(code))): key for key in CommentColumn for code in program_languages()}
    return by_heading | {fold(key): key for key in CommentColumn}


def _heading(column: CommentColumn, words: Words) -> str:
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


def write_comments_book(rows: Sequence[CommentRow], words: Words) -> bytes:
    """Writes the rows as the bytes of an .xlsx, with headings and dropdown in the language of the words."""
    book = FrameworkBook(words("comments-title"))
    sheet = book.add_tab(words("comments-tab"))
    own = list(dict.fromkeys(title for row in rows for title, _ in row.own))
    key_row, head = 2, 3
    sheet.hide_gridlines(2)
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, words("comments-title"), book.styles["tab-title"])
    sheet.merge_range(1, 0, 1, len(_WIDTHS) - 1, words("comments-how"), book.styles["body"])
    book.fit_row(sheet, 1, [(words("comments-how"), sum(_WIDTHS.values()))])
    sheet.set_row(key_row, None, None, {"hidden": True})
    for column, (key, width) in enumerate(_WIDTHS.items()):
        sheet.set_column(column, column, width)
        sheet.write_string(key_row, column, key)
        sheet.write_string(head, column, _heading(key, words), book.styles["heading"])
    for column, title in enumerate(own, len(_WIDTHS)):
        sheet.set_column(column, column, _OWN_WIDTH)
        sheet.write_string(head, column, title, book.styles["heading-optional"])
    text = book.workbook.add_format({**_ENTRY, "quote_prefix": True})
    for number, row in enumerate(rows, head + 1):
        notes = dict(row.own)
        cells = (row.item, row.language, row.comment, _shown_mark(row, words), *(notes.get(o, "") for o in own))
        _write_row(sheet, number, cells, book, text)
    _finish(book, sheet, (head, head + len(rows), len(_WIDTHS) + len(own) - 1), words)
    return book.to_bytes(rows_adapt=True)


_ENTRY: Mapping[str, object] = {"valign": "top", "text_wrap": True, "align": "left", "indent": 1, "num_format": "@"}


def _shown_mark(row: CommentRow, words: Words) -> str:
    return row.mark if row.chosen is None else words("sheet-yes" if row.chosen else "sheet-no")


def _write_row(sheet: Worksheet, row: int, cells: Sequence[str], book: FrameworkBook, text: Format) -> None:
    widths = (*_WIDTHS.values(), *[_OWN_WIDTH] * (len(cells) - len(_WIDTHS)))
    book.fit_row(sheet, row, zip(cells, widths, strict=True))
    for column, value in enumerate(cells):
        style = book.styles["id"] if column == 0 else book.styles["asked"] if column == len(_WIDTHS) - 1 else text
        if value:
            sheet.write_string(row, column, value, style)
        else:
            sheet.write_blank(row, column, None, style)


def _finish(book: FrameworkBook, sheet: Worksheet, area: tuple[int, int, int], words: Words) -> None:
    """The dropdown, whose entries stand in the hidden tab, the filter, and what stays in view."""
    head, last, width = area
    hidden = book.workbook.add_worksheet(HIDDEN_TAB)
    choices = (words("sheet-yes"), words("sheet-no"))
    for row, (key, value) in enumerate((("kind", "comments"), ("language", words.language))):
        hidden.write_string(row, 0, key)
        hidden.write_string(row, 1, value)
    hidden.write_string(0, 3, "yes_no")
    hidden.write_column(1, 3, choices)
    hidden.hide()
    column = list(CommentColumn).index(CommentColumn.QUOTE)
    rule = {
        "validate": "list",
        "source": f"='{HIDDEN_TAB}'!{xl_range_abs(1, 3, len(choices), 3)}",
        "error_title": words("sheet-error-title")[:32],
        "error_message": words("sheet-error-yes-no", yes=choices[0], no=choices[1])[:255],
    }
    sheet.data_validation(head + 1, column, max(last, head + 1), column, rule)
    sheet.autofilter(head, 0, max(last, head + 1), width)
    sheet.freeze_panes(head + 1, 0)
    sheet.repeat_rows(head)
