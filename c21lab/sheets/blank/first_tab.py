"""The first tab: who answers, how, on which scale, and what becomes of the answers. It fits one screen and one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.office.text_width import INDENT, row_height, text_height
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.content import BlankSheet
from c21lab.sheets.blank.hidden_tab import allow_groups, allow_people, allow_yes_no
from c21lab.sheets.blank.scoring_tab import write_counter
from c21lab.sheets.layout import (
    DONT_KNOW,
    FRONT_KEY_ROW,
    FRONT_WIDTHS,
    NOT_APPLICABLE,
    VALUE,
    FormKey,
    FrontColumn,
    heading,
)

STEPS = 5
GAP = 12.0


@dataclass(frozen=True)
class _FirstPage:
    """The tab while it is drawn."""

    sheet: Worksheet
    workbook: Workbook
    blank: BlankSheet
    styles: dict[str, Format]


def add_front_tab(workbook: Workbook, blank: BlankSheet, styles: dict[str, Format]) -> Worksheet:
    """Writes the first tab; only the number of people and "no" to printing the name are filled in by themselves."""
    page = _FirstPage(workbook.add_worksheet(blank.front_name), workbook, blank, styles)
    for column, width in FRONT_WIDTHS.items():
        page.sheet.set_column(column, column, width)
    page.sheet.set_column(FrontColumn.KEY, FrontColumn.KEY, None, None, {"hidden": True})
    page.sheet.write_string(FRONT_KEY_ROW, FrontColumn.VALUE, VALUE)
    page.sheet.set_row(FRONT_KEY_ROW, None, None, {"hidden": True})
    row = _write_titles(page, FRONT_KEY_ROW + 1)
    row = _write_form_and_steps(page, _gap(page, row))
    row = _write_scale(page, _gap(page, row))
    row = _write_notice(page, _gap(page, row))
    page.sheet.print_area(0, FrontColumn.POINTS, row - 1, FrontColumn.TEXT)
    page.sheet.fit_to_pages(1, 1)
    return page.sheet


def _gap(page: _FirstPage, row: int) -> int:
    page.sheet.set_row(row, GAP)
    return row + 1


def _write_titles(page: _FirstPage, row: int) -> int:
    blank, sheet, styles = page.blank, page.sheet, page.styles
    sheet.set_row(row, 21)
    sheet.write_string(
        row,
        FrontColumn.POINTS,
        blank.framework_words.title,
        style.facing(styles, "eyebrow", blank.framework_words.title),
    )
    if blank.number_in_words:
        sheet.write_string(row, FrontColumn.TEXT, blank.number_in_words, styles["counter-end"])
    sheet.set_row(row + 1, 31.5)
    title = blank.words("sheet-title", module=blank.module_title)
    sheet.write_string(row + 1, FrontColumn.POINTS, title, style.facing(styles, "title", title))
    row += 2
    for text, look in (
        (blank.options.territory, "subtitle"),
        (blank.options.event, "subtitle"),
        (blank.status_note, "note"),
    ):
        if text:
            sheet.set_row(row, 18)
            sheet.write_string(row, FrontColumn.POINTS, text, style.facing(styles, look, text))
            row += 1
    return row


def _write_section(page: _FirstPage, row: int, text: str, columns: Sequence[FrontColumn]) -> None:
    page.sheet.set_row(row, 24)
    page.sheet.write_string(row, columns[0], text, page.styles["section"])
    for column in columns[1:]:
        page.sheet.write_blank(row, column, None, page.styles["section"])


def _write_form_and_steps(page: _FirstPage, row: int) -> int:
    """The form beside the steps, in as many rows, all of one height; the counter under the form."""
    words = page.blank.words
    _write_section(page, row, words("sheet-about-you"), list(FrontColumn)[1:4])
    _write_section(page, row, words("sheet-how"), list(FrontColumn)[5:])
    page.sheet.set_row(row + 1, GAP / 2)
    row += 2
    tab = page.blank.tabs[0].name if page.blank.tabs else ""
    steps = [words(f"sheet-step-{i}", level=page.blank.level, tab=tab) for i in range(1, STEPS + 1)]
    wide = FRONT_WIDTHS[FrontColumn.TEXT] - INDENT
    height = max(30.0, *(row_height(text_height(text, style.TEXT, wide), 7) for text in steps))
    for number, text in enumerate(steps, 1):
        page.sheet.write_number(row + number - 1, FrontColumn.NUMBER, number, page.styles["step"])
        page.sheet.write_string(row + number - 1, FrontColumn.TEXT, text, style.facing(page.styles, "plain", text))
        page.sheet.set_row(row + number - 1, height)
    _write_form(page, row)
    write_counter(page.sheet, (row + STEPS - 1, FrontColumn.VALUE), page.blank, page.blank.tabs, page.styles["counter"])
    return row + STEPS


def _write_form(page: _FirstPage, row: int) -> None:
    blank, sheet, styles = page.blank, page.sheet, page.styles
    values: dict[FormKey, str | int] = {
        FormKey.NAME: blank.options.name,
        FormKey.GROUP: blank.groups.get(blank.options.group, ""),
        FormKey.PEOPLE: 1,
        FormKey.PRINT_NAME: blank.words("sheet-no"),
    }
    rules = {FormKey.GROUP: allow_groups, FormKey.PEOPLE: allow_people, FormKey.PRINT_NAME: allow_yes_no}
    first = next((key for key, value in values.items() if not value), FormKey.PEOPLE)
    sheet.set_selection(xl_rowcol_to_cell(row + list(values).index(first), FrontColumn.VALUE))
    for key, value in values.items():
        sheet.write_string(row, FrontColumn.KEY, key)
        label = heading(key, blank.language)
        sheet.merge_range(row, FrontColumn.POINTS, row, FrontColumn.LABEL, label, style.facing(styles, "label", label))
        if isinstance(value, int):
            sheet.write_number(row, FrontColumn.VALUE, value, styles["number-answer"])
        elif value:
            sheet.write_string(row, FrontColumn.VALUE, value, style.facing(styles, "text-answer", value))
        else:
            sheet.write_blank(row, FrontColumn.VALUE, None, styles["text-answer"])
        if key in rules:
            rules[key](sheet, blank, xl_rowcol_to_cell(row, FrontColumn.VALUE))
        row += 1


def _write_scale(page: _FirstPage, row: int) -> int:
    words, scale = page.blank.words, page.blank.framework.scale
    title = words("sheet-scale", low=scale.low, high=scale.high)
    _write_section(page, row, title, list(FrontColumn)[1:])
    row += 1
    for stage in scale.stages:
        texts = page.blank.framework_words.stages[stage.id]
        look = page.workbook.add_format(style.points_look(style.stage_tints(scale)[stage.id]))
        row = _write_line(page, row, (stage.points, look), texts.label, texts.description)
    apart = page.styles["apart"]
    row = _write_line(page, row, (DONT_KNOW, apart), words("sheet-dont-know"), words("sheet-dont-know-text"))
    text = words("sheet-not-applicable-typed")
    return _write_line(page, row, (NOT_APPLICABLE, apart), words("sheet-not-applicable"), text)


def _write_notice(page: _FirstPage, row: int) -> int:
    words = page.blank.words
    _write_section(page, row, words("sheet-notice"), list(FrontColumn)[1:])
    row += 1
    for lead, text in page.blank.notice:
        row = _write_line(page, row, None, lead, text)
    return row


def _write_line(page: _FirstPage, row: int, point: tuple[str, Format] | None, lead: str, text: str) -> int:
    """A line across the page: points in their tint (or none), what they are called, what they mean."""
    sheet, styles = page.sheet, page.styles
    if point:
        sheet.write_string(row, FrontColumn.POINTS, *point)
        sheet.write_string(row, FrontColumn.LABEL, lead, style.facing(styles, "lead", lead))
    else:
        sheet.merge_range(
            row, FrontColumn.POINTS, row, FrontColumn.LABEL, lead, style.facing(styles, "lead-flush", lead)
        )
    sheet.merge_range(row, FrontColumn.VALUE, row, FrontColumn.TEXT, text, style.facing(styles, "body", text))
    sheet.set_row(row, line_height(lead, text, with_points=point is not None))
    return row + 1


def line_height(lead: str, text: str, *, with_points: bool) -> float:
    """Returns the height in points of a line across the page, which its texts decide."""
    wide = sum(FRONT_WIDTHS[column] for column in list(FrontColumn)[3:])
    lead_width = FRONT_WIDTHS[FrontColumn.LABEL] + (0 if with_points else FRONT_WIDTHS[FrontColumn.POINTS])
    height = max(
        text_height(text, style.TEXT, wide - INDENT),
        text_height(lead, style.TEXT, lead_width - INDENT, bold=True),
    )
    return max(21.0, row_height(height, 7))
