"""Captions of a chart in one language: its title, what is measured, its caption and its alternative text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.series import RadarSeries, drawn_beside, left_out
from c21lab.edition import Edition
from c21lab.office.palette import readable_accent

_NAMED = 3  # tied items that are named; more are counted


@dataclass(frozen=True)
class ScoredTitles:
    """Titles with their scores, None where there is no result; ``level`` is ``domain`` or ``field``."""

    level: str
    scores: tuple[tuple[str, float | None], ...]


def caption(edition: Edition, title: str, scored: ScoredTitles, beside: Sequence[RadarSeries] = ()) -> str:
    """Returns the chart's title with its finding, where the series beside come from, and those only in the table."""
    said = _range_sentence(edition, "chart-caption", scored, title=title) or title
    for series in drawn_beside(beside):
        if series.provenance:
            said = edition.words("chart-caption-beside", caption=said, provenance=series.provenance)
    if not left_out(beside):
        return said
    return edition.words("chart-caption-left-out", caption=said, names=_labels(edition, left_out(beside)))


def message(edition: Edition, scored: ScoredTitles, beside: Sequence[RadarSeries] = ()) -> str:
    """Returns the chart's finding in sentences, which scores are missing, and what stands beside them."""
    missing = [title for title, score in scored.scores if score is None]
    said = [_range_sentence(edition, "chart-alt", scored)]
    if missing:
        gaps = names(edition, missing, scored.level)
        said.append(edition.words("chart-alt-gaps", names=gaps, count=len(missing)))
    if drawn_beside(beside):
        said.append(edition.words("chart-alt-beside", names=_labels(edition, drawn_beside(beside))))
    return " ".join(sentence for sentence in said if sentence)


def _labels(edition: Edition, series: Sequence[RadarSeries]) -> str:
    return edition.words.join(each.label for each in series)


def _range_sentence(edition: Edition, key: str, scored: ScoredTitles, **facts: str) -> str:
    """The range of the scores in words, ties told: by the keys ``-range``, ``-equal`` and ``-single``."""
    known = [(title, score) for title, score in scored.scores if score is not None]
    if not known:
        return ""
    low, high = min(score for _, score in known), max(score for _, score in known)
    at = {end: [title for title, score in known if score == end] for end in (low, high)}
    highest, lowest = (names(edition, at[end], scored.level) for end in (high, low))
    if len(known) == 1:
        return edition.words(f"{key}-single", name=highest, score=edition.score(high), **facts)
    if low == high:
        return edition.words(f"{key}-equal", score=edition.score(high), **facts)
    ends = {"highest": highest, "lowest": lowest, "high": edition.score(high), "low": edition.score(low)}
    return edition.words(f"{key}-range", **ends, **facts)


def names(edition: Edition, titles: Sequence[str], level: str) -> str:
    """Returns titles in quotation marks, or their number where they are many."""
    if len(titles) > _NAMED:
        return edition.words(f"chart-count-{level}s", count=len(titles))
    return edition.words.join(edition.words.quoted(title) for title in titles)


def frame(edition: Edition, title: str, measured: str) -> ChartFrame:
    """Makes the surroundings of a chart: ``measured`` is the key of what its scores are."""
    scale = edition.framework.scale
    stages = tuple(edition.stage_label(stage.id) for stage in scale.stages)
    points = tuple(
        edition.words("stage-of-points", label=label, points=stage.points)
        for label, stage in zip(stages, scale.stages, strict=True)
    )
    accent = readable_accent(edition.settings.report.accent)
    measure = _measure(edition, measured)
    return ChartFrame(title, measure, edition.status_note, scale, stages, points, edition.score, accent)


def scale_ends(edition: Edition) -> dict[str, int]:
    """Returns the ends of the scale as variables of a sentence."""
    return {"low": edition.framework.scale.low, "high": edition.framework.scale.high}


def interval_percent(edition: Edition) -> str:
    """Returns the confidence of the intervals as it is printed."""
    return edition.words.percent(edition.settings.method.confidence, decimals=1)


def _measure(edition: Edition, key: str) -> str:
    """The line below a chart's title: where, what is measured, how many people took part."""
    parts = (
        edition.settings.about.territory,
        edition.words(key, **scale_ends(edition)),
        edition.words("chart-people", people=edition.results.participation.people),
    )
    return " · ".join(part for part in parts if part)
