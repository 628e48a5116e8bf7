"""The heat map of fields and groups: every number printed; hatched where it is hidden, a dash where nobody answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.path import Path

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Drawing, Pen, Point
from c21lab.charts.facts import DomainFacts, FieldFacts, HeatCell
from c21lab.charts.heat_columns import HeatColumns
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height
from c21lab.charts.markers import HATCH, hatching
from c21lab.charts.row_layout import RowLayout
from c21lab.charts.stage_bands import ticks
from c21lab.charts.style import FAINT, SMALL, SMALL_STRONG
from c21lab.framework.model import Scale
from c21lab.office.palette import ATTENTION, heat

DASH = "–"


@dataclass(frozen=True)
class HeatWords:
    """The words of the legend, and what the numbers below the headers count."""

    score: str
    hidden: str
    empty: str
    gap: str
    people: str


class _Cells:
    """The cells of a picture, gathered row by row and drawn at once."""

    def __init__(self, canvas: Canvas, columns: HeatColumns) -> None:
        self.canvas, self.columns, self.frame = canvas, columns, canvas.frame
        self._fills: list[tuple[tuple[Point, ...], str]] = []
        self._hidden: list[Path] = []
        self._rings: list[tuple[Point, ...]] = []

    def add(self, field: FieldFacts, y: float, height: float) -> None:
        """Adds a field's row."""
        if field.score is None:
            canvas_left = self.columns.left + 4
            self.canvas.text((canvas_left, y), [field.note], FAINT, along="center", name="no-result")
            return
        cells: tuple[HeatCell, ...] = (field.score, *field.cells)
        for number, (cell, left) in enumerate(zip(cells, self.columns.lefts, strict=True)):
            ringed = number - 1 in field.gaps
            self._cell(cell, (left, y - height / 2, self.columns.width, height), bold=not number or ringed)
            if ringed:
                ring = rectangle(left + 0.9, y - height / 2 + 0.9, self.columns.width - 1.8, height - 1.8)
                self._rings.append(ring)

    def draw(self) -> None:
        """Draws all cells."""
        self.canvas.fills([box for box, _ in self._fills], [color for _, color in self._fills], name="cell")
        self.canvas.paths(self._hidden, HATCH, name="hidden")
        for ring in self._rings:
            self.canvas.path(ring, Pen(ATTENTION, 1.5), name="gap-ring", order=2)

    def _cell(self, cell: HeatCell, box: tuple[float, float, float, float], *, bold: bool) -> None:
        left, bottom, width, height = box
        middle = (left + width / 2, bottom + height / 2)
        if cell == "hidden":
            self._hidden.extend(hatching(left + 1, bottom + 1, width - 2, height - 2))
        elif cell == "empty":
            self.canvas.text(middle, [DASH], SMALL, "center", "center", name="empty")
        elif not isinstance(cell, str):
            self._fills.append((rectangle(*box), color_of(cell, self.frame.scale)))
            face = SMALL_STRONG if bold else SMALL
            self.canvas.text(middle, [self.frame.number(cell)], face, "center", "center", name="cell-score")


def heatmap(
    page: Sequence[DomainFacts], layout: RowLayout, columns: HeatColumns, frame: ChartFrame, words: HeatWords
) -> Drawing:
    """Draws a page of domains; each row has one cell per column, the first of which is everybody together."""
    key = _legend(page, frame, words)
    canvas = Canvas(frame, columns.height + layout.height(page) + 6 + legend_height(key))
    top = canvas.top - columns.height
    columns.draw(canvas, top, words.people)
    cells = _Cells(canvas, columns)
    layout.draw(canvas, top, page, cells.add)
    cells.draw()
    draw_legend(canvas, canvas.bottom, key)
    return canvas.drawing


def color_of(score: float, scale: Scale) -> str:
    """Returns the colour of a score: the higher, the darker, in grey print as well."""
    return heat((score - scale.low) / scale.range)


def _legend(page: Sequence[DomainFacts], frame: ChartFrame, words: HeatWords) -> list[LegendEntry]:
    """What is on the page, and no more."""
    fields = [field for domain in page for field in domain.scored]
    named = ticks(frame.scale)
    ramp = tuple(color_of(score, frame.scale) for score in named)
    entries = [LegendEntry(words.score, ramp, signs=tuple(map(str, named)))]
    if any("hidden" in field.cells for field in fields):
        entries.append(LegendEntry(words.hidden, hatched=True))
    if any("empty" in field.cells for field in fields):
        entries.append(LegendEntry(words.empty, signs=(DASH,)))
    if any(field.gaps for field in fields):
        entries.append(LegendEntry(words.gap, ring=ATTENTION))
    return entries
