"""Random sessions of all kinds, for one implementation of the method to be compared with another: seeded, endless."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from second_hand_room import Answer, Grid, Sheet

Session = tuple[list[Sheet], Grid, list[str], dict[str, Any]]

SCALES: tuple[tuple[int, int, list[tuple[str, int, int]]], ...] = (
    (1, 9, [("emerging", 1, 3), ("developing", 4, 6), ("well_developed", 7, 9)]),
    (0, 10, [("emerging", 0, 3), ("developing", 4, 6), ("well_developed", 7, 10)]),
    (1, 5, [("emerging", 1, 2), ("developing", 3, 3), ("well_developed", 4, 5)]),
    (1, 4, [("start", 1, 1), ("some", 2, 2), ("much", 3, 3), ("all", 4, 4)]),
    (0, 4, [("no", 0, 1), ("yes", 2, 4)]),
    (1, 6, [("low", 1, 3), ("high", 4, 6)]),
    (1, 10, [("one", 1, 2), ("two", 3, 4), ("three", 5, 6), ("four", 7, 8), ("five", 9, 10)]),
    (1, 7, [("all", 1, 7)]),
)
GROUPS = ["artists", "staff", "residents", "business", "academia"]
KINDS = (
    *("plain", "plain", "gaps", "gaps", "gaps", "level", "level", "divided", "divided"),
    *("tables", "mixed", "mixed", "unknowing", "unanimous", "camps", "camps", "equal_people"),
)


def session(seed: int) -> Session:
    """Makes the session of one seed."""
    draw = random.Random(seed)
    kind = draw.choice(KINDS)
    grid = _grid(draw)
    order = draw.sample(GROUPS, draw.choice([0, 1, 2, 2, 3, 3, 4, 5]))
    size = draw.choice(
        [draw.randint(1, 8), draw.randint(5, 20), draw.randint(12, 40), draw.randint(15, 60), draw.randint(30, 80)]
    )
    return _Maker(draw, kind, grid, order).sheets(size), grid, order, _parameters(draw)


def rooms(first_seed: int, many: int) -> Iterator[Session]:
    """Makes sessions of consecutive seeds."""
    for seed in range(first_seed, first_seed + many):
        yield session(seed)


def _grid(draw: random.Random) -> Grid:
    low, high, stages = SCALES[0] if draw.random() < 0.6 else draw.choice(SCALES)
    shape = draw.choice([[5] * 6, [5] * 6, [5] * 4, [1, 2, 3], [4, 7], [2] * 4, [1], [3], [8], [6, 1, 6]])
    level = "action" if draw.random() < 0.3 else "field"
    domains = []
    for d, many in enumerate(shape, 1):
        fields = []
        for f in range(1, many + 1):
            actions = [f"D{d}.{f}{letter}" for letter in "abcdefgh"[: draw.randint(1, 8)]]
            fields.append((f"D{d}.{f}", actions))
        domains.append((f"D{d}", fields))
    return Grid(low, high, list(stages), domains, level)


def _parameters(draw: random.Random) -> dict[str, Any]:
    tables = {"tables": "round"} if draw.random() < 0.25 else {}
    if draw.random() < 0.5:
        return tables
    choices: dict[str, list[Any]] = {
        "min_answers": [1, 2, 3, 4, 6],
        "min_group": [3, 4, 6, 8],
        "min_shares": [3, 8, 10, 12],
        "min_detail": [3, 8, 10, 20],
        "coverage": [0.0, 0.3, 0.7, 1.0],
        "domain_coverage": [0.0, 0.2, 0.6, 1.0],
        "confidence": [0.8, 0.9, 0.99],
        "significance": [0.01, 0.1, 0.2],
        "broad_spread": [0.1, 0.2],
        "mixed_spread": [0.2, 0.35],
        "gap": [0.0, 0.05, 0.2],
        "level": [0.0, 0.02, 0.1],
        "balance": [0.0, 0.01, 0.03],
        "relative": [0.0, 0.03, 0.1],
        "relative_fields": [2, 3, 8],
        "agreed": [0.5, 0.6, 0.8],
        "opposed": [0.0, 0.1, 0.4],
        "blind_spot": [0.1, 0.2, 0.25, 0.5],
        "blind_spot_people": [1, 3, 10],
        "most_extremes": [1, 2, 3, 10],
        "most_discussed": [1, 3, 5, 12],
    }
    picked = draw.sample(sorted(choices), draw.randint(1, 8))
    return {**tables, **{key: draw.choice(choices[key]) for key in picked}}


class _Maker:
    """Fills the sheets of one room: people with levels of their own, fields with theirs, and a kind of trouble."""

    def __init__(self, draw: random.Random, kind: str, grid: Grid, order: list[str]) -> None:
        self.draw, self.kind, self.grid = draw, kind, grid
        self.range = grid.high - grid.low
        self.noise = draw.choice([0.02, 0.1, 0.2]) * self.range
        self.levels = {f: draw.gauss(0, draw.choice([0.0, 0.1, 0.2]) * self.range) for f, _, _ in grid.all_fields}
        self.groups: list[str | None] = [*order, None] if draw.random() < 0.6 or not order else list(order)
        self.weights = [draw.choice([1, 1, 2, 5]) for _ in self.groups]
        self.shift = {g: draw.gauss(0, 0.35) * self.range if kind in ("gaps", "level") else 0.0 for g in self.groups}
        self.odd_fields = {f for f in self.levels if draw.random() < 0.3}
        names = [d for d, _ in grid.domains]
        self.shares = [draw.sample(names, max(1, len(names) // 2)) for _ in range(draw.choice([2, 3]))]
        self.unknown = draw.choice([0.0, 0.02, 0.1]) if kind != "unknowing" else draw.choice([0.3, 0.5])
        self.other = draw.choice([0.0, 0.02, 0.1])
        self.ignored = {f for f in self.levels if draw.random() < 0.05}

    def sheets(self, size: int) -> list[Sheet]:
        sheets = [self.sheet(f"s{i:03}") for i in range(1, size + 1)]
        if not any(a != "blank" for s in sheets for a in s.answers.values()):
            sheets[0].answers[self.items()[0]] = self.grid.low
        return sheets

    def items(self) -> list[str]:
        return [i for f, _, actions in self.grid.all_fields for i in self.grid.items(f, actions)]

    def people(self) -> int:
        if self.kind == "tables":
            return self.draw.randint(2, 9)
        if self.kind == "mixed":
            return self.draw.choice([1, 1, 1, 1, 1, 1, 2, 3, 7])
        return self.draw.choice([1] * 60 + [2, 5])

    def sheet(self, id_: str) -> Sheet:
        group = self.draw.choices(self.groups, self.weights)[0]
        domains = self.domains()
        level = self.grid.low + self.range / 2 + self.draw.gauss(0, 0.12) * self.range
        if self.kind == "level":
            level += self.shift[group]
        empty = self.draw.random() < 0.02
        answers: dict[str, Answer] = {}
        for f, d, actions in self.grid.all_fields:
            for item in self.grid.items(f, actions):
                if d not in domains or empty:
                    continue
                answers[item] = self.answer(f, level + self.levels[f], group)
        return Sheet(id_, self.people(), group, answers)

    def domains(self) -> list[str]:
        if self.kind != "divided" or self.draw.random() < 0.03:
            return [d for d, _ in self.grid.domains]
        return self.draw.choice(self.shares)

    def answer(self, field_id: str, middle: float, group: str | None) -> Answer:
        chance = self.draw.random()
        if chance < self.unknown + (0.3 if field_id in self.odd_fields and self.kind == "unknowing" else 0):
            return "dont_know"
        if self.draw.random() < (0.6 if field_id in self.ignored else self.other):
            return self.draw.choice(["not_applicable", "not_applicable", "blank"])
        if self.kind == "unanimous" and field_id in self.odd_fields:
            middle, noise = self.grid.low + self.range * 0.75, 0.0
        elif self.kind == "camps" and field_id in self.odd_fields:
            middle, noise = self.draw.choice([self.grid.low, self.grid.high]), 0.3
        elif self.kind == "gaps" and field_id in self.odd_fields:
            middle, noise = middle + self.shift[group], self.noise
        elif self.kind == "equal_people":
            middle, noise = self.grid.low + self.range / 2 + self.levels[field_id], 0.0
        else:
            noise = self.noise
        return min(self.grid.high, max(self.grid.low, round(self.draw.gauss(middle, noise))))
