"""Participants' comments on each item: the input for the next version of a module, attributed to nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.framework.authoring.styles import FrameworkBook
from c21lab.framework.model import Framework
from c21lab.grammar import alphabet_key
from c21lab.ratings import Answer, Ratings
from c21lab.report.quotes import Quote
from c21lab.wording import Words

_WIDTHS = (12, 50, 70, 14, 16)


@dataclass(frozen=True)
class ItemFeedback:
    """The comments on one item in alphabetical order, and how many people could not or would not score it."""

    id: str
    comments: tuple[str, ...]
    dont_know: int
    not_applicable: int


def item_feedback(ratings: Ratings, framework: Framework, quotes: Sequence[Quote]) -> tuple[ItemFeedback, ...]:
    """Returns feedback per item in the framework's order, for items that got any; ``ratings`` is a ratings table.

    Only ``quotes`` are passed on: the comments that the team marked.
    Comments are sorted by what they say: in the order of the sheets, a person's could be told by their place.
    """
    order = [id_ for field in framework.fields for id_ in (field.id, *(action.id for action in field.actions))]
    people: Counter[tuple[str, Answer]] = Counter()
    for row in ratings.answered:
        people[row.item, row.answer] += row.people
    every = (_feedback(id_, people, quotes) for id_ in order)
    return tuple(item for item in every if item.comments or item.dont_know or item.not_applicable)


def _feedback(id_: str, people: Counter[tuple[str, Answer]], quotes: Sequence[Quote]) -> ItemFeedback:
    comments = {" ".join(quote.text.split()) for quote in quotes if quote.item == id_}
    return ItemFeedback(
        id_,
        tuple(sorted(comments, key=alphabet_key)),
        people[id_, Answer.DONT_KNOW],
        people[id_, Answer.NOT_APPLICABLE],
    )


def feedback_text(feedback: tuple[ItemFeedback, ...], framework: Framework, words: Words) -> str:
    """Returns the feedback as plain text, item by item."""
    texts = framework.words_in(words.language)
    lines = [_title(framework, words), words("framework-feedback-note" if feedback else "framework-feedback-none")]
    for item in feedback:
        lines += ["", f"{item.id}  {texts.title_of(item.id)}", *(f"  · {comment}" for comment in item.comments)]
        if item.dont_know:
            lines.append("  " + words("framework-feedback-not-knowing", count=item.dont_know))
        if item.not_applicable:
            lines.append("  " + words("framework-feedback-not-applying", count=item.not_applicable))
    return "\n".join(lines) + "\n"


def feedback_workbook(feedback: tuple[ItemFeedback, ...], framework: Framework, words: Words) -> bytes:
    """Returns the feedback as an .xlsx: a row per comment, and one for an item that has none."""
    book, texts = FrameworkBook(_title(framework, words)), framework.words_in(words.language)
    sheet = book.add_tab(words("framework-feedback-tab"))
    sheet.hide_gridlines(2)
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, _title(framework, words), book.styles["tab-title"])
    sheet.write_string(1, 0, words("framework-feedback-note" if feedback else "framework-feedback-none"))
    heads = ("diff-id", "feedback-item", "feedback-comment", "feedback-dont-know", "feedback-not-applicable")
    for column, (head, width) in enumerate(zip(heads, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(3, column, words(f"framework-{head}"), book.styles["heading"])
    rows = [(item, comment) for item in feedback for comment in item.comments or ("",)]
    for row, (item, comment) in enumerate(rows, 4):
        cells = (item.id, texts.title_of(item.id), comment)
        book.fit_row(sheet, row, zip(cells, _WIDTHS, strict=False))
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, book.styles["cell"])
        for column, count in enumerate((item.dont_know, item.not_applicable), 3):
            sheet.write_number(row, column, count, book.styles["whole"])
    sheet.autofilter(3, 0, max(4, 3 + len(rows)), len(heads) - 1)
    sheet.freeze_panes(4, 0)
    sheet.repeat_rows(3)
    return book.to_bytes(rows_adapt=True)


def _title(framework: Framework, words: Words) -> str:
    title = framework.words_in(words.language).title
    return words("framework-feedback-title", title=title, version=framework.version)
