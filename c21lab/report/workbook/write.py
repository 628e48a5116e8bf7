"""results.<lang>.xlsx: results as values, a tab for each subject, with native radar charts that can go into slides."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.framework.document_languages import document_languages
from c21lab.problems import Problem
from c21lab.report.quotes import Quote
from c21lab.report.workbook.native_radar import TWO_RADARS_CM, PlacedTable, add_radars
from c21lab.report.workbook.styles import ResultsBook
from c21lab.report.workbook.summary_tab import add_header, add_summary, set_page, workbook_title
from c21lab.report.workbook.tab_writer import TabWriter
from c21lab.report.workbook.table import ResultTable
from c21lab.report.workbook.tabs import DOMAINS, FIELDS, ResultTab, tabs_of

_TEXT_ONLY_CM = 18.0


def results_workbook(edition: Edition, comments: Sequence[Quote], set_aside: Sequence[Problem]) -> bytes:
    """Writes the workbook of an edition as the bytes of an .xlsx file; the same results give the same bytes.

    ``comments`` are those that may be quoted; ``set_aside`` the problems, of which only the kinds
    and their counts are shown.
    """
    book = ResultsBook(
        workbook_title(edition),
        edition.framework_words.title,
        document_languages(edition.words, edition.framework_words),
    )
    if edition.results.fields:
        add_summary(book, edition)
    placed: dict[str, PlacedTable] = {}
    for tab in tabs_of(edition, comments, set_aside):
        sheet = _add_tab(book, tab, edition)
        if tab.table is not None:
            placed[tab.subject] = _add_table(sheet, tab, tab.table)
    if edition.results.fields:
        add_radars(placed[DOMAINS], placed[FIELDS], edition)
    return book.to_bytes()


def _add_tab(book: ResultsBook, tab: ResultTab, edition: Edition) -> TabWriter:
    """A tab with its head and its page, ready for a table."""
    widths = tab.table.widths if tab.table else [_TEXT_ONLY_CM]
    sheet = TabWriter(book, edition.words(f"results-tab-{tab.subject}"), widths)
    add_header(sheet, edition, tab.notes)
    radars = tab.subject == DOMAINS and any(field.score is not None for field in edition.results.fields)
    set_page(sheet, edition, tab.held, least=TWO_RADARS_CM if radars else 0)
    return sheet


def _add_table(sheet: TabWriter, tab: ResultTab, table: ResultTable) -> PlacedTable:
    """The table with filters; its head stays in view and stands on each printed page."""
    head = sheet.table(table)
    sheet.tab.autofilter(head, 0, head + len(table.rows), len(table.columns) - 1)
    sheet.tab.freeze_panes(head + 1, tab.held)
    if tab.subject != DOMAINS:  # its further pages are charts
        sheet.tab.repeat_rows(head)
    return PlacedTable(sheet, table, head)
