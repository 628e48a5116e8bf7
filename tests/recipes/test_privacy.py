"""An attacker with everything that is shared cannot compute what is hidden.

The attacker is given more than anyone has: every shared mean without its rounding, and who has a value in which field.
Each shared number is then a linear equation in the values of the sheets, and a hidden mean is safe exactly if it is no
combination of these equations.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from c21lab.framework.model import Framework
from c21lab.scoring.finding_kinds import GroupGap
from c21lab.scoring.results import FieldScore, Results
from c21lab.scoring.suppression import ColumnSize
from c21lab.scoring.values import AnsweredSheet as Voice
from c21lab.settings import Method
from rooms import Sheet, framework_of, score

FRAMEWORK = framework_of(3, 4)
METHOD = Method()
Vector = npt.NDArray[np.float64]


def random_session(seed: int, framework: Framework = FRAMEWORK) -> list[Sheet]:
    """Rooms of 6 to 30 sheets with shy groups, tables in every third room, and sheets without a group."""
    rng = random.Random(seed)
    groups = rng.sample(["a", "b", "c", "d", None], rng.randint(2, 5))
    weights = [rng.choice([1, 2, 5]) for _ in groups]
    shyness = {group: rng.choice([0.05, 0.2, 0.5]) for group in groups}
    sheets: list[Sheet] = []
    for _ in range(rng.randint(6, 30)):
        group = rng.choices(groups, weights)[0]
        people = rng.choice([1, 1, 1, 3, 7]) if seed % 3 == 0 else 1
        answers = [
            rng.choice("??-.") if rng.random() < shyness[group] else rng.choice("123456789") for _ in framework.fields
        ]
        sheets.append(Sheet(" ".join(answers), group, people))
    return sheets


class Attack:
    """All that is known of a session's values, as rows over the unknown values of sheets in fields."""

    def __init__(self, sheets: list[Sheet], results: Results) -> None:
        self.sheets, self.results = sheets, results
        ids = [field.id for field in results.fields]
        answered = {
            (s, field): int(answer)
            for s, sheet in enumerate(sheets)
            for field, answer in zip(ids, sheet.answers.split(), strict=True)
            if answer.isdigit()
        }
        self.unknown = {cell: place for place, cell in enumerate(answered)}
        self.values = np.array([*answered.values()])
        merged = {group: c.id for c in results.participation.groups for group in c.merged or (c.id,)}
        self.column = [merged.get(sheet.group or "none") for sheet in sheets]
        self.known = np.array([*self.shared(), np.zeros(len(self.unknown))])

    def mean_of(self, field: str, columns: set[str] | None = None) -> Vector:
        """The row of a field's mean over people, of some columns or of all sheets."""
        row = np.zeros(len(self.unknown))
        for s, f in self.unknown:
            if f == field and (columns is None or self.column[s] in columns):
                row[self.unknown[s, f]] = self.sheets[s].people
        return row / max(row.sum(), 1)

    def shared(self) -> Iterator[Vector]:
        fields = self.results.fields
        for field in fields:
            if field.score is not None:
                yield self.mean_of(field.id)
            yield from (self.mean_of(field.id, {c}) for c, mean in field.groups.items() if mean is not None)
            if field.balanced is not None:
                yield self.balanced(field)
        for domain in self.results.domains:
            own = [field for field in fields if field.domain == domain.id]
            if domain.score is not None:
                yield mean_row(self.mean_of(field.id) for field in own if field.score is not None)
            if domain.balanced is not None:
                yield mean_row(self.balanced(field) for field in own if field.score is not None)
            for column, shown in domain.groups.items():
                if shown is not None:
                    yield mean_row(self.mean_of(f.id, {column}) for f in own if f.groups[column] is not None)

    def balanced(self, field: FieldScore) -> Vector:
        filled = [column for column in field.groups if self.people(field.id, {column})]
        return mean_row(self.mean_of(field.id, {column}) for column in filled)

    def people(self, field: str, columns: set[str]) -> int:
        return sum(self.sheets[s].people for s, f in self.unknown if f == field and self.column[s] in columns)

    def finds(self, row: Vector) -> bool:
        """Whether the row is a combination of the known ones."""
        combination = np.linalg.lstsq(self.known.T, row, rcond=None)[0]
        return bool(np.abs(self.known.T @ combination - row).max() < 1e-7)


def mean_row(rows: Iterator[Vector]) -> Vector:
    return np.mean(np.array(list(rows)), axis=0)


def disclosed(attack: Attack) -> list[tuple[str, set[str]]]:
    """The hidden columns, alone or together for fewer than ``min_group`` people, whose mean the attacker can compute.

    What the pooled mean says by itself is not counted: that everybody with a value is in these columns is no secret
    of the groups, and three people are enough for a score.
    """
    found: list[tuple[str, set[str]]] = []
    for field in attack.results.fields:
        everybody = attack.people(field.id, {column.id for column in attack.results.participation.groups})
        for size in range(1, len(field.hidden) + 1):
            for columns in map(set, combinations(field.hidden, size)):
                people = attack.people(field.id, columns)
                too_few = size == 1 or people < METHOD.min_group
                if too_few and people < everybody and attack.finds(attack.mean_of(field.id, columns)):
                    found.append((field.id, columns))
    return found


@pytest.mark.parametrize("seed", range(60))
def test_no_hidden_mean_can_be_computed_from_all_that_is_shared(seed: int) -> None:
    sheets = random_session(seed)
    assert disclosed(Attack(sheets, score(FRAMEWORK, sheets))) == []


def test_the_random_sessions_have_much_to_hide() -> None:
    rooms = [score(FRAMEWORK, random_session(seed)) for seed in range(60)]
    fields = [field for room in rooms for field in room.fields]
    assert sum(bool(field.hidden) and any(field.groups.values()) for field in fields) > 30
    assert sum(not field.hidden and any(field.groups.values()) for field in fields) > 30


def test_the_attack_succeeds_where_only_the_small_cell_is_hidden() -> None:
    sheets = [
        *[Sheet("7 5 5 5 5 5 5", "a")] * 9,
        *[Sheet("4 5 5 5 5 5 5", "b")] * 5,
        *[Sheet("4 5 5 5 5 5 5", "c")] * 6,
    ]
    sheets[9] = Sheet("? 5 5 5 5 5 5", "b")
    results = score(FRAMEWORK, sheets)
    field = results.fields[0]
    assert field.hidden == ("b", "c")
    careless = dataclasses.replace(field, groups={**field.groups, "c": 4.0}, hidden=("b",))
    leaky = dataclasses.replace(results, fields=(careless, *results.fields[1:]))
    assert disclosed(Attack(sheets, leaky)) == [(field.id, {"b"})]


@pytest.mark.parametrize("seed", range(0, 60, 3))
def test_no_table_finds_fewer_than_five_others_beside_it_in_a_shown_cell(seed: int) -> None:
    sheets = random_session(seed)
    results = score(FRAMEWORK, sheets)
    attack = Attack(sheets, results)
    for field in results.fields:
        for column, mean in field.groups.items():
            own = [sheets[s] for s, f in attack.unknown if f == field.id and attack.column[s] == column]
            size = ColumnSize.of(Voice(sheet.people, column) for sheet in own)
            if mean is not None:
                assert size.people >= METHOD.min_group
                assert not size.tables or not size.singles or size.singles >= METHOD.min_group


@pytest.mark.parametrize("seed", range(60))
def test_what_is_left_of_a_hidden_mean_is_a_stretch_of_the_scale(seed: int) -> None:
    sheets = random_session(seed)
    attack = Attack(sheets, score(FRAMEWORK, sheets))
    for field in attack.results.fields:
        if field.exact is None or not field.hidden:
            continue
        people = {column: attack.people(field.id, {column}) for column in field.hidden}
        together = sum(people.values())
        total = round(attack.mean_of(field.id, set(field.hidden)) @ attack.values * together)
        for own in people.values():
            least, most = max(own, total - 9 * (together - own)), min(9 * own, total - (together - own))
            # the limits that docs/method.md names: all at one end of the scale, or nobody else in the field
            assert least < most or total in (together, 9 * together) or own == together


@pytest.mark.parametrize("seed", range(60))
def test_findings_speak_of_shown_cells_only(seed: int) -> None:
    results = score(FRAMEWORK, random_session(seed))
    for finding in results.of_type(GroupGap):
        field = results.field_score(finding.field)
        assert finding.group not in field.hidden
        assert finding.score == field.groups[finding.group]
