"""The ballot: a module on paper, large enough to fill in by hand, with an id on every page for whoever types it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section as Pages
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from c21lab.framework.document_languages import document_languages
from c21lab.framework.model import Framework
from c21lab.office import palette
from c21lab.office.docx_language import set_language, with_country
from c21lab.office.file_properties import property_text
from c21lab.office.plain_text import clean
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.office.text_width import FONT
from c21lab.office.xlsx_book import NO_DATE
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.content import PLAIN, BlankRow, BlankSection, BlankSheet, TemplateOptions
from c21lab.sheets.blank.word_parts import TextBlock, TextLook, TextRun, WordCell, WordRow, paragraph, table
from c21lab.sheets.layout import FormKey, heading, paper_id

MARGIN, WIDTH = 15.0, 180.0  # millimetres: A4 upright without its margins
ID_WIDTH, BOX, BOX_HEIGHT, WHY_HEIGHT = 13.0, 7.6, 9.5, 9.0
WRITING_LINES = 2  # under a field's actions, which share one place for reasons
KEPT_ACTIONS = 2  # stay on the page of these lines
CHECKBOX = "☐"
INK, ACCENT, SOFT_TEXT, OUTLINE, RULE, PANEL = map(
    palette.in_word, (palette.INK, palette.ACCENT, palette.SOFT_TEXT, palette.OUTLINE, palette.RULE, palette.PANEL)
)


@dataclass(frozen=True)
class _BallotStyle:
    """The style that the ballots share while they are written."""

    blank: BlankSheet
    look: TextLook

    @property
    def boxes(self) -> list[tuple[str, str]]:
        """Returns the text in each box, and the tint that says in which stage it is."""
        scale = self.blank.framework.scale
        tints = style.stage_tints(scale)
        stages = {score: stage.id for stage in scale.stages for score in range(stage.low, stage.high + 1)}
        colours = {str(score): palette.in_word(tints[id_]) for score, id_ in stages.items()}
        return [(sign, colours.get(sign, "")) for sign in map(str, self.blank.answers)]

    @property
    def widths(self) -> list[float]:
        """Returns the widths of the id, the text, and a box for each answer; narrower ones where the scale is long."""
        box = min(BOX, WIDTH / 2 / len(self.boxes))
        return [ID_WIDTH, WIDTH - ID_WIDTH - box * len(self.boxes), *(box for _ in self.boxes)]


def ballot_document(
    framework: Framework, module: str, language: str, papers: int = 1, options: TemplateOptions = PLAIN
) -> bytes:
    """Writes ``papers`` ballots with the ids P01, P02 … as the bytes of one .docx; the same input, the same bytes.

    Raises KeyError where the framework has no such module.
    """
    blank = BlankSheet(framework, module, language, options)
    paper = _BallotStyle(
        blank, TextLook(RULE, OUTLINE, document_languages(blank.words, blank.framework_words), blank.right_to_left)
    )
    document = _new_document(blank)
    for number in range(1, papers + 1):
        pages = document.sections[0] if number == 1 else document.add_section(WD_SECTION.NEW_PAGE)
        _set_up(pages, blank, paper_id(number))
        for part in _parts(paper):
            document.element.body.insert(len(document.element.body) - 1, part)
    target = BytesIO()
    document.save(target)
    return with_fixed_times(target.getvalue())


def _new_document(blank: BlankSheet) -> Document:
    document = docx.Document()
    properties = document.core_properties
    properties.title = property_text(blank.words("sheet-title", module=blank.module_title))
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


def _set_up(pages: Pages, blank: BlankSheet, id_: str) -> None:
    """A4 upright. The id stands on every page, for sheets of paper come apart, and each paper counts its own pages."""
    pages.page_width, pages.page_height = Mm(210), Mm(297)
    pages.left_margin = pages.right_margin = Mm(MARGIN)
    pages.top_margin, pages.bottom_margin = Mm(23), Mm(16)
    pages.header_distance = pages.footer_distance = Mm(9)
    pages.header.is_linked_to_previous = pages.footer.is_linked_to_previous = False
    head = _edge(pages.header.paragraphs[0], blank.running_head)
    run = head.add_run(f"{heading(FormKey.PAPER, blank.language)} {id_}")
    run.bold, run.font.size = True, Pt(14)
    legend = pages.header.add_paragraph(style="Normal")
    if blank.legend_from_the_right:
        legend._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # pyright: ignore[reportPrivateUsage]  # likewise
    for sign, label in blank.scale_in_words:
        _add_small(legend, sign).bold = True
        _add_small(legend, f" {label}{blank.legend_gap}")
    foot = _edge(pages.footer.paragraphs[0], blank.status_note)
    _add_page_number(foot)
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    old = pages._sectPr.find(qn("w:pgNumType"))  # pyright: ignore[reportPrivateUsage]  # python-docx has no name for it
    if old is None:
        columns = pages._sectPr.find(qn("w:cols"))  # pyright: ignore[reportPrivateUsage]  # the schema's order
        columns.addprevious(start)


def _edge(text: Paragraph, near: str) -> Paragraph:
    """A line of header or footer: small text on the near side, and a tab to the far side."""
    text.style = "Normal"  # the style of headers brings tab stops of its own
    text.paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    _add_small(text, f"{near}\t")
    return text


def _add_small(text: Paragraph, words: str) -> WordRun:
    run = text.add_run(clean(words))
    run.font.size, run.font.color.rgb = Pt(8), RGBColor.from_string(SOFT_TEXT)
    return run


def _add_page_number(text: Paragraph) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run = _add_small(text, "1")
    field.append(run._r)  # pyright: ignore[reportPrivateUsage]  # python-docx has no way to put a run into a field
    text._p.append(field)  # pyright: ignore[reportPrivateUsage]  # likewise


def _parts(paper: _BallotStyle) -> Iterator[BaseOxmlElement]:
    blank, words = paper.blank, paper.blank.words
    title = words("sheet-title", module=blank.module_title)
    yield paragraph(TextBlock([TextRun(title, style.TITLE, ACCENT, bold=True)], style="Heading1"), paper.look)
    yield paragraph(TextBlock([TextRun(blank.options.territory, style.SECTION, INK)], before=2), paper.look)
    if blank.status_note:
        note = TextRun(blank.status_note, style.SMALL, SOFT_TEXT, italic=True)
        yield paragraph(TextBlock([note], before=2), paper.look)
    yield _title(paper, words("sheet-about-you"))
    yield _form(paper)
    yield _title(paper, words("sheet-how"))
    yield paragraph(TextBlock([TextRun(words("sheet-ballot-how"))], before=4, after=6), paper.look)
    yield _scale(paper)
    yield _title(paper, words("sheet-notice"))
    yield _notice(paper)
    for tab in blank.tabs:
        yield paragraph(
            TextBlock([TextRun(tab.title, 14, ACCENT, bold=True)], style="Heading2", new_page=True), paper.look
        )
        for section in tab.sections:
            yield paragraph(TextBlock([TextRun("", 4)], before=3, keep_with_next=True), paper.look)
            yield _section(paper, section)


def _title(paper: _BallotStyle, text: str) -> BaseOxmlElement:
    run = TextRun(text, style.SECTION, ACCENT, bold=True)
    return paragraph(TextBlock([run], before=12, after=3, keep_with_next=True, style="Heading2"), paper.look)


def _form(paper: _BallotStyle) -> BaseOxmlElement:
    """Lines to write on, and a box to cross for each group; the label and what is asked side by side."""
    language = paper.blank.language
    groups = [TextRun(f"{CHECKBOX} {label}") for label in paper.blank.groups.values()]
    asked: list[tuple[FormKey, list[TextBlock]]] = [
        (FormKey.NAME, [TextBlock([TextRun("")])]),
        (FormKey.GROUP, [TextBlock([run], after=2) for run in groups]),
        (FormKey.PEOPLE, [TextBlock([TextRun("")])]),
        (FormKey.PRINT_NAME, [TextBlock([TextRun(f"{CHECKBOX} {paper.blank.words('sheet-yes')}")])]),
    ]
    rows = [
        WordRow([WordCell([TextBlock([TextRun(heading(key, language))])]), WordCell(blocks)], 9.5)
        for key, blocks in asked
    ]
    return table(rows, [WIDTH * 0.45, WIDTH * 0.55], paper.look)


def _scale(paper: _BallotStyle) -> BaseOxmlElement:
    blank, scale = paper.blank, paper.blank.framework.scale
    tints = style.stage_tints(scale)
    texts = [(s.points, palette.in_word(tints[s.id]), blank.framework_words.stages[s.id]) for s in scale.stages]
    lines = [(points, tint, words.label, words.description) for points, tint, words in texts]
    for sign, key in zip(blank.answers[-2:], ("sheet-dont-know", "sheet-not-applicable"), strict=True):
        lines.append((str(sign), palette.in_word(palette.SET_APART), blank.words(key), blank.words(f"{key}-text")))
    rows = [
        WordRow(
            [
                WordCell([TextBlock([TextRun(points, bold=True)], centred=True)], fill=tint),
                WordCell([TextBlock([TextRun(label, bold=True)])]),
                WordCell([TextBlock([TextRun(text, style.SMALL)])]),
            ],
            6.5,
        )
        for points, tint, label, text in lines
    ]
    return table(rows, [16, 36, WIDTH - 52], paper.look)


def _notice(paper: _BallotStyle) -> BaseOxmlElement:
    words = paper.blank.words
    keys = (
        ("sheet-notice-who", "sheet-ballot-who-text"),
        ("sheet-notice-published", "sheet-notice-published-text"),
        ("sheet-notice-save", "sheet-ballot-save-text"),
    )
    rows = [
        WordRow(
            [
                WordCell([TextBlock([TextRun(words(lead), bold=True)])]),
                WordCell([TextBlock([TextRun(words(text), style.SMALL)])]),
            ],
            6.5,
        )
        for lead, text in keys
    ]
    return table(rows, [52, WIDTH - 52], paper.look)


def _section(paper: _BallotStyle, section: BlankSection) -> BaseOxmlElement:
    """A table of boxes under the title of a domain or field, which is repeated where the table goes on."""
    columns = len(paper.widths)
    head = [TextBlock([TextRun(section.title, 11, ACCENT, bold=True)], keep_with_next=True)]
    if section.question:
        head.append(TextBlock([TextRun(section.question, style.SMALL, SOFT_TEXT)], keep_with_next=True))
    band = [
        WordCell([TextBlock([TextRun(section.id, bold=True, colour=ACCENT)], keep_with_next=True)], fill=PANEL),
        WordCell(head, span=columns - 1, fill=PANEL),
    ]
    rows = [WordRow(band, 9, heading=True)]
    # no action alone on a page: neither the first one nor those above the lines for reasons
    kept = (
        {0, *range(len(section.lines) - KEPT_ACTIONS, len(section.lines))} if paper.blank.level == "action" else set()
    )
    for number, line in enumerate(section.lines):
        rows += _line(paper, line, kept=number in kept)
    if paper.blank.level == "action":
        keys = ["sheet-ballot-why-lines", *[""] * (WRITING_LINES - 1)]
        rows += [_why(paper, key, kept=number < WRITING_LINES) for number, key in enumerate(keys, 1)]
    return table(rows, paper.widths, paper.look)


def _line(paper: _BallotStyle, line: BlankRow, *, kept: bool) -> list[WordRow]:
    """The boxes of an item; a field has a line of its own below to say why."""
    own = bool(line.question)
    kept = kept or own
    texts = [TextBlock([TextRun(line.title, bold=own)], keep_with_next=kept)]
    if own:
        texts.append(TextBlock([TextRun(line.question)], keep_with_next=True))
    edge = "" if own else "bottom"
    cells = [
        WordCell([TextBlock([TextRun(line.id, style.SMALL, SOFT_TEXT)], keep_with_next=kept)], lines=edge),
        WordCell(texts, lines=edge),
        *(
            WordCell(
                [TextBlock([TextRun(sign, 11, SOFT_TEXT)], centred=True, keep_with_next=kept)], fill=tint, lines="box"
            )
            for sign, tint in paper.boxes
        ),
    ]
    rows = [WordRow(cells, BOX_HEIGHT)]
    return [*rows, _why(paper, "sheet-ballot-why")] if own else rows


def _why(paper: _BallotStyle, key: str, *, kept: bool = False) -> WordRow:
    text = paper.blank.words(key) if key else ""
    cells = [
        WordCell([TextBlock([TextRun("")], keep_with_next=kept)]),
        WordCell([TextBlock([TextRun(text, style.SMALL, SOFT_TEXT)], keep_with_next=kept)], span=len(paper.widths) - 1),
    ]
    return WordRow(cells, WHY_HEIGHT)
