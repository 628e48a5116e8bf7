"""From the ratings table to what each sheet says of each field: a value, or which of the four ways of having none.

A participant's value comes first and the mean over people second, so that nobody counts more for answering more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from c21lab.framework.model import Framework
from c21lab.ratings import Answer, Ratings
from c21lab.scoring.exact import total
from c21lab.settings import NO_GROUP

_CODES = {answer: code for code, answer in enumerate(Answer)}


@dataclass(frozen=True)
class AnsweredSheet:
    """A sheet with at least one answer: the people it speaks for and their group (``none`` without one)."""

    people: int
    group: str

    @property
    def single(self) -> bool:
        """Returns whether one person speaks, and not a table that agreed on one answer."""
        return self.people == 1


@dataclass(frozen=True)
class FieldValues:
    """The values of one field.

    ``values`` holds the value of each sheet that has one, by its index in ``SessionValues.sheets``. The four counts are
    people without a value. ``dont_know_share`` is the mean over ``asked`` people of each one's share of don't know
    among what they scored or did not know; None when nobody did either.
    """

    id: str
    domain: str
    values: Mapping[int, Fraction]
    dont_know: int
    not_applicable: int
    blank: int
    not_asked: int
    dont_know_share: Fraction | None
    asked: int


@dataclass(frozen=True)
class ActionValues:
    """The values of one action: the score of each sheet that has one, by its index, and people without one."""

    id: str
    field: str
    values: Mapping[int, Fraction]
    dont_know: int
    not_applicable: int


@dataclass(frozen=True)
class SessionValues:
    """All of a session: its sheets with at least one answer, and what they say in the framework's order.

    ``actions`` is empty in a module that rates fields.
    """

    sheets: tuple[AnsweredSheet, ...]
    fields: tuple[FieldValues, ...]
    actions: tuple[ActionValues, ...]

    @property
    def people(self) -> int:
        """Counts the people these sheets speak for."""
        return sum(sheet.people for sheet in self.sheets)

    @property
    def singles(self) -> int:
        """Counts the sheets that speak for one person."""
        return sum(sheet.single for sheet in self.sheets)

    @property
    def all_single(self) -> bool:
        """Returns whether each sheet speaks for one person."""
        return self.singles == len(self.sheets)

    def responses(self, item: FieldValues | ActionValues) -> list[tuple[AnsweredSheet, Fraction]]:
        """Returns the responses to a field or an action: the sheets that have a value in it, each with its value."""
        return [(self.sheets[place], value) for place, value in item.values.items()]

    def single_values(self, field: FieldValues) -> dict[int, Fraction]:
        """Returns the values of the sheets of one person in a field, by the sheet's index."""
        return {place: value for place, value in field.values.items() if self.sheets[place].single}


_Whole = npt.NDArray[np.int64]
_SheetMask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class _AnswerMatrix:
    """Answers as arrays of sheets × items: ``answers`` holds codes of Answer, ``scores`` 0 where there is none."""

    answers: _Whole
    scores: _Whole
    people: _Whole
    groups: Sequence[str]

    def count(self, answer: Answer, item_indices: Sequence[int]) -> _Whole:
        """Counts how often each sheet gives the answer to these items."""
        return (self.answers[:, item_indices] == _CODES[answer]).sum(axis=1)

    def answered(self, item_indices: Sequence[int]) -> _SheetMask:
        """Tells which sheets give any answer to these items."""
        return self.count(Answer.BLANK, item_indices) < len(item_indices)

    def people_where(self, sheets: _SheetMask) -> int:
        return int(self.people[sheets].sum())


@dataclass(frozen=True)
class _FieldItems:
    """A field, the places of its items in the grid, and which sheets were asked: those with an answer in its domain.

    Nobody was where the module has no item in the field.
    """

    id: str
    domain: str
    item_indices: Sequence[int]
    asked: _SheetMask


def session_values(ratings: Ratings, framework: Framework, module: str, coverage: Fraction) -> SessionValues:
    """Returns the values of every field, and of every action where the module rates actions.

    ``coverage`` is the share of a field's actions, those marked not applicable aside, that a sheet must have scored.
    Items that the framework does not have are passed over; items that a sheet lacks are blank.
    """
    items = framework.items(module)
    grid = _grid(ratings, [item.id for item in items])
    item_indices: dict[str, list[int]] = {field.id: [] for field in framework.fields}
    for place, item in enumerate(items):
        item_indices[item.field].append(place)
    rows = (
        _FieldItems(field.id, domain.id, item_indices[field.id], answered & bool(item_indices[field.id]))
        for domain in framework.domains
        for answered in [grid.answered([place for field in domain.fields for place in item_indices[field.id]])]
        for field in domain.fields
    )
    fields = tuple(_field_values(grid, row, coverage) for row in rows)
    sheets = tuple(
        AnsweredSheet(people, group) for people, group in zip(grid.people.tolist(), grid.groups, strict=True)
    )
    rates_actions = framework.modules[module] == "action"
    actions = (
        tuple(_action_values(grid, item.id, item.field, p) for p, item in enumerate(items)) if rates_actions else ()
    )
    return SessionValues(sheets, fields, actions)


def _grid(ratings: Ratings, items: Sequence[str]) -> _AnswerMatrix:
    item_indices = {item: place for place, item in enumerate(items)}
    known = [row for row in ratings.answered if row.item in item_indices]
    # a sheet without an answer is an unused template, and nobody who took part; in the order of their ids: the order
    # in which sheets were read changes nothing
    first_rows = {row.sheet: row for row in reversed(known)}
    sheet_indices = {sheet: place for place, sheet in enumerate(sorted(first_rows))}
    answers = np.full((len(sheet_indices), len(items)), _CODES[Answer.BLANK], dtype=np.int64)
    scores = np.zeros(answers.shape, dtype=np.int64)
    cells = [sheet_indices[row.sheet] for row in known], [item_indices[row.item] for row in known]
    answers[cells] = [_CODES[row.answer] for row in known]
    scores[cells] = [row.score or 0 for row in known]
    speakers = [first_rows[sheet] for sheet in sheet_indices]
    people = np.array([row.people for row in speakers], dtype=np.int64)
    return _AnswerMatrix(answers, scores, people, [row.group or NO_GROUP for row in speakers])


def _field_values(grid: _AnswerMatrix, rows: _FieldItems, coverage: Fraction) -> FieldValues:
    scored = grid.count(Answer.SCORE, rows.item_indices)
    unknown = grid.count(Answer.DONT_KNOW, rows.item_indices)
    excluded = grid.count(Answer.NOT_APPLICABLE, rows.item_indices)
    applicable = len(rows.item_indices) - excluded
    has_value = (scored > 0) & (scored * coverage.denominator >= applicable * coverage.numerator)
    without = rows.asked & ~has_value
    inapplicable = without & (applicable == 0) & (excluded > 0)
    dont_know_share = without & ~inapplicable & (unknown > 0)
    totals = grid.scores[:, rows.item_indices].sum(axis=1)
    return FieldValues(
        id=rows.id,
        domain=rows.domain,
        values={p: Fraction(int(totals[p]), int(scored[p])) for p in np.flatnonzero(has_value).tolist()},
        dont_know=grid.people_where(dont_know_share),
        not_applicable=grid.people_where(inapplicable),
        blank=grid.people_where(without & ~inapplicable & ~dont_know_share),
        not_asked=grid.people_where(~rows.asked),
        dont_know_share=_mean_share(unknown, scored + unknown, grid.people),
        asked=grid.people_where(scored + unknown > 0),
    )


def _mean_share(parts: _Whole, wholes: _Whole, people: _Whole) -> Fraction | None:
    """The mean over people of each sheet's share; sheets whose whole is 0 have none."""
    sheets = zip(people.tolist(), parts.tolist(), wholes.tolist(), strict=True)
    shares = [(n, Fraction(n * part, whole)) for n, part, whole in sheets if whole]
    return total(share for _, share in shares) / sum(n for n, _ in shares) if shares else None


def _action_values(grid: _AnswerMatrix, action: str, field: str, place: int) -> ActionValues:
    answers, scores = grid.answers[:, place], grid.scores[:, place]
    scored = np.flatnonzero(answers == _CODES[Answer.SCORE]).tolist()
    return ActionValues(
        id=action,
        field=field,
        values={sheet: Fraction(int(scores[sheet])) for sheet in scored},
        dont_know=grid.people_where(answers == _CODES[Answer.DONT_KNOW]),
        not_applicable=grid.people_where(answers == _CODES[Answer.NOT_APPLICABLE]),
    )
