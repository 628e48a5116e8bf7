"""Numbers worked out elsewhere, some of them published, at the tolerances their file states."""

from __future__ import annotations

import json
import math
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from c21lab.scoring import agreement
from c21lab.scoring.exact import half_up, mean
from c21lab.scoring.inference import Sample, holm, t_test
from c21lab.scoring.jackknife import interval_around, mean_of_means_precision, mean_precision
from c21lab.scoring.person_levels import fit_levels
from c21lab.scoring.suppression import ColumnSize, suppressed_columns
from c21lab.scoring.values import AnsweredSheet, session_values
from rooms import SCALE, Sheet, framework_of, ratings_of, room, score

VECTORS = json.loads(Path(__file__).with_name("vectors.json").read_text(encoding="utf-8"))
RATED = [pytest.param(case, id=case["id"]) for case in VECTORS["agreement"] if "ratings" in case]


def by_id(part: str, id_: str) -> dict[str, Any]:
    return next(case for case in VECTORS[part] if case["id"] == id_)


def close(printed: float) -> Any:
    """Equal within 1e-6, or within the last decimal of a number that was printed with two to five of them."""
    decimals = len(str(printed).partition(".")[2])
    return pytest.approx(printed, abs=0.51 * 10**-decimals if 2 <= decimals <= 5 else 1e-6)


def fractions(values: list[float | None]) -> list[Fraction]:
    return [Fraction(str(value)) for value in values if value is not None]


@pytest.mark.parametrize("case", RATED)
def test_means_quantiles_and_spread(case: dict[str, Any]) -> None:
    values = fractions(case["ratings"])
    low, high = (agreement.quantile(values, Fraction(part, 10)) for part in (3, 7))
    found = {
        "mean": mean(values),
        "median": agreement.median(values),
        "spread": agreement.spread(values),
        "leik_D": agreement.spread(values) * 2 / SCALE.range,
        "p30": low,
        "p70": high,
        "ipras": agreement.adjusted_range(low, high),
        "disagreement_index": agreement.disagreement_index(values),
    }
    for name in found.keys() & case.keys():
        assert float(found[name]) == close(case[name]), name


@pytest.mark.parametrize("case", [c for c in RATED if "split" in c.values[0]])
def test_split_rooms(case: dict[str, Any]) -> None:
    answers = [str(rating) for rating in case["ratings"]]
    values = fractions(case["ratings"])
    assert agreement.end_stage_counts(values, SCALE) == (case["lowest_stage"], case["top_stage"])
    word = score(framework_of(1), room(*answers)).fields[0].agreement
    assert (None if word is None else word == "split") == case["split"]


def test_leik_on_seven_categories() -> None:
    case = by_id("agreement", "P1")
    values = [Fraction(k) for k, count in enumerate(case["frequencies"], 1) for _ in range(count)]
    assert float(agreement.spread(values)) == close(case["spread"])
    assert float(agreement.spread(values) * 2 / 6) == close(case["leik_D"])


def test_split_needs_as_many_as_the_rand_table_prints() -> None:
    table = VECTORS["split_rule"]
    assert [agreement.split_needs(people) for people in table["n"]] == table["least_in_each_extreme"]


def test_t_interval() -> None:
    case = by_id("intervals", "U1")
    values = fractions(case["ratings"])
    assert math.sqrt(Sample.of(values).variance) == close(case["sd"])
    precision = mean_precision([(AnsweredSheet(1, "a"), value) for value in values])
    assert interval_around(mean(values), precision, 0.95) == close_pair(case["interval"])
    field = score(framework_of(1), room(*(str(value) for value in case["ratings"]))).fields[0]
    assert field.interval == (5.4, 6.6)


def close_pair(printed: list[float]) -> Any:
    return pytest.approx(tuple(printed), abs=1e-6)


def test_domain_score_and_its_jackknife() -> None:
    case = by_id("fields_and_domains", "U3")
    rows = case["people_x_fields"]
    lines = [" ".join("?" if value is None else str(value) for value in row) for row in rows]
    results = score(framework_of(3), room(*lines))
    assert [field.exact for field in results.fields] == fractions(case["field_means"])
    assert results.domains[0].exact == Fraction(str(case["domain"]))
    fields = [{i: Fraction(row[f]) for i, row in enumerate(rows) if row[f] is not None} for f in range(3)]
    precision = mean_of_means_precision(fields, [AnsweredSheet(1, "a")] * len(rows))
    assert precision is not None
    assert precision.error == close(case["jackknife_se"])
    assert interval_around(Fraction(6), precision, 0.95) == close_pair(case["interval"])


def test_participant_first() -> None:
    case = by_id("fields_and_domains", "U5")
    lines = [" ".join("." if value is None else str(value) for value in row) for row in case["people_x_actions"]]
    framework = framework_of(1, actions=4)
    everybody = session_values(ratings_of(framework, room(*lines), "extended"), framework, "extended", Fraction(1, 4))
    assert mean(everybody.fields[0].values.values()) == Fraction(str(case["participant_first"]))
    covered = score(framework, room(*lines), module="extended").fields[0]
    assert (covered.people, covered.status, covered.score) == (1, "too_few", None)


def test_table_of_seven_and_one_person() -> None:
    field = score(framework_of(1), [Sheet("4", people=7), Sheet("8")]).fields[0]
    assert (field.score, field.status, field.people, field.sheets) == (None, "too_few", 8, 2)


def test_relative_strengths() -> None:
    case = by_id("relative", "U8")
    table = np.array(case["people_x_fields"], dtype=float)
    levels, errors = fit_levels(table)
    assert list(levels) == pytest.approx(case["mean_deviation"], abs=1e-6)
    assert list(levels / errors) == pytest.approx(case["t"], abs=1e-6)
    ps = [t_test(level, error**2, len(table) - 1) for level, error in zip(levels, errors, strict=True)]
    assert holm(ps) == pytest.approx(case["holm_p"], abs=1e-6)


@pytest.mark.parametrize("case", VECTORS["hidden_cells"])
def test_hidden_cells(case: dict[str, Any]) -> None:
    sizes = {column: ColumnSize(people, singles=people) for column, people in case["columns"].items()}
    hidden = suppressed_columns(sizes, case["min_group"])
    assert [column for column in sizes if column not in hidden] == case["shown"]


@pytest.mark.parametrize(("exact", "printed"), VECTORS["rounding_half_up"])
def test_halves_are_rounded_up(exact: str, printed: float) -> None:
    assert half_up(Fraction(exact)) == printed
