"""A scoring tab: a row per item, with the cells to fill beside what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname, xl_range, xl_range_abs, xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.sheets import style
from c21lab.sheets.blank import Blank, Line, Section, Tab
from c21lab.sheets.colours import colour_answers
from c21lab.sheets.hidden import allow_scores
from c21lab.sheets.layout import (
    SCORING_WIDTHS,
    ColumnKey,
    ScoringRow,
    heading,
)
from c21lab.textsize import DIGIT, INDENT, column_width, row_height, text_height

SHORTEST_ROW, BAND_PADDING, ROW_PADDING = 27.0, 10.0, 9.0
# the room for rows on a page: A4 in landscape without its margins, in points
PAGE_WIDTH = 841.9 - 2 * 72 * style.MARGIN_INCHES
PAGE_HEIGHT = 595.3 - 72 * (style.TOP_INCHES + style.BOTTOM_INCHES)
EMPTY_AT_MOST = 0.28  # of a page, to keep a section whole
FULL_PAGE = 0.97  # a page is called full a little early, for programs round the heights of rows
WIDER_AT_MOST = 14  # characters: the print is then nine tenths as large, and all columns still fit a laptop's screen
FEW_ROWS = 4  # with their title: too few for a page of their own
HEAD_HEIGHTS = {ScoringRow.TITLE: 30.0, ScoringRow.LEGEND: 21.0, ScoringRow.HEADINGS: 24.0}


@dataclass(frozen=True)
class _Page:
    """The tab while it is drawn; ``columns`` gives each key its place."""

    sheet: Worksheet
    workbook: Workbook
    blank: Blank
    styles: dict[str, Format]
    columns: dict[ColumnKey, int]

    @property
    def widths(self) -> dict[ColumnKey, float]:
        return dict(SCORING_WIDTHS[self.blank.level])


def columns_of(blank: Blank) -> dict[ColumnKey, int]:
    """Where each column of a scoring tab is."""
    return {key: i for i, key in enumerate(SCORING_WIDTHS[blank.level])}


def add_scoring_tab(workbook: Workbook, blank: Blank, tab: Tab, styles: dict[str, Format]) -> Worksheet:
    """Writes one scoring tab."""
    page = _Page(workbook.add_worksheet(tab.name), workbook, blank, styles, columns_of(blank))
    for key, width in page.widths.items():
        page.sheet.set_column(page.columns[key], page.columns[key], width)
    _write_head(page, tab)
    row, heights, blocks = int(ScoringRow.FIRST), list[list[float]](), list[str]()
    score = page.columns[ColumnKey.SCORE]
    for section in tab.sections:
        block = [_write_band(page, row, section)]
        block += [_write_line(page, row + i, line) for i, line in enumerate(section.lines, 1)]
        blocks.append(xl_range(row + 1, score, row + len(section.lines), score))
        heights.append(block)
        row += len(block)
    allow_scores(page.sheet, blank, " ".join(blocks))
    colour_answers(workbook, page.sheet, blank.framework.scale, blocks)
    _set_up(page, row, heights)
    return page.sheet


def write_counter(sheet: Worksheet, cell: tuple[int, int], blank: Blank, tabs: Sequence[Tab], look: Format) -> None:
    """Writes how many of the tabs' items are answered: a plain formula, with its value while none is."""
    score = columns_of(blank)[ColumnKey.SCORE]
    counts: list[str] = []
    for tab in tabs:
        last = ScoringRow.FIRST + tab.count + len(tab.sections) - 1
        counts.append(f"COUNTA({quote_sheetname(tab.name)}!{xl_range_abs(ScoringRow.FIRST, score, last, score)})")
    total = sum(tab.count for tab in tabs)
    before, after = blank.words("sheet-answered", answered="\0", total=total).split("\0")
    parts = [_quoted(before), "+".join(counts), _quoted(after)]
    formula = "=" + "&".join(part for part in parts if part != '""')
    value = blank.words("sheet-answered", answered="0", total=total)
    sheet.write_formula(*cell, formula, look, value)  # pyright: ignore[reportArgumentType]  # a value may be a text


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _write_head(page: _Page, tab: Tab) -> None:
    sheet, styles, blank = page.sheet, page.styles, page.blank
    for row, height in HEAD_HEIGHTS.items():
        sheet.set_row(row, height)
    last = page.columns[ColumnKey.COMMENT]
    sheet.write_string(ScoringRow.TITLE, 0, tab.title, style.facing(styles, "tab-title", tab.title))
    write_counter(sheet, (ScoringRow.TITLE, last), blank, (tab,), styles["counter-end"])
    _write_legend(page)
    for key, column in page.columns.items():
        sheet.write_string(ScoringRow.KEYS, column, key)
        look = "heading-centred" if key == ColumnKey.SCORE else "heading"
        sheet.write_string(ScoringRow.HEADINGS, column, heading(key, blank.language, blank.level), styles[look])
    sheet.set_row(ScoringRow.KEYS, None, None, {"hidden": True})


def _write_legend(page: _Page) -> None:
    fragments: list[str | Format] = []
    for sign, label in page.blank.scale_in_words:
        fragments += [page.styles["strong"], sign, page.styles["legend-text"], f" {label}{page.blank.legend_gap}"]
    look = style.facing(page.styles, "legend", page.blank.scale_in_words[0][1])
    page.sheet.write_rich_string(ScoringRow.LEGEND, 0, *fragments, look)


def _write_band(page: _Page, row: int, section: Section) -> float:
    """The title of a section, with its guiding question where its items have none of their own."""
    sheet, styles = page.sheet, page.styles
    for column in page.columns.values():
        sheet.write_blank(row, column, None, styles["band"])
    sheet.write_string(row, page.columns[ColumnKey.ID], section.id, styles["band"])
    height = 0.0
    if section.question:
        height = _write_two(page, (row, page.columns[ColumnKey.TITLE]), (section.title, section.question), "band-text")
    else:
        sheet.write_string(
            row, page.columns[ColumnKey.TITLE], section.title, style.facing(styles, "band", section.title)
        )
    return _set_height(sheet, row, max(height, style.TEXT), BAND_PADDING)


def _write_line(page: _Page, row: int, line: Line) -> float:
    sheet, styles, columns, widths = page.sheet, page.styles, page.columns, page.widths
    sheet.write_string(row, columns[ColumnKey.ID], line.id, styles["id"])
    if ColumnKey.QUESTION in columns:
        sheet.write_string(row, columns[ColumnKey.TITLE], line.title, style.facing(styles, "item", line.title))
        heights = [
            text_height(line.title, style.TEXT, widths[ColumnKey.TITLE] - INDENT, bold=True),
            _write_two(page, (row, columns[ColumnKey.QUESTION]), (line.question, line.help), "body"),
        ]
    else:
        sheet.write_string(row, columns[ColumnKey.TITLE], line.title, style.facing(styles, "body", line.title))
        heights = [text_height(line.title, style.TEXT, widths[ColumnKey.TITLE] - INDENT)]
    sheet.write_blank(row, columns[ColumnKey.SCORE], None, styles["score"])
    sheet.write_blank(row, columns[ColumnKey.COMMENT], None, styles["comment"])
    return _set_height(sheet, row, max(heights), ROW_PADDING)


def _write_two(page: _Page, cell: tuple[int, int], texts: tuple[str, str], look: str) -> float:
    """Two texts under each other in one cell, the second one small; returns their height."""
    first, second = texts
    width = list(page.widths.values())[cell[1]] - INDENT
    bold = look.startswith("band")
    inner = page.styles["band-strong" if bold else "inner"]
    whole = style.facing(page.styles, look, first or second)
    if first and second:
        page.sheet.write_rich_string(*cell, inner, first, page.styles["small"], f"\n{second}", whole)
    else:
        page.sheet.write_string(*cell, first or second, whole)
    return text_height(first, style.TEXT, width, bold=bold) + text_height(second, style.SMALL, width)


def _set_height(sheet: Worksheet, row: int, height: float, padding: float) -> float:
    height = max(SHORTEST_ROW, row_height(height, padding))
    sheet.set_row(row, height)
    return height


def _set_up(page: _Page, end: int, heights: list[list[float]]) -> None:
    sheet, columns = page.sheet, page.columns
    sheet.freeze_panes(ScoringRow.FIRST, 0)
    sheet.set_selection(xl_rowcol_to_cell(ScoringRow.FIRST + 1, columns[ColumnKey.SCORE]))
    sheet.print_area(0, 0, end - 1, columns[ColumnKey.COMMENT])
    sheet.repeat_rows(ScoringRow.LEGEND, ScoringRow.HEADINGS)
    sheet.fit_to_pages(1, 0)
    wider, breaks = best_pages(heights, sum(map(column_width, page.widths.values())))
    comment = columns[ColumnKey.COMMENT]
    sheet.set_column(comment, comment, page.widths[ColumnKey.COMMENT] + wider)
    sheet.set_h_pagebreaks(breaks)


def best_pages(sections: list[list[float]], width: float) -> tuple[int, list[int]]:
    """By how many characters the last column is to be wider, and the rows that begin a new page.

    A page is printed as large as its width allows. ``width`` is that of all columns in pixels; a few more make the
    print a little smaller, where that saves a page, keeps more sections whole, or spares a last page of a row or two.
    """
    tried = [(wider, page_breaks(sections, width + wider * DIGIT)) for wider in range(WIDER_AT_MOST + 1)]
    return min(tried, key=lambda pages: (*_faults(sections, pages[1]), pages[0]))


def _faults(sections: list[list[float]], breaks: list[int]) -> tuple[int, int]:
    """How many pages there are, with one more for a last one of a few rows; and how many sections are torn."""
    starts = list(accumulate(map(len, sections), initial=int(ScoringRow.FIRST)))
    lonely = bool(breaks) and starts[-1] - breaks[-1] < FEW_ROWS
    return len(breaks) + lonely, sum(row not in starts for row in breaks)


def page_breaks(sections: list[list[float]], width: float) -> list[int]:
    """The rows that begin a new page: a section stays whole unless too much of the page before it would stay empty.

    ``sections`` holds the heights of each section's rows in points, ``width`` is that of the columns in pixels.
    """
    scale = min(1.0, PAGE_WIDTH / (width * 0.75))
    room = PAGE_HEIGHT * FULL_PAGE / scale
    repeated = HEAD_HEIGHTS[ScoringRow.LEGEND] + HEAD_HEIGHTS[ScoringRow.HEADINGS]
    breaks: list[int] = []
    row, used = int(ScoringRow.FIRST), sum(HEAD_HEIGHTS.values())
    for section in sections:
        left = room - used
        keeps_whole = left < EMPTY_AT_MOST * room and sum(section) <= room - repeated
        for i, height in enumerate(section):
            # a title takes at least two of its lines along
            needed = sum(section) if i == 0 and keeps_whole else sum(section[:3]) if i == 0 else height
            if used + needed > room:
                breaks.append(row + i)
                used = repeated
            used += height
        row += len(section)
    return breaks
