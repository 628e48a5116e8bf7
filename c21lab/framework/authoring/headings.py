"""A tab of the authoring workbook as a grid: its row of headings, and rows whose cells are found by heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from c21lab.framework.authoring.cell_values import shown
from c21lab.framework.authoring.layout import LANGUAGE_MARK, columns_of, heading
from c21lab.framework.lint.rules import is_language_code
from c21lab.framework.tables import FrameworkTable
from c21lab.office.nearest import Likeness, nearest
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem
from c21lab.wording import language_code
from c21lab.workbooks import Tab, cell_name

NOTE = "note"


@dataclass(frozen=True)
class HeadedTab:
    """A tab with the row of its headings; ``columns`` is where each heading stands, spelt as it should be."""

    table: FrameworkTable
    tab: Tab
    file: str
    heading_row: int
    columns: Mapping[str, int]
    others: Mapping[int, str]

    @property
    def rows(self) -> list[int]:
        """Returns rows below the headings that hold anything in a known column."""
        known = set(self.columns.values())
        return sorted({row for row, column in self.tab.cells if row > self.heading_row and column in known})

    def place(self, row: int, heading: str) -> Place:
        """Returns the cell of a row under a heading, or the tab where there is no such heading."""
        if heading not in self.columns:
            return Place(self.file, self.tab.name)
        return Place(self.file, self.tab.name, cell_name(row, self.columns[heading]))

    def value(self, row: int, heading: str) -> object:
        """Returns the value of a cell, None if it is empty."""
        return self.tab.cells.get((row, self.columns[heading])) if heading in self.columns else None

    def is_formula(self, row: int, heading: str) -> bool:
        """Returns whether a cell holds a formula."""
        return heading in self.columns and (row, self.columns[heading]) in self.tab.formulas

    def is_merged(self, row: int, heading: str) -> bool:
        """Returns whether a cell is part of a merged range: if it is empty, that says nothing."""
        column = self.columns.get(heading, -1)
        return any(first[0] <= row <= last[0] and first[1] <= column <= last[1] for first, last in self.tab.merged)

    def languages(self) -> tuple[str, ...]:
        """Returns the languages that headings of this tab speak of, from left to right."""
        in_order = sorted(self.columns, key=lambda heading: self.columns[heading])
        found = (name.partition(LANGUAGE_MARK)[2] for name in in_order)
        return tuple(dict.fromkeys(language for language in found if language))


def find_headings(table: FrameworkTable, tab: Tab, file: str) -> HeadedTab | None:
    """Finds the headings of a tab: in the row with most of the table's headings. None where no row has any."""
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), value in sorted(tab.cells.items()):
        by_row.setdefault(row, {})[column] = _spelt(shown(value))
    own = {column.key for column in columns_of(table)}

    def known(row: int) -> int:
        return len({text for text in by_row[row].values() if text.partition(LANGUAGE_MARK)[0] in own})

    best = max(by_row, key=lambda row: (known(row), -row), default=None)
    if best is None or not known(best):
        return None
    columns: dict[str, int] = {}
    others: dict[int, str] = {}
    for column, text in by_row[best].items():
        if _fits(table, text) and text == _with_code(text) and text not in columns:
            columns[text] = column
        else:
            others[column] = _with_code(text)
    return HeadedTab(table, tab, file, best, columns, others)


def heading_problems(grid: HeadedTab, languages: Iterable[str]) -> Iterator[Problem]:
    """Checks the headings: yields columns that are missing, misspelt, twice, or of no use."""
    wanted = [
        heading(column, language)
        for column in columns_of(grid.table)
        for language in (languages if column.per_language else ("",))
    ]
    missing = [name for name in wanted if name not in grid.columns]
    for column, text in grid.others.items():
        place = Place(grid.file, grid.tab.name, cell_name(grid.heading_row, column))
        found = shown(grid.tab.cells[grid.heading_row, column]).strip()
        meant = nearest(text, missing, Likeness.HEADING)
        if text in grid.columns:
            first = cell_name(grid.heading_row, grid.columns[text])
            yield Problem(Code.BOOK_COLUMN_TWICE, place, {"found": found, "first": first})
        elif text not in missing and _fits(grid.table, text):
            facts = {"found": found, "language": text.partition(LANGUAGE_MARK)[2]}
            yield Problem(Code.BOOK_COLUMN_LANGUAGE, place, facts)
        elif meant:
            missing.remove(meant)
            yield Problem(Code.BOOK_COLUMN_MISSPELT, place, {"found": found, "wanted": meant})
        elif text and text != NOTE:
            yield Problem(Code.BOOK_COLUMN_UNKNOWN, place, {"found": found})
    for text, column in grid.columns.items():
        if text not in wanted:
            place = Place(grid.file, grid.tab.name, cell_name(grid.heading_row, column))
            facts = {"found": text, "language": text.partition(LANGUAGE_MARK)[2]}
            yield Problem(Code.BOOK_COLUMN_LANGUAGE, place, facts)
    for name in missing:
        # a workbook may list what was withdrawn by its ids alone
        if grid.table is not FrameworkTable.WITHDRAWN or LANGUAGE_MARK not in name:
            yield Problem(Code.BOOK_COLUMN_MISSING, Place(grid.file, grid.tab.name), {"wanted": name})


def stray_problems(grid: HeadedTab) -> Iterator[Problem]:
    """Yields texts under no heading, one problem per column; and merged cells that reach into the table."""
    headed = {*grid.columns.values(), *grid.others}
    strays: dict[int, int] = {}
    for row, column in sorted(grid.tab.cells):
        if row > grid.heading_row and column not in headed:
            strays.setdefault(column, row)
    for column, row in strays.items():
        place = Place(grid.file, grid.tab.name, cell_name(row, column))
        yield Problem(Code.BOOK_CELL_OUTSIDE, place, {"found": shown(grid.tab.cells[row, column])})
    for first, last in grid.tab.merged:
        if last[0] >= grid.heading_row and headed & set(range(first[1], last[1] + 1)):
            place = Place(grid.file, grid.tab.name, cell_name(*first))
            yield Problem(Code.BOOK_CELL_MERGED, place, {"range": f"{cell_name(*first)}:{cell_name(*last)}"})


def _fits(table: FrameworkTable, text: str) -> bool:
    """Returns whether a heading is one of the table's, in whatever language."""
    key, mark, _ = text.partition(LANGUAGE_MARK)
    return any(column.key == key and column.per_language == bool(mark) for column in columns_of(table))


def _with_code(text: str) -> str:
    """A heading in which the name of a language is its code: ``title::fr`` for ``title::french``."""
    key, mark, language = text.partition(LANGUAGE_MARK)
    code = "" if is_language_code(language) else language_code(language)
    return f"{key}{mark}{code}" if code else text


def _spelt(text: str) -> str:
    """A heading without the spaces and capitals that people add: ``Title :: FR`` is ``title::fr``."""
    key, mark, language = text.casefold().partition(LANGUAGE_MARK)
    base, dash, region = language.strip().replace("_", "-").partition("-")
    return f"{key.strip()}{mark}{base}{dash}{region.upper() if len(region) == 2 else region.title()}"
