"""A plan as frozen dataclasses: what was proposed on the second day, and what will be done, by whom, by when."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from c21lab.office.plain_text import id_key


@dataclass(frozen=True)
class LocalText:
    """A text in the language it was written in, and its translations by language."""

    text: str = ""
    language: str = ""
    translations: Mapping[str, str] = field(default_factory=dict[str, str])

    def __bool__(self) -> bool:
        return bool(self.text)

    def in_language(self, language: str) -> tuple[str, str]:
        """Returns the text in a language with that language, or as it was written, with the language of that."""
        translated = self.translations.get(language, "")
        return (translated, language) if translated else (self.text, self.language)

    def is_told_in(self, language: str) -> bool:
        """Returns whether a reader of a language gets the text in it, or there is none."""
        return not self.text or self.in_language(language)[1].split("-")[0] == language.split("-")[0]


@dataclass(frozen=True)
class PlanDay:
    """A day, a month or a year, as precise as somebody typed it."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """Returns the day as ISO 8601 writes it: ``2027``, ``2027-03``, ``2027-03-15``."""
        return "-".join([f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)])

    @property
    def first(self) -> dt.date:
        """Returns its first day."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> dt.date:
        """Returns its last day."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or monthrange(self.year, month)[1])


@dataclass(frozen=True)
class Idea:
    """An idea; ``kept`` is None where nobody decided. Without a framework ``theme`` is what stands for the field."""

    id: str
    text: LocalText
    for_whom: LocalText = LocalText()
    example: LocalText = LocalText()
    table: str = ""
    domain: str = ""
    field: str = ""
    theme: str = ""
    actions: tuple[str, ...] = ()
    answers_to: str = ""
    votes: int | None = None
    kept: bool | None = None


@dataclass(frozen=True)
class Challenge:
    """A challenge of the territory, as people put it."""

    id: str
    text: LocalText
    why: LocalText = LocalText()
    votes: int | None = None
    kept: bool | None = None


@dataclass(frozen=True)
class Key:
    """A key: what culture brings to challenges, and who commits to it."""

    id: str
    text: LocalText
    challenges: tuple[str, ...] = ()
    brings: LocalText = LocalText()
    commits: LocalText = LocalText()
    votes: int | None = None
    kept: bool | None = None


@dataclass(frozen=True)
class Target:
    """A target and the indicator for it; ``feasible`` is yes, partly, no, or empty where nobody said."""

    id: str
    text: LocalText
    indicator: LocalText = LocalText()
    unit: str = ""
    value: str = ""
    year: str = ""
    source: str = ""
    feasible: str = ""
    why: LocalText = LocalText()
    recommendation: LocalText = LocalText()


@dataclass(frozen=True)
class Measure:
    """A measure. ``fields`` are those of its ideas; ``ideas`` may name keys or targets as well."""

    id: str
    text: LocalText
    ideas: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    result: LocalText = LocalText()
    lead: str = ""
    partners: str = ""
    start: PlanDay | None = None
    end: PlanDay | None = None
    resources: str = ""
    cost: str = ""
    who_benefits: LocalText = LocalText()
    indicator: LocalText = LocalText()
    starting_value: str = ""
    goal: LocalText = LocalText()
    status: str = ""
    impact: int | None = None
    feasibility: int | None = None

    @property
    def lacks(self) -> tuple[str, ...]:
        """Returns what keeps it open: a lead, a date by which it is done, an indicator."""
        stated = {"lead": self.lead, "end": self.end, "indicator": self.indicator}
        return tuple(name for name, value in stated.items() if not value)


Proposal = Idea | Challenge | Key


@dataclass(frozen=True)
class Plan:
    """All that plan.xlsx holds, in the order of its rows. ``language`` is that of what stands there untranslated."""

    language: str = ""
    ideas: tuple[Idea, ...] = ()
    challenges: tuple[Challenge, ...] = ()
    keys: tuple[Key, ...] = ()
    targets: tuple[Target, ...] = ()
    measures: tuple[Measure, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ideas or self.challenges or self.keys or self.targets or self.measures)

    def named(self, id_: str) -> Idea | Key | Target | None:
        """Returns the idea, key or target of an id, however it is spelt."""
        every = (*self.ideas, *self.keys, *self.targets)
        return next((one for one in every if id_key(one.id) == id_key(id_)), None)

    def texts(self) -> Iterator[LocalText]:
        """Yields every text that a report prints."""
        yield from (one.text for one in (*self.ideas, *self.challenges, *self.keys, *self.targets, *self.measures))
        yield from (text for idea in self.ideas for text in (idea.for_whom, idea.example))
        yield from (challenge.why for challenge in self.challenges)
        yield from (text for key in self.keys for text in (key.brings, key.commits))
        yield from (text for one in self.targets for text in (one.indicator, one.why, one.recommendation))
        for one in self.measures:
            yield from (one.result, one.who_benefits, one.indicator, one.goal)

    def untranslated(self, language: str) -> int:
        """Counts the texts that a report in a language prints in another one."""
        return sum(not text.is_told_in(language) for text in self.texts())


def is_kept(one: Proposal, among: Sequence[Proposal]) -> bool:
    """Returns whether a proposal counts as kept.

    Where the room marked any with yes, only those; where it marked none so, all that it did not mark with no.
    """
    return bool(one.kept) if any(other.kept for other in among) else one.kept is not False
