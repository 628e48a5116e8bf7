"""Differences of views, what nobody knows, and fields without a score."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from c21lab.scoring.agreement import end_stage_counts
from c21lab.scoring.evidence import Evidence
from c21lab.scoring.exact import half_up, share
from c21lab.scoring.inference import Sample, holm, welch_test
from c21lab.scoring.results import FieldScore, Finding


def split(evidence: Evidence) -> list[Finding]:
    """Returns fields in which the room falls into two camps."""
    found: list[Finding] = []
    for field, values in zip(evidence.fields, evidence.session.fields, strict=True):
        if field.agreement == "split":
            lowest, top = end_stage_counts(list(values.values.values()), evidence.scale)
            ends = {"lowest_stage": lowest, "top_stage": top}
            numbers = {"score": field.score, **ends, "people": field.people, "spread": field.spread}
            found.append(Finding("split", field.id, numbers=numbers))
    return found


def blind_spots(evidence: Evidence) -> list[Finding]:
    """Returns fields of which a third or more of the people say that they don't know."""
    method = evidence.method
    return [
        Finding(
            "blind_spot",
            field.id,
            numbers={"share": float(field.dont_know_share), "people": field.asked, "dont_know": field.dont_know},
        )
        for field in evidence.session.fields
        if field.dont_know_share is not None
        and field.asked >= method.blind_spot_people
        and field.dont_know_share >= share(method.blind_spot)
    ]


def balance_sensitive(evidence: Evidence) -> list[Finding]:
    """Returns fields whose score would be another if every group counted the same: who was in the room decided."""
    least = share(evidence.method.balance) * evidence.scale.range
    found: list[Finding] = []
    for field in evidence.fields:
        balanced = evidence.groups[field.id].balanced
        if balanced is None or field.exact is None or abs(balanced - field.exact) < least:
            continue
        difference = half_up(abs(balanced - field.exact))
        numbers = {"score": field.score, "balanced": field.balanced, "difference": difference}
        found.append(Finding("balance_sensitive", field.id, numbers=numbers))
    return found


@dataclass(frozen=True)
class _Pair:
    """Two columns of a field, both shown, and the p value of the difference of their means."""

    field: FieldScore
    higher: str
    lower: str
    difference: Fraction
    p: float


def group_differences(evidence: Evidence) -> list[Finding]:
    """Returns gaps between groups, and the tendencies that a test over all pairs and fields can't tell from chance."""
    pairs = _pairs(evidence)
    ps = holm([pair.p for pair in pairs])
    least = share(evidence.method.gap) * evidence.scale.range
    gaps: list[Finding] = []
    tendencies: list[Finding] = []
    for pair, p in zip(pairs, ps, strict=True):
        if pair.difference < least or not pair.difference:
            continue
        numbers = {
            "groups": [pair.higher, pair.lower],
            "scores": [pair.field.groups[pair.higher], pair.field.groups[pair.lower]],
            "difference": half_up(pair.difference),
        }
        significant = p < evidence.method.significance
        kind, found = ("group_gap", gaps) if significant else ("group_tendency", tendencies)
        found.append(Finding(kind, pair.field.id, numbers=numbers))
    return gaps + tendencies


def _pairs(evidence: Evidence) -> list[_Pair]:
    pairs: list[_Pair] = []
    for field in evidence.fields:
        if not evidence.allows_tests(field):
            continue
        shown = evidence.groups[field.id].shown
        samples = {column: Sample.of([value for _, value in responses]) for column, responses in shown.items()}
        for one, other in combinations(samples, 2):
            difference = samples[one].mean - samples[other].mean
            p = welch_test(samples[one], samples[other])[1]
            higher, lower = (one, other) if difference >= 0 else (other, one)
            pairs.append(_Pair(field, higher, lower, abs(difference), p))
    return pairs


def without_score(evidence: Evidence) -> list[Finding]:
    """Returns fields that have no score, with what people said instead."""
    too_few = [
        Finding(
            "too_few",
            field.id,
            numbers={
                "people": field.people,
                "needed": evidence.method.min_answers,
                "dont_know": field.dont_know,
                "not_applicable": field.not_applicable,
                "blank": field.blank,
                "not_asked": field.not_asked,
            },
        )
        for field in evidence.fields
        if field.status == "too_few"
    ]
    not_applicable = [
        Finding(
            "not_applicable",
            field.id,
            numbers={"people": field.people, "not_applicable": field.not_applicable},
        )
        for field in evidence.fields
        if field.status == "not_applicable"
    ]
    return too_few + not_applicable
