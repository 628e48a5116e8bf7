"""Finds the notes and comments that people put on cells instead of into them."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.inspected import Meter, SeenTab
from c21lab.workbooks.limits import Cell, RefusedError, cell_at
from c21lab.workbooks.package import Package
from c21lab.workbooks.records import records
from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, walk

_KINDS = ("comments", "threadedComment")
_NOTE = 635  # begins a note of an .xlsb


def see_notes(package: Package, worksheet: str, tab: SeenTab) -> None:
    """Adds the cells that carry a note or a threaded comment.

    A part that cannot be read has no notes, for no answer stands in it; an unsafe one refuses the file.
    """
    for kind in _KINDS:
        for part in package.related(worksheet, kind):
            try:
                tab.notes |= set(_cells(part, package.read(part)))
            except RefusedError as refused:
                if refused.code == ProblemCode.FILE_UNSAFE:
                    raise


def _cells(part: str, content: bytes) -> Iterator[Cell]:
    if part.lower().endswith(".bin"):
        for kind, record in records(part, content, Meter()):
            if kind == _NOTE and len(record) >= 20:
                row, _, column, _ = struct.unpack_from("<4I", record, 4)
                yield row, column
        return
    notes = _Notes()
    walk(part, content, notes)
    yield from notes.found


class _Notes(Visitor):
    bulk = frozenset({"t", "text"})

    def __init__(self) -> None:
        self.found: list[Cell] = []

    def start(self, name: str, attributes: Attributes) -> None:
        place = cell_at(attributes.get("ref", "")) if bare(name) in ("comment", "threadedComment") else None
        if place is not None:
            self.found.append(place)
