"""The one recipe: what was read is scored, found out, drawn and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from c21lab.charts.draw_all import draw_charts
from c21lab.edition import Edition
from c21lab.picture import Picture
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.ratings import Answer
from c21lab.recipes.choices import choose_languages
from c21lab.recipes.publish import WrittenVersion, write_version
from c21lab.recipes.read import Read, Request, Session, Step, doing, read_session, session_file, without_progress
from c21lab.report.data import private_readme, problems_csv, ratings_csv, results_json
from c21lab.report.sentences import finding_sentence
from c21lab.report.word.write import ReportInput, word_report
from c21lab.report.workbook.write import results_workbook
from c21lab.scoring.findings import score_ratings
from c21lab.scoring.results import Results
from c21lab.wording import words_for


@dataclass(frozen=True)
class Outcome:
    """The outcome of scoring: what was read, an edition per language, the problems, what was written to ``folder``."""

    read: Read
    editions: tuple[Edition, ...]
    problems: tuple[Problem, ...]
    written: WrittenVersion
    folder: Path

    @property
    def notices(self) -> tuple[Problem, ...]:
        """Returns what stops nothing and should be thought over before anything is passed on."""
        return (*self.read.comments.notices, *self.written.problems)

    def agenda(self, edition: Edition) -> tuple[str, ...]:
        """Returns the agenda for tomorrow, a sentence each."""
        return tuple(finding_sentence(finding, edition) for finding in edition.results.of_kind("discuss"))


def score_session(session: Session, request: Request, step: Step = without_progress) -> Outcome:
    """Reads, scores, draws and writes ``results/`` and ``private/``; under ``strict`` with a problem, writes nothing.

    Raises what read_session raises, and InputError where no sheet has an answer or the folder can't be written to.
    """
    read = read_session(session, request, step)
    languages = report_languages(session, request, read)
    results = score_read(session, read)
    editions = tuple(make_edition(session, read, results, language) for language in languages)
    folder = request.out or session.folder
    if request.strict and read.problems:
        return Outcome(read, editions, read.problems, WrittenVersion(), folder)
    outputs: dict[str, bytes] = {}
    of_report: tuple[Problem, ...] = ()
    for done, edition in enumerate(editions):
        step("step-draw", done, len(editions))
        with doing("doing-draw", language=edition.framework_words.language):
            pictures = draw_charts(edition)
            report, of_report = write_report(session, read, edition, pictures)
        outputs |= _edition_files(edition, report, pictures)
        outputs |= _workbook_file(read, edition, of_report)
    problems = (*read.problems, *of_report)
    if request.strict and problems:
        return Outcome(read, editions, problems, WrittenVersion(), folder)
    with doing("doing-write", file=str(folder)):
        outputs |= _common_files(session, read, editions, (*read.reading.problems, *of_report))
        outputs["private/problems.csv"] = problems_csv(problems, editions[0].words).encode()
        written = write_version(session, read, results, folder, outputs)
    return Outcome(read, editions, problems, written, folder)


def report_languages(session: Session, request: Request, read: Read) -> tuple[str, ...]:
    """Returns the languages asked for, else the session's, else those of the sheets, the most frequent first."""
    if request.languages:
        return choose_languages(read.framework, request.languages)
    if session.settings.about.languages:
        return choose_languages(read.framework, session.settings.about.languages)
    counts = Counter(s.language for s in read.reading.sheets if s.answered and s.language in read.framework.words)
    by_frequency = sorted(counts, key=lambda language: (-counts[language], language))
    return tuple(by_frequency) or read.framework.languages[:1]


def score_read(session: Session, read: Read) -> Results:
    """Scores what was read; raises InputError where no sheet has an answer."""
    ratings = read.reading.ratings
    if ratings["answer"].eq(Answer.BLANK.value).all():
        nothing = Problem(ProblemCode.NO_ANSWERS, Place(str(session.folder)))
        raise InputError([*read.reading.problems, nothing])
    groups = tuple(session.settings.about.groups) or read.framework.groups
    with doing("doing-score"):
        return score_ratings(ratings, read.framework, read.module, session.settings.method, groups)


def make_edition(session: Session, read: Read, results: Results, language: str) -> Edition:
    """Returns the results with the words of one language."""
    settings = session.settings.in_language(language)
    return Edition(settings, read.framework, results, words_for(language), read.framework.words_in(language))


def write_report(
    session: Session, read: Read, edition: Edition, pictures: Mapping[str, Picture]
) -> tuple[bytes, tuple[Problem, ...]]:
    """Writes the Word report of an edition, and returns what could not be used of the city's template and logo."""
    report = session.settings.report
    inputs = ReportInput(
        edition=edition,
        pictures=pictures,
        set_aside=tuple(sorted(Counter(p.code for p in read.reading.problems).items())),
        participants=_participants(read) if report.name_participants else (),
        quotes=read.comments.quotes,
        template=session_file(session, report.word_template),
        logo=session_file(session, report.logo),
    )
    return word_report(inputs)


def _edition_files(edition: Edition, report: bytes, pictures: Mapping[str, Picture]) -> dict[str, bytes]:
    language = edition.framework_words.language
    files = {f"results/report.{language}.docx": report}
    for picture in pictures.values():
        files[f"results/charts/{picture.name}.{language}.png"] = picture.png
        files[f"results/charts/{picture.name}.{language}.svg"] = picture.svg
    return files


def _workbook_file(read: Read, edition: Edition, of_report: Sequence[Problem]) -> dict[str, bytes]:
    name = f"results/results.{edition.framework_words.language}.xlsx"
    return {name: results_workbook(edition, read.comments.quotes, (*read.reading.problems, *of_report))}


def _common_files(
    session: Session, read: Read, editions: Sequence[Edition], problems: Sequence[Problem]
) -> dict[str, bytes]:
    """Makes the files that are written once, in the words of the first edition."""
    first = editions[0]
    languages = [edition.framework_words.language for edition in editions]

    def as_json(private: bool) -> bytes:
        text = results_json(session.settings, read.framework, first.results, problems, languages, private=private)
        return text.encode()

    return {
        "results/results.json": as_json(private=False),
        "private/details.json": as_json(private=True),
        "private/ratings.csv": ratings_csv(read.reading.ratings, first.words).encode(),
        "private/README.txt": private_readme(languages).encode(),
    }


def _participants(read: Read) -> tuple[str, ...]:
    """Names of those who ticked that they may be printed, in the alphabet's order."""
    return tuple(sorted({s.name for s in read.reading.sheets if s.print_name and s.name}, key=str.casefold))
