"""Adds up the shared scores of many sessions, one at a time: what stays of each is sums and a line that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from c21lab.report.panel_file import wording_of_all
from c21lab.scoring.exact import half_up
from c21lab.scoring.panel import LEAST_SESSIONS
from c21lab.scoring.published import PublishedField, PublishedFramework, PublishedSession

_PARTS = 1000  # of a point: sums of whole numbers do not depend on the order of the files
_Asked = tuple[str, str]
"""An id with the hash of its wording, or with the version where a file does not tell it."""


@dataclass(frozen=True)
class PanelKind:
    """Everything that has to be the same for sessions to have a mean: framework, module and scale."""

    framework: str
    module: str
    scale: tuple[int, int] | None


@dataclass
class _Mean:
    """A sum of scores that grows."""

    id: str
    domain: str
    wording: str | None
    total: int = 0
    sessions: int = 0
    people: int = 0
    versions: set[str] = field(default_factory=set[str])

    def add(self, score: float, people: int, version: str) -> None:
        self.total += round(score * _PARTS)
        self.sessions += 1
        self.people += people
        self.versions.add(version)

    def entry(self) -> dict[str, Any]:
        mean = half_up(Fraction(self.total, _PARTS * self.sessions))
        counts = {"score": mean, "people": self.people, "sessions": self.sessions}
        return {"id": self.id, "wording": self.wording, "versions": sorted(self.versions)} | counts


class PanelTotals:
    """The sums of one kind of session; ``sessions`` and ``people`` count all that were added."""

    def __init__(self) -> None:
        self.sessions = self.people = 0
        self._fields: dict[_Asked, _Mean] = {}
        self._domains: dict[_Asked, _Mean] = {}
        self._sources: list[dict[str, Any]] = []

    def add(self, session: PublishedSession) -> None:
        """Adds the scores of one more session."""
        self.sessions += 1
        self.people += session.people
        version = session.framework.version
        by_domain: dict[str, list[PublishedField]] = {}
        for one in session.fields:
            by_domain.setdefault(one.domain, []).append(one)
            if one.score is not None:
                mean = self._mean(self._fields, one.id, one.domain, _wording(session.framework, [one]), version)
                mean.add(one.score, one.people, version)
        for id_, score in session.domains.items():
            own = by_domain.get(id_, [])
            if score is not None and own:
                mean = self._mean(self._domains, id_, id_, _domain_wording(session.framework, own), version)
                mean.add(score, max(one.people for one in own), version)
        self._sources.append(_source(session))

    @property
    def given(self) -> int:
        """Counts the fields that have a mean."""
        return sum(mean.sessions >= LEAST_SESSIONS for mean in self._fields.values())

    @property
    def held_back(self) -> int:
        """Counts the fields, or wordings of one, that have a score in too few sessions for a mean."""
        return len(self._fields) - self.given

    def to_data(self, kind: PanelKind) -> dict[str, Any]:
        """Returns the panel as its file holds it."""
        dates = sorted(day for source in self._sources for day in source["dates"] if _is_day(day))
        scale = None if kind.scale is None else {"low": kind.scale[0], "high": kind.scale[1]}
        versions = sorted({source["version"] for source in self._sources})
        return {
            "framework": {"id": kind.framework, "module": kind.module, "versions": versions, "scale": scale},
            "sessions": self.sessions,
            "people": self.people,
            "dates": [dates[0], dates[-1]] if dates else [],
            "fields": list(_entries(self._fields)),
            "domains": [{k: v for k, v in entry.items() if k != "people"} for entry in _entries(self._domains)],
            "sources": sorted(self._sources, key=lambda source: (source["dates"], source["territory"], source["id"])),
        }

    @staticmethod
    def _mean(means: dict[_Asked, _Mean], id_: str, domain: str, wording: str | None, version: str) -> _Mean:
        return means.setdefault((id_, wording or f"version {version}"), _Mean(id_, domain, wording))


def _entries(means: Mapping[_Asked, _Mean]) -> Iterator[dict[str, Any]]:
    """The means of enough sessions, in the order of their ids: D1.10 after D1.9."""
    for key in sorted(means, key=lambda asked: [_natural(part) for part in asked]):
        if means[key].sessions >= LEAST_SESSIONS:
            yield means[key].entry()


def _natural(text: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", text)]


def _wording(framework: PublishedFramework, fields: list[PublishedField]) -> str | None:
    return framework.wording.get(fields[0].id) if framework.wording else None


def _domain_wording(framework: PublishedFramework, fields: list[PublishedField]) -> str | None:
    known = framework.wording or {}
    pairs = [(one.id, known.get(one.id, "")) for one in fields]
    return wording_of_all(pairs) if all(digest for _, digest in pairs) else None


def _source(session: PublishedSession) -> dict[str, Any]:
    return {
        "id": session.id,
        "territory": session.territory,
        "country": session.country,
        "title": session.title,
        "dates": list(session.dates),
        "people": session.people,
        "version": session.framework.version,
    }


def _is_day(text: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None
