"""Where the cells of plenary.xlsx are, by hidden keys above its headings, and what stands in its hidden tab.

A reader finds columns by these keys, else by their headings in any language of the program, and rows by the field's id.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

from c21lab.lab.plenary.model import PlenaryStatus
from c21lab.office.plain_text import fold
from c21lab.sheets.layout import PREFIX
from c21lab.wording import Words, program_languages, words_for

FILE_NAME = "plenary.xlsx"
_NAMES = (FILE_NAME, "plenary.ods")  # as this program writes it, and as LibreOffice saves it
OTHER_LANGUAGE = "::"  # between a heading and the code of a language, as XLSForm writes it


def is_plenary_book(path: Path) -> bool:
    """Returns whether a file bears the name of the workbook of the plenary."""
    return path.name.casefold() in _NAMES


class PlenaryColumn(StrEnum):
    """Columns of the workbook, in order; the values are their hidden keys."""

    ID = PREFIX + "plenary-id"
    FIELD = PREFIX + "plenary-field"
    INDIVIDUAL = PREFIX + "plenary-individual"
    PEOPLE = PREFIX + "plenary-people"
    FLAGS = PREFIX + "plenary-flags"
    STATUS = PREFIX + "plenary-status"
    AGREED = PREFIX + "plenary-agreed"
    FROM = PREFIX + "plenary-from"
    TO = PREFIX + "plenary-to"
    BECAUSE = PREFIX + "plenary-because"
    DISSENT = PREFIX + "plenary-dissent"


TYPED = tuple(PlenaryColumn)[5:]  # by people; what stands before them is written anew each time


class PlenaryMeta(StrEnum):
    """Keys of the hidden tab: the framework, its version, and the reveal by the hash of its ratings and its people."""

    KIND = "kind"
    LANGUAGE = "language"
    FRAMEWORK = "framework"
    VERSION = "version"
    RATINGS = "ratings"
    PEOPLE = "people"


KIND = "plenary"


def plenary_heading(column: PlenaryColumn, words: Words, language: str = "") -> str:
    """Returns the visible heading of a column; with the code of a language where the column is for another one."""
    head = words(f"plenary-col-{column.rpartition('-')[2]}")
    return f"{head}{OTHER_LANGUAGE}{language}" if language else head


def status_label(status: PlenaryStatus, words: Words) -> str:
    """Returns a status as the dropdown offers it."""
    return words(f"plenary-status-{status.replace('_', '-')}")


@cache
def known_statuses() -> Mapping[str, PlenaryStatus]:
    """Returns each status by its folded label in any language of the program, and by its own id."""
    every = [(status, words_for(code)) for status in PlenaryStatus for code in program_languages()]
    labels = {fold(status_label(status, words)): status for status, words in every}
    return labels | {fold(status.replace("_", " ")): status for status in PlenaryStatus}


def column_of(value: str) -> tuple[PlenaryColumn, str] | None:
    """Returns the column that a key or a heading names, with the language after ``::``; None for any other text."""
    head, _, language = value.partition(OTHER_LANGUAGE)
    found = _columns().get(fold(head))
    return (found, language.strip()) if found else None


@cache
def _columns() -> Mapping[str, PlenaryColumn]:
    every = [(column, words_for(code)) for column in PlenaryColumn for code in program_languages()]
    by_heading = {fold(plenary_heading(column, words)): column for column, words in every}
    return by_heading | {fold(column): column for column in PlenaryColumn}
