"""The colours of all that the package draws and writes, by their role; each is written ``#RRGGBB``.

Contrasts are those of WCAG 2. The stages run from light to dark, in charts, tables, sheets and workbooks alike.
"""

from __future__ import annotations

from collections.abc import Sequence

WHITE, BLACK = "#FFFFFF", "#000000"
INK = "#1F2933"  # 10.4:1 on the darkest band
SOFT_TEXT = "#52606D"  # notes and second lines: 6.5:1 on white, 4.5:1 on the darkest band
FAINT_TEXT = "#6B7782"  # what has no result: 4.6:1 on white, 3:1 on the darkest band
ACCENT = "#004B76"  # 9.3:1 on white
ATTENTION = "#B34700"  # the lowest, splits, gaps and drafts, nothing else; 5.5:1 on white

RULE = "#C9D3DB"  # lines between rows
OUTLINE = "#5F7F99"  # around bars, and around cells to write in: 4.2:1 on white
PANEL = "#EEF5FA"  # behind help, headings of groups and quotations
SET_APART = "#E6E9EC"  # answers that are no score, and hidden cells
ASKED, ASKED_RULE = "#FFF4CF", "#D9C27A"  # cells that wait for somebody
WRONG = "#F6C7B0"  # a cell that has to be mended

_BANDS = ("#F3F7FA", "#E1ECF4", "#C6DBEB")
_BARS = ("#C9DCEB", "#6FA5CB", "#00466F")
_HEAT = ("#F3F7FA", "#7FB0D3")  # ink holds 6.4:1 on its darkest


READABLE = 4.5  # the least contrast of text, as WCAG 2 asks
_FULL = 255
_DARKER = 0.97  # what is left of a colour's light after each step


def bands(stages: int) -> tuple[str, ...]:
    """Returns a tint per stage, the lowest stage the lightest, for what lies behind text and lines."""
    return tuple(_tone(_BANDS, i / max(stages - 1, 1)) for i in range(stages))


def bars(stages: int) -> tuple[str, ...]:
    """Returns a full colour per stage, the lowest stage the lightest, for bars that are told apart in grey print."""
    return tuple(_tone(_BARS, i / max(stages - 1, 1)) for i in range(stages))


def heat(share: float) -> str:
    """Returns the colour of a share of the scale from 0 to 1."""
    return _tone(_HEAT, min(max(share, 0.0), 1.0))


def readable_accent(colour: str) -> str:
    """Returns a city's accent, darkened until it holds 4.5:1 on white; the house's accent where there is none.

    >>> readable_accent("#004B76"), readable_accent("FFD700")
    ('#004B76', '#8B7500')
    """
    shade = [part / _FULL for part in _parts(f"#{in_word(colour)}" if colour else ACCENT)]
    while contrast(_hex(shade), WHITE) < READABLE:
        shade = [part * _DARKER for part in shade]
    return _hex(shade)


def contrast(one: str, other: str) -> float:
    """Returns the contrast ratio of two colours, from 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def in_word(colour: str) -> str:
    """Returns a colour as WordprocessingML writes it, without its sign."""
    return colour.removeprefix("#")


def _luminance(color: str) -> float:
    shares = [part / _FULL for part in _parts(color)]
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _hex(shade: Sequence[float]) -> str:
    return "#" + "".join(f"{round(part * _FULL):02X}" for part in shade)


def _tone(ramp: Sequence[str], share: float) -> str:
    position = share * (len(ramp) - 1)
    lower = min(int(position), len(ramp) - 2)
    pairs = zip(_parts(ramp[lower]), _parts(ramp[lower + 1]), strict=True)
    return "#" + "".join(f"{round(low + (high - low) * (position - lower)):02X}" for low, high in pairs)


def _parts(colour: str) -> bytes:
    return bytes.fromhex(in_word(colour))
