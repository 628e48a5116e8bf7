"""The disc of a radar: stages, spokes, lines of scores, and the ruler that says what is where."""

from __future__ import annotations

import colorsys
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product

from matplotlib.colors import to_hex, to_rgb
from matplotlib.path import Path

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Pen, Point
from c21lab.charts.label_layout import LabelBlock, angle_of
from c21lab.charts.markers import SeriesLook, draw_line, draw_markers
from c21lab.charts.series import runs
from c21lab.charts.stage_bands import ticks
from c21lab.charts.style import SOFT
from c21lab.charts.text_label import TextLabel
from c21lab.office.palette import INK, OUTLINE, WHITE, bands

LOW_AT = 0.12  # where on the radius the scale's low end is: not at the centre, so that a low score is a shape, too
_FILL, _FILL_LIGHT, _FILL_STRENGTH = 0.28, 0.62, 0.55  # of a series that is alone: opacity, lightness, saturation
_TICK, _FROM_TICK = 2.6, 5.2  # half a tick's length; from the ruler to the edge of a number
_CLEAR_OF_LINES = 1.6  # of a number: half a line's width, and a little air
_CLOSEST = 9.0  # two numbers of the ruler
_MARKER = 4.4  # half the side of the square that a marker and its rim need
# how far a number may move along the ruler, away from a line, in shares of the way to the next
_ALONG = (0.0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36)


@dataclass(frozen=True)
class DiscColors:
    """The colours of a disc: a tint per stage, the rings between them, spokes and rim."""

    stages: tuple[str, ...]
    ring: str = WHITE
    spoke: str = OUTLINE
    ring_width: float = 1.5

    @classmethod
    def of(cls, frame: ChartFrame) -> DiscColors:
        """Returns the house's colours for the stages of a scale."""
        return cls(bands(len(frame.stages)))


@dataclass(frozen=True)
class RadarDisc:
    """The disc of a radar on its canvas; ``radius`` and ``centre`` in points."""

    canvas: Canvas
    centre: Point
    radius: float
    frame: ChartFrame
    axes: int

    def point(self, axis: int, score: float) -> Point:
        """Returns the point of a score on an axis."""
        return self._at(angle_of(axis, self.axes), self._share(score))

    def draw_ground(self, colors: DiscColors, gaps: Sequence[bool]) -> None:
        """Draws the stages down to the centre, rings between them, and spokes: dashed where the score is missing."""
        scale, canvas = self.frame.scale, self.canvas
        borders = [(a.high + b.low) / 2 for a, b in pairwise(scale.stages)]
        for end, tint in reversed(list(zip([*borders, scale.high], colors.stages, strict=True))):
            canvas.path(self._ring(end), Pen(fill=tint), name="stage-ring", order=1)
        for border in borders:
            canvas.path(self._ring(border), Pen(colors.ring, colors.ring_width), name="border", order=1.1)
        canvas.path(self._ring(scale.high), Pen(colors.spoke, 0.9), name="rim-line", order=1.2)
        spokes = [[self.centre, self.point(axis, scale.high)] for axis in range(self.axes)]
        canvas.lines([s for s, gap in zip(spokes, gaps, strict=True) if not gap], Pen(colors.spoke, 0.45), order=1.2)
        dashed = Pen(colors.spoke, 0.7, dashes=(2, 3))
        canvas.lines([s for s, gap in zip(spokes, gaps, strict=True) if gap], dashed, name="gap-spoke", order=1.2)

    def draw_series(self, values: Sequence[float | None], look: SeriesLook, *, fill: str = "") -> None:
        """Draws a series: line, markers and, where one is given, a fill; nothing where a score is missing."""
        whole = None not in values
        for run in runs(values):
            points = [self.point(axis % self.axes, score) for axis, score in run]
            if fill and len(points) > 1:
                wedge = points if whole else [self.centre, *points]
                self.canvas.path(wedge, Pen(fill=fill, opacity=_FILL), name="fill", order=1.5)
            if len(points) > 1:
                draw_line(self.canvas, points, look, closed=whole)
            draw_markers(self.canvas, points, look)

    def draw_ruler(self, lines: Sequence[Sequence[float | None]]) -> None:
        """Draws the ruler on the bisector before the first axis; its numbers keep out of the lines' way, and below."""
        frame, bisector = self.frame, -math.pi / self.axes
        shrink = math.cos(bisector)  # a polygon's side is nearer to the centre than its corners
        named = [(score, self._at(bisector, self._share(score) * shrink)) for score in ticks(frame.scale)]
        side = (-math.cos(bisector), math.sin(bisector))  # to the ruler's left
        strokes = [[_moved(at, side, -_TICK), _moved(at, side, _TICK)] for _, at in named]
        strokes.append([named[0][1], named[-1][1]])
        self.canvas.lines(strokes, Pen(INK, 0.6), name="ruler", order=1.8)
        paths = [path for values in lines for path in self._obstacles(values)]
        step = math.dist(named[0][1], named[1][1])
        written = named if step >= _CLOSEST else named[:: len(named) // 2]  # both ends and the middle
        step = math.dist(written[0][1], written[1][1])
        out = (math.sin(bisector) * step, math.cos(bisector) * step)
        ends = frame.scale.low, frame.scale.high
        for score, at in written:
            struck, label = _clearest(str(score), at, side, out, paths)
            if not struck or score in ends:  # a tick says enough where a number could not be read
                self.canvas.drawing.under.labels.append(label)

    def lead(self, block: LabelBlock) -> None:
        """Draws a thin line from the end of an axis to its label."""
        start = self._at(angle_of(block.axis, self.axes), 1 + 3 / self.radius)
        end = (self.centre[0] + block.x - 3 * block.side, self.centre[1] + block.y)
        self.canvas.lines([[start, end]], Pen(OUTLINE, 0.5), name="leader")

    def _obstacles(self, values: Sequence[float | None]) -> Iterator[Path]:
        """A series' line, one path for each stretch between missing scores, and a square for each marker."""
        for run in runs(values):
            points = [self.point(axis % self.axes, score) for axis, score in run]
            yield Path([*points, points[0]] if None not in values else points)
            for x, y in points:
                corners = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
                yield Path([(x + _MARKER * dx, y + _MARKER * dy) for dx, dy in corners])

    def _ring(self, score: float) -> list[Point]:
        return [self.point(axis, score) for axis in range(self.axes)]

    def _share(self, score: float) -> float:
        scale = self.frame.scale
        return LOW_AT + (1 - LOW_AT) * (score - scale.low) / scale.range

    def _at(self, angle: float, share: float) -> Point:
        across, along = math.sin(angle) * self.radius * share, math.cos(angle) * self.radius * share
        return self.centre[0] + across, self.centre[1] + along


def fill_color(color: str) -> str:
    """Returns the light, clear tone of a colour that a series is filled with."""
    hue, _, strength = colorsys.rgb_to_hls(*to_rgb(color))
    return to_hex(colorsys.hls_to_rgb(hue, _FILL_LIGHT, min(strength, _FILL_STRENGTH)))


def _moved(at: Point, direction: Point, distance: float) -> Point:
    return at[0] + direction[0] * distance, at[1] + direction[1] * distance


def _clearest(text: str, at: Point, left: Point, out: Point, paths: Sequence[Path]) -> tuple[int, TextLabel]:
    """The number beside its tick, on the side and as far along the ruler as the fewest lines strike it: how many."""
    number = TextLabel((0.0, 0.0), (text,), SOFT, "center", "center", name="tick", halo=True)
    box = number.box
    # its middle is as far from the ruler as its width in that direction needs
    reach = _FROM_TICK + abs(left[0]) * float(box.width) / 2 + abs(left[1]) * float(box.height) / 2
    found: list[tuple[int, Point]] = []
    for sideways, along in product((left, (-left[0], -left[1])), _ALONG):
        middle = _moved(_moved(at, out, along), sideways, reach)
        room = box.translated(*middle).padded(_CLEAR_OF_LINES)
        found.append((sum(path.intersects_bbox(room, filled=False) for path in paths), middle))
        if not found[-1][0]:
            break
    struck, middle = min(found, key=lambda one: one[0])
    return struck, replace(number, at=middle)
