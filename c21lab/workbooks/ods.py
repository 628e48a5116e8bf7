"""Checks the content of an .ods and sees every cell in it."""

from __future__ import annotations

from collections.abc import Mapping

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.inspected import Meter, SeenTab, number
from c21lab.workbooks.limits import (
    LAST_COLUMN,
    LAST_ROW,
    MAX_AREA,
    Cell,
    RefusedError,
    ambiguous,
    cell_name,
    damaged,
)
from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, walk

CONTENT = "content.xml"
MANIFEST = "META-INF/manifest.xml"
MIMETYPE = "mimetype"
MEDIA_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
# what LibreOffice makes of a TRUE that somebody typed: a formula whose value it states as the number 1
_TRUTHS = {"OF:=TRUE()": True, "OF:=FALSE()": False}
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
CALCEXT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 "
_NUMBERS = ("float", "percentage", "currency")


def is_wanted(name: str) -> bool:
    """Returns whether a part of the archive can matter to what the cells hold."""
    return name in (CONTENT, MANIFEST, MIMETYPE, "meta.xml")


def see_tabs(parts: Mapping[str, bytes]) -> list[SeenTab]:
    """Checks every tab and returns it with its cells; raises RefusedError for what is missing, malformed or unusual."""
    for name in (CONTENT, MANIFEST):
        if name not in parts:
            raise damaged(name)
    walk(MANIFEST, parts[MANIFEST], _Manifest())
    content = _Content()
    walk(CONTENT, parts[CONTENT], content)
    return content.tabs


class _Manifest(Visitor):
    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 (a visitor gets both)
        if bare(name) == "encryption-data":
            raise RefusedError(ProblemCode.FILE_PASSWORD)


class _Content(Visitor):
    """Rows and cells may state how often they repeat; what holds a value is seen as often, within bounds."""

    def __init__(self) -> None:
        self.tabs: list[SeenTab] = []
        self._meter = Meter()
        self._path: list[str] = []
        self._row = self._column = 0
        self._row_repeats = 1
        self._in_error: list[Cell] = []

    def start(self, name: str, attributes: Attributes) -> None:
        self._meter.step()
        name = bare(name)
        within = self._path[-1] if self._path else ""
        self._path.append(name)
        if name == "table":
            if within != "spreadsheet":
                raise ambiguous(CONTENT)
            self.tabs.append(SeenTab(attributes.get(TABLE + "name", "")))
            self._row = 0
        elif name == "table-row" and "table" in self._path:
            self._row_repeats = _count(attributes.get(TABLE + "number-rows-repeated", "1"))
            self._column = 0
        elif name in ("table-cell", "covered-table-cell") and within == "table-row":
            self._cell(attributes)

    def text(self, text: str) -> None:
        for cell in self._in_error:
            self.tabs[-1].errors[cell] += text.strip()

    def end(self, name: str) -> None:
        name = self._path.pop()
        if name == "table-cell":
            self._in_error = []
        if name == "table-row":
            self._row += self._row_repeats

    def _cell(self, attributes: Attributes) -> None:
        repeats = _count(attributes.get(TABLE + "number-columns-repeated", "1"))
        if OFFICE + "value-type" in attributes or TABLE + "formula" in attributes:
            self._see(attributes, repeats)
        spans = [_count(attributes.get(f"{TABLE}number-{way}-spanned", "1")) for way in ("rows", "columns")]
        if max(spans) > 1:
            last = self._row + spans[0] - 1, self._column + spans[1] - 1
            self.tabs[-1].merge((self._row, self._column), last)
        self._column += repeats

    def _see(self, attributes: Attributes, repeats: int) -> None:
        tab, kind = self.tabs[-1], attributes.get(OFFICE + "value-type", "")
        formula = attributes.get(TABLE + "formula", "").upper()
        last = self._row + self._row_repeats - 1, self._column + repeats - 1
        if last[0] > LAST_ROW or last[1] > LAST_COLUMN or (last[0] + 1) * (last[1] + 1) > MAX_AREA:
            place = min(last[0], LAST_ROW), min(last[1], LAST_COLUMN)
            raise RefusedError(ProblemCode.CELL_TOO_FAR, tab.name, cell_name(*place))
        self._meter.step(repeats * self._row_repeats)
        for row in range(self._row, last[0] + 1):
            for cell in ((row, column) for column in range(self._column, last[1] + 1)):
                if formula:
                    tab.formulas.add(cell)
                    tab.uncalculated |= set() if kind else {cell}
                    tab.truths |= {cell: _TRUTHS[formula]} if formula in _TRUTHS else {}
                if attributes.get(CALCEXT + "value-type") == "error":
                    tab.errors[cell] = ""
                    self._in_error.append(cell)
                elif kind in _NUMBERS:
                    tab.numbers[cell] = number(attributes.get(OFFICE + "value", ""), CONTENT)
                elif kind:
                    tab.others.add(cell)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or not 1 <= len(text) <= 10:
        raise ambiguous(CONTENT)
    return int(text)
