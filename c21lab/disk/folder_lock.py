"""One run at a time writes into a folder; the system itself frees the lock of a run that was killed."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from c21lab.disk.refusals import naming
from c21lab.office.file_names import TEMPORARY
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem

LOCK = f"{TEMPORARY}lock.tmp"

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def folder_lock(folder: Path, option: str = "") -> Generator[None]:
    """Holds a folder that is there; raises InputError where another run does, or where nothing can be written."""
    with naming(folder, option):
        held = _hold(folder)
    try:
        yield
    finally:
        _let_go(held, folder / LOCK)


def _hold(folder: Path) -> BinaryIO:
    """The locked file; raises InputError where another run has it, OSError where there can be none."""
    path = folder / LOCK
    while True:
        stream = path.open("ab")
        try:
            _lock(stream.fileno())
        except BlockingIOError as error:
            stream.close()
            raise InputError(Problem(ProblemCode.OUTPUT_BUSY, Place(str(folder)))) from error
        except OSError:
            return stream  # a disk without locks, as some network drives are: nothing can be held there
        # the run that held it before may have taken it away between opening and locking
        if _is_there(stream, path):
            return stream
        stream.close()


def _is_there(stream: BinaryIO, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(stream.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _let_go(stream: BinaryIO, path: Path) -> None:
    # elsewhere than on Windows another run could have it already once it is closed
    if sys.platform == "win32":
        stream.close()
    with suppress(OSError):
        path.unlink(missing_ok=True)
    stream.close()
