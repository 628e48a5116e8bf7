"""From a path to the ratings of a session: its settings, its sheets, and what they are read for."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.resources import files
from os import PathLike
from pathlib import Path

import pandas as pd

from c21lab.framework.load import STRUCTURE
from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.choices import (
    choose_framework,
    choose_languages,
    choose_module,
    refuse_unlabelled_groups,
    refuse_unspoken,
    require_file,
)
from c21lab.recipes.progress import Step, doing, without_progress
from c21lab.settings import FILE_NAME, Settings
from c21lab.settings_file.read import read_settings
from c21lab.sheets.filled.find_files import printable
from c21lab.sheets.filled.read import (
    FilledSheets,
    Sheet,
    SheetFile,
    deduced_module,
    find_sheets,
    open_sheets,
    read_opened,
)

DEMO = "vaubrelle-essentials-fr"


@dataclass(frozen=True)
class Session:
    """A workshop: its sheets, what its ``session.toml`` says, and the folder that results go into."""

    folder: Path
    settings: Settings
    files: tuple[SheetFile, ...]


@dataclass(frozen=True)
class Request:
    """The options of the command line; empty means: as the session says, else as the sheets say."""

    framework: str | None = None
    module: str | None = None
    languages: tuple[str, ...] = ()
    out: Path | None = None
    strict: bool = False


@dataclass(frozen=True)
class ReadSession:
    """The sheets of a session, read for one framework and module: all of it is the facilitator's own."""

    session: Session
    framework: Framework
    module: str
    reading: FilledSheets

    @property
    def ratings(self) -> pd.DataFrame:
        """Returns the table of ratings, one row per item per sheet; ``c21lab.ratings`` describes its columns."""
        return self.reading.ratings

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """Returns the sheets that were read, blank ones included."""
        return self.reading.sheets

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Returns every problem of every sheet, each with its place and its code."""
        return self.reading.problems


PathName = str | PathLike[str]


def open_session(paths: PathName | Sequence[PathName], *more: PathName) -> Session:
    """Opens the session in a folder, or one made of sheets: one path or several, as texts or as Path.

    Raises UsageError for a path that does not exist, InputError for a ``session.toml`` with an error.
    """
    first = [paths] if isinstance(paths, str | PathLike) else paths
    return _open([Path(path) for path in (*first, *more)])


def _open(paths: Sequence[Path]) -> Session:
    missing = [str(path) for path in paths if not path.exists()] if paths else [""]
    if missing:
        raise UsageError([Problem(ProblemCode.PATH_MISSING, facts={"found": found}) for found in missing])
    folder = paths[0] if paths[0].is_dir() else paths[0].parent
    settings = read_settings(folder / FILE_NAME) if (folder / FILE_NAME).exists() else Settings()
    return Session(folder, settings, find_sheets(paths[0]) if len(paths) == 1 else _gather_sheets(paths))


def _gather_sheets(paths: Sequence[Path]) -> tuple[SheetFile, ...]:
    """The sheets at several paths, each once, sorted, and named by their path from the folder that all share.

    Two people may have saved under the same name in two folders, and a folder may be given beside a file in it.
    """
    found = {file.path.resolve() for path in paths for file in find_sheets(path)}
    one_drive = len({path.drive for path in found}) == 1
    shared = os.path.commonpath([path.parent for path in found]) if one_drive else ""
    names = {path: (path.relative_to(shared) if shared else path).as_posix() for path in found}
    files = [SheetFile(path, printable(name)) for path, name in names.items()]
    return tuple(sorted(files, key=lambda file: (file.name.casefold(), file.name)))


def demo_session() -> Session:
    """Opens the sample that ships: inside an installed package, or in the checkout beside it."""
    package = Path(str(files("c21lab")))
    inside = package / "sample_sessions" / DEMO
    return open_session([inside if inside.is_dir() else package.parent / "sample_sessions" / DEMO])


def read_session(session: Session, request: Request = Request(), step: Step = without_progress) -> ReadSession:
    """Reads every sheet once, for the framework and module of the request, else of the session, else of the sheets.

    Raises UsageError where the request names a framework, module or language that there is not; InputError where the
    session or the sheets do, where there are no sheets, or where nothing decides and the sheets disagree.
    """
    report = session.settings.report
    pictures = (report.logo, report.cover_image)
    templates = (report.word_template, report.slides_template)
    for name in (*templates, *pictures, report.previous, report.panel, session.settings.about.roster):
        _path_beside(session, name)
    if not session.files:
        raise InputError(Problem(ProblemCode.NO_SHEETS, Place(str(session.folder))))
    with doing("doing-read"):
        opened = open_sheets(session.files, lambda done, total: step("step-read", done, total))
        about = session.settings.about
        name = request.framework or _framework_of(session.folder, session.settings) or opened.decided("framework")
        with _chosen_by(request.framework, about.framework, session):
            framework = choose_framework(name)
        stated = request.module or about.module or opened.decided("module", framework.id)
        with _chosen_by(request.module, about.module, session):
            module = choose_module(framework, stated)
        if stated is None:
            module = deduced_module(opened, framework, module)
        _refuse_unknown_languages(session, request, framework)
        refuse_unlabelled_groups(framework, about)
        reading = read_opened(opened, framework, module, about.groups)
    return ReadSession(session, framework, module, reading)


def _refuse_unknown_languages(session: Session, request: Request, framework: Framework) -> None:
    """Raises for a language that neither framework nor program speaks; the session's have to be the framework's."""
    refuse_unspoken([framework], request.languages)
    with _chosen_by(None, session.settings.about.languages, session):
        choose_languages(framework, session.settings.about.languages)


@contextmanager
def _chosen_by(asked: object, stated: object, session: Session) -> Generator[None]:
    """Tells an unknown name on the command line from one in ``session.toml`` or the sheets, which is an InputError."""
    try:
        yield
    except UsageError as error:
        if asked:
            raise
        place = Place(FILE_NAME if stated else str(session.folder))
        codes = {} if stated else {ProblemCode.FRAMEWORK_UNKNOWN: ProblemCode.FRAMEWORK_OF_SHEETS_UNKNOWN}
        problems = [replace(p, place=place, code=codes.get(p.code, p.code)) for p in error.problems]
        raise InputError(problems) from error


def settings_of(folder: Path | None) -> Settings:
    """Reads the ``session.toml`` in a folder, its framework by a path that holds from here; defaults without a folder.

    Raises UsageError where there is no such file, InputError for one with an error.
    """
    if folder is None:
        return Settings()
    settings = read_settings(require_file(folder / FILE_NAME))
    return replace(settings, about=replace(settings.about, framework=_framework_of(folder, settings)))


def _framework_of(folder: Path, settings: Settings) -> str:
    """The framework that ``session.toml`` names, by its id or by a folder beside it; empty where it names none."""
    name = settings.about.framework
    beside = folder / name
    return str(beside) if name and (beside / STRUCTURE).is_file() else name


def session_file(session: Session, name: str) -> bytes | None:
    """Returns a file that ``session.toml`` names, None where it names none; raises InputError where it is not there."""
    path = _path_beside(session, name)
    return path.read_bytes() if path else None


def _path_beside(session: Session, name: str) -> Path | None:
    """Returns the path of a file that ``session.toml`` names; raises InputError where it is not there."""
    if not name:
        return None
    path = session.folder / name
    if not path.is_file():
        raise InputError(Problem(ProblemCode.PATH_MISSING, Place(FILE_NAME), {"found": name}))
    return path
