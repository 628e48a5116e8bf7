"""Measures words, so that columns fit them and page numbers can be foreseen.

Widths are those of Arial (and of Liberation Sans, made to match it), in thousandths of the type size.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_FROM_SPACE_TO_TILDE = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 "
    "584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
    "278 556 500 722 500 500 500 334 260 334 584"
)
_BOLD_FROM_SPACE_TO_TILDE = (
    "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 "
    "584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 "
    "333 611 556 778 556 556 500 389 280 389 584"
)
_MORE = {"\u00a0": 278, "’": 222, "‘": 222, "“": 333, "”": 333, "«": 556, "»": 556, "–": 556, "—": 1000, "…": 1000}
_BOLD_MORE = {**_MORE, "’": 278, "‘": 278, "“": 500, "”": 500}
_UNKNOWN, _WIDE = 600, 1000
_CM_PER_POINT = 2.54 / 72


def _table(widths: str, more: Mapping[str, int]) -> dict[str, int]:
    return {**{chr(ord(" ") + i): int(width) for i, width in enumerate(widths.split())}, **more}


_WIDTHS = {False: _table(_FROM_SPACE_TO_TILDE, _MORE), True: _table(_BOLD_FROM_SPACE_TO_TILDE, _BOLD_MORE)}


@lru_cache(maxsize=4096)
def _width(character: str, bold: bool) -> int:
    widths = _WIDTHS[bold]
    if character in widths:
        return widths[character]
    if unicodedata.combining(character):
        return 0
    base = unicodedata.normalize("NFD", character)[0]  # an accent does not widen its letter
    wide = unicodedata.east_asian_width(character) in "WF"
    return widths.get(base, _WIDE if wide else _UNKNOWN)


@lru_cache(maxsize=4096)
def _word(text: str, bold: bool) -> int:
    return sum(_width(character, bold) for character in text)


def width_cm(text: str, points: float, bold: bool = False) -> float:
    """Returns the width of a line of text in centimetres."""
    words = text.split(" ")
    units = sum(_word(word, bold) for word in words) + (len(words) - 1) * _width(" ", bold)
    return units / 1000 * points * _CM_PER_POINT


def longest_word_cm(text: str, points: float, bold: bool = False) -> float:
    """Returns the width of the word that a column may not break."""
    return max((width_cm(word, points, bold) for word in text.split(" ")), default=0.0)


def lines(text: str, width: float, points: float, bold: bool = False) -> int:
    """Counts the lines of a paragraph that may be ``width`` centimetres wide."""
    space = width_cm(" ", points, bold)
    count, used = 1, 0.0
    for word in text.split(" "):
        needed = width_cm(word, points, bold)
        if used and used + space + needed > width:
            count, used = count + 1, needed
        else:
            used += (space if used else 0) + needed
    return count + text.count("\n")
