"""Split views, what nobody knows, what the balance of the room decides, and fields without a score."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from c21lab.scoring.agreement import has_middle_stage, spread
from c21lab.scoring.evidence import Evidence, Findings
from c21lab.scoring.exact import difference_as_printed, half_up, share
from c21lab.scoring.finding_kinds import BalanceSensitive, BlindSpot, Finding, FindingKind, NotApplicable, Split, TooFew
from c21lab.scoring.groups import FieldGroups
from c21lab.scoring.inference import Sample, holm, printed_p, satterthwaite, t_test
from c21lab.scoring.results import FieldScore


def split(evidence: Evidence) -> Findings:
    """Finds fields in which the room falls into two camps."""
    examined = evidence.with_agreement if has_middle_stage(evidence.scale) else []
    found = [
        Split(field.id, field.score, spread(values))
        for field, values in examined
        if field.agreement == "split" and field.score is not None
    ]
    return Findings(found, {FindingKind.SPLIT: len(examined)})


def blind_spots(evidence: Evidence) -> Findings:
    """Finds fields of which a third or more of the people who took a position say that they don't know."""
    found = [
        BlindSpot(field.id, int(half_up(100 * field.dont_know_share, 0)), field.dont_know_share)
        for field in evidence.blind_fields
        if field.dont_know_share is not None
    ]
    return Findings(found, {FindingKind.BLIND_SPOT: len(evidence.asked_fields)})


@dataclass(frozen=True)
class _Shift:
    """By how much a field's score moves if each group counts the same, and the p of that."""

    field: FieldScore
    difference: Fraction
    p: float


def balance_sensitive(evidence: Evidence) -> Findings:
    """Finds fields whose score would be another if every group counted the same: who was in the room decided."""
    shifts = [
        _shift(field, groups)
        for field, _ in evidence.with_agreement
        for groups in [evidence.groups[field.id]]
        if field.singles == field.sheets and groups.balanced is not None
    ]
    least = evidence.points(share(evidence.method.balance))
    found: list[Finding] = []
    for shift, p in zip(shifts, holm([shift.p for shift in shifts]), strict=True):
        score, balanced = shift.field.score, shift.field.balanced
        assert score is not None
        assert balanced is not None
        if p < share(evidence.method.significance) and abs(shift.difference) >= least and shift.difference:
            difference = difference_as_printed(balanced, score)
            found.append(BalanceSensitive(shift.field.id, score, balanced, difference, printed_p(p)))
    return Findings(found, {FindingKind.BALANCE_SENSITIVE: len(shifts)})


def _shift(field: FieldScore, groups: FieldGroups) -> _Shift:
    """The t test of a sum of group means with weights 1/G - n/N, each group with a variance of its own."""
    samples = [Sample.of([value for _, value in responses]) for responses in groups.shown.values()]
    people = sum(sample.n for sample in samples)
    weights = [Fraction(1, len(samples)) - Fraction(sample.n, people) for sample in samples]
    weighed = list(zip(weights, samples, strict=True))
    difference = sum((weight * sample.mean for weight, sample in weighed), Fraction())
    errors = [(weight**2 * sample.variance / sample.n, sample.n) for weight, sample in weighed]
    squared = sum((error for error, _ in errors), Fraction())
    p = t_test(float(difference), squared, satterthwaite(errors)) if squared else 0.0
    return _Shift(field, difference, p)


def without_score(evidence: Evidence) -> Findings:
    """Finds fields that have no score."""
    too_few = [TooFew(field.id, field.people) for field in evidence.fields if field.status == "too_few"]
    not_applicable = [
        NotApplicable(field.id, field.people, field.not_applicable)
        for field in evidence.fields
        if field.status == "not_applicable"
    ]
    return Findings([*too_few, *not_applicable], {})
