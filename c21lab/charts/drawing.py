"""A chart before it is a file: paths and labels in points, which any of matplotlib's renderers draws.

Matplotlib's Figure would do, but takes a tenth of a report's time to load and to draw.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform

from c21lab.charts.text_label import TextLabel, TextLayer
from c21lab.office.palette import INK, WHITE

Point = tuple[float, float]
UNDER_LINES, ON_TOP = 1.9, 10.0  # where letters lie: below every line of scores, or above everything


@dataclass(frozen=True)
class Pen:
    """Line and fill of a path: line colour and width in points, fill, dashes in widths, whether lines end bluntly."""

    color: str = INK
    width: float = 0.0
    fill: str | None = None
    opacity: float = 1.0
    dashes: tuple[float, ...] = ()
    blunt: bool = False

    @property
    def ends(self) -> Literal["round", "butt"]:
        """Returns how lines end: bluntly also where they are dashed, since round ends would close the gaps."""
        return "butt" if self.blunt or self.dashes else "round"

    @property
    def face(self) -> tuple[float, float, float, float] | None:
        """Returns red, green, blue and opacity of the fill, from 0 to 1; None where there is none."""
        return to_rgba(self.fill, self.opacity) if self.fill else None


@dataclass(frozen=True)
class DrawnPath:
    """A path in points, drawn with a pen; ``name`` finds it again, higher ``order`` lies above lower."""

    path: Path
    pen: Pen
    name: str = ""
    order: float = 1.0

    def draw(self, renderer: RendererBase, place: Transform) -> None:
        """Fills the path and draws its line."""
        pen, context = self.pen, renderer.new_gc()
        context.set_foreground(pen.color)
        context.set_linewidth(pen.width)
        context.set_joinstyle("round")
        context.set_capstyle(pen.ends)
        if pen.dashes:
            context.set_dashes(0, [length * pen.width for length in pen.dashes])
        renderer.draw_path(context, self.path, place, pen.face)
        context.restore()


class Drawing:
    """A white sheet of ``width`` by ``height`` points with its paths and labels; the origin is at the bottom left."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.paths: list[DrawnPath] = []
        self.under, self.letters = TextLayer("letters-under", UNDER_LINES), TextLayer("letters", ON_TOP)

    @property
    def layers(self) -> tuple[TextLayer, TextLayer]:
        """Returns the layers of labels, lowest first."""
        return self.under, self.letters

    @property
    def labels(self) -> Iterator[TextLabel]:
        """Yields all labels."""
        return (label for layer in self.layers for label in layer.labels)

    def in_order(self) -> list[DrawnPath | TextLayer]:
        """Returns paths and layers as they lie on one another."""
        return sorted([*self.layers, *self.paths], key=lambda part: part.order)

    def draw(self, renderer: RendererBase, scale: float) -> None:
        """Draws sheet, paths and labels at ``scale`` pixels to a point."""
        place = Affine2D().scale(scale)
        sheet = [(0.0, 0.0), (self.width, 0.0), (self.width, self.height), (0.0, self.height)]
        for part in (DrawnPath(polygon(sheet), Pen(fill=WHITE)), *self.in_order()):
            part.draw(renderer, place)


def polyline(points: Sequence[Point]) -> Path:
    """Returns the open path through the points."""
    return Path(np.asarray(points))


def polygon(points: Sequence[Point]) -> Path:
    """Returns the closed path through the points."""
    return Path(np.asarray([*points, points[0]]), closed=True)
