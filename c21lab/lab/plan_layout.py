"""The layout of plan.xlsx: its tabs and columns, and by which keys and headings they are found again.

A tab has, from the top, its title, a line that says what belongs in it, a hidden row of keys, the headings, and a row
per entry. It is read by the keys, else by the headings in any language of the program, never by position. A text
that the report prints may have a column per further language of the session: ``idea::es``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from c21lab.office.plain_text import fold
from c21lab.sheets.layout import PREFIX
from c21lab.wording import Words, program_languages, words_for

FILE_NAME = "plan.xlsx"
LANGUAGE_MARK = "::"
ID = "id"
STARTING_VALUE = "starting-value"


class PlanTab(StrEnum):
    """The tabs that people fill in; each kind of workshop has some of them."""

    IDEAS = "ideas"
    CHALLENGES = "challenges"
    KEYS = "keys"
    TARGETS = "targets"
    MEASURES = "measures"


class PlanRule(StrEnum):
    """The rules by which a cell of a column is read."""

    ID = "id"
    IDS = "ids"
    TEXT = "text"
    FIELD = "field"
    ACTION = "action"
    CHOICE = "choice"
    YES_NO = "yes-no"
    DAY = "day"
    COUNT = "count"
    POINTS = "points"


@dataclass(frozen=True)
class PlanColumn:
    """A column: its key, the rule for its cells, and its width in characters.

    ``choices`` is the list of its dropdown. A ``translated`` one has a column per further language of the session.
    """

    key: str
    rule: PlanRule
    width: float
    choices: str = ""
    translated: bool = False


CHOICES: Mapping[str, tuple[str, ...]] = {
    "answers": ("weakness", "strength", "blind_spot", "split", "other"),
    "resources": ("internal", "outside"),
    "status": ("not_started", "under_way", "done", "dropped"),
    "feasible": ("yes", "partly", "no"),
    "cost": ("none", "low", "medium", "high"),
}
PREFIXES: Mapping[PlanTab, str] = {
    PlanTab.IDEAS: "I",
    PlanTab.CHALLENGES: "C",
    PlanTab.KEYS: "K",
    PlanTab.TARGETS: "T",
    PlanTab.MEASURES: "M",
}
MAIN_TEXT: Mapping[PlanTab, str] = {
    PlanTab.IDEAS: "idea",
    PlanTab.CHALLENGES: "challenge",
    PlanTab.KEYS: "key",
    PlanTab.TARGETS: "target",
    PlanTab.MEASURES: "measure",
}
_ID = PlanColumn(ID, PlanRule.ID, 7)
_TABLE = PlanColumn("table", PlanRule.TEXT, 10)
_VOTES = PlanColumn("votes", PlanRule.COUNT, 8)
_KEPT = PlanColumn("kept", PlanRule.YES_NO, 9)


def _text(key: str, width: float = 24, *, translated: bool = False) -> PlanColumn:
    return PlanColumn(key, PlanRule.TEXT, width, translated=translated)


COLUMNS: Mapping[PlanTab, Sequence[PlanColumn]] = {
    PlanTab.IDEAS: (
        _ID,
        _text("idea", 48, translated=True),
        _text("for-whom", 20),
        _text("example", 24),
        _TABLE,
        PlanColumn("field", PlanRule.FIELD, 28),
        PlanColumn("action", PlanRule.ACTION, 30),
        PlanColumn("answers-to", PlanRule.CHOICE, 14, "answers"),
        _VOTES,
        _KEPT,
    ),
    PlanTab.CHALLENGES: (_ID, _text("challenge", 56, translated=True), _text("why", 44), _TABLE, _VOTES, _KEPT),
    PlanTab.KEYS: (
        _ID,
        PlanColumn("from-challenges", PlanRule.IDS, 16),
        _text("key", 44, translated=True),
        _text("brings", 44, translated=True),
        _text("commits", 28),
        _VOTES,
        _KEPT,
    ),
    PlanTab.TARGETS: (
        _ID,
        _text("target", 40, translated=True),
        _text("indicator", 34, translated=True),
        _text("unit", 12),
        _text("value", 12),
        _text("year", 9),
        _text("source", 24),
        PlanColumn("feasible", PlanRule.CHOICE, 11, "feasible"),
        _text("why", 34),
        _text("recommendation", 40, translated=True),
    ),
    PlanTab.MEASURES: (
        _ID,
        PlanColumn("from-ideas", PlanRule.IDS, 12),
        _text("measure", 44, translated=True),
        _text("result", 26),
        _text("lead", 18),
        _text("partners", 20),
        PlanColumn("start", PlanRule.DAY, 12),
        PlanColumn("end", PlanRule.DAY, 12),
        PlanColumn("resources", PlanRule.CHOICE, 13, "resources"),
        PlanColumn("cost", PlanRule.CHOICE, 11, "cost"),
        _text("who-benefits", 20),
        _text("indicator", 24),
        _text(STARTING_VALUE, 26),
        _text("goal", 20),
        PlanColumn("status", PlanRule.CHOICE, 13, "status"),
        PlanColumn("impact", PlanRule.POINTS, 9),
        PlanColumn("feasibility", PlanRule.POINTS, 10),
    ),
}
# what the program writes into a row: alone, it makes no entry
WRITTEN_BY_PROGRAM = (ID, "field", "action", "answers-to", STARTING_VALUE)


def column_of(tab: PlanTab, key: str) -> PlanColumn:
    """Returns a column of a tab by its key, that of a translation included: ``idea::es``."""
    return next(column for column in COLUMNS[tab] if column.key == key.partition(LANGUAGE_MARK)[0])


def hidden_key(tab: PlanTab, key: str) -> str:
    """Returns what stands in the hidden row above a heading."""
    return f"{PREFIX}plan-{tab}-{key}"


def heading(key: str, words: Words) -> str:
    """Returns the visible heading of a column: ``for whom``, ``idea::es``."""
    base, mark, language = key.partition(LANGUAGE_MARK)
    return f"{words(f'plan-col-{base}')}{mark}{language}"


def tab_name(tab: PlanTab, words: Words) -> str:
    """Returns the visible name of a tab."""
    return words(f"plan-tab-{tab}")


def choice_label(name: str, value: str, words: Words) -> str:
    """Returns an entry of a list as a language writes it."""
    return words(f"plan-{name}-{value.replace('_', '-')}")


@cache
def known_headings(tab: PlanTab) -> Mapping[str, str]:
    """Returns the keys of a tab's columns by their headings, folded, in every language of the program."""
    spoken = [words_for(language) for language in program_languages()]
    return {fold(heading(column.key, words)): column.key for words in spoken for column in COLUMNS[tab]}


@cache
def known_choices(name: str) -> Mapping[str, str]:
    """Returns the entries of a list by their labels, folded, in every language of the program, and by themselves."""
    spoken = [words_for(language) for language in program_languages()]
    labels = {fold(choice_label(name, value, words)): value for words in spoken for value in CHOICES[name]}
    return {**{fold(value): value for value in CHOICES[name]}, **labels}
