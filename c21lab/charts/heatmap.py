"""The heat map of fields and groups: every number printed; hatched where it is hidden, a dash where nobody answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from matplotlib.figure import Figure

from c21lab.charts.canvas import Canvas, ChartFrame, Point, rectangle
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height
from c21lab.charts.markers import HATCH, hatching
from c21lab.charts.row_layout import PLOT, ChartSection, FieldRow, draw_rows, height_of_rows
from c21lab.charts.style import FAINT, PAD, SMALL, WIDTH, ink_on
from c21lab.charts.text_shaping import LEADING, Face, height_of, width_of, wrap
from c21lab.framework.model import Scale
from c21lab.office.palette import heat

HeatCell = float | Literal["hidden", "empty"]
DASH = "–"
_GAP, _WIDEST = 5.0, 62.0  # beside the column of everybody; of a column
_HEADS = (96.0, 120.0, 150.0, 190.0)  # heights of turned heads, the next where a head takes too many lines


@dataclass(frozen=True)
class HeatColumn:
    """A column's label and how many people are in it."""

    label: str
    note: str


@dataclass(frozen=True)
class HeatLegend:
    """The legend's words for cells without a number."""

    hidden: str
    empty: str


def heatmap(
    sections: Sequence[ChartSection[tuple[HeatCell, ...]]],
    columns: Sequence[HeatColumn],
    frame: ChartFrame,
    words: HeatLegend,
) -> Figure:
    """Draws a page of sections; each row has one cell per column, the first of which is everybody together."""
    heads = HeatHeaders(columns)
    # the heads stand in the row of the first section's title, which is empty above the cells
    above = heads.height - sections[0].head
    cells = [cell for section in sections for row in section.rows for cell in row.data or ()]
    key = [LegendEntry(words.hidden, hatched=True)] if "hidden" in cells else []
    key += [LegendEntry(words.empty, sign=DASH)] if "empty" in cells else []
    canvas = Canvas(frame, above + height_of_rows(sections) + 4 + legend_height(key))
    top = canvas.top - above
    heads.draw(canvas, canvas.top - heads.height)

    fills: list[tuple[tuple[Point, ...], str]] = []
    hidden: list[tuple[Point, Point]] = []

    def plot(row_cells: tuple[HeatCell, ...], y: float, row: FieldRow[tuple[HeatCell, ...]]) -> None:
        for cell, left in zip(row_cells, heads.lefts, strict=True):
            box = (left, y - row.height / 2, heads.width, row.height)
            middle = (left + heads.width / 2, y)
            if cell == "hidden":
                hidden.extend(hatching(left + 1, y - row.height / 2 + 1, heads.width - 2, row.height - 2))
            elif cell == "empty":
                canvas.text(middle, [DASH], FAINT, "center", "center", name="empty")
            elif not isinstance(cell, str):
                fill = color_of(cell, frame.scale)
                fills.append((rectangle(*box), fill))
                face = Face(SMALL.size, color=ink_on(fill))
                canvas.text(middle, [frame.number(cell)], face, "center", "center", name="cell-score")

    def missing(y: float, row: FieldRow[tuple[HeatCell, ...]]) -> None:
        canvas.text((PLOT + 6, y), [row.note], FAINT, along="center", name="no-result")

    draw_rows(canvas, top, sections, plot, missing)
    canvas.fills([box for box, _ in fills], [color for _, color in fills], name="cell")
    canvas.lines(hidden, HATCH, name="hidden")
    draw_legend(canvas, canvas.bottom, key)
    return canvas.figure


def color_of(score: float, scale: Scale) -> str:
    """Returns the colour of a score: the higher, the darker, in grey print as well."""
    return heat((score - scale.low) / scale.range)


class HeatHeaders:
    """The headers of the columns: side by side where every word fits its column, else turned."""

    def __init__(self, columns: Sequence[HeatColumn]) -> None:
        self.columns = columns
        self.width = min(_WIDEST, (WIDTH - PAD - PLOT - _GAP) / len(columns))
        self.lefts = [PLOT + number * self.width + (_GAP if number else 0) for number in range(len(columns))]
        words = (word for column in columns for word in column.label.split(" "))
        self.turned = max(width_of(word, SMALL) for word in words) > self.width - 1
        self.lines = [self._broken(column) for column in columns]
        tallest = max(width_of(line, SMALL) for lines in self.lines for line in lines)
        self.height = 6 + (tallest if self.turned else max(height_of(len(lines), SMALL) for lines in self.lines))

    def _broken(self, column: HeatColumn) -> tuple[str, ...]:
        """A head in lines that fit the column, turned or not."""
        lines: tuple[str, ...] = ()
        for room in _HEADS if self.turned else (self.width - 1,):
            lines = (*wrap(column.label, SMALL, room), column.note)
            if len(lines) * SMALL.size * LEADING <= self.width:
                break
        return lines

    def draw(self, canvas: Canvas, bottom: float) -> None:
        """Writes the headers upward from ``bottom``."""
        for left, lines in zip(self.lefts, self.lines, strict=True):
            middle = left + self.width / 2
            if self.turned:
                canvas.text((middle, bottom + 4), lines, SMALL, "left", "center", angle=90, name="column")
            else:
                canvas.text((middle, bottom + 4), lines, SMALL, "center", "bottom", name="column")
