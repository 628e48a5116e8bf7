"""The settings of a workshop's folder, for recipes that read no sheets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from c21lab.framework.load import STRUCTURE
from c21lab.office.file_names import is_file
from c21lab.recipes.choices import require_file
from c21lab.settings import FILE_NAME, Settings
from c21lab.settings_file.read import read_settings


def settings_of(folder: Path | None) -> Settings:
    """Reads the ``session.toml`` in a folder, its framework by a path that holds from here; defaults without a folder.

    Raises UsageError where there is no such file, InputError for one with an error.
    """
    if folder is None:
        return Settings()
    settings = read_settings(require_file(folder / FILE_NAME))
    return replace(settings, about=replace(settings.about, framework=framework_of(folder, settings)))


def framework_of(folder: Path, settings: Settings) -> str:
    """Returns the framework of a ``session.toml``, by its id or by a folder beside it; empty where it names none."""
    name = settings.about.framework
    beside = folder / name
    return str(beside) if name and is_file(beside / STRUCTURE) else name
