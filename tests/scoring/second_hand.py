"""A second hand for the method: the whole of it once more, written from its text alone, to be compared with the product.

It shares no code with the product. Decisions are taken on exact fractions; what is printed is rounded once, half up.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from second_hand_findings import Found, Room, find_all, is_linked, number
from second_hand_numbers import (
    disagreement_index,
    half_up,
    is_split,
    jackknife_se,
    mean,
    median,
    sheet_df,
    spread,
    t_interval,
)
from second_hand_room import (
    Column,
    FieldData,
    Grid,
    Rules,
    Sheet,
    balanced_mean,
    columns_of,
    enough_for_score,
    is_answer,
    people_of,
    read_field,
    shown_columns,
    shown_means,
    weighted_mean,
)

__all__ = ["Grid", "Sheet", "results"]


def results(
    sheets: Sequence[Sheet], grid: Grid, group_order: Sequence[str], parameters: Mapping[str, Any]
) -> dict[str, Any]:
    """Everything of results.json that the method decides, and ``details`` beside it."""
    rules = Rules(parameters)
    items = [i for f, _, actions in grid.all_fields for i in grid.items(f, actions)]
    present = [s for s in sheets if any(is_answer(s.answers.get(i)) for i in items)]
    present, at_tables = _rounds(present, grid, rules)
    columns = columns_of(present, group_order, rules)
    fields = [_field_data(grid, entry, present, columns, rules) for entry in grid.all_fields]
    room = Room(grid, rules, fields, columns)
    found = find_all(room)
    domains = [_domain(room, d, [f for f in fields if f.domain == d]) for d, _ in grid.domains]
    return {
        "participation": {
            "sheets": len(present),
            "people": people_of(present),
            "groups": [
                {"id": c.id, "people": people_of(c.sheets), "sheets": len(c.sheets), "merged": c.groups}
                for c in columns
            ],
        },
        "fields": [_field_line(room, data) for data in fields],
        "domains": [line for line, _ in domains],
        "actions": _actions(grid, present, rules),
        "findings": found.findings,
        "examined": found.examined,
        "linked": is_linked(room),
        "agreed_at_tables": at_tables,
        "details": _details(room, found, [private for _, private in domains]),
    }


def _rounds(present: list[Sheet], grid: Grid, rules: Rules) -> tuple[list[Sheet], dict[str, Any] | None]:
    """The sheets that are scored, and what tables agreed on where that is a second round."""
    singles, tables = ([s for s in present if (s.people == 1) == one] for one in (True, False))
    if rules.tables != "round" or not singles or not tables:
        return present, None
    lines = []
    for entry in grid.all_fields:
        data = read_field(grid, entry, tables, rules)
        enough = data.people >= rules["min_answers"]
        score = number(half_up(weighted_mean(data.values))) if enough else None
        lines.append({"id": data.id, "score": score, "people": data.people, "sheets": len(data.values)})
    return singles, {"people": people_of(tables), "sheets": len(tables), "fields": lines}


def _field_data(
    grid: Grid, entry: tuple[str, str, list[str]], sheets: list[Sheet], columns: list[Column], rules: Rules
) -> FieldData:
    data = read_field(grid, entry, sheets, rules)
    data.singles = [v for s, v in data.values if s.people == 1]
    data.status = _status(data, rules)
    ids = {c.id: {s.id for s in c.sheets} for c in columns}
    data.cells = {c: [pair for pair in data.values if pair[0].id in members] for c, members in ids.items()}
    if data.status != "ok":
        return data
    data.exact = weighted_mean(data.values)
    data.shown, data.hidden = shown_columns({c: [s for s, _ in cell] for c, cell in data.cells.items()}, rules)
    data.balanced = balanced_mean(data)
    data.has_word = len(data.singles) >= rules["min_shares"] and 2 * len(data.singles) >= data.people
    data.agreement = _agreement(grid, data.singles, rules) if data.has_word else None
    little_table = any(1 < s.people < rules["min_group"] for s in data.sheets)
    data.may_interval = len(data.values) >= rules["min_detail"] and not (little_table and data.singles)
    if data.may_interval:
        people = [s.people for s in data.sheets]
        total, n = float(data.exact * data.people), data.people
        thetas = np.array([(total - s.people * float(v)) / (n - s.people) for s, v in data.values])
        data.se = 0.0 if _unanimous(data) else float(jackknife_se(thetas))
        data.df = float(sheet_df(people))
    return data


def _unanimous(data: FieldData) -> bool:
    return len({v for _, v in data.values}) == 1


def _status(data: FieldData, rules: Rules) -> str:
    not_applicable = data.counts["not_applicable"]
    if not_applicable >= rules["min_answers"] and 2 * not_applicable >= data.people + not_applicable:
        return "not_applicable"
    return "ok" if data.values and enough_for_score(data.sheets, rules) else "too_few"


def _agreement(grid: Grid, values: list[Fraction], rules: Rules) -> str:
    at = [grid.stage(v) for v in values]
    top = len(grid.stages) - 1
    if top >= 2 and is_split(at.count(0), at.count(top), len(at)):
        return "split"
    distance = spread(values)
    if distance <= rules["broad_spread"] * grid.range:
        return "broad"
    return "mixed" if distance <= rules["mixed_spread"] * grid.range else "none"


def _field_line(room: Room, data: FieldData) -> dict[str, Any]:
    rules, grid = room.rules, room.grid
    ok = data.status == "ok"
    detailed = data.has_word and len(data.singles) >= rules["min_detail"]
    interval = None
    if data.se and data.df and data.exact is not None:
        interval = t_interval(float(data.exact), data.se, data.df, rules.confidence, grid.low, grid.high)
    return {
        "id": data.id,
        "domain": data.domain,
        "score": number(data.score),
        "status": data.status,
        "stage": grid.stages[grid.stage(data.score)][0] if data.score is not None else None,
        "people": data.people,
        "sheets": len(data.values),
        "singles": len(data.singles),
        "median": number(half_up(median(data.singles))) if detailed else None,
        "spread": number(half_up(spread(data.singles))) if detailed else None,
        "agreement": data.agreement,
        "all_same": ok and len(data.values) >= rules["min_detail"] and _unanimous(data),
        "interval": interval,
        "stage_shares": _stage_shares(grid, data) if ok and len(data.values) >= rules["min_shares"] else None,
        **data.counts,
        "balanced": None if data.balanced is None else number(half_up(data.balanced)),
        "groups": {c: number(half_up(data.mean_in(c))) if c in data.shown else None for c in data.cells},
    }


def _stage_shares(grid: Grid, data: FieldData) -> dict[str, int]:
    people = [0] * len(grid.stages)
    for sheet, value in data.values:
        people[grid.stage(value)] += sheet.people
    return {
        stage: int(half_up(Fraction(100 * n, data.people), 0))
        for (stage, _, _), n in zip(grid.stages, people, strict=True)
    }


def _domain(room: Room, domain: str, fields: list[FieldData]) -> tuple[dict[str, Any], dict[str, Any]]:
    """A domain's line, and its private numbers."""
    scored = [f for f in fields if f.exact is not None]
    share = room.rules["domain_coverage"]
    ok = bool(scored) and len(scored) >= share * len(fields)
    exact = mean([f.exact for f in scored if f.exact is not None]) if ok else None
    score = None if exact is None else half_up(exact)
    se, df = _domain_error(room, scored) if ok else (None, None)
    interval = None
    if exact is not None and se and df:
        interval = t_interval(float(exact), se, df, room.rules.confidence, room.grid.low, room.grid.high)
    balanced = [f.balanced for f in scored if f.balanced is not None]
    groups = {c.id: _domain_group(c.id, scored, share) if ok else None for c in room.columns}
    printed = {f.id: f.score for f in scored}
    least = min((s for s in printed.values() if s is not None), default=None)
    lowest = [f for f, s in printed.items() if s == least]
    line = {
        "id": domain,
        "score": number(score),
        "status": "ok" if ok else "too_few",
        "stage": room.grid.stages[room.grid.stage(score)][0] if score is not None else None,
        "fields_scored": len(scored),
        "interval": interval,
        "lowest_fields": lowest if ok and len(lowest) < len(printed) else [],
        "balanced": number(half_up(mean(balanced))) if ok and len(balanced) == len(scored) else None,
        "groups": {c: None if m is None else number(half_up(m)) for c, m in groups.items()},
    }
    means = {c: number(m) for c, m in groups.items()}
    return line, {"id": domain, "exact": number(exact), "se": se, "df": df, "index": None, "groups": means}


def _domain_group(column: str, scored: list[FieldData], share: Fraction) -> Fraction | None:
    shown = [f.mean_in(column) for f in scored if column in f.shown]
    return mean(shown) if shown and len(shown) >= share * len(scored) else None


def _domain_error(room: Room, scored: list[FieldData]) -> tuple[float | None, float | None]:
    """Standard error and degrees of freedom of a domain's score; None where no interval may be given."""
    if sum(f.may_interval for f in scored) < room.rules["domain_coverage"] * len(scored):
        return None, None
    used = list({s.id: s for f in scored for s in f.sheets}.values())
    if len(used) < room.rules["min_detail"] or any(len(f.values) < 2 for f in scored):
        return None, None
    thetas = []
    sums = [(sum((s.people * v for s, v in f.values), Fraction(0)), f.people) for f in scored]
    values = [{s.id: v for s, v in f.values} for f in scored]
    for sheet in used:
        without = []
        for (total, n), own in zip(sums, values, strict=True):
            if sheet.id in own:
                without.append((total - sheet.people * own[sheet.id]) / (n - sheet.people))
            else:
                without.append(total / n)
        thetas.append(sum(without) / len(without))
    se = 0.0 if len(set(thetas)) == 1 else float(jackknife_se(np.array([float(t) for t in thetas])))
    return se, float(sheet_df([s.people for s in used]))


def _actions(grid: Grid, sheets: list[Sheet], rules: Rules) -> list[dict[str, Any]]:
    if grid.module_level == "field":
        return []
    lines = []
    for field_id, _, actions in grid.all_fields:
        for action in actions:
            answers = [(s, s.answers.get(action, "blank")) for s in sheets]
            values = [(s, Fraction(a)) for s, a in answers if isinstance(a, int)]
            scorers = [s for s, _ in values]
            lines.append(
                {
                    "id": action,
                    "field": field_id,
                    "score": number(half_up(weighted_mean(values))) if enough_for_score(scorers, rules) else None,
                    "people": people_of(scorers),
                    "dont_know": people_of([s for s, a in answers if a == "dont_know"]),
                    "not_applicable": people_of([s for s, a in answers if a == "not_applicable"]),
                }
            )
    return lines


def _details(room: Room, found: Found, domains: list[dict[str, Any]]) -> dict[str, Any]:
    nine = (room.grid.low, room.grid.high) == (1, 9)
    fields = [
        {
            "id": f.id,
            "exact": number(f.exact),
            "se": f.se,
            "df": f.df,
            "index": disagreement_index(f.singles) if nine and f.has_word else None,
            "groups": {c: float(f.mean_in(c)) if f.cells[c] else None for c in f.cells},
            "shown": [float(m) for m in shown_means(f).values()],
            "spread": float(spread(f.singles)) if f.has_word else None,
            "blind_share": float(f.blind_share),
        }
        for f in room.fields
    ]
    findings = [{**public, **private} for public, private in zip(found.findings, found.private, strict=True)]
    assert all(f["se"] is None or math.isfinite(f["se"]) for f in fields)
    return {"fields": fields, "domains": domains, "findings": findings, "tests": found.tests}
