"""From the ratings table to what each sheet says of each field: a value, or which of the four ways of having none.

A participant's value comes first and the mean over people second, so that nobody counts more for answering more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt
import pandas as pd

from c21lab.framework.model import Framework
from c21lab.ratings import ANSWERS, Answer
from c21lab.scoring.exact import total
from c21lab.scoring.results import NO_GROUP

_CODES = {Answer(category): code for code, category in enumerate(ANSWERS.categories)}


@dataclass(frozen=True)
class Sheet:
    """A sheet with at least one answer: the people it speaks for and their group (``none`` without one)."""

    people: int
    group: str

    @property
    def single(self) -> bool:
        """Whether one person speaks, and not a table that agreed on one answer."""
        return self.people == 1


@dataclass(frozen=True)
class FieldValues:
    """What the sheets say of one field.

    ``values`` holds the value of each sheet that has one, by its place in ``SessionValues.sheets``. The four counts are
    people without a value. ``unknowing`` is the mean over ``asked`` people of each one's share of don't know among
    what they scored or did not know; None when nobody did either.
    """

    id: str
    domain: str
    values: Mapping[int, Fraction]
    dont_know: int
    not_applicable: int
    blank: int
    not_asked: int
    unknowing: Fraction | None
    asked: int


@dataclass(frozen=True)
class ActionValues:
    """What the sheets say of one action; ``mean`` is over people, None when nobody scored it."""

    id: str
    field: str
    mean: Fraction | None
    people: int
    dont_know: int
    not_applicable: int


@dataclass(frozen=True)
class SessionValues:
    """All of a session: its sheets with at least one answer, and what they say in the framework's order.

    ``actions`` is empty in a module that rates fields.
    """

    sheets: tuple[Sheet, ...]
    fields: tuple[FieldValues, ...]
    actions: tuple[ActionValues, ...]

    def voices(self, field: FieldValues) -> list[tuple[Sheet, Fraction]]:
        """The sheets that have a value in the field, each with its value."""
        return [(self.sheets[place], value) for place, value in field.values.items()]


_Whole = npt.NDArray[np.int64]
_Which = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class _Grid:
    """Answers as arrays of sheets × items: ``answers`` holds codes of Answer, ``scores`` 0 where there is none."""

    answers: _Whole
    scores: _Whole
    people: _Whole
    groups: Sequence[str]

    def count(self, answer: Answer, places: Sequence[int]) -> _Whole:
        """How often each sheet gives the answer to these items."""
        return (self.answers[:, places] == _CODES[answer]).sum(axis=1)

    def answered(self, places: Sequence[int]) -> _Which:
        """Which sheets give any answer to these items."""
        return self.count(Answer.BLANK, places) < len(places)

    def people_where(self, sheets: _Which) -> int:
        return int(self.people[sheets].sum())


@dataclass(frozen=True)
class _Rows:
    """A field, the places of its items in the grid, and which sheets were asked: those with an answer in its domain.

    Nobody was where the module has no item in the field.
    """

    id: str
    domain: str
    places: Sequence[int]
    asked: _Which


def session_values(ratings: pd.DataFrame, framework: Framework, module: str, coverage: Fraction) -> SessionValues:
    """The values of every field, and of every action where the module rates actions.

    ``coverage`` is the share of a field's actions, those marked not applicable aside, that a sheet must have scored.
    Items that the framework does not have are passed over; items that a sheet lacks are blank.
    """
    items = framework.items(module)
    grid = _grid(ratings, [item.id for item in items])
    places: dict[str, list[int]] = {field.id: [] for field in framework.fields}
    for place, item in enumerate(items):
        places[item.field].append(place)
    rows = (
        _Rows(field.id, domain.id, places[field.id], answered & bool(places[field.id]))
        for domain in framework.domains
        for answered in [grid.answered([place for field in domain.fields for place in places[field.id]])]
        for field in domain.fields
    )
    fields = tuple(_field_values(grid, row, coverage) for row in rows)
    sheets = tuple(Sheet(people, group) for people, group in zip(grid.people.tolist(), grid.groups, strict=True))
    rates_actions = framework.modules[module] == "action"
    actions = (
        tuple(_action_values(grid, item.id, item.field, p) for p, item in enumerate(items)) if rates_actions else ()
    )
    return SessionValues(sheets, fields, actions)


def _grid(ratings: pd.DataFrame, items: Sequence[str]) -> _Grid:
    # in the order of their ids: the order in which sheets were read changes nothing
    sheet_of_row, sheets = pd.factorize(ratings["sheet"], sort=True)
    item_of_row = pd.Index(items).get_indexer(pd.Index(ratings["item"]))
    known = item_of_row >= 0
    shape = (len(sheets), len(items))
    answers = np.full(shape, _CODES[Answer.BLANK], dtype=np.int64)
    scores = np.zeros(shape, dtype=np.int64)
    people = np.ones(len(sheets), dtype=np.int64)
    cells = sheet_of_row[known], item_of_row[known]
    answers[cells] = ratings["answer"].cat.codes.to_numpy()[known]
    scores[cells] = ratings["score"].to_numpy(dtype=np.int64, na_value=0)[known]
    people[sheet_of_row] = ratings["people"].to_numpy()
    groups = ratings.drop_duplicates("sheet").set_index("sheet")["group"].reindex(sheets).fillna(NO_GROUP)
    # a sheet without an answer is an unused template, and nobody who took part
    used = (answers != _CODES[Answer.BLANK]).any(axis=1)
    return _Grid(answers[used], scores[used], people[used], groups[used].tolist())


def _field_values(grid: _Grid, rows: _Rows, coverage: Fraction) -> FieldValues:
    scored = grid.count(Answer.SCORE, rows.places)
    unknown = grid.count(Answer.DONT_KNOW, rows.places)
    excluded = grid.count(Answer.NOT_APPLICABLE, rows.places)
    applicable = len(rows.places) - excluded
    has_value = (scored > 0) & (scored * coverage.denominator >= applicable * coverage.numerator)
    without = rows.asked & ~has_value
    inapplicable = without & (applicable == 0) & (excluded > 0)
    unknowing = without & ~inapplicable & (unknown > 0)
    totals = grid.scores[:, rows.places].sum(axis=1)
    return FieldValues(
        id=rows.id,
        domain=rows.domain,
        values={p: Fraction(int(totals[p]), int(scored[p])) for p in np.flatnonzero(has_value).tolist()},
        dont_know=grid.people_where(unknowing),
        not_applicable=grid.people_where(inapplicable),
        blank=grid.people_where(without & ~inapplicable & ~unknowing),
        not_asked=grid.people_where(~rows.asked),
        unknowing=_mean_share(unknown, scored + unknown, grid.people),
        asked=grid.people_where(scored + unknown > 0),
    )


def _mean_share(parts: _Whole, wholes: _Whole, people: _Whole) -> Fraction | None:
    """The mean over people of each sheet's share; sheets whose whole is 0 have none."""
    sheets = zip(people.tolist(), parts.tolist(), wholes.tolist(), strict=True)
    shares = [(n, Fraction(n * part, whole)) for n, part, whole in sheets if whole]
    return total(share for _, share in shares) / sum(n for n, _ in shares) if shares else None


def _action_values(grid: _Grid, action: str, field: str, place: int) -> ActionValues:
    answers, scores = grid.answers[:, place], grid.scores[:, place]
    people = grid.people_where(answers == _CODES[Answer.SCORE])
    return ActionValues(
        id=action,
        field=field,
        mean=Fraction(int((scores * grid.people).sum()), people) if people else None,
        people=people,
        dont_know=grid.people_where(answers == _CODES[Answer.DONT_KNOW]),
        not_applicable=grid.people_where(answers == _CODES[Answer.NOT_APPLICABLE]),
    )
