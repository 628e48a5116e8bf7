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


class FrameworkTable(StrEnum):
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
TEXT_COLUMNS: Mapping[FrameworkTable, tuple[str, ...]] = {
    FrameworkTable.ABOUT: ("text",),
    FrameworkTable.SCALE: ("label", "description"),
    FrameworkTable.MODULES: ("title",),
    FrameworkTable.GROUPS: ("label",),
    FrameworkTable.DOMAINS: ("title", "short"),
    FrameworkTable.FIELDS: ("title", "question", "help"),
    FrameworkTable.ACTIONS: ("text",),
    FrameworkTable.WITHDRAWN: ("text",),
}
ABOUT_TEXTS = ("title", "source")
# the three levels, which share one space of ids: a row of a sheet has nothing but its id
ITEM_TABLES = (FrameworkTable.DOMAINS, FrameworkTable.FIELDS, FrameworkTable.ACTIONS)


@dataclass(frozen=True)
class TextKey:
    """One text of a framework in whatever language."""

    table: FrameworkTable
    id: str
    column: str

    @property
    def required(self) -> bool:
        """Returns whether sheets and reports cannot be made without it."""
        if self.table is FrameworkTable.ABOUT:
            return self.id != "source"
        return self.table is not FrameworkTable.WITHDRAWN and self.column == TEXT_COLUMNS[self.table][0]


Lookup = Callable[[TextKey], str]


def row_ids(framework: Framework) -> dict[FrameworkTable, tuple[str, ...]]:
    """Returns the ids of each table that has texts, in the framework's order."""
    return {
        FrameworkTable.ABOUT: ABOUT_TEXTS,
        FrameworkTable.SCALE: tuple(stage.id for stage in framework.scale.stages),
        FrameworkTable.MODULES: tuple(framework.modules),
        FrameworkTable.GROUPS: framework.groups,
        FrameworkTable.DOMAINS: tuple(domain.id for domain in framework.domains),
        FrameworkTable.FIELDS: tuple(field.id for field in framework.fields),
        FrameworkTable.ACTIONS: tuple(action.id for field in framework.fields for action in field.actions),
        FrameworkTable.WITHDRAWN: framework.withdrawn,
    }


def text_keys(framework: Framework) -> Iterator[TextKey]:
    """Every text of a framework in force, table by table and row by row: nobody has to translate what is withdrawn."""
    for table, ids in row_ids(framework).items():
        if table is not FrameworkTable.WITHDRAWN:
            yield from (TextKey(table, id_, column) for id_ in ids for column in TEXT_COLUMNS[table])


def text_of(words: FrameworkWords, key: TextKey) -> str:
    """Returns a text in one language; empty where the language has none."""
    if key.table is FrameworkTable.ABOUT:
        return str(getattr(words, key.id))
    rows: Mapping[str, Any] = getattr(words, "stages" if key.table is FrameworkTable.SCALE else key.table.lower())
    row = rows.get(key.id, "")
    return row if isinstance(row, str) else getattr(row, key.column)


def words_from(framework: Framework, language: str, lookup: Lookup) -> FrameworkWords:
    """Returns the words of a language in the framework's order, with an empty text where ``lookup`` gives none."""
    ids = row_ids(framework)

    def row(table: FrameworkTable, id_: str) -> list[str]:
        return [lookup(TextKey(table, id_, column)) for column in TEXT_COLUMNS[table]]

    def texts(table: FrameworkTable) -> dict[str, str]:
        return {id_: row(table, id_)[0] for id_ in ids[table]}

    return FrameworkWords(
        language=language,
        title=row(FrameworkTable.ABOUT, "title")[0],
        source=row(FrameworkTable.ABOUT, "source")[0],
        modules=texts(FrameworkTable.MODULES),
        stages={id_: StageWords(*row(FrameworkTable.SCALE, id_)) for id_ in ids[FrameworkTable.SCALE]},
        groups=texts(FrameworkTable.GROUPS),
        domains={id_: DomainWords(*row(FrameworkTable.DOMAINS, id_)) for id_ in ids[FrameworkTable.DOMAINS]},
        fields={id_: FieldWords(*row(FrameworkTable.FIELDS, id_)) for id_ in ids[FrameworkTable.FIELDS]},
        actions=texts(FrameworkTable.ACTIONS),
        withdrawn={id_: text for id_, text in texts(FrameworkTable.WITHDRAWN).items() if text},
    )
