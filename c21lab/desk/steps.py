"""The steps of a workshop in their order, and which of them comes next."""

from __future__ import annotations

from c21lab.lab.kinds import WorkshopKind

BEFORE_REVEAL = "before_reveal"
STEPS = ("settings", "sheets", "room", "reveal", "results", "plenary", "plan", "comments", "report", "finish")
_WITHOUT_SHEETS = ("settings", "plan", "report", "finish")


def steps_of(kind: WorkshopKind) -> tuple[str, ...]:
    """Returns the steps of a kind of workshop: one that speaks of no fields has nothing to score."""
    return STEPS if kind.has_fields else _WITHOUT_SHEETS


def next_step(page: str, steps: tuple[str, ...]) -> str:
    """Returns the step after a page, if there is one; the reveal for whoever is at one that shows nothing before it."""
    if page == BEFORE_REVEAL:
        return "reveal"
    return steps[steps.index(page) + 1] if page in steps[:-1] else ""
