"""Reads the cells of a sheet's form, or of the form that each paper of a collector has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from c21lab.sheets.filled.collector_columns import form_rows
from c21lab.sheets.filled.columns import Columns
from c21lab.sheets.layout import VALUE, FormKey, headings
from c21lab.workbooks import Cell, CellValue, Tab, cell_name

FORM_KEYS = frozenset(FormKey)


@dataclass(frozen=True, slots=True)
class TypedValue:
    """The value of a cell, and its place."""

    value: CellValue | None
    tab: str
    cell: str


def read_forms(tabs: Sequence[Tab], columns: Mapping[str, Columns]) -> dict[str, dict[FormKey, TypedValue]]:
    """Reads each paper's form: where the row of a key meets the column of values, else to the right of a label.

    ``columns`` are those of each tab by its name.
    """
    papers = dict.fromkeys(paper for found in columns.values() for paper in found.papers)
    forms: dict[str, dict[FormKey, TypedValue]] = {paper: {} for paper in papers}
    for tab in tabs:
        collected = {column: paper for column, paper in columns[tab.name].scores.items() if paper}
        rows = form_rows(tab) if collected else _keyed_rows(tab)
        values = collected or dict.fromkeys((c for (_, c), v in tab.cells.items() if v == VALUE and "" in forms), "")
        for column, paper in values.items():
            for key, row in rows.items():
                forms[paper].setdefault(key, _typed(tab, (row, column)))
    if "" in forms:
        for tab in tabs:
            _add_labelled(tab, forms[""])
    return forms


def _keyed_rows(tab: Tab) -> dict[FormKey, int]:
    rows: dict[FormKey, int] = {}
    for (row, _), value in tab.cells.items():
        if isinstance(value, str) and value.strip() in FORM_KEYS:
            rows.setdefault(FormKey(value.strip()), row)
    return rows


def _add_labelled(tab: Tab, form: dict[FormKey, TypedValue]) -> None:
    """Adds what stands beside a label: in the column of values, else behind the label and what is merged with it."""
    wanted = [key for key in FormKey if key not in form]
    ends = {first: last[1] for first, last in tab.merged}
    column_of_values = next((column for (_, column), value in tab.cells.items() if value == VALUE), None)
    for (row, column), value in tab.cells.items() if wanted else ():
        label = value.strip().casefold() if isinstance(value, str) else ""
        for key in wanted:
            if label and key not in form and label in headings(key):
                beside = ends.get((row, column), column) + 1
                form[key] = _typed(tab, (row, beside if column_of_values is None else column_of_values))


def _typed(tab: Tab, cell: Cell) -> TypedValue:
    return TypedValue(tab.cells.get(cell), tab.name, cell_name(*cell))
