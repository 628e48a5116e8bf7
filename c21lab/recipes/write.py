"""The one recipe that writes the folders of a session: what every other recipe made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from c21lab.edition import Edition
from c21lab.problems import Problem
from c21lab.recipes.progress import Step, doing, without_progress
from c21lab.recipes.publish import WrittenVersion, write_version
from c21lab.recipes.read import PathName, ReadSession, Request, Session, read_session
from c21lab.recipes.result_files import ResultFiles, number_files
from c21lab.recipes.reveal import shown_version
from c21lab.recipes.score import ScoredSession, edition_of, report_languages, score
from c21lab.recipes.superseded import WrittenFile
from c21lab.report.agenda_lines import agenda_lines
from c21lab.report.agenda_sentences import agenda_sentence


@dataclass(frozen=True)
class Outcome:
    """The outcome of scoring: what was read, an edition per language, the problems, what was written to ``folder``."""

    read: ReadSession
    editions: tuple[Edition, ...]
    problems: tuple[Problem, ...]
    version: WrittenVersion
    folder: Path

    @property
    def written(self) -> tuple[WrittenFile, ...]:
        """Returns the files that were written; none under ``strict`` with a problem."""
        return self.version.files

    @property
    def notices(self) -> tuple[Problem, ...]:
        """Returns what stops nothing and should be thought over before anything is passed on."""
        return (*self.read.comments.notices, *self.version.problems)

    def agenda(self, edition: Edition) -> tuple[str, ...]:
        """Returns the agenda for tomorrow, a sentence for each line."""
        return tuple(agenda_sentence(line, edition) for line in agenda_lines(edition.results))


def score_session(session: Session, request: Request, step: Step = without_progress) -> Outcome:
    """Reads, scores, draws and writes ``results/`` and ``private/``; under ``strict`` with a problem, writes nothing.

    With ``numbers`` nothing is drawn: of ``results/`` only results.json is written.
    Raises what ``read_session``, ``score`` and ``write`` raise.
    """
    read = read_session(session, request, step)
    languages, folder = report_languages(read, request.languages), request.out or session.folder
    results = score(read)
    if request.strict and read.problems:
        editions = tuple(edition_of(results, language) for language in languages)
        return Outcome(read, editions, read.problems, WrittenVersion(), folder)
    shown = shown_version(folder, results)
    drawn = number_files if request.numbers else _drawn_files
    files = drawn(shown.results, languages, step, results)
    if request.strict and files.problems:
        return Outcome(read, files.editions, files.problems, WrittenVersion(), folder)
    with doing("doing-write", file=str(folder)):
        written = write_version(session, shown, folder, files)
    return Outcome(read, files.editions, files.problems, written, folder)


def write(
    session: Session, results: ScoredSession, languages: Sequence[str] = (), folder: PathName | None = None
) -> Outcome:
    """Writes ``results/``, ``private/`` and comments.xlsx into the session's folder, the first two also into another.

    ``languages`` are the session's unless given. Files that settings name are looked for in the session's folder.
    Raises UsageError for a language that the framework does not have, InputError where the folder can't be written to.
    """
    read = results.exact.read
    here = replace(read, session=replace(read.session, folder=session.folder))
    placed = replace(results, exact=replace(results.exact, read=here))
    target = session.folder if folder is None else Path(folder)
    shown = shown_version(target, placed)
    files = _drawn_files(shown.results, report_languages(here, languages), without_progress, placed)
    with doing("doing-write", file=str(target)):
        written = write_version(session, shown, target, files)
    return Outcome(here, files.editions, files.problems, written, target)


def _drawn_files(results: ScoredSession, languages: Sequence[str], step: Step, own: ScoredSession) -> ResultFiles:
    from c21lab.recipes.documents import result_files  # charts and Office documents: heavy

    return result_files(results, languages, step, own)
