"""Which groups get a column, and whose cells are hidden so that nobody can compute a small group's mean.

Primary suppression hides small cells; complementary suppression hides enough others that the pooled mean minus the
shown ones gives only the mean of several columns together, of ``min_group`` people or more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from c21lab.scoring.results import NO_GROUP, OTHER_GROUPS, GroupColumn
from c21lab.scoring.values import Sheet

_FEWEST = 3  # a group of two would tell each of them what the other said
_TWO = 2  # one hidden column is the pooled mean minus the shown ones


@dataclass(frozen=True)
class Crowd:
    """Some sheets of one column: the people they speak for, and how many of them are one person's or a table's."""

    people: int = 0
    singles: int = 0
    tables: int = 0

    @classmethod
    def of(cls, sheets: Iterable[Sheet]) -> Crowd:
        """The crowd behind some sheets."""
        listed = list(sheets)
        singles = sum(sheet.single for sheet in listed)
        return cls(sum(sheet.people for sheet in listed), singles, len(listed) - singles)

    def __add__(self, other: Crowd) -> Crowd:
        return Crowd(self.people + other.people, self.singles + other.singles, self.tables + other.tables)

    def is_small(self, min_group: int) -> bool:
        """Whether its mean must not be shown: too few people, or too few single ones beside a table.

        A table knows its own answer and can take it off the column's mean.
        """
        least = max(min_group, _FEWEST)
        return self.people < least or (self.tables > 0 and 0 < self.singles < least)


def group_columns(sheets: Sequence[Sheet], order: Sequence[str], min_group: int) -> tuple[GroupColumn, ...]:
    """The columns of the whole session, small groups merged; empty where fewer than two are left.

    ``order`` is the session's order of groups; groups it does not name come after it, then the sheets without a group,
    then the merged ones.
    """
    crowds = _crowds_by_group(sheets, order)
    merged = _merged(crowds, min_group)
    columns = [
        GroupColumn(id_, crowd.people, crowd.singles + crowd.tables)
        for id_, crowd in crowds.items()
        if id_ not in merged
    ]
    if merged:
        together = sum((crowds[id_] for id_ in merged), Crowd())
        named = tuple(id_ for id_ in crowds if id_ in merged)
        columns.append(GroupColumn(OTHER_GROUPS, together.people, together.singles + together.tables, named))
    return tuple(columns) if len(columns) >= _TWO else ()


def _crowds_by_group(sheets: Sequence[Sheet], order: Sequence[str]) -> dict[str, Crowd]:
    present = {sheet.group for sheet in sheets}
    unnamed = sorted(present - {*order, NO_GROUP})
    ids = [id_ for id_ in (*(g for g in order if g != NO_GROUP), *unnamed, NO_GROUP) if id_ in present]
    return {id_: Crowd.of(sheet for sheet in sheets if sheet.group == id_) for id_ in ids}


def _merged(crowds: Mapping[str, Crowd], min_group: int) -> set[str]:
    merged = {id_ for id_, crowd in crowds.items() if crowd.is_small(min_group)}
    for id_ in _smallest_first(crowds, merged):
        if not merged or not sum((crowds[m] for m in merged), Crowd()).is_small(min_group):
            break
        merged.add(id_)
    return merged


def hidden_columns(crowds: Mapping[str, Crowd], min_group: int) -> tuple[str, ...]:
    """The columns whose cell is hidden in a field, in their order.

    ``crowds`` are the sheets with a value in the field by column, in the columns' order; one with nobody is neither
    hidden nor shown. Every small cell is hidden, and then the next smallest until two columns or more are hidden that
    hold ``min_group`` people together.
    """
    filled = {id_: crowd for id_, crowd in crowds.items() if crowd.people}
    hidden = {id_ for id_, crowd in filled.items() if crowd.is_small(min_group)}
    for id_ in _smallest_first(filled, hidden):
        together = sum(filled[h].people for h in hidden)
        if not hidden or (len(hidden) >= _TWO and together >= max(min_group, _FEWEST)):
            break
        hidden.add(id_)
    return tuple(id_ for id_ in crowds if id_ in hidden)


def _smallest_first(crowds: Mapping[str, Crowd], without: set[str]) -> list[str]:
    """The other columns, fewest people first; of equals the later in the session's order goes first."""
    latest_first = [id_ for id_ in reversed(list(crowds)) if id_ not in without]
    return sorted(latest_first, key=lambda id_: crowds[id_].people)
