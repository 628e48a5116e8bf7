"""The running header and footer: whose report this is, in which wording, on which page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from docx.blkcntnr import BlockItemContainer
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.edition import Edition
from c21lab.office import text_width
from c21lab.office.text_languages import TextLanguages
from c21lab.report.word.blocks import PageSetup
from c21lab.report.word.markup import NAMESPACES
from c21lab.report.word.page_setup import PageLayout, right_tab
from c21lab.report.word.runs import field, runs
from c21lab.report.word.sections.cover import report_title
from c21lab.report.word.style_names import StyleName
from c21lab.translation.stored import is_draft

_PAGE, _PAGES = "\ue002", "\ue003"


@dataclass(frozen=True)
class _RunningLine:
    """A line that stands on every page: its style by name and by id, and its text for a width in centimetres."""

    name: StyleName
    style: str
    text: Callable[[float], str]

    def append_to(self, element: BaseOxmlElement, layout: PageLayout) -> None:
        """Appends the line to a header or footer; its only tab stop is at the right margin."""
        properties = f'<w:pPr><w:pStyle w:val="{self.style}"/>{right_tab(layout, self.name)}</w:pPr>'
        element.append(parse_xml(f"<w:p {NAMESPACES}>{properties}{self.text(layout.width_cm)}</w:p>"))


def write_header_and_footer(
    document: Document,
    edition: Edition,
    styles: Mapping[StyleName, str],
    text_languages: TextLanguages,
    layout: PageLayout,
) -> dict[str, str]:
    """Fills the running header and footer; those of a city's template stay, with our lines after theirs.

    Returns the relation of the header and of the footer for turned pages by that of the others, where these hold our
    line alone; what a city's own hold stands on turned pages as well.
    """
    section, main = document.sections[0], document.part
    foot = runs(_foot(edition), text_languages)

    def line(style: StyleName, text: Callable[[float], str]) -> _RunningLine:
        return _RunningLine(style, styles[style], text)

    size = layout.looks[StyleName.HEADER].width_size(bold=False)
    named = _has_text(section.header)
    head_line = line(StyleName.HEADER, lambda width: _header(edition, text_languages, width, size, named=named))
    foot_line = line(StyleName.FOOTER, lambda _: f"{foot}{_tab()}{_page(edition, text_languages)}")
    turned: dict[str, str] = {}
    for place, running, kind, add_part in (
        (section.header, head_line, RT.HEADER, main.add_header_part),
        (section.footer, foot_line, RT.FOOTER, main.add_footer_part),
    ):
        place.is_linked_to_previous = False
        own = _has_text(place)
        element = place.part.element if own else _emptied(place.part.element)
        running.append_to(element, layout)
        if layout.turned_cm and not own:
            wide, relation = add_part()
            running.append_to(_emptied(wide.element), layout.after(PageSetup(landscape=True)))
            turned[main.relate_to(place.part, kind)] = relation
    return turned


def _has_text(place: BlockItemContainer) -> bool:
    """Returns whether a city's template says something there."""
    return any(paragraph.text.strip() for paragraph in place.paragraphs) or bool(place.tables)


def _emptied(element: BaseOxmlElement) -> BaseOxmlElement:
    for child in list(element):
        element.remove(child)
    return element


def _tab() -> str:
    return "<w:r><w:tab/></w:r>"


def _header(edition: Edition, text_languages: TextLanguages, width: float, size: float, *, named: bool) -> str:
    """Whose report it is at the left and the status at the right, or on a line of its own where both are long.

    Below a head that is ``named``, a city's own, a long status stands alone: more lines would not have room.
    """
    owner = edition.settings.about.territory or report_title(edition)
    note = edition.status_note
    if not note:
        return runs(owner, text_languages)
    fits = text_width.width_cm(owner, size) + text_width.width_cm(note, size) + 1 < width
    if not fits and named:
        return runs(note, text_languages)
    return runs(f"{owner}\t{note}" if fits else f"{owner}\n{note}", text_languages)


def _page(edition: Edition, text_languages: TextLanguages) -> str:
    text = edition.words("report-page", page=_PAGE, pages=_PAGES)
    if is_draft(edition.words.language, ("participant", "reader")):
        text = f"{edition.words('report-draft-translation')} · {text}"
    before, rest = text.split(_PAGE)
    between, after = rest.split(_PAGES)
    page, pages = field("PAGE", "2", text_languages), field("NUMPAGES", "2", text_languages)
    return f"{runs(before, text_languages)}{page}{runs(between, text_languages)}{pages}{runs(after, text_languages)}"


def _foot(edition: Edition) -> str:
    """In which wording it was scored, if it was by any."""
    if not edition.framework.id:
        return edition.words("report-foot-plan")
    return edition.words("report-foot", framework=edition.framework_words.title, module=edition.module_title)
