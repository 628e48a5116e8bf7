"""A second hand for the method: its arithmetic (rounding, agreement, jackknife, tests), written from the text alone."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction
from functools import cached_property

import numpy as np
from scipy.special import stdtr, stdtrit

HALF = Fraction(1, 2)


def as_share(parameter: float | int | Fraction) -> Fraction:
    """Takes a parameter as it was typed: 0.7 is seven tenths, a third is a third."""
    return Fraction(str(parameter)).limit_denominator(10**6)


def half_up(value: Fraction | float, places: int = 1) -> Fraction:
    """Rounds half up; a negative difference like its positive one."""
    unit = 10**places
    size = abs(Fraction(value))
    rounded = Fraction(math.floor(size * unit + HALF), unit)
    return rounded if value >= 0 else -rounded


def mean(values: Sequence[Fraction]) -> Fraction:
    return Fraction(sum(values), len(values))


def median(values: Sequence[Fraction]) -> Fraction:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return Fraction(ordered[middle]) if len(ordered) % 2 else Fraction(ordered[middle - 1] + ordered[middle]) / 2


def spread(values: Sequence[Fraction]) -> Fraction:
    """Mean absolute deviation from the median."""
    middle = median(values)
    return mean([abs(v - middle) for v in values])


def is_split(low: int, high: int, n: int) -> bool:
    least = (n + 1) // 3
    return low >= least and high >= least


def disagreement_index(values: Sequence[Fraction]) -> float:
    """RAND's index, for the scale 1 to 9."""
    p30, p70 = np.quantile(np.array([float(v) for v in values]), [0.3, 0.7])
    return float((p70 - p30) / (2.35 + 1.5 * abs(5 - (p30 + p70) / 2)))


def jackknife_se(thetas: np.ndarray) -> np.ndarray:
    """Standard error from the estimates without each unit (first axis)."""
    k = len(thetas)
    return np.sqrt((k - 1) / k * ((thetas - thetas.mean(axis=0)) ** 2).sum(axis=0))


def sheet_df(people: Sequence[int]) -> Fraction:
    return Fraction(sum(people) ** 2, sum(p * p for p in people)) - 1


def t_interval(middle: float, se: float, df: float, confidence: float, low: int, high: int) -> list[float]:
    reach = float(stdtrit(df, (1 + confidence) / 2)) * se
    return [float(half_up(max(float(low), middle - reach))), float(half_up(min(float(high), middle + reach)))]


def two_sided(t: float, df: float) -> float:
    return float(2 * stdtr(df, -abs(t)))


def holm(ps: Mapping[Hashable, Fraction]) -> dict[Hashable, Fraction]:
    """Holm's adjusted p of each test in one family."""
    adjusted: dict[Hashable, Fraction] = {}
    highest = Fraction(0)
    for rank, key in enumerate(sorted(ps, key=lambda k: ps[k])):
        highest = max(highest, min(Fraction(1), (len(ps) - rank) * ps[key]))
        adjusted[key] = highest
    return {key: adjusted[key] for key in ps}


def variance(values: Sequence[Fraction]) -> Fraction:
    """Sample variance, exact."""
    n, total = len(values), sum(values)
    return (sum(v * v for v in values) - Fraction(total) * total / n) / Fraction(n - 1)


def welch_p(one: Sequence[Fraction], two: Sequence[Fraction]) -> float:
    a, b = (float(variance(side) / len(side)) for side in (one, two))
    difference = mean(one) - mean(two)
    if len(set(one)) == len(set(two)) == 1:
        return 0.0 if difference else 1.0
    df = (a + b) ** 2 / (a * a / (len(one) - 1) + b * b / (len(two) - 1))
    return two_sided(float(difference) / math.sqrt(a + b), df)


def hundredths(value: Fraction) -> int:
    return math.floor((value + Fraction(1, 10**6)) * 100 + HALF)


def permutation_p(one: Sequence[Fraction], two: Sequence[Fraction]) -> Fraction:
    """Share of all arrangements of the label with at least this difference, counted exactly by dynamic programming."""
    small, large = sorted(([hundredths(v) for v in side] for side in (one, two)), key=len)
    lowest = min(small + large)
    step = math.gcd(*(v - lowest for v in small + large))
    if step == 0:
        return Fraction(1)
    small, large = ([(v - lowest) // step for v in side] for side in (small, large))
    everybody = sorted(small + large)
    n, size, total = len(small), len(everybody), sum(everybody)
    width = sum(everybody[-n:]) + 1
    ways = np.zeros((n + 1, width))
    ways[0, 0] = 1
    for v in everybody:
        ways[1:, v:] += ways[:-1, : width - v]
    far = np.abs(np.arange(width) * size - n * total) >= abs(sum(small) * size - n * total)
    count, arrangements = float(ways[n][far].sum()), math.comb(size, n)
    if arrangements < 2**53:
        return Fraction(int(count), arrangements)
    return min(Fraction(1), Fraction(count) / arrangements)


def label_p(one: Sequence[Fraction], two: Sequence[Fraction]) -> Fraction:
    """The larger of Welch's p and the permutation's."""
    return max(Fraction(welch_p(one, two)), permutation_p(one, two))


def balance_p(columns: Sequence[Sequence[Fraction]]) -> tuple[Fraction, Fraction]:
    """The balanced minus the pooled mean, and its p."""
    everybody = [v for column in columns for v in column]
    difference = mean([mean(c) for c in columns]) - mean(everybody)
    parts = [
        (Fraction(1, len(columns)) - Fraction(len(c), len(everybody))) ** 2 * variance(c) / len(c) for c in columns
    ]
    if sum(parts) == 0:
        return difference, Fraction(0)
    df = sum(parts) ** 2 / sum(part**2 / (len(c) - 1) for part, c in zip(parts, columns, strict=True))
    return difference, Fraction(two_sided(float(difference) / math.sqrt(sum(parts)), float(df)))


def exact_solution(matrix: list[list[int]], right: list[int]) -> tuple[list[int], int]:
    """Numerators and the one denominator of the solution of an integer system (Bareiss, fraction-free)."""
    n = len(matrix)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    before = 1
    for k in range(n):
        pivot = next(i for i in range(k, n) if rows[i][k])
        rows[k], rows[pivot] = rows[pivot], rows[k]
        head = rows[k]
        for i in range(n):
            if i != k:
                row, factor = rows[i], rows[i][k]
                rows[i] = [(head[k] * a - factor * b) // before for a, b in zip(row, head, strict=True)]
        before = head[k]
    return [row[n] for row in rows], before


class Fit:
    """Least squares of value = person's level + field's level, field levels with mean 0; ``table`` is person → field → value."""

    def __init__(self, table: Mapping[str, Mapping[str, Fraction]], fields: Sequence[str]) -> None:
        self.fields, self.table = list(fields), table
        place = {f: j for j, f in enumerate(self.fields)}
        size = len(self.fields)
        scale = math.lcm(*(len(row) for row in table.values()))
        unit = math.lcm(*(v.denominator for row in table.values() for v in row.values()))
        matrix = [[1] * size for _ in range(size)]  # the ones make the levels' sum 0
        right = [0] * size
        for row in table.values():
            inside = [place[f] for f in row]
            weight = scale // len(row)
            total = sum(int(v * unit) for v in row.values())
            for f, v in row.items():
                matrix[place[f]][place[f]] += scale
                right[place[f]] += scale * int(v * unit) - weight * total
                for other in inside:
                    matrix[place[f]][other] -= weight
        numerators, denominator = exact_solution(matrix, right)
        self.levels = {f: Fraction(numerators[place[f]], denominator * unit) for f in self.fields}
        self.people = {
            person: (sum(row.values()) - Fraction(sum(numerators[place[f]] for f in row), denominator * unit))
            / len(row)
            for person, row in table.items()
        }

    @cached_property
    def errors(self) -> dict[str, float]:
        """Standard errors of the fields' levels: delete-one-person jackknife, the fields kept."""
        values = np.array([[float(row.get(f, 0)) for f in self.fields] for row in self.table.values()])
        given = np.array([[f in row for f in self.fields] for row in self.table.values()], dtype=float)
        many = given.sum(axis=1, keepdims=True)
        outer = given[:, :, None] * np.eye(len(self.fields)) - given[:, :, None] * given[:, None, :] / many[:, :, None]
        part = values - given * values.sum(axis=1, keepdims=True) / many
        matrices = outer.sum(axis=0) + 1 - outer
        rights = part.sum(axis=0) - part
        thetas = np.linalg.solve(matrices, rights[:, :, None])[:, :, 0]
        return dict(zip(self.fields, jackknife_se(thetas).tolist(), strict=True))

    def tests(self) -> dict[str, Fraction]:
        """Unadjusted p of each field's level against 0."""
        errors = self.errors
        ps: dict[str, Fraction] = {}
        for f in self.fields:
            n = sum(f in row for row in self.table.values())
            if not self.levels[f]:
                ps[f] = Fraction(1)
            elif errors[f] < 1e-12:
                ps[f] = Fraction(0)
            else:
                ps[f] = Fraction(two_sided(float(self.levels[f]) / errors[f], n - 1))
        return ps


def holds_together(rows: Sequence[frozenset[str]], fields: Sequence[str]) -> bool:
    """Whether people link all fields, even without any one of them."""
    bits = {f: 1 << j for j, f in enumerate(fields)}
    masks = [sum(bits[f] for f in row) for row in rows]
    everything = (1 << len(fields)) - 1
    alone = {m for m in masks if masks.count(m) == 1}
    kinds = sorted(set(masks), reverse=True)
    return _linked(kinds, everything) and all(_linked([m for m in kinds if m != a], everything) for a in alone)


def _linked(masks: Sequence[int], everything: int) -> bool:
    if not masks:
        return False
    part, waiting = masks[0], list(masks[1:])
    while True:
        apart = [m for m in waiting if not m & part]
        for m in waiting:
            part |= m if m & part else 0
        if len(apart) == len(waiting):
            return part == everything
        waiting = apart
