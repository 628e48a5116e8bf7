"""Rules of the linter about earlier versions: an old sheet must be read as what it meant, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from c21lab.framework.lint.locations import LintResult, Location, earlier_row
from c21lab.framework.model import EarlierVersion, Framework
from c21lab.framework.tables import ITEM_TABLES, FrameworkTable, row_ids
from c21lab.problem_codes import ProblemCode as Code

_BEGINNING = re.compile(r"[a-z]*")


def earlier_version_results(framework: Framework) -> Iterator[LintResult]:
    """Checks the mappings of old ids to new ones, version by version."""
    level_of = {id_.casefold(): table for table in ITEM_TABLES for id_ in row_ids(framework)[table]}
    known = {id_ for table in ITEM_TABLES for id_ in row_ids(framework)[table]}
    versions: set[str] = set()
    for earlier in framework.earlier:
        yield from _version(earlier, framework.version, versions)
        versions.add(earlier.version)
        yield from _old_ids(earlier, level_of)
        yield from _new_ids(earlier, level_of, known)


def _version(earlier: EarlierVersion, own: str, before: set[str]) -> Iterator[LintResult]:
    location = Location(
        FrameworkTable.EARLIER, earlier_row(earlier.version, next(iter(earlier.renamed), "")), "version"
    )
    if earlier.version == own:
        yield LintResult(Code.FRAMEWORK_EARLIER_OWN, location, {"version": own})
    if earlier.version in before:
        yield LintResult(Code.FRAMEWORK_KEY_TWICE, location, {"key": earlier.version})


def _old_ids(earlier: EarlierVersion, level_of: Mapping[str, FrameworkTable]) -> Iterator[LintResult]:
    """An old id stands once, and is gone by now, unless ids change places within the same mapping."""
    taken = {new.casefold() for new in earlier.renamed.values()}
    seen: set[str] = set()
    for old, new in earlier.renamed.items():
        location, key = Location(FrameworkTable.EARLIER, earlier_row(earlier.version, old), "old_id"), old.casefold()
        if key in seen:
            yield LintResult(Code.FRAMEWORK_KEY_TWICE, location, {"key": old})
        if key in level_of and key not in taken:
            yield LintResult(Code.FRAMEWORK_EARLIER_USED, location, {"id": old, "new": new})
        seen.add(key)


def _new_ids(earlier: EarlierVersion, level_of: Mapping[str, FrameworkTable], known: set[str]) -> Iterator[LintResult]:
    """A new id is one of the framework's, of the level of the old one, and takes the place of no other."""
    first: dict[str, str] = {}
    forms = _forms(level_of)
    for old, new in earlier.renamed.items():
        location = Location(FrameworkTable.EARLIER, earlier_row(earlier.version, old), "id")
        facts = {"id": new, "old": old, "version": earlier.version}
        level = level_of.get(old.casefold()) or forms.get(_form(old))
        if new not in known:
            yield LintResult(Code.FRAMEWORK_ID_UNKNOWN, location, {"id": new})
        elif level and level is not level_of[new.casefold()]:
            levels = {"level": level.lower(), "other": level_of[new.casefold()].lower()}
            yield LintResult(Code.FRAMEWORK_EARLIER_LEVEL, location, facts | levels)
        elif new.casefold() in first:
            yield LintResult(Code.FRAMEWORK_EARLIER_SHARED, location, facts | {"first": first[new.casefold()]})
        first.setdefault(new.casefold(), old)


def _forms(level_of: Mapping[str, FrameworkTable]) -> dict[str, FrameworkTable]:
    """The level that ids of a form have, where all of that form have the same."""
    found: dict[str, set[FrameworkTable]] = {}
    for id_, level in level_of.items():
        found.setdefault(_form(id_), set()).add(level)
    return {form: next(iter(levels)) for form, levels in found.items() if len(levels) == 1}


def _form(id_: str) -> str:
    """An id with any number and any letters but those it begins with: ``c0.0a`` for ``C1.12b``."""
    text = id_.casefold()
    start = _BEGINNING.match(text)
    beginning = start[0] if start else ""
    return beginning + re.sub(r"[a-z]+", "a", re.sub(r"\d+", "0", text.removeprefix(beginning)))
