"""Stage shares: one stacked bar per field, with the people who did not know apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.path import Path

from c21lab.charts.canvas import Canvas, ChartFrame, Pen, Point, rectangle
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height
from c21lab.charts.row_layout import PLOT, ChartSection, FieldRow, draw_rows, height_of_rows
from c21lab.charts.style import FAINT, PAD, RULE, SMALL, WHITE, WIDTH, ink_on
from c21lab.charts.text_shaping import Face, height_of, width_of, wrap
from c21lab.office.palette import bars

_END = WIDTH - PAD - 92  # where the bars end
_PEOPLE = _END + 34  # right edge of the number of people
_APART = _END + 46  # where the bar of those who don't know begins
_BAR = 10.0


@dataclass(frozen=True)
class StageShares:
    """The share of people per stage in whole percent, lowest first, and how many people did not know."""

    stages: tuple[int, ...]
    dont_know: int


def stage_bars(sections: Sequence[ChartSection[StageShares]], frame: ChartFrame, apart: str, everybody: int) -> Figure:
    """Draws a page of sections; ``apart`` heads the column of those who don't know, which ``everybody`` would fill."""
    colors = bars(len(frame.stages))
    key = [LegendEntry(stage, color) for stage, color in zip(frame.points, colors, strict=True)]
    head = wrap(apart, SMALL, WIDTH - PAD - _APART)
    head_height = height_of(len(head), SMALL) + 6
    canvas = Canvas(frame, head_height + height_of_rows(sections) + 4 + legend_height(key))
    top = canvas.top - head_height
    canvas.text((_APART, top + 2), head, SMALL, along="bottom", name="column")

    segments: list[tuple[tuple[Point, ...], str]] = []
    unknown: list[Path] = []

    def plot(shares: StageShares, y: float, row: FieldRow[StageShares]) -> None:
        left = PLOT
        for share, color in zip(shares.stages, colors, strict=True):
            width = share / sum(shares.stages) * (_END - PLOT)  # rounded shares need not add to 100
            if share > 0:
                segments.append((rectangle(left, y - _BAR / 2, width, _BAR), color))
                _write_percent(canvas, (left + width / 2, y), width, share, color)
            left += width
        canvas.text((_PEOPLE, y), [row.note], SMALL, "right", "center", name="people")
        width = (WIDTH - PAD - _APART - 14) * shares.dont_know / everybody
        if shares.dont_know:
            box = rectangle(_APART, y - _BAR / 2, width, _BAR)
            unknown.append(Path([*box, box[0]], closed=True))
            canvas.text((_APART + width + 3, y), [str(shares.dont_know)], SMALL, along="center", name="dont-know")

    def missing(y: float, row: FieldRow[StageShares]) -> None:
        canvas.text((PLOT, y), [row.note], FAINT, along="center", name="no-result")

    draw_rows(canvas, top, sections, plot, missing)
    canvas.fills([box for box, _ in segments], [color for _, color in segments], name="segment")
    canvas.paths(unknown, Pen(RULE, 0.6, fill=WHITE), name="dont-know")
    draw_legend(canvas, canvas.bottom, key)
    return canvas.figure


def _write_percent(canvas: Canvas, middle: Point, width: float, share: int, color: str) -> None:
    """The share inside its segment, where there is room."""
    percent, face = str(share), Face(SMALL.size, color=ink_on(color))
    if width_of(percent, face) + 4 <= width:
        canvas.text(middle, [percent], face, "center", "center", name="share")
