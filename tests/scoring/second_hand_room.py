"""A second hand for the method: what a room said (answers, values, columns, which cells are hidden)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from second_hand_numbers import as_share, half_up, mean

Answer = int | str


@dataclass
class Sheet:
    id: str
    people: int
    group: str | None
    answers: dict[str, Answer]


@dataclass
class Grid:
    low: int
    high: int
    stages: list[tuple[str, int, int]]
    domains: list[tuple[str, list[tuple[str, list[str]]]]]
    module_level: str = "field"

    @property
    def range(self) -> int:
        return self.high - self.low

    @property
    def all_fields(self) -> list[tuple[str, str, list[str]]]:
        return [(f, d, actions) for d, fields in self.domains for f, actions in fields]

    def items(self, field_id: str, actions: list[str]) -> list[str]:
        return [field_id] if self.module_level == "field" else actions

    def stage(self, value: Fraction) -> int:
        """Place of the stage, by cuts midway between the stages."""
        cuts = [Fraction(a[2] + b[1], 2) for a, b in zip(self.stages, self.stages[1:], strict=False)]
        return sum(value >= cut for cut in cuts)


DEFAULTS: Mapping[str, Any] = {
    "min_answers": 3,
    "min_group": 5,
    "min_shares": 8,
    "min_detail": 15,
    "coverage": 0.5,
    "domain_coverage": 0.5,
    "confidence": 0.95,
    "significance": 0.05,
    "broad_spread": 1 / 8,
    "mixed_spread": 1 / 4,
    "gap": 1 / 8,
    "level": 1 / 16,
    "balance": 1 / 16,
    "relative": 1 / 16,
    "relative_fields": 5,
    "agreed": 0.70,
    "opposed": 0.15,
    "blind_spot": 1 / 3,
    "blind_spot_people": 5,
    "most_extremes": 5,
    "most_discussed": 7,
    "tables": "people",
}
FLOORS = {"min_answers": 3, "min_group": 3, "min_shares": 8, "min_detail": 8}


class Rules:
    """The parameters in force: floors applied, shares exact."""

    def __init__(self, parameters: Mapping[str, Any]) -> None:
        unknown = set(parameters) - set(DEFAULTS)
        if unknown:
            raise ValueError(f"unknown parameters: {sorted(unknown)}")
        given = {**DEFAULTS, **parameters}
        self.tables: str = given.pop("tables")
        self.confidence: float = given.pop("confidence")
        self._numbers = {key: max(as_share(value), Fraction(FLOORS.get(key, 0))) for key, value in given.items()}
        self._numbers["min_detail"] = max(self._numbers["min_detail"], self._numbers["min_shares"])

    def __getitem__(self, key: str) -> Fraction:
        return self._numbers[key]

    def is_small(self, sheets: Sequence[Sheet]) -> bool:
        """Whether a column of these sheets is too small to be shown."""
        singles = sum(s.people == 1 for s in sheets)
        mixed = 0 < singles < len(sheets)
        return people_of(sheets) < self["min_group"] or (mixed and singles < self["min_group"])


def people_of(sheets: Sequence[Sheet]) -> int:
    return sum(s.people for s in sheets)


def weighted_mean(values: Sequence[tuple[Sheet, Fraction]]) -> Fraction:
    return Fraction(sum(s.people * v for s, v in values)) / people_of([s for s, _ in values])


def enough_for_score(sheets: Sequence[Sheet], rules: Rules) -> bool:
    """``min_answers`` people; where singles and tables mix, three sheets besides the largest."""
    singles = sum(s.people == 1 for s in sheets)
    mixed = 0 < singles < len(sheets)
    return people_of(sheets) >= rules["min_answers"] and (not mixed or len(sheets) - 1 >= 3)


def is_answer(answer: Answer | None) -> bool:
    return answer is not None and answer != "blank"


def field_answer(answers: list[Answer], asked: bool, coverage: Fraction) -> Fraction | str:
    """A sheet's value for a field, or why it has none; an Essentials field is its own only item."""
    scores = [a for a in answers if isinstance(a, int)]
    applicable = len(answers) - answers.count("not_applicable")
    if scores and len(scores) >= coverage * applicable:
        return Fraction(sum(scores), len(scores))
    if not asked:
        return "not_asked"
    if answers and applicable == 0:
        return "not_applicable"
    return "dont_know" if "dont_know" in answers else "blank"


@dataclass
class Column:
    id: str
    groups: list[str]
    sheets: list[Sheet]


def columns_of(sheets: Sequence[Sheet], order: Sequence[str], rules: Rules) -> list[Column]:
    """The session's columns: named groups in order, ``none``, ``other_groups``; fewer than two: none at all."""
    names = [*order, *dict.fromkeys(s.group for s in sheets if s.group is not None and s.group not in order), None]
    members = {name or "none": [s for s in sheets if s.group == name] for name in dict.fromkeys(names)}
    members = {name: group for name, group in members.items() if group}
    places = list(members)
    merged = [name for name in places if rules.is_small(members[name])]
    while merged and len(merged) < len(members) and rules.is_small([s for m in merged for s in members[m]]):
        rest = [name for name in places if name not in merged]
        merged.append(min(rest, key=lambda name: (people_of(members[name]), -places.index(name))))
    columns = [Column(name, [], members[name]) for name in places if name not in merged]
    if merged:
        merged.sort(key=places.index)
        columns.append(Column("other_groups", merged, [s for m in merged for s in members[m]]))
    return columns if len(columns) >= 2 else []


def shown_columns(cells: Mapping[str, Sequence[Sheet]], rules: Rules) -> tuple[list[str], list[str]]:
    """Ids of the columns shown and hidden in one field; ``cells`` holds each column's sheets with a value, in order."""
    filled = [c for c in cells if cells[c]]
    hidden = [c for c in filled if rules.is_small(cells[c])]
    while hidden and len(hidden) < len(filled):
        if len(hidden) >= 2 and sum(people_of(cells[c]) for c in hidden) >= rules["min_group"]:
            break
        rest = [c for c in filled if c not in hidden]
        hidden.append(min(rest, key=lambda c: (people_of(cells[c]), -filled.index(c))))
    return [c for c in filled if c not in hidden], hidden


@dataclass
class FieldData:
    """One field of a room: values and counts, and what follows from them whatever is shown."""

    id: str
    domain: str
    values: list[tuple[Sheet, Fraction]]
    counts: dict[str, int]  # people without a value, by reason
    blind_people: int
    blind_share: Fraction
    status: str = "ok"
    exact: Fraction | None = None
    may_interval: bool = False
    singles: list[Fraction] = field(default_factory=list)
    has_word: bool = False
    agreement: str | None = None
    cells: dict[str, list[tuple[Sheet, Fraction]]] = field(default_factory=dict)
    shown: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    balanced: Fraction | None = None
    se: float | None = None
    df: float | None = None

    @property
    def sheets(self) -> list[Sheet]:
        return [s for s, _ in self.values]

    @property
    def people(self) -> int:
        return people_of(self.sheets)

    @property
    def score(self) -> Fraction | None:
        return None if self.exact is None else half_up(self.exact)

    def mean_in(self, column: str) -> Fraction:
        return weighted_mean(self.cells[column])


def read_field(grid: Grid, entry: tuple[str, str, list[str]], sheets: Sequence[Sheet], rules: Rules) -> FieldData:
    """Values, counts and the share of don't know of one field."""
    field_id, domain, actions = entry
    asked_items = {d: [i for f, a in fields for i in grid.items(f, a)] for d, fields in grid.domains}[domain]
    values: list[tuple[Sheet, Fraction]] = []
    counts = dict.fromkeys(("dont_know", "not_applicable", "blank", "not_asked"), 0)
    blind: list[tuple[int, Fraction]] = []
    for sheet in sheets:
        answers = [sheet.answers.get(item, "blank") for item in grid.items(field_id, actions)]
        asked = any(is_answer(sheet.answers.get(item)) for item in asked_items)
        got = field_answer(answers, asked, rules["coverage"])
        if isinstance(got, str):
            counts[got] += sheet.people
        else:
            values.append((sheet, got))
        unknown, scored = answers.count("dont_know"), sum(isinstance(a, int) for a in answers)
        if unknown + scored:
            blind.append((sheet.people, Fraction(unknown, unknown + scored)))
    blind_people = sum(p for p, _ in blind)
    share = Fraction(sum(p * s for p, s in blind)) / blind_people if blind else Fraction(0)
    return FieldData(field_id, domain, values, counts, blind_people, share)


def shown_means(data: FieldData) -> dict[str, Fraction]:
    return {c: data.mean_in(c) for c in data.shown}


def balanced_mean(data: FieldData) -> Fraction | None:
    if data.hidden or len(data.shown) < 2:
        return None
    return mean(list(shown_means(data).values()))
