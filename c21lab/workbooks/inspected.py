"""Cells that a check of a tab saw, to be compared with what the parser reads from the same bytes."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from c21lab.workbooks.limits import MAX_ELEMENTS, MAX_MERGED, Cell, ambiguous, too_large

Merged = tuple[Cell, Cell]
"""First and last cell of a merged range."""
Span = tuple[int, int]
"""First and last row, or column, counted from 0."""


@dataclass
class SeenTab:
    """The cells of a tab that hold anything: numbers with their value, all others by what the parser hides of them.

    ``shared`` are the numbers of shared texts that cells show, ``texts`` cells whose text is known not to be empty,
    ``pictures`` those that show a picture instead of a value.
    """

    name: str
    hidden: bool = False
    numbers: dict[Cell, float] = field(default_factory=dict[Cell, float])
    others: set[Cell] = field(default_factory=set[Cell])
    errors: dict[Cell, str] = field(default_factory=dict[Cell, str])
    formulas: set[Cell] = field(default_factory=set[Cell])
    uncalculated: set[Cell] = field(default_factory=set[Cell])
    truths: dict[Cell, bool] = field(default_factory=dict[Cell, bool])
    shared: set[int] = field(default_factory=set[int])
    texts: set[Cell] = field(default_factory=set[Cell])
    pictures: set[Cell] = field(default_factory=set[Cell])
    notes: set[Cell] = field(default_factory=set[Cell])
    merged: list[Merged] = field(default_factory=list[Merged])
    hidden_rows: list[Span] = field(default_factory=list[Span])
    hidden_columns: list[Span] = field(default_factory=list[Span])

    def merge(self, first: Cell, last: Cell) -> None:
        """Notes a merged range; raises RefusedError when there are more than any sheet has."""
        if len(self.merged) >= MAX_MERGED:
            raise too_large()
        self.merged.append((first, last))

    def used(self) -> set[Cell]:
        """Returns cells that hold a value."""
        return self.numbers.keys() | self.others | self.errors.keys()

    def unseen(self, cells: Collection[Cell]) -> frozenset[Cell]:
        """Returns those of the cells that nobody sees on screen: in hidden rows and columns, or under a merged cell."""
        used = self.used()
        covered = {cell for first, last in self.merged for cell in _covered(first, last, used)}
        rows = {row for row in {row for row, _ in cells} if _within(row, self.hidden_rows)}
        columns = {column for column in {column for _, column in cells} if _within(column, self.hidden_columns)}
        return frozenset(cell for cell in cells if cell in covered or cell[0] in rows or cell[1] in columns)

    def agrees(self, cell: Cell, value: object) -> bool:
        """Returns whether the parser's value can be what was seen in the cell."""
        if type(value) in (int, float):
            number = self.numbers.get(cell)
            return number is not None and (number == value or (math.isnan(number) and value != value))
        # a number in a cell with a date's format is a date to the parser
        return cell in self.others or (cell in self.numbers and not isinstance(value, str | bool))


def _within(number: int, spans: Iterable[Span]) -> bool:
    return any(first <= number <= last for first, last in spans)


def _covered(first: Cell, last: Cell, used: set[Cell]) -> Iterator[Cell]:
    """Cells in use under a merged range, its first one left out."""
    size = (last[0] - first[0] + 1) * (last[1] - first[1] + 1)
    if size > len(used):
        yield from (c for c in used if c != first and first[0] <= c[0] <= last[0] and first[1] <= c[1] <= last[1])
        return
    for row in range(first[0], last[0] + 1):
        yield from ((row, c) for c in range(first[1], last[1] + 1) if (row, c) != first and (row, c) in used)


class Meter:
    """Counts the steps of a check and stops it when there are more than any filled sheet has."""

    def __init__(self) -> None:
        self._left = MAX_ELEMENTS

    def step(self, count: int = 1) -> None:
        """Raises RefusedError when the steps are used up."""
        self._left -= count
        if self._left < 0:
            raise too_large()


def number(text: str, part: str) -> float:
    """Returns the number that a part states, as every program reads it; raises RefusedError for any other text."""
    stripped = text.strip(" \t\r\n")
    try:
        # Python also takes 1_000 and digits of other scripts, which no file format does
        if stripped.isascii() and "_" not in stripped:
            return float(stripped)
    except ValueError:
        pass
    raise ambiguous(part)
