"""Measures text before any program has laid it out: how wide a column, how tall a row, how long a page will be.

Widths are those of Arial (and of Liberation Sans and Helvetica, which share them), in thousandths of the type size.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

# on every Windows and Mac, and in the same widths as Liberation Sans elsewhere; Latin, Greek, Cyrillic and Arabic
FONT = "Arial"
# a column of n characters is n digits of the workbook's font (Arial 10: 7 pixels) and 5 pixels of padding wide
DIGIT, PADDING = 7, 5
LINE = 1.27  # line pitch of Arial in a spreadsheet, with the rounding of the programs, in font sizes
MARGIN = 1.04  # spreadsheet programs differ by some percent in how they round the widths of letters
INDENT = 1.5  # what the indent of a cell takes from its width, in characters
TALLEST_ROW = 409.0
_CM_PER_POINT, _POINTS_PER_PIXEL = 2.54 / 72, 0.75

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
_MORE = {"’": 222, "‘": 222, "“": 333, "”": 333, "«": 556, "»": 556, "–": 556, "—": 1000, "…": 1000, "·": 333}
_SPACES = {"\u00a0": 278, "\u202f": 278}
_BOLD_MORE = {**_MORE, "’": 278, "‘": 278, "“": 500, "”": 500}
_ELSEWHERE, _WIDE = 620, 1000  # a letter of another alphabet: rather too wide than clipped


def _table(widths: str, more: Mapping[str, int]) -> dict[str, int]:
    return {**_SPACES, **{chr(ord(" ") + i): int(width) for i, width in enumerate(widths.split())}, **more}


_WIDTHS = {False: _table(_FROM_SPACE_TO_TILDE, _MORE), True: _table(_BOLD_FROM_SPACE_TO_TILDE, _BOLD_MORE)}


@cache
def _width(character: str, bold: bool) -> int:
    widths = _WIDTHS[bold]
    if character in widths:
        return widths[character]
    if unicodedata.combining(character) or unicodedata.category(character) == "Co":  # a mark of the program's own
        return 0
    if unicodedata.east_asian_width(character) in "WF":
        return _WIDE
    base = unicodedata.normalize("NFD", character)[0]  # an accent does not widen its letter
    return widths.get(base, _ELSEWHERE)


@lru_cache(maxsize=4096)  # the same words come again in every sheet and chapter
def _word(text: str, bold: bool) -> int:
    return sum(_width(character, bold) for character in text)


def width_points(text: str, size: float, *, bold: bool = False) -> float:
    """Returns the width of a text on one line in points; ``size`` is that of the type, in points."""
    words = text.split(" ")
    return (sum(_word(word, bold) for word in words) + (len(words) - 1) * _width(" ", bold)) * size / 1000


def width_cm(text: str, size: float, *, bold: bool = False) -> float:
    """Returns the width of a text on one line in centimetres."""
    return width_points(text, size, bold=bold) * _CM_PER_POINT


def longest_word_cm(text: str, size: float, *, bold: bool = False) -> float:
    """Returns the width of the word that a column may not break, in centimetres."""
    return max(width_cm(word, size, bold=bold) for word in text.replace("\n", " ").split(" "))


@lru_cache(maxsize=4096)
def lines_within(text: str, size: float, room: float, *, bold: bool = False) -> int:
    """Counts the lines that a text takes when it is wrapped within ``room`` points.

    A word, or a text without spaces, that is wider than the room is broken where the line ends.
    """
    room = max(room, size)  # a letter has room everywhere
    return sum(_wrapped(line, size, room, bold) for line in text.split("\n"))


def lines_in_cm(text: str, size: float, room: float, *, bold: bool = False) -> int:
    """Counts the lines that a text takes when it is wrapped within ``room`` centimetres."""
    return lines_within(text, size, room / _CM_PER_POINT, bold=bold)


def _wrapped(line: str, size: float, room: float, bold: bool) -> int:
    lines, used = 1, 0.0
    space = width_points(" ", size, bold=bold)
    for word in line.split(" "):
        width = width_points(word, size, bold=bold)
        if used and used + space + width > room:
            lines, used = lines + 1, 0.0
        used += width + (space if used else 0)
        more = int(used // room)
        lines, used = lines + more, used - more * room
    return lines


def column_width(characters: float) -> float:
    """Returns the width of a spreadsheet's column in pixels."""
    return characters * DIGIT + PADDING


def line_count(text: str, size: float, characters: float, *, bold: bool = False) -> int:
    """Counts the lines that a text takes wrapped in a column (or in merged ones) of so many characters."""
    return lines_within(text, size, characters * DIGIT * _POINTS_PER_PIXEL / MARGIN, bold=bold)


def row_height(texts_height: float, padding: float = 10.0) -> float:
    """Returns the height of a row for its tallest text, in points, in whole pixels and no taller than Excel allows."""
    return min(TALLEST_ROW, round((texts_height + padding) / _POINTS_PER_PIXEL) * _POINTS_PER_PIXEL)


def text_height(text: str, size: float, characters: float, *, bold: bool = False) -> float:
    """Returns the height of a wrapped text in points; none for an empty text."""
    return line_count(text, size, characters, bold=bold) * size * LINE if text else 0.0
