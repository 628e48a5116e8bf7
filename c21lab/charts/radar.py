"""The radar: one axis per score, first at 12 o'clock, clockwise; a missing score is a gap."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from matplotlib.figure import Figure
from matplotlib.path import Path

from c21lab.charts.canvas import Canvas, ChartFrame, Pen, Point, rectangle
from c21lab.charts.label_layout import LARGEST, LabelBlock, angle_of, place_labels
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height, stage_legend
from c21lab.charts.markers import SeriesLook, draw_line, draw_markers
from c21lab.charts.style import (
    BLUE,
    FAINT,
    FAINT_LABEL,
    GRID,
    INK,
    LABEL,
    ORANGE,
    PAD,
    RULE,
    SMALL,
    WHITE,
    WIDTH,
    many_stages,
)
from c21lab.charts.text_artist import Across, Along, TextLabel
from c21lab.charts.text_shaping import DESCENT, LEADING, Face, height_of, width_of, wrap
from c21lab.framework.model import Scale
from c21lab.office.palette import bands

LOW_AT = 0.14  # where on the radius the scale's low end is: not at the centre, so that a low score is a shape, too
LOOKS = (SeriesLook(BLUE), SeriesLook(ORANGE, (4, 2), "square"), SeriesLook(INK, (1, 1.6), "diamond"))
_BETWEEN = 5.0  # between a score and the note beside it
# where the numbers of the scale may stand, from their points on the first axis: the first is the usual place
_BESIDE_AXIS: tuple[tuple[float, float, Across, Along], ...] = (
    (-3, 2, "right", "bottom"),
    (3, 2, "left", "bottom"),
    (-3, -2, "right", "top"),
    (3, -2, "left", "top"),
)
_CLEAR_OF_LINES = 1.3  # of a number: half a line's width, and a little air


@dataclass(frozen=True)
class Axis:
    """One spoke. ``value`` None is a gap; ``note`` says how many people answered, or why there is no score."""

    label: str
    value: float | None
    note: str = ""


@dataclass(frozen=True)
class Series:
    """One line around the radar, a value or None per axis."""

    label: str
    values: tuple[float | None, ...]


def radar(
    axes: Sequence[Axis],
    frame: ChartFrame,
    label: str = "",
    beside: Sequence[Series] = (),
    largest: int = LARGEST,
    *,
    labels_only: bool = False,
) -> Figure:
    """Draws the axes' values, and up to two more series ``beside`` them; ``label`` names the first in the legend.

    ``largest`` is the radius of the disc in points where nothing stands in its way. With ``labels_only`` everything
    stands where these values put it, but no score and no note is drawn.

    Raises ValueError for fewer than 3 axes or more than 3 series: neither can be read.
    """
    if len(axes) < 3 or len(beside) >= len(LOOKS):
        raise ValueError(f"a radar takes 3 axes or more and 3 series or fewer, not {len(axes)} and {len(beside) + 1}")
    series = (Series(label, tuple(axis.value for axis in axes)), *beside)
    writings = [_Writing(axis, tuple(line.values[i] for line in series), frame) for i, axis in enumerate(axes)]
    layout = place_labels(len(axes), WIDTH - 2 * PAD, lambda axis, width: writings[axis].size(width), largest)
    key = _series_legend(series), stage_legend(frame)
    canvas = Canvas(frame, layout.top + layout.bottom + 6 + legend_height(*key))
    disc = _Disc(canvas, (WIDTH / 2, canvas.top - layout.top - 3), layout.radius, frame, len(axes))
    disc.ground([axis.value is None for axis in axes])
    shown = () if labels_only else series
    for look, line in zip(LOOKS, shown, strict=False):
        disc.line(line.values, look, filled=len(series) == 1)
    disc.numbers([line.values for line in shown])
    for writing, block in zip(writings, layout.blocks, strict=True):
        writing.write(canvas, disc.centre, block, label_only=labels_only)
        if layout.leaders:
            disc.lead(block)
    draw_legend(canvas, canvas.bottom, *key)
    return canvas.figure


def _series_legend(series: Sequence[Series]) -> list[LegendEntry]:
    """The looks of the series, where there are several."""
    several = series if len(series) > 1 else ()
    return [LegendEntry(line.label, line=look) for line, look in zip(several, LOOKS, strict=False)]


@dataclass(frozen=True)
class _Writing:
    """The writing at an axis: its label, and below it the scores and the note."""

    axis: Axis
    values: tuple[float | None, ...]
    frame: ChartFrame

    def size(self, width: float) -> tuple[float, float]:
        """Returns width and height when broken into ``width``."""
        lines, tail = self._lines(width), self._tail(width)
        widths = [width_of(line, LABEL) for line in lines] + [_width_of_runs(runs) for runs in tail]
        return max(widths), height_of(len(lines) + len(tail), LABEL)

    def write(self, canvas: Canvas, centre: Point, block: LabelBlock, *, label_only: bool) -> None:
        """Writes it into its block; what stands below the label only where it is asked for."""
        x, top = centre[0] + block.x, centre[1] + block.top
        across: Across = "right" if block.side < 0 else "left" if block.side else "center"
        face = LABEL if self.axis.value is not None else FAINT_LABEL
        canvas.text((x, top), self._lines(block.room), face, across, name="axis-label")
        tail = [] if label_only else self._tail(block.room)
        for below, runs in enumerate(reversed(tail)):
            baseline = top - block.height + LABEL.size * (DESCENT + below * LEADING)
            start = x - _width_of_runs(runs) * (1 - block.side) / 2
            for text, run in runs:
                canvas.text((start, baseline), [text], run, along="bottom", name="axis-score")
                start += width_of(text, run) + _BETWEEN

    def _lines(self, width: float) -> tuple[str, ...]:
        return wrap(self.axis.label, LABEL, width)

    def _tail(self, width: float) -> list[list[tuple[str, Face]]]:
        """The scores with the note beside them where it fits, else below them."""
        scores = [
            (self.frame.number(value), Face(LABEL.size, bold=True, color=look.color))
            for value, look in zip(self.values, LOOKS, strict=False)
            if value is not None
        ]
        face = SMALL if self.axis.value is not None else FAINT
        together = [*scores, (self.axis.note, face)] if self.axis.note else scores
        if _width_of_runs(together) <= width:
            return [together] if together else []
        note = [[(line, face)] for line in wrap(self.axis.note, face, width)]
        return [scores, *note] if scores else note


def _width_of_runs(runs: Sequence[tuple[str, Face]]) -> float:
    return sum(width_of(text, face) + _BETWEEN for text, face in runs) - _BETWEEN


class _Disc:
    """The disc of a radar on its canvas."""

    def __init__(self, canvas: Canvas, centre: Point, radius: float, frame: ChartFrame, axes: int) -> None:
        self.canvas, self.centre, self.radius, self.frame, self.axes = canvas, centre, radius, frame, axes

    def point(self, axis: int, score: float) -> Point:
        """Returns the point of a score on an axis."""
        scale = self.frame.scale
        share = LOW_AT + (1 - LOW_AT) * (score - scale.low) / scale.range
        angle = angle_of(axis, self.axes)
        return (
            self.centre[0] + self.radius * share * math.sin(angle),
            self.centre[1] + self.radius * share * math.cos(angle),
        )

    def ground(self, gaps: Sequence[bool]) -> None:
        """Draws stage rings, grid and spokes, a dashed one where the score is missing."""
        scale, canvas = self.frame.scale, self.canvas
        ends = [*((a.high + b.low) / 2 for a, b in pairwise(scale.stages)), scale.high]
        color = RULE if many_stages(len(ends)) else GRID
        for end, tint in reversed(list(zip(ends, bands(len(ends)), strict=True))):
            canvas.path(self._ring(end), Pen(color, 0.6, fill=tint), name="stage-ring")
        canvas.path(self._ring(scale.low), Pen(color, 0.6, fill=WHITE), order=2.5)  # no fill where no score can be
        spokes = [[self.point(axis, scale.low), self.point(axis, scale.high)] for axis in range(self.axes)]
        canvas.lines([s for s, gap in zip(spokes, gaps, strict=True) if not gap], Pen(color, 0.6))
        canvas.lines([s for s, gap in zip(spokes, gaps, strict=True) if gap], Pen(color, 0.8, dashes=(2, 3)))

    def numbers(self, lines: Sequence[Sequence[float | None]]) -> None:
        """Writes the numbers of the scale along the first axis, on the side where no line strikes them.

        Where every side has a line, a number on it gets a white ground.
        """
        paths = [path for values in lines for path in self._paths(values)]
        struck: dict[tuple[TextLabel, ...], list[TextLabel]] = {}
        for side in _BESIDE_AXIS:
            labels = self._ticks(*side)
            struck[labels] = [label for label in labels if any(_strikes(path, label) for path in paths)]
            if not struck[labels]:
                break
        clearest = min(struck, key=lambda labels: len(struck[labels]))
        for label in struck[clearest]:
            box = label.box.padded(_CLEAR_OF_LINES)
            ground = rectangle(float(box.x0), float(box.y0), float(box.width), float(box.height))
            self.canvas.path(ground, Pen(fill=WHITE), name="tick-ground", order=3.5)
        self.canvas.letters.labels.extend(clearest)

    def _ticks(self, right: float, up: float, across: Across, along: Along) -> tuple[TextLabel, ...]:
        points = [(str(score), self.point(0, score)) for score in ticks(self.frame.scale)]
        return tuple(
            TextLabel((x + right, y + up), (text,), FAINT, across, along, name="tick") for text, (x, y) in points
        )

    def _paths(self, values: Sequence[float | None]) -> Iterator[Path]:
        """A series' line: one path, or one for each stretch between missing scores."""
        for run in runs(values):
            points = [self.point(axis % self.axes, score) for axis, score in run]
            yield Path([*points, points[0]] if None not in values else points)

    def line(self, values: Sequence[float | None], look: SeriesLook, *, filled: bool) -> None:
        """Draws a series: line, markers and, if it is the only one, a light fill; nothing where a score is missing."""
        canvas, whole = self.canvas, None not in values
        for run in runs(values):
            points = [self.point(axis % self.axes, score) for axis, score in run]
            if filled and len(points) > 1:
                wedge = points if whole else [self.centre, *points]
                canvas.path(wedge, Pen(fill=look.color, opacity=0.13), name="fill", order=2)
            if len(points) > 1:
                draw_line(canvas, points, look, closed=whole)
            draw_markers(canvas, points, look)

    def lead(self, block: LabelBlock) -> None:
        """Draws a thin line from the end of an axis to its label."""
        angle = angle_of(block.axis, self.axes)
        rim = self.radius + 3
        start = (self.centre[0] + rim * math.sin(angle), self.centre[1] + rim * math.cos(angle))
        end = (self.centre[0] + block.x - 3 * block.side, self.centre[1] + block.y)
        self.canvas.lines([[start, end]], Pen(RULE, 0.5), name="leader")

    def _ring(self, score: float) -> list[Point]:
        return [self.point(axis, score) for axis in range(self.axes)]


def _strikes(path: Path, label: TextLabel) -> bool:
    """Returns whether a line runs through a label, or too close to it."""
    return bool(path.intersects_bbox(label.box.padded(_CLEAR_OF_LINES), filled=False))


def runs(values: Sequence[float | None]) -> Iterator[list[tuple[int, float]]]:
    """Yields the unbroken stretches around the circle as (axis, value); axes count on beyond the last one.

    >>> list(runs([5.0, None, 6.0]))
    [[(2, 6.0), (3, 5.0)]]
    """
    count = len(values)
    start = next((i + 1 for i, value in enumerate(values) if value is None), 0)
    run: list[tuple[int, float]] = []
    for axis in range(start, start + count):
        value = values[axis % count]
        if value is not None:
            run.append((axis, value))
        elif run:
            yield run
            run = []
    if run:
        yield run


def ticks(scale: Scale) -> list[int]:
    """Returns the numbers named along an axis: both ends and a few between, all equally far apart."""
    at_least = math.ceil(scale.range / 5)
    step = next(step for step in range(at_least, scale.range + 1) if scale.range % step == 0)
    return list(range(scale.low, scale.high + 1, step))
