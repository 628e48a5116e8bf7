"""A value of ``session.toml`` with what is to be said about it."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
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


def in_one_line(text: str) -> str:
    """Returns a text without control characters and ends of lines, as a title or a name has to be."""
    line = re.sub(r"[ \t\n\r\x0b\x0c\x85\u2028\u2029]+", " ", text)
    return "".join(filter(_is_printable, line)).strip()


def in_lines(text: str) -> str:
    """Returns a text without control characters, its ends of lines kept."""
    lines = re.sub("\r\n?|[\x85\u2028\u2029]", "\n", text)
    return "".join(c for c in lines if c in "\t\n" or _is_printable(c)).strip()


def _is_printable(character: str) -> bool:
    # XML has no half characters either, nor those that Unicode keeps for programs
    return unicodedata.category(character) not in ("Cc", "Cs") and ord(character) & 0xFFFE != 0xFFFE


def as_toml(value: object) -> str:
    """Returns a value as a line of the file has it, for a message: texts bare, true and false small."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)
