"""Files that ``session.toml`` names, by paths relative to the session's folder."""

from __future__ import annotations

from pathlib import Path

from c21lab.office.file_names import is_file, is_folder
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.settings import FILE_NAME

RESULTS = "results.json"


def file_beside(folder: Path, name: str) -> Path | None:
    """Returns the path of a file that ``session.toml`` names, None where it names none.

    Raises InputError where it is not there.
    """
    if not name:
        return None
    path = folder / name
    if not is_file(path):
        raise InputError(Problem(ProblemCode.PATH_MISSING, Place(FILE_NAME), {"found": name}))
    return path


def results_beside(folder: Path, name: str) -> Path | None:
    """Returns the path of a results.json that is named, or of the one in a folder that is: a session's, or results/.

    None where none is named. Raises InputError where there is none.
    """
    for inside in ("", f"results/{RESULTS}", RESULTS):
        if name and is_folder(folder / name) and inside and is_file(folder / name / inside):
            return folder / name / inside
    return file_beside(folder, name)


def bytes_beside(folder: Path, name: str) -> bytes | None:
    """Returns a file that ``session.toml`` names, None where it names none; raises InputError where it is not there."""
    path = file_beside(folder, name)
    return path.read_bytes() if path else None
