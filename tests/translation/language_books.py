"""Translators' workbooks as tests need them: whole ones, and their cells by the key of a message."""

from __future__ import annotations

import io
from functools import cache

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.messages import tier_files
from c21lab.translation.stored import read_part
from c21lab.translation.write_book import translation_book
from c21lab.wording import words_for

HEADING_ROW = 6


@cache
def portuguese_book() -> bytes:
    """The glossary and what participants read, in Portuguese, as it ships."""
    folder = tier_files("pt")["participant"].parent
    return translation_book([read_part(folder, "pt", part) for part in ("glossary", "participant")], words_for("en"))


def opened(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def saved(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


class Sheet:
    """A tab of the workbook, its cells by key and heading."""

    def __init__(self, tab: Worksheet) -> None:
        self.tab = tab
        self.columns = {str(cell.value): cell.column for cell in tab[HEADING_ROW] if cell.value}

    def row(self, key: str, case: str = "") -> int:
        rows = range(HEADING_ROW + 1, self.tab.max_row + 1)
        return next(row for row in rows if self._is(row, key, case))

    def _is(self, row: int, key: str, case: str) -> bool:
        return self.at(row, "key").value == key and (not case or self.at(row, "case").value == case)

    def at(self, row: int, head: str) -> Cell:
        return self.tab.cell(row, self.columns[head])

    def cell(self, key: str, head: str = "pt", case: str = "") -> Cell:
        return self.at(self.row(key, case), head)
