"""Reads when a workbook was last saved, as its own properties say."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.limits import RefusedError
from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, walk

_FARTHEST = dt.timedelta(hours=26)  # between two clocks of the world, summer time included


@dataclass(frozen=True)
class Saved:
    """When a workbook was saved; ``local`` is whether it tells the time of its own place, which it does not name."""

    moment: dt.datetime
    local: bool = False

    def is_later(self, other: Saved) -> bool | None:
        """Compares the times; None where the two clocks leave open which one is later."""
        apart = self.moment - other.moment
        return None if self.local != other.local and abs(apart) <= _FARTHEST else apart > dt.timedelta()


class _Texts(Visitor):
    """The text of each element of a part, by name."""

    bulk = frozenset({"binary-data"})

    def __init__(self) -> None:
        self._name = ""
        self.found: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 (a visitor gets both)
        self._name = bare(name)

    def text(self, text: str) -> None:
        self.found[self._name] = self.found.get(self._name, "") + text.strip()


def read_saved(properties: bytes, saved: str, made: str, *, local: bool) -> Saved | None:
    """Reads when the document was saved, by its properties; nothing where they say nothing that can be read.

    A blank sheet that somebody filled with a program that leaves the properties alone says nothing: both times are one.
    A time without a zone is the one of its place; ``local`` is whether the program also calls such a time UTC.
    """
    texts = read_texts(properties)
    try:
        moment = dt.datetime.fromisoformat(texts.get(saved, ""))
    except ValueError:
        return None
    if texts.get(saved) == texts.get(made):
        return None
    return Saved(moment, local) if moment.tzinfo else Saved(moment.replace(tzinfo=dt.UTC), local=True)


def read_texts(properties: bytes) -> dict[str, str]:
    """Reads the properties of a document by name; none where they cannot be read: no answer stands in them."""
    texts = _Texts()
    try:
        walk("properties", properties, texts)
    except RefusedError as refused:
        if refused.code == ProblemCode.FILE_UNSAFE:
            raise
    return texts.found
