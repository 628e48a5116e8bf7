"""Checks the parts of an .xlsx or .xlsm and sees every cell in them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from c21lab.workbooks.inspected import Meter, SeenTab, number
from c21lab.workbooks.limits import Cell, ambiguous, cell_at, damaged
from c21lab.workbooks.notes import see_notes
from c21lab.workbooks.package import Package
from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, local, walk

_TEXTS = ("s", "str", "inlineStr", "b")  # kinds of cells that are neither numbers, dates nor errors
_DATE = re.compile(r"\s*(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:|P)")
# functions whose value is a picture: of WPS, and of Excel
_PICTURE = re.compile(r"\b(?:DISPIMG|IMAGE)\(", re.IGNORECASE)
# what may stand in what: a value anywhere else is one that programs find or overlook as they like
_CHILDREN = {
    "sheetData": {"row"},
    "row": {"c", "extLst"},
    "c": {"v", "f", "is", "extLst"},
    "v": set[str](),
    "f": set[str](),
    "is": {"t", "r", "rPh", "phoneticPr"},
}
_CELLS = frozenset({"sheetData", "row", "c", "v", "is"})


def see_tabs(package: Package) -> list[SeenTab]:
    """Returns every tab with its cells, in the workbook's order; raises RefusedError for what is missing or unusual."""
    book = _Workbook()
    walk(package.part, package.workbook, book)
    texts = _see_texts(package)
    styles = package.shared("styles")
    if styles is not None:
        walk("styles", styles)
    meter = Meter()
    tabs: list[SeenTab] = []
    for name, relation, state in book.sheets:
        sheet = package.worksheet(relation)
        if sheet is None:
            continue
        tab = SeenTab(name, hidden=state in ("hidden", "veryHidden"))
        worksheet, content = _Worksheet(sheet.part, tab, texts), package.content(sheet)
        meter.step(content.count(b"<") - content.count(b"</"))
        walk(sheet.part, content, worksheet)
        if worksheet.tables != 1:
            raise ambiguous(sheet.part)
        see_notes(package, sheet.part, tab)
        tabs.append(tab)
    if book.recalculates:
        # the program that wrote this leaves it to the next one to compute: the stored values mean nothing
        for tab in tabs:
            tab.uncalculated |= tab.formulas
    return tabs


def _see_texts(package: Package) -> list[bool]:
    """Whether each of the texts that cells share says anything."""
    shared = package.shared("sharedStrings")
    texts = _SharedTexts()
    if shared is not None:
        walk("sharedStrings", shared, texts)
    return texts.filled


class _SharedTexts(Visitor):
    cells = frozenset({"sst"})

    def __init__(self) -> None:
        self.filled: list[bool] = []
        self._path: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 (a visitor gets both)
        self._path.append(bare(name))
        if self._path[1:] == ["si"]:
            self.filled.append(False)

    def end(self, name: str) -> None:  # noqa: ARG002 (the path knows it)
        self._path.pop()

    def text(self, text: str) -> None:
        # phonetic guides (rPh) stand beside a text and are none of it
        if self._path[-1] == "t" and "rPh" not in self._path and self.filled:
            self.filled[-1] |= bool(text.strip())


class _Workbook(Visitor):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, str]] = []
        self.recalculates = False

    def start(self, name: str, attributes: Attributes) -> None:
        if bare(name) == "sheet":
            self.sheets.append((attributes.get("name", ""), local(attributes, "id"), attributes.get("state", "")))
        elif bare(name) == "calcPr":
            self.recalculates = attributes.get("fullCalcOnLoad") in ("1", "true")


class _Worksheet(Visitor):
    """Sees the cells of a worksheet; refuses cells that say their place twice differently, and cells seen twice."""

    cells = frozenset({"sheetData"})

    def __init__(self, part: str, tab: SeenTab, texts: list[bool]) -> None:
        self._part, self._tab, self._texts = part, tab, texts
        self.tables = 0
        self._main: str | None = None
        self._names: dict[str, tuple[str, bool]] = {}
        self._path: list[str] = []
        self._seen: set[Cell] = set()
        self._row = self._column = -1
        self._cell = _Cell()
        # a cell may come in any number of pieces: joined once, when it ends
        self._text, self._formula = list[str](), list[str]()

    def start(self, name: str, attributes: Attributes) -> None:
        short, own = self._names.get(name) or self._learn(name)
        path = self._path
        within = path[-1] if path else ""
        path.append(short)
        allowed = _CHILDREN.get(within)
        if not own:
            # parts of drawings and forms have rows too, but no cells; among cells they would be taken for some
            if "sheetData" in path and ("extLst" not in path or short in _CELLS):
                raise ambiguous(self._part)
        elif short not in allowed if allowed is not None else short in ("c", "row"):
            raise ambiguous(self._part)
        elif short == "c":
            self._start_cell(attributes)
        elif within == "c":
            self._cell.values += short in ("v", "is")
            self._cell.inline |= short == "is"
            self._cell.formula |= short == "f"
        else:
            self._start_around(short, attributes)

    def _learn(self, name: str) -> tuple[str, bool]:
        """The name without its namespace, and whether that is the one of the root."""
        space, _, short = name.rpartition(" ")
        self._main = space if self._main is None else self._main
        self._names[name] = short, space == self._main
        return self._names[name]

    def text(self, text: str) -> None:
        within = self._path[-1] if self._path else ""
        if within == "v" or (within == "t" and "rPh" not in self._path and "is" in self._path):
            self._text.append(text)
        elif within == "f":
            self._formula.append(text)

    def end(self, name: str) -> None:  # noqa: ARG002 (the path knows it)
        if self._path.pop() == "c" and self._path and self._path[-1] == "row":
            self._end_cell()

    def _start_around(self, name: str, attributes: Attributes) -> None:
        if name == "row":
            self._start_row(attributes)
        elif name == "sheetData":
            self.tables += 1
            if len(self._path) != 2:
                raise ambiguous(self._part)
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            self._hide_columns(attributes)

    def _start_row(self, attributes: Attributes) -> None:
        stated = attributes.get("r", str(self._row + 2)).strip()
        if not (stated.isascii() and stated.isdecimal()) or len(stated) > 7:
            raise ambiguous(self._part)
        self._row, self._column = int(stated) - 1, -1
        if attributes.get("hidden") in ("1", "true"):
            self._tab.hidden_rows.append((self._row, self._row))

    def _hide_columns(self, attributes: Attributes) -> None:
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if first.isdecimal() and last.isdecimal():
            self._tab.hidden_columns.append((int(first) - 1, int(last) - 1))

    def _start_cell(self, attributes: Attributes) -> None:
        place = cell_at(attributes["r"]) if "r" in attributes else (self._row, self._column + 1)
        if place is None or place[0] != self._row or place in self._seen:
            raise ambiguous(self._part)
        self._seen.add(place)
        self._column = place[1]
        self._cell = _Cell(attributes.get("t", "n"), rich="vm" in attributes)
        self._text.clear()
        self._formula.clear()

    def _end_cell(self) -> None:
        cell, tab, found = (self._row, self._column), self._tab, self._cell
        if found.values > 1 or (found.values and found.inline != (found.kind == "inlineStr")):
            raise ambiguous(self._part)
        text = "".join(self._text)
        if found.formula:
            tab.formulas.add(cell)
            # a formula may give an empty text; any other kind of value has to be there
            if not text.strip() and found.kind != "str":
                tab.uncalculated.add(cell)
        if (self._formula and _PICTURE.search("".join(self._formula))) or (found.kind == "e" and found.rich):
            tab.pictures.add(cell)
        if found.values:
            self._see_value(cell, found.kind, text)

    def _see_value(self, cell: Cell, kind: str, text: str) -> None:
        tab = self._tab
        if kind == "n":
            if text.strip():
                tab.numbers[cell] = number(text, self._part)
        elif kind == "e":
            tab.errors[cell] = text.strip()
        elif kind in _TEXTS or (kind == "d" and _DATE.match(text)):
            tab.others.add(cell)
            if self._says_something(kind, text):
                tab.texts.add(cell)
        else:
            raise ambiguous(self._part)

    def _says_something(self, kind: str, text: str) -> bool:
        if kind != "s" or not text.strip():
            return bool(text.strip())
        index = text.strip()
        if not (index.isascii() and index.isdecimal()) or len(index) > 7 or int(index) >= len(self._texts):
            raise ambiguous(self._part)
        return self._texts[int(index)]

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        ends = cell_at(first), cell_at(last or first)
        if ends[0] is None or ends[1] is None:
            raise damaged(self._part)
        self._tab.merge(ends[0], ends[1])


@dataclass(slots=True)
class _Cell:
    """What was found of a cell so far; ``rich`` is whether its value is a picture or another object."""

    kind: str = "n"
    rich: bool = False
    values: int = 0
    inline: bool = False
    formula: bool = False
