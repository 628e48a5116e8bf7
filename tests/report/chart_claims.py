"""Checkers of what captions and alternative texts of charts say."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from change_claims import CHANGE_CHECKERS, shown_beside
from changes_truth import label
from fluent_forms import Checker, Claim, Expected, register_in
from room_truth import RoomTruth

NOT_TRUE = None
CHART_CHECKERS: dict[str, Checker] = dict(CHANGE_CHECKERS)
claims = register_in(CHART_CHECKERS)


def _range(room: RoomTruth, lines: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    """The highest and the lowest of some scores, as a caption names them."""
    scored = [line for line in lines if line["score"] is not None]
    missing = [line["id"] for line in lines if line["score"] is None]
    gaps = {"names": named(room, missing, kind), "count": len(missing)}
    if not scored:
        return {"gaps": gaps}
    high, low = max(s["score"] for s in scored), min(s["score"] for s in scored)
    ends = {end: [s["id"] for s in scored if s["score"] == end] for end in (high, low)}
    return {
        "form": "single" if len(scored) == 1 else "equal" if high == low else "range",
        "highest": named(room, ends[high], kind),
        "lowest": named(room, ends[low], kind),
        "high": room.score(high),
        "low": room.score(low),
        "score": room.score(high),
        "name": named(room, ends[high], kind),
        "gaps": gaps,
    }


def named(room: RoomTruth, ids: list[str], kind: str) -> str:
    return room.quoted(ids) if len(ids) <= 3 else room.words(f"chart-count-{kind}s", count=len(ids))


def _charted(room: RoomTruth) -> list[tuple[str, dict[str, Any]]]:
    """Each chart that a caption or an alternative text may speak of: its title and its range."""
    fields = list(room.fields.values())
    charts = [
        (room.words("chart-title-summary"), _range(room, list(room.domains.values()), "domain")),
        (room.words("chart-title-domains"), _range(room, list(room.domains.values()), "domain")),
        (room.words("chart-title-dots"), _range(room, fields, "field")),
    ]
    return charts + [(room.title(d), _range(room, room.fields_of(d), "field")) for d in room.domains]


@claims("chart-caption-range", "chart-caption-equal", "chart-caption-single")
def _caption(room: RoomTruth, claim: Claim) -> Expected | None:
    for title, ranged in _charted(room):
        if title == claim.facts["title"] and ranged.get("form") == claim.key.rsplit("-", 1)[1]:
            return {"title": title, **ranged}
    return NOT_TRUE


@claims("chart-alt-range", "chart-alt-equal", "chart-alt-single")
def _alt_range(room: RoomTruth, claim: Claim) -> Expected | None:
    for _, ranged in _charted(room):
        same = all(ranged.get(name) == said for name, said in claim.facts.items())
        if ranged.get("form") == claim.key.rsplit("-", 1)[1] and same:
            return ranged
    return NOT_TRUE


@claims("chart-alt-gaps")
def _alt_gaps(room: RoomTruth, claim: Claim) -> Expected | None:
    for _, ranged in _charted(room):
        if ranged["gaps"]["count"] and ranged["gaps"]["names"] == claim.facts["names"]:
            return ranged["gaps"]
    return NOT_TRUE


@claims("chart-alt-widest")
def _alt_widest(room: RoomTruth, _: Claim) -> Expected | None:
    gaps: dict[str, Fraction] = {}
    for field in room.scored():
        shown = [Fraction(str(mean)) for mean in field["groups"].values() if mean is not None]
        if len(shown) > 1:
            gaps[field["id"]] = max(shown) - min(shown)
    widest = max(gaps.values(), default=Fraction(0))
    if not widest:
        return NOT_TRUE
    return {
        "names": named(room, [id_ for id_, g in gaps.items() if g == widest], "field"),
        "gap": room.score(float(widest)),
    }


@claims("chart-alt-largest")
def _alt_largest(room: RoomTruth, claim: Claim) -> Expected | None:
    shares = {f["id"]: f["stage_shares"] for f in room.fields.values() if f["stage_shares"]}
    stage = next((s for s, _, _ in room.session[1].stages if room.stage(s) == claim.facts["stage"]), None)
    if stage is None or not shares:
        return NOT_TRUE
    largest = max(own[stage] for own in shares.values())
    ids = [id_ for id_, own in shares.items() if own[stage] == largest]
    return {
        "stage": room.stage(stage),
        "percent": room.words.percent(largest / 100),
        "names": named(room, ids, "field"),
    }


def _has_radar(room: RoomTruth, domain: str = "") -> bool:
    """Whether three axes or more have a score: the domains, or the fields of one."""
    return len(room.scored(room.fields_of(domain) if domain else list(room.domains.values()))) > 2


@claims("chart-alt-radar-domains", "chart-alt-cover", "chart-alt-summary", "chart-alt-strips")
def _alt_domains(room: RoomTruth, claim: Claim) -> Expected | None:
    if _has_radar(room) == claim.key.endswith("strips") or not room.scored():
        return NOT_TRUE
    return {"axes": len(room.domains), **room.scale}


@claims("chart-alt-radar-fields", "chart-alt-domain-radar", "chart-alt-domain-dots")
def _alt_fields(room: RoomTruth, claim: Claim) -> Expected | None:
    domain = room.ids.get(claim.facts["domain"], "")
    if domain not in room.domains or _has_radar(room, domain) == claim.key.endswith("dots"):
        return NOT_TRUE
    fields = room.fields_of(domain)
    return {"domain": room.title(domain), "axes": len(fields), **room.scale} if room.scored(fields) else NOT_TRUE


@claims("chart-alt-beside")
def _alt_beside(room: RoomTruth, claim: Claim) -> Expected | None:
    names = {shown_beside(room), label(room) if room.previous else "", room.words("chart-series-tables")}
    said = claim.facts["names"]
    return {"names": said} if said and said in names and said in shown_beside(room) else NOT_TRUE


@claims("chart-alt-actions", "chart-title-actions")
def _alt_actions(room: RoomTruth, claim: Claim) -> Expected | None:
    domain = room.ids.get(claim.facts["domain"], "")
    return {"domain": room.title(domain), **room.scale} if _scored_actions(room, domain) else NOT_TRUE


def _scored_actions(room: RoomTruth, domain: str) -> list[dict[str, Any]]:
    own = {f["id"] for f in room.fields_of(domain)}
    return [a for a in room.actions.values() if a["field"] in own and a["score"] is not None]


@claims("chart-alt-action-range")
def _alt_action_range(room: RoomTruth, claim: Claim) -> Expected | None:
    for domain in room.domains:
        actions = _scored_actions(room, domain)
        if not actions:
            continue
        ends = [end(a["score"] for a in actions) for end in (min, max)]
        lowest, highest = (room.words.join(a["id"] for a in actions if a["score"] == end) for end in ends)
        expected = {"low": room.score(ends[0]), "high": room.score(ends[1]), "lowest": lowest, "highest": highest}
        if expected == claim.facts and ends[0] < ends[1]:
            return expected
    return NOT_TRUE


@claims("chart-alt-gap")
def _alt_gap(room: RoomTruth, claim: Claim) -> Expected | None:
    for gap in room.found("group_gap"):
        name, group = room.words.quoted(room.title(gap["field"])), room.group(gap["group"])
        if (name, group) == (claim.facts["field"], claim.facts["group"]):
            own, others = room.fields[gap["field"]]["groups"][gap["group"]], gap["others"]
            scores = {"score": room.score(own), "other": room.score(others)}
            return {"field": name, "group": group, "others": room.words("chart-others"), **scores}
    return NOT_TRUE


@claims("chart-alt-participants")
def _alt_participants(room: RoomTruth, _: Claim) -> Expected | None:
    counted = [room.words("chart-alt-participant", group=room.group(c["id"]), people=c["people"]) for c in room.columns]
    return {"names": room.words.join(counted)} if counted else NOT_TRUE
