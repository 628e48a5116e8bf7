"""Inference: tests over single people by Student's t, and Holm's correction for many of them.

Means and variances are exact Fractions, so that "no variance" is never a matter of floating-point luck; only roots and
the t distribution are floats.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from c21lab.scoring.exact import half_up, in_parts
from c21lab.scoring.student import two_sided_tail


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


def t_test(effect: float, squared_error: Fraction | float, freedom: float) -> float:
    """Returns the two-sided p of an effect against 0 by its squared standard error.

    Without any error it is 0, or 1 if there is no effect either.
    """
    if not squared_error:
        return 0.0 if effect else 1.0
    return two_sided_tail(freedom, effect / math.sqrt(squared_error))


def welch_test(one: Sample, other: Sample) -> float:
    """Returns the two-sided p of the difference of two means whose variances may differ (Welch 1947)."""
    errors = [sample.variance / sample.n for sample in (one, other)]
    freedom = satterthwaite([(error, sample.n) for error, sample in zip(errors, (one, other), strict=True)])
    return t_test(float(one.mean - other.mean), sum(errors, Fraction()), freedom)


def satterthwaite(parts: Sequence[tuple[Fraction, int]]) -> float:
    """Returns the degrees of freedom of a sum of squared errors, each with the size of its sample, 2 or more (1946)."""
    whole = sum((error for error, _ in parts), Fraction())
    weighed = sum((error**2 / (n - 1) for error, n in parts), Fraction())
    return float(whole**2 / weighed) if weighed else 1.0


def printed_p(p: float | Fraction) -> float:
    """Returns a p value rounded to four decimals."""
    return half_up(p, 4)


def holm(ps: Sequence[float | Fraction]) -> list[float | Fraction]:
    """Adjusts p values for being many (Holm 1979), in the same order: below a level, an effect stands at it."""
    adjusted: list[float | Fraction] = [0] * len(ps)
    highest: float | Fraction = 0
    for done, index in enumerate(sorted(range(len(ps)), key=lambda i: ps[i])):
        highest = max(highest, min(1, (len(ps) - done) * ps[index]))
        adjusted[index] = highest
    return adjusted
