"""Measures a text in a cell, and so how tall a row must be: a spreadsheet does not say before it is opened.

Widths are those of Arial (and of Liberation Sans and Helvetica, which share them), in thousandths of the font size.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

PIXELS_PER_POINT = 4 / 3
# a column of n characters is n digits of the workbook's font (Arial 10: 7 pixels) and 5 pixels of padding wide
DIGIT, PADDING = 7, 5
LINE = 1.27  # line pitch of Arial, with the rounding of the programs, in font sizes
MARGIN = 1.04  # programs differ by some percent in how they round the widths of letters
INDENT = 1.5  # what the indent of a cell takes from its width, in characters
BOLD = 1.08
TALLEST_ROW = 409.0

_WIDTHS = {
    191: "'",
    222: "ijl’‘",
    278: " !,./:;I[\\]ft\u00a0",
    333: "()-`r·",
    355: '"“”',
    389: "*",
    500: "Jckxsvyz",
    556: "#$0123456789?L_abdeghnopqu–«»",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "—…",
    1015: "@",
}
_WIDTH_OF = {character: width for width, characters in _WIDTHS.items() for character in characters}
_ELSEWHERE = 620  # a letter of another alphabet: rather too wide than clipped


@cache
def _character_width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    if unicodedata.east_asian_width(character) in "WF":
        return 1000
    base = unicodedata.normalize("NFD", character)[0]
    return _WIDTH_OF.get(base, _ELSEWHERE)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Returns the width of a text on one line, in pixels."""
    ems = sum(map(_character_width, text)) / 1000
    return ems * size * PIXELS_PER_POINT * (BOLD if bold else 1)


def column_width(characters: float) -> float:
    """Returns the width of a column, in pixels."""
    return characters * DIGIT + PADDING


@lru_cache(maxsize=4096)  # the same texts come again in every sheet of a workshop
def line_count(text: str, size: float, characters: float, *, bold: bool = False) -> int:
    """Returns the lines that a text takes when it is wrapped in a column (or in merged ones) of so many characters."""
    room = (column_width(characters) - PADDING) / MARGIN
    return sum(_wrapped(line, size, room, bold) for line in text.split("\n"))


def _wrapped(line: str, size: float, room: float, bold: bool) -> int:
    lines, used = 1, 0.0
    space = text_width(" ", size, bold=bold)
    for word in line.split(" "):
        width = text_width(word, size, bold=bold)
        if used and used + space + width > room:
            lines, used = lines + 1, 0.0
        used += width + (space if used else 0)
        # a word, or a text without spaces, that is wider than the column is broken where the line ends
        more = int(used // room)
        lines, used = lines + more, used - more * room
    return lines


def row_height(texts_height: float, padding: float = 10.0) -> float:
    """Returns the height of a row for its tallest text, in points, in whole pixels and no taller than Excel allows."""
    return min(TALLEST_ROW, round((texts_height + padding) / 0.75) * 0.75)


def text_height(text: str, size: float, characters: float, *, bold: bool = False) -> float:
    """Returns the height of a wrapped text in points; none for an empty text."""
    return line_count(text, size, characters, bold=bold) * size * LINE if text else 0.0
