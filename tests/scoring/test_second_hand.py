"""The second hand against numbers that can be checked by hand or stand in ``vectors.json``."""

from __future__ import annotations

import itertools
import json
import math
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from random_rooms import rooms
from second_hand import Grid, Sheet, results
from second_hand_findings import agenda, extremes
from second_hand_numbers import (
    Fit,
    disagreement_index,
    half_up,
    holds_together,
    holm,
    hundredths,
    is_split,
    median,
    permutation_p,
    spread,
    two_sided,
)
from second_hand_room import Rules, shown_columns

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text(encoding="utf-8"))
STAGES = [("emerging", 1, 3), ("developing", 4, 6), ("well_developed", 7, 9)]


def grid(*shape: int, actions: int = 0) -> Grid:
    """A grid of 1-9 with domains of so many fields each, rated by action where there are any."""
    letters = "abcdefgh"[:actions]
    domains = [
        (f"D{d}", [(f"D{d}.{f}", [f"D{d}.{f}{x}" for x in letters]) for f in range(1, many + 1)])
        for d, many in enumerate(shape, 1)
    ]
    return Grid(1, 9, STAGES, domains, "action" if actions else "field")


def room(*columns: list[Any], people: list[int] | None = None, groups: str = "", domains: bool = False) -> list[Sheet]:
    """Sheets from one list of answers per field of one domain (or one domain each); None is blank."""
    many = len(columns[0])
    ids = [f"D{i}.1" if domains else f"D1.{i}" for i in range(1, len(columns) + 1)]
    return [
        Sheet(
            f"s{i}",
            people[i] if people else 1,
            groups[i] if groups and groups[i] != "-" else None,
            {f: "blank" if c[i] is None else c[i] for f, c in zip(ids, columns, strict=True)},
        )
        for i in range(many)
    ]


def one_field(answers: list[Any], parameters: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return results(room(answers, **more), grid(1), sorted(set(more.get("groups", ""))), parameters or {})["fields"][0]


def kinds(result: dict[str, Any], *wanted: str) -> list[tuple[str, str]]:
    return [(f["kind"], f.get("field", f.get("group"))) for f in result["findings"] if f["kind"] in wanted]


@pytest.mark.parametrize("vector", VECTORS["agreement"], ids=lambda v: v["id"])
def test_published_measures_of_agreement_come_out(vector: dict[str, Any]) -> None:
    ratings = vector.get("ratings") or [c for c, n in enumerate(vector["frequencies"], 1) for _ in range(n)]
    values = [Fraction(r) for r in ratings]
    if "spread" in vector:
        assert float(spread(values)) == pytest.approx(vector["spread"], abs=5e-3 if vector["id"] == "P1" else 1e-6)
    if "median" in vector:
        assert median(values) == vector["median"]
    if "disagreement_index" in vector:
        assert disagreement_index(values) == pytest.approx(vector["disagreement_index"], abs=1e-4)
    if vector.get("split") is not None:
        assert is_split(vector["lowest_stage"], vector["top_stage"], len(values)) == vector["split"]


def test_the_printed_rows_of_the_split_rule_hold() -> None:
    rule = VECTORS["split_rule"]
    for n, least in zip(rule["n"], rule["least_in_each_extreme"], strict=True):
        assert is_split(least, least, n)
        assert not is_split(least - 1, n, n)


def test_scores_are_rounded_half_up_from_exact_values() -> None:
    for text, expected in VECTORS["rounding_half_up"]:
        assert float(half_up(Fraction(text))) == expected
    assert half_up(Fraction(-1, 4)) == -half_up(Fraction(1, 4))


def test_the_interval_of_single_sheets_is_the_usual_one() -> None:
    vector = VECTORS["intervals"][0]
    got = one_field(vector["ratings"])
    assert got["score"] == vector["mean"]
    assert got["interval"] == [round(end, 1) for end in vector["interval"]]
    assert (got["people"], got["sheets"], got["singles"], got["median"], got["spread"]) == (25, 25, 25, 6.0, 1.1)


def test_a_domains_error_is_the_jackknife_over_sheets() -> None:
    vector = VECTORS["fields_and_domains"][0]
    # the five people stand three times in the room, as intervals need at least eight sheets
    rows = vector["people_x_fields"] * 3
    got = results(room(*zip(*rows, strict=True)), grid(3), [], {"min_detail": 8})
    domain, private = got["domains"][0], got["details"]["domains"][0]
    assert [f["score"] for f in got["fields"]] == vector["field_means"]
    assert (domain["score"], domain["lowest_fields"], domain["fields_scored"]) == (6.0, ["D1.3"], 3)
    by_hand = []
    for left_out in range(15):
        kept = [r for i, r in enumerate(rows) if i != left_out]
        means = [sum(x for x in c if x is not None) / sum(x is not None for x in c) for c in zip(*kept, strict=True)]
        by_hand.append(sum(means) / 3)
    middle = sum(by_hand) / 15
    assert private["se"] == pytest.approx(math.sqrt(14 / 15 * sum((t - middle) ** 2 for t in by_hand)))
    assert private["df"] == 14


def test_a_participant_comes_first_in_a_field_of_actions() -> None:
    vector = VECTORS["fields_and_domains"][1]
    sheets = [
        Sheet(f"s{i}", 1, None, {f"D1.1{x}": a for x, a in zip("abcd", row, strict=True) if a is not None})
        for i, row in enumerate(vector["people_x_actions"] * 3)
    ]
    everyone = results(sheets, grid(1, actions=4), [], {"coverage": 0.25})
    assert everyone["fields"][0]["score"] == vector["participant_first"]
    with_half = results(sheets, grid(1, actions=4), [], {})
    assert (with_half["fields"][0]["people"], with_half["fields"][0]["blank"]) == (3, 3)
    assert with_half["actions"][0] == {
        "id": "D1.1a", "field": "D1.1", "score": 6.0, "people": 6, "dont_know": 0, "not_applicable": 0,
    }  # fmt: skip


def test_a_table_and_few_persons_give_no_score() -> None:
    one = one_field([4, 8], people=[7, 1])
    assert (one["people"], one["sheets"], one["status"], one["score"]) == (8, 2, "too_few", None)
    assert one_field([4, 8, 8], people=[7, 1, 1])["status"] == "too_few"
    enough = one_field([4, 8, 8, 8], people=[7, 1, 1, 1])
    assert (enough["status"], enough["score"]) == ("ok", 5.2)
    assert one_field([4], people=[3])["status"] == "ok"


def test_one_pair_does_not_silence_the_room_but_takes_its_interval() -> None:
    got = one_field([5] * 10 + [6] * 8 + [7], people=[1] * 18 + [2])
    assert (got["singles"], got["agreement"], got["spread"], got["interval"]) == (18, "broad", 0.4, None)
    big = one_field([5] * 10 + [6] * 8 + [7], people=[1] * 18 + [5])
    assert big["interval"] is not None


def test_singles_must_be_at_least_half_of_the_people() -> None:
    assert one_field([5, 6] * 4 + [7], people=[1] * 8 + [8])["agreement"] == "broad"
    assert one_field([5, 6] * 4 + [7], people=[1] * 8 + [9])["agreement"] is None


def test_more_is_given_from_more_sheets_on() -> None:
    seven, eight, fifteen = (
        one_field([4, 5, 6] * 5, {}) if n == 15 else one_field([4, 5, 6, 4, 5, 6, 5, 5][:n]) for n in (7, 8, 15)
    )
    assert seven["agreement"] is None
    assert seven["stage_shares"] is None
    assert eight["agreement"] == "broad"
    assert eight["stage_shares"] == {"emerging": 0, "developing": 100, "well_developed": 0}
    assert eight["median"] is eight["spread"] is eight["interval"] is None
    assert (fifteen["median"], fifteen["spread"]) == (5.0, 0.7)
    assert one_field([4, 5])["status"] == "too_few"


def test_all_the_same_is_said_from_min_detail_sheets_on() -> None:
    assert one_field([5] * 14)["all_same"] is False
    got = one_field([5] * 15)
    assert (got["all_same"], got["interval"]) == (True, None)


def test_parameters_below_their_floors_count_as_the_floors() -> None:
    low = Rules({"min_answers": 1, "min_group": 1, "min_shares": 1, "min_detail": 1})
    assert [low[k] for k in ("min_answers", "min_group", "min_shares", "min_detail")] == [3, 3, 8, 8]
    assert Rules({"min_shares": 12, "min_detail": 9})["min_detail"] == 12


def test_statuses_and_counts_keep_the_four_answers_apart() -> None:
    answers = [5, 6, 7, "not_applicable", "not_applicable", "not_applicable", "dont_know", None]
    sheets = room(answers, [5] * 7 + [None], domains=False)
    got = results(sheets, grid(2), [], {})
    field = got["fields"][0]
    assert (field["status"], field["score"], field["people"]) == ("not_applicable", None, 3)
    assert [field[k] for k in ("not_applicable", "dont_know", "blank", "not_asked")] == [3, 1, 0, 0]
    assert got["participation"]["people"] == 7  # the blank sheet says nothing
    assert one_field([5, 6, 7, 8, "not_applicable", "not_applicable", "not_applicable"])["status"] == "ok"


def test_a_domain_without_an_answer_was_not_asked() -> None:
    got = results(room([5, 5, 5, None], [5, 5, 5, 4], domains=True), grid(1, 1), [], {})
    assert (got["fields"][0]["not_asked"], got["fields"][0]["blank"]) == (1, 0)


def test_the_cut_is_reached_by_the_rounded_score() -> None:
    got = one_field([3] * 11 + [4] * 9)  # 3.45
    assert (got["score"], got["stage"]) == (3.5, "developing")


def test_hidden_cells_follow_the_vectors() -> None:
    for vector in VECTORS["hidden_cells"]:
        cells = {c: [Sheet(f"{c}{i}", 1, c, {}) for i in range(n)] for c, n in vector["columns"].items()}
        shown, _ = shown_columns(cells, Rules({"min_group": vector["min_group"]}))
        assert shown == vector["shown"]


def test_of_two_equal_columns_the_later_is_hidden_first() -> None:
    cells = {c: [Sheet(f"{c}{i}", 1, c, {}) for i in range(n)] for c, n in {"a": 6, "b": 6, "c": 4, "d": 9}.items()}
    assert shown_columns(cells, Rules({})) == (["a", "d"], ["c", "b"])


def test_small_groups_become_one_column_and_the_next_joins() -> None:
    got = results(room([5] * 20, groups="aaaaaaaaabbbccddddd-"), grid(1), list("abcd"), {})
    assert got["participation"]["groups"] == [
        {"id": "a", "people": 9, "sheets": 9, "merged": []},
        {"id": "d", "people": 5, "sheets": 5, "merged": []},
        {"id": "other_groups", "people": 6, "sheets": 6, "merged": ["b", "c", "none"]},
    ]
    assert results(room([5] * 12, groups="aaaaaabbbb-b"), grid(1), list("ab"), {})["participation"]["groups"] != []
    assert results(room([5] * 9, groups="aaaaabbbb"), grid(1), list("ab"), {})["fields"][0]["groups"] == {}


def test_a_table_with_few_persons_makes_a_column_small() -> None:
    got = results(room([5] * 12, people=[7] + [1] * 11, groups="aaabbbbbbccc"), grid(1), list("abc"), {})
    # a: a table of 7 and 2 persons; with c there are 5 persons beside the table
    assert [(g["id"], g["people"], g["merged"]) for g in got["participation"]["groups"]] == [
        ("b", 6, []), ("other_groups", 12, ["a", "c"]),
    ]  # fmt: skip


def test_balanced_is_the_mean_of_the_columns_where_all_are_shown() -> None:
    got = results(room([2] * 5 + [8] * 15, groups="a" * 5 + "b" * 15), grid(1), ["a", "b"], {})
    field = got["fields"][0]
    assert (field["score"], field["balanced"], field["groups"]) == (6.5, 5.0, {"a": 2.0, "b": 8.0})
    assert [f for f in got["findings"] if f["kind"] == "balance_sensitive"] == [
        {"kind": "balance_sensitive", "field": "D1.1", "score": 6.5, "balanced": 5.0, "difference": -1.5}
    ]
    assert got["examined"]["balance_sensitive"] == [1, 1]


def test_a_gap_is_found_once_for_two_groups_that_are_each_others_rest() -> None:
    sheets = room([2, 3, 2, 3, 2, 3] + [7, 8] * 5, groups="b" * 6 + "a" * 10)
    got = results(sheets, grid(1), ["a", "b"], {})
    assert [f for f in got["findings"] if f["kind"] == "group_gap"] == [
        {"kind": "group_gap", "field": "D1.1", "group": "a", "others": 2.5, "difference": 5.0}
    ]
    assert got["examined"]["group_gap"] == [2, 2]


def test_a_further_group_passes_only_against_the_rest_without_the_named() -> None:
    sheets = room([1] * 6 + [6, 7, 8] * 6, groups="a" * 6 + "b" * 9 + "c" * 9)
    got = results(sheets, grid(1), ["a", "b", "c"], {})
    assert kinds(got, "group_gap") == [("group_gap", "D1.1")]
    assert {f["group"] for f in got["findings"] if f["kind"] == "group_gap"} == {"a"}


def test_permutation_counts_every_arrangement() -> None:
    one, two = [Fraction(n) for n in (1, 2, 4)], [Fraction(n, 3) for n in (9, 14, 20, 8)]
    values = [hundredths(v) for v in one + two]
    observed = abs(Fraction(sum(values[:3]), 3) - Fraction(sum(values[3:]), 4))
    far = 0
    for chosen in itertools.combinations(range(7), 3):
        inside = sum(values[i] for i in chosen)
        far += abs(Fraction(inside, 3) - Fraction(sum(values) - inside, 4)) >= observed
    assert permutation_p(one, two) == permutation_p(two, one) == Fraction(far, 35)
    assert permutation_p([Fraction(1)] * 3, [Fraction(9)] * 7) == Fraction(1, 120)
    assert permutation_p([Fraction(5)] * 3, [Fraction(5)] * 7) == 1
    # equal sides: of all arrangements only the observed one and its mirror image lie as far apart
    assert permutation_p([Fraction(1)] * 40, [Fraction(9)] * 40) == pytest.approx(2 / math.comb(80, 40))


def test_relative_strengths_are_those_of_the_vector() -> None:
    vector = VECTORS["relative"][0]
    table = {
        f"p{i}": {f"f{j}": Fraction(v) for j, v in enumerate(row)} for i, row in enumerate(vector["people_x_fields"])
    }
    fit = Fit(table, ["f0", "f1", "f2", "f3"])
    assert [float(v) for v in fit.levels.values()] == pytest.approx(vector["mean_deviation"], abs=1e-6)
    ts = [float(fit.levels[f]) / fit.errors[f] for f in fit.fields]
    assert ts == pytest.approx(vector["t"], abs=1e-5)
    adjusted = holm({f: Fraction(two_sided(t, 5)) for f, t in zip(fit.fields, ts, strict=True)})
    assert [float(p) for p in adjusted.values()] == pytest.approx(vector["holm_p"], abs=1e-6)


def test_fields_and_people_are_taken_apart_by_least_squares() -> None:
    levels = {"f0": Fraction(-3, 2), "f1": Fraction(1, 2), "f2": Fraction(1)}
    table = {
        "harsh": {f: 3 + levels[f] for f in ("f0", "f1")},
        "kind": {f: 7 + levels[f] for f in ("f1", "f2")},
        "even": {f: 5 + levels[f] for f in levels},
    }
    fit = Fit(table, list(levels))
    assert fit.levels == levels
    assert fit.people == {"harsh": 3, "kind": 7, "even": 5}


def test_the_jackknife_of_the_fit_leaves_out_one_person_at_a_time() -> None:
    table = {
        f"p{i}": {f"f{j}": Fraction((i * i + 3 * j + i * j) % 9 + 1) for j in range(4) if (i + j) % 4} for i in range(9)
    }
    fields = [f"f{j}" for j in range(4)]
    fit = Fit(table, fields)
    without = [Fit({p: row for p, row in table.items() if p != left}, fields).levels for left in table]
    for f in fields:
        middle = sum(levels[f] for levels in without) / 9
        squares = sum((levels[f] - middle) ** 2 for levels in without)
        assert fit.errors[f] == pytest.approx(math.sqrt(Fraction(8, 9) * squares))
    residuals = [row[f] - fit.people[p] - fit.levels[f] for f in fields for p, row in table.items() if f in row]
    assert sum(residuals) == sum(fit.levels.values()) == 0


def test_one_person_alone_does_not_hold_two_parts_together() -> None:
    parts = [frozenset("ab")] * 3 + [frozenset("cd")] * 3
    assert not holds_together(parts, "abcd")
    assert not holds_together([*parts, frozenset("bc")], "abcd")
    assert holds_together([*parts, frozenset("bc"), frozenset("bc")], "abcd")
    assert holds_together([*parts, frozenset("bc"), frozenset("ad")], "abcd")


def test_extremes_name_ties_and_no_field_twice() -> None:
    def named(*scores: int, most: int = 5) -> dict[str, list[list[str]]]:
        return extremes([(f"f{i}", Fraction(s)) for i, s in enumerate(scores)], most)

    assert named(5, 4) == named(5, 5, 5, 5) == {"highest": [], "lowest": []}
    assert named(1, 5, 9) == {"highest": [["f2"]], "lowest": [["f0"]]}
    assert named(8, 5, 5, 5, 5, 5) == {"highest": [["f0"]], "lowest": [["f1", "f2", "f3", "f4", "f5"]]}
    assert named(9, 5, 5, 5, 5, 1) == {"highest": [["f0"]], "lowest": [["f5"]]}
    assert named(9, 8, 8, 5, 5, 1) == {"highest": [["f0"], ["f1", "f2"]], "lowest": [["f5"], ["f3", "f4"]]}


def test_the_agenda_takes_three_of_each_queue_and_the_lowest_always() -> None:
    assert agenda([list("abcde"), list("bfghi"), [], list("zj")], "z", 7) == list("abcfghz")
    # the queue of blind spots leaves no place: the lowest replaces the last
    assert agenda([list("abcde"), list("fghi"), list("klm"), list("z")], "z", 7) == list("abcfghz")
    assert agenda([list("abcd"), [], [], list("dz")], "d", 3) == list("abd")


def test_blind_spots_count_those_who_scored_or_do_not_know() -> None:
    got = results(room([9, 9, 9, 9, "dont_know", "dont_know", "not_applicable"]), grid(1), [], {})
    assert kinds(got, "blind_spot") == [("blind_spot", "D1.1")]
    assert got["findings"][0]["share"] == 33
    less = results(room([9, 9, 9, 9, 9, "dont_know", "dont_know"]), grid(1), [], {})
    assert kinds(less, "blind_spot") == []
    few = results(room([9, 9, "dont_know", "dont_know"]), grid(1), [], {})
    assert few["examined"]["blind_spot"] == [0, 1]


def test_a_blind_spot_is_no_agreed_strength() -> None:
    strong = results(room([8] * 8), grid(1), [], {})
    assert kinds(strong, "agreed_strength") == [("agreed_strength", "D1.1")]
    blind = results(room([8] * 8 + ["dont_know"] * 4), grid(1), [], {})
    assert kinds(blind, "agreed_strength", "blind_spot") == [("blind_spot", "D1.1")]


def test_a_second_round_at_tables_stays_apart() -> None:
    sheets = room([2, 4, 6, 9, 7], people=[1, 1, 1, 4, 2])
    got = results(sheets, grid(1), [], {"tables": "round"})
    assert (got["fields"][0]["score"], got["participation"]["people"]) == (4.0, 3)
    assert got["agreed_at_tables"] == {
        "people": 6, "sheets": 2, "fields": [{"id": "D1.1", "score": 8.3, "people": 6, "sheets": 2}],
    }  # fmt: skip
    only_tables = results(sheets[3:], grid(1), [], {"tables": "round"})
    assert only_tables["agreed_at_tables"] is None
    assert only_tables["fields"][0]["people"] == 6


def test_a_group_lower_everywhere_is_found_as_a_level() -> None:
    answers = [[(i * 7 + f * 3) % 3 + (3 if i < 6 else 6) for i in range(30)] for f in range(6)]
    got = results(room(*answers, groups="a" * 6 + "b" * 12 + "c" * 12), grid(6), ["a", "b", "c"], {})
    levels = [f for f in got["findings"] if f["kind"] == "group_level"]
    assert [(f["group"], f["difference"]) for f in levels][:1] == [("a", -3.0)]
    assert got["examined"]["group_level"] == [3, 3]


def test_random_rooms_never_show_a_small_cell_nor_a_derived_number_without_a_score() -> None:
    for sheets, framework, order, parameters in rooms(1000, 25):
        got = results(sheets, framework, order, parameters)
        people = got["participation"]["people"]
        for field in got["fields"]:
            assert people == sum(field[k] for k in ("people", "dont_know", "not_applicable", "blank", "not_asked"))
            if field["status"] != "ok":
                assert all(field[k] is None for k in ("score", "stage", "median", "agreement", "interval", "balanced"))
                assert not any(field["groups"].values())
        for kind, (examined, everything) in got["examined"].items():
            assert 0 <= examined <= everything, kind
