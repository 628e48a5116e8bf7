"""Keeps the parser's worst ends from the user: it is written in Rust, where a broken file may end in a panic."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from python_calamine import PasswordError

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.limits import RefusedError, damaged

_T = TypeVar("_T")
_ERROR_STREAM = 2


def guarded(parse: Callable[[], _T]) -> _T:
    """Calls ``parse`` and returns its result; whatever it raises becomes a RefusedError."""
    try:
        return parse()
    except PasswordError as error:
        raise RefusedError(ProblemCode.FILE_PASSWORD) from error
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic is no Exception to Python
        raise damaged("none") from error


@contextmanager
def without_panics_on_the_terminal() -> Generator[None]:
    """Sends the error stream nowhere meanwhile: a panic is announced there before Python hears of it."""
    try:
        kept = os.dup(_ERROR_STREAM)
    except OSError:  # a program without a terminal has no such stream
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), _ERROR_STREAM)
        yield
    finally:
        os.dup2(kept, _ERROR_STREAM)
        os.close(kept)
