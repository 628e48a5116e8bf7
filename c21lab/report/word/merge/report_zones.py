"""A report taken apart: its zones in order, each with its heading and what stands below it."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.merge.canonical import canonical_text, entry_text, is_toc_field
from c21lab.report.word.merge.find_headings import find_headings, headings_in
from c21lab.report.word.merge.record import COVER, CanonicalText, ReportRecord
from c21lab.report.word.zone_names import is_row, is_zone

MARK_FILL = "FFF2CC"  # behind a person's text that waits for a decision
_WRAPPERS = (qn("w:sdt"), qn("w:customXml"))
_NOT_A_DOCUMENT = (BadZipFile, zlib.error, PackageNotFoundError, KeyError, ValueError, SyntaxError, AttributeError)


@dataclass(frozen=True)
class Unit:
    """A paragraph or a row of a table, with its text; ``table`` is the table of a row."""

    element: BaseOxmlElement
    text: CanonicalText
    table: BaseOxmlElement | None = None

    @cached_property
    def hashes(self) -> tuple[str, str]:
        """Returns the hashes of the text."""
        return self.text.hashes

    @cached_property
    def is_marked(self) -> bool:
        """Returns whether it waits for a decision, from an earlier merging."""
        fills = (shade.get(qn("w:fill"), "") for shade in self.element.iter(qn("w:shd")) if _is_of_paragraph(shade))
        return any(fill.upper() == MARK_FILL for fill in fills)

    def is_in(self, written: Collection[str]) -> bool:
        """Returns whether its text is among those that were written."""
        return any(hash_ in written for hash_ in self.hashes)


@dataclass(frozen=True)
class Zone:
    """A part of a report: the paragraph of its heading, None for the cover, and the elements below.

    ``titles`` are what entries in a table of contents may say.
    """

    bookmark: str
    heading: BaseOxmlElement | None
    elements: tuple[BaseOxmlElement, ...]
    titles: frozenset[str] = frozenset()

    @cached_property
    def heading_text(self) -> str:
        """Returns the text of the heading, with its code."""
        return "" if self.heading is None else canonical_text(self.heading).plain

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Returns what is written in the zone, without tables of contents and without what is empty."""
        return tuple(unit for unit in _units(self.body) if unit.text.counted)

    @cached_property
    def body(self) -> tuple[BaseOxmlElement, ...]:
        """Returns the elements without a table of contents; what a person wrote within one is there."""
        return tuple(_without_contents(self.elements, self.titles, loose=self.bookmark == COVER))

    @property
    def contents(self) -> tuple[BaseOxmlElement, ...]:
        """Returns the elements of a table of contents."""
        return tuple(element for element in self.elements if element not in self.body)

    @property
    def own_units(self) -> tuple[Unit, ...]:
        """Returns the units but those that wait for a decision from an earlier merging."""
        return tuple(unit for unit in self.units if not unit.is_marked)

    @cached_property
    def rows(self) -> dict[str, Unit]:
        """Returns the rows that people write into, by their bookmark."""
        found = ((bookmark, unit) for unit in self.units if unit.table is not None for bookmark in _rows_in(unit))
        return dict(found)


@dataclass(frozen=True)
class OpenedReport:
    """A report that was opened: its package and its zones in order."""

    document: Document
    zones: tuple[Zone, ...]

    @cached_property
    def running(self) -> dict[str, tuple[BaseOxmlElement, str]]:
        """Returns the running heads and feet that are not empty: the part's relation, with its element and its text."""
        return running_texts(self.document)

    def zone(self, bookmark: str) -> Zone | None:
        """Returns a zone; None where the report has none of that name."""
        return next((zone for zone in self.zones if zone.bookmark == bookmark), None)


def open_report(data: bytes, record: ReportRecord | None = None) -> OpenedReport | None:
    """Opens a report; None where it is no Word document.

    With the ``record`` of how it was written, zones whose bookmark a program dropped are found by their headings.
    """
    try:
        document = docx.Document(BytesIO(data))
        elements = list(_unwrapped(document.element.body))
    except _NOT_A_DOCUMENT:
        return None
    if record is not None:
        lines = {*record.lines}
        elements = [element for element in elements if not lines or canonical_text(element).hashes[0] not in lines]
    starts = _starts(elements)
    if record is not None:
        starts |= find_headings(document, elements, starts, record)
    titles = {canonical_text(elements[place]).plain for place in headings_in(document, elements)}
    titles |= {canonical_text(elements[place]).plain.rpartition(" ")[0] for place in headings_in(document, elements)}
    titles |= {zone.heading for zone in record.zones} if record else set()
    return OpenedReport(document, tuple(_zones(elements, starts, frozenset(titles))))


def _zones(elements: Sequence[BaseOxmlElement], starts: dict[int, str], titles: frozenset[str]) -> Iterator[Zone]:
    places = sorted(starts)
    yield Zone(COVER, None, tuple(elements[: places[0] if places else len(elements)]), titles)
    for place, following in zip(places, [*places[1:], len(elements)], strict=True):
        head = elements[place]
        if head.tag == qn("w:p"):
            yield Zone(starts[place], head, tuple(elements[place + 1 : following]), titles)
        else:  # a heading that was moved into a table: all of it is below
            yield Zone(starts[place], None, tuple(elements[place:following]), titles)


def _unwrapped(body: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """The blocks of a body in order; what only wraps blocks with headings of zones is opened."""
    for element in body:
        if element.tag in _WRAPPERS and any(map(is_zone, bookmarks_in(element))):
            inner = element.find(qn("w:sdtContent")) if element.tag == qn("w:sdt") else element
            yield from _unwrapped(inner if inner is not None else element)
        elif element.tag != qn("w:sectPr") and isinstance(element.tag, str):
            yield element


def bookmarks_in(element: BaseOxmlElement) -> list[str]:
    """Returns the names of the bookmarks that begin in an element, or are it."""
    return [start.get(qn("w:name"), "") for start in element.iter(qn("w:bookmarkStart"))]


def _starts(elements: Sequence[BaseOxmlElement]) -> dict[int, str]:
    """The place of each block at which a zone begins; of two in one block the last one, which owns what follows."""
    starts: dict[int, str] = {}
    waiting: list[str] = []
    for place, element in enumerate(elements):
        named = [name for name in bookmarks_in(element) if is_zone(name) and name not in starts.values()]
        if element.tag == qn("w:bookmarkStart"):
            waiting += named
        elif element.tag in (qn("w:p"), qn("w:tbl"), *_WRAPPERS):
            if waiting or named:
                starts[place] = [*waiting, *named][-1]
            waiting = []
    return starts


def _without_contents(
    elements: Iterable[BaseOxmlElement], titles: Collection[str], *, loose: bool
) -> Iterator[BaseOxmlElement]:
    """The blocks but the entries of tables of contents, which say a title and its page; ``loose`` ones too."""
    depth = 0
    for element in elements:
        if element.tag == qn("w:sdt") and is_toc_field(element):
            yield from (p for p in element.iter(qn("w:p")) if not _is_entry(p, titles))
            continue
        if depth or (element.tag == qn("w:p") and is_toc_field(element)):
            kinds = [mark.get(qn("w:fldCharType")) for mark in element.iter(qn("w:fldChar"))]
            depth = max(0, depth + kinds.count("begin") - kinds.count("end"))
            if element.tag == qn("w:p") and (_is_entry(element, titles) or not canonical_text(element).counted):
                continue
        elif loose and _is_entry(element, titles):  # a program made text of the field
            continue
        yield element


def _is_entry(paragraph: BaseOxmlElement, titles: Collection[str]) -> bool:
    text = entry_text(paragraph)
    return text in titles and text != canonical_text(paragraph).counted


def _units(elements: Iterable[BaseOxmlElement]) -> Iterator[Unit]:
    for element in elements:
        if element.tag == qn("w:p"):
            yield Unit(element, canonical_text(element))
        elif element.tag == qn("w:tbl"):
            yield from (Unit(row, canonical_text(row), element) for row in element.iterchildren(qn("w:tr")))
        elif element.tag in _WRAPPERS:
            inner = element.find(qn("w:sdtContent")) if element.tag == qn("w:sdt") else element
            yield from _units(inner if inner is not None else ())
        elif element.tag in (qn("w:ins"), qn("w:del"), qn("w:moveTo"), qn("w:moveFrom")):
            yield from _units(element)
        elif isinstance(element.tag, str):  # formulas and pieces that another program sent along
            yield Unit(element, canonical_text(element))


def _rows_in(unit: Unit) -> list[str]:
    return [name for name in bookmarks_in(unit.element) if is_row(name)][:1]


def row_cells(row: BaseOxmlElement) -> list[BaseOxmlElement]:
    """Returns the cells of a row, those in content controls too."""
    return [cell for cell in row.iter(qn("w:tc")) if next(cell.iterancestors(qn("w:tr"))) is row]


def _is_of_paragraph(shade: BaseOxmlElement) -> bool:
    parent = shade.getparent()
    return parent is not None and parent.tag == qn("w:pPr")


def running_texts(document: Document) -> dict[str, tuple[BaseOxmlElement, str]]:
    """Returns the running heads and feet that are not empty: the part's relation, with its element and its text."""
    kinds = ("header", "footer")
    parts = {
        rel_id: rel.target_part
        for rel_id, rel in document.part.rels.items()
        if not rel.is_external and rel.reltype.rpartition("/")[2] in kinds
    }
    texts = {rel_id: (part.element, canonical_text(part.element).plain) for rel_id, part in parts.items()}  # type: ignore[attr-defined]
    return {rel_id: found for rel_id, found in texts.items() if found[1]}
