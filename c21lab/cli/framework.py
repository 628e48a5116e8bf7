"""The commands ``c21lab framework …``: frameworks as data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from c21lab.cli.options import Framework, Module

app = typer.Typer(no_args_is_help=True, help="Frameworks: list, read, check, make, translate and compare them.")

Name = Annotated[str, typer.Argument(metavar="FRAMEWORK", help="Its id, or the path of its folder.")]
Languages = Annotated[list[str] | None, typer.Option("--lang", "-l", help="A language (en, fr, es …).")]


@app.command("list")
def list_(lang: Languages = None) -> None:
    """List the frameworks at hand: those that ship, and your own."""
    from c21lab.cli.console import console_words, show_frameworks, show_problems
    from c21lab.recipes.choices import refuse_unspoken
    from c21lab.recipes.frameworks import frameworks_at_hand

    found, problems = frameworks_at_hand()
    refuse_unspoken([framework for framework, _ in found], lang or ())
    words = console_words(lang or ())
    show_problems(problems, words)
    show_frameworks(found, words)
    raise typer.Exit(1 if problems else 0)


@app.command()
def show(name: Name, lang: Languages = None) -> None:
    """Show a framework: what it is, its scale, domains and fields."""
    from c21lab.cli.console import console_words, stdout
    from c21lab.framework.overview import framework_overview
    from c21lab.recipes.choices import choose_framework, choose_languages
    from c21lab.wording import words_for

    framework = choose_framework(name)
    asked = choose_languages(framework, lang or ())
    words = words_for(asked[0]) if asked else console_words()
    stdout().print(framework_overview(framework, words))


@app.command()
def check(
    name: Annotated[str, typer.Argument(metavar="FRAMEWORK", help="Its id, its folder, or its workbook (.xlsx).")],
    lang: Languages = None,
    labels: Annotated[
        Path | None, typer.Option("--labels", help="Draw the radars with all labels into this folder, to see them.")
    ] = None,
) -> None:
    """Check a framework: ids, stages, missing or untranslated words, labels too long for a radar."""
    from c21lab.cli.console import console_words, show_framework_check, show_problems
    from c21lab.framework.lint.rules import is_error
    from c21lab.framework.lint.words import language_counts
    from c21lab.recipes.choices import refuse_unspoken
    from c21lab.recipes.frameworks import read_any_framework, write_labels

    words = console_words(lang or ())
    framework, problems = read_any_framework(name)
    if framework:
        refuse_unspoken([framework], lang or ())
    show_problems(problems, words)
    if framework:
        show_framework_check(framework, language_counts(framework), words)
    if framework and labels:
        write_labels(framework, labels, lang or ())
    raise typer.Exit(1 if framework is None or any(map(is_error, problems)) else 0)


@app.command()
def new(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make; its name is the framework's id.")],
    source: Annotated[str | None, typer.Option("--from", help="The framework to take domains from.")] = None,
    domains: Annotated[str, typer.Option("--domains", help="The ids of the domains to take: D1,D4")] = "",
    blank: Annotated[bool, typer.Option("--blank", help="A small skeleton to fill with your own words.")] = False,
    lang: Languages = None,
) -> None:
    """Make a framework of your own: from domains of another one, or blank."""
    from c21lab.cli.console import console_words, show_fallbacks, stdout
    from c21lab.problem_codes import ProblemCode
    from c21lab.problems import Problem, UsageError
    from c21lab.recipes.frameworks import start_framework

    chosen = [d.strip() for d in domains.split(",") if d.strip()]
    if blank == bool(source) or (blank and chosen):
        raise UsageError(Problem(ProblemCode.FRAMEWORK_NEW_FROM_WHAT))
    framework = start_framework(folder, source, chosen, lang or ())
    words = console_words(lang or ())
    show_fallbacks(framework.languages, words)
    stdout().print(words("console-framework-new", id=framework.id, folder=str(folder)), unbroken=[str(folder)])


@app.command()
def export(
    name: Name,
    book: Annotated[Path, typer.Argument(metavar="BOOK.xlsx", help="The workbook to write.")],
    lang: Languages = None,
) -> None:
    """Write a framework into a workbook that a person can edit."""
    from c21lab.cli.console import console_words, show_fallbacks, stdout
    from c21lab.recipes.frameworks import export_framework

    words = console_words(lang or ())
    origin = export_framework(name, book, words)
    show_fallbacks((lang or ())[:1], words)
    stdout().print(
        words("console-framework-exported", file=str(book), origin=origin, folder=name), unbroken=[str(book), name]
    )


@app.command("import")
def import_(
    book: Annotated[Path, typer.Argument(metavar="BOOK.xlsx", help="The workbook that was filled in.")],
    to: Annotated[Path | None, typer.Option("--to", help="The folder to write; else among your frameworks.")] = None,
    lang: Languages = None,
) -> None:
    """Check a framework's workbook whole, and make the framework from it."""
    from c21lab.cli.console import console_words, show_problems, stdout
    from c21lab.recipes.frameworks import import_framework

    words = console_words(lang or ())
    imported, problems = import_framework(book, to, lang or ())
    show_problems(problems, words)
    if imported is None:
        raise typer.Exit(1)
    stdout().print(words("console-framework-imported", folder=str(imported.folder)), unbroken=[str(imported.folder)])
    if imported.replaced:
        facts = {"old": imported.replaced, "new": imported.version}
        stdout().print(words("console-framework-replaced", **facts))


@app.command()
def diff(
    old: Annotated[str, typer.Argument(metavar="A", help="The older framework: id, folder or workbook.")],
    new_: Annotated[str, typer.Argument(metavar="B", help="The newer framework: id, folder or workbook.")],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Write it as .docx or .xlsx.")] = None,
    lang: Languages = None,
) -> None:
    """Show what was added, removed, reworded and moved between two frameworks."""
    from c21lab.cli.console import console_words, stdout
    from c21lab.recipes.frameworks import compare_frameworks

    words = console_words(lang or ())
    text = compare_frameworks((old, new_), out, words, lang or ())
    stdout().print(text)
    if out:
        stdout().print(words("console-file-written", file=str(out)), unbroken=[str(out)])


@app.command()
def feedback(
    paths: Annotated[list[Path], typer.Argument(metavar="SESSION", help="The workshop's folder, or its sheets.")],
    framework: Framework = None,
    module: Module = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Write it as a table (.xlsx).")] = None,
    lang: Languages = None,
) -> None:
    """List what participants wrote on each field or action, without names, for the framework's next version."""
    from c21lab.cli.console import console_words, show_problems, stdout
    from c21lab.recipes.frameworks import session_feedback
    from c21lab.recipes.read import Request

    words = console_words(lang or ())
    text, problems = session_feedback(paths, Request(framework, module, tuple(lang or ())), out, words)
    show_problems(problems, words)
    stdout().print(text)
    if out:
        stdout().print(words("console-file-written", file=str(out)), unbroken=[str(out)])
