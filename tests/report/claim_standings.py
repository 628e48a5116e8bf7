"""Strengths and weaknesses as "In one page" and the workbook list them: decided anew from the findings of the room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from room_truth import MOST_NAMED, RoomTruth

TIERS = {
    "strengths": ("agreed_strength", "relative_strength", "highest"),
    "weaknesses": ("agreed_weakness", "relative_weakness", "lowest"),
}
RENAMED = {"strengths": "highest", "weaknesses": "lowest"}  # where every field is at the other end of the scale
SIDES = (*TIERS, *RENAMED.values())
PLACES, PLAN_PLACES = 4, 8
Entry = tuple[list[str], str, str]  # the fields, the name, the reason


def side_of(room: RoomTruth, name: str, places: int = PLACES) -> tuple[str, list[Entry]]:
    """The name of a side, and its entries."""
    kinds = _kinds(room, TIERS[name])
    other = room.end_stage(0 if name == "strengths" else -1)
    named = [f for f in room.fields.values() if f["id"] in kinds]
    within = [f for f in named if f["stage"] != other]
    sign = -1 if name == "strengths" else 1
    shown = sorted(within or named, key=lambda f: sign * f["score"])
    entries: list[list[dict[str, Any]]] = []
    for score in dict.fromkeys(f["score"] for f in shown):
        equals = [f for f in shown if f["score"] == score]
        apart = [[f] for f in equals] if len(equals) <= places - len(entries) else [_alike(room, equals, name, kinds)]
        entries += apart[: places - len(entries)]
    called = name if within or not named else RENAMED[name]
    return called, [([f["id"] for f in e], _name(room, e), _reason(room, e, name, kinds)) for e in entries]


def _kinds(room: RoomTruth, tiers: Sequence[str]) -> dict[str, str]:
    """The first tier of each field; the equals of an extreme count with it."""
    kinds: dict[str, str] = {}
    for tier in tiers:
        for found in room.found(tier):
            equals = [f["id"] for f in room.scored() if f["score"] == room.fields[found["field"]]["score"]]
            for id_ in equals if tier in ("highest", "lowest") else [found["field"]]:
                kinds.setdefault(id_, tier)
    return kinds


def _name(room: RoomTruth, fields: Sequence[dict[str, Any]]) -> str:
    ids = [f["id"] for f in fields]
    if len(ids) == 1:
        return room.title(ids[0])
    if len(ids) > MOST_NAMED:
        return room.words("report-standing-many", count=len(ids))
    return room.words("report-standing-tie", count=len(ids), names=room.quoted(ids))


def _reason(room: RoomTruth, fields: Sequence[dict[str, Any]], name: str, kinds: dict[str, str]) -> str:
    first, *more = _clauses(room, fields, name, kinds)[:2]
    return room.words("report-grounds", first=first, second=more[0]) if more else first


def _alike(room: RoomTruth, fields: list[dict[str, Any]], name: str, kinds: dict[str, str]) -> list[dict[str, Any]]:
    """Equals for which there are no places, if they have a reason in common; else those with the strongest."""
    if _clauses(room, fields, name, kinds):
        return fields
    strongest = min((kinds[f["id"]] for f in fields), key=TIERS[name].index)
    return [f for f in fields if kinds[f["id"]] == strongest]


def _clauses(room: RoomTruth, fields: Sequence[dict[str, Any]], name: str, kinds: dict[str, str]) -> list[str]:
    end = "highest" if name == "strengths" else "lowest"
    best = (max if end == "highest" else min)(f["score"] for f in room.scored())
    said: list[str] = []
    score = fields[0]["score"]
    at_the_end = score == best and any(room.fields[f["field"]]["score"] == score for f in room.found(end))
    equals = sum(f["score"] == score for f in room.scored()) - len(fields)
    if at_the_end:
        said.append(room.words("report-ground-first", end=end, equals=equals))
    own = {kinds[f["id"]] for f in fields}
    if own <= {"agreed_strength", "agreed_weakness"}:
        said.append(_agreed(room, fields, end))
    if own <= {"relative_strength", "relative_weakness"}:
        said.append(room.words("report-ground-relative", end=end))
    among = any(room.fields[f["field"]]["score"] == score for f in room.found(end))
    if among and not said:
        said.append(room.words("report-ground-among", end=end, equals=equals))
    if all(room.of("blind_spot", f["id"]) for f in fields):
        said.append(_unknown(room, fields))
    return said


def _agreed(room: RoomTruth, fields: Sequence[dict[str, Any]], end: str) -> str:
    place = -1 if end == "highest" else 0
    line, stage = fields[0], room.end_stage(place)
    own = line["singles"] == line["people"]
    everybody = own and line["people"] < 200 and line["stage_shares"][stage] == 100
    scope = "several" if len(fields) > 1 else "all" if everybody else "everybody" if own else "singles"
    facts = {"people": line["people"], "singles": line["singles"], "stage": room.stage(stage)}
    share = room.share(line["id"], place) if line["stage_shares"] else ""
    return room.words("report-ground-agreed", scope=scope, share=share, **facts)


def _unknown(room: RoomTruth, fields: Sequence[dict[str, Any]]) -> str:
    line = fields[0]
    return room.words(
        "report-ground-unknown",
        scope="several" if len(fields) > 1 else room.level,
        dont_know=line["dont_know"],
        asked=line["people"] + line["dont_know"],
        share=room.unknown_share(line["id"]),
    )


def standing_cells(room: RoomTruth, heads: Sequence[str | None]) -> list[list[str]]:
    """The rows that the table of "In one page" should have."""
    sides = [side_of(room, name) for name in TIERS]
    shown = [(called, entries) for called, entries in sides if f"report-col-{called}" in heads]
    rows = max((len(entries) for _, entries in shown), default=0)
    return [[cell for _, entries in shown for cell in _cells(room, entries, row)] for row in range(rows)]


def _cells(room: RoomTruth, entries: Sequence[Entry], row: int) -> list[str]:
    if row >= len(entries):
        return ["", ""]
    ids, name, reason = entries[row]
    return [room.score(room.fields[ids[0]]["score"]), f"{name}\n{reason}"]


def plan_cells(room: RoomTruth, columns: int) -> list[list[str]]:
    """The rows that the table of the plan should have: score and weakness, then empty cells to write in."""
    rows: list[list[str]] = []
    for ids, name, reason in side_of(room, "weaknesses", PLAN_PLACES)[1]:
        said = "\n".join([name, reason, *_lowest_actions(room, ids)])
        rows.append([room.score(room.fields[ids[0]]["score"]), said, *[""] * (columns - 2)])
    return rows


def _lowest_actions(room: RoomTruth, ids: Sequence[str]) -> list[str]:
    own = [a for a in room.actions.values() if a["field"] == ids[0] and a["score"] is not None]
    scores = [a["score"] for a in own]
    if len(ids) > 1 or len(set(scores)) < 2:
        return []
    lowest = [a for a in own if a["score"] == min(scores)]
    named = [
        room.words("report-plan-action", action=room.title(a["id"]), score=room.score(a["score"])) for a in lowest[:2]
    ]
    more = len(lowest) - len(named)
    said = room.words("report-and-more", names=", ".join(named), count=more) if more else room.words.join(named)
    return [room.words("report-plan-lowest", count=len(lowest), actions=said)]


def workbook_rows(room: RoomTruth) -> list[list[Any]]:
    """The rows of both lists in the workbook's summary: name, score, stage, people, reason."""
    rows: list[list[Any]] = []
    for ids, name, reason in (entry for side in TIERS for entry in side_of(room, side)[1]):
        lines = [room.fields[id_] for id_ in ids]
        rows.append([name, lines[0]["score"], room.stage(lines[0]["stage"]), room.people_behind(lines), reason])
    return rows
