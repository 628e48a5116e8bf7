"""The agenda for tomorrow: the fields that a room should talk about, by what makes them worth it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from c21lab.scoring.finding_kinds import BlindSpot, Discuss, Finding, GroupGap, Lowest, Reason, Split

_FIRST_OF_EACH = 3


def agenda(findings: Sequence[Finding], most: int) -> list[Discuss]:
    """Returns at most ``most`` entries by reason; a field stands in the first queue it is in, with all its reasons.

    The first three of each queue come before any fourth, and the lowest field is always there.
    """
    queues = _queues(findings)
    reasons = {field: tuple(r for r, queue in queues.items() if field in queue) for q in queues.values() for field in q}
    own = {reason: [field for field in queue if reasons[field][0] == reason] for reason, queue in queues.items()}
    firsts = [field for queue in own.values() for field in queue[:_FIRST_OF_EACH]]
    others = [field for queue in own.values() for field in queue[_FIRST_OF_EACH:]]
    chosen = [*firsts, *others][:most]
    lowest = queues[Reason.LOWEST][:1]
    if lowest and lowest[0] not in chosen:
        chosen = [*chosen[:-1], *lowest]
    return [Discuss(field, reasons[field]) for queue in own.values() for field in queue if field in chosen]


def _queues(findings: Sequence[Finding]) -> dict[Reason, list[str]]:
    """Field ids by reason, the most marked first, equals in the framework's order."""
    gaps: dict[str, Fraction] = {}
    for finding in findings:
        if isinstance(finding, GroupGap):
            gaps[finding.field] = max(abs(finding.exact), gaps.get(finding.field, Fraction()))
    splits = [finding for finding in findings if isinstance(finding, Split)]
    blind = [finding for finding in findings if isinstance(finding, BlindSpot)]
    return {
        Reason.SPLIT: [finding.field for finding in sorted(splits, key=lambda finding: -finding.spread)],
        Reason.GROUP_GAP: sorted(gaps, key=lambda field: -gaps[field]),
        Reason.BLIND_SPOT: [finding.field for finding in sorted(blind, key=lambda finding: -finding.exact)],
        Reason.LOWEST: [finding.field for finding in findings if isinstance(finding, Lowest)],
    }
