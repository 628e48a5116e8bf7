"""The terminal: which language to speak, how to show problems, a summary and progress."""

from __future__ import annotations

import time
import traceback
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from c21lab import __version__
from c21lab.cli.system_language import system_language
from c21lab.cli.tables import domain_lines, domain_tables, framework_lines, framework_tables
from c21lab.cli.terminal import Terminal
from c21lab.problems import Problem, without_duplicate_problems
from c21lab.recipes.version_lines import version_lines
from c21lab.wording import Words, program_languages, words_for

if TYPE_CHECKING:  # a command that only speaks need not load the scoring
    from c21lab.edition import Edition
    from c21lab.framework.lint.words import LanguageCount
    from c21lab.framework.model import Framework
    from c21lab.messages import Tier
    from c21lab.recipes.progress import Step
    from c21lab.recipes.write import Outcome

_SLOW = 1.0  # seconds before a progress bar is worth showing


def console_words(asked: Sequence[str] = (), session_languages: Sequence[str] = ()) -> Words:
    """Returns the words to speak to the person at the terminal.

    The first language asked for, else the computer's, else the session's, else English.
    """
    candidates = (*asked[:1], system_language(program_languages()), *session_languages[:1])
    return next((words for words in map(words_for, filter(None, candidates)) if words.is_asked), words_for("en"))


def stdout() -> Terminal:
    """Returns the console for results."""
    return Terminal()


def stderr() -> Terminal:
    """Returns the console for problems."""
    return Terminal(error=True)


def show_usage(problem: Problem | None, command: str, words: Words) -> None:
    """Prints what is wrong with a command line, and where to look; nothing where the help was shown already."""
    if problem:
        stderr().print(words.problem(problem))
        stderr().print(words("console-usage-help", command=command))


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
            console.print(words.problem(problem))


def _by_place(problem: Problem) -> tuple[str, str]:
    # cells stay in the order in which they were read: E9 comes before E10
    return problem.place.file, problem.place.tab


def show_outcome(outcome: Outcome, words: Words) -> None:
    """Prints who took part, the domains, the agenda for tomorrow, and the files written."""
    console = stdout()
    edition = _spoken(outcome.editions[0], words)
    took_part = edition.results.participation
    if took_part.sheets:
        console.print(words("console-took-part", people=took_part.people, sheets=took_part.sheets))
        if edition.status_note:
            console.print(edition.status_note)
        console.print()
        console.show_table(domain_tables(edition, words), domain_lines(edition, words))
        console.print()
    agenda = outcome.agenda(edition)
    if agenda:
        console.print(words("console-discuss"))
        for line in agenda:
            console.print(f"  • {line}")
        console.print()
    show_fallbacks([other.framework_words.language for other in outcome.editions], words, "reader")
    _show_files(outcome, console, words)


def show_fallbacks(languages: Sequence[str], words: Words, tier: Tier = "facilitator") -> None:
    """Prints, for each language in which the program has no words of its own for a tier, which it used instead.

    Where it has them, but none for its messages to the facilitator, it says so for the first language.
    """
    lacking = [other for code in languages if not (other := words_for(code, tier, languages)).is_asked]
    for other in lacking:
        stdout().print(words("console-other-language", tier=tier, asked=other.asked, used=other.language))
    if languages and not lacking and not words_for(languages[0]).is_asked:
        facts = {"tier": "facilitator", "asked": languages[0], "used": words.language}
        stdout().print(words("console-other-language", **facts))


def _spoken(edition: Edition, words: Words) -> Edition:
    """The edition in the language of the terminal; titles stay as they are where the framework does not have it."""
    texts = edition.framework.words_in(words.language)
    return replace(
        edition,
        words=words,
        framework_words=texts if Words(texts.language, words.asked).is_asked else edition.framework_words,
    )


def _show_files(outcome: Outcome, console: Terminal, words: Words) -> None:
    of_sheets = len(outcome.read.problems)
    for key, count in (("sheets", of_sheets), ("report", len(outcome.problems) - of_sheets)):
        if count:
            console.print(words("console-remarks", about=key, count=count, file="private/problems.csv"))
    if not outcome.written:
        console.print(words("console-strict"))
        return
    for line in version_lines(outcome, words):
        console.print(line)
    results, private = str(outcome.folder / "results"), str(outcome.folder / "private")
    console.print(words("console-written", folder=results), unbroken=[results])
    shown = [w.path for w in outcome.written if w.path.startswith("results/") and w.path.count("/") == 1]
    for path in shown:
        console.print(f"  {outcome.folder / path}", unbroken=[str(outcome.folder / path)])
    console.print(words("console-private", folder=private), unbroken=[private])
    if outcome.version.comments:
        comments = str(outcome.version.comments)
        console.print(words("console-comments", file=comments, yes=words("sheet-yes")), unbroken=[comments])


def show_unexpected(error: BaseException, words: Words) -> None:
    """Prints what was being done, to which file, and how to report it; the program's own trace in one line."""
    key, facts = getattr(error, "doing", ("doing-start", {}))
    console, cause = stderr(), error.__cause__ or error
    console.print(words("console-unexpected", doing=words(key, **facts)))
    trace = traceback.extract_tb(cause.__traceback__)[-1:]
    where = "".join(f"{Path(frame.filename).name}:{frame.lineno} " for frame in trace)
    console.print(f"  c21lab {__version__} · {where}· {type(cause).__name__}: {cause}")


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
    stdout().show_table(framework_tables(frameworks, words), framework_lines(frameworks, words))


def show_framework_check(framework: Framework, counts: Sequence[LanguageCount], words: Words) -> None:
    """Prints a line per language with what is still to be written, and the version with its content's hash."""
    for count in counts:
        facts = {"missing": count.missing, "untranslated": count.untranslated, "unwritten": count.unwritten}
        stdout().print(words("console-framework-language", language=count.language, texts=count.texts, **facts))
    stdout().print(
        words("console-framework-hash", id=framework.id, version=framework.version, hash=framework.content_hash)
    )
    for code in framework.languages:
        if not (other := words_for(code, "participant")).is_asked:
            facts = {"tier": "participant", "asked": code, "used": other.language}
            stdout().print(words("console-other-language", **facts))
