"""Whether a workbook is a sheet of the framework and module that are read, and what its ids mean there."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from c21lab.framework.model import Framework
from c21lab.problems import ONE_SHEET, Place, Problem, ProblemCode
from c21lab.sheets.layout import MetaKey
from c21lab.sheets.opened import OpenedFile
from c21lab.sheets.vocabulary import visible


@dataclass(frozen=True)
class Fit:
    """What a file is to the framework and module: whether it can be read, what its ids mean, and what has to be said.

    ``items`` maps ids as they may stand in a sheet (see ``id_key``) to the framework's ids.
    """

    usable: bool
    items: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


@lru_cache(4_096)  # the same ids in every sheet of a session
def id_key(text: str) -> str:
    """An id as it is compared: whatever the case, the width of its letters, and the spaces around it."""
    return unicodedata.normalize("NFKC", visible(text)).casefold()


def identify(opened: OpenedFile, framework: Framework, module: str) -> Fit:
    """What a file is to a framework's module.

    A sheet of the same version but another content hash is read, since ids are never reused, and is named; so is one of
    an earlier version that the framework maps. Sheets of other frameworks, modules and versions can't be used.
    """
    items = {id_key(item.id): item.id for item in framework.items(module)}
    ids = {id_key(line.id) for paper in opened.filled.papers for line in paper.lines}
    version = opened.meta(MetaKey.VERSION)
    if opened.filled.results and not opened.filled.meta:
        return _refused(opened, ProblemCode.SHEET_IS_RESULTS)
    if opened.meta(MetaKey.FRAMEWORK) not in ("", framework.id):
        return _refused(
            opened,
            ProblemCode.SHEET_OTHER_FRAMEWORK,
            found=opened.meta(MetaKey.FRAMEWORK),
            wanted=framework.id,
        )
    if opened.meta(MetaKey.MODULE) not in ("", module):
        return _refused(opened, ProblemCode.SHEET_OTHER_MODULE, found=opened.meta(MetaKey.MODULE), wanted=module)
    if version not in ("", framework.version):
        earlier = next((e for e in framework.earlier if e.version == version), None)
        if earlier is None:
            return _refused(opened, ProblemCode.SHEET_OTHER_VERSION, found=version, wanted=framework.version)
        renamed = {id_key(old): new for old, new in earlier.renamed.items() if new in items.values()}
        kept = {key: id_ for key, id_ in items.items() if id_ not in renamed.values()}
        facts = {"found": version, "wanted": framework.version}
        return _read(opened, kept | renamed, ids, ProblemCode.SHEET_EARLIER_VERSION, **facts, **ONE_SHEET)
    if not opened.filled.meta:
        return _read(opened, items, ids, ProblemCode.SHEET_WITHOUT_IDENTITY, wanted=framework.id)
    if not _asks_the_same(opened, framework):
        return _read(opened, items, ids, ProblemCode.SHEET_OTHER_WORDING, wanted=framework.version, **ONE_SHEET)
    return _read(opened, items, ids, None)


def _asks_the_same(opened: OpenedFile, framework: Framework) -> bool:
    """Whether the sheet asks in the framework's words; those of other languages may have changed since."""
    if opened.meta(MetaKey.HASH) in ("", framework.content_hash):
        return True
    language = opened.meta(MetaKey.LANGUAGE)
    return language in framework.words and opened.meta(MetaKey.WORDING) == framework.wording_hash(language)


def _read(
    opened: OpenedFile, items: Mapping[str, str], ids: set[str], code: ProblemCode | None, **facts: str | int
) -> Fit:
    if not opened.filled.meta and not ids & items.keys():
        return _refused(opened, ProblemCode.SHEET_NOT_OURS)
    if not ids & items.keys():
        headed = bool(opened.filled.papers)
        return _refused(opened, ProblemCode.SHEET_NO_ITEMS if headed else ProblemCode.SHEET_WITHOUT_HEADINGS)
    return Fit(True, items, (Problem(code, Place(opened.file.name), facts),) if code else ())


def _refused(opened: OpenedFile, code: ProblemCode, **facts: str) -> Fit:
    return Fit(False, {}, (Problem(code, Place(opened.file.name), facts),))
