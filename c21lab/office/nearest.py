"""Finds the name that somebody meant: each kind of name says how alike a slip has to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from enum import Enum

from c21lab.office.plain_text import id_key


class Likeness(Enum):
    """The share of letters in order from which a name is taken for a slip of a known one."""

    ANY = 0.0  # one of the known names is meant, whichever it is
    NAME = 0.6  # ids, keys, groups, files
    HEADING = 0.7  # columns, beside which stand others of somebody's own: prénom is no slip of nom


def nearest(found: str, known: Iterable[str], likeness: Likeness = Likeness.NAME) -> str:
    """Returns the known name that ``found`` is most like, whatever its case; empty where none is alike enough."""
    names = {id_key(name): name for name in known}
    alike = get_close_matches(id_key(found), names, n=1, cutoff=likeness.value)
    return names[alike[0]] if alike else ""


def misspelt_id(found: str, known: Iterable[str]) -> str:
    """Returns the one id that ``found`` misspells by a character put in, left out or swapped with the next; else none.

    Another character in the place of one is no slip but another id: C1.2 is not a misspelt C4.2.
    """
    alike = [id_ for id_ in known if _is_slip(found.casefold(), id_.casefold())]
    return alike[0] if len(alike) == 1 else ""


def _is_slip(one: str, other: str) -> bool:
    return other in _shortened(one) or one in _shortened(other) or other in _swapped(one)


def _shortened(text: str) -> set[str]:
    return {text[:at] + text[at + 1 :] for at in range(len(text))}


def _swapped(text: str) -> set[str]:
    return {text[:at] + text[at + 1] + text[at] + text[at + 2 :] for at in range(len(text) - 1)}
