"""Draws every chart of one language from its results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

import matplotlib as mpl

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
        drawn = chain(
            _domains(edition), _single_domains(edition), all_fields(edition), groups(edition), stages(edition)
        )
        return {one.name: one for one in drawn}


def _domains(edition: Edition) -> Iterator[Picture]:
    """One axis per domain."""
    domains, title = edition.results.domains, edition.words("chart-title-domains")
    axes = [Axis(edition.framework_words.title_of(d.id), d.score, _domain_note(edition, d)) for d in domains]
    scored = ScoredTitles("domain", tuple((axis.label, axis.value) for axis in axes))
    around = frame(edition, title, "chart-measure-domains")
    yield from _radar_or_dots(edition, "domains", axes, around, scored)


def _domain_note(edition: Edition, domain: DomainScore) -> str:
    """Counts the domain's fields that have a score, where some have none."""
    fields = len(edition.results.fields_of(domain.id))
    if domain.fields_scored == fields:
        return ""
    key = "chart-fields-scored" if domain.score is not None else "chart-no-result-fields"
    return edition.words(key, scored=domain.fields_scored, fields=fields)


def _single_domains(edition: Edition) -> Iterator[Picture]:
    """One chart per domain, of its fields."""
    for domain in edition.results.domains:
        fields = edition.results.fields_of(domain.id)
        axes = [Axis(edition.framework_words.title_of(f.id), f.score, field_note(edition, f)) for f in fields]
        scored = ScoredTitles("field", tuple((axis.label, axis.value) for axis in axes))
        around = frame(edition, edition.framework_words.title_of(domain.id), "chart-measure-fields")
        yield from _radar_or_dots(edition, domain.id, axes, around, scored)


def _radar_or_dots(
    edition: Edition, name: str, axes: Sequence[Axis], around: ChartFrame, scored: ScoredTitles
) -> Iterator[Picture]:
    """A radar from three scores on, dots below, nothing without any."""
    known = sum(axis.value is not None for axis in axes)
    if not known:
        return
    kind = "radar" if known >= LEAST_AXES else "dots"
    level = "domains" if name == "domains" else "fields"
    scale = edition.framework.scale
    alt = edition.words(
        f"chart-alt-{kind}-{level}", domain=around.title, axes=len(axes), low=scale.low, high=scale.high
    )
    where = edition.words(f"chart-table-{level}", domain=around.title)
    if kind == "radar":
        figure = radar(axes, around, largest=BESIDE_MUCH_TEXT if level == "domains" else LARGEST)
    else:
        rows = (FieldRow(axis.label, Dot(axis.value) if axis.value is not None else None, axis.note) for axis in axes)
        figure = dots([ChartSection("", tuple(rows))], around)
    said = " ".join((alt, message(edition, scored), where))
    yield picture(f"{kind}-{name}", figure, caption(edition, around.title, scored), said)
