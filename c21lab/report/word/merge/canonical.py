"""The text of a piece of a document in one form, whichever program saved it: what is compared, hashed and counted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.merge.record import CanonicalText

_SPACES = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")
_PAGE_AT_END = re.compile(r"\s*\d*$")
# results of these change by themselves, when a program counts again
_COUNTED = re.compile(r"\s*(?:SEQ|REF|PAGEREF|NOTEREF|PAGE|NUMPAGES|SECTIONPAGES|STYLEREF|TOC)\b")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PASSED_OVER = {qn("w:delText"), qn("w:delInstrText"), qn("w:pPr"), qn("w:rPr"), _FALLBACK}
_TEXTS = {qn("w:t"), "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"}
_PARAGRAPH, _DRAWING, _LINK = qn("w:p"), qn("w:drawing"), qn("w:hyperlink")
_FIELD_MARK, _INSTRUCTION, _SIMPLE_FIELD = qn("w:fldChar"), qn("w:instrText"), qn("w:fldSimple")
# what a person adds beside letters, each with a sign of its own
_SIGNS = {
    qn("w:tab"): " ",
    qn("w:br"): " ",
    qn("w:cr"): " ",
    qn("w:ptab"): " ",
    qn("w:noBreakHyphen"): "-",
    qn("w:sym"): "\ufffd",
    qn("w:footnoteReference"): "\ue011",
    qn("w:endnoteReference"): "\ue011",
    qn("w:commentReference"): "\ue012",
    qn("w:object"): "\ue013",
    qn("w:pict"): "\ue014",
    qn("w:ins"): "\ue015",
    qn("w:del"): "\ue015",
    qn("w:moveFrom"): "\ue015",
    qn("w:moveTo"): "\ue015",
}


@dataclass
class _Fields:
    """The fields that are open at some place of a document, each with its instruction and whether its result began."""

    open: list[tuple[list[str], bool]]

    def read(self, mark: BaseOxmlElement) -> None:
        kind = mark.get(qn("w:fldCharType"), "")
        if kind == "begin":
            self.open.append(([], False))
        elif self.open and kind == "separate":
            self.open[-1] = (self.open[-1][0], True)
        elif self.open and kind == "end":
            self.open.pop()
        elif self.open:
            self.open[-1][0].append(mark.text or "")

    @property
    def counts(self) -> bool:
        return any(_COUNTED.match("".join(said)) for said, result in self.open if result)


def canonical_text(element: BaseOxmlElement) -> CanonicalText:
    """Returns the text of a paragraph, a row or anything else; deleted text that is still tracked is not in it."""
    pieces = list(_pieces(element, _Fields([])))
    # what somebody typed into a number that a program counts is theirs
    plain = "".join(_DIGITS.sub("", text) if counted else text for text, counted in pieces)
    return CanonicalText(even(plain), even("".join(text for text, _ in pieces)))


def even(text: str) -> str:
    """Returns text in one form, with single spaces."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def entry_text(element: BaseOxmlElement) -> str:
    """Returns the text of an entry in a table of contents, without its page."""
    return _PAGE_AT_END.sub("", canonical_text(element).counted)


def is_toc_field(element: BaseOxmlElement) -> bool:
    """Returns whether a table of contents begins in an element."""
    said = "".join(piece.text or "" for piece in element.iter(qn("w:instrText")))
    gallery = element.find(f".//{qn('w:docPartGallery')}")
    listed = gallery is not None and gallery.get(qn("w:val")) == "Table of Contents"
    return listed or said.lstrip().startswith("TOC")


def _pieces(element: BaseOxmlElement, fields: _Fields) -> Iterator[tuple[str, bool]]:
    """Every piece of text in order, and whether a program counts it."""
    for child in element:
        tag = child.tag
        if tag in _TEXTS:
            yield child.text or "", fields.counts
        elif tag in (_FIELD_MARK, _INSTRUCTION):
            fields.read(child)
        elif tag == _SIMPLE_FIELD:
            counted = bool(_COUNTED.match(child.get(qn("w:instr"), "")))
            yield from ((text, counted or own) for text, own in _pieces(child, fields))
        elif tag not in _PASSED_OVER and isinstance(tag, str):
            yield _sign(child), False
            yield from _pieces(child, fields)
            yield (" " if tag == _PARAGRAPH else ""), False


def _sign(element: BaseOxmlElement) -> str:
    """The sign of what a person adds beside letters; of a drawing with its description."""
    if element.tag == _DRAWING:
        described = element.find(f".//{qn('wp:docPr')}")
        return f"\ufffc{described.get('descr', '') if described is not None else ''} "
    if element.tag == _LINK:
        return "\ue016" if element.get(qn("r:id")) else ""
    return _SIGNS.get(element.tag, "")
