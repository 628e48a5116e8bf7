"""Sentences of findings: one or two whole ones in the edition's language, true of their numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import assert_never

from c21lab.edition import Edition
from c21lab.scoring.finding_kinds import (
    Agreed,
    AgreedStrength,
    AgreedWeakness,
    BalanceSensitive,
    BlindSpot,
    Extreme,
    GroupGap,
    GroupLevel,
    Highest,
    InField,
    Lowest,
    NotApplicable,
    Observation,
    RelativeStrength,
    RelativeWeakness,
    Split,
    TooFew,
)
from c21lab.scoring.results import FieldScore

Facts = dict[str, str | int | float]
MOST_NAMED = 6  # equals that a sentence names one by one
_PEOPLE_PER_PERCENT = 200  # below so many people a share of 100 % is everybody


def finding_sentence(finding: Observation, edition: Edition) -> str:
    """Returns the sentence of a finding, with the people who answered wherever it names a score."""
    match finding:
        case GroupLevel():
            return edition.words(_key(finding), **_level(finding, edition))
        case _:
            return edition.words(_key(finding), **_named(finding, edition) | _facts(finding, edition))


def _key(finding: Observation) -> str:
    return f"finding-{finding.kind.replace('_', '-')}"


def _facts(finding: InField, edition: Edition) -> Facts:
    match finding:
        case AgreedStrength() | AgreedWeakness():
            return _agreed(finding, edition)
        case RelativeStrength() | RelativeWeakness():
            return {"scope": agreed_scope([_field(finding, edition)])}
        case Highest() | Lowest():
            return _extreme(finding, edition)
        case Split():
            return _split(finding, edition)
        case BlindSpot():
            return _blind_spot(finding, edition)
        case BalanceSensitive():
            return {"score": edition.score(finding.score), "balanced": edition.score(finding.balanced)}
        case GroupGap():
            return _gap(finding, edition)
        case TooFew():
            return _too_few(finding, edition)
        case NotApplicable():
            return {"not_applicable": finding.not_applicable}
        case _:
            assert_never(finding)


def _field(finding: InField, edition: Edition) -> FieldScore:
    return edition.results.field_score(finding.field)


def _named(finding: InField, edition: Edition) -> Facts:
    """The field's title and the people behind its score: ``12 people``."""
    people = _field(finding, edition).people
    return {
        "name": edition.framework_words.title_of(finding.field),
        "people": people,
        "answered": edition.words("report-people", people=people),
    }


def points(value: float, edition: Edition) -> str:
    """Returns points with their noun: ``1.0 point``."""
    return edition.words("finding-points", value=round(value, 1), shown=edition.score(value))


def _named_with_people(ids: Sequence[str], edition: Edition) -> str:
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


def rated_level(edition: Edition) -> str:
    """Returns the level that people rated: ``field`` or ``action``."""
    return edition.framework.modules[edition.results.module]


def stage_share(field: FieldScore, stage: str, edition: Edition) -> str:
    """Returns a stage's share as the tables show it."""
    return edition.words.percent((field.stage_shares or {}).get(stage, 0) / 100)


def _agreed(finding: Agreed, edition: Edition) -> Facts:
    """The shares that the tables show, where all who scored have a sheet of their own; else how many these are."""
    field, stages = _field(finding, edition), edition.framework.scale.stages
    own, other = (stages[-1], stages[0]) if isinstance(finding, AgreedStrength) else (stages[0], stages[-1])
    return {
        "scope": stage_scope(field, own.id),
        "singles": field.singles,
        "share": stage_share(field, own.id, edition),
        "opposition": "some" if finding.opposed else "none",
        "opposed": stage_share(field, other.id, edition),
        "stage": edition.stage_label(own.id),
        "other": edition.stage_label(other.id),
    }


def _extreme(finding: Extreme, edition: Edition) -> Facts:
    """Tells whether the field stands alone at its score, shares it, or stands for more equals than there are places."""
    tied = finding.tied
    crowd = "crowd" if len(tied) <= MOST_NAMED else "many"
    form = crowd if tied and not finding.fits else "tied" if tied else "alone"
    return {
        "form": f"{form}-first" if finding.rank == 1 else form,
        "score": edition.score(finding.score),
        "count": len(tied),
        "range": people_range(tied, edition) if tied else "",
        "others": _named_with_people([id_ for id_ in tied if id_ != finding.field], edition),
        "all": _named_with_people(tied, edition),
    }


def _split(finding: Split, edition: Edition) -> Facts:
    field, stages = _field(finding, edition), edition.framework.scale.stages
    return {
        "low": stage_share(field, stages[0].id, edition),
        "top": stage_share(field, stages[-1].id, edition),
        "lowest_stage": edition.stage_label(stages[0].id),
        "top_stage": edition.stage_label(stages[-1].id),
        "score": edition.score(finding.score),
    }


def _blind_spot(finding: BlindSpot, edition: Edition) -> Facts:
    field = _field(finding, edition)
    return {
        "level": rated_level(edition),
        "share": edition.words.percent(finding.share / 100),
        "asked": field.people + field.dont_know,
        "scored": field.people,
        "dont_know": field.dont_know,
    }


def single_scope(edition: Edition) -> str:
    """Returns ``everybody`` where each person who took part has a sheet of their own, else ``singles``."""
    return "everybody" if edition.results.participation.all_single else "singles"


def agreed_scope(fields: Iterable[FieldScore]) -> str:
    """Returns ``everybody`` where each person who scored these fields has a sheet of their own, else ``singles``."""
    return "everybody" if all(field.singles == field.people for field in fields) else "singles"


def stage_scope(field: FieldScore, stage: str) -> str:
    """Returns ``all`` where each person who scored a field sees it in a stage, else as ``agreed_scope`` does."""
    scope, share = agreed_scope([field]), (field.stage_shares or {}).get(stage)
    return "all" if scope == "everybody" and share == 100 and field.people < _PEOPLE_PER_PERCENT else scope


def _direction(difference: float) -> str:
    return "higher" if difference > 0 else "lower"


def _level(finding: GroupLevel, edition: Edition) -> Facts:
    return {
        "group": edition.group_label(finding.group),
        "direction": _direction(finding.difference),
        "difference": points(abs(finding.difference), edition),
        "scope": single_scope(edition),
    }


def _gap(finding: GroupGap, edition: Edition) -> Facts:
    return {
        "group": edition.group_label(finding.group),
        "direction": _direction(float(finding.exact)),
        "own": edition.score(finding.score),
        "others": edition.score(finding.others),
    }


def _too_few(finding: TooFew, edition: Edition) -> Facts:
    field, needed = _field(finding, edition), edition.settings.method.min_answers
    return {
        "cause": "mixed" if finding.people >= needed else "few",
        "level": rated_level(edition) if edition.asks_about(finding.field) else "nothing",
        "sheets": field.sheets,
        "needed": needed,
        "dont_know": field.dont_know,
    }


def discuss_sentence(reason: InField, edition: Edition, mark: Callable[[str], str]) -> str:
    """Returns the sentence of the agenda about one field, which ``reason`` put there; its title gets the ``mark``."""
    facts = _named(reason, edition) | _facts(reason, edition)
    return edition.words(
        f"finding-discuss-{reason.kind.replace('_', '-')}", **facts | {"name": mark(str(facts["name"]))}
    )
