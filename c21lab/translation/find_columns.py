"""Finds the tabs of the translator's workbook, their columns, and the language that it translates into."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from c21lab.framework.lint.rules import is_language_code
from c21lab.message_limits import shortened
from c21lab.messages import SOURCES
from c21lab.office.nearest import Likeness, nearest
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem
from c21lab.translation.layout import CASE, KEY, NOTE, STATE, TABS, WHERE
from c21lab.translation.source import Part
from c21lab.wording import language_code
from c21lab.workbooks import Book, Tab, cell_name

_REQUIRED = (KEY, CASE, SOURCES[0], STATE)
_KNOWN = (KEY, CASE, WHERE, *SOURCES, STATE, NOTE)


@dataclass(frozen=True)
class FoundTab:
    """A tab of the workbook: the part that it holds, the row of its headings, and the column of each."""

    part: Part
    tab: Tab
    file: str
    heading_row: int
    columns: Mapping[str, int]

    @property
    def rows(self) -> list[int]:
        """Returns the rows below the headings that hold anything."""
        return sorted({row for row, column in self.tab.cells if row > self.heading_row and column in self._used})

    @property
    def _used(self) -> set[int]:
        return set(self.columns.values())

    def cell(self, row: int, head: str) -> str:
        """Returns the name of a cell, such as G12."""
        return cell_name(row, self.columns[head])

    def place(self, row: int, head: str) -> Place:
        """Returns the place of a cell, or the tab where there is no such column."""
        return Place(self.file, self.tab.name, self.cell(row, head) if head in self.columns else "")

    def value(self, row: int, head: str) -> object:
        """Returns the value of a cell, None if it is empty."""
        return self.tab.cells.get((row, self.columns[head]))

    def is_formula(self, row: int, head: str) -> bool:
        """Returns whether a cell holds a formula."""
        return (row, self.columns[head]) in self.tab.formulas


def find_tabs(book: Book, file: str) -> tuple[tuple[FoundTab, ...], str, tuple[Problem, ...]]:
    """Finds the tabs with their columns, the language they translate into, and every problem of them.

    The language is empty where it cannot be told.
    """
    by_name: dict[str, Part] = {name.casefold(): part for part, name in TABS.items()}
    problems: list[Problem] = []
    found: dict[Part, Tab] = {}
    for tab in book.tabs:
        part = by_name.get(tab.name.strip().casefold())
        if part and part not in found:
            found[part] = tab
        else:
            problems.append(_other_tab(tab, [name for p, name in TABS.items() if p not in found], file))
    if not found:
        return (), "", (Problem(Code.LANGUAGE_BOOK_NOT_READABLE, Place(file)),)
    tabs: list[FoundTab] = []
    languages: dict[str, str] = {}
    for part, tab in found.items():
        read, own = _read_headings(part, tab, file)
        problems += own
        if read:
            tabs.append(read[0])
            languages.setdefault(read[1], tab.name)
    if len(languages) > 1:
        facts = {"found": ", ".join(languages)}
        problems.append(Problem(Code.LANGUAGE_COLUMNS_DIFFER, Place(file), facts))
    return tuple(tabs), next(iter(languages)) if len(languages) == 1 else "", tuple(problems)


def _other_tab(tab: Tab, missing: list[str], file: str) -> Problem:
    place, meant = Place(file, tab.name), nearest(tab.name.strip(), missing)
    if meant:
        return Problem(Code.BOOK_TAB_MISSPELT, place, {"found": tab.name, "wanted": meant})
    return Problem(Code.LANGUAGE_TAB_UNKNOWN, place, {"known": ", ".join(TABS.values())})


def _read_headings(part: Part, tab: Tab, file: str) -> tuple[tuple[FoundTab, str] | None, list[Problem]]:
    """The tab with its columns and its language, None where they cannot be told; and what is wrong with them."""
    row = _heading_row(tab)
    if row is None:
        wanted = ", ".join(_REQUIRED)
        return None, [Problem(Code.BOOK_HEADINGS_MISSING, Place(file, tab.name), {"wanted": wanted})]
    columns, others = _columns(tab, row)
    problems: list[Problem] = []
    missing = [head for head in _REQUIRED if head not in columns]
    languages: dict[str, int] = {}
    for column, said in others.items():
        place, text = Place(file, tab.name, cell_name(row, column)), said.strip()
        meant = nearest(text, missing, Likeness.HEADING)
        code = _code(text)
        if text.casefold() in columns:
            first = cell_name(row, columns[text.casefold()])
            problems.append(Problem(Code.BOOK_COLUMN_TWICE, place, {"found": text, "first": first}))
        elif meant:
            missing.remove(meant)
            problems.append(Problem(Code.BOOK_COLUMN_MISSPELT, place, {"found": text, "wanted": meant}))
        elif code:
            languages.setdefault(code, column)
        else:
            problems.append(Problem(Code.LANGUAGE_COLUMN_UNKNOWN, place, {"found": shortened(text)}))
    where = Place(file, tab.name)
    problems += [Problem(Code.BOOK_COLUMN_MISSING, where, {"wanted": head}) for head in missing]
    problems += _language_problems(languages, where)
    problems += _merged(tab, row, file)
    if missing or len(languages) != 1 or any(p.code is Code.BOOK_COLUMN_MISSPELT for p in problems):
        return None, problems
    ((code, column),) = languages.items()
    return (FoundTab(part, tab, file, row, {**columns, code: column}), code), problems


def _language_problems(languages: Mapping[str, int], where: Place) -> Iterator[Problem]:
    if not languages:
        yield Problem(Code.LANGUAGE_COLUMN_MISSING, where)
    elif len(languages) > 1:
        yield Problem(Code.LANGUAGE_COLUMNS_SEVERAL, where, {"found": ", ".join(languages)})


def _merged(tab: Tab, row: int, file: str) -> Iterator[Problem]:
    for first, last in tab.merged:
        if last[0] >= row:
            place = Place(file, tab.name, cell_name(*first))
            yield Problem(Code.BOOK_CELL_MERGED, place, {"range": f"{cell_name(*first)}:{cell_name(*last)}"})


def _heading_row(tab: Tab) -> int | None:
    """The first row with most of the headings, None where none has two."""
    by_row: dict[int, int] = {}
    for (row, _), value in sorted(tab.cells.items()):
        if isinstance(value, str) and value.strip().casefold() in _KNOWN:
            by_row[row] = by_row.get(row, 0) + 1
    best = max(by_row, key=lambda row: (by_row[row], -row), default=None)
    return best if best is not None and by_row[best] > 1 else None


def _columns(tab: Tab, row: int) -> tuple[dict[str, int], dict[int, str]]:
    columns: dict[str, int] = {}
    others: dict[int, str] = {}
    for (at, column), value in sorted(tab.cells.items()):
        if at == row:
            text = str(value).strip()
            if text.casefold() in _KNOWN and text.casefold() not in columns:
                columns[text.casefold()] = column
            else:
                others[column] = text
    return columns, others


def _code(text: str) -> str:
    """A language's code by itself or by its name; empty for anything else, and for a language written here."""
    code = text.replace("_", "-")
    code = code if is_language_code(code) and _is_language(code) else language_code(text)
    return code if code not in SOURCES else ""


def _is_language(code: str) -> bool:
    return bool(language_code(code.split("-")[0]))
