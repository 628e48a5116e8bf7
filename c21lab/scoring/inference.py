"""Inference: intervals and tests over single people, all by Student's t.

Means and variances are exact Fractions, so that "no variance" is never a matter of floating-point luck; only roots and
the t distribution are floats. Intervals are in points, ``(low, high)``, not cut to a scale.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from scipy.special import stdtr, stdtrit

from c21lab.scoring.exact import in_parts


@dataclass(frozen=True)
class Sample:
    """Count, mean and variance (denominator n - 1; 0 for a single value) of some people's values."""

    n: int
    mean: Fraction
    variance: Fraction

    @classmethod
    def of(cls, values: Sequence[Fraction]) -> Sample:
        """Returns the sample of one or more values."""
        n = len(values)
        parts, denominator = in_parts(values)
        squares = n * sum(part * part for part in parts) - sum(parts) ** 2
        variance = Fraction(squares, n * max(n - 1, 1) * denominator**2)
        return cls(n, Fraction(sum(parts), n * denominator), variance)


def around(middle: Fraction, squared_error: Fraction, freedom: int, confidence: float) -> tuple[float, float] | None:
    """Returns ``middle`` plus and minus t times the standard error; None where that error is 0."""
    if not squared_error or freedom < 1:
        return None
    reach = float(stdtrit(freedom, (1 + confidence) / 2)) * math.sqrt(squared_error)
    return float(middle) - reach, float(middle) + reach


def t_interval(values: Sequence[Fraction], confidence: float) -> tuple[float, float] | None:
    """Returns Student's interval of the mean of people's values; None when all of them are equal."""
    sample = Sample.of(values)
    return around(sample.mean, sample.variance / sample.n, sample.n - 1, confidence)


def jackknife_variance(left_out: Sequence[Fraction]) -> Fraction:
    """Returns the squared standard error from the n results that leave one person out: (n - 1) / n times their squares.

    Delete-one jackknife (Tukey 1958; Efron and Stein 1981).
    """
    n = len(left_out)
    return Fraction((n - 1) ** 2, n) * Sample.of(left_out).variance


def mean_test(values: Sequence[Fraction]) -> tuple[float, float]:
    """Returns t and two-sided p of a mean against 0; without any variance p is 0, or 1 if the mean is 0 too."""
    sample = Sample.of(values)
    return _t_and_p(sample.mean, sample.variance / sample.n, sample.n - 1)


def welch_test(one: Sample, other: Sample) -> tuple[float, float]:
    """Returns t and two-sided p of the difference of two means whose variances may differ (Welch 1947).

    Without any variance in both p is 0, or 1 if the means are equal.
    """
    errors = [sample.variance / sample.n for sample in (one, other)]
    squared = sum(errors, Fraction())
    parts = sum((error**2 / max(s.n - 1, 1) for error, s in zip(errors, (one, other), strict=True)), Fraction())
    return _t_and_p(one.mean - other.mean, squared, float(squared**2 / parts) if parts else 1.0)


def _t_and_p(difference: Fraction, squared_error: Fraction, freedom: float) -> tuple[float, float]:
    if not squared_error:
        return (math.copysign(math.inf, difference), 0.0) if difference else (0.0, 1.0)
    t = float(difference) / math.sqrt(squared_error)
    return t, 2 * float(stdtr(freedom, -abs(t)))


def holm(ps: Sequence[float]) -> list[float]:
    """Adjusts p values for being many (Holm 1979), in the same order: below a level, an effect stands at it."""
    adjusted = [0.0] * len(ps)
    highest = 0.0
    for done, index in enumerate(sorted(range(len(ps)), key=lambda i: ps[i])):
        highest = max(highest, min(1.0, (len(ps) - done) * ps[index]))
        adjusted[index] = highest
    return adjusted
