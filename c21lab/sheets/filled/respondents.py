"""A workbook to what was typed into it, found by hidden keys, else by headings, never by position.

No framework is needed yet: this is what remains of a file once it has been read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from sys import intern

from c21lab.message_limits import listed
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.sheets.filled.collector_columns import form_rows
from c21lab.sheets.filled.columns import Columns, find_columns, loose_ids
from c21lab.sheets.filled.form_cells import FORM_KEYS, TypedValue, read_forms
from c21lab.sheets.filled.hidden_tab import is_hidden_tab, read_groups, read_meta
from c21lab.sheets.layout import COUNTS, FormKey, MetaKey
from c21lab.workbooks import Cell, CellValue, Tab, cell_name

_LONG = 4  # a number of so many characters is no score
_FEWEST_ANSWERS = 3  # in a column of a collector, before it is taken for a paper's
_NO_ANSWERS = FORM_KEYS | {COUNTS}  # what marks rows that hold no answers


@dataclass(frozen=True, slots=True)
class FilledRow:
    """One row of a scoring tab for one respondent: the id as it stands there, and what was typed beside it.

    ``score_cell`` and ``comment_cell`` name the cells that the answer and the comment belong into; empty where the tab
    has none, as a collector's tab of comments has none for scores. ``in_table`` is whether the row lies below the
    headings, ``merged`` over how many rows and over the columns of how many papers the cell of the score reaches where
    it was merged. ``beside`` are whole numbers by the name of their cell, where the score is empty and something like
    one stands in another column.
    """

    id: str
    tab: str
    score_cell: str
    score: CellValue | None
    comment_cell: str
    comment: CellValue | None
    in_table: bool
    merged: tuple[int, int] | None
    beside: Mapping[str, CellValue]


@dataclass(frozen=True)
class Respondent:
    """A respondent: all of an individual sheet (``id`` is empty), or one column of a collector."""

    id: str
    form: Mapping[FormKey, TypedValue]
    lines: tuple[FilledRow, ...]


@dataclass(frozen=True)
class FilledWorkbook:
    """The content of a filled workbook.

    ``meta`` is its hidden tab and ``groups`` the ids by the labels of its dropdown. ``problems`` are those of its
    columns; their file is not known here. ``loose`` are tabs without headings, with what may be ids in them.
    ``results`` is whether the program itself wrote it, as results.<lang>.xlsx.
    """

    meta: Mapping[MetaKey, str]
    groups: Mapping[str, str]
    papers: tuple[Respondent, ...]
    problems: tuple[Problem, ...] = ()
    loose: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    results: bool = False


class _FilledTab:
    """A scoring tab with what all its papers share."""

    def __init__(self, tab: Tab, columns: Columns) -> None:
        self.tab, self.columns = tab, columns
        self.merged = dict(tab.merged)
        self.rows: dict[int, list[int]] = {}
        apart = set(columns.heads)
        if any(columns.scores.values()):
            apart |= set(form_rows(tab).values())
        for (row, column), value in tab.cells.items():
            self.rows.setdefault(column, []).append(row)
            if isinstance(value, str) and value in _NO_ANSWERS:
                apart.add(row)
        self.named = {row for column in columns.ids for row in self.rows.get(column, ())} - apart
        top = columns.top
        self._unnamed = {row for row, _ in tab.cells if row > top} - apart - self.named
        self._misplaced = sorted(self._columns_instead_of_scores())

    def rows_of(self, scores: Sequence[int]) -> list[int]:
        """Returns the rows that have an id, or below the headings an answer in one of the columns.

        A formula in a row without an id is somebody's count; the rows of the form, of headings and of our own counts
        are no answers.
        """
        typed = ((row, column) for column in scores for row in self.rows.get(column, ()))
        stray = {row for row, column in typed if row in self._unnamed and (row, column) not in self.tab.formulas}
        return sorted(self.named | stray)

    def _columns_instead_of_scores(self) -> Iterator[int]:
        """Columns of an individual sheet that hold whole numbers where the score is empty, and nowhere else."""
        scores = self.columns.scores
        if set(scores.values()) != {""}:
            return
        answered = {row for row in self.named if any((row, column) in self.tab.cells for column in scores)}
        for column in self.rows.keys() - scores.keys() - set(self.columns.ids):
            rows = {row for row in self.rows[column] if row in self.named and _is_number(self.tab.cells[row, column])}
            if rows and not rows & answered:
                yield column

    def beside(self, row: int) -> dict[str, CellValue]:
        """Returns what may be the score of a row that has none."""
        found = ((cell_name(row, c), self.tab.cells[row, c]) for c in self._misplaced if (row, c) in self.tab.cells)
        return {cell: value for cell, value in found if _is_number(value)}

    def typed(self, row: int, column: int | None) -> tuple[str, CellValue | None]:
        """Names a cell and returns what was typed into it; neither where the tab has no such column."""
        return ("", None) if column is None else (cell_name(row, column), self.tab.cells.get((row, column)))

    def span(self, row: int, column: int) -> tuple[int, int] | None:
        """Tells over how many rows, and over the columns of how many papers, a merged cell reaches."""
        last = self.merged.get((row, column))
        return last and (last[0] - row + 1, sum(column <= other <= last[1] for other in self.columns.scores))

    def problems(self) -> Iterator[Problem]:
        """Checks the columns: no scores, a paper twice, answers of nobody."""
        columns, name = self.columns, self.tab.name
        unseen = sorted(self._answers() & (self.tab.cells.keys() if self.tab.hidden else self.tab.unseen))
        if unseen:
            facts = {"count": len(unseen), "cells": _named(unseen)}
            yield Problem(ProblemCode.ANSWERS_UNSEEN, Place("", name), facts)
        if columns.lacks_scores:
            yield Problem(ProblemCode.SCORES_MISSING, Place("", name))
        for column, paper in columns.twice.items():
            facts = {"paper": paper, "counted": columns.papers_by_column[column]}
            yield Problem(ProblemCode.PAPER_TWICE, Place("", name, cell_name(max(columns.heads), column)), facts)
        for column in self._nobodys():
            yield Problem(ProblemCode.PAPER_WITHOUT_ID, Place("", name, cell_name(max(columns.heads), column)))

    def _answers(self) -> set[Cell]:
        """Cells that hold an answer."""
        return {(row, c) for c in self.columns.scores for row in self.rows.get(c, ()) if row in self.named}

    def _nobodys(self) -> Iterator[int]:
        """Columns among or behind the papers' that hold answers but belong to none; formulas are somebody's sums."""
        papers = {column for column, paper in self.columns.papers_by_column.items() if paper}
        for column, rows in self.rows.items():
            if papers and column > min(papers) and column not in papers:
                typed = [row for row in rows if row in self.named and (row, column) not in self.tab.formulas]
                if len(typed) >= _FEWEST_ANSWERS:
                    yield column


def read_respondents(tabs: Sequence[Tab]) -> FilledWorkbook:
    """Reads everything typed into a workbook, by respondent."""
    hidden = [tab for tab in tabs if is_hidden_tab(tab)]
    visible = [tab for tab in tabs if tab not in hidden]
    columns = {tab.name: find_columns(tab) for tab in visible}
    tables = [_FilledTab(tab, columns[tab.name]) for tab in visible if columns[tab.name].ids]
    forms = read_forms(visible, columns)
    lines = {paper: tuple(line for table in tables for line in _lines(table, paper)) for paper in forms}
    without = {tab.name: loose_ids(tab) for tab in visible if not (columns[tab.name].ids or columns[tab.name].results)}
    return FilledWorkbook(
        read_meta(hidden),
        read_groups(hidden),
        tuple(Respondent(paper, form, lines[paper]) for paper, form in forms.items()),
        (*(problem for table in tables for problem in table.problems()), *_notes(visible)),
        without,
        any(found.results for found in columns.values()),
    )


def _notes(tabs: Sequence[Tab]) -> Iterator[Problem]:
    for tab in tabs:
        if tab.notes:
            facts = {"count": len(tab.notes), "cells": _named(sorted(tab.notes))}
            yield Problem(ProblemCode.NOTES_ON_CELLS, Place("", tab.name), facts)


def _named(cells: Sequence[Cell]) -> str:
    """Cells as a message names them: the first few."""
    return listed([cell_name(*cell) for cell in cells])


def _lines(table: _FilledTab, paper: str) -> Iterator[FilledRow]:
    columns, cells, name, top = table.columns, table.tab.cells, table.tab.name, table.columns.top
    scores = [column for column, of in columns.scores.items() if of == paper]
    comments = [column for column, of in columns.comments.items() if of == paper]
    if not scores and not comments:
        return
    for row in table.rows_of(scores):
        id_ = intern(to_text(next((cells[row, c] for c in columns.ids if (row, c) in cells), None)))
        for score_column, comment_column in zip_longest(scores, comments):
            score_cell, score = table.typed(row, score_column)
            comment_cell, comment = table.typed(row, comment_column)
            merged = None if score_column is None else table.span(row, score_column)
            typed = score_cell, score, comment_cell, comment
            yield FilledRow(id_, name, *typed, row > top, merged, table.beside(row))


def _is_number(value: CellValue) -> bool:
    return isinstance(value, float) or (isinstance(value, str) and value.strip().isdecimal() and len(value) < _LONG)
