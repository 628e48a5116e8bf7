"""A Figure as PNG and SVG bytes: the same bytes for the same chart, on every machine and day."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from xml.sax.saxutils import escape, quoteattr

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from c21lab.charts.canvas import HEAD
from c21lab.charts.style import DPI
from c21lab.charts.text_artist import TextArtist, TextLabel
from c21lab.charts.text_shaping import Glyph, Shape
from c21lab.picture import Picture

_NO_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}
_COMPRESSION = 3  # flat colours hardly gain from more, and take twice the time
_COLORS = 256
_BELOW_HEAD = 3.0  # air between the head and where the report may cut it off
_LETTERS = {1: "M", 2: "L", 3: "Q", 4: "C", 79: "Z"}  # matplotlib's path codes in SVG's path language


def picture(name: str, figure: Figure, title: str, alt: str) -> Picture:
    """Returns the chart with its words, as the report and the folder of charts take it."""
    width, height = (float(inches) * 2.54 for inches in figure.get_size_inches())
    head = height - (_bottom_of_head(figure) - _BELOW_HEAD) / 72 * 2.54
    return Picture(name, title, alt, to_png(figure, title, alt), to_svg(figure, title, alt), width, height, head)


def _bottom_of_head(figure: Figure) -> float:
    return min(
        float(label.box.y0) for letters in figure.findobj(TextArtist) for label in letters.labels if label.name == HEAD
    )


def to_png(figure: Figure, title: str, alt: str) -> bytes:
    """Renders the chart as PNG; title and description travel inside."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    words = PngInfo()
    words.add_itxt("Title", title)
    words.add_itxt("Description", alt)
    file = io.BytesIO()
    image = _indexed(np.asarray(canvas.buffer_rgba()))
    image.save(file, "png", dpi=(DPI, DPI), pnginfo=words, compress_level=_COMPRESSION)
    return file.getvalue()


def _indexed(pixels: NDArray[np.uint8]) -> Image.Image:
    """The picture in at most 256 colours: a third of the size, in half the time.

    Colours are told apart in steps of 4 of 255. Pillow looks each step's darkest corner up in the palette, so the
    palette is made of corners, and afterwards replaced by the middles of the steps and white.
    """
    steps = (pixels[::3, ::3, :3] >> 2).astype(np.uint32)
    counts = np.bincount(((steps[..., 0] << 12) | (steps[..., 1] << 6) | steps[..., 2]).ravel())
    seen = np.flatnonzero(counts)
    most = seen[np.argsort(-counts[seen], kind="stable")[:_COLORS]]
    corners = np.stack([most >> 12, (most >> 6) & 63, most & 63], axis=1) * 4
    shown = np.where((corners == 252).all(axis=1, keepdims=True), 255, corners + 2)
    palette = Image.new("P", (1, 1))
    palette.putpalette(corners.ravel().tolist())
    image = Image.fromarray(pixels).convert("RGB").quantize(palette=palette, dither=Image.Dither.NONE)
    image.putpalette(shown.ravel().tolist())
    return image


def to_svg(figure: Figure, title: str, alt: str) -> bytes:
    """Renders the chart as SVG: shapes as matplotlib writes them, letters as references to one outline per glyph."""
    letterings = figure.findobj(TextArtist)
    file = io.StringIO()
    with mpl.rc_context({"svg.hashsalt": "c21lab"}):  # ids from the content, not from chance
        for lettering in letterings:
            lettering.set_visible(False)
        FigureCanvasSVG(figure).print_svg(file, metadata=_NO_METADATA)
        for lettering in letterings:
            lettering.set_visible(True)
    drawn = file.getvalue().removesuffix("</svg>\n")
    begins = drawn.index(">", drawn.index("<svg")) + 1
    head = drawn[:begins].replace("<svg ", '<svg role="img" ', 1)
    words = f"\n <title>{escape(title)}</title>\n <desc>{escape(alt)}</desc>"
    labels = [label for lettering in letterings for label in lettering.labels]
    letters = _letters(labels, float(figure.get_size_inches()[1]) * 72)
    return f"{head}{words}{drawn[begins:]}{letters}</svg>\n".encode()


def _letters(labels: Sequence[TextLabel], height: float) -> str:
    """The outline of each glyph once, then each line of text as references to them, named by what it says."""
    glyphs: dict[str, Glyph] = {}
    written: list[str] = []
    for label in labels:
        for line, (shape, place) in zip(label.lines, label.placed_lines(), strict=True):
            glyphs |= {glyph.name: glyph for glyph, _, _ in shape.glyphs}
            a, b, c, d, x, y = place.to_values()
            matrix = f"matrix({a:.6g} {-b:.6g} {c:.6g} {-d:.6g} {x:.2f} {height - y:.2f})"
            opening = f'  <g transform="{matrix}" fill="{label.face.color}" aria-label={quoteattr(line)}>'
            written.append(f"{opening}{_references(shape)}</g>\n")
    outlines = "".join(_definition(glyphs[name]) for name in sorted(glyphs))
    return f' <defs>\n{outlines} </defs>\n <g id="letters">\n{"".join(written)} </g>\n'


@cache
def _references(shape: Shape) -> str:
    return "".join(f'<use xlink:href="#{glyph.name}" x="{x:.0f}" y="{y:.0f}"/>' for glyph, x, y in shape.glyphs)


@cache
def _definition(glyph: Glyph) -> str:
    commands: list[str] = []
    follows = 0  # how many points still belong to the last letter
    points = glyph.vertices.round().astype(int).tolist()
    for (x, y), code in zip(points, glyph.codes.tolist(), strict=True):
        if code == 79:
            commands.append("Z")
        elif follows:
            commands.append(f" {x} {y}")
            follows -= 1
        else:
            commands.append(f"{_LETTERS[code]}{x} {y}")
            follows = {3: 1, 4: 2}.get(code, 0)
    return f'  <path id="{glyph.name}" d="{"".join(commands)}"/>\n'
