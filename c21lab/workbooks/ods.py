"""Checks the content of an .ods and sees every cell in it."""

from __future__ import annotations

import re

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.archive import Archive
from c21lab.workbooks.inspected import Meter, SeenTab, number
from c21lab.workbooks.limits import (
    LAST_COLUMN,
    LAST_ROW,
    MAX_AREA,
    MAX_TEXT,
    Cell,
    RefusedError,
    ambiguous,
    cell_name,
)
from c21lab.workbooks.plain_ods import OFFICE, TABLE, PlainContent, kind_of
from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, local, walk

CONTENT = "content.xml"
MANIFEST = "META-INF/manifest.xml"
MIMETYPE = "mimetype"
MEDIA_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
FLAT = b":opendocument:xmlns:office:1.0"  # stands at the beginning of a document in one piece
# what LibreOffice makes of a TRUE that somebody typed: a formula whose value it states as the number 1
_TRUTHS = {"OF:=TRUE()": True, "OF:=FALSE()": False}
CALCEXT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 "
_CELLS = ("table-cell", "covered-table-cell")
# objects, drawings and forms may bring tables of their own; so do links to other documents, and what was changed
_NO_CELLS = frozenset({"object", "shapes", "forms", "dde-links", "tracked-changes"})
_WHITE = re.compile(r"[ \t\r\n]+")
_NUMBERS = ("float", "percentage", "currency")
_UNSEEN = ("collapse", "filter")


def is_spreadsheet(media_type: bytes) -> bool:
    """Tells whether a media type is the one of spreadsheets or of their templates, which differ in nothing else."""
    return media_type.strip().removesuffix(b"-template") == MEDIA_TYPE


def see_archive(archive: Archive) -> tuple[list[SeenTab], dict[str, bytes]]:
    """Checks every tab and returns it with its cells, and plain parts for the parser.

    Raises RefusedError for what is missing, malformed, encrypted or unusual.
    """
    walk(MANIFEST, archive.read(MANIFEST), _Manifest())
    return see_content(archive.read(CONTENT))


def see_content(data: bytes) -> tuple[list[SeenTab], dict[str, bytes]]:
    """Does the same for the content alone, as a document in one piece holds it."""
    content = _Content()
    walk(CONTENT, data, content)
    return content.tabs, {MIMETYPE: MEDIA_TYPE, CONTENT: content.plain.written(), MANIFEST: b"<manifest/>"}


class _Manifest(Visitor):
    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 (a visitor gets both)
        if bare(name) == "encryption-data":
            raise RefusedError(ProblemCode.FILE_PASSWORD)


class _Content(Visitor):
    """Rows and cells may state how often they repeat; what holds a value is seen as often, within bounds."""

    cells = frozenset({"table"})
    bulk = frozenset({"binary-data"})

    def __init__(self) -> None:
        self.tabs: list[SeenTab] = []
        self.plain = PlainContent()
        self._meter = Meter()
        self._path: list[str] = []
        self._row = self._column = self._columns = 0
        self._row_repeats = 1
        self._attributes: Attributes = {}
        self._cell_at = 0  # where the cell stands in the path
        self._paragraphs: list[str] = []
        self._noted = False
        self._style = ""
        self._skipped = 0  # how deep in something without cells
        self._hidden_styles: set[str] = set()

    def start(self, name: str, attributes: Attributes) -> None:
        self._meter.step()
        space, _, name = name.rpartition(" ")
        if self._skipped or name in _NO_CELLS:
            self._skipped += 1
            return
        within = self._path[-1] if self._path else ""
        self._path.append(name)
        if space + " " == TABLE:
            self._start_in_table(name, attributes, within)
        elif name == "style":
            self._style = local(attributes, "name")
        elif name == "table-properties" and attributes.get(TABLE + "display") == "false":
            self._hidden_styles.add(self._style)
        elif name == "annotation" and within in _CELLS:
            self._noted = True
        elif self._in_paragraph():
            self._start_in_paragraph(name, attributes)

    def _start_in_table(self, name: str, attributes: Attributes, within: str) -> None:
        if name == "table":
            if within != "spreadsheet":
                raise ambiguous(CONTENT)
            hidden = attributes.get(TABLE + "style-name") in self._hidden_styles
            self.tabs.append(SeenTab(attributes.get(TABLE + "name", ""), hidden))
            self.plain.start_table(self.tabs[-1].name)
            self._row = self._columns = 0
        elif "table" not in self._path:
            return
        elif name == "table-row":
            self._start_row(attributes)
        elif name == "table-column":
            self._see_column(attributes)
        elif name in _CELLS:
            if within != "table-row":
                raise ambiguous(CONTENT)
            self._attributes, self._paragraphs, self._noted = attributes, [], False
            self._cell_at = len(self._path) - 1

    def _in_paragraph(self) -> bool:
        """Whether this is what a cell shows: paragraphs of notes and drawings in it are not."""
        path, at = self._path, self._cell_at
        return len(path) > at + 1 and path[at] in _CELLS and path[at + 1] == "p" and "annotation" not in path

    def _start_in_paragraph(self, name: str, attributes: Attributes) -> None:
        if len(self._path) == self._cell_at + 2:
            self._paragraphs.append("")
        elif name == "s":
            self._paragraphs[-1] += " " * min(int(local(attributes, "c") or 1), MAX_TEXT)
        elif name in ("tab", "line-break"):
            self._paragraphs[-1] += "\t" if name == "tab" else "\n"

    def text(self, text: str) -> None:
        if not self._skipped and self._in_paragraph():
            self._paragraphs[-1] += _WHITE.sub(" ", text)

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        name = bare(name)
        inside = "table" in self._path
        self._path.pop()
        if name in _CELLS and inside:
            self._end_cell()
        elif name == "table-row" and inside:
            self._row += self._row_repeats
            self.plain.end_row()
        elif name == "table" and inside:
            self.plain.end_table()

    def _start_row(self, attributes: Attributes) -> None:
        self._row_repeats = _count(attributes.get(TABLE + "number-rows-repeated", "1"))
        self._column = 0
        self.plain.start_row(self._row_repeats)
        if attributes.get(TABLE + "visibility") in _UNSEEN:
            self.tabs[-1].hidden_rows.append((self._row, self._row + self._row_repeats - 1))

    def _see_column(self, attributes: Attributes) -> None:
        repeats = _count(attributes.get(TABLE + "number-columns-repeated", "1"))
        if attributes.get(TABLE + "visibility") in _UNSEEN:
            self.tabs[-1].hidden_columns.append((self._columns, self._columns + repeats - 1))
        self._columns += repeats

    def _end_cell(self) -> None:
        attributes, tab = self._attributes, self.tabs[-1]
        repeats = _count(attributes.get(TABLE + "number-columns-repeated", "1"))
        text = "\n".join(self._paragraphs).strip()
        kind = kind_of(attributes, text)
        if kind or TABLE + "formula" in attributes or self._noted:
            self._see(repeats, kind, text)
        spans = [_count(attributes.get(f"{TABLE}number-{way}-spanned", "1")) for way in ("rows", "columns")]
        if max(spans) > 1:
            last = self._row + spans[0] - 1, self._column + spans[1] - 1
            tab.merge((self._row, self._column), last)
        self._column += repeats
        self.plain.cell(attributes, kind, [paragraph.strip(" ") for paragraph in self._paragraphs])

    def _see(self, repeats: int, kind: str, text: str) -> None:
        tab = self.tabs[-1]
        last = self._row + self._row_repeats - 1, self._column + repeats - 1
        if last[0] > LAST_ROW or last[1] > LAST_COLUMN or (last[0] + 1) * (last[1] + 1) > MAX_AREA:
            place = min(last[0], LAST_ROW), min(last[1], LAST_COLUMN)
            raise RefusedError(ProblemCode.CELL_TOO_FAR, tab.name, cell_name(*place))
        self._meter.step(repeats * self._row_repeats)
        for row in range(self._row, last[0] + 1):
            for column in range(self._column, last[1] + 1):
                _see_cell(tab, (row, column), self._attributes, kind, text)
                tab.notes |= {(row, column)} if self._noted else set()


def _see_cell(tab: SeenTab, cell: Cell, attributes: Attributes, kind: str, text: str) -> None:
    formula = attributes.get(TABLE + "formula", "").upper()
    if formula:
        tab.formulas.add(cell)
        tab.uncalculated |= set() if kind else {cell}
        tab.truths |= {cell: _TRUTHS[formula]} if formula in _TRUTHS else {}
    if attributes.get(CALCEXT + "value-type") == "error":
        tab.errors[cell] = text
    elif kind in _NUMBERS:
        tab.numbers[cell] = number(attributes[OFFICE + "value"], CONTENT)
    elif kind:
        tab.others.add(cell)
        if text or attributes.get(OFFICE + "string-value", "").strip():
            tab.texts.add(cell)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or not 1 <= len(text) <= 10:
        raise ambiguous(CONTENT)
    return int(text)
