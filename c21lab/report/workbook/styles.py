"""Styles of results.<lang>.xlsx: one typeface, one accent colour, and a format for each kind of cell and line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from xlsxwriter.format import Format

from c21lab.office.palette import ACCENT, INK, PANEL, RULE, SOFT_TEXT, WHITE
from c21lab.office.text_languages import TextLanguages
from c21lab.office.xlsx_book import TEXT_SIZE, XlsxBook
from c21lab.report.workbook.table import ValueKind
from c21lab.wording import begins_right_to_left

TEXT, SMALL = TEXT_SIZE, 9

_CELL: Mapping[str, object] = {"valign": "vcenter", "bottom": 1, "bottom_color": RULE}
_WORDS: Mapping[str, object] = {**_CELL, "align": "left", "indent": 1, "text_wrap": True}
_NUMBER: Mapping[str, object] = {**_CELL, "align": "center"}
_HEAD: Mapping[str, object] = {
    "bold": True,
    "font_color": WHITE,
    "bg_color": ACCENT,
    "valign": "vcenter",
    "align": "center",
    "text_wrap": True,
}
_KINDS: Mapping[ValueKind, Mapping[str, object]] = {
    ValueKind.TEXT: _WORDS,
    ValueKind.QUOTED: {**_WORDS, "quote_prefix": True},
    ValueKind.ID: {**_CELL, "align": "left", "indent": 1, "font_color": SOFT_TEXT, "font_size": SMALL},
    ValueKind.WORD: {**_NUMBER, "text_wrap": True},
    ValueKind.SCORE: {**_NUMBER, "num_format": "0.0", "bold": True},
    ValueKind.MEAN: {**_NUMBER, "num_format": "0.0"},
    ValueKind.POINTS: {**_NUMBER, "num_format": "0.0"},
    ValueKind.COUNT: {**_NUMBER, "num_format": "0"},
    ValueKind.SHARE: {**_NUMBER, "num_format": "0%"},
}
_FROM_LEFT, _FROM_RIGHT = 1, 2  # Excel's reading orders
_FROM_THE_LEFT = (ValueKind.TEXT, ValueKind.QUOTED, ValueKind.ID)


@dataclass(frozen=True)
class LineStyle:
    """The style of a line of text."""

    size: int = TEXT
    bold: bool = False
    color: str = INK
    ruled: bool = False


EYEBROW = LineStyle(bold=True, color=ACCENT)
TITLE = LineStyle(18, bold=True, color=ACCENT)
SECTION = LineStyle(12, bold=True, color=ACCENT, ruled=True)
CONTEXT = LineStyle(color=SOFT_TEXT)
STATUS = LineStyle(bold=True)
NOTE = LineStyle(SMALL, color=SOFT_TEXT)
PLAIN = LineStyle()


class ResultsBook(XlsxBook):
    """The workbook in memory, with each format made once."""

    def __init__(self, title: str, subject: str, text_languages: TextLanguages) -> None:
        super().__init__(title, subject)
        self.text_languages = text_languages
        self._formats: dict[tuple[object, ...], Format] = {}

    def line(self, line: LineStyle, text: str) -> Format:
        """Returns the format of a line with this text."""
        look: dict[str, object] = {"valign": "vcenter", "align": "left", "text_wrap": True}
        look |= {"font_size": line.size, "bold": line.bold, "font_color": line.color}
        look |= {"bottom": 2, "bottom_color": ACCENT} if line.ruled else {}
        return self._format((line,), look, text)

    def head(self, kind: ValueKind, text: str) -> Format:
        """Returns the format of a column's header."""
        left = kind in _FROM_THE_LEFT
        return self._format(("head", left), {**_HEAD, "align": "left", "indent": 1} if left else _HEAD, text)

    def cell(self, kind: ValueKind, strong: bool, tint: str, text: str = "") -> Format:
        """Returns the format of a cell of a table, with this text if it holds one."""
        look = dict(_KINDS[kind])
        if strong:
            look |= {"bold": True, "bg_color": PANEL, "font_color": ACCENT}
        return self._format((kind, strong, tint), look | ({"bg_color": tint} if tint else {}), text)

    def _format(self, key: tuple[object, ...], look: Mapping[str, object], text: str) -> Format:
        order = self._reading_order(text)
        if (*key, order) not in self._formats:
            self._formats[(*key, order)] = self.workbook.add_format(
                {**look, "reading_order": order} if order else dict(look)
            )
        return self._formats[(*key, order)]

    def _reading_order(self, text: str) -> int:
        """Excel's number for a direction; none where its own guess, by the first letter, is right."""
        if not self.text_languages.theirs or not begins_right_to_left(text):
            return 0
        return _FROM_RIGHT if self.text_languages.right_to_left(text) else _FROM_LEFT
