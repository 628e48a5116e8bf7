"""Checkers of what is said of a room beside an earlier one."""

from __future__ import annotations

from changes_truth import YEAR, changes, label, provenance, smallest
from fluent_forms import Checker, Claim, Expected, register_in
from room_truth import RoomTruth

NOT_TRUE = None
MOST_TOLD = {"report-before-further": 3, "chart-alt-further-changes": 5}
CHANGE_CHECKERS: dict[str, Checker] = {}
claims = register_in(CHANGE_CHECKERS)


@claims("report-before-others", "chart-alt-changes", "chart-table-changes", "report-before-note-untested")
def _beside_another(room: RoomTruth, claim: Claim) -> Expected | None:
    some, tested = bool(changes(room)), any(c.low is not None for c in changes(room))
    if claim.key == "report-before-others":
        return {} if room.previous else NOT_TRUE
    return {} if some and not (claim.key.endswith("untested") and tested) else NOT_TRUE


@claims("report-before-beside")
def _beside(room: RoomTruth, _: Claim) -> Expected | None:
    return {"provenance": provenance(room)} if room.previous else NOT_TRUE


@claims("report-before-people")
def _people(room: RoomTruth, _: Claim) -> Expected | None:
    if room.previous is None:
        return NOT_TRUE
    return {"when": YEAR, "then": room.previous["participation"]["people"], "now": room.room["people"]}


@claims("report-before-groups")
def _groups(room: RoomTruth, _: Claim) -> Expected | None:
    if room.previous is None:
        return NOT_TRUE
    then = {g["id"]: g["people"] for g in room.previous["participation"]["groups"]}
    both = [g for g in room.columns if g["id"] in then and g["id"] not in ("none", "other_groups")]
    said = (
        room.words("report-before-group", group=room.group(g["id"]), then=then[g["id"]], now=g["people"]) for g in both
    )
    return {"groups": room.words.join(said)} if both else NOT_TRUE


@claims("report-before-some", "report-before-none", "chart-caption-changes-named", "chart-caption-changes-none")
def _verdict(room: RoomTruth, claim: Claim) -> Expected | None:
    found = changes(room)
    named, tested = sum(c.named for c in found), sum(c.low is not None for c in found)
    if not tested or (named == 0) != claim.key.endswith("none"):
        return NOT_TRUE
    return {"count": named, "tested": tested, "title": room.words("chart-title-changes")}


@claims("report-before-untestable", "chart-caption-changes-untested", "report-before-untested")
def _untested(room: RoomTruth, claim: Claim) -> Expected | None:
    found = changes(room)
    without = sum(c.low is None for c in found)
    none = without == len(found)
    if not without or none == (claim.key == "report-before-untested"):
        return NOT_TRUE
    return {"count": without, "least": room.rule("min_detail"), "title": room.words("chart-title-changes")}


@claims("report-before-smallest")
def _smallest(room: RoomTruth, _: Claim) -> Expected | None:
    return {"points": room.points(smallest(room))} if any(c.low is not None for c in changes(room)) else NOT_TRUE


@claims("report-before-nothing")
def _nothing(room: RoomTruth, _: Claim) -> Expected | None:
    return {} if room.previous and not changes(room) else NOT_TRUE


@claims("report-before-mapped", "report-before-by-ids", "report-before-reworded")
def _otherwise(_room: RoomTruth, _: Claim) -> Expected | None:
    return NOT_TRUE  # the rooms are always compared with one of their own framework and version


@claims("report-before-change", "chart-alt-change")
def _change(room: RoomTruth, claim: Claim) -> Expected | None:
    title = claim.facts.get("name") or claim.facts["field"]
    for one in changes(room):
        if one.named and room.words.quoted(room.title(one.id)) == title:
            return {
                "name": title,
                "field": title,
                "direction": "higher" if one.change > 0 else "lower",
                "then": room.score(one.then["score"]),
                "now": room.score(one.now["score"]),
                "people": one.now["people"],
                "people_then": one.then["people"],
                "when": YEAR,
                "points": room.points(abs(one.change)),
            }
    return NOT_TRUE


@claims(*MOST_TOLD)
def _further(room: RoomTruth, claim: Claim) -> Expected | None:
    further = sum(c.named for c in changes(room)) - MOST_TOLD[claim.key]
    return {"count": further} if further > 0 else NOT_TRUE


@claims("report-before-note")
def _note(room: RoomTruth, _: Claim) -> Expected | None:
    percent = room.words.percent(float(room.rules.confidence), decimals=1)
    least = room.points(room.session[1].range / 16)
    return {"percent": percent, "least": least} if any(c.low is not None for c in changes(room)) else NOT_TRUE


def shown_beside(room: RoomTruth) -> str:
    """The names of what stands beside the scores in a radar, where there is any."""
    tables = [room.words("chart-series-tables")] if room.results["agreed_at_tables"] else []
    return room.words.join([*([label(room)] if room.previous else []), *tables])
