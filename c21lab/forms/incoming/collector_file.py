"""The collector of online answers as a file: written with what is needed to know the same answers again, and read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from c21lab.forms.codes import Question, QuestionKind
from c21lab.forms.incoming.merge import Collected, KnownForm, RespondentColumn, RespondentKey
from c21lab.forms.incoming.responses import Value
from c21lab.forms.incoming.systems import ExportSystem
from c21lab.framework.model import Framework, Scale
from c21lab.office.plain_text import id_key
from c21lab.ratings import Answer
from c21lab.sheets.blank.collector import filled_collector
from c21lab.sheets.blank.content import BlankSheet, CollectorEntry
from c21lab.sheets.filled.cell_answers import Reply, shown, to_answer, to_text
from c21lab.sheets.filled.hidden_tab import is_hidden_tab
from c21lab.sheets.filled.respondents import Respondent, read_respondents
from c21lab.sheets.layout import DONT_KNOW, NOT_APPLICABLE, FormKey
from c21lab.sheets.online_keys import OnlineKey
from c21lab.workbooks import Book, CellValue, Tab

_FORM = {
    FormKey.NAME: QuestionKind.NAME,
    FormKey.GROUP: QuestionKind.GROUP,
    FormKey.PEOPLE: QuestionKind.PEOPLE,
    FormKey.NUMBER: QuestionKind.NUMBER,
}
_WHOLE = (QuestionKind.PEOPLE, QuestionKind.NUMBER)
_PRINT_NAME = "print name"  # no form asks for it; kept where somebody typed it


def write_collected(collected: Collected, blank: BlankSheet) -> bytes:
    """Writes the collector as the bytes of an .xlsx; the same content, the same bytes."""
    items = [item.id for item in blank.framework.items(blank.module)]
    entries = [_entry(column, items) for column in collected.columns]
    forms = [f"{form.number}|{form.language}|{' '.join(sorted(form.items))}" for form in collected.forms]
    known = [column for column in collected.columns if column.keys]
    gone = [_as_text([key]) for key in collected.removed]
    lists = {
        OnlineKey.SYSTEM: [collected.system.value],
        OnlineKey.CHECK: [collected.check],
        OnlineKey.FORMS: forms,
        OnlineKey.RESPONDENTS: [*(column.id for column in known), *("" for _ in gone)],
        OnlineKey.KEYS: [*(_as_text(column.keys) for column in known), *gone],
        OnlineKey.IMPORTED: [json.dumps(dict(column.imported), separators=(",", ":")) for column in known],
    }
    return filled_collector(blank, entries, lists)


def _entry(column: RespondentColumn, items: Sequence[str]) -> CollectorEntry:
    values = column.values
    form = {key: values[kind] for key, kind in _FORM.items() if kind in values}
    if _PRINT_NAME in values:
        form[FormKey.PRINT_NAME] = values[_PRINT_NAME]
    comments = {id_: Question(QuestionKind.COMMENT, id_).code for id_ in items}
    return CollectorEntry(
        column.id,
        form,
        {id_: values[id_] for id_ in items if id_ in values},
        {id_: values[code] for id_, code in comments.items() if code in values},
    )


def _as_text(keys: Sequence[RespondentKey]) -> str:
    return " ".join(f"{key.form}:{key.digest}:{key.moment}" for key in keys)


def read_collected(book: Book, framework: Framework, module: str) -> Collected | None:
    """Reads a collector of online answers as it is now; None for any other workbook."""
    lists = _lists([tab for tab in book.tabs if is_hidden_tab(tab)])
    if not lists.get(OnlineKey.SYSTEM) or lists[OnlineKey.SYSTEM][0] not in list(ExportSystem):
        return None
    items = {id_key(item.id): item.id for item in framework.items(module)}
    keys = dict(zip(lists[OnlineKey.RESPONDENTS], lists[OnlineKey.KEYS], strict=False))
    imported = dict(zip(lists[OnlineKey.RESPONDENTS], lists[OnlineKey.IMPORTED], strict=False))
    columns: list[RespondentColumn] = []
    for paper in read_respondents(book.tabs).papers:
        values = dict(_values(paper, items, framework.scale))
        column = RespondentColumn(paper.id, values, _keys(keys.get(paper.id, "")), _digests(imported.get(paper.id, "")))
        columns += [column] if column.keys or values else []
    standing = {key for column in columns for key in column.keys}
    every = [key for text in lists[OnlineKey.KEYS] for key in _keys(text)]
    return Collected(
        ExportSystem(lists[OnlineKey.SYSTEM][0]),
        next(iter(lists.get(OnlineKey.CHECK, ())), ""),
        tuple(_form(text) for text in lists.get(OnlineKey.FORMS, ()) if text),
        tuple(columns),
        tuple(key for key in every if key not in standing),
    )


def _lists(hidden: Sequence[Tab]) -> dict[OnlineKey, list[str]]:
    """The lists of the hidden tab, each from below its key down to the last row of any."""
    lists: dict[OnlineKey, list[str]] = {}
    for tab in hidden:
        heads = {OnlineKey(value): cell for cell, value in tab.cells.items() if value in list(OnlineKey)}
        last = max((row for row, _ in tab.cells), default=0)
        for key, (top, column) in heads.items():
            lists[key] = [to_text(tab.cells.get((row, column))) for row in range(top + 1, last + 1)]
    return lists if set(OnlineKey) <= lists.keys() else {}


def _keys(text: str) -> tuple[RespondentKey, ...]:
    parts = [part.split(":") for part in text.split()]
    return tuple(RespondentKey(int(p[0]), p[1], p[2]) for p in parts if len(p) == 3 and p[0].isdecimal())


def _digests(text: str) -> dict[str, str]:
    try:
        read = json.loads(text or "{}")
    except ValueError:
        return {}
    return {str(code): str(digest) for code, digest in read.items()} if isinstance(read, dict) else {}


def _form(text: str) -> KnownForm:
    number, _, rest = text.partition("|")
    language, _, items = rest.partition("|")
    return KnownForm(int(number) if number.isdecimal() else 0, language, frozenset(items.split()))


def _values(paper: Respondent, items: Mapping[str, str], scale: Scale) -> Iterator[tuple[str, Value]]:
    """Everything in a column that is not empty, by the code of its question, written as an import writes it."""
    for key, kind in _FORM.items():
        if key in paper.form and (text := to_text(paper.form[key].value)):
            yield kind, int(text) if kind in _WHOLE and text.isdecimal() else text
    if FormKey.PRINT_NAME in paper.form and (text := to_text(paper.form[FormKey.PRINT_NAME].value)):
        yield _PRINT_NAME, text
    for line in paper.lines:
        id_ = items.get(id_key(line.id))
        if id_ and line.score is not None:
            yield id_, _score(line.score, scale)
        if id_ and (comment := to_text(line.comment)):
            yield Question(QuestionKind.COMMENT, id_).code, comment


def _score(value: CellValue, scale: Scale) -> Value:
    reply = to_answer(value, scale)
    if not isinstance(reply, Reply):
        return shown(value)
    signs = {Answer.DONT_KNOW: DONT_KNOW, Answer.NOT_APPLICABLE: NOT_APPLICABLE}
    return reply.score if reply.score is not None else signs.get(reply.answer, "")
