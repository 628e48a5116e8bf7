"""Writes what a browser sent into a workshop's folder, one file after another, and waits for others who write there."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from c21lab.desk.desk import Desk
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError

T = TypeVar("T")
_PATIENCE, _PAUSE = 10.0, 0.1  # seconds that a run of another c21lab is waited for


async def saved(desk: Desk, save: Callable[[], T]) -> T:
    """Does what writes into a folder, and returns what it returns; raises InputError where the disk refuses."""
    return await asyncio.shield(asyncio.to_thread(_save, desk, save))


def _save(desk: Desk, save: Callable[[], T]) -> T:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            with desk.saving:
                return save()
        except InputError as error:
            busy = all(problem.code == ProblemCode.OUTPUT_BUSY for problem in error.problems)
            if not busy or time.monotonic() > until:
                raise
            time.sleep(_PAUSE)
