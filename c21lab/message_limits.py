"""How much of what was found a message quotes, and how many names it lists: enough to find the place, and one line."""

from __future__ import annotations

from collections.abc import Sequence

QUOTED, QUOTED_LINE = 80, 100  # characters of a value, and of a line of a file
NAMED, NAMED_FILES = 12, 3
_MORE = "…"


def shortened(text: str, most: int = QUOTED) -> str:
    """Returns a text as a message quotes it: cut where it is longer than ``most`` characters."""
    return text if len(text) <= most else text[: most - 1] + _MORE


def listed(names: Sequence[str], most: int = NAMED) -> str:
    """Returns names as a message lists them: the first ones, with a sign where there are more."""
    return ", ".join(names[:most]) + (f" {_MORE}" if len(names) > most else "")
