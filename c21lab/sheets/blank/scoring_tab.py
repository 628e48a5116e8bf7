"""A scoring tab: a row per item, with the cells to fill beside what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname, xl_range, xl_range_abs, xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.office.text_width import INDENT, column_width, row_height, text_height
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.answer_colours import colour_answers
from c21lab.sheets.blank.content import BlankRow, BlankSection, BlankSheet, ScoringTab
from c21lab.sheets.blank.hidden_tab import allow_scores
from c21lab.sheets.blank.page_breaks import HEAD_HEIGHTS, best_pages
from c21lab.sheets.layout import (
    SCORING_WIDTHS,
    ColumnKey,
    ScoringRow,
    heading,
)

SHORTEST_ROW, BAND_PADDING, ROW_PADDING = 27.0, 10.0, 9.0


@dataclass(frozen=True)
class _ScoringPage:
    """The tab while it is drawn; ``columns`` gives each key its place."""

    sheet: Worksheet
    workbook: Workbook
    blank: BlankSheet
    styles: dict[str, Format]
    columns: dict[ColumnKey, int]

    @property
    def widths(self) -> dict[ColumnKey, float]:
        return dict(SCORING_WIDTHS[self.blank.level])


def columns_of(blank: BlankSheet) -> dict[ColumnKey, int]:
    """Returns the position of each column of a scoring tab."""
    return {key: i for i, key in enumerate(SCORING_WIDTHS[blank.level])}


def add_scoring_tab(workbook: Workbook, blank: BlankSheet, tab: ScoringTab, styles: dict[str, Format]) -> Worksheet:
    """Writes one scoring tab."""
    page = _ScoringPage(workbook.add_worksheet(tab.name), workbook, blank, styles, columns_of(blank))
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


def write_counter(
    sheet: Worksheet, cell: tuple[int, int], blank: BlankSheet, tabs: Sequence[ScoringTab], look: Format
) -> None:
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


def _write_head(page: _ScoringPage, tab: ScoringTab) -> None:
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


def _write_legend(page: _ScoringPage) -> None:
    fragments: list[str | Format] = []
    for sign, label in page.blank.scale_in_words:
        fragments += [page.styles["strong"], sign, page.styles["legend-text"], f" {label}{page.blank.legend_gap}"]
    look = style.facing(page.styles, "legend", page.blank.scale_in_words[0][1])
    page.sheet.write_rich_string(ScoringRow.LEGEND, 0, *fragments, look)


def _write_band(page: _ScoringPage, row: int, section: BlankSection) -> float:
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


def _write_line(page: _ScoringPage, row: int, line: BlankRow) -> float:
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


def _write_two(page: _ScoringPage, cell: tuple[int, int], texts: tuple[str, str], look: str) -> float:
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


def _set_up(page: _ScoringPage, end: int, heights: list[list[float]]) -> None:
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
