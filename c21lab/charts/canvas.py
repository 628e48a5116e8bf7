"""The sheet that charts are drawn on: a Figure measured in points, with a title above and the margin's note below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matplotlib.artist import Artist
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from c21lab.charts.style import DPI, PAD, SOFT, SUBTITLE, TITLE, WIDTH
from c21lab.charts.text_artist import Across, Along, TextArtist, TextLabel
from c21lab.charts.text_shaping import Face, height_of, wrap
from c21lab.framework.model import Scale
from c21lab.office.palette import ACCENT, INK, WHITE

Point = tuple[float, float]
HEAD, NOTE = "head", "note"  # the names of the labels above and below the body
GROUND = "ground"  # the name of a coloured ground that fills the body from edge to edge
UNDER_LINES, ON_TOP = 1.9, 10.0  # where letters lie: below every line of scores, or above everything
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


@dataclass(frozen=True)
class Pen:
    """Line and fill of a shape: line colour and width in points, dashes, fill."""

    color: str = INK
    width: float = 0.0
    fill: str | None = None
    opacity: float = 1.0
    dashes: tuple[float, ...] = ()


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
        self.figure = Figure(figsize=(width / 72, self.height / 72), dpi=DPI, facecolor=WHITE)
        self._points = Affine2D().scale(1 / 72) + self.figure.dpi_scale_trans
        self.under, self.letters = TextArtist(), TextArtist()
        self.add(self.under, "letters-under", UNDER_LINES)
        self.add(self.letters, "letters", ON_TOP)
        self.top = self.height - PAD - head
        self.bottom = PAD + foot
        self.text((PAD, self.height - PAD), title, TITLE, name=HEAD)
        self.text((PAD, self.height - PAD - height_of(len(title), TITLE) - 3), measure, SUBTITLE, name=HEAD)
        if note:
            self.text((PAD, PAD), note, SOFT, along="bottom", name=NOTE)

    def add(self, artist: Artist, name: str = "", order: float = 1) -> None:
        """Puts an artist measured in points on the sheet; ``name`` finds it again."""
        artist.set_transform(self._points)
        artist.set_zorder(order)
        artist.set_gid(name or None)
        self.figure.add_artist(artist)

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
            self.letters.labels.append(TextLabel(at, tuple(lines), face, across, along, angle, name))

    def path(self, points: Sequence[Point], pen: Pen, *, closed: bool = True, name: str = "", order: float = 1) -> None:
        """Draws a polygon or a line through the points."""
        self._patch(Path([*points, points[0]] if closed else list(points), closed=closed), pen, name, order)

    def paths(self, paths: Sequence[Path], pen: Pen, *, name: str = "", order: float = 1) -> None:
        """Draws several paths alike, as one artist."""
        if paths:
            self._patch(Path.make_compound_path(*paths), pen, name, order)

    def fills(
        self, polygons: Sequence[Sequence[Point]], colors: Sequence[str], edge: str = WHITE, name: str = ""
    ) -> None:
        """Draws polygons, each in its colour, with hairlines between them."""
        if polygons:
            self.add(PolyCollection(polygons, facecolors=colors, edgecolors=edge, linewidths=0.7), name)

    def lines(self, segments: Sequence[Sequence[Point]], pen: Pen, *, name: str = "", order: float = 1) -> None:
        """Draws many thin lines as one artist."""
        if segments:
            style = (0, pen.dashes) if pen.dashes else "solid"
            drawn = LineCollection(
                segments, colors=pen.color, linewidths=pen.width, linestyles=[style], capstyle="butt"
            )
            self.add(drawn, name, order)

    def _patch(self, path: Path, pen: Pen, name: str, order: float) -> None:
        patch = PathPatch(
            path,
            facecolor=(pen.fill, pen.opacity) if pen.fill else "none",
            edgecolor=pen.color if pen.width else "none",
            linewidth=pen.width,
            linestyle=(0, pen.dashes) if pen.dashes else "solid",
            capstyle="butt" if pen.dashes else "round",
            joinstyle="round",
        )
        self.add(patch, name, order)


def rectangle(left: float, bottom: float, width: float, height: float) -> tuple[Point, ...]:
    """Returns the corners of a rectangle."""
    right, top = left + width, bottom + height
    return (left, bottom), (right, bottom), (right, top), (left, top)
