"""Where the scores come from that stand beside a session's own: who, when, how many, and by which framework."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.charts.series import SeriesKind, SessionSeries
from c21lab.edition import Edition
from c21lab.office.dates import dates_in_words, day_of
from c21lab.scoring.comparison import Comparison
from c21lab.scoring.panel import Panel
from c21lab.scoring.published import PublishedFramework


def previous_of(edition: Edition) -> tuple[SessionSeries, ...]:
    """Returns an earlier session's scores as a series, as far as it asked the same; none where there is none."""
    found = edition.results.previous
    if found is None:
        return ()
    label, provenance = previous_title(edition, found), previous_provenance(edition, found)
    return (SessionSeries(SeriesKind.PREVIOUS, label, found.scores, provenance),)


def panel_of(edition: Edition) -> tuple[SessionSeries, ...]:
    """Returns the means of a panel as a series; none where there is none."""
    found = edition.results.panel
    if found is None:
        return ()
    label = edition.words("chart-series-panel", sessions=found.sessions)
    return (SessionSeries(SeriesKind.PANEL, label, found.scores, panel_provenance(edition, found)),)


def previous_label(edition: Edition, comparison: Comparison) -> str:
    """Returns the year of an earlier session, or its dates where that is this year; a word where it gives none."""
    then, now = comparison.earlier.dates, edition.settings.about.dates
    years = _years(then)
    if len(years) == 1 and years != _years(now):
        return str(years[0])
    return dates_in_words(then, edition.words) or edition.words("chart-series-previous")


def previous_title(edition: Edition, comparison: Comparison) -> str:
    """Returns the label with the people who took part: 2023: 28 people."""
    label, people = previous_label(edition, comparison), comparison.earlier.people
    return edition.words("chart-series-previous-of", when=label, people=people)


def previous_provenance(edition: Edition, comparison: Comparison) -> str:
    """Returns who an earlier session asked, when, and by which module, framework and version."""
    earlier = comparison.earlier
    dates = dates_in_words(earlier.dates, edition.words)
    label = previous_title(edition, comparison)
    told = [label, dates if dates and not label.startswith(dates) else "", *_framework(edition, earlier.framework)]
    return ", ".join(part for part in told if part)


def panel_provenance(edition: Edition, panel: Panel) -> str:
    """Returns how many sessions and people a panel's means are of, from when, and by which module and framework."""
    years = _years(panel.dates)
    when = edition.words("report-interval", low=str(years[0]), high=str(years[-1])) if len(years) > 1 else ""
    when = when or "".join(map(str, years))
    mean = edition.words("chart-panel", sessions=panel.sessions, people=panel.people)
    named = edition.words("report-framework-version", title=edition.framework_words.title, version=_versions(panel))
    return ", ".join(
        part for part in (mean, when, edition.words("chart-module", module=edition.module_title), named) if part
    )


def _framework(edition: Edition, framework: PublishedFramework) -> tuple[str, str]:
    """Module, framework and version; by their ids where it is another framework."""
    words, texts = edition.words, edition.framework_words
    own = framework.id == edition.framework.id
    module = texts.modules.get(framework.module, framework.module) if own else framework.module
    title = texts.title if own else framework.id
    named = words("report-framework-version", title=title, version=framework.version)
    return words("chart-module", module=module), named


def _versions(panel: Panel) -> str:
    return ", ".join(panel.versions)


def _years(dates: Sequence[str]) -> list[int]:
    """The years of dates, each once; none where one of them is no date."""
    days = [day_of(date) for date in dates]
    return sorted({day.year for day in days if day}) if all(days) else []
