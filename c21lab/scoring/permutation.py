"""The exact permutation test of a group's mean against the others': all arrangements counted, none drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

_HAIR = Fraction(1, 1_000_000)  # so that a value that a float puts just under a half is rounded as the half it is


def hundredths(value: Fraction) -> int:
    """Returns a value in whole hundredths of a point, rounded half up."""
    return math.floor((value + _HAIR) * 100 + Fraction(1, 2))


def permutation_test(group: Sequence[int], others: Sequence[int]) -> Fraction:
    """Returns the share of all ways to choose a group of this size whose mean lies at least as far from the others'.

    Fisher's randomization test (1935), two-sided, over whole numbers; the arrangements are counted by their sum.
    """
    few, many = sorted((group, others), key=len)
    everybody = [*few, *many]
    step = math.gcd(*(value - min(everybody) for value in everybody)) or 1
    values = [(value - min(everybody)) // step for value in everybody]
    # the difference of the two means, times the sizes of both: n * (sum of the few) - (size of the few) * (sum of all)
    n, size, whole = len(values), len(few), sum(values)
    distance = abs(n * sum(values[:size]) - size * whole)
    low, high = (size * whole - distance) // n, -(-(size * whole + distance) // n)
    if high <= low:
        return Fraction(1)
    return Fraction(_arrangements(values, size, low, high), math.comb(n, size))


def _arrangements(values: Sequence[int], size: int, low: int, high: int) -> int:
    """Counts the subsets of this size whose sum is at most ``low`` or at least ``high``.

    The counts by sum of each size are kept in one whole number, so many bits a count: to add a value to every subset is
    to shift it. Modulo 2^bits - 1, a number of such counts is their sum.
    """
    bits = math.comb(len(values), size).bit_length() + 1
    counts = [1] + [0] * size
    for done, value in enumerate(values):
        for chosen in range(min(done + 1, size), 0, -1):
            counts[chosen] += counts[chosen - 1] << (value * bits)
    below = counts[size] & ((1 << (low + 1) * bits) - 1) if low >= 0 else 0
    above = counts[size] >> (high * bits)
    return below % ((1 << bits) - 1) + above % ((1 << bits) - 1)
