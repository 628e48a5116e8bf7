"""Matches a collector's columns with respondents: by hidden key, else by the id of the paper at the head."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from c21lab.sheets.layout import ColumnKey, FormKey, headings
from c21lab.workbooks import Tab

_PAPER = re.compile(r"\s*P\s*([0-9]{1,4}[A-Za-z]?)\s*")


@dataclass(frozen=True)
class PaperColumns:
    """The papers of a tab by their columns; ``key`` is what these hold, ``row`` where the papers' ids stand.

    ``twice`` names columns that had the id of another one, by their column.
    """

    key: ColumnKey
    row: int
    papers: Mapping[int, str] = field(default_factory=dict[int, str])
    twice: Mapping[int, str] = field(default_factory=dict[int, str])


def paper_columns(tab: Tab, keyed: Mapping[ColumnKey, Mapping[int, str]]) -> PaperColumns | None:
    """Finds the columns of a collector's tab; None for a tab that is none.

    A column that somebody added has no key, but the id of its paper at its head; one that was copied has the key of
    another paper, and its own id at its head, or the same once more.
    """
    row = _paper_row(tab)
    if row is None:
        return None
    scores, comments = keyed[ColumnKey.SCORE], keyed[ColumnKey.COMMENT]
    shows_form = len(form_rows(tab)) > 1
    key = ColumnKey.SCORE if scores or (not comments and shows_form) else ColumnKey.COMMENT
    shown = {c: paper for (r, c), value in tab.cells.items() if r == row and (paper := _paper_of(value))}
    papers: dict[int, str] = {}
    twice: dict[int, str] = {}
    for column in sorted(keyed[key].keys() | shown.keys()):
        names = [name for name in (keyed[key].get(column), shown.get(column)) if name]
        free = [name for name in names if name not in papers.values()]
        papers[column] = free[0] if free else _another(names[0], papers)
        twice |= {} if free else {column: names[0]}
    return PaperColumns(key, row, papers, twice)


def form_rows(tab: Tab) -> dict[FormKey, int]:
    """Finds the rows of a collector's form: by their keys, else by their labels in any language."""
    rows: dict[FormKey, int] = {}
    for (row, _), value in tab.cells.items():
        if isinstance(value, str) and (key := _form_keys().get(value.strip().casefold())):
            rows.setdefault(key, row)
    return rows


@cache
def _form_keys() -> Mapping[str, FormKey]:
    return {text: key for key in FormKey for text in (key, *headings(key))}


def texts_by_row(tab: Tab) -> dict[int, set[str]]:
    """Returns the texts of each row as headings are compared: whatever their case and the spaces around them."""
    rows: dict[int, set[str]] = {}
    for (row, _), value in tab.cells.items():
        if isinstance(value, str):
            rows.setdefault(row, set()).add(value.strip().casefold())
    return rows


def _paper_row(tab: Tab) -> int | None:
    """The row of the papers' ids: marked by its key, else headed as a row of ids and papers is."""
    for row, texts in texts_by_row(tab).items():
        headed = texts & headings(FormKey.PAPER) and texts & headings(ColumnKey.ID)
        if FormKey.PAPER in texts or headed:
            return row
    return None


def _paper_of(value: object) -> str:
    match = _PAPER.fullmatch(value) if isinstance(value, str) else None
    return f"P{match[1]}" if match else ""


def _another(name: str, papers: Mapping[int, str]) -> str:
    number = 2
    while f"{name} ({number})" in papers.values():
        number += 1
    return f"{name} ({number})"
