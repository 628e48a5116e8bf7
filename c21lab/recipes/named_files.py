"""The files that a session's ``session.toml`` names: templates, pictures, lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.office.file_names import is_file
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.settings import FILE_NAME

if TYPE_CHECKING:  # it imports this module
    from c21lab.recipes.read import Session


def session_file(session: Session, name: str) -> bytes | None:
    """Returns a file that ``session.toml`` names, None where it names none; raises InputError where it is not there."""
    path = path_beside(session, name)
    return path.read_bytes() if path else None


def path_beside(session: Session, name: str) -> Path | None:
    """Returns the path of a file that ``session.toml`` names; raises InputError where it is not there."""
    if not name:
        return None
    path = session.folder / name
    if not is_file(path):
        raise InputError(Problem(ProblemCode.PATH_MISSING, Place(FILE_NAME), {"found": name}))
    return path
