"""Does one job after another in a thread of its own, and tells how far the one at work is."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from c21lab.recipes.progress import Step

T = TypeVar("T")


@dataclass(frozen=True)
class WorkProgress:
    """Progress of a job: the key of the program's words for its step, and how many of how many are done."""

    key: str
    done: int
    total: int


class Worker:
    """Works through jobs in the order in which they were asked for.

    One that is asked for again while it waits or is at work is done once, and whoever asked waits for it.
    """

    def __init__(self, told: Callable[[], None]) -> None:
        self.progress: WorkProgress | None = None
        self._told = told
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="c21lab-desk")
        self._asked: dict[Hashable, Future[Any]] = {}
        self._lock = threading.Lock()

    @property
    def is_busy(self) -> bool:
        """Returns whether a job waits or is at work."""
        return bool(self._asked)

    def submit(self, key: Hashable, job: Callable[[Step], T]) -> Future[T]:
        """Puts a job at the end of the line, or joins the one of the same key that is in it."""
        with self._lock:
            future = self._asked.get(key)
            if future is None:
                future = self._asked[key] = self._pool.submit(self._work, key, job)
        return cast("Future[T]", future)

    async def do(self, key: Hashable, job: Callable[[Step], T]) -> T:
        """Does a job and returns what it returns; a browser that goes away does not end it."""
        return await asyncio.shield(asyncio.wrap_future(self.submit(key, job)))

    def close(self) -> None:
        """Waits for the job at work, and starts no other."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, key: Hashable, job: Callable[[Step], T]) -> T:
        try:
            return job(self._step)
        finally:
            with self._lock:
                self._asked.pop(key, None)
            self.progress = None
            self._told()

    def _step(self, key: str, done: int, total: int) -> None:
        self.progress = WorkProgress(key, done, total)
        self._told()
