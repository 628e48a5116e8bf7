"""Draws every chart of one language from its results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

import matplotlib as mpl
from matplotlib.figure import Figure

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.captions import ScoredTitles, caption, field_note, frame, message
from c21lab.charts.dots import Dot, dots
from c21lab.charts.export import picture
from c21lab.charts.field_charts import all_fields, groups, stages
from c21lab.charts.label_layout import LARGEST
from c21lab.charts.radar import Axis, radar
from c21lab.charts.row_layout import ChartSection, FieldRow
from c21lab.edition import Edition
from c21lab.picture import Picture
from c21lab.scoring.results import DomainScore

LEAST_AXES = 3  # fewer make no shape
BESIDE_MUCH_TEXT = (
    66  # radius of a disc: the domains share their page of the report with strengths, weaknesses and the agenda
)


def draw_charts(edition: Edition) -> dict[str, Picture]:
    """Draws every chart that has something to show, by name.

    ``radar-domains`` and ``radar-<domain id>``, or ``dots-domains`` and ``dots-<domain id>`` with fewer than three
    scores; ``dots`` with all fields; ``heatmap`` and ``stages`` where there are groups or shares. The last three
    are split into ``dots-1``, ``dots-2`` and so on where they are too long for a page.
    """
    with mpl.rc_context():
        mpl.rcdefaults()  # a user's own matplotlibrc changes no picture
        radars = [_of_domains(edition), *(_of_fields(edition, domain) for domain in edition.results.domains)]
        shapes = chain.from_iterable(_with_words(edition, chart) for chart in radars)
        drawn = chain(shapes, all_fields(edition), groups(edition), stages(edition))
        return {one.name: one for one in drawn}


@dataclass(frozen=True)
class _DomainChart:
    """A radar, or dots, before it is drawn: the domains, or the fields of one; ``level`` says which."""

    name: str
    level: Literal["domains", "fields"]
    axes: Sequence[Axis]
    around: ChartFrame

    @property
    def scores(self) -> int:
        """Counts the axes with a score."""
        return sum(axis.value is not None for axis in self.axes)

    @property
    def kind(self) -> Literal["radar", "dots"]:
        """Returns ``radar`` from three scores on, ``dots`` below."""
        return "radar" if self.scores >= LEAST_AXES else "dots"

    @property
    def titles(self) -> ScoredTitles:
        """Returns what the caption speaks of."""
        return ScoredTitles(self.level.removesuffix("s"), tuple((axis.label, axis.value) for axis in self.axes))

    def figure(self) -> Figure:
        """Draws it."""
        if self.kind == "radar":
            largest = BESIDE_MUCH_TEXT if self.level == "domains" else LARGEST
            return radar(self.axes, self.around, largest=largest)
        rows = (
            FieldRow(axis.label, Dot(axis.value) if axis.value is not None else None, axis.note) for axis in self.axes
        )
        return dots([ChartSection("", tuple(rows))], self.around)


def radar_figure(edition: Edition, domain: str | None = None) -> Figure:
    """Draws the radar of the domains, or of the fields of one; as dots where fewer than three have a score.

    Raises KeyError for a domain that the framework does not have.
    """
    with mpl.rc_context():
        mpl.rcdefaults()
        if domain is None:
            return _of_domains(edition).figure()
        return {score.id: _of_fields(edition, score) for score in edition.results.domains}[domain].figure()


def _of_domains(edition: Edition) -> _DomainChart:
    """One axis per domain."""
    domains, title = edition.results.domains, edition.words("chart-title-domains")
    axes = [Axis(edition.framework_words.title_of(d.id), d.score, _domain_note(edition, d)) for d in domains]
    return _DomainChart("domains", "domains", axes, frame(edition, title, "chart-measure-domains"))


def _of_fields(edition: Edition, domain: DomainScore) -> _DomainChart:
    """One axis per field of a domain."""
    fields, title = edition.results.fields_of(domain.id), edition.framework_words.title_of(domain.id)
    axes = [Axis(edition.framework_words.title_of(f.id), f.score, field_note(edition, f)) for f in fields]
    return _DomainChart(domain.id, "fields", axes, frame(edition, title, "chart-measure-fields"))


def _domain_note(edition: Edition, domain: DomainScore) -> str:
    """Counts the domain's fields that have a score, where some have none."""
    fields = len(edition.results.fields_of(domain.id))
    if domain.fields_scored == fields:
        return ""
    key = "chart-fields-scored" if domain.score is not None else "chart-no-result-fields"
    return edition.words(key, scored=domain.fields_scored, fields=fields)


def _with_words(edition: Edition, chart: _DomainChart) -> Iterator[Picture]:
    """The picture of a chart with its caption and its alternative text; nothing without any score."""
    if not chart.scores:
        return
    title, scale = chart.around.title, edition.framework.scale
    facts = {"domain": title, "axes": len(chart.axes), "low": scale.low, "high": scale.high}
    alt = edition.words(f"chart-alt-{chart.kind}-{chart.level}", **facts)
    where = edition.words(f"chart-table-{chart.level}", domain=title)
    said = " ".join((alt, message(edition, chart.titles), where))
    yield picture(f"{chart.kind}-{chart.name}", chart.figure(), caption(edition, title, chart.titles), said)
