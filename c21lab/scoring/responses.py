"""Responses to one field or action: the sheets that have a value in it, each with its value, and what they allow."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from c21lab.scoring.exact import in_parts
from c21lab.scoring.values import AnsweredSheet
from c21lab.settings import Method

Responses = Sequence[tuple[AnsweredSheet, Fraction]]

_SHEETS_OF_A_MIX = 4  # three besides the largest: with fewer a table and one person could be read off their mean


def people_in(responses: Responses) -> int:
    """Counts the people these sheets speak for."""
    return sum(sheet.people for sheet, _ in responses)


def singles_in(responses: Responses) -> int:
    """Counts the sheets that speak for one person."""
    return sum(sheet.single for sheet, _ in responses)


def mean_over_people(responses: Responses) -> Fraction:
    """Returns the exact mean, each sheet counting once per person; raises ZeroDivisionError without a response."""
    parts, denominator = in_parts([value for _, value in responses])
    weighed = sum(sheet.people * part for (sheet, _), part in zip(responses, parts, strict=True))
    return Fraction(weighed, denominator * people_in(responses))


def allow_score(responses: Responses, method: Method) -> bool:
    """Returns whether their mean may be given: enough people, and enough sheets where single ones and tables mix."""
    mixed = 0 < singles_in(responses) < len(responses)
    return people_in(responses) >= method.min_answers and (not mixed or len(responses) >= _SHEETS_OF_A_MIX)


def allow_agreement(responses: Responses, method: Method) -> bool:
    """Returns whether single people are enough, and at least half of the people, to stand for how the room agrees."""
    singles = singles_in(responses)
    return singles >= method.min_shares and 2 * singles >= people_in(responses)


def allow_interval(responses: Responses, method: Method) -> bool:
    """Returns whether an interval may be given: enough sheets, and no small table beside single ones."""
    small_table = any(1 < sheet.people < method.min_group for sheet, _ in responses)
    return len(responses) >= method.min_detail and not (small_table and singles_in(responses))
