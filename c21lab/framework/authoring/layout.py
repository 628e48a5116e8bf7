"""The authoring workbook's layout: which tabs and columns there are, and how their headings are spelt.

Tabs and headings are the same whatever the language, as in XLSForm, so that a workbook can be passed on between people
who speak different ones; what explains them is in the language of the export. A tab has, from the top, its title, a row
that says what belongs in each column, the row of headings, and a row per entry. It is read by its headings, never by
position: columns can be moved, and rows added, moved and deleted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from c21lab.framework.tables import TEXT_COLUMNS, FrameworkTable

LANGUAGE_MARK = "::"
LISTS = "c21lab lists"
CellKind = Literal["id", "version", "text", "whole", "choice", "parent"]


@dataclass(frozen=True)
class BookColumn:
    """A column; ``source`` of a choice is the name of its list, of a parent the table whose ids it takes."""

    key: str
    kind: CellKind
    width: int
    source: str = ""
    per_language: bool = False


# the rows of About whose value stands in the column ``value``; the texts follow below them
ABOUT_VALUES: Mapping[str, CellKind] = {
    "id": "id",
    "version": "version",
    "status": "choice",
    "licence": "text",
    "languages": "text",
    "scale_low": "whole",
    "scale_high": "whole",
}
OPTIONAL_VALUES = ("licence",)
KEY = BookColumn("key", "id", 16)
VALUE = BookColumn("value", "text", 26)
ID = BookColumn("id", "id", 18)

_TEXT_WIDTHS = {"description": 46, "question": 44, "help": 48, "short": 22, "label": 30}
_ACTION_WIDTH = 56
_OWN_COLUMNS: Mapping[FrameworkTable, Sequence[BookColumn]] = {
    FrameworkTable.ABOUT: (KEY, VALUE),
    FrameworkTable.SCALE: (ID, BookColumn("low", "whole", 13), BookColumn("high", "whole", 13)),
    FrameworkTable.MODULES: (ID, BookColumn("rates", "choice", 12, "levels")),
    FrameworkTable.GROUPS: (ID,),
    FrameworkTable.DOMAINS: (BookColumn("id", "id", 12),),
    FrameworkTable.FIELDS: (BookColumn("id", "id", 12), BookColumn("domain", "parent", 12, FrameworkTable.DOMAINS)),
    FrameworkTable.ACTIONS: (BookColumn("id", "id", 12), BookColumn("field", "parent", 12, FrameworkTable.FIELDS)),
    FrameworkTable.WITHDRAWN: (ID,),
    FrameworkTable.EARLIER: (BookColumn("version", "version", 14), BookColumn("old_id", "id", 18), ID),
}


def columns_of(table: FrameworkTable) -> tuple[BookColumn, ...]:
    """Returns the columns of a table, those of texts last."""
    texts = (BookColumn(key, "text", _text_width(table, key), "", True) for key in TEXT_COLUMNS.get(table, ()))
    return (*_OWN_COLUMNS[table], *texts)


def row_key(table: FrameworkTable) -> str:
    """Returns the heading of the column that names a table's rows."""
    return {FrameworkTable.ABOUT: "key", FrameworkTable.EARLIER: "version"}.get(table, "id")


def heading(column: BookColumn, language: str = "") -> str:
    """Returns a column's heading: ``id``, ``title::fr``."""
    return f"{column.key}{LANGUAGE_MARK}{language}" if column.per_language else column.key


def _text_width(table: FrameworkTable, key: str) -> int:
    if table in (FrameworkTable.ABOUT, FrameworkTable.ACTIONS, FrameworkTable.WITHDRAWN):
        return _ACTION_WIDTH
    return _TEXT_WIDTHS.get(key, 34)
