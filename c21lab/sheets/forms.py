"""What was typed into the form of a sheet, or into the form that each paper of a collector has."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from c21lab.sheets.layout import PREFIX, VALUE, ColumnKey, FormKey, headings, read_column_key
from c21lab.workbooks import Cell, Tab, Value, cell_name

FORM_KEYS = frozenset(FormKey)


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a cell, and where."""

    value: Value | None
    tab: str
    cell: str


def read_forms(tabs: Sequence[Tab], papers: Collection[str]) -> dict[str, dict[FormKey, Typed]]:
    """Each paper's form: where the row of a key meets the column of values, else to the right of a label."""
    forms: dict[str, dict[FormKey, Typed]] = {paper: {} for paper in papers}
    for tab in tabs:
        rows: dict[FormKey, int] = {}
        columns: dict[str, int] = {}
        for (row, column), value in tab.cells.items():
            if isinstance(value, str) and value.lstrip().startswith(PREFIX):
                text = value.strip()
                if text in FORM_KEYS:
                    rows.setdefault(FormKey(text), row)
                paper = _form_of(text)
                if paper in forms:
                    columns.setdefault(paper, column)
        for paper, column in columns.items():
            for key, row in rows.items():
                forms[paper].setdefault(key, _typed(tab, (row, column)))
    if "" in forms:
        for tab in tabs:
            _add_labelled(tab, forms[""])
    return forms


def _form_of(key: str) -> str | None:
    """The paper whose form is filled in the column of a key."""
    if key == VALUE:
        return ""
    column = read_column_key(key)
    return column[1] if column is not None and column[0] == ColumnKey.SCORE and column[1] else None


def _add_labelled(tab: Tab, form: dict[FormKey, Typed]) -> None:
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


def _typed(tab: Tab, cell: Cell) -> Typed:
    return Typed(tab.cells.get(cell), tab.name, cell_name(*cell))
