"""The ballot: a module on paper, large enough to fill in by hand, with an id on every page for whoever types it in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from docx.enum.section import WD_SECTION
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.framework.document_languages import document_languages
from c21lab.framework.model import Framework
from c21lab.office import palette
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.ballot_pages import ACCENT, INK, SOFT_TEXT, WIDTH, empty_document, set_up_pages
from c21lab.sheets.blank.content import (
    PLAIN,
    Addressee,
    BlankRow,
    BlankSection,
    BlankSheet,
    TemplateOptions,
    addressees,
)
from c21lab.sheets.blank.word_parts import TextBlock, TextLook, TextRun, WordCell, WordRow, paragraph, table
from c21lab.sheets.layout import FormKey, heading, paper_id

ID_WIDTH, BOX, BOX_HEIGHT, WHY_HEIGHT = 13.0, 7.6, 9.5, 9.0
WRITING_LINES = 2  # under a field's actions, which share one place for reasons
KEPT_ACTIONS = 2  # stay on the page of these lines
CHECKBOX, CROSSED = "☐", "☒"
OUTLINE, RULE, PANEL = map(palette.in_word, (palette.OUTLINE, palette.RULE, palette.PANEL))


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
    framework: Framework,
    module: str,
    language: str,
    papers: int | Sequence[Addressee] = 1,
    options: TemplateOptions = PLAIN,
) -> bytes:
    """Writes ballots as the bytes of one .docx; the same input, the same bytes.

    ``papers`` is how many, with the ids P01, P02 …, or whom they are for, each with a number. Raises KeyError where the
    framework has no such module.
    """
    blank = BlankSheet(framework, module, language, options)
    paper = _BallotStyle(
        blank, TextLook(RULE, OUTLINE, document_languages(blank.words, blank.framework_words), blank.right_to_left)
    )
    document = empty_document(blank)
    for count, whose in enumerate(addressees(papers)):
        pages = document.sections[0] if count == 0 else document.add_section(WD_SECTION.NEW_PAGE)
        set_up_pages(pages, blank, paper.look, paper_id(whose.number or 1))
        for part in _parts(paper, whose):
            document.element.body.insert(len(document.element.body) - 1, part)
    target = BytesIO()
    document.save(target)
    return with_fixed_times(target.getvalue())


def _parts(paper: _BallotStyle, whose: Addressee) -> Iterator[BaseOxmlElement]:
    blank, words = paper.blank, paper.blank.words
    title = words("sheet-ballot-title", module=blank.module_title)
    yield paragraph(TextBlock([TextRun(title, style.TITLE, ACCENT, bold=True)], style="Heading1"), paper.look)
    yield paragraph(TextBlock([TextRun(blank.options.territory, style.SECTION, INK)], before=2), paper.look)
    if blank.options.event:
        yield paragraph(TextBlock([TextRun(blank.options.event, colour=INK)], before=2), paper.look)
    if blank.status_note:
        note = TextRun(blank.status_note, style.SMALL, SOFT_TEXT, italic=True)
        yield paragraph(TextBlock([note], before=2), paper.look)
    yield _title(paper, words("sheet-about-you"))
    yield _form(paper, whose)
    yield _title(paper, words("sheet-how"))
    yield paragraph(TextBlock([TextRun(words("sheet-ballot-how"))], before=4, after=6), paper.look)
    yield _scale(paper)
    yield _title(paper, words("sheet-notice"))
    yield _notice(paper, whose)
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


def _form(paper: _BallotStyle, whose: Addressee) -> BaseOxmlElement:
    """Lines to write on, and a box to cross for each group; the label and what is asked side by side."""
    blank, words = paper.blank, paper.blank.words
    boxes = {id_: CROSSED if id_ == whose.group else CHECKBOX for id_ in blank.groups}
    groups = [TextRun(f"{boxes[id_]} {label}") for id_, label in blank.groups.items()]
    asked: list[tuple[str, list[TextBlock]]] = [
        (heading(FormKey.NAME, blank.language), [TextBlock([TextRun(whose.name)])]),
        (heading(FormKey.GROUP, blank.language), [TextBlock([run], after=2) for run in groups]),
        # a workbook fills in 1; on paper the question has to say it
        (words("form-people"), [TextBlock([TextRun("")])]),
        (heading(FormKey.PRINT_NAME, blank.language), [TextBlock([TextRun(f"{CHECKBOX} {words('sheet-yes')}")])]),
    ]
    rows = [WordRow([WordCell([TextBlock([TextRun(label)])]), WordCell(blocks)], 9.5) for label, blocks in asked]
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


def _notice(paper: _BallotStyle, whose: Addressee) -> BaseOxmlElement:
    words = paper.blank.words
    facts = {"number": paper_id(whose.number or 1), **paper.blank.return_facts}
    keys = (
        ("sheet-notice-who", "sheet-ballot-who-text"),
        ("sheet-notice-published", "sheet-notice-published-text"),
        ("sheet-notice-save", "sheet-ballot-save-text"),
    )
    rows = [
        WordRow(
            [
                WordCell([TextBlock([TextRun(words(lead), bold=True)])]),
                WordCell([TextBlock([TextRun(words(text, **facts), style.SMALL)])]),
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
