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
from rich.table import Table

from c21lab import __version__
from c21lab.problems import Problem, said_once
from c21lab.system_language import system_language
from c21lab.terminal import Terminal
from c21lab.wording import Words, program_languages, words_for

if TYPE_CHECKING:  # a command that only speaks need not load the scoring
    from c21lab.edition import Edition
    from c21lab.framework.lint_words import LanguageCount
    from c21lab.framework.model import Framework
    from c21lab.reading import Step
    from c21lab.scoring.results import DomainScore
    from c21lab.session import Outcome

_SLOW = 1.0  # seconds before a progress bar is worth showing


def console_words(asked: Sequence[str] = (), session_languages: Sequence[str] = ()) -> Words:
    """The words to speak to the person at the terminal.

    The first language asked for, else the computer's, else the session's, else English.
    """
    candidates = (*asked[:1], system_language(program_languages()), *session_languages[:1])
    return next((words for words in map(words_for, filter(None, candidates)) if words.is_asked), words_for("en"))


def stdout() -> Terminal:
    """Where results go."""
    return Terminal()


def stderr() -> Terminal:
    """Where problems go."""
    return Terminal(error=True)


def show_usage(problem: Problem | None, command: str, words: Words) -> None:
    """What is wrong with a command line, and where to look; nothing where the help was shown already."""
    if problem:
        stderr().print(words.problem(problem))
        stderr().print(words("console-usage-help", command=command))


def show_problems(problems: Iterable[Problem], words: Words) -> None:
    """Problems as whole sentences, a paragraph a file: each can be forwarded to whoever filled the sheet.

    What many sheets have from one cause is said once, so that it does not drown the rest.
    """
    console = stderr()
    by_file = groupby(said_once(sorted(problems, key=_by_place)), key=lambda problem: problem.place.file)
    for number, (_, group) in enumerate(by_file):
        if number:
            console.print()
        for problem in group:
            console.print(words.problem(problem))


def _by_place(problem: Problem) -> tuple[str, str]:
    # cells stay in the order in which they were read: E9 comes before E10
    return problem.place.file, problem.place.tab


def show_outcome(outcome: Outcome, words: Words) -> None:
    """Who took part, the domains, what to discuss tomorrow, and what was written where."""
    console = stdout()
    edition = _spoken(outcome.editions[0], words)
    took_part = edition.results.participation
    console.print(words("console-took-part", people=took_part.people, sheets=took_part.sheets))
    if edition.status_note:
        console.print(edition.status_note)
    console.print()
    wide, narrow = (_domain_table(edition, words, titles=titles) for titles in (True, False))
    console.show_table((wide, narrow), _domain_lines(edition, words))
    console.print()
    agenda = outcome.agenda(edition)
    if agenda:
        console.print(words("console-discuss"))
        for line in agenda:
            console.print(f"  • {line}")
        console.print()
    show_fallbacks((words_for(other.texts.language) for other in outcome.editions), words)
    _show_files(outcome, console, words)


def show_fallbacks(used: Iterable[Words], words: Words) -> None:
    """For each language in which the program has no words of its own: which it used instead."""
    for other in used:
        if not other.is_asked:
            stdout().print(words("console-other-language", asked=other.asked, used=other.language))


def _spoken(edition: Edition, words: Words) -> Edition:
    """The edition in the language of the terminal; titles stay as they are where the framework does not have it."""
    texts = edition.framework.words_in(words.language)
    return replace(edition, words=words, texts=texts if Words(texts.language, words.asked).is_asked else edition.texts)


def _domain_table(edition: Edition, words: Words, *, titles: bool) -> Table:
    """A row per domain; the lowest field by its id alone where there is no room for ``titles``."""
    table = _table(words, "console", ("domain", "score", "stage", "people", "fields", "lowest"), ("domain", "lowest"))
    for domain in edition.results.domains:
        fields = edition.results.fields_of(domain.id)
        lowest = domain.lowest_field or ""
        table.add_row(
            f"{domain.id} {edition.texts.title_of(domain.id)}",
            _score(domain, words),
            "" if domain.stage is None else edition.stage_label(domain.stage),
            str(edition.people_behind(fields)),
            words("console-fields-scored", scored=domain.fields_scored, total=len(fields)),
            f"{lowest} {edition.texts.title_of(lowest)}" if lowest and titles else lowest,
        )
    return table


def _domain_lines(edition: Edition, words: Words) -> list[str]:
    """A line per domain: its id, score and stage."""
    stages = ("" if domain.stage is None else edition.stage_label(domain.stage) for domain in edition.results.domains)
    rows = zip(edition.results.domains, stages, strict=True)
    return [f"{domain.id} {_score(domain, words)} {stage}".rstrip() for domain, stage in rows]


def _score(domain: DomainScore, words: Words) -> str:
    return words("console-no-score") if domain.score is None else words.number(domain.score)


def _table(words: Words, keys: str, columns: Sequence[str], folding: Sequence[str]) -> Table:
    """An empty table; only the columns ``folding`` may be broken over lines, and only between words."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        numbers = column in ("score", "people")
        table.add_column(
            words(f"{keys}-{column}"),
            justify="right" if numbers else "left",
            no_wrap=column not in folding,
            overflow="fold",
        )
    return table


def _show_files(outcome: Outcome, console: Terminal, words: Words) -> None:
    if outcome.problems:
        console.print(words("console-remarks", count=len(outcome.problems), file="private/problems.csv"))
    if not outcome.written:
        console.print(words("console-strict"))
        return
    for written in outcome.written:
        if written.kept:
            console.print(words("console-kept", file=written.kept, new=written.path))
    results, private = str(outcome.folder / "results"), str(outcome.folder / "private")
    console.print(words("console-written", folder=results), unbroken=[results])
    shown = [w.path for w in outcome.written if w.path.startswith("results/") and w.path.count("/") == 1]
    for path in shown:
        console.print(f"  {outcome.folder / path}", unbroken=[str(outcome.folder / path)])
    console.print(words("console-private", folder=private), unbroken=[private])


def show_unexpected(error: BaseException, words: Words) -> None:
    """What was being done, to which file, and how to report it; the program's own trace in one line."""
    key, facts = getattr(error, "doing", ("doing-start", {}))
    console, cause = stderr(), error.__cause__ or error
    console.print(words("console-unexpected", doing=words(key, **facts)))
    trace = traceback.extract_tb(cause.__traceback__)[-1:]
    where = "".join(f"{Path(frame.filename).name}:{frame.lineno} " for frame in trace)
    console.print(f"  c21lab {__version__} · {where}· {type(cause).__name__}: {cause}")


@contextmanager
def progress(words: Words) -> Generator[Step]:
    """A progress bar on a terminal once the work takes longer than a second; nothing elsewhere."""
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
    """Frameworks as a table, each with whether it is the person's own and does not ship."""
    wide, narrow = (_framework_table(frameworks, words, every=every) for every in (True, False))
    lines = [
        f"{framework.id} {framework.version}: {framework.words_in(words.language).title}" for framework, _ in frameworks
    ]
    stdout().show_table((wide, narrow), lines)


def _framework_table(frameworks: Sequence[tuple[Framework, bool]], words: Words, *, every: bool) -> Table:
    """A row per framework; without origin and modules where there is no room for ``every`` column."""
    columns = ("id", "version", "status", "origin", "languages", "modules", "title")
    shown = [column for column in columns if every or column not in ("origin", "modules")]
    table = _table(words, "console-framework", shown, ("languages", "modules", "title"))
    for framework, is_own in frameworks:
        cells = {
            "id": framework.id,
            "version": framework.version,
            "status": words("console-framework-status-name", status=framework.status),
            "origin": words("console-framework-origin-name", origin="own" if is_own else "shipped"),
            "languages": " ".join(framework.languages),
            "modules": " ".join(framework.modules),
            "title": framework.words_in(words.language).title,
        }
        table.add_row(*(cells[column] for column in shown))
    return table


def show_framework_check(framework: Framework, counts: Sequence[LanguageCount], words: Words) -> None:
    """A line per language with what is still to be written, and the version with the hash of its content."""
    for count in counts:
        facts = {"missing": count.missing, "untranslated": count.untranslated, "unwritten": count.unwritten}
        stdout().print(words("console-framework-language", language=count.language, texts=count.texts, **facts))
    stdout().print(
        words("console-framework-hash", id=framework.id, version=framework.version, hash=framework.content_hash)
    )
