"""The look of the charts: sizes in points, typefaces, and the city's accent made readable."""

from __future__ import annotations

from matplotlib.colors import to_hex, to_rgb

from c21lab.charts.text_shaping import Face
from c21lab.office.palette import ACCENT, BLACK, FAINT_TEXT, INK, SOFT_TEXT, WHITE

WIDTH = 450.0  # points: 15.9 cm, the width of a page's text
DPI = 224  # 28 pixels to 9 points: whole pixels, and more than 220
PAD = 3.0
READABLE = 4.5  # the least contrast of text, as WCAG 2 asks

TITLE = Face(11.5, bold=True, color=INK)
SUBTITLE = Face(8.5, color=SOFT_TEXT)
LABEL = Face(8.5, color=INK)
STRONG = Face(8.5, bold=True, color=INK)
SMALL = Face(8, color=INK)
SMALL_STRONG = Face(8, bold=True, color=INK)
SOFT = Face(8, color=SOFT_TEXT)
FAINT_LABEL = Face(8.5, color=FAINT_TEXT)
FAINT = Face(8, color=FAINT_TEXT)

_DARKER = 0.97  # what is left of a colour's light after each step


def readable_accent(colour: str) -> str:
    """Returns a city's accent, darkened until it holds 4.5:1 on white; the house's accent where there is none.

    >>> readable_accent("#004B76"), readable_accent("FFD700")
    ('#004b76', '#867100')
    """
    shade = to_rgb(f"#{colour.removeprefix('#')}" if colour else ACCENT)
    while contrast(to_hex(shade), WHITE) < READABLE:
        red, green, blue = shade
        shade = (red * _DARKER, green * _DARKER, blue * _DARKER)
    return to_hex(shade)


def contrast(one: str, other: str) -> float:
    """Returns the contrast ratio of two colours, from 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ink_on(fill: str) -> str:
    """Returns the ink, or white or black where it is not read on a colour: one of both always is."""
    return next(ink for ink in (INK, WHITE, BLACK) if contrast(ink, fill) >= READABLE)


def _luminance(color: str) -> float:
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(color))
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
