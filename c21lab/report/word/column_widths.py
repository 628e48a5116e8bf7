"""Widths of a table's columns: fixed, so that no word breaks, and together as wide as the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from c21lab.office.text_width import longest_word_cm, width_cm
from c21lab.report.word.blocks import Table, TableCell, TableColumn
from c21lab.report.word.page_setup import SpaceLook
from c21lab.report.word.style_names import StyleName

_MARGINS_CM = 0.212  # of a cell in the house style, left and right together
_HAIR_CM = 0.06  # for another font's widths
_INSET_CM = 0.16
_WIDEST_FIT_CM = 3.6
_EASY_TEXT_CM = 4.5  # in which a title takes a line or two


def inset_cm(column: TableColumn) -> float:
    """Returns the distance of words in a narrow column from the numbers at their left, in centimetres."""
    return _INSET_CM if column.width == "fit" and column.align == "left" else 0.0


def around_cm(column: TableColumn) -> float:
    """Returns the width of a column that its texts cannot use."""
    return _MARGINS_CM + inset_cm(column)


def cell_styles(table: Table) -> tuple[StyleName, StyleName]:
    """Returns the styles of a table's cells and of its head."""
    return (StyleName.SMALL_CELL, StyleName.SMALL_HEAD_CELL) if table.dense else (StyleName.CELL, StyleName.HEAD_CELL)


def column_widths(table: Table, total_cm: float, looks: Mapping[StyleName, SpaceLook]) -> list[float]:
    """Returns the columns' widths in centimetres: no word breaks where the page allows it; they sum to ``total_cm``."""
    measured = _MeasuredTable(table, *(looks[style] for style in cell_styles(table)))
    narrow = [measured.width(index, longest_word_cm) for index in range(len(table.columns))]
    wanted = [
        min(measured.width(index, width_cm), max(_WIDEST_FIT_CM, least)) if column.width == "fit" else least
        for index, (column, least) in enumerate(zip(table.columns, narrow, strict=True))
    ]
    eased = [
        max(least, min(measured.width(index, width_cm), _EASY_TEXT_CM)) if column.width == "text" else width
        for index, (column, width, least) in enumerate(zip(table.columns, wanted, narrow, strict=True))
    ]
    if sum(eased) > total_cm:  # rather a stage on two lines than a title on six
        wanted = narrow
    spare = total_cm - sum(wanted)
    if spare < 0:
        return [width * total_cm / sum(wanted) for width in wanted]
    shares = [column.share if column.width == "text" else 0.0 for column in table.columns]
    shares = shares if any(shares) else [1.0] * len(shares)
    return _shared_out(wanted, shares, total_cm)


def _shared_out(least: Sequence[float], shares: Sequence[float], total: float) -> list[float]:
    """Shares the rest among the columns by their shares, none of them below its least width."""
    fixed = sum(width for width, share in zip(least, shares, strict=True) if not share)
    room, weight = total - fixed, sum(shares)
    fair = [room * share / weight if share else width for width, share in zip(least, shares, strict=True)]
    if all(width >= low for width, low in zip(fair, least, strict=True)):
        return fair
    spare = total - sum(least)
    return [width + spare * share / weight for width, share in zip(least, shares, strict=True)]


def _measured(measure: Callable[..., float], text: str, look: SpaceLook, *, bold: bool) -> float:
    return measure(text, look.width_size(bold=bold), bold=bold)


@dataclass(frozen=True)
class _MeasuredTable:
    """A table with the looks of its cells and its head."""

    table: Table
    cell: SpaceLook
    head: SpaceLook

    def width(self, index: int, of_cell: Callable[..., float]) -> float:
        """The width of a column that holds each cell by a measure, and each word of its head."""
        column = self.table.columns[index]
        cells: Sequence[TableCell] = [row[index] for row in self.table.rows]
        entries = [_measured(of_cell, cell.text, self.cell, bold=cell.strong or self.cell.bold) for cell in cells]
        head = _measured(longest_word_cm, column.head, self.head, bold=True)
        return max([head, *entries]) + around_cm(column) + _HAIR_CM
