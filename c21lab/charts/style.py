"""The look of the charts: sizes in points, colours that hold on white and in grey print."""

from __future__ import annotations

from matplotlib.colors import to_rgb

from c21lab.charts.text_shaping import Face
from c21lab.office import palette

WIDTH = 450.0  # points: 15.9 cm, the width of a page's text
DPI = 224  # 28 pixels to 9 points: whole pixels, and more than 220
PAD = 6.0

WHITE, BLACK, INK = palette.WHITE, palette.BLACK, palette.INK
SOFT_INK, FAINT_INK = palette.SOFT_TEXT, palette.FAINT_TEXT
BLUE, ORANGE = palette.ACCENT, palette.ATTENTION
GRID, RULE = palette.RULE, palette.OUTLINE

TITLE = Face(11.5, bold=True)
SUBTITLE = Face(8.5, color=SOFT_INK)
LABEL = Face(8.5)
STRONG = Face(8.5, bold=True)
SMALL = Face(8, color=SOFT_INK)
FAINT_LABEL = Face(8.5, color=FAINT_INK)
FAINT = Face(8, color=FAINT_INK)

_FEW_STAGES = 3


def many_stages(stages: int) -> bool:
    """Returns whether it takes darker lines to see where one band ends, and where the lightest meets the page."""
    return stages > _FEW_STAGES


def ink_on(fill: str) -> str:
    """Returns black or white, whichever reads better on a colour."""
    return BLACK if contrast(BLACK, fill) > contrast(WHITE, fill) else WHITE


def contrast(one: str, other: str) -> float:
    """Returns the contrast ratio of two colours, from 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(color))
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
