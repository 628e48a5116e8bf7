"""The record of a report as it was written: hashes per zone, and no answers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

COVER = "cover"
_HASH_LENGTH = 16  # enough to tell texts apart
Hashes = tuple[str, str]
"""The hashes of a canonical text, without and with what programs count."""


@dataclass(frozen=True)
class CanonicalText:
    """A text without what programs count (``plain``), and with it (``counted``), as where fields became text."""

    plain: str
    counted: str

    @property
    def hashes(self) -> Hashes:
        """Returns the hashes of both."""
        return text_hash(self.plain), text_hash(self.counted)


@dataclass(frozen=True)
class ZoneRecord:
    """A zone as it was written: its bookmark, its heading, its paragraphs and rows in order, and its numbers.

    ``rows`` holds, per row that people write into, the hashes of its cells.
    """

    bookmark: str
    heading: str = ""
    code: str = ""
    units: tuple[Hashes, ...] = ()
    numbers: str = ""
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


@dataclass(frozen=True)
class ReportRecord:
    """A report as it was written: its zones in order, its running lines, and the lines that merging itself wrote."""

    zones: tuple[ZoneRecord, ...] = ()
    running: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()

    def zone(self, bookmark: str) -> ZoneRecord | None:
        """Returns the record of a zone; None for one that was not written."""
        return next((zone for zone in self.zones if zone.bookmark == bookmark), None)

    @cached_property
    def written(self) -> frozenset[str]:
        """Returns the hashes of everything that was written anywhere."""
        return frozenset(hash_ for zone in self.zones for unit in zone.units for hash_ in unit)

    def to_json(self) -> dict[str, Any]:
        """Returns the record as JSON has it; a paragraph in which nothing is counted has one hash."""
        return {
            "zones": [
                {
                    "bookmark": zone.bookmark,
                    "heading": zone.heading,
                    "code": zone.code,
                    "text": [" ".join(dict.fromkeys(unit)) for unit in zone.units],
                    "numbers": zone.numbers,
                    "rows": {row: list(cells) for row, cells in zone.rows.items()},
                }
                for zone in self.zones
            ],
            "running": list(self.running),
            "lines": list(self.lines),
        }


def record_from_json(data: Mapping[str, Any]) -> ReportRecord:
    """Reads a record; raises KeyError, TypeError, ValueError or AttributeError for anything else."""
    zones = tuple(
        ZoneRecord(
            str(zone["bookmark"]),
            str(zone["heading"]),
            str(zone["code"]),
            tuple((unit.split(" ")[0], unit.split(" ")[-1]) for unit in zone["text"]),
            str(zone["numbers"]),
            {str(row): tuple(map(str, cells)) for row, cells in zone["rows"].items()},
        )
        for zone in data["zones"]
    )
    return ReportRecord(zones, tuple(map(str, data["running"])), tuple(map(str, data["lines"])))


def text_hash(text: str) -> str:
    """Returns the hash by which a text is known again."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_HASH_LENGTH]


def counted(titles: Collection[str]) -> re.Pattern[str]:
    """Returns what a zone's numbers are found by: every number, and the titles of the items they are about."""
    names = [re.escape(title) for title in sorted(titles, key=len, reverse=True) if title]
    return re.compile("|".join([*names, r"\d+(?:[.,]\d+)*"]))


def numbers_hash(texts: Sequence[CanonicalText], used: re.Pattern[str]) -> str:
    """Returns the hash of all that ``used`` finds in the texts, in order."""
    return text_hash("|".join(found for text in texts for found in used.findall(text.plain)))
