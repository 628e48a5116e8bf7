"""Reads plenary.xlsx: every row with a field's id, its cells as they were typed, wherever columns and rows are now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from c21lab.lab.plenary.layout import TYPED, PlenaryColumn, PlenaryMeta, column_of
from c21lab.lab.plenary.model import MAIN
from c21lab.sheets.filled.cell_answers import shown, to_text
from c21lab.sheets.layout import HIDDEN_TAB, PREFIX
from c21lab.workbooks import Book, Cell, CellError, CellValue, Tab, Uncalculated, cell_name

Columns = Mapping[tuple[PlenaryColumn, str], int]


@dataclass(frozen=True)
class PlenaryRow:
    """A row as it was typed: the cells of people by their column, the reasons by language, columns of their own.

    ``places`` names the cell of each column; ``lost`` are cells with a reason that became a formula, and how they look.
    """

    id: str
    tab: str
    cells: Mapping[PlenaryColumn, CellValue]
    because: Mapping[str, str] = field(default_factory=dict[str, str])
    own: tuple[tuple[str, str], ...] = ()
    printed: tuple[str, ...] = ()
    places: Mapping[PlenaryColumn, str] = field(default_factory=dict[PlenaryColumn, str])
    lost: tuple[tuple[str, str], ...] = ()

    @property
    def is_filled(self) -> bool:
        """Returns whether anybody typed anything into the row."""
        return bool(self.cells or self.because or any(text for _, text in self.own))


@dataclass(frozen=True)
class PlenaryBook:
    """The workbook as it was read: rows in their order, and what the hidden tab says of it."""

    rows: tuple[PlenaryRow, ...]
    meta: Mapping[PlenaryMeta, str] = field(default_factory=dict[PlenaryMeta, str])


def read_plenary_book(book: Book) -> PlenaryBook | None:
    """Reads the rows of all tabs that have the columns; None where no tab has them."""
    found = [(tab, heads) for tab in book.tabs for heads in [_find_columns(tab)] if heads]
    if not found:
        return None
    return PlenaryBook(tuple(row for tab, heads in found for row in _rows(tab, *heads)), _meta(book))


def _meta(book: Book) -> dict[PlenaryMeta, str]:
    known, meta = frozenset(PlenaryMeta), dict[PlenaryMeta, str]()
    for tab in (tab for tab in book.tabs if tab.hidden or tab.name.casefold() == HIDDEN_TAB):
        for (row, column), value in sorted(tab.cells.items()):
            if isinstance(value, str) and value in known and (row, column + 1) in tab.cells:
                meta.setdefault(PlenaryMeta(value), to_text(tab.cells[row, column + 1]))
    return meta


def _find_columns(tab: Tab) -> tuple[Columns, int] | None:
    """The place of each column, and the last row of headings; a tab needs those of id, status and agreed score."""
    by_row: dict[int, dict[tuple[PlenaryColumn, str], int]] = {}
    for (row, column), value in sorted(tab.cells.items()):
        named = column_of(value) if isinstance(value, str) else None
        if named:
            by_row.setdefault(row, {}).setdefault(named, column)
    needed = {(column, "") for column in (PlenaryColumn.ID, PlenaryColumn.STATUS, PlenaryColumn.AGREED)}
    heads = [row for row, columns in by_row.items() if needed <= columns.keys()]
    if not heads:
        return None
    first = min(heads)
    keyed = any(row == first and isinstance(value, str) and PREFIX in value for (row, _), value in tab.cells.items())
    # below the keys stand headings, which somebody may have written in words of their own
    below = (row for row, _ in tab.cells if row > first)
    return by_row[first], min(below, default=first) if keyed else first


def _rows(tab: Tab, columns: Columns, head: int) -> Iterator[PlenaryRow]:
    texts = {cell: to_text(value) for cell, value in tab.cells.items() if cell[0] >= head}
    taken = set(columns.values())
    own = {column: text for (row, column), text in texts.items() if row == head and text and column not in taken}
    of = {key: column for (key, language), column in columns.items() if not language}
    reasons = {code or MAIN: column for (key, code), column in columns.items() if key == PlenaryColumn.BECAUSE}
    typed = [key for key in TYPED if key in of and key != PlenaryColumn.BECAUSE]
    printed = [of.get(key) for key in PlenaryColumn if key not in TYPED]
    for row in sorted({row for row, _ in texts if row > head}):
        cells = {key: tab.cells[row, of[key]] for key in typed if _is_something(tab.cells.get((row, of[key])))}
        because = {code: text for code, column in reasons.items() if (text := texts.get((row, column), ""))}
        notes = tuple((title, texts.get((row, column), "")) for column, title in sorted(own.items()))
        printed_texts = tuple("" if column is None else texts.get((row, column), "") for column in printed)
        places = {key: cell_name(row, column) for key, column in of.items()}
        id_ = texts.get((row, of[PlenaryColumn.ID]), "")
        lost = tuple(_lost(tab, [(row, column) for column in reasons.values()]))
        if id_ or cells or because or lost:
            yield PlenaryRow(id_, tab.name, cells, because, notes, printed_texts, places, lost)


def _lost(tab: Tab, cells: Sequence[Cell]) -> Iterator[tuple[str, str]]:
    for cell in cells:
        value = tab.cells.get(cell)
        if isinstance(value, CellError | Uncalculated):
            yield cell_name(*cell), shown(value)


def _is_something(value: CellValue | None) -> bool:
    return value is not None and not (isinstance(value, str) and not value.strip())
