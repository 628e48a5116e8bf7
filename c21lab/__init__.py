"""c21lab: score a cultural-rights workshop. ``docs/python.md`` shows all of it on one page.

Nothing heavy is imported until the first of these names is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from c21lab.problems import C21LabError
    from c21lab.recipes.documents import radar, results_workbook, word_report
    from c21lab.recipes.make_plan import plan_workbook
    from c21lab.recipes.panel import panel
    from c21lab.recipes.plenary import plenary_board, plenary_slides, plenary_workbook
    from c21lab.recipes.ratings import ratings_from
    from c21lab.recipes.read import Request, open_session
    from c21lab.recipes.read import read_session as read
    from c21lab.recipes.score import score
    from c21lab.recipes.write import write
    from c21lab.settings import About, Method, ReportSettings, Settings

__version__ = "0.2.0"
__all__ = [
    "About",
    "C21LabError",
    "Method",
    "ReportSettings",
    "Request",
    "Settings",
    "open_session",
    "panel",
    "plan_workbook",
    "plenary_board",
    "plenary_slides",
    "plenary_workbook",
    "radar",
    "ratings_from",
    "read",
    "results_workbook",
    "score",
    "word_report",
    "write",
]

_HOMES = {
    "About": "settings",
    "C21LabError": "problems",
    "Method": "settings",
    "ReportSettings": "settings",
    "Request": "recipes.read",
    "Settings": "settings",
    "open_session": "recipes.read",
    "plenary_board": "recipes.plenary",
    "plenary_slides": "recipes.plenary",
    "plenary_workbook": "recipes.plenary",
    "panel": "recipes.panel",
    "plan_workbook": "recipes.make_plan",
    "radar": "recipes.documents",
    "ratings_from": "recipes.ratings",
    "read": "recipes.read:read_session",
    "results_workbook": "recipes.documents",
    "score": "recipes.score",
    "word_report": "recipes.documents",
    "write": "recipes.write",
}


def __getattr__(name: str) -> Any:
    """Returns a name of the public face from the module where it lives."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, called = _HOMES[name].partition(":")
    return getattr(import_module(f"{__name__}.{module}"), called or name)


def __dir__() -> list[str]:
    """Lists the public face beside what is loaded already."""
    return sorted({*globals(), *__all__})
