"""Sentences of findings: one or two whole ones in the edition's language, true of their numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from c21lab.edition import Edition
from c21lab.scoring.results import Finding

Facts = dict[str, str | int | float]
_MOST_NAMED = 6  # equals that a sentence names one by one


def finding_sentence(finding: Finding, edition: Edition) -> str:
    """Returns the sentence of a finding, with the people who answered wherever it names a score.

    ``scoring/findings.py`` documents the numbers of each kind. Raises KeyError for a kind or a number it does not know.
    """
    facts = _FACTS[finding.kind](finding, edition)
    sentence = edition.words(f"finding-{finding.kind.replace('_', '-')}", **_named(finding, edition), **facts)
    also: Any = finding.numbers.get("also") or ()
    return " ".join([sentence, *(edition.words(f"finding-also-{reason.replace('_', '-')}") for reason in also)])


def _named(finding: Finding, edition: Edition) -> Facts:
    """The field's title and the people behind its score: ``12 people``."""
    people = edition.results.field_score(finding.field).people
    return {
        "name": edition.framework_words.title_of(finding.field),
        "answered": edition.words("report-people", people=people),
    }


def _points(value: float, edition: Edition) -> str:
    return edition.words("finding-points", value=value, shown=edition.score(value))


def _named_with_people(ids: list[str], edition: Edition) -> str:
    words, results = edition.words, edition.results
    return words.join(
        words("finding-tied", name=edition.framework_words.title_of(id_), people=results.field_score(id_).people)
        for id_ in ids
    )


def people_range(ids: Sequence[str], edition: Edition) -> str:
    """Counts the people who scored these fields: ``24 to 31 people``."""
    people = [edition.results.field_score(id_).people for id_ in ids]
    fewest, most = min(people), max(people)
    if fewest == most:
        return edition.words("report-people", people=most)
    return edition.words("report-people-range", low=fewest, high=most)


def _level(edition: Edition) -> str:
    """Returns the level that people rated: ``field`` or ``action``."""
    return edition.framework.modules[edition.results.module]


def _agreed(finding: Finding, edition: Edition) -> Facts:
    numbers: Mapping[str, Any] = finding.numbers
    stages = edition.framework.scale.stages
    own, other = (stages[-1], stages[0]) if finding.kind == "agreed_strength" else (stages[0], stages[-1])
    return {
        "share": edition.words.percent(numbers["share"]),
        "opposition": "some" if numbers["opposed"] else "none",
        "opposed": edition.words.percent(numbers["opposed"]),
        "stage": edition.stage_label(own.id),
        "other": edition.stage_label(other.id),
        "score": edition.score(numbers["score"]),
        "people": numbers["people"],
    }


def _relative(finding: Finding, edition: Edition) -> Facts:
    numbers: Mapping[str, Any] = finding.numbers
    return {
        "deviation": _points(numbers["deviation"], edition),
        "score": edition.score(numbers["score"]),
        "compared": numbers["people"],
    }


def _extreme(finding: Finding, edition: Edition) -> Facts:
    """Tells whether the field stands alone at its score, shares it, or stands for more equals than there are places."""
    numbers: Mapping[str, Any] = finding.numbers
    tied: list[str] = list(numbers["tied"])
    crowd = "crowd" if len(tied) <= _MOST_NAMED else "many"
    form = crowd if tied and not numbers["fits"] else "tied" if tied else "alone"
    if numbers["rank"] == 1:
        form += "-first"
    return {
        "form": form,
        "score": edition.score(numbers["score"]),
        "people": numbers["people"],
        "count": len(tied),
        "range": people_range(tied, edition) if tied else "",
        "others": _named_with_people([id_ for id_ in tied if id_ != finding.field], edition),
        "all": _named_with_people(tied, edition),
    }


def _split(finding: Finding, edition: Edition) -> Facts:
    numbers: Mapping[str, Any] = finding.numbers
    stages = edition.framework.scale.stages
    return {
        "people": numbers["people"],
        "lowest": numbers["lowest_stage"],
        "top": numbers["top_stage"],
        "lowest_stage": edition.stage_label(stages[0].id),
        "top_stage": edition.stage_label(stages[-1].id),
        "score": edition.score(numbers["score"]),
    }


def _blind_spot(finding: Finding, edition: Edition) -> Facts:
    numbers: Mapping[str, Any] = finding.numbers
    return {
        "level": _level(edition),
        "share": edition.words.percent(numbers["share"]),
        "people": numbers["people"],
        "dont_know": numbers["dont_know"],
    }


def _balance(finding: Finding, edition: Edition) -> Facts:
    numbers: Mapping[str, Any] = finding.numbers
    return {
        "score": edition.score(numbers["score"]),
        "balanced": edition.score(numbers["balanced"]),
        "difference": _points(numbers["difference"], edition),
    }


def _groups(finding: Finding, edition: Edition) -> Facts:
    numbers: Mapping[str, Any] = finding.numbers
    (high, low), (high_score, low_score) = numbers["groups"], numbers["scores"]
    return {
        "high": edition.group_label(high),
        "low": edition.group_label(low),
        "high_score": edition.score(high_score),
        "low_score": edition.score(low_score),
        "difference": _points(numbers["difference"], edition),
        "people": edition.results.field_score(finding.field).people,
    }


def _too_few(finding: Finding, edition: Edition) -> Facts:
    numbers: Mapping[str, Any] = finding.numbers
    level = _level(edition) if edition.asks_about(finding.field) else "nothing"
    return {"level": level, **{key: numbers[key] for key in ("people", "needed", "dont_know")}}


def _not_applicable(finding: Finding, edition: Edition) -> Facts:  # noqa: ARG001  one signature for all kinds
    numbers: Mapping[str, Any] = finding.numbers
    return {key: numbers[key] for key in ("people", "not_applicable")}


def _discuss(finding: Finding, edition: Edition) -> Facts:
    """The facts of the reason, under its own kind's names."""
    reason = str(finding.numbers["reason"])
    return {"reason": reason, **_FACTS[reason](finding, edition)}


_FACTS: Mapping[str, Callable[[Finding, Edition], Facts]] = {
    "agreed_strength": _agreed,
    "agreed_weakness": _agreed,
    "relative_strength": _relative,
    "relative_weakness": _relative,
    "highest": _extreme,
    "lowest": _extreme,
    "split": _split,
    "blind_spot": _blind_spot,
    "balance_sensitive": _balance,
    "group_gap": _groups,
    "group_tendency": _groups,
    "too_few": _too_few,
    "not_applicable": _not_applicable,
    "discuss": _discuss,
}
