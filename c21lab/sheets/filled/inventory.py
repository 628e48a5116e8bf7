"""The inventory of a room: who is in, how much each answered, what weighs much or may be a copy. Counts, no scores."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from statistics import median

from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.sheets.filled.form import Sheet

_HEAVY = 4  # a sheet for more than this part of the room is asked about
_LIKE_OTHERS = 1.5  # unless it is hardly heavier than the sheets of a room are


class SheetMark(StrEnum):
    """A reason to look at a sheet again."""

    EMPTY = "empty"
    REPEAT = "repeat"
    HEAVY = "heavy"
    SEVERAL = "several"


@dataclass(frozen=True)
class InventoryLine:
    """A sheet: its id, the name and group on it, its people, how many of the items asked it answered, what it repeats.

    A sheet that repeats another one is not counted, and neither is one without an answer.
    """

    sheet: str
    name: str
    people: int
    group: str | None
    answered: int
    asked: int
    repeats: str = ""
    heavy: bool = False

    @property
    def is_counted(self) -> bool:
        """Returns whether the sheet counts."""
        return bool(self.answered) and not self.repeats

    @property
    def marks(self) -> tuple[SheetMark, ...]:
        """Returns the reasons to look at the sheet again, the gravest first."""
        reasons = {
            SheetMark.EMPTY: not self.answered,
            SheetMark.REPEAT: bool(self.repeats),
            SheetMark.HEAVY: self.heavy,
            SheetMark.SEVERAL: self.people > 1 and not self.heavy,
        }
        return tuple(mark for mark, holds in reasons.items() if holds)


@dataclass(frozen=True)
class GroupCount:
    """A group (None: none was given) with the people and the sheets of it that count."""

    group: str | None
    people: int
    sheets: int


@dataclass(frozen=True)
class Inventory:
    """The sheets of a room, in the order of their files, and the names on the list of people that none of them bears.

    ``without_sheet`` is None where the session has no list. ``tables_apart`` is whether what tables agreed on is a
    round of its own, beside the sheets of single people.
    """

    lines: tuple[InventoryLine, ...] = ()
    without_sheet: tuple[str, ...] | None = None
    tables_apart: bool = False

    @property
    def counted(self) -> tuple[InventoryLine, ...]:
        """Returns the sheets that count."""
        return tuple(line for line in self.lines if line.is_counted)

    @property
    def people(self) -> int:
        """Returns the number of people: those at tables too, unless they are a round of their own."""
        return room_size([line.people for line in self.counted], tables_apart=self.tables_apart)

    @property
    def singles(self) -> int:
        """Returns the number of sheets for one person."""
        return sum(line.people == 1 for line in self.counted)

    @property
    def is_mixed(self) -> bool:
        """Returns whether single sheets and tables lie together, so that people may be in it twice."""
        return 0 < self.singles < len(self.counted)

    @property
    def groups(self) -> tuple[GroupCount, ...]:
        """Returns the groups that are in, the largest first; without a group last."""
        people: Counter[str | None] = Counter()
        for line in self.counted:
            people[line.group] += line.people
        sheets = Counter(line.group for line in self.counted)
        in_order = sorted(people, key=lambda group: (group is None, -people[group], group or ""))
        return tuple(GroupCount(group, people[group], sheets[group]) for group in in_order)


def room_size(people: Sequence[int], *, tables_apart: bool) -> int:
    """Returns the number of people in a room, by those on each sheet.

    Where tables are a round of their own, only the single sheets count; where there is none, the tables are the room.
    """
    singles = sum(number == 1 for number in people)
    return singles if tables_apart and singles else sum(people)


def take_inventory(
    sheets: Sequence[Sheet], repeats: Mapping[str, str], asked: int, *, tables_apart: bool = False
) -> Inventory:
    """Takes the inventory of all sheets that were read; ``repeats`` names by id what each uncounted one repeats."""
    counted = [s.people for s in sheets if s.answered and s.id not in repeats]
    size = room_size(counted, tables_apart=tables_apart)
    never = tables_apart and 1 in counted  # beside single sheets a round of tables weighs nothing
    least = max(1, size / _HEAVY, median(counted) * _LIKE_OTHERS) if counted and not never else inf

    def line(sheet: Sheet) -> InventoryLine:
        weight = sheet.name, sheet.people, sheet.group
        repeated = repeats.get(sheet.id, "")
        return InventoryLine(sheet.id, *weight, sheet.answered, asked, repeated, sheet.people > least)

    return Inventory(tuple(map(line, sheets)), tables_apart=tables_apart)


def heavy_sheets(inventory: Inventory) -> Iterator[Problem]:
    """Asks about each sheet that weighs more than a quarter of the room."""
    for line in inventory.counted:
        if line.heavy:
            facts = {"found": line.people, "people": inventory.people, "otherwise": inventory.people - line.people + 1}
            yield Problem(ProblemCode.SHEET_HEAVY, Place(line.sheet), facts)
