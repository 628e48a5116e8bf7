"""The dot plot: scores on the scale with their intervals, stage bands behind. The chart that people can compare in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from matplotlib.figure import Figure

from c21lab.charts.canvas import Canvas, Frame, Pen, Point, rectangle
from c21lab.charts.key import Swatch, draw_key, key_height, stage_key
from c21lab.charts.lettering import height_of, width_of, wrap
from c21lab.charts.marks import Look, draw_markers
from c21lab.charts.radar import ticks
from c21lab.charts.rows import PLOT, Row, Section, draw_rows, height_of_rows
from c21lab.charts.style import BLUE, FAINT, PAD, SMALL, STRONG, WHITE, WIDTH, stage_greys
from c21lab.framework.model import Scale

_END = WIDTH - PAD - 66  # where the plot ends; score and people stand to its right
_SCORE, _NOTE = WIDTH - PAD - 40, WIDTH - PAD
_OVERHANG = 0.45  # points of the scale beyond its ends, so that a dot at an end is whole


@dataclass(frozen=True)
class Dot:
    """A score with its interval, if it has one."""

    score: float
    interval: tuple[float, float] | None = None


def dots(sections: Sequence[Section[Dot]], frame: Frame, interval_label: str = "") -> Figure:
    """Draws a page of sections; ``interval_label`` says in the key what the lines are, where there are any."""
    bands = _Bands(frame)
    key = [] if bands.named else stage_key(frame)
    if any(row.data and row.data.interval for section in sections for row in section.rows):
        key = [Swatch(interval_label, line=Look(BLUE)), *key]
    canvas = Canvas(frame, bands.head + height_of_rows(sections) + 4 + key_height(key))
    top = canvas.top - bands.head
    bands.draw(canvas, top, height_of_rows(sections) + 4)
    marks: list[Point] = []
    intervals: list[tuple[Point, Point]] = []

    def plot(dot: Dot, y: float, row: Row[Dot]) -> None:
        marks.append((_across(frame.scale, dot.score), y))
        if dot.interval:
            low, high = (_across(frame.scale, end) for end in dot.interval)
            intervals.append(((low, y), (high, y)))
        canvas.text((_SCORE, y), [frame.number(dot.score)], STRONG, "right", "center", name="score")
        canvas.text((_NOTE, y), [row.note], SMALL, "right", "center", name="people")

    def missing(y: float, row: Row[Dot]) -> None:
        canvas.text((PLOT + 6, y), [row.note], FAINT, along="center", name="no-result")

    draw_rows(canvas, top, sections, plot, missing)
    canvas.lines(intervals, Pen(BLUE, 1.3), name="interval", order=3)
    draw_markers(canvas, marks, Look(BLUE))
    draw_key(canvas, canvas.bottom, key)
    return canvas.figure


def _across(scale: Scale, score: float) -> float:
    """Where a score lies across the plot."""
    share = (score - scale.low + _OVERHANG) / (scale.range + 2 * _OVERHANG)
    return PLOT + share * (_END - PLOT)


class _Bands:
    """The stages as bands behind the plot, named above it where their names fit."""

    def __init__(self, frame: Frame) -> None:
        scale = frame.scale
        cuts = [_across(scale, (a.high + b.low) / 2) for a, b in pairwise(scale.stages)]
        self.frame, self.edges = frame, list(pairwise([PLOT, *cuts, _END]))
        self.names = [
            _broken(name, right - left - 4) for name, (left, right) in zip(frame.stages, self.edges, strict=True)
        ]
        self.named = _stand_apart(self.names, self.edges)
        self.head = 16 + (height_of(max(map(len, self.names)), SMALL) if self.named else 0)

    def draw(self, canvas: Canvas, top: float, height: float) -> None:
        """Draws the bands downward from ``top``, the scale's numbers and the stages' names above."""
        for (left, right), name, grey in zip(self.edges, self.names, stage_greys(len(self.edges)), strict=True):
            canvas.path(rectangle(left, top - height, right - left, height), Pen(fill=grey), name="stage-band")
            if self.named:
                canvas.text(((left + right) / 2, top + 14), name, SMALL, "center", "bottom", name="stage")
        canvas.lines([[(right, top), (right, top - height)] for _, right in self.edges[:-1]], Pen(WHITE, 1))
        for score in ticks(self.frame.scale):
            canvas.text(
                (_across(self.frame.scale, score), top + 3), [str(score)], FAINT, "center", "bottom", name="tick"
            )


def _broken(name: str, width: float) -> tuple[str, ...]:
    """A stage's name in lines as narrow as the band, or as its longest word."""
    longest = max(width_of(word, SMALL) for word in name.split(" "))
    return wrap(name, SMALL, max(width, longest))


def _stand_apart(names: Sequence[tuple[str, ...]], edges: Sequence[tuple[float, float]]) -> bool:
    """Whether the names, centred over their bands, leave air between them."""
    halves = [max(width_of(line, SMALL) for line in lines) / 2 for lines in names]
    middles = [(left + right) / 2 for left, right in edges]
    ends = [(middle - half, middle + half) for middle, half in zip(middles, halves, strict=True)]
    return all(left[1] + 5 <= right[0] for left, right in pairwise(ends))
