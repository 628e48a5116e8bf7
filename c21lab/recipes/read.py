"""From a path to the ratings of a session: its settings, its sheets, and what they are read for."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from c21lab.framework.load import STRUCTURE
from c21lab.framework.model import Framework
from c21lab.office.file_names import is_file, is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import C21LabError, InputError, Place, Problem, UsageError
from c21lab.recipes.choices import (
    choose_framework,
    choose_languages,
    choose_module,
    refuse_unlabelled_groups,
    refuse_unspoken,
    require_file,
)
from c21lab.recipes.missing_path import missing_paths
from c21lab.settings import FILE_NAME, Settings
from c21lab.settings_file.misnamed import misnamed_settings
from c21lab.settings_file.read import read_settings
from c21lab.sheets.filled.find_files import printable
from c21lab.sheets.filled.read import FilledSheets, SheetFile, deduced_module, find_sheets, open_sheets, read_opened

Step = Callable[[str, int, int], None]
"""Called with what is being done (a key of the program's words), how many are done, and of how many."""


def without_progress(_key: str, _done: int, _total: int) -> None:
    """Shows no progress."""


DEMO = "vaubrelle-essentials-fr"


class UnexpectedError(Exception):
    """An error of the program; ``doing`` holds the words for what was being done when it happened."""

    def __init__(self, key: str, facts: Mapping[str, str]) -> None:
        self.doing = (key, facts)
        super().__init__(key)


@contextmanager
def doing(key: str, **facts: str) -> Generator[None]:
    """Gives an unexpected error the words for what was being done."""
    try:
        yield
    except (C21LabError, UnexpectedError):
        raise
    except Exception as error:
        raise UnexpectedError(key, facts) from error


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
class Read:
    """The sheets of a session, read for one framework and module."""

    framework: Framework
    module: str
    reading: FilledSheets


def open_session(paths: Sequence[Path]) -> Session:
    """Opens the session in a folder, or one made of sheets.

    Raises UsageError for a path that does not exist, InputError for a ``session.toml`` with an error.
    """
    if not all(map(is_there, paths)):
        raise UsageError(missing_paths(paths))
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


def read_session(session: Session, request: Request, step: Step = without_progress) -> Read:
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
        reading = replace(reading, problems=(*misnamed_settings(session.folder), *reading.problems))
    return Read(framework, module, reading)


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
    return str(beside) if name and is_file(beside / STRUCTURE) else name


def session_file(session: Session, name: str) -> bytes | None:
    """Returns a file that ``session.toml`` names, None where it names none; raises InputError where it is not there."""
    path = _path_beside(session, name)
    return path.read_bytes() if path else None


def _path_beside(session: Session, name: str) -> Path | None:
    """Returns the path of a file that ``session.toml`` names; raises InputError where it is not there."""
    if not name:
        return None
    path = session.folder / name
    if not is_file(path):
        raise InputError(Problem(ProblemCode.PATH_MISSING, Place(FILE_NAME), {"found": name}))
    return path
