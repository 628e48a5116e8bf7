"""Compares the product with the second hand on one random session: the same sheets, two sets of results."""

from __future__ import annotations

import json
from typing import Any

import second_hand
from random_rooms import Session

from c21lab.framework.model import Action, Domain, Field, Framework, Scale, Stage
from c21lab.ratings import ratings_table
from c21lab.report.data import results_json
from c21lab.scoring.findings import score_ratings
from c21lab.settings import About, Method, Settings

MODULES = {"essentials": "field", "extended": "action"}
PARTS = ("participation", "fields", "domains", "actions", "findings", "examined", "agreed_at_tables")
RANKED = ("highest", "lowest", "discuss")
DETAILS = ("exact", "se", "df", "index")


def product(session: Session) -> dict[str, Any]:
    """The product's details.json of a session: all that it decides."""
    sheets, grid, order, parameters = session
    domains = tuple(
        Domain(d, tuple(Field(f, tuple(Action(a) for a in actions)) for f, actions in fields))
        for d, fields in grid.domains
    )
    scale = Scale(grid.low, grid.high, tuple(Stage(*stage) for stage in grid.stages))
    framework = Framework("test", "1", "official", "MIT", scale, MODULES, (), domains, {})
    module = "essentials" if grid.module_level == "field" else "extended"
    rows = []
    for sheet in sheets:
        for item in framework.items(module):
            given = sheet.answers.get(item.id, "blank")
            answer = ("score", given) if isinstance(given, int) else (given, None)
            place = (item.id, item.field, item.domain, *answer, None, f"{sheet.id}.xlsx", "Scores", "E9")
            rows.append((sheet.id, sheet.people, sheet.group, *place))
    about = About(groups={group: {} for group in order}, tables=parameters.get("tables", "people"))
    method = Method(**{key: value for key, value in parameters.items() if key != "tables"})
    settings = Settings(about, method)
    results = score_ratings(ratings_table(rows), framework, module, settings)
    return json.loads(results_json(settings, framework, results, (), ["en"], private=True))


def differences(session: Session) -> list[str]:
    """Where the two do not say the same, in words; empty where they agree."""
    ours, theirs = product(session), second_hand.results(*session)
    ours.setdefault("actions", [])
    found: list[str] = []
    for part in PARTS:
        found += _differ(part, _shared(part, ours[part]), _shared(part, theirs[part]))
    for part in ("fields", "domains"):
        for one, other in zip(ours[part], theirs["details"][part], strict=True):
            for key in DETAILS:
                found += _differ(f"{part} {one['id']} {key}", one[key], other[key], 0.0051 if key == "index" else 1e-6)
    return found


def _shared(part: str, value: Any) -> Any:
    """What both tell: the product's findings have a few numbers more, and private ones; a tie is one or many."""
    if part == "findings":
        return _findings(value)
    if part in ("fields", "domains"):
        private = (*DETAILS, "group_means")
        return [{key: kept for key, kept in row.items() if key not in private} for row in value]
    return value


def _findings(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each finding by the numbers that both have; of a tie without room each field, once."""
    rows: list[dict[str, Any]] = []
    for finding in findings:
        keys = ("kind", "field", "group", "score", "share", "balanced", "difference", "others", "people", "reasons")
        row = {key: finding[key] for key in keys if key in finding}
        if finding["kind"] in ("agreed_strength", "agreed_weakness"):
            row.pop("share", None)
        many = finding["tied"] if finding.get("fits") is False else [finding.get("field")]
        rows += [row | ({"field": field} if field else {}) for field in many]
    # the order matters where it is the agenda's, or by rank
    return sorted(rows, key=lambda row: (row["kind"], *(_place(row) if row["kind"] not in RANKED else ())))


def _place(row: dict[str, Any]) -> tuple[str, str]:
    return row.get("field", ""), row.get("group", "")


def _differ(where: str, one: Any, other: Any, within: float = 1e-9) -> list[str]:
    if isinstance(one, dict) and isinstance(other, dict) and list(one) and set(one) == set(other):
        return [line for key in one for line in _differ(f"{where} {key}", one[key], other[key], within)]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = zip(one, other, strict=True)
        return [line for i, (a, b) in enumerate(pairs) for line in _differ(f"{where}[{i}]", a, b, within)]
    if isinstance(one, float) and isinstance(other, float | int) and abs(one - other) <= within * max(1, abs(one)):
        return []
    return [] if one == other else [f"{where}: {one!r}, and the second hand says {other!r}"]
