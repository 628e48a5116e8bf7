"""A session as its results.json tells it: all that a later session, or a panel of many, may know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from c21lab.scoring.results import Interval


@dataclass(frozen=True)
class PublishedField:
    """A field's shared numbers; ``singles`` is None where the file is of a version that does not tell."""

    id: str
    domain: str
    score: float | None
    people: int
    sheets: int
    singles: int | None
    interval: Interval | None


@dataclass(frozen=True)
class PublishedFramework:
    """The framework and module that a session rated.

    ``scale`` holds its ends, and ``wording`` a hash of what each field asked; None and empty where the file is of a
    version that does not tell.
    """

    id: str
    version: str
    module: str
    scale: tuple[int, int] | None = None
    wording: Mapping[str, str] | None = None


@dataclass(frozen=True)
class PublishedSession:
    """A session's shared results: ``groups`` are its columns with their people, ``domains`` the scores of those."""

    id: str
    territory: str
    country: str
    title: str
    dates: tuple[str, ...]
    framework: PublishedFramework
    confidence: float
    people: int
    sheets: int
    groups: Mapping[str, int]
    fields: tuple[PublishedField, ...]
    domains: Mapping[str, float | None]
