"""Reads the authoring workbook back: a framework, or every problem that stands in its way, each with tab and cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from c21lab.framework.authoring.build import AuthoringTables, build_framework
from c21lab.framework.authoring.entries import AuthoringInput, read_about, read_entries
from c21lab.framework.authoring.find_tabs import find_tabs
from c21lab.framework.authoring.headings import HeadedTab, find_headings, heading_problems, stray_problems
from c21lab.framework.authoring.layout import LANGUAGE_MARK, VALUE, columns_of
from c21lab.framework.lint.locations import Location
from c21lab.framework.lint.rules import is_error, is_language_code, lint_framework
from c21lab.framework.model import Framework
from c21lab.framework.tables import FrameworkTable
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem
from c21lab.wording import language_code
from c21lab.workbooks import Book, RefusedError, open_book
from c21lab.workbooks.limits import cell_at

_NOWHERE = Place("")


def import_workbook(data: bytes, name: str) -> tuple[Framework | None, tuple[Problem, ...]]:
    """Reads the framework in a workbook's bytes, with every problem of it; ``name`` is the file's, for the messages.

    None where there is an error; with a framework, the problems are advice.
    """
    try:
        book = open_book(data)
    except RefusedError as error:
        return None, error.as_error(name).problems
    reading = AuthoringInput()
    tables = _read_tables(book, name, reading)
    if not tables.grids:
        return None, tuple(reading.problems)
    framework = build_framework(tables, reading)
    reading.problems += _lint(framework, tables, reading)
    problems = _in_order(reading.problems, book)
    return (None if any(map(is_error, problems)) else framework), problems


def _read_tables(book: Book, file: str, reading: AuthoringInput) -> AuthoringTables:
    """Reads all there is, whatever is wrong, so that every problem is found at once."""
    tabs, problems = find_tabs(book, file)
    reading.problems += problems
    tables = AuthoringTables()
    for table, tab in tabs.items():
        grid = find_headings(table, tab, file)
        if grid:
            tables.grids[table] = grid
        else:
            wanted = ", ".join(column.key for column in columns_of(table))
            reading.note(Code.BOOK_HEADINGS_MISSING, Place(file, tab.name), wanted=wanted)
    about = tables.grids.get(FrameworkTable.ABOUT)
    tables.about = read_about(about, reading) if about else {}
    tables.languages = _languages(tables, reading) or _headed_languages(tables)
    for table, grid in tables.grids.items():
        reading.problems += _heading_problems(grid, tables.languages)
        reading.problems += stray_problems(grid)
        if table is not FrameworkTable.ABOUT:
            tables.entries[table] = read_entries(grid, tables.languages, reading)
    return tables


def _languages(tables: AuthoringTables, reading: AuthoringInput) -> tuple[str, ...]:
    """The codes in the row ``languages``, with whatever stands between them; a language's name is read as its code."""
    found: dict[str, None] = {}
    for text in re.split(r"[\s,;/·]+", str(tables.setting("languages"))):
        written = text.replace("_", "-")
        code = written if is_language_code(written) or not written else language_code(written)
        if code != written:
            place = tables.grids[FrameworkTable.ABOUT].place(tables.about["languages"].row, VALUE.key)
            reading.note(Code.FRAMEWORK_LANGUAGE_WRONG, place, language=text, meant=code or "none")
        found[code or written] = None
    return tuple(language for language in found if language)


def _heading_problems(grid: HeadedTab, languages: Sequence[str]) -> list[Problem]:
    """Checks the headings; of a language that is not known by its code, nothing can be said."""
    codes = [language for language in languages if is_language_code(language)]
    every = len(codes) == len(languages)
    return [p for p in heading_problems(grid, codes) if every or p.code is not Code.BOOK_COLUMN_LANGUAGE]


def _headed_languages(tables: AuthoringTables) -> tuple[str, ...]:
    """Returns the languages that any tab has a column in, for an About that does not say it."""
    return tuple(dict.fromkeys(language for grid in tables.grids.values() for language in grid.languages()))


def _lint(framework: Framework, tables: AuthoringTables, reading: AuthoringInput) -> list[Problem]:
    """Runs the linter, and keeps what it says of cells that exist and of which nothing is known yet."""
    known, labels = reading.places, tables.labels

    def place_of(location: Location) -> Place:
        grid = tables.grids.get(location.table)
        if grid is None:
            return _NOWHERE
        if not location.row:
            return Place(grid.file, grid.tab.name)
        row = tables.rows_of(location.table).get(location.row)
        name = f"{location.column}{LANGUAGE_MARK}{location.language}" if location.language else location.column
        if row is None or name not in grid.columns or grid.is_merged(row, name):
            return _NOWHERE
        if location.language and not labels.get((grid.tab.name, location.row), location.row):
            return _NOWHERE  # a row without an id may be no row at all
        return grid.place(row, name)

    consequences = _consequences(tables, reading)
    return [
        _labelled(problem, labels)
        for problem in lint_framework(framework, place_of)
        if problem.code not in consequences
        and problem.place.file
        and (problem.place not in known or not problem.place.cell)
    ]


def _labelled(problem: Problem, labels: Mapping[tuple[str, str], str]) -> Problem:
    """The problem with ids as they stand in the workbook, not the numbers of rows that go by none."""
    facts = {name: labels.get((problem.place.tab, str(fact))) or fact for name, fact in problem.facts.items()}
    return replace(problem, facts=facts)


def _consequences(tables: AuthoringTables, reading: AuthoringInput) -> set[Code]:
    """Finds lint results that only follow from something that could not be read, which has been said."""
    found: set[Code] = set()
    if "" in (tables.setting("scale_low"), tables.setting("scale_high")):
        found |= {Code.FRAMEWORK_SCALE_WRONG, Code.FRAMEWORK_STAGE_END}
    orphans = any(problem.code is Code.BOOK_PARENT_UNKNOWN for problem in reading.problems)
    headed = ((FrameworkTable.FIELDS, "domain"), (FrameworkTable.ACTIONS, "field"))
    if orphans or not all(tables.has_ids(table) and name in tables.grids[table].columns for table, name in headed):
        found |= {Code.FRAMEWORK_NOTHING_IN, Code.FRAMEWORK_FIELD_EMPTY, Code.FRAMEWORK_MODULE_EMPTY}
    return found


def _in_order(problems: Iterable[Problem], book: Book) -> tuple[Problem, ...]:
    """Problems as a person goes through the workbook: the file, then tab by tab, row by row."""
    tabs: Sequence[str] = [tab.name for tab in book.tabs]

    def position(problem: Problem) -> tuple[int, tuple[int, int]]:
        place = problem.place
        return tabs.index(place.tab) if place.tab else -1, cell_at(place.cell) or (-1, -1)

    return tuple(sorted(problems, key=position))
