"""Reads the letters back from a chart's SVG: what each line of text says, how large it is, and the box of its ink."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from c21lab.charts.text_shaping import EM, shape_line

_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Box:
    """A rectangle in points, y downward."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, eq=False)
class Line:
    """A line of text in a picture, its size in points, and the corners of its ink, (4, 2) in points, y downward."""

    text: str
    size: float
    font: str
    corners: NDArray[np.float64]

    @cached_property
    def box(self) -> Box:
        """The smallest upright rectangle around the line."""
        (left, top), (right, bottom) = self.corners.min(axis=0), self.corners.max(axis=0)
        return Box(float(left), float(top), float(right), float(bottom))

    def meets(self, other: Line) -> bool:
        """Whether the ink of two lines overlaps; they may be turned."""
        for one in (self, other):
            for side in np.diff(one.corners, axis=0, append=one.corners[:1])[:2]:
                across = np.array([-side[1], side[0]])
                mine, theirs = self.corners @ across, other.corners @ across
                if mine.max() <= theirs.min() or theirs.max() <= mine.min():
                    return False
        return True


def texts(svg: bytes) -> list[str]:
    """What each text element says, its lines together."""
    return ["".join(element.itertext()) for element in _read_aloud(ElementTree.fromstring(svg))]


def _read_aloud(within: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The texts without their halos."""
    return (element for element in within.iter(f"{_SVG}text") if element.get("aria-hidden") != "true")


def letters(svg: bytes) -> list[Line]:
    """All lines of text, in the order they were written; at the end the numbers that lie below the lines of scores."""
    groups = {group.get("id"): group for group in ElementTree.fromstring(svg).iter(f"{_SVG}g")}
    layers = [groups[name] for name in ("letters", "letters-under") if name in groups]
    return [line for layer in layers for element in _read_aloud(layer) for line in _lines(element)]


def collisions(svg: bytes) -> list[tuple[str, str]]:
    """The pairs of lines whose letters overlap."""
    lines = letters(svg)
    pairs = ((one, other) for number, one in enumerate(lines) for other in lines[number + 1 :])
    return [(one.text, other.text) for one, other in pairs if one.meets(other)]


def outside(svg: bytes) -> list[str]:
    """The lines that leave the picture."""
    left, top, width, height = map(float, (ElementTree.fromstring(svg).get("viewBox") or "").split())
    boxes = [(line.text, line.box) for line in letters(svg)]
    return [
        text
        for text, box in boxes
        if box.left < left or box.top < top or box.right > left + width or box.bottom > top + height
    ]


def _lines(element: ElementTree.Element) -> Iterator[Line]:
    size, bold = float(element.get("font-size", 0)), element.get("font-weight") == "bold"
    for span in element:
        text = span.text or ""
        if not text.strip():
            continue
        shape = shape_line(text, bold)
        points, _ = shape.outline
        ink = points * (size / EM) * np.array([1, -1])
        (left, top), (right, bottom) = ink.min(axis=0), ink.max(axis=0)
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[_anchor(element)] * shape.width * size / EM
        at = np.array([float(span.get("x", 0)) - shift, float(span.get("y", 0))])
        corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)]) + at
        yield Line(text, size, element.get("font-family", ""), _turned(corners, element.get("transform", "")))


def _anchor(element: ElementTree.Element) -> str:
    anchor = element.get("text-anchor", "start")
    mirrored = {"start": "end", "end": "start"} if element.get("direction") == "rtl" else {}
    return mirrored.get(anchor, anchor)


def _turned(corners: NDArray[np.float64], transform: str) -> NDArray[np.float64]:
    if not transform:
        return corners
    degrees, x, y = map(float, transform.removeprefix("rotate(").removesuffix(")").split())
    angle = math.radians(degrees)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    return (corners - (x, y)) @ turn + (x, y)
