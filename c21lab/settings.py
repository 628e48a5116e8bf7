"""Settings of a session: ``session.toml`` as frozen dataclasses, each parameter with its default."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem

FILE_NAME = "session.toml"
RESERVED_GROUPS = ("none", "other_groups")  # what results call the column without a group, and the merged one


@dataclass(frozen=True)
class About:
    """Table ``[session]``.

    ``dates`` are ISO dates, or words as the session gives them. ``groups`` maps each group's id to its labels by
    language (none: the framework's labels); an empty mapping means the framework's groups.
    """

    territory: str = ""
    country: str = ""
    title: str = ""
    dates: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    framework: str = ""
    module: str = ""
    facilitators: tuple[str, ...] = ()
    groups: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])

    def group_label(self, id_: str, language: str, shipped: Mapping[str, str]) -> str:
        """Returns a group's label in a language: the session's, else the framework's (``shipped``), any, or its id."""
        own = self.groups.get(id_, {})
        return own.get(language) or shipped.get(id_) or next(iter(own.values()), id_)


@dataclass(frozen=True)
class Method:
    """Table ``[method]``: the parameters of the method. Points are for the scale 1-9, kept as shares of its range R."""

    min_answers: int = 3  # people a score needs
    min_group: int = 5  # people a group's column needs; never below 3
    min_detail: int = 8  # people that medians, shares, intervals and tests need
    coverage: float = 0.5  # share of a field's actions a participant must have scored
    domain_coverage: float = 0.5  # share of a domain's fields that must have a score
    confidence: float = 0.95  # of the intervals
    significance: float = 0.05  # of the tests, after Holm's correction
    broad_spread: float = 1 / 8  # spread up to this share of R is broad agreement
    mixed_spread: float = 1 / 4  # and up to this share mixed
    gap: float = 1 / 8  # difference between groups, share of R
    balance: float = 1 / 16  # difference between pooled and balanced score, share of R
    relative: float = 1 / 16  # deviation from participants' own average, share of R
    relative_fields: int = 5  # fields a participant needs for an average of their own
    agreed: float = 0.70  # share of people in the end stage for an agreed strength or weakness
    opposed: float = 0.15  # share in the opposite end that an agreed one must stay under
    blind_spot: float = 1 / 3  # share of don't know
    blind_spot_people: int = 5  # people a blind spot needs
    most_extremes: int = 5  # fields named as highest, and as lowest
    most_discussed: int = 7  # entries of the agenda


@dataclass(frozen=True)
class ReportSettings:
    """Table ``[report]``. Paths are relative to the session's folder."""

    word_template: str = ""
    logo: str = ""
    name_participants: bool = False
    quote_comments: bool = False


@dataclass(frozen=True)
class Settings:
    """All of ``session.toml``; the defaults are those of a session without one."""

    about: About = About()
    method: Method = Method()
    report: ReportSettings = ReportSettings()


# the ends within which a parameter means something; min_group below 3 would print what one person said
_LIMITS: Mapping[str, tuple[float, float]] = {
    "min_answers": (1, 1000),
    "min_group": (3, 1000),
    "min_detail": (3, 1000),
    "confidence": (0.5, 0.999),
    "significance": (0.0001, 0.5),
    "relative_fields": (2, 1000),
    "blind_spot_people": (1, 1000),
    "most_extremes": (1, 100),
    "most_discussed": (1, 100),
}
_SHARE = (0.0, 1.0)
_TABLES = {"session": ("about", About), "method": ("method", Method), "report": ("report", ReportSettings)}


def read_settings(path: Path) -> Settings:
    """Reads the settings in a ``session.toml``.

    Raises InputError with every problem found: text that is no TOML, an unknown key (with the nearest known one),
    a value of the wrong type or outside its limits.
    """
    try:
        # Notepad on Windows may put a byte order mark in front
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        facts = {"reason": str(error)}
        raise InputError(Problem(ProblemCode.SETTINGS_NOT_READABLE, Place(path.name), facts)) from error
    problems: list[Problem] = []
    settings = Settings()
    for name, table in data.items():
        if not isinstance(table, dict):
            problems.append(_outside(path, name))
            continue
        if name not in _TABLES:
            problems.append(_unknown_key(path, name, f"[{name}]", tuple(f"[{t}]" for t in _TABLES)))
            continue
        attribute, kind = _TABLES[name]
        values = _read_table(path, name, table, kind, problems)
        settings = replace(settings, **{attribute: kind(**values)})
    if problems:
        raise InputError(problems)
    return settings


def _read_table(
    path: Path, name: str, table: Mapping[str, Any], kind: type[Any], problems: list[Problem]
) -> dict[str, Any]:
    defaults = {f.name: getattr(kind(), f.name) for f in fields(kind)}
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in defaults:
            problems.append(_unknown_key(path, name, key, tuple(defaults)))
            continue
        read = _read_value(key, value, defaults[key])
        if read is None:
            shown = {"key": f"[{name}] {key}", "found": str(value), "wanted": _wanted(key, defaults[key])}
            problems.append(Problem(ProblemCode.SETTINGS_VALUE_WRONG, Place(path.name), shown))
            continue
        values[key] = read
    return values


def _outside(path: Path, key: str) -> Problem:
    """A setting above the first table, or a table that is written like a setting."""
    table = key if key in _TABLES else next((t for t, (_, kind) in _TABLES.items() if hasattr(kind(), key)), "session")
    facts = {"key": key, "table": f"[{table}]", "form": "table" if key in _TABLES else "key"}
    return Problem(ProblemCode.SETTINGS_OUTSIDE, Place(path.name), facts)


def _unknown_key(path: Path, table: str, key: str, known: Sequence[str]) -> Problem:
    nearest = get_close_matches(key, known, n=1, cutoff=0.0)[0]
    facts = {"table": f"[{table}]", "key": key, "nearest": nearest}
    return Problem(ProblemCode.SETTINGS_KEY_UNKNOWN, Place(path.name), facts)


def _read_value(key: str, value: object, default: object) -> object | None:
    """The value in the type of the default, or None where it does not fit."""
    if key == "groups":
        return _read_groups(value)
    if isinstance(default, tuple):
        entries = value if isinstance(value, list) else [value]
        texts = [e.isoformat() if isinstance(e, dt.date) else e for e in entries]
        return tuple(texts) if all(isinstance(t, str) and t for t in texts) else None
    if isinstance(default, bool) or isinstance(value, bool):  # True is an int to Python
        return value if isinstance(default, bool) and isinstance(value, bool) else None
    if isinstance(default, int | float):
        low, high = _LIMITS.get(key, _SHARE)
        if not isinstance(value, int if isinstance(default, int) else int | float) or not low <= value <= high:
            return None
        return type(default)(value)
    return value if isinstance(value, str) else None


def _read_groups(value: object) -> dict[str, dict[str, str]] | None:
    """Groups from a list whose entries are an id, or a table of an id and a label per language; None if unusable."""
    if not isinstance(value, list):
        return None
    groups: dict[str, dict[str, str]] = {}
    for entry in value:
        labels = {"id": entry} if isinstance(entry, str) else entry
        if not isinstance(labels, dict) or not all(isinstance(text, str) and text for text in labels.values()):
            return None
        id_ = labels.get("id", "")
        if not id_ or id_ in groups or id_ in RESERVED_GROUPS:
            return None
        groups[id_] = {language: label for language, label in labels.items() if language != "id"}
    return groups


def _wanted(key: str, default: object) -> str:
    """Shows a valid value of a key, as an example in TOML: the same in every language."""
    if key == "groups":
        reserved = ", ".join(RESERVED_GROUPS)
        return f'["artists", {{id = "youth", en = "young people", fr = "jeunes"}}] (≠ {reserved})'
    if isinstance(default, tuple):
        return '["…", "…"]'
    if isinstance(default, bool):
        return "true, false"
    if isinstance(default, int | float):
        low, high = _LIMITS.get(key, _SHARE)
        return f"{low:g} … {high:g}"
    return '"…"'
