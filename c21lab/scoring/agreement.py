"""Agreement of single people: pure functions of their values, one person one value, in any order.

Values are Fractions in points of the scale. Thresholds are shares of the scale's range R, 8 points on 1-9.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from c21lab.framework.model import Scale
from c21lab.scoring.exact import mean, share
from c21lab.scoring.results import Agreement
from c21lab.settings import Method

_STAGES_FOR_ENDS = 3  # with two stages everybody is at one end or the other


def quantile(values: Sequence[Fraction], part: Fraction) -> Fraction:
    """Returns the quantile by linear interpolation between neighbours (numpy's default, R type 7)."""
    ordered = sorted(values)
    place = part * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def median(values: Sequence[Fraction]) -> Fraction:
    """Returns the middle value, or the mean of the two in the middle."""
    return quantile(values, Fraction(1, 2))


def spread(values: Sequence[Fraction]) -> Fraction:
    """Returns the mean absolute deviation from the median, in points: the average distance from the middle answer.

    RAND/UCLA Appropriateness Method (Fitch et al. 2001) for large panels; on K categories it is Leik's ordinal
    dispersion (Leik 1966) times (K - 1) / 2. 0: all the same; R / 2: two camps at the ends.
    """
    middle = median(values)
    return mean(abs(value - middle) for value in values)


def end_stage_counts(values: Sequence[Fraction], scale: Scale) -> tuple[int, int]:
    """Counts the values in the lowest stage and those in the highest, by the stage cuts."""
    stages = [scale.stage_of(value) for value in values]
    return stages.count(scale.stages[0]), stages.count(scale.stages[-1])


def has_middle_stage(scale: Scale) -> bool:
    """Tells whether a stage lies between the lowest and the highest, so that to be in both ends is to disagree."""
    return len(scale.stages) >= _STAGES_FOR_ENDS


def is_split(values: Sequence[Fraction], scale: Scale) -> bool:
    """Returns whether at least floor((n + 1) / 3) people are in the lowest stage and as many in the highest.

    RAND/UCLA's classic definition of disagreement, all its printed rows. Never true with fewer than three stages.
    """
    needed = split_needs(len(values))
    return has_middle_stage(scale) and needed > 0 and min(end_stage_counts(values, scale)) >= needed


def split_needs(people: int) -> int:
    """Returns the number of people needed in each end stage for a split among ``people``."""
    return (people + 1) // 3


def agreement_word(values: Sequence[Fraction], scale: Scale, method: Method) -> Agreement:
    """Returns ``split``; else by the spread as a share of R: ``broad``, ``mixed`` or ``none``."""
    if is_split(values, scale):
        return "split"
    as_share = spread(values) / scale.range
    if as_share <= share(method.broad_spread):
        return "broad"
    return "mixed" if as_share <= share(method.mixed_spread) else "none"


def disagreement_index(values: Sequence[Fraction]) -> Fraction:
    """Returns RAND's disagreement index on the scale 1-9: (P70 - P30) / (2.35 + 1.5 |5 - (P30 + P70) / 2|).

    Above 1 the panel disagrees. The denominator is the inter-percentile range adjusted for symmetry (Fitch et al.
    2001, The RAND/UCLA Appropriateness Method User's Manual).
    """
    low, high = quantile(values, Fraction(3, 10)), quantile(values, Fraction(7, 10))
    return (high - low) / adjusted_range(low, high)


def adjusted_range(low: Fraction, high: Fraction) -> Fraction:
    """Returns RAND's inter-percentile range adjusted for symmetry (IPRAS), from the 30th and 70th percentile on 1-9."""
    return Fraction(47, 20) + Fraction(3, 2) * abs(5 - (low + high) / 2)


def has_disagreement_index(scale: Scale) -> bool:
    """Returns whether RAND's constants hold: they were found for panels on the scale 1-9."""
    return (scale.low, scale.high) == (1, 9)
