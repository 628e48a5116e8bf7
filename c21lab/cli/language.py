"""The commands ``c21lab language …``: a language by a translator's workbook."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Languages: translate the program's own words in a workbook.")


class Readers(StrEnum):
    """The circles of readers, as the option names them."""

    PARTICIPANT = "participant"
    READER = "reader"
    FACILITATOR = "facilitator"


Tiers = Annotated[
    list[Readers] | None,
    typer.Option("--tier", help="Whose words: participant, reader or facilitator; else all."),
]
Languages = Annotated[list[str] | None, typer.Option("--lang", "-l", help="The language of messages (en, fr, es).")]


@app.command()
def export(
    book: Annotated[Path, typer.Argument(metavar="pt.xlsx", help="The workbook to write, named after its language.")],
    tier: Tiers = None,
    lang: Languages = None,
) -> None:
    """Write the workbook in which a person translates the program's words."""
    from c21lab.cli.console import console_words, stdout
    from c21lab.message_limits import listed
    from c21lab.recipes.languages import export_language

    words = console_words(lang or ())
    made = export_language(book, [each.value for each in tier or ()], words)
    count, translated = sum(p.count for p in made), sum(p.translated for p in made)
    facts = {"count": count, "missing": count - translated, "reviewed": sum(p.reviewed for p in made)}
    stdout().print(words("console-language-exported", file=str(book), **facts), unbroken=[str(book)])
    changed = [key for progress in made for key in progress.changed]
    if changed:
        stdout().print(words("console-language-changed", count=len(changed), keys=listed(changed)), unbroken=changed)


@app.command("import")
def import_(
    book: Annotated[Path, typer.Argument(metavar="pt.xlsx", help="The workbook that was filled in.")],
    to: Annotated[Path | None, typer.Option("--to", help="The folder of languages; else that of your own.")] = None,
    lang: Languages = None,
) -> None:
    """Check a translator's workbook whole, and take the language from it."""
    from c21lab.cli.console import console_words, show_problems, stdout
    from c21lab.recipes.languages import import_language

    words = console_words(lang or ())
    imported, problems = import_language(book, to)
    show_problems(problems, words)
    if imported is None:
        raise typer.Exit(1)
    facts = {"language": imported.language, "folder": str(imported.folder)}
    stdout().print(words("console-language-folder", **facts), unbroken=[str(imported.folder)])
    for part in imported.progress:
        facts = {"translated": part.translated, "count": part.count, "reviewed": part.reviewed}
        stdout().print(words("console-language-imported", part=part.part, **facts))
