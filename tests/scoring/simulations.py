"""Simulated rooms whose truth is known: how often is something found that is not there, and what is there overlooked?

``make deep`` runs many; ``test_simulations.py`` a small sample. Seeds make each run the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from c21lab.ratings import ratings_table
from c21lab.scoring.finding_kinds import GroupGap, GroupLevel
from c21lab.scoring.findings import score_ratings
from c21lab.scoring.inference import holm, t_test
from c21lab.scoring.person_levels import fit_levels
from c21lab.scoring.results import Results
from c21lab.settings import About, Settings
from rooms import framework_of

FRAMEWORK = framework_of(5, 5, 5, 5, 5, 5)
FIELDS = len(FRAMEWORK.fields)


@dataclass(frozen=True)
class Room:
    """A room of single people in groups of these sizes.

    People have levels of their own (``person_sd``), fields theirs (``field_sd``), answers scatter around both (sd 1.6);
    the first group gives ``shift`` points more everywhere. Each answer is missing with the probability ``missing``.
    """

    groups: Mapping[str, int]
    person_sd: float = 0.6
    field_sd: float = 1.0
    shift: float = 0.0
    missing: float = 0.08

    def results(self, seed: int) -> Results:
        """Scores one such room."""
        chance = np.random.default_rng(seed)
        groups = [group for group, size in self.groups.items() for _ in range(size)]
        level = 5.0 + chance.normal(0, self.person_sd, (len(groups), 1)) + chance.normal(0, self.field_sd, (1, FIELDS))
        level += np.array([[self.shift if group == groups[0] else 0.0] for group in groups])
        answers = np.clip(np.round(level + chance.normal(0, 1.6, level.shape)), 1, 9).astype(int)
        return self._scored(groups, answers, chance.random(level.shape) < self.missing)

    def _scored(self, groups: list[str], answers: npt.NDArray[np.int64], missing: npt.NDArray[np.bool_]) -> Results:
        rows: list[tuple[object, ...]] = []
        for person, group in enumerate(groups):
            for item, answer, gone in zip(FRAMEWORK.items("essentials"), answers[person], missing[person], strict=True):
                given = ("dont_know", None) if gone else ("score", int(answer))
                place = (item.id, item.field, item.domain, *given, None, "f", "t", "E9")
                rows.append((f"s{person:02}", 1, group, *place))
        settings = Settings(About(groups={group: {} for group in self.groups}))
        return score_ratings(ratings_table(rows), FRAMEWORK, "essentials", settings)


ALIKE = Room({"a": 6, "b": 8, "c": 8, "d": 8})
LOWER = Room({"a": 6, "b": 8, "c": 8, "d": 8}, shift=-1.5)
VARIED = Room({"a": 6, "b": 8, "c": 8, "d": 8}, person_sd=1.0, shift=-1.5)


def names_a_group(results: Results) -> bool:
    """Whether a level or a gap is found."""
    return bool(results.of_type(GroupLevel, GroupGap))


def finds_the_level(results: Results) -> bool:
    """Whether the first group is found to lie lower."""
    return any(found.group == "a" and found.difference < 0 for found in results.of_type(GroupLevel))


def rooms_with_a_false_field(many: int) -> int:
    """Counts rooms of 30 people and 30 fields that do not differ in which one is found to lie off the others.

    The fit and its tests alone, which is what makes many rooms possible.
    """
    hits = 0
    for seed in range(10_000, 10_000 + many):
        chance = np.random.default_rng(seed)
        answers = np.clip(np.round(5 + chance.normal(0, 0.6, (30, 1)) + chance.normal(0, 1.6, (30, 30))), 1, 9)
        answers[chance.random(answers.shape) < 0.08] = np.nan
        levels, errors = fit_levels(answers)
        people = (~np.isnan(answers)).sum(axis=0)
        ps = [t_test(float(x), float(e) ** 2, int(n) - 1) for x, e, n in zip(levels, errors, people, strict=True)]
        hits += any(p < 0.05 and abs(x) >= 0.5 for p, x in zip(holm(ps), levels, strict=True))
    return hits


QUESTIONS = {
    "a group is named where groups do not differ": (ALIKE, names_a_group),
    "a group of 6 in 30 that lies 1.5 points lower is found": (LOWER, finds_the_level),
    "it is found where people's own levels scatter by 1.0 point and not by 0.6": (VARIED, finds_the_level),
}


def main() -> None:
    """Prints how often, in 400 rooms each, or many more where that is quick."""
    for said, (room, found) in QUESTIONS.items():
        hits = sum(found(room.results(seed)) for seed in range(400))
        print(f"{said}: {hits} of 400", flush=True)
    print(f"a field is named where fields do not differ: {rooms_with_a_false_field(12_000)} of 12000", flush=True)


if __name__ == "__main__":
    main()
