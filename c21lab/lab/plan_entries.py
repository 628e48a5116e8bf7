"""From the rows of plan.xlsx to a plan: each row with an id of its own, each value by its rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from c21lab.framework.model import Framework
from c21lab.lab.plan import Challenge, Idea, Key, LocalText, Measure, Plan, Target
from c21lab.lab.plan_fields import NamedField, id_of_title, ids_to_type, leading_id
from c21lab.lab.plan_layout import ID, LANGUAGE_MARK, MAIN_TEXT, PREFIXES, STARTING_VALUE, PlanTab, column_of
from c21lab.lab.plan_rows import PlanRow, PlanRows
from c21lab.lab.plan_values import (
    PlanValueError,
    read_choice,
    read_count,
    read_day,
    read_id,
    read_ids,
    read_points,
    read_text,
    read_yes_no,
)
from c21lab.message_limits import shortened
from c21lab.office.nearest import nearest
from c21lab.office.plain_text import id_key
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem

Value = TypeVar("Value")
_SOURCES = (PlanTab.IDEAS, PlanTab.KEYS, PlanTab.TARGETS)  # what a measure may come from


def with_ids(rows: PlanRows) -> tuple[PlanRows, tuple[Problem, ...]]:
    """Gives a number to each row that has none, and to the second of two with one id, which is a problem.

    A number that was ever given is not given again.
    """
    problems: list[Problem] = []
    numbered: list[PlanRow] = []
    last = {tab: max(rows.last.get(tab, 0), *_numbers(rows, tab), 0) for tab in PlanTab}
    seen: dict[tuple[PlanTab, str], Place] = {}
    for row in rows.rows:
        prefix = PREFIXES[row.tab]
        try:
            id_ = read_id(row.cells.get(ID), prefix)
        except PlanValueError as error:
            problems.append(Problem(error.code, row.place(ID), error.facts))
            id_ = ""
        first = seen.get((row.tab, id_key(id_))) if id_ else None
        if first is not None:
            problems.append(Problem(ProblemCode.PLAN_ID_TWICE, row.place(ID), {"found": id_, "first": first.cell}))
        if not id_ or first is not None:
            last[row.tab] += 1
            id_ = f"{prefix}{last[row.tab]}"
        seen[row.tab, id_key(id_)] = row.place(ID)
        numbered.append(row.with_cells({ID: id_}))
    return replace(rows, rows=tuple(numbered), last={tab: n for tab, n in last.items() if n}), tuple(problems)


def _numbers(rows: PlanRows, tab: PlanTab) -> Iterator[int]:
    for row in rows.of(tab):
        try:
            number = read_id(row.cells.get(ID), PREFIXES[tab]).removeprefix(PREFIXES[tab])
        except PlanValueError:
            continue
        yield int(number) if number.isascii() and number.isdecimal() and len(number) < 7 else 0


def plan_of(rows: PlanRows, language: str, framework: Framework | None) -> tuple[Plan, tuple[Problem, ...]]:
    """Returns the plan that numbered rows make, and every value that could not be used.

    ``language`` is that of untranslated texts. Without a framework a field is whatever was typed.
    """
    reader = _PlanReader(rows, language, framework)
    plan = Plan(
        language,
        ideas=tuple(map(reader.idea, reader.entries(PlanTab.IDEAS))),
        challenges=tuple(map(reader.challenge, reader.entries(PlanTab.CHALLENGES))),
        keys=tuple(map(reader.key, reader.entries(PlanTab.KEYS))),
        targets=tuple(map(reader.target, reader.entries(PlanTab.TARGETS))),
    )
    plan = replace(plan, measures=tuple(reader.measure(row, plan) for row in reader.entries(PlanTab.MEASURES)))
    return plan, tuple(reader.problems)


@dataclass
class _PlanReader:
    """Reads entries, and notes what cannot be used."""

    rows: PlanRows
    language: str
    framework: Framework | None
    problems: list[Problem] = field(default_factory=list[Problem])

    def entries(self, tab: PlanTab) -> list[PlanRow]:
        """Returns the rows that a person typed into and that have their main text; one without it is a problem."""
        typed = [row for row in self.rows.of(tab) if row.is_typed]
        for row in typed:
            if not self._local(row, MAIN_TEXT[tab]).text:
                self._note(ProblemCode.PLAN_TEXT_MISSING, row.place(MAIN_TEXT[tab]), column=MAIN_TEXT[tab])
        return [row for row in typed if self._local(row, MAIN_TEXT[tab]).text]

    def idea(self, row: PlanRow) -> Idea:
        named = self._named(row)
        return Idea(
            self._id(row),
            self._local(row, "idea"),
            for_whom=self._local(row, "for-whom"),
            example=self._local(row, "example"),
            table=self._text(row, "table"),
            domain=named.domain,
            field=named.field,
            theme=named.theme,
            actions=named.actions,
            answers_to=self._choice(row, "answers-to"),
            votes=self._read(row, "votes", read_count, None),
            kept=self._read(row, "kept", read_yes_no, None),
        )

    def challenge(self, row: PlanRow) -> Challenge:
        return Challenge(
            self._id(row),
            self._local(row, "challenge"),
            self._local(row, "why"),
            self._read(row, "votes", read_count, None),
            self._read(row, "kept", read_yes_no, None),
        )

    def key(self, row: PlanRow) -> Key:
        return Key(
            self._id(row),
            self._local(row, "key"),
            self._references(row, "from-challenges", (PlanTab.CHALLENGES,)),
            self._local(row, "brings"),
            self._local(row, "commits"),
            self._read(row, "votes", read_count, None),
            self._read(row, "kept", read_yes_no, None),
        )

    def target(self, row: PlanRow) -> Target:
        return Target(
            self._id(row),
            self._local(row, "target"),
            self._local(row, "indicator"),
            unit=self._text(row, "unit"),
            value=self._text(row, "value"),
            year=self._text(row, "year"),
            source=self._text(row, "source"),
            feasible=self._choice(row, "feasible"),
            why=self._local(row, "why"),
            recommendation=self._local(row, "recommendation"),
        )

    def measure(self, row: PlanRow, plan: Plan) -> Measure:
        ideas = self._references(row, "from-ideas", _SOURCES)
        named = [one for one in map(plan.named, ideas) if isinstance(one, Idea)]
        texts = ("result", "who-benefits", "indicator", "goal")
        return Measure(
            self._id(row),
            self._local(row, "measure"),
            ideas=ideas,
            fields=tuple(dict.fromkeys(one.field or one.domain or one.theme for one in named if _has_field(one))),
            **{key.replace("-", "_"): self._local(row, key) for key in texts},
            lead=self._text(row, "lead"),
            partners=self._text(row, "partners"),
            start=self._read(row, "start", read_day, None),
            end=self._read(row, "end", read_day, None),
            resources=self._choice(row, "resources"),
            cost=self._choice(row, "cost"),
            starting_value=self._text(row, STARTING_VALUE),
            status=self._choice(row, "status"),
            impact=self._read(row, "impact", read_points, None),
            feasibility=self._read(row, "feasibility", read_points, None),
        )

    def _id(self, row: PlanRow) -> str:
        return str(row.cells[ID])

    def _text(self, row: PlanRow, key: str) -> str:
        return self._read(row, key, read_text, "")

    def _choice(self, row: PlanRow, key: str) -> str:
        return self._read(row, key, partial(read_choice, column=column_of(row.tab, key)), "")

    def _local(self, row: PlanRow, key: str) -> LocalText:
        """A text with its translations; one that only stands in another language is in that."""
        own = self._text(row, key)
        others = {code: self._text(row, f"{key}{LANGUAGE_MARK}{code}") for code in self.rows.languages}
        told = {code: text for code, text in others.items() if text}
        if own or not told:
            return LocalText(own, self.language, told)
        return LocalText(next(iter(told.values())), next(iter(told)), told)

    def _read(self, row: PlanRow, key: str, read: Callable[..., Value], otherwise: Value) -> Value:
        try:
            return read(row.cells.get(key))
        except PlanValueError as error:
            self._note(error.code, row.place(key), **error.facts)
            return otherwise

    def _note(self, code: ProblemCode, place: Place, **facts: str | int) -> None:
        problem = Problem(code, place, facts)
        if problem not in self.problems:  # a cell may be looked at more than once
            self.problems.append(problem)

    def _references(self, row: PlanRow, key: str, tabs: tuple[PlanTab, ...]) -> tuple[str, ...]:
        """The ids in a cell that there are; each other one is a problem."""
        present = [tab for tab in tabs if self.rows.of(tab)]
        known = {id_key(self._id(other)): self._id(other) for tab in present for other in self.rows.of(tab)}
        prefix = PREFIXES[(present or list(tabs))[0]]
        found = self._read(row, key, partial(read_ids, prefix=prefix), ())
        for id_ in found:
            if id_key(id_) not in known:
                facts = {"found": shortened(id_), "nearest": nearest(id_, known.values()) or "none"}
                self._note(ProblemCode.PLAN_ID_UNKNOWN, row.place(key), **facts)
        return tuple(dict.fromkeys(known[id_key(id_)] for id_ in found if id_key(id_) in known))

    def _named(self, row: PlanRow) -> NamedField:
        typed, actions = self._text(row, "field"), self._text(row, "action")
        if self.framework is None:
            return NamedField(theme=typed)
        known = ids_to_type(self.framework)
        of_action = [id_ for part in actions.split("\n") if (id_ := leading_id(part, known))]
        found = leading_id(typed, known) or id_of_title(typed, self.framework)
        if typed and not found:
            facts = {"found": shortened(typed), "nearest": nearest(typed.split()[0], known) or "none"}
            self._note(ProblemCode.PLAN_FIELD_UNKNOWN, row.place("field"), **facts)
        if actions and not of_action:
            facts = {"found": shortened(actions), "nearest": nearest(actions.split()[0], known) or "none"}
            self._note(ProblemCode.PLAN_FIELD_UNKNOWN, row.place("action"), **facts)
        meant = known.get(found or next(iter(of_action), ""), ("", ""))
        own = tuple(id_ for id_ in of_action if id_ not in meant)
        return NamedField(domain=meant[0], field=meant[1], actions=own)


def _has_field(idea: Idea) -> bool:
    return bool(idea.field or idea.domain or idea.theme)
