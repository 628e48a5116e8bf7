"""Widths of a table's columns: fixed, so that no word breaks, and together as wide as the page."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.report.word.blocks import Table, TableCell, TableColumn
from c21lab.report.word.text_measure import longest_word_cm, width_cm

CELL_POINTS, HEAD_POINTS = 8.5, 8.0
_MARGINS_CM = 0.212  # of a cell in the house style, left and right together
_HAIR_CM = 0.06  # for another font's widths
_INSET_CM = 0.16
_WIDEST_FIT_CM = 3.6


def inset_cm(column: TableColumn) -> float:
    """Returns the distance of words in a narrow column from the numbers at their left, in centimetres."""
    return _INSET_CM if column.width == "fit" and column.align == "left" else 0.0


def around_cm(column: TableColumn) -> float:
    """Returns the width of a column that its texts cannot use."""
    return _MARGINS_CM + inset_cm(column)


def column_widths(table: Table, total_cm: float) -> list[float]:
    """Returns the columns' widths in centimetres: no word breaks where the page allows it; they sum to ``total_cm``."""
    narrow = [_narrowest(column, index, table.rows) for index, column in enumerate(table.columns)]
    wanted = [
        min(_widest(column, index, table.rows), max(_WIDEST_FIT_CM, least)) if column.width == "fit" else least
        for index, (column, least) in enumerate(zip(table.columns, narrow, strict=True))
    ]
    if sum(wanted) > total_cm:
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


def _narrowest(column: TableColumn, index: int, rows: Sequence[Sequence[TableCell]]) -> float:
    entries = [longest_word_cm(row[index].text, CELL_POINTS, row[index].strong) for row in rows]
    return max([longest_word_cm(column.head, HEAD_POINTS, bold=True), *entries]) + around_cm(column) + _HAIR_CM


def _widest(column: TableColumn, index: int, rows: Sequence[Sequence[TableCell]]) -> float:
    entries = [width_cm(row[index].text, CELL_POINTS, row[index].strong) for row in rows]
    return max([longest_word_cm(column.head, HEAD_POINTS, bold=True), *entries]) + around_cm(column) + _HAIR_CM
