"""panel.json: the means of many sessions, apart for each framework, module and wording, with their sources."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.report.results_file import read_document
from c21lab.scoring.panel import Panel

FAMILY = "c21lab-panel/"
SCHEMA = f"{FAMILY}1"
_NEWEST = 1


def panel_json(panels: Sequence[Mapping[str, Any]], least: int) -> str:
    """Returns the text of a panel file; panel.schema.json describes it."""
    data = {"schema": SCHEMA, "least_sessions": least, "panels": list(panels)}
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def wording_of_all(wordings: Iterable[tuple[str, str]]) -> str:
    """Returns a hash of what a domain asks: of the ids of its fields with the hash of each."""
    return hashlib.sha256(repr(list(wordings)).encode()).hexdigest()[:12]


def read_panel(data: bytes, name: str, framework: Framework, module: str) -> Panel:
    """Returns the panel of a framework and module: of the means whose fields ask the same as in this version.

    Raises InputError for a file that is no panel, that is cut off, or that has none of this framework and module.
    """
    document = read_document(data, name, FAMILY, _NEWEST)
    try:
        return _panel(document, name, framework, module)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(Problem(ProblemCode.PANEL_DAMAGED, Place(name))) from error


def _panel(document: Mapping[str, Any], name: str, framework: Framework, module: str) -> Panel:
    scale = {"low": framework.scale.low, "high": framework.scale.high}
    named = [((p["framework"]["id"], p["framework"]["module"]), p) for p in document["panels"]]
    own = [p for key, p in named if key == (framework.id, module) and p["framework"]["scale"] in (scale, None)]
    found = max(own, key=lambda p: p["framework"]["scale"] is not None, default=None)
    if found is None:
        listed = ", ".join(sorted({f"{id_} {of}" for (id_, of), _ in named})) or "–"
        facts = {"framework": framework.id, "module": module, "known": listed}
        raise InputError(Problem(ProblemCode.PANEL_OTHER, Place(name), facts))
    fields = {f.id: framework.field_hash(f.id, module) for f in framework.fields}
    domains = {d.id: wording_of_all((f.id, fields[f.id]) for f in d.fields) for d in framework.domains}
    scores = _means(found["fields"], fields, framework.version) | _means(found["domains"], domains, framework.version)
    return Panel(
        scores,
        int(found["sessions"]),
        int(found["people"]),
        tuple(map(str, found["dates"])),
        tuple(map(str, found["framework"]["versions"])),
    )


def _means(rows: Sequence[Mapping[str, Any]], asked: Mapping[str, str], version: str) -> dict[str, float]:
    """The means of what asks the same: by its wording, or where a file does not tell it, by the version."""
    by_version = {str(r["id"]): float(r["score"]) for r in rows if r["wording"] is None and version in r["versions"]}
    by_wording = {str(r["id"]): float(r["score"]) for r in rows if asked.get(str(r["id"])) == r["wording"]}
    return {id_: mean for id_, mean in (by_version | by_wording).items() if id_ in asked}
