"""A checker for every message that a report, a workbook or the console may print: is what it says true of the room?

A checker gets a room as the second hand scores it and a claim: the message, the texts of its variables, the arms of its
selectors. It says what these would have to be; a sentence is true if all of them are so. ``LABELS`` claim nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from chart_claims import CHART_CHECKERS
from claim_tables import parameter_text
from claim_texts import LABELS, check_fixed
from fluent_forms import Checker, Claim, Expected, register_in
from plan_claims import PLAN_CHECKERS
from room_truth import MOST_NAMED, RoomTruth
from second_hand_numbers import half_up
from second_hand_room import field_answer

CHECKERS: dict[str, Checker] = {**CHART_CHECKERS, **PLAN_CHECKERS}
NOT_TRUE = None
claims = register_in(CHECKERS)


def untrue(room: RoomTruth, claim: Claim) -> str | None:
    """What is wrong with a claim; None where it is true."""
    if claim.key in LABELS:
        return None
    expected = CHECKERS[claim.key](room, claim) if claim.key in CHECKERS else check_fixed(room, claim)
    if expected is None:
        return f"{claim.key} does not hold here"
    for name, said in {**claim.facts}.items():
        if name not in expected:
            return f"{claim.key}: nothing is known of {name}, which is {said!r}"
        if said != _text(expected[name], room):
            return f"{claim.key}: {name} is {said!r}, and should be {_text(expected[name], room)!r}"
    for name, arm in claim.arms.items():
        if name not in expected:
            return f"{claim.key}: nothing is known of {name}, said as {arm!r}"
        if not _is_arm(arm, expected[name], room):
            return f"{claim.key}: {name} is said as {arm!r}, and is {expected[name]!r}"
    return None


def _text(value: Any, room: RoomTruth) -> str:
    return room.words.number(value, 0) if isinstance(value, int) else str(value)


def _is_arm(arm: str, value: Any, room: RoomTruth) -> bool:
    if isinstance(value, int):
        return arm in (str(value), room.plural(value)) or (arm == "other" and value == 0)
    return arm == value


def field_of(room: RoomTruth, claim: Claim, name: str = "name") -> str | None:
    """The field that a claim names; None where there is none of this title."""
    id_ = room.ids.get(claim.facts.get(name, ""))
    return id_ if id_ in room.fields else None


# --- findings


def _answered(room: RoomTruth, id_: str) -> dict[str, Any]:
    people = room.fields[id_]["people"]
    return {"name": room.title(id_), "answered": room.people(people), "people": people}


@claims("finding-agreed-strength", "finding-agreed-weakness")
def _agreed(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    kind = claim.key.removeprefix("finding-").replace("-", "_")
    if id_ is None or not room.of(kind, id_):
        return NOT_TRUE
    own, other = (-1, 0) if kind == "agreed_strength" else (0, -1)
    here, there, singles = _in_stages(room, id_, own, other)
    if 2 * here <= singles:  # "most"
        return NOT_TRUE
    line = room.fields[id_]
    everybody = "all" if here == singles and singles < 200 else "everybody"
    return {
        **_answered(room, id_),
        "scope": everybody if line["singles"] == line["people"] else "singles",
        "singles": singles,
        "share": room.share(id_, own),
        "opposed": room.share(id_, other),
        "opposition": "some" if there else "none",
        "stage": room.stage(room.end_stage(own)),
        "other": room.stage(room.end_stage(other)),
    }


def _in_stages(room: RoomTruth, id_: str, own: int, other: int) -> tuple[int, int, int]:
    """How many single people see a field in two stages, of how many."""
    _, grid, _, _ = room.session
    values = single_values(room, id_)
    places = [grid.stage(value) for value in values]
    last = len(grid.stages)
    return places.count(own % last), places.count(other % last), len(values)


def single_values(room: RoomTruth, id_: str) -> list[Fraction]:
    """The values of the single people in a field, from their answers."""
    grid = room.session[1]
    actions = next(actions for f, _, actions in grid.all_fields if f == id_)
    values: list[Fraction] = []
    for sheet in room.counted:
        given = [sheet.answers.get(item, "blank") for item in grid.items(id_, actions)]
        value = field_answer(given, True, room.rules["coverage"])
        if sheet.people == 1 and not isinstance(value, str):
            values.append(value)
    return values


@claims("finding-relative-strength", "finding-relative-weakness")
def _relative(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    kind = claim.key.removeprefix("finding-").replace("-", "_")
    if id_ is None or not room.of(kind, id_):
        return NOT_TRUE
    line = room.fields[id_]
    return {**_answered(room, id_), "scope": "everybody" if line["singles"] == line["people"] else "singles"}


@claims("finding-highest", "finding-lowest", "finding-discuss-lowest")
def _extreme(room: RoomTruth, claim: Claim) -> Expected | None:
    kind = "highest" if claim.key == "finding-highest" else "lowest"
    best = max if kind == "highest" else min
    scores = {f["id"]: f["score"] for f in room.scored()}
    form = claim.arms["form"]
    value = _claimed_score(room, claim, scores)
    if value is None or len(set(scores.values())) < 2:
        return NOT_TRUE
    equals = [id_ for id_, score in scores.items() if score == value]
    first = value == best(scores.values())
    if form.endswith("first") != first or not any(room.of(kind, id_) for id_ in equals):
        return NOT_TRUE
    id_ = field_of(room, claim)
    if form.startswith(("alone", "tied")) and (id_ not in equals or (len(equals) == 1) != form.startswith("alone")):
        return NOT_TRUE
    if form.startswith(("crowd", "many")) and (len(equals) > MOST_NAMED) != form.startswith("many"):
        return NOT_TRUE
    own = _answered(room, id_) if id_ else {}
    return {
        **own,
        "form": form,
        "score": room.score(value),
        "count": len(equals),
        "range": room.people_range(equals),
        "others": room.with_people([e for e in equals if e != id_]) if len(equals) > 1 else "",
        "all": room.with_people(equals),
    }


def _claimed_score(room: RoomTruth, claim: Claim, scores: Mapping[str, float]) -> float | None:
    return next((s for s in scores.values() if room.score(s) == claim.facts["score"]), None)


@claims("finding-split", "finding-discuss-split")
def _split(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    if id_ is None:
        return NOT_TRUE
    low, top, singles = _in_stages(room, id_, 0, -1)
    third = (singles + 1) // 3
    if room.fields[id_]["agreement"] is None or min(low, top) < third or len(room.session[1].stages) < 3:
        return NOT_TRUE
    return {
        **_answered(room, id_),
        "low": room.share(id_, 0),
        "top": room.share(id_, -1),
        "lowest_stage": room.stage(room.end_stage(0)),
        "top_stage": room.stage(room.end_stage(-1)),
        "score": room.score(room.fields[id_]["score"]),
    }


@claims("finding-blind-spot", "finding-discuss-blind-spot")
def _blind_spot(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    if id_ is None or not room.of("blind_spot", id_):
        return NOT_TRUE
    line = room.fields[id_]
    share = room.words.percent(float(half_up(Fraction(room.blind[id_]).limit_denominator(10**6) * 100, 0)) / 100)
    people = line["people"] + line["dont_know"]
    if room.level == "field":  # "of the people who scored it or said they don't know": counted anew
        answers = [(s.people, s.answers.get(id_)) for s in room.counted]
        people = sum(n for n, answer in answers if isinstance(answer, int) or answer == "dont_know")
        unknown = sum(n for n, answer in answers if answer == "dont_know")
        if unknown != line["dont_know"]:
            return NOT_TRUE
    return {
        "name": room.title(id_),
        "level": room.level,
        "share": share,
        "asked": people,
        "scored": line["people"],
        "dont_know": line["dont_know"],
    }


@claims("finding-blind-domain")
def _blind_domain(room: RoomTruth, claim: Claim) -> Expected | None:
    domain = room.ids.get(claim.facts["name"], "")
    ids = [f["id"] for f in room.fields_of(domain)]
    if len(ids) < 2 or not all(room.of("blind_spot", id_) for id_ in ids):
        return NOT_TRUE
    percents = [float(half_up(Fraction(room.blind[id_]).limit_denominator(10**6) * 100, 0)) for id_ in ids]
    low, high = (room.words.percent(end(percents) / 100) for end in (min, max))
    form = "same" if low == high else "range"
    facts = {"level": room.level, "name": room.title(domain), "count": len(ids), "form": form}
    return {**facts, "low": low, "high": high}


@claims("report-note-agreement")
def _note_agreement(room: RoomTruth, claim: Claim) -> Expected | None:
    scope = claim.arms["scope"]
    for domain in room.framework.domains:
        lines = [line for line in room.fields_of(domain.id) if line["agreement"]]
        alone = all(line["singles"] == line["people"] for line in lines)
        if lines and alone == (scope == "everybody"):
            return {"scope": scope}
    return NOT_TRUE


@claims("finding-balance-sensitive")
def _balance(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    if id_ is None or not room.of("balance_sensitive", id_):
        return NOT_TRUE
    line = room.fields[id_]
    return {**_answered(room, id_), "score": room.score(line["score"]), "balanced": room.score(line["balanced"])}


@claims("finding-group-level")
def _group_level(room: RoomTruth, claim: Claim) -> Expected | None:
    level = next((f for f in room.found("group_level") if room.group(f["group"]) == claim.facts["group"]), None)
    if level is None:
        return NOT_TRUE
    return {
        "group": room.group(level["group"]),
        "direction": "higher" if level["difference"] > 0 else "lower",
        "difference": room.points(abs(level["difference"])),
        "scope": "everybody" if room.all_single else "singles",
    }


def _mean_of(room: RoomTruth, id_: str, group: str, *, outside: bool) -> Fraction:
    """The mean over all people in a column or outside it, from their answers."""
    grid = room.session[1]
    actions = next(actions for f, _, actions in grid.all_fields if f == id_)
    total, people = Fraction(0), 0
    for sheet in room.counted:
        value = field_answer(
            [sheet.answers.get(item, "blank") for item in grid.items(id_, actions)], True, room.rules["coverage"]
        )
        if (sheet.group != group) == outside and not isinstance(value, str):
            total, people = total + sheet.people * value, people + sheet.people
    return total / people


@claims("finding-group-gap", "finding-discuss-group-gap")
def _gap(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    gaps = [f for f in room.found("group_gap") if f["field"] == id_ and room.group(f["group"]) == claim.facts["group"]]
    if id_ is None or not gaps:
        return NOT_TRUE
    group = gaps[0]["group"]
    own, others = Fraction(str(room.fields[id_]["groups"][group])), half_up(_mean_of(room, id_, group, outside=True))
    return {
        **_answered(room, id_),
        "group": room.group(group),
        "direction": "higher" if own > others else "lower",
        "own": room.score(float(own)),
        "others": room.score(float(others)),
    }


@claims("finding-too-few")
def _too_few(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    if id_ is None or room.fields[id_]["status"] != "too_few":
        return NOT_TRUE
    line = room.fields[id_]
    return {
        "name": room.title(id_),
        "cause": "mixed" if line["people"] >= room.rule("min_answers") else "few",
        "level": room.level if room.asked(id_) else "nothing",
        "people": line["people"],
        "sheets": line["sheets"],
        "needed": room.rule("min_answers"),
        "dont_know": line["dont_know"],
    }


@claims("finding-not-applicable")
def _not_applicable(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = field_of(room, claim)
    if id_ is None or room.fields[id_]["status"] != "not_applicable":
        return NOT_TRUE
    line = room.fields[id_]
    return {"name": room.title(id_), "people": line["people"], "not_applicable": line["not_applicable"]}


# --- who took part


def _groups_spoken_of(room: RoomTruth) -> list[str]:
    return [id_ for column in room.columns for id_ in column["merged"] or [column["id"]]]


@claims("report-who-single", "report-who-single-groups", "report-who-tables", "report-who-tables-groups")
def _who(room: RoomTruth, claim: Claim) -> Expected | None:
    named = {s.group for s in room.counted if s.group} if room.columns else set()
    if ("single" in claim.key) != room.all_single or claim.key.endswith("groups") != (len(named) > 1):
        return NOT_TRUE
    unnamed = "some" if any(s.group is None for s in room.counted) else "nobody"
    at_tables = [s.people for s in room.counted if s.people > 1]
    singles = len(room.counted) - len(at_tables)
    return {
        "people": singles + sum(at_tables),
        "singles": singles,
        "seated": sum(at_tables),
        "tables": len(at_tables),
        "groups": len(named),
        "unnamed": unnamed,
    }


@claims("console-took-part", "report-who-total-single", "report-who-total-tables", "report-who-no-groups")
def _took_part(room: RoomTruth, claim: Claim) -> Expected | None:
    if "total" in claim.key and claim.key.endswith("single") != room.all_single:
        return NOT_TRUE
    if claim.key == "report-who-no-groups" and room.columns:
        return NOT_TRUE
    return {
        "people": sum(s.people for s in room.counted),
        "sheets": len(room.counted),
        "least": room.rule("min_group"),
    }


@claims("report-who-merged", "results-groups-merged")
def _merged(room: RoomTruth, _: Claim) -> Expected | None:
    merged = next((column["merged"] for column in room.columns if column["id"] == "other_groups"), None)
    if not merged:
        return NOT_TRUE
    names = room.words.join(room.words.quoted(room.group(id_)) for id_ in merged)
    return {"groups": names, "least": room.rule("min_group")}


@claims("report-at-tables")
def _at_tables(room: RoomTruth, _: Claim) -> Expected | None:
    return room.results["agreed_at_tables"]


# --- denials: only of what was examined


def _denial(kind: str, least: str | None = None) -> Checker:
    def check(room: RoomTruth, _: Claim) -> Expected | None:
        examined, every = room.results["examined"][kind]
        if room.found(kind) or not examined:
            return NOT_TRUE
        points = room.points(room.rules[least] * room.session[1].range) if least else ""
        return {"examined": examined, "all": every, "least": points}

    return check


def _not_examined(kind: str, **rules: str) -> Checker:
    def check(room: RoomTruth, _: Claim) -> Expected | None:
        if room.found(kind) or room.results["examined"][kind][0]:
            return NOT_TRUE
        return {name: room.rule(rule) for name, rule in rules.items()}

    return check


CHECKERS |= {
    "report-split-none": _denial("split"),
    "report-gaps-none": _denial("group_gap", "gap"),
    "report-levels-none": _denial("group_level", "level"),
    "report-balance-none": _denial("balance_sensitive"),
    "report-unknown-none": _denial("blind_spot"),
    "report-split-unknown": _not_examined("split", least="min_shares"),
    "report-gaps-unknown": _not_examined("group_gap", least="min_group", shares="min_shares"),
    "report-balance-unknown": _not_examined("balance_sensitive", least="min_shares"),
    "report-unknown-unknown": _not_examined("blind_spot", least="blind_spot_people"),
}


# --- where views differ: a sentence per kind, with its first examples


def _listed(room: RoomTruth, kind: str, entries: list[str], **facts: Any) -> Expected | None:
    examined, every = room.results["examined"][kind]
    if not entries:
        return NOT_TRUE
    named = room.words.join(entries)
    if len(entries) > 3:
        named = room.words("report-and-more", names=", ".join(entries[:3]), count=len(entries) - 3)
    return {"count": len(entries), "list": named, "examined": examined, "all": every, **facts}


@claims("report-differ-gaps")
def _differ_gaps(room: RoomTruth, _: Claim) -> Expected | None:
    by_field: dict[str, list[dict[str, Any]]] = {}
    for gap in room.found("group_gap"):
        by_field.setdefault(gap["field"], []).append(gap)
    entries: list[str] = []
    for id_, gaps in by_field.items():
        means = {d["id"]: d["groups"] for d in room.results["details"]["fields"]}[id_]
        outside = {gap["group"]: _mean_of(room, id_, gap["group"], outside=True) for gap in gaps}
        group = max(outside, key=lambda group: abs(Fraction(means[group]) - outside[group]))
        own, others = room.fields[id_]["groups"][group], float(half_up(outside[group]))
        scores = {"own": room.score(own), "others": room.score(others)}
        entries.append(room.words("report-differ-gap", name=room.title(id_), group=room.group(group), **scores))
    return _listed(room, "group_gap", entries)


@claims("report-differ-levels")
def _differ_levels(room: RoomTruth, _: Claim) -> Expected | None:
    order = [column["id"] for column in room.columns]
    entries = [
        room.words(
            "report-differ-level",
            group=room.group(level["group"]),
            direction="higher" if level["difference"] > 0 else "lower",
            difference=room.points(abs(level["difference"])),
        )
        for level in sorted(room.found("group_level"), key=lambda level: order.index(level["group"]))
    ]
    return _listed(room, "group_level", entries, scope="everybody" if room.all_single else "singles")


@claims("report-differ-splits")
def _differ_splits(room: RoomTruth, _: Claim) -> Expected | None:
    entries: list[str] = []
    for split in room.found("split"):
        said = _split(room, Claim("finding-split", {"name": room.title(split["field"])}, {}, 0))
        if said is None:
            return NOT_TRUE
        names = ("name", "low", "top", "lowest_stage", "top_stage")
        entries.append(room.words("report-differ-split", **{name: said[name] for name in names}))
    return _listed(room, "split", entries)


@claims("report-differ-balance")
def _differ_balance(room: RoomTruth, _: Claim) -> Expected | None:
    entries: list[str] = []
    for finding in room.found("balance_sensitive"):
        line = room.fields[finding["field"]]
        scores = {name: room.score(line[name]) for name in ("score", "balanced")}
        entries.append(room.words("report-differ-balanced", name=room.title(line["id"]), **scores))
    return _listed(room, "balance_sensitive", entries)


@claims("report-unscored-domain")
def _unscored_domain(room: RoomTruth, claim: Claim) -> Expected | None:
    id_ = room.ids.get(claim.facts["name"], "")
    fields = room.fields_of(id_)
    if len(fields) < 2 or room.scored(fields):
        return NOT_TRUE
    return {"name": room.title(id_), "count": len(fields), "table": _table(claim)}


def _table(claim: Claim) -> str:
    """The table that a text refers to: which one it is, the test of references looks at."""
    said = claim.facts["table"]
    return said if re.fullmatch(r"(Table|Tableau|Tabla) \d+", said) else ""


@claims("report-differ-numbers")
def _differ_numbers(room: RoomTruth, claim: Claim) -> Expected | None:
    return {"table": _table(claim)} if room.columns else NOT_TRUE


@claims("report-plan-how")
def _plan_how(room: RoomTruth, claim: Claim) -> Expected | None:
    if not room.found("agreed_weakness", "relative_weakness", "lowest"):
        return NOT_TRUE
    return {"table": _table(claim), "most": 8, "front": 4}


@claims("report-rule-line")
def _rule_line(room: RoomTruth, claim: Claim) -> Expected | None:
    return {"rule": claim.facts["rule"], "value": parameter_text(room, claim.facts["rule"])}


@claims("report-all-equal")
def _all_equal(room: RoomTruth, _: Claim) -> Expected | None:
    scores = [f["score"] for f in room.scored()]
    if len(scores) < 3 or len(set(scores)) != 1:
        return NOT_TRUE
    return {"count": len(scores), "score": room.score(scores[0])}


@claims("report-many-without-score")
def _without_score(room: RoomTruth, claim: Claim) -> Expected | None:
    ids = [f["field"] for kind in ("too_few", "not_applicable") for f in room.found(kind)]
    return {"count": len(ids), "names": room.quoted(ids), "table": _table(claim)}


# --- domains


@claims("report-domain-lead-single", "report-domain-lead-equal", "report-domain-lead-ends")
def _lead(room: RoomTruth, claim: Claim) -> Expected | None:
    for domain in room.domains.values():
        expected = _lead_of(room, domain)
        if not expected or not claim.key.endswith(expected["kind"]):  # several domains may have one score
            continue
        if all(str(claim.facts.get(name, value)) == str(value) for name, value in expected.items()):
            return expected
    return NOT_TRUE


def _lead_of(room: RoomTruth, domain: dict[str, Any]) -> dict[str, Any] | None:
    scored = room.scored(room.fields_of(domain["id"]))
    if domain["score"] is None:
        return None
    ends = {name: end(f["score"] for f in scored) for name, end in (("highest", max), ("lowest", min))}
    kind = "single" if len(scored) == 1 else "ends" if len({*ends.values()}) > 1 else "equal"
    facts: dict[str, Any] = {"kind": kind, "score": room.score(domain["score"]), "stage": room.stage(domain["stage"])}
    if kind != "ends":
        return {**facts, "scored": len(scored), "people": room.people_range([f["id"] for f in scored])}
    for name, score in ends.items():
        ids = [f["id"] for f in scored if f["score"] == score]
        facts |= {name: named(room, ids), f"{name}_score": room.score(score), f"{name}_count": len(ids)}
    return facts


def named(room: RoomTruth, ids: list[str]) -> str:
    """Up to three fields by name, more by their number."""
    return room.quoted(ids) if len(ids) <= 3 else room.words("chart-count-fields", count=len(ids))


@claims("report-domain-without-score")
def _domain_without(room: RoomTruth, claim: Claim) -> Expected | None:
    for domain in room.domains.values():
        fields = room.fields_of(domain["id"])
        expected = {"scored": len(room.scored(fields)), "fields": len(fields)}
        fits = all(_is_arm(arm, expected[name], room) for name, arm in claim.arms.items())
        said = all(claim.facts.get(name, str(value)) == str(value) for name, value in expected.items())
        if domain["score"] is None and fits and said:
            return expected
    return NOT_TRUE


# --- the headline


@claims("report-headline-same", "report-headline-mixed")
def _headline(room: RoomTruth, claim: Claim) -> Expected | None:
    scored = room.scored(list(room.domains.values()))
    stages = [(stage, [d for d in scored if d["stage"] == stage]) for stage, _, _ in reversed(room.session[1].stages)]
    parts = [(room.words.quoted(room.stage(stage)), len(own)) for stage, own in stages if own]
    if not scored or (len(parts) == 1) != claim.key.endswith("same"):
        return NOT_TRUE
    low, high = (room.score(end(d["score"] for d in scored)) for end in (min, max))
    every = len(room.domains)
    scope = "all" if len(scored) == every else "some"
    said = [room.words("report-headline-part", count=count, stage=stage) for stage, count in parts]
    return {
        "scope": "single" if every == 1 and len(parts) == 1 else scope,
        "count": len(scored),
        "all": every,
        "stage": parts[0][0],
        "parts": room.words.join(said),
        "range": low if low == high else room.words("report-score-range", low=low, high=high),
    }


@claims("report-headline-fields")
def _headline_fields(room: RoomTruth, _: Claim) -> Expected | None:
    scores = [f["score"] for f in room.scored()]
    if len(scores) < 3 or len(set(scores)) < 2:
        return NOT_TRUE
    ends = {name: end(scores) for name, end in (("highest", max), ("lowest", min))}
    ids = {name: [f["id"] for f in room.scored() if f["score"] == end] for name, end in ends.items()}
    printed = {"high": room.score(ends["highest"]), "low": room.score(ends["lowest"])}
    return {**{name: named(room, own) for name, own in ids.items()}, **printed}


# --- the agenda's lines about several fields


@claims("report-agenda-split", "report-agenda-group-gap", "report-agenda-blind-spot", "report-agenda-lowest")
def _agenda_line(room: RoomTruth, claim: Claim) -> Expected | None:
    reason = claim.key.removeprefix("report-agenda-").replace("-", "_")
    entries = [f["field"] for f in room.found("discuss") if f["reasons"][0] == reason]
    ids = _with_equals(room, entries) if reason == "lowest" else entries
    for one in entries if reason == "lowest" else ():  # the tab of findings: an entry that is a tie
        if claim.facts["names"] == _line_names(room, _with_equals(room, [one])):
            ids = _with_equals(room, [one])
    if len(ids) < 2:
        return NOT_TRUE
    facts = {"split": _split_line, "group_gap": _gap_line, "blind_spot": _blind_line, "lowest": _lowest_line}
    return {"names": _line_names(room, ids), **facts[reason](room, ids)}


def _with_equals(room: RoomTruth, ids: list[str]) -> list[str]:
    """With the fields of a tie for which there are no places, and for which its first one stands."""
    every = [f["score"] for f in room.scored()]
    places = min(room.rule("most_extremes"), len(every) // 3)
    found: dict[str, None] = {}
    for id_ in ids:
        score = room.fields[id_]["score"]
        tied = [f["id"] for f in room.scored() if f["score"] == score]
        fits = sum(s < score for s in every) + len(tied) <= places
        found |= dict.fromkeys([id_] if fits else tied)
    return list(found)


def _line_names(room: RoomTruth, ids: list[str]) -> str:
    titles = [room.title(id_) for id_ in ids]
    if len(titles) <= 3:
        return room.words.join(titles)
    return room.words("report-and-more", names=", ".join(titles[:3]), count=len(titles) - 3)


def _split_line(room: RoomTruth, _: list[str]) -> Expected:
    return {"lowest_stage": room.stage(room.end_stage(0)), "top_stage": room.stage(room.end_stage(-1))}


def _gap_line(room: RoomTruth, ids: list[str]) -> Expected:
    groups: set[str] = set()
    for id_ in ids:
        found = [f["group"] for f in room.found("group_gap") if f["field"] == id_]
        means = {g: [_mean_of(room, id_, g, outside=outside) for outside in (False, True)] for g in found}
        groups.add(max(found, key=lambda g, m=means: abs(m[g][0] - m[g][1])))
    return {"groups": len(groups), "group": room.group(min(groups))}


def _blind_line(room: RoomTruth, ids: list[str]) -> Expected:
    exact = {id_: Fraction(room.blind[id_]).limit_denominator(10**6) for id_ in ids}
    low, high = (room.unknown_share(end(ids, key=lambda id_: exact[id_])) for end in (min, max))
    return {"level": room.level, "form": "same" if low == high else "range", "low": low, "high": high}


def _lowest_line(room: RoomTruth, ids: list[str]) -> Expected:
    low, high = (end(room.fields[id_]["score"] for id_ in ids) for end in (min, max))
    first = low == min(f["score"] for f in room.scored())
    form = "range" if low < high else "same-first" if first else "same"
    return {"form": form, "low": room.score(low), "high": room.score(high)}
