"""The radar: one axis per score, first at 12 o'clock, clockwise; a missing score is a gap."""

from __future__ import annotations

from dataclasses import dataclass

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Drawing, Point
from c21lab.charts.label_layout import LARGEST, LabelLayout, place_labels
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height, stage_legend
from c21lab.charts.markers import SeriesLook
from c21lab.charts.radar_disc import DiscColors, RadarDisc, fill_color
from c21lab.charts.radar_labels import Axis, AxisWriting
from c21lab.charts.series import RadarSeries, drawn_beside, look_of
from c21lab.charts.style import LABEL, PAD, WIDTH

LEAST_AXES = 3  # fewer make no shape


@dataclass(frozen=True)
class RadarContent:
    """All that a radar shows: its axes with their values, and the series beside them, of which two are drawn.

    ``label`` names the axes' own values in the legend. With ``labels_only`` everything stands where these values put
    it, but no score and no note is drawn.
    """

    axes: tuple[Axis, ...]
    label: str = ""
    beside: tuple[RadarSeries, ...] = ()
    labels_only: bool = False

    @property
    def drawable(self) -> bool:
        """Returns whether there are axes enough for a shape."""
        return len(self.axes) >= LEAST_AXES

    @property
    def values(self) -> tuple[float | None, ...]:
        """Returns the axes' own values."""
        return tuple(axis.value for axis in self.axes)

    def legend(self, frame: ChartFrame) -> list[LegendEntry]:
        """Returns the legend entries of the series, where there are several."""
        drawn = drawn_beside(self.beside)
        own = [LegendEntry(self.label, line=SeriesLook(frame.accent))] if drawn else []
        return own + [LegendEntry(series.label, line=look_of(series.kind)) for series in drawn]


@dataclass(frozen=True)
class RadarRoom:
    """The width for a radar with its labels, the radius of its disc where nothing stands in its way, and its text.

    Without ``others`` the scores of the series beside are drawn and not printed.
    """

    width: float
    largest: float = LARGEST
    text_size: float = LABEL.size
    others: bool = True


class RadarPart:
    """A radar within a width, ready to be drawn on any canvas: its layout is known before there is one.

    Raises ValueError for fewer than 3 axes.
    """

    def __init__(self, content: RadarContent, frame: ChartFrame, room: RadarRoom) -> None:
        if not content.drawable:
            raise ValueError(f"a radar takes {LEAST_AXES} axes or more, not {len(content.axes)}")
        self.content, self.frame, self.room = content, frame, room
        self.beside = drawn_beside(content.beside)
        self.writings = [self._writing(number, axis) for number, axis in enumerate(content.axes)]
        self.layout: LabelLayout = place_labels(
            len(content.axes), room.width, lambda axis, width: self.writings[axis].size(width), room.largest
        )

    @property
    def height(self) -> float:
        """Returns the height from the highest label to the lowest."""
        return self.layout.top + self.layout.bottom

    def draw_between(self, canvas: Canvas, left: float, top: float, body: float) -> None:
        """Draws it in the middle of a body of this height, downward from ``top``."""
        centre = top - (body - self.height) / 2 - self.layout.top
        self.draw(canvas, (left + self.room.width / 2, centre))

    def draw(self, canvas: Canvas, centre: Point) -> None:
        """Draws disc, ruler, series and labels about a centre."""
        content, frame = self.content, self.frame
        disc = RadarDisc(canvas, centre, self.layout.radius, frame, len(content.axes))
        disc.draw_ground(DiscColors.of(frame), [value is None for value in content.values])
        shown = [] if content.labels_only else [(content.values, SeriesLook(frame.accent))]
        beside = [] if content.labels_only else [(series.values, look_of(series.kind)) for series in self.beside]
        for values, look in (*beside, *shown):  # the session's own lies on top
            disc.draw_series(values, look, fill="" if beside else fill_color(look.color))
        disc.draw_ruler([values for values, _ in (*shown, *beside)])
        for writing, block in zip(self.writings, self.layout.blocks, strict=True):
            writing.write(canvas, centre, block, label_only=content.labels_only)
            if self.layout.leaders:
                disc.lead(block)

    def _writing(self, number: int, axis: Axis) -> AxisWriting:
        printed = self.beside if self.room.others else ()
        beside = tuple((series.values[number], look_of(series.kind)) for series in printed)
        return AxisWriting(axis, beside, self.frame, self.room.text_size)


def radar(content: RadarContent, frame: ChartFrame, largest: float = LARGEST) -> Drawing:
    """Draws a radar as a picture of its own; ``largest`` is the radius of its disc where nothing stands in its way.

    Raises ValueError for fewer than 3 axes.
    """
    part = RadarPart(content, frame, RadarRoom(WIDTH - 2 * PAD, largest))
    key = content.legend(frame), stage_legend(frame)
    canvas = Canvas(frame, part.height + 10 + legend_height(*key))
    part.draw(canvas, (WIDTH / 2, canvas.top - part.layout.top - 3))
    draw_legend(canvas, canvas.bottom, *key)
    return canvas.drawing
