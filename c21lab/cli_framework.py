"""The commands ``c21lab framework …``: frameworks as data."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Frameworks: list, read, check, make, translate and compare them.")

Languages = Annotated[list[str] | None, typer.Option("--lang", "-l", help="A language (en, fr, es …).")]


@app.command("list")
def list_(lang: Languages = None) -> None:
    """List the frameworks at hand: those that ship, and your own."""
    from c21lab.console import console_words, show_frameworks
    from c21lab.framework.load import framework_folders, load_framework

    folders = framework_folders().values()
    show_frameworks([load_framework(folder) for folder in folders], console_words(lang or ()))
