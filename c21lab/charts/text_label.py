"""Texts on a picture, and the layers on which they are drawn."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox, Transform

from c21lab.charts.text_shaping import CAP_HEIGHT, EM, LEADING, Face, Shape, shape_line
from c21lab.office.palette import WHITE

Across = Literal["left", "center", "right"]
Along = Literal["top", "center", "bottom"]  # of the capitals of the first line, the block, the last baseline
HALO = 2.2  # width in points of the line that a halo is drawn with
_SHIFT = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True)
class TextLabel:
    """Lines of text at a point, in points from the bottom left of the picture.

    ``across`` and ``along`` say which part of the text stands at the point; ``angle`` turns it about the point.
    ``name`` tells what kind of label it is. A label with a ``halo`` keeps lines at a distance by a white rim.
    """

    at: tuple[float, float]
    lines: tuple[str, ...]
    face: Face
    across: Across = "left"
    along: Along = "top"
    angle: float = 0.0
    name: str = ""
    halo: bool = False

    @property
    def text(self) -> str:
        """Returns the text of all lines."""
        return " ".join(self.lines)

    @property
    def box(self) -> Bbox:
        """Returns the letters' box, from the points that span their curves: exact curves take 200 times as long."""
        points = np.asarray(_joined([self]).vertices)
        return Bbox([points.min(axis=0), points.max(axis=0)])

    def placed_lines(self) -> Iterator[tuple[Shape, Affine2D]]:
        """Yields each line's shape, and the transform from thousandths of its size to points on the picture."""
        size, drop = self.face.size, self.face.size * LEADING * (len(self.lines) - 1)
        cap = size * CAP_HEIGHT
        first = {"top": -cap, "center": (drop - cap) / 2, "bottom": drop}[self.along]
        scale, turn = size / EM, math.radians(self.angle)
        cos, sin = math.cos(turn), math.sin(turn)
        for number, line in enumerate(self.lines):
            shape = shape_line(line, self.face.bold)
            left, up = -shape.width * scale * _SHIFT[self.across], first - number * size * LEADING
            x, y = left * cos - up * sin + self.at[0], left * sin + up * cos + self.at[1]
            yield shape, Affine2D.from_values(scale * cos, scale * sin, -scale * sin, scale * cos, x, y)


@dataclass(frozen=True)
class TextLayer:
    """All labels of a picture that lie in one ``order`` among its paths.

    Matplotlib's own texts would be shaped anew for each measurement and each file: ten times slower.
    """

    name: str
    order: float
    labels: list[TextLabel] = field(default_factory=list[TextLabel])

    def draw(self, renderer: RendererBase, place: Transform) -> None:
        """Fills the letters, one path per colour, halos first."""
        halos = [label for label in self.labels if label.halo]
        if halos:
            _fill(renderer, place, halos, WHITE, HALO)
        for color in dict.fromkeys(label.face.color for label in self.labels):
            _fill(renderer, place, [label for label in self.labels if label.face.color == color], color, 0.0)


def _fill(renderer: RendererBase, place: Transform, labels: Sequence[TextLabel], color: str, rim: float) -> None:
    context = renderer.new_gc()
    context.set_foreground(color)
    context.set_joinstyle("round")
    context.set_linewidth(rim)
    renderer.draw_path(context, _joined(labels), place, to_rgba(color))
    context.restore()


def _joined(labels: Sequence[TextLabel]) -> Path:
    placed = [(shape.outline, place) for label in labels for shape, place in label.placed_lines()]
    vertices = [place.transform_affine(points) for (points, _), place in placed]
    return Path(np.concatenate(vertices), np.concatenate([codes for (_, codes), _ in placed]))
