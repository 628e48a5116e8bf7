"""The dot plot: all fields with their intervals on the scale, stages behind. The chart that people can compare in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Drawing, Pen, Point
from c21lab.charts.facts import DomainFacts, FieldFacts
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height, stage_legend
from c21lab.charts.markers import LINE_ORDER, SeriesLook, draw_markers
from c21lab.charts.row_layout import RowLayout, labels_width, score_face
from c21lab.charts.series import SeriesKind, look_of
from c21lab.charts.stage_bands import StageBands
from c21lab.charts.style import PAD, SOFT, WIDTH
from c21lab.charts.text_shaping import Face, width_of, wrap
from c21lab.office.palette import ATTENTION, INK

FLAG = Face(8, color=ATTENTION)
RADIUS = 2.7  # of a dot
_WIDEST_FLAGS, _BETWEEN = 64.0, 9.0  # of the flags' column; between columns
_PLENARY, _BELOW = (
    SeriesLook(INK, marker="square", radius=2.4, hollow=True),
    3.2,
)  # and how far below its dots a bar lies
_SCORE = 20.0  # width of the widest score


@dataclass(frozen=True)
class DotWords:
    """The words around the dots: heads of the columns, and what the marks mean."""

    score: str
    people: str
    domain: str
    field: str
    interval: str
    without: str
    lowest: str
    agreed: str = ""
    views: str = ""
    panel: str = ""


class DotColumns:
    """The columns of a dot plot, from left to right: labels, plot, score, people, flags."""

    def __init__(self, domains: Sequence[DomainFacts], frame: ChartFrame, words: DotWords) -> None:
        flags = [width_of(flag, FLAG) for domain in domains for f in domain.fields for flag in f.flags]
        self.flags = min(max(flags, default=0.0), _WIDEST_FLAGS)
        people = max(width_of(words.people, SOFT), 20.0)
        self.people = WIDTH - PAD - (self.flags + _BETWEEN if self.flags else 0.0)
        self.score = self.people - people - _BETWEEN
        self.labels = labels_width(domains)
        right = self.score - max(_SCORE, width_of(words.score, SOFT)) - _BETWEEN
        self.bands = StageBands(frame, PAD + self.labels + 8, right)

    def flag_lines(self, field: FieldFacts) -> list[str]:
        """Returns a field's flags as they are broken."""
        return [line for flag in field.flags for line in wrap(flag, FLAG, self.flags + 0.01)]

    def note_lines(self, field: FieldFacts) -> tuple[str, ...]:
        """Returns what a field without a score says, as it is broken."""
        return wrap(field.note, SOFT, self.people - self.bands.left - 4)

    def layout(self) -> RowLayout:
        """Returns the layout of the rows, tall enough for their flags and notes."""
        return RowLayout(self.labels, lambda field: max(len(self.flag_lines(field)), len(self.note_lines(field))))

    @property
    def head(self) -> float:
        """Returns the height above the rows."""
        return self.bands.head


@dataclass
class _Marks:
    """Points of the dots and ends of their intervals, by look."""

    domains: list[Point] = field(default_factory=list[Point])
    panel: list[Point] = field(default_factory=list[Point])
    dots: dict[tuple[str, bool], list[Point]] = field(default_factory=dict[tuple[str, bool], list[Point]])
    intervals: dict[str, list[tuple[Point, Point]]] = field(default_factory=dict[str, list[tuple[Point, Point]]])
    agreed: list[Point] = field(default_factory=list[Point])
    views: list[tuple[Point, Point]] = field(default_factory=list[tuple[Point, Point]])


def dots(
    page: Sequence[DomainFacts], layout: RowLayout, columns: DotColumns, frame: ChartFrame, words: DotWords
) -> Drawing:
    """Draws a page of domains."""
    bands = columns.bands
    key = _legend(page, frame, words), [] if bands.named else stage_legend(frame)
    canvas = Canvas(frame, bands.head + layout.height(page) + 4 + legend_height(*key))
    top = canvas.top - bands.head
    bands.draw(canvas, top, layout.height(page) + 3)
    bands.write_numbers(canvas, top + 3)
    bands.write_names(canvas, top + 14)
    canvas.text((columns.score, top + 3), [words.score], SOFT, "right", "bottom", name="column")
    canvas.text((columns.people, top + 3), [words.people], SOFT, "right", "bottom", name="column")
    marks = _Marks()

    def plot_domain(domain: DomainFacts, y: float) -> None:
        if domain.score is not None:
            marks.domains.append((bands.across(domain.score), y))
            score = [frame.number(domain.score)]
            canvas.text((columns.score, y), score, frame.bold(8.5), "right", "center", name="domain-score")

    def plot_field(field: FieldFacts, y: float, _height: float) -> None:
        if field.score is None:
            canvas.text((bands.left + 4, y), columns.note_lines(field), SOFT, along="center", name="no-result")
            return
        _mark(marks, field, bands, y)
        score = [frame.number(field.score)]
        canvas.text((columns.score, y), score, score_face(frame, field, 8), "right", "center", name="score")
        canvas.text((columns.people, y), [str(field.people)], SOFT, "right", "center", name="people")
        flags = columns.flag_lines(field)
        canvas.text((columns.people + _BETWEEN, y), flags, FLAG, along="center", name="flag")

    layout.draw(canvas, top, page, plot_field, plot_domain)
    _draw_marks(canvas, marks)
    draw_legend(canvas, canvas.bottom, *key)
    return canvas.drawing


def dot_look(frame: ChartFrame, field: FieldFacts) -> SeriesLook:
    """Returns the look of a field's dot: hollow without an interval, the lowest of all in the colour of attention."""
    color = ATTENTION if field.extreme == "lowest" else frame.accent
    return SeriesLook(color, radius=RADIUS, hollow=field.interval is None)


def _mark(marks: _Marks, field: FieldFacts, bands: StageBands, y: float) -> None:
    assert field.score is not None
    if field.agreed is not None:
        marks.agreed.append((bands.across(field.agreed), y))
    if field.views:
        low, high = (bands.across(end) for end in field.views)
        marks.views.append(((low, y - _BELOW), (high, y - _BELOW)))
    look = dot_look(bands.frame, field)
    if field.panel is not None:
        marks.panel.append((bands.across(field.panel), y))
    marks.dots.setdefault((look.color, look.hollow), []).append((bands.across(field.score), y))
    if field.interval:
        low, high = (bands.across(end) for end in field.interval)
        marks.intervals.setdefault(look.color, []).append(((low, y), (high, y)))


def _draw_marks(canvas: Canvas, marks: _Marks) -> None:
    canvas.lines(marks.views, Pen(_PLENARY.color, 2.6), name="views", order=LINE_ORDER)
    draw_markers(canvas, marks.panel, look_of(SeriesKind.PANEL), "panel-marker")
    for color, intervals in marks.intervals.items():
        canvas.lines(intervals, Pen(color, 1.5), name="interval", order=LINE_ORDER)
    for (color, hollow), points in marks.dots.items():
        draw_markers(canvas, points, SeriesLook(color, radius=RADIUS, hollow=hollow))
    draw_markers(canvas, marks.agreed, _PLENARY, "agreed-marker")
    draw_markers(canvas, marks.domains, SeriesLook(canvas.frame.accent, marker="diamond", radius=3.0), "domain-marker")


def _legend(page: Sequence[DomainFacts], frame: ChartFrame, words: DotWords) -> list[LegendEntry]:
    """What is on the page, and no more."""
    scored = [field for domain in page for field in domain.scored]
    accent = frame.accent
    with_interval = [field for field in scored if field.interval]
    entries = [LegendEntry(words.domain, mark=SeriesLook(accent, marker="diamond"))]
    if with_interval:
        entries.append(LegendEntry(words.interval, line=SeriesLook(accent, width=1.5, radius=RADIUS)))
    if len(with_interval) < len(scored):
        label = words.without if with_interval else words.field
        entries.append(LegendEntry(label, mark=SeriesLook(accent, radius=RADIUS, hollow=True)))
    if any(field.extreme == "lowest" for field in scored):
        entries.append(LegendEntry(words.lowest, mark=SeriesLook(ATTENTION, radius=RADIUS)))
    if any(field.agreed is not None for field in scored):
        entries.append(LegendEntry(words.agreed, mark=_PLENARY))
    if any(field.views for field in scored):
        entries.append(LegendEntry(words.views, line=replace(_PLENARY, width=2.6, radius=0.0)))
    if any(field.panel is not None for field in scored):
        entries.append(LegendEntry(words.panel, mark=look_of(SeriesKind.PANEL)))
    return entries
