"""A value of ``session.toml`` with what is to be said about it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from c21lab.problem_codes import ProblemCode


@dataclass(frozen=True)
class Remark:
    """Something to say about a value: an error or a notice, with the facts of its sentence."""

    code: ProblemCode
    facts: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True)
class Value:
    """A value as the dataclasses take it, None where it cannot be used, and the remarks about it."""

    value: Any
    remarks: tuple[Remark, ...] = ()


UNUSABLE = Value(None)  # of which nothing more can be said than what the key takes


def wrong(code: ProblemCode, **facts: str | int) -> Value:
    """Returns a value that cannot be used, and why."""
    return Value(None, (Remark(code, tuple(facts.items())),))


def as_toml(value: object) -> str:
    """Returns a value as a line of the file has it, for a message: texts bare, true and false small."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)
