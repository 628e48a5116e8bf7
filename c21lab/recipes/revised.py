"""The module as it was revised after a workshop tried it out: a folder or an authoring workbook beside session.toml."""

from __future__ import annotations

from pathlib import Path

from c21lab.framework.load import STRUCTURE, load_framework
from c21lab.framework.model import Framework
from c21lab.office.file_names import is_file
from c21lab.problems import InputError, Problem

FOLDER, BOOK = "revised", "revised.xlsx"


def read_revised(folder: Path) -> tuple[Framework | None, tuple[Problem, ...]]:
    """Reads the revised module in a session's folder; None where there is none, or with every problem of it."""
    if is_file(folder / FOLDER / STRUCTURE):
        try:
            return load_framework(folder / FOLDER), ()
        except InputError as error:
            return None, error.problems
    if is_file(folder / BOOK):
        from c21lab.framework.authoring.read import import_workbook

        framework, problems = import_workbook((folder / BOOK).read_bytes(), BOOK)
        return framework, () if framework else problems
    return None, ()
