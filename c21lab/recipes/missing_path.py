"""A path that leads nowhere: what was probably meant, as a problem with its repair."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from c21lab.office.file_names import is_there
from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem

_CURLY = "“”„«»‹›‘’"


def missing_path(path: Path) -> Problem:
    """Returns the problem of a path that does not exist, with the one most like it that does."""
    found, near = str(path), _nearest(path)
    if near:
        return Problem(ProblemCode.PATH_NEAR, facts={"found": found, "nearest": near})
    return Problem(ProblemCode.PATH_MISSING, facts={"found": found})


def missing_paths(paths: Sequence[Path]) -> list[Problem]:
    """Returns the problems of all that was typed as paths, of which at least one does not exist.

    A name with a space that nobody quoted comes as several, and so does one between typographic quotation marks; the
    backslash that PowerShell puts before the closing mark joins what follows to the name.
    """
    typed = " ".join(map(str, paths))
    swallowed = re.match(r'([^"]*)" +-', typed)
    if swallowed:
        return [Problem(ProblemCode.PATH_BACKSLASH, facts={"found": swallowed[1]})]
    meant = typed.strip(f"{_CURLY}\"' \u00a0")
    if meant != str(paths[0]) and (is_there(meant) or typed[0] in _CURLY):
        return [Problem(ProblemCode.PATH_QUOTES, facts={"found": meant})]
    return [missing_path(path) for path in paths if not is_there(path)]


def _nearest(path: Path) -> str:
    """The path with its first name that is not there replaced by the one beside it that is most like it."""
    there = next((folder for folder in path.parents if is_there(folder)), None)
    if there is None:
        return ""
    wanted = path.relative_to(there).parts[0]
    try:
        names = sorted(entry.name for entry in there.iterdir() if not entry.name.startswith("."))
    except OSError:
        return ""
    found = nearest(wanted, names)
    return str(there / found) if found else ""
