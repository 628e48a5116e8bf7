"""Agenda for tomorrow: the findings that a room should talk about, most pressing first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from c21lab.scoring.results import Finding

# the reasons in the order of the agenda, each with what makes one more marked than another
_REASONS: dict[str, Callable[[Finding], float]] = {
    "split": lambda finding: -_number(finding, "spread"),
    "group_gap": lambda finding: -_number(finding, "difference"),
    "blind_spot": lambda finding: -_number(finding, "share"),
    "lowest": lambda finding: _number(finding, "rank"),
}


def agenda(findings: Sequence[Finding], most: int) -> list[Finding]:
    """Returns at most ``most`` findings of kind ``discuss``; a field comes once, with its first and further reasons."""
    entries: dict[str, Finding] = {}
    taken: set[str] = set()
    for reason, marked in _REASONS.items():
        for finding in sorted((f for f in findings if f.kind == reason), key=marked):
            left = [field for field in _fields(finding) if field not in taken]
            if left:
                taken.update(left)
                numbers = {"reason": reason, **finding.numbers, "also": _further(left[0], reason, findings)}
                entries[left[0]] = Finding("discuss", left[0], numbers=numbers)
    return list(entries.values())[:most]


def _number(finding: Finding, key: str) -> float:
    return cast(float, finding.numbers[key])


def _fields(finding: Finding) -> Sequence[str]:
    """The fields a finding speaks of: several where it stands for a tie that found no room."""
    if finding.numbers.get("fits", True):
        return [finding.field]
    return cast("list[str]", finding.numbers["tied"])


def _further(field: str, reason: str, findings: Sequence[Finding]) -> list[str]:
    of_field = {finding.kind for finding in findings if field in _fields(finding)}
    return [other for other in _REASONS if other in of_field and other != reason]
