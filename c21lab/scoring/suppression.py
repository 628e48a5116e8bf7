"""Suppression: merges small groups, and hides cells so that nobody can compute a small group's mean.

Primary suppression hides small cells; complementary suppression hides enough others that the pooled mean minus the
shown ones gives only the mean of several columns together, of ``min_group`` people or more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from c21lab.scoring.results import GroupColumn
from c21lab.scoring.values import AnsweredSheet
from c21lab.settings import NO_GROUP, OTHER_GROUPS

_TWO = 2  # one hidden column is the pooled mean minus the shown ones


@dataclass(frozen=True)
class ColumnSize:
    """The size of a column in a field: its people, and how many of its sheets are one person's or a table's."""

    people: int = 0
    singles: int = 0
    tables: int = 0

    @classmethod
    def of(cls, sheets: Iterable[AnsweredSheet]) -> ColumnSize:
        """Returns the size of a column with these sheets."""
        listed = list(sheets)
        singles = sum(sheet.single for sheet in listed)
        return cls(sum(sheet.people for sheet in listed), singles, len(listed) - singles)

    def __add__(self, other: ColumnSize) -> ColumnSize:
        return ColumnSize(self.people + other.people, self.singles + other.singles, self.tables + other.tables)

    def is_small(self, min_group: int) -> bool:
        """Returns whether its mean must not be shown: too few people, or too few single ones beside a table.

        A table knows its own answer and can take it off the column's mean.
        """
        return self.people < min_group or (self.tables > 0 and 0 < self.singles < min_group)


def group_columns(sheets: Sequence[AnsweredSheet], order: Sequence[str], min_group: int) -> tuple[GroupColumn, ...]:
    """Returns the columns of the whole session, small groups merged; empty where fewer than two are left.

    ``order`` is the session's order of groups; groups it does not name come after it as the sheets name them, then the
    sheets without a group, then the merged ones.
    """
    sizes = _sizes_by_group(sheets, order)
    merged = _merged(sizes, min_group)
    columns = [
        GroupColumn(id_, size.people, size.singles + size.tables) for id_, size in sizes.items() if id_ not in merged
    ]
    if merged:
        together = sum((sizes[id_] for id_ in merged), ColumnSize())
        named = tuple(id_ for id_ in sizes if id_ in merged)
        columns.append(GroupColumn(OTHER_GROUPS, together.people, together.singles + together.tables, named))
    return tuple(columns) if len(columns) >= _TWO else ()


def _sizes_by_group(sheets: Sequence[AnsweredSheet], order: Sequence[str]) -> dict[str, ColumnSize]:
    present = dict.fromkeys(sheet.group for sheet in sheets)
    ids = [id_ for id_ in dict.fromkeys((*order, *present)) if id_ in present and id_ != NO_GROUP]
    ids += [NO_GROUP] if NO_GROUP in present else []
    return {id_: ColumnSize.of(sheet for sheet in sheets if sheet.group == id_) for id_ in ids}


def _merged(sizes: Mapping[str, ColumnSize], min_group: int) -> set[str]:
    merged = {id_ for id_, size in sizes.items() if size.is_small(min_group)}
    for id_ in _smallest_first(sizes, merged):
        if not merged or not sum((sizes[m] for m in merged), ColumnSize()).is_small(min_group):
            break
        merged.add(id_)
    return merged


def suppressed_columns(sizes: Mapping[str, ColumnSize], min_group: int) -> tuple[str, ...]:
    """Returns the columns suppressed in a field, primary and complementary, in their order.

    ``sizes`` are the sheets with a value in the field by column, in the columns' order; one with nobody is neither
    hidden nor shown. Every small cell is hidden, and then the next smallest until two columns or more are hidden that
    hold ``min_group`` people together.
    """
    filled = {id_: size for id_, size in sizes.items() if size.people}
    hidden = {id_ for id_, size in filled.items() if size.is_small(min_group)}
    for id_ in _smallest_first(filled, hidden):
        together = sum(filled[h].people for h in hidden)
        if not hidden or (len(hidden) >= _TWO and together >= min_group):
            break
        hidden.add(id_)
    return tuple(id_ for id_ in sizes if id_ in hidden)


def _smallest_first(sizes: Mapping[str, ColumnSize], without: set[str]) -> list[str]:
    """The other columns, fewest people first; of equals the later in the session's order goes first."""
    latest_first = [id_ for id_ in reversed(list(sizes)) if id_ not in without]
    return sorted(latest_first, key=lambda id_: sizes[id_].people)
