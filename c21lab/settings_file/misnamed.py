"""Finds files that somebody may take for the session's settings, though their names are others."""

from __future__ import annotations

import re
from pathlib import Path

from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.settings import FILE_NAME

# the same with an ending that Windows hides, as a second download, as a copy, or in capitals
_MISNAMED = re.compile(
    r"session(?: ?\([0-9]+\)| [0-9]+| copy| - [^.]{1,30})?\.(?:toml|tml)(?:\.(?:txt|toml|rtf|doc))?|session\.txt",
    re.IGNORECASE,
)


def misnamed_settings(folder: Path) -> tuple[Problem, ...]:
    """Finds the files of a folder that may be meant as its ``session.toml``, a problem each: none of them is read."""
    try:
        names = sorted(path.name for path in folder.iterdir() if _MISNAMED.fullmatch(path.name))
    except OSError:
        return ()
    return tuple(Problem(ProblemCode.SETTINGS_MISNAMED, Place(name)) for name in names if name != FILE_NAME)
