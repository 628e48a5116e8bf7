"""The plan as ``results.json`` has it: what was proposed, and what will be done, in the words of the room."""

from __future__ import annotations

from typing import Any

from c21lab.lab.plan import Idea, Key, Measure, Plan, is_kept


def plan_data(plan: Plan) -> dict[str, Any]:
    """Returns ideas and measures in the order of their rows. In a workshop without ideas, keys stand for them."""
    ideas = [_idea(one, kept=is_kept(one, plan.ideas)) for one in plan.ideas]
    keys = [_key(one, kept=is_kept(one, plan.keys)) for one in plan.keys]
    return {"ideas": [*ideas, *keys], "measures": [_measure(one) for one in plan.measures]}


def _idea(idea: Idea, *, kept: bool) -> dict[str, Any]:
    return {
        "id": idea.id,
        "text": idea.text.text,
        "language": idea.text.language,
        "domain": idea.domain or None,
        "field": idea.field or idea.theme or None,
        "answers_to": idea.answers_to or None,
        "kept": kept,
    }


def _key(key: Key, *, kept: bool) -> dict[str, Any]:
    about = {"domain": None, "field": None, "answers_to": None}
    return {"id": key.id, "text": key.text.text, "language": key.text.language, **about, "kept": kept}


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "id": measure.id,
        "ideas": list(measure.ideas),
        "text": measure.text.text,
        "lead": measure.lead,
        "start": measure.start.iso if measure.start else None,
        "end": measure.end.iso if measure.end else None,
        "impact": measure.impact,
        "feasibility": measure.feasibility,
        "starting_value": measure.starting_value,
        "status": measure.status or None,
    }
