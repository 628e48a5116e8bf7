"""The rows of plan.xlsx as they stand there: a value under each heading, a place for each cell, what is one's own.

Nothing is judged here, so that a second run can put back whatever was typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from c21lab.lab.plan_layout import (
    COLUMNS,
    LANGUAGE_MARK,
    MAIN_TEXT,
    WRITTEN_BY_PROGRAM,
    PlanTab,
    column_of,
    hidden_key,
    known_headings,
)
from c21lab.office.nearest import Likeness, nearest
from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.sheets.filled.cell_answers import shown, to_text
from c21lab.sheets.layout import HIDDEN_TAB, PREFIX
from c21lab.wording import language_code, program_languages, words_for
from c21lab.workbooks import Book, CellValue, Tab, cell_name

_OFFERED, _LAST = "offered", "last"


@dataclass(frozen=True)
class PlanRow:
    """A row: values by the key of their column (``idea``, ``idea::es``), and by heading in columns of somebody's own.

    ``places`` has the cell of each key; a row that stands in no file has none.
    """

    tab: PlanTab
    cells: Mapping[str, CellValue]
    own: tuple[tuple[str, CellValue], ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict[str, Place])

    def place(self, key: str) -> Place:
        """Returns the cell of a column, or the tab where there is no such column."""
        fallback = next(iter(self.places.values()), Place())
        return self.places.get(key, replace(fallback, cell=""))

    @property
    def is_typed(self) -> bool:
        """Returns whether a person typed into the row, or the program alone."""
        typed = (value for key, value in self.cells.items() if key not in WRITTEN_BY_PROGRAM)
        return any(to_text(value).strip() or not isinstance(value, str) for value in (*typed, *dict(self.own).values()))

    def with_cells(self, cells: Mapping[str, CellValue]) -> PlanRow:
        """Returns the row with other values in some of its cells."""
        return replace(self, cells={**self.cells, **cells})


@dataclass(frozen=True)
class PlanRows:
    """All rows in their order; ``languages`` are those of the columns with translations.

    ``offered`` are the fields that rows were offered for once, ``last`` the highest number of an id by its tab.
    ``other_tabs`` are a person's own.
    """

    rows: tuple[PlanRow, ...] = ()
    languages: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    last: Mapping[PlanTab, int] = field(default_factory=dict[PlanTab, int])
    other_tabs: tuple[Tab, ...] = ()

    def of(self, tab: PlanTab) -> tuple[PlanRow, ...]:
        """Returns the rows of a tab."""
        return tuple(row for row in self.rows if row.tab == tab)

    def keys_of(self, tab: PlanTab) -> tuple[str, ...]:
        """Returns every key that a row of a tab has a value for."""
        return tuple(dict.fromkeys(key for row in self.of(tab) for key in row.cells))


@dataclass(frozen=True)
class _Headed:
    """A tab with its row of headings."""

    table: PlanTab
    tab: Tab
    head: int
    columns: Mapping[str, int]
    own: Mapping[int, str]


def read_plan_rows(book: Book, file: str) -> tuple[PlanRows, tuple[Problem, ...]]:
    """Reads all rows that hold anything, and what is wrong with tabs and headings; no rows where no tab is a plan's."""
    problems: list[Problem] = []
    rows: list[PlanRow] = []
    others: list[Tab] = []
    for tab in book.tabs:
        headed = _headed(tab)
        if headed is not None:
            problems += _heading_problems(headed, file)
            rows += _rows(headed, file)
        elif tab.cells and not _is_ours(tab):
            others.append(tab)
    if not rows and not any(_headed(tab) for tab in book.tabs):
        return PlanRows(other_tabs=tuple(others)), (Problem(ProblemCode.PLAN_WITHOUT_HEADINGS, Place(file)),)
    languages = dict.fromkeys(key.partition(LANGUAGE_MARK)[2] for row in rows for key in row.places)
    offered, last = _memory(book)
    found = PlanRows(tuple(rows), tuple(filter(None, languages)), offered, last, tuple(others))
    return found, tuple(problems)


def _headed(tab: Tab) -> _Headed | None:
    """The tab as a plan's: the row with most headings of one table, its main text among them."""
    if tab.name == HIDDEN_TAB:
        return None
    texts: dict[int, dict[int, str]] = {}
    for (row, column), value in sorted(tab.cells.items()):
        if isinstance(value, str):
            texts.setdefault(row, {})[column] = value
    found = [
        (len(columns), -row, headed)
        for row, cells in texts.items()
        for table in PlanTab
        for columns in [_columns(cells, table)]
        if MAIN_TEXT[table] in columns and len(columns) > 1
        for headed in [_with_own(table, tab, row, columns)]
    ]
    return max(found, key=lambda one: one[:2])[2] if found else None


def _columns(cells: Mapping[int, str], table: PlanTab) -> dict[str, int]:
    columns: dict[str, int] = {}
    for column, text in cells.items():
        key = _key(text, table)
        if key:
            columns.setdefault(key, column)
    return columns


def _key(text: str, table: PlanTab) -> str:
    """The key of a column by what stands above it: hidden, or in a language of the program."""
    base, mark, language = text.strip().partition(LANGUAGE_MARK)
    start = hidden_key(table, "")
    if base.startswith(start):
        key = base.removeprefix(start)
        key = key if any(column.key == key for column in COLUMNS[table]) else ""
    else:
        key = known_headings(table).get(fold(base), "")
    if not key or not mark:
        return key
    code = language.strip().replace("_", "-")
    code = code if code.casefold() in program_languages() or "-" in code else language_code(code) or code.casefold()
    return f"{key}{LANGUAGE_MARK}{code}" if code and column_of(table, key).rule == "text" else ""


def _with_own(table: PlanTab, tab: Tab, row: int, columns: Mapping[str, int]) -> _Headed:
    keyed = any(isinstance(value, str) and at[0] == row and PREFIX in value for at, value in tab.cells.items())
    below = [at for at, _ in tab.cells if at > row]
    head = min(below, default=row) if keyed else row
    known = set(columns.values())
    own = {
        column: to_text(tab.cells.get((head, column))).strip()
        for column in sorted({column for at, column in tab.cells if at >= head} - known)
    }
    return _Headed(table, tab, head, columns, own)


def _heading_problems(headed: _Headed, file: str) -> Iterator[Problem]:
    table, present = headed.table, {key.partition(LANGUAGE_MARK)[0] for key in headed.columns}
    missing = {heading: key for heading, key in known_headings(table).items() if key not in present}
    for column, text in headed.own.items():
        if not text:
            continue
        place = Place(file, headed.tab.name, cell_name(headed.head, column))
        key = _key(text, table)
        meant = nearest(fold(text), missing, Likeness.HEADING)
        if key in headed.columns:
            first = cell_name(headed.head, headed.columns[key])
            yield Problem(ProblemCode.PLAN_COLUMN_TWICE, place, {"found": text, "first": first})
        elif meant:
            yield Problem(ProblemCode.PLAN_COLUMN_MISSPELT, place, {"found": text, "wanted": meant})


def _rows(headed: _Headed, file: str) -> Iterator[PlanRow]:
    tab, columns = headed.tab, headed.columns
    for row in sorted({at for at, _ in tab.cells if at > headed.head}):
        cells = {key: tab.cells[row, column] for key, column in columns.items() if (row, column) in tab.cells}
        cells = {key: value for key, value in cells.items() if not isinstance(value, str) or value.strip()}
        own = tuple(
            (text, tab.cells[row, column])
            for column, text in headed.own.items()
            if (row, column) in tab.cells and shown(tab.cells[row, column])
        )
        if cells or own:
            places = {key: Place(file, tab.name, cell_name(row, column)) for key, column in columns.items()}
            yield PlanRow(headed.table, cells, own, places)


def _is_ours(tab: Tab) -> bool:
    """Returns whether a tab is the program's: what it keeps hidden, its lists, its guide."""
    spoken = [words_for(language) for language in program_languages()]
    names = {fold(words(key)) for words in spoken for key in ("plan-tab-lists", "plan-tab-how")}
    return tab.name == HIDDEN_TAB or fold(tab.name) in names


def _memory(book: Book) -> tuple[tuple[str, ...], dict[PlanTab, int]]:
    """What the hidden tab remembers: fields that rows were offered for, and the highest number of an id ever given."""
    hidden = next((tab for tab in book.tabs if tab.name == HIDDEN_TAB), None)
    texts = {at: to_text(value) for at, value in hidden.cells.items()} if hidden else {}
    kept = {text: texts.get((row, 1), "") for (row, column), text in texts.items() if column == 0}
    numbers = {tab: kept.get(f"{_LAST}-{tab}", "") for tab in PlanTab}
    last = {tab: int(number) for tab, number in numbers.items() if number.isascii() and number.isdecimal()}
    return tuple(kept.get(_OFFERED, "").split()), last


def memory_of(rows: PlanRows) -> Sequence[tuple[str, str]]:
    """Returns the lines of the hidden tab by which a later run knows what was offered and numbered before."""
    return [(_OFFERED, " ".join(rows.offered)), *((f"{_LAST}-{tab}", str(n)) for tab, n in rows.last.items())]
