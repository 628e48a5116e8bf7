"""Texts and tables of a ballot as XML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.office.plain_text import clean
from c21lab.office.text_languages import TextLanguages
from c21lab.office.word_xml import BOLD, ITALIC, TWIPS_PER_CM, cell_xml, row_xml, run_xml, table_xml
from c21lab.wording import begins_right_to_left

_MARGINS = (
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="57" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>'
)


@dataclass(frozen=True)
class TextRun:
    """Text of one look; ``size`` in points, ``colour`` as six digits. Word renews the text of a ``field``."""

    text: str
    size: float = 10
    colour: str = ""
    bold: bool = False
    italic: bool = False
    field: str = ""

    def xml(self, look: TextLook, *, right_to_left: bool) -> str:
        """Returns the run as XML, or as several of one language each; ``right_to_left`` is its direction."""
        text = clean(self.text)
        if not text:
            return self._piece("", look.text_languages.own, look)
        pieces = look.text_languages.pieces(text, right_to_left=right_to_left)
        runs = "".join(self._piece(piece, language, look) for piece, language in pieces)
        return f'<w:fldSimple w:instr="{self.field}">{runs}</w:fldSimple>' if self.field else runs

    def _piece(self, text: str, language: str, look: TextLook) -> str:
        """A run as XML, its properties in the order that the schema asks for."""
        half_points = round(self.size * 2)
        reverse = begins_right_to_left(text, otherwise=look.right_to_left)
        properties = (
            (BOLD if self.bold else "")
            + (ITALIC if self.italic else "")
            + (f'<w:color w:val="{self.colour}"/>' if self.colour else "")
            + f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
        )
        marked = language if look.text_languages.theirs else ""  # a document in one language is marked as a whole
        return run_xml(text, properties, marked, right_to_left=reverse)


@dataclass(frozen=True)
class TextBlock:
    """A paragraph; spaces before and after it in points, a ``tab`` to its far side in millimetres.

    Its text says in which direction it is set, unless ``right_to_left`` does.
    """

    runs: Sequence[TextRun]
    before: float = 0
    after: float = 0
    centred: bool = False
    keep_with_next: bool = False
    new_page: bool = False
    style: str = ""
    tab: float = 0
    right_to_left: bool | None = None

    def xml(self, look: TextLook) -> str:
        """Returns the paragraph as XML: in its direction, and beginning where the page begins."""
        reverse = self._is_reversed(look)
        across = "center" if self.centred else "right" if look.right_to_left and not reverse else ""
        properties = (
            (f'<w:pStyle w:val="{self.style}"/>' if self.style else "")
            + ("<w:keepNext/>" if self.keep_with_next else "")
            + ("<w:pageBreakBefore/>" if self.new_page else "")
            + (f'<w:tabs><w:tab w:val="right" w:pos="{_twips(self.tab)}"/></w:tabs>' if self.tab else "")
            + ("<w:bidi/>" if reverse else "")
            + f'<w:spacing w:before="{round(self.before * 20)}" w:after="{round(self.after * 20)}"/>'
            + (f'<w:jc w:val="{across}"/>' if across else "")
        )
        runs = "".join(run.xml(look, right_to_left=reverse) for run in self.runs)
        return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"

    def _is_reversed(self, look: TextLook) -> bool:
        if self.right_to_left is not None:
            return self.right_to_left
        text = "".join(run.text for run in self.runs)
        return look.text_languages.right_to_left(text, otherwise=look.right_to_left)


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
        blocks = "".join(block.xml(look) for block in self.blocks)
        return cell_xml(width, blocks, middle=True, span=self.span, borders=borders, fill=self.fill)


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
    twips = [_twips(width) for width in widths]
    facing = "<w:bidiVisual/>" if look.right_to_left else ""
    body = (_row(row, twips, look) for row in rows)
    return parse_xml(table_xml(twips, body, before=facing, after=_MARGINS, names=nsdecls("w")))


def _row(row: WordRow, twips: Sequence[int], look: TextLook) -> str:
    cells: list[str] = []
    at = 0
    for cell in row.cells:
        cells.append(cell.xml(sum(twips[at : at + cell.span]), look))
        at += cell.span
    return row_xml(cells, least=_twips(row.height), heading=row.heading)


def paragraph(block: TextBlock, look: TextLook) -> BaseOxmlElement:
    """Returns a paragraph outside of tables."""
    return parse_xml(block.xml(look).replace("<w:p>", f"<w:p {nsdecls('w')}>", 1))


def _twips(millimetres: float) -> int:
    return round(millimetres / 10 * TWIPS_PER_CM)
