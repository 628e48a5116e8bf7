"""Measures how wide the letters of a typeface are against Arial's, from its file where this computer has it."""

from __future__ import annotations

from functools import cache

from c21lab.office.text_width import FONT, width_points

_SAMPLE = "Les droits culturels y la participación: evaluación of 12 fields, 3.4 Qué Desarrollo Bibliothèques"
_BOLD = ("Bold",)
_UPRIGHT = ("Regular", "Book", "Roman", "Normal")
_AS_WIDE = {FONT.casefold(), "liberation sans", "helvetica", "arimo", "nimbus sans"}
_USUAL = {  # of typefaces that many templates have and few servers
    "aptos": 1.0,
    "calibri": 0.9,
    "cambria": 0.98,
    "candara": 0.95,
    "century gothic": 1.1,
    "franklin gothic book": 0.97,
    "garamond": 0.86,
    "georgia": 1.03,
    "open sans": 1.07,
    "segoe ui": 1.0,
    "tahoma": 1.0,
    "times new roman": 0.9,
    "trebuchet ms": 0.99,
    "verdana": 1.17,
}
_WORD_BY_WORD = 1.05  # a word may have more of the wide letters than the sample
_WIDE = 1.17  # of a typeface that nothing is known of: rather too wide than a broken word


def is_measured(family: str) -> bool:
    """Returns whether the widths of a typeface are known: they are Arial's, or this computer has its file."""
    return family.casefold() in _AS_WIDE or _measured(family, False) is not None


@cache
def stretch(family: str, *, bold: bool = False) -> float:
    """Returns the width of a usual text in a typeface, as a multiple of its width in Arial; a guess where unknown."""
    if family.casefold() in _AS_WIDE:
        return 1.0
    measured = _measured(family, bold)
    if measured is None:
        measured = _measured(family, False) or _USUAL.get(family.casefold(), _WIDE)
    return measured * _WORD_BY_WORD


@cache
def _measured(family: str, bold: bool) -> float | None:
    """The width of the sample in the family's file, against Arial's; None where there is no such file."""
    from matplotlib.ft2font import FT2Font, LoadFlags

    path = _files(bold).get(family.casefold())
    if path is None:
        return None
    font = FT2Font(path)
    known = "".join(letter for letter in _SAMPLE if font.get_char_index(ord(letter)))
    width = sum(font.load_char(ord(letter), LoadFlags.NO_SCALE).horiAdvance for letter in known)
    return width / font.units_per_EM / width_points(known, 1.0, bold=bold) if known else None


@cache
def _files(bold: bool) -> dict[str, str]:
    """The upright file of each typeface of this computer, by its name in small letters."""
    from matplotlib.font_manager import findSystemFonts
    from matplotlib.ft2font import FT2Font

    found: dict[str, str] = {}
    for path in sorted(findSystemFonts()):
        try:
            font = FT2Font(path)
        except (RuntimeError, OSError):  # a file that is no font, or one that is broken
            continue
        if font.style_name in (_BOLD if bold else _UPRIGHT):
            found.setdefault(font.family_name.casefold(), path)
    return found
