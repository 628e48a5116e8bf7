"""Writes a framework as the workbook in which people edit it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.utility import xl_col_to_name, xl_range_abs
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.guide_tab import write_guide
from c21lab.framework.authoring.layout import ABOUT_VALUES, KEY, LISTS, VALUE, BookColumn, columns_of, heading, row_key
from c21lab.framework.authoring.rows import BookRow, rows_of
from c21lab.framework.authoring.styles import XlsxBook
from c21lab.framework.load import LEVELS, STATUSES
from c21lab.framework.model import Framework
from c21lab.framework.tables import ABOUT_TEXTS, FrameworkTable, TextKey
from c21lab.wording import Words, reads_right_to_left, words_for

TITLE_ROW, HELP_ROW, HEADING_ROW, FIRST_ROW = range(4)
SPARE_ROWS = 200
NOTE_WIDTH = 46
_LISTS: Mapping[str, Sequence[str]] = {"status": STATUSES, "levels": tuple(LEVELS)}


@dataclass(frozen=True)
class _LanguageColumn:
    """A cell's column and the language of its text, if it has one."""

    column: BookColumn
    language: str = ""

    @property
    def heading(self) -> str:
        return heading(self.column, self.language)


def export_workbook(framework: Framework, language: str = "en") -> bytes:
    """Writes the authoring workbook of a framework, an .xlsx; what it says of itself is in ``language``.

    The same framework and language give the same bytes.
    """
    words, book = words_for(language), XlsxBook()
    write_guide(book, framework, words)
    writer = _Writer(book, framework, words)
    for table in FrameworkTable:
        writer.write(table)
    writer.write_lists()
    return book.to_bytes(framework.words_in(words.language).title)


class _Writer:
    """One framework on its way into one workbook."""

    def __init__(self, book: XlsxBook, framework: Framework, words: Words) -> None:
        self._book, self._framework, self._words = book, framework, words
        self._rows = {table: rows_of(framework, table) for table in FrameworkTable}

    def write(self, table: FrameworkTable) -> None:
        """Adds the tab of a table."""
        sheet = self._book.add_tab(table)
        cells = self._cells(table)
        self._write_head(sheet, table, cells)
        for row, entry in enumerate(self._rows[table], FIRST_ROW):
            self._write_row(sheet, row, cells, entry)
        if table is FrameworkTable.ABOUT:
            self._finish_about(sheet, cells)
        else:
            self._finish_list(sheet, table, cells)

    def write_lists(self) -> None:
        """Adds the hidden tab that the dropdowns take their fixed choices from."""
        sheet = self._book.add_tab(LISTS)
        for column, (name, entries) in enumerate(_LISTS.items()):
            sheet.write_column(0, column, [name, *entries])
        sheet.hide()

    def _cells(self, table: FrameworkTable) -> list[_LanguageColumn]:
        return [
            _LanguageColumn(column, language)
            for column in columns_of(table)
            for language in (self._framework.languages if column.per_language else ("",))
        ]

    def _write_head(self, sheet: Worksheet, table: FrameworkTable, cells: Sequence[_LanguageColumn]) -> None:
        styles, last = self._book.styles, len(cells)
        sheet.set_row(TITLE_ROW, 30, styles["plain"])
        sheet.write_string(TITLE_ROW, 0, self._words(f"framework-tab-{table.lower()}"), styles["tab-title"])
        sheet.set_row(HEADING_ROW, 20)
        self._book.fit_row(sheet, HELP_ROW, [(self._help(table, cell), cell.column.width) for cell in cells], 9)
        for column, cell in enumerate(cells):
            sheet.set_column(column, column, cell.column.width, styles[self._style(cell)])
            sheet.write_string(HELP_ROW, column, self._help(table, cell), styles["help"])
            sheet.write_string(HEADING_ROW, column, cell.heading, styles[self._heading_style(table, cell)])
        if table is FrameworkTable.ABOUT:
            sheet.set_column(last, last, NOTE_WIDTH, styles["note"])
            sheet.write_string(HELP_ROW, last, self._words("framework-help-about-note"), styles["help"])
            sheet.write_string(HEADING_ROW, last, "note", styles["heading-optional"])
        frozen = sum(not cell.column.per_language for cell in cells)
        sheet.freeze_panes(FIRST_ROW, min(frozen, 2))
        sheet.repeat_rows(HEADING_ROW)

    def _heading_style(self, table: FrameworkTable, cell: _LanguageColumn) -> str:
        return "heading" if _is_required(table, cell.column) else "heading-optional"

    def _style(self, cell: _LanguageColumn) -> str:
        if cell.language:
            return "entry-rtl" if reads_right_to_left(cell.language) else "entry"
        return {"id": "id", "whole": "whole", "parent": "parent"}.get(cell.column.kind, "entry")

    def _help(self, table: FrameworkTable, cell: _LanguageColumn) -> str:
        key = f"framework-help-{table.lower()}-{cell.column.key.replace('_', '-')}"
        return self._words(key, language=self._words.language_name(cell.language))

    def _write_row(self, sheet: Worksheet, row: int, cells: Sequence[_LanguageColumn], entry: BookRow) -> None:
        self._book.fit_row(sheet, row, [(str(entry.get(cell.heading, "")), cell.column.width) for cell in cells])
        for column, cell in enumerate(cells):
            value = entry.get(cell.heading, "")
            style = self._book.styles[self._style(cell)]
            if isinstance(value, int):
                sheet.write_number(
                    row, column, value, self._book.styles["whole-start" if cell.column is VALUE else "whole"]
                )
            elif value:
                sheet.write_string(row, column, value, style)

    def _finish_about(self, sheet: Worksheet, cells: Sequence[_LanguageColumn]) -> None:
        apart, last = self._book.styles["apart"], len(cells)
        keys = [*ABOUT_VALUES, *ABOUT_TEXTS]
        for row, key in enumerate(keys, FIRST_ROW):
            note = self._words(f"framework-about-{key.replace('_', '-')}")
            texts = [
                (str(text), cells[-1].column.width)
                for text in self._rows[FrameworkTable.ABOUT][row - FIRST_ROW].values()
            ]
            self._book.fit_row(sheet, row, [*texts, (note, NOTE_WIDTH)])
            sheet.write_string(row, last, note, self._book.styles["note"])
            for column, cell in enumerate(cells):
                if cell.column is not KEY and (cell.column is VALUE) == (key in ABOUT_TEXTS):
                    sheet.write_blank(row, column, None, apart)
        self._choice(sheet, FIRST_ROW + keys.index("status"), cells.index(_LanguageColumn(VALUE)), "status", 1)

    def _finish_list(self, sheet: Worksheet, table: FrameworkTable, cells: Sequence[_LanguageColumn]) -> None:
        count = len(self._rows[table]) + SPARE_ROWS
        last = FIRST_ROW + count - 1
        for column, cell in enumerate(cells):
            if cell.column.kind == "choice":
                self._choice(sheet, FIRST_ROW, column, cell.column.source, count)
            elif cell.column.kind == "parent":
                self._parent(sheet, column, FrameworkTable(cell.column.source), (last, len(cells) - 1))
            elif cell.column.kind == "whole":
                allowed = {"validate": "integer", "criteria": ">=", "value": 0}
                sheet.data_validation(FIRST_ROW, column, last, column, allowed | self._refusal("whole"))
            if cell.column.key == row_key(table) == "id":
                rule = {"type": "duplicate", "format": self._book.styles["wrong"]}
                sheet.conditional_format(FIRST_ROW, column, last, column, rule)
            elif _is_required(table, cell.column):
                self._ask(sheet, column, last)

    def _ask(self, sheet: Worksheet, column: int, last: int) -> None:
        """Makes a cell glow that a row with an id still lacks."""
        name, row = xl_col_to_name(column), FIRST_ROW + 1
        formula = f"=AND(LEN($A{row})>0,LEN(TRIM(${name}{row}))=0)"
        rule = {"type": "formula", "criteria": formula, "format": self._book.styles["asked"]}
        sheet.conditional_format(FIRST_ROW, column, last, column, rule)

    def _choice(self, sheet: Worksheet, row: int, column: int, name: str, count: int) -> None:
        at = list(_LISTS).index(name)
        source = f"='{LISTS}'!{xl_range_abs(1, at, len(_LISTS[name]), at)}"
        allowed = {"validate": "list", "source": source}
        sheet.data_validation(row, column, row + count - 1, column, allowed | self._refusal("choice"))

    def _parent(self, sheet: Worksheet, column: int, parent: FrameworkTable, end: tuple[int, int]) -> None:
        """A dropdown of the parents' ids, and a line where the next parent's rows begin, up to the cell ``end``."""
        parents = FIRST_ROW + len(self._rows[parent]) + SPARE_ROWS - 1
        allowed = {"validate": "list", "source": f"={parent}!{xl_range_abs(FIRST_ROW, 0, parents, 0)}"}
        sheet.data_validation(FIRST_ROW, column, end[0], column, allowed | self._refusal("parent"))
        name, row = xl_col_to_name(column), FIRST_ROW + 1
        rule = {
            "type": "formula",
            "criteria": f"=AND(LEN(${name}{row})>0,${name}{row}<>${name}{row - 1})",
            "format": self._book.styles["next-parent"],
        }
        sheet.conditional_format(FIRST_ROW, 0, *end, rule)

    def _refusal(self, kind: str) -> dict[str, str]:
        """Writes the message to an entry that does not fit; a title may have 32 characters, a message 255."""
        return {
            "error_title": self._words("framework-refused-title"),
            "error_message": self._words(f"framework-refused-{kind}"),
        }


def _is_required(table: FrameworkTable, column: BookColumn) -> bool:
    return not column.per_language or table is FrameworkTable.ABOUT or TextKey(table, "", column.key).required
