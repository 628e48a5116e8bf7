"""The pages of ballots: A4 upright in the sheet's styles, with an id and the scale on each of them."""

from __future__ import annotations

from dataclasses import replace

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section as Pages
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from c21lab.office import palette
from c21lab.office.docx_language import set_language, with_country
from c21lab.office.file_properties import property_text
from c21lab.office.text_width import FONT
from c21lab.office.xlsx_book import NO_DATE
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.content import BlankSheet
from c21lab.sheets.blank.word_parts import TextBlock, TextLook, TextRun, paragraph
from c21lab.sheets.layout import FormKey, heading

MARGIN, WIDTH = 15.0, 180.0  # millimetres: A4 upright without its margins
INK, ACCENT, SOFT_TEXT = map(palette.in_word, (palette.INK, palette.ACCENT, palette.SOFT_TEXT))


def empty_document(blank: BlankSheet) -> Document:
    """Makes the document without a page: its properties, its language and its styles."""
    document = docx.Document()
    properties = document.core_properties
    properties.title = property_text(blank.words("sheet-ballot-title", module=blank.module_title))
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = NO_DATE
    set_language(document, with_country(blank.language))
    _drop_thumbnail(document)
    for name, size, colour in (
        ("Normal", style.TEXT, INK),
        ("Heading 1", style.TITLE, ACCENT),
        ("Heading 2", 12, ACCENT),
    ):
        look = document.styles[name]
        assert isinstance(look, ParagraphStyle)
        _set_font(look, size, colour)
        look.paragraph_format.space_before = look.paragraph_format.space_after = Pt(0)
        look.paragraph_format.line_spacing = 1.0
    return document


def _drop_thumbnail(document: Document) -> None:
    """Takes away the picture of an empty page that python-docx brings along, and that folders would show."""
    package = document.part.package
    relations = package.rels if package is not None else {}
    for id_, relation in list(relations.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del relations[id_]


def _set_font(look: ParagraphStyle, size: float, colour: str) -> None:
    look.font.size, look.font.color.rgb = Pt(size), RGBColor.from_string(colour)
    fonts = look.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]  # a theme's font would win over the named one
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def set_up_pages(pages: Pages, blank: BlankSheet, look: TextLook, id_: str) -> None:
    """Sets pages up as A4 upright, each paper counting its own.

    The id stands on every page, for sheets of paper come apart.
    """
    pages.page_width, pages.page_height = Mm(210), Mm(297)
    pages.left_margin = pages.right_margin = Mm(MARGIN)
    pages.top_margin, pages.bottom_margin = Mm(23), Mm(16)
    pages.header_distance = pages.footer_distance = Mm(9)
    for edge, lines in ((pages.header, _head(blank, id_)), (pages.footer, [_foot(blank)])):
        edge.is_linked_to_previous = False
        inside = edge._element  # pyright: ignore[reportPrivateUsage]  # python-docx has no way to take a paragraph away
        for empty in list(inside):
            inside.remove(empty)
        inside.extend(paragraph(line, look) for line in lines)
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    old = pages._sectPr.find(qn("w:pgNumType"))  # pyright: ignore[reportPrivateUsage]  # python-docx has no name for it
    if old is None:
        columns = pages._sectPr.find(qn("w:cols"))  # pyright: ignore[reportPrivateUsage]  # the schema's order
        columns.addprevious(start)


def _head(blank: BlankSheet, id_: str) -> list[TextBlock]:
    """Returns what each page is of and the paper's id at its far side, and the scale below."""
    id_in_words = f"{heading(FormKey.PAPER, blank.language)} {id_}"
    legend: list[TextRun] = []
    for sign, label in blank.scale_in_words:
        legend += [_small(sign, bold=True), _small(f" {label}{blank.legend_gap}")]
    return [
        _edge(blank, blank.running_head, TextRun(id_in_words, 14, INK, bold=True)),
        TextBlock(legend, right_to_left=blank.legend_from_the_right),
    ]


def _foot(blank: BlankSheet) -> TextBlock:
    return _edge(blank, blank.status_note, replace(_small("1"), field="PAGE"))


def _edge(blank: BlankSheet, near: str, far: TextRun) -> TextBlock:
    """A line of header or footer: small text where the page begins, and something at its far side."""
    return TextBlock([_small(f"{near}\t"), far], tab=WIDTH, right_to_left=blank.right_to_left)


def _small(text: str, *, bold: bool = False) -> TextRun:
    return TextRun(text, 8, SOFT_TEXT, bold=bold)
