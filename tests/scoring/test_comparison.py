"""Before and after: what is compared, what may be named, and that nothing but what is published goes in."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pairs import FRAMEWORK, METHOD, MODULE, Scored, compared, names_a_change, published, room, town

from c21lab.framework.model import EarlierVersion, FieldWords, FrameworkWords, Scale
from c21lab.scoring.comparison import compare
from c21lab.scoring.counterparts import counterparts
from c21lab.scoring.inference import Sample, welch_test
from c21lab.scoring.printed_error import printed_error
from rooms import column, framework_of, score

ONE = framework_of(1)


def scored(answers: str) -> Scored:
    results = score(ONE, column(answers))
    return results.fields, results.domains


def change_of(then: str, now: str):
    earlier = published(scored(then))
    return compare(earlier, scored(now)[0], counterparts(earlier, ONE, MODULE), ONE.scale, METHOD)


def test_two_equal_sessions_show_no_clear_change_in_any_field() -> None:
    chance = np.random.default_rng(3)
    same = room(town(chance), chance)
    found = compared(same, same)
    assert len(found.fields) == 30
    assert not found.named
    assert {field.change for field in found.fields} == {0.0}


def test_a_change_that_everybody_sees_is_named() -> None:
    found = change_of(" ".join("234" * 6), " ".join("678" * 6))
    (field,) = found.fields
    assert (field.then, field.now, field.change, field.named) == (3.0, 7.0, 4.0, True)
    assert (found.of("A1"), found.of("A2")) == (field, None)
    assert field.interval is not None
    assert field.interval[0] > 0


def test_a_small_change_is_not_named_however_sure_it_is() -> None:
    """0.4 points between 400 people and 400: beyond chance, and below 1/16 of the scale."""
    found = change_of("5 5 5 5 5 6 6 5 5 6 " * 40, "6 6 6 6 5 6 6 5 6 5 " * 40)
    (field,) = found.fields
    assert field.interval is not None
    assert field.change == 0.4
    assert field.interval[0] > 0
    assert not field.named


@pytest.mark.parametrize(("score", "named"), [(5.6, False), (5.7, True)])
def test_a_change_is_named_from_a_sixteenth_of_the_scale_on(score: float, named: bool) -> None:
    then = scored("4 5 6 5 5 " * 80)
    now = replace(then[0][0], score=score, interval=(score - 0.1, score + 0.1))
    earlier = published(then)
    found = compare(earlier, [now], counterparts(earlier, ONE, MODULE), Scale(0, 10, ()), METHOD)
    assert bool(found.named) == named


@pytest.mark.parametrize(("then", "now"), [("3 " * 20, "7 8 " * 10), ("3 4 3", "7 8 7 8 7 8 7 8 " * 3)])
def test_without_an_interval_in_both_the_change_is_printed_and_not_tested(then: str, now: str) -> None:
    found = change_of(then, now)
    (field,) = found.fields
    assert field.change > 4
    assert field.interval is None
    assert not field.named
    assert found.smallest is None
    assert found.tested == 0


def test_the_test_is_welch_s_as_far_as_one_decimal_tells() -> None:
    then, now = [2, 3, 5, 6, 4] * 8, [4, 5, 6, 6, 3] * 7
    p = welch_test(Sample.of([*map(Fraction, then)]), Sample.of([*map(Fraction, now)]))
    found = change_of(" ".join(map(str, then)), " ".join(map(str, now)))
    assert found.fields[0].named == (p < METHOD.significance)
    assert found.smallest == pytest.approx(0.6, abs=0.1)


def test_holm_holds_over_all_compared_fields() -> None:
    """One field of 30 lies 0.9 points off: by itself clear, among thirty not."""
    alone, many = change_of("4 5 6 3 7 " * 6, "5 6 7 4 8 " * 6), framework_of(6, 6, 6, 6, 6)
    lines = ["4 5 6 3 7 " * 6, "5 6 7 4 8 " * 6]
    rooms = []
    for line in lines:
        answers = line.split()
        other = ["4", "5", "6", "3", "7"] * 6
        sheets = [" ".join([a, *[other[i]] * 29]) for i, a in enumerate(answers)]
        rooms.append(score(many, [replace(column("1")[0], answers=sheet) for sheet in sheets]))
    earlier = published((rooms[0].fields, rooms[0].domains))
    found = compare(earlier, rooms[1].fields, counterparts(earlier, many, MODULE), many.scale, METHOD)
    assert alone.named
    assert found.fields[0].change == alone.fields[0].change
    assert not found.named


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=15, max_size=40), st.lists(st.integers(1, 9), min_size=15, max_size=40))
def test_turned_round_the_same_is_found_with_the_other_sign(one: list[int], other: list[int]) -> None:
    there, back = (change_of(*(" ".join(map(str, v)) for v in pair)).fields[0] for pair in ((one, other), (other, one)))
    assert there.change == -back.change
    assert there.named == back.named
    assert (there.interval is None) == (back.interval is None)
    if there.interval and back.interval:
        assert there.interval == (-back.interval[1], -back.interval[0])
        assert there.interval[0] <= there.change <= there.interval[1]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_nothing_but_printed_numbers_goes_in(seed: int) -> None:
    """Rooms that print the same are compared the same: exact means, errors and answers play no part."""
    chance = np.random.default_rng(seed)
    then, now = room(town(chance), chance), room(town(chance), chance)
    bare = [replace(field, exact=None, precision=None, group_means={}, disagreement_index=None) for field in now[0]]
    earlier = published(then)
    found = counterparts(earlier, FRAMEWORK, MODULE)
    assert compare(earlier, now[0], found, FRAMEWORK.scale, METHOD) == compare(
        earlier, bare, found, FRAMEWORK.scale, METHOD
    )


def test_tables_of_unknown_sizes_make_it_harder_and_never_easier() -> None:
    """One table of 40 beside 14 people has hardly any degrees of freedom, and the file does not say so."""
    earlier = published(scored("4 5 6 3 7 " * 6))
    now = scored("5 6 6 4 8 " * 6)[0][0]
    tables = replace(now, people=now.sheets + 40, singles=now.sheets - 1)
    found = counterparts(earlier, ONE, MODULE)
    assert compare(earlier, [now], found, ONE.scale, METHOD).named
    assert not compare(earlier, [tables], found, ONE.scale, METHOD).named


@pytest.mark.parametrize(("people", "singles", "freedom"), [(60, 0, 29), (4_000, 29, 1), (30, 30, 29)])
def test_one_table_that_outweighs_all_leaves_one_degree_of_freedom_and_equal_ones_as_many_as_people(
    people: int, singles: int, freedom: int
) -> None:
    field = replace(scored("4 5 6 3 7 " * 6)[0][0], people=people, singles=singles)
    error = printed_error(field, METHOD.confidence, ONE.scale)
    assert error
    assert error.freedom == freedom


@pytest.mark.parametrize(("cut", "whole"), [((1.0, 2.9), (1.1, 2.9)), ((7.1, 9.0), (7.1, 8.9))])
def test_an_interval_that_ends_with_the_scale_is_read_off_its_other_side(
    cut: tuple[float, float], whole: tuple[float, float]
) -> None:
    field = replace(scored("4 5 6 3 7 " * 6)[0][0], score=sum(whole) / 2)
    there, here = (printed_error(replace(field, interval=ends), METHOD.confidence, ONE.scale) for ends in (cut, whole))
    assert there
    assert here
    assert there.error == pytest.approx(here.error)


def test_random_pairs_without_a_true_change_hardly_ever_name_one() -> None:
    assert sum(map(names_a_change, range(40))) <= 4


# which fields ask the same


def worded(**titles: str):
    words = FrameworkWords("en", "T", fields={id_: FieldWords(title) for id_, title in titles.items()})
    return replace(framework_of(2), words={"en": words})


def earlier_of(framework, version: str = "1", *, wording: bool = True):
    results = score(framework_of(2), column("1") if False else [])
    session = published((results.fields, results.domains))
    hashes = {f.id: framework.field_hash(f.id, MODULE) for f in framework.fields} if wording else None
    return replace(session, framework=replace(session.framework, version=version, wording=hashes))


def test_another_version_compares_the_fields_that_are_worded_as_they_were() -> None:
    then, now = worded(A1="Languages", A2="Memory"), replace(worded(A1="Languages", A2="Heritage"), version="2")
    found = counterparts(earlier_of(then), now, MODULE)
    assert found.earlier == {"A1": "A1"}
    assert found.reworded == ("A2",)
    assert not found.by_ids


def test_a_wording_that_changed_without_a_new_version_is_noticed() -> None:
    found = counterparts(earlier_of(worded(A1="a", A2="b")), worded(A1="a", A2="c"), MODULE)
    assert found.reworded == ("A2",)


def test_a_file_that_does_not_tell_its_wording_is_compared_by_ids_and_says_so() -> None:
    now = replace(worded(A1="a", A2="b"), version="2")
    found = counterparts(earlier_of(now, wording=False), now, MODULE)
    assert found.earlier == {"A1": "A1", "A2": "A2"}
    assert found.by_ids
    assert not counterparts(earlier_of(now, "2", wording=False), now, MODULE).by_ids


def test_a_framework_that_lists_its_renamed_fields_finds_them() -> None:
    earlier = (EarlierVersion("0", {"A1": "A1"}), EarlierVersion("1", {"A1": "A2", "A2": "A1"}))
    now = replace(worded(A1="a", A2="b"), version="2", earlier=earlier)
    assert counterparts(earlier_of(now), now, MODULE).earlier == {"A1": "A2", "A2": "A1"}


def test_a_list_of_a_person_s_own_goes_before_everything() -> None:
    now = worded(A1="a", A2="b")
    assert counterparts(earlier_of(now), now, MODULE, {"A1": "A2", "A2": "Z9"}).earlier == {"A1": "A2"}


def test_a_domain_has_an_earlier_score_only_where_it_has_the_same_fields() -> None:
    framework = framework_of(2)
    rooms = [score(framework, [replace(s, answers=f"{s.answers} {s.answers}") for s in column("4 5 6")])] * 2
    session = published((rooms[0].fields, rooms[0].domains))
    found = counterparts(session, framework, MODULE)
    fields = rooms[1].fields
    assert compare(session, fields, found, framework.scale, METHOD).scores == {"A1": 5.0, "A2": 5.0, "A": 5.0}
    fewer = replace(found, earlier={"A1": "A1"})
    assert compare(session, fields, fewer, framework.scale, METHOD).scores == {"A1": 5.0}
    without = replace(session, domains={"A": None})
    assert compare(without, fields, found, framework.scale, METHOD).scores == {"A1": 5.0, "A2": 5.0}
