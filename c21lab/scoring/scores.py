"""Scores of fields, domains and actions: means over people, rounded once, with how far people agree and how sure.

Groups come on top of these in ``groups.py``. A sheet that speaks for N people counts N times in means and shares;
what needs independent people is taken over the sheets of one person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from c21lab.framework.model import Domain, Framework, Scale
from c21lab.scoring.agreement import agreement_word, disagreement_index, has_disagreement_index, median, spread
from c21lab.scoring.exact import half_up, mean, share
from c21lab.scoring.jackknife import mean_of_means_precision, mean_precision, printed_interval
from c21lab.scoring.responses import (
    Responses,
    allow_agreement,
    allow_interval,
    allow_score,
    mean_over_people,
    people_in,
    singles_in,
)
from c21lab.scoring.results import ActionScore, DomainScore, FieldScore, ScoreStatus
from c21lab.scoring.values import ActionValues, FieldValues, SessionValues
from c21lab.settings import Method

_TWO = 2  # different scores that it takes for a highest and a lowest


def field_score(field: FieldValues, session: SessionValues, scale: Scale, method: Method) -> FieldScore:
    """Scores a field without its groups: from status ``ok`` on a score, from more people and sheets on the detail."""
    responses = session.responses(field)
    status = _status(responses, field.not_applicable, method)
    exact = mean_over_people(responses) if status == "ok" else None
    score = None if exact is None else half_up(exact)
    result = FieldScore(
        id=field.id,
        domain=field.domain,
        status=status,
        exact=exact,
        score=score,
        stage=_stage(score, scale),
        people=people_in(responses),
        sheets=len(responses),
        singles=singles_in(responses),
        dont_know=field.dont_know,
        not_applicable=field.not_applicable,
        blank=field.blank,
        not_asked=field.not_asked,
    )
    if exact is None:
        return result
    if allow_agreement(responses, method):
        result = _with_agreement(result, sorted(session.single_values(field).values()), scale, method)
    return _with_precision(_with_shares(result, responses, scale, method), exact, responses, scale, method)


def _status(responses: Responses, not_applicable: int, method: Method) -> ScoreStatus:
    if not_applicable >= max(method.min_answers, people_in(responses)):
        return "not_applicable"
    return "ok" if allow_score(responses, method) else "too_few"


def _stage(score: float | None, scale: Scale) -> str | None:
    return None if score is None else scale.stage_of(score).id


def _with_agreement(result: FieldScore, values: Sequence[Fraction], scale: Scale, method: Method) -> FieldScore:
    """The result with what the values of single people say."""
    index = disagreement_index(values) if has_disagreement_index(scale) else None
    detailed = len(values) >= method.min_detail
    return replace(
        result,
        agreement=agreement_word(values, scale, method),
        median=half_up(median(values)) if detailed else None,
        spread=half_up(spread(values)) if detailed else None,
        disagreement_index=None if index is None else half_up(index, 2),
    )


def _with_shares(result: FieldScore, responses: Responses, scale: Scale, method: Method) -> FieldScore:
    if len(responses) < method.min_shares:
        return result
    people = dict.fromkeys((stage.id for stage in scale.stages), 0)
    for sheet, value in responses:
        people[scale.stage_of(value).id] += sheet.people
    shares = {stage: int(half_up(Fraction(100 * n, result.people), 0)) for stage, n in people.items()}
    return replace(result, stage_shares=shares)


def _with_precision(
    result: FieldScore, exact: Fraction, responses: Responses, scale: Scale, method: Method
) -> FieldScore:
    same = len(responses) >= method.min_detail and len({value for _, value in responses}) == 1
    if not allow_interval(responses, method):
        return replace(result, all_same=same)
    precision = mean_precision(responses)
    interval = printed_interval(exact, precision, method.confidence, scale)
    return replace(result, all_same=same, precision=precision, interval=interval)


def domain_score(
    domain: Domain, fields: Sequence[FieldScore], session: SessionValues, scale: Scale, method: Method
) -> DomainScore:
    """Scores a domain without its groups, from the results of its fields: each scored field counts the same."""
    exacts = {field.id: field.exact for field in fields if field.exact is not None}
    enough = is_enough(len(exacts), len(domain.fields), method)
    exact = mean(exacts.values()) if enough else None
    score = None if exact is None else half_up(exact)
    result = DomainScore(
        id=domain.id,
        status="ok" if enough else "too_few",
        exact=exact,
        score=score,
        stage=_stage(score, scale),
        fields_scored=len(exacts),
        lowest_fields=_ends(_scores(fields))[1] if enough else (),
    )
    if exact is None:
        return result
    scored = [field for field in session.fields if field.id in exacts]
    return _with_domain_precision(result, exact, scored, session, scale, method)


def is_enough(given: int, of: int, method: Method) -> bool:
    """Returns whether so many of a domain's fields can stand for all of these."""
    return given > 0 and given >= share(method.domain_coverage) * of


def _with_domain_precision(
    result: DomainScore,
    exact: Fraction,
    scored: Sequence[FieldValues],
    session: SessionValues,
    scale: Scale,
    method: Method,
) -> DomainScore:
    sheets = {place for field in scored for place in field.values}
    allowed = sum(allow_interval(session.responses(field), method) for field in scored)
    if len(sheets) < method.min_detail or allowed < share(method.domain_coverage) * len(scored):
        return result
    precision = mean_of_means_precision([field.values for field in scored], session.sheets)
    if precision is None:
        return result
    interval = printed_interval(exact, precision, method.confidence, scale)
    return replace(result, precision=precision, interval=interval)


def action_score(action: ActionValues, session: SessionValues, method: Method) -> ActionScore:
    """Scores an action, under the rules for a field's score."""
    responses = session.responses(action)
    return ActionScore(
        id=action.id,
        field=action.field,
        score=half_up(mean_over_people(responses)) if allow_score(responses, method) else None,
        people=people_in(responses),
        dont_know=action.dont_know,
        not_applicable=action.not_applicable,
    )


def _scores(results: Sequence[FieldScore | ActionScore]) -> dict[str, float]:
    return {result.id: result.score for result in results if result.score is not None}


def _ends(scores: Mapping[str, float]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All ids with the highest and all with the lowest score; none where all scores are equal."""
    if len(set(scores.values())) < _TWO:
        return (), ()
    highest, lowest = max(scores.values()), min(scores.values())
    return tuple(id_ for id_, s in scores.items() if s == highest), tuple(
        id_ for id_, s in scores.items() if s == lowest
    )


def score_all(
    session: SessionValues, framework: Framework, method: Method
) -> tuple[tuple[FieldScore, ...], tuple[DomainScore, ...], tuple[ActionScore, ...]]:
    """Scores all fields, domains and actions, in the framework's order and without groups."""
    scale = framework.scale
    actions = tuple(action_score(action, session, method) for action in session.actions)
    fields: list[FieldScore] = []
    for field in session.fields:
        highest, lowest = _ends(_scores([action for action in actions if action.field == field.id]))
        score = field_score(field, session, scale, method)
        fields.append(replace(score, highest_actions=highest, lowest_actions=lowest))
    domains = tuple(
        domain_score(domain, [f for f in fields if f.domain == domain.id], session, scale, method)
        for domain in framework.domains
    )
    return tuple(fields), domains, actions
