"""Captions of a chart in one language: its title, what is measured, its caption and its alternative text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.charts.canvas import ChartFrame
from c21lab.edition import Edition
from c21lab.scoring.results import FieldScore

_NAMED = 3  # tied items that are named; more are counted


@dataclass(frozen=True)
class ScoredTitles:
    """Titles with their scores, None where there is no result; ``level`` is ``domain`` or ``field``."""

    level: str
    scores: tuple[tuple[str, float | None], ...]


def caption(edition: Edition, title: str, scored: ScoredTitles) -> str:
    """Returns the chart's title with its finding."""
    return _range_sentence(edition, "chart-caption", scored, title=title) or title


def message(edition: Edition, scored: ScoredTitles) -> str:
    """Returns the chart's finding as a sentence, and which scores are missing."""
    missing = [title for title, score in scored.scores if score is None]
    gaps = edition.words("chart-alt-gaps", names=names(edition, missing, scored.level), count=len(missing))
    return " ".join([_range_sentence(edition, "chart-alt", scored), *([gaps] if missing else [])])


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
    return ChartFrame(title, _measure(edition, measured), edition.status_note, scale, stages, points, edition.score)


def _measure(edition: Edition, key: str) -> str:
    """The line below a chart's title: where, what is measured, how many people took part."""
    scale = edition.framework.scale
    parts = (
        edition.settings.about.territory,
        edition.words(key, low=scale.low, high=scale.high),
        edition.words("chart-people", people=edition.results.participation.people),
    )
    return " · ".join(part for part in parts if part)


def field_note(edition: Edition, field: FieldScore) -> str:
    """Counts the people behind a field's score, or says why it has none."""
    if field.status == "not_applicable":
        return edition.words("chart-not-applicable", people=field.not_applicable)
    return edition.words("chart-n" if field.status == "ok" else "chart-no-result", people=field.people)
