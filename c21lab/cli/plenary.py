"""The command for the plenary: slides, a board, and the workbook to write what it agrees into."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.cli.options import Framework, Languages, Module, Out, Sheets

if TYPE_CHECKING:
    from c21lab.recipes.write import Outcome
    from c21lab.wording import Words


def plenary(
    paths: Sheets,
    framework: Framework = None,
    module: Module = None,
    lang: Languages = None,
    out: Out = None,
) -> None:
    """Make slides and a board for the plenary, and plenary.xlsx to write what it agrees into; score first if needed."""
    from c21lab.cli.console import console_words, progress, show_outcome, show_problems
    from c21lab.cli.inventory import show_inventory
    from c21lab.recipes.plenary import prepare_plenary
    from c21lab.recipes.progress import doing
    from c21lab.recipes.read import Request, open_session

    session = open_session(paths)
    words = console_words(lang or (), session.settings.about.languages)
    show_problems(session.settings.notices, words)
    with progress(words) as step:
        outcome = prepare_plenary(session, Request(framework, module, tuple(lang or ()), out), step)
    with doing("doing-show", file=str(outcome.folder)):
        show_inventory(outcome.read, session, words)
        show_problems((*outcome.problems, *outcome.notices), words)
        show_outcome(outcome, words)
        _show_book(outcome, session.folder, words)


def _show_book(outcome: Outcome, folder: Path, words: Words) -> None:
    """Says where the workbook of the plenary is, and what to do with it."""
    from c21lab.cli.console import stdout
    from c21lab.lab.plenary.layout import FILE_NAME

    written = any(file.path == FILE_NAME for file in outcome.written) or outcome.folder != folder
    book = str(folder / FILE_NAME)
    stdout().print(words("console-plenary", file=book, state="new" if written else "same"), unbroken=[book])
