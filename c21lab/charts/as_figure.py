"""A drawing as matplotlib's Figure, for whoever works in a notebook: its parts are artists that can be changed."""

from __future__ import annotations

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.transforms import Affine2D

from c21lab.charts.drawing import Drawing, DrawnPath
from c21lab.charts.style import DPI
from c21lab.charts.text_label import TextLayer
from c21lab.office.palette import WHITE


class TextArtist(Artist):
    """The labels of a layer, ``labels`` in points."""

    def __init__(self, layer: TextLayer) -> None:
        super().__init__()
        self.layer, self.labels = layer, layer.labels

    def draw(self, renderer: RendererBase) -> None:
        """Fills the letters."""
        self.layer.draw(renderer, self.get_transform())


def as_figure(drawing: Drawing) -> Figure:
    """Returns a Figure with an artist per path and per layer of labels, each with its name as ``gid``."""
    figure = Figure(figsize=(drawing.width / 72, drawing.height / 72), dpi=DPI, facecolor=WHITE)
    points = Affine2D().scale(1 / 72) + figure.dpi_scale_trans
    for part in drawing.in_order():
        artist = TextArtist(part) if isinstance(part, TextLayer) else _patch(part)
        artist.set_transform(points)
        artist.set_zorder(part.order)
        artist.set_gid(part.name or None)
        figure.add_artist(artist)
    return figure


def _patch(drawn: DrawnPath) -> PathPatch:
    pen = drawn.pen
    return PathPatch(
        drawn.path,
        facecolor=pen.face or "none",
        edgecolor=pen.color if pen.width else "none",
        linewidth=pen.width,
        linestyle=(0, pen.dashes) if pen.dashes else "solid",
        capstyle=pen.ends,
        joinstyle="round",
    )
