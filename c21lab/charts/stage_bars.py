"""Stage shares of all fields: one stacked bar per field, with the people who did not know apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.path import Path

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Drawing
from c21lab.charts.facts import DomainFacts, FieldFacts
from c21lab.charts.legend import draw_legend, legend_height
from c21lab.charts.markers import outlined
from c21lab.charts.row_layout import RowLayout, labels_width
from c21lab.charts.share_bar import ShareBars, share_legend
from c21lab.charts.style import FAINT, PAD, SOFT, WIDTH
from c21lab.charts.text_shaping import height_of, width_of, wrap
from c21lab.office.palette import SET_APART

_BAR = 7.6
_APART = 56.0  # width of the column of those who don't know
_BETWEEN = 10.0


@dataclass(frozen=True)
class StageBarWords:
    """The heads of the columns, and what a field without shares says."""

    shares: str
    people: str
    dont_know: str
    too_few: str


class StageBarColumns:
    """The columns, from left to right: labels, bars, people, those who don't know."""

    def __init__(self, domains: Sequence[DomainFacts], words: StageBarWords) -> None:
        self.labels = labels_width(domains, marked=False)
        self.apart = WIDTH - PAD - _APART
        self.apart_head = wrap(words.dont_know, SOFT, _APART)
        self.people = self.apart - _BETWEEN
        self.left = PAD + self.labels + 8
        self.width = self.people - max(width_of(words.people, SOFT), 18) - _BETWEEN - self.left
        self.shares_head = wrap(words.shares, SOFT, self.width)
        self.head = height_of(max(len(self.apart_head), len(self.shares_head)), SOFT) + 6

    def layout(self) -> RowLayout:
        """Returns the layout of the rows."""
        return RowLayout(self.labels, marked=False)


def stage_bars(
    page: Sequence[DomainFacts],
    layout: RowLayout,
    columns: StageBarColumns,
    frame: ChartFrame,
    words: StageBarWords,
    everybody: int,
) -> Drawing:
    """Draws a page of domains; ``everybody`` would fill the column of those who don't know."""
    key = share_legend(frame)
    canvas = Canvas(frame, columns.head + layout.height(page) + 4 + legend_height(key))
    top = canvas.top - columns.head
    canvas.text((columns.left, top + 3), columns.shares_head, SOFT, along="bottom", name="column")
    canvas.text((columns.people, top + 3), [words.people], SOFT, "right", "bottom", name="column")
    canvas.text((columns.apart, top + 3), columns.apart_head, SOFT, along="bottom", name="column")
    bars = ShareBars(canvas, columns.left, columns.width, _BAR)
    unknown: list[Path] = []

    def plot(field: FieldFacts, y: float, _height: float) -> None:
        if field.shares is None:
            note = field.note or words.too_few
            canvas.text((columns.left, y), [note], FAINT, along="center", name="no-result")
        else:
            bars.add(field.shares, y)
        if field.score is not None:
            canvas.text((columns.people, y), [str(field.people)], SOFT, "right", "center", name="people")
        if field.dont_know:
            width = (_APART - 16) * field.dont_know / everybody
            box = rectangle(columns.apart, y - _BAR / 2, width, _BAR)
            unknown.append(Path([*box, box[0]], closed=True))
            count = [str(field.dont_know)]
            canvas.text((columns.apart + width + 3, y), count, SOFT, along="center", name="dont-know")

    layout.draw(canvas, top, page, plot)
    bars.draw()
    canvas.paths(unknown, outlined(SET_APART), name="dont-know")
    draw_legend(canvas, canvas.bottom, key)
    return canvas.drawing
