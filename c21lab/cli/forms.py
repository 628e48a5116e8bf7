"""The commands about online forms: they go out, and what people answered comes in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from c21lab.cli.options import Framework, Languages, Module, SessionFolder, Spoken


def form(
    session: SessionFolder,
    system: Annotated[
        Literal["kobo", "odk", "limesurvey", "microsoft", "google"],
        typer.Option("--for", help="The system that asks the questions."),
    ],
    framework: Framework = None,
    module: Module = None,
    lang: Languages = None,
) -> None:
    """Make an online form that asks what a sheet asks, into the workshop's folder forms."""
    from c21lab.cli.console import console_words, show_fallbacks, show_problems, stdout
    from c21lab.recipes.forms import FormRequest, settings_in, write_forms

    settings = settings_in(session)
    words = console_words(lang or (), settings.about.languages)
    show_problems(settings.notices, words)
    made = write_forms(FormRequest(session, system, framework, module, tuple(lang or ())), settings)
    show_fallbacks(made.languages, words, "participant")
    first, folder = str(made.paths[0]), str(made.paths[0].parent)
    stdout().print(words("console-form", count=len(made.paths), file=first, folder=folder))
    stdout().print(words("console-form-next", system=system))


def import_(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="What the system exported: .csv or .xlsx.")],
    session: Annotated[Path, typer.Option("--session", "-s", help="The workshop's folder.")],
    framework: Framework = None,
    module: Module = None,
    keep: Annotated[
        Literal["name"] | None,
        typer.Option("--keep", help="Keep names, which are left out otherwise: --keep name."),
    ] = None,
    move: Annotated[
        bool, typer.Option("--move", help="Move a file that lies in the workshop's folder out of it, beside it.")
    ] = False,
    lang: Spoken = None,
) -> None:
    """Bring in what people answered online, as a workbook among the sheets with a column for each of them."""
    from c21lab.cli.console import console_words, show_problems
    from c21lab.cli.import_report import ask_to_delete, show_import
    from c21lab.recipes.forms import settings_in
    from c21lab.recipes.imports import ImportRequest, import_exports
    from c21lab.recipes.progress import doing

    settings = settings_in(session)
    words = console_words(lang or (), settings.about.languages)
    show_problems(settings.notices, words)
    with doing("doing-import", file=str(session)):
        imported = import_exports(
            ImportRequest(tuple(files), session, framework, module, keep is not None, move), settings
        )
    show_import(imported, keep is not None, words)
    show_problems(imported.problems, words)
    ask_to_delete(imported.inside, words)
