"""Pieces of a Word document as XML: a table cell by cell through python-docx takes minutes, as text milliseconds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.office.plain_text import clean
from c21lab.office.text_languages import TextLanguages
from c21lab.wording import begins_right_to_left, has_letters

TWIPS_PER_MM = 56.6929


@dataclass(frozen=True)
class TextRun:
    """Text of one look; ``size`` in points, ``colour`` as six digits."""

    text: str
    size: float = 10
    colour: str = ""
    bold: bool = False
    italic: bool = False

    def xml(self, look: TextLook, *, right_to_left: bool) -> str:
        """Returns the run as XML, or as several of one language each; ``right_to_left`` is its direction."""
        text = clean(self.text)
        if not text:
            return self._piece("", look.text_languages.own, look)
        pieces = look.text_languages.pieces(text, right_to_left=right_to_left)
        return "".join(self._piece(piece, language, look) for piece, language in pieces)

    def _piece(self, text: str, language: str, look: TextLook) -> str:
        """A run as XML, its properties in the order that the schema asks for."""
        half_points = round(self.size * 2)
        reverse = begins_right_to_left(text) if has_letters(text) else look.right_to_left
        text_language = f'w:val="{language}"' + (f' w:bidi="{language}"' if reverse else "")
        # a document in one language is marked as a whole
        marked = f"<w:lang {text_language}/>" if look.text_languages.theirs else ""
        properties = (
            ("<w:b/><w:bCs/>" if self.bold else "")
            + ("<w:i/><w:iCs/>" if self.italic else "")
            + (f'<w:color w:val="{self.colour}"/>' if self.colour else "")
            + f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
            + ("<w:rtl/>" if reverse else "")
            + marked
        )
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


@dataclass(frozen=True)
class TextBlock:
    """A paragraph; spaces before and after it in points."""

    runs: Sequence[TextRun]
    before: float = 0
    after: float = 0
    centred: bool = False
    keep_with_next: bool = False
    new_page: bool = False
    style: str = ""

    def xml(self, look: TextLook) -> str:
        """Returns the paragraph as XML: in the direction of its text, and beginning where the page begins."""
        text = "".join(run.text for run in self.runs)
        reverse = look.text_languages.right_to_left(text, otherwise=look.right_to_left)
        across = "center" if self.centred else "right" if look.right_to_left and not reverse else ""
        properties = (
            (f'<w:pStyle w:val="{self.style}"/>' if self.style else "")
            + ("<w:keepNext/>" if self.keep_with_next else "")
            + ("<w:pageBreakBefore/>" if self.new_page else "")
            + ("<w:bidi/>" if reverse else "")
            + f'<w:spacing w:before="{round(self.before * 20)}" w:after="{round(self.after * 20)}"/>'
            + (f'<w:jc w:val="{across}"/>' if across else "")
        )
        runs = "".join(run.xml(look, right_to_left=reverse) for run in self.runs)
        return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


@dataclass(frozen=True)
class WordCell:
    """A cell of a table; ``lines`` names the sides that have a line (``box`` for all four)."""

    blocks: Sequence[TextBlock]
    span: int = 1
    fill: str = ""
    lines: str = "bottom"

    def xml(self, width: int, look: TextLook) -> str:
        """Returns the cell as XML."""
        sides = ("top", "left", "bottom", "right") if self.lines == "box" else (self.lines,) if self.lines else ()
        colour = look.box if self.lines == "box" else look.rule
        borders = "".join(f'<w:{s} w:val="single" w:sz="6" w:space="0" w:color="{colour}"/>' for s in sides)
        properties = (
            f'<w:tcW w:w="{width}" w:type="dxa"/>'
            + (f'<w:gridSpan w:val="{self.span}"/>' if self.span > 1 else "")
            + (f"<w:tcBorders>{borders}</w:tcBorders>" if borders else "")
            + (f'<w:shd w:val="clear" w:color="auto" w:fill="{self.fill}"/>' if self.fill else "")
            + '<w:vAlign w:val="center"/>'
        )
        blocks = "".join(block.xml(look) for block in self.blocks)
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>"


@dataclass(frozen=True)
class WordRow:
    """A row of a table, at least so many millimetres tall; ``heading`` rows are repeated on each page."""

    cells: Sequence[WordCell]
    height: float
    heading: bool = False


@dataclass(frozen=True)
class TextLook:
    """The look of a document: colours of its lines, its languages, and on which side its pages begin."""

    rule: str
    box: str
    text_languages: TextLanguages
    right_to_left: bool = False


def table(rows: Sequence[WordRow], widths: Sequence[float], look: TextLook) -> BaseOxmlElement:
    """Returns a table with columns of fixed widths in millimetres; no row is broken by the end of a page."""
    twips = [round(width * TWIPS_PER_MM) for width in widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in twips)
    body = "".join(_row(row, twips, look) for row in rows)
    return parse_xml(
        f"<w:tbl {nsdecls('w')}><w:tblPr>"
        + ("<w:bidiVisual/>" if look.right_to_left else "")
        + f'<w:tblW w:w="{sum(twips)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        '<w:top w:w="40" w:type="dxa"/><w:left w:w="57" w:type="dxa"/>'
        '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


def _row(row: WordRow, twips: Sequence[int], look: TextLook) -> str:
    cells, at = "", 0
    for cell in row.cells:
        cells += cell.xml(sum(twips[at : at + cell.span]), look)
        at += cell.span
    height = round(row.height * TWIPS_PER_MM)
    heading = "<w:tblHeader/>" if row.heading else ""
    return (
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="atLeast"/>{heading}</w:trPr>{cells}</w:tr>'
    )


def paragraph(block: TextBlock, look: TextLook) -> BaseOxmlElement:
    """Returns a paragraph outside of tables."""
    return parse_xml(block.xml(look).replace("<w:p>", f"<w:p {nsdecls('w')}>", 1))
