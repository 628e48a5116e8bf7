"""The figure of a domain: its radar, and beside it each field with its score, interval and stage shares in one row."""

from __future__ import annotations

from dataclasses import dataclass, replace

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.dots import FLAG, RADIUS, dot_look
from c21lab.charts.drawing import Drawing, Pen
from c21lab.charts.facts import DomainFacts, FieldFacts
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height
from c21lab.charts.markers import LINE_ORDER, SeriesLook, draw_markers
from c21lab.charts.radar import LEAST_AXES, RadarContent, RadarPart, RadarRoom
from c21lab.charts.radar_labels import Axis
from c21lab.charts.row_layout import score_face
from c21lab.charts.series import RadarSeries
from c21lab.charts.share_bar import ShareBars
from c21lab.charts.stage_bands import StageBands
from c21lab.charts.style import FAINT, FAINT_LABEL, LABEL, PAD, SOFT, STRONG, WIDTH
from c21lab.charts.text_shaping import Face, height_of, width_of, wrap
from c21lab.office.palette import ATTENTION, RULE, bands, bars

_RADAR = RadarRoom(184.0, 70.0, others=False)
_BETWEEN = 9.0
_BOLD = Face(8, bold=True, color=ATTENTION)


@dataclass(frozen=True)
class _DomainSpacing:
    """The room of the radar, the height of bands and bars, and the air above, under and below a row's title."""

    radar: RadarRoom
    band: float
    above: float
    under_title: float
    below: float


_USUAL = _DomainSpacing(_RADAR, 10.5, 4.5, 3.0, 5.5)
_CLOSE = _DomainSpacing(replace(_RADAR, largest=56.0), 9.5, 2.6, 2.0, 3.4)


@dataclass(frozen=True)
class DomainFigureWords:
    """The heads of the columns, and what the marks mean."""

    score: str
    shares: str
    people: str
    own: str
    no_shares: str
    no_result: str
    without: str
    lowest: str


class _Rows:
    """The rows of the fields from ``left`` to the right edge: a title, and under it plot, bar and people."""

    def __init__(
        self, domain: DomainFacts, frame: ChartFrame, words: DomainFigureWords, left: float, spacing: _DomainSpacing
    ) -> None:
        self.domain, self.frame, self.words, self.left, self.spacing = domain, frame, words, left, spacing
        self.right = WIDTH - PAD
        self.shared = any(field.shares for field in domain.fields)
        people = max(width_of(words.people, SOFT), 16.0)
        room = self.right - people - _BETWEEN - left - 22.0 - _BETWEEN
        bar = room * 0.44 if self.shared else 0.0
        self.bands = StageBands(frame, left, left + room - bar - (_BETWEEN if self.shared else 0.0))
        self.score = self.bands.right + 22.0
        self.bar_left, self.bar = self.score + _BETWEEN, bar
        self.score_head = wrap(words.score, SOFT, self.score - left)
        self.shares_head = wrap(words.shares, SOFT, self.bar + 4) if self.shared else ()
        self.head = height_of(max(len(self.score_head), len(self.shares_head)), SOFT) + 6
        self.heights = [self._height(field) for field in domain.fields]
        self.foot = 11.0  # the numbers of the scale

    @property
    def height(self) -> float:
        """Returns the height of head, rows and foot."""
        return self.head + sum(self.heights) + self.foot

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draws heads, rows and the numbers of the scale downward from ``top``."""
        baseline = top - self.head + 5
        canvas.text((self.left, baseline), self.score_head, SOFT, along="bottom", name="column")
        canvas.text((self.right, baseline), [self.words.people], SOFT, "right", "bottom", name="column")
        canvas.text((self.bar_left, baseline), self.shares_head, SOFT, along="bottom", name="column")
        shares = ShareBars(canvas, self.bar_left, self.bar, self.spacing.band) if self.shared else None
        y, rules = top - self.head, []
        for field, height in zip(self.domain.fields, self.heights, strict=True):
            rules.append([(self.left, y), (self.right, y)])
            self._field(canvas, field, y, shares)
            y -= height
        canvas.lines(rules, Pen(RULE, 0.6), name="row-rule", order=0.8)
        self.bands.write_numbers(canvas, y - 9)
        if shares:
            shares.draw()

    def _field(self, canvas: Canvas, field: FieldFacts, top: float, shares: ShareBars | None) -> None:
        lines, spacing = self._title(field), self.spacing
        face = FAINT_LABEL if field.score is None else STRONG if field.extreme else LABEL
        canvas.text((self.left, top - spacing.above), lines, face, name="row-label")
        canvas.text((self.right, top - spacing.above), self._flags(field), _BOLD, "right", name="flag")
        text_lines = max(len(lines), len(self._flags(field)))
        y = top - spacing.above - height_of(text_lines, LABEL) - spacing.under_title - spacing.band / 2
        if field.score is None:
            canvas.text((self.left, y), [field.note], FAINT, along="center", name="no-result")
            return
        self.bands.draw(canvas, y + spacing.band / 2, spacing.band)
        self._dot(canvas, field, y)
        canvas.text((self.right, y), [str(field.people)], SOFT, "right", "center", name="people")
        if shares and field.shares:
            shares.add(field.shares, y)
        elif shares:
            note = wrap(self.words.no_shares, FAINT, self.bar)[:1]
            canvas.text((self.bar_left, y), note, FAINT, along="center", name="no-shares")

    def _dot(self, canvas: Canvas, field: FieldFacts, y: float) -> None:
        assert field.score is not None
        look = dot_look(self.frame, field)
        if field.interval:
            low, high = (self.bands.across(end) for end in field.interval)
            canvas.lines([[(low, y), (high, y)]], Pen(look.color, 1.7), name="interval", order=LINE_ORDER)
        draw_markers(canvas, [(self.bands.across(field.score), y)], look)
        number = [self.frame.number(field.score)]
        face = score_face(self.frame, field, 8.5)
        canvas.text((self.score, y), number, face, "right", "center", name="score")

    def _height(self, field: FieldFacts) -> float:
        lines = max(len(self._title(field)), len(self._flags(field)))
        spacing = self.spacing
        return spacing.above + height_of(lines, LABEL) + spacing.under_title + spacing.band + spacing.below

    def _flags(self, field: FieldFacts) -> list[str]:
        return [line for flag in field.flags for line in wrap(flag, _BOLD, self._flag_width)]

    @property
    def _flag_width(self) -> float:
        widths = [width_of(flag, _BOLD) for field in self.domain.fields for flag in field.flags]
        return min(max(widths, default=0.0) + 0.01, 100.0)

    def _title(self, field: FieldFacts) -> tuple[str, ...]:
        face = STRONG if field.extreme else LABEL
        flags = self._flag_width + 8 if field.flags else 0.0
        return wrap(f"{field.id}\u2002{field.title}", face, self.right - self.left - flags)


def domain_figure(
    domain: DomainFacts,
    frame: ChartFrame,
    words: DomainFigureWords,
    beside: tuple[RadarSeries, ...] = (),
    *,
    close: bool = False,
) -> Drawing:
    """Draws the figure of a domain, ``close`` together or not; with fewer than three scores without the radar."""
    spacing = _CLOSE if close else _USUAL
    content = RadarContent(tuple(_axis(field, words.no_result) for field in domain.fields), words.own, beside)
    part = RadarPart(content, frame, spacing.radar) if len(domain.scored) >= LEAST_AXES else None
    rows = _Rows(domain, frame, words, PAD + _RADAR.width + 6 if part else PAD, spacing)
    body = max(rows.height, part.height + 6 if part else 0.0)
    marks = [*_stage_legend(frame, rows.shared), *_dot_legend(domain, frame, words)]
    key = content.legend(frame) if part else [], marks
    canvas = Canvas(frame, body + 4 + legend_height(*key))
    rows.draw(canvas, canvas.top)
    if part:
        part.draw_between(canvas, PAD, canvas.top, body)
    draw_legend(canvas, canvas.bottom, *key)
    return canvas.drawing


def _axis(field: FieldFacts, no_result: str) -> Axis:
    """A field's axis; how many people answered where there is no score is said in its row."""
    return Axis(field.id, field.score, "" if field.score is not None else no_result, lowest=field.extreme == "lowest")


def _dot_legend(domain: DomainFacts, frame: ChartFrame, words: DomainFigureWords) -> list[LegendEntry]:
    scored, entries = domain.scored, list[LegendEntry]()
    if {field.interval is None for field in scored} == {True, False}:
        entries.append(LegendEntry(words.without, mark=SeriesLook(frame.accent, radius=RADIUS, hollow=True)))
    if any(field.extreme == "lowest" for field in scored):
        entries.append(LegendEntry(words.lowest, mark=SeriesLook(FLAG.color, radius=RADIUS)))
    return entries


def _stage_legend(frame: ChartFrame, shared: bool) -> list[LegendEntry]:
    """The stages' tints, each with the colour of its bars beside it where there are bars."""
    tints, full = bands(len(frame.stages)), bars(len(frame.stages))
    pairs = zip(frame.points, tints, full, strict=True)
    return [LegendEntry(name, (tint, color) if shared else (tint,)) for name, tint, color in pairs]
