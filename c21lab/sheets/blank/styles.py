"""Styles of a sheet: one typeface, four sizes, one accent colour with its light tints, yellow for what is asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from io import BytesIO

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.model import Scale
from c21lab.office.file_properties import property_text
from c21lab.office.page_header import page_header
from c21lab.office.palette import (
    ACCENT,
    ASKED,
    ASKED_RULE,
    INK,
    OUTLINE,
    PANEL,
    RULE,
    SET_APART,
    SOFT_TEXT,
    WHITE,
    bands,
)
from c21lab.sheets.blank.content import BlankSheet
from c21lab.wording import begins_right_to_left

FONT = "Arial"  # on every system, and with the same widths as its free twin
TEXT, SMALL, SECTION, TITLE = 10, 9, 12, 20

NO_DATE = dt.datetime(2000, 1, 1)  # a date must stand there; the day it was made would change the bytes
A4 = 9
MARGIN_INCHES = 0.45
TOP_INCHES, BOTTOM_INCHES = 0.7, 0.6
WINDOW, TABS_PERCENT = (1920, 1080), 88

_ASKED: Mapping[str, object] = {
    "bg_color": ASKED,
    "border": 1,
    "border_color": ASKED_RULE,
    "locked": False,
    "valign": "vcenter",
    "text_wrap": True,
}
_BODY: Mapping[str, object] = {"valign": "vcenter", "text_wrap": True, "bottom": 1, "bottom_color": RULE}
_BAND: Mapping[str, object] = {"bg_color": PANEL, "valign": "vcenter", "font_color": ACCENT, "bold": True}

# what is written as text has the text format, so that nothing typed turns into a formula, a number or a date
_STYLES: Mapping[str, Mapping[str, object]] = {
    "eyebrow": {"bold": True, "font_color": ACCENT, "valign": "vcenter"},
    "title": {"font_size": TITLE, "bold": True, "font_color": ACCENT, "valign": "vcenter"},
    "subtitle": {"font_size": SECTION, "font_color": INK, "valign": "vcenter"},
    "note": {"font_size": SMALL, "italic": True, "font_color": SOFT_TEXT, "valign": "vcenter"},
    "section": {"font_size": SECTION, "bold": True, "font_color": ACCENT, "bottom": 2, "bottom_color": ACCENT},
    "label": {"valign": "vcenter", "text_wrap": True},
    "plain": {"valign": "vcenter", "text_wrap": True},
    "step": {"font_size": SECTION, "bold": True, "font_color": ACCENT, "valign": "vcenter", "align": "center"},
    "lead": {**_BODY, "bold": True},
    "lead-flush": {**_BODY, "bold": True},
    "body": dict(_BODY),
    "small": {"font_size": SMALL, "font_color": SOFT_TEXT},
    "apart": {**_BODY, "bold": True, "align": "center", "bg_color": SET_APART},
    "legend-text": {"font_size": SMALL, "font_color": SOFT_TEXT},
    "inner": {"font_color": INK},
    "band-strong": {"font_color": ACCENT, "bold": True},
    "tab-title": {"font_size": 16, "bold": True, "font_color": ACCENT, "valign": "vcenter"},
    "legend": {"font_size": SMALL, "font_color": SOFT_TEXT, "valign": "vcenter"},
    "strong": {"font_size": SMALL, "font_color": ACCENT, "bold": True},
    "counter": {"bold": True, "font_color": ACCENT, "valign": "vcenter"},
    "heading": {"bold": True, "font_color": WHITE, "bg_color": ACCENT, "valign": "vcenter", "text_wrap": True},
    "band": dict(_BAND),
    "band-text": {**_BAND, "text_wrap": True},
    "id": {**_BODY, "font_size": SMALL, "font_color": SOFT_TEXT},
    "item": {**_BODY, "bold": True},
    "text-answer": {**_ASKED, "num_format": "@"},
    "number-answer": dict(_ASKED),
    "score": {**_ASKED, "font_size": SECTION, "bold": True, "align": "center", "font_color": INK},
    "count": {**_BODY, "bold": True, "align": "center", "font_color": ACCENT},
    "text-narrow": {**_ASKED, "num_format": "@", "font_size": SMALL, "align": "center"},
    "number-narrow": {**_ASKED, "align": "center"},
    # from the top: of a comment that is longer than its row the beginning stays in sight
    "comment": {**_BODY, "num_format": "@", "locked": False, "border": 1, "border_color": OUTLINE, "valign": "top"},
    "hidden": {"font_color": SOFT_TEXT},
}
_AT_THE_EDGE = (
    *("eyebrow", "title", "subtitle", "note", "section", "label"),
    *("tab-title", "legend", "counter", "lead-flush"),
)
_FROM_THE_START = (
    *("text-answer", "number-answer", "plain", "body", "lead"),
    *("item", "id", "comment", "band", "band-text", "heading"),
)
_WRITTEN = ("text-answer", "text-narrow", "comment", "comment-small")  # people write the sheet's language there
_FACING, _FROM_THE_RIGHT = "-from-the-right", {"reading_order": 2}


def make_styles(workbook: Workbook, *, right_to_left: bool = False) -> dict[str, Format]:
    """Returns the formats of a workbook by name; ``stage`` formats are in ``stage_styles``."""
    start = "right" if right_to_left else "left"
    end = "left" if right_to_left else "right"
    looks = {name: dict(look) for name, look in _STYLES.items()}
    # left to itself, a text in the program's fallback language would run out of a sheet from right to left
    looks |= {name: {**looks[name], "align": start} for name in _AT_THE_EDGE}
    looks |= {name: {**looks[name], "align": start, "indent": 1} for name in _FROM_THE_START}
    looks["heading-centred"] = {**looks["heading"], "align": "center", "indent": 0}
    looks["heading-end"] = {**looks["heading"], "align": end}
    looks["lead-end"] = {**looks["lead"], "align": end}
    looks["comment-small"] = {**looks["comment"], "font_size": SMALL}
    looks["counter-end"] = {**looks["counter"], "align": end}
    if right_to_left:
        looks |= {name: {**looks[name], **_FROM_THE_RIGHT} for name in _WRITTEN}
    looks |= {f"{name}{_FACING}": {**look, **_FROM_THE_RIGHT} for name, look in looks.items()}
    return {name: workbook.add_format(look) for name, look in looks.items()}


def facing(styles: Mapping[str, Format], name: str, text: str) -> Format:
    """Returns the format of a cell with this text: its full stop stands where the text ends, whichever way it runs."""
    return styles[f"{name}{_FACING}" if begins_right_to_left(text) else name]


def points_look(tint: str) -> dict[str, object]:
    """Returns the look of a stage's points."""
    return {**_BODY, "bold": True, "align": "center", "bg_color": tint}


def stage_tints(scale: Scale) -> dict[str, str]:
    """Returns the tint of each stage by its id."""
    return dict(zip((stage.id for stage in scale.stages), bands(len(scale.stages)), strict=True))


def new_workbook(target: BytesIO) -> Workbook:
    """Makes a workbook in memory whose bytes depend on nothing but what is written into it.

    Its window is wide enough for all columns, and the names of its tabs have most of the width below.
    """
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "default_format_properties": {"font_name": FONT, "font_size": TEXT, "font_color": INK},
    }
    workbook = Workbook(target, options)
    workbook.set_size(*WINDOW)
    workbook.set_tab_ratio(TABS_PERCENT)
    return workbook


def describe(workbook: Workbook, title: str) -> None:
    """Sets the workbook's own title, and a date that is not the day it was made."""
    workbook.set_properties({"title": property_text(title), "created": NO_DATE})


def finish(sheet: Worksheet, blank: BlankSheet) -> None:
    """Sets what all visible tabs share: A4 in landscape, status in each page's header, direction, protection."""
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(left=MARGIN_INCHES, right=MARGIN_INCHES, top=TOP_INCHES, bottom=BOTTOM_INCHES)
    sheet.center_horizontally()
    sheet.set_header(page_header(blank.running_head, blank.status_note, FONT, SOFT_TEXT), {"margin": 0.3})
    look = f'&"{FONT},Regular"&8&K{SOFT_TEXT[1:]}'
    sheet.set_footer(f"&R{look}{blank.words('sheet-page', page='&P', pages='&N')}", {"margin": 0.3})
    # without a password; rows and columns may be made larger for a long comment
    sheet.protect("", {"format_rows": True, "format_columns": True})
    if blank.right_to_left:
        sheet.right_to_left()
