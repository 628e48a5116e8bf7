"""The translator's workbook: its tabs, its columns, and how a cell names a case."""

from __future__ import annotations

from c21lab.messages import SOURCES
from c21lab.translation.cases import Cases
from c21lab.translation.source import PARTS, Part

KEY, CASE, WHERE, STATE, NOTE = "key", "case", "where", "state", "note"
TITLE_ROW, HELP_ROWS, HEADING_ROW, FIRST_ROW = 0, (1, 2, 3, 4), 5, 6
WIDTHS = {KEY: 26.0, CASE: 18.0, WHERE: 22.0, STATE: 11.0, NOTE: 26.0}
TEXT_WIDTH = 42.0
TABS: dict[Part, str] = {part: part.capitalize() for part in PARTS}
_BETWEEN, _IS = " · ", " = "


def headings(language: str) -> tuple[str, ...]:
    """Returns the headings of a tab from left to right; the translation stands under its language's code."""
    return (KEY, CASE, WHERE, *SOURCES, language, STATE, NOTE)


def case_text(cases: Cases) -> str:
    """Returns a case as a cell names it: ``level = field · people = one``, nothing where there is but one."""
    return _BETWEEN.join(f"{name}{_IS}{case}" for name, case in cases)


def plain_case(text: str) -> str:
    """Returns the name of a case without the spaces and capitals that a hand may change."""
    return "".join(text.casefold().split())
