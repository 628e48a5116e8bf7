"""The method once more, in plain Python and fractions, from what docs/method.md says: a second hand to compare with.

Knows the framework's shape and the sheets as typed, and nothing of c21lab.scoring.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations, pairwise
from math import floor, sqrt
from typing import Any

from scipy.stats import t as student

from c21lab.framework.model import Field, Framework
from c21lab.settings import Method
from rooms import Sheet

Value = Fraction | str
"""What a sheet comes to in a field: a value, or why it has none."""


@dataclass(frozen=True)
class Answered:
    """A sheet's answers by item, for so many people of a column."""

    people: int
    group: str
    answers: Mapping[str, str]


def half_up(exact: Fraction | None) -> float | None:
    return None if exact is None else floor(exact * 10 + Fraction(1, 2)) / 10


def mean(pairs: Sequence[tuple[int, Fraction]]) -> Fraction:
    return sum((n * x for n, x in pairs), Fraction()) / sum(n for n, _ in pairs)


def variance(values: Sequence[Fraction]) -> Fraction:
    middle = sum(values, Fraction()) / len(values)
    return sum(((x - middle) ** 2 for x in values), Fraction()) / (len(values) - 1)


def holm(p_values: Sequence[float]) -> list[float]:
    adjusted, so_far = [0.0] * len(p_values), 0.0
    for rank, index in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        so_far = max(so_far, min(1.0, p_values[index] * (len(p_values) - rank)))
        adjusted[index] = so_far
    return adjusted


def share(parameter: float) -> Fraction:
    """A parameter as it was typed: 0.1 and 1/3, not their nearest binary numbers."""
    return Fraction(parameter).limit_denominator(10_000)


class ByHand:
    """The results of a session, one question at a time."""

    def __init__(self, framework: Framework, module: str, sheets: Sequence[Sheet], method: Method) -> None:
        self.framework, self.method = framework, method
        self.rates_actions = framework.modules[module] == "action"
        ids = [item.id for item in framework.items(module)]
        filled = [s for s in sheets if set(s.answers.split()) != {"."}]
        self.sheets = [
            Answered(s.people, s.group or "none", dict(zip(ids, s.answers.split(), strict=True))) for s in filled
        ]
        scale = framework.scale
        self.reach = scale.high - scale.low
        self.cuts = [Fraction(a.high + b.low, 2) for a, b in pairwise(scale.stages)]

    # answers

    def items(self, field: Field) -> list[str]:
        return [action.id for action in field.actions] if self.rates_actions else [field.id]

    def value(self, sheet: Answered, field: Field) -> Value:
        domain = next(d for d in self.framework.domains if field in d.fields)
        if not self.items(field):
            return "not_asked"
        if all(sheet.answers[item] == "." for f in domain.fields for item in self.items(f)):
            return "not_asked"
        answers = [sheet.answers[item] for item in self.items(field)]
        scores = [int(a) for a in answers if a.isdigit()]
        applicable = len(answers) - answers.count("-")
        if scores and len(scores) >= share(self.method.coverage) * applicable:
            return Fraction(sum(scores), len(scores))
        if not applicable:
            return "not_applicable"
        return "dont_know" if "?" in answers else "blank"

    @cached_property
    def table(self) -> dict[str, list[Value]]:
        return {f.id: [self.value(sheet, f) for sheet in self.sheets] for f in self.framework.fields}

    def values(self, field: str) -> list[tuple[Answered, Fraction]]:
        found = zip(self.sheets, self.table[field], strict=True)
        return [(sheet, value) for sheet, value in found if isinstance(value, Fraction)]

    def count(self, field: str, kind: str) -> int:
        return sum(s.people for s, value in zip(self.sheets, self.table[field], strict=True) if value == kind)

    def stage(self, score: float | Fraction) -> str:
        return self.framework.scale.stages[sum(score >= cut for cut in self.cuts)].id

    def between(self, middle: Fraction, error: float, n: int) -> list[float]:
        reach = float(student.ppf((1 + self.method.confidence) / 2, n - 1)) * error
        return [
            max(float(middle) - reach, self.framework.scale.low),
            min(float(middle) + reach, self.framework.scale.high),
        ]

    # groups

    def small(self, sizes: Sequence[int]) -> bool:
        floor_, singles = max(3, self.method.min_group), sizes.count(1)
        return sum(sizes) < floor_ or (0 < singles < min(floor_, len(sizes)))

    @cached_property
    def columns(self) -> dict[str, tuple[str, ...]]:
        """The groups in each column; empty where there are no group results."""
        present = [g for g in ("a", "b", "c", "d", "none") if any(s.group == g for s in self.sheets)]

        def sizes(groups: Sequence[str]) -> list[int]:
            return [s.people for s in self.sheets if s.group in groups]

        merged = [g for g in present if self.small(sizes([g]))]
        while merged and len(merged) < len(present) and self.small(sizes(merged)):
            left = [g for g in present if g not in merged]
            merged.append(min(reversed(left), key=lambda g: sum(sizes([g]))))
        columns: dict[str, tuple[str, ...]] = {g: (g,) for g in present if g not in merged}
        if merged:
            columns["other_groups"] = tuple(g for g in present if g in merged)
        return columns if len(columns) > 1 else {}

    def cells(self, field: str) -> tuple[dict[str, list[tuple[int, Fraction]]], bool]:
        """The answers behind each column that is shown in a field, and whether another one is hidden there."""
        cells = {
            column: [(s.people, x) for s, x in self.values(field) if s.group in groups]
            for column, groups in self.columns.items()
        }
        sizes = {column: [n for n, _ in cell] for column, cell in cells.items() if cell}
        hidden = [column for column, people in sizes.items() if self.small(people)]
        enough = max(3, self.method.min_group)
        while hidden and len(hidden) < len(sizes):
            if len(hidden) > 1 and sum(sum(sizes[c]) for c in hidden) >= enough:
                break
            left = [column for column in sizes if column not in hidden]
            hidden.append(min(reversed(left), key=lambda c: sum(sizes[c])))
        return {column: cell for column, cell in cells.items() if cell and column not in hidden}, bool(hidden)

    # scores

    def status(self, field: str) -> str:
        people, against = sum(s.people for s, _ in self.values(field)), self.count(field, "not_applicable")
        if against >= self.method.min_answers and 2 * against >= people + against:
            return "not_applicable"
        return "ok" if people >= self.method.min_answers else "too_few"

    def exact(self, field: str) -> Fraction:
        return mean([(s.people, x) for s, x in self.values(field)])

    def singles(self, field: str) -> list[Fraction]:
        """The values of a field that may be told apart: single people's, and enough of them; else none."""
        found = self.values(field)
        alone = all(s.people == 1 for s, _ in found) and len(found) >= self.method.min_detail
        return sorted(x for _, x in found) if alone and self.status(field) == "ok" else []

    def field(self, field: Field) -> dict[str, Any]:
        id_, found = field.id, self.values(field.id)
        kinds = ("dont_know", "not_applicable", "blank", "not_asked")
        people = {"people": sum(s.people for s, _ in found), "sheets": len(found)}
        about = {"id": id_, "status": self.status(id_), **people, **{kind: self.count(id_, kind) for kind in kinds}}
        if about["status"] != "ok":
            nothing = dict.fromkeys(("score", "stage", "exact", "stage_shares", "balanced"))
            return about | nothing | self.agreement([]) | {"groups": dict.fromkeys(self.columns)}
        exact, (cells, hides) = self.exact(id_), self.cells(id_)
        means = {column: mean(cell) for column, cell in cells.items()}
        shown = len(means) > 1 and not hides
        shares = {stage.id: 0.0 for stage in self.framework.scale.stages}
        for sheet, x in found:
            shares[self.stage(x)] += sheet.people / people["people"]
        return (
            about
            | self.agreement(self.singles(id_))
            | {
                "score": half_up(exact),
                "exact": float(exact),
                "stage": self.stage(half_up(exact) or 0.0),
                "stage_shares": shares if people["people"] >= self.method.min_detail else None,
                "balanced": half_up(sum(means.values(), Fraction()) / len(means)) if shown else None,
                "groups": {column: half_up(means.get(column)) for column in self.columns},
            }
        )

    def agreement(self, values: Sequence[Fraction]) -> dict[str, Any]:
        if not values:
            return dict.fromkeys(("median", "spread", "agreement", "interval"))
        n = len(values)
        median = (values[(n - 1) // 2] + values[n // 2]) / 2
        spread = sum((abs(x - median) for x in values), Fraction()) / n
        ends = [sum(self.stage(x) == stage.id for x in values) for stage in self.framework.scale.stages]
        limits = ((share(self.method.broad_spread), "broad"), (share(self.method.mixed_spread), "mixed"))
        word = next((word for limit, word in limits if spread <= limit * self.reach), "none")
        split = len(ends) > 2 and min(ends[0], ends[-1]) >= (n + 1) // 3
        error = sqrt(variance(values) / n)
        interval = self.between(sum(values, Fraction()) / n, error, n) if error else None
        agreement = "split" if split else word
        return {"median": float(median), "spread": float(spread), "agreement": agreement, "interval": interval}

    def domain(self, index: int) -> dict[str, Any]:
        domain = self.framework.domains[index]
        scored = [f.id for f in domain.fields if self.status(f.id) == "ok"]
        enough = share(self.method.domain_coverage) * len(domain.fields)
        if not scored or len(scored) < enough:
            nothing = dict.fromkeys(("score", "exact", "stage", "lowest_field", "interval"))
            return {"id": domain.id, "status": "too_few", "fields_scored": len(scored)} | nothing
        exact = sum((self.exact(f) for f in scored), Fraction()) / len(scored)
        return {
            "id": domain.id,
            "status": "ok",
            "fields_scored": len(scored),
            "score": half_up(exact),
            "exact": float(exact),
            "stage": self.stage(half_up(exact) or 0.0),
            "lowest_field": min(scored, key=lambda f: half_up(self.exact(f)) or 0.0),
            "interval": self.jackknife([f.id for f in domain.fields], scored, exact),
        }

    def jackknife(self, fields: Sequence[str], scored: Sequence[str], exact: Fraction) -> list[float] | None:
        rows = [
            (sheet, [self.table[f][i] for f in scored])
            for i, sheet in enumerate(self.sheets)
            if any(isinstance(self.table[f][i], Fraction) for f in fields)
        ]
        n = len(rows)
        if n < self.method.min_detail or any(sheet.people > 1 for sheet, _ in rows):
            return None
        without: list[Fraction] = []
        for left_out in range(n):
            kept = [values for i, (_, values) in enumerate(rows) if i != left_out]
            columns = [[x for x in column if isinstance(x, Fraction)] for column in zip(*kept, strict=True)]
            without.append(sum((mean([(1, x) for x in column]) for column in columns), Fraction()) / len(scored))
        error = sqrt(variance(without) * (n - 1) ** 2 / n)
        return self.between(exact, error, n) if error else None

    # findings, of the kinds that are decided field by field

    def findings(self) -> dict[str, list[tuple[str, ...]]]:
        """The field of each finding, and its groups, by kind."""
        fields = [f.id for f in self.framework.fields]
        scored = [f for f in fields if self.status(f) == "ok"]
        found = {kind: [f for f in fields if self.status(f) == kind] for kind in ("too_few", "not_applicable")}
        found["blind_spot"] = [f.id for f in self.framework.fields if self.is_blind_spot(f)]
        found["balance_sensitive"] = [f for f in scored if self.is_balance_sensitive(f)]
        found |= self.agreed(scored) | self.relative(scored)
        return {kind: [(field,) for field in fields] for kind, fields in found.items()} | self.gaps(scored)

    def is_blind_spot(self, field: Field) -> bool:
        shares: list[tuple[int, Fraction]] = []
        for sheet in self.sheets:
            answers = [sheet.answers[item] for item in self.items(field)]
            unknown, given = answers.count("?"), sum(a.isdigit() for a in answers)
            if unknown + given:
                shares.append((sheet.people, Fraction(unknown, unknown + given)))
        people = sum(n for n, _ in shares)
        return (
            bool(shares) and people >= self.method.blind_spot_people and mean(shares) >= share(self.method.blind_spot)
        )

    def is_balance_sensitive(self, field: str) -> bool:
        cells, hides = self.cells(field)
        if len(cells) < 2 or hides:
            return False
        balanced = sum((mean(cell) for cell in cells.values()), Fraction()) / len(cells)
        return abs(balanced - self.exact(field)) >= share(self.method.balance) * self.reach

    def agreed(self, scored: Sequence[str]) -> dict[str, list[str]]:
        stages = [stage.id for stage in self.framework.scale.stages]
        found: dict[str, list[str]] = {"agreed_strength": [], "agreed_weakness": []}
        for field in scored if len(stages) > 2 else ():
            values = self.singles(field)
            for kind, most, least in (("agreed_strength", -1, 0), ("agreed_weakness", 0, -1)):
                high = sum(self.stage(x) == stages[most] for x in values)
                low = sum(self.stage(x) == stages[least] for x in values)
                enough = high >= share(self.method.agreed) * len(values)
                if values and enough and low < share(self.method.opposed) * len(values):
                    found[kind].append(field)
        return found

    def relative(self, scored: Sequence[str]) -> dict[str, list[str]]:
        own: dict[int, Fraction] = {}
        for i, sheet in enumerate(self.sheets):
            given = [x for row in self.table.values() if isinstance(x := row[i], Fraction)]
            if len(given) >= self.method.relative_fields:
                own[id(sheet)] = mean([(1, x) for x in given])
        tested: list[tuple[str, Fraction, float]] = []
        for field in scored:
            away = [x - own[id(sheet)] for sheet, x in self.values(field) if id(sheet) in own]
            if any(s.people > 1 for s, _ in self.values(field)) or len(away) < self.method.min_detail:
                continue
            middle, error = mean([(1, x) for x in away]), sqrt(variance(away) / len(away))
            p = 2 * float(student.sf(abs(float(middle)) / error, len(away) - 1)) if error else float(not middle)
            tested.append((field, middle, p))
        passed = [p < self.method.significance for p in holm([p for *_, p in tested])]
        limit = share(self.method.relative) * self.reach
        return {
            "relative_strength": [f for (f, m, _), sure in zip(tested, passed, strict=True) if sure and m >= limit],
            "relative_weakness": [f for (f, m, _), sure in zip(tested, passed, strict=True) if sure and -m >= limit],
        }

    def gaps(self, scored: Sequence[str]) -> dict[str, list[tuple[str, ...]]]:
        tested: list[tuple[tuple[str, ...], Fraction, float]] = []
        for field in scored:
            cells = self.cells(field)[0] if self.singles(field) else {}
            for one, other in combinations(cells, 2):
                pair = [[x for _, x in cells[column]] for column in (one, other)]
                apart = abs(mean(cells[one]) - mean(cells[other]))
                tested.append(((field, *sorted((one, other))), apart, welch(pair[0], pair[1], apart)))
        passed = [p < self.method.significance for p in holm([p for *_, p in tested])]
        limit = share(self.method.gap) * self.reach
        wide = [(where, sure) for (where, apart, _), sure in zip(tested, passed, strict=True) if apart >= limit]
        return {
            "group_gap": [where for where, sure in wide if sure],
            "group_tendency": [where for where, sure in wide if not sure],
        }


def welch(one: Sequence[Fraction], other: Sequence[Fraction], apart: Fraction) -> float:
    parts = [float(variance(values)) / len(values) for values in (one, other)]
    if not any(parts):
        return float(not apart)
    degrees = sum(parts) ** 2 / sum(p**2 / (len(v) - 1) for p, v in zip(parts, (one, other), strict=True))
    return 2 * float(student.sf(float(apart) / sqrt(sum(parts)), degrees))
