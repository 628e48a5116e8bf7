"""A framework as frozen dataclasses: ids, order and scale here, words per language beside them."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Literal

Level = Literal["field", "action"]
FrameworkStatus = Literal["working", "draft", "official", "retired"]


@dataclass(frozen=True)
class Stage:
    """A named stretch of the scale, both ends included."""

    id: str
    low: int
    high: int

    @property
    def points(self) -> str:
        """Returns the stage's points as they are printed: 1–3, or a single one."""
        return f"{self.low}–{self.high}" if self.low < self.high else str(self.low)


@dataclass(frozen=True)
class Scale:
    """Whole numbers from ``low`` to ``high`` in consecutive stages, lowest first."""

    low: int
    high: int
    stages: tuple[Stage, ...]

    @property
    def range(self) -> int:
        """Returns R, the points between the ends: 8 on 1-9. Thresholds are shares of it."""
        return self.high - self.low

    @property
    def scores(self) -> tuple[int, ...]:
        """Returns every score there is, lowest first."""
        return tuple(range(self.low, self.high + 1))

    @property
    def borders(self) -> tuple[Fraction, ...]:
        """Returns the scores between which the stages lie: midway between the last of one and the first of the next."""
        return tuple(Fraction(lower.high + upper.low, 2) for lower, upper in pairwise(self.stages))

    def stage_of(self, score: float | Fraction) -> Stage:
        """Returns a score's stage; means are cut midway between neighbouring stages, and a cut belongs to the upper."""
        return self.stages[bisect_right(self.borders, score)]


@dataclass(frozen=True)
class Action:
    """Something a city does or does not do."""

    id: str


@dataclass(frozen=True)
class Field:
    """A part of a domain; a field-level module rates it directly."""

    id: str
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True)
class Domain:
    """A part of a framework."""

    id: str
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True)
class Item:
    """An item: what one row of a sheet rates."""

    id: str
    field: str
    domain: str


@dataclass(frozen=True)
class StageWords:
    """A stage in one language."""

    label: str
    description: str = ""


@dataclass(frozen=True)
class DomainWords:
    """A domain in one language; ``short`` is for tab names and narrow places."""

    title: str
    short: str = ""


@dataclass(frozen=True)
class FieldWords:
    """A field in one language."""

    title: str
    question: str = ""
    help: str = ""


@dataclass(frozen=True)
class FrameworkWords:
    """A framework's texts in one language, by id.

    ``withdrawn`` says what items asked that no longer are; it is no part of what a sheet asks, nor of its hash.
    """

    language: str
    title: str
    source: str = ""
    modules: Mapping[str, str] = field(default_factory=dict[str, str])
    stages: Mapping[str, StageWords] = field(default_factory=dict[str, StageWords])
    groups: Mapping[str, str] = field(default_factory=dict[str, str])
    domains: Mapping[str, DomainWords] = field(default_factory=dict[str, DomainWords])
    fields: Mapping[str, FieldWords] = field(default_factory=dict[str, FieldWords])
    actions: Mapping[str, str] = field(default_factory=dict[str, str])
    withdrawn: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def title_of(self, id_: str) -> str:
        """Returns the title of a domain or a field, or the sentence of an action."""
        if id_ in self.domains:
            return self.domains[id_].title
        return self.fields[id_].title if id_ in self.fields else self.actions[id_]


@dataclass(frozen=True)
class EarlierVersion:
    """An older version's ids mapped to this one's: old id to new id. Ids not named kept their own."""

    version: str
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Framework:
    """A versioned grid. ``modules`` says at which level each module rates; ``words`` holds a language each.

    ``withdrawn`` lists ids that were in use once and never will be again; ``earlier`` the versions that sheets may
    still carry and that can be read as this one.
    """

    id: str
    version: str
    status: FrameworkStatus
    licence: str
    scale: Scale
    modules: Mapping[str, Level]
    groups: tuple[str, ...]
    domains: tuple[Domain, ...]
    words: Mapping[str, FrameworkWords]
    withdrawn: tuple[str, ...] = ()
    earlier: tuple[EarlierVersion, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """Returns the languages that have words, the framework's first language first."""
        return tuple(self.words)

    @property
    def provisional(self) -> bool:
        """Tells whether every output must carry the status: nobody may take working wording for the official one."""
        return self.status in ("working", "draft")

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Returns all fields in the framework's order."""
        return tuple(f for domain in self.domains for f in domain.fields)

    @cached_property
    def domain_of(self) -> Mapping[str, str]:
        """Returns the domain id of each field id."""
        return {f.id: domain.id for domain in self.domains for f in domain.fields}

    def items(self, module: str) -> tuple[Item, ...]:
        """Returns the items that a module rates, in order; raises KeyError for a module there is not."""
        if self.modules[module] == "field":
            return tuple(Item(f.id, f.id, self.domain_of[f.id]) for f in self.fields)
        return tuple(Item(a.id, f.id, self.domain_of[f.id]) for f in self.fields for a in f.actions)

    def words_in(self, language: str) -> FrameworkWords:
        """Returns the words in ``language``, or in its base language, or in the framework's first."""
        for candidate in (language, language.replace("_", "-").split("-")[0]):
            if candidate in self.words:
                return self.words[candidate]
        return self.words[self.languages[0]]

    @cached_property
    def content_hash(self) -> str:
        """Returns 12 hexadecimal digits that change with any id, the order, the scale, a module, a group or a text.

        What no participant reads leaves them alone: version, status, licence, withdrawn ids and earlier versions.
        """
        return _digest(self._asked, self.words)

    def wording_hash(self, language: str) -> str:
        """Returns the hash of one language alone: of what a sheet in it asks. Raises KeyError for one there is not."""
        return _digest(self._asked, self.words[language])

    def field_hash(self, field: str, module: str) -> str:
        """Returns the hash of what a module asks in a field, as the framework's first language words it.

        Equal hashes in two versions mean that the same was asked, so that their scores may be compared.
        """
        words = next(iter(self.words.values()), FrameworkWords("", ""))
        asked = [item.id for item in self.items(module) if item.field == field]
        texts = words.fields.get(field, FieldWords(""))
        actions = [words.actions.get(id_, "") for id_ in asked if id_ != field]
        return _digest(field, asked, texts.title, texts.question, actions)

    @property
    def _asked(self) -> tuple[object, ...]:
        return self.id, self.scale, self.modules, self.groups, self.domains


def _digest(*contents: object) -> str:
    return hashlib.sha256(repr(contents).encode()).hexdigest()[:12]
