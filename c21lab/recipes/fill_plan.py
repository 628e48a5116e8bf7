"""Fills plan.xlsx in as a person would in Excel: cells by the ids of their rows, and all that stood there stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from c21lab.lab.plan_book import write_plan_book
from c21lab.lab.plan_layout import COLUMNS, FILE_NAME, ID, PREFIXES, PlanRule, PlanTab, column_of
from c21lab.lab.plan_look import PlanLook
from c21lab.lab.plan_rows import PlanRow, PlanRows
from c21lab.problems import InputError, Problem
from c21lab.recipes.output import write_outputs
from c21lab.recipes.plan import SessionPlan, checked, look_of, plan_kind
from c21lab.recipes.read import Request, Session, read_session
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.sheets.filled.open_files import SheetOpener, open_sheets
from c21lab.workbooks import CellValue

_SPARE = 2  # empty rows that a form has below those of a tab
_NUMBERS = (PlanRule.COUNT, PlanRule.POINTS)
TypedCells = Mapping[tuple[PlanTab, str], Mapping[str, str]]
"""By tab and id of a row the text that was typed under each key."""


@dataclass(frozen=True)
class PlanForm:
    """plan.xlsx as a form: its rows, some empty ones below those of each tab, and every problem of what it says."""

    look: PlanLook
    rows: PlanRows
    problems: tuple[Problem, ...]
    is_there: bool


def plan_form(session: Session, opener: SheetOpener = open_sheets) -> PlanForm:
    """Reads plan.xlsx for a form; raises InputError where the one that stands there cannot be read."""
    found, look = _read(session, opener)
    problems = checked(found, plan_kind(session.settings)) if found.standing else ()
    return PlanForm(look, _with_spare_rows(found.rows, look), problems, found.standing is not None)


def fill_plan(session: Session, typed: TypedCells, opener: SheetOpener = open_sheets) -> None:
    """Writes what was typed into plan.xlsx; a row that stays empty and is new is left out.

    Raises InputError where the workbook that stands there cannot be read, or cannot be replaced.
    """
    found, look = _read(session, opener)
    known = {(row.tab, to_text(row.cells.get(ID))) for row in found.rows.rows}
    rows = [
        _filled(row, typed.get((row.tab, to_text(row.cells.get(ID))), {}))
        for row in _with_spare_rows(found.rows, look).rows
    ]
    kept = tuple(row for row in rows if row.is_typed or (row.tab, to_text(row.cells.get(ID))) in known)
    last = {tab: max(found.rows.last.get(tab, 0), _highest(kept, tab)) for tab in look.kind.tabs}
    book = write_plan_book(replace(found.rows, rows=kept, last={**found.rows.last, **last}), look)
    retired = [found.standing.name] if found.standing and found.standing.name != FILE_NAME else []
    write_outputs(session.folder, {FILE_NAME: book}, retired=retired)


def _read(session: Session, opener: SheetOpener) -> tuple[SessionPlan, PlanLook]:
    read = read_session(session, Request(sheets_optional=True), opener=opener)
    if not read.plan.usable:
        raise InputError(read.plan.problems)
    return read.plan, look_of(session.settings, read.framework)


def _with_spare_rows(rows: PlanRows, look: PlanLook) -> PlanRows:
    spare = [
        PlanRow(tab, {ID: f"{PREFIXES[tab]}{number}"})
        for tab in look.kind.tabs
        for first in [max(rows.last.get(tab, 0), _highest(rows.rows, tab)) + 1]
        for number in range(first, first + _SPARE)
    ]
    return replace(rows, rows=(*rows.rows, *spare))


def _highest(rows: tuple[PlanRow, ...], tab: PlanTab) -> int:
    """The highest number of an id in a tab."""
    ids = (to_text(row.cells.get(ID)).removeprefix(PREFIXES[tab]) for row in rows if row.tab == tab)
    return max((int(id_) for id_ in ids if id_.isdecimal()), default=0)


def _filled(row: PlanRow, typed: Mapping[str, str]) -> PlanRow:
    """The row with what was typed; a cell whose text is as it was keeps its value."""
    known = {column.key for column in COLUMNS[row.tab]}
    new: dict[str, CellValue] = {}
    for key, text in typed.items():
        base = key.partition("::")[0]
        if base in known and base != ID and text.strip() != to_text(row.cells.get(key)).strip():
            is_number = column_of(row.tab, key).rule in _NUMBERS and text.strip().isdecimal()
            new[key] = float(text) if is_number else text.strip()
    return row.with_cells(new) if new else row
