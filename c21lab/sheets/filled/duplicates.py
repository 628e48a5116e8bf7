"""Duplicates: the same file, the same person again, or only the same answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.sheets.filled.answer_words import fold, meanings
from c21lab.sheets.filled.answers_by_item import RatedItem
from c21lab.sheets.filled.form import Sheet
from c21lab.workbooks import Saved


@dataclass(frozen=True)
class ReadSheet:
    """A sheet with its answers, the fingerprint of its file, and when that was last saved (see OpenedFile).

    Times are compared only where they can be: stated by two clocks that tell the same time, or both by the disk.
    """

    sheet: Sheet
    rated: tuple[RatedItem, ...]
    digest: str
    saved: Saved | None
    written: dt.datetime

    def is_later(self, other: ReadSheet) -> bool | None:
        """Compares the times of two sheets; None where it cannot be told which one is later."""
        if (self.saved is None) != (other.saved is None):
            return None
        if self.saved and other.saved and self.saved != other.saved:
            return self.saved.is_later(other.saved)
        return None if self.written == other.written else self.written > other.written


def without_duplicates(sheets: Sequence[ReadSheet]) -> tuple[tuple[ReadSheet, ...], tuple[Problem, ...]]:
    """Removes duplicates: returns the sheets that count, in their order, and a problem for each duplicate.

    Of identical files the first counts, of one person's sheets the one saved last (ties: the last by name). Sheets that
    only have the same answers all count. Blank sheets are never taken for repeats.
    """
    filled = [s for s in sheets if s.sheet.answered]
    problems: list[Problem] = []
    left: set[str] = set()
    for first, *others in _duplicates(filled, lambda s: (s.digest, s.sheet.id.removeprefix(s.sheet.file))):
        left |= {s.sheet.id for s in others}
        problems += [_repeat(ProblemCode.SHEET_SAME_BYTES, s, first) for s in others]
    counted = [s for s in filled if s.sheet.id not in left]
    for same in _duplicates(
        [s for s in counted if _is_name(s.sheet.name)], lambda s: (fold(s.sheet.name), s.sheet.group)
    ):
        last = max(same, key=_by_time)
        others = [s for s in same if s is not last]
        left |= {s.sheet.id for s in others}
        problems += [_repeat(ProblemCode.SHEET_SAME_PERSON, s, last) for s in others]
    counted = [s for s in counted if s.sheet.id not in left]
    for first, *others in _duplicates(counted, lambda s: tuple(r.reply for r in s.rated)):
        problems += [_repeat(ProblemCode.SHEET_SAME_ANSWERS, s, first) for s in others]
    return tuple(s for s in sheets if s.sheet.id not in left), tuple(problems)


def _by_time(sheet: ReadSheet) -> tuple[dt.datetime, dt.datetime, str]:
    return sheet.saved.moment if sheet.saved else sheet.written, sheet.written, sheet.sheet.id


def _is_name(name: str) -> bool:
    """Returns whether a name tells a person from others: a dash or "anonymous" does not."""
    return any(c.isalnum() for c in name) and fold(name) not in meanings("anonymous")


def _duplicates(sheets: Iterable[ReadSheet], key: Callable[[ReadSheet], Hashable]) -> list[list[ReadSheet]]:
    """Sheets with the same key, where there are two or more."""
    groups: dict[Hashable, list[ReadSheet]] = {}
    for sheet in sheets:
        groups.setdefault(key(sheet), []).append(sheet)
    return [group for group in groups.values() if len(group) > 1]


def _repeat(code: ProblemCode, sheet: ReadSheet, other: ReadSheet) -> Problem:
    later = "known" if other.is_later(sheet) else "unknown"
    facts = {"other": other.sheet.id, "name": sheet.sheet.name, "answered": sheet.sheet.answered, "later": later}
    return Problem(code, Place(sheet.sheet.id), facts)
