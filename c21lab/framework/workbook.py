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

from c21lab.framework.texts import TEXT_COLUMNS, Table

LANGUAGE_MARK = "::"
LISTS = "c21lab lists"
Kind = Literal["id", "version", "text", "whole", "choice", "parent"]


@dataclass(frozen=True)
class Column:
    """A column; ``source`` of a choice is the name of its list, of a parent the table whose ids it takes."""

    key: str
    kind: Kind
    width: int
    source: str = ""
    per_language: bool = False


# the rows of About whose value stands in the column ``value``; the texts follow below them
ABOUT_VALUES: Mapping[str, Kind] = {
    "id": "id",
    "version": "version",
    "status": "choice",
    "licence": "text",
    "languages": "text",
    "scale_low": "whole",
    "scale_high": "whole",
}
OPTIONAL_VALUES = ("licence",)
KEY = Column("key", "id", 16)
VALUE = Column("value", "text", 26)
ID = Column("id", "id", 18)

_TEXT_WIDTHS = {"description": 46, "question": 44, "help": 48, "short": 22, "label": 30}
_ACTION_WIDTH = 56
_OWN_COLUMNS: Mapping[Table, Sequence[Column]] = {
    Table.ABOUT: (KEY, VALUE),
    Table.SCALE: (ID, Column("low", "whole", 13), Column("high", "whole", 13)),
    Table.MODULES: (ID, Column("rates", "choice", 12, "levels")),
    Table.GROUPS: (ID,),
    Table.DOMAINS: (Column("id", "id", 12),),
    Table.FIELDS: (Column("id", "id", 12), Column("domain", "parent", 12, Table.DOMAINS)),
    Table.ACTIONS: (Column("id", "id", 12), Column("field", "parent", 12, Table.FIELDS)),
    Table.WITHDRAWN: (ID,),
    Table.EARLIER: (Column("version", "version", 14), Column("old_id", "id", 18), ID),
}


def columns_of(table: Table) -> tuple[Column, ...]:
    """The columns of a table, those of texts last."""
    texts = (Column(key, "text", _text_width(table, key), "", True) for key in TEXT_COLUMNS.get(table, ()))
    return (*_OWN_COLUMNS[table], *texts)


def row_key(table: Table) -> str:
    """The heading of the column that names a table's rows."""
    return {Table.ABOUT: "key", Table.EARLIER: "version"}.get(table, "id")


def heading(column: Column, language: str = "") -> str:
    """A column's heading: ``id``, ``title::fr``."""
    return f"{column.key}{LANGUAGE_MARK}{language}" if column.per_language else column.key


def _text_width(table: Table, key: str) -> int:
    if table in (Table.ABOUT, Table.ACTIONS):
        return _ACTION_WIDTH
    return _TEXT_WIDTHS.get(key, 34)
