"""The dot plot: scores on the scale with their intervals, stage bands behind. The chart that people can compare in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from c21lab.charts.canvas import Canvas, ChartFrame, Pen, Point
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height, stage_legend
from c21lab.charts.markers import SeriesLook, draw_markers
from c21lab.charts.row_layout import PLOT, ChartSection, FieldRow, draw_rows, height_of_rows
from c21lab.charts.stage_bands import StageBands
from c21lab.charts.style import BLUE, FAINT, PAD, SMALL, STRONG, WIDTH
from c21lab.charts.text_shaping import width_of

_SCORE = 30.0  # width of the scores' column
_RIGHT = WIDTH - PAD


@dataclass(frozen=True)
class Dot:
    """A score with its interval, if it has one."""

    score: float
    interval: tuple[float, float] | None = None


def dots(sections: Sequence[ChartSection[Dot]], frame: ChartFrame, interval_label: str = "") -> Figure:
    """Draws a page of sections; ``interval_label`` says in the legend what the lines are, where there are any."""
    shown = [row for section in sections for row in section.rows if row.data]
    scores = _RIGHT - max((width_of(row.note, SMALL) for row in shown if row.note), default=0.0) - 12
    bands = StageBands(frame, PLOT, scores - _SCORE)
    key = [] if bands.named else stage_legend(frame)
    lines = (
        [LegendEntry(interval_label, line=SeriesLook(BLUE))]
        if any(row.data and row.data.interval for row in shown)
        else []
    )
    canvas = Canvas(frame, bands.head + height_of_rows(sections) + 4 + legend_height(lines, key))
    top = canvas.top - bands.head
    bands.draw(canvas, top, height_of_rows(sections) + 4)
    marks: list[Point] = []
    intervals: list[tuple[Point, Point]] = []

    def plot(dot: Dot, y: float, row: FieldRow[Dot]) -> None:
        marks.append((bands.across(dot.score), y))
        if dot.interval:
            low, high = (bands.across(end) for end in dot.interval)
            intervals.append(((low, y), (high, y)))
        canvas.text((scores, y), [frame.number(dot.score)], STRONG, "right", "center", name="score")
        canvas.text((_RIGHT, y), [row.note], SMALL, "right", "center", name="people")

    def missing(y: float, row: FieldRow[Dot]) -> None:
        canvas.text((PLOT + 6, y), [row.note], FAINT, along="center", name="no-result")

    draw_rows(canvas, top, sections, plot, missing)
    canvas.lines(intervals, Pen(BLUE, 1.3), name="interval", order=3)
    draw_markers(canvas, marks, SeriesLook(BLUE))
    draw_legend(canvas, canvas.bottom, lines, key)
    return canvas.figure
