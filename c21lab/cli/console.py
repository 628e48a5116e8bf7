"""The terminal: which language to speak, how to show problems, a summary and progress."""

from __future__ import annotations

import locale
import os
import sys
import time
import traceback
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from rich.table import Table

from c21lab import __version__
from c21lab.problems import Problem, without_duplicate_problems
from c21lab.wording import Words, program_languages, words_for

if TYPE_CHECKING:  # a command that only speaks need not load the scoring
    from c21lab.edition import Edition
    from c21lab.framework.lint.words import LanguageCount
    from c21lab.framework.model import Framework
    from c21lab.recipes.progress import Step
    from c21lab.recipes.write import Outcome

_SLOW = 1.0  # seconds before a progress bar is worth showing


def console_words(asked: Sequence[str] = (), session_languages: Sequence[str] = ()) -> Words:
    """Returns the words to speak to the person at the terminal.

    The first language asked for, else the computer's, else the session's, else English.
    """
    candidates = (*asked[:1], _computer_language(), *session_languages[:1])
    return next((words for words in map(words_for, filter(None, candidates)) if words.is_asked), words_for("en"))


def _computer_language() -> str:
    """``fr`` on a French system; empty where the system names no language the program speaks."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":
        import ctypes

        names.append(locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""))
    bases = (name.split(".")[0].split("_")[0] for name in names if name)
    first = next(bases, "")
    return first if first in program_languages() else ""


def stdout() -> Console:
    """Returns the console for results. A path is never broken over two lines: it is there to be copied."""
    return Console(soft_wrap=True, highlight=False)


def stderr() -> Console:
    """Returns the console for problems."""
    return Console(stderr=True, soft_wrap=True, highlight=False)


def show_problems(problems: Iterable[Problem], words: Words) -> None:
    """Prints problems as whole sentences, a paragraph a file: each can be forwarded to whoever filled the sheet.

    What many sheets have from one cause is said once, so that it does not drown the rest.
    """
    console = stderr()
    by_file = groupby(
        without_duplicate_problems(sorted(problems, key=_by_place)), key=lambda problem: problem.place.file
    )
    for number, (_, group) in enumerate(by_file):
        if number:
            console.print()
        for problem in group:
            console.print(words.problem(problem), markup=False)


def _by_place(problem: Problem) -> tuple[str, str]:
    # cells stay in the order in which they were read: E9 comes before E10
    return problem.place.file, problem.place.tab


def show_outcome(outcome: Outcome, words: Words) -> None:
    """Prints who took part, the domains, the agenda for tomorrow, and the files written."""
    console = stdout()
    edition = _spoken(outcome.editions[0], words)
    took_part = edition.results.participation
    console.print(words("console-took-part", people=took_part.people, sheets=took_part.sheets))
    if edition.status_note:
        console.print(edition.status_note)
    console.print()
    # a table folds its cells to the width of the window; the lines around it do not
    Console(highlight=False).print(_domain_table(edition, words))
    console.print()
    agenda = outcome.agenda(edition)
    if agenda:
        console.print(words("console-discuss"))
        for line in agenda:
            console.print(f"  • {escape(line)}")
        console.print()
    show_fallbacks((words_for(other.framework_words.language) for other in outcome.editions), words)
    _show_files(outcome, console, words)


def show_fallbacks(used: Iterable[Words], words: Words) -> None:
    """Prints, for each language in which the program has no words of its own, which it used instead."""
    for other in used:
        if not other.is_asked:
            stdout().print(words("console-other-language", asked=other.asked, used=other.language), markup=False)


def _spoken(edition: Edition, words: Words) -> Edition:
    """The edition in the language of the terminal; titles stay as they are where the framework does not have it."""
    texts = edition.framework.words_in(words.language)
    return replace(
        edition,
        words=words,
        framework_words=texts if Words(texts.language, words.asked).is_asked else edition.framework_words,
    )


def _domain_table(edition: Edition, words: Words) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("domain", "score", "stage", "people", "fields", "lowest"):
        numbers = column in ("score", "people")
        table.add_column(words(f"console-{column}"), justify="right" if numbers else "left")
    for domain in edition.results.domains:
        fields = edition.results.fields_of(domain.id)
        lowest = domain.lowest_field
        table.add_row(
            escape(f"{domain.id} {edition.framework_words.title_of(domain.id)}"),
            words("console-no-score") if domain.score is None else words.number(domain.score),
            "" if domain.stage is None else escape(edition.stage_label(domain.stage)),
            edition.people_behind(fields),
            words("console-fields-scored", scored=domain.fields_scored, total=len(fields)),
            "" if lowest is None else escape(f"{lowest} {edition.framework_words.title_of(lowest)}"),
        )
    return table


def _show_files(outcome: Outcome, console: Console, words: Words) -> None:
    if outcome.problems:
        console.print(words("console-remarks", count=len(outcome.problems), file="private/problems.csv"))
    if not outcome.written:
        console.print(words("console-strict"))
        return
    for written in outcome.written:
        if written.kept:
            console.print(words("console-kept", file=escape(written.kept), new=escape(written.path)))
    console.print(words("console-written", folder=escape(str(outcome.folder / "results"))))
    shown = [w.path for w in outcome.written if w.path.startswith("results/") and w.path.count("/") == 1]
    for path in shown:
        console.print(f"  {escape(str(outcome.folder / path))}")
    console.print(words("console-private", folder=escape(str(outcome.folder / "private"))))


def show_unexpected(error: BaseException, words: Words) -> None:
    """Prints what was being done, to which file, and how to report it; the program's own trace in one line."""
    key, facts = getattr(error, "doing", ("doing-start", {}))
    console, cause = stderr(), error.__cause__ or error
    console.print(escape(words("console-unexpected", doing=words(key, **facts))))
    trace = traceback.extract_tb(cause.__traceback__)[-1:]
    where = "".join(f"{Path(frame.filename).name}:{frame.lineno} " for frame in trace)
    console.print(escape(f"  c21lab {__version__} · {where}· {type(cause).__name__}: {cause}"))


@contextmanager
def progress(words: Words) -> Generator[Step]:
    """Shows a progress bar on a terminal once the work takes longer than a second; nothing elsewhere."""
    console = Console(stderr=True)
    bar = Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=console, transient=True)
    started = time.monotonic()
    tasks: dict[str, TaskID] = {}

    def step(key: str, done: int, total: int) -> None:
        if not console.is_terminal or time.monotonic() - started < _SLOW:
            return
        if not tasks:
            bar.start()
        if key not in tasks:
            tasks[key] = bar.add_task(words(key), total=total)
        bar.update(tasks[key], completed=done, total=total)

    try:
        yield step
    finally:
        if tasks:
            bar.stop()


def show_frameworks(frameworks: Sequence[tuple[Framework, bool]], words: Words) -> None:
    """Prints frameworks as a table, each with whether it is the person's own and does not ship."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("id", "version", "status", "origin", "languages", "modules", "title"):
        table.add_column(words(f"console-framework-{column}"), overflow="fold")
    for framework, is_own in frameworks:
        title = framework.words_in(words.language).title
        status = words("console-framework-status-name", status=framework.status)
        origin = words("console-framework-origin-name", origin="own" if is_own else "shipped")
        shown = (framework.id, framework.version, status, origin)
        table.add_row(*shown, " ".join(framework.languages), " ".join(framework.modules), escape(title))
    Console(highlight=False).print(table)


def show_framework_check(framework: Framework, counts: Sequence[LanguageCount], words: Words) -> None:
    """Prints a line per language with what is still to be written, and the version with its content's hash."""
    for count in counts:
        facts = {"missing": count.missing, "untranslated": count.untranslated, "unwritten": count.unwritten}
        stdout().print(words("console-framework-language", language=count.language, texts=count.texts, **facts))
    stdout().print(
        words("console-framework-hash", id=framework.id, version=framework.version, hash=framework.content_hash)
    )
