"""What a session's folder, or a command, says about the framework, and what it means where it is wrong."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from c21lab.framework.load import STRUCTURE
from c21lab.framework.model import Framework
from c21lab.office.file_names import is_file
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, UsageError
from c21lab.recipes.choices import choose_framework, choose_module, no_framework, require_file
from c21lab.settings import FILE_NAME, Settings
from c21lab.settings_file.read import read_settings


def settings_of(folder: Path | None) -> Settings:
    """Reads the ``session.toml`` in a folder, its framework by a path that holds from here; defaults without a folder.

    Raises UsageError where there is no such file, InputError for one with an error.
    """
    if folder is None:
        return Settings()
    settings = read_settings(require_file(folder / FILE_NAME))
    return replace(settings, about=replace(settings.about, framework=framework_of_session(folder, settings)))


def framework_of_session(folder: Path, settings: Settings) -> str:
    """Returns the framework that ``session.toml`` names: its id, or a folder beside it; empty where it names none."""
    name = settings.about.framework
    beside = folder / name
    return str(beside) if name and is_file(beside / STRUCTURE) else name


@contextmanager
def chosen_by(asked: object, stated: object, folder: Path) -> Generator[None]:
    """Tells an unknown name on the command line from one in ``session.toml`` or the sheets, which is an InputError."""
    try:
        yield
    except UsageError as error:
        if asked:
            raise
        place = Place(FILE_NAME if stated else str(folder))
        codes = {} if stated else {ProblemCode.FRAMEWORK_UNKNOWN: ProblemCode.FRAMEWORK_OF_SHEETS_UNKNOWN}
        problems = [replace(p, place=place, code=codes.get(p.code, p.code)) for p in error.problems]
        raise InputError(problems) from error


def stated_framework(
    folder: Path, settings: Settings, framework: str | None, module: str | None
) -> tuple[Framework, str]:
    """Returns the framework and the module that were asked for, or that a session names; none where nobody does.

    Raises UsageError for one asked for that there is not, InputError where the session names it.
    """
    about = settings.about
    name = framework or framework_of_session(folder, settings)
    if not name:
        return no_framework(), ""
    with chosen_by(framework, about.framework, folder):
        chosen = choose_framework(name)
    with chosen_by(module, about.module, folder):
        return chosen, choose_module(chosen, module or about.module or None)
