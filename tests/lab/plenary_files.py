"""The plenary.xlsx of a session, as the program writes it and as people fill it with another program."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

KEY = "c21lab:plenary-"


def cells_of(tab: Worksheet) -> tuple[dict[str, int], dict[str, int]]:
    """The columns by their short keys, and the rows by the ids of their fields."""
    rows = list(tab.iter_rows(values_only=True))
    keys = next(row for row in rows if f"{KEY}id" in row)
    columns = {str(key).removeprefix(KEY): place for place, key in enumerate(keys, 1) if key}
    ids = {str(row[columns["id"] - 1]): number for number, row in enumerate(rows, 1) if row[columns["id"] - 1]}
    return columns, ids


def type_into(path: Path, typed: Mapping[str, Mapping[str, object]]) -> None:
    """Types values into the rows of fields, by the short keys of their columns."""
    book = load_workbook(path)
    tab = book.worksheets[0]
    columns, rows = cells_of(tab)
    for id_, cells in typed.items():
        for key, value in cells.items():
            tab.cell(rows[id_], columns[key]).value = value  # type: ignore[assignment]
    save(book, path)


def save(book: Workbook, path: Path) -> None:
    target = io.BytesIO()
    book.save(target)
    path.write_bytes(target.getvalue())
