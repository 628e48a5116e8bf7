"""The running header and footer: whose report this is, in which wording, on which page."""

from __future__ import annotations

from collections.abc import Mapping

from docx.document import Document
from docx.oxml import parse_xml

from c21lab.edition import Edition
from c21lab.office.text_languages import TextLanguages
from c21lab.report.word.markup import NAMESPACES
from c21lab.report.word.runs import field, runs
from c21lab.report.word.sections.cover import report_title
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.text_measure import width_cm as text_width_cm

_POINTS = 8.0
_PAGE, _PAGES = "\ue002", "\ue003"


def write_header_and_footer(
    document: Document,
    edition: Edition,
    styles: Mapping[StyleName, str],
    text_languages: TextLanguages,
    width_cm: float,
) -> None:
    """Fills the running header and footer; those of a city's template stay, with our lines after theirs.

    ``width_cm`` is the width of the page without its margins.
    """
    section = document.sections[0]
    head = _header(edition, text_languages, width_cm)
    foot = runs(
        edition.words("report-foot", framework=edition.framework_words.title, module=edition.module_title),
        text_languages,
    )
    for place, style, content in (
        (section.header, StyleName.HEADER, head),
        (section.footer, StyleName.FOOTER, f"{foot}{_tab()}{_page(edition, text_languages)}"),
    ):
        place.is_linked_to_previous = False
        element = place.part.element
        if not any(paragraph.text.strip() for paragraph in place.paragraphs) and not place.tables:
            for child in list(element):
                element.remove(child)
        element.append(
            parse_xml(f'<w:p {NAMESPACES}><w:pPr><w:pStyle w:val="{styles[style]}"/></w:pPr>{content}</w:p>')
        )


def _tab() -> str:
    return "<w:r><w:tab/></w:r>"


def _header(edition: Edition, text_languages: TextLanguages, width: float) -> str:
    """Whose report it is at the left and the status at the right, or on a line of its own where both are long."""
    owner = edition.settings.about.territory or report_title(edition)
    note = edition.status_note
    if not note:
        return runs(owner, text_languages)
    fits = text_width_cm(owner, _POINTS) + text_width_cm(note, _POINTS) + 1 < width
    return runs(f"{owner}\t{note}" if fits else f"{owner}\n{note}", text_languages)


def _page(edition: Edition, text_languages: TextLanguages) -> str:
    text = edition.words("report-page", page=_PAGE, pages=_PAGES)
    before, rest = text.split(_PAGE)
    between, after = rest.split(_PAGES)
    page, pages = field("PAGE", "2", text_languages), field("NUMPAGES", "2", text_languages)
    return f"{runs(before, text_languages)}{page}{runs(between, text_languages)}{pages}{runs(after, text_languages)}"
