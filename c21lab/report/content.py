"""Decides from the numbers alone what the front of a report says, for every language, template and output."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from c21lab.framework.model import Scale
from c21lab.report.agenda_lines import AgendaLine, agenda_lines
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    BlindSpot,
    FieldFinding,
    FindingKind,
    Highest,
    Lowest,
    RelativeStrength,
    RelativeWeakness,
)
from c21lab.scoring.results import FieldScore, Results

Tiers = tuple[type[FieldFinding], ...]
STRENGTHS: Tiers = (AgreedStrength, RelativeStrength, Highest)
WEAKNESSES: Tiers = (AgreedWeakness, RelativeWeakness, Lowest)
MOST_ENTRIES = 4
_MOST_REASONS = 2


class Ground(StrEnum):
    """The reasons for which a field stands among the strengths or the weaknesses, the most telling first."""

    FIRST = "first"  # the highest or the lowest score of all, alone or with its equals
    AGREED = "agreed"  # most people see it in the end stage
    RELATIVE = "relative"  # people rate it apart from the other fields
    AMONG = "among"  # one of the highest or of the lowest scores
    UNKNOWN = "unknown"  # many people don't know


@dataclass(frozen=True)
class Standing:
    """An entry of the strengths or weaknesses: a field, or all fields of one score for which there are no places."""

    fields: tuple[str, ...]
    score: float
    grounds: tuple[Ground, ...]


@dataclass(frozen=True)
class Side:
    """The entries of one side by score, the most telling score first.

    ``name`` is ``strengths`` or ``weaknesses``; ``highest`` or ``lowest`` where every field is at the other end of the
    scale: a high score is no weakness because it is the lowest of few.
    """

    name: Literal["strengths", "weaknesses", "highest", "lowest"]
    entries: tuple[Standing, ...]


@dataclass(frozen=True)
class Headline:
    """The headline finding: how many of the ``domains`` stand in which stage, highest stage first, and the fields at
    both ends, none where all scores are equal or too few."""

    domains: int
    stages: tuple[tuple[str, int], ...]
    highest: tuple[str, ...]
    lowest: tuple[str, ...]


@dataclass(frozen=True)
class OnePage:
    """The content of "In one page"."""

    headline: Headline
    strengths: Side
    weaknesses: Side
    agenda: tuple[AgendaLine, ...]


def one_page(results: Results, scale: Scale) -> OnePage:
    """Decides what stands in "In one page", in which order and for which reasons."""
    stages = [stage.id for stage in scale.stages]
    return OnePage(
        _headline(results, stages),
        strengths(results, scale),
        weaknesses(results, scale),
        agenda_lines(results),
    )


def strengths(results: Results, scale: Scale, most: int = MOST_ENTRIES) -> Side:
    """Decides which fields are named as strengths: at most so many entries, always with the highest score of all."""
    entries, opposed = _entries(results, STRENGTHS, scale.stages[0].id, most, descending=True)
    return Side("highest" if opposed else "strengths", entries)


def weaknesses(results: Results, scale: Scale, most: int = MOST_ENTRIES) -> Side:
    """Decides which fields are named as weaknesses: at most so many entries, always with the lowest score of all."""
    entries, opposed = _entries(results, WEAKNESSES, scale.stages[-1].id, most, descending=False)
    return Side("lowest" if opposed else "weaknesses", entries)


def _headline(results: Results, stages: Sequence[str]) -> Headline:
    counts = [(stage, sum(domain.stage == stage for domain in results.domains)) for stage in reversed(stages)]
    scores = [field.score for field in results.fields if field.score is not None]
    named = bool(results.of_type(Highest, Lowest)) and len(set(scores)) > 1
    ends = (max(scores), min(scores)) if named else ()
    highest, lowest = (tuple(f.id for f in results.fields if f.score == end) for end in ends) if ends else ((), ())
    return Headline(len(results.domains), tuple((s, n) for s, n in counts if n), highest, lowest)


def _entries(
    results: Results, tiers: Tiers, other_end: str, most: int, *, descending: bool
) -> tuple[tuple[Standing, ...], bool]:
    """At most so many entries by score, and whether all of them are at the other end of the scale."""
    kinds = _strongest(results, tiers)
    named = [field for field in results.fields if field.id in kinds]
    within = [field for field in named if field.stage != other_end]
    groups: dict[float, list[FieldScore]] = {}
    for field in sorted(within or named, key=lambda f: f.score or 0.0, reverse=descending):
        groups.setdefault(field.score or 0.0, []).append(field)
    entries: list[Standing] = []
    for score, fields in groups.items():
        places = most - len(entries)
        apart = [[field] for field in fields] if len(fields) <= places else [_alike(results, fields, kinds)]
        shared = [Standing(tuple(f.id for f in each), score, _grounds(results, each, kinds)) for each in apart]
        entries += shared[:places]
    return tuple(entries), bool(named) and not within


def _strongest(results: Results, tiers: Tiers) -> Mapping[str, FindingKind]:
    """The strongest kind of finding of each field; a tie that has no places of its own counts for all its fields."""
    kinds: dict[str, FindingKind] = {}
    for tier in tiers:
        for finding in results.of_type(tier):
            tied = finding.tied if isinstance(finding, Highest | Lowest) else ()
            for field in (finding.field, *tied):
                kinds.setdefault(field, finding.kind)
    return kinds


_GROUND_OF = {
    FindingKind.AGREED_STRENGTH: Ground.AGREED,
    FindingKind.AGREED_WEAKNESS: Ground.AGREED,
    FindingKind.RELATIVE_STRENGTH: Ground.RELATIVE,
    FindingKind.RELATIVE_WEAKNESS: Ground.RELATIVE,
    FindingKind.HIGHEST: Ground.AMONG,
    FindingKind.LOWEST: Ground.AMONG,
}


def _grounds(results: Results, fields: Sequence[FieldScore], kinds: Mapping[str, FindingKind]) -> tuple[Ground, ...]:
    """The reasons that all of the fields have, at most two."""
    own = [_grounds_of(results, field, kinds[field.id]) for field in fields]
    shared = [ground for ground in Ground if all(ground in each for each in own)]
    better = {Ground.FIRST, Ground.AGREED, Ground.RELATIVE} & {*shared}
    return tuple([ground for ground in shared if ground is not Ground.AMONG or not better][:_MOST_REASONS])


def _alike(results: Results, fields: Sequence[FieldScore], kinds: Mapping[str, FindingKind]) -> Sequence[FieldScore]:
    """The fields of one score, or where they have no reason in common those with the strongest."""
    if _grounds(results, fields, kinds):
        return fields
    strongest = min((kinds[field.id] for field in fields), key=list(_GROUND_OF).index)
    return [field for field in fields if kinds[field.id] is strongest]


def _grounds_of(results: Results, field: FieldScore, kind: FindingKind) -> set[Ground]:
    grounds = {_GROUND_OF[kind]}
    ends = [found for found in results.of_type(Highest, Lowest) if found.score == field.score]
    if ends:
        grounds |= {Ground.AMONG, Ground.FIRST} if ends[0].rank == 1 else {Ground.AMONG}
    if any(blind.field == field.id for blind in results.of_type(BlindSpot)):
        grounds.add(Ground.UNKNOWN)
    return grounds
