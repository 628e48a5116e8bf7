"""Scores of fields, domains and actions: who counts, when there is a score, and how it is rounded."""

from __future__ import annotations

from fractions import Fraction

import pytest

from c21lab.framework.model import Scale, Stage
from c21lab.scoring.exact import half_up, share
from c21lab.scoring.results import FieldScore, TableScore
from c21lab.settings import Method
from rooms import Sheet, column, framework_of, room, score, without_actions

ONE = framework_of(1)


def only_field(*sheets: Sheet, method: Method | None = None) -> FieldScore:
    return score(ONE, sheets, method).fields[0]


def counts(field: FieldScore) -> tuple[int, int, int, int, int]:
    return field.people, field.dont_know, field.not_applicable, field.blank, field.not_asked


def test_each_way_of_having_no_score_is_counted_apart_and_enters_no_mean() -> None:
    results = score(framework_of(2), room("4 9", "5 9", "6 9", "? 9", "- 9", ". 9"))
    assert counts(results.fields[0]) == (3, 1, 1, 1, 0)
    assert results.fields[0].exact == 5


def test_a_domain_in_which_a_sheet_says_nothing_was_not_asked_there() -> None:
    results = score(framework_of(2, 1), room("4 . .", ". . 7", "5 5 7"))
    assert counts(results.fields[0]) == (2, 0, 0, 0, 1)
    assert counts(results.fields[1]) == (1, 0, 0, 1, 1)


def test_nobody_was_asked_about_a_field_without_an_action_where_the_module_rates_actions() -> None:
    framework = without_actions(framework_of(2, actions=2), "A2")
    results = score(framework, [Sheet("4 5"), Sheet("5 .", people=3), Sheet("? ?")], module="extended")
    assert counts(results.fields[1]) == (0, 0, 0, 0, 5)
    assert results.fields[1].status == "too_few"
    assert counts(results.fields[0]) == (4, 1, 0, 0, 0)


def test_an_unused_sheet_changes_nothing() -> None:
    sheets = room("4 5", "6 ?", ". 7")
    assert score(framework_of(2), [*sheets, Sheet(". .", "a", 9)]) == score(framework_of(2), sheets)


def test_a_comment_is_no_answer_but_dont_know_is_one() -> None:
    assert score(ONE, room("?", "?")).participation.sheets == 2


@pytest.mark.parametrize(
    ("answers", "printed", "stage"),
    [
        ("5 6 7 7", 6.3, "developing"),  # 6.25
        ("6 6 7 7", 6.5, "well_developed"),
        (" ".join(["6"] * 11 + ["7"] * 9), 6.5, "well_developed"),  # 6.45 is rounded first and placed then
        (" ".join(["3"] * 11 + ["4"] * 9), 3.5, "developing"),  # 3.45
        (" ".join(["3"] * 14 + ["4"] * 11), 3.4, "emerging"),  # 3.44
    ],
)
def test_a_score_is_rounded_once_half_up_and_placed_in_a_stage_as_printed(
    answers: str, printed: float, stage: str
) -> None:
    field = only_field(*column(answers))
    assert (field.score, field.stage) == (printed, stage)


def test_halves_go_up_where_binary_floats_would_go_down() -> None:
    # 6.35 and 6.45 lie below the half as floats
    assert [half_up(Fraction(hundredths, 100)) for hundredths in (625, 635, 645, 655)] == [6.3, 6.4, 6.5, 6.6]


def test_a_parameter_means_the_fraction_that_was_written() -> None:
    assert [share(value) for value in (0.15, 0.7, 1 / 3, 1 / 16)] == [
        Fraction(3, 20),
        Fraction(7, 10),
        Fraction(1, 3),
        Fraction(1, 16),
    ]


def test_two_people_give_no_score_and_nothing_derived_from_one() -> None:
    field = only_field(*column("7 8 ?"))
    assert (field.status, field.score, field.stage, field.exact) == ("too_few", None, None, None)
    assert counts(field) == (2, 1, 0, 0, 0)


def test_a_table_of_three_is_enough() -> None:
    assert only_field(Sheet("6", people=3)).score == 6.0


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ("7 7 7 - - -", "not_applicable"),  # half of those who took a position, and three of them
        ("7 7 7 7 - - -", "ok"),
        ("7 - -", "too_few"),  # two people cannot say for a territory that a field does not apply
        ("- - - ? ? ? ? ?", "not_applicable"),  # don't know is no position
        ("? ? ? ?", "too_few"),
    ],
)
def test_status(answers: str, status: str) -> None:
    assert only_field(*column(answers)).status == status


@pytest.mark.parametrize(
    ("people", "names"),
    [(8, ("agreement", "stage_shares", "disagreement_index")), (15, ("median", "spread", "interval", "precision"))],
)
def test_what_is_given_from_how_many_on(people: int, names: tuple[str, ...]) -> None:
    answers = ["5", "6", "7", "5", "6", "7", "5", "6", "5", "6", "7", "5", "6", "7", "5"]
    fewer, enough = (only_field(*column(" ".join(answers[:n]))) for n in (people - 1, people))
    for name in names:
        assert getattr(fewer, name) is None, name
        assert getattr(enough, name) is not None, name


def test_more_sheets_are_asked_for_by_the_parameters_and_fewer_never_do() -> None:
    answers = column("5 6 7 5 6 7 5 6 5")
    assert only_field(*answers, method=Method(min_shares=10)).agreement is None
    assert only_field(*answers[:7], method=Method(min_shares=2, min_detail=2)).agreement is None
    assert only_field(*answers[:2], method=Method(min_answers=1)).score is None
    assert Method(min_shares=12, min_detail=9).min_detail == 12


def test_shares_are_whole_percents_of_people_each_rounded_by_itself() -> None:
    field = only_field(Sheet("2", people=6), *column("8 5 5 5 5 5 5"))
    assert field.stage_shares == {"emerging": 46, "developing": 46, "well_developed": 8}
    assert only_field(*column("1 1 5 5 5 5 9 9")).stage_shares == {
        "emerging": 25, "developing": 50, "well_developed": 25,
    }  # fmt: skip
    assert sum((only_field(*column("1 1 1 5 5 5 9 9 9")).stage_shares or {}).values()) == 99


def test_single_people_speak_for_the_room_while_they_are_half_of_it() -> None:
    singles = column("4 5 6 4 5 6 4 5")
    half = only_field(*singles, Sheet("9", people=8))
    assert (half.agreement, half.singles, half.people) == ("broad", 8, 16)
    assert only_field(*singles, Sheet("9", people=9)).agreement is None


@pytest.mark.parametrize(("singles", "score"), [("8 8", None), ("8 8 8", 5.2)])
def test_a_table_beside_fewer_than_three_single_sheets_gives_no_score(singles: str, score: float | None) -> None:
    assert only_field(Sheet("4", people=7), *column(singles)).score == score


def test_tables_alone_need_no_fourth() -> None:
    assert only_field(Sheet("4", people=3), Sheet("8", people=3)).score == 6.0


def test_a_small_table_beside_single_sheets_takes_the_interval_and_no_more() -> None:
    singles = column("4 5 6 4 5 6 4 5 4 5 6 4 5 6 4")
    pair, table = only_field(*singles, Sheet("5", people=2)), only_field(*singles, Sheet("5", people=5))
    assert (pair.interval, pair.median) == (None, 5.0)
    assert table.interval is not None
    tables = only_field(*[Sheet(str(4 + i % 3), people=2) for i in range(15)])
    assert tables.interval is not None


def test_a_table_weighs_as_its_people_and_has_one_degree_of_freedom() -> None:
    # theta without sheet i; N = 20, sum of squares 1 * 15 + 25 = 40
    field = only_field(*column("4 5 6 4 5 6 4 5 4 5 6 4 5 6 4"), Sheet("7", people=5))
    assert field.precision is not None
    assert field.precision.freedom == pytest.approx(20**2 / 40 - 1)
    assert field.score == 5.4  # 108 / 20


def test_equal_answers_have_no_interval_and_say_why() -> None:
    field = only_field(*column("6 " * 15))
    assert (field.interval, field.all_same, field.spread) == (None, True, 0.0)
    assert not only_field(*column("6 " * 14)).all_same


def test_an_interval_is_cut_to_the_scale() -> None:
    interval = only_field(*column("9 " * 14 + "5")).interval
    assert interval == (8.2, 9)


def test_every_field_of_a_domain_counts_the_same_and_unrounded() -> None:
    results = score(framework_of(2), room("6 9", "6 8", "7 8", "? 8"))  # 19/3 and 33/4
    assert results.domains[0].exact == Fraction(175, 24)
    assert results.domains[0].score == 7.3
    assert results.domains[0].stage == "well_developed"


@pytest.mark.parametrize(("fields", "status"), [(4, "ok"), (5, "too_few")])
def test_a_domain_needs_half_of_its_fields(fields: int, status: str) -> None:
    line = " ".join(["5", "6"] + ["?"] * (fields - 2))
    domain = score(framework_of(fields), room(line, line, line)).domains[0]
    assert (domain.status, domain.fields_scored) == (status, 2)
    assert (domain.score is None) == (not domain.lowest_fields) == (status != "ok")


def test_all_fields_with_the_lowest_printed_score_are_the_lowest() -> None:
    # 4.33 and 4.25 are both printed as 4.3
    results = score(framework_of(3), room("9 4 4", "9 4 4", "9 5 4", "9 ? 5"))
    assert [field.score for field in results.fields] == [9.0, 4.3, 4.3]
    assert results.domains[0].lowest_fields == ("A2", "A3")


def test_where_all_fields_are_equal_none_is_the_lowest() -> None:
    assert score(framework_of(2), room(*["5 5"] * 3)).domains[0].lowest_fields == ()
    assert score(framework_of(2), room(*["5 ?"] * 3)).domains[0].lowest_fields == ()


def test_a_domain_interval_is_null_where_nobody_moves_it() -> None:
    assert score(framework_of(2), room(*["5 7"] * 15)).domains[0].interval is None


DOMAIN_LINES = ["5 7", "6 7", "4 6", "5 5", "7 8", "3 6", "5 9", "4 4", "6 6", "5 8", "4 7", "6 5", "5 6", "7 7", "3 5"]


def test_a_domain_interval_needs_fifteen_sheets_and_half_of_its_fields_with_one() -> None:
    framework = framework_of(2)
    assert score(framework, room(*DOMAIN_LINES)).domains[0].interval is not None
    assert score(framework, room(*DOMAIN_LINES[:-1])).domains[0].interval is None
    assert score(framework, [*room(*DOMAIN_LINES), Sheet("5 5", people=4)]).domains[0].interval is None
    half = score(framework, [*room(*DOMAIN_LINES), Sheet("5 ?", people=4)]).domains[0]
    assert half.interval is not None
    less = [Sheet(f"{a} {b if i < 8 else '?'}") for i, (a, b) in enumerate(line.split() for line in DOMAIN_LINES)]
    without = score(framework, [*less, Sheet("5 ?", people=4)])
    assert without.domains[0].interval is None  # one field has a small table, the other too few sheets


def test_a_domain_interval_cannot_leave_out_the_only_sheet_of_a_field() -> None:
    lines = [Sheet(f"{line.split()[0]} ?") for line in DOMAIN_LINES]
    domain = score(framework_of(2), [*lines, Sheet("5 7", people=6)]).domains[0]
    assert (domain.fields_scored, domain.interval) == (2, None)


# --- modules that rate actions

EXTENDED = framework_of(1, actions=4)


def extended(*lines: str, method: Method | None = None) -> FieldScore:
    return score(EXTENDED, room(*lines), method, "extended").fields[0]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("4 6 . .", (1, 0, 0, 0, 0)),
        ("4 . . .", (0, 0, 0, 1, 0)),  # a quarter is not half
        ("4 . . ?", (0, 1, 0, 0, 0)),
        ("4 . - -", (1, 0, 0, 0, 0)),  # half of the two that apply
        ("? - - -", (0, 1, 0, 0, 0)),
        ("- - - -", (0, 0, 1, 0, 0)),
        (". - - -", (0, 0, 0, 1, 0)),
        (". . . .", (0, 0, 0, 0, 0)),  # an unused sheet
    ],
)
def test_what_a_sheet_counts_as_in_a_field_of_four_actions(line: str, expected: tuple[int, int, int, int, int]) -> None:
    assert counts(extended(line)) == expected


def test_who_answers_more_does_not_count_more() -> None:
    assert extended("9 9 9 9", "3 3 . .", "3 . 3 .").exact == 5


def test_coverage_is_a_parameter() -> None:
    assert extended("4 6 . .", method=Method(coverage=0.75)).people == 0
    assert extended("4 6 5 .", method=Method(coverage=0.75)).people == 1


def test_each_action_has_a_line_of_its_own() -> None:
    results = score(EXTENDED, room("9 5 ? -", "8 5 ? .", "9 6 . -", "9 6 7 -"), module="extended")
    lines = {a.id: (a.score, a.people, a.dont_know, a.not_applicable) for a in results.actions}
    assert lines == {
        "A1a": (8.8, 4, 0, 0),  # 8.75
        "A1b": (5.5, 4, 0, 0),
        "A1c": (None, 1, 2, 0),
        "A1d": (None, 0, 0, 3),
    }
    assert (results.fields[0].highest_actions, results.fields[0].lowest_actions) == (("A1a",), ("A1b",))


def test_actions_weigh_tables_by_their_people() -> None:
    sheets = [Sheet("2 2 2 2", people=7), *[Sheet("8 8 8 8")] * 3]
    assert score(EXTENDED, sheets, module="extended").actions[0].score == 3.8  # 38 / 10


def test_an_action_of_a_table_and_two_people_has_no_score() -> None:
    sheets = [Sheet("2 2 2 2", people=7), *[Sheet("8 8 8 8")] * 2]
    assert score(EXTENDED, sheets, module="extended").actions[0].score is None


def test_equal_actions_are_neither_highest_nor_lowest_and_ties_are_all_named() -> None:
    assert extended("5 5 5 5", "5 5 5 5", "5 5 5 5").highest_actions == ()
    tied = extended("7 5 7 3", "7 5 7 3", "7 5 7 3")
    assert (tied.highest_actions, tied.lowest_actions) == (("A1a", "A1c"), ("A1d",))


# --- the smallest sessions


@pytest.mark.parametrize("module", ["essentials", "extended"])
def test_a_session_without_sheets_has_results_without_scores(module: str) -> None:
    results = score(framework_of(2, 3, actions=2), [], module=module)
    assert (results.participation.sheets, results.participation.people) == (0, 0)
    assert {field.status for field in results.fields} == {"too_few"}
    assert {domain.status for domain in results.domains} == {"too_few"}
    assert {finding.kind for finding in results.findings} == {"too_few"}
    assert {seen.examined for seen in results.examined.values()} == {0}


def test_one_sheet_of_one_person_gives_no_score() -> None:
    results = score(ONE, room("7"))
    assert (results.fields[0].people, results.fields[0].score) == (1, None)
    assert results.participation.people == 1


def test_one_table_alone_gives_scores() -> None:
    results = score(framework_of(3), [Sheet("3 5 9", people=12)])
    assert [field.score for field in results.fields] == [3.0, 5.0, 9.0]
    assert not results.participation.all_single
    assert [f.kind for f in results.findings] == ["highest", "lowest", "discuss"]


def test_other_scales_with_other_stages() -> None:
    scale = Scale(0, 5, (Stage("no", 0, 0), Stage("some", 1, 3), Stage("yes", 4, 5)))
    framework = framework_of(1, scale=scale)
    field = score(framework, column("0 0 0 1 0 0 1 0 0 0 0 0 0 0 1")).fields[0]
    assert (field.score, field.stage) == (0.2, "no")
    assert field.stage_shares == {"no": 80, "some": 20, "yes": 0}
    assert field.interval is not None
    assert field.interval[0] == 0
    assert field.disagreement_index is None


def test_a_module_that_does_not_exist_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        score(ONE, room("5"), module="deluxe")


def test_a_field_that_does_not_apply_has_no_detail_however_many_scored_it() -> None:
    field = only_field(*column("5 " * 8 + "- " * 8))
    assert (field.status, field.people) == ("not_applicable", 8)
    assert (field.median, field.spread, field.agreement, field.interval, field.stage_shares) == (None,) * 5


def test_answers_of_two_kinds_are_not_all_the_same() -> None:
    assert not only_field(*column("5 " * 14 + "6")).all_same


def test_highest_and_lowest_actions_are_the_field_s_own() -> None:
    results = score(framework_of(2, actions=2), room(*["4 6 1 9"] * 3), module="extended")
    assert [(field.highest_actions, field.lowest_actions) for field in results.fields] == [
        (("A1b",), ("A1a",)),
        (("A2b",), ("A2a",)),
    ]


def test_a_domain_without_a_scored_field_has_no_score_whatever_coverage_is_asked_for() -> None:
    domain = score(framework_of(2), room("? ?", "? ?", "? ?"), Method(domain_coverage=0.0)).domains[0]
    assert (domain.status, domain.score, domain.stage, domain.lowest_fields) == ("too_few", None, None, ())


# --- two rounds


def test_tables_that_agreed_after_people_answered_stand_apart() -> None:
    sheets = [*room("4 5", "5 6", "6 7"), Sheet("9 9", people=2), Sheet("8 ?", people=4)]
    results = score(framework_of(2), sheets, tables="round")
    assert [(field.score, field.people) for field in results.fields] == [(5.0, 3), (6.0, 3)]
    assert (results.participation.sheets, results.participation.people) == (3, 3)
    agreed = results.agreed_at_tables
    assert agreed is not None
    assert (agreed.people, agreed.sheets) == (6, 2)
    assert agreed.fields == (TableScore("A1", 8.3, 6, 2), TableScore("A2", None, 2, 1))


def test_tables_stand_apart_also_from_one_person_alone() -> None:
    results = score(ONE, [Sheet("4"), Sheet("8", people=3), Sheet("6", people=3)], tables="round")
    assert results.participation.people == 1
    assert results.agreed_at_tables is not None
    assert results.agreed_at_tables.people == 6


def test_a_round_at_tables_without_a_single_sheet_changes_nothing() -> None:
    tables = [Sheet("4", people=3), Sheet("8", people=3)]
    assert score(ONE, tables, tables="round") == score(ONE, tables)
    assert score(ONE, tables).agreed_at_tables is None
