"""Checks the parts of an .xlsx or .xlsm and sees every cell in them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from c21lab.workbooks.inspected import Meter, SeenTab, number
from c21lab.workbooks.limits import Cell, ambiguous, cell_at, damaged
from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, local, walk

WORKBOOK = "xl/workbook.xml"
# what says nothing about cells: never inflated, never handed on
_UNREAD = (
    "customxml/",
    "docprops/app.xml",
    "docprops/custom.xml",
    "xl/calcchain.xml",
    "xl/charts/",
    "xl/comments",
    "xl/drawings/",
    "xl/embeddings/",
    "xl/media/",
    "xl/persons/",
    "xl/printersettings/",
    "xl/tables/",
    "xl/theme/",
    "xl/threadedcomments/",
    "xl/worksheets/_rels/",
)
_TEXTS = ("s", "str", "inlineStr", "b")  # kinds of cells that are neither numbers, dates nor errors
_DATE = re.compile(r"\s*(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:|P)")


def is_wanted(name: str) -> bool:
    """Returns whether a part of the archive can matter to what the cells hold."""
    name = name.lower()
    return name.endswith((".xml", ".rels")) and not name.startswith(_UNREAD)


def see_tabs(parts: Mapping[str, bytes]) -> list[SeenTab]:
    """Returns every tab with its cells, in the workbook's order; raises RefusedError for what is missing or unusual."""
    if WORKBOOK not in parts:
        raise damaged(WORKBOOK)
    book = _Workbook()
    walk(WORKBOOK, parts[WORKBOOK], book)
    targets = read_relations(parts, WORKBOOK)
    meter = Meter()
    tabs: list[SeenTab] = []
    worksheets: set[str] = set()
    for name, relation, state in book.sheets:
        if relation not in targets:
            raise damaged(WORKBOOK)
        kind, part = targets[relation]
        if not kind.endswith("/worksheet"):
            continue
        if part not in parts:
            raise damaged(part)
        worksheets.add(part)
        tabs.append(_see_tab(part, parts[part], SeenTab(name, hidden=state in ("hidden", "veryHidden")), meter))
    for name in parts.keys() - worksheets - {WORKBOOK}:
        walk(name, parts[name])
    if book.recalculates:
        # the program that wrote this leaves it to the next one to compute: the stored values mean nothing
        for tab in tabs:
            tab.uncalculated |= tab.formulas
    return tabs


def read_relations(parts: Mapping[str, bytes], of: str) -> dict[str, tuple[str, str]]:
    """Returns kind and part of each relation of a part, by its id."""
    folder, file = posixpath.split(of)
    name = f"{folder}/_rels/{file}.rels"
    if name not in parts:
        raise damaged(name)
    relations = _Relations()
    walk(name, parts[name], relations)
    return {
        id_: (kind, posixpath.normpath(target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"))
        for id_, kind, target in relations.found
    }


class _Workbook(Visitor):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, str]] = []
        self.recalculates = False

    def start(self, name: str, attributes: Attributes) -> None:
        if bare(name) == "sheet":
            self.sheets.append((attributes.get("name", ""), local(attributes, "id"), attributes.get("state", "")))
        elif bare(name) == "calcPr":
            self.recalculates = attributes.get("fullCalcOnLoad") in ("1", "true")


class _Relations(Visitor):
    def __init__(self) -> None:
        self.found: list[tuple[str, str, str]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if bare(name) == "Relationship" and attributes.get("TargetMode") != "External":
            found = (attributes.get("Id", ""), attributes.get("Type", ""), attributes.get("Target", ""))
            self.found.append(found)


def _see_tab(part: str, data: bytes, tab: SeenTab, meter: Meter) -> SeenTab:
    worksheet = _Worksheet(part, tab, meter)
    walk(part, data, worksheet)
    if worksheet.tables != 1:
        raise ambiguous(part)
    return tab


class _Worksheet(Visitor):
    """Sees the cells of a worksheet; refuses cells that say their place twice differently, and cells seen twice."""

    def __init__(self, part: str, tab: SeenTab, meter: Meter) -> None:
        self._part, self._tab, self._meter = part, tab, meter
        self.tables = 0
        self._path: list[str] = []
        self._seen: set[Cell] = set()
        self._row = self._column = -1
        self._kind = ""
        self._formula = False
        self._values = 0
        self._value: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        self._meter.step()
        name = bare(name)
        within = self._path[-1] if self._path else ""
        self._path.append(name)
        if name == "c":
            self._start_cell(attributes, within)
        elif name == "row":
            self._start_row(attributes, within)
        elif within == "c" and name in ("v", "f", "is"):
            self._values += name != "f"
            self._formula |= name == "f"
        elif name == "sheetData":
            self.tables += 1
            if len(self._path) != 2:
                raise ambiguous(self._part)
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif within == "v":
            raise ambiguous(self._part)

    def text(self, text: str) -> None:
        if self._path and self._path[-1] == "v":
            self._value.append(text)

    def end(self, name: str) -> None:  # noqa: ARG002 (the path knows it)
        if self._path.pop() == "c":
            self._end_cell()

    def _start_row(self, attributes: Attributes, within: str) -> None:
        stated = attributes.get("r", str(self._row + 2)).strip()
        if within != "sheetData" or not (stated.isascii() and stated.isdecimal()) or len(stated) > 7:
            raise ambiguous(self._part)
        self._row, self._column = int(stated) - 1, -1

    def _start_cell(self, attributes: Attributes, within: str) -> None:
        place = cell_at(attributes["r"]) if "r" in attributes else (self._row, self._column + 1)
        if within != "row" or place is None or place[0] != self._row or place in self._seen:
            raise ambiguous(self._part)
        self._seen.add(place)
        self._column = place[1]
        self._kind = attributes.get("t", "n")
        self._formula, self._values, self._value = False, 0, []

    def _end_cell(self) -> None:
        cell, tab = (self._row, self._column), self._tab
        if self._values > 1:
            raise ambiguous(self._part)
        text = "".join(self._value)
        if self._formula:
            tab.formulas.add(cell)
            # a formula may give an empty text; any other kind of value has to be there
            if not text.strip() and self._kind != "str":
                tab.uncalculated.add(cell)
        if not self._values:
            return
        if self._kind == "n":
            if text.strip():
                tab.numbers[cell] = number(text, self._part)
        elif self._kind == "e":
            tab.errors[cell] = text.strip()
        elif self._kind not in _TEXTS and not (self._kind == "d" and _DATE.match(text)):
            raise ambiguous(self._part)
        else:
            tab.others.add(cell)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        ends = cell_at(first), cell_at(last or first)
        if ends[0] is None or ends[1] is None:
            raise damaged(self._part)
        self._tab.merge(ends[0], ends[1])
