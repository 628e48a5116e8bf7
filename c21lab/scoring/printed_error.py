"""The standard error of a score as its printed interval tells it, and how much larger it can be for the rounding."""

from __future__ import annotations

from dataclasses import dataclass

from c21lab.framework.model import Scale
from c21lab.scoring.published import PublishedField
from c21lab.scoring.results import FieldScore
from c21lab.scoring.student import two_sided_quantile

_ROUNDING = 0.05  # half a step of a printed number


@dataclass(frozen=True)
class PrintedError:
    """A standard error in points, the largest that the printed ends allow, and the fewest degrees of freedom."""

    error: float
    largest: float
    freedom: float


def printed_error(field: PublishedField | FieldScore, confidence: float, scale: Scale) -> PrintedError | None:
    """Reads the error off half the interval; where an end is cut to the scale, off the other side.

    None without an interval, and where both ends are cut. Tables of unknown sizes make it larger, never smaller.
    """
    if field.interval is None or field.score is None:
        return None
    low, high = field.interval
    cut_low, cut_high = low <= scale.low, high >= scale.high
    if cut_low and cut_high:
        return None
    half = high - field.score if cut_low else field.score - low if cut_high else (high - low) / 2
    # one side is the difference of two rounded numbers, half of both sides the mean of two
    slack = 2 * _ROUNDING if cut_low or cut_high else _ROUNDING
    reach = two_sided_quantile(max(field.sheets - 1, 1), confidence)
    return PrintedError(max(half, _ROUNDING) / reach, (max(half, 0.0) + slack) / reach, _least_freedom(field))


def _least_freedom(field: PublishedField | FieldScore) -> float:
    """The fewest degrees of freedom that people on so many sheets can have: as if all but one table were small.

    With single sheets only, those are the usual: people less one.
    """
    tables = field.sheets if field.singles is None else field.sheets - field.singles
    if field.people == field.sheets or not tables:
        return max(field.people - 1, 1)
    small = 1 if field.singles is None else 2  # the fewest people at a table
    alone = field.sheets - tables
    largest = field.people - alone - small * (tables - 1)
    squares = largest**2 + alone + small**2 * (tables - 1)
    return max(field.people**2 / squares - 1, 1)
