"""Gaps between groups: each a line between two dots on the scale, with each side's name and score beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Drawing, Pen, Point
from c21lab.charts.legend import draw_legend, legend_height, stage_legend
from c21lab.charts.markers import SeriesLook, draw_markers
from c21lab.charts.stage_bands import StageBands
from c21lab.charts.style import LABEL, PAD, SMALL, STRONG, WIDTH
from c21lab.charts.text_label import Across
from c21lab.charts.text_shaping import LEADING, height_of, width_of, wrap
from c21lab.office.palette import ATTENTION, RULE

_SIDE, _SCORE = 134.0, 24.0  # width of a side's column, and of the score within it
_ABOVE, _BELOW, _UNDER_TITLE, _BAND = 5.0, 6.0, 3.5, 12.0


@dataclass(frozen=True)
class Dumbbell:
    """A field with the labels and scores of two sides; the first one is the group that the finding is about."""

    title: str
    sides: tuple[tuple[str, float], tuple[str, float]]


def dumbbells(gaps: Sequence[Dumbbell], frame: ChartFrame) -> Drawing:
    """Draws a row per gap: the lower side at the left, the higher at the right."""
    bands = StageBands(frame, PAD + _SIDE, WIDTH - PAD - _SIDE)
    heights = [_height(gap) for gap in gaps]
    key = [] if bands.named else stage_legend(frame)
    canvas = Canvas(frame, bands.head - 8 + sum(heights) + 12 + legend_height(key))
    y = canvas.top - bands.head + 10
    bands.write_names(canvas, y + 4)
    for number, (gap, height) in enumerate(zip(gaps, heights, strict=True)):
        if number:
            canvas.lines([[(PAD, y), (WIDTH - PAD, y)]], Pen(RULE, 0.6), name="row-rule", order=0.8)
        _row(canvas, bands, gap, y)
        y -= height
    bands.write_numbers(canvas, y - 8)
    draw_legend(canvas, canvas.bottom, key)
    return canvas.drawing


def draw_dumbbell(
    canvas: Canvas, ends: tuple[Point, Point], looks: tuple[SeriesLook, SeriesLook], pen: Pen, name: str = "then-marker"
) -> None:
    """Draws a line between two dots; ``name`` is that of the first, and the second lies on top."""
    canvas.lines([list(ends)], pen, name="gap", order=2.5)
    draw_markers(canvas, [ends[0]], looks[0], name)
    draw_markers(canvas, [ends[1]], looks[1])


def _row(canvas: Canvas, bands: StageBands, gap: Dumbbell, top: float) -> None:
    title = _title(gap)
    canvas.text((PAD, top - _ABOVE), title, STRONG, name="row-label")
    height = _side_height(gap)
    y = top - _ABOVE - height_of(len(title), LABEL) - _UNDER_TITLE - height / 2
    bands.draw(canvas, y + _BAND / 2, _BAND)
    low, high = sorted(gap.sides, key=lambda side: side[1])
    points: dict[str, Point] = {label: (bands.across(score), y) for label, score in gap.sides}
    group, others = gap.sides
    own = SeriesLook(canvas.frame.accent, radius=3.4)
    ends, looks = (points[others[0]], points[group[0]]), (replace(own, hollow=True), own)
    draw_dumbbell(canvas, ends, looks, Pen(ATTENTION, 1.8), "others-marker")
    _side(canvas, low, (bands.left - 8, y), "right")
    _side(canvas, high, (bands.right + 8, y), "left")


def _side(canvas: Canvas, side: tuple[str, float], at: Point, across: Across) -> None:
    """A side's score beside the plot, and its name further out."""
    label, score = side
    away = -1 if across == "right" else 1
    number = canvas.frame.number(score)
    canvas.text(at, [number], canvas.frame.bold(8.5), across, "center", name="score")
    beyond = at[0] + away * max(width_of(number, canvas.frame.bold(8.5)) + 6, 18)
    canvas.text((beyond, at[1]), _side_lines(label), SMALL, across, "center", name="side")


def _side_lines(label: str) -> tuple[str, ...]:
    return wrap(label, SMALL, _SIDE - 8 - _SCORE)


def _title(gap: Dumbbell) -> tuple[str, ...]:
    return wrap(gap.title, STRONG, WIDTH - 2 * PAD)


def _side_height(gap: Dumbbell) -> float:
    lines = max(len(_side_lines(label)) for label, _ in gap.sides)
    return max(_BAND, SMALL.size * LEADING * lines)


def _height(gap: Dumbbell) -> float:
    return _ABOVE + height_of(len(_title(gap)), LABEL) + _UNDER_TITLE + _side_height(gap) + _BELOW
