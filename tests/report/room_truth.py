"""A random room that is scored by the product and by the second hand: what is printed, and what is true of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Any

import second_hand
from random_rooms import Session
from second_hand_numbers import half_up
from second_hand_room import Rules, Sheet, is_answer

from c21lab.framework.model import (
    Action,
    Domain,
    DomainWords,
    Field,
    FieldWords,
    Framework,
    FrameworkWords,
    Scale,
    Stage,
    StageWords,
)
from c21lab.ratings import ratings_table
from c21lab.settings import About, Method, Settings
from c21lab.wording import Words, words_for

LANGUAGES = ("en", "fr", "es")
MODULES = {"essentials": "field", "extended": "action"}
TITLES = {
    "en": ("Domain", "Field", "Action", "group", "stage"),
    "fr": ("Domaine", "Champ", "Action", "groupe", "stade"),
    "es": ("Ámbito", "Campo", "Acción", "grupo", "etapa"),
}
TERRITORY = "Riverside"
MOST_NAMED = 6  # equals that a sentence names one by one
PLURALS = {"en": (1,), "fr": (0, 1), "es": (1,)}  # what CLDR calls "one"


def usual(session: Session) -> Session:
    """The session as a session.toml and a framework may have it: "most" is more than half, stages are two or more."""
    sheets, grid, order, parameters = session
    if len(grid.stages) == 1:
        middle = (grid.low + grid.high) // 2
        grid = replace(grid, stages=[("low", grid.low, middle), ("high", middle + 1, grid.high)])
    if "agreed" in parameters:
        parameters = {**parameters, "agreed": max(parameters["agreed"], 0.51)}
    return sheets, grid, order, parameters


def framework_for(session: Session, status: str) -> Framework:
    """The session's grid as a framework with a title for everything, in three languages."""
    sheets, grid, order, _ = session
    domains = tuple(
        Domain(d, tuple(Field(f, tuple(Action(a) for a in actions)) for f, actions in fields))
        for d, fields in grid.domains
    )
    scale = Scale(grid.low, grid.high, tuple(Stage(*stage) for stage in grid.stages))
    groups = tuple(dict.fromkeys([*order, *(s.group for s in sheets if s.group)]))
    frame = Framework("random-rooms", "1", status, "MIT", scale, MODULES, groups, domains, {})
    return replace(frame, words={language: _words(frame, language) for language in LANGUAGES})


def _words(frame: Framework, language: str) -> FrameworkWords:
    domain, field, action, group, stage = TITLES[language]
    return FrameworkWords(
        language,
        f"Test {language}",
        source=f"Source {language}",
        modules={module: f"Module {module}" for module in MODULES},
        stages={s.id: StageWords(f"{stage} {s.id}", f"Looks {s.id}") for s in frame.scale.stages},
        groups={g: f"{group} {g}" for g in frame.groups},
        domains={d.id: DomainWords(f"{domain} {d.id}", f"{domain} {d.id}") for d in frame.domains},
        fields={f.id: FieldWords(f"{field} {f.id}", f"Question {f.id}?") for f in frame.fields},
        actions={a.id: f"{action} {a.id}" for f in frame.fields for a in f.actions},
    )


def ratings_of(session: Session, framework: Framework) -> Any:
    """The session's sheets as a table of ratings."""
    sheets = session[0]
    rows = []
    for sheet in sheets:
        for item in framework.items(module_of(session)):
            given = sheet.answers.get(item.id, "blank")
            answer = ("score", given) if isinstance(given, int) else (given, None)
            place = (item.id, item.field, item.domain, *answer, None, f"{sheet.id}.xlsx", "Scores", "E9")
            rows.append((sheet.id, sheet.people, sheet.group, *place))
    return ratings_table(rows).frame()


def module_of(session: Session) -> str:
    return "essentials" if session[1].module_level == "field" else "extended"


def settings_of(session: Session, folder: Path) -> Settings:
    """Settings that name the framework in a folder."""
    _, _, order, parameters = session
    about = About(
        territory=TERRITORY,
        dates=("2026-11-12",),
        languages=LANGUAGES,
        framework=str(folder),
        module=module_of(session),
        groups={group: {} for group in order},
        tables=parameters.get("tables", "people"),
    )
    return Settings(about, Method(**{key: value for key, value in parameters.items() if key != "tables"}))


@dataclass(frozen=True)
class RoomTruth:
    """What is true of a room, by the second hand; texts in one language."""

    session: Session
    framework: Framework
    settings: Settings
    language: str
    previous: dict[str, Any] | None = None

    @cached_property
    def results(self) -> dict[str, Any]:
        return second_hand.results(*self.session)

    @property
    def words(self) -> Words:
        return words_for(self.language)

    @property
    def texts(self) -> FrameworkWords:
        return self.framework.words[self.language]

    @cached_property
    def rules(self) -> Rules:
        return Rules(self.session[3])

    def rule(self, key: str) -> int:
        return int(self.rules[key])

    @property
    def level(self) -> str:
        return self.session[1].module_level

    @property
    def scale(self) -> dict[str, str]:
        return {"low": str(self.session[1].low), "high": str(self.session[1].high)}

    @cached_property
    def fields(self) -> dict[str, dict[str, Any]]:
        return {f["id"]: f for f in self.results["fields"]}

    @cached_property
    def domains(self) -> dict[str, dict[str, Any]]:
        return {d["id"]: d for d in self.results["domains"]}

    @cached_property
    def actions(self) -> dict[str, dict[str, Any]]:
        return {a["id"]: a for a in self.results["actions"]}

    @cached_property
    def blind(self) -> dict[str, Fraction]:
        return {d["id"]: d["blind_share"] for d in self.results["details"]["fields"]}

    @property
    def room(self) -> dict[str, Any]:
        return self.results["participation"]

    @property
    def columns(self) -> list[dict[str, Any]]:
        return self.room["groups"]

    @cached_property
    def counted(self) -> list[Sheet]:
        """The sheets that are scored."""
        present = [s for s in self.session[0] if any(map(is_answer, s.answers.values()))]
        singles = [s for s in present if s.people == 1]
        return singles if self.results["agreed_at_tables"] else present

    @property
    def all_single(self) -> bool:
        return all(sheet.people == 1 for sheet in self.counted)

    def found(self, *kinds: str) -> list[dict[str, Any]]:
        return [f for f in self.results["findings"] if f["kind"] in kinds]

    def of(self, kind: str, field: str) -> dict[str, Any] | None:
        return next((f for f in self.found(kind) if f.get("field") == field), None)

    def fields_of(self, domain: str) -> list[dict[str, Any]]:
        return [f for f in self.fields.values() if f["domain"] == domain]

    def scored(self, fields: Sequence[dict[str, Any]] | None = None) -> list[dict[str, Any]]:
        return [f for f in (self.fields.values() if fields is None else fields) if f["score"] is not None]

    def hidden(self, field: str, column: str) -> bool:
        """Whether somebody of the column has a value that is not shown."""
        detail = next(d for d in self.results["details"]["fields"] if d["id"] == field)
        line = self.fields[field]
        return line["groups"].get(column) is None and detail["groups"].get(column) is not None

    def asked(self, field: str) -> bool:
        """Whether the module rates anything in the field."""
        return any(f == field and self.session[1].items(f, actions) for f, _, actions in self.session[1].all_fields)

    # texts

    @cached_property
    def ids(self) -> dict[str, str]:
        """Ids by title."""
        texts = self.texts
        titled = [*texts.domains, *texts.fields, *texts.actions]
        return {texts.title_of(id_): id_ for id_ in titled}

    def title(self, id_: str) -> str:
        return self.texts.title_of(id_)

    def quoted(self, ids: Sequence[str]) -> str:
        return self.words.join(self.words.quoted(self.title(id_)) for id_ in ids)

    def stage(self, id_: str) -> str:
        return self.texts.stages[id_].label

    def end_stage(self, place: int) -> str:
        return self.session[1].stages[place][0]

    def group(self, id_: str) -> str:
        if id_ == "none":
            return self.words("group-none")
        return self.words("group-other-groups") if id_ == "other_groups" else self.texts.groups[id_]

    def score(self, value: float) -> str:
        return self.words.number(value, 1)

    def share(self, field: str, place: int) -> str:
        return self.words.percent(self.fields[field]["stage_shares"][self.end_stage(place)] / 100)

    def unknown_share(self, field: str) -> str:
        exact = Fraction(self.blind[field]).limit_denominator(10**6)
        return self.words.percent(float(half_up(exact * 100, 0)) / 100)

    def people(self, count: int) -> str:
        return self.words("report-people", people=count)

    def people_range(self, ids: Sequence[str]) -> str:
        counts = sorted(self.fields[id_]["people"] for id_ in ids)
        low, high = counts[0], counts[-1]
        return self.people(low) if low == high else self.words("report-people-range", low=low, high=high)

    def people_behind(self, fields: Sequence[dict[str, Any]]) -> str | None:
        counts = sorted({f["people"] for f in self.scored(fields)})
        if len(counts) < 2:
            return str(counts[0]) if counts else None
        return self.words("report-interval", low=str(counts[0]), high=str(counts[-1]))

    def points(self, value: Fraction | float) -> str:
        printed = float(half_up(Fraction(str(value)) if isinstance(value, float) else value))
        return self.words("finding-points", value=printed, shown=self.score(printed))

    def with_people(self, ids: Sequence[str]) -> str:
        tied = (self.words("finding-tied", name=self.title(i), people=self.fields[i]["people"]) for i in ids)
        return self.words.join(tied)

    def with_score(self, id_: str, *, quoted: bool = False) -> str:
        name = self.words.quoted(self.title(id_)) if quoted else self.title(id_)
        field = self.fields[id_]
        if field["score"] is None:
            return name
        facts = {"score": self.score(field["score"]), "people": field["people"]}
        return self.words("report-field-with-score", name=name, **facts)

    def date(self) -> str:
        return self.date_of("2026-11-12")

    def date_of(self, day: str) -> str:
        return self.words.date(dt.date.fromisoformat(day))

    def plural(self, count: float) -> str:
        return "one" if count in PLURALS[self.language] else "other"
