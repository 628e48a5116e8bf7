"""The steps of a workshop in their order, and which of them comes next."""

from __future__ import annotations

from pathlib import Path

from c21lab.office.file_names import is_file

STEPS = ("settings", "sheets", "room", "reveal", "results", "plan", "comments", "report", "finish")
_SEEN_AFTER_REVEAL = ("results", "report")
_SIGNS = ("private/reveal.json", "results/results.json")


def next_step(step: str, folder: Path) -> str:
    """Returns the step after this one; the reveal for whoever is at one that has nothing to show before it."""
    if step in _SEEN_AFTER_REVEAL and not any(is_file(folder / sign) for sign in _SIGNS):
        return "reveal"
    return STEPS[STEPS.index(step) + 1] if step in STEPS[:-1] else ""
