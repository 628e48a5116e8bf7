"""The commands for a session. Everything heavy is imported inside the command that needs it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from c21lab.cli import desk, forms, lab, panel
from c21lab.cli.framework import app as framework_app
from c21lab.cli.language import app as language_app
from c21lab.cli.options import Framework, Languages, Module, Out, SessionFolder, Sheets
from c21lab.cli.plenary import plenary
from c21lab.settings import KindName

if TYPE_CHECKING:
    from c21lab.recipes.read import Request, Session

app = typer.Typer(
    name="c21lab",
    no_args_is_help=True,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    epilog=(
        "A first try: c21lab demo. A workshop: c21lab new, then template, check and score. "
        "Exit codes: 0 done, 1 something to mend, 2 wrong usage."
    ),
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from c21lab import __version__

        typer.echo(f"c21lab {__version__}")
        raise typer.Exit


@app.callback()
def c21lab(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Scoring sheets, scores, radar charts and a Word report for a workshop on cultural rights."""


def score(
    paths: Sheets,
    framework: Framework = None,
    module: Module = None,
    lang: Languages = None,
    out: Out = None,
    strict: Annotated[bool, typer.Option("--strict", help="Write nothing while any problem is left.")] = False,
    numbers: Annotated[
        bool, typer.Option("--numbers", help="Write results.json and the private files, without report and charts.")
    ] = False,
) -> None:
    """Read the filled sheets, score them, and write report, charts and results workbook."""
    from c21lab.recipes.read import Request, open_session

    request = Request(framework, module, tuple(lang or ()), out, strict, numbers)
    _score(open_session(paths), request)


def check(
    paths: Sheets,
    framework: Framework = None,
    module: Module = None,
    lang: Languages = None,
    problems: Annotated[Path | None, typer.Option("--problems", help="Write them as a table into this .csv.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Let questions count as problems, as score --strict does.")
    ] = False,
) -> None:
    """Show every problem of every sheet at once; write no results."""
    from c21lab.cli.console import console_words, progress, show_problems, stdout
    from c21lab.cli.inventory import show_inventory
    from c21lab.problems import Severity
    from c21lab.recipes.output import require_ending
    from c21lab.recipes.read import Request, open_session, read_session

    require_ending(problems, ".csv")
    session = open_session(paths)
    words = console_words(lang or (), session.settings.about.languages)
    show_problems(session.settings.notices, words)
    with progress(words) as step:
        read = read_session(session, Request(framework, module, tuple(lang or ())), step)
    found = read.problems
    show_inventory(read, session, words)
    show_problems((*found, *read.comments.notices), words)
    sheets = len(read.reading.sheets)
    if problems:
        from c21lab.recipes.output import write_whole
        from c21lab.report.data import problems_csv

        write_whole({problems: problems_csv(found, words).encode()}, "--problems")
        stdout().print(words("console-problems-file", file=str(problems)), unbroken=[str(problems)])
    questions = sum(problem.severity == Severity.QUESTION for problem in found)
    errors = len(found) - questions
    stdout().print(
        words("console-checked", problems=errors, sheets=sheets) if errors else words("console-all-fine", sheets=sheets)
    )
    if questions:
        stdout().print(words("console-questions", questions=questions))
    raise typer.Exit(1 if errors or (strict and found) else 0)


def template(
    framework: Framework = None,
    module: Module = None,
    lang: Languages = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="The folder to write into; else in the workshop's, or here."),
    ] = None,
    count: Annotated[
        int | None, typer.Option("--count", "-n", min=1, max=1000, help="This many numbered sheets.")
    ] = None,
    roster: Annotated[
        Path | None,
        typer.Option("--roster", help="A list (.xlsx, .csv) of names, groups and languages: a sheet for each."),
    ] = None,
    layout: Annotated[
        Literal["individual", "collector", "ballot"],
        typer.Option("--layout", help="A sheet, a ballot on paper, or a collector to type ballots into."),
    ] = "individual",
    territory: Annotated[str, typer.Option("--territory", help="The city or territory named on the sheet.")] = "",
    session: Annotated[
        Path | None,
        typer.Option("--session", help="The workshop's folder, whose session.toml says all this and names its groups."),
    ] = None,
) -> None:
    """Make blank scoring sheets, ballots or a collector, in the languages of the workshop."""
    from c21lab.cli.console import console_words, show_fallbacks, show_problems, stdout
    from c21lab.lab.kinds import Needed, kind_of
    from c21lab.recipes.stated import settings_of
    from c21lab.recipes.template_request import TemplateRequest
    from c21lab.recipes.templates import write_templates

    request = TemplateRequest(
        framework=framework,
        module=module,
        languages=tuple(lang or ()),
        out=out,
        count=count,
        roster=roster,
        layout=layout,
        territory=territory,
        settings=settings_of(session),
        session=session,
    )
    words = console_words(lang or ())
    show_problems(request.settings.notices, words)
    made = write_templates(request)
    show_problems(made.problems, words)
    show_fallbacks(made.languages, words, "participant")
    if made.paths:
        first, folder = str(made.paths[0]), str(made.paths[0].parent)
        stdout().print(
            words("console-templates", count=len(made.paths), file=first, folder=folder), unbroken=[first, folder]
        )
    if made.kept:
        stdout().print(words("console-templates-kept", count=made.kept))
    kind = kind_of(request.settings.about.kind)
    if session and kind.needs is Needed.PLAN:
        sheets = "welcome" if kind.has_fields else "none"
        stdout().print(words("console-templates-plan", folder=str(session), sheets=sheets), unbroken=[str(session)])
    raise typer.Exit(1 if made.left_out else 0)


def new(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make.")],
    framework: Framework = None,
    module: Module = None,
    lang: Languages = None,
    kind: Annotated[KindName, typer.Option("--kind", help="The kind of workshop.")] = "assessment",
) -> None:
    """Make a session folder to start from: a commented session.toml, and a folder for the sheets."""
    from c21lab.cli.console import console_words, show_fallbacks, stdout
    from c21lab.lab.kinds import kind_of
    from c21lab.recipes.new_session import NewSession, start_session

    words = console_words(lang or ())
    start_session(folder, words, NewSession(framework, module, tuple(lang or ()), kind))
    show_fallbacks(lang or (), words, "participant")
    needs = kind_of(kind).needs.value
    stdout().print(words("console-new", folder=str(folder), needs=needs), unbroken=[str(folder)])


def demo(
    lang: Languages = None,
    out: Annotated[Path, typer.Option("--out", "-o", help="The folder to write into.")] = Path("c21lab-demo"),
) -> None:
    """Score a sample that ships with the program: no file and no network needed."""
    from c21lab.recipes.read import Request, demo_session

    _score(demo_session(), Request(languages=tuple(lang or ()), out=out))


def close(
    session: SessionFolder,
    yes: Annotated[bool, typer.Option("--yes", help="Delete without asking.")] = False,
) -> None:
    """List sheets, forms, comments and private files, and delete them after a yes."""
    from c21lab.cli.closing import confirmed, show_deleted, show_personal_files
    from c21lab.cli.console import console_words
    from c21lab.recipes.close import delete_files, personal_files

    words = console_words()
    listed = personal_files(session)
    show_personal_files(listed, words)
    if listed.files and (yes or confirmed(listed, words)):
        deleted = delete_files(listed)
        show_deleted(deleted, words)
        raise typer.Exit(1 if deleted.problems else 0)


def _score(session: Session, request: Request) -> None:
    from c21lab.cli.console import console_words, progress, show_outcome, show_problems
    from c21lab.cli.inventory import show_inventory
    from c21lab.cli.plan_report import show_plan_of
    from c21lab.recipes.progress import doing
    from c21lab.recipes.write import score_session

    words = console_words(request.languages, session.settings.about.languages)
    show_problems(session.settings.notices, words)
    with progress(words) as step:
        outcome = score_session(session, request, step)
    with doing("doing-show", file=str(outcome.folder)):
        show_inventory(outcome.read, session, words)
        show_problems((*outcome.problems, *outcome.notices), words)
        show_outcome(outcome, words)
        show_plan_of(outcome, words)
    if request.strict and outcome.problems:
        raise typer.Exit(1)


# as help lists them: a workshop's days, then what stands beside them
_DAYS = (new, template, forms.form, forms.import_, check, score, plenary, lab.plan, close)
_BESIDE = (panel.panel, desk.desk, demo)
for _command in (*_DAYS, *_BESIDE):
    app.command(_command.__name__.rstrip("_"))(_command)
app.add_typer(framework_app, name="framework")
app.add_typer(language_app, name="language")
