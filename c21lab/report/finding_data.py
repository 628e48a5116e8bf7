"""Findings as the data files hold them: what is shared, and what goes to the facilitator alone."""

from __future__ import annotations

from typing import Any, assert_never

from c21lab.scoring.exact import half_up
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    BalanceSensitive,
    BlindSpot,
    Discuss,
    Finding,
    GroupGap,
    GroupLevel,
    Highest,
    Lowest,
    NotApplicable,
    RelativeStrength,
    RelativeWeakness,
    Split,
    TooFew,
)

_DECIMALS = 4  # of shares


def finding_data(finding: Finding) -> dict[str, Any]:
    """Returns a finding's kind, what it speaks of, and the numbers that the tables show too."""
    return {"kind": finding.kind.value} | _shared(finding)


def _shared(finding: Finding) -> dict[str, Any]:
    match finding:
        case AgreedStrength() | AgreedWeakness() | RelativeStrength() | RelativeWeakness() | Split():
            return {"field": finding.field, "score": finding.score}
        case Highest() | Lowest():
            numbers = {"score": finding.score, "rank": finding.rank}
            return {"field": finding.field} | numbers | {"tied": list(finding.tied), "fits": finding.fits}
        case BlindSpot():
            return {"field": finding.field, "share": finding.share}
        case BalanceSensitive():
            numbers = {"score": finding.score, "balanced": finding.balanced}
            return {"field": finding.field} | numbers | {"difference": finding.difference}
        case GroupLevel():
            return {"group": finding.group, "difference": finding.difference}
        case GroupGap():
            numbers = {"others": finding.others, "difference": finding.difference}
            return {"field": finding.field, "group": finding.group} | numbers
        case TooFew():
            return {"field": finding.field, "people": finding.people}
        case NotApplicable():
            numbers = {"people": finding.people, "not_applicable": finding.not_applicable}
            return {"field": finding.field} | numbers
        case Discuss():
            return {"field": finding.field, "reasons": [reason.value for reason in finding.reasons]}
        case _:
            assert_never(finding)


def private_finding_data(finding: Finding) -> dict[str, Any]:
    """Returns the numbers of a finding that would tell too much to be shared."""
    match finding:
        case AgreedStrength() | AgreedWeakness():
            return {"share": half_up(finding.share, _DECIMALS), "opposed": half_up(finding.opposed, _DECIMALS)}
        case RelativeStrength() | RelativeWeakness():
            return {"deviation": finding.deviation, "p": finding.p}
        case BalanceSensitive() | GroupLevel() | GroupGap():
            return {"p": finding.p}
        case Highest() | Lowest() | Split() | BlindSpot() | TooFew() | NotApplicable() | Discuss():
            return {}
        case _:
            assert_never(finding)
