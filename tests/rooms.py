"""Small rooms for the tests of scoring: a framework of any shape, sheets written as one line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from c21lab.framework.model import Action, Domain, Field, Framework, Scale, Stage
from c21lab.ratings import ratings_table
from c21lab.scoring.findings import score_ratings
from c21lab.scoring.results import Results
from c21lab.settings import About, Method, Settings

SCALE = Scale(1, 9, (Stage("emerging", 1, 3), Stage("developing", 4, 6), Stage("well_developed", 7, 9)))
_ANSWERS = {"?": "dont_know", "-": "not_applicable", ".": "blank"}


@dataclass(frozen=True)
class Sheet:
    """Answers in the order of the items: a score, ``?`` don't know, ``-`` not applicable, ``.`` blank."""

    answers: str
    group: str | None = None
    people: int = 1


def framework_of(*fields: int, actions: int = 0, scale: Scale = SCALE) -> Framework:
    """Domains A, B, … with so many fields each (A1, A2, …), each field with so many actions (A1a, A1b, …)."""
    domains = tuple(
        Domain(
            letter,
            tuple(
                Field(f"{letter}{i}", tuple(Action(f"{letter}{i}{'abcdefgh'[a]}") for a in range(actions)))
                for i in range(1, count + 1)
            ),
        )
        for letter, count in zip("ABCDEFGH", fields, strict=False)
    )
    modules = {"essentials": "field", "extended": "action"}
    return Framework("test", "1", "official", "MIT", scale, modules, (), domains, {})


def without_actions(framework: Framework, field: str) -> Framework:
    """The framework with a field that has no actions."""

    def emptied(domain: Domain) -> Domain:
        return replace(domain, fields=tuple(Field(f.id) if f.id == field else f for f in domain.fields))

    return replace(framework, domains=tuple(map(emptied, framework.domains)))


def ratings_of(framework: Framework, sheets: Sequence[Sheet], module: str = "essentials") -> pd.DataFrame:
    """The ratings table of these sheets; they are called s00, s01, …"""
    rows: list[tuple[object, ...]] = []
    for number, sheet in enumerate(sheets):
        for item, answer in zip(framework.items(module), sheet.answers.split(), strict=True):
            given = (_ANSWERS[answer], None) if answer in _ANSWERS else ("score", int(answer))
            place = (f"s{number:02}.xlsx", "Scores", "E9")
            rows.append(
                (f"s{number:02}", sheet.people, sheet.group, item.id, item.field, item.domain, *given, None, *place)
            )
    return ratings_table(rows)


def score(
    framework: Framework,
    sheets: Sequence[Sheet],
    method: Method | None = None,
    module: str = "essentials",
    groups: Sequence[str] = ("a", "b", "c", "d"),
    tables: str = "people",
) -> Results:
    """The results of these sheets; ``groups`` is the session's order."""
    settings = Settings(About(groups={group: {} for group in groups}, tables=tables), method or Method())
    return score_ratings(ratings_of(framework, sheets, module), framework, module, settings)


def room(*answers: str) -> list[Sheet]:
    """A sheet of one person without a group for each line of answers."""
    return [Sheet(line) for line in answers]


def column(answers: str) -> list[Sheet]:
    """A sheet of one person for each answer to a framework's only field."""
    return room(*answers.split())
