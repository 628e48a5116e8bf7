"""The look of the charts: sizes in points, colours that hold on white and in grey print."""

from __future__ import annotations

from matplotlib.colors import to_hex, to_rgb

from c21lab.charts.text_shaping import Face

WIDTH = 450.0  # points: 15.9 cm, the width of a page's text
DPI = 224  # 28 pixels to 9 points: whole pixels, and more than 220
PAD = 6.0

WHITE = "#ffffff"
BLACK = "#000000"
INK = "#1a1a1a"
SOFT_INK = "#595959"
FAINT_INK = "#707070"
BLUE = "#0072B2"  # Okabe and Ito's blue and vermilion: told apart by everybody, and 3:1 on white
ORANGE = "#D55E00"
GRID = "#c4c4c4"
RULE = "#949494"

TITLE = Face(11.5, bold=True)
SUBTITLE = Face(8.5, color=SOFT_INK)
LABEL = Face(8.5)
STRONG = Face(8.5, bold=True)
SMALL = Face(8, color=SOFT_INK)
FAINT_LABEL = Face(8.5, color=FAINT_INK)
FAINT = Face(8, color=FAINT_INK)

_FEW_STAGES, _LOWEST_GREY, _HIGHEST_GREY = 3, 0xE4, 0xF9
# of more stages the greys reach further both ways, or neighbours could not be told apart; a blue line keeps 3:1
_DARKEST_GREY, _LIGHTEST_GREY, _GREY_STEP = 0xCC, 0xFC, 11


def stage_greys(stages: int) -> tuple[str, ...]:
    """Returns a light grey per stage, the lowest the darkest."""
    steps = max(stages - 1, 1)
    lowest, highest = _LOWEST_GREY, _HIGHEST_GREY
    if many_stages(stages):
        lowest, highest = max(_DARKEST_GREY, _LIGHTEST_GREY - _GREY_STEP * steps), _LIGHTEST_GREY
    levels = (lowest + round((highest - lowest) * i / steps) for i in range(stages))
    return tuple(f"#{level:02x}{level:02x}{level:02x}" for level in levels)


def many_stages(stages: int) -> bool:
    """Returns whether it takes darker lines to see where one grey ends, and where the lightest meets the page."""
    return stages > _FEW_STAGES


_SHADES = ("#e1e5ea", "#5b9cc6", "#00466f")  # from low to high, ever darker


def shade(share: float) -> str:
    """Returns a colour for a share of the scale from 0 to 1: light grey, blue, dark blue."""
    position = min(max(share, 0.0), 1.0) * (len(_SHADES) - 1)
    lower = min(int(position), len(_SHADES) - 2)
    pairs = zip(to_rgb(_SHADES[lower]), to_rgb(_SHADES[lower + 1]), strict=True)
    red, green, blue = (a + (b - a) * (position - lower) for a, b in pairs)
    return to_hex((red, green, blue))


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
