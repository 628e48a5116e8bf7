"""Reads when a workbook was last saved, as its own properties say."""

from __future__ import annotations

import datetime as dt

from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, walk


class _Moments(Visitor):
    """The text of each element of a part, by name."""

    def __init__(self) -> None:
        self._name = ""
        self.found: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 (a visitor gets both)
        self._name = bare(name)

    def text(self, text: str) -> None:
        self.found[self._name] = self.found.get(self._name, "") + text.strip()


def read_saved(properties: bytes | None, saved: str, made: str) -> dt.datetime | None:
    """Reads when the document was saved, by its properties; times without a zone are taken as UTC.

    A blank sheet that somebody filled with a program that leaves the properties alone says nothing: both times are one.
    """
    if properties is None:
        return None
    moments = _Moments()
    walk("properties", properties, moments)
    try:
        moment = dt.datetime.fromisoformat(moments.found.get(saved, ""))
    except ValueError:
        return None
    if moments.found.get(saved) == moments.found.get(made):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
