"""Changes between two frameworks, or two versions of one: item by item, language by language."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from c21lab.framework.authoring.layout import ABOUT_VALUES, KEY, VALUE
from c21lab.framework.authoring.rows import BookRow, rows_of
from c21lab.framework.model import Framework
from c21lab.framework.tables import ITEM_TABLES, TEXT_COLUMNS, FrameworkTable, TextKey, text_of

_PARENTS = {FrameworkTable.FIELDS: "domain", FrameworkTable.ACTIONS: "field"}
_COMPARED = (FrameworkTable.SCALE, FrameworkTable.MODULES, FrameworkTable.GROUPS, *ITEM_TABLES)


class ChangeKind(StrEnum):
    """Kinds of change, in the order in which they are told."""

    CHANGED = "changed"  # what is no text: version, status, scale …
    ADDED = "added"
    REMOVED = "removed"
    RENUMBERED = "renumbered"
    MOVED = "moved"
    REWORDED = "reworded"


@dataclass(frozen=True)
class ChangeDetail:
    """One text or value, before and after; ``language`` is empty where it holds for all.

    The column ``order`` holds the id that the row stands behind, empty where it comes first.
    """

    column: str
    language: str
    before: str
    after: str


@dataclass(frozen=True)
class Change:
    """A change of one row of a table. ``id`` is the new one where it has both."""

    kind: ChangeKind
    table: FrameworkTable
    id: str
    details: tuple[ChangeDetail, ...]


@dataclass(frozen=True)
class Diff:
    """Two frameworks and every change from the old to the new, in the order of the tables."""

    old: Framework
    new: Framework
    changes: tuple[Change, ...]

    @cached_property
    def counts(self) -> Mapping[ChangeKind, int]:
        """Counts the rows by kind of change; no entry for what did not happen."""
        found = Counter(change.kind for change in self.changes)
        return {kind: found[kind] for kind in ChangeKind if found[kind]}

    @property
    def not_withdrawn(self) -> tuple[str, ...]:
        """Returns ids of items gone but not listed as withdrawn: nothing stops anybody from using them again."""
        gone = (c.id for c in self.changes if c.kind is ChangeKind.REMOVED and c.table in ITEM_TABLES)
        return tuple(id_ for id_ in gone if id_ not in self.new.withdrawn)


def diff_frameworks(old: Framework, new: Framework) -> Diff:
    """Returns every change from ``old`` to ``new``, by table. Texts are compared in the languages that both have."""
    languages = tuple(language for language in new.languages if language in old.words)
    changes = [*_about_changes(old, new, languages)]
    for table in _COMPARED:
        changes += _TableDiff(old, new, table, languages).changes()
    return Diff(old, new, tuple(changes))


def _about_changes(old: Framework, new: Framework, languages: Sequence[str]) -> Iterator[Change]:
    before, after = (
        {str(row[KEY.key]): row for row in rows_of(framework, FrameworkTable.ABOUT)} for framework in (old, new)
    )
    for key in before:
        if key in ABOUT_VALUES:
            details = _value_details(before[key], after[key], (VALUE.key,))
        else:
            text = TextKey(FrameworkTable.ABOUT, key, "text")
            details = _text_details(old, new, (text, text), languages)
        if details:
            yield Change(
                ChangeKind.CHANGED if key in ABOUT_VALUES else ChangeKind.REWORDED, FrameworkTable.ABOUT, key, details
            )


class _TableDiff:
    """One table of two frameworks. ``new_ids`` maps the old id of each row that both have to its new one."""

    def __init__(self, old: Framework, new: Framework, table: FrameworkTable, languages: Sequence[str]) -> None:
        self._old, self._new, self._table, self._languages = old, new, table, languages
        self._before, self._after = ({str(row["id"]): row for row in rows_of(f, table)} for f in (old, new))
        kept = {id_: id_ for id_ in self._before if id_ in self._after} | self._renumbered()
        self.new_ids = {id_: kept[id_] for id_ in self._before if id_ in kept}

    def changes(self) -> Iterator[Change]:
        """Yields the changes of the table, kind by kind."""
        for id_ in self._after:
            if id_ not in self.new_ids.values():
                yield self._change(
                    ChangeKind.ADDED, id_, [ChangeDetail(c, lang, "", t) for c, lang, t in self._texts(self._new, id_)]
                )
        for id_ in self._before:
            if id_ not in self.new_ids:
                yield self._change(
                    ChangeKind.REMOVED,
                    id_,
                    [ChangeDetail(c, lang, t, "") for c, lang, t in self._texts(self._old, id_)],
                )
        for old_id, new_id in self.new_ids.items():
            if old_id != new_id:
                yield self._change(ChangeKind.RENUMBERED, new_id, [ChangeDetail("id", "", old_id, new_id)])
        yield from self._changed()
        yield from self._moved()
        yield from self._reworded()

    def _change(self, kind: ChangeKind, id_: str, details: Sequence[ChangeDetail]) -> Change:
        return Change(kind, self._table, id_, tuple(details))

    def _texts(self, framework: Framework, id_: str) -> Iterator[tuple[str, str, str]]:
        """Column, language and text of each text of a row."""
        for column in TEXT_COLUMNS[self._table]:
            for language, words in framework.words.items():
                text = text_of(words, TextKey(self._table, id_, column))
                if text:
                    yield column, language, text

    def _changed(self) -> Iterator[Change]:
        own = {FrameworkTable.SCALE: ("low", "high"), FrameworkTable.MODULES: ("rates",)}.get(self._table, ())
        for old_id, new_id in self.new_ids.items():
            details = _value_details(self._before[old_id], self._after[new_id], own)
            if details:
                yield self._change(ChangeKind.CHANGED, new_id, details)

    def _reworded(self) -> Iterator[Change]:
        for old_id, new_id in self.new_ids.items():
            details: list[ChangeDetail] = []
            for column in TEXT_COLUMNS[self._table]:
                keys = TextKey(self._table, old_id, column), TextKey(self._table, new_id, column)
                details += _text_details(self._old, self._new, keys, self._languages)
            if details:
                yield self._change(ChangeKind.REWORDED, new_id, details)

    def _moved(self) -> Iterator[Change]:
        """Rows that belong elsewhere now, and as few others as explain the new order among those that stayed."""
        stayed: dict[str, list[str]] = {}
        for old_id, new_id in self.new_ids.items():
            before, after = self._parent(self._before[old_id]), self._parent(self._after[new_id])
            if self._parents.get(before, before) == after:
                stayed.setdefault(after, []).append(new_id)
            else:
                yield self._change(ChangeKind.MOVED, new_id, [ChangeDetail(_PARENTS[self._table], "", before, after)])
        for ids in stayed.values():
            order = [id_ for id_ in self._after if id_ in ids]
            still = _longest_rising([order.index(id_) for id_ in ids])
            for id_ in ids:
                if order.index(id_) not in still:
                    yield self._change(
                        ChangeKind.MOVED, id_, [ChangeDetail("order", "", _ahead_of(ids, id_), _ahead_of(order, id_))]
                    )

    def _parent(self, row: BookRow) -> str:
        return str(row.get(_PARENTS.get(self._table, ""), ""))

    @cached_property
    def _parents(self) -> Mapping[str, str]:
        """The new ids of what the rows belong to."""
        parents = {FrameworkTable.FIELDS: FrameworkTable.DOMAINS, FrameworkTable.ACTIONS: FrameworkTable.FIELDS}.get(
            self._table
        )
        return _TableDiff(self._old, self._new, parents, self._languages).new_ids if parents else {}

    def _renumbered(self) -> dict[str, str]:
        """Old to new ids: those that the new version names, and those under which all the texts stand unchanged."""
        if self._table not in ITEM_TABLES:
            return {}
        gone = [id_ for id_ in self._before if id_ not in self._after]
        come = [id_ for id_ in self._after if id_ not in self._before]
        named = {old: new for old, new in _renamed(self._old, self._new).items() if old in gone and new in come}
        texts = {self._shared_texts(self._new, id_): id_ for id_ in come if id_ not in named.values()}
        texts.pop((), None)
        same = {id_: texts.get(self._shared_texts(self._old, id_), "") for id_ in gone if id_ not in named}
        return {old: new for old, new in same.items() if new} | named

    def _shared_texts(self, framework: Framework, id_: str) -> tuple[tuple[str, str, str], ...]:
        return tuple(text for text in self._texts(framework, id_) if text[1] in self._languages)


def _renamed(old: Framework, new: Framework) -> Mapping[str, str]:
    return next((earlier.renamed for earlier in new.earlier if earlier.version == old.version), {})


def _value_details(before: BookRow, after: BookRow, columns: Sequence[str]) -> tuple[ChangeDetail, ...]:
    pairs = ((column, str(before[column]), str(after[column])) for column in columns)
    return tuple(ChangeDetail(column, "", old, new) for column, old, new in pairs if old != new)


def _text_details(
    old: Framework, new: Framework, keys: tuple[TextKey, TextKey], languages: Sequence[str]
) -> tuple[ChangeDetail, ...]:
    texts = ((lang, text_of(old.words[lang], keys[0]), text_of(new.words[lang], keys[1])) for lang in languages)
    return tuple(ChangeDetail(keys[1].column, lang, before, after) for lang, before, after in texts if before != after)


def _ahead_of(ids: Sequence[str], id_: str) -> str:
    place = ids.index(id_)
    return ids[place - 1] if place else ""


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """The longest subsequence that rises: what can stay in its place when a list is put in a new order."""
    tails: list[int] = []
    chains: list[tuple[int, ...]] = []
    for number in numbers:
        at = bisect_left(tails, number)
        chain = (*(chains[at - 1] if at else ()), number)
        tails[at : at + 1], chains[at : at + 1] = [number], [chain]
    return set(chains[-1]) if chains else set()
