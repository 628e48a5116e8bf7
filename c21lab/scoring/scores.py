"""Scores of fields, domains and actions: means over people, rounded once, with how far people agree and how sure.

Groups come on top of these in ``groups.py``. A sheet that speaks for N people counts N times in means and shares;
whatever needs independent people is given only where every sheet with a value is one person's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from c21lab.framework.model import Domain, Framework, Scale
from c21lab.scoring.agreement import agreement_word, disagreement_index, has_disagreement_index, median, spread
from c21lab.scoring.exact import half_up, mean, share, total
from c21lab.scoring.inference import around, jackknife_variance, t_interval
from c21lab.scoring.results import ActionScore, DomainScore, FieldScore, Interval, ScoreStatus
from c21lab.scoring.values import ActionValues, AnsweredSheet, FieldValues, SessionValues
from c21lab.settings import Method

_TWO = 2  # different scores that it takes for a highest and a lowest
Responses = Sequence[tuple[AnsweredSheet, Fraction]]  # sheets with a value, each with its value


def people_in(responses: Responses) -> int:
    """Counts the people these sheets speak for."""
    return sum(sheet.people for sheet, _ in responses)


def mean_over_people(responses: Responses) -> Fraction:
    """Returns the exact mean, each sheet counting once per person; raises ZeroDivisionError without a response."""
    return total(sheet.people * value for sheet, value in responses) / people_in(responses)


def all_single(responses: Responses) -> bool:
    """Returns whether each of these sheets is one person's."""
    return all(sheet.single for sheet, _ in responses)


def rounded_interval(ends: tuple[float, float] | None, scale: Scale) -> Interval | None:
    """Returns an interval cut to the scale and rounded to two decimals."""
    if ends is None:
        return None
    low, high = ends
    return half_up(max(low, scale.low), 2), half_up(min(high, scale.high), 2)


def field_score(field: FieldValues, session: SessionValues, scale: Scale, method: Method) -> FieldScore:
    """Scores a field without its groups; from status ``ok`` on a score, from ``min_detail`` people on the detail."""
    responses = session.responses(field)
    people = people_in(responses)
    status = _status(people, field.not_applicable, method.min_answers)
    exact = mean_over_people(responses) if status == "ok" else None
    score = None if exact is None else half_up(exact)
    result = FieldScore(
        id=field.id,
        domain=field.domain,
        status=status,
        exact=exact,
        score=score,
        stage=_stage(score, scale),
        people=people,
        sheets=len(responses),
        dont_know=field.dont_know,
        not_applicable=field.not_applicable,
        blank=field.blank,
        not_asked=field.not_asked,
    )
    return _with_detail(result, responses, scale, method) if status == "ok" and people >= method.min_detail else result


def _status(people: int, not_applicable: int, min_answers: int) -> ScoreStatus:
    if not_applicable >= max(min_answers, people):
        return "not_applicable"
    return "ok" if people >= min_answers else "too_few"


def _stage(score: float | None, scale: Scale) -> str | None:
    return None if score is None else scale.stage_of(score).id


def _with_detail(result: FieldScore, responses: Responses, scale: Scale, method: Method) -> FieldScore:
    result = replace(result, stage_shares=_stage_shares(responses, scale))
    if not all_single(responses):
        return result
    values = sorted(value for _, value in responses)
    index = disagreement_index(values) if has_disagreement_index(scale) else None
    return replace(
        result,
        median=half_up(median(values), 2),
        spread=half_up(spread(values), 2),
        agreement=agreement_word(values, scale, method),
        interval=rounded_interval(t_interval(values, method.confidence), scale),
        all_same=len(set(values)) == 1,
        disagreement_index=None if index is None else half_up(index, 2),
    )


def _stage_shares(responses: Responses, scale: Scale) -> dict[str, float]:
    people = dict.fromkeys((stage.id for stage in scale.stages), 0)
    for sheet, value in responses:
        people[scale.stage_of(value).id] += sheet.people
    return {stage: count / people_in(responses) for stage, count in people.items()}


def domain_score(
    domain: Domain, fields: Sequence[FieldScore], session: SessionValues, scale: Scale, method: Method
) -> DomainScore:
    """Scores a domain without its groups, from the results of its fields: each scored field counts the same."""
    exacts = {field.id: field.exact for field in fields if field.exact is not None}
    enough = is_enough(len(exacts), len(domain.fields), method)
    exact = mean(exacts.values()) if enough else None
    score = None if exact is None else half_up(exact)
    return DomainScore(
        id=domain.id,
        status="ok" if enough else "too_few",
        exact=exact,
        score=score,
        stage=_stage(score, scale),
        fields_scored=len(exacts),
        lowest_field=_lowest(fields) if enough else None,
        interval=_domain_interval(domain, exacts, session, scale, method) if enough else None,
    )


def is_enough(scored: int, fields: int, method: Method) -> bool:
    """Returns whether so many of a domain's fields can stand for the domain."""
    return scored > 0 and scored >= share(method.domain_coverage) * fields


def _lowest(fields: Sequence[FieldScore]) -> str:
    scores = {field.id: field.score for field in fields if field.score is not None}
    return min(scores, key=lambda id_: scores[id_])  # the first of equals


def _domain_interval(
    domain: Domain, exacts: dict[str, Fraction], session: SessionValues, scale: Scale, method: Method
) -> Interval | None:
    """The jackknife's interval over the people with a value in the domain, its scored fields kept fixed."""
    own = [field for field in session.fields if field.domain == domain.id]
    sheet_indices = sorted({sheet_index for field in own for sheet_index in field.values})
    if len(sheet_indices) < method.min_detail or not all(
        session.sheets[sheet_index].single for sheet_index in sheet_indices
    ):
        return None
    scored = [field.values for field in own if field.id in exacts]
    if min(len(values) for values in scored) == 1:
        return None  # leaving that one person out would leave a field without a score
    sums = [(total(values.values()), values) for values in scored]
    left_out = [
        mean((whole - values[p]) / (len(values) - 1) if p in values else whole / len(values) for whole, values in sums)
        for p in sheet_indices
    ]
    ends = around(mean(exacts.values()), jackknife_variance(left_out), len(sheet_indices) - 1, method.confidence)
    return rounded_interval(ends, scale)


def action_score(action: ActionValues, method: Method) -> ActionScore:
    """Scores an action."""
    enough = action.people >= method.min_answers
    return ActionScore(
        id=action.id,
        field=action.field,
        score=half_up(action.mean) if action.mean is not None and enough else None,
        people=action.people,
        dont_know=action.dont_know,
        not_applicable=action.not_applicable,
    )


def _with_actions(result: FieldScore, actions: Sequence[ActionScore]) -> FieldScore:
    """The field's result with its highest and lowest actions, which is what a plan is made of."""
    scores = {action.id: action.score for action in actions if action.field == result.id and action.score is not None}
    if len(set(scores.values())) < _TWO:
        return result
    highest, lowest = (end(scores.values()) for end in (max, min))
    return replace(
        result,
        highest_actions=tuple(id_ for id_, score in scores.items() if score == highest),
        lowest_actions=tuple(id_ for id_, score in scores.items() if score == lowest),
    )


def score_all(
    session: SessionValues, framework: Framework, method: Method
) -> tuple[tuple[FieldScore, ...], tuple[DomainScore, ...], tuple[ActionScore, ...]]:
    """Scores all fields, domains and actions, in the framework's order and without groups."""
    scale = framework.scale
    actions = tuple(action_score(action, method) for action in session.actions)
    fields = tuple(_with_actions(field_score(field, session, scale, method), actions) for field in session.fields)
    domains = tuple(
        domain_score(domain, [f for f in fields if f.domain == domain.id], session, scale, method)
        for domain in framework.domains
    )
    return fields, domains, actions
