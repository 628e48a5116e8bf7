"""A workbook to what was typed into it, found by hidden keys, else by headings, never by position.

No framework is needed yet: this is what remains of a file once it has been read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from sys import intern

from c21lab.sheets.answers import to_text
from c21lab.sheets.layout import (
    HIDDEN_TAB,
    PREFIX,
    VALUE,
    ColumnKey,
    FormKey,
    ListKey,
    MetaKey,
    headings,
    read_column_key,
)
from c21lab.workbooks import Cell, Tab, Value, cell_name

_FORM_KEYS, _META_KEYS, _LIST_KEYS = {*FormKey}, {*MetaKey}, {*ListKey}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a cell, and where."""

    value: Value | None
    tab: str
    cell: str


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
    have ids but no column of scores.
    """

    meta: Mapping[MetaKey, str]
    groups: Mapping[str, str]
    papers: tuple[Paper, ...]
    scoreless: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Columns:
    """Columns of a tab by what they hold; ``top`` is the first row of keys or headings."""

    ids: tuple[int, ...] = ()
    scores: Mapping[int, str] = field(default_factory=dict[int, str])
    comments: Mapping[int, str] = field(default_factory=dict[int, str])
    top: int = -1

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers that have a column, each once."""
        return tuple(dict.fromkeys((*self.scores.values(), *self.comments.values())))

    @property
    def lacks_scores(self) -> bool:
        """Whether answers may have been lost here; a collector's tab of comments lacks no scores."""
        return bool(self.ids) and not self.scores and (not self.comments or "" in self.comments.values())


class _Table:
    """A scoring tab with what all its papers share."""

    def __init__(self, tab: Tab, columns: _Columns) -> None:
        self.tab, self.columns = tab, columns
        self.merged = {first: last[0] - first[0] + 1 for first, last in tab.merged}
        self.rows: dict[int, list[int]] = {}
        form: set[int] = set()
        for (row, column), value in tab.cells.items():
            self.rows.setdefault(column, []).append(row)
            if isinstance(value, str) and value in _FORM_KEYS:
                form.add(row)
        self.named = {row for column in columns.ids for row in self.rows.get(column, ())} - form
        self._unnamed = {row for row, _ in tab.cells if row > columns.top} - form - self.named

    def rows_of(self, scores: Sequence[int]) -> list[int]:
        """The rows that have an id, or below the headings an answer in one of the columns.

        A formula in a row without an id is a count of ours, and the rows of the form are no answers.
        """
        typed = ((row, column) for column in scores for row in self.rows.get(column, ()))
        stray = {row for row, column in typed if row in self._unnamed and (row, column) not in self.tab.formulas}
        return sorted(self.named | stray)


def read_papers(tabs: Sequence[Tab]) -> Filled:
    """Everything typed into a workbook, by participant."""
    hidden = [tab for tab in tabs if _says_what_it_is_for(tab)]
    visible = [tab for tab in tabs if tab not in hidden]
    tables = [_Table(tab, columns) for tab in visible if (columns := _columns(tab)).ids]
    papers = dict.fromkeys(paper for table in tables for paper in table.columns.papers)
    forms = _forms(visible, papers)
    filled = (Paper(paper, forms[paper], tuple(line for t in tables for line in _lines(t, paper))) for paper in papers)
    scoreless = tuple(table.tab.name for table in tables if table.columns.lacks_scores)
    return Filled(_meta(hidden), _groups(hidden), tuple(filled), scoreless)


def _says_what_it_is_for(tab: Tab) -> bool:
    """Whether it is the hidden tab, which somebody may have renamed: then nearly all its keys are in one."""
    if tab.name.casefold() == HIDDEN_TAB:
        return True
    return len(_META_KEYS & {value for value in tab.cells.values() if isinstance(value, str)}) >= len(_META_KEYS) - 1


def _meta(hidden: Sequence[Tab]) -> dict[MetaKey, str]:
    """Keys and values of the hidden tab, in whichever rows and columns they are now."""
    meta: dict[MetaKey, str] = {}
    for tab in hidden:
        for (row, column), value in tab.cells.items():
            if isinstance(value, str) and value in _META_KEYS and (row, column + 1) in tab.cells:
                meta.setdefault(MetaKey(value), to_text(tab.cells[row, column + 1]))
    return meta


def _groups(hidden: Sequence[Tab]) -> dict[str, str]:
    """The groups' ids by their labels, as the dropdown of this very sheet offered them."""
    groups: dict[str, str] = {}
    for tab in hidden:
        place = {value: cell for cell, value in tab.cells.items() if value in _LIST_KEYS}
        if {ListKey.GROUP_IDS, ListKey.GROUPS} <= place.keys():
            ids, labels = place[ListKey.GROUP_IDS][1], place[ListKey.GROUPS][1]
            found = {row: to_text(value) for (row, column), value in tab.cells.items() if column == ids}
            groups |= {to_text(tab.cells.get((row, labels))): id_ for row, id_ in found.items()}
    return groups


def _columns(tab: Tab) -> _Columns:
    keyed: dict[ColumnKey, dict[int, str]] = {key: {} for key in ColumnKey}
    rows: set[int] = set()
    for (row, column), value in tab.cells.items():
        key = read_column_key(value) if isinstance(value, str) and PREFIX in value else None
        if key is not None:
            keyed[key[0]][column] = key[1]
            rows.add(row)
    heading_row, headed = _headings(tab)
    if headed:
        rows.add(heading_row)
    found = {key: _filled(tab, keyed[key], headed.get(key, {}), rows) for key in ColumnKey}
    if not found[ColumnKey.ID] or not (keyed[ColumnKey.ID] or found[ColumnKey.SCORE]):
        return _Columns()
    return _Columns(tuple(found[ColumnKey.ID]), found[ColumnKey.SCORE], found[ColumnKey.COMMENT], min(rows))


def _headings(tab: Tab) -> tuple[int, dict[ColumnKey, dict[int, str]]]:
    """The first row that shows the heading of the scores and one more, and the columns of its headings.

    One heading alone is none: a comment may well say "Score".
    """
    by_row: dict[int, dict[ColumnKey, dict[int, str]]] = {}
    for (row, column), value in tab.cells.items():
        if isinstance(value, str):
            text = value.strip().casefold()
            for key in (ColumnKey.ID, ColumnKey.SCORE, ColumnKey.COMMENT):
                if text in headings(key):
                    by_row.setdefault(row, {}).setdefault(key, {})[column] = ""
    full = [row for row, found in by_row.items() if ColumnKey.SCORE in found and len(found) > 1]
    return (min(full), by_row[min(full)]) if full else (-1, {})


def _filled(tab: Tab, keyed: dict[int, str], headed: dict[int, str], heads: set[int]) -> dict[int, str]:
    """The columns that have the key, unless they are empty and others have its heading: then those were moved there.

    A column of one's own may be called "Note", so a heading counts only where the key's column holds nothing.
    """
    used = {column for row, column in tab.cells if row not in heads}
    moved = {column: paper for column, paper in headed.items() if column not in keyed}
    if not keyed:
        return moved
    return moved if not used & keyed.keys() and used & moved.keys() else keyed


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
            if not id_.startswith(PREFIX) and not _is_head(score):
                span = 1 if score_column is None else table.merged.get((row, score_column), 1)
                in_table = row > columns.top
                yield Line(id_, name, row, score_column, score, comment_column, comment, in_table, span)


def _is_head(score: Value | None) -> bool:
    """Whether a cell in the column of scores is a key or a heading."""
    if not isinstance(score, str):
        return False
    return score.lstrip().startswith(PREFIX) or score.strip().casefold() in headings(ColumnKey.SCORE)


def _forms(tabs: Sequence[Tab], papers: Collection[str]) -> dict[str, dict[FormKey, Typed]]:
    """Each paper's form: where the row of a key meets the column of values, else to the right of a label."""
    forms: dict[str, dict[FormKey, Typed]] = {paper: {} for paper in papers}
    for tab in tabs:
        rows: dict[FormKey, int] = {}
        columns: dict[str, int] = {}
        for (row, column), value in tab.cells.items():
            if isinstance(value, str) and value.lstrip().startswith(PREFIX):
                text = value.strip()
                if text in _FORM_KEYS:
                    rows.setdefault(FormKey(text), row)
                paper = _form_of(text)
                if paper in forms:
                    columns.setdefault(paper, column)
        for paper, column in columns.items():
            for key, row in rows.items():
                forms[paper].setdefault(key, _typed(tab, (row, column)))
    if "" in forms:
        for tab in tabs:
            _add_labelled(tab, forms[""])
    return forms


def _form_of(key: str) -> str | None:
    """The paper whose form is filled in the column of a key."""
    if key == VALUE:
        return ""
    column = read_column_key(key)
    return column[1] if column is not None and column[0] == ColumnKey.SCORE and column[1] else None


def _add_labelled(tab: Tab, form: dict[FormKey, Typed]) -> None:
    """Adds what stands beside a label: in the column of values, else behind the label and what is merged with it."""
    wanted = [key for key in FormKey if key not in form]
    ends = {first: last[1] for first, last in tab.merged}
    column_of_values = next((column for (_, column), value in tab.cells.items() if value == VALUE), None)
    for (row, column), value in tab.cells.items() if wanted else ():
        label = value.strip().casefold() if isinstance(value, str) else ""
        for key in wanted:
            if label and key not in form and label in headings(key):
                beside = ends.get((row, column), column) + 1
                form[key] = _typed(tab, (row, beside if column_of_values is None else column_of_values))


def _typed(tab: Tab, cell: Cell) -> Typed:
    return Typed(tab.cells.get(cell), tab.name, cell_name(*cell))
