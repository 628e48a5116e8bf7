"""A new workbook: one typeface, texts that stay texts, and bytes that depend on nothing but what is written into it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from io import BytesIO

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.office.file_properties import property_text
from c21lab.office.page_header import page_footer, page_header
from c21lab.office.palette import INK
from c21lab.office.reproducible_zip import packed, unpacked
from c21lab.office.text_width import FONT

TEXT_SIZE = 10
A4 = 9
NO_DATE = dt.datetime(2000, 1, 1)  # a date must stand there; the day it was made would change the bytes
_WINDOW = (1920, 1080)  # wide enough for all columns
_HEADER_INCHES = 0.3
_OWN_HEIGHT = re.compile(rb' customHeight="1"')


class XlsxBook:
    """A workbook in memory; ``workbook`` is what XlsxWriter draws on."""

    def __init__(self, title: str, subject: str = "", author: str = "") -> None:
        self._target = BytesIO()
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_format_properties": {"font_name": FONT, "font_size": TEXT_SIZE, "font_color": INK},
        }
        self.workbook = Workbook(self._target, options)
        self.workbook.set_size(*_WINDOW)
        texts = {"title": property_text(title), "subject": property_text(subject), "author": author}
        self.workbook.set_properties({**{key: text for key, text in texts.items() if text}, "created": NO_DATE})

    def to_bytes(self, *, rows_adapt: bool = False) -> bytes:
        """Returns the finished workbook, an .xlsx; nothing can be written after it.

        With ``rows_adapt`` a spreadsheet program sets the heights of rows anew when somebody edits a text: XlsxWriter
        marks every height as set by hand, and such a row would cut off the next longer text.
        """
        self.workbook.close()
        parts = unpacked(self._target.getvalue())
        return packed(_without_own_heights(parts) if rows_adapt else parts)


def set_page_texts(sheet: Worksheet, near: str, far: str, foot: str) -> None:
    """Sets the header of each printed page, at its two ends, and its footer, where codes are allowed."""
    sheet.set_header(page_header(near, far), {"margin": _HEADER_INCHES})
    sheet.set_footer(page_footer(foot), {"margin": _HEADER_INCHES})


def _without_own_heights(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    return {
        name: _OWN_HEIGHT.sub(b"", part) if name.startswith("xl/worksheets/") else part for name, part in parts.items()
    }
