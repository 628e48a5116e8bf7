"""Strengths and weaknesses in three tiers: agreed by the room, relative to the rest, or merely highest and lowest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from c21lab.scoring.agreement import end_stage_counts, has_middle_stage
from c21lab.scoring.evidence import Evidence
from c21lab.scoring.exact import half_up, mean, share
from c21lab.scoring.inference import holm, mean_test
from c21lab.scoring.results import FieldScore, Finding


def agreed(evidence: Evidence) -> list[Finding]:
    """Returns fields that most people put into the top stage and few into the lowest, or the other way round."""
    if not has_middle_stage(evidence.scale):
        return []
    strengths: list[Finding] = []
    weaknesses: list[Finding] = []
    for field, values in zip(evidence.fields, evidence.session.fields, strict=True):
        if not evidence.allows_tests(field):
            continue
        lowest, top = end_stage_counts(list(values.values.values()), evidence.scale)
        if _is_agreed(top, lowest, field.people, evidence):
            strengths.append(_agreed("agreed_strength", field, top, lowest))
        if _is_agreed(lowest, top, field.people, evidence):
            weaknesses.append(_agreed("agreed_weakness", field, lowest, top))
    return strengths + weaknesses


def _is_agreed(meant: int, opposed: int, people: int, evidence: Evidence) -> bool:
    method = evidence.method
    return meant >= share(method.agreed) * people and opposed < share(method.opposed) * people


def _agreed(kind: str, field: FieldScore, meant: int, opposed: int) -> Finding:
    people = field.people
    numbers = {"score": field.score, "share": meant / people, "opposed": opposed / people, "people": people}
    return Finding(kind, field.id, numbers=numbers)


def relative(evidence: Evidence) -> list[Finding]:
    """Returns fields that people rated above or below their own averages, whatever the level of each average."""
    deviations = {id_: found for id_, found in _deviations(evidence).items() if found}
    tested = [f for f in evidence.fields if f.id in deviations]
    ps = holm([mean_test(deviations[field.id])[1] for field in tested])
    least = share(evidence.method.relative) * evidence.scale.range
    strengths: list[Finding] = []
    weaknesses: list[Finding] = []
    for field, p in zip(tested, ps, strict=True):
        deviation = mean(deviations[field.id])
        if p >= evidence.method.significance or abs(deviation) < least or not deviation:
            continue
        numbers = {
            "score": field.score,
            "deviation": half_up(abs(deviation)),
            "people": len(deviations[field.id]),
            "p": half_up(p, 4),
        }
        kind, found = ("relative_strength", strengths) if deviation > 0 else ("relative_weakness", weaknesses)
        found.append(Finding(kind, field.id, numbers=numbers))
    return strengths + weaknesses


def _deviations(evidence: Evidence) -> dict[str, list[Fraction]]:
    """Field id to the distances of people's values from their own averages, where enough people can be compared."""
    own: dict[int, list[Fraction]] = {}
    for field in evidence.session.fields:
        for sheet_index, value in field.values.items():
            own.setdefault(sheet_index, []).append(value)
    averages = {p: mean(values) for p, values in own.items() if len(values) >= evidence.method.relative_fields}
    found: dict[str, list[Fraction]] = {}
    for score, field in zip(evidence.fields, evidence.session.fields, strict=True):
        distances = [
            value - averages[sheet_index] for sheet_index, value in field.values.items() if sheet_index in averages
        ]
        if evidence.allows_tests(score) and len(distances) >= evidence.method.min_detail:
            found[score.id] = distances
    return found


@dataclass(frozen=True)
class Rank:
    """Fields that share a score, and whether all of them fit into the places there were."""

    score: float
    rank: int
    fields: tuple[str, ...]
    fits: bool


def extremes(evidence: Evidence) -> list[Finding]:
    """Returns the highest and the lowest fields by their printed scores: what there always is to say."""
    scores = {field.id: field.score for field in evidence.fields if field.score is not None}
    people = {field.id: field.people for field in evidence.fields}
    highest, lowest = highest_and_lowest(scores, min(evidence.method.most_extremes, len(scores) // 3))
    ranked = [("highest", rank) for rank in highest] + [("lowest", rank) for rank in lowest]
    return [finding for kind, rank in ranked for finding in _ranked(kind, rank, people)]


def _ranked(kind: str, rank: Rank, people: Mapping[str, int]) -> list[Finding]:
    named = rank.fields if rank.fits else rank.fields[:1]
    tied = list(rank.fields) if len(rank.fields) > 1 else []
    return [
        Finding(
            kind,
            id_,
            numbers={
                "score": rank.score,
                "rank": rank.rank,
                "people": people[id_],
                "tied": tied,
                "fits": rank.fits,
            },
        )
        for id_ in named
    ]


def highest_and_lowest(scores: Mapping[str, float], places: int) -> tuple[list[Rank], list[Rank]]:
    """Ranks the scores: those that fill ``places`` from the top and from the bottom.

    A tie that reaches into both is the middle of the room and named at neither end, unless an end has nothing else:
    where all scores are equal the highest names the tie.
    """
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
