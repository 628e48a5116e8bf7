"""Stacked bars of stage shares: outlined, so that the lightest stage ends somewhere, too."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Pen, Point
from c21lab.charts.legend import LegendEntry
from c21lab.charts.style import SMALL, ink_on
from c21lab.charts.text_shaping import Face, width_of
from c21lab.office.palette import OUTLINE, WHITE, bars


class ShareBars:
    """The bars of a picture, gathered row by row and drawn at once; ``left`` and ``width`` are those of a whole bar."""

    def __init__(self, canvas: Canvas, left: float, width: float, height: float) -> None:
        self.canvas, self.left, self.width, self.height = canvas, left, width, height
        self.colors = bars(len(canvas.frame.stages))
        self._segments: list[tuple[tuple[Point, ...], str]] = []
        self._frames: list[tuple[Point, ...]] = []

    def add(self, shares: Sequence[int], middle: float) -> None:
        """Adds a bar of whole percents about a height, each written where its part has room.

        Rounded percents need not add to 100: the bar is whole all the same.
        """
        left, bottom = self.left, middle - self.height / 2
        scale = self.width / max(sum(shares), 1)
        for share, color in zip(shares, self.colors, strict=True):
            if share > 0:
                self._segments.append((rectangle(left, bottom, share * scale, self.height), color))
                self._write((left + share * scale / 2, middle), share, share * scale, color)
            left += share * scale
        self._frames.append(rectangle(self.left, bottom, self.width, self.height))

    def draw(self) -> None:
        """Draws all bars."""
        self.canvas.fills([box for box, _ in self._segments], [c for _, c in self._segments], WHITE, "segment")
        for frame in self._frames:
            self.canvas.path(frame, Pen(OUTLINE, 0.7), name="bar-outline", order=1.5)

    def _write(self, middle: Point, share: int, room: float, color: str) -> None:
        percent, face = str(share), Face(SMALL.size, color=ink_on(color))
        if width_of(percent, face) + 1.5 <= room:
            self.canvas.text(middle, [percent], face, "center", "center", name="share")


def share_legend(frame: ChartFrame) -> list[LegendEntry]:
    """Returns the legend entries of the stages' bars, lowest first."""
    return [LegendEntry(stage, (c,)) for stage, c in zip(frame.points, bars(len(frame.stages)), strict=True)]
