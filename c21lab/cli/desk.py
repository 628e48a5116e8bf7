"""The command that opens the desk; what runs it is handed in, since commands and desk know nothing of each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Protocol, cast

import typer

if TYPE_CHECKING:
    from collections.abc import Callable


class OpensDesk(Protocol):
    """Runs the desk of a folder, or writes the file to double-click, and gives ``say`` its address or its place."""

    def __call__(
        self, folder: Path | None, language: str, say: Callable[[str], None], *, browser: bool, shortcut: bool
    ) -> None:
        """Returns when the desk was stopped; raises ImportError where its libraries are not installed."""
        ...


def desk(
    context: typer.Context,
    folder: Annotated[
        Path | None, typer.Argument(metavar="FOLDER", help="The folder of your workshops, or one workshop's.")
    ] = None,
    shortcut: Annotated[
        bool, typer.Option("--shortcut", help="Put a file to double-click on the desktop, and open nothing.")
    ] = False,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Name the address, and open no web browser.")
    ] = False,
) -> None:
    """Open c21lab as a page in your web browser: everything with buttons, on this laptop alone."""
    from c21lab.cli.console import console_words, stdout
    from c21lab.problem_codes import ProblemCode
    from c21lab.problems import InputError, Problem

    words = console_words()

    def say(named: str) -> None:
        key = "console-desk-shortcut" if shortcut else "console-desk-address"
        stdout().print(words(key, named=named), unbroken=[named])

    try:
        if context.obj is None:
            raise ModuleNotFoundError(name="c21lab.desk")
        cast(OpensDesk, context.obj)(folder, words.language, say, browser=not no_browser, shortcut=shortcut)
    except ModuleNotFoundError as error:
        raise InputError(Problem(ProblemCode.DESK_LIBRARIES_MISSING, facts={"library": error.name or ""})) from error
