"""What holds for every session, whatever people answer."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    BalanceSensitive,
    BlindSpot,
    Discuss,
    Extreme,
    FieldFinding,
    GroupGap,
    GroupLevel,
    Highest,
    Lowest,
    NotApplicable,
    Reason,
    Split,
    TooFew,
)
from c21lab.scoring.results import FieldScore
from c21lab.settings import Method
from rooms import SCALE, Sheet, framework_of, score

METHOD = Method()
FIELDS = framework_of(3, 4)
ACTIONS = framework_of(1, 2, actions=3)
ANSWER = st.sampled_from([*"1122334455667788999", "?", "?", "-", "."])


def sheets_of(items: int) -> st.SearchStrategy[list[Sheet]]:
    lines = st.lists(ANSWER, min_size=items, max_size=items).map(" ".join)
    people = st.sampled_from([1, 1, 1, 1, 2, 6])
    sheet = st.builds(Sheet, lines, st.sampled_from(["a", "b", "c", None]), people)
    singles = st.builds(Sheet, lines, st.sampled_from(["a", "b", None]))
    return st.lists(sheet, max_size=24) | st.lists(singles, min_size=8, max_size=30)


SESSIONS = sheets_of(7)
EXTENDED = sheets_of(9)
quickly = settings(max_examples=40, deadline=None)


@quickly
@given(SESSIONS, st.randoms(use_true_random=False))
def test_the_order_of_sheets_changes_nothing(sheets: list[Sheet], random: Random) -> None:
    shuffled = random.sample(sheets, len(sheets))
    assert score(FIELDS, shuffled) == score(FIELDS, sheets)


@quickly
@given(SESSIONS)
def test_one_more_person_who_knows_nothing_changes_no_mean(sheets: list[Sheet]) -> None:
    more = score(FIELDS, [*sheets, Sheet("? " * 7, "a")])
    assert [field.exact for field in more.fields] == [field.exact for field in score(FIELDS, sheets).fields]


@quickly
@given(SESSIONS)
def test_a_session_doubled_keeps_its_means(sheets: list[Sheet]) -> None:
    once, twice = score(FIELDS, sheets), score(FIELDS, sheets * 2)
    for before, after in zip(once.fields, twice.fields, strict=True):
        if before.status == "ok":
            assert (after.exact, after.score, after.stage) == (before.exact, before.score, before.stage)
            assert after.people == 2 * before.people


@quickly
@given(EXTENDED)
def test_everybody_is_counted_once_in_each_field(sheets: list[Sheet]) -> None:
    results = score(ACTIONS, sheets, module="extended")
    for field in results.fields:
        without = field.dont_know + field.not_applicable + field.blank + field.not_asked
        assert field.people + without == results.participation.people


@quickly
@given(EXTENDED)
def test_every_score_and_interval_stays_on_the_scale(sheets: list[Sheet]) -> None:
    results = score(ACTIONS, sheets, module="extended")
    scores = [field.score for field in (*results.fields, *results.domains, *results.actions)]
    scores += [score for field in (*results.fields, *results.domains) for score in field.groups.values()]
    scores += [field.balanced for field in (*results.fields, *results.domains)]
    assert all(SCALE.low <= score <= SCALE.high for score in scores if score is not None)
    for scored in (*results.fields, *results.domains):
        if scored.interval is not None and scored.exact is not None:
            low, high = scored.interval
            assert SCALE.low <= low <= float(scored.exact) + 0.05
            assert float(scored.exact) - 0.05 <= high <= SCALE.high


@quickly
@given(SESSIONS)
def test_nothing_is_derived_without_a_score_and_no_detail_from_fewer_than_it_takes(sheets: list[Sheet]) -> None:
    for field in score(FIELDS, sheets).fields:
        detail = (field.median, field.spread, field.interval)
        if field.status != "ok":
            assert {field.score, field.stage, field.balanced, *field.groups.values()} == {None}
        if field.status != "ok" or field.sheets < METHOD.min_detail:
            assert set(detail) == {None}
            assert not field.all_same
        if field.status != "ok" or field.sheets < METHOD.min_shares:
            assert field.stage_shares is None
        if field.status != "ok" or field.singles < METHOD.min_shares or 2 * field.singles < field.people:
            assert field.agreement is None


@quickly
@given(SESSIONS)
def test_findings_are_true_of_the_numbers(sheets: list[Sheet]) -> None:
    results = score(FIELDS, sheets)
    for finding in results.findings:
        if not isinstance(finding, GroupLevel):
            field = results.field_score(finding.field)
            assert getattr(finding, "score", field.score) in (field.score, *field.groups.values())
            _assert_true(finding, field)


def _assert_true(finding: FieldFinding, field: FieldScore) -> None:
    shares = list((field.stage_shares or {}).values())
    match finding:
        case AgreedStrength() | AgreedWeakness():
            top = isinstance(finding, AgreedStrength)
            assert field.singles < field.people or (shares[-1] if top else shares[0]) >= 70
            assert field.singles < field.people or (shares[0] if top else shares[-1]) <= 15
        case Split():
            assert field.agreement == "split"
        case BlindSpot():
            assert finding.exact == Fraction(field.dont_know, field.dont_know + field.people) >= Fraction(1, 3)
        case BalanceSensitive():
            assert finding.difference == pytest.approx(finding.balanced - finding.score)
            assert abs(finding.difference) >= 0.39  # each of them was rounded
        case GroupGap():
            assert field.groups[finding.group] == finding.score
            assert finding.difference == pytest.approx(finding.score - finding.others)
            assert abs(finding.difference) >= 0.89
        case TooFew() | NotApplicable():
            assert field.status == finding.kind
        case _:
            assert field.status == "ok" or isinstance(finding, Discuss)


@quickly
@given(SESSIONS)
def test_no_kind_finds_more_than_it_examined_and_none_examines_more_than_there_is(sheets: list[Sheet]) -> None:
    results = score(FIELDS, sheets)
    for kind, seen in results.examined.items():
        assert len(results.of_kind(kind)) <= seen.examined <= seen.all


@quickly
@given(SESSIONS)
def test_highest_is_highest_and_lowest_is_lowest(sheets: list[Sheet]) -> None:
    results = score(FIELDS, sheets)
    scores = {field.id: field.score for field in results.fields if field.score is not None}
    highest, lowest = _with_ties(results.of_type(Highest)), _with_ties(results.of_type(Lowest))
    assert not set(highest) & set(lowest)
    for named, sign in ((highest, -1), (lowest, 1)):
        ordered = [sign * scores[id_] for id_ in named]
        assert all(a <= b for a, b in pairwise(ordered))
        assert all(sign * scores[id_] > ordered[-1] for id_ in scores.keys() - set(named) if ordered)
    assert len(results.of_type(Highest)) <= min(5, len(scores) // 3)
    assert bool(highest) == bool(lowest) == (len(scores) >= 3 and len(set(scores.values())) > 1)


def _with_ties(findings: Sequence[Extreme]) -> Sequence[str]:
    return [id_ for finding in findings for id_ in ((finding.field,) if finding.fits else finding.tied)]


@quickly
@given(SESSIONS)
def test_the_agenda_names_a_field_once_and_ends(sheets: list[Sheet]) -> None:
    agenda = score(FIELDS, sheets).of_type(Discuss)
    fields = [finding.field for finding in agenda]
    assert len(fields) == len(set(fields)) <= 7
    places = [list(Reason).index(finding.reasons[0]) for finding in agenda]
    assert places == sorted(places)
