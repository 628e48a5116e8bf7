"""A workbook to what was typed into it, found by hidden keys, else by headings, never by position.

No framework is needed yet: this is what remains of a file once it has been read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from sys import intern

from c21lab.sheets.answers import to_text
from c21lab.sheets.columns import Columns, find_columns
from c21lab.sheets.forms import FORM_KEYS, Typed, read_forms
from c21lab.sheets.layout import COUNTS, FormKey, MetaKey
from c21lab.sheets.purpose import is_hidden_tab, read_groups, read_meta
from c21lab.workbooks import Tab, Value, cell_name

_NO_ANSWERS = FORM_KEYS | {COUNTS}  # what marks rows that hold no answers


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a scoring tab for one participant: the id as it stands there, and what was typed beside it.

    A column is None where the tab has none, as a collector's tab of comments has none for scores. ``in_table`` is
    whether the row lies below the headings, ``merged_rows`` over how many rows the cell of the score reaches.
    """

    id: str
    tab: str
    row: int
    score_column: int | None
    score: Value | None
    comment_column: int | None
    comment: Value | None
    in_table: bool = True
    merged_rows: int = 1

    @property
    def score_cell(self) -> str:
        """The name of the cell that the answer belongs into."""
        return cell_name(self.row, self.score_column or 0)

    @property
    def comment_cell(self) -> str:
        """The name of the cell that the comment belongs into."""
        return cell_name(self.row, self.comment_column or 0)


@dataclass(frozen=True)
class Paper:
    """One participant: all of an individual sheet (``id`` is empty), or one column of a collector."""

    id: str
    form: Mapping[FormKey, Typed]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Filled:
    """What a workbook holds.

    ``meta`` is its hidden tab and ``groups`` the ids by the labels of its dropdown; ``scoreless`` names the tabs that
    have ids but no column of scores. ``results`` is whether the program itself wrote it, as results.xlsx.
    """

    meta: Mapping[MetaKey, str]
    groups: Mapping[str, str]
    papers: tuple[Paper, ...]
    scoreless: tuple[str, ...] = ()
    results: bool = False


class _Table:
    """A scoring tab with what all its papers share."""

    def __init__(self, tab: Tab, columns: Columns) -> None:
        self.tab, self.columns = tab, columns
        self.merged = {first: last[0] - first[0] + 1 for first, last in tab.merged}
        self.rows: dict[int, list[int]] = {}
        apart = set(columns.heads)
        for (row, column), value in tab.cells.items():
            self.rows.setdefault(column, []).append(row)
            if isinstance(value, str) and value in _NO_ANSWERS:
                apart.add(row)
        self.named = {row for column in columns.ids for row in self.rows.get(column, ())} - apart
        self._unnamed = {row for row, _ in tab.cells if row > columns.top} - apart - self.named

    def rows_of(self, scores: Sequence[int]) -> list[int]:
        """The rows that have an id, or below the headings an answer in one of the columns.

        A formula in a row without an id is somebody's count; the rows of the form, of headings and of our own counts
        are no answers.
        """
        typed = ((row, column) for column in scores for row in self.rows.get(column, ()))
        stray = {row for row, column in typed if row in self._unnamed and (row, column) not in self.tab.formulas}
        return sorted(self.named | stray)


def read_papers(tabs: Sequence[Tab]) -> Filled:
    """Everything typed into a workbook, by participant."""
    hidden = [tab for tab in tabs if is_hidden_tab(tab)]
    visible = [tab for tab in tabs if tab not in hidden]
    columns = {tab.name: find_columns(tab) for tab in visible}
    tables = [_Table(tab, columns[tab.name]) for tab in visible if columns[tab.name].ids]
    papers = dict.fromkeys(paper for table in tables for paper in table.columns.papers)
    forms = read_forms(visible, papers)
    filled = (Paper(paper, forms[paper], tuple(line for t in tables for line in _lines(t, paper))) for paper in papers)
    scoreless = tuple(table.tab.name for table in tables if table.columns.lacks_scores)
    results = any(found.results for found in columns.values())
    return Filled(read_meta(hidden), read_groups(hidden), tuple(filled), scoreless, results)


def _lines(table: _Table, paper: str) -> Iterator[Line]:
    columns, cells, name = table.columns, table.tab.cells, table.tab.name
    scores = [column for column, of in columns.scores.items() if of == paper]
    comments = [column for column, of in columns.comments.items() if of == paper]
    if not scores and not comments:
        return
    for row in table.rows_of(scores):
        id_ = intern(to_text(next((cells[row, c] for c in columns.ids if (row, c) in cells), None)))
        for score_column, comment_column in zip_longest(scores, comments):
            score = None if score_column is None else cells.get((row, score_column))
            comment = None if comment_column is None else cells.get((row, comment_column))
            span = 1 if score_column is None else table.merged.get((row, score_column), 1)
            in_table = row > columns.top
            yield Line(id_, name, row, score_column, score, comment_column, comment, in_table, span)
