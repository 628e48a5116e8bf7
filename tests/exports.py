"""Exports of answers for tests, in the shape in which each system writes them: made by us, of invented people."""

from __future__ import annotations

import csv
import datetime as dt
import io
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from openpyxl import Workbook

from c21lab.forms.codes import Question, QuestionKind, short_answer_codes
from c21lab.forms.outgoing.content import FormContent, FormTexts
from c21lab.framework.load import find_framework
from c21lab.recipes.forms import form_content
from c21lab.settings import About

GRID = find_framework("c21plus-working")
PERSONAL = ("Marisol Ferrandiz", "marisol@ferrandiz.example", "203.0.113.77", "device-8841", "Calle Azul 12")
Header = str
Row = Sequence[object]


@dataclass(frozen=True)
class Person:
    """What somebody answers: scores, ``dk``, ``na`` by item; a group's id; a number; comments by field."""

    ratings: Mapping[str, object]
    group: str = ""
    number: object = ""
    people: object = ""
    comments: Mapping[str, str] = field(default_factory=dict[str, str])
    consent: bool = True
    key: int = 0


def content_of(module: str = "essentials", languages: Sequence[str] = ("en", "fr", "es")) -> FormContent:
    return form_content(GRID, module, languages, About(territory="Riverside"))


def people_of(count: int, seed: int = 1, module: str = "essentials") -> list[Person]:
    chance = random.Random(seed)
    items = [item.id for item in GRID.items(module)]
    answers: list[object] = [*range(1, 10), "dk", "na", None]
    return [
        Person(
            {item: chance.choice(answers) for item in items},
            chance.choice(GRID.groups),
            comments={items[0][:4]: f"because {i}"},
            key=1000 + i,
        )
        for i in range(count)
    ]


def questions(content: FormContent) -> list[Question]:
    return [*content.about_you, *(question for page in content.pages for question in page.questions)]


def answer(texts: FormTexts, question: Question, person: Person, *, labels: bool, short: bool = False) -> object:
    """What an export holds for a question: the code of a choice, or its label."""
    kind = question.kind
    if kind == QuestionKind.RATING:
        value = person.ratings.get(question.id)
        return "" if value is None else texts.answer(str(value)) if labels else str(value)
    if kind == QuestionKind.GROUP:
        groups = texts.content.groups[texts.language]
        code = short_answer_codes(tuple(groups)).get(person.group, "") if short else person.group
        return groups.get(person.group, "") if labels else code
    if kind == QuestionKind.CONSENT:
        name = "yes" if person.consent else "no"
        return texts.words(f"sheet-{name}") if labels else ("Y" if person.consent else "N") if short else name
    if kind == QuestionKind.COMMENT:
        return person.comments.get(question.id, "")
    return person.number if kind == QuestionKind.NUMBER else person.people


def uuid(person: Person) -> str:
    return f"uuid:{person.key:08d}-aaaa-bbbb-cccc-{person.key:012d}"


def moment(person: Person) -> dt.datetime:
    return dt.datetime(2026, 11, 12, 10, 3, 22) + dt.timedelta(seconds=37 * person.key)


def kobo(
    content: FormContent, people: Sequence[Person], language: str = "en", *, labels: bool = True
) -> list[list[object]]:
    texts = content.texts(language)
    asked = questions(content)
    heads = [texts.label(q) if labels else _kobo_path(content, q) for q in asked]
    head = ["start", "username", *heads, "_id", "_uuid", "_submission_time", "_validation_status", "_index"]
    rows: list[list[object]] = [head]
    for index, person in enumerate(people, 1):
        own = [answer(texts, q, person, labels=labels) for q in asked]
        about = [f"{person.key}", uuid(person).removeprefix("uuid:"), moment(person).isoformat(), "", str(index)]
        rows.append([moment(person).isoformat(), PERSONAL[0], *own, *about])
    return rows


def _kobo_path(content: FormContent, question: Question) -> str:
    page = next((p.id for p in content.pages if question in p.questions), "about")
    return f"page_{page}/{question.name}"


def odk(content: FormContent, people: Sequence[Person], language: str = "en") -> list[list[object]]:
    texts = content.texts(language)
    asked = questions(content)
    heads = [_kobo_path(content, q).replace("/", "-") for q in asked]
    behind = ("KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status")
    behind = (*behind, "ReviewState", "DeviceID", "Edits", "FormVersion")
    rows: list[list[object]] = [["SubmissionDate", "meta-instanceID", *heads, *behind]]
    for person in people:
        own = [answer(texts, q, person, labels=False) for q in asked]
        about = [uuid(person), "17", PERSONAL[0], "0", "0", "", "", PERSONAL[3], "0", "0.1"]
        rows.append([f"{moment(person).isoformat()}.123Z", uuid(person), *own, *about])
    return rows


def limesurvey(
    content: FormContent, people: Sequence[Person], language: str = "en", *, texts_too: bool = False
) -> list[list[object]]:
    texts = content.texts(language)
    asked = questions(content)
    heads = [_limesurvey_head(texts, q, texts_too) for q in asked]
    head = ["id", "submitdate", "lastpage", "startlanguage", "seed", "ipaddr", "email", *heads]
    rows: list[list[object]] = [head]
    for number, person in enumerate(people, 1):
        own = [answer(texts, q, person, labels=texts_too, short=True) for q in asked]
        about = [str(number), "1980-01-01 00:00:00", "7", language, str(person.key * 7919), PERSONAL[2], PERSONAL[1]]
        rows.append([*about, *own])
    return rows


def _limesurvey_head(texts: FormTexts, question: Question, texts_too: bool) -> str:
    code = question.short_code
    if question.kind == QuestionKind.RATING:
        item = next(i for i in texts.content.framework.items(texts.content.module) if i.id == question.id)
        code = f"rate{item.field.replace('.', '')}[{code}]"
    return f"{code}---{texts.label(question)}" if texts_too else code


MICROSOFT = {
    "en": ("ID", "Start time", "Completion time", "Email", "Name"),
    "fr": ("ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"),
    "es": ("Id", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"),
}


def microsoft(content: FormContent, people: Sequence[Person], language: str = "en") -> list[list[object]]:
    texts = content.texts(language)
    asked = questions(content)
    rows: list[list[object]] = [[*MICROSOFT[language], *(texts.label(q) for q in asked)]]
    for number, person in enumerate(people, 1):
        own = [answer(texts, q, person, labels=True) for q in asked]
        rows.append([number, moment(person), moment(person), PERSONAL[1], PERSONAL[0], *own])
    return rows


GOOGLE = {"en": "Timestamp", "fr": "Horodateur", "es": "Marca temporal"}


def google(content: FormContent, people: Sequence[Person], language: str = "en") -> list[list[object]]:
    texts = content.texts(language)
    asked = questions(content)
    heads = [
        f"{texts.framework_words.title} [{texts.label(q)}]" if q.kind == QuestionKind.RATING else texts.label(q)
        for q in asked
    ]
    rows: list[list[object]] = [[GOOGLE[language], "Email Address", *heads]]
    for person in people:
        own = [answer(texts, q, person, labels=True) for q in asked]
        rows.append([f"{moment(person):%Y/%m/%d %I:%M:%S %p} GMT+1", PERSONAL[1], *own])
    return rows


Export = Callable[..., list[list[object]]]
SYSTEMS: Mapping[str, Export] = {
    "kobo": kobo,
    "odk": odk,
    "limesurvey": limesurvey,
    "microsoft": microsoft,
    "google": google,
}


def as_csv(rows: Sequence[Row], delimiter: str = ",", encoding: str = "utf-8-sig") -> bytes:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=delimiter).writerows(rows)
    return target.getvalue().encode(encoding)


def as_xlsx(rows: Sequence[Row], title: str = "Form1") -> bytes:
    book = Workbook()
    tab = book.worksheets[0]
    tab.title = title
    for row in rows:
        tab.append([_number(value) for value in row])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _number(value: object) -> object:
    """Spreadsheets keep digits as numbers and nothing as an empty cell."""
    if isinstance(value, str) and value.isdecimal() and len(value) < 9:
        return int(value)
    return value if value != "" else None
