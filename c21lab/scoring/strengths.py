"""Strengths and weaknesses in three tiers: agreed by the room, relative to the rest, or merely highest and lowest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from c21lab.scoring.agreement import end_stage_counts, has_middle_stage
from c21lab.scoring.evidence import Evidence, Findings
from c21lab.scoring.exact import half_up, share
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    Extreme,
    FindingKind,
    Highest,
    Lowest,
    RelativeStrength,
    RelativeWeakness,
)
from c21lab.scoring.inference import holm, printed_p, t_test
from c21lab.scoring.person_levels import DECIMALS, Levels

_LEAST_FIELDS = 3  # with fewer, no field is among the highest third


def agreed(evidence: Evidence) -> Findings:
    """Finds fields that most single people put into the top stage and few into the lowest, or the other way round."""
    three_stages = has_middle_stage(evidence.scale)
    blind = {field.id for field in evidence.blind_fields}
    examined = evidence.with_agreement if three_stages else []
    strengths: list[AgreedStrength] = []
    weaknesses: list[AgreedWeakness] = []
    for field, values in examined:
        lowest, top = (Fraction(count, len(values)) for count in end_stage_counts(values, evidence.scale))
        if field.score is None or field.id in blind:
            continue
        if _is_agreed(top, lowest, evidence):
            strengths.append(AgreedStrength(field.id, field.score, float(top), float(lowest)))
        if _is_agreed(lowest, top, evidence):
            weaknesses.append(AgreedWeakness(field.id, field.score, float(lowest), float(top)))
    kinds = (FindingKind.AGREED_STRENGTH, FindingKind.AGREED_WEAKNESS)
    return Findings([*strengths, *weaknesses], dict.fromkeys(kinds, len(examined)))


def _is_agreed(meant: Fraction, opposed: Fraction, evidence: Evidence) -> bool:
    return meant >= share(evidence.method.agreed) and opposed < share(evidence.method.opposed)


def relative(evidence: Evidence, levels: Levels | None) -> Findings:
    """Finds fields whose own level lies above or below 0, whatever the levels of the people who rated them."""
    strengths: list[RelativeStrength] = []
    weaknesses: list[RelativeWeakness] = []
    tested = _tested(levels) if levels else []
    ps = holm([p for _, _, p in tested])
    least = round(float(evidence.points(share(evidence.method.relative))), DECIMALS)
    scores = {field.id: field.score for field in evidence.fields}
    for (id_, level, _), p in zip(tested, ps, strict=True):
        score = scores[id_]
        if score is None or p >= share(evidence.method.significance) or abs(level) < least or not level:
            continue
        if level > 0:
            strengths.append(RelativeStrength(id_, score, half_up(level), printed_p(p)))
        else:
            weaknesses.append(RelativeWeakness(id_, score, half_up(-level), printed_p(p)))
    kinds = (FindingKind.RELATIVE_STRENGTH, FindingKind.RELATIVE_WEAKNESS)
    return Findings([*strengths, *weaknesses], dict.fromkeys(kinds, len(tested)))


def _tested(levels: Levels) -> list[tuple[str, float, float]]:
    """Each field of the fit with its level and the p of that against 0."""
    people = levels.has_value.sum(axis=0)
    found: list[tuple[str, float, float]] = []
    for id_, level, error, n in zip(levels.fields, levels.of_fields, levels.errors, people, strict=True):
        found.append((id_, float(level), t_test(float(level), float(error) ** 2, int(n) - 1)))
    return found


@dataclass(frozen=True)
class Rank:
    """Fields that share a score, and whether all of them fit into the places there were."""

    score: float
    rank: int
    fields: tuple[str, ...]
    fits: bool


def extremes(evidence: Evidence) -> Findings:
    """Finds the highest and the lowest fields by their printed scores: what there always is to say."""
    scores = {field.id: field.score for field in evidence.fields if field.score is not None}
    highest, lowest = highest_and_lowest(scores, min(evidence.method.most_extremes, len(scores) // _LEAST_FIELDS))
    found = [*_named(Highest, highest), *_named(Lowest, lowest)]
    return Findings(found, {FindingKind.HIGHEST: len(scores), FindingKind.LOWEST: len(scores)})


def _named(kind: type[Highest | Lowest], ranks: Sequence[Rank]) -> list[Extreme]:
    """A finding for each field of the ranks that fit; one for a tie that does not."""
    return [
        kind(id_, rank.score, rank.rank, rank.fields if len(rank.fields) > 1 else (), rank.fits)
        for rank in ranks
        for id_ in (rank.fields if rank.fits else rank.fields[:1])
    ]


def highest_and_lowest(scores: Mapping[str, float], places: int) -> tuple[list[Rank], list[Rank]]:
    """Ranks the scores: those that fill ``places`` from the top and from the bottom; none where all are equal.

    A tie that reaches into both is the middle of the room and named at neither end, unless an end has nothing else.
    """
    if len(set(scores.values())) == 1:
        return [], []
    highest = _fill(scores, places, sorted(set(scores.values()), reverse=True))
    lowest = _fill(scores, places, sorted(set(scores.values())))
    shared = {rank.score for rank in highest} & {rank.score for rank in lowest}
    kept_highest = [rank for rank in highest if rank.score not in shared]
    kept_lowest = [rank for rank in lowest if rank.score not in shared]
    if not kept_highest:
        return highest, kept_lowest
    return kept_highest, kept_lowest or lowest


def _fill(scores: Mapping[str, float], places: int, order: Sequence[float]) -> list[Rank]:
    ranks: list[Rank] = []
    taken = 0
    for score in order:
        if taken >= places:
            break
        fields = tuple(id_ for id_, own in scores.items() if own == score)
        ranks.append(Rank(score, taken + 1, fields, taken + len(fields) <= places))
        taken += len(fields)
    return ranks
