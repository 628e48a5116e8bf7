"""The stages of the scale as light bands behind a plot, named above it where their names fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from c21lab.charts.canvas import Canvas, ChartFrame, Pen, rectangle
from c21lab.charts.radar import ticks
from c21lab.charts.style import FAINT, RULE, SMALL, WHITE, many_stages
from c21lab.charts.text_shaping import height_of, width_of, wrap
from c21lab.office.palette import bands

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
        self.head = 16 + (height_of(max(map(len, self.names)), SMALL) if self.named else 0)

    def across(self, score: float) -> float:
        """Returns where a score lies across the bands, in points."""
        scale = self.frame.scale
        share = ((score - scale.low) / scale.range + _OVERHANG) / (1 + 2 * _OVERHANG)
        return self.left + share * (self.right - self.left)

    def draw(self, canvas: Canvas, top: float, height: float) -> None:
        """Draws the bands downward from ``top``, the scale's numbers and the stages' names above."""
        for (left, right), name, tint in zip(self.edges, self.names, bands(len(self.edges)), strict=True):
            pen = Pen(RULE, 0.6 if many_stages(len(self.edges)) else 0.0, fill=tint)
            canvas.path(rectangle(left, top - height, right - left, height), pen, name="stage-band")
            if self.named:
                canvas.text(((left + right) / 2, top + 14), name, SMALL, "center", "bottom", name="stage")
        if not many_stages(len(self.edges)):
            canvas.lines([[(right, top), (right, top - height)] for _, right in self.edges[:-1]], Pen(WHITE, 1))
        for score in ticks(self.frame.scale):
            canvas.text((self.across(score), top + 3), [str(score)], FAINT, "center", "bottom", name="tick")


def _wrapped_name(name: str, width: float) -> tuple[str, ...]:
    """A stage's name in lines as narrow as the band, or as its longest word."""
    longest = max(width_of(word, SMALL) for word in name.split(" "))
    return wrap(name, SMALL, max(width, longest))


def _have_air_between(names: Sequence[tuple[str, ...]], edges: Sequence[tuple[float, float]]) -> bool:
    """Returns whether the names, centred over their bands, leave air between them."""
    halves = [max(width_of(line, SMALL) for line in lines) / 2 for lines in names]
    middles = [(left + right) / 2 for left, right in edges]
    ends = [(middle - half, middle + half) for middle, half in zip(middles, halves, strict=True)]
    return all(left[1] + 5 <= right[0] for left, right in pairwise(ends))
