"""Results of scoring: frozen, so that charts, report and data files render without deciding anything.

Scores are rounded once, half up, to one decimal; ``exact`` is the unrounded mean and goes to ``private/`` only.
``None`` always means "no result", never 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

ScoreStatus = Literal["ok", "too_few", "not_applicable"]
Agreement = Literal["split", "broad", "mixed", "none"]
Interval = tuple[float, float]


@dataclass(frozen=True)
class GroupColumn:
    """One column of the group results: a group, those without one (``none``), or the small ones merged."""

    id: str
    people: int
    sheets: int
    merged: tuple[str, ...] = ()


@dataclass(frozen=True)
class Participation:
    """The participation: sheets with at least one answer and the people they speak for.

    ``all_single`` is whether each of those sheets speaks for one person. ``groups`` are the columns in the session's
    order as shown; empty where there are no group results.
    """

    sheets: int
    people: int
    all_single: bool
    groups: tuple[GroupColumn, ...]


@dataclass(frozen=True)
class FieldScore:
    """A field's result.

    ``groups`` has each column's shown mean, None where hidden or empty; ``hidden`` names the columns in which somebody
    has a value that is not shown. ``highest_actions`` and ``lowest_actions`` are the field's actions with its highest
    and with its lowest action score, ties included; empty where all its scored actions are equal.
    """

    id: str
    domain: str
    status: ScoreStatus
    exact: Fraction | None
    score: float | None
    stage: str | None
    people: int
    sheets: int
    dont_know: int
    not_applicable: int
    blank: int
    not_asked: int
    median: float | None = None
    spread: float | None = None
    agreement: Agreement | None = None
    interval: Interval | None = None
    all_same: bool = False  # every answer equal (from min_detail single people on): there is no interval to give
    stage_shares: Mapping[str, float] | None = None
    disagreement_index: float | None = None
    balanced: float | None = None
    groups: Mapping[str, float | None] = field(default_factory=dict[str, "float | None"])
    hidden: tuple[str, ...] = ()
    highest_actions: tuple[str, ...] = ()
    lowest_actions: tuple[str, ...] = ()


@dataclass(frozen=True)
class DomainScore:
    """A domain's result. ``lowest_field`` is the id of its lowest scored field."""

    id: str
    status: Literal["ok", "too_few"]
    exact: Fraction | None
    score: float | None
    stage: str | None
    fields_scored: int
    lowest_field: str | None
    interval: Interval | None = None
    balanced: float | None = None
    groups: Mapping[str, float | None] = field(default_factory=dict[str, "float | None"])


@dataclass(frozen=True)
class ActionScore:
    """An action's line in a module that rates actions; ``score`` is None below ``min_answers`` people."""

    id: str
    field: str
    score: float | None
    people: int
    dont_know: int
    not_applicable: int


@dataclass(frozen=True)
class Finding:
    """Something the scores say of a field. ``findings.py`` lists the kinds and the numbers that support each.

    Shared with everyone, so ``numbers`` holds nothing that the tables hide.
    """

    kind: str
    field: str
    numbers: Mapping[str, object]


@dataclass(frozen=True)
class Results:
    """Everything scoring found, in the framework's order."""

    module: str
    participation: Participation
    fields: tuple[FieldScore, ...]
    domains: tuple[DomainScore, ...]
    actions: tuple[ActionScore, ...]
    findings: tuple[Finding, ...]

    def of_kind(self, *kinds: str) -> tuple[Finding, ...]:
        """Returns the findings of these kinds, in their order."""
        return tuple(finding for finding in self.findings if finding.kind in kinds)

    def field_score(self, id_: str) -> FieldScore:
        """Returns the result of a field by its id."""
        return next(f for f in self.fields if f.id == id_)

    def fields_of(self, domain: str) -> tuple[FieldScore, ...]:
        """Returns the results of a domain's fields."""
        return tuple(f for f in self.fields if f.domain == domain)
