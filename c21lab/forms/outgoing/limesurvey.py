"""The form as the tab-separated structure of a survey that LimeSurvey imports."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Iterator, Mapping

from c21lab.forms.codes import Question, QuestionKind, short_answer_codes
from c21lab.forms.outgoing.content import FormContent, FormPage, FormTexts

COLUMNS = (
    *("class", "type/scale", "name", "relevance", "text", "help", "language", "validation", "mandatory", "other"),
    *("default", "same_default"),
)
# nothing about a person, a device or a moment is kept beside the answers
_SETTINGS = {"format": "G", "anonymized": "Y", "datestamp": "N", "ipaddr": "N", "refurl": "N", "savetimings": "N"}
ARRAY, LIST, YES_NO, NUMBER, SHORT_TEXT, LONG_TEXT = "F", "L", "Y", "N", "S", "T"
_BREAKS = re.compile(r"[\t\r\n]+")  # no cell may hold what parts cells and lines
_PEOPLE = "/^([1-9][0-9]{0,2}|1000)$/"
Row = Mapping[str, str]


def limesurvey_structure(content: FormContent) -> bytes:
    """Makes the structure, UTF-8 with a byte order mark: the first language whole, then each other one in its order."""
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, COLUMNS, restval="", delimiter="\t", lineterminator="\n")
    writer.writeheader()
    for row in _rows(content):
        writer.writerow({column: _BREAKS.sub(" ", value).strip() for column, value in row.items()})
    return target.getvalue().encode("utf-8-sig")


def _rows(content: FormContent) -> Iterator[Row]:
    first, *others = content.languages
    settings = {"language": first, "additional_languages": " ".join(others)} | _SETTINGS
    yield from ({"class": "S", "name": name, "text": value} for name, value in settings.items())
    for language in content.languages:
        texts = content.texts(language)
        welcome = "<br />".join(map(_text, texts.notes))
        for name, value in (("surveyls_title", _text(texts.title)), ("surveyls_welcometext", welcome)):
            yield {"class": "SL", "name": name, "text": value, "language": language}
    for language in content.languages:
        texts = content.texts(language)
        yield _group(1, texts.words("sheet-about-you"), "", language)
        for question in content.about_you:
            yield from _asked(texts, question)
        for number, page in enumerate(content.pages, 2):
            yield _group(number, texts.framework_words.title_of(page.id), texts.scale, language)
            yield from _page(texts, page)


def _group(number: int, title: str, description: str, language: str) -> Row:
    """The number is what makes the same group of all languages one."""
    row = {"class": "G", "type/scale": str(number), "name": _text(title), "relevance": "1"}
    return row | {"text": _text(description), "language": language}


def _page(texts: FormTexts, page: FormPage) -> Iterator[Row]:
    """An array for the ratings between two comments: one field, or the actions of one."""
    ratings: list[Question] = []
    for question in page.questions:
        if question.kind == QuestionKind.RATING:
            ratings.append(question)
            continue
        yield from _array(texts, question, ratings)
        yield from _asked(texts, question)
        ratings = []


def _array(texts: FormTexts, comment: Question, ratings: list[Question]) -> Iterator[Row]:
    """``comment`` is that of the field, whose id the array has in its code."""
    language = texts.language
    field_words = texts.framework_words.fields[comment.id]
    code = Question(QuestionKind.RATING, f"rate {comment.id}").short_code
    yield _question(ARRAY, code, field_words.question or field_words.title, language)
    for rating in ratings:
        row = {"class": "SQ", "type/scale": "0", "name": rating.short_code, "relevance": "1"}
        yield row | {"text": _text(texts.label(rating)), "language": language}
    yield from _answers({code: texts.answer(code) for code in texts.content.answers}, language)


def _asked(texts: FormTexts, question: Question) -> Iterator[Row]:
    kinds = {
        QuestionKind.GROUP: LIST,
        QuestionKind.CONSENT: YES_NO,
        QuestionKind.PEOPLE: NUMBER,
        QuestionKind.COMMENT: LONG_TEXT,
    }
    row = _question(kinds.get(question.kind, SHORT_TEXT), question.short_code, texts.label(question), texts.language)
    if question.kind == QuestionKind.CONSENT:
        row = {**row, "mandatory": "Y", "help": _text(texts.words("form-consent-needed"))}
    if question.kind == QuestionKind.PEOPLE:
        row = {**row, "validation": _PEOPLE}
    yield row
    if question.kind == QuestionKind.GROUP:
        labels = texts.content.groups[texts.language]
        codes = short_answer_codes(tuple(labels))
        yield from _answers({codes[id_]: label for id_, label in labels.items()}, texts.language)


def _question(kind: str, code: str, text: str, language: str) -> Row:
    row = {"class": "Q", "type/scale": kind, "name": code, "relevance": "1", "text": _text(text)}
    return row | {"language": language, "mandatory": "N", "other": "N"}


def _answers(labels: Mapping[str, str], language: str) -> Iterator[Row]:
    for code, label in labels.items():
        yield {"class": "A", "type/scale": "0", "name": code, "text": _text(label), "language": language}


def _text(text: str) -> str:
    """LimeSurvey takes texts for HTML, and what stands right behind a brace for an expression."""
    return html.escape(text, quote=False).replace("{", "{ ")
