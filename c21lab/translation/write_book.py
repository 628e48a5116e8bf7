"""Writes the translator's workbook: a glossary first, then a row per message and case for each circle of readers."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.styles import FrameworkBook
from c21lab.messages import SOURCES
from c21lab.translation.layout import (
    CASE,
    FIRST_ROW,
    HEADING_ROW,
    HELP_ROWS,
    KEY,
    NOTE,
    STATE,
    TABS,
    TEXT_WIDTH,
    TITLE_ROW,
    WHERE,
    WIDTHS,
    case_text,
    headings,
)
from c21lab.translation.source import SourceEntry, source_entries
from c21lab.translation.stored import EMPTY, STATES, TranslatedPart, Translation
from c21lab.wording import Words, reads_right_to_left

_NOTHING = Translation({})


def translation_book(parts: Sequence[TranslatedPart], words: Words) -> bytes:
    """Writes the parts of a language, an .xlsx; what it says of itself is in ``words``.

    The same translation gives the same bytes.
    """
    language = parts[0].language
    book = FrameworkBook(words("language-book-title", language=words.language_name(language)))
    for part in parts:
        _write_tab(book, part, words)
    return book.to_bytes(rows_adapt=True)


def _write_tab(book: FrameworkBook, part: TranslatedPart, words: Words) -> None:
    sheet, styles = book.add_tab(TABS[part.part]), book.styles
    heads = headings(part.language)
    sheet.set_row(TITLE_ROW, 30, styles["plain"])
    title = words("language-tab-title", part=part.part, language=words.language_name(part.language))
    sheet.write_string(TITLE_ROW, 0, title, styles["tab-title"])
    for number, row in enumerate(HELP_ROWS, 1):
        sheet.write_string(row, 0, words(f"language-help-{number}", code=part.language), styles["plain"])
    for column, head in enumerate(heads):
        style = "entry-rtl" if head == part.language and reads_right_to_left(part.language) else "entry"
        sheet.set_column(column, column, WIDTHS.get(head, TEXT_WIDTH), styles[style])
        own = head in (part.language, STATE, NOTE)
        sheet.write_string(HEADING_ROW, column, head, styles["heading" if own else "heading-optional"])
    sheet.freeze_panes(FIRST_ROW, 1)
    sheet.repeat_rows(HEADING_ROW)
    last = _write_rows(book, sheet, part, heads)
    _finish(book, sheet, heads, last)


def _write_rows(book: FrameworkBook, sheet: Worksheet, part: TranslatedPart, heads: Sequence[str]) -> int:
    row, rtl = FIRST_ROW, reads_right_to_left(part.language)
    for entry in source_entries(part.part).values():
        for cells in _rows_of(entry, part):
            book.fit_row(sheet, row, [(text, WIDTHS.get(head, TEXT_WIDTH)) for head, text in cells.items()])
            for column, head in enumerate(heads):
                own = head in (part.language, STATE, NOTE)
                style = "entry-rtl" if head == part.language and rtl else "entry" if own else "apart"
                style = "id" if head == KEY else style
                sheet.write_string(row, column, cells[head], book.styles[style])
            row += 1
    return row - 1


def _rows_of(entry: SourceEntry, part: TranslatedPart) -> list[dict[str, str]]:
    """The rows of a message; its state and its note stand in the first of them."""
    made = part.messages.get(entry.key, _NOTHING)
    rows: list[dict[str, str]] = []
    for number, cases in enumerate(entry.cases(part.language)):
        sources = {code: entry.text(code, cases, part.language) for code in SOURCES}
        about = {KEY: entry.key, CASE: case_text(cases), WHERE: entry.where}
        state = {STATE: made.state if made.texts else EMPTY, NOTE: made.note} if number == 0 else {STATE: "", NOTE: ""}
        rows.append({**about, **sources, part.language: made.texts.get(cases, ""), **state})
    return rows


def _finish(book: FrameworkBook, sheet: Worksheet, heads: Sequence[str], last: int) -> None:
    """A dropdown of the states, a filter, and yellow where a text is asked for that is not there."""
    state, text = heads.index(STATE), heads.index(STATE) - 1
    sheet.data_validation(FIRST_ROW, state, last, state, {"validate": "list", "source": list(STATES)})
    sheet.autofilter(HEADING_ROW, 0, last, len(heads) - 1)
    english, own = xl_col_to_name(heads.index(SOURCES[0])), xl_col_to_name(text)
    formula = f"=AND(LEN(${english}{FIRST_ROW + 1})>0,LEN(${own}{FIRST_ROW + 1})=0)"
    rule = {"type": "formula", "criteria": formula, "format": book.styles["asked"]}
    sheet.conditional_format(FIRST_ROW, text, last, text, rule)
