"""Finds the tab of each table of a framework, and what is wrong with the tabs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from c21lab.framework.authoring.layout import LISTS
from c21lab.framework.tables import FrameworkTable
from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem
from c21lab.wording import program_languages, words_for
from c21lab.workbooks import Book, Tab

# what spreadsheet programs call a copy: Fields (2), Fields_2
_COPY = re.compile(r"[ _]*\(?\d+\)?$")


def find_tabs(book: Book, file: str) -> tuple[Mapping[FrameworkTable, Tab], tuple[Problem, ...]]:
    """Finds the tab of each table; a tab missing, misspelt, there twice, or of no use is a problem."""
    ours = {words_for(language)("framework-guide-tab").casefold() for language in program_languages()} | {LISTS}
    by_name = {table.casefold(): table for table in FrameworkTable}
    found: dict[FrameworkTable, Tab] = {}
    others: list[Tab] = []
    for tab in book.tabs:
        table = by_name.get(tab.name.strip().casefold())
        if table and table not in found:
            found[table] = tab
        elif tab.name.casefold() not in ours:
            others.append(tab)
    if not found:
        return {}, (Problem(Code.BOOK_NOT_READABLE, Place(file)),)
    missing = [table for table in FrameworkTable if table not in found]
    problems = [_other_tab(tab, by_name, missing, file) for tab in others]
    problems += [Problem(Code.BOOK_TAB_MISSING, Place(file), {"wanted": table}) for table in missing]
    return found, tuple(problems)


def _other_tab(tab: Tab, by_name: Mapping[str, FrameworkTable], missing: list[FrameworkTable], file: str) -> Problem:
    """The problem of a tab that is none of ours; takes the table that it probably is off the missing ones."""
    place, name = Place(file, tab.name), tab.name.strip().casefold()
    names = {table.casefold(): table for table in missing} | {title: t for title, t in _titles() if t in missing}
    meant = nearest(name, names)
    if meant:
        wanted = names[meant]
        missing.remove(wanted)
        return Problem(Code.BOOK_TAB_MISSPELT, place, {"found": tab.name, "wanted": str(wanted)})
    copied = by_name.get(_COPY.sub("", name))
    if copied:
        return Problem(Code.BOOK_TAB_TWICE, place, {"wanted": copied})
    return Problem(Code.BOOK_TAB_UNKNOWN, place, {"known": ", ".join(FrameworkTable)})


def _titles() -> list[tuple[str, FrameworkTable]]:
    """Returns the names that people may give a tab when they translate it."""
    every = [words_for(language) for language in program_languages()]
    return [(words(f"framework-tab-{table.lower()}").casefold(), table) for words in every for table in FrameworkTable]
