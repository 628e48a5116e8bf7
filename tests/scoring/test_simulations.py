"""What is not there is rarely found, and what is there is mostly found: a few of the rooms that ``make deep`` scores."""

from __future__ import annotations

from simulations import ALIKE, LOWER, finds_the_level, names_a_group, rooms_with_a_false_field

ROOMS = range(12)


def test_hardly_ever_is_a_group_named_where_groups_do_not_differ() -> None:
    assert sum(names_a_group(ALIKE.results(seed)) for seed in ROOMS) <= 2


def test_hardly_ever_is_a_field_named_where_fields_do_not_differ() -> None:
    assert rooms_with_a_false_field(400) <= 30


def test_a_group_that_lies_lower_everywhere_is_mostly_found() -> None:
    assert sum(finds_the_level(LOWER.results(seed)) for seed in ROOMS) >= 8
