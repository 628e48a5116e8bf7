"""Results of scoring: frozen, so that charts, report and data files render without deciding anything.

Scores are rounded once, half up, to one decimal. What a docstring calls private goes to ``private/details.json`` only.
``None`` always means "no result", never 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeVar

from c21lab.scoring.finding_kinds import Finding, FindingKind
from c21lab.scoring.panel import Panel
from c21lab.settings import NO_GROUP, OTHER_GROUPS

if TYPE_CHECKING:
    from c21lab.scoring.comparison import Comparison

ScoreStatus = Literal["ok", "too_few", "not_applicable"]
Agreement = Literal["split", "broad", "mixed", "none"]
Interval = tuple[float, float]
Kind = TypeVar("Kind", bound=Finding)


@dataclass(frozen=True)
class GroupColumn:
    """One column of the group results: a group, those without one (``none``), or the small ones merged."""

    id: str
    people: int
    sheets: int
    merged: tuple[str, ...] = ()

    @property
    def is_named(self) -> bool:
        """Returns whether the column is one group that people named."""
        return self.id not in (NO_GROUP, OTHER_GROUPS)


@dataclass(frozen=True)
class Participation:
    """The participation: sheets with at least one answer and the people they speak for.

    ``singles`` are the sheets that speak for one person. ``groups`` are the columns in the session's order as shown;
    empty where there are no group results.
    """

    sheets: int
    people: int
    singles: int
    groups: tuple[GroupColumn, ...]

    @property
    def all_single(self) -> bool:
        """Returns whether each sheet speaks for one person."""
        return self.singles == self.sheets


@dataclass(frozen=True)
class Precision:
    """The standard error of a score in points and its degrees of freedom: private."""

    error: float
    freedom: float


@dataclass(frozen=True)
class FieldScore:
    """A field's result.

    ``people``, ``sheets`` and ``singles`` (sheets of one person) count those with a value. ``stage_shares`` are whole
    percents of people, which need not add to 100. ``groups`` has each column's shown mean, None where hidden or empty;
    ``hidden`` names the columns in which somebody has a value that is not shown. ``highest_actions`` and
    ``lowest_actions`` are the field's actions with its highest and with its lowest action score, ties included; empty
    where all its scored actions are equal. ``exact``, ``precision``, ``disagreement_index`` and ``group_means``, exact
    and of all columns, are private.
    """

    id: str
    domain: str
    status: ScoreStatus
    exact: Fraction | None
    score: float | None
    stage: str | None
    people: int
    sheets: int
    singles: int
    dont_know: int
    not_applicable: int
    blank: int
    not_asked: int
    median: float | None = None
    spread: float | None = None
    agreement: Agreement | None = None
    interval: Interval | None = None
    all_same: bool = False  # every answer equal, from min_detail sheets on: there is no interval to give
    stage_shares: Mapping[str, int] | None = None
    precision: Precision | None = None
    disagreement_index: float | None = None
    balanced: float | None = None
    groups: Mapping[str, float | None] = field(default_factory=dict[str, "float | None"])
    group_means: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    hidden: tuple[str, ...] = ()
    highest_actions: tuple[str, ...] = ()
    lowest_actions: tuple[str, ...] = ()


@dataclass(frozen=True)
class DomainScore:
    """A domain's result.

    ``lowest_fields`` are all its fields with its lowest score; empty where its scored fields are equal, or one.
    ``exact`` and ``precision`` are private.
    """

    id: str
    status: Literal["ok", "too_few"]
    exact: Fraction | None
    score: float | None
    stage: str | None
    fields_scored: int
    lowest_fields: tuple[str, ...]
    interval: Interval | None = None
    precision: Precision | None = None
    balanced: float | None = None
    groups: Mapping[str, float | None] = field(default_factory=dict[str, "float | None"])


@dataclass(frozen=True)
class ActionScore:
    """An action's line in a module that rates actions; ``score`` is None where too few people have one."""

    id: str
    field: str
    score: float | None
    people: int
    dont_know: int
    not_applicable: int


@dataclass(frozen=True)
class TableScore:
    """The mean over people of what tables agreed on in a field; None below ``min_answers`` people."""

    id: str
    score: float | None
    people: int
    sheets: int


@dataclass(frozen=True)
class AgreedAtTables:
    """The second round, kept apart: tables that agreed on their answers after people had filled their own sheets."""

    people: int
    sheets: int
    fields: tuple[TableScore, ...]


@dataclass(frozen=True)
class Examined:
    """The number that a kind of finding could look at, of how many: fields, groups, or fields times groups."""

    examined: int
    all: int


@dataclass(frozen=True)
class Results:
    """Everything scoring found, in the framework's order.

    ``is_linked`` is False where people and fields fall into parts that nobody, or one person alone, links: then fields
    cannot be compared beyond their scores, nor groups by their levels. ``previous`` and ``panel`` stand beside the
    session's own scores, and change none of them.
    """

    module: str
    participation: Participation
    fields: tuple[FieldScore, ...]
    domains: tuple[DomainScore, ...]
    actions: tuple[ActionScore, ...]
    findings: tuple[Finding, ...]
    examined: Mapping[FindingKind, Examined]
    is_linked: bool = True
    agreed_at_tables: AgreedAtTables | None = None
    previous: Comparison | None = None
    panel: Panel | None = None

    def of_kind(self, *kinds: FindingKind) -> tuple[Finding, ...]:
        """Returns the findings of these kinds, in their order."""
        return tuple(finding for finding in self.findings if finding.kind in kinds)

    def of_type(self, *types: type[Kind]) -> tuple[Kind, ...]:
        """Returns the findings of these types, in their order."""
        return tuple(finding for finding in self.findings if isinstance(finding, types))

    def field_score(self, id_: str) -> FieldScore:
        """Returns the result of a field by its id."""
        return next(f for f in self.fields if f.id == id_)

    def fields_of(self, domain: str) -> tuple[FieldScore, ...]:
        """Returns the results of a domain's fields."""
        return tuple(f for f in self.fields if f.domain == domain)


def without_scores(module: str) -> Results:
    """Returns the results of a workshop in which nothing was scored."""
    return Results(module, Participation(0, 0, 0, ()), (), (), (), (), {})
