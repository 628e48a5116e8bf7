"""What can be computed from results.json alone: no single person's answer, but where docs/method.md says so."""

from __future__ import annotations

import json

import pytest
from attacker import FIELDS, Tally, Target, certain, is_admitted, is_only_list, late_person, publish, room, tallies

from c21lab.report.data import results_json
from c21lab.settings import FLOORS, About, Method, Settings
from rooms import Sheet, framework_of, score

KINDS = [("", False), ("ab", False), ("abc", False), ("", True), ("ab", True)]
SEEDS = range(100, 104)


@pytest.mark.parametrize(("groups", "tables"), KINDS)
def test_no_single_answer_is_certain_that_the_method_does_not_admit(groups: str, tables: bool) -> None:
    found = Tally()
    for seed in SEEDS:
        for size in range(3, 16):
            found += tallies(room(seed, size, groups=groups, tables=tables))[0]
    assert found.leaks == 0
    assert found.every > 300


@pytest.mark.parametrize("table", range(1, 10))
def test_a_table_and_one_person_give_neither_away(table: int) -> None:
    for person in range(1, 10):
        sheets = [Sheet(" ".join([str(table)] * FIELDS), people=7), Sheet(" ".join([str(person)] * FIELDS))]
        assert Target(sheets, publish(sheets)).field(0) is None


def test_what_was_answered_is_among_what_the_attacker_holds_possible() -> None:
    for groups, tables in KINDS:
        for size in (6, 15, 22):
            sheets = room(1, size, groups=groups, tables=tables)
            target = Target(sheets, publish(sheets))
            for published, world in filter(None, map(target.field, range(FIELDS))):
                assert published.allows(world)


def only_lists(sizes: range, seeds: range = SEEDS) -> float:
    """The share of fields, not all of one answer, of which one list of answers alone fits."""
    found: list[bool] = []
    for size in sizes:
        for seed in seeds:
            sheets = room(seed, size)
            target = Target(sheets, publish(sheets))
            attacked = filter(None, map(target.field, range(FIELDS)))
            found += [is_only_list(published, world) for published, world in attacked if len(set(world)) > 1]
    return sum(found) / len(found)


def test_the_list_of_answers_stays_open_below_fifteen_sheets() -> None:
    assert only_lists(range(4, 8)) < 0.05
    assert only_lists(range(8, 15)) < 0.1


def test_from_fifteen_sheets_on_the_list_is_the_only_one_in_a_third_at_most() -> None:
    assert only_lists(range(15, 16), range(100, 116)) < 0.35


def test_one_answer_per_score_is_refused() -> None:
    method = Method(min_answers=1, min_group=1, min_shares=1, min_detail=1)
    assert {key: getattr(method, key) for key in FLOORS} == FLOORS
    published = publish([Sheet(" ".join("7" * FIELDS))] * 2, method)
    assert all(field["score"] is None for field in published["fields"])


def test_the_attack_reads_single_answers_off_what_is_published_carelessly() -> None:
    sheets = [Sheet(" ".join(["5"] * FIELDS), people=7), Sheet(" ".join(["4"] * FIELDS))]
    data = publish(sheets)
    careless = {**data["fields"][0], "score": 4.9, "groups": {}}
    attacked = Target(sheets, {**data, "fields": [careless, *data["fields"][1:]]}).field(0)
    assert attacked is not None
    assert certain(*attacked) == [0, 1]
    assert not is_admitted(*attacked, 1)


def test_two_versions_give_the_last_person_away_as_the_method_says() -> None:
    found = [given for seed in SEEDS for given in late_person(room(seed, 12))]
    assert sum(found) > len(found) / 2


def test_results_hold_nothing_with_more_than_one_decimal() -> None:
    sheets = room(3, 40, groups="abc")
    results = score(framework_of(FIELDS), sheets)
    text = results_json(Settings(About()), framework_of(FIELDS), results, (), ["en"])
    data = json.loads(text)
    for part in ("fields", "domains", "findings"):
        for number in _numbers(data[part]):
            assert round(number, 1) == number


def _numbers(value: object) -> list[float]:
    if isinstance(value, dict):
        return [number for one in value.values() for number in _numbers(one)]
    if isinstance(value, list):
        return [number for one in value for number in _numbers(one)]
    return [value] if isinstance(value, float) else []
