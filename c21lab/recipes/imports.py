"""The recipe behind ``c21lab import``: exports of online forms into collectors among a session's sheets."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from c21lab.forms.codes import short_answer_codes
from c21lab.forms.incoming.collector_file import read_collected, write_collected
from c21lab.forms.incoming.headers import vocabulary
from c21lab.forms.incoming.merge import Collected, Merged, merge_exports
from c21lab.forms.incoming.purpose import ImportPurpose
from c21lab.forms.incoming.recognise import best_module, open_export
from c21lab.forms.incoming.respondent_keys import user_secret
from c21lab.forms.incoming.responses import Export, read_export
from c21lab.framework.model import Framework
from c21lab.message_limits import listed
from c21lab.office.plain_text import fold
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.recipes.choices import choose_framework, choose_module, refuse_unlabelled_groups, require_file
from c21lab.recipes.folders import WorkshopFolder
from c21lab.recipes.forms import group_labels
from c21lab.recipes.output import write_whole
from c21lab.settings import About, Settings
from c21lab.sheets.blank.content import BlankSheet, TemplateOptions
from c21lab.sheets.filled.find_files import SHEETS, printable
from c21lab.sheets.filled.form import known_groups
from c21lab.workbooks import RefusedError, may_be_workbook, open_book

SUPERSEDED = "private/superseded"


@dataclass(frozen=True)
class ImportRequest:
    """The options of ``c21lab import``; what is not asked for is as the session says, else as the exports say."""

    files: tuple[Path, ...]
    session: Path
    framework: str | None = None
    module: str | None = None
    keep_name: bool = False
    move: bool = False


@dataclass(frozen=True)
class RenewedCollector:
    """A collector that was written. ``superseded`` is where the one lies that somebody had edited, None for none."""

    path: Path
    merged: Merged
    superseded: Path | None = None


@dataclass(frozen=True)
class ImportOutcome:
    """The outcome of an import.

    ``inside`` are the files that were imported and still lie in the session, ``moved`` those that were taken out of it,
    with where they are now.
    """

    framework: Framework
    exports: tuple[Export, ...]
    collectors: tuple[RenewedCollector, ...]
    problems: tuple[Problem, ...]
    inside: tuple[Path, ...] = ()
    moved: Mapping[Path, Path] = field(default_factory=dict[Path, Path])


@dataclass(frozen=True)
class _Standing:
    """A collector of online answers that lies among the sheets."""

    path: Path
    data: bytes
    collected: Collected


def import_exports(request: ImportRequest, settings: Settings) -> ImportOutcome:
    """Imports exports into a collector per system; what cannot be used of them becomes a problem.

    Raises UsageError for a path, framework or module that there is not, and InputError where no file can be used.
    """
    paths = [require_file(path) for path in request.files]
    about = settings.about
    framework = choose_framework(request.framework or about.framework)
    refuse_unlabelled_groups(framework, about)
    stated = request.module or about.module
    module = (
        choose_module(framework, stated) if stated else best_module(paths, framework, choose_module(framework, None))
    )
    exports, problems = _read(paths, _purpose(request, framework, module, about))
    if not exports:
        raise InputError(problems)
    standing = list(_standing(request.session, framework, module))
    collectors: list[RenewedCollector] = []
    contents: dict[Path, bytes] = {}
    for system in dict.fromkeys(export.columns.system for export in exports):
        ours = [export for export in exports if export.columns.system == system]
        own = next((one for one in standing if one.collected.system == system), None)
        first = 1 + max((_highest(one.collected) for one in standing), default=0)
        renewed, data = _renew(request.session, own, ours, first, (framework, module, about))
        collectors.append(renewed)
        contents[renewed.path] = data
        standing = [one for one in standing if one is not own]
        standing.append(_Standing(renewed.path, data, renewed.merged.collected))
        if own and renewed.superseded:
            contents[renewed.superseded] = own.data
        problems += renewed.merged.problems
    write_whole(contents)
    return _taken_out(request, ImportOutcome(framework, tuple(exports), tuple(collectors), tuple(problems)), paths)


def _purpose(request: ImportRequest, framework: Framework, module: str, about: About) -> ImportPurpose:
    ours = about.groups or {id_: {} for id_ in framework.groups}
    language = (about.languages or framework.languages)[0]
    names = {**known_groups(ours, framework, language).ids}
    for id_, code in short_answer_codes(tuple(ours)).items():
        names.setdefault(fold(code), id_)
    labels = group_labels(framework, language, about)
    return ImportPurpose(
        framework, module, vocabulary(framework, module), names, labels, user_secret(), request.keep_name
    )


def _read(paths: Sequence[Path], purpose: ImportPurpose) -> tuple[list[Export], list[Problem]]:
    """Every file that is an export with its responses, and the problems of all."""
    exports: list[Export] = []
    problems: list[Problem] = []
    for path in dict.fromkeys(paths):
        name = printable(path.name)
        try:
            export = read_export(open_export(path, name, purpose.vocabulary, purpose.framework.id), purpose)
        except RefusedError as refused:
            facts = (
                {"wanted": purpose.module} | refused.facts
                if refused.code == ProblemCode.IMPORT_OTHER_MODULE
                else refused.facts
            )
            problems.append(Problem(refused.code, Place(name, refused.tab, refused.cell), facts))
            continue
        exports.append(export)
        problems += export.problems
        problems += _missing(export, purpose)
    return exports, problems


def _missing(export: Export, purpose: ImportPurpose) -> Iterator[Problem]:
    """The questions that a form asks of most of its domains and an export has no column for."""
    items = purpose.framework.items(purpose.module)
    domains = {item.domain for item in items if item.id in export.items}
    missing = [item.id for item in items if item.domain in domains and item.id not in export.items]
    if missing:
        facts = {"count": len(missing), "ids": listed(missing)}
        yield Problem(ProblemCode.IMPORT_QUESTIONS_MISSING, Place(export.table.file), facts)


def _standing(session: Path, framework: Framework, module: str) -> Iterator[_Standing]:
    """The collectors of online answers in a session; what cannot be opened is for ``check`` to name."""
    for file in WorkshopFolder(session).find_files([session]):
        try:
            data = file.path.read_bytes()
            book = open_book(data) if may_be_workbook(data) else None
        except (OSError, RefusedError):
            continue
        collected = read_collected(book, framework, module) if book else None
        if collected:
            yield _Standing(file.path, data, collected)


def _highest(collected: Collected) -> int:
    numbers = [column.id[1:] for column in collected.columns if column.id.startswith("R")]
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def _renew(
    session: Path,
    own: _Standing | None,
    exports: Sequence[Export],
    first: int,
    purpose: tuple[Framework, str, About],
) -> tuple[RenewedCollector, bytes]:
    """The collector of a system with what the exports bring, and its bytes."""
    framework, module, about = purpose
    secret = user_secret()
    system = exports[0].columns.system
    before = own.collected if own else Collected(system, secret.check)
    if before.check != secret.check:
        assert own is not None
        raise InputError(Problem(ProblemCode.IMPORT_OTHER_COMPUTER, Place(own.path.name)))
    path = own.path.with_suffix(".xlsx") if own else _free(session / SHEETS / f"online-{system}.xlsx")
    merged = merge_exports(before, exports, path.name, first)
    language = (about.languages or framework.languages)[0]
    options = TemplateOptions(about.in_language(language).territory, groups=group_labels(framework, language, about))
    data = write_collected(merged.collected, BlankSheet(framework, module, language, options))
    edited = own is not None and not is_as_packed(own.data)
    superseded = _free(session / SUPERSEDED / path.name) if edited else None
    return RenewedCollector(path, merged, superseded), data


def _free(path: Path) -> Path:
    """The path, or where something lies there already, one with a number."""
    names = (path, *(path.with_name(f"{path.stem}.{number}{path.suffix}") for number in range(2, 10_000)))
    return next(name for name in names if not name.exists())


def _taken_out(request: ImportRequest, imported: ImportOutcome, paths: Sequence[Path]) -> ImportOutcome:
    """Moves the imported files that lie in the session beside it, where that is asked for."""
    read = {export.table.file for export in imported.exports}
    session = request.session.resolve()
    inside = [path for path in dict.fromkeys(paths) if session in path.resolve().parents and path.name in read]
    if not request.move:
        return replace(imported, inside=tuple(inside))
    moved: dict[Path, Path] = {}
    for path in inside:
        target = _free(session.parent / path.name)
        try:
            shutil.move(path, target)
        except OSError as error:
            facts = {"reason": error.strerror or str(error)}
            raise InputError(Problem(ProblemCode.NOT_WRITABLE, Place(str(path)), facts)) from error
        moved[path] = target
    return replace(imported, moved=moved)


def delete_exports(paths: Sequence[Path]) -> None:
    """Deletes files that were imported; raises InputError where one cannot be."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            facts = {"reason": error.strerror or str(error)}
            raise InputError(Problem(ProblemCode.NOT_WRITABLE, Place(str(path)), facts)) from error
