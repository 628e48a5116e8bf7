"""What the scores say: strengths in three tiers, where views differ, what nobody knows, and the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeVar

import pytest

from c21lab.framework.model import Scale, Stage
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    BalanceSensitive,
    BlindSpot,
    Discuss,
    Finding,
    FindingKind,
    GroupGap,
    GroupLevel,
    Highest,
    Lowest,
    NotApplicable,
    RelativeStrength,
    RelativeWeakness,
    Split,
    TooFew,
)
from c21lab.scoring.results import Results
from c21lab.scoring.strengths import highest_and_lowest
from c21lab.settings import Method
from rooms import Sheet, column, framework_of, room, score

ONE = framework_of(1)


Kind = TypeVar("Kind", bound=Finding)


def named(results: Results, kind: type[Finding]) -> list[str | None]:
    return [getattr(finding, "field", None) for finding in results.of_type(kind)]


def kinds(answers: str, method: Method | None = None, scale: Scale | None = None) -> set[str]:
    framework = framework_of(1, scale=scale) if scale else ONE
    return {finding.kind for finding in score(framework, column(answers), method).findings}


def only(results: Results, kind: type[Kind]) -> Kind:
    (finding,) = results.of_type(kind)
    return finding


def examined(results: Results, kind: FindingKind) -> tuple[int, int]:
    return results.examined[kind].examined, results.examined[kind].all


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


def test_single_people_agree_beside_a_table_while_they_are_half_of_the_room() -> None:
    assert only(score(ONE, [*column("9 9 9 9 9 9 9 9"), Sheet("1", people=8)]), AgreedStrength).score == 5.0
    assert named(score(ONE, [*column("9 9 9 9 9 9 9 9"), Sheet("9", people=9)]), AgreedStrength) == []


def test_a_blind_spot_is_no_agreed_strength() -> None:
    blind = score(ONE, column("9 9 9 9 9 9 9 9 ? ? ? ?"))
    assert (named(blind, AgreedStrength), named(blind, BlindSpot)) == ([], ["A1"])


def test_two_stages_cannot_agree() -> None:
    assert "agreed_strength" not in kinds("9 " * 9, scale=Scale(1, 9, (Stage("low", 1, 4), Stage("high", 5, 9))))


def test_agreed_numbers() -> None:
    assert only(score(ONE, column("9 9 9 9 9 9 9 5")), AgreedStrength) == AgreedStrength("A1", 8.5, 0.875, 0.0)


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
    assert named(results, RelativeStrength) == ["A3"]
    assert "A5" in named(results, RelativeWeakness)
    assert only(results, RelativeStrength).deviation == 2.6


def test_relative_needs_half_a_point() -> None:
    results = score(framework_of(5), own_profile([1, 1, 1, 1, 1]), Method(significance=0.5))
    assert named(results, RelativeStrength) == []


def test_exactly_half_a_point_above_one_s_own_average_is_enough() -> None:
    results = score(framework_of(6), own_profile([1, 1, 1, 0, 0, 0], wobble=0))
    assert named(results, RelativeStrength) == ["A1", "A2", "A3"]
    assert named(results, RelativeWeakness) == ["A4", "A5", "A6"]


def test_relative_is_among_people_with_five_fields() -> None:
    assert named(score(framework_of(4), own_profile([0, 0, 3, 0])), RelativeStrength) == []
    for shy, compared in ((1, 5), (2, 0)):  # eight people are left to compare, and seven
        sheets = [Sheet(s.answers.replace(s.answers.split()[0], "?", 1)) if i < shy else s
                  for i, s in enumerate(own_profile([0, 0, 3, 0, -1]))]  # fmt: skip
        assert examined(score(framework_of(5), sheets), FindingKind.RELATIVE_STRENGTH) == (compared, 5)


def test_relative_looks_at_single_people_beside_a_table() -> None:
    sheets = [*own_profile([0, 0, 3, 0, -1]), Sheet("5 5 5 5 5", people=3)]
    assert named(score(framework_of(5), sheets), RelativeStrength) == ["A3"]
    assert named(score(framework_of(5), [*sheets, Sheet("5 5 5 5 5", people=7)]), RelativeStrength) == []


def divided(both: int) -> list[Sheet]:
    """Nine people for the first five fields, nine stricter ones for the others, and some who rate them all."""
    first = [Sheet(f"{9 - i % 2} 8 8 8 7 . . . . .") for i in range(9)]
    second = [Sheet(f". . . . . 2 2 2 2 {1 + i % 2}") for i in range(9)]
    return [*first, *second, *[Sheet("5 5 5 5 5 5 5 5 5 5"), Sheet("6 6 5 5 5 6 5 5 5 5")][:both]]


def test_fields_that_one_person_alone_links_cannot_be_compared_and_the_results_say_so() -> None:
    for both in (0, 1):
        results = score(framework_of(5, 5), divided(both))
        assert not results.is_linked
        assert examined(results, FindingKind.RELATIVE_STRENGTH) == (0, 10)
        assert examined(results, FindingKind.GROUP_LEVEL)[0] == 0
    assert score(framework_of(5, 5), divided(2)).is_linked


def test_a_field_is_compared_with_what_the_same_people_give_elsewhere() -> None:
    # the first domain's people are generous, the second's strict: no field lies off what its own people give
    strict = [Sheet(f". . . . . {' '.join(str(2 + (i + f) % 2) for f in range(5))}") for i in range(10)]
    generous = [Sheet(f"{' '.join(str(7 + (i + f) % 2) for f in range(5))} . . . . .") for i in range(10)]
    everywhere = [Sheet(" ".join(str(5 + (i + f) % 2) for f in range(10))) for i in range(10)]
    results = score(framework_of(5, 5), [*strict, *generous, *everywhere])
    assert (named(results, RelativeStrength), named(results, RelativeWeakness)) == ([], [])
    assert examined(results, FindingKind.RELATIVE_STRENGTH) == (10, 10)


# --- highest and lowest


def test_highest_and_lowest_are_at_most_a_third_each() -> None:
    results = score(framework_of(6), room(*["3 8 5 6 7 4"] * 3))
    assert named(results, Highest) == ["A2", "A5"]
    assert named(results, Lowest) == ["A1", "A6"]
    assert results.of_type(Highest)[0] == Highest("A2", 8.0, 1, (), fits=True)


def test_two_scored_fields_have_no_third() -> None:
    results = score(framework_of(2), room(*["3 8"] * 3))
    assert named(results, Highest) == named(results, Lowest) == []


def test_highest_and_lowest_are_at_most_five() -> None:
    scores = {f"F{i}": float(i) for i in range(1, 31)}
    highest, lowest = highest_and_lowest(scores, 5)
    assert [rank.fields for rank in highest] == [("F30",), ("F29",), ("F28",), ("F27",), ("F26",)]
    assert [rank.fields for rank in lowest] == [("F1",), ("F2",), ("F3",), ("F4",), ("F5",)]


def test_a_tie_that_fits_shares_a_rank() -> None:
    results = score(framework_of(7), room(*["3 8 5 6 8 4 5"] * 3))
    assert [(f.field, f.rank, f.tied) for f in results.of_type(Highest)] == [
        ("A2", 1, ("A2", "A5")),
        ("A5", 1, ("A2", "A5")),
    ]


def test_a_tie_that_does_not_fit_is_one_finding_that_names_all() -> None:
    results = score(framework_of(7), room(*["3 8 7 6 7 4 7"] * 3))
    first, tie = results.of_type(Highest)
    assert (first.field, first.tied, first.fits) == ("A2", (), True)
    assert (tie.field, tie.tied, tie.fits) == ("A3", ("A3", "A5", "A7"), False)


def test_ties_are_ties_of_the_printed_score() -> None:
    # 6.33 and 6.25 are both 6.3 on paper
    results = score(framework_of(3), room("6 6 1", "6 6 1", "7 6 1", "? 7 1"))
    assert only(results, Highest).tied == ("A1", "A2")


@pytest.mark.parametrize(
    ("scores", "highest", "lowest"),
    [
        ("6 6 6 6 6 6", [], []),  # all equal: none is higher
        ("7 6 6 6 6 6", ["A1"], ["A2"]),  # the many are the lowest, not also the second highest
        ("6 6 6 6 6 5", ["A1"], ["A6"]),
        ("7 6 6 6 6 5", ["A1"], ["A6"]),  # the middle of the room is neither
    ],
)
def test_no_field_is_among_both(scores: str, highest: list[str], lowest: list[str]) -> None:
    results = score(framework_of(6), room(*[scores] * 3))
    assert (named(results, Highest), named(results, Lowest)) == (highest, lowest)


# --- views and knowledge


def test_split_numbers() -> None:
    assert only(score(ONE, column("1 2 3 5 5 7 8 9")), Split) == Split("A1", 5.0, Fraction(9, 4))


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
    assert only(score(ONE, [Sheet("?", people=4), *column("5 5 5 5")]), BlindSpot).share == 50


def test_what_does_not_apply_is_no_blind_spot() -> None:
    results = score(ONE, column("? ? ? 5 5 - - - - -"))
    assert (named(results, NotApplicable), named(results, BlindSpot)) == (["A1"], [])
    assert examined(results, FindingKind.BLIND_SPOT) == (0, 1)


def test_blind_spots_of_actions_are_means_of_each_persons_share() -> None:
    # shares of 1/2, 1/2, 1/3, 0 and 1/3: a third on average, though everybody has a value
    lines = ["5 5 ? ?", "? . 5 .", "5 5 ? -", "5 5 5 5", "? 5 5 ."]
    results = score(framework_of(1, actions=4), room(*lines), module="extended")
    assert only(results, BlindSpot).exact == Fraction(1, 3)
    shy = score(framework_of(1, actions=4), room(*lines[:4], "? 5 5 5"), module="extended")
    assert "blind_spot" not in {finding.kind for finding in shy.findings}


def two_groups(of_a: str, of_b: str, others: str = "") -> list[Sheet]:
    lines = [("a", of_a), ("b", of_b), ("c", others)]
    return [Sheet(answer, group) for group, answers in lines for answer in answers.split()]


def test_a_gap_is_a_point_or_more_that_is_no_chance() -> None:
    finding = only(score(ONE, two_groups("7 7 8 8 7 8", "4 4 5 5 4 5")), GroupGap)
    assert (finding.group, finding.score, finding.others, finding.difference) == ("a", 7.5, 4.5, 3.0)


def test_the_difference_of_a_gap_is_that_of_the_printed_scores() -> None:
    # 7.25 and 4.17 are 3.08 apart, and 7.3 - 4.2 on paper
    finding = only(score(ONE, two_groups("7 7 8 7 7 7 8 7", "4 4 4 4 4 5")), GroupGap)
    assert (finding.score, finding.others, finding.difference) == (7.3, 4.2, 3.1)


def test_less_than_a_point_is_no_gap_however_sure() -> None:
    assert score(ONE, two_groups("7 7 7 7 7 7 7 7 7 7", "6 6 6 6 6 6 6 6 6 7")).of_type(GroupGap) == ()


def test_a_point_that_may_be_chance_is_nothing() -> None:
    results = score(ONE, two_groups("9 5 8 4 9 7", "6 3 8 5 2 6"))
    assert results.of_type(GroupGap) == ()
    assert examined(results, FindingKind.GROUP_GAP) == (2, 2)  # each is the other's rest: one test looks at both


def test_groups_without_any_variance_differ_by_what_arrangements_there_are() -> None:
    # of the 252 ways to choose five of ten, two lie as far apart
    finding = only(score(ONE, two_groups("7 7 7 7 7", "6 6 6 6 6")), GroupGap)
    assert finding.p == 0.0079  # 2 / 252
    alike = score(ONE, two_groups("7 7 7 7 7", "7 7 7 7 7"))
    assert alike.of_type(GroupGap) == ()


def test_a_group_that_only_few_arrangements_could_make_is_not_named_among_many_fields() -> None:
    lines = two_groups("7 7 7 7 7", "6 6 6 6 6")
    wide = [
        Sheet(f"{s.answers} {' '.join('56'[(i + f) % 2] for f in range(11))}", s.group) for i, s in enumerate(lines)
    ]
    assert named(score(framework_of(12), wide), GroupGap) == []  # 12 times 2 in 252


def test_a_group_is_compared_with_everybody_outside_it_tables_included() -> None:
    sheets = [*two_groups("8 8 9 8 9 8 8 9", "4 5 4 5 4 5"), Sheet("5", "c", people=6)]
    (finding,) = score(ONE, sheets).of_type(GroupGap)
    assert (finding.group, finding.others) == ("a", 4.8)  # six single answers of 27 points, and a table of six with 5


def test_only_a_group_that_still_differs_from_the_rest_is_named_beside_another() -> None:
    # a lies off everybody; b and c only because a is among their others
    results = score(ONE, two_groups("9 9 9 8 9 9 9", "5 5 4 5 5 6 5", "5 4 5 5 5 5 6"))
    assert [finding.group for finding in results.of_type(GroupGap)] == ["a"]
    both = score(ONE, two_groups("9 9 9 8 9 9 9", "2 2 1 2 2 3 2", "5 4 5 5 5 5 6"))
    assert [finding.group for finding in both.of_type(GroupGap)] == ["a", "b"]


def leveled(shift: int, fields: int = 6) -> list[Sheet]:
    """Five people of group a who give more by so much in each field, and fifteen others."""
    return [
        Sheet(" ".join(str(4 + (i + f) % 3 + (shift if i < 5 else 0)) for f in range(fields)), group)
        for i in range(20)
        for group in ["a" if i < 5 else "bc"[i % 2]]
    ]


def test_a_group_that_gives_more_everywhere_is_one_finding() -> None:
    finding = only(score(framework_of(6), leveled(2)), GroupLevel)
    assert (finding.group, finding.difference) == ("a", 2.0)
    assert score(framework_of(6), leveled(0)).of_type(GroupLevel) == ()


@pytest.mark.parametrize(("answered", "groups"), [(6, 3), (5, 2)])
def test_people_count_in_the_level_of_their_group_from_half_of_the_fields_on(answered: int, groups: int) -> None:
    first, *others = leveled(2, fields=12)
    shy = Sheet(" ".join([*first.answers.split()[:answered], *"?" * (12 - answered)]), first.group)
    assert examined(score(framework_of(12), [shy, *others]), FindingKind.GROUP_LEVEL) == (groups, 3)


def test_people_without_a_group_are_never_named_as_one() -> None:
    sheets = [Sheet(sheet.answers, sheet.group if sheet.group != "a" else None) for sheet in leveled(3)]
    results = score(framework_of(6), sheets)
    assert [finding.group for finding in results.of_type(GroupLevel)] == []
    assert examined(results, FindingKind.GROUP_LEVEL) == (2, 2)


def test_balance_that_decides_is_a_finding() -> None:
    finding = only(score(ONE, two_groups("8 8 9 7 8 8 8 9 7 8 8 9 7 8 8", "4 4 3 4 5")), BalanceSensitive)
    assert (finding.score, finding.balanced, finding.difference) == (7.0, 6.0, -1.0)


def test_balance_that_may_be_chance_is_nothing() -> None:
    results = score(ONE, two_groups("9 1 9 1 9 9 9 1 9 9 9 9", "1 9 1 1 9"))
    field = results.fields[0]
    assert (field.balanced, field.score) == (5.6, 6.2)
    assert results.of_type(BalanceSensitive) == ()
    assert examined(results, FindingKind.BALANCE_SENSITIVE) == (1, 1)


def test_balance_is_not_spoken_of_where_a_table_answered() -> None:
    sheets = [*two_groups("8 " * 15, "4 4 3 4 5"), Sheet("8", "a", people=5)]
    results = score(ONE, sheets)
    assert results.of_type(BalanceSensitive) == ()
    assert examined(results, FindingKind.BALANCE_SENSITIVE) == (0, 1)


def test_fields_without_a_score_say_what_people_said_instead() -> None:
    results = score(framework_of(2), room("5 -", ". -", "? -", "? 4"))
    assert only(results, TooFew) == TooFew("A1", 1)
    assert only(results, NotApplicable) == NotApplicable("A2", 1, 3)


# --- the agenda


def test_the_agenda_takes_splits_gaps_blind_spots_and_the_lowest_in_this_order() -> None:
    # A1 lowest, A2 blind, A3 apart by group, A4 split, A5 and A6 fine
    of_a = ["2 ? 8 1 5 6", "2 ? 8 9 5 6", "2 6 7 1 5 6", "2 6 8 9 5 6", "2 6 7 5 5 6"]
    of_b = ["2 ? 4 1 5 6", "2 ? 4 9 5 6", "2 6 5 1 5 6", "2 6 4 9 5 6", "2 6 5 5 5 6"]
    sheets = [Sheet(line, "a") for line in of_a] + [Sheet(line, "b") for line in of_b]
    results = score(framework_of(6), sheets)
    agenda = [(f.field, f.reasons[0]) for f in results.of_type(Discuss)]
    assert agenda[:4] == [("A4", "split"), ("A3", "group_gap"), ("A2", "blind_spot"), ("A1", "lowest")]


def test_a_field_is_on_the_agenda_once_with_its_further_reasons() -> None:
    lines = ["1 6 6", "9 6 6", "? 6 6"] * 4
    entry = score(framework_of(3), room(*lines)).of_type(Discuss)[0]
    assert (entry.field, entry.reasons) == ("A1", ("split", "blind_spot", "lowest"))


def test_the_agenda_ends_with_seven() -> None:
    lines = ["1 " * 9 + "5", "9 " * 9 + "5"] * 4
    results = score(framework_of(10), room(*(line for line in lines)))
    assert len(results.of_type(Split)) == 9
    assert named(results, Discuss) == [f"A{i}" for i in range(1, 8)]
    assert len(score(framework_of(10), room(*lines), Method(most_discussed=2)).of_type(Discuss)) == 2


def test_the_most_marked_of_a_kind_comes_first() -> None:
    lines = ["3 1 5", "3 1 5", "3 1 5", "5 5 5", "5 5 5", "7 9 5", "7 9 5", "7 9 5"]
    assert named(score(framework_of(3), room(*lines)), Discuss)[:2] == ["A2", "A1"]


def test_of_two_gaps_between_groups_the_wider_is_discussed_first() -> None:
    of_a, of_b = ["7 8 5", "7 9 5", "8 8 5", "8 9 5", "7 8 5"], ["5 4 5", "5 5 5", "6 5 5", "5 4 5", "5 5 5"]
    sheets = [Sheet(line, "a") for line in of_a] + [Sheet(line, "b") for line in of_b]
    results = score(framework_of(3), sheets)
    assert (named(results, GroupGap), named(results, Split)) == (["A1", "A2"], [])
    assert named(results, Discuss)[:2] == ["A2", "A1"]


def test_of_two_blind_spots_the_one_that_fewer_know_is_discussed_first() -> None:
    results = score(framework_of(3), room(*["? ? 5"] * 3, *["5 ? 5"] * 2, *["5 5 5"] * 4))
    assert named(results, BlindSpot) == ["A1", "A2"]
    assert named(results, Discuss)[:2] == ["A2", "A1"]


def test_a_tie_for_the_lowest_without_room_stands_on_the_agenda_once_for_all_its_fields() -> None:
    # A4 stands for three that share the lowest place; one of these is blind too and has its own entry
    results = score(framework_of(6), room(*["8 7 6 3 3 3"] * 3, *["8 7 6 3 ? 3"] * 2))
    lowest = results.of_type(Lowest)[0]
    assert (lowest.tied, lowest.fits) == (("A4", "A5", "A6"), False)
    entries = [(f.field, f.reasons) for f in results.of_type(Discuss)]
    assert entries == [("A5", ("blind_spot",)), ("A4", ("lowest",))]


def test_a_tie_whose_first_field_stands_there_for_another_reason_is_one_of_its_reasons() -> None:
    results = score(framework_of(6), room(*["8 7 6 3 3 3"] * 3, *["8 7 6 ? 3 3"] * 2))
    assert [(f.field, f.reasons) for f in results.of_type(Discuss)] == [("A4", ("blind_spot", "lowest"))]


def test_the_first_three_of_each_reason_come_before_any_fourth_and_the_lowest_field_is_there() -> None:
    split, blind = ["1"] * 4 + ["9"] * 4, ["?"] * 3 + ["7"] * 5
    columns = [split] * 6 + [blind] * 5 + [["2"] * 8]
    results = score(framework_of(12), [Sheet(" ".join(row)) for row in zip(*columns, strict=True)])
    agenda = [(entry.field, entry.reasons[0]) for entry in results.of_type(Discuss)]
    assert agenda == [
        *[(f"A{i}", "split") for i in (1, 2, 3)],
        *[(f"A{i}", "blind_spot") for i in (7, 8, 9)],
        ("A12", "lowest"),
    ]
    few = score(
        framework_of(12), [Sheet(" ".join(row)) for row in zip(*columns, strict=True)], Method(most_discussed=2)
    )
    assert named(few, Discuss) == ["A1", "A12"]
