"""Reads one value of ``session.toml`` by its key, and says what a key takes."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence

from c21lab.office.plain_text import in_one_line
from c21lab.problem_codes import ProblemCode
from c21lab.settings import FLOORS, KINDS, RESERVED_GROUPS, TABLES
from c21lab.settings_file.dates import read_dates, read_day
from c21lab.settings_file.keys import PATHS, default_of, takes_list, takes_number, takes_truth
from c21lab.settings_file.remarks import UNUSABLE, Remark, Value, wrong
from c21lab.settings_file.scalars import NO, YES
from c21lab.settings_file.texts import (
    read_choice,
    read_colour,
    read_groups,
    read_languages,
    read_local_text,
    read_text,
    read_texts,
)

LOCAL_TEXTS = ("territory", "country", "title")
_CHOICES: Mapping[str, tuple[str, ...]] = {"kind": KINDS, "tables": TABLES}
# the ends within which a parameter means something; what is below a floor is raised to it
_LIMITS: Mapping[str, tuple[float, float]] = {
    "confidence": (0.5, 0.999),
    "significance": (0.0001, 0.5),
    "agreed": (0.51, 1.0),  # "agreed by most"
    "relative_fields": (2, 1000),
    "blind_spot_people": (1, 1000),
    "most_extremes": (1, 100),
    "most_discussed": (1, 100),
}
_MOST_PEOPLE = 1000
_SHARE = (0.0, 1.0)

_READERS: Mapping[str, Callable[[object], Value]] = {
    "groups": read_groups,
    "languages": read_languages,
    "facilitators": read_texts,
    "return_by": read_day,
    "accent": read_colour,
    **{key: lambda value, choices=choices: read_choice(value, choices) for key, choices in _CHOICES.items()},
}


def read_value(key: str, value: object, languages: Sequence[str]) -> Value:
    """Returns the value of a known key in the type of its default, with what is to be said about it.

    ``languages`` are the session's: a text per language has to have one in each.
    """
    if key in LOCAL_TEXTS:
        return read_local_text(value, languages)
    if key == "dates":
        return read_dates(value, languages)
    if key in _READERS:
        return _READERS[key](value)
    if takes_truth(key):
        return _read_truth(key, value)
    if takes_number(key):
        return _read_number(key, value)
    if key in PATHS:
        return Value(value.strip()) if isinstance(value, str) else UNUSABLE
    return read_text(value, one_line=False)


def _read_truth(key: str, value: object) -> Value:
    if isinstance(value, bool):
        return Value(value)
    word = in_one_line(value).casefold() if isinstance(value, str) else ""
    if word not in YES + NO:
        return UNUSABLE
    facts = (("line", f'{key} = "{value}"'), ("repair", f"{key} = {str(word in YES).lower()}"))
    return Value(word in YES, (Remark(ProblemCode.SETTINGS_TRUTH_READ, facts),))


def _read_number(key: str, value: object) -> Value:
    default = default_of(key)
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d*[.,]?\d+\s*", value):
        repair = f"{key} = {value.strip().replace(',', '.')}"
        return wrong(ProblemCode.SETTINGS_NUMBER_QUOTED, found=value, repair=repair)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return UNUSABLE
    low, high = limits(key)
    if not (-math.inf if key in FLOORS else low) <= value <= high or not math.isfinite(value):
        return UNUSABLE
    whole = isinstance(default, int)
    return UNUSABLE if whole and value != int(value) else Value(int(value) if whole else float(value))


def limits(key: str) -> tuple[float, float]:
    """Returns the least and the most that a parameter may be."""
    return (FLOORS[key], _MOST_PEOPLE) if key in FLOORS else _LIMITS.get(key, _SHARE)


def wanted(key: str) -> str:
    """Returns what a key takes, as an example in TOML: the same in every language."""
    if key == "groups":
        reserved = ", ".join(RESERVED_GROUPS)
        return f'["artists", {{id = "youth", en = "young people", fr = "jeunes"}}] (≠ {reserved})'
    if key in _CHOICES:
        return ", ".join(f'"{choice}"' for choice in _CHOICES[key])
    if key == "dates":
        return '["2026-11-12", "2026-11-13"]'
    if key == "return_by":
        return '"2026-11-12"'
    if key == "accent":
        return '"#004B76"'
    if key in LOCAL_TEXTS:
        return '"…", {en = "…", fr = "…"}'
    if takes_list(key):
        return '["…", "…"]'
    if takes_truth(key):
        return "true, false"
    if takes_number(key):
        return "{:g} … {:g}".format(*limits(key))
    return '"…"'
