"""Letters: words are shaped once in a run, measured from their outlines and drawn as outlines.

Shaping is what costs time in a chart, and the same field titles stand in several of them. Outlines come from fonts that
ship with the package, so that a picture looks the same on every machine. All lengths are in points (1/72 inch).
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import pairwise

import numpy as np
from matplotlib import get_data_path
from matplotlib.font_manager import get_font
from matplotlib.ft2font import FT2Font
from matplotlib.textpath import TextToPath
from numpy.typing import NDArray

from c21lab.office.palette import INK

CAP_HEIGHT = 0.714  # of the size, as drawn in the shipped fonts
DESCENT = 0.24
LEADING = 1.22
EM = 1000.0  # outlines are kept in thousandths of the size
_PIXELS = 100  # per size, at which the font is read
_SCALE = EM / _PIXELS
# letters and signs whose place depends on their neighbours alone: nothing that is put above, joined or turned round
_LATIN = re.compile(r"[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f-\u203a\u20ac]+")

_SPACES = re.compile(r"[ \t\r\n]+")  # not those that keep words together
_NEVER_FIRST = ":;?!»"  # nor is « ever last in a line, however its text was typed
_BREAKS = re.compile(rf"(?<!«) (?![{_NEVER_FIRST}])")


@dataclass(frozen=True)
class Face:
    """The typeface of a text: size in points, weight, colour."""

    size: float
    bold: bool = False
    color: str = INK


@dataclass(frozen=True, eq=False)
class Glyph:
    """The outline of a sign: (n, 2) vertices in thousandths of the size, and n path codes as matplotlib has them."""

    name: str
    vertices: NDArray[np.float64]
    codes: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Shape:
    """A shaped text in thousandths of its size: its glyphs, each with the point where it stands, and its width."""

    glyphs: tuple[tuple[Glyph, float, float], ...]
    width: float

    @cached_property
    def outline(self) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
        """Returns the vertices and codes of all glyphs together."""
        inked = [(glyph.vertices + np.array([x, y]), glyph.codes) for glyph, x, y in self.glyphs]
        if not inked:
            return np.empty((0, 2)), np.empty(0, np.uint8)
        vertices, codes = zip(*inked, strict=True)
        return np.concatenate(vertices), np.concatenate(codes)


_Placed = tuple[Glyph, float, float]
"""A glyph and the point where it stands."""
_glyphs: dict[str, Glyph] = {}  # one object per sign, so that its outline is read once


@cache
def _font(bold: bool) -> FT2Font:
    """The shipped font; symbols that it lacks come from the one inside matplotlib."""
    name = "Bold" if bold else "Regular"
    shipped = str(files("c21lab").joinpath("fonts", f"c21labSans-{name}.ttf"))
    symbols = f"{get_data_path()}/fonts/ttf/DejaVuSans{'-Bold' if bold else ''}.ttf"
    font = get_font((shipped, symbols))
    font.set_size(_PIXELS, 72)
    return font


@cache
def _shape(text: str, bold: bool) -> Shape:
    """One word, or a whole line where letters run from right to left."""
    # the space at the end tells how far the last letter advances; a line from right to left has it in front
    sentinel = "" if has_right_to_left(text) else " "
    placed = _place_in_pairs(text + sentinel, bold) or _place(text + sentinel, bold)
    glyphs = [(glyph, x * _SCALE, y * _SCALE) for glyph, x, y in placed]
    ends = (x + float(glyph.vertices[:, 0].max(initial=0.0)) for glyph, x, _ in glyphs)
    width = glyphs[-1][1] if sentinel else max(ends, default=0.0)
    return Shape(tuple(place for place in glyphs if len(place[0].vertices)), width)


def _place(text: str, bold: bool) -> list[_Placed]:
    """The glyphs of a text where the font's rules place them, in pixels."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a sign that no font has is drawn as a box: nothing a user can act on
        placed, outlines, _ = TextToPath().get_glyphs_with_font(_font(bold), text)
    for name, (vertices, codes) in outlines.items():
        if name not in _glyphs:
            _glyphs[name] = Glyph(name, np.asarray(vertices).reshape(-1, 2) * _SCALE, np.asarray(codes))
    return [(_glyphs[name], x, y) for name, x, y, _ in placed]


def _place_in_pairs(text: str, bold: bool) -> list[_Placed]:
    """The same from what each two signs do to one another; empty where more than a neighbour counts, as in a ligature.

    Shaping takes time for every letter, and pairs of letters recur.
    """
    if not _LATIN.fullmatch(text):
        return []
    placed: list[_Placed] = []
    x = 0.0
    for first, second in pairwise(text):
        glyph, step = _place_pair(first, second, bold)
        if glyph is None:
            return []
        placed.append((glyph, x, 0.0))
        x += step
    return [*placed, *((glyph, x, y) for glyph, _, y in _place_sign(text[-1], bold))]


@cache
def _place_pair(first: str, second: str, bold: bool) -> tuple[Glyph | None, float]:
    """The first sign's glyph and how far from it the second's stands; None where they become one, or more."""
    placed = _place(first + second, bold)
    return (placed[0][0], placed[1][1] - placed[0][1]) if len(placed) == 2 else (None, 0.0)


@cache
def _place_sign(sign: str, bold: bool) -> list[_Placed]:
    return _place(sign, bold)


@cache
def shape_line(text: str, bold: bool) -> Shape:
    """Shapes a line of text, word by word so that words are shaped once however lines are broken."""
    if has_right_to_left(text):
        return _shape(text, bold)
    space = _shape(" ", bold).width
    glyphs: list[tuple[Glyph, float, float]] = []
    x = 0.0
    for word in text.split(" "):
        shape = _shape(word, bold)
        glyphs += [(glyph, x + dx, dy) for glyph, dx, dy in shape.glyphs]
        x += shape.width + space
    return Shape(tuple(glyphs), x - space)


@cache
def has_right_to_left(text: str) -> bool:
    """Returns whether a text holds letters that run from right to left."""
    return any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in text)


def width_of(text: str, face: Face) -> float:
    """Returns the width of a line in points."""
    return shape_line(text, face.bold).width * face.size / EM


def height_of(lines: int, face: Face) -> float:
    """Measures from the top of the first line's capitals to the last line's descenders, in points."""
    return face.size * (CAP_HEIGHT + DESCENT + LEADING * (lines - 1))


@cache
def wrap(text: str, face: Face, width: float) -> tuple[str, ...]:
    """Wraps the text into as few lines as fit ``width``, as even as possible and not broken after a short word.

    Only a single word wider than ``width`` is cut.
    """
    spaced = _SPACES.sub(" ", text).strip(" ")
    words = [part for word in _BREAKS.split(spaced) if word for part in _cut(word, face, width)]
    if not words:
        return ()
    widths = [width_of(word, face) for word in words]
    space = width_of(" ", face)
    fewest = len(_break(words, widths, space, width))
    low, high = max(*widths, width / 2) if len(widths) > 1 else width, width
    while high - low > face.size / 4:  # the narrowest measure that takes no more lines makes them even
        middle = (low + high) / 2
        if len(_break(words, widths, space, middle)) > fewest:
            low = middle
        else:
            high = middle
    return tuple(" ".join(line) for line in _break(words, widths, space, high))


@cache
def first_line(text: str, face: Face, width: float) -> str:
    """Returns as many whole words as fit ``width``, and an ellipsis where they are not all."""
    words = _SPACES.sub(" ", text).strip(" ").split(" ")
    space, end = width_of(" ", face), width_of("…", face)
    room, kept = width, 0
    for word in words:
        room -= width_of(word, face) + (space if kept else 0)
        if room < (end if kept + 1 < len(words) else 0):
            break
        kept += 1
    return " ".join(words) if kept == len(words) else f"{' '.join(words[:kept]).rstrip(',;:')}…"


def _break(words: Sequence[str], widths: Sequence[float], space: float, width: float) -> list[list[str]]:
    """Lines filled up to ``width``; a word of one or two letters goes to the next line where it still fits there."""
    lines: list[list[str]] = [[]]
    room = width
    before = 0.0
    for word, wide in zip(words, widths, strict=True):
        if lines[-1] and wide + space > room:
            short = len(lines[-1]) > 1 and len(lines[-1][-1]) <= 2 and before + space + wide <= width
            lines.append([lines[-1].pop()] if short else [])
            room = width - before if short else width
        room -= wide + (space if lines[-1] else 0.0)
        lines[-1].append(word)
        before = wide
    return lines


def _cut(word: str, face: Face, width: float) -> Iterator[str]:
    """A word in pieces that fit ``width``: itself, nearly always."""
    while len(word) > 1 and width_of(word, face) > width:
        ends = (n for n in range(len(word) - 1, 1, -1) if not word[n].isspace() and word[n] not in _NEVER_FIRST)
        end = next((n for n in ends if width_of(word[:n], face) <= width), 1)
        yield word[:end]
        word = word[end:]
    yield word
