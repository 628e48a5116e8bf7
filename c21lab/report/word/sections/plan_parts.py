"""Parts that the sections about ideas and plan share: a text in its own language, tables, when a measure runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from c21lab.edition import Edition
from c21lab.lab.plan import LocalText, Measure
from c21lab.report.plan_texts import day_in_words, foreign_language
from c21lab.report.word.blocks import Paragraph, Table, TableCell, TableColumn
from c21lab.report.word.style_names import StyleName

Entry = TypeVar("Entry")


@dataclass(frozen=True)
class PlanTableColumn(Generic[Entry]):
    """A column of a table of the plan: its head, the text that it takes of an entry, and its share of the width.

    An entry that says nothing in an ``open`` one is still open. Without a share it is as wide as its longest entry.
    """

    head: str
    text_of: Callable[[Entry], LocalText]
    share: float = 0.0
    open: bool = False


def said(text: LocalText, edition: Edition) -> tuple[str, str]:
    """Returns a text for the readers of an edition, and its language where it is another one: then it is quoted."""
    told, _ = text.in_language(edition.framework_words.language)
    foreign = foreign_language(text, edition)
    if not foreign:
        return told, ""
    return edition.words("report-quote-in", text=told, language=edition.words.language_name(foreign)), foreign


def said_paragraph(text: LocalText, edition: Edition, style: StyleName = StyleName.NORMAL) -> Paragraph:
    """Returns a paragraph with a text, marked like a quotation where it is in another language."""
    told, foreign = said(text, edition)
    return Paragraph(told, style, language=foreign)


def plain(text: str, edition: Edition) -> LocalText:
    """Returns a text that is the same for readers of every language: an id, a name, a number."""
    return LocalText(text, edition.framework_words.language)


def plan_table(
    caption: str, columns: Sequence[PlanTableColumn[Entry]], entries: Sequence[Entry], edition: Edition
) -> Table:
    """Returns a table with a row per entry. Columns in which nothing stands are left out, but for open ones.

    The texts of the second column are quoted where they are in another language; of the others, the note says it.
    """
    main = columns[1]
    shown = [column for column in columns if column.open or any(column.text_of(entry) for entry in entries)]
    heads = [
        TableColumn(edition.words(c.head), width="text" if c.share else "fit", share=c.share or 1.0) for c in shown
    ]
    rows = [[_cell(c.text_of(entry), edition, quoted=c is main, open_=c.open) for c in shown] for entry in entries]
    beside = [c.text_of(entry) for c in shown if c is not main for entry in entries]
    return Table(caption, heads, rows, _language_note(beside, edition))


def _cell(text: LocalText, edition: Edition, *, quoted: bool, open_: bool) -> TableCell:
    if not text:
        return TableCell(edition.words("report-plan-open") if open_ else "", strong=open_)
    if quoted:
        told, foreign = said(text, edition)
        return TableCell(told, language=foreign)
    return TableCell(text.in_language(edition.framework_words.language)[0], language=foreign_language(text, edition))


def _language_note(texts: Iterable[LocalText], edition: Edition) -> str:
    words = edition.words
    found = dict.fromkeys(foreign for text in texts if (foreign := foreign_language(text, edition)))
    if not found:
        return ""
    return words("report-plan-language-note", language=words.join(map(words.language_name, found)))


def field_title(id_: str, edition: Edition) -> str:
    """Returns the title of a field or a domain; what was typed where there is no framework."""
    titles = {**edition.framework_words.domains, **edition.framework_words.fields}
    return titles[id_].title if id_ in titles else id_


def when(measure: Measure, edition: Edition) -> str:
    """Returns the days between which a measure is carried out, as the language writes them."""
    start, end = (day_in_words(day, edition.words) if day else "" for day in (measure.start, measure.end))
    if start and end:
        return edition.words("report-plan-period", start=start, end=end)
    if end:
        return edition.words("report-plan-until", end=end)
    return edition.words("report-plan-from", start=start) if start else ""
