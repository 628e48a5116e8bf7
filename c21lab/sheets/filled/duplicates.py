"""Duplicates: the same file, the same person again, a likely copy, or only the same answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from c21lab.message_limits import listed
from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import QUESTIONS, Place, Problem
from c21lab.sheets.filled.answer_words import meanings
from c21lab.sheets.filled.answers_by_item import RatedItem
from c21lab.sheets.filled.compare_answers import compare_answers
from c21lab.sheets.filled.form import Sheet
from c21lab.sheets.filled.inventory import room_size
from c21lab.workbooks import Saved

_NAMED_NUMBERS = 6


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


@dataclass(frozen=True)
class _Repeat:
    """A sheet that repeats another one, and whether it is counted beside it all the same."""

    code: ProblemCode
    sheet: ReadSheet
    other: ReadSheet
    counted: bool = False


@dataclass(frozen=True)
class DistinctSheets:
    """The sheets that count, in their order; by the id of each other one the id of what it repeats; a problem each."""

    counted: tuple[ReadSheet, ...]
    repeats: Mapping[str, str]
    problems: tuple[Problem, ...]


def without_duplicates(sheets: Sequence[ReadSheet], *, tables_apart: bool = False) -> DistinctSheets:
    """Removes duplicates, and names each with what it repeats.

    Of identical files the first counts; of one person's sheets (the same name and group, or the same number and
    answers) the one saved last (ties: the last by name); of two sheets one of which holds the other's answers the
    fuller one, unless their names or numbers tell two people apart. Sheets that only have the same answers, or only the
    same number, all count. Blank sheets are never taken for repeats. ``tables_apart`` is as in ``room_size``: questions
    give the number of people either way.
    """
    left = [s for s in sheets if s.sheet.answered]
    found: list[_Repeat] = []
    for step in (_same_bytes, _same_person, _same_number):
        found += step(left)
        gone = {repeat.sheet.sheet.id for repeat in found if not repeat.counted}
        left = [s for s in left if s.sheet.id not in gone]
    found += _copies(left, {frozenset((r.sheet.sheet.id, r.other.sheet.id)) for r in found if r.counted})
    found += _equals([s for s in left if s.sheet.id not in {r.sheet.sheet.id for r in found if not r.counted}])
    repeats = {r.sheet.sheet.id: r.other.sheet.id for r in found if not r.counted}
    counted = tuple(s for s in sheets if s.sheet.id not in repeats)
    room = _Room(tuple(s for s in counted if s.sheet.answered), tables_apart)
    return DistinctSheets(counted, _to_the_counted(repeats), tuple(_problems(found, room)))


def _to_the_counted(repeats: Mapping[str, str]) -> dict[str, str]:
    """Each repeat with the sheet that counts in the end: what it repeats may be a repeat itself."""
    ends: dict[str, str] = {}
    for id_, other in repeats.items():
        end = other
        while end in repeats:
            end = repeats[end]
        ends[id_] = end
    return ends


def _same_bytes(sheets: Sequence[ReadSheet]) -> Iterator[_Repeat]:
    for first, *others in _alike(sheets, lambda s: (s.digest, s.sheet.id.removeprefix(s.sheet.file))):
        yield from (_Repeat(ProblemCode.SHEET_SAME_BYTES, s, first) for s in others)


def _same_person(sheets: Sequence[ReadSheet]) -> Iterator[_Repeat]:
    named = [s for s in sheets if _is_name(s.sheet.name)]
    for same in _alike(named, lambda s: (fold(s.sheet.name), s.sheet.group)):
        last = max(same, key=_by_time)
        yield from (_Repeat(ProblemCode.SHEET_SAME_PERSON, s, last) for s in same if s is not last)


def _same_number(sheets: Sequence[ReadSheet]) -> Iterator[_Repeat]:
    """One person's sheets by their number, as far as their answers do not say that it was given twice."""
    for same in _alike([s for s in sheets if s.sheet.number], lambda s: s.sheet.number):
        person_of = compare_answers([s.rated for s in same]).people()
        people = [[s for s, of in zip(same, person_of, strict=True) if of == p] for p in dict.fromkeys(person_of)]
        lasts = [max(sheets, key=_by_time) for sheets in people]
        for last, sheets in zip(lasts, people, strict=True):
            yield from (_Repeat(ProblemCode.SHEET_SAME_NUMBER, s, last) for s in sheets if s is not last)
        yield from (_Repeat(ProblemCode.SHEET_NUMBER_TWICE, s, lasts[0], counted=True) for s in lasts[1:])


def _copies(sheets: Sequence[ReadSheet], told: set[frozenset[str]]) -> Iterator[_Repeat]:
    """Sheets whose answers are among another's; ``told`` are pairs of which something was said already.

    The fuller one comes first, so that a copy of a copy is counted with what both were copied from.
    """
    overlap = compare_answers([s.rated for s in sheets])
    within = overlap.within & ~overlap.equal
    fullest = sorted(range(len(sheets)), key=lambda i: (-sheets[i].sheet.answered, *_latest_first(sheets[i])))
    rank = {i: position for position, i in enumerate(fullest)}
    original: dict[int, int] = {}
    for i in fullest:
        fuller = sorted((int(j) for j in within[i].nonzero()[0] if rank[int(j)] < rank[i]), key=rank.__getitem__)
        one = next((j for j in fuller if not _are_two_people(sheets[i].sheet, sheets[j].sheet)), None)
        if one is not None:
            original[i] = original.get(one, one)
            yield _Repeat(ProblemCode.SHEET_LIKELY_COPY, sheets[i], sheets[original[i]])
        elif fuller and frozenset((sheets[i].sheet.id, sheets[fuller[0]].sheet.id)) not in told:
            yield _Repeat(ProblemCode.SHEET_LIKELY_COPY, sheets[i], sheets[fuller[0]], counted=True)


def _equals(sheets: Sequence[ReadSheet]) -> Iterator[_Repeat]:
    for first, *others in _alike(sheets, lambda s: tuple(r.reply for r in s.rated)):
        yield from (_Repeat(ProblemCode.SHEET_SAME_ANSWERS, s, first, counted=True) for s in others)


def _are_two_people(one: Sheet, other: Sheet) -> bool:
    """Returns whether two sheets say that they are two people's: by two names, by two numbers, as two papers."""
    names, numbers = {fold(one.name), fold(other.name)}, {one.number, other.number}
    named = _is_name(one.name) and _is_name(other.name) and len(names) == 2
    return named or ("" not in numbers and len(numbers) == 2)


def _by_time(sheet: ReadSheet) -> tuple[dt.datetime, dt.datetime, str]:
    return sheet.saved.moment if sheet.saved else sheet.written, sheet.written, sheet.sheet.id


def _latest_first(sheet: ReadSheet) -> tuple[float, str]:
    return -_by_time(sheet)[0].timestamp(), sheet.sheet.id


def _is_name(name: str) -> bool:
    """Returns whether a name tells a person from others: a dash or "anonymous" does not."""
    return any(c.isalnum() for c in name) and fold(name) not in meanings("anonymous")


def _alike(sheets: Iterable[ReadSheet], key: Callable[[ReadSheet], Hashable]) -> list[list[ReadSheet]]:
    """Sheets with the same key, where there are two or more."""
    groups: dict[Hashable, list[ReadSheet]] = {}
    for sheet in sheets:
        groups.setdefault(key(sheet), []).append(sheet)
    return [group for group in groups.values() if len(group) > 1]


@dataclass(frozen=True)
class _Room:
    """The sheets that count."""

    sheets: tuple[ReadSheet, ...]
    tables_apart: bool

    @property
    def people(self) -> int:
        return self.size(self.sheets)

    def otherwise(self, repeats: Sequence[_Repeat]) -> int:
        """The number of people if repeats that count did not, and those that do not did."""
        changed = {r.sheet.sheet.id for r in repeats}
        kept = [s for s in self.sheets if s.sheet.id not in changed]
        return self.size([*kept, *(r.sheet for r in repeats if not r.counted)])

    def size(self, sheets: Iterable[ReadSheet]) -> int:
        return room_size([s.sheet.people for s in sheets], tables_apart=self.tables_apart)


def _problems(repeats: Sequence[_Repeat], room: _Room) -> Iterator[Problem]:
    """A problem for each repeat; of papers with the same numbers in two collectors, one for all of them."""
    papers: dict[tuple[str, str], list[_Repeat]] = {}
    for repeat in repeats:
        one, other = repeat.sheet.sheet, repeat.other.sheet
        if repeat.code == ProblemCode.SHEET_NUMBER_TWICE and one.id != one.file:
            papers.setdefault((one.file, other.file), []).append(repeat)
        else:
            yield Problem(repeat.code, Place(one.id), _facts([repeat], room))
    for (file, other), same in papers.items():
        yield Problem(ProblemCode.SHEET_NUMBER_TWICE, Place(file), {**_facts(same, room), "other": other})


def _facts(same: Sequence[_Repeat], room: _Room) -> dict[str, str | int | float]:
    """The facts of repeats of one kind; a question has the number of people as it counts, and decided otherwise."""
    repeat, one, other = same[0], same[0].sheet.sheet, same[0].other.sheet
    later = "known" if repeat.other.is_later(repeat.sheet) else "unknown"
    facts: dict[str, str | int | float] = {"other": other.id, "name": one.name, "answered": one.answered}
    if repeat.code in QUESTIONS:
        facts |= {"counted": "both" if repeat.counted else "other"}
        facts |= {"people": room.people, "otherwise": room.otherwise(same)}
    if repeat.code in (ProblemCode.SHEET_NUMBER_TWICE, ProblemCode.SHEET_SAME_NUMBER):
        facts |= {"numbers": _listed([r.sheet.sheet.number for r in same]), "count": len(same)}
    return {**facts, "later": later}


def _listed(numbers: Sequence[str]) -> str:
    return listed(numbers, _NAMED_NUMBERS)
