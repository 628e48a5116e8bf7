"""Reads the translator's workbook back: parts of a language, or every problem that stands in the way, with its cell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from c21lab.message_limits import listed, shortened
from c21lab.messages import SOURCES
from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem
from c21lab.translation.cases import Cases
from c21lab.translation.checks import ADVICE, clashes, text_problems
from c21lab.translation.find_columns import FoundTab, find_tabs
from c21lab.translation.layout import CASE, KEY, NOTE, STATE, case_text, plain_case
from c21lab.translation.source import SourceEntry, source_entries
from c21lab.translation.stored import DRAFT, EMPTY, REVIEWED, STATES, TranslatedPart, Translation
from c21lab.workbooks import Book, CellError, RefusedError, Uncalculated, open_book


@dataclass(frozen=True)
class BookRow:
    """A row of the workbook that belongs to a message and a case: what is in its cells, and where."""

    entry: SourceEntry
    case: str
    texts: Mapping[str, str]
    row: int


@dataclass
class _Reading:
    """What was read of a workbook so far, and every problem of it."""

    language: str
    problems: list[Problem] = field(default_factory=list[Problem])

    def note(self, code: Code, place: Place, **facts: str | int) -> None:
        self.problems.append(Problem(code, place, facts))


def read_translation(data: bytes, name: str) -> tuple[tuple[TranslatedPart, ...], tuple[Problem, ...]]:
    """Reads the parts that a workbook's bytes hold, with every problem of them; ``name`` is the file's, for messages.

    Nothing where there is an error; else the problems are advice.
    """
    try:
        book = open_book(data)
    except RefusedError as error:
        return (), error.as_error(name).problems
    parts, problems = _read(book, name)
    return (() if any(map(is_error, problems)) else parts), problems


def is_error(problem: Problem) -> bool:
    """Returns whether a workbook with this problem is not taken; otherwise the problem is advice."""
    return problem.code not in ADVICE


def _read(book: Book, file: str) -> tuple[tuple[TranslatedPart, ...], tuple[Problem, ...]]:
    tabs, language, problems = find_tabs(book, file)
    reading = _Reading(language, list(problems))
    if not language:
        return (), tuple(reading.problems)
    parts = tuple(_read_tab(tab, reading) for tab in tabs)
    return parts, tuple(reading.problems)


def _read_tab(tab: FoundTab, reading: _Reading) -> TranslatedPart:
    entries = source_entries(tab.part)
    rows: dict[str, dict[str, BookRow]] = {}
    for row in tab.rows:
        found = _read_row(tab, row, entries, reading)
        if found is None:
            continue
        first = rows.setdefault(found.entry.key, {}).setdefault(found.case, found)
        if first is not found:
            facts = {
                "found": " ".join(filter(None, (found.entry.key, found.texts[CASE]))),
                "first": tab.cell(first.row, KEY),
            }
            reading.note(Code.BOOK_ROW_TWICE, tab.place(row, KEY), **facts)
    _note_missing(tab, entries, rows, reading)
    _note_clashes(tab, rows, reading)
    read = ((key, _translation(tab, entry, rows.get(key, {}), reading)) for key, entry in entries.items())
    return TranslatedPart(reading.language, tab.part, {key: made for key, made in read if made.texts or made.note})


def _read_row(tab: FoundTab, row: int, entries: Mapping[str, SourceEntry], reading: _Reading) -> BookRow | None:
    texts = {head: _text(tab, row, head, reading) for head in tab.columns}
    key = texts[KEY].strip()
    entry = entries.get(key)
    if entry is None:
        if key or any(texts.get(head) for head in (reading.language, NOTE)):
            facts = {"found": shortened(key) or "–", "nearest": nearest(key, entries) or "none"}
            reading.note(Code.LANGUAGE_ROW_UNKNOWN, tab.place(row, KEY), **facts)
        return None
    known = {plain_case(case_text(cases)): case_text(cases) for cases in entry.cases(reading.language)}
    case = plain_case(texts[CASE])
    if case not in known:
        facts = {"found": texts[CASE] or "–", "key": key, "known": listed([text or "–" for text in known.values()])}
        reading.note(Code.LANGUAGE_CASE_UNKNOWN, tab.place(row, CASE), **facts)
        return None
    return BookRow(entry, case, texts, row)


def _text(tab: FoundTab, row: int, head: str, reading: _Reading) -> str:
    """The text of a cell; what spreadsheets made of a text is a problem, in the columns that a person fills in."""
    value, place = tab.value(row, head), tab.place(row, head)
    own = head not in SOURCES
    if own and (tab.is_formula(row, head) or isinstance(value, Uncalculated)):
        reading.note(Code.BOOK_CELL_FORMULA, place)
    elif own and isinstance(value, CellError):
        reading.note(Code.BOOK_CELL_ERROR, place, found=value.text)
    elif own and isinstance(value, bool):
        reading.note(Code.BOOK_CELL_TRUTH, place, found=str(value).upper())
    elif own and isinstance(value, dt.date | dt.time | dt.timedelta):
        reading.note(Code.BOOK_CELL_DATE, place, found=str(value).removesuffix(" 00:00:00"))
    elif isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    elif isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    return ""


def _note_missing(
    tab: FoundTab, entries: Mapping[str, SourceEntry], rows: Mapping[str, Mapping[str, BookRow]], reading: _Reading
) -> None:
    """One problem for the rows of a tab that are gone: their messages count as empty."""
    gone = [key for key in entries if key not in rows]
    if gone:
        reading.note(Code.LANGUAGE_ROWS_MISSING, Place(tab.file, tab.tab.name), count=len(gone), keys=listed(gone))


def _note_clashes(tab: FoundTab, rows: Mapping[str, Mapping[str, BookRow]], reading: _Reading) -> None:
    firsts = {key: _first(cases) for key, cases in rows.items()}
    texts = {key: row.texts[reading.language] for key, row in firsts.items()}
    for key, code, facts in clashes({key: text for key, text in texts.items() if text.strip()}):
        reading.problems.append(Problem(code, tab.place(firsts[key].row, reading.language), facts))


def _translation(tab: FoundTab, entry: SourceEntry, rows: Mapping[str, BookRow], reading: _Reading) -> Translation:
    """A message from its rows: whole, or empty where nothing is written yet."""
    language = reading.language
    note = "; ".join(text for row in rows.values() if (text := " ".join(row.texts.get(NOTE, "").split())))
    state = _state(tab, list(rows.values()), reading)
    wanted = {cases: rows.get(plain_case(case_text(cases))) for cases in entry.cases(language)}
    asked = {cases: row for cases, row in wanted.items() if entry.text(SOURCES[0], cases, language)}
    texts = {cases: row.texts[language] if row else "" for cases, row in wanted.items()}
    if not any(text.strip() for text in texts.values()):
        if state != EMPTY and rows:
            reading.note(Code.LANGUAGE_STATE_WITHOUT_TEXT, tab.place(_first(rows).row, STATE), state=state)
        return Translation({}, EMPTY, note)
    empty = [(cases, row) for cases, row in asked.items() if not texts[cases].strip()]
    for cases, row in empty:
        place = tab.place((row or _first(rows)).row, language)
        reading.note(Code.LANGUAGE_FORM_MISSING, place, key=entry.key, case=case_text(cases))
    mended: dict[Cases, str] = {}
    for cases, row in wanted.items():
        text = texts[cases]
        if row and text.strip():
            found = list(text_problems(entry, cases, text, language))
            reading.problems += [Problem(code, tab.place(row.row, language), facts) for code, facts in found]
            text = _mended(text, entry.text(SOURCES[0], cases, language))
        mended[cases] = text
    changed = [row for cases, row in wanted.items() if row and _changed(row, entry, cases, language)]
    if changed and state == REVIEWED:
        reading.note(Code.LANGUAGE_SOURCE_CHANGED, tab.place(changed[0].row, SOURCES[0]), key=entry.key)
        state = DRAFT
    return Translation({cases: mended[cases] for cases in wanted}, state if state != EMPTY else DRAFT, note)


def _first(rows: Mapping[str, BookRow]) -> BookRow:
    return min(rows.values(), key=lambda row: row.row)


def _state(tab: FoundTab, rows: Sequence[BookRow], reading: _Reading) -> str:
    """The lowest of the states that a message's rows name."""
    found: list[str] = []
    for row in rows:
        said = row.texts[STATE].strip().casefold()
        if said and said not in STATES:
            reading.note(
                Code.BOOK_CELL_CHOICE, tab.place(row.row, STATE), found=shortened(said), choices=", ".join(STATES)
            )
        elif said:
            found.append(said)
    return min(found, key=STATES.index, default=EMPTY)


def _changed(row: BookRow, entry: SourceEntry, cases: Cases, language: str) -> bool:
    """Returns whether the workbook was made of another English text than there is now."""
    said = entry.text(SOURCES[0], cases, language)
    return row.texts[SOURCES[0]].strip() != said.strip()


def _mended(text: str, english: str) -> str:
    """A text without spaces at its ends that the English one does not have."""
    text = text if english[:1].isspace() else text.lstrip()
    return text if english[-1:].isspace() else text.rstrip()
