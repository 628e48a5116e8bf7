"""How far people agree: the words, their limits, and the scales they work on."""

from __future__ import annotations

import pytest

from c21lab.framework.model import Scale, Stage
from c21lab.scoring.results import Agreement
from c21lab.settings import Method
from rooms import SCALE, column, framework_of, room, score

TWO_STAGES = Scale(1, 9, (Stage("low", 1, 4), Stage("high", 5, 9)))
ONE_TO_FIVE = Scale(1, 5, (Stage("low", 1, 2), Stage("middle", 3, 3), Stage("high", 4, 5)))
SIX_STAGES = Scale(1, 12, tuple(Stage(f"s{i}", 2 * i - 1, 2 * i) for i in range(1, 7)))


def word(answers: str, scale: Scale = SCALE, method: Method | None = None) -> Agreement | None:
    return score(framework_of(1, scale=scale), column(answers), method).fields[0].agreement


@pytest.mark.parametrize(
    ("answers", "agreement"),
    [
        ("5 5 5 5 5 5 5 5", "broad"),
        ("4 4 4 4 6 6 6 6", "broad"),  # a spread of exactly 1.0
        ("4 4 4 4 6 6 6 7", "mixed"),  # 1.125
        ("4 4 4 4 8 8 8 8", "mixed"),  # exactly 2.0
        ("4 4 4 4 8 8 8 9", "none"),  # 2.125
        ("1 1 1 5 5 9 9 9", "split"),
        ("1 1 1 5 5 5 9 9", "none"),  # two of eight at the top end are no camp
        ("3 3 3 5 5 7 7 7", "split"),  # a split is told before the spread of 1.5 is looked at
    ],
)
def test_words(answers: str, agreement: Agreement) -> None:
    assert word(answers) == agreement


def test_seven_people_get_no_word() -> None:
    assert word("1 1 1 9 9 9 9") is None


def test_limits_are_shares_of_the_scale() -> None:
    assert word("2 2 2 2 3 3 3 3", ONE_TO_FIVE) == "broad"  # 0.5 of 4 points
    assert word("2 2 2 2 3 3 3 4", ONE_TO_FIVE) == "mixed"
    assert word("3 3 3 3 5 5 5 5", ONE_TO_FIVE) == "mixed"
    assert word("3 3 3 1 5 5 5 5", ONE_TO_FIVE) == "none"


def test_with_two_stages_nobody_can_be_split() -> None:
    assert word("1 1 1 1 9 9 9 9", TWO_STAGES) == "none"


def test_with_six_stages_the_camps_are_in_the_outermost() -> None:
    assert word("1 2 2 6 7 11 12 12", SIX_STAGES) == "split"
    assert word("1 2 2 6 7 10 10 10", SIX_STAGES) != "split"


def test_limits_are_parameters() -> None:
    assert word("4 4 4 4 6 6 6 6", method=Method(broad_spread=0.1)) == "mixed"
    assert word("4 4 4 4 8 8 8 8", method=Method(mixed_spread=0.2)) == "none"


def test_the_rand_index_is_for_its_own_scale() -> None:
    answers = "1 2 3 4 5 1 2 3"
    indices = [
        score(framework_of(1, scale=scale), column(answers)).fields[0].disagreement_index
        for scale in (SCALE, TWO_STAGES, ONE_TO_FIVE)
    ]
    assert indices == [0.16, 0.16, None]  # (3 - 2) / (2.35 + 1.5 · 2.5)


def test_in_a_module_of_actions_agreement_is_among_participants_values() -> None:
    # every sheet holds a 1 and a 9, so that single answers are poles apart while all people agree on 5
    framework = framework_of(1, actions=2)
    field = score(framework, room(*["1 9"] * 15), module="extended").fields[0]
    assert (field.agreement, field.spread, field.stage_shares) == (
        "broad",
        0.0,
        {"emerging": 0, "developing": 100, "well_developed": 0},
    )
