"""A tab of a collector while it is drawn: where its rows are, and how they are filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.content import BlankSheet, CollectorEntry
from c21lab.sheets.layout import CollectorColumn, CollectorRow, ColumnKey, FormKey

FORM_ROWS = {
    CollectorRow.NAME: FormKey.NAME,
    CollectorRow.GROUP: FormKey.GROUP,
    CollectorRow.PEOPLE: FormKey.PEOPLE,
    CollectorRow.PRINT_NAME: FormKey.PRINT_NAME,
}


@dataclass(frozen=True)
class CollectorPage:
    """A tab while it is drawn: the scores, or the comments, of papers or of online answers."""

    sheet: Worksheet
    workbook: Workbook
    blank: BlankSheet
    styles: dict[str, Format]
    entries: Sequence[CollectorEntry]
    key: ColumnKey
    online: bool

    @property
    def form_rows(self) -> Mapping[CollectorRow, FormKey]:
        """Returns the rows of the form with their keys."""
        return {**FORM_ROWS, **({CollectorRow.FIRST: FormKey.NUMBER} if self.online else {})}

    @property
    def first_item(self) -> int:
        """Returns the row of the first item: the scores come below the form, the comments right below the papers."""
        return max(self.form_rows) + 1 if self.key == ColumnKey.SCORE else CollectorRow.NAME

    @property
    def last_column(self) -> int:
        """Returns the column of the last entry."""
        return CollectorColumn.FIRST + len(self.entries) - 1

    def fill(self, row: int, look: str, values: Sequence[str | int | None]) -> None:
        """Writes a value per column; a cell without one is there to be filled in."""
        for column, value in enumerate(values, CollectorColumn.FIRST):
            if value is None:
                self.sheet.write_blank(row, column, None, self.styles[look])
            elif isinstance(value, str):
                self.sheet.write_string(row, column, value, style.facing(self.styles, look, value))
            else:
                self.sheet.write_number(row, column, value, self.styles[look])
