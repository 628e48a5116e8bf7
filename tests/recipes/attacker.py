"""An attacker with results.json in hand, who also knows who sat at which sheet, in which group, and who gave a score.

That is more than anybody outside has. What is left are the answers. ``World`` holds those of one field, a sheet each;
a world is possible if every number that is published of the field would be the same. An answer is certain if it is the
same in every possible world.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations_with_replacement, product
from typing import Any

import numpy as np
from second_hand_numbers import half_up, is_split, jackknife_se, median, sheet_df, spread, t_interval

from c21lab.report.data import results_json
from c21lab.scoring.results import Results
from c21lab.settings import About, Method, Settings
from rooms import Sheet, framework_of, score

LOW, HIGH, CUTS = 1, 9, (Fraction(7, 2), Fraction(13, 2))
STAGES = ("emerging", "developing", "well_developed")
FIELDS = 6


@dataclass(frozen=True)
class Seat:
    """A sheet as the attacker knows it: how many people, in which column (empty where there are none)."""

    people: int
    column: str


World = tuple[int, ...]


@dataclass(frozen=True)
class Published:
    """A field in results.json, and the seats of those who gave a score."""

    line: Mapping[str, Any]
    seats: tuple[Seat, ...]
    decimals: int = 1

    def allows(self, world: World) -> bool:
        """Whether each published number would be the same."""
        return self._means(world) and self._shares(world) and self._detail(world)

    def _means(self, world: World) -> bool:
        if not self._is_mean(self.line["score"], world, self.seats):
            return False
        for column, mean in self.line["groups"].items():
            own = [i for i, seat in enumerate(self.seats) if seat.column == column]
            if mean is not None and not self._is_mean(mean, [world[i] for i in own], [self.seats[i] for i in own]):
                return False
        return True

    def _is_mean(self, printed: float, answers: Sequence[int], seats: Sequence[Seat]) -> bool:
        total = sum(seat.people * answer for seat, answer in zip(seats, answers, strict=True))
        people, unit = sum(seat.people for seat in seats), 10**self.decimals
        return (2 * unit * total + people) // (2 * people) == round(unit * printed)

    def _shares(self, world: World) -> bool:
        shares = self.line["stage_shares"]
        if shares is None:
            return True
        people = dict.fromkeys(STAGES, 0)
        for seat, answer in zip(self.seats, world, strict=True):
            people[stage(answer)] += seat.people
        everybody = sum(people.values())
        return all((200 * people[s] + everybody) // (2 * everybody) == shares[s] for s in STAGES)

    def _detail(self, world: World) -> bool:
        line = self.line
        singles = [Fraction(a) for seat, a in zip(self.seats, world, strict=True) if seat.people == 1]
        if line["agreement"] is not None and agreement(singles) != line["agreement"]:
            return False
        if line["median"] is not None and half_up(median(singles), self.decimals) != as_printed(line["median"]):
            return False
        if line["spread"] is not None and half_up(spread(singles), self.decimals) != as_printed(line["spread"]):
            return False
        return line["interval"] is None or self._interval(world) == line["interval"]

    def _interval(self, world: World) -> list[float] | None:
        people = [seat.people for seat in self.seats]
        if len(set(world)) == 1:
            return None
        n, total = sum(people), sum(p * a for p, a in zip(people, world, strict=True))
        thetas = np.array([(total - p * a) / (n - p) for p, a in zip(people, world, strict=True)])
        return t_interval(total / n, float(jackknife_se(thetas)), float(sheet_df(people)), 0.95, LOW, HIGH)


def as_printed(number: float) -> Fraction:
    return Fraction(str(number))


def stage(answer: int) -> str:
    return STAGES[sum(answer >= cut for cut in CUTS)]


def agreement(values: Sequence[Fraction]) -> str:
    low, top = (sum(stage(int(v)) == s for v in values) for s in (STAGES[0], STAGES[-1]))
    if is_split(low, top, len(values)):
        return "split"
    distance = spread(values)
    return "broad" if distance <= 1 else "mixed" if distance <= 2 else "none"


# --- what is attacked


@dataclass(frozen=True)
class Target:
    """A room as it is: its sheets, and what was published of it."""

    sheets: Sequence[Sheet]
    data: Mapping[str, Any]

    def field(self, number: int) -> tuple[Published, World] | None:
        """A field as published, and the truth behind it; None where nothing is."""
        line = self.data["fields"][number]
        if line["score"] is None:
            return None
        column_of = {g: c["id"] for c in self.data["participation"]["groups"] for g in c["merged"] or [c["id"]]}
        given = [(s, s.answers.split()[number]) for s in self.sheets]
        scored = [(s, int(a)) for s, a in given if a.isdigit()]
        seats = tuple(Seat(s.people, column_of.get(s.group or "none", "")) for s, _ in scored)
        return Published(line, seats), tuple(answer for _, answer in scored)


def publish(sheets: Sequence[Sheet], method: Method | None = None) -> dict[str, Any]:
    """The bytes of results.json, read."""
    results: Results = score(framework_of(FIELDS), sheets, method)
    about = About(groups={group: {} for group in "abcd"})
    text = results_json(Settings(about, method or Method()), framework_of(FIELDS), results, (), ["en"])
    return json.loads(text.encode())


def room(seed: int, size: int, *, groups: str = "", tables: bool = False) -> list[Sheet]:
    """So many sheets, or people at tables and on their own; some fields are agreed on by all, some don't know."""
    draw = random.Random(f"{seed} {size} {groups} {tables}")
    middles = [draw.uniform(2, 8) for _ in range(FIELDS)]
    noises = [draw.choice([0.0, 0.4, 1.0, 1.5, 2.5]) for _ in range(FIELDS)]
    unknown = draw.choice([0.0, 0.05, 0.3])
    weights = [draw.choice([1, 1, 2, 4]) for _ in groups]
    sheets: list[Sheet] = []
    while sum(s.people for s in sheets) < size:
        answers = [
            "?" if draw.random() < unknown else str(min(HIGH, max(LOW, round(draw.gauss(m, n)))))
            for m, n in zip(middles, noises, strict=True)
        ]
        group = draw.choices(groups, weights)[0] if groups else None
        people = draw.choice([1, 1, 1, 2, 3, 4, 7]) if tables else 1
        sheets.append(Sheet(" ".join(answers), group, min(people, size - sum(s.people for s in sheets))))
    return sheets


# --- what is certain


def others(published: Sequence[tuple[Published, int]], world: World, held: int) -> Iterator[World]:
    """Possible worlds in which one sheet answered otherwise, by at most two further answers that are changed.

    ``published`` holds versions, each with how many of the first sheets were in it.
    """
    seats = published[-1][0].seats
    kinds = {(seats[i], world[i], i < published[0][1]): i for i in range(len(world)) if i != held}
    moves = [(i, value) for i in kinds.values() for value in range(LOW, HIGH + 1) if value != world[i]]
    alike = [(seats[i], world[i]) for i in range(len(world))]
    spare = {i: [j for j, own in enumerate(alike) if j not in (i, held) and own == alike[i]] for i in kinds.values()}
    slack = max(Fraction(sum(s.people for s in seats[:many]), 10) for _, many in published) + 1
    for own in range(LOW, HIGH + 1):
        if own == world[held]:
            continue
        shift = seats[held].people * (own - world[held])
        for changes in _changes(moves, spare, seats, world, shift, slack):
            other = list(world)
            other[held] = own
            for place, value in changes:
                other[place] = value
            if all(version.allows(tuple(other[:many])) for version, many in published):
                yield tuple(other)


def _changes(
    moves: Sequence[tuple[int, int]],
    spare: Mapping[int, Sequence[int]],
    seats: Sequence[Seat],
    world: World,
    shift: int,
    slack: Fraction,
) -> Iterator[tuple[tuple[int, int], ...]]:
    """None, one or two further changes that leave the sum nearly as it is."""
    if abs(shift) <= slack:
        yield ()
    by_shift: dict[int, list[tuple[int, int]]] = {}
    for place, value in moves:
        by_shift.setdefault(seats[place].people * (value - world[place]), []).append((place, value))
    near = range(-math.floor(slack) - shift, math.floor(slack) - shift + 1)
    for wanted in near:
        yield from ((move,) for move in by_shift.get(wanted, ()))
    for wanted in near:
        for first, own in by_shift.items():
            for one in own:
                for two in by_shift.get(wanted - first, ()):
                    if two[0] != one[0]:
                        yield one, two
                    elif spare[one[0]]:
                        yield one, (spare[one[0]][0], two[1])


def certain(published: Published, world: World) -> list[int]:
    """The sheets whose answer is certain, one of each kind.

    Where a sheet of the same people and column answered otherwise, the two can be exchanged and neither is certain.
    """
    found: list[int] = []
    kinds = {seat: i for i, seat in enumerate(published.seats)}
    for seat, i in kinds.items():
        answers = {world[j] for j, other in enumerate(published.seats) if other == seat}
        if len(answers) == 1 and next(others([(published, len(world))], world, i), None) is None:
            found.append(i)
    return found


def is_admitted(published: Published, world: World, held: int) -> bool:
    """Whether docs/method.md says that such an answer can be read off.

    That is unanimity of all whose answers are in a number, a table, and the only single person beside three tables.
    """
    seat = published.seats[held]
    if seat.people > 1 or (len(world) > 3 and published.line["singles"] == 1):
        return True
    if len(set(world)) == 1:
        return True
    shown = {column for column, mean in published.line["groups"].items() if mean is not None}
    alike = {seat.column} if seat.column in shown else {s.column for s in published.seats} - shown
    return len({world[i] for i, other in enumerate(published.seats) if other.column in alike}) == 1


@dataclass
class Tally:
    """Answers, a sheet in a field each: how many there are, how many certain, how many of these not admitted."""

    every: int = 0
    certain: int = 0
    leaks: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.every + other.every, self.certain + other.certain, self.leaks + other.leaks)


def tallies(sheets: Sequence[Sheet], data: Mapping[str, Any] | None = None) -> tuple[Tally, Tally]:
    """What is certain of single people, and of tables; ``data`` is what was published, if it was not as it should be."""
    target = Target(sheets, publish(sheets) if data is None else data)
    singles, tables = Tally(), Tally()
    for published, world in filter(None, map(target.field, range(FIELDS))):
        for seat in published.seats:
            (singles if seat.people == 1 else tables).every += 1
        for held in certain(published, world):
            seat = published.seats[held]
            tally, alike = singles if seat.people == 1 else tables, published.seats.count(seat)
            tally.certain += alike
            tally.leaks += alike * (not is_admitted(published, world, held))
    return singles, tables


# --- lists of answers


def is_only_list(published: Published, world: World) -> bool:
    """Whether no other list of answers of single people fits: all lists are tried."""
    shares, n = published.line["stage_shares"], len(world)
    if shares is None:
        lists: Iterator[tuple[int, ...]] = combinations_with_replacement(range(LOW, HIGH + 1), n)
    else:
        lists = _by_stage(shares, n)
    alone = replace(published, line={**published.line, "groups": {}})
    truth = tuple(sorted(world))
    return all(tuple(sorted(one)) == truth or not alone.allows(one) for one in lists)


def _by_stage(shares: Mapping[str, int], n: int) -> Iterator[tuple[int, ...]]:
    counts = [[c for c in range(n + 1) if (200 * c + n) // (2 * n) == shares[s]] for s in STAGES]
    points = {s: [a for a in range(LOW, HIGH + 1) if stage(a) == s] for s in STAGES}
    for chosen in product(*counts):
        if sum(chosen) == n:
            parts = (combinations_with_replacement(points[s], c) for s, c in zip(STAGES, chosen, strict=True))
            for lists in product(*parts):
                yield tuple(a for part in lists for a in part)


# --- two versions


def late_person(sheets: Sequence[Sheet]) -> list[bool]:
    """For each field in which the last sheet has a score: is its answer certain, with the version before it in hand?"""
    before, after = Target(sheets[:-1], publish(sheets[:-1])), Target(sheets, publish(sheets))
    found: list[bool] = []
    for number in range(FIELDS):
        first, second = before.field(number), after.field(number)
        if first is None or second is None or not sheets[-1].answers.split()[number].isdigit():
            continue
        world = second[1]
        versions = [(first[0], len(world) - 1), (second[0], len(world))]
        found.append(next(others(versions, world, len(world) - 1), None) is None)
    return found
