"""From the entries of the authoring workbook to a framework, as whole as the entries allow.

A row that cannot be used as it is (no id, an id that stands twice, a parent that there is not) is kept under its number
(``#12``): the linter then finds what else is wrong with it, and nobody has to import twice to hear of two problems.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from c21lab.framework.authoring.entries import AuthoringInput, Entry, note_empty
from c21lab.framework.authoring.headings import HeadedTab
from c21lab.framework.authoring.layout import LANGUAGE_MARK, VALUE
from c21lab.framework.lint.locations import earlier_row
from c21lab.framework.load import LEVELS
from c21lab.framework.model import (
    Action,
    Domain,
    EarlierVersion,
    Field,
    Framework,
    FrameworkStatus,
    Level,
    Scale,
    Stage,
)
from c21lab.framework.tables import FrameworkTable, TextKey, words_from
from c21lab.message_limits import listed
from c21lab.office.nearest import misspelt_id
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place

_ASTRAY = "#"


@dataclass
class AuthoringTables:
    """The tabs of a workbook that could be read, and their entries."""

    grids: dict[FrameworkTable, HeadedTab] = field(default_factory=dict[FrameworkTable, HeadedTab])
    entries: dict[FrameworkTable, Sequence[Entry]] = field(default_factory=dict[FrameworkTable, Sequence[Entry]])
    about: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    languages: tuple[str, ...] = ()

    def of(self, table: FrameworkTable) -> Sequence[Entry]:
        """Returns the entries of a tab, none where it could not be read."""
        return self.entries.get(table, ())

    def rows_of(self, table: FrameworkTable) -> dict[str, int]:
        """Returns the row of each entry by its id; of two with one id, the first."""
        if table is FrameworkTable.ABOUT:
            return {key: entry.row for key, entry in self.about.items()}
        entries = [*self.of(table)][::-1]
        if table is FrameworkTable.EARLIER:
            return {earlier_row(entry.text("version"), entry.text("old_id")): entry.row for entry in entries}
        return {entry.id: entry.row for entry in entries}

    @property
    def labels(self) -> dict[tuple[str, str], str]:
        """Returns the id in a row all the same, by its tab and the number that the row goes by; empty if none."""
        return {
            (self.grids[table].tab.name, entry.id): entry.text("id")
            for table, entries in self.entries.items()
            for entry in entries
            if entry.id.startswith(_ASTRAY)
        }

    def has_ids(self, table: FrameworkTable) -> bool:
        """Returns whether a tab could be read, and has a column of ids."""
        return table in self.grids and "id" in self.grids[table].columns

    def setting(self, key: str) -> str | int:
        """Returns a value of the tab About, empty where it has none."""
        return self.about[key].values.get(VALUE.key, "") if key in self.about else ""


def build_framework(tables: AuthoringTables, reading: AuthoringInput) -> Framework:
    """Builds the framework that the entries make; what they lack is empty, and noted."""
    builder = _Builder(tables, reading)
    framework = Framework(
        id=str(tables.setting("id")),
        version=str(tables.setting("version")),
        status=cast(FrameworkStatus, tables.setting("status")),
        licence=str(tables.setting("licence")),
        scale=builder.scale(),
        modules=builder.modules(),
        groups=builder.ids(FrameworkTable.GROUPS),
        domains=builder.domains(),
        words={},
        withdrawn=builder.ids(FrameworkTable.WITHDRAWN),
        earlier=builder.earlier(),
    )
    words = {language: words_from(framework, language, _texts(tables, language)) for language in tables.languages}
    return replace(framework, words=words)


def _texts(tables: AuthoringTables, language: str) -> Callable[[TextKey], str]:
    rows = {table: {entry.id: entry for entry in tables.of(table)} for table in FrameworkTable} | {
        FrameworkTable.ABOUT: tables.about
    }

    def text(key: TextKey) -> str:
        entry = rows[key.table].get(key.id)
        return entry.text(f"{key.column}{LANGUAGE_MARK}{language}") if entry else ""

    return text


class _Builder:
    """Makes the parts of a framework, and notes what is empty or leads nowhere."""

    def __init__(self, tables: AuthoringTables, reading: AuthoringInput) -> None:
        self._tables, self._reading = tables, reading

    def ids(self, table: FrameworkTable) -> tuple[str, ...]:
        return tuple(entry.id for entry in self._tables.of(table))

    def scale(self) -> Scale:
        for entry in self._tables.of(FrameworkTable.SCALE):
            self._ask(FrameworkTable.SCALE, entry, "low")
            self._ask(FrameworkTable.SCALE, entry, "high")
        stages = (Stage(e.id, e.whole("low"), e.whole("high")) for e in self._tables.of(FrameworkTable.SCALE))
        return Scale(self._end("scale_low"), self._end("scale_high"), tuple(stages))

    def modules(self) -> dict[str, Level]:
        for entry in self._tables.of(FrameworkTable.MODULES):
            self._ask(FrameworkTable.MODULES, entry, "rates")
        return {
            entry.id: cast(Level, LEVELS.get(entry.text("rates"), "field"))
            for entry in self._tables.of(FrameworkTable.MODULES)
        }

    def domains(self) -> tuple[Domain, ...]:
        fields = self._families(FrameworkTable.FIELDS, "domain", FrameworkTable.DOMAINS)
        actions = self._families(FrameworkTable.ACTIONS, "field", FrameworkTable.FIELDS)

        def field_of(id_: str) -> Field:
            return Field(id_, tuple(Action(action) for action in actions.get(id_, ())))

        domains = [Domain(id_, tuple(map(field_of, fields.get(id_, ())))) for id_ in self.ids(FrameworkTable.DOMAINS)]
        astray = [*fields.get(_ASTRAY, ()), *([_ASTRAY] if _ASTRAY in actions else [])]
        return (*domains, *([Domain(_ASTRAY, tuple(map(field_of, astray)))] if astray else ()))

    def earlier(self) -> tuple[EarlierVersion, ...]:
        renamed: dict[str, dict[str, str]] = {}
        first: dict[tuple[str, str], Entry] = {}
        for entry in self._tables.of(FrameworkTable.EARLIER):
            version, old = entry.text("version"), entry.text("old_id")
            ids = renamed.setdefault(version, {})
            if not old and not entry.text("id"):
                continue
            self._ask(FrameworkTable.EARLIER, entry, "old_id")
            self._ask(FrameworkTable.EARLIER, entry, "id")
            if old and (version, old.casefold()) in first:
                self._note_twice(entry, first[version, old.casefold()])
            else:
                first[version, old.casefold()] = entry
                ids[old] = entry.text("id")
        return tuple(EarlierVersion(version, ids) for version, ids in renamed.items())

    def _note_twice(self, entry: Entry, first: Entry) -> None:
        """A second row for one old id: it can have become one new id only."""
        grid = self._tables.grids[FrameworkTable.EARLIER]
        facts = {"found": entry.text("old_id"), "first": grid.place(first.row, "old_id").cell}
        self._reading.note(Code.BOOK_ROW_TWICE, grid.place(entry.row, "old_id"), **facts)

    def _end(self, key: str) -> int:
        return int(self._tables.setting(key) or 0)

    def _families(self, table: FrameworkTable, column: str, parents: FrameworkTable) -> dict[str, list[str]]:
        """The ids of a tab by the id they belong to; those that belong to none by ``#``."""
        known = {entry.id.casefold(): entry.id for entry in self._tables.of(parents)}
        found: dict[str, list[str]] = {}
        astray: dict[str, list[Entry]] = {}
        for entry in self._tables.of(table):
            parent = known.get(entry.text(column).casefold(), _ASTRAY)
            found.setdefault(parent, []).append(entry.id)
            if parent == _ASTRAY:
                astray.setdefault(entry.text(column), []).append(entry)
        for entry in astray.pop("", ()):
            self._ask(table, entry, column)
        if self._tables.has_ids(parents):  # otherwise no parent can be known, which has been said
            for parent, entries in astray.items():
                self._note_orphans(
                    self._tables.grids[table].place(entries[0].row, column), parent, parents, len(entries)
                )
        return found

    def _note_orphans(self, place: Place, found: str, parents: FrameworkTable, count: int) -> None:
        """One problem for all rows with the same unknown parent, at the first of them."""
        known = [entry.text("id") for entry in self._tables.of(parents) if entry.text("id")]
        facts: dict[str, str | int] = {"found": found, "tab": str(parents), "more": count - 1}
        facts["nearest"] = misspelt_id(found, known) or "none"
        facts["known"] = listed(known)
        self._reading.note(Code.BOOK_PARENT_UNKNOWN, place, **facts)

    def _ask(self, table: FrameworkTable, entry: Entry, column: str) -> None:
        if entry.values.get(column, "") == "":
            note_empty(self._tables.grids[table], entry, column, self._reading)
