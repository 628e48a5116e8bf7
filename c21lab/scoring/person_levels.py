"""Levels of people and of fields: value = person's level + field's level, by least squares, field levels with mean 0.

So a field is compared with what the same people give elsewhere, also where not everybody rated the same fields. With
complete sheets a field's level is the mean deviation from each person's own average.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from c21lab.scoring.evidence import Evidence

DECIMALS = 9
_Numbers = npt.NDArray[np.float64]
_Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Levels:
    """The fit over ``fields`` and the people at ``sheets``.

    ``of_fields`` and their standard ``errors`` go by field, ``of_people`` by person; ``has_value`` is a table of people
    × fields.
    """

    fields: Sequence[str]
    sheets: Sequence[int]
    of_fields: _Numbers
    errors: _Numbers
    of_people: _Numbers
    has_value: _Mask


def person_levels(evidence: Evidence) -> Levels | None:
    """Fits the levels over single people and the fields with an agreement word, where enough of them can be compared.

    Returns None where people and
    fields fall into parts that nobody, or one person alone, links; and empty levels where nothing can be compared.
    """
    words = {score.id for score in evidence.fields if score.agreement}
    values = {f.id: evidence.session.single_values(f) for f in evidence.session.fields if f.id in words}
    fields, sheets = _comparable(values, evidence)
    table = np.array([[float(values[f].get(s, np.nan)) for f in fields] for s in sheets]).reshape(
        len(sheets), len(fields)
    )
    has_value = ~np.isnan(table)
    if not fields:
        return Levels((), (), np.zeros(0), np.zeros(0), np.zeros(0), has_value)
    if not _linked_without_anyone(has_value):
        return None
    of_fields, errors = fit_levels(table)
    of_people = np.nanmean(table - of_fields, axis=1)
    # what lies on a threshold but for the rounding of floats lies on it
    of_fields, errors, of_people = (np.round(numbers, DECIMALS) for numbers in (of_fields, errors, of_people))
    return Levels(fields, sheets, of_fields, errors, of_people, has_value)


def _comparable(
    values: Mapping[str, Mapping[int, object]], evidence: Evidence
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Fields with enough people and people with enough fields, the rest dropped until nothing changes."""
    method = evidence.method
    fields = tuple(values)
    sheets = tuple(sorted({sheet for own in values.values() for sheet in own}))
    while True:
        kept_fields = tuple(f for f in fields if sum(s in values[f] for s in sheets) >= method.min_shares)
        kept = tuple(s for s in sheets if sum(s in values[f] for f in kept_fields) >= method.relative_fields)
        if (kept_fields, kept) == (fields, sheets):
            return fields, sheets
        fields, sheets = kept_fields, kept


def _linked_without_anyone(has_value: _Mask) -> bool:
    """Returns whether people link all fields, whichever one person is taken away."""
    people = len(has_value)
    return all(_linked(has_value[np.arange(people) != left_out]) for left_out in range(people))


def _linked(has_value: _Mask) -> bool:
    reached = np.zeros(has_value.shape[1], dtype=bool)
    reached[0] = True
    while True:
        people = has_value[:, reached].any(axis=1)
        further = reached | has_value[people].any(axis=0)
        if (further == reached).all():
            return bool(reached.all())
        reached = further


def fit_levels(table: _Numbers) -> tuple[_Numbers, _Numbers]:
    """Fits value = person's level + field's level to people × fields, NaN where there is no value.

    Returns the field levels, whose mean is 0, and their standard errors by delete-one-person jackknife, fields kept
    fixed. People's levels are eliminated from the normal equations; the ones that are added to these set the mean to 0.
    Raises numpy.linalg.LinAlgError where the fields are not linked, whichever person is left out.
    """
    given = (~np.isnan(table)).astype(float)
    values, count, people = np.nan_to_num(table), given.sum(axis=1), len(table)
    own = given[:, :, None] * np.eye(given.shape[1]) - given[:, :, None] * given[:, None, :] / count[:, None, None]
    right = given * (values - (values.sum(axis=1) / count)[:, None])
    matrices = np.concatenate([own.sum(axis=0)[None], own.sum(axis=0) - own]) + 1
    sums = np.concatenate([right.sum(axis=0)[None], right.sum(axis=0) - right])
    levels = np.linalg.solve(matrices, sums[:, :, None])[:, :, 0]
    without = levels[1:]
    errors = np.sqrt((people - 1) / people * ((without - without.mean(axis=0)) ** 2).sum(axis=0))
    return levels[0], errors
