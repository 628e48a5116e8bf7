"""The look of the charts: sizes in points, typefaces, and the ink on a colour."""

from __future__ import annotations

from functools import cache

from c21lab.charts.text_shaping import Face
from c21lab.office.palette import BLACK, FAINT_TEXT, INK, READABLE, SOFT_TEXT, WHITE, contrast

WIDTH = 450.0  # points: 15.9 cm, the width of a page's text
DPI = 224  # 28 pixels to 9 points: whole pixels, and more than 220
PAD = 3.0

TITLE = Face(11.5, bold=True, color=INK)
SUBTITLE = Face(8.5, color=SOFT_TEXT)
LABEL = Face(8.5, color=INK)
STRONG = Face(8.5, bold=True, color=INK)
SMALL = Face(8, color=INK)
SMALL_STRONG = Face(8, bold=True, color=INK)
SOFT = Face(8, color=SOFT_TEXT)
FAINT_LABEL = Face(8.5, color=FAINT_TEXT)
FAINT = Face(8, color=FAINT_TEXT)


@cache
def ink_on(fill: str) -> str:
    """Returns the ink, or white or black where it is not read on a colour: one of both always is."""
    return next(ink for ink in (INK, WHITE, BLACK) if contrast(ink, fill) >= READABLE)
