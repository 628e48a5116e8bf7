"""What merging itself writes: the line on the first page, comments, marks behind a person's text, the last heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.office.palette import ATTENTION, in_word
from c21lab.office.word_xml import BOLD, run_xml
from c21lab.report.word.merge.decide import UNPLACED
from c21lab.report.word.merge.report_zones import MARK_FILL
from c21lab.report.word.merge.tidy import fit_schema
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.template import style_ids

_W = f'xmlns:w="{nsmap["w"]}"'
AUTHOR = "c21lab"


@dataclass(frozen=True)
class MergeWords:
    """The words that merging writes, in the language of the report."""

    unresolved: str
    comment: str
    unplaced: str
    language: str


def mark(blocks: Sequence[BaseOxmlElement]) -> list[BaseOxmlElement]:
    """Shades all paragraphs, those in tables too, and returns them."""
    paragraphs = [paragraph for block in blocks for paragraph in block.iter(qn("w:p"))]
    for paragraph in paragraphs:
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            properties = paragraph.makeelement(qn("w:pPr"))
            paragraph.insert(0, properties)
        for old in properties.findall(qn("w:shd")):
            properties.remove(old)
        properties.append(parse_xml(f'<w:shd {_W} w:val="clear" w:color="auto" w:fill="{MARK_FILL}"/>'))
        fit_schema(paragraph)
    return paragraphs


def unresolved_line(words: MergeWords) -> BaseOxmlElement:
    """Returns the paragraph that says on the first page that something is still to be decided."""
    look = f'{BOLD}<w:color w:val="{in_word(ATTENTION)}"/>'
    return parse_xml(f"<w:p {_W}>{run_xml(words.unresolved, look, words.language)}</w:p>")


def unplaced_heading(words: MergeWords, document: Document) -> BaseOxmlElement:
    """Returns the heading above what found no place, with its bookmark."""
    style = style_ids(document)[StyleName.HEADING_1]
    start = f'<w:bookmarkStart w:id="999001" w:name="{UNPLACED}"/>'
    text = run_xml(words.unplaced, language=words.language)
    properties = f'<w:pPr><w:pStyle w:val="{style}"/><w:pageBreakBefore/></w:pPr>'
    return parse_xml(f'<w:p {_W}>{properties}{start}{text}<w:bookmarkEnd w:id="999001"/></w:p>')


def from_line(title: str, document: Document) -> BaseOxmlElement:
    """Returns the line that says under which heading a text without a place stood."""
    style = style_ids(document)[StyleName.HEADING_3]
    return parse_xml(f'<w:p {_W}><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run_xml(title)}</w:p>')


def add_comments(document: Document, paragraphs: Iterable[BaseOxmlElement], words: MergeWords) -> None:
    """Puts a comment on each paragraph that says what is to be decided; no clock says when."""
    for paragraph in paragraphs:
        id_ = document.comments.add_comment(text=words.comment, author=AUTHOR, initials="c21").comment_id
        _without_clock(document, id_)
        properties = paragraph.find(qn("w:pPr"))
        start = parse_xml(f'<w:commentRangeStart {_W} w:id="{id_}"/>')
        paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, start)
        paragraph.append(parse_xml(f'<w:commentRangeEnd {_W} w:id="{id_}"/>'))
        paragraph.append(parse_xml(f'<w:r {_W}><w:commentReference w:id="{id_}"/></w:r>'))


def _without_clock(document: Document, comment_id: int) -> None:
    """Takes the moment out of a comment, and the styles that a template may lack."""
    part = cast(XmlPart, document.part.part_related_by(RT.COMMENTS))
    comment = next(each for each in part.element if each.get(qn("w:id")) == str(comment_id))
    comment.attrib.pop(qn("w:date"), None)
    for properties in list(comment.iter(qn("w:pPr"), qn("w:rPr"))):
        for styled in [child for child in properties if child.tag in (qn("w:pStyle"), qn("w:rStyle"))]:
            properties.remove(styled)
