"""Decides what is to be discussed first: the entries of the agenda, like merged with like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.scoring.finding_kinds import BlindSpot, Discuss, GroupGap, InField, Lowest, Reason, Split
from c21lab.scoring.results import Results


@dataclass(frozen=True)
class AgendaLine:
    """A line of the agenda: the findings that put its fields there for one ``reason``, the most marked first.

    ``fields`` are all it speaks of, the equals of a tie included; ``also`` the further reasons of a single one.
    """

    reason: Reason
    findings: tuple[InField, ...]
    fields: tuple[str, ...]
    also: tuple[Reason, ...]


def agenda_lines(results: Results) -> tuple[AgendaLine, ...]:
    """Merges the agenda's entries into a line for each reason, so at most four, in the agenda's order."""
    entries = results.of_type(Discuss)
    lines = {reason: [entry for entry in entries if entry.reasons[0] is reason] for reason in Reason}
    return tuple(_line(results, reason, own) for reason, own in lines.items() if own)


def entry_line(results: Results, entry: Discuss) -> AgendaLine:
    """Returns the line that one entry would be alone."""
    return _line(results, entry.reasons[0], [entry])


def _line(results: Results, reason: Reason, entries: Sequence[Discuss]) -> AgendaLine:
    findings = tuple(_finding(results, entry.field, reason) for entry in entries)
    fields: dict[str, None] = {}
    for finding in findings:
        tied = finding.tied if isinstance(finding, Lowest) and not finding.fits else (finding.field,)
        fields |= dict.fromkeys(tied)
    also = entries[0].reasons[1:] if len(fields) == 1 else ()
    return AgendaLine(reason, findings, tuple(fields), also)


def _finding(results: Results, field: str, reason: Reason) -> InField:
    """The finding that put a field on the agenda; of several gaps the widest."""
    if reason is Reason.GROUP_GAP:
        gaps = [gap for gap in results.of_type(GroupGap) if gap.field == field]
        return max(gaps, key=lambda gap: abs(gap.exact))
    kind: type[Split | BlindSpot | Lowest] = _KINDS[reason]
    return next(finding for finding in results.of_type(kind) if finding.field == field)


_KINDS: dict[Reason, type[Split | BlindSpot | Lowest]] = {
    Reason.SPLIT: Split,
    Reason.BLIND_SPOT: BlindSpot,
    Reason.LOWEST: Lowest,
}
