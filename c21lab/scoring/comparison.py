"""Before and after: the scores of an earlier session beside those of this one, and which differences are no chance.

Nothing goes in but what both sessions publish, so that a comparison can give nobody away that they do not.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median

from c21lab.framework.model import Scale
from c21lab.scoring.counterparts import Counterparts
from c21lab.scoring.exact import difference_as_printed, half_up, half_up_by_size, share
from c21lab.scoring.inference import holm, t_test
from c21lab.scoring.printed_error import printed_error
from c21lab.scoring.published import PublishedField, PublishedSession
from c21lab.scoring.results import FieldScore, Interval
from c21lab.scoring.student import two_sided_quantile
from c21lab.settings import Method

CHANGE = Fraction(1, 16)  # of the scale's range: a smaller change is never named


@dataclass(frozen=True)
class FieldChange:
    """A field in both sessions: ``then`` and ``now`` as printed, ``interval`` that of the change.

    ``interval`` is None where a session printed none for the field: the change is then not tested, and never named.
    """

    id: str
    then: float
    people_then: int
    now: float
    people_now: int
    change: float
    interval: Interval | None = None
    named: bool = False


@dataclass(frozen=True)
class Comparison:
    """An earlier session beside this one.

    ``scores`` are its scores by the ids of this one's fields and domains, as far as both ask the same. ``smallest`` is
    the change that this pair could just show, None where nothing could be tested. ``reworded`` and ``by_ids`` are those
    of the ``Counterparts``.
    """

    earlier: PublishedSession
    fields: tuple[FieldChange, ...]
    scores: Mapping[str, float]
    smallest: float | None = None
    reworded: tuple[str, ...] = ()
    by_ids: bool = False

    @property
    def tested(self) -> int:
        """Counts the fields whose change could be tested."""
        return sum(field.interval is not None for field in self.fields)

    @property
    def named(self) -> tuple[FieldChange, ...]:
        """Returns the changes that may be named, in the framework's order."""
        return tuple(field for field in self.fields if field.named)

    def of(self, field: str) -> FieldChange | None:
        """Returns the change of a field; None where it cannot be compared."""
        return next((change for change in self.fields if change.id == field), None)


def compare(
    earlier: PublishedSession, fields: Sequence[FieldScore], found: Counterparts, scale: Scale, method: Method
) -> Comparison:
    """Compares the printed scores of fields, and tests each change: Welch's t, Holm-adjusted over those that can be.

    A change is named from p below ``significance`` and 1/16 of the scale's range on.
    """
    before = {field.id: field for field in earlier.fields}
    scores = {now: score for now, then in found.earlier.items() if (score := before[then].score) is not None}
    pairs = [
        (before[found.earlier[field.id]], field) for field in fields if field.id in scores and field.score is not None
    ]
    tests = [_TestedChange.between(then, now, earlier.confidence, method.confidence, scale) for then, now in pairs]
    ps = iter(holm([test.p for test in tests if test]))
    least = CHANGE * scale.range
    changes: list[FieldChange] = []
    for (then, now), test in zip(pairs, tests, strict=True):
        assert then.score is not None
        assert now.score is not None
        change = difference_as_printed(now.score, then.score)
        named = test is not None and next(ps) < share(method.significance) and abs(change) >= least
        around = test.around(change, method.confidence) if test else None
        changes.append(FieldChange(now.id, then.score, then.people, now.score, now.people, change, around, named))
    shown = [test.reach(method.confidence) for test in tests if test]
    smallest = half_up(median(shown)) if shown else None
    domains = _domain_scores(earlier, found, fields)
    return Comparison(earlier, tuple(changes), scores | domains, smallest, found.reworded, found.by_ids)


def _domain_scores(earlier: PublishedSession, found: Counterparts, fields: Sequence[FieldScore]) -> dict[str, float]:
    """The earlier scores of the domains that have the same fields in both."""
    now, then = _by_domain(fields), _by_domain(earlier.fields)
    scores: dict[str, float] = {}
    for id_, own in now.items():
        score = earlier.domains.get(id_)
        if score is not None and [found.earlier.get(field) for field in own] == then.get(id_) == own:
            scores[id_] = score
    return scores


def _by_domain(fields: Sequence[FieldScore] | Sequence[PublishedField]) -> dict[str, list[str]]:
    domains: dict[str, list[str]] = {}
    for field in fields:
        domains.setdefault(field.domain, []).append(field.id)
    return domains


@dataclass(frozen=True)
class _TestedChange:
    """The change of one field with its standard error, the largest that the print allows, and degrees of freedom."""

    change: float
    error: float
    largest: float
    freedom: float

    @classmethod
    def between(
        cls, then: PublishedField, now: FieldScore, earlier: float, confidence: float, scale: Scale
    ) -> _TestedChange | None:
        """Reads both standard errors off the printed intervals; None where one can't be read."""
        read = [printed_error(then, earlier, scale), printed_error(now, confidence, scale)]
        errors = [error for error in read if error]
        if len(errors) < len(read):
            return None
        assert then.score is not None
        assert now.score is not None
        squares = [error.error**2 for error in errors]
        weighed = sum(square**2 / error.freedom for square, error in zip(squares, errors, strict=True))
        largest = math.hypot(*(error.largest for error in errors))
        change = difference_as_printed(now.score, then.score)
        return cls(change, math.sqrt(sum(squares)), largest, sum(squares) ** 2 / weighed)

    @property
    def p(self) -> float:
        """Returns Welch's two-sided p by the largest errors that the print allows."""
        return t_test(self.change, self.largest**2, self.freedom)

    def reach(self, confidence: float) -> float:
        """Returns how far the interval of the change goes to either side: a smaller change can't be told from none."""
        return two_sided_quantile(self.freedom, confidence) * self.error

    def around(self, change: float, confidence: float) -> Interval:
        """Returns the interval of the change."""
        reach = self.reach(confidence)
        return half_up_by_size(change - reach), half_up_by_size(change + reach)
