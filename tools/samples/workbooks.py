"""Fills blank sheets the way people do, and has LibreOffice save them."""

from __future__ import annotations

import datetime as dt
import subprocess
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.sheets.layout import HIDDEN_TAB, VALUE, ColumnKey, FormKey, ListKey
from samples.town import Cell, Person

AS_XLSX = "xlsx:Calc MS Excel 2007 XML"


def filled_sheet(blank: bytes, person: Person, answers: Mapping[str, Cell], comments: Mapping[str, str]) -> bytes:
    """The blank sheet with a person's form, answers and comments in its cells, each found by its key."""
    book = load_workbook(BytesIO(blank))
    _fill_form(book, person)
    for tab in book.worksheets:
        columns = {cell.value: cell.column for cell in _key_cells(tab)}
        if ColumnKey.SCORE not in columns:
            continue
        for row in range(1, tab.max_row + 1):
            item = str(tab.cell(row, columns[ColumnKey.ID]).value)
            _write(tab.cell(row, columns[ColumnKey.SCORE]), answers.get(item))
            _write(tab.cell(row, columns[ColumnKey.COMMENT]), comments.get(item))
    filled = BytesIO()
    book.save(filled)
    return filled.getvalue()


def save_with_office(sheets: Mapping[str, bytes], folder: Path) -> None:
    """Opens every sheet in LibreOffice and saves it into ``folder``, in one start of the program."""
    with TemporaryDirectory() as work:
        sources = [Path(work) / name for name in sheets]
        for source in sources:
            source.write_bytes(sheets[source.name])
        profile = (Path(work) / "profile").as_uri()
        command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", AS_XLSX]
        subprocess.run([*command, "--outdir", str(folder), *map(str, sources)], check=True, capture_output=True)
    missing = [name for name in sheets if not (folder / name).exists()]
    if missing:
        raise RuntimeError(f"LibreOffice saved no {missing}")


def _fill_form(book: Workbook, person: Person) -> None:
    yes, no = _list_of(book, ListKey.YES_NO)[:2]
    groups = dict(zip(_list_of(book, ListKey.GROUP_IDS), _list_of(book, ListKey.GROUPS), strict=False))
    form: dict[str, Cell] = {
        FormKey.NAME: person.name or None,
        FormKey.GROUP: groups[person.group] if person.group else None,
        FormKey.PEOPLE: person.people,
        FormKey.PRINT_NAME: yes if person.print_name else no,
    }
    front = book.worksheets[0]
    keys = {cell.value: cell for cell in _key_cells(front)}
    for key, value in form.items():
        _write(front.cell(keys[key].row, keys[VALUE].column), value)


def _list_of(book: Workbook, key: ListKey) -> list[str]:
    """The entries of a list of the hidden tab; raises StopIteration where there is none of that key."""
    column = next(column for column in book[HIDDEN_TAB].iter_cols(values_only=True) if column[0] == key)
    return [str(entry) for entry in column[1:] if entry is not None]


def _key_cells(tab: Worksheet) -> Iterator[SheetCell]:
    """The cells that hold a hidden key."""
    keys = {VALUE, *FormKey, *ColumnKey}
    return (cell for row in tab.iter_rows() for cell in row if cell.value in keys and isinstance(cell, SheetCell))


def _write(cell: object, value: Cell) -> None:
    """Types a value into a cell; a text that starts with an equals sign stays a text."""
    if value is None or not isinstance(cell, SheetCell):
        return
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    if isinstance(value, dt.date):
        cell.number_format = "dd/mm/yyyy"  # what a spreadsheet program makes of 5/6, typed in French or Spanish
