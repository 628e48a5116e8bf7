"""The charts about domains: emblem, cover, summary, and for each domain its radar, its figure and its actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from c21lab.charts.action_bars import ActionGroup, ActionWords, action_bars
from c21lab.charts.canvas import ChartFrame
from c21lab.charts.captions import ScoredTitles, caption, frame, interval_percent, message, scale_ends
from c21lab.charts.domain_figure import DomainFigureWords, domain_figure
from c21lab.charts.drawing import Drawing
from c21lab.charts.emblem import cover, emblem
from c21lab.charts.export import picture
from c21lab.charts.facts import DomainFacts, actions_of, domains_of
from c21lab.charts.radar import LEAST_AXES, RadarContent, radar
from c21lab.charts.radar_labels import Axis
from c21lab.charts.series import RadarSeries, SessionSeries
from c21lab.charts.summary_figure import CLOSER, STRIPS_ALONE, SummaryWords, summary_figure
from c21lab.edition import Edition
from c21lab.picture import Picture


def emblems(edition: Edition, domains: Sequence[DomainFacts]) -> Iterator[Picture]:
    """Draws the radar of the domains with words and without, where three have a score."""
    scored = _scored_domains(domains)
    if _known(scored) < LEAST_AXES:
        return
    around = frame(edition, edition.words("chart-title-domains"), "chart-measure-domains")
    kind = edition.words("chart-alt-radar-domains", axes=len(domains), **scale_ends(edition))
    said = " ".join((kind, message(edition, scored), edition.words("chart-table-domains")))
    titled = caption(edition, around.title, scored)
    yield picture("emblem", emblem([Axis(d.short, d.score, d.note) for d in domains], around), titled, said)
    without_words = " ".join((edition.words("chart-alt-cover"), said))
    yield picture("cover", cover([domain.score for domain in domains], around), titled, without_words)


def summary(edition: Edition, domains: Sequence[DomainFacts], beside: Sequence[SessionSeries]) -> Iterator[Picture]:
    """Draws the domains' radar and strips, where any field has a score."""
    if not any(domain.scored for domain in domains):
        return
    words, scored = edition.words, _scored_domains(domains)
    series = _along(beside, [domain.id for domain in domains])
    has_radar = _known(scored) >= LEAST_AXES
    kind = words("chart-alt-summary" if has_radar else "chart-alt-strips", **scale_ends(edition))
    shown = series if has_radar else ()
    where = words("chart-table-domains" if _known(scored) else "chart-table-dots")  # no domain scored: no table of them
    said = " ".join((kind, message(edition, scored, shown), where))
    strips = " ".join((words("chart-alt-strips", **scale_ends(edition)), message(edition, scored), where))
    closer = [(partial(_summary_figure, edition, domains, series, closer=n), said) for n in CLOSER]
    closer.append((partial(_summary_figure, edition, domains, series, closer=STRIPS_ALONE), strips))
    titled = caption(edition, words("chart-title-summary"), scored, shown)
    yield picture("summary", _summary_figure(edition, domains, series), titled, said, closer)


def _summary_figure(
    edition: Edition, domains: Sequence[DomainFacts], series: tuple[RadarSeries, ...], *, closer: int = 0
) -> Drawing:
    words = edition.words
    around = frame(edition, words("chart-title-summary"), "chart-measure-domains")
    drawn_with = SummaryWords(
        words("chart-key-domain-score"),
        words("chart-key-field-score"),
        words("chart-key-domain-lowest"),
        words("chart-key-own"),
    )
    return summary_figure(domains, around, drawn_with, series, closer=closer)


def radar_drawing(edition: Edition, domain: str | None = None) -> Drawing:
    """Draws the radar of the domains, or of the fields of one; as dots where fewer than three have a score.

    Raises KeyError for a domain that the framework does not have.
    """
    domains = domains_of(edition)
    if domain is not None:
        facts = {one.id: one for one in domains}[domain]
        with_radar = len(facts.scored) >= LEAST_AXES
        return _radar_figure(edition, facts, ()) if with_radar else _domain_figure(edition, facts, ())
    if _known(_scored_domains(domains)) < LEAST_AXES:
        return _summary_figure(edition, domains, ())
    axes = tuple(Axis(one.title, one.score, one.note) for one in domains)
    around = frame(edition, edition.words("chart-title-domains"), "chart-measure-domains")
    return radar(RadarContent(axes, edition.words("chart-key-own"), ()), around)


def single_domains(
    edition: Edition, domains: Sequence[DomainFacts], beside: Sequence[SessionSeries]
) -> Iterator[Picture]:
    """Draws each domain that has a score: its figure, its radar with full titles, its actions."""
    for domain in domains:
        if domain.scored:
            series = _along(beside, [field.id for field in domain.fields])
            yield from _figure(edition, domain, series)
            yield from _radar(edition, domain, series)
            yield from _actions(edition, domain)


def _figure(edition: Edition, domain: DomainFacts, beside: tuple[RadarSeries, ...]) -> Iterator[Picture]:
    words, scored = edition.words, _scored_fields(domain)
    has_radar = len(domain.scored) >= LEAST_AXES
    key = "chart-alt-domain-radar" if has_radar else "chart-alt-domain-dots"
    shown = beside if has_radar else ()
    kind = words(key, domain=domain.title, **scale_ends(edition))
    where = words("chart-table-fields", domain=domain.title)
    said = " ".join((kind, message(edition, scored, shown), where))
    figure = _domain_figure(edition, domain, beside)
    closer = [(partial(_domain_figure, edition, domain, beside, close=True), said)]
    yield picture(f"domain-{domain.id}", figure, caption(edition, domain.title, scored, shown), said, closer)


def _domain_figure(
    edition: Edition, domain: DomainFacts, beside: tuple[RadarSeries, ...], *, close: bool = False
) -> Drawing:
    words = edition.words
    interval_head = words("chart-head-interval", percent=interval_percent(edition))
    drawn_with = DomainFigureWords(
        interval_head if any(field.interval for field in domain.scored) else words("chart-head-scores"),
        words("chart-head-shares"),
        words("chart-head-people"),
        words("chart-key-own"),
        words("chart-too-few"),
        words("chart-no-result-short"),
        words("chart-key-without"),
        words("chart-key-lowest"),
    )
    return domain_figure(domain, _domain_frame(edition, domain), drawn_with, beside, close=close)


def _radar(edition: Edition, domain: DomainFacts, beside: tuple[RadarSeries, ...]) -> Iterator[Picture]:
    words, scored = edition.words, _scored_fields(domain)
    if len(domain.scored) < LEAST_AXES:
        return
    axes = len(domain.fields)
    kind = words("chart-alt-radar-fields", domain=domain.title, axes=axes, **scale_ends(edition))
    where = words("chart-table-fields", domain=domain.title)
    said = " ".join((kind, message(edition, scored, beside), where))
    figure = _radar_figure(edition, domain, beside)
    yield picture(f"radar-{domain.id}", figure, caption(edition, domain.title, scored, beside), said)


def _radar_figure(edition: Edition, domain: DomainFacts, beside: tuple[RadarSeries, ...]) -> Drawing:
    notes = (field.note or edition.words("chart-people-beside", people=field.people) for field in domain.fields)
    axes = tuple(Axis(field.title, field.score, note) for field, note in zip(domain.fields, notes, strict=True))
    return radar(RadarContent(axes, edition.words("chart-key-own"), beside), _domain_frame(edition, domain))


def _actions(edition: Edition, domain: DomainFacts) -> Iterator[Picture]:
    """The actions of a domain, where any has a score."""
    words = edition.words
    groups = [ActionGroup(field.title, field.score, actions_of(edition, field)) for field in domain.fields]
    groups = [group for group in groups if any(action.score is not None for action in group.actions)]
    if not groups:
        return
    drawn_with = ActionWords(
        words("chart-head-score"), words("chart-head-people"), "–", words("chart-key-action-lowest")
    )
    scores = [(action.id, action.score) for group in groups for action in group.actions if action.score is not None]
    low, high = min(score for _, score in scores), max(score for _, score in scores)
    lowest, highest = (words.join(id_ for id_, score in scores if score == end) for end in (low, high))
    ends = {"low": edition.score(low), "high": edition.score(high)}
    kind = words("chart-alt-actions", domain=domain.title, **scale_ends(edition))
    found = words("chart-alt-action-range", lowest=lowest, highest=highest, **ends) if low < high else ""
    said = " ".join(text for text in (kind, found, words("chart-table-actions")) if text)
    around = frame(edition, words("chart-title-actions", domain=domain.title), "chart-measure-fields")
    yield picture(f"actions-{domain.id}", action_bars(groups, around, drawn_with), around.title, said)


def _domain_frame(edition: Edition, domain: DomainFacts) -> ChartFrame:
    return frame(edition, domain.title, "chart-measure-fields")


def _along(beside: Sequence[SessionSeries], ids: Sequence[str]) -> tuple[RadarSeries, ...]:
    return tuple(series.along(ids) for series in beside)


def _scored_domains(domains: Sequence[DomainFacts]) -> ScoredTitles:
    return ScoredTitles("domain", tuple((domain.title, domain.score) for domain in domains))


def _scored_fields(domain: DomainFacts) -> ScoredTitles:
    return ScoredTitles("field", tuple((field.title, field.score) for field in domain.fields))


def _known(scored: ScoredTitles) -> int:
    return sum(score is not None for _, score in scored.scores)
