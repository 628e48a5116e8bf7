"""Markers of series, by colour, dash and shape; and the hatching of hidden cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from matplotlib.path import Path

from c21lab.charts.canvas import Canvas, Pen, Point
from c21lab.charts.style import RULE, WHITE

HATCH = Pen(RULE, 0.6)
_STEP = 3.5  # between the lines of a hatching


@dataclass(frozen=True)
class SeriesLook:
    """The look of a series: colour, dashes and marker."""

    color: str
    dashes: tuple[float, ...] = ()
    marker: Literal["circle", "square", "diamond"] = "circle"


_MARKERS = {
    "circle": Path.unit_circle(),
    "square": Path([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9), (-0.9, -0.9)], closed=True),
    "diamond": Path([(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0), (0, -1.25)], closed=True),
}
_RADIUS = 3.0


def draw_line(canvas: Canvas, points: Sequence[Point], look: SeriesLook, *, closed: bool = False) -> None:
    """Draws a series' line."""
    canvas.path(points, Pen(look.color, 1.6, dashes=look.dashes), closed=closed, name="series", order=3)


def draw_markers(canvas: Canvas, points: Sequence[Point], look: SeriesLook) -> None:
    """Draws a series' markers, set off from the line by a white edge."""
    shape = _MARKERS[look.marker]
    markers = [Path(np.asarray(shape.vertices) * _RADIUS + np.array(point), shape.codes) for point in points]
    canvas.paths(markers, Pen(WHITE, 0.9, fill=look.color), name="marker", order=4)


def hatching(left: float, bottom: float, width: float, height: float) -> list[tuple[Point, Point]]:
    """Returns slanted lines that fill a rectangle."""
    lines: list[tuple[Point, Point]] = []
    for number in range(1, int((width + height) / _STEP) + 1):
        along = number * _STEP  # the way up the left edge and on along the top
        start = (left + max(0.0, along - height), bottom + min(along, height))
        end = (left + min(along, width), bottom + max(0.0, along - width))
        lines.append((start, end))
    return lines
