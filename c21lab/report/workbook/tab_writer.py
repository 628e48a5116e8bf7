"""Writes a tab from the top to the bottom: lines of text, tables as values, and the page for the printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from c21lab.office.plain_text import clean
from c21lab.office.text_width import lines_in_cm
from c21lab.office.xlsx_book import A4, set_page_texts
from c21lab.report.workbook.styles import TEXT, LineStyle, ResultsBook
from c21lab.report.workbook.table import PADDING_CM, ResultTable, ResultValue

PIXELS_PER_CM = 96 / 2.54
_LINE_CM = 20  # a line of text is about so long
_LINE_POINTS, _MOST_POINTS = 13, 409  # Excel makes no row taller
_MARGIN_INCHES = 0.45
_PORTRAIT_CM, _LANDSCAPE_CM = 21 - 2 * 2.54 * _MARGIN_INCHES, 29.7 - 2 * 2.54 * _MARGIN_INCHES
_SMALLEST_SCALE = 0.7  # 7 points on paper
_LARGEST_SCALE = 0.68  # of a tab that goes on beside: no higher than it need be
_SPARE = 0.9  # programs differ in how wide they make a column: LibreOffice needs most of this


@dataclass(frozen=True)
class PrintedPage:
    """The surroundings of each printed page: left and right in the header, and the footer, where codes are allowed."""

    head: str
    note: str
    foot: str


class TabWriter:
    """A tab that is written from the top to the bottom; ``row`` is the next free one.

    ``widths`` are those of its columns in centimetres; lines of text go across as many as make a readable line.
    """

    def __init__(self, book: ResultsBook, name: str, widths: Sequence[float]) -> None:
        self.tab: Worksheet = book.workbook.add_worksheet(name)
        self.book, self.name, self.row = book, name, 0
        for number, width in enumerate(widths):
            self.tab.set_column_pixels(number, number, round(width * PIXELS_PER_CM))
        self.widths = list(widths)
        self._printed_from: int | None = None  # where only the table is printed
        ends = [sum(widths[: number + 1]) for number in range(len(widths))]
        self.across = next((number for number, end in enumerate(ends, 1) if end >= _LINE_CM), len(ends))
        self.width = ends[self.across - 1]

    def line(self, text: str, line: LineStyle) -> None:
        """Writes a line of text, as tall as its words need."""
        look = self.book.line(line, text)
        needed = lines_in_cm(clean(text), line.size, self.width - PADDING_CM, bold=line.bold)
        self.tab.set_row(self.row, _LINE_POINTS * line.size / TEXT * needed + 5)
        if self.across > 1:
            self.tab.merge_range(self.row, 0, self.row, self.across - 1, "", look)
        self.tab.write_string(self.row, 0, self.book.text_languages.in_a_cell(clean(text)), look)
        self.row += 1

    def gap(self, points: float) -> None:
        """Leaves an empty row."""
        self.tab.set_row(self.row, points)
        self.row += 1

    def table(self, table: ResultTable) -> int:
        """Writes a table; gives the row of its head."""
        head = self.row
        for number, column in enumerate(table.columns):
            text = self.book.text_languages.in_a_cell(column.head)
            self.tab.write_string(head, number, text, self.book.head(column.kind, column.head))
        tallest = max(lines_in_cm(c.head, TEXT, c.width - PADDING_CM, bold=True) for c in table.columns)
        self.tab.set_row(head, _LINE_POINTS * tallest + 9)
        self.row += 1
        self.rows(table)
        return head

    def rows(self, table: ResultTable) -> None:
        """Writes the rows of a table without its head."""
        for index, row in enumerate(table.rows):
            self._row(self.row, table, row, strong=index in table.strong)
            self.row += 1
        if self._printed_from is not None:
            self.tab.print_area(self._printed_from, 0, self.row - 1, len(self.widths) - 1)

    def _row(self, number: int, table: ResultTable, row: Sequence[ResultValue], *, strong: bool) -> None:
        tallest = 1
        for i, (column, value) in enumerate(zip(table.columns, row, strict=True)):
            tint = (table.tints or {}).get(value, "") if isinstance(value, str) else ""
            look = self.book.cell(column.kind, strong, tint, value if isinstance(value, str) else "")
            if value is None:
                self.tab.write_blank(number, i, None, look)
            elif isinstance(value, str):
                self.tab.write_string(number, i, self.book.text_languages.in_a_cell(clean(value)), look)
                needed = lines_in_cm(clean(value), TEXT, column.width - PADDING_CM, bold=strong)
                tallest = max(tallest, needed)
            else:
                self.tab.write_number(number, i, value, look)
        self.tab.set_row(number, min(_LINE_POINTS * tallest + 5, _MOST_POINTS))

    def page(self, page: PrintedPage, held: int, least: float) -> None:
        """Sets A4, for so many centimetres or more; a wide tab goes on beside, with its first ``held`` columns."""
        landscape = sum(self.widths) > _PORTRAIT_CM
        width = _LANDSCAPE_CM if landscape else _PORTRAIT_CM
        self.tab.hide_gridlines(2)
        self.tab.set_paper(A4)
        if landscape:
            self.tab.set_landscape()
        breaks, widest = _beside(self.widths, held, width / _SMALLEST_SCALE)
        scale = _SPARE * width / max(widest, least)
        self.tab.set_print_scale(int(100 * min(scale, _LARGEST_SCALE if breaks else 1)))
        if breaks:
            self.tab.set_v_pagebreaks(breaks)
            self.tab.repeat_columns(0, max(held - 1, 0))
            # only the table: its lines of text would be cut off where the second page begins
            self._printed_from = self.row
        self.tab.set_margins(_MARGIN_INCHES, _MARGIN_INCHES, top=0.75, bottom=0.65)
        self.tab.center_horizontally()
        set_page_texts(self.tab, clean(page.head), page.note, page.foot)


def _beside(widths: Sequence[float], held: int, most: float) -> tuple[list[int], float]:
    """The columns before which a new page begins, on as few pages as can be, and the width of the widest."""
    fewest = len(_breaks(widths, held, most))
    while len(_breaks(widths, held, most - 0.5)) == fewest and most > max(widths) + sum(widths[:held]):
        most -= 0.5  # as wide as the others, not a last page with a column or two
    breaks = _breaks(widths, held, most)
    ends = zip([0, *breaks], [*breaks, len(widths)], strict=True)
    return breaks, max(sum(widths[start:end]) + (sum(widths[:held]) if start else 0) for start, end in ends)


def _breaks(widths: Sequence[float], held: int, most: float) -> list[int]:
    breaks: list[int] = []
    page = 0.0
    for number, width in enumerate(widths):
        if page + width > most and number > held:
            breaks.append(number)
            page = sum(widths[:held])
        page += width
    return breaks
