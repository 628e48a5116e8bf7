"""What the scores say: strengths in three tiers, where views differ, what nobody knows, and the agenda."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from c21lab.framework.model import Scale, Stage
from c21lab.scoring.results import Finding, Results
from c21lab.scoring.strengths import highest_and_lowest
from c21lab.settings import Method
from rooms import Sheet, column, framework_of, room, score

ONE = framework_of(1)


def named(results: Results, kind: str) -> list[str | None]:
    return [finding.field for finding in results.of_kind(kind)]


def kinds(answers: str, method: Method | None = None, scale: Scale | None = None) -> set[str]:
    framework = framework_of(1, scale=scale) if scale else ONE
    return {finding.kind for finding in score(framework, column(answers), method).findings}


def only(results: Results, kind: str) -> Finding:
    (finding,) = results.of_kind(kind)
    return finding


# --- agreed


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ("7 7 7 7 7 7 7 4 4 4", "agreed_strength"),  # exactly 70 %
        ("7 7 7 7 7 7 4 4 4 4", None),
        ("9 9 9 9 9 9 9 9 1 1", None),  # 20 % at the other end
        ("9 9 9 9 9 9 9 9 9 1", "agreed_strength"),
        ("3 3 3 3 3 3 3 4 4 4", "agreed_weakness"),
        ("9 9 9 9 9 9 9", None),  # seven people
    ],
)
def test_agreed(answers: str, found: str | None) -> None:
    agreed = kinds(answers) & {"agreed_strength", "agreed_weakness"}
    assert agreed == ({found} if found else set())


def test_fifteen_percent_at_the_other_end_is_too_much() -> None:
    assert "agreed_strength" not in kinds("9 " * 17 + "1 " * 3)
    assert "agreed_strength" in kinds("9 " * 18 + "1 " * 3)


def test_tables_and_two_stages_cannot_agree() -> None:
    tables = score(ONE, [*column("9 9 9 9 9 9 9 9"), Sheet("9", people=4)])
    assert "agreed_strength" not in {finding.kind for finding in tables.findings}
    assert "agreed_strength" not in kinds("9 " * 9, scale=Scale(1, 9, (Stage("low", 1, 4), Stage("high", 5, 9))))


def test_agreed_numbers() -> None:
    finding = only(score(ONE, column("9 9 9 9 9 9 9 5")), "agreed_strength")
    assert finding.numbers == {"score": 8.5, "share": 0.875, "opposed": 0.0, "people": 8}


# --- relative


LEVELS = [2, 3, 4, 5, 4, 3, 2, 3, 4]


def own_profile(shape: Sequence[int], wobble: int = 1) -> list[Sheet]:
    """Nine people who rate at levels of their own, each with the same profile give or take ``wobble``."""
    lines: list[str] = []
    for person, level in enumerate(LEVELS):
        values = [level + part + (wobble if (person + i) % 3 == 0 else 0) for i, part in enumerate(shape)]
        lines.append(" ".join(str(value) for value in values))
    return room(*lines)


def test_relative_strengths_are_seen_through_different_levels() -> None:
    results = score(framework_of(5), own_profile([0, 0, 3, 0, -1]))
    assert named(results, "relative_strength") == ["A3"]
    assert "A5" in named(results, "relative_weakness")
    assert only(results, "relative_strength").numbers["deviation"] == 2.6


def test_relative_needs_half_a_point() -> None:
    results = score(framework_of(5), own_profile([1, 1, 1, 1, 1]), Method(significance=0.5))
    assert named(results, "relative_strength") == []


def test_exactly_half_a_point_above_one_s_own_average_is_enough() -> None:
    results = score(framework_of(6), own_profile([1, 1, 1, 0, 0, 0], wobble=0))
    assert named(results, "relative_strength") == ["A1", "A2", "A3"]
    assert named(results, "relative_weakness") == ["A4", "A5", "A6"]


def test_a_relative_strength_counts_the_people_who_are_compared() -> None:
    lines = [*own_profile([0, 0, 3, 0, -1]), Sheet("? ? 5 ? ?")]
    finding = only(score(framework_of(5), lines), "relative_strength")
    assert (finding.field, finding.numbers["people"]) == ("A3", 9)


def test_relative_is_among_people_with_five_fields() -> None:
    assert named(score(framework_of(4), own_profile([0, 0, 3, 0])), "relative_strength") == []
    eight = [Sheet(s.answers.replace(s.answers.split()[0], "?", 1)) if i < 2 else s
             for i, s in enumerate(own_profile([0, 0, 3, 0, -1]))]  # fmt: skip
    assert named(score(framework_of(5), eight), "relative_strength") == []  # seven people are left to compare


def test_relative_needs_single_people() -> None:
    sheets = [*own_profile([0, 0, 3, 0, -1]), Sheet("5 5 5 5 5", people=3)]
    assert named(score(framework_of(5), sheets), "relative_strength") == []


# --- highest and lowest


def test_highest_and_lowest_are_at_most_a_third_each() -> None:
    results = score(framework_of(6), room(*["3 8 5 6 7 4"] * 3))
    assert named(results, "highest") == ["A2", "A5"]
    assert named(results, "lowest") == ["A1", "A6"]
    assert results.of_kind("highest")[0].numbers == {"score": 8.0, "rank": 1, "people": 3, "tied": [], "fits": True}


def test_two_scored_fields_have_no_third() -> None:
    results = score(framework_of(2), room(*["3 8"] * 3))
    assert named(results, "highest") == named(results, "lowest") == []


def test_highest_and_lowest_are_at_most_five() -> None:
    scores = {f"F{i}": float(i) for i in range(1, 31)}
    highest, lowest = highest_and_lowest(scores, 5)
    assert [rank.fields for rank in highest] == [("F30",), ("F29",), ("F28",), ("F27",), ("F26",)]
    assert [rank.fields for rank in lowest] == [("F1",), ("F2",), ("F3",), ("F4",), ("F5",)]


def test_a_tie_that_fits_shares_a_rank() -> None:
    results = score(framework_of(7), room(*["3 8 5 6 8 4 5"] * 3))
    assert [(f.field, f.numbers["rank"], f.numbers["tied"]) for f in results.of_kind("highest")] == [
        ("A2", 1, ["A2", "A5"]),
        ("A5", 1, ["A2", "A5"]),
    ]


def test_a_tie_that_does_not_fit_is_one_finding_that_names_all() -> None:
    results = score(framework_of(7), room(*["3 8 7 6 7 4 7"] * 3))
    first, tie = results.of_kind("highest")
    assert (first.field, first.numbers["tied"], first.numbers["fits"]) == ("A2", [], True)
    assert (tie.field, tie.numbers["tied"], tie.numbers["fits"]) == ("A3", ["A3", "A5", "A7"], False)


def test_ties_are_ties_of_the_printed_score() -> None:
    # 6.33 and 6.25 are both 6.3 on paper
    results = score(framework_of(3), room("6 6 1", "6 6 1", "7 6 1", "? 7 1"))
    assert only(results, "highest").numbers["tied"] == ["A1", "A2"]


@pytest.mark.parametrize(
    ("scores", "highest", "lowest"),
    [
        ("6 6 6 6 6 6", ["A1"], []),  # all equal: said once
        ("7 6 6 6 6 6", ["A1"], ["A2"]),  # the many are the lowest, not also the second highest
        ("6 6 6 6 6 5", ["A1"], ["A6"]),
        ("7 6 6 6 6 5", ["A1"], ["A6"]),  # the middle of the room is neither
    ],
)
def test_no_field_is_among_both(scores: str, highest: list[str], lowest: list[str]) -> None:
    results = score(framework_of(6), room(*[scores] * 3))
    assert (named(results, "highest"), named(results, "lowest")) == (highest, lowest)


# --- views and knowledge


def test_split_numbers() -> None:
    finding = only(score(ONE, column("1 2 3 5 5 7 8 9")), "split")
    assert finding.numbers == {"score": 5.0, "lowest_stage": 3, "top_stage": 3, "people": 8, "spread": 2.25}


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ("? ? 5 5 5 5", True),  # exactly a third
        ("? ? 5 5 5 5 5", False),
        ("? ? 5 5", False),  # four people
        ("? ? 5 5 5 5 - - - .", True),  # no position on it, no part in the share
        ("? ? ? ? ?", True),  # a field that nobody knows has no score and is a blind spot
    ],
)
def test_blind_spots(answers: str, found: bool) -> None:
    assert ("blind_spot" in kinds(answers)) == found


def test_blind_spots_are_weighted_by_people() -> None:
    finding = only(score(ONE, [Sheet("?", people=4), *column("5 5 5 5")]), "blind_spot")
    assert finding.numbers == {"share": 0.5, "people": 8, "dont_know": 4}


def test_blind_spots_of_actions_are_means_of_each_persons_share() -> None:
    # shares of 1/2, 1/2, 1/3, 0 and 1/3: a third on average, though everybody has a value
    lines = ["5 5 ? ?", "? . 5 .", "5 5 ? -", "5 5 5 5", "? 5 5 ."]
    results = score(framework_of(1, actions=4), room(*lines), module="extended")
    assert only(results, "blind_spot").numbers["share"] == pytest.approx(1 / 3)
    shy = score(framework_of(1, actions=4), room(*lines[:4], "? 5 5 5"), module="extended")
    assert "blind_spot" not in {finding.kind for finding in shy.findings}


def two_groups(of_a: str, of_b: str, others: str = "") -> list[Sheet]:
    lines = [("a", of_a), ("b", of_b), ("c", others)]
    return [Sheet(answer, group) for group, answers in lines for answer in answers.split()]


def test_a_gap_is_a_point_or_more_that_is_no_chance() -> None:
    finding = only(score(ONE, two_groups("7 7 8 8 7 8", "4 4 5 5 4 5")), "group_gap")
    assert finding.numbers == {"groups": ["a", "b"], "scores": [7.5, 4.5], "difference": 3.0}


def test_less_than_a_point_is_no_gap_however_sure() -> None:
    results = score(ONE, two_groups("7 7 7 7 7 7 7 7 7 7", "6 6 6 6 6 6 6 6 6 7"))
    assert results.of_kind("group_gap", "group_tendency") == ()


def test_a_point_that_may_be_chance_is_a_tendency() -> None:
    results = score(ONE, two_groups("9 5 8 4 9 7", "6 3 8 5 2 6"))
    assert results.of_kind("group_gap") == ()
    assert only(results, "group_tendency").numbers["groups"] == ["a", "b"]


def test_groups_without_any_variance_differ_for_sure() -> None:
    assert score(ONE, two_groups("7 7 7 7 7", "6 6 6 6 6")).of_kind("group_gap") != ()


def test_the_more_pairs_and_fields_are_tested_the_more_a_gap_has_to_show() -> None:
    # p = 0.02 alone, and one of twelve tests in a framework of twelve fields
    lines = two_groups("8 7 8 6 9", "5 7 6 4 6")
    assert score(ONE, lines).of_kind("group_gap") != ()
    wide = [Sheet(f"{sheet.answers} {' '.join('5' if i % 2 else '6' for _ in range(11))}", sheet.group)
            for i, sheet in enumerate(lines)]  # fmt: skip
    results = score(framework_of(12), wide)
    assert (named(results, "group_gap"), named(results, "group_tendency")) == ([], ["A1"])


def test_a_table_in_the_field_leaves_nothing_to_test() -> None:
    sheets = [*two_groups("7 7 8 8 7 8", "4 4 5 5 4 5"), Sheet("5", "c", people=6)]
    assert score(ONE, sheets).of_kind("group_gap", "group_tendency") == ()


def test_balance_that_decides_is_a_finding() -> None:
    finding = only(score(ONE, two_groups("8 " * 15, "6 " * 5)), "balance_sensitive")  # 7.5 and 7.0
    assert finding.numbers == {"score": 7.5, "balanced": 7.0, "difference": 0.5}
    assert score(ONE, two_groups("8 " * 14, "6 " * 5)).of_kind("balance_sensitive") == ()  # 7.47


def test_fields_without_a_score_say_what_people_said_instead() -> None:
    results = score(framework_of(2), room("5 -", ". -", "? -", "? 4"))
    assert only(results, "too_few").numbers == {
        "people": 1, "needed": 3, "dont_know": 2, "not_applicable": 0, "blank": 1, "not_asked": 0,
    }  # fmt: skip
    assert only(results, "not_applicable").numbers == {"people": 1, "not_applicable": 3}


# --- the agenda


def test_the_agenda_takes_splits_gaps_blind_spots_and_the_lowest_in_this_order() -> None:
    # A1 lowest, A2 blind, A3 apart by group, A4 split, A5 and A6 fine
    of_a = ["2 ? 8 1 5 6", "2 ? 8 9 5 6", "2 6 7 1 5 6", "2 6 8 9 5 6", "2 6 7 5 5 6"]
    of_b = ["2 ? 4 1 5 6", "2 ? 4 9 5 6", "2 6 5 1 5 6", "2 6 4 9 5 6", "2 6 5 5 5 6"]
    sheets = [Sheet(line, "a") for line in of_a] + [Sheet(line, "b") for line in of_b]
    results = score(framework_of(6), sheets)
    agenda = [(f.field, f.numbers["reason"]) for f in results.of_kind("discuss")]
    assert agenda[:4] == [("A4", "split"), ("A3", "group_gap"), ("A2", "blind_spot"), ("A1", "lowest")]


def test_a_field_is_on_the_agenda_once_with_its_further_reasons() -> None:
    lines = ["1 6 6", "9 6 6", "? 6 6"] * 4
    entry = score(framework_of(3), room(*lines)).of_kind("discuss")[0]
    assert (entry.field, entry.numbers["reason"], entry.numbers["also"]) == ("A1", "split", ["blind_spot", "lowest"])


def test_the_agenda_ends_with_seven() -> None:
    lines = ["1 " * 9 + "5", "9 " * 9 + "5"] * 4
    results = score(framework_of(10), room(*(line for line in lines)))
    assert len(results.of_kind("split")) == 9
    assert named(results, "discuss") == [f"A{i}" for i in range(1, 8)]
    assert len(score(framework_of(10), room(*lines), Method(most_discussed=2)).of_kind("discuss")) == 2


def test_the_most_marked_of_a_kind_comes_first() -> None:
    lines = ["3 1 5", "3 1 5", "3 1 5", "5 5 5", "5 5 5", "7 9 5", "7 9 5", "7 9 5"]
    assert named(score(framework_of(3), room(*lines)), "discuss")[:2] == ["A2", "A1"]


def test_of_two_gaps_between_groups_the_wider_is_discussed_first() -> None:
    of_a, of_b = ["7 8 5", "7 9 5", "8 8 5", "8 9 5", "7 8 5"], ["5 4 5", "5 5 5", "6 5 5", "5 4 5", "5 5 5"]
    sheets = [Sheet(line, "a") for line in of_a] + [Sheet(line, "b") for line in of_b]
    results = score(framework_of(3), sheets)
    assert (named(results, "group_gap"), named(results, "split")) == (["A1", "A2"], [])
    assert named(results, "discuss")[:2] == ["A2", "A1"]


def test_of_two_blind_spots_the_one_that_fewer_know_is_discussed_first() -> None:
    results = score(framework_of(3), room(*["? ? 5"] * 3, *["5 ? 5"] * 2, *["5 5 5"] * 4))
    assert named(results, "blind_spot") == ["A1", "A2"]
    assert named(results, "discuss")[:2] == ["A2", "A1"]


def test_a_tie_for_the_lowest_without_room_stands_on_the_agenda_once_for_all_its_fields() -> None:
    # A4 stands for three that share the lowest place; one of these is blind too and has its own entry
    results = score(framework_of(6), room(*["8 7 6 3 3 3"] * 3, *["8 7 6 3 ? 3"] * 2))
    lowest = results.of_kind("lowest")[0]
    assert (lowest.numbers["tied"], lowest.numbers["fits"]) == (["A4", "A5", "A6"], False)
    entries = [(f.field, f.numbers["reason"], f.numbers["also"]) for f in results.of_kind("discuss")]
    assert entries == [("A5", "blind_spot", ["lowest"]), ("A4", "lowest", [])]


def test_a_tie_that_is_on_the_agenda_is_not_there_again_when_its_first_field_is_taken() -> None:
    # the first of the tied fields is blind: the next one stands for the rest
    results = score(framework_of(6), room(*["8 7 6 3 3 3"] * 3, *["8 7 6 ? 3 3"] * 2))
    assert [(f.field, f.numbers["reason"]) for f in results.of_kind("discuss")] == [
        ("A4", "blind_spot"),
        ("A5", "lowest"),
    ]
