"""The rows of a tab as entries: a value under each heading, and a place for each cell, an empty one too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from c21lab.framework.authoring.cell_values import CellProblemError, read_cell
from c21lab.framework.authoring.headings import HeadedTab
from c21lab.framework.authoring.layout import (
    ABOUT_VALUES,
    KEY,
    OPTIONAL_VALUES,
    VALUE,
    BookColumn,
    columns_of,
    heading,
    row_key,
)
from c21lab.framework.tables import ABOUT_TEXTS, FrameworkTable
from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem


@dataclass(frozen=True)
class Entry:
    """A row: its id, or ``#12`` after its number where it has none of its own, and a value under each heading."""

    id: str
    row: int
    values: Mapping[str, str | int]

    def text(self, name: str) -> str:
        """Returns the text under a heading, empty if there is none."""
        return str(self.values.get(name, ""))

    def whole(self, name: str) -> int:
        """Returns the whole number under a heading, 0 if there is none."""
        return int(self.values.get(name) or 0)


@dataclass
class AuthoringInput:
    """The input read from an authoring workbook, and every problem so far."""

    problems: list[Problem] = field(default_factory=list[Problem])

    def note(self, code: Code, place: Place, **facts: str | int) -> None:
        """Adds a problem."""
        self.problems.append(Problem(code, place, facts))

    @property
    def places(self) -> set[Place]:
        """Returns places that have a problem already."""
        return {problem.place for problem in self.problems}


def read_entries(grid: HeadedTab, languages: Sequence[str], reading: AuthoringInput) -> tuple[Entry, ...]:
    """Reads the entries of a tab in the order of their rows."""
    entries = [_read_row(grid, row, _cells(grid, row, languages), reading) for row in grid.rows]
    return tuple(_named(grid, [entry for entry in entries if entry], reading))


def _cells(grid: HeadedTab, row: int, languages: Sequence[str]) -> Iterator[tuple[BookColumn, str]]:
    """The columns to read in a row; in About, the kind of the value depends on the row."""
    for column in columns_of(grid.table):
        if column is VALUE:
            key = nearest(about_key(grid.value(row, KEY.key)), ABOUT_VALUES)
            yield BookColumn(key, ABOUT_VALUES.get(key, "text"), VALUE.width, key), VALUE.key
        elif column.per_language:
            yield from ((column, heading(column, language)) for language in languages)
        else:
            yield column, column.key


def about_key(value: object) -> str:
    """Returns a key of About without the capitals and spaces that people type."""
    return "_".join(str(value).casefold().replace("_", " ").split())


def _read_row(
    grid: HeadedTab, row: int, cells: Iterable[tuple[BookColumn, str]], reading: AuthoringInput
) -> Entry | None:
    """The entry of a row, None where all its cells hold nothing but spaces."""
    values: dict[str, str | int] = {}
    refused = False
    for column, name in cells:
        try:
            values[name] = read_cell(grid.value(row, name), column, formula=grid.is_formula(row, name))
        except CellProblemError as error:
            reading.note(error.code, grid.place(row, name), **error.facts)
            values[name], refused = "", True
    return Entry(f"#{row + 1}", row, values) if refused or any(value != "" for value in values.values()) else None


def _named(grid: HeadedTab, entries: Iterable[Entry], reading: AuthoringInput) -> Iterator[Entry]:
    """The entries under their ids; a missing id and one that stands twice are problems."""
    name = row_key(grid.table)
    seen: dict[str, Entry] = {}
    for entry in entries:
        id_, place = entry.text(name), grid.place(entry.row, name)
        key = about_key(id_) if grid.table is FrameworkTable.ABOUT else id_.casefold()
        if not id_:
            note_empty(grid, entry, name, reading)
            yield entry
        elif key in seen and grid.table is not FrameworkTable.EARLIER:
            first = grid.place(seen[key].row, name).cell
            reading.note(Code.BOOK_ROW_TWICE, place, found=id_, first=first)
            yield entry
        else:
            seen[key] = entry
            yield Entry(id_, entry.row, entry.values)


def read_about(grid: HeadedTab, reading: AuthoringInput) -> dict[str, Entry]:
    """Reads the rows of About by their key, each value by its own kind; a row missing or unknown is a problem."""
    keys = (*ABOUT_VALUES, *ABOUT_TEXTS)
    entries = {about_key(entry.id): entry for entry in read_entries(grid, grid.languages(), reading)}
    missing = [key for key in keys if key not in entries]
    # a row without a key, or whose key stands twice, goes by its number: that has been said
    for key in [key for key in entries if key not in keys and key == about_key(entries[key].text(KEY.key))]:
        place, found = grid.place(entries[key].row, KEY.key), entries[key].text(KEY.key)
        meant = nearest(key, missing)
        if meant:
            missing.remove(meant)
            reading.note(Code.BOOK_ROW_MISSPELT, place, found=found, wanted=meant)
        else:
            reading.note(Code.BOOK_ROW_UNKNOWN, place, found=found, known=", ".join(keys))
    for key in missing if KEY.key in grid.columns else ():
        reading.note(Code.BOOK_ROW_MISSING, Place(grid.file, grid.tab.name), wanted=key)
    known = {key: entry for key, entry in entries.items() if key in keys}
    for key, entry in known.items():
        _note_strays(grid, key, entry, reading)
    return known


def _note_strays(grid: HeadedTab, key: str, entry: Entry, reading: AuthoringInput) -> None:
    """In About, a text in the column of values and a value in one of texts would be lost; so would an empty value."""
    for name, value in entry.values.items():
        if value != "" and name != KEY.key and (name == VALUE.key) == (key in ABOUT_TEXTS):
            reading.note(Code.BOOK_CELL_OUTSIDE, grid.place(entry.row, name), found=str(value))
        if value == "" and name == VALUE.key and key in ABOUT_VALUES and key not in OPTIONAL_VALUES:
            note_empty(grid, entry, VALUE.key, reading, label=key)


def note_empty(grid: HeadedTab, entry: Entry, name: str, reading: AuthoringInput, label: str = "") -> None:
    """Notes an empty cell, unless it is known already why it is empty."""
    place = grid.place(entry.row, name)
    if name in grid.columns and place not in reading.places and not grid.is_merged(entry.row, name):
        reading.note(Code.BOOK_CELL_EMPTY, place, column=label or name)
