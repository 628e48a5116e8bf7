"""Student's t against scipy, which the program does without."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import stdtr, stdtrit

from c21lab.scoring.student import two_sided_quantile, two_sided_tail

freedoms = st.floats(0.05, 5_000)


@given(freedoms, st.floats(0, 200))
def test_the_tail_is_that_of_scipy(freedom: float, t: float) -> None:
    assert two_sided_tail(freedom, t) == pytest.approx(2 * stdtr(freedom, -t), rel=1e-9, abs=1e-12)


@given(st.floats(0.5, 5_000), st.floats(0.01, 0.999))
def test_the_quantile_is_that_of_scipy(freedom: float, confidence: float) -> None:
    assert two_sided_quantile(freedom, confidence) == pytest.approx(stdtrit(freedom, (1 + confidence) / 2), rel=1e-9)


@pytest.mark.parametrize("freedom", [1, 2, 3, 7, 14, 29.5, 119, 999])
@pytest.mark.parametrize("confidence", [0.8, 0.9, 0.95, 0.99])
def test_the_quantiles_of_intervals_agree_to_the_eleventh_digit(freedom: float, confidence: float) -> None:
    assert two_sided_quantile(freedom, confidence) == pytest.approx(stdtrit(freedom, (1 + confidence) / 2), rel=1e-11)


def test_one_degree_of_freedom_is_the_cauchy_distribution() -> None:
    assert two_sided_tail(1, 1.0) == pytest.approx(0.5, abs=1e-15)
    assert two_sided_quantile(1, 0.5) == pytest.approx(math.tan(math.pi / 4), abs=1e-12)


@pytest.mark.parametrize("freedom", [0.5, 0.05, 0.005, 0.0005])
def test_a_quantile_farther_out_than_floats_reach_is_a_number_all_the_same(freedom: float) -> None:
    assert 1e4 < two_sided_quantile(freedom, 0.999) < math.inf


def test_nothing_lies_nearer_to_zero_than_zero() -> None:
    assert two_sided_tail(12, 0.0) == 1.0
