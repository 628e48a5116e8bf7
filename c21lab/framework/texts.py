"""Every text a framework needs, by table, row and column: the one list that files, workbook, linter and diff use.

The tables are the tabs of the authoring workbook; the texts of the framework itself stand in the rows ``title`` and
``source`` of ``About``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from c21lab.framework.model import DomainWords, FieldWords, Framework, FrameworkWords, StageWords


class Table(StrEnum):
    """The tables of a framework, named as the tabs of its workbook, in their order."""

    ABOUT = "About"
    SCALE = "Scale"
    MODULES = "Modules"
    GROUPS = "Groups"
    DOMAINS = "Domains"
    FIELDS = "Fields"
    ACTIONS = "Actions"
    WITHDRAWN = "Withdrawn"
    EARLIER = "Earlier"


# the text columns of each table; the first of them no framework can do without
TEXT_COLUMNS: Mapping[Table, tuple[str, ...]] = {
    Table.ABOUT: ("text",),
    Table.SCALE: ("label", "description"),
    Table.MODULES: ("title",),
    Table.GROUPS: ("label",),
    Table.DOMAINS: ("title", "short"),
    Table.FIELDS: ("title", "question", "help"),
    Table.ACTIONS: ("text",),
}
ABOUT_TEXTS = ("title", "source")
# the three levels, which share one space of ids: a row of a sheet has nothing but its id
ITEM_TABLES = (Table.DOMAINS, Table.FIELDS, Table.ACTIONS)


@dataclass(frozen=True)
class TextKey:
    """One text of a framework in whatever language."""

    table: Table
    id: str
    column: str

    @property
    def required(self) -> bool:
        """Whether sheets and reports cannot be made without it."""
        return self.id != "source" if self.table is Table.ABOUT else self.column == TEXT_COLUMNS[self.table][0]


Lookup = Callable[[TextKey], str]


def row_ids(framework: Framework) -> dict[Table, tuple[str, ...]]:
    """The ids of each table that has texts, in the framework's order."""
    return {
        Table.ABOUT: ABOUT_TEXTS,
        Table.SCALE: tuple(stage.id for stage in framework.scale.stages),
        Table.MODULES: tuple(framework.modules),
        Table.GROUPS: framework.groups,
        Table.DOMAINS: tuple(domain.id for domain in framework.domains),
        Table.FIELDS: tuple(field.id for field in framework.fields),
        Table.ACTIONS: tuple(action.id for field in framework.fields for action in field.actions),
    }


def text_keys(framework: Framework) -> Iterator[TextKey]:
    """Every text the framework can have, table by table and row by row."""
    for table, ids in row_ids(framework).items():
        yield from (TextKey(table, id_, column) for id_ in ids for column in TEXT_COLUMNS[table])


def text_of(words: FrameworkWords, key: TextKey) -> str:
    """A text in one language; empty where the language has none."""
    if key.table is Table.ABOUT:
        return str(getattr(words, key.id))
    rows: Mapping[str, Any] = getattr(words, "stages" if key.table is Table.SCALE else key.table.lower())
    row = rows.get(key.id, "")
    return row if isinstance(row, str) else getattr(row, key.column)


def words_from(framework: Framework, language: str, lookup: Lookup) -> FrameworkWords:
    """The words of a language in the framework's order, with an empty text where ``lookup`` gives none."""
    ids = row_ids(framework)

    def row(table: Table, id_: str) -> list[str]:
        return [lookup(TextKey(table, id_, column)) for column in TEXT_COLUMNS[table]]

    def texts(table: Table) -> dict[str, str]:
        return {id_: row(table, id_)[0] for id_ in ids[table]}

    return FrameworkWords(
        language=language,
        title=row(Table.ABOUT, "title")[0],
        source=row(Table.ABOUT, "source")[0],
        modules=texts(Table.MODULES),
        stages={id_: StageWords(*row(Table.SCALE, id_)) for id_ in ids[Table.SCALE]},
        groups=texts(Table.GROUPS),
        domains={id_: DomainWords(*row(Table.DOMAINS, id_)) for id_ in ids[Table.DOMAINS]},
        fields={id_: FieldWords(*row(Table.FIELDS, id_)) for id_ in ids[Table.FIELDS]},
        actions=texts(Table.ACTIONS),
    )
