"""Whole workshops on the shipped framework for the tests of what is written: seeded, so the same in every process."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from c21lab.edition import Edition
from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework, Item
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.ratings import ratings_table
from c21lab.scoring.findings import score_ratings
from c21lab.scoring.results import Results
from c21lab.settings import About, ReportSettings, Settings
from c21lab.wording import words_for

FRAMEWORK = find_framework("c21plus-working")
ABOUT = About(territory="Vaubrelle", title="", dates=("2026-11-12", "2026-11-13"), languages=("fr", "en"))
SETTINGS = Settings(ABOUT, report=ReportSettings(quote_comments=True))


@dataclass(frozen=True)
class Workshop:
    """A session of so many people: each with a sheet, or all at ``tables`` of four."""

    people: int
    module: str = "essentials"
    groups: Sequence[str] = FRAMEWORK.groups
    tables: bool = False
    unanswered: Sequence[str] = ()  # fields that nobody scores
    settings: Settings = SETTINGS
    framework: Framework = FRAMEWORK

    def ratings(self) -> pd.DataFrame:
        """Generous and strict people, fields that differ, some don't-knows and a comment here and there."""
        chance = random.Random(21)
        level = {field.id: chance.uniform(2.5, 7.5) for field in self.framework.fields}
        rows: list[tuple[object, ...]] = []
        for number in range(self.people // 4 if self.tables else self.people):
            mood = chance.gauss(0, 0.8)
            group = chance.choice(self.groups) if self.groups else None
            for row, item in enumerate(self.framework.items(self.module), 10):
                answer, score = self._answer(item, level[item.field] + mood, chance)
                sheet = f"sheets/p{number:02}.xlsx"
                comment = f"=1+{row}" if chance.random() < 0.02 else None
                place = (sheet, "Scores", f"E{row}")
                whose = (sheet, 4 if self.tables else 1, group)
                rows.append((*whose, item.id, item.field, item.domain, answer, score, comment, *place))
        return ratings_table(rows)

    def _answer(self, item: Item, level: float, chance: random.Random) -> tuple[str, int | None]:
        kind = chance.choices(("score", "dont_know", "not_applicable", "blank"), (85, 8, 4, 3))[0]
        if kind != "score" or item.field in self.unanswered:
            return ("blank" if kind == "score" else kind), None
        return "score", min(9, max(1, round(chance.gauss(level, 1.6))))

    def results(self) -> Results:
        groups: dict[str, dict[str, str]] = {group: {} for group in self.groups}
        settings = replace(self.settings, about=replace(self.settings.about, groups=groups))
        return score_ratings(self.ratings(), self.framework, self.module, settings)

    def edition(self, language: str = "en") -> Edition:
        texts = self.framework.words_in(language)
        return Edition(self.settings, self.framework, self.results(), words_for(language), texts)


def problems(count: int = 2) -> list[Problem]:
    """Problems with a file's name and with what was typed, neither of which may be shared."""
    place = Place("sheets/Anna Virtanen.xlsx", "Scores", "E14")
    facts = {"found": "typed-by-anna", "key": "typed-by-anna", "nearest": "x", "table": "x"}
    return [Problem(ProblemCode.SETTINGS_KEY_UNKNOWN, place, facts)] * count
