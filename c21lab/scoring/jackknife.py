"""Precision of scores by the delete-one-sheet jackknife (Tukey 1958; Efron and Stein 1981), and intervals from it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from c21lab.framework.model import Scale
from c21lab.scoring.exact import half_up, mean, total
from c21lab.scoring.inference import Sample
from c21lab.scoring.responses import Responses, people_in
from c21lab.scoring.results import Interval, Precision
from c21lab.scoring.student import two_sided_quantile
from c21lab.scoring.values import AnsweredSheet


def jackknife_variance(left_out: Sequence[Fraction]) -> Fraction:
    """Returns the squared standard error: (k - 1) / k times the squares of the k results that leave one sheet out."""
    k = len(left_out)
    return Fraction((k - 1) ** 2, k) * Sample.of(left_out).variance


def sheet_freedom(people: Iterable[int]) -> float:
    """Returns the degrees of freedom of sheets for so many people each: N² / Σp² - 1; n - 1 for single ones."""
    listed = list(people)
    return sum(listed) ** 2 / sum(n * n for n in listed) - 1


def interval_around(middle: Fraction, precision: Precision, confidence: float) -> Interval | None:
    """Returns ``middle`` plus and minus t times the standard error; None where there is no error or no freedom."""
    if not precision.error or precision.freedom <= 0:
        return None
    reach = two_sided_quantile(precision.freedom, confidence) * precision.error
    return float(middle) - reach, float(middle) + reach


def printed_interval(middle: Fraction, precision: Precision, confidence: float, scale: Scale) -> Interval | None:
    """Returns the interval cut to the scale, its ends rounded half up to one decimal."""
    ends = interval_around(middle, precision, confidence)
    if ends is None:
        return None
    return half_up(max(ends[0], scale.low)), half_up(min(ends[1], scale.high))


def mean_precision(responses: Responses) -> Precision:
    """Returns the precision of the mean over people of two sheets or more."""
    people, whole = people_in(responses), total(sheet.people * value for sheet, value in responses)
    left_out = [_without(sheet, value, whole, people) for sheet, value in responses]
    freedom = sheet_freedom(sheet.people for sheet, _ in responses)
    return Precision(math.sqrt(jackknife_variance(left_out)), freedom)


def mean_of_means_precision(
    fields: Sequence[Mapping[int, Fraction]], sheets: Sequence[AnsweredSheet]
) -> Precision | None:
    """Returns the precision of the mean of several fields' means, the set of fields kept fixed.

    ``fields`` are their values by index into ``sheets``. None where a field stands on one sheet alone: without it
    the field would have no score.
    """
    if min(len(values) for values in fields) == 1:
        return None
    used = sorted({place for values in fields for place in values})
    people = [sum(sheets[place].people for place in values) for values in fields]
    wholes = [total(sheets[place].people * value for place, value in values.items()) for values in fields]
    left_out = [
        mean(
            _without(sheets[place], values[place], whole, n) if place in values else whole / n
            for values, whole, n in zip(fields, wholes, people, strict=True)
        )
        for place in used
    ]
    return Precision(math.sqrt(jackknife_variance(left_out)), sheet_freedom(sheets[place].people for place in used))


def _without(sheet: AnsweredSheet, value: Fraction, whole: Fraction, people: int) -> Fraction:
    return (whole - sheet.people * value) / (people - sheet.people)
