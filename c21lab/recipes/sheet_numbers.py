"""The numbers that a session gave to sheets and ballots: none is ever given twice, however often more are made."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

from c21lab.office.file_names import is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.sheets.blank.batch import SheetLayout
from c21lab.sheets.blank.content import Addressee
from c21lab.sheets.filled.hidden_tab import is_hidden_tab, read_meta
from c21lab.sheets.layout import MetaKey
from c21lab.workbooks import RefusedError, open_book

FILE = "private/numbers.json"
SCHEMA = "c21lab-numbers/1"


@dataclass(frozen=True)
class GivenNumber:
    """A number, what it stands on, whom it was made for (by ``--roster``; else nobody), and the name of its file."""

    number: int
    layout: SheetLayout
    name: str = ""
    group: str = ""
    file: str = ""


@dataclass(frozen=True)
class SheetNumbers:
    """The numbers given so far; ``last`` is the highest, which outlives entries that somebody took out."""

    last: int = 0
    given: tuple[GivenNumber, ...] = ()

    def of_people(self, layout: SheetLayout, people: Sequence[tuple[str, str]]) -> list[GivenNumber | None]:
        """Returns what each person (name and group) has already; two people of one name have theirs in order."""
        left = [one for one in self.given if one.layout == layout and (one.name or one.group)]
        found: list[GivenNumber | None] = []
        for person in people:
            one = next((one for one in left if (one.name, one.group) == person), None)
            left = [other for other in left if other is not one]
            found.append(one)
        return found

    def next_for(self, count: int) -> range:
        """Returns so many numbers that nobody has."""
        return range(self.last + 1, self.last + count + 1)

    def papers(self) -> list[Addressee]:
        """Returns the ballots that were made, as a collector's columns."""
        ballots = {one.number: one for one in self.given if one.layout == "ballot"}
        return [Addressee(number, one.name, one.group) for number, one in sorted(ballots.items())]

    def with_given(self, new: Sequence[GivenNumber]) -> SheetNumbers:
        """Returns the numbers with those just given; one that a person had already has its new file."""
        numbers = {one.number for one in new}
        given = (*(one for one in self.given if one.number not in numbers), *new)
        last = max((self.last, *numbers))
        return replace(self, last=last, given=tuple(sorted(given, key=lambda one: one.number)))

    def to_bytes(self) -> bytes:
        """Returns the numbers as they are kept."""
        kept = {"schema": SCHEMA, "last": self.last, "given": [asdict(one) for one in self.given]}
        return (json.dumps(kept, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def numbers_in_files(folder: Path) -> SheetNumbers:
    """Finds the numbers of the sheets in a folder that belongs to no session, by the names of their files."""
    if not is_there(folder) or not folder.is_dir():
        return SheetNumbers()
    found = {path.name: _number_in(path) for path in sorted(folder.iterdir()) if path.suffix.lower() == ".xlsx"}
    given = tuple(GivenNumber(number, "individual", file=name) for name, number in found.items() if number)
    return SheetNumbers(max((one.number for one in given), default=0), given)


def _number_in(path: Path) -> int:
    """The number in the hidden tab of a sheet; 0 where it has none."""
    try:
        tabs = open_book(path.read_bytes(), path.name).tabs
    except (OSError, RefusedError):
        return 0
    text = read_meta([tab for tab in tabs if is_hidden_tab(tab)]).get(MetaKey.NUMBER, "")
    return int(text) if text.isdecimal() else 0


def read_numbers(folder: Path) -> SheetNumbers:
    """Reads the numbers that a session gave; none where it has no file of them.

    Raises InputError for a file that cannot be understood: going on would give numbers a second time.
    """
    path = folder / FILE
    if not path.exists():
        return SheetNumbers()
    try:
        kept = cast("Mapping[str, Any]", json.loads(path.read_text(encoding="utf-8")))
        given = tuple(GivenNumber(**one) for one in kept["given"])
        return SheetNumbers(max((int(kept["last"]), *(int(one.number) for one in given))), given)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InputError(Problem(ProblemCode.NUMBERS_NOT_READABLE, Place(str(path)))) from error
