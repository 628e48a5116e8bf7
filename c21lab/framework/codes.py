"""Ids as systems compare them that allow no signs in the names of questions."""

from __future__ import annotations


def code_key(text: str) -> str:
    """Returns an id by its letters and digits only, whatever the case: ``D1.1`` and ``d1_1`` are ``d11``."""
    return "".join(c for c in text if c.isalnum()).casefold()
