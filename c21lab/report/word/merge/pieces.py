"""Pieces of a body: paragraphs and rows as blocks, ends of sections and of pages, and what no text refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from docx.document import Document
from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.merge.canonical import canonical_text
from c21lab.report.word.merge.report_zones import Unit

_OF_RELATIONS = f"{{{nsmap['r']}}}"
_KINDS = ("image", "hyperlink", "header", "footer")


def units_as_blocks(units: Sequence[Unit]) -> Iterator[BaseOxmlElement]:
    """Yields units as blocks: rows of one table as a table with its head."""
    rows: list[Unit] = []
    for unit in [*units, None]:
        if rows and (unit is None or unit.table is not rows[0].table):
            yield _table_of(rows)
            rows = []
        if unit is not None and unit.table is None:
            yield unit.element
        elif unit is not None:
            rows.append(unit)


def _table_of(rows: Sequence[Unit]) -> BaseOxmlElement:
    table, chosen = rows[0].table, [unit.element for unit in rows]
    copied = deepcopy(table)
    if table is None or copied is None:
        raise ValueError("rows without a table")
    originals = list(table.iterchildren(qn("w:tr")))
    for original, row in zip(originals, list(copied.iterchildren(qn("w:tr"))), strict=True):
        is_head = original is originals[0] and original.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        if original not in chosen and not is_head:
            copied.remove(row)
    return copied


def is_break(element: BaseOxmlElement) -> bool:
    """Returns whether a paragraph is there only to end a section."""
    return element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None and not canonical_text(element).counted


def breaks_at_end(elements: Sequence[BaseOxmlElement]) -> list[BaseOxmlElement]:
    """Returns the ends of sections with which elements end."""
    breaks: list[BaseOxmlElement] = []
    for element in reversed(elements):
        if not is_break(element):
            break
        breaks.insert(0, element)
    return breaks


def without_double_breaks(body: BaseOxmlElement) -> None:
    """Takes away a page break before a heading that opens a page anyway, as LibreOffice writes both."""
    for paragraph in body.iterchildren(qn("w:p")):
        before = paragraph.getprevious()
        opens = paragraph.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") is not None
        if opens and before is not None and before.tag == qn("w:p"):
            runs = list(before.iterchildren(qn("w:r")))
            marks = [child for child in runs[-1] if child.tag != qn("w:rPr")] if runs else []
            if marks and marks[-1].tag == qn("w:br") and marks[-1].get(qn("w:type")) == "page":
                runs[-1].remove(marks[-1])


def drop_unused(document: Document) -> None:
    """Takes pictures and links out of the package that no longer stand in the text."""
    attributes = ((name, value) for each in document.element.iter() for name, value in each.attrib.items())
    used = {value for name, value in attributes if name.startswith(_OF_RELATIONS)}
    for rel_id, relation in list(document.part.rels.items()):
        if relation.reltype.rpartition("/")[2] in _KINDS and rel_id not in used:
            del document.part.rels[rel_id]
