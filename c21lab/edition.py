"""One language edition of a session's results: what charts, report and workbook all need to speak."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from c21lab.framework.model import Framework, FrameworkWords
from c21lab.lab.plan import Plan
from c21lab.lab.plenary.model import Plenary
from c21lab.scoring.results import FieldScore, Results
from c21lab.scoring.second_vote import SecondVote
from c21lab.settings import NO_GROUP, OTHER_GROUPS, Settings
from c21lab.wording import Words


@dataclass(frozen=True)
class Edition:
    """Results with the words of one language: ``words`` are the program's, ``texts`` the framework's.

    Beside the scores stand what the ``plenary`` agreed on and a ``second_vote``, where there were any; ``plan`` holds
    what was proposed and agreed on the second day. ``revealed`` are the people whose scores were shown first, where
    these are others than now.
    """

    settings: Settings
    framework: Framework
    results: Results
    words: Words
    framework_words: FrameworkWords
    plan: Plan = field(default_factory=Plan)
    plenary: Plenary | None = None
    second_vote: SecondVote | None = None
    revealed: int | None = None

    @property
    def module_title(self) -> str:
        """Returns the module's name as this language writes it."""
        return self.framework_words.modules.get(self.results.module, self.results.module)

    @property
    def status_note(self) -> str:
        """Returns the margin note of a chart or tab of a provisional framework; empty for an official one."""
        if not self.framework.provisional:
            return ""
        return self.words("status-note", status=self.framework.status)

    def asks_about(self, field: str) -> bool:
        """Returns whether the module rates anything in a field: a module of actions may have a field without any."""
        return any(item.field == field for item in self.framework.items(self.results.module))

    def group_label(self, id_: str) -> str:
        """Returns the label of a group column, the merged ones and "no group given" included."""
        if id_ == NO_GROUP:
            return self.words("group-none")
        if id_ == OTHER_GROUPS:
            return self.words("group-other-groups")
        return self.settings.about.group_label(id_, self.framework_words.language, self.framework_words.groups)

    def stage_label(self, id_: str) -> str:
        """Returns the label of a stage."""
        return self.framework_words.stages[id_].label

    def people_behind(self, fields: Iterable[FieldScore]) -> str:
        """Returns the count of people who scored these fields: ``24–31``; empty where none has a score."""
        counts = sorted({field.people for field in fields if field.score is not None})
        if len(counts) < 2:
            return str(counts[0]) if counts else ""
        return self.words("report-interval", low=str(counts[0]), high=str(counts[-1]))

    def score(self, value: float) -> str:
        """Returns a score as it is printed everywhere: one decimal, in the language's notation."""
        return self.words.number(value, 1)

    def signed(self, value: float) -> str:
        """Returns a difference as it is printed: with its sign, nothing before 0.0."""
        sign = "+" if value > 0 else "\N{MINUS SIGN}" if value < 0 else ""
        return f"{sign}{self.score(abs(value))}"
