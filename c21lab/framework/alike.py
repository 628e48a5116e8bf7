"""Which id somebody meant who mistyped one: a far-fetched guess would lead them to the wrong row."""

from __future__ import annotations

from collections.abc import Iterable


def nearest_id(found: str, known: Iterable[str]) -> str:
    """The one id from which ``found`` differs by a character put in, left out or swapped with the next; else none.

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
