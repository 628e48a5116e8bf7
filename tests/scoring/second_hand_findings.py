"""A second hand for the method: sections 7 and 8, what the scores say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from second_hand_numbers import Fit, balance_p, half_up, holds_together, holm, label_p, mean, spread
from second_hand_room import Column, FieldData, Grid, Rules, weighted_mean

Entry = dict[str, Any]


@dataclass
class Found:
    """Findings with their private numbers beside them, and how much each kind could look at."""

    findings: list[Entry] = field(default_factory=list)
    private: list[Entry] = field(default_factory=list)
    examined: dict[str, list[int]] = field(default_factory=dict)
    tests: dict[str, Any] = field(default_factory=dict)

    def add(self, kind: str, private: Entry | None = None, **numbers: Any) -> None:
        self.findings.append({"kind": kind, **numbers})
        self.private.append(private or {})


@dataclass
class Room:
    grid: Grid
    rules: Rules
    fields: list[FieldData]
    columns: list[Column]

    @property
    def named(self) -> list[str]:
        return [c.id for c in self.columns if c.id not in ("none", "other_groups")]

    @property
    def scored(self) -> list[FieldData]:
        return [f for f in self.fields if f.status == "ok"]

    def points(self, key: str) -> Fraction:
        return self.rules[key] * self.grid.range


def number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def is_blind(room: Room, data: FieldData) -> bool:
    return _can_be_blind(room, data) and data.blind_share >= room.rules["blind_spot"]


def _can_be_blind(room: Room, data: FieldData) -> bool:
    return data.status != "not_applicable" and data.blind_people >= room.rules["blind_spot_people"]


def find_all(room: Room) -> Found:
    found = Found()
    _agreed(room, found)
    fit = _fit(room)
    _relative(room, found, fit)
    _extremes(room, found)
    _plain(room, found)
    _balance(room, found)
    _levels(room, found, fit)
    _gaps(room, found)
    for data in room.fields:
        if data.status != "ok":
            found.add(data.status, field=data.id, people=data.people)
    _discuss(room, found)
    return found


def _agreed(room: Room, found: Found) -> None:
    three = len(room.grid.stages) >= 3
    looked = [f for f in room.fields if f.has_word] if three else []
    for kind, wanted, other in (("agreed_strength", -1, 0), ("agreed_weakness", 0, -1)):
        found.examined[kind] = [len(looked), len(room.fields)]
        for data in looked:
            at = [room.grid.stage(v) for v in data.singles]
            here, there = (at.count(p % len(room.grid.stages)) for p in (wanted, other))
            enough = here >= room.rules["agreed"] * len(at) and there < room.rules["opposed"] * len(at)
            if enough and not is_blind(room, data):
                found.add(kind, {"singles": len(at)}, field=data.id, score=number(data.score))


def is_linked(room: Room) -> bool:
    """Whether people link the fields that can be compared, if there are any."""
    rows, kept = _comparable(room)
    return not rows or holds_together([frozenset(row) for row in rows.values()], kept)


def _fit(room: Room) -> Fit | None:
    """People and fields together, of the largest set in which both have enough; None where nothing links them."""
    rows, kept = _comparable(room)
    return Fit(rows, kept) if rows and is_linked(room) else None


def _comparable(room: Room) -> tuple[dict[str, dict[str, Fraction]], list[str]]:
    """The largest set of people and fields in which both have enough."""
    fields = [f for f in room.fields if f.has_word]
    rows: dict[str, dict[str, Fraction]] = {}
    for data in fields:
        for sheet, value in data.values:
            if sheet.people == 1:
                rows.setdefault(sheet.id, {})[data.id] = value
    kept = [f.id for f in fields]
    while True:
        rows = {p: {f: v for f, v in row.items() if f in kept} for p, row in rows.items()}
        people = {p: row for p, row in rows.items() if len(row) >= room.rules["relative_fields"]}
        still = [f for f in kept if sum(f in row for row in people.values()) >= room.rules["min_shares"]]
        if len(people) == len(rows) and still == kept:
            return rows, kept
        rows, kept = people, still


def _relative(room: Room, found: Found, fit: Fit | None) -> None:
    tested = fit.fields if fit else []
    raw = fit.tests() if fit else {}
    adjusted = holm(raw)
    errors = fit.errors if fit else {}
    found.tests["relative"] = {
        f: {"deviation": float(fit.levels[f]), "se": errors[f], "p": float(adjusted[f]), "p_raw": float(raw[f])}
        for f in tested
        if fit
    }
    for kind, sign in (("relative_strength", 1), ("relative_weakness", -1)):
        found.examined[kind] = [len(tested), len(room.fields)]
        for data in room.fields:
            if not fit or data.id not in adjusted:
                continue
            far = sign * fit.levels[data.id] >= room.points("relative")
            if far and fit.levels[data.id] and adjusted[data.id] < room.rules["significance"]:
                found.add(kind, found.tests["relative"][data.id], field=data.id, score=number(data.score))


def extremes(scores: Sequence[tuple[str, Fraction]], most: int) -> dict[str, list[list[str]]]:
    """Entries at each end, best first; an entry of several fields is a tie that does not fit."""
    if len(scores) < 3 or len({s for _, s in scores}) == 1:
        return {"highest": [], "lowest": []}
    limit = min(most, len(scores) // 3)
    ends = {"highest": _from_end(scores, limit, True), "lowest": _from_end(scores, limit, False)}
    shared = {tuple(e) for e in ends["highest"]} & {tuple(e) for e in ends["lowest"]}
    # a tie alone at an end stays there; it cannot be alone at both, as then all scores are equal
    return {end: [e for e in entries if tuple(e) not in shared or len(entries) == 1] for end, entries in ends.items()}


def _from_end(scores: Sequence[tuple[str, Fraction]], limit: int, highest: bool) -> list[list[str]]:
    entries: list[list[str]] = []
    for level in sorted({s for _, s in scores}, reverse=highest):
        level_fields = [f for f, s in scores if s == level]
        room_left = limit - len(entries)
        if room_left <= 0:
            break
        if len(level_fields) > room_left:
            entries.append(level_fields)
            break
        entries += [[f] for f in level_fields]
    return entries


def _extremes(room: Room, found: Found) -> None:
    scores = [(f.id, f.score) for f in room.scored if f.score is not None]
    by_id = dict(scores)
    for kind, entries in extremes(scores, int(room.rules["most_extremes"])).items():
        found.examined[kind] = [len(scores), len(room.fields)]
        for entry in entries:
            tie = {"tied": len(entry)} if len(entry) > 1 else {}
            for field_id in entry:
                found.add(kind, field=field_id, score=number(by_id[field_id]), **tie)


def _plain(room: Room, found: Found) -> None:
    """Split opinions and blind spots."""
    three = len(room.grid.stages) >= 3
    worded = sum(f.has_word for f in room.fields) if three else 0
    found.examined["split"] = [worded, len(room.fields)]
    found.examined["blind_spot"] = [sum(_can_be_blind(room, f) for f in room.fields), len(room.fields)]
    for data in room.fields:
        if data.agreement == "split":
            found.add("split", {"spread": float(spread(data.singles))}, field=data.id, score=number(data.score))
    for data in room.fields:
        if is_blind(room, data):
            share = {"exact_share": float(data.blind_share), "people": data.blind_people}
            found.add("blind_spot", share, field=data.id, share=int(half_up(data.blind_share * 100, 0)))


def _balance(room: Room, found: Found) -> None:
    looked = [f for f in room.fields if f.has_word and f.balanced is not None and all(s.people == 1 for s in f.sheets)]
    tests = {f.id: balance_p([[v for _, v in f.cells[c]] for c in f.shown]) for f in looked}
    adjusted = holm({f: p for f, (_, p) in tests.items()})
    found.tests["balance"] = {
        f: {"deviation": float(d), "p": float(adjusted[f]), "p_raw": float(p)} for f, (d, p) in tests.items()
    }
    found.examined["balance_sensitive"] = [len(looked), len(room.fields)]
    for data in looked:
        far = tests[data.id][0] != 0 and abs(tests[data.id][0]) >= room.points("balance")
        if (
            far
            and adjusted[data.id] < room.rules["significance"]
            and data.score is not None
            and data.balanced is not None
        ):
            printed = half_up(data.balanced)
            numbers = {
                "score": number(data.score),
                "balanced": number(printed),
                "difference": number(printed - data.score),
            }
            found.add("balance_sensitive", found.tests["balance"][data.id], field=data.id, **numbers)


@dataclass
class Contest:
    """One family member: a group against others; ``against`` gives the difference and p without the groups taken out."""

    key: tuple[str, str]  # place (a field, or one word for all levels) and group
    difference: Fraction
    p: Fraction
    again: Callable[[frozenset[str]], tuple[Fraction, Fraction] | None]


def _named_groups(
    contests: Sequence[Contest], least: Fraction, significance: Fraction
) -> tuple[list[Contest], dict[Any, Fraction]]:
    """Contests that are findings, by place in the order they are named, and all adjusted p."""
    adjusted = holm({c.key: c.p for c in contests})
    named: list[Contest] = []
    passing = [c for c in contests if adjusted[c.key] < significance and abs(c.difference) >= least]
    for place in dict.fromkeys(c.key[0] for c in passing):
        taken: list[str] = []
        for contest in sorted(
            (c for c in passing if c.key[0] == place), key=lambda c: (adjusted[c.key], -abs(c.difference))
        ):
            if taken:
                second = contest.again(frozenset(taken))
                if second is None or abs(second[0]) < least or second[1] >= significance:
                    continue
            taken.append(contest.key[1])
            named.append(contest)
    return named, adjusted


def _compare(inside: list[Fraction], outside: list[Fraction], difference: Fraction, least: Fraction) -> Fraction:
    return label_p(inside, outside) if abs(difference) >= least else Fraction(1)


def _levels(room: Room, found: Found, fit: Fit | None) -> None:
    least, smallest = room.points("level"), room.rules["min_group"]
    column_of = {s.id: c.id for c in room.columns for s in c.sheets}
    levels: dict[str, list[Fraction]] = {}
    for person, level in fit.people.items() if fit and room.columns else ():
        if 2 * len(fit.table[person]) >= len(fit.fields):
            levels.setdefault(column_of[person], []).append(level)

    def against(group: str, without: frozenset[str]) -> tuple[Fraction, Fraction] | None:
        inside = levels.get(group, [])
        outside = [v for c, many in levels.items() if c != group and c not in without for v in many]
        if min(len(inside), len(outside)) < smallest:
            return None
        difference = mean(inside) - mean(outside)
        return difference, _compare(inside, outside, difference, least)

    examined, contests = 0, []
    for group in room.named:
        result = against(group, frozenset())
        if result is None:
            continue
        examined += 1
        if not _is_rest_of_earlier(group, [c for c in levels if levels[c]], room.named):
            contests.append(Contest(("level", group), *result, lambda taken, g=group: against(g, taken)))
    named, adjusted = _named_groups(contests, least, room.rules["significance"])
    found.examined["group_level"] = [examined, len(room.named)]
    found.tests["group_level"] = {c.key[1]: _private(c, adjusted) for c in contests}
    for c in named:
        found.add("group_level", _private(c, adjusted), group=c.key[1], difference=number(half_up(c.difference)))


def _private(contest: Contest, adjusted: dict[Any, Fraction]) -> Entry:
    return {"deviation": float(contest.difference), "p": float(adjusted[contest.key]), "p_raw": float(contest.p)}


def _is_rest_of_earlier(group: str, present: Sequence[str], named: Sequence[str]) -> bool:
    """Whether only this group and a named one before it are there."""
    others = [c for c in present if c != group]
    return len(others) == 1 and others[0] in named and named.index(others[0]) < named.index(group)


def _gap(room: Room, data: FieldData, group: str, without: frozenset[str]) -> tuple[Fraction, Fraction] | None:
    inside = data.cells[group]
    outside = [pair for c, cell in data.cells.items() if c != group and c not in without for pair in cell]
    ours, theirs = ([v for s, v in side if s.people == 1] for side in (inside, outside))
    if min(len(ours), len(theirs)) < room.rules["min_group"]:
        return None
    difference = weighted_mean(inside) - weighted_mean(outside)
    return difference, _compare(ours, theirs, difference, room.points("gap"))


def _gaps(room: Room, found: Found) -> None:
    examined, contests = 0, []
    for data in (f for f in room.fields if f.has_word):
        for group in (c for c in room.named if c in data.shown):
            result = _gap(room, data, group, frozenset())
            if result is None:
                continue
            examined += 1
            if not _is_rest_of_earlier(group, [c for c in data.cells if data.cells[c]], room.named):
                again = lambda taken, d=data, g=group: _gap(room, d, g, taken)  # noqa: E731
                contests.append(Contest((data.id, group), *result, again))
    named, adjusted = _named_groups(contests, room.points("gap"), room.rules["significance"])
    found.examined["group_gap"] = [examined, len(room.fields) * len(room.named)]
    found.tests["group_gap"] = {c.key: _private(c, adjusted) for c in contests}
    by_id = {f.id: f for f in room.fields}
    for c in named:
        data, group = by_id[c.key[0]], c.key[1]
        others = half_up(weighted_mean([pair for o, cell in data.cells.items() if o != group for pair in cell]))
        printed = half_up(data.mean_in(group)) - others
        numbers = {"others": number(others), "difference": number(printed)}
        found.add("group_gap", _private(c, adjusted), field=data.id, group=group, **numbers)


def _discuss(room: Room, found: Found) -> None:
    """Four queues, a field in the first it belongs to, the first three of each first."""
    gaps: dict[str, Fraction] = {}
    place = {f.id: i for i, f in enumerate(room.fields)}
    by_id = {f.id: f for f in room.fields}
    for finding in (x for x in found.findings if x["kind"] == "group_gap"):
        size = abs(_outside_difference(by_id[finding["field"]], finding["group"]))
        gaps[finding["field"]] = max(gaps.get(finding["field"], Fraction(0)), size)
    named = {k: [x["field"] for x in found.findings if x["kind"] == k] for k in ("split", "blind_spot")}
    scores = [(f.id, f.score) for f in room.scored if f.score is not None]
    lowest = [entry[0] for entry in extremes(scores, int(room.rules["most_extremes"]))["lowest"]]
    queues = {
        "split": sorted(named["split"], key=lambda f: (-spread(by_id[f].singles), place[f])),
        "group_gap": sorted(gaps, key=lambda f: (-gaps[f], place[f])),
        "blind_spot": sorted(named["blind_spot"], key=lambda f: (-by_id[f].blind_share, place[f])),
        "lowest": lowest,
    }
    chosen = agenda(list(queues.values()), lowest[0] if lowest else None, int(room.rules["most_discussed"]))
    for field_id in chosen:
        found.add("discuss", field=field_id, reasons=[k for k, queue in queues.items() if field_id in queue])


def _outside_difference(data: FieldData, group: str) -> Fraction:
    outside = [pair for c, cell in data.cells.items() if c != group for pair in cell]
    return data.mean_in(group) - weighted_mean(outside)


def agenda(queues: Sequence[Sequence[str]], lowest: str | None, most: int) -> list[str]:
    """Fields to discuss, printed by queue."""
    own: list[list[str]] = []
    seen: set[str] = set()
    for queue in queues:
        own.append([f for f in queue if f not in seen])
        seen.update(queue)
    picked = [f for queue in own for f in queue[:3]] + [f for queue in own for f in queue[3:]]
    picked = picked[:most]
    if lowest is not None and lowest not in picked:
        picked[-1] = lowest
    return [f for queue in own for f in queue if f in picked]
