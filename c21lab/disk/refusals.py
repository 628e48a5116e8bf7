"""Why the disk refused a file or a folder, as a problem with a repair for that cause."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from c21lab.office.file_names import is_allowed_on_windows
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem


class Cause(StrEnum):
    """Each has a sentence of its own in ``problem-not-writable``."""

    NAME = "name"
    LONG = "long"
    OPEN = "open"
    RIGHT = "right"
    FULL = "full"
    READ_ONLY = "read-only"
    IN_THE_WAY = "in-the-way"
    OTHER = "other"


_CAUSES = {
    errno.ENOSPC: Cause.FULL,
    errno.EDQUOT: Cause.FULL,
    errno.EFBIG: Cause.FULL,  # more than 4 GB on a stick
    errno.EROFS: Cause.READ_ONLY,
    errno.ENAMETOOLONG: Cause.LONG,
    errno.EILSEQ: Cause.NAME,
    errno.EBUSY: Cause.OPEN,
    errno.ETXTBSY: Cause.OPEN,
    errno.EEXIST: Cause.IN_THE_WAY,
    errno.ENOTDIR: Cause.IN_THE_WAY,
    errno.EISDIR: Cause.IN_THE_WAY,
}
# what Windows says and Python turns into a number that means less
_WINDOWS_CAUSES = {
    19: Cause.READ_ONLY,
    32: Cause.OPEN,
    33: Cause.OPEN,
    39: Cause.FULL,
    112: Cause.FULL,
    111: Cause.LONG,
    206: Cause.LONG,
    123: Cause.NAME,
}
_ON_WINDOWS = sys.platform == "win32"
_LONGEST_ON_WINDOWS = 247  # a folder has to leave room for a name of 8 and 3 signs
_TRIES, _PAUSE = 10, 0.1
T = TypeVar("T")


def patiently(action: Callable[[], T]) -> T:
    """Tries again for a second where an action is denied: antivirus programs and OneDrive hold a file for a moment.

    Raises PermissionError in the end.
    """
    for _ in range(_TRIES - 1):
        try:
            return action()
        except PermissionError:
            time.sleep(_PAUSE)
    return action()


@contextmanager
def naming(path: Path, option: str = "") -> Generator[None]:
    """Turns an error of the file system into InputError with the path, the cause and its repair.

    ``option`` is what names another place on the command line, such as ``--out``; empty where nothing does.
    """
    try:
        yield
    except OSError as error:
        facts = {
            "cause": cause_of(error, path).value,
            "reason": error.strerror or type(error).__name__,
            "length": len(os.path.abspath(path)),  # noqa: PTH100  a path is as long as the system is told
            "option": option or "none",
        }
        raise InputError(Problem(ProblemCode.NOT_WRITABLE, Place(str(path)), facts)) from error


def cause_of(error: OSError, path: Path) -> Cause:
    """Returns the cause of an error that was met at a path."""
    said = _WINDOWS_CAUSES.get(getattr(error, "winerror", None) or 0) or _CAUSES.get(error.errno or 0)
    if _ON_WINDOWS and not isinstance(error, PermissionError):
        if not all(map(is_allowed_on_windows, path.parts[bool(path.anchor) :])):
            return Cause.NAME
        if isinstance(error, FileNotFoundError) and len(os.path.abspath(path)) > _LONGEST_ON_WINDOWS:  # noqa: PTH100
            return Cause.LONG
    if said:
        return said
    if isinstance(error, PermissionError):
        return _cause_of_denial(path)
    return Cause.OTHER


def _cause_of_denial(path: Path) -> Cause:
    """Tells a file that another program holds, which Windows denies like one without a right to it."""
    if path.is_dir():
        return Cause.RIGHT
    try:
        path.open("r+b").close()
    except OSError as error:
        return Cause.OPEN if getattr(error, "winerror", None) in (32, 33) else Cause.RIGHT
    return Cause.OPEN if os.access(path.parent, os.W_OK) else Cause.RIGHT
