"""Tells what a recipe is doing: while it works, and in the words of an error that nobody expected."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager

from c21lab.problems import C21LabError

Step = Callable[[str, int, int], None]
"""Called with what is being done (a key of the program's words), how many are done, and of how many."""


def without_progress(_key: str, _done: int, _total: int) -> None:
    """Shows no progress."""


class UnexpectedError(Exception):
    """An error of the program; ``doing`` holds the words for what was being done when it happened."""

    def __init__(self, key: str, facts: Mapping[str, str]) -> None:
        self.doing = (key, facts)
        super().__init__(key)


@contextmanager
def doing(key: str, **facts: str) -> Generator[None]:
    """Gives an unexpected error the words for what was being done."""
    try:
        yield
    except (C21LabError, UnexpectedError):
        raise
    except Exception as error:
        raise UnexpectedError(key, facts) from error
