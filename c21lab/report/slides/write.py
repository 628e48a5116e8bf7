"""Writes slides.<lang>.pptx: 16:9, with native charts, notes for whoever speaks, and the same bytes each time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from io import BytesIO

from pptx.dml.color import ColorFormat
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
from pptx.presentation import Presentation
from pptx.slide import Slide
from pptx.text.text import TextFrame
from pptx.util import Emu, Length, Pt

from c21lab.edition import Edition
from c21lab.office.docx_language import with_country
from c21lab.office.file_properties import property_text
from c21lab.office.plain_text import clean
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.office.text_width import lines_within
from c21lab.report.slides.charts import Box, add_chart
from c21lab.report.slides.content import PlenarySlide, SlideLine, foot_of, plenary_slides
from c21lab.report.slides.template import SlidePlan, city_deck, house_deck
from c21lab.wording import reads_right_to_left

_SIZES = (28, 26, 24, 22, 20, 18, 16, 14)  # points, the largest that fits
_TITLES = (34, 30, 28, 26, 24, 20)
_LEADING, _BETWEEN = 1.22, 0.45  # of a line, and between two paragraphs, in type sizes
_FOOT = 12
_NO_DATE = dt.datetime(2000, 1, 1)
_EMU_PER_POINT = 12_700
_TEXT_SHARE = 0.5  # of a slide with a chart, for what stands beside it
_ANSWERS_SHARE = 0.3  # of the height of a slide, for what the plenary agrees


def slide_deck(edition: Edition, template: bytes | None = None) -> bytes:
    """Writes the slides of an edition as the bytes of a .pptx, into the city's template where there is one.

    Raises InputError when the template is no PowerPoint file.
    """
    report = edition.settings.report
    plan = city_deck(template, report.slides_template) if template else house_deck(report.accent)
    writer = _SlideWriter(plan, edition)
    for content in plenary_slides(edition):
        writer.add(content)
    _set_properties(plan.presentation, edition)
    target = BytesIO()
    plan.presentation.save(target)
    return with_fixed_times(target.getvalue())


class _SlideWriter:
    """Writes slides one after another into a presentation."""

    def __init__(self, plan: SlidePlan, edition: Edition) -> None:
        self._plan, self._foot = plan, foot_of(edition)
        self._language = with_country(edition.words.language)
        self._reversed = reads_right_to_left(edition.words.language)

    def add(self, content: PlenarySlide) -> None:
        plan = self._plan
        slide = plan.presentation.slides.add_slide(plan.layout)
        title = slide.shapes.title
        for shape in list(slide.placeholders):
            if title is None or shape.placeholder_format.idx != title.placeholder_format.idx:
                shape.element.getparent().remove(shape.element)
        if title is not None:
            room = (Length(title.width), Length(title.height))
            self._fill(title.text_frame, [SlideLine(content.title)], room, _TITLES, title=True)
        height = plan.height
        answers = Length(int(height * _ANSWERS_SHARE)) if content.answers else Length(0)
        body = Length(height - answers)
        beside = Length(int(plan.width * _TEXT_SHARE))
        has_text = bool(content.lead or content.lines)
        width = beside if content.chart and has_text else plan.width
        if has_text:
            lead = [SlideLine(content.lead)] if content.lead else []
            bulleted = content.key in ("unknown", "next")
            self._text(slide, (plan.left, plan.top, width, body), [*lead, *content.lines], bullets=bulleted)
        if content.chart:
            left = Length(plan.left + beside) if has_text else plan.left
            room = Length(plan.width - beside) if has_text else plan.width
            add_chart(slide, content.chart, (left, plan.top, room, body))
        if content.answers:
            self._answers(slide, content.answers, (plan.left, Length(plan.top + body), plan.width, answers))
        self._write_foot(slide)
        notes = slide.notes_slide.notes_text_frame
        if notes is not None:
            self._paragraphs(notes, map(SlideLine, content.notes), None)

    def _text(self, slide: Slide, box: Box, lines: Sequence[SlideLine], *, bullets: bool) -> None:
        frame = _text_box(slide, box)
        marked = [line if line.strong or not bullets else SlideLine(f"•  {line.text}") for line in lines]
        self._fill(frame, marked, (box[2], box[3]), _SIZES)

    def _answers(self, slide: Slide, answers: Sequence[str], box: Box) -> None:
        """Room to write what the plenary agrees, a line for each part, within a frame."""
        left, top, width, height = box
        shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, left, top, width, Length(height - Pt(6)))
        shape.fill.solid()
        shape.fill.fore_color.theme_color = MSO_THEME_COLOR.BACKGROUND_2
        shape.line.color.theme_color = MSO_THEME_COLOR.ACCENT_2
        shape.name = " ".join(answers)
        shape.shadow.inherit = False
        shape.text_frame.word_wrap = True
        self._fill(shape.text_frame, [SlideLine(text, strong=True) for text in answers], (width, height), (28, 24, 20))

    def _write_foot(self, slide: Slide) -> None:
        if not self._foot:
            return
        plan = self._plan
        height = Length(Pt(_FOOT * 2.4))
        page = plan.presentation.slide_height or 0
        frame = _text_box(slide, (plan.left, Length(page - height - Pt(8)), plan.width, height))
        self._fill(frame, [SlideLine(self._foot)], (plan.width, height), (_FOOT, 10, 8))
        for run in frame.paragraphs[0].runs:
            run.font.color.theme_color = MSO_THEME_COLOR.TEXT_2

    def _fill(
        self,
        frame: TextFrame,
        lines: Sequence[SlideLine],
        room: tuple[Length, Length],
        sizes: Sequence[int],
        *,
        title: bool = False,
    ) -> None:
        """Writes lines in the largest of the sizes in which all of them fit."""
        width, height = (length / _EMU_PER_POINT - 12 for length in room)
        texts = [clean(line.text) for line in lines]
        fitting = (size for size in sizes if _height(texts, size, width, title) <= height)
        self._paragraphs(frame, lines, next(fitting, sizes[-1]), strong=title)

    def _paragraphs(
        self, frame: TextFrame, lines: Iterable[SlideLine], size: int | None, *, strong: bool = False
    ) -> None:
        for number, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            if self._reversed:
                paragraph._p.get_or_add_pPr().set("rtl", "1")  # pyright: ignore[reportPrivateUsage]  no other way
            if size is not None and not strong:
                paragraph.alignment = PP_ALIGN.RIGHT if self._reversed else PP_ALIGN.LEFT
            run = paragraph.add_run()
            run.text = clean(line.text)
            run._r.get_or_add_rPr().set("lang", self._language)  # pyright: ignore[reportPrivateUsage]  the enum lacks many
            if size is None:
                continue
            run.font.size = Pt(size)
            if not strong:
                paragraph.space_after = Pt(size * _BETWEEN)
                _ink(run.font.color)
                run.font.bold = line.strong or None


def _ink(color: ColorFormat) -> None:
    color.theme_color = MSO_THEME_COLOR.TEXT_1


def _text_box(slide: Slide, box: Box) -> TextFrame:
    frame = slide.shapes.add_textbox(*box).text_frame
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = Emu(0)
    return frame


def _height(texts: Sequence[str], size: int, width: float, bold: bool) -> float:
    lines = sum(lines_within(text, size, width, bold=bold) for text in texts)
    return lines * size * _LEADING + (len(texts) - 1) * size * _BETWEEN


def _set_properties(presentation: Presentation, edition: Edition) -> None:
    words, about = edition.words, edition.settings.about
    properties = presentation.core_properties
    properties.title = property_text(about.title or words("slides-who"))
    properties.author = property_text(words.join(about.facilitators) or words("report-author"))
    properties.last_modified_by = properties.author
    properties.subject = property_text(edition.framework_words.title)
    properties.comments = property_text(words("report-not-official"))
    properties.language = with_country(words.language)
    properties.created = properties.modified = _NO_DATE
    properties.revision = 1
