"""Texts for the properties of a file, which Office formats limit."""

from __future__ import annotations

from c21lab.office.plain_text import in_one_line

_MOST = 255  # characters that Word and Excel allow a property
_ELLIPSIS = "…"


def property_text(text: str) -> str:
    """Returns a text in one line and without control characters, shortened at a word to what a property holds."""
    line = in_one_line(text)
    if len(line) <= _MOST:
        return line
    cut = line[: _MOST - 1]
    at_a_word = cut.rpartition(" ")[0].rstrip(" ,;:")
    return (at_a_word or cut) + _ELLIPSIS
