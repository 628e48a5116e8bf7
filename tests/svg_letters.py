"""Reads the letters back from a chart's SVG: what each line of text says, how large it is, and the box of its ink."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from functools import cache

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"


@dataclass(frozen=True)
class Box:
    """A rectangle in points, y downward."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two boxes overlap."""
        across = min(self.right, other.right) - max(self.left, other.left)
        return across > 0 and min(self.bottom, other.bottom) - max(self.top, other.top) > 0

    def holds(self, other: Box) -> bool:
        """Whether the other box is inside this one."""
        inside = self.left <= other.left and other.right <= self.right
        return inside and self.top <= other.top and other.bottom <= self.bottom


@dataclass(frozen=True)
class Line:
    """A line of text in a picture, its size in points."""

    text: str
    size: float
    box: Box


def letters(svg: bytes) -> list[Line]:
    """All lines of text, in the order they were written."""
    root = ElementTree.fromstring(svg)
    glyphs = {path.get("id", ""): _box_of(path.get("d", "")) for path in root.iter(f"{_SVG}path") if path.get("id")}
    group = next(group for group in root.iter(f"{_SVG}g") if group.get("id") == "letters")
    return [_line(element, glyphs) for element in group if len(element)]


def collisions(svg: bytes) -> list[tuple[str, str]]:
    """The pairs of lines whose letters overlap."""
    lines = letters(svg)
    pairs = ((one, other) for number, one in enumerate(lines) for other in lines[number + 1 :])
    return [(one.text, other.text) for one, other in pairs if one.box.meets(other.box)]


def outside(svg: bytes) -> list[str]:
    """The lines that leave the picture."""
    left, top, width, height = map(float, (ElementTree.fromstring(svg).get("viewBox") or "").split())
    page = Box(left, top, left + width, top + height)
    return [line.text for line in letters(svg) if not page.holds(line.box)]


def _line(element: ElementTree.Element, glyphs: dict[str, Box]) -> Line:
    a, b, c, d, x, y = map(float, re.findall(r"-?[\d.]+(?:e-?\d+)?", element.get("transform", "")))
    corners: list[tuple[float, float]] = []
    for use in element:
        glyph, dx, dy = glyphs[use.get(_HREF, "")[1:]], float(use.get("x", 0)), float(use.get("y", 0))
        corners += [(left + dx, top + dy) for left in (glyph.left, glyph.right) for top in (glyph.top, glyph.bottom)]
    across = [a * px + c * py + x for px, py in corners]
    along = [b * px + d * py + y for px, py in corners]
    box = Box(min(across), min(along), max(across), max(along))
    return Line(element.get("aria-label", ""), 1000 * (a**2 + b**2) ** 0.5, box)


@cache
def _box_of(commands: str) -> Box:
    numbers = [float(number) for number in re.findall(r"-?\d+", commands)]
    across, along = numbers[::2], numbers[1::2]
    return Box(min(across), min(along), max(across), max(along))
