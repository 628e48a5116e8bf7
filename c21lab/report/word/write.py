"""The Word report: from one language edition of the results to the bytes of a .docx."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from io import BytesIO

from docx.document import Document
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image as WordImage
from docx.oxml import parse_xml

from c21lab.edition import Edition
from c21lab.framework.document_languages import document_languages
from c21lab.office.docx_language import set_language
from c21lab.office.file_properties import property_text
from c21lab.office.palette import readable_accent
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.report.word.blocks import Block, PageSetup, ReportInput
from c21lab.report.word.drawings import Image
from c21lab.report.word.header_footer import write_header_and_footer
from c21lab.report.word.heading_zones import with_zones
from c21lab.report.word.markup import NAMESPACES, Markup
from c21lab.report.word.page_forecast import heading_pages, with_page_breaks
from c21lab.report.word.page_plan import planned_blocks
from c21lab.report.word.page_setup import PageLayout, Sections, without_idle_setups
from c21lab.report.word.sections.cover import report_title
from c21lab.report.word.style_metrics import fonts_elsewhere, style_metrics
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.template import city_document, house_document, lend_styles, style_ids

__all__ = ["ReportInput", "word_report"]

# no clock: a document is dated by its workshop, else by the first day that a zip file can hold
_NO_DATE = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
_EMU_PER_CM = 360_000
_USUAL_CM = (21.0, 29.7, 2.54, 2.54, 2.54, 2.54)  # page width and height, then margins
# what python-docx raises on bytes that only begin like a picture
_NO_PICTURE = (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
    ValueError,
    KeyError,
    struct.error,
)


def word_report(report: ReportInput) -> tuple[bytes, tuple[Problem, ...]]:
    """Writes the report as a .docx, and returns what could not be used: a logo, styles that the template lacks.

    Raises InputError when the template is no Word document.
    """
    document, styles, problems = _open(report)
    settings = report.edition.settings.report
    if report.logo is not None and not _is_picture(report.logo):
        problems = (*problems, Problem(ProblemCode.LOGO_NOT_READABLE, Place(settings.logo)))
        report = replace(report, logo=None)
    if report.cover_image is not None and not _is_picture(report.cover_image):
        problems = (*problems, Problem(ProblemCode.COVER_IMAGE_NOT_READABLE, Place(settings.cover_image)))
        report = replace(report, cover_image=None)
    text_languages = document_languages(report.edition.words, report.edition.framework_words)
    layout = _layout(document, styles)
    blocks = without_idle_setups(with_zones(planned_blocks(report, layout)))
    turns = any(isinstance(block, PageSetup) and block.landscape for block in blocks)
    shown = layout if turns else replace(layout, turned_cm=None)
    turned = write_header_and_footer(document, report.edition, styles, text_languages, shown)
    sections = Sections(document.element.body.sectPr, turned)
    markup = Markup(styles, text_languages, report.edition.words, layout, _image_adder(document), sections.end)
    _write_body(document, with_page_breaks(blocks, layout), markup, layout)
    sections.close(document.element.body)
    _set_properties(document, report.edition)
    set_language(document, text_languages.own)
    target = BytesIO()
    document.save(target)
    return with_fixed_times(target.getvalue()), problems


def _open(report: ReportInput) -> tuple[Document, dict[StyleName, str], tuple[Problem, ...]]:
    """The empty document, the id of each style, and what the city's template lacks."""
    accent = readable_accent(report.edition.settings.report.accent)
    if report.template is None:
        document = house_document(accent)
        return document, style_ids(document), ()
    name = report.edition.settings.report.word_template
    document = city_document(report.template, name)
    present = style_ids(document)
    missing = ", ".join(style.value for style in StyleName if style not in present)
    problems = [Problem(ProblemCode.WORD_STYLE_MISSING, Place(name), {"styles": missing})] if missing else []
    ids = lend_styles(document, present, accent)
    absent = ", ".join(fonts_elsewhere(document, ids))
    problems += [Problem(ProblemCode.WORD_FONT_ELSEWHERE, Place(name), {"fonts": absent})] if absent else []
    return document, ids, tuple(problems)


def _is_picture(data: bytes) -> bool:
    """Returns whether Word takes the bytes as a picture."""
    try:
        image = WordImage.from_blob(data)
    except _NO_PICTURE:
        return False
    return image.width > 0 and image.height > 0


def _layout(document: Document, styles: Mapping[StyleName, str]) -> PageLayout:
    """The text area of the document's first section; a template that says nothing has Word's own page."""
    section = document.sections[0]
    said = (section.page_width, section.page_height, section.left_margin, section.right_margin)
    said += (section.top_margin, section.bottom_margin)
    sizes = (length.cm if length is not None else usual for length, usual in zip(said, _USUAL_CM, strict=True))
    width, height, left, right, top, bottom = sizes
    turned = None if width > height else (height - left - right, width - top - bottom)
    looks = style_metrics(document, styles)
    return PageLayout(
        width - left - right, height - top - bottom, looks, turned, page_width_cm=width, top_cm=max(top, 0.0)
    )


def _write_body(document: Document, blocks: Sequence[Block], markup: Markup, layout: PageLayout) -> None:
    written = parse_xml(f"<w:body {NAMESPACES}>{markup.body(blocks, heading_pages(blocks, layout))}</w:body>")
    body, last = document.element.body, document.element.body.sectPr
    for element in list(body):
        if element is not last:
            body.remove(element)
    for element in list(written):
        last.addprevious(element)  # a place by its number would be counted to from the beginning each time


def _image_adder(document: Document) -> Callable[[bytes], Image]:
    def add_image(data: bytes) -> Image:
        relation, image = document.part.get_or_add_image(BytesIO(data))
        return Image(relation, image.width / _EMU_PER_CM, image.height / _EMU_PER_CM)

    return add_image


def _set_properties(document: Document, edition: Edition) -> None:
    about, words = edition.settings.about, edition.words
    properties = document.core_properties
    properties.title = property_text(report_title(edition))
    properties.author = property_text(words.join(about.facilitators) or words("report-author"))
    properties.last_modified_by = properties.author
    if edition.framework.id:
        properties.subject = property_text(words("report-subject", framework=edition.framework_words.title))
    properties.comments = property_text(words("report-not-official"))
    properties.created = properties.modified = _workshop_day(about.dates)
    properties.revision = 1


def _workshop_day(dates: Sequence[str]) -> dt.datetime:
    for date in dates:
        try:
            return dt.datetime.fromisoformat(date).replace(tzinfo=dt.UTC)
        except ValueError:
            continue
    return _NO_DATE
