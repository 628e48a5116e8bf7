"""A diff as a workbook: one table that can be filtered and sent round for comments."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.styles import XlsxBook
from c21lab.framework.diff.changes import Diff
from c21lab.framework.diff.rows import COLUMNS, DiffRow, DiffRun, diff_notes, diff_rows, diff_title
from c21lab.wording import Words

_WIDTHS = (14, 12, 14, 18, 10, 56, 56)


def diff_workbook(diff: Diff, words: Words) -> bytes:
    """Writes the changes as an .xlsx; in a reworded text, what is gone is struck through, what is new underlined."""
    book = XlsxBook()
    sheet = book.add_tab(words("framework-diff-tab"))
    sheet.hide_gridlines(2)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    head = [*diff_notes(diff, words), *([words("framework-diff-marks")] if diff.changes else [])]
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, diff_title(diff, words), book.styles["tab-title"])
    for row, note in enumerate(head, 1):
        sheet.write_string(row, 0, note)
    first = len(head) + 2
    for column, name in enumerate(COLUMNS):
        sheet.write_string(first, column, words(f"framework-diff-{name}"), book.styles["heading"])
    rows = list(diff_rows(diff, words))
    for row, entry in enumerate(rows, first + 1):
        _write_row(sheet, book, row, entry)
    sheet.autofilter(first, 0, first + max(1, len(rows)), len(COLUMNS) - 1)
    sheet.freeze_panes(first + 1, 0)
    sheet.repeat_rows(first)
    return book.to_bytes(diff_title(diff, words))


def _write_row(sheet: Worksheet, book: XlsxBook, row: int, entry: DiffRow) -> None:
    *names, before, after = entry.cells()
    book.fit_row(sheet, row, [(text, width) for text, width in zip(entry.cells(), _WIDTHS, strict=True)])
    for column, text in enumerate(names):
        sheet.write_string(row, column, text, book.styles["cell"])
    _write_runs(sheet, book, (row, len(names)), entry.before, before)
    _write_runs(sheet, book, (row, len(names) + 1), entry.after, after)


def _write_runs(sheet: Worksheet, book: XlsxBook, cell: tuple[int, int], runs: Sequence[DiffRun], text: str) -> None:
    is_old = cell[1] == len(COLUMNS) - 2
    style, plain, mark = book.styles["cell"], book.styles["plain"], book.styles["gone" if is_old else "new"]
    if len(runs) < 2:  # XlsxWriter takes rich text from two runs on
        sheet.write_string(*cell, text, mark if runs and runs[0].changed else style)
        return
    parts = [part for run in runs for part in (mark if run.changed else plain, run.text)]
    sheet.write_rich_string(*cell, *parts, style)
