"""Identifies a workbook: whether it is a sheet of the framework and module, and what its ids mean there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from c21lab.framework.model import Framework
from c21lab.office.plain_text import id_key
from c21lab.problem_codes import ProblemCode
from c21lab.problems import ONE_SHEET, Place, Problem
from c21lab.sheets.filled.open_files import OpenedFile, OpenedFiles
from c21lab.sheets.layout import MetaKey


@dataclass(frozen=True)
class FrameworkFit:
    """The fit of a file to framework and module: whether it can be read, what its ids mean, what has to be said.

    ``items`` maps ids as they may stand in a sheet (see ``id_key``) to the framework's ids. ``earlier`` is the version
    that the sheet was made for where that is not the framework's own.
    """

    usable: bool
    items: Mapping[str, str]
    problems: tuple[Problem, ...] = ()
    earlier: str = ""


def identify(opened: OpenedFile, framework: Framework, module: str) -> FrameworkFit:
    """Identifies a file as a sheet of a framework's module.

    A sheet of the same version but another content hash is read, since ids are never reused, and is named; so is one of
    an earlier version that the framework maps. Sheets of other frameworks, modules and versions can't be used.
    """
    items = {id_key(item.id): item.id for item in framework.items(module)}
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
    fitting = module if opened.filled.meta else fitting_module(opened, framework, module)
    if fitting != module:
        return _refused(opened, ProblemCode.SHEET_OTHER_MODULE, found=fitting, wanted=module)
    if version not in ("", framework.version):
        earlier = next((e for e in framework.earlier if e.version == version), None)
        if earlier is None:
            return _refused(opened, ProblemCode.SHEET_OTHER_VERSION, found=version, wanted=framework.version)
        renamed = {id_key(old): new for old, new in earlier.renamed.items() if new in items.values()}
        kept = {key: id_ for key, id_ in items.items() if id_ not in renamed.values()}
        facts = {"found": version, "wanted": framework.version}
        fit = _read(opened, framework, kept | renamed, ProblemCode.SHEET_EARLIER_VERSION, **facts, **ONE_SHEET)
        return replace(fit, earlier=version)
    # what is taken for granted is said: which framework, and which version of it
    if not all(map(opened.meta, (MetaKey.FRAMEWORK, MetaKey.VERSION, MetaKey.MODULE))):
        return _read(opened, framework, items, ProblemCode.SHEET_WITHOUT_IDENTITY, wanted=framework.id)
    if not _asks_the_same(opened, framework):
        return _read(opened, framework, items, ProblemCode.SHEET_OTHER_WORDING, wanted=framework.version, **ONE_SHEET)
    return _read(opened, framework, items, None)


def _asks_the_same(opened: OpenedFile, framework: Framework) -> bool:
    """Returns whether the sheet asks in the framework's words; those of other languages may have changed since."""
    if opened.meta(MetaKey.HASH) in ("", framework.content_hash):
        return True
    language = opened.meta(MetaKey.LANGUAGE)
    return language in framework.words and opened.meta(MetaKey.WORDING) == framework.wording_hash(language)


def fitting_module(opened: OpenedFile, framework: Framework, preferred: str) -> str:
    """Returns the module that most ids of a sheet belong to; ``preferred`` where another one has no more of them."""
    ids = _ids(opened)
    found = {module: sum(id_key(item.id) in ids for item in framework.items(module)) for module in framework.modules}
    return max(found, key=lambda module: (found[module], module == preferred))


def deduced_module(opened: OpenedFiles, framework: Framework, default: str) -> str:
    """Returns the module that most sheets fit by their ids, where no sheet says for which one it was made."""
    fitting = Counter(fitting_module(file, framework, default) for file in opened.files if file.filled.papers)
    return max(fitting, key=lambda module: (fitting[module], module == default), default=default)


def _ids(opened: OpenedFile) -> set[str]:
    return {id_key(line.id) for paper in opened.filled.papers for line in paper.lines}


def _read(
    opened: OpenedFile, framework: Framework, items: Mapping[str, str], code: ProblemCode | None, **facts: str | int
) -> FrameworkFit:
    if _ids(opened) & items.keys():
        return FrameworkFit(True, items, (Problem(code, Place(opened.file.name), facts),) if code else ())
    headless = any(id_key(id_) in items for ids in opened.filled.loose.values() for id_ in ids)
    if headless:
        return _refused(opened, ProblemCode.SHEET_WITHOUT_HEADINGS)
    if opened.filled.meta or opened.filled.papers:
        return _refused(opened, ProblemCode.SHEET_NO_ITEMS, wanted=framework.id)
    return _refused(opened, ProblemCode.SHEET_NOT_OURS)


def _refused(opened: OpenedFile, code: ProblemCode, **facts: str) -> FrameworkFit:
    return FrameworkFit(False, {}, (Problem(code, Place(opened.file.name), facts),))
