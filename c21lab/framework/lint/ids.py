"""Rules of the linter about ids: what a spreadsheet, a file system or a reader of sheets would mistake."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from c21lab.framework.codes import code_key
from c21lab.framework.lint.locations import LintResult, Location
from c21lab.framework.model import Framework
from c21lab.framework.tables import ITEM_TABLES, FrameworkTable, row_ids
from c21lab.office.file_names import is_device
from c21lab.problem_codes import ProblemCode as Code
from c21lab.settings import RESERVED_GROUPS

LONGEST_ID = 40
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# typed into a cell, these become a date or a number: MAR1, 2-ENE, 1E5
_MONTHS = "jan|ene|feb|fev|mar|apr|abr|avr|may|mai|jun|jul|aug|ago|sep|oct|nov|dec|dic"
_EXCEL = re.compile(rf"\d+e\d+|({_MONTHS})[.-]?\d{{1,4}}|\d{{1,2}}[.-]?({_MONTHS})", re.IGNORECASE)


def own_id_results(framework: Framework) -> Iterator[LintResult]:
    """Checks the framework's own id."""
    location, facts = Location(FrameworkTable.ABOUT, "id", "value"), {"id": framework.id}
    # it names a folder as well
    if is_device(framework.id):
        yield LintResult(Code.FRAMEWORK_ID_DEVICE, location, facts)
    if not _ID.fullmatch(framework.id) or framework.id.endswith(".") or len(framework.id) > LONGEST_ID:
        yield LintResult(Code.FRAMEWORK_ID_WRONG, location, facts)
    elif not _has_letter(framework.id):
        yield LintResult(Code.FRAMEWORK_ID_NO_LETTER, location, facts)


def id_results(framework: Framework) -> Iterator[LintResult]:
    """Checks the ids of stages, modules and groups, and of domains, fields and actions."""
    for table in (FrameworkTable.SCALE, FrameworkTable.MODULES, FrameworkTable.GROUPS):
        yield from _ids(table, row_ids(framework)[table])
    yield from _item_ids(framework)
    yield from _capitals(FrameworkTable.DOMAINS, [domain.id for domain in framework.domains])
    for domain in framework.domains:
        yield from _capitals(FrameworkTable.FIELDS, [field.id for field in domain.fields])
    for field in framework.fields:
        yield from _capitals(FrameworkTable.ACTIONS, [action.id for action in field.actions])


def _item_ids(framework: Framework) -> Iterator[LintResult]:
    """Domains, fields and actions share one space of ids: a row of a sheet has nothing but its id."""
    seen: dict[str, str] = {}
    yield from _alike(framework)
    for table in ITEM_TABLES:
        ids = row_ids(framework)[table]
        yield from _ids(table, ids, seen)
        withdrawn = {id_.casefold() for id_ in framework.withdrawn}
        for id_ in ids:
            if id_.casefold() in withdrawn:
                yield LintResult(Code.FRAMEWORK_ID_WITHDRAWN, Location(table, id_, "id"), {"id": id_})


def _alike(framework: Framework) -> Iterator[LintResult]:
    """Ids of questions that differ in nothing but signs: an online form would give both one name."""
    first: dict[str, tuple[FrameworkTable, str]] = {}
    for table in (FrameworkTable.FIELDS, FrameworkTable.ACTIONS):
        for id_ in row_ids(framework)[table]:
            other_table, other = first.setdefault(code_key(id_), (table, id_))
            if other.casefold() != id_.casefold():
                facts = {"id": id_, "first": f"{other_table} › {other}"}
                yield LintResult(Code.FRAMEWORK_ID_ALIKE, Location(table, id_, "id"), facts)


def _ids(table: FrameworkTable, ids: Iterable[str], seen: dict[str, str] | None = None) -> Iterator[LintResult]:
    seen = {} if seen is None else seen
    for id_ in ids:
        location = Location(table, id_, "id")
        yield from _one_id(location)
        if id_.casefold() in seen:
            yield LintResult(Code.FRAMEWORK_ID_TWICE, location, {"id": id_, "first": seen[id_.casefold()]})
        seen.setdefault(id_.casefold(), f"{table} › {id_}")


def _one_id(location: Location) -> Iterator[LintResult]:
    facts = {"id": location.row}
    reserved = location.table is FrameworkTable.GROUPS and location.row in RESERVED_GROUPS
    if not _ID.fullmatch(location.row) or len(location.row) > LONGEST_ID or reserved:
        yield LintResult(Code.FRAMEWORK_ID_WRONG, location, facts)
    elif not _has_letter(location.row):
        yield LintResult(Code.FRAMEWORK_ID_NO_LETTER, location, facts)
    elif _EXCEL.fullmatch(location.row):
        yield LintResult(Code.FRAMEWORK_ID_EXCEL, location, facts)


def _capitals(table: FrameworkTable, siblings: Sequence[str]) -> Iterator[LintResult]:
    """An id that has the form of most of its siblings but for its capitals: ``c1.1b`` beside ``C1.1a``."""
    if not siblings:
        return
    ((usual, _),) = Counter(map(_form, siblings)).most_common(1)
    model = next(id_ for id_ in siblings if _form(id_) == usual)
    for id_ in siblings:
        if _form(id_) != usual and _form(id_).casefold() == usual.casefold():
            yield LintResult(Code.FRAMEWORK_ID_CAPITALS, Location(table, id_, "id"), {"id": id_, "sibling": model})


def _form(id_: str) -> str:
    return re.sub(r"[A-Z]+", "A", re.sub(r"[a-z]+", "a", re.sub(r"\d+", "0", id_)))


def _has_letter(id_: str) -> bool:
    return any(character.isalpha() for character in id_)
