"""Styles of this package's workbooks: one typeface, one accent colour with its tints, yellow for what is asked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.office.file_properties import property_text
from c21lab.office.palette import ACCENT, ASKED, INK, PANEL, RULE, SET_APART, SOFT_TEXT, WHITE, WRONG
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.office.text_width import row_height, text_height

FONT = "Arial"
A4 = 9
TEXT_SIZE = 10
INDENT = 1.0  # what an indented text has less of its column, in characters
_OWN_HEIGHT = re.compile(rb' customHeight="1"')

_TOP: Mapping[str, object] = {"valign": "top", "text_wrap": True}
# every cell that takes a text has the text format: nothing typed turns into a formula, a number or a date
_ENTRY: Mapping[str, object] = {
    **_TOP,
    "align": "left",
    "indent": 1,
    "num_format": "@",
    "bottom": 1,
    "bottom_color": RULE,
}
_HEAD: Mapping[str, object] = {
    "align": "left",
    "indent": 1,
    "valign": "vcenter",
    "text_wrap": True,
    "bold": True,
    "font_color": WHITE,
}
STYLES: Mapping[str, Mapping[str, object]] = {
    "eyebrow": {"bold": True, "font_color": ACCENT},
    "title": {"font_size": 20, "bold": True, "font_color": ACCENT, "valign": "vcenter"},
    "tab-title": {"font_size": 16, "bold": True, "font_color": ACCENT, "valign": "vcenter"},
    "section": {"font_size": 12, "bold": True, "font_color": ACCENT, "bottom": 2, "bottom_color": ACCENT},
    "section-end": {"font_size": 9, "font_color": SOFT_TEXT, "align": "right", "bottom": 2, "bottom_color": ACCENT},
    "link": {**_TOP, "bold": True, "font_color": ACCENT, "underline": 1},
    "count": {"valign": "top", "align": "right", "font_color": SOFT_TEXT},
    "step": {"font_size": 12, "bold": True, "font_color": ACCENT, "valign": "top", "align": "center"},
    "body": {**_TOP, "align": "left", "indent": 1},
    "strong": {**_TOP, "bold": True, "font_color": ACCENT},
    "note": {"align": "left", "indent": 1, "font_size": 9, "italic": True, "font_color": SOFT_TEXT, **_TOP},
    "plain": {},
    "help": {**_TOP, "align": "left", "indent": 1, "font_size": 9, "font_color": SOFT_TEXT, "bg_color": PANEL},
    "heading": {**_HEAD, "bg_color": ACCENT},
    "heading-optional": {**_HEAD, "bg_color": SOFT_TEXT},
    "entry": dict(_ENTRY),
    "entry-rtl": {**_ENTRY, "align": "right", "reading_order": 2},
    "id": {**_ENTRY, "bold": True, "font_color": ACCENT},
    "parent": {**_ENTRY, "font_color": SOFT_TEXT},
    "whole": {"valign": "top", "align": "center", "bottom": 1, "bottom_color": RULE, "num_format": "0"},
    "whole-start": {
        "valign": "top",
        "align": "left",
        "indent": 1,
        "bottom": 1,
        "bottom_color": RULE,
        "num_format": "0",
    },
    "apart": {"valign": "top", "align": "left", "indent": 1, "bg_color": SET_APART, "bottom": 1, "bottom_color": RULE},
    "asked": {"valign": "top", "align": "left", "indent": 1, "bg_color": ASKED},
    "wrong": {"valign": "top", "align": "left", "indent": 1, "bg_color": WRONG, "bold": True},
    "next-parent": {"top": 1, "top_color": ACCENT},
    "cell": {**_TOP, "align": "left", "indent": 1, "bottom": 1, "bottom_color": RULE},
    "gone": {"font_strikeout": True, "font_color": SOFT_TEXT},
    "new": {"underline": 1, "bold": True, "font_color": ACCENT},
}


class XlsxBook:
    """A workbook in memory whose bytes depend on nothing but what is written into it."""

    def __init__(self) -> None:
        self._target = BytesIO()
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_format_properties": {"font_name": FONT, "font_size": TEXT_SIZE, "font_color": INK},
        }
        self.workbook = Workbook(self._target, options)
        self.styles: dict[str, Format] = {name: self.workbook.add_format(dict(look)) for name, look in STYLES.items()}

    def add_tab(self, name: str) -> Worksheet:
        """Returns a new tab on paper of the common size, in landscape, as wide as a page."""
        sheet = self.workbook.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(0.4, 0.4, 0.5, 0.5)
        return sheet

    def fit_row(self, sheet: Worksheet, row: int, texts: Iterable[tuple[str, float]], size: float = TEXT_SIZE) -> None:
        """Makes a row as tall as its tallest text; each text comes with the width of its column in characters."""
        tallest = max((text_height(text, size, width - INDENT) for text, width in texts), default=0.0)
        sheet.set_row(row, row_height(tallest, 6.0))

    def to_bytes(self, title: str) -> bytes:
        """Returns the finished workbook; nothing can be written after it."""
        self.workbook.set_properties(
            {"title": property_text(title), "author": "c21lab", "created": dt.datetime(2000, 1, 1)}
        )
        self.workbook.close()
        return with_fixed_times(_without_own_heights(self._target.getvalue()))


def _without_own_heights(data: bytes) -> bytes:
    """The workbook with heights that a spreadsheet program adapts when somebody edits a text.

    XlsxWriter marks every height as set by hand, and such a row would cut off the next longer text.
    """
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, _OWN_HEIGHT.sub(b"", part) if name.startswith("xl/worksheets/") else part)
    return target.getvalue()
