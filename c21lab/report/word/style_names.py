"""The names of the styles a report uses; a city's own template may define any of them."""

from __future__ import annotations

from enum import StrEnum


class StyleName(StrEnum):
    """Paragraph, character and table styles by the name that Word shows."""

    NORMAL = "Normal"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    CONTENTS_HEADING = "TOC Heading"
    CONTENTS_1 = "toc 1"
    CAPTION = "caption"
    HEADER = "header"
    FOOTER = "footer"
    BULLET = "List Bullet"
    NUMBER = "List Number"
    QUOTE = "Quote"
    STRONG = "Strong"
    LEAD = "C21 Lead"
    NOTE = "C21 Note"
    FIGURE = "C21 Figure"
    ASIDE_HEADING = "C21 Aside Heading"
    ASIDE = "C21 Aside"
    CELL = "C21 Cell"
    HEAD_CELL = "C21 Head Cell"
    SMALL_CELL = "C21 Small Cell"
    SMALL_HEAD_CELL = "C21 Small Head Cell"
    COVER_KICKER = "C21 Cover Kicker"
    COVER_LINE = "C21 Cover Line"
    COVER_NOTE = "C21 Cover Note"
    TABLE = "C21 Table"
