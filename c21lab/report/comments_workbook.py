"""Writes comments.xlsx: rows of comments, a dropdown beside each, and the keys by which all is found again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.styles import FrameworkBook
from c21lab.report.comments_book import CommentColumn, CommentRow, comment_heading
from c21lab.sheets.layout import HIDDEN_TAB
from c21lab.wording import Words

_WIDTHS: Mapping[CommentColumn, float] = {
    CommentColumn.ITEM: 10,
    CommentColumn.LANGUAGE: 10,
    CommentColumn.COMMENT: 92,
    CommentColumn.QUOTE: 12,
}
_OWN_WIDTH = 24
_KEY_ROW, _HEAD = 2, 3
_TEXT: Mapping[str, object] = {"valign": "top", "text_wrap": True, "align": "left", "indent": 1, "num_format": "@"}


def write_comments_book(rows: Sequence[CommentRow], words: Words) -> bytes:
    """Writes the rows as the bytes of an .xlsx, with headings and dropdown in the language of the words."""
    book = FrameworkBook(words("comments-title"))
    sheet = book.add_tab(words("comments-tab"))
    own = list(dict.fromkeys(title for row in rows for title, _ in row.own))
    sheet.hide_gridlines(2)
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, words("comments-title"), book.styles["tab-title"])
    sheet.merge_range(1, 0, 1, len(_WIDTHS) - 1, words("comments-how"), book.styles["body"])
    book.fit_row(sheet, 1, [(words("comments-how"), sum(_WIDTHS.values()))])
    sheet.set_row(_KEY_ROW, None, None, {"hidden": True})
    for column, (key, width) in enumerate(_WIDTHS.items()):
        sheet.set_column(column, column, width)
        sheet.write_string(_KEY_ROW, column, key)
        sheet.write_string(_HEAD, column, comment_heading(key, words), book.styles["heading"])
    for column, title in enumerate(own, len(_WIDTHS)):
        sheet.set_column(column, column, _OWN_WIDTH)
        sheet.write_string(_HEAD, column, title, book.styles["heading-optional"])
    text = book.workbook.add_format({**_TEXT, "quote_prefix": True})
    for number, row in enumerate(rows, _HEAD + 1):
        notes = dict(row.own)
        cells = (row.item, row.language, row.comment, _shown_mark(row, words), *(notes.get(o, "") for o in own))
        _write_row(sheet, number, cells, book, text)
    _finish(book, sheet, (_HEAD, _HEAD + len(rows), len(_WIDTHS) + len(own) - 1), words)
    return book.to_bytes(rows_adapt=True)


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
