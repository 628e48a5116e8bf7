"""Group columns, merging, hidden cells, and the balanced score."""

from __future__ import annotations

from fractions import Fraction

import pytest

from c21lab.scoring.results import Results
from c21lab.scoring.suppression import ColumnSize, suppressed_columns
from c21lab.settings import Method
from rooms import Sheet, framework_of, score

ONE = framework_of(1)


def group(id_: str | None, answers: str) -> list[Sheet]:
    """A sheet of one person of this group for each answer."""
    return [Sheet(answer, id_) for answer in answers.split()]


def columns(results: Results) -> dict[str, tuple[int, tuple[str, ...]]]:
    return {column.id: (column.people, column.merged) for column in results.participation.groups}


def score_one(*sheets: Sheet, method: Method | None = None) -> Results:
    return score(ONE, sheets, method)


def test_columns_stand_in_the_sessions_order_with_unknown_ids_and_the_ungrouped_after_it() -> None:
    results = score_one(
        *group(None, "1 2 3 4 5"), *group("zebra", "5 5 5 5 5"), *group("b", "6 6 6 6 6"), *group("a", "7 7 7 7 7")
    )
    assert list(columns(results)) == ["a", "b", "zebra", "none"]
    assert results.fields[0].groups == {"a": 7.0, "b": 6.0, "zebra": 5.0, "none": 3.0}


def test_small_groups_become_one_column() -> None:
    results = score_one(*group("a", "5 " * 6), *group("b", "4 4 4"), *group("c", "6 6"))
    assert columns(results) == {"a": (6, ()), "other_groups": (5, ("b", "c"))}
    assert results.fields[0].groups == {"a": 5.0, "other_groups": 4.8}


def test_the_ungrouped_are_merged_like_any_small_group() -> None:
    results = score_one(*group("a", "5 " * 6), *group("b", "4 4 4"), *group(None, "6 6"))
    assert columns(results)["other_groups"] == (5, ("b", "none"))


def test_the_next_smallest_joins_merged_groups_that_are_still_small() -> None:
    results = score_one(*group("a", "5 " * 8), *group("b", "4 " * 6), *group("c", "6 " * 7), *group("d", "6 6"))
    assert columns(results) == {"a": (8, ()), "c": (7, ()), "other_groups": (8, ("b", "d"))}


def test_of_equally_small_groups_the_later_joins() -> None:
    results = score_one(*group("a", "5 " * 6), *group("b", "4 " * 6), *group("c", "6 " * 6), *group("d", "6 6"))
    assert columns(results)["other_groups"] == (8, ("c", "d"))


@pytest.mark.parametrize("second", ["4 4 4 4", ""])
def test_fewer_than_two_columns_are_no_group_results_at_all(second: str) -> None:
    results = score_one(*group("a", "5 " * 9), *group("b", second))
    assert (results.participation.groups, results.fields[0].groups, results.fields[0].balanced) == ((), {}, None)
    assert results.domains[0].groups == {}


def test_no_group_is_ever_smaller_than_three() -> None:
    results = score_one(*group("a", "5 " * 9), *group("b", "4 4"), *group("c", "3 3 3"), method=Method(min_group=1))
    assert columns(results) == {"a": (9, ()), "other_groups": (5, ("b", "c"))}


def test_a_table_of_five_is_a_column() -> None:
    results = score_one(*group("a", "5 " * 9), Sheet("8", "b", people=5))
    assert results.fields[0].groups == {"a": 5.0, "b": 8.0}


def test_single_people_beside_a_table_are_as_small_as_they_are_few() -> None:
    # the table knows its own 8 and would take it off the mean
    mixed = [Sheet("8", "b", people=9), *group("b", "3 3 3 3")]
    few = score_one(*group("a", "5 " * 9), *group("c", "5 " * 6), *mixed)
    assert columns(few) == {"a": (9, ()), "other_groups": (19, ("b", "c"))}
    enough = score_one(*group("a", "5 " * 9), *mixed, *group("b", "3"))
    assert list(columns(enough)) == ["a", "b"]


def sizes(**people: int) -> dict[str, ColumnSize]:
    return {column: ColumnSize(count, singles=count) for column, count in people.items()}


@pytest.mark.parametrize(
    ("cells", "hidden"),
    [
        (sizes(a=10, b=7, c=5), ()),
        (sizes(a=10, b=4, c=5), ("b", "c")),  # one hidden cell is the pooled mean minus the shown ones
        (sizes(a=10, b=1, c=1, d=1), ("a", "b", "c", "d")),  # three people together are still too few
        (sizes(a=10, b=1, c=1, d=1, e=8), ("b", "c", "d", "e")),
        (sizes(a=6, b=4, c=6), ("b", "c")),  # of equals the later goes first
        (sizes(a=10, b=0, c=9), ()),  # nobody there: empty, neither hidden nor shown
        (sizes(a=10, b=4, c=0), ("a", "b")),
        (sizes(a=4, b=0), ("a",)),
        (
            {"a": ColumnSize(10, singles=10), "b": ColumnSize(9, singles=2, tables=1), "c": ColumnSize(8, singles=8)},
            ("b", "c"),
        ),
        ({"a": ColumnSize(10, singles=10), "b": ColumnSize(9, tables=2), "c": ColumnSize(8, singles=8)}, ()),
    ],
)
def test_hidden_cells(cells: dict[str, ColumnSize], hidden: tuple[str, ...]) -> None:
    assert suppressed_columns(cells, 5) == hidden


def test_what_is_hidden_holds_three_people_however_small_a_group_may_be() -> None:
    assert suppressed_columns(sizes(a=10, b=1, c=1, d=5), Method(min_group=1).min_group) == ("b", "c", "d")


THREE_GROUPS = [
    *(Sheet("7 7 7", "a") for _ in range(6)),
    *(Sheet("4 4 4", "b") for _ in range(4)),
    *(Sheet("5 5 5", "c") for _ in range(5)),
]


def test_dont_knows_shrink_a_group_below_what_may_be_shown() -> None:
    shy = [*THREE_GROUPS, Sheet("? 4 4", "b")]
    results = score(framework_of(3), shy)
    assert results.fields[0].groups == {"a": 7.0, "b": None, "c": None}
    assert results.fields[0].hidden == ("b", "c")
    assert results.fields[0].balanced is None
    assert results.fields[1].groups == {"a": 7.0, "b": 4.0, "c": 5.0}
    assert results.fields[1].hidden == ()


def test_a_field_with_a_hidden_group_has_no_balanced_score_however_many_are_shown() -> None:
    shy = [Sheet(f"{answer} 5", id_) for id_, answers in
           {"a": "7777777", "b": "6666666", "c": "4444?", "d": "3333?"}.items() for answer in answers]  # fmt: skip
    field = score(framework_of(2), shy).fields[0]
    assert field.groups == {"a": 7.0, "b": 6.0, "c": None, "d": None}
    assert field.balanced is None


def test_one_group_alone_in_a_field_is_no_balance() -> None:
    sheets = [Sheet(f"{answer} 6", id_) for id_, answer in (("a", "7"), ("b", "?")) for _ in range(5)]
    field = score(framework_of(2), sheets).fields[0]
    assert (field.groups, field.hidden, field.balanced) == ({"a": 7.0, "b": None}, (), None)


def test_the_ungrouped_come_last_also_where_the_session_names_them_first() -> None:
    sheets = [*group(None, "1 2 3 4 5"), *group("a", "7 7 7 7 7")]
    assert list(columns(score(ONE, sheets, groups=("none", "a")))) == ["a", "none"]


def test_an_empty_cell_is_not_a_hidden_one() -> None:
    sheets = [Sheet(f"{a} 6", id_) for id_, a in [("a", "7"), ("b", "?"), ("c", "5")] for _ in range(5)]
    field = score(framework_of(2), sheets).fields[0]
    assert (field.groups, field.hidden) == ({"a": 7.0, "b": None, "c": 5.0}, ())
    assert field.balanced == 6.0


def test_a_field_without_a_score_shows_no_group() -> None:
    sheets = [Sheet(f"{a} 6", id_) for id_, a in [("a", "-"), ("b", "5")] for _ in range(5)]
    field = score(framework_of(2), sheets).fields[0]
    assert (field.status, field.groups, field.hidden) == ("not_applicable", {"a": None, "b": None}, ("b",))


def test_balanced_gives_every_group_the_same_weight() -> None:
    field = score_one(*group("a", "8 " * 15), *group("b", "2 " * 5)).fields[0]
    assert (field.score, field.balanced) == (6.5, 5.0)


def test_a_groups_domain_score_is_the_mean_of_its_shown_fields() -> None:
    # in the first field b and c are hidden
    sheets = [
        *(Sheet("1 7 8", "a") for _ in range(6)),
        *(Sheet(f"{first} 4 5", "b") for first in "1???1"),
        *(Sheet("9 5 6", "c") for _ in range(5)),
    ]
    domain = score(framework_of(3), sheets).domains[0]
    assert domain.groups == {"a": 5.3, "b": 4.5, "c": 5.5}
    assert domain.balanced is None  # one of its scored fields is not balanced


def test_a_groups_domain_score_needs_half_of_the_fields_shown() -> None:
    sheets = [
        *(Sheet("7 7 7", "a") for _ in range(6)),
        *(Sheet(f"{few} {few} 4", "b") for few in "4444?"),
        *(Sheet("5 5 5", "c") for _ in range(5)),
    ]
    assert score(framework_of(3), sheets).domains[0].groups == {"a": 7.0, "b": None, "c": None}


def test_a_domain_is_balanced_over_its_scored_fields() -> None:
    sheets = [*(Sheet("8 6", "a") for _ in range(15)), *(Sheet("2 5", "b") for _ in range(5))]
    domain = score(framework_of(2), sheets).domains[0]
    assert domain.exact == Fraction(49, 8)
    assert domain.balanced == 5.3  # (5 + 5.5) / 2 = 5.25


def test_groups_of_tables_are_weighted_by_their_people() -> None:
    results = score_one(Sheet("4", "a", people=6), Sheet("8", "a", people=2), Sheet("6", "b", people=5))
    assert results.fields[0].groups == {"a": 5.0, "b": 6.0}
