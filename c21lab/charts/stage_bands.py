"""The stages of the scale as light bands behind a plot, named above it where their names fit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Pen
from c21lab.charts.style import FAINT, SOFT
from c21lab.charts.text_shaping import height_of, width_of, wrap
from c21lab.framework.model import Scale
from c21lab.office.palette import WHITE, bands

_OVERHANG = 0.055  # of the scale's range beyond its ends, so that a dot at an end is whole


class StageBands:
    """The scale from ``left`` to ``right``; ``named`` tells whether the names fit, ``head`` how high they stand."""

    def __init__(self, frame: ChartFrame, left: float, right: float) -> None:
        self.frame, self.left, self.right = frame, left, right
        stages = frame.scale.stages
        cuts = [self.across((lower.high + upper.low) / 2) for lower, upper in pairwise(stages)]
        self.edges = list(pairwise([left, *cuts, right]))
        widths = [end - start - 4 for start, end in self.edges]
        self.names = [_wrapped_name(name, width) for name, width in zip(frame.stages, widths, strict=True)]
        self.named = _have_air_between(self.names, self.edges)
        self.head = 16 + (height_of(max(map(len, self.names)), SOFT) if self.named else 0)

    def across(self, score: float) -> float:
        """Returns where a score lies across the bands, in points."""
        scale = self.frame.scale
        share = ((score - scale.low) / scale.range + _OVERHANG) / (1 + 2 * _OVERHANG)
        return self.left + share * (self.right - self.left)

    def draw(self, canvas: Canvas, top: float, height: float) -> None:
        """Draws the bands downward from ``top``, with white rules between them."""
        for (left, right), tint in zip(self.edges, bands(len(self.edges)), strict=True):
            box = rectangle(left, top - height, right - left, height)
            canvas.path(box, Pen(fill=tint), name="stage-band", order=0.5)
        rules = [[(right, top), (right, top - height)] for _, right in self.edges[:-1]]
        canvas.lines(rules, Pen(WHITE, 1.4), name="stage-rule", order=0.6)

    def write_numbers(self, canvas: Canvas, baseline: float) -> None:
        """Writes the numbers of the scale on a line."""
        for score in ticks(self.frame.scale):
            canvas.text((self.across(score), baseline), [str(score)], FAINT, "center", "bottom", name="tick")

    def write_names(self, canvas: Canvas, bottom: float) -> None:
        """Writes the names of the stages upward from ``bottom``, where they fit."""
        for (left, right), name in zip(self.edges, self.names, strict=True):
            if self.named:
                canvas.text(((left + right) / 2, bottom), name, SOFT, "center", "bottom", name="stage")


def ticks(scale: Scale) -> list[int]:
    """Returns the numbers named along an axis: both ends and a few between, all equally far apart."""
    at_least = math.ceil(scale.range / 5)
    step = next(step for step in range(at_least, scale.range + 1) if scale.range % step == 0)
    return list(range(scale.low, scale.high + 1, step))


def _wrapped_name(name: str, width: float) -> tuple[str, ...]:
    """A stage's name in lines as narrow as the band, or as its longest word."""
    longest = max(width_of(word, SOFT) for word in name.split(" "))
    return wrap(name, SOFT, max(width, longest))


def _have_air_between(names: Sequence[tuple[str, ...]], edges: Sequence[tuple[float, float]]) -> bool:
    """Returns whether the names, centred over their bands, leave air between them."""
    halves = [max(width_of(line, SOFT) for line in lines) / 2 for lines in names]
    middles = [(left + right) / 2 for left, right in edges]
    ends = [(middle - half, middle + half) for middle, half in zip(middles, halves, strict=True)]
    return all(left[1] + 5 <= right[0] for left, right in pairwise(ends))
