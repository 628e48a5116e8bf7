"""The kinds of findings: a name and a frozen dataclass for each, with the numbers that support it.

A finding is shared with everyone. What its docstring calls private goes to ``private/details.json`` only; the rest is
nothing that the tables do not show. Points are rounded half up to one decimal. A finding names the field or, one kind,
the group it speaks of.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import ClassVar, TypeAlias


class FindingKind(StrEnum):
    """The kinds in the order in which findings come; within a kind in the framework's order."""

    AGREED_STRENGTH = "agreed_strength"
    AGREED_WEAKNESS = "agreed_weakness"
    RELATIVE_STRENGTH = "relative_strength"
    RELATIVE_WEAKNESS = "relative_weakness"
    HIGHEST = "highest"
    LOWEST = "lowest"
    SPLIT = "split"
    BLIND_SPOT = "blind_spot"
    BALANCE_SENSITIVE = "balance_sensitive"
    GROUP_LEVEL = "group_level"
    GROUP_GAP = "group_gap"
    TOO_FEW = "too_few"
    NOT_APPLICABLE = "not_applicable"
    DISCUSS = "discuss"


class Reason(StrEnum):
    """The reasons to discuss a field, in the order of the agenda: each is a kind of finding too."""

    SPLIT = "split"
    GROUP_GAP = "group_gap"
    BLIND_SPOT = "blind_spot"
    LOWEST = "lowest"


@dataclass(frozen=True)
class _Agreed:
    """``share`` of single people in the end stage that is meant and ``opposed`` in the other end are private."""

    field: str
    score: float
    share: float
    opposed: float


@dataclass(frozen=True)
class AgreedStrength(_Agreed):
    """Most people see the field in the top stage and few in the lowest."""

    kind: ClassVar[FindingKind] = FindingKind.AGREED_STRENGTH


@dataclass(frozen=True)
class AgreedWeakness(_Agreed):
    """Most people see the field in the lowest stage and few in the top one."""

    kind: ClassVar[FindingKind] = FindingKind.AGREED_WEAKNESS


@dataclass(frozen=True)
class _Relative:
    """``deviation``, the field's own level in points, and ``p`` after Holm's correction are private."""

    field: str
    score: float
    deviation: float
    p: float


@dataclass(frozen=True)
class RelativeStrength(_Relative):
    """People rate the field above what they give elsewhere."""

    kind: ClassVar[FindingKind] = FindingKind.RELATIVE_STRENGTH


@dataclass(frozen=True)
class RelativeWeakness(_Relative):
    """People rate the field below what they give elsewhere."""

    kind: ClassVar[FindingKind] = FindingKind.RELATIVE_WEAKNESS


@dataclass(frozen=True)
class _Extreme:
    """``rank`` is 1 for the first at its end; equals share a rank.

    ``tied`` names all fields with this score, the finding's own included, in the framework's order; empty for a score
    of one field alone. Where they do not ``fit`` into the places that are left, this one finding stands for all.
    """

    field: str
    score: float
    rank: int
    tied: tuple[str, ...]
    fits: bool


@dataclass(frozen=True)
class Highest(_Extreme):
    """The field is among those with the highest scores."""

    kind: ClassVar[FindingKind] = FindingKind.HIGHEST


@dataclass(frozen=True)
class Lowest(_Extreme):
    """The field is among those with the lowest scores."""

    kind: ClassVar[FindingKind] = FindingKind.LOWEST


@dataclass(frozen=True)
class Split:
    """The room falls into two camps at the ends of the scale; the exact ``spread`` is private."""

    field: str
    score: float
    spread: Fraction
    kind: ClassVar[FindingKind] = FindingKind.SPLIT


@dataclass(frozen=True)
class BlindSpot:
    """Many of the people who scored the field or said so don't know: ``share`` in whole percent, ``exact`` private."""

    field: str
    share: int
    exact: Fraction
    kind: ClassVar[FindingKind] = FindingKind.BLIND_SPOT


@dataclass(frozen=True)
class BalanceSensitive:
    """The score would be another if each group counted the same; ``p`` after Holm's correction is private.

    ``difference`` is the balanced score minus the score, as both are printed.
    """

    field: str
    score: float
    balanced: float
    difference: float
    p: float
    kind: ClassVar[FindingKind] = FindingKind.BALANCE_SENSITIVE


@dataclass(frozen=True)
class GroupLevel:
    """A group rates all fields by ``difference`` points higher than the others; ``p`` as adjusted is private."""

    group: str
    difference: float
    p: float
    kind: ClassVar[FindingKind] = FindingKind.GROUP_LEVEL


@dataclass(frozen=True)
class GroupGap:
    """A group sees the field differently: its mean, that of everybody outside it, and the difference as printed.

    The ``exact`` difference and ``p`` as adjusted are private.
    """

    field: str
    group: str
    score: float
    others: float
    difference: float
    exact: Fraction
    p: float
    kind: ClassVar[FindingKind] = FindingKind.GROUP_GAP


@dataclass(frozen=True)
class TooFew:
    """The field has no score: too few people have a value."""

    field: str
    people: int
    kind: ClassVar[FindingKind] = FindingKind.TOO_FEW


@dataclass(frozen=True)
class NotApplicable:
    """The field has no score: people hold that it does not apply."""

    field: str
    people: int
    not_applicable: int
    kind: ClassVar[FindingKind] = FindingKind.NOT_APPLICABLE


@dataclass(frozen=True)
class Discuss:
    """An entry of the agenda: a field with all its reasons, the one that put it there first."""

    field: str
    reasons: tuple[Reason, ...]
    kind: ClassVar[FindingKind] = FindingKind.DISCUSS


Agreed: TypeAlias = AgreedStrength | AgreedWeakness
Relative: TypeAlias = RelativeStrength | RelativeWeakness
Extreme: TypeAlias = Highest | Lowest
# what is found in a field by itself, before it is put on the agenda
InField: TypeAlias = (
    Agreed | Relative | Extreme | Split | BlindSpot | BalanceSensitive | GroupGap | TooFew | NotApplicable
)
FieldFinding: TypeAlias = InField | Discuss
# all but the agenda, which is made of them
Observation: TypeAlias = InField | GroupLevel
Finding: TypeAlias = Observation | Discuss
