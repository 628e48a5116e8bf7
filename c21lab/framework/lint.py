"""The linter: what is wrong with a framework, or likely to be, wherever it was read from.

A rule knows the framework, not the file: it says at which spot (table, row, column) it found something, and
``lint_framework`` turns the spot into a place in the YAML files or in a workbook.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from c21lab.framework.lint_words import word_findings
from c21lab.framework.model import Framework
from c21lab.framework.spots import Finding, Spot, spot_in_files
from c21lab.framework.texts import Table, row_ids
from c21lab.problems import Place, Problem
from c21lab.problems import ProblemCode as Code
from c21lab.settings import RESERVED_GROUPS

MOST_SCORES = 100
STAGE_COUNTS = range(2, 7)
LONGEST_ID = 40
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# typed into a cell, these become a date or a number: MAR1, 2-ENE, 1E5
_MONTHS = "jan|ene|feb|fev|mar|apr|abr|avr|may|mai|jun|jul|aug|ago|sep|oct|nov|dec|dic"
_EXCEL = re.compile(rf"\d+e\d+|({_MONTHS})[.-]?\d{{1,4}}|\d{{1,2}}[.-]?({_MONTHS})", re.IGNORECASE)
# what a person should know, though sheets and reports can be made all the same
ADVICE = frozenset(
    {
        Code.FRAMEWORK_ID_EXCEL,
        Code.FRAMEWORK_FIELD_EMPTY,
        Code.FRAMEWORK_WORDS_PARTLY,
        Code.FRAMEWORK_WORDS_SAME,
        Code.FRAMEWORK_WORDS_UNWRITTEN,
        Code.FRAMEWORK_WORDS_PLACEHOLDER,
        Code.FRAMEWORK_LABEL_LONG,
        Code.FRAMEWORK_LABEL_TWICE,
        Code.BOOK_TAB_UNKNOWN,
        Code.BOOK_COLUMN_UNKNOWN,
        Code.BOOK_COLUMN_LANGUAGE,
        Code.BOOK_CELL_OUTSIDE,
    }
)


def is_error(problem: Problem) -> bool:
    """Whether a framework with this problem cannot be used; otherwise the problem is advice."""
    return problem.code not in ADVICE


def lint_framework(framework: Framework, place_of: Callable[[Spot], Place] | None = None) -> tuple[Problem, ...]:
    """Every problem of a framework, errors and advice, in the order of its tables."""
    place_of = place_of or spot_in_files(framework.id)
    found = (*_structure_findings(framework), *word_findings(framework))
    return tuple(Problem(finding.code, place_of(finding.spot), finding.facts) for finding in found)


def _structure_findings(framework: Framework) -> Iterator[Finding]:
    yield from _own_id(framework)
    yield from _languages(framework)
    yield from _scale(framework)
    for table in (Table.SCALE, Table.MODULES, Table.GROUPS):
        yield from _ids(table, row_ids(framework)[table])
    yield from _item_ids(framework)
    yield from _history(framework)
    yield from _empty_rows(framework)
    yield from _modules(framework)


def _own_id(framework: Framework) -> Iterator[Finding]:
    # it names a folder as well
    if not _ID.fullmatch(framework.id) or framework.id.endswith(".") or len(framework.id) > LONGEST_ID:
        yield Finding(Code.FRAMEWORK_ID_WRONG, Spot(Table.ABOUT, "id", "value"), {"id": framework.id})
    elif not _has_letter(framework.id):
        yield Finding(Code.FRAMEWORK_ID_NO_LETTER, Spot(Table.ABOUT, "id", "value"), {"id": framework.id})


def _languages(framework: Framework) -> Iterator[Finding]:
    spot = Spot(Table.ABOUT, "languages", "value")
    if not framework.words:
        yield Finding(Code.FRAMEWORK_NOTHING_IN, spot, {"what": "languages"})
    for language in framework.words:
        if not _LANGUAGE.fullmatch(language):
            yield Finding(Code.FRAMEWORK_LANGUAGE_WRONG, spot, {"language": language})


def _scale(framework: Framework) -> Iterator[Finding]:
    low, high, stages = framework.scale.low, framework.scale.high, framework.scale.stages
    if not 0 <= low < high <= MOST_SCORES:
        facts = {"low": low, "high": high, "most": MOST_SCORES}
        yield Finding(Code.FRAMEWORK_SCALE_WRONG, Spot(Table.ABOUT, "scale_high", "value"), facts)
    if len(stages) not in STAGE_COUNTS:
        counts = {"count": len(stages), "least": STAGE_COUNTS[0], "most": STAGE_COUNTS[-1]}
        yield Finding(Code.FRAMEWORK_STAGE_COUNT, Spot(Table.SCALE), counts)
    for stage in stages:
        if stage.low > stage.high:
            facts = {"id": stage.id, "low": stage.low, "high": stage.high}
            yield Finding(Code.FRAMEWORK_STAGE_BACKWARDS, Spot(Table.SCALE, stage.id, "low"), facts)
    for before, after in pairwise(stages):
        if after.low != before.high + 1:
            code = Code.FRAMEWORK_STAGE_GAP if after.low > before.high else Code.FRAMEWORK_STAGE_OVERLAP
            facts = {"id": after.id, "before": before.id, "low": after.low, "wanted": before.high + 1}
            yield Finding(code, Spot(Table.SCALE, after.id, "low"), facts)
    if stages and stages[0].low != low:
        facts = {"id": stages[0].id, "column": "low", "found": stages[0].low, "wanted": low}
        yield Finding(Code.FRAMEWORK_STAGE_END, Spot(Table.SCALE, stages[0].id, "low"), facts)
    if stages and stages[-1].high != high:
        facts = {"id": stages[-1].id, "column": "high", "found": stages[-1].high, "wanted": high}
        yield Finding(Code.FRAMEWORK_STAGE_END, Spot(Table.SCALE, stages[-1].id, "high"), facts)


def _item_ids(framework: Framework) -> Iterator[Finding]:
    """Domains, fields and actions share one space of ids: a row of a sheet has nothing but its id."""
    seen: dict[str, str] = {}
    for table in (Table.DOMAINS, Table.FIELDS, Table.ACTIONS):
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


def _history(framework: Framework) -> Iterator[Finding]:
    known = {id_ for table in (Table.DOMAINS, Table.FIELDS, Table.ACTIONS) for id_ in row_ids(framework)[table]}
    for version in framework.earlier:
        for old, new in version.renamed.items():
            if new not in known:
                yield Finding(Code.FRAMEWORK_ID_UNKNOWN, Spot(Table.EARLIER, old, "id"), {"id": new})


def _empty_rows(framework: Framework) -> Iterator[Finding]:
    if not framework.domains:
        yield Finding(Code.FRAMEWORK_NOTHING_IN, Spot(Table.DOMAINS), {"what": "domains"})
    for domain in framework.domains:
        if not domain.fields:
            yield Finding(Code.FRAMEWORK_NOTHING_IN, Spot(Table.DOMAINS, domain.id, "id"), {"what": domain.id})


def _modules(framework: Framework) -> Iterator[Finding]:
    if not framework.modules:
        yield Finding(Code.FRAMEWORK_NOTHING_IN, Spot(Table.MODULES), {"what": "modules"})
    for module, level in framework.modules.items():
        without = [field.id for field in framework.fields if level == "action" and not field.actions]
        if framework.fields and not framework.items(module):
            yield Finding(Code.FRAMEWORK_MODULE_EMPTY, Spot(Table.MODULES, module, "rates"), {"module": module})
        elif without:
            for id_ in without:
                yield Finding(Code.FRAMEWORK_FIELD_EMPTY, Spot(Table.FIELDS, id_, "id"), {"id": id_, "module": module})


def _has_letter(id_: str) -> bool:
    return any(character.isalpha() for character in id_)
