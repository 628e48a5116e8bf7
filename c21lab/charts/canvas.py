"""The sheet that charts are drawn on, with a title above and the margin's note below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from matplotlib.path import Path

from c21lab.charts.drawing import Drawing, DrawnPath, Pen, Point, polygon, polyline
from c21lab.charts.style import PAD, SOFT, SUBTITLE, TITLE, WIDTH
from c21lab.charts.text_label import Across, Along, TextLabel
from c21lab.charts.text_shaping import Face, height_of, wrap
from c21lab.framework.model import Scale
from c21lab.office.palette import ACCENT, WHITE

HEAD, NOTE = "head", "note"  # the names of the labels above and below the body
GROUND = "ground"  # the name of a coloured ground that fills the body from edge to edge
_AIR = 6.0  # between the body and the note


@dataclass(frozen=True)
class ChartFrame:
    """The surroundings of every chart: its title, measure, margin note and scale, and how scores are printed.

    ``stages`` holds the name of each stage of ``scale``, lowest first; ``points`` the names with the stage's points.
    """

    title: str
    measure: str
    note: str
    scale: Scale
    stages: tuple[str, ...]
    points: tuple[str, ...]
    number: Callable[[float], str]
    accent: str = ACCENT

    def bold(self, size: float) -> Face:
        """Returns the bold typeface in the accent's colour."""
        return Face(size, bold=True, color=self.accent)


class Canvas:
    """A white sheet of ``width`` by the height that the body needs; the origin is at the bottom left, in points.

    The body is drawn between ``bottom`` and ``top``.
    """

    def __init__(self, frame: ChartFrame, body: float, width: float = WIDTH) -> None:
        self.frame, self.width = frame, width
        title = wrap(frame.title, TITLE, width - 2 * PAD)
        measure = wrap(frame.measure, SUBTITLE, width - 2 * PAD)
        note = wrap(frame.note, SOFT, width - 2 * PAD)
        head = height_of(len(title), TITLE) + height_of(len(measure), SUBTITLE) + 12
        foot = height_of(len(note), SOFT) + _AIR if note else 0
        needed = PAD + head + body + foot + PAD
        self.height = -(-needed // 9) * 9  # whole pixels at the printed resolution
        self.drawing = Drawing(width, self.height)
        self.top = self.height - PAD - head
        self.bottom = PAD + foot
        self.text((PAD, self.height - PAD), title, TITLE, name=HEAD)
        self.text((PAD, self.height - PAD - height_of(len(title), TITLE) - 3), measure, SUBTITLE, name=HEAD)
        if note:
            self.text((PAD, PAD), note, SOFT, along="bottom", name=NOTE)

    def text(
        self,
        at: Point,
        lines: Sequence[str],
        face: Face,
        across: Across = "left",
        along: Along = "top",
        *,
        angle: float = 0,
        name: str = "",
    ) -> None:
        """Writes lines at a point."""
        if any(lines):
            self.drawing.letters.labels.append(TextLabel(at, tuple(lines), face, across, along, angle, name))

    def path(self, points: Sequence[Point], pen: Pen, *, closed: bool = True, name: str = "", order: float = 1) -> None:
        """Draws a polygon or a line through the points."""
        self.paths([polygon(points) if closed else polyline(points)], pen, name=name, order=order)

    def paths(self, paths: Sequence[Path], pen: Pen, *, name: str = "", order: float = 1) -> None:
        """Draws several paths alike, as one."""
        if paths:
            path = paths[0] if len(paths) == 1 else Path.make_compound_path(*paths)
            self.drawing.paths.append(DrawnPath(path, pen, name, order))

    def fills(
        self, polygons: Sequence[Sequence[Point]], colors: Sequence[str], edge: str = WHITE, name: str = ""
    ) -> None:
        """Draws polygons, each in its colour, with hairlines between them."""
        for corners, color in zip(polygons, colors, strict=True):
            self.path(corners, Pen(edge, 0.7, fill=color), name=name)

    def lines(self, segments: Sequence[Sequence[Point]], pen: Pen, *, name: str = "", order: float = 1) -> None:
        """Draws thin lines with blunt ends, each by itself: an upright or level one then lies on whole pixels."""
        thin = replace(pen, blunt=True)
        for segment in segments:
            self.path(segment, thin, closed=False, name=name, order=order)


def rectangle(left: float, bottom: float, width: float, height: float) -> tuple[Point, ...]:
    """Returns the corners of a rectangle."""
    right, top = left + width, bottom + height
    return (left, bottom), (right, bottom), (right, top), (left, top)
