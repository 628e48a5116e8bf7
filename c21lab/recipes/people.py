"""Takes in a workshop's list of people, and names it in ``session.toml``."""

from __future__ import annotations

from pathlib import Path

from c21lab.disk.atomic_write import write_together
from c21lab.problems import InputError, Problem
from c21lab.recipes.change_settings import change_settings
from c21lab.recipes.choices import choose_framework
from c21lab.recipes.sheet_folder import free_path, safe_name
from c21lab.recipes.stated import settings_of
from c21lab.settings import FILE_NAME
from c21lab.sheets.blank.roster import read_roster


def keep_people(folder: Path, name: str, data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Writes the list into the workshop's folder, under a name that nothing has; returns that name, and its problems.

    Raises InputError where nobody can be read in it, and then nothing is left behind.
    """
    settings = settings_of(folder if (folder / FILE_NAME).is_file() else None)
    framework = choose_framework(settings.about.framework or None)
    path = free_path(folder, safe_name(name))
    write_together(folder, {path: data})
    try:
        people, problems = read_roster(path, framework, settings.about.groups)
        if not people:
            raise InputError(problems)
        change_settings(folder, {"session": {"roster": path.name}})
    except BaseException:
        write_together(folder, {}, (path,))
        raise
    return path.name, problems
