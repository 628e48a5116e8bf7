"""Scores by group beside the pooled ones: what each column may show in each field, and the balanced score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from c21lab.scoring.exact import half_up, mean
from c21lab.scoring.responses import Responses, mean_over_people
from c21lab.scoring.results import DomainScore, FieldScore, GroupColumn
from c21lab.scoring.scores import is_enough
from c21lab.scoring.suppression import ColumnSize, suppressed_columns
from c21lab.scoring.values import AnsweredSheet, FieldValues, SessionValues
from c21lab.settings import Method


@dataclass(frozen=True)
class FieldGroups:
    """A field by group: the responses of each column that has any, and the columns that are hidden.

    Where the field has no score, all are.
    """

    responses: Mapping[str, Responses]
    hidden: tuple[str, ...]

    @cached_property
    def all_means(self) -> Mapping[str, Fraction]:
        """Returns the exact mean over people of each column that has any, the hidden ones included."""
        return {column: mean_over_people(responses) for column, responses in self.responses.items()}

    @cached_property
    def shown(self) -> Mapping[str, Responses]:
        """Returns the responses behind each shown cell."""
        return {column: own for column, own in self.responses.items() if column not in self.hidden}

    @cached_property
    def means(self) -> Mapping[str, Fraction]:
        """Returns the exact mean over people of each shown column."""
        return {column: self.all_means[column] for column in self.shown}

    @property
    def balanced(self) -> Fraction | None:
        """Returns the exact mean of the group means, each group once; None unless two are shown and none is hidden."""
        comparable = len(self.shown) > 1 and not self.hidden
        return mean(self.means.values()) if comparable else None


def field_groups(
    field: FieldValues, score: FieldScore, session: SessionValues, columns: Sequence[GroupColumn], min_group: int
) -> FieldGroups:
    """Decides what each column may show in a field; nothing where the field itself has no score."""
    column_of = {group: column.id for column in columns for group in column.merged or (column.id,)}
    responses: dict[str, list[tuple[AnsweredSheet, Fraction]]] = {column.id: [] for column in columns}
    for sheet, value in session.responses(field) if columns else ():
        responses[column_of[sheet.group]].append((sheet, value))
    filled = {column: own for column, own in responses.items() if own}
    if score.exact is None:
        return FieldGroups(filled, tuple(filled))
    sizes = {column: ColumnSize.of(sheet for sheet, _ in own) for column, own in responses.items()}
    return FieldGroups(filled, suppressed_columns(sizes, min_group))


def with_groups(score: FieldScore, groups: FieldGroups, columns: Sequence[GroupColumn]) -> FieldScore:
    """Returns a field's result with its group scores, rounded once like every score."""
    balanced = groups.balanced
    return replace(
        score,
        groups={
            column.id: half_up(groups.means[column.id]) if column.id in groups.shown else None for column in columns
        },
        group_means=groups.all_means,
        hidden=groups.hidden,
        balanced=None if balanced is None else half_up(balanced),
    )


def domain_with_groups(
    score: DomainScore,
    groups: Mapping[str, FieldGroups],
    columns: Sequence[GroupColumn],
    method: Method,
) -> DomainScore:
    """Returns a domain's result with its group scores: the mean of a column's shown field means, if enough are shown.

    It is balanced where every scored field is, so that balanced and pooled scores speak of the same fields.
    ``groups`` holds each scored field of the domain by its id.
    """
    given = score.status == "ok"
    return replace(
        score,
        groups={column.id: _domain_group(column.id, groups, method) if given else None for column in columns},
        balanced=_domain_balanced(groups) if given else None,
    )


def _domain_group(column: str, groups: Mapping[str, FieldGroups], method: Method) -> float | None:
    means = [field.means[column] for field in groups.values() if column in field.shown]
    return half_up(mean(means)) if is_enough(len(means), len(groups), method) else None


def _domain_balanced(groups: Mapping[str, FieldGroups]) -> float | None:
    balanced = [field.balanced for field in groups.values()]
    known = [score for score in balanced if score is not None]
    return half_up(mean(known)) if len(known) == len(balanced) else None
