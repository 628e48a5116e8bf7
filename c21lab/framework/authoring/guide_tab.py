"""The first tab of the authoring workbook: what it is, and how to work in it."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.styles import XlsxBook
from c21lab.framework.model import Framework
from c21lab.framework.tables import FrameworkTable, row_ids
from c21lab.wording import Words

STEPS = ("edit", "ids", "rows", "translate", "withdraw", "import")
TEXT_WIDTH = 92
_MARGIN, _KEYS, _TEXTS, _COUNTS = range(4)


def write_guide(book: XlsxBook, framework: Framework, words: Words) -> None:
    """Adds the tab; nothing of it is read again."""
    sheet = book.add_tab(words("framework-guide-tab"))
    sheet.hide_gridlines(2)
    sheet.set_portrait()
    sheet.fit_to_pages(1, 1)
    for column, width in ((_MARGIN, 3), (_KEYS, 18), (_TEXTS, TEXT_WIDTH), (_COUNTS, 10)):
        sheet.set_column(column, column, width)
    row = _write_title(sheet, book, framework, words)
    row = _write_steps(sheet, book, words, row)
    row = _write_tabs(sheet, book, framework, words, row)
    _write_colours(sheet, book, words, row)


def _write_title(sheet: Worksheet, book: XlsxBook, framework: Framework, words: Words) -> int:
    facts = {"id": framework.id, "version": framework.version, "status": framework.status}
    sheet.write_string(1, _KEYS, words("framework-guide-eyebrow"), book.styles["eyebrow"])
    sheet.set_row(2, 32)
    sheet.write_string(2, _KEYS, framework.words_in(words.language).title, book.styles["title"])
    sheet.write_string(3, _KEYS, words("framework-guide-version", **facts), book.styles["plain"])
    return 5


def _write_steps(sheet: Worksheet, book: XlsxBook, words: Words, row: int) -> int:
    _write_section(sheet, book, row, words("framework-guide-how"))
    for number, step in enumerate(STEPS, 1):
        row += 1
        sheet.write_number(row, _MARGIN, number, book.styles["step"])
        sheet.write_string(row, _KEYS, words(f"framework-guide-{step}-lead"), book.styles["strong"])
        _write_text(sheet, book, row, words(f"framework-guide-{step}"))
    return row + 2


def _write_tabs(sheet: Worksheet, book: XlsxBook, framework: Framework, words: Words, row: int) -> int:
    _write_section(sheet, book, row, words("framework-guide-tabs"), words("framework-guide-rows-now"))
    counts = {table: len(ids) for table, ids in row_ids(framework).items() if table is not FrameworkTable.ABOUT}
    for table in FrameworkTable:
        row += 1
        sheet.write_url(row, _KEYS, f"internal:'{table}'!A1", book.styles["link"], table)
        _write_text(sheet, book, row, words(f"framework-guide-tab-{table.lower()}"))
        if table in counts:
            sheet.write_number(row, _COUNTS, counts[table], book.styles["count"])
    return row + 2


def _write_colours(sheet: Worksheet, book: XlsxBook, words: Words, row: int) -> None:
    _write_section(sheet, book, row, words("framework-guide-colours"))
    for style in ("heading", "heading-optional", "asked", "wrong", "apart"):
        row += 1
        sheet.write_string(row, _KEYS, words(f"framework-guide-{style}-lead"), book.styles[style])
        _write_text(sheet, book, row, words(f"framework-guide-{style}"))


def _write_section(sheet: Worksheet, book: XlsxBook, row: int, title: str, last: str = "") -> None:
    style = book.styles["section"]
    sheet.set_row(row, 20)
    for column, text in ((_MARGIN, ""), (_KEYS, title), (_TEXTS, ""), (_COUNTS, last)):
        if text:
            sheet.write_string(row, column, text, book.styles["section-end"] if column == _COUNTS else style)
        else:
            sheet.write_blank(row, column, None, style)


def _write_text(sheet: Worksheet, book: XlsxBook, row: int, text: str) -> None:
    book.fit_row(sheet, row, [(text, TEXT_WIDTH)])
    sheet.write_string(row, _TEXTS, text, book.styles["body"])
