"""Rules of the linter about ids: what a spreadsheet, a file system or a reader of sheets would mistake."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from c21lab.filenames import is_device
from c21lab.framework.model import Framework
from c21lab.framework.spots import Finding, Spot
from c21lab.framework.texts import ITEM_TABLES, Table, row_ids
from c21lab.problems import ProblemCode as Code
from c21lab.settings import RESERVED_GROUPS

LONGEST_ID = 40
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# typed into a cell, these become a date or a number: MAR1, 2-ENE, 1E5
_MONTHS = "jan|ene|feb|fev|mar|apr|abr|avr|may|mai|jun|jul|aug|ago|sep|oct|nov|dec|dic"
_EXCEL = re.compile(rf"\d+e\d+|({_MONTHS})[.-]?\d{{1,4}}|\d{{1,2}}[.-]?({_MONTHS})", re.IGNORECASE)


def own_id_findings(framework: Framework) -> Iterator[Finding]:
    """What is wrong with the framework's own id."""
    spot, facts = Spot(Table.ABOUT, "id", "value"), {"id": framework.id}
    # it names a folder as well
    if is_device(framework.id):
        yield Finding(Code.FRAMEWORK_ID_DEVICE, spot, facts)
    if not _ID.fullmatch(framework.id) or framework.id.endswith(".") or len(framework.id) > LONGEST_ID:
        yield Finding(Code.FRAMEWORK_ID_WRONG, spot, facts)
    elif not _has_letter(framework.id):
        yield Finding(Code.FRAMEWORK_ID_NO_LETTER, spot, facts)


def id_findings(framework: Framework) -> Iterator[Finding]:
    """What is wrong with the ids of stages, modules and groups, and of domains, fields and actions."""
    for table in (Table.SCALE, Table.MODULES, Table.GROUPS):
        yield from _ids(table, row_ids(framework)[table])
    yield from _item_ids(framework)
    yield from _capitals(Table.DOMAINS, [domain.id for domain in framework.domains])
    for domain in framework.domains:
        yield from _capitals(Table.FIELDS, [field.id for field in domain.fields])
    for field in framework.fields:
        yield from _capitals(Table.ACTIONS, [action.id for action in field.actions])


def _item_ids(framework: Framework) -> Iterator[Finding]:
    """Domains, fields and actions share one space of ids: a row of a sheet has nothing but its id."""
    seen: dict[str, str] = {}
    for table in ITEM_TABLES:
        ids = row_ids(framework)[table]
        yield from _ids(table, ids, seen)
        withdrawn = {id_.casefold() for id_ in framework.withdrawn}
        for id_ in ids:
            if id_.casefold() in withdrawn:
                yield Finding(Code.FRAMEWORK_ID_WITHDRAWN, Spot(table, id_, "id"), {"id": id_})


def _ids(table: Table, ids: Iterable[str], seen: dict[str, str] | None = None) -> Iterator[Finding]:
    seen = {} if seen is None else seen
    for id_ in ids:
        spot = Spot(table, id_, "id")
        yield from _one_id(spot)
        if id_.casefold() in seen:
            yield Finding(Code.FRAMEWORK_ID_TWICE, spot, {"id": id_, "first": seen[id_.casefold()]})
        seen.setdefault(id_.casefold(), f"{table} › {id_}")


def _one_id(spot: Spot) -> Iterator[Finding]:
    facts = {"id": spot.row}
    reserved = spot.table is Table.GROUPS and spot.row in RESERVED_GROUPS
    if not _ID.fullmatch(spot.row) or len(spot.row) > LONGEST_ID or reserved:
        yield Finding(Code.FRAMEWORK_ID_WRONG, spot, facts)
    elif not _has_letter(spot.row):
        yield Finding(Code.FRAMEWORK_ID_NO_LETTER, spot, facts)
    elif _EXCEL.fullmatch(spot.row):
        yield Finding(Code.FRAMEWORK_ID_EXCEL, spot, facts)


def _capitals(table: Table, siblings: Sequence[str]) -> Iterator[Finding]:
    """An id that has the form of most of its siblings but for its capitals: ``c1.1b`` beside ``C1.1a``."""
    if not siblings:
        return
    ((usual, _),) = Counter(map(_form, siblings)).most_common(1)
    model = next(id_ for id_ in siblings if _form(id_) == usual)
    for id_ in siblings:
        if _form(id_) != usual and _form(id_).casefold() == usual.casefold():
            yield Finding(Code.FRAMEWORK_ID_CAPITALS, Spot(table, id_, "id"), {"id": id_, "sibling": model})


def _form(id_: str) -> str:
    return re.sub(r"[A-Z]+", "A", re.sub(r"[a-z]+", "a", re.sub(r"\d+", "0", id_)))


def _has_letter(id_: str) -> bool:
    return any(character.isalpha() for character in id_)
