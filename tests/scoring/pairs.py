"""Pairs of sessions without a true change: how often is one named all the same? ``make deep`` runs 5,000.

Both rooms are drawn from the same town: fields have their levels, people their own, answers scatter around both.
"""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

import numpy as np

from c21lab.scoring.comparison import Comparison, compare
from c21lab.scoring.counterparts import counterparts
from c21lab.scoring.published import PublishedField, PublishedFramework, PublishedSession
from c21lab.scoring.results import DomainScore, FieldScore
from c21lab.scoring.scores import score_all
from c21lab.scoring.values import AnsweredSheet, FieldValues, SessionValues
from c21lab.settings import Method
from rooms import framework_of

FRAMEWORK = framework_of(5, 5, 5, 5, 5, 5)
MODULE = "essentials"
METHOD = Method()
PAIRS = 5_000
MOST = 0.05
Scored = tuple[tuple[FieldScore, ...], tuple[DomainScore, ...]]


def town(chance: np.random.Generator) -> np.ndarray:
    """The level of each field, anywhere on the scale: near its ends, answers and intervals are cut."""
    return chance.uniform(1.5, 8.5, (1, len(FRAMEWORK.fields)))


def room(levels: np.ndarray, chance: np.random.Generator) -> Scored:
    """The scores of 15 to 60 people of a town, some of whom do not answer everything."""
    people = int(chance.integers(15, 61))
    answers = levels + chance.normal(0, 0.6, (people, 1)) + chance.normal(0, 1.6, (people, levels.size))
    answers = np.clip(np.round(answers), 1, 9).astype(int)
    missing = chance.random(answers.shape) < 0.08
    sheets = tuple(AnsweredSheet(1, "none") for _ in range(people))
    fields = tuple(
        _values(field.id, domain.id, answers[:, place], missing[:, place])
        for place, (domain, field) in enumerate((d, f) for d in FRAMEWORK.domains for f in d.fields)
    )
    scored, domains, _ = score_all(SessionValues(sheets, fields, ()), FRAMEWORK, METHOD)
    return scored, domains


def _values(field: str, domain: str, answers: np.ndarray, missing: np.ndarray) -> FieldValues:
    given = {i: Fraction(int(a)) for i, (a, gone) in enumerate(zip(answers, missing, strict=True)) if not gone}
    unknown = int(missing.sum())
    return FieldValues(field, domain, given, unknown, 0, 0, 0, Fraction(unknown, len(answers)), len(answers))


def published(scored: Scored, people: int = 0, version: str = FRAMEWORK.version) -> PublishedSession:
    """The session as its results.json would tell it."""
    fields, domains = scored
    people = people or max(field.people for field in fields)
    framework = PublishedFramework(FRAMEWORK.id, version, MODULE, (FRAMEWORK.scale.low, FRAMEWORK.scale.high))
    lines = tuple(PublishedField(f.id, f.domain, f.score, f.people, f.sheets, f.singles, f.interval) for f in fields)
    means = {domain.id: domain.score for domain in domains}
    return PublishedSession(
        "0" * 12, "T", "", "", ("2023-05-12",), framework, METHOD.confidence, people, people, {}, lines, means
    )


def compared(then: Scored, now: Scored) -> Comparison:
    """The comparison of two rooms."""
    earlier = published(then)
    return compare(earlier, now[0], counterparts(earlier, FRAMEWORK, MODULE), FRAMEWORK.scale, METHOD)


def names_a_change(seed: int) -> bool:
    """Whether anything is called changed between two rooms of one town."""
    chance = np.random.default_rng([16, seed])
    levels = town(chance)
    return bool(compared(room(levels, chance), room(levels, chance)).named)


def main() -> None:
    """Runs the pairs that are left; how many are done and how many named something is kept in the folder given."""
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    counter = place / "pairs.txt"
    done, hits = map(int, counter.read_text("utf-8").split()) if counter.exists() else (0, 0)
    for seed in range(done, PAIRS):
        hits += names_a_change(seed)
        if (seed + 1) % 50 == 0:
            counter.write_text(f"{seed + 1} {hits}", "utf-8")
    print(f"a change is named where nothing changed: {hits} of {PAIRS} pairs", flush=True)
    if hits > MOST * PAIRS:
        sys.exit(f"that is more than {MOST:.0%}")
    counter.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
