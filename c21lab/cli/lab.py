"""The commands of the second day."""

from __future__ import annotations

from typing import Annotated

import typer

from c21lab.cli.options import Framework, Module, SessionFolder, Spoken


def plan(
    session: SessionFolder,
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; say what is wrong with the plan, and exit with 1 if anything is."),
    ] = False,
    framework: Framework = None,
    module: Module = None,
    lang: Spoken = None,
) -> None:
    """Make or renew plan.xlsx, the workbook of ideas and measures; what was typed into it is kept."""
    from c21lab.cli.console import console_words, progress, show_problems
    from c21lab.cli.plan_report import show_checked, show_plan
    from c21lab.recipes.make_plan import check_session_plan, make_plan
    from c21lab.recipes.read import Request, open_session

    opened = open_session(session)
    words = console_words(lang or (), opened.settings.about.languages)
    show_problems(opened.settings.notices, words)
    request = Request(framework, module)
    if check:
        found, problems = check_session_plan(opened, request)
        show_problems(problems, words)
        show_checked(found.plan, len(problems), words)
        raise typer.Exit(1 if problems else 0)
    with progress(words) as step:
        made = make_plan(opened, request, step)
    show_problems(made.problems, words)
    show_plan(made, words)
    raise typer.Exit(0 if made.usable else 1)
