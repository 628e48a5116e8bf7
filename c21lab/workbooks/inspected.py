"""Cells that a check of a tab saw, to be compared with what the parser reads from the same bytes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from c21lab.workbooks.limits import MAX_ELEMENTS, MAX_MERGED, Cell, ambiguous, too_large

Merged = tuple[Cell, Cell]
"""First and last cell of a merged range."""


@dataclass
class SeenTab:
    """The cells of a tab that hold anything: numbers with their value, all others by what the parser hides of them."""

    name: str
    hidden: bool = False
    numbers: dict[Cell, float] = field(default_factory=dict[Cell, float])
    others: set[Cell] = field(default_factory=set[Cell])
    errors: dict[Cell, str] = field(default_factory=dict[Cell, str])
    formulas: set[Cell] = field(default_factory=set[Cell])
    uncalculated: set[Cell] = field(default_factory=set[Cell])
    truths: dict[Cell, bool] = field(default_factory=dict[Cell, bool])
    merged: list[Merged] = field(default_factory=list[Merged])

    def merge(self, first: Cell, last: Cell) -> None:
        """Notes a merged range; raises RefusedError when there are more than any sheet has."""
        if len(self.merged) >= MAX_MERGED:
            raise too_large()
        self.merged.append((first, last))

    def used(self) -> set[Cell]:
        """Returns cells that hold a value."""
        return self.numbers.keys() | self.others | self.errors.keys()

    def agrees(self, cell: Cell, value: object) -> bool:
        """Returns whether the parser's value can be what was seen in the cell."""
        if type(value) in (int, float):
            number = self.numbers.get(cell)
            return number is not None and (number == value or (math.isnan(number) and value != value))
        # a number in a cell with a date's format is a date to the parser
        return cell in self.others or (cell in self.numbers and not isinstance(value, str | bool))


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
