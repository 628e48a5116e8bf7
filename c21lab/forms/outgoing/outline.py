"""The form as an outline to paste into systems that import no file: Microsoft Forms and Google Forms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from io import BytesIO
from typing import Literal

from docx import Document
from docx.document import Document as WordDocument
from docx.shared import Pt

from c21lab.forms.codes import QuestionKind
from c21lab.forms.outgoing.content import FormContent, FormPage, FormTexts
from c21lab.office.docx_language import set_language, with_country
from c21lab.office.file_properties import property_text
from c21lab.office.plain_text import clean
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.office.xlsx_book import NO_DATE

OutlineSystem = Literal["microsoft", "google"]
MOST_QUESTIONS = 200  # of a form in Microsoft Forms


@dataclass(frozen=True)
class OneForm:
    """One form to make by hand: all pages of a module of fields, one of a module of actions."""

    number: int
    of: int
    pages: tuple[FormPage, ...]


def forms_of(content: FormContent) -> tuple[OneForm, ...]:
    """Returns the forms that a module takes: one, or one per domain where actions are rated."""
    pages = content.pages
    if content.level == "field":
        return (OneForm(1, 1, pages),)
    return tuple(OneForm(number, len(pages), (page,)) for number, page in enumerate(pages, 1))


def outline_document(content: FormContent, system: OutlineSystem, language: str) -> bytes:
    """Writes the outline in one language as the bytes of a .docx; the same content, the same bytes."""
    texts = content.texts(language)
    with as_file(files("c21lab").joinpath("word", "report.docx")) as template:
        document = Document(str(template))
    _set_up(document, texts)
    first = document.paragraphs[0]
    first.style = "Heading 1"
    first.add_run(clean(texts.words("form-outline-title", system=system)))
    document.add_paragraph(clean(texts.title))
    for step in _steps(texts, system):
        document.add_paragraph(clean(step), "List Number")
    for form in forms_of(content):
        _add_form(document, texts, system, form)
    target = BytesIO()
    document.save(target)
    return with_fixed_times(target.getvalue())


def _set_up(document: WordDocument, texts: FormTexts) -> None:
    document.sections[0].different_first_page_header_footer = False  # the template's first page is a cover
    properties = document.core_properties
    properties.title, properties.author = property_text(texts.title), "c21lab"
    properties.created = properties.modified = NO_DATE
    set_language(document, with_country(texts.language))


def _steps(texts: FormTexts, system: OutlineSystem) -> Iterator[str]:
    forms = len(forms_of(texts.content))
    yield texts.words("form-outline-forms", count=forms, most=MOST_QUESTIONS, system=system)
    yield texts.words("form-outline-privacy", system=system)
    yield texts.words("form-outline-codes")
    yield texts.words("form-outline-ratings", system=system)
    yield texts.words("form-outline-export", system=system)


def _add_form(document: WordDocument, texts: FormTexts, system: OutlineSystem, form: OneForm) -> None:
    words = texts.words
    heading = texts.title
    if form.of > 1:
        title = texts.framework_words.title_of(form.pages[0].id)
        heading = words("form-outline-number", number=form.number, count=form.of, title=title)
    document.add_heading(clean(heading), 1).paragraph_format.page_break_before = form.of > 1
    _add_block(document, words("form-outline-description"), texts.notes)
    document.add_heading(clean(words("sheet-about-you")), 2)
    for question in texts.content.about_you:
        options = _options(texts, question.kind)
        _add_block(document, words("form-outline-type", type=question.kind), (texts.label(question),), options)
    _add_block(document, words("form-outline-options"), (), tuple(map(texts.answer, texts.content.answers)))
    for page in form.pages:
        document.add_heading(clean(f"{page.id} {texts.framework_words.title_of(page.id)}"), 2)
        lines = tuple(" – ".join(filter(None, (texts.label(q), texts.hint(q)))) for q in page.ratings)
        _add_block(document, words("form-outline-rows", system=system), lines)
        _add_block(document, words("form-outline-type", type="comment"), tuple(map(texts.label, page.comments)))


def _options(texts: FormTexts, kind: QuestionKind) -> tuple[str, ...]:
    if kind == QuestionKind.GROUP:
        return tuple(texts.content.groups[texts.language].values())
    return (texts.words("sheet-yes"),) if kind == QuestionKind.CONSENT else ()


def _add_block(document: WordDocument, lead: str, lines: Sequence[str], options: Sequence[str] = ()) -> None:
    """What the block is for in small print, and below it each line to copy."""
    above = document.add_paragraph(clean(lead), "C21 Note")
    above.paragraph_format.keep_with_next, above.paragraph_format.space_before = True, Pt(8)
    for line in lines:
        document.add_paragraph(clean(line))
    for option in options:
        document.add_paragraph(clean(option), "List Bullet")
