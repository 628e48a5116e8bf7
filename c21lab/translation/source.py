"""The messages that are translated: what each says in the languages that are written here, and where it appears."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from fluent.syntax import ast

from c21lab.messages import SOURCES, TIERS, shipped_folder
from c21lab.translation.cases import Cases, Selector, selectors_of, text_in, unroll
from c21lab.translation.catalogue import read_messages

# the words to agree on first, then the messages of each circle of readers
Part = Literal["glossary", "participant", "reader", "facilitator"]
PARTS: tuple[Part, ...] = ("glossary", *TIERS)


@dataclass(frozen=True)
class SourceEntry:
    """A message by source language; ``fingerprint`` is that of the English text."""

    key: str
    where: str
    fingerprint: str
    patterns: Mapping[str, ast.Pattern]

    def cases(self, language: str) -> list[Cases]:
        """Returns the cases that the message has in a language, each a row of its own."""
        return unroll(self.patterns, language)

    def selectors(self, language: str) -> dict[str, Selector]:
        """Returns what the message tells apart in a language."""
        return selectors_of(self.patterns, language)

    def text(self, source: str, cases: Cases, language: str) -> str:
        """Returns what a source language says in a case of ``language``."""
        return text_in(self.patterns[source], source, dict(cases), language)


@cache
def source_entries(part: Part) -> Mapping[str, SourceEntry]:
    """Returns the messages of a part by their keys, in the order in which they appear."""
    by_language = {code: read_messages(shipped_folder() / code / f"{part}.ftl") for code in SOURCES}
    return {
        key: SourceEntry(key, message.section, message.fingerprint, {c: by_language[c][key].pattern for c in SOURCES})
        for key, message in by_language[SOURCES[0]].items()
    }
