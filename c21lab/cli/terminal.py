"""The window that the program speaks in: whole words on each line, paths and ids never broken."""

from __future__ import annotations

import errno
import os
import textwrap
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.measure import Measurement
from rich.table import Table

from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem

_WIDE = 200  # signs, where nobody's window sets an end
_ENDLESS = 10_000
_NARROW = 60  # below it a table is a list
_SPACE = "\ue000"  # stands for a space at which no line may end
_GONE = (errno.EPIPE, errno.EINVAL)  # what a system says of a reader that has gone away: EINVAL is Windows


class Terminal(Console):
    """Breaks lines between words, in a window: a Rich console that leaves them whole everywhere else.

    A reader that goes away (``| head -1``) ends nothing: the work goes on, and its exit code tells how it ended.
    """

    def __init__(self, *, error: bool = False) -> None:
        super().__init__(stderr=error, soft_wrap=True, highlight=False, markup=False)
        if self.room == _WIDE:  # Rich would cut tables off at 80 signs, where nobody's window ends
            self.width = _WIDE

    @property
    def room(self) -> int:
        """Returns the signs that a line may have: those of the window, else of COLUMNS, else plenty."""
        return self.width if self.is_terminal or "COLUMNS" in os.environ else _WIDE

    def print(self, *objects: Any, unbroken: Sequence[str] = (), **options: Any) -> None:
        """Prints as Rich does; texts are wrapped, with none of ``unbroken`` over two lines: paths are to be copied.

        Raises InputError where nothing can be shown, as on a full disk.
        """
        shown = [self._wrapped(text, unbroken) if isinstance(text, str) else text for text in objects]
        try:
            super().print(*shown, **options)
        except OSError as error:
            if error.errno not in _GONE:
                facts = {"reason": error.strerror or type(error).__name__}
                raise InputError(Problem(ProblemCode.NOT_SHOWN, Place(), facts)) from error
            self.on_broken_pipe()

    def on_broken_pipe(self) -> None:
        """Goes on in silence."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())

    def show_table(self, tables: Sequence[Table], lines: Sequence[str]) -> None:
        """Prints the first of the tables that fits, the widest first; else the lines that stand for it."""
        without_end = self.options.update(width=_ENDLESS)
        for table in tables:
            if self.room >= max(_NARROW, Measurement.get(self, without_end, table).minimum):
                self.print(table, soft_wrap=False, width=self.room)
                return
        for line in lines:
            self.print(wrapped(line, self.room))

    def _wrapped(self, text: str, unbroken: Sequence[str]) -> str:
        return wrapped(text, self.width, unbroken) if self.is_terminal else text


def wrapped(text: str, width: int, unbroken: Sequence[str] = ()) -> str:
    """Breaks a text into lines of at most ``width`` signs that end between words; a bullet's text is indented."""
    for whole in unbroken:
        text = text.replace(whole, whole.replace(" ", _SPACE))
    lines = [_wrapped_line(line, width) for line in text.split("\n")]
    return "\n".join(lines).replace(_SPACE, " ")


def _wrapped_line(line: str, width: int) -> str:
    indent = line[: len(line) - len(line.lstrip(" •"))]
    return textwrap.fill(
        line,
        width,
        subsequent_indent=" " * len(indent),
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    )
