"""Writes plan.xlsx: the tabs of a kind of workshop with rows, dropdowns and a guide, and the keys to all of it."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.authoring.styles import FrameworkBook
from c21lab.lab.plan_layout import (
    CHOICES,
    MAIN_TEXT,
    STARTING_VALUE,
    PlanColumn,
    PlanRule,
    PlanTab,
    choice_label,
    column_of,
    heading,
    hidden_key,
    tab_name,
)
from c21lab.lab.plan_look import PlanLook, dropdown_lists
from c21lab.lab.plan_rows import PlanRow, PlanRows, memory_of
from c21lab.lab.plan_values import PlanValueError, read_choice, read_yes_no
from c21lab.office.plain_text import clean
from c21lab.sheets.filled.cell_answers import shown, to_text
from c21lab.sheets.layout import HIDDEN_TAB
from c21lab.workbooks import CellValue, Tab

_TITLE, _HOW, _KEYS, _HEAD, _FIRST = range(5)
_SPARE_ROWS = 200
_OWN_WIDTH = 24.0
_LONGEST = 32_000  # characters that a cell can hold, and some to spare
_TEXT: Mapping[str, object] = {"valign": "top", "text_wrap": True, "align": "left", "indent": 1, "num_format": "@"}
_STEPS = ("rows", "typed", "ids", "translate", "again", "later")
_GUIDE_WIDTH = 92


def write_plan_book(rows: PlanRows, look: PlanLook) -> bytes:
    """Writes the rows as the bytes of an .xlsx; the same rows give the same bytes."""
    writer = _Writer(FrameworkBook(look.words("plan-title")), rows, look)
    for tab in look.kind.tabs:
        writer.add_tab(tab)
    for tab in PlanTab:
        if tab not in look.kind.tabs and rows.of(tab):  # typed when the workshop was of another kind
            writer.add_tab(tab)
    writer.add_lists()
    writer.add_guide()
    for other in rows.other_tabs:
        writer.add_other(other)
    writer.add_memory()
    return writer.book.to_bytes(rows_adapt=True)


@dataclass
class _Writer:
    """One plan on its way into one workbook."""

    book: FrameworkBook
    rows: PlanRows
    look: PlanLook
    names: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        self.words = self.look.words
        self.text = self.book.workbook.add_format(
            {**_TEXT, "quote_prefix": True, "bottom": 1, "bottom_color": "#C9D3DB"}
        )
        self.day = self.book.workbook.add_format({**_TEXT, "num_format": "yyyy-mm-dd"})
        self.number = self.book.workbook.add_format({**_TEXT, "num_format": "General"})
        self.lists = dropdown_lists(self.look)

    def add_tab(self, tab: PlanTab) -> None:
        keys = self.look.keys(tab, self.rows)
        own = tuple(dict.fromkeys(title for row in self.rows.of(tab) for title, _ in row.own))
        sheet = self._sheet(tab_name(tab, self.words))
        self._write_head(sheet, tab, keys, own)
        for number, row in enumerate(self.rows.of(tab), _FIRST):
            self._write_row(sheet, number, row, keys, own)
        last = _FIRST + len(self.rows.of(tab)) + _SPARE_ROWS
        for column, key in enumerate(keys):
            self._validate(sheet, column_of(tab, key), (_FIRST, column, last, column))
        sheet.autofilter(_HEAD, 0, max(_FIRST, _FIRST + len(self.rows.of(tab)) - 1), len(keys) + len(own) - 1)
        sheet.freeze_panes(_FIRST, keys.index(MAIN_TEXT[tab]))
        sheet.repeat_rows(_HEAD)

    def _sheet(self, name: str) -> Worksheet:
        self.names.add(name.casefold())
        sheet = self.book.add_tab(name)
        sheet.hide_gridlines(2)
        return sheet

    def _write_head(self, sheet: Worksheet, tab: PlanTab, keys: Sequence[str], own: Sequence[str]) -> None:
        styles = self.book.styles
        how = self.words(f"plan-how-{tab}")
        sheet.set_row(_TITLE, 30)
        sheet.write_string(_TITLE, 0, tab_name(tab, self.words), styles["tab-title"])
        widths = [column_of(tab, key).width for key in keys]
        reach = next(number for number in range(len(widths)) if sum(widths[: number + 1]) > _GUIDE_WIDTH)
        sheet.merge_range(_HOW, 0, _HOW, reach, how, styles["body"])
        self.book.fit_row(sheet, _HOW, [(how, sum(widths[: reach + 1]))])
        sheet.set_row(_KEYS, None, None, {"hidden": True})
        sheet.set_row(_HEAD, 32)
        for column, (key, width) in enumerate(zip(keys, widths, strict=True)):
            style = "heading-optional" if key == STARTING_VALUE else "heading"
            rule = column_of(tab, key).rule
            sheet.set_column(column, column, width, self.number if rule in _NUMBERS else self.text)
            sheet.write_string(_KEYS, column, hidden_key(tab, key))
            sheet.write_string(_HEAD, column, heading(key, self.words), styles[style])
        for column, title in enumerate(own, len(keys)):
            sheet.set_column(column, column, _OWN_WIDTH)
            sheet.write_string(_HEAD, column, title, styles["heading-optional"])

    def _write_row(self, sheet: Worksheet, number: int, row: PlanRow, keys: Sequence[str], own: Sequence[str]) -> None:
        widths = [*(column_of(row.tab, key).width for key in keys), *[_OWN_WIDTH] * len(own)]
        notes = dict(row.own)
        values = [*(self._shown(row, key) for key in keys), *(notes.get(title) for title in own)]
        texts = [to_text(value)[:_LONGEST] for value in values]
        self.book.fit_row(sheet, number, zip(texts, widths, strict=True))
        for column, value in enumerate(values):
            self._write(sheet, (number, column), value, self.book.styles["id"] if column == 0 else self.text)

    def _shown(self, row: PlanRow, key: str) -> CellValue | None:
        """The value as typed, but for a choice that is understood: that is written in the workbook's language."""
        value, column = row.cells.get(key), column_of(row.tab, key)
        try:
            if column.rule is PlanRule.CHOICE and (choice := read_choice(value, column)) in CHOICES[column.choices]:
                return choice_label(column.choices, choice, self.words)
            if column.rule is PlanRule.YES_NO and (answer := read_yes_no(value)) is not None:
                return self.words("sheet-yes" if answer else "sheet-no")
        except PlanValueError:
            return value
        return value

    def _write(self, sheet: Worksheet, at: tuple[int, int], value: CellValue | None, text: Format) -> None:
        if isinstance(value, float) and math.isfinite(value):
            sheet.write_number(*at, value, self.number)
        elif isinstance(value, bool):
            sheet.write_boolean(*at, value, self.number)
        elif isinstance(value, dt.date):
            sheet.write_datetime(*at, dt.datetime(value.year, value.month, value.day), self.day)
        elif value is None or not (written := clean(shown(value) if not isinstance(value, str) else value)):
            sheet.write_blank(*at, None, text)
        else:
            sheet.write_string(*at, written[:_LONGEST], text)

    def _validate(self, sheet: Worksheet, column: PlanColumn, area: tuple[int, int, int, int]) -> None:
        name = {PlanRule.CHOICE: column.choices, PlanRule.YES_NO: "yes-no"}.get(column.rule, column.rule.value)
        entries = self.lists.get(name)
        if entries:
            at = list(self.lists).index(name)
            source = f"='{self.words('plan-tab-lists')}'!{xl_range_abs(1, at, len(entries), at)}"
            # what is typed otherwise is read all the same, or named
            sheet.data_validation(*area, {"validate": "list", "source": source, "show_error": False})
        elif column.rule is PlanRule.POINTS:
            message = {"error_title": self.words("plan-title")[:32], "error_message": self.words("plan-points")[:255]}
            sheet.data_validation(
                *area, {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": 5, **message}
            )

    def add_lists(self) -> None:
        """Adds the tab that the dropdowns take their entries from, open to be read."""
        sheet = self._sheet(self.words("plan-tab-lists"))
        for column, (name, entries) in enumerate(self.lists.items()):
            sheet.set_column(column, column, 60 if name in ("field", "action") else 16)
            sheet.write_string(0, column, self.words(f"plan-list-{name}"), self.book.styles["heading"])
            for row, entry in enumerate(entries, 1):
                sheet.write_string(row, column, entry, self.text)
        sheet.freeze_panes(1, 0)

    def add_guide(self) -> None:
        """Adds the tab that says how to work in the others; nothing of it is read again."""
        sheet, styles = self._sheet(self.words("plan-tab-how")), self.book.styles
        sheet.set_portrait()
        for column, width in enumerate((4, _GUIDE_WIDTH)):
            sheet.set_column(column, column, width)
        sheet.set_row(0, 32)
        sheet.write_string(0, 0, self.words("plan-title"), styles["title"])
        texts = [
            *(self.words(f"plan-how-{tab}") for tab in self.look.kind.tabs),
            *(self.words(f"plan-step-{s}") for s in _STEPS),
        ]
        for number, text in enumerate(texts, 1):
            sheet.write_number(number + 1, 0, number, styles["step"])
            self.book.fit_row(sheet, number + 1, [(text, _GUIDE_WIDTH)])
            sheet.write_string(number + 1, 1, text, styles["body"])

    def add_other(self, other: Tab) -> None:
        """Adds a tab of a person's own with its values."""
        name = other.name
        while name.casefold() in self.names:
            name = f"{name[:27]} (2)" if not name.endswith(")") else f"{name[:24]} {len(self.names)})"
        sheet = self._sheet(name)
        for at, value in other.cells.items():
            self._write(sheet, at, value, self.text)

    def add_memory(self) -> None:
        """Adds the hidden tab."""
        hidden = self.book.workbook.add_worksheet(HIDDEN_TAB)
        lines = (("kind", "plan"), ("language", self.words.language), *memory_of(self.rows))
        for row, (key, value) in enumerate(lines):
            hidden.write_string(row, 0, key)
            hidden.write_string(row, 1, value)
        hidden.hide()


_NUMBERS = (PlanRule.COUNT, PlanRule.POINTS)
