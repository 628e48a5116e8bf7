"""The form as an XLSForm, which KoboToolbox and ODK read: tabs of questions, choices and settings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from babel import Locale, UnknownLocaleError
from xlsxwriter.workbook import Workbook

from c21lab.forms.codes import Question, QuestionKind
from c21lab.forms.outgoing.content import FormContent, FormPage, FormTexts
from c21lab.office.xlsx_book import XlsxBook

SCALE, GROUPS, YES_NO = "scale", "groups", "yes_no"
MOST_PEOPLE = 1_000
_REFERENCE = re.compile(r"\$(?=\{)")  # ${name} would be the answer to another question
Row = Mapping[str, str]

_WIDTH = 32


def xlsform_workbook(content: FormContent) -> bytes:
    """Makes an XLSForm with all languages of the content, as the bytes of an .xlsx; the same content, the same bytes.

    No question asks who somebody is, and nothing about the device or the time of filling in is recorded.
    """
    book = XlsxBook(content.texts(content.languages[0]).title)
    for name, rows in (("survey", _survey(content)), ("choices", _choices(content)), ("settings", _settings(content))):
        _write_tab(book.workbook, name, list(rows))
    return book.to_bytes()


def language_title(code: str) -> str:
    """Returns a language as XLSForm names it: ``Français (fr)``."""
    try:
        name = Locale.parse(code, sep="-").get_display_name() or code
    except (UnknownLocaleError, ValueError):
        name = code
    return f"{name[:1].upper()}{name[1:]} ({code})"


def _write_tab(workbook: Workbook, name: str, rows: Sequence[Row]) -> None:
    sheet = workbook.add_worksheet(name)
    columns = list(dict.fromkeys(column for row in rows for column in row))
    sheet.set_column(0, len(columns), _WIDTH)
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(columns):
        sheet.write_string(0, index, column)
        for number, row in enumerate(rows, 1):
            if row.get(column):
                sheet.write_string(number, index, _REFERENCE.sub("$ ", row[column]))


def _in_each(content: FormContent, column: str, text: Callable[[FormTexts], str]) -> dict[str, str]:
    """A text in every language, each in its column."""
    return {f"{column}::{language_title(code)}": text(content.texts(code)) for code in content.languages}


def _survey(content: FormContent) -> Iterator[Row]:
    yield {"type": "begin group", "name": "page_about", "appearance": "field-list"} | _in_each(
        content, "label", lambda texts: texts.words("sheet-about-you")
    )
    for index in range(len(content.texts(content.languages[0]).notes)):
        yield {"type": "note", "name": f"note_{index + 1}"} | _in_each(
            content, "label", lambda texts, index=index: texts.notes[index]
        )
    for question in content.about_you:
        yield _asked(content, question)
    yield {"type": "end group"}
    for page in content.pages:
        yield from _page(content, page)


def _page(content: FormContent, page: FormPage) -> Iterator[Row]:
    yield (
        {"type": "begin group", "name": f"page_{Question(QuestionKind.RATING, page.id).name}"}
        | _in_each(content, "label", lambda texts: texts.framework_words.title_of(page.id))
        | {"appearance": "field-list"}
    )
    scale = Question(QuestionKind.RATING, page.id).name
    yield {"type": "note", "name": f"scale_{scale}"} | _in_each(content, "label", lambda texts: texts.scale)
    for question in page.questions:
        yield _asked(content, question)
    yield {"type": "end group"}


def _asked(content: FormContent, question: Question) -> Row:
    row = {"name": question.name} | _in_each(content, "label", lambda texts: texts.label(question))
    match question.kind:
        case QuestionKind.RATING:
            hints = _in_each(content, "hint", lambda texts: texts.hint(question))
            return {"type": f"select_one {SCALE}"} | row | hints | {"appearance": "likert"}
        case QuestionKind.GROUP:
            return {"type": f"select_one {GROUPS}"} | row
        case QuestionKind.CONSENT:
            refusal = _in_each(content, "constraint_message", lambda texts: texts.words("form-consent-needed"))
            return {"type": f"select_one {YES_NO}"} | row | {"required": "yes", "constraint": ". = 'yes'"} | refusal
        case QuestionKind.PEOPLE:
            message = _in_each(content, "constraint_message", lambda texts: texts.words("sheet-error-people"))
            return {"type": "integer"} | row | {"constraint": f". >= 1 and . <= {MOST_PEOPLE}"} | message
        case QuestionKind.COMMENT:
            return {"type": "text"} | row | {"appearance": "multiline"}
        case _:
            return {"type": "text"} | row


def _choices(content: FormContent) -> Iterator[Row]:
    for code in content.answers:
        yield {"list_name": SCALE, "name": code} | _in_each(content, "label", lambda t, code=code: t.answer(code))
    for id_ in content.group_ids:
        labels = {f"label::{language_title(code)}": content.groups[code].get(id_, id_) for code in content.languages}
        yield {"list_name": GROUPS, "name": id_} | labels
    for code in ("yes", "no"):
        yield {"list_name": YES_NO, "name": code} | _in_each(
            content, "label", lambda t, code=code: t.words(f"sheet-{code}")
        )


def _settings(content: FormContent) -> Iterator[Row]:
    first = content.languages[0]
    yield {
        "form_title": content.texts(first).title,
        "form_id": Question(QuestionKind.RATING, f"{content.framework.id}_{content.module}").name,
        "version": content.framework.version,
        "default_language": language_title(first),
        "style": "pages",
    }
