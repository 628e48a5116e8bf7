"""Looks at a line of TOML without parsing it: what is outside of its texts, its key and its value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from c21lab.problem_codes import ProblemCode

FILLER = "_"  # stands for each character of a text in a masked line
_TEXT_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|(?P<comment>#.*)')
_SETTING = re.compile(
    r"(?P<head>\s*(?P<key>[^=:＝：\"'#\[\](){},]+?)\s*(?P<sign>:=|=>|->|=\s*=+|[=:＝：]))(?P<value>.*)"
)
_HEADER = re.compile(r"\s*\[+\s*[\w.\"-]+\s*\]+\s*")
_OPENERS = {"[": "]", "{": "}"}


@dataclass(frozen=True)
class Slip:
    """A mistake of one line: the line's index, and the line as it should be.

    A ``code`` of None mends without a word, for what a later check of the value tells better. ``repair`` None: nothing
    that follows can be trusted. ``lines``: how many lines the repair replaces.
    """

    code: ProblemCode | None
    row: int
    repair: str | None
    facts: tuple[tuple[str, str | int], ...] = ()
    lines: int = 1


@dataclass(frozen=True)
class Setting:
    """A line ``key = value``: ``head`` is all before the value, ``comment`` what follows it behind a #."""

    head: str
    key: str
    sign: str
    value: str
    comment: str

    def with_value(self, value: str) -> str:
        """Returns the line with another value."""
        comment = f"  {self.comment}" if self.comment else ""
        return f"{self.head} {value}{comment}"


def mask(line: str) -> str:
    """Returns the line with the inside of its texts filled and its comment blanked, each character in its place."""

    def fill(found: re.Match[str]) -> str:
        text = found[0]
        return " " * len(text) if found["comment"] else text[0] + FILLER * (len(text) - 2) + text[-1]

    return _TEXT_OR_COMMENT.sub(fill, line)


def setting_in(line: str) -> Setting | None:
    """Returns the key and the value of a line, also behind a colon; None where the line has no such form."""
    found = _SETTING.fullmatch(line)
    if found is None:
        return None
    whole = found["value"]
    end = len(mask(whole).rstrip())
    value, comment = whole[:end].strip(), whole[end:].strip()
    return Setting(found["head"].rstrip(), found["key"].strip(), found["sign"], value, comment)


def is_header(line: str) -> bool:
    """Tells whether the line names a table."""
    return bool(_HEADER.fullmatch(mask(line)))


def begins_statement(line: str) -> bool:
    """Tells whether a line within open brackets looks as if they had been meant to be closed before it."""
    setting = setting_in(line)
    return is_header(line) or (setting is not None and setting.sign == "=")


def open_brackets(lines: list[str], row: int) -> list[tuple[str, int]]:
    """Returns what closes each bracket still open at the beginning of a row, outermost first, with its row."""
    found: list[tuple[str, int]] = []
    for number, line in enumerate(lines[:row]):
        for sign in mask(line):
            if sign in _OPENERS:
                found.append((_OPENERS[sign], number))
            elif found and sign == found[-1][0]:
                found.pop()
    return found


def header_above(lines: list[str], row: int) -> int:
    """Returns the row of the table's header that a row stands under; -1 where there is none."""
    return next((above for above in range(row - 1, -1, -1) if is_header(lines[above])), -1)
