"""Checkers for what a report says of ideas and plan: each counts anew what stands in the rows of plan.xlsx.

A room without a plan can print none of these sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fluent_forms import Checker, Claim, Expected, register_in
from room_truth import RoomTruth

Rows = Sequence[Mapping[str, str]]
PLAN_CHECKERS: dict[str, Checker] = {}
claims = register_in(PLAN_CHECKERS)

# what belongs in a place, what a document is, and words around somebody's own: true where there is a plan
_ALWAYS = (
    *("report-asked-prompt", "report-participants-prompt", "report-recommendations-prompt", "report-revised-none"),
    *("report-plan-about", "report-source-plan", "report-feedback-how", "report-feedback-none", "results-plan-note"),
    *("report-ideas-not-kept-how", "report-key-open"),
)
# words around what a person typed, which is compared as it stands
_AROUND = (
    *(
        "report-ideas-caption",
        "report-key",
        "report-plan-partners",
        "report-plan-score-of",
        "report-plan-period",
        "report-plan-until",
    ),
    *("report-plan-from", "report-public-commits", "report-plan-language-note", "report-source-fields"),
    *("report-plan-lacks", "report-more-entries", "report-plan-title"),
)


def rows_of(room: RoomTruth, tab: str) -> Rows:
    """The rows of a tab as they were typed; none where the room has no plan."""
    plan: Mapping[str, Rows] = getattr(room, "plan", {})
    return plan.get(tab, ())


def kept(rows: Rows) -> Rows:
    """Those marked with yes; where none is, all that are not marked with no."""
    marked = [row for row in rows if row.get("kept") == "yes"]
    return marked or [row for row in rows if row.get("kept") != "no"]


def _if_planned(facts: Callable[[RoomTruth, Claim], Expected | None]) -> Checker:
    def check(room: RoomTruth, claim: Claim) -> Expected | None:
        return facts(room, claim) if getattr(room, "plan", None) else None

    return check


for _key in _ALWAYS:
    PLAN_CHECKERS[_key] = _if_planned(lambda _room, _claim: {})
for _key in _AROUND:
    PLAN_CHECKERS[_key] = _if_planned(lambda _room, claim: {**claim.facts, **claim.arms})


@claims("report-ideas-counted")
def _ideas(room: RoomTruth, _: Claim) -> Expected | None:
    rows = rows_of(room, "ideas")
    decided = any(row.get("kept") for row in rows)
    return {"all": len(rows), "kept": len(kept(rows)), "decided": "yes" if decided else "no"} if rows else None


@claims("report-challenges-counted")
def _challenges(room: RoomTruth, _: Claim) -> Expected | None:
    rows = rows_of(room, "challenges")
    return {"all": len(rows), "kept": len(kept(rows))} if rows else None


@claims("report-plan-counted")
def _measures(room: RoomTruth, _: Claim) -> Expected | None:
    rows = rows_of(room, "measures")
    return {"all": len(rows), **_by(rows, "resources", ("internal", "outside"))} if rows else None


@claims("report-targets-counted")
def _targets(room: RoomTruth, _: Claim) -> Expected | None:
    rows = rows_of(room, "targets")
    return {"all": len(rows), **_by(rows, "feasible", ("yes", "partly", "no"))} if rows else None


def _by(rows: Rows, key: str, values: Sequence[str]) -> dict[str, Any]:
    counts: dict[str, Any] = {value: sum(row.get(key) == value for row in rows) for value in values}
    return {**counts, "unsaid": sum(not row.get(key) for row in rows)}


@claims("report-plan-still-open-how")
def _open(room: RoomTruth, _: Claim) -> Expected | None:
    rows = rows_of(room, "measures")
    lacking = [row for row in rows if not (row.get("lead") and row.get("end") and row.get("indicator"))]
    return {"count": len(lacking), "all": len(rows)} if lacking else None


@claims("report-lead-policy", "report-lead-seven-keys", "report-lead-culture-goal")
def _lead(room: RoomTruth, claim: Claim) -> Expected | None:
    tab = {"policy": "ideas", "keys": "keys", "goal": "targets"}[claim.key.rpartition("-")[2]]
    rows = rows_of(room, tab)
    return {"all": len(rows), "entries": len(kept(rows)), "measures": len(rows_of(room, "measures"))} if rows else None


@claims("report-public-lead")
def _public(room: RoomTruth, _: Claim) -> Expected | None:
    rows = rows_of(room, "keys")
    return {"keys": len(kept(rows))} if rows else None


@claims("report-workshop-how")
def _workshop(room: RoomTruth, claim: Claim) -> Expected | None:
    ideas, measures = rows_of(room, "ideas"), rows_of(room, "measures")
    return {**claim.facts, **claim.arms, "ideas": len(ideas), "measures": len(measures)} if ideas or measures else None


@claims("report-workshop-sheets")
def _sheets(room: RoomTruth, _: Claim) -> Expected | None:
    return (
        {"people": sum(s.people for s in room.counted), "sheets": len(room.counted)} if rows_of(room, "ideas") else None
    )


@claims("chart-alt-impact")
def _impact(room: RoomTruth, _: Claim) -> Expected | None:
    rows = rows_of(room, "measures")
    rated = [row for row in rows if row.get("impact") and row.get("feasibility")]
    first = [row["id"] for row in rated if int(row["impact"]) > 3 and int(row["feasibility"]) > 3]
    facts = {"count": len(rated), "all": len(rows), "first": room.words.join(first), "firsts": len(first)}
    return facts if rated else None
