"""A drawing as PNG and SVG bytes: the same bytes for the same chart, on every machine and day."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from typing import Literal

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from c21lab.charts.canvas import GROUND, HEAD, NOTE
from c21lab.charts.drawing import Drawing
from c21lab.charts.style import DPI
from c21lab.charts.svg import to_svg
from c21lab.charts.text_label import TextLabel
from c21lab.picture import FileKind, Picture

# what paths, letters and the writers of files look up; all parameters would take Matplotlib's styles to be read first
_LOOKED_UP = ("agg.", "font.enable", "path.", "text.")
_COMPRESSION = 3  # flat colours hardly gain from more, and take twice the time
_COLORS = 256
_STRIP = 128  # rows that are told apart at once: a tall picture is the most that a report keeps in memory
_POINTS_PER_CM = 72 / 2.54
Closer = tuple[Callable[[], Drawing], str]
"""What draws a chart in less height, and the alternative text of what it then is."""

_BESIDE_CUT = 3.0  # air between head or note and where the report cuts it off


def default_parameters() -> AbstractContextManager[None]:
    """Returns the surroundings in which nobody's matplotlibrc changes a picture."""
    return mpl.rc_context({key: value for key, value in mpl.rcParamsDefault.items() if key.startswith(_LOOKED_UP)})


def picture(name: str, drawing: Drawing, title: str, alt: str, closer: Sequence[Closer] = ()) -> Picture:
    """Returns the chart with its words, as the report and the folder of charts take it.

    ``closer`` draw it in less height, each in less than the one before.
    """
    width, height = drawing.width / _POINTS_PER_CM, drawing.height / _POINTS_PER_CM
    labels = [*drawing.labels]
    cut_above = min(_ends(labels, HEAD, "y0"), default=height * _POINTS_PER_CM) - _BESIDE_CUT
    cut_below = max(_ends(labels, NOTE, "y1"), default=-_BESIDE_CUT) + _BESIDE_CUT
    for ground in (drawn for drawn in drawing.paths if drawn.name == GROUND):
        cut_below, cut_above = (float(end) for end in ground.path.get_extents().intervaly)
    head, foot = height - cut_above / _POINTS_PER_CM, cut_below / _POINTS_PER_CM
    lower = partial(_redrawn, name, closer, title) if closer else None

    def draw(kind: FileKind) -> bytes:
        return (to_png if kind == "png" else to_svg)(drawing, title, alt)

    return Picture(name, title, alt, draw, width, height, head, foot, lower)


def _redrawn(name: str, closer: Sequence[Closer], title: str) -> Picture:
    draw, alt = closer[0]
    with default_parameters():  # like all charts: whoever asks
        return picture(name, draw(), title, alt, closer[1:])


def _ends(labels: Sequence[TextLabel], name: str, end: Literal["y0", "y1"]) -> list[float]:
    return [float(getattr(label.box, end)) for label in labels if label.name == name]


def to_png(drawing: Drawing, title: str, alt: str) -> bytes:
    """Renders the chart as PNG; title and description travel inside."""
    scale = DPI / 72
    renderer = RendererAgg(round(drawing.width * scale), round(drawing.height * scale), DPI)
    with default_parameters():
        drawing.draw(renderer, scale)
    words = PngInfo()
    words.add_itxt("Title", title)
    words.add_itxt("Description", alt)
    file = io.BytesIO()
    image = _indexed(np.asarray(renderer.buffer_rgba()))
    image.save(file, "png", dpi=(DPI, DPI), pnginfo=words, compress_level=_COMPRESSION)
    return file.getvalue()


def _indexed(pixels: NDArray[np.uint8]) -> Image.Image:
    """The picture in at most 256 colours: a third of the size, in half the time.

    Colours are told apart in steps of 4 of 255. Pillow looks each step's darkest corner up in the palette, so the
    palette is made of corners, and afterwards replaced by the middles of the steps and white.
    """
    red, green, blue = (pixels[::3, ::3, part].astype(np.uint32) >> 2 for part in range(3))
    counts = np.bincount(((red << 12) | (green << 6) | blue).ravel())
    seen = np.flatnonzero(counts)
    most = seen[np.argsort(-counts[seen], kind="stable")[:_COLORS]]
    corners = np.stack([most >> 12, (most >> 6) & 63, most & 63], axis=1) * 4
    shown = np.where((corners == 252).all(axis=1, keepdims=True), 255, corners + 2)
    palette = Image.new("P", (1, 1))
    palette.putpalette(corners.ravel().tolist())
    height, width, _ = pixels.shape
    image = Image.new("P", (width, height))
    for top in range(0, height, _STRIP):
        rows = pixels[top : top + _STRIP]
        strip = Image.frombytes("RGB", (width, len(rows)), rows, "raw", "RGBX")
        image.paste(strip.quantize(palette=palette, dither=Image.Dither.NONE), (0, top))
    image.putpalette(shown.ravel().tolist())
    return image
