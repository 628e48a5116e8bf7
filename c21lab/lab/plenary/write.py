"""Writes plenary.xlsx: a row per field in the order of discussion, dropdowns, and what people typed before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.styles import FrameworkBook
from c21lab.framework.model import Scale
from c21lab.lab.plenary.layout import (
    OTHER_LANGUAGE,
    PlenaryColumn,
    PlenaryMeta,
    plenary_heading,
    status_label,
)
from c21lab.lab.plenary.model import MAIN, PlenaryStatus
from c21lab.lab.plenary.read import PlenaryRow
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.sheets.layout import HIDDEN_TAB
from c21lab.wording import Words
from c21lab.workbooks import CellValue

_WIDTHS: Mapping[PlenaryColumn, float] = {
    PlenaryColumn.ID: 8,
    PlenaryColumn.FIELD: 34,
    PlenaryColumn.INDIVIDUAL: 11,
    PlenaryColumn.PEOPLE: 13,
    PlenaryColumn.FLAGS: 20,
    PlenaryColumn.STATUS: 15,
    PlenaryColumn.AGREED: 12,
    PlenaryColumn.FROM: 7,
    PlenaryColumn.TO: 7,
    PlenaryColumn.BECAUSE: 46,
    PlenaryColumn.DISSENT: 24,
}
_OWN_WIDTH = 24.0
_BUTTON = 3  # characters that the filter's button takes of a heading
_KEY_ROW, _HEAD = 2, 3
_ASKED: Mapping[str, object] = {"valign": "top", "text_wrap": True, "align": "left", "indent": 1, "bg_color": "#FFF4CF"}
_LISTS = 3  # the first column of the hidden tab with a list


@dataclass(frozen=True)
class PlenaryLine:
    """A field's row: what the program writes into it, and what somebody typed into it before."""

    id: str
    title: str
    individual: float | None
    people: int
    flags: str
    typed: PlenaryRow | None = None


@dataclass(frozen=True)
class PlenaryTable:
    """All that plenary.xlsx holds; ``others`` are the languages that reasons may be given in besides the words' own."""

    lines: Sequence[PlenaryLine]
    meta: Mapping[PlenaryMeta, str]
    words: Words
    others: Sequence[str]
    groups: Sequence[str]
    scale: Scale

    @property
    def own(self) -> list[str]:
        """Returns the titles of the columns that people added."""
        titles = [title for line in self.lines if line.typed for title, _ in line.typed.own]
        return list(dict.fromkeys(titles))

    @property
    def columns(self) -> list[tuple[PlenaryColumn, str]]:
        """Returns the columns in order, with the language of those that are for another one."""
        every = [(column, "") for column in PlenaryColumn]
        place = every.index((PlenaryColumn.BECAUSE, "")) + 1
        return [*every[:place], *((PlenaryColumn.BECAUSE, code) for code in self.others), *every[place:]]


def write_plenary_book(table: PlenaryTable) -> bytes:
    """Writes the table as the bytes of an .xlsx, in the language of its words."""
    words = table.words
    book = FrameworkBook(words("plenary-title"))
    sheet = book.add_tab(words("plenary-tab"))
    sheet.hide_gridlines(2)
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, words("plenary-title"), book.styles["tab-title"])
    width = sum(_WIDTHS.values())
    sheet.merge_range(1, 0, 1, len(_WIDTHS) - 1, words("plenary-how"), book.styles["body"])
    book.fit_row(sheet, 1, [(words("plenary-how"), width)])
    sheet.set_row(_KEY_ROW, None, None, {"hidden": True})
    headings = [(plenary_heading(column, words, code), _WIDTHS[column] - _BUTTON) for column, code in table.columns]
    book.fit_row(sheet, _HEAD, [*headings, *((title, _OWN_WIDTH - _BUTTON) for title in table.own)])
    for place, (column, code) in enumerate(table.columns):
        sheet.set_column(place, place, _WIDTHS[column])
        sheet.write_string(_KEY_ROW, place, f"{column}{OTHER_LANGUAGE}{code}" if code else column)
        sheet.write_string(_HEAD, place, plenary_heading(column, words, code), book.styles["heading"])
    for place, title in enumerate(table.own, len(table.columns)):
        sheet.set_column(place, place, _OWN_WIDTH)
        sheet.write_string(_HEAD, place, title, book.styles["heading-optional"])
    asked = {kind: book.workbook.add_format({**_ASKED, "num_format": kind}) for kind in ("@", "0")}
    score = book.workbook.add_format({"valign": "top", "align": "center", "num_format": "0.0"})
    for number, line in enumerate(table.lines, _HEAD + 1):
        _write_line(sheet, number, line, table, book, (score, asked["@"], asked["0"]))
    _finish(book, sheet, table)
    return book.to_bytes(rows_adapt=True)


def _write_line(
    sheet: Worksheet, row: int, line: PlenaryLine, table: PlenaryTable, book: FrameworkBook, looks: tuple[Format, ...]
) -> None:
    score, text, number = looks
    book.fit_row(sheet, row, _texts(line))
    printed: Mapping[PlenaryColumn, CellValue | None] = {
        PlenaryColumn.ID: line.id,
        PlenaryColumn.FIELD: line.title,
        PlenaryColumn.INDIVIDUAL: line.individual,
        PlenaryColumn.PEOPLE: float(line.people),
        PlenaryColumn.FLAGS: line.flags,
    }
    styles = {
        PlenaryColumn.ID: book.styles["id"],
        PlenaryColumn.INDIVIDUAL: score,
        PlenaryColumn.PEOPLE: book.styles["whole"],
    }
    numbers = (PlenaryColumn.AGREED, PlenaryColumn.FROM, PlenaryColumn.TO)
    typed = line.typed
    for place, (column, code) in enumerate(table.columns):
        if column in printed:
            _write(sheet, (row, place), printed[column], styles.get(column, book.styles["cell"]))
        elif column == PlenaryColumn.BECAUSE:
            _write(sheet, (row, place), typed.because.get(code or MAIN) if typed else None, text)
        else:
            _write(
                sheet, (row, place), typed.cells.get(column) if typed else None, number if column in numbers else text
            )
    notes = dict(typed.own) if typed else {}
    for place, title in enumerate(table.own, len(table.columns)):
        _write(sheet, (row, place), notes.get(title), book.styles["cell"])


def _texts(line: PlenaryLine) -> list[tuple[str, float]]:
    """The texts of a row that may need several lines, with the widths of their columns."""
    typed = line.typed
    reasons = [(text, _WIDTHS[PlenaryColumn.BECAUSE]) for text in typed.because.values()] if typed else []
    own = [(to_text(text), _OWN_WIDTH) for _, text in typed.own] if typed else []
    dissent = to_text(typed.cells.get(PlenaryColumn.DISSENT)) if typed else ""
    printed = [(line.title, _WIDTHS[PlenaryColumn.FIELD]), (line.flags, _WIDTHS[PlenaryColumn.FLAGS])]
    return [*printed, *reasons, (dissent, _WIDTHS[PlenaryColumn.DISSENT]), *own]


def _write(sheet: Worksheet, cell: tuple[int, int], value: CellValue | None, style: Format) -> None:
    if isinstance(value, float):
        sheet.write_number(*cell, value, style)
    elif text := to_text(value):
        sheet.write_string(*cell, text, style)
    else:
        sheet.write_blank(*cell, None, style)


def _finish(book: FrameworkBook, sheet: Worksheet, table: PlenaryTable) -> None:
    """The hidden tab with its lists, the dropdowns, the filter, and what stays in view."""
    words, last = table.words, _HEAD + max(len(table.lines), 1)
    hidden = book.workbook.add_worksheet(HIDDEN_TAB)
    for row, (key, value) in enumerate(table.meta.items()):
        hidden.write_string(row, 0, key)
        hidden.write_string(row, 1, value)
    scores = [float(score) for score in table.scale.scores]
    statuses = [status_label(status, words) for status in PlenaryStatus]
    message = words("plenary-error-score", low=table.scale.low, high=table.scale.high)
    lists: list[tuple[PlenaryColumn, Sequence[float | str], str]] = [
        (PlenaryColumn.STATUS, statuses, words("plenary-error-status")),
        *((column, scores, message) for column in (PlenaryColumn.AGREED, PlenaryColumn.FROM, PlenaryColumn.TO)),
    ]
    if table.groups:
        lists.append((PlenaryColumn.DISSENT, table.groups, words("plenary-error-dissent")))
    places = [column for column, _ in table.columns]
    for number, (column, values, error) in enumerate(lists, _LISTS):
        hidden.write_string(0, number, column)
        hidden.write_column(1, number, values)
        rule = {
            "validate": "list",
            "source": f"='{HIDDEN_TAB}'!{xl_range_abs(1, number, len(values), number)}",
            "error_title": words("sheet-error-title")[:32],
            "error_message": error[:255],
        }
        sheet.data_validation(_HEAD + 1, places.index(column), last, places.index(column), rule)
    hidden.hide()
    sheet.autofilter(_HEAD, 0, last, len(table.columns) + len(table.own) - 1)
    sheet.freeze_panes(_HEAD + 1, 2)
    sheet.repeat_rows(_HEAD)
