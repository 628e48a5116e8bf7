"""A panel: the means of many sessions, drawn beside the scores of one, and never tested against them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LEAST_SESSIONS = 5  # of a mean: with fewer, it would speak of single towns


@dataclass(frozen=True)
class Panel:
    """The means of ``sessions`` by the ids of fields and domains that ask the same as this framework's.

    ``dates`` are the first and the last day, empty where no session gives any; ``people`` took part in all.
    """

    scores: Mapping[str, float]
    sessions: int
    people: int
    dates: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
