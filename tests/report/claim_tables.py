"""Cells of tables: what stands under a head for a domain, a field, an action, a group, a parameter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from changes_truth import Change, changes, signed
from fluent_forms import forms, messages
from room_truth import RoomTruth

Cell = str | int | float | None
HEADS = ("report-col-", "results-col-", "report-plan-")
COUNTS = {"dont-know": "dont_know", "not-applicable": "not_applicable", "blank": "blank", "not-asked": "not_asked"}


@dataclass(frozen=True)
class Spot:
    """Where a cell stands: what its row speaks of, the whole row, and whether in a workbook (``raw``)."""

    room: RoomTruth
    subject: dict[str, Any]
    row: Sequence[Cell]
    raw: bool


def heads_of(room: RoomTruth, row: Sequence[Cell]) -> list[str | None]:
    """The key of each head, ``group …`` or ``stage …`` for those of the room; None where it is unknown."""
    return [_head(room, str(text)) if isinstance(text, str) else None for text in row]


@cache
def _is_head(key: str) -> bool:
    """Whether a message has one form and no variable."""
    (first, *more) = forms("en", key)
    return not more and all(kind == "text" for kind, _ in first.parts)


def _head(room: RoomTruth, text: str) -> str | None:
    for key in messages(room.language):
        if key.startswith(HEADS) and _is_head(key) and room.words(key) == text:
            return key
    for column in room.columns:
        label = room.group(column["id"])
        if text in (label, room.words("results-col-group", group=label, people=column["people"])):
            return f"group {column['id']}"
    return next((f"stage {s}" for s, _, _ in room.session[1].stages if room.stage(s) == text), None)


def subject_of(room: RoomTruth, row: Sequence[Cell], heads: Sequence[str | None]) -> dict[str, Any]:
    """What a row speaks of: the first of its cells that is a title."""
    if "results-col-id" in heads and row[heads.index("results-col-id")] is not None:
        id_ = str(row[heads.index("results-col-id")])
        return {**room.domains, **room.fields, **room.actions}[id_]
    for text in row:
        for title, id_ in room.ids.items():
            if text == title or (isinstance(text, str) and text.startswith(f"{title} (")):
                return {**room.domains, **room.fields, **room.actions}[id_]
    group = next((c for c in room.columns if room.group(c["id"]) == row[0]), None)
    return group or {}


def cell_value(room: RoomTruth, head: str, subject: dict[str, Any], row: Sequence[Cell], *, raw: bool) -> Cell:
    """What a cell should say: a value in a workbook (``raw``), a text in the report."""
    value = _value(room, head, subject, row, raw=raw)
    if raw:
        return float(value) if isinstance(value, Fraction) else value
    if value is None:
        return room.words("report-no-result")
    if isinstance(value, float | Fraction):
        return room.score(float(value))
    return str(value)


def _value(room: RoomTruth, head: str, subject: dict[str, Any], row: Sequence[Cell], *, raw: bool) -> Any:
    name = head.removeprefix("report-col-").removeprefix("results-col-")
    kind, _, id_ = head.partition(" ")
    if kind == "group":
        return _group_cell(room, subject, id_)
    if kind == "stage":
        shares = subject["stage_shares"]
        if shares is None:
            return None
        return shares[id_] / 100 if raw else room.words.percent(shares[id_] / 100)
    if head.startswith("report-plan-"):
        return room.with_score(subject["id"]) if name == "report-plan-weakness" else ""
    return _OWN[name](Spot(room, subject, row, raw))


def _group_cell(room: RoomTruth, subject: dict[str, Any], group: str) -> Any:
    mean = subject["groups"].get(group)
    if mean is not None:
        return mean
    hidden = subject["id"] in room.fields and room.hidden(subject["id"], group)
    return room.words("report-hidden" if hidden else "report-no-result")


def _title(at: Spot) -> Any:
    if "people" in at.subject and "merged" in at.subject:
        return at.room.group(at.subject["id"])
    if not at.subject:  # the tab of findings: a group
        return next(label for c in at.room.columns if (label := at.room.group(c["id"])) in at.row)
    return at.room.title(at.subject["id"])


def _domain(at: Spot) -> Any:
    if "domain" in at.subject and at.row[0] != at.room.title(at.subject["id"]):  # else the summary's list of fields
        return at.room.title(at.subject["domain"])
    return at.room.title(at.subject["id"])


def _field(at: Spot) -> Any:
    return at.room.title(at.subject["field"]) if "field" in at.subject else _title(at)


def people_as_word(room: RoomTruth, subject: dict[str, Any]) -> str | None:
    """The people of a field as some tables of the workbook have them: nothing where the field has no score."""
    return room.people_behind([subject] if subject["id"] in room.fields else room.fields_of(subject["id"]))


def _people(at: Spot) -> Any:
    if at.subject["id"] in at.room.domains:
        return at.room.people_behind(at.room.fields_of(at.subject["id"]))
    return at.subject["people"]


def _interval(at: Spot) -> Any:
    if at.subject.get("all_same"):
        return at.room.words("report-all-same", people=at.subject["people"])
    if at.subject["interval"] is None:
        return None
    low, high = map(at.room.score, at.subject["interval"])
    return at.room.words("report-interval", low=low, high=high)


def _agreement(at: Spot) -> Any:
    if at.subject["agreement"] is None:
        return None
    said = at.room.words("report-agreement", agreement=at.subject["agreement"])
    if at.subject["singles"] == at.subject["people"]:
        return said
    facts = {"singles": at.subject["singles"], "people": at.subject["people"]}
    brief = at.room.words("report-agreement-singles", agreement=said, singles=facts["singles"])
    return brief if brief in at.row else at.room.words("report-agreement-of", agreement=said, **facts)


def _lowest(at: Spot) -> Any:
    scored = at.room.scored(at.room.fields_of(at.subject["id"]))
    least = min((f["score"] for f in scored), default=None)
    lowest = [f["id"] for f in scored if f["score"] == least] if at.subject["score"] is not None else []
    if not lowest or len(lowest) == len(scored):
        return None
    if at.raw:
        return at.room.words.join(map(at.room.title, lowest))
    many = at.room.words("chart-count-fields", count=len(lowest))
    name = at.room.words.join(map(at.room.title, lowest)) if len(lowest) <= 3 else many
    return at.room.words("report-name-and-score", name=name, score=at.room.score(at.room.fields[lowest[0]]["score"]))


def _kinds(room: RoomTruth, id_: str) -> set[str]:
    own = {f["kind"] for f in room.results["findings"] if f.get("field") == id_}
    return {room.words(f"results-kind-{kind.replace('_', '-')}") for kind in own}


def _finding(at: Spot) -> Any:
    kinds = _kinds(at.room, at.subject["id"]) if at.subject else {at.room.words("results-kind-group-level")}
    if at.subject and not at.room.asked(at.subject["id"]):
        kinds.add(at.room.words("results-kind-not-asked"))
    return at.row[0] if at.row[0] in kinds else None


def _no_score(at: Spot) -> Any:
    if at.subject["status"] == "ok":
        return None
    return at.room.words(
        "results-no-score", status=at.subject["status"] if at.room.asked(at.subject["id"]) else "not_asked"
    )


def _parameter(at: Spot) -> Any:
    return parameter_text(at.room, str(at.row[0]))


def parameter_text(room: RoomTruth, rule: str) -> str:
    """The value of the parameter that a rule is about, as it is printed."""
    keys = (k for k in messages(room.language) if k.startswith("report-method-"))
    key = next((k for k in keys if room.words(k) == rule), None)
    if key is None:
        return ""
    name = key.removeprefix("report-method-").replace("-", "_")
    if name == "confidence":
        return room.words.percent(float(room.rules.confidence), decimals=1)
    value = room.rules[name]
    if name in ("broad_spread", "mixed_spread", "gap", "balance", "level", "relative"):
        return room.points(value * room.session[1].range)
    if name in ("coverage", "domain_coverage", "agreed", "opposed", "blind_spot"):
        return room.words.percent(float(value), decimals=1)
    return room.words.number(float(value), 2) if name == "significance" else str(int(value))


def _at_tables(key: str) -> Any:
    def cell(at: Spot) -> Any:
        agreed = at.room.results["agreed_at_tables"]
        return next(f[key] for f in agreed["fields"] if f["id"] == at.subject["id"]) if agreed else None

    return cell


def _scale(part: int) -> Any:
    def cell(at: Spot) -> Any:
        if at.subject:
            return at.room.stage(at.subject["stage"]) if at.subject["stage"] else None
        stage, low, high = next(s for s in at.room.session[1].stages if at.room.stage(s[0]) == at.row[1])
        points = str(low) if low == high else f"{low}–{high}"
        return (points, at.room.stage(stage), at.room.texts.stages[stage].description)[part]

    return cell


def _then(key: str) -> Any:
    def cell(at: Spot) -> Any:
        assert at.room.previous is not None
        then = next(f for f in at.room.previous["fields"] if f["id"] == at.subject["id"])
        if then["score"] is None or (key == "people" and at.subject["score"] is None):
            return None
        return then[key] if at.raw else _with_people(at.room, then)

    return cell


def _with_people(room: RoomTruth, line: dict[str, Any]) -> str:
    return room.words("report-score-of", score=room.score(line["score"]), people=line["people"])


def _change(printed: Any, value: Any) -> Any:
    """The cell of a change: a text in the report, a value in the workbook, or the same text in both."""

    def cell(at: Spot) -> Any:
        found = next((c for c in changes(at.room) if c.id == at.subject["id"]), None)
        if found is None:
            return None
        return value(found) if at.raw and value else printed(at.room, found)

    return cell


def _ends_of_change(room: RoomTruth, change: Change) -> Any:
    if change.low is None or change.high is None:
        return None
    low, high = signed(room, change.low), signed(room, change.high)
    return room.words("report-change-interval", low=low, high=high)


def _verdict(room: RoomTruth, change: Change) -> Any:
    if change.low is None:
        return room.words("report-untested")
    return room.words("report-clear-change" if change.named else "report-no-clear-change")


def _of(key: str) -> Any:
    return lambda at: at.subject[key]


_OWN: dict[str, Any] = {
    "id": lambda at: at.subject.get("id"),
    "domain": _domain,
    "field": _field,
    "action": _title,
    "group": _title,
    "score": _of("score"),
    "everyone": _of("score"),
    "stage": _scale(1),
    "points": _scale(0),
    "meaning": _scale(2),
    "people": _people,
    "n": _of("people"),
    "sheets": _of("sheets"),
    "fields-scored": lambda at: (
        len(at.room.scored(at.room.fields_of(at.subject["id"])))
        if at.raw
        else at.room.words(
            "report-of",
            part=len(at.room.scored(at.room.fields_of(at.subject["id"]))),
            whole=len(at.room.fields_of(at.subject["id"])),
        )
    ),
    "lowest-field": _lowest,
    "interval": _interval,
    "interval-low": lambda at: (at.subject["interval"] or [None])[0],
    "interval-high": lambda at: (at.subject["interval"] or [None])[-1],
    "agreement": _agreement,
    "balanced": _of("balanced"),
    "median": _of("median"),
    "spread": _of("spread"),
    **{head: _of(key) for head, key in COUNTS.items()},
    "no-score": _no_score,
    "finding": _finding,
    "rule": lambda at: at.row[0],
    "value": _parameter,
    "at-tables": _at_tables("score"),
    "people-at-tables": _at_tables("people"),
    "then": _then("score"),
    "people-then": _then("people"),
    "now": lambda at: _with_people(at.room, at.subject),
    "change": _change(lambda room, c: signed(room, c.change), lambda c: c.change),
    "change-interval": _change(_ends_of_change, lambda c: c.low),
    "change-low": _change(_ends_of_change, lambda c: c.low),
    "change-high": _change(_ends_of_change, lambda c: c.high),
    "verdict": _change(_verdict, None),
}
