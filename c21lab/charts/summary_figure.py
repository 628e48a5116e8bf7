"""The figure of the page for readers in a hurry: the radar of the domains beside a strip for each, sorted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Drawing, Pen
from c21lab.charts.facts import DomainFacts
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height, stage_legend
from c21lab.charts.markers import SeriesLook, draw_markers
from c21lab.charts.radar import LEAST_AXES, RadarContent, RadarPart, RadarRoom
from c21lab.charts.radar_labels import Axis
from c21lab.charts.series import RadarSeries
from c21lab.charts.stage_bands import StageBands
from c21lab.charts.style import FAINT, FAINT_LABEL, LABEL, PAD, SMALL, WIDTH
from c21lab.charts.text_shaping import CAP_HEIGHT, height_of, wrap
from c21lab.office.palette import ATTENTION, OUTLINE

_RADAR = RadarRoom(226.0, 78.0, SMALL.size, others=False)
_SCORE_ROOM, _TITLE_ROOM = 26.0, 200.0
_NUMBERS = 9.5  # from the last strip down to the line of the numbers
_FIELD, _DOMAIN = 2.4, 3.6  # radius of the dots


@dataclass(frozen=True)
class _SummarySpacing:
    """The room of the radar, and of a strip: its height, the air between it and its title, and below it.

    Without a radar a title stands beside its strip.
    """

    radar: RadarRoom | None
    band: float
    under_title: float
    below: float


_SPACINGS = (
    _SummarySpacing(_RADAR, 11.0, 2.0, 6.5),
    _SummarySpacing(replace(_RADAR, largest=60.0), 9.5, 2.0, 4.5),
    _SummarySpacing(replace(_RADAR, largest=48.0), 8.0, 1.5, 3.5),
    _SummarySpacing(replace(_RADAR, largest=38.0), 6.4, 1.0, 1.8),
    _SummarySpacing(None, 7.0, 0.0, 3.0),
)
CLOSER = range(1, len(_SPACINGS) - 1)  # how close the figure comes, where a page has to hold much
STRIPS_ALONE = len(_SPACINGS) - 1


@dataclass(frozen=True)
class SummaryWords:
    """The meaning of the dots; ``own`` names the session's scores where others stand beside them."""

    domain: str
    field: str
    lowest: str
    own: str


class _Strips:
    """A strip per domain, highest score first and those without a score last."""

    def __init__(
        self, domains: Sequence[DomainFacts], frame: ChartFrame, left: float, spacing: _SummarySpacing
    ) -> None:
        self.frame, self.left, self.right, self.spacing = frame, left, WIDTH - PAD, spacing
        self.domains = sorted(domains, key=lambda d: (d.score is None, -(d.score or 0.0)))
        self.beside = spacing.radar is None
        across = (left + _TITLE_ROOM, self.right - _SCORE_ROOM) if self.beside else (left, self.right)
        self.bands = StageBands(frame, *across)

    @property
    def height(self) -> float:
        """Returns the height of names, strips and the numbers of the scale."""
        return self._head + sum(map(self._height, self.domains)) - self.spacing.below + _NUMBERS + 5

    @property
    def _head(self) -> float:
        return self.bands.head - 8 if self.bands.named else 0.0

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draws the strips downward from ``top``."""
        y = top - self._head
        self.bands.write_names(canvas, y + 7)
        for domain in self.domains:
            self._strip(canvas, domain, y)
            y -= self._height(domain)
        self.bands.write_numbers(canvas, y + self.spacing.below - _NUMBERS)

    def _height(self, domain: DomainFacts) -> float:
        spacing, title = self.spacing, height_of(len(self._title(domain)), LABEL)
        if self.beside:
            return max(title, spacing.band) + spacing.below
        return title + spacing.under_title + spacing.band + spacing.below

    def _title(self, domain: DomainFacts) -> tuple[str, ...]:
        return wrap(domain.title, LABEL, _TITLE_ROOM - 8 if self.beside else self.right - self.left - _SCORE_ROOM)

    def _strip(self, canvas: Canvas, domain: DomainFacts, top: float) -> None:
        title, frame = self._title(domain), self.frame
        face = LABEL if domain.score is not None else FAINT_LABEL
        band, text = self.spacing.band, height_of(len(title), LABEL)
        above = max(0.0, text - band) / 2 if self.beside else text + self.spacing.under_title
        canvas.text((self.left, top), title, face, name="row-label")
        if domain.score is not None:
            baseline = top - LABEL.size * CAP_HEIGHT
            score = [frame.number(domain.score)]
            canvas.text((self.right, baseline), score, frame.bold(9.5), "right", "bottom", name="domain-score")
        y = top - above - band / 2
        if domain.scored:
            self.bands.draw(canvas, y + band / 2, band)
            self._dots(canvas, domain, y)
        else:
            canvas.text((self.bands.left, y), [domain.note], FAINT, along="center", name="no-result")

    def _dots(self, canvas: Canvas, domain: DomainFacts, y: float) -> None:
        frame, across = self.frame, self.bands.across
        at = {field.id: across(field.score) for field in domain.fields if field.score is not None}
        ends = [[(min(at.values()), y), (max(at.values()), y)]]
        canvas.lines(ends, Pen(OUTLINE, 2.0), name="range", order=2)
        fields = [(at[field.id], y) for field in domain.scored if not field.lowest_here]
        lowest = [(at[field.id], y) for field in domain.scored if field.lowest_here]
        if domain.score is not None:
            own = SeriesLook(frame.accent, radius=_DOMAIN)
            draw_markers(canvas, [(across(domain.score), y)], own, "domain-marker")
        draw_markers(canvas, fields, SeriesLook(OUTLINE, radius=_FIELD, hollow=True), "field-marker")
        draw_markers(canvas, lowest, SeriesLook(ATTENTION, radius=_FIELD, hollow=True), "lowest-marker")


def summary_figure(
    domains: Sequence[DomainFacts],
    frame: ChartFrame,
    words: SummaryWords,
    beside: tuple[RadarSeries, ...] = (),
    *,
    closer: int = 0,
) -> Drawing:
    """Draws radar and strips, ``closer`` together than usual; with fewer than three scored domains no radar."""
    spacing = _SPACINGS[closer]
    domains, part = _with_radar(domains, frame, RadarContent((), words.own, beside), spacing.radar)
    strips = _Strips(domains, frame, PAD + _RADAR.width + 10 if part else PAD, spacing)
    body = max(strips.height, part.height + 4 if part else 0.0)
    series = part.content.legend(frame) if part else []
    key = series, _legend(domains, frame, words), [] if strips.bands.named else stage_legend(frame)
    canvas = Canvas(frame, body + 4 + legend_height(*key))
    strips.draw(canvas, canvas.top - (body - strips.height) / 2)
    if part:
        part.draw_between(canvas, PAD, canvas.top, body)
    draw_legend(canvas, canvas.bottom, *key)
    return canvas.drawing


def _with_radar(
    domains: Sequence[DomainFacts], frame: ChartFrame, content: RadarContent, room: RadarRoom | None
) -> tuple[Sequence[DomainFacts], RadarPart | None]:
    """The radar, where three domains have a score; with ids at its axes where titles have no room around it.

    The strips then tell what the ids mean.
    """
    if room is None or sum(domain.score is not None for domain in domains) < LEAST_AXES:
        return domains, None
    titled = replace(content, axes=tuple(Axis(d.short, d.score, d.note) for d in domains))
    part = RadarPart(titled, frame, room)
    if not part.layout.leaders:
        return domains, part
    named = replace(content, axes=tuple(Axis(d.id, d.score) for d in domains))
    explained = [replace(domain, title=f"{domain.id}\u2002{domain.title}") for domain in domains]
    return explained, RadarPart(named, frame, room)


def _legend(domains: Sequence[DomainFacts], frame: ChartFrame, words: SummaryWords) -> list[LegendEntry]:
    entries = [
        LegendEntry(words.domain, mark=SeriesLook(frame.accent, radius=_DOMAIN)),
        LegendEntry(words.field, mark=SeriesLook(OUTLINE, radius=_FIELD, hollow=True)),
    ]
    if any(field.lowest_here for domain in domains for field in domain.fields):
        entries.append(LegendEntry(words.lowest, mark=SeriesLook(ATTENTION, radius=_FIELD, hollow=True)))
    return entries
