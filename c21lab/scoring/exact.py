"""Exact arithmetic: no rounding, stage or threshold is ever decided by a binary float."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from fractions import Fraction

# finer than any share a person would set, coarse enough to read 0.3333333333333333 as the third that was meant
_FINEST_SHARE = 1_000_000


def share(parameter: float) -> Fraction:
    """Returns the fraction that a parameter of the method means: 0.15 is 3/20, and 1/3 as a float is 1/3 again."""
    return Fraction(str(parameter)).limit_denominator(_FINEST_SHARE)


def half_up(value: Fraction | float, decimals: int = 1) -> float:
    """Returns the value rounded once, halves upwards, to the float nearest to that decimal: 25/4 is 6.3."""
    unit = 10**decimals
    return math.floor(Fraction(value) * unit + Fraction(1, 2)) / unit


def half_up_by_size(value: Fraction | float) -> float:
    """Returns a difference rounded to one decimal, halves away from 0: turned round it prints the same number."""
    return math.copysign(half_up(abs(value)), value) if value else 0.0


def difference_as_printed(one: float, other: float) -> float:
    """Returns the difference of two printed scores, without a binary tail: 7.3 - 6.8 is 0.5."""
    return half_up(Fraction(str(one)) - Fraction(str(other)))


def in_parts(values: Sequence[Fraction]) -> tuple[list[int], int]:
    """Returns the values as whole numbers over one denominator: sums of many are much faster that way."""
    denominator = math.lcm(*(value.denominator for value in values))
    return [value.numerator * (denominator // value.denominator) for value in values], denominator


def total(values: Iterable[Fraction]) -> Fraction:
    """Returns the exact sum."""
    parts, denominator = in_parts(list(values))
    return Fraction(sum(parts), denominator)


def mean(values: Iterable[Fraction]) -> Fraction:
    """Returns the exact mean; raises ZeroDivisionError when there is no value."""
    listed = list(values)
    return total(listed) / len(listed)
