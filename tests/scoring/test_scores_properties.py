"""What holds for every session, whatever people answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from c21lab.scoring.results import FieldScore, Results
from c21lab.settings import Method
from rooms import SCALE, Sheet, framework_of, score

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
            assert SCALE.low <= low <= float(scored.exact) + 0.01
            assert float(scored.exact) - 0.01 <= high <= SCALE.high


@quickly
@given(SESSIONS)
def test_nothing_is_derived_without_a_score_and_no_detail_below_eight_people(sheets: list[Sheet]) -> None:
    for field in score(FIELDS, sheets).fields:
        detail = (field.median, field.spread, field.agreement, field.interval, field.stage_shares)
        if field.status != "ok":
            assert {field.score, field.stage, field.balanced, *field.groups.values()} == {None}
        if field.status != "ok" or field.people < Method().min_detail:
            assert set(detail) == {None}
        if field.people != field.sheets:
            assert set(detail[:4]) == {None}


@quickly
@given(SESSIONS)
def test_findings_are_true_of_the_numbers(sheets: list[Sheet]) -> None:
    results = score(FIELDS, sheets)
    for finding in results.findings:
        field = results.field_score(finding.field)
        assert finding.numbers.get("score", field.score) == field.score
        json.dumps(finding.numbers)
        _assert_true(finding.kind, finding.numbers, field)


def _assert_true(kind: str, numbers: object, field: FieldScore) -> None:
    assert isinstance(numbers, dict)
    shares = list((field.stage_shares or {}).values())
    match kind:
        case "agreed_strength":
            assert shares[-1] >= 0.7
            assert shares[0] < 0.15
        case "agreed_weakness":
            assert shares[0] >= 0.7
            assert shares[-1] < 0.15
        case "split":
            assert field.agreement == "split"
            assert min(numbers["lowest_stage"], numbers["top_stage"]) >= (field.people + 1) // 3
        case "blind_spot":
            assert numbers["share"] == field.dont_know / (field.dont_know + field.people) >= 1 / 3
        case "balance_sensitive":
            assert abs(numbers["balanced"] - field.score) >= 0.39  # each of them was rounded
        case "group_gap" | "group_tendency":
            assert [field.groups[group] for group in numbers["groups"]] == numbers["scores"]
            assert numbers["scores"][0] > numbers["scores"][1]
            assert numbers["difference"] >= 1.0
        case "too_few" | "not_applicable":
            assert field.status == kind
        case _:
            assert field.status == "ok" or numbers.get("reason") == "blind_spot"


@quickly
@given(SESSIONS)
def test_highest_is_highest_and_lowest_is_lowest(sheets: list[Sheet]) -> None:
    results = score(FIELDS, sheets)
    scores = {field.id: field.score for field in results.fields if field.score is not None}
    highest, lowest = _with_ties(results, "highest"), _with_ties(results, "lowest")
    assert not set(highest) & set(lowest)
    for named, sign in ((highest, -1), (lowest, 1)):
        ordered = [sign * scores[id_] for id_ in named]
        assert all(a <= b for a, b in pairwise(ordered))
        assert all(sign * scores[id_] > ordered[-1] for id_ in scores.keys() - set(named) if ordered)
    assert len(results.of_kind("highest")) <= min(5, len(scores) // 3)
    assert bool(highest) == (len(scores) >= 3)


def _with_ties(results: Results, kind: str) -> Sequence[str]:
    named: list[str] = []
    for finding in results.of_kind(kind):
        tied = finding.numbers["tied"]
        assert isinstance(tied, list)
        named += [finding.field] if finding.numbers["fits"] else tied
    return named


@quickly
@given(SESSIONS)
def test_the_agenda_names_a_field_once_and_ends(sheets: list[Sheet]) -> None:
    agenda = score(FIELDS, sheets).of_kind("discuss")
    fields = [finding.field for finding in agenda]
    assert len(fields) == len(set(fields)) <= 7
    order = ["split", "group_gap", "blind_spot", "lowest"]
    places = [order.index(str(finding.numbers["reason"])) for finding in agenda]
    assert places == sorted(places)
