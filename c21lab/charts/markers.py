"""Markers of series, by colour, dash and shape; and the hatching of hidden cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from matplotlib.path import Path

from c21lab.charts.canvas import Canvas
from c21lab.charts.drawing import Pen, Point, polyline
from c21lab.office.palette import OUTLINE, WHITE

HATCH = Pen("#8A97A3", 0.6, blunt=True)
HALO_ORDER, LINE_ORDER, MARKER_ORDER = 2.9, 3.0, 4.0
_STEP = 3.5  # between the lines of a hatching
_RIM = 1.1  # of white around a marker


@dataclass(frozen=True)
class SeriesLook:
    """The look of a series: colour, dashes, line width and marker, which is hollow or filled."""

    color: str
    dashes: tuple[float, ...] = ()
    marker: Literal["circle", "square", "diamond", "triangle"] = "circle"
    width: float = 1.8
    radius: float = 3.0
    hollow: bool = False


_MARKERS = {
    "circle": Path.unit_circle(),
    "square": Path([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9), (-0.9, -0.9)], closed=True),
    "diamond": Path([(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0), (0, -1.25)], closed=True),
    "triangle": Path([(-1.05, -0.8), (1.05, -0.8), (0, 1.15), (-1.05, -0.8)], closed=True),
}


def draw_line(canvas: Canvas, points: Sequence[Point], look: SeriesLook, *, closed: bool = False) -> None:
    """Draws a series' line."""
    pen = Pen(look.color, look.width, dashes=look.dashes)
    canvas.path(points, pen, closed=closed, name="series", order=LINE_ORDER)


def draw_markers(canvas: Canvas, points: Sequence[Point], look: SeriesLook, name: str = "marker") -> None:
    """Draws a series' markers on white rims, which lie below the lines: a rim above would break them."""
    canvas.paths(_placed(points, look, look.radius + _RIM), Pen(fill=WHITE), name="rim", order=HALO_ORDER)
    if look.hollow:
        inner = _placed(points, look, look.radius - 0.6)
        canvas.paths(inner, Pen(look.color, 1.3, fill=WHITE), name=name, order=MARKER_ORDER)
    else:
        canvas.paths(_placed(points, look, look.radius), Pen(fill=look.color), name=name, order=MARKER_ORDER)


def _placed(points: Sequence[Point], look: SeriesLook, radius: float) -> list[Path]:
    shape = _MARKERS[look.marker]
    return [Path(np.asarray(shape.vertices) * radius + np.array(point), shape.codes) for point in points]


def hatching(left: float, bottom: float, width: float, height: float) -> list[Path]:
    """Returns slanted lines that fill a rectangle."""
    lines: list[Path] = []
    for number in range(1, int((width + height) / _STEP) + 1):
        along = number * _STEP  # the way up the left edge and on along the top
        start = (left + max(0.0, along - height), bottom + min(along, height))
        end = (left + min(along, width), bottom + max(0.0, along - width))
        lines.append(polyline((start, end)))
    return lines


def outlined(color: str) -> Pen:
    """Returns the pen of a bar or a key's field: filled, and outlined so that a light one ends somewhere."""
    return Pen(OUTLINE, 0.6, fill=color)
