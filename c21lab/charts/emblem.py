"""The city's own radar as its emblem: with words as a picture of its own, and without for the cover of the report."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.charts.canvas import GROUND, Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Drawing, Pen
from c21lab.charts.markers import SeriesLook
from c21lab.charts.radar import RadarContent, radar
from c21lab.charts.radar_disc import DiscColors, RadarDisc
from c21lab.charts.radar_labels import Axis
from c21lab.office.palette import WHITE

EMBLEM_RADIUS = 79 / 25.4 * 72 / 2  # a disc of 79 mm
COVER_WIDTH, COVER_HEIGHT = 595.3, 374.0  # points: the upper part of an A4 page, from edge to edge
_COVER_RADIUS, _FROM_RIGHT = 160.0, 170.0  # of the disc; of its middle from the right edge
_LIGHTEST, _DARKEST, _LINES = 0.36, 0.10, 0.62  # how much white lies over the accent: lowest and highest stage, lines


def emblem(axes: Sequence[Axis], frame: ChartFrame) -> Drawing:
    """Draws the radar of the domains as large as a page of A4 lets it be. Raises ValueError for fewer than 3 axes."""
    return radar(RadarContent(tuple(axes)), frame, EMBLEM_RADIUS)


def cover(values: Sequence[float | None], frame: ChartFrame) -> Drawing:
    """Draws the radar in white on the accent, without words, as wide as a page of A4."""
    canvas = Canvas(frame, COVER_HEIGHT, COVER_WIDTH)
    ground = rectangle(0, canvas.top - COVER_HEIGHT, COVER_WIDTH, COVER_HEIGHT)
    canvas.path(ground, Pen(fill=frame.accent), name=GROUND, order=0.1)
    centre = (COVER_WIDTH - _FROM_RIGHT, canvas.top - COVER_HEIGHT * 0.5)
    disc = RadarDisc(canvas, centre, _COVER_RADIUS, frame, len(values))
    disc.draw_ground(_colors(frame), [value is None for value in values])
    disc.draw_series(values, SeriesLook(WHITE, width=2.6, radius=5.0), fill=WHITE)
    return canvas.drawing


def _colors(frame: ChartFrame) -> DiscColors:
    steps = max(len(frame.stages) - 1, 1)
    shares = [_LIGHTEST + (_DARKEST - _LIGHTEST) * number / steps for number in range(len(frame.stages))]
    lines = _lighter(frame.accent, _LINES)
    return DiscColors(tuple(_lighter(frame.accent, share) for share in shares), lines, lines, 0.8)


def _lighter(color: str, share: float) -> str:
    parts = bytes.fromhex(color.removeprefix("#"))
    return "#" + "".join(f"{round(part + (255 - part) * share):02x}" for part in parts)
