"""Then and now: all compared fields on the scale, each a line from the earlier score to the one of today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Drawing, Pen
from c21lab.charts.dumbbells import draw_dumbbell
from c21lab.charts.facts import DomainFacts, FieldFacts
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height, stage_legend
from c21lab.charts.markers import SeriesLook
from c21lab.charts.row_layout import RowLayout, labels_width
from c21lab.charts.stage_bands import StageBands
from c21lab.charts.style import PAD, SMALL, SOFT, WIDTH
from c21lab.charts.text_shaping import Face, width_of
from c21lab.office.palette import SOFT_TEXT

RADIUS = 2.7
_BETWEEN, _NUMBER = 9.0, 22.0  # between columns; width of the widest number
_CLEAR, _UNCLEAR = 2.2, 0.9  # width of the line
_AIR = 1.0  # between two rows: with the words about it, the chart fills a page


@dataclass(frozen=True)
class ChangeWords:
    """The words around the dumbbells: heads of the columns, and what the marks mean."""

    then: str
    now: str
    change: str
    earlier: str
    own: str
    named: str
    signed: dict[str, str]


class ChangeColumns:
    """The columns from left to right: labels, plot, the score then, the score now, the change."""

    def __init__(self, domains: Sequence[DomainFacts], frame: ChartFrame, words: ChangeWords) -> None:
        right, self.ends = WIDTH - PAD, list[float]()
        for head in (words.change, words.now, words.then):
            self.ends.insert(0, right)
            right -= max(_NUMBER, width_of(head, SOFT)) + _BETWEEN
        self.labels = labels_width(domains, marked=False)
        self.bands = StageBands(frame, PAD + self.labels + 8, right)

    @property
    def head(self) -> float:
        """Returns the height above the rows."""
        return self.bands.head

    def layout(self) -> RowLayout:
        """Returns the layout of the rows."""
        return RowLayout(self.labels, marked=False, air=_AIR)


def changes(
    page: Sequence[DomainFacts], layout: RowLayout, columns: ChangeColumns, frame: ChartFrame, words: ChangeWords
) -> Drawing:
    """Draws a page of domains, of which each field has a change."""
    bands = columns.bands
    key = _legend(page, frame, words), [] if bands.named else stage_legend(frame)
    canvas = Canvas(frame, bands.head + layout.height(page) + 4 + legend_height(*key))
    top = canvas.top - bands.head
    bands.draw(canvas, top, layout.height(page) + 3)
    bands.write_numbers(canvas, top + 3)
    bands.write_names(canvas, top + 14)
    for end, head in zip(columns.ends, (words.then, words.now, words.change), strict=True):
        canvas.text((end, top + 3), [head], SOFT, "right", "bottom", name="column")
    looks = _looks(frame)

    def plot_field(field: FieldFacts, y: float, _height: float) -> None:
        change = field.change
        assert change is not None
        ends = ((bands.across(change.then), y), (bands.across(change.now), y))
        pen = Pen(frame.accent, _CLEAR) if change.named else Pen(SOFT_TEXT, _UNCLEAR)
        draw_dumbbell(canvas, ends, looks, pen)
        texts = (frame.number(change.then), frame.number(change.now), words.signed[field.id])
        faces = (SOFT, SMALL, frame.bold(8.5) if change.named else Face(8))
        for end, text, face, name in zip(columns.ends, texts, faces, ("then", "score", "change"), strict=True):
            canvas.text((end, y), [text], face, "right", "center", name=name)

    layout.draw(canvas, top, page, plot_field)
    draw_legend(canvas, canvas.bottom, *key)
    return canvas.drawing


def _looks(frame: ChartFrame) -> tuple[SeriesLook, SeriesLook]:
    """The looks of the score then and of the score now."""
    return SeriesLook(SOFT_TEXT, radius=RADIUS, hollow=True), SeriesLook(frame.accent, radius=RADIUS)


def _legend(page: Sequence[DomainFacts], frame: ChartFrame, words: ChangeWords) -> list[LegendEntry]:
    then, now = _looks(frame)
    entries = [LegendEntry(words.earlier, mark=then), LegendEntry(words.own, mark=now)]
    if any(field.change and field.change.named for domain in page for field in domain.fields):
        entries.append(LegendEntry(words.named, line=SeriesLook(frame.accent, width=_CLEAR, radius=0.0)))
    return entries
