"""Fills plenary.xlsx in as a person would in Excel: cells by the ids of fields, and all that stood there stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from c21lab.lab.plenary.layout import FILE_NAME, TYPED, PlenaryColumn
from c21lab.lab.plenary.model import MAIN
from c21lab.lab.plenary.read import PlenaryRow
from c21lab.lab.plenary.write import PlenaryLine, PlenaryTable, write_plenary_book
from c21lab.problems import InputError, Problem
from c21lab.recipes.output import write_outputs
from c21lab.recipes.plenary import plenary_table
from c21lab.recipes.read import Session, read_session
from c21lab.recipes.reveal import shown_version
from c21lab.recipes.score import score
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.sheets.filled.open_files import SheetOpener, open_sheets
from c21lab.workbooks import CellValue

TypedRows = Mapping[str, Mapping[str, str]]
"""By field the text that was typed under each key: a column's, or ``because`` with ``::`` and a language."""
BECAUSE = "because"


def plenary_form(session: Session, opener: SheetOpener = open_sheets) -> tuple[PlenaryTable, tuple[Problem, ...]]:
    """Returns plenary.xlsx as it would be written now, and its problems; raises InputError where it cannot be read."""
    read = read_session(session, opener=opener)
    if not read.plenary.is_readable:
        raise InputError(read.plenary.problems)
    return plenary_table(shown_version(session.folder, score(read)).results), read.plenary.problems


def fill_plenary(session: Session, typed: TypedRows, opener: SheetOpener = open_sheets) -> None:
    """Writes what was typed into plenary.xlsx; raises InputError where it cannot be read, or cannot be replaced."""
    table, _ = plenary_form(session, opener)
    lines = [replace(line, typed=_filled(line, typed[line.id])) if line.id in typed else line for line in table.lines]
    write_outputs(session.folder, {FILE_NAME: write_plenary_book(replace(table, lines=lines))})


def key_of(column: PlenaryColumn) -> str:
    """Returns the key of a column that people fill in, as a form names it."""
    return column.rpartition("-")[2]


def shown_value(line: PlenaryLine, key: str) -> str:
    """Returns what stands under a key in a line."""
    if line.typed is None:
        return ""
    base, _, language = key.partition("::")
    if base == BECAUSE:
        return line.typed.because.get(language or MAIN, "")
    return next((to_text(value) for column, value in line.typed.cells.items() if key_of(column) == key), "")


def _filled(line: PlenaryLine, typed: Mapping[str, str]) -> PlenaryRow:
    row = line.typed or PlenaryRow(line.id, "", {})
    cells: dict[PlenaryColumn, CellValue] = dict(row.cells)
    because = dict(row.because)
    columns = {key_of(column): column for column in TYPED if column != PlenaryColumn.BECAUSE}
    for key, text in typed.items():
        base, _, language = key.partition("::")
        value = text.strip()
        if value == shown_value(line, key).strip():
            continue
        if base == BECAUSE:
            because[language or MAIN] = value
        elif key in columns and value:
            cells[columns[key]] = float(value) if value.isdecimal() else value
        elif key in columns:
            cells.pop(columns[key], None)
    return replace(row, cells=cells, because={code: text for code, text in because.items() if text})
