"""The id of a session: the same for each version of its results, and made of nothing but what they publish."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

_LENGTH = 12
Published = tuple[str, float | None, int]
"""A field's id, score and people, as they are shared."""


def session_id(territory: str, title: str, dates: Sequence[str], fields: Iterable[Published]) -> str:
    """Returns 12 hexadecimal digits that tell a session from others.

    Territory and dates make it, so that late sheets and a corrected title change nothing. Where either is not given,
    the title and the shared scores do. Answers never do: who knows all sheets but one could try what fits the last.
    """
    named: list[object] = [_plain(territory), sorted(map(_plain, dates))]
    if not (territory.strip() and any(map(str.strip, dates))):
        named += [_plain(title), sorted(fields)]
    return hashlib.sha256(repr(named).encode("utf-8", "replace")).hexdigest()[:_LENGTH]


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
