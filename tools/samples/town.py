"""An invented town as its two YAML files tell it: what people think of it, who came, and what they wrote."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from c21lab.framework.model import Item

Cell = str | int | float | dt.date | None
HERE = Path(__file__).parent
TOWNS = ("vaubrelle", "puertolirio", "ollerwick", "valdelumbre")


@dataclass(frozen=True)
class Person:
    """Who filled one sheet, alone or for a table of ``people``, and with which habits.

    ``generosity`` is in points of the scale; ``doubt`` multiplies the town's shares of don't know; ``blank`` is a share
    of lines. ``domains`` (all, if empty) and ``stops_at`` (an item) say how far the sheet got; ``typed`` holds what
    stands in a cell in place of a plain answer.
    """

    file: str
    group: str
    name: str = ""
    people: int = 1
    print_name: bool = False
    language: str = ""
    generosity: float = 0.0
    doubt: float = 1.0
    blank: float = 0.0
    talkative: float = 1.0
    domains: tuple[str, ...] = ()
    stops_at: str = ""
    typed: Mapping[str, Cell] = field(default_factory=dict[str, Cell])


@dataclass(frozen=True)
class Comment:
    """What somebody whose answer to ``item`` is of this ``kind`` could have written; ``by`` names a group or a file."""

    item: str
    kind: str
    text: str
    by: str = ""
    language: str = ""


@dataclass(frozen=True)
class Town:
    """Levels and shares by the id of an action, a field or a domain, or by ``default``: the closest one counts."""

    folder: str
    seed: str
    module: str
    language: str
    people: tuple[Person, ...]
    comments: tuple[Comment, ...]
    levels: Mapping[str, float]
    noise: Mapping[str, float]
    unknown: Mapping[str, float]
    not_applicable: Mapping[str, float]
    shifts: Mapping[str, Mapping[str, float]]
    camps: Mapping[str, tuple[float, float]]
    action_noise: float = 0.0


def read_town(name: str) -> Town:
    """The town of that name; raises TypeError for a key that no dataclass here has."""
    values = _read(f"{name}.yaml")
    people = tuple(Person(**{"language": values["language"], **entry}) for entry in values.pop("people"))
    comments = _read(f"{name}-comments.yaml")
    told = (_comment(item, entry, values["language"]) for item, entries in comments.items() for entry in entries)
    return Town(people=people, comments=tuple(told), **values)


def closest(table: Mapping[str, Any], item: Item) -> Any:
    """The table's entry for the item, else for its field, else for its domain, else its default, else 0."""
    known = [key for key in (item.id, item.field, item.domain, "default") if key in table]
    return table[known[0]] if known else 0


def _read(file: str) -> dict[str, Any]:
    return yaml.safe_load((HERE / file).read_text(encoding="utf-8"))


def _comment(item: str, entry: Mapping[str, str], language: str) -> Comment:
    (kind, text), *rest = entry.items()
    return Comment(item, kind, text, **{"language": language, **dict(rest)})
