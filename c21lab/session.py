"""The one recipe: find the sheets, read them, score them, find out, draw, write."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from c21lab.charts.draw import draw_charts
from c21lab.choices import choose_framework, choose_languages, choose_module
from c21lab.edition import Edition
from c21lab.framework.load import STRUCTURE
from c21lab.framework.model import Framework
from c21lab.output import Written, write_outputs
from c21lab.picture import Picture
from c21lab.problems import C21LabError, InputError, Place, Problem, ProblemCode, UsageError
from c21lab.ratings import Answer
from c21lab.report.data import private_readme, problems_csv, ratings_csv, results_json
from c21lab.report.sentences import finding_sentence
from c21lab.report.word import ReportInput, word_report
from c21lab.report.workbook import results_workbook
from c21lab.scoring.findings import score_ratings
from c21lab.scoring.results import Results
from c21lab.settings import FILE_NAME, Settings, read_settings
from c21lab.sheets.files import printable
from c21lab.sheets.read import Reading, SheetFile, deduced_module, find_sheets, open_sheets, read_opened
from c21lab.wording import program_languages, words_for

Step = Callable[[str, int, int], None]
"""Called with what is being done (a key of the program's words), how many are done, and of how many."""


def in_silence(_key: str, _done: int, _total: int) -> None:
    """Shows no progress."""


DEMO = "vaubrelle-essentials-fr"


class UnexpectedError(Exception):
    """An error of the program; ``doing`` holds the words for what was being done when it happened."""

    def __init__(self, key: str, facts: Mapping[str, str]) -> None:
        self.doing = (key, facts)
        super().__init__(key)


@contextmanager
def doing(key: str, **facts: str) -> Generator[None]:
    """Gives an unexpected error the words for what was being done."""
    try:
        yield
    except (C21LabError, UnexpectedError):
        raise
    except Exception as error:
        raise UnexpectedError(key, facts) from error


@dataclass(frozen=True)
class Session:
    """A workshop: its sheets, what its ``session.toml`` says, and the folder that results go into."""

    folder: Path
    settings: Settings
    files: tuple[SheetFile, ...]


@dataclass(frozen=True)
class Request:
    """What the command line asks for; empty means: as the session says, else as the sheets say."""

    framework: str | None = None
    module: str | None = None
    languages: tuple[str, ...] = ()
    out: Path | None = None
    strict: bool = False


@dataclass(frozen=True)
class Read:
    """The sheets of a session, read for one framework and module."""

    framework: Framework
    module: str
    reading: Reading


@dataclass(frozen=True)
class Outcome:
    """What scoring came to: an edition per language, what was set aside, and what was written into ``folder``."""

    editions: tuple[Edition, ...]
    problems: tuple[Problem, ...]
    written: tuple[Written, ...]
    folder: Path

    def agenda(self, edition: Edition) -> tuple[str, ...]:
        """What to discuss tomorrow, a sentence each."""
        return tuple(finding_sentence(finding, edition) for finding in edition.results.of_kind("discuss"))


def open_session(paths: Sequence[Path]) -> Session:
    """The session in a folder, or made of sheets.

    Raises UsageError for a path that does not exist, InputError for a ``session.toml`` with an error.
    """
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise UsageError([Problem(ProblemCode.PATH_MISSING, facts={"found": str(path)}) for path in missing])
    folder = paths[0] if paths[0].is_dir() else paths[0].parent
    settings_file = folder / FILE_NAME
    settings = read_settings(settings_file) if settings_file.exists() else Settings()
    return Session(folder, settings, find_sheets(paths[0]) if len(paths) == 1 else _gather_sheets(paths))


def _gather_sheets(paths: Sequence[Path]) -> tuple[SheetFile, ...]:
    """The sheets at several paths, each once, sorted, and named by their path from the folder that all share.

    Two people may have saved under the same name in two folders, and a folder may be given beside a file in it.
    """
    found = {file.path.resolve() for path in paths for file in find_sheets(path)}
    one_drive = len({path.drive for path in found}) == 1
    shared = os.path.commonpath([path.parent for path in found]) if one_drive else ""
    names = {path: (path.relative_to(shared) if shared else path).as_posix() for path in found}
    files = [SheetFile(path, printable(name)) for path, name in names.items()]
    return tuple(sorted(files, key=lambda file: (file.name.casefold(), file.name)))


def demo_session() -> Session:
    """The sample that ships: inside an installed package, or in the checkout beside it."""
    package = Path(str(files("c21lab")))
    inside = package / "sample_sessions" / DEMO
    return open_session([inside if inside.is_dir() else package.parent / "sample_sessions" / DEMO])


def read_session(session: Session, request: Request, step: Step = in_silence) -> Read:
    """Every sheet read once, for the framework and module of the request, else of the session, else of the sheets.

    Raises UsageError where the request names a framework, module or language that there is not; InputError where the
    session or the sheets do, where there are no sheets, or where nothing decides and the sheets disagree.
    """
    if not session.files:
        raise InputError(Problem(ProblemCode.NO_SHEETS, Place(str(session.folder))))
    with doing("doing-read"):
        opened = open_sheets(session.files, lambda done, total: step("step-read", done, total))
        about = session.settings.about
        name = request.framework or _framework_of(session) or opened.decided("framework")
        with _chosen_by(request.framework, about.framework, session):
            framework = choose_framework(name)
        stated = request.module or about.module or opened.decided("module", framework.id)
        with _chosen_by(request.module, about.module, session):
            module = choose_module(framework, stated)
        if stated is None:
            module = deduced_module(opened, framework, module)
        _refuse_unknown_languages(session, request, framework)
        reading = read_opened(opened, framework, module, about.groups)
    return Read(framework, module, reading)


def score_session(session: Session, request: Request, step: Step = in_silence) -> Outcome:
    """Reads, scores, draws and writes ``results/`` and ``private/``; under ``strict`` with a problem, writes nothing.

    Raises what read_session raises, and InputError where no sheet has an answer or the folder can't be written to.
    """
    read = read_session(session, request, step)
    languages = report_languages(session, request, read)
    results = score_read(session, read)
    editions = tuple(make_edition(session, read, results, language) for language in languages)
    folder = request.out or session.folder
    if request.strict and read.reading.problems:
        return Outcome(editions, read.reading.problems, (), folder)
    outputs: dict[str, bytes] = {}
    of_report: tuple[Problem, ...] = ()
    for done, edition in enumerate(editions):
        step("step-draw", done, len(editions))
        with doing("doing-draw", language=edition.texts.language):
            pictures = draw_charts(edition)
            report, of_report = write_report(session, read, edition, pictures)
        outputs |= _edition_files(edition, report, pictures)
    problems = (*read.reading.problems, *of_report)
    if request.strict and problems:
        return Outcome(editions, problems, (), folder)
    with doing("doing-write", file=str(folder)):
        outputs |= _common_files(session, read, editions)
        outputs["private/problems.csv"] = problems_csv(problems, editions[0].words).encode()
        written = write_outputs(folder, outputs)
    return Outcome(editions, problems, written, folder)


def _refuse_unknown_languages(session: Session, request: Request, framework: Framework) -> None:
    """Raises for a language that neither framework nor program speaks; the session's have to be the framework's."""
    spoken = program_languages()
    choose_languages(framework, [language for language in request.languages if language not in spoken])
    with _chosen_by(None, session.settings.about.languages, session):
        choose_languages(framework, session.settings.about.languages)


@contextmanager
def _chosen_by(asked: object, stated: object, session: Session) -> Generator[None]:
    """Tells an unknown name on the command line from one in ``session.toml`` or the sheets, which is an InputError."""
    try:
        yield
    except UsageError as error:
        if asked:
            raise
        place = Place(FILE_NAME if stated else str(session.folder))
        raise InputError([replace(problem, place=place) for problem in error.problems]) from error


def _framework_of(session: Session) -> str:
    """The framework that ``session.toml`` names, by its id or by a folder beside it; empty where it names none."""
    name = session.settings.about.framework
    beside = session.folder / name
    return str(beside) if name and (beside / STRUCTURE).is_file() else name


def report_languages(session: Session, request: Request, read: Read) -> tuple[str, ...]:
    """The languages asked for, else the session's, else those of the sheets, the most frequent first."""
    if request.languages:
        return choose_languages(read.framework, request.languages)
    if session.settings.about.languages:
        return choose_languages(read.framework, session.settings.about.languages)
    counts = Counter(s.language for s in read.reading.sheets if s.answered and s.language in read.framework.words)
    by_frequency = sorted(counts, key=lambda language: (-counts[language], language))
    return tuple(by_frequency) or read.framework.languages[:1]


def score_read(session: Session, read: Read) -> Results:
    """The results of what was read; raises InputError where no sheet has an answer."""
    ratings = read.reading.ratings
    if ratings["answer"].eq(Answer.BLANK.value).all():
        nothing = Problem(ProblemCode.NO_ANSWERS, Place(str(session.folder)))
        raise InputError([*read.reading.problems, nothing])
    groups = tuple(session.settings.about.groups) or read.framework.groups
    with doing("doing-score"):
        return score_ratings(ratings, read.framework, read.module, session.settings.method, groups)


def make_edition(session: Session, read: Read, results: Results, language: str) -> Edition:
    """The results with the words of one language."""
    return Edition(session.settings, read.framework, results, words_for(language), read.framework.words_in(language))


def write_report(
    session: Session, read: Read, edition: Edition, pictures: Mapping[str, Picture]
) -> tuple[bytes, tuple[Problem, ...]]:
    """The Word report of an edition, and what could not be used of the city's own template and logo."""
    report = session.settings.report
    inputs = ReportInput(
        edition=edition,
        pictures=pictures,
        set_aside=tuple(sorted(Counter(p.code for p in read.reading.problems).items())),
        participants=_participants(read) if report.name_participants else (),
        quotes=_quotes(session, read),
        template=_session_file(session, report.word_template),
        logo=_session_file(session, report.logo),
    )
    return word_report(inputs)


def _edition_files(edition: Edition, report: bytes, pictures: Mapping[str, Picture]) -> dict[str, bytes]:
    language = edition.texts.language
    files = {f"results/report.{language}.docx": report}
    for picture in pictures.values():
        files[f"results/charts/{picture.name}.{language}.png"] = picture.png
        files[f"results/charts/{picture.name}.{language}.svg"] = picture.svg
    return files


def _common_files(session: Session, read: Read, editions: Sequence[Edition]) -> dict[str, bytes]:
    """What is written once, in the words of the first edition."""
    first, problems = editions[0], read.reading.problems
    quoted = [(item, text) for item, texts in _quotes(session, read).items() for text in texts]
    languages = [edition.texts.language for edition in editions]

    def as_json(private: bool) -> bytes:
        text = results_json(session.settings, read.framework, first.results, problems, languages, private=private)
        return text.encode()

    return {
        "results/results.xlsx": results_workbook(first, quoted, problems),
        "results/results.json": as_json(private=False),
        "private/details.json": as_json(private=True),
        "private/ratings.csv": ratings_csv(read.reading.ratings).encode(),
        "private/README.txt": private_readme(languages).encode(),
    }


def _participants(read: Read) -> tuple[str, ...]:
    """Names of those who ticked that they may be printed, in the alphabet's order."""
    return tuple(sorted({s.name for s in read.reading.sheets if s.print_name and s.name}, key=str.casefold))


def _quotes(session: Session, read: Read) -> dict[str, tuple[str, ...]]:
    """Comments by item that may be shared, none unless the session allows it.

    They are sorted, so that their order does not tell whose sheet they stood in.
    """
    if not session.settings.report.quote_comments:
        return {}
    comments = read.reading.ratings.dropna(subset="comment")
    return {str(item): tuple(sorted(set(texts))) for item, texts in comments.groupby("item", sort=False)["comment"]}


def _session_file(session: Session, name: str) -> bytes | None:
    """A file that ``session.toml`` names; raises InputError where it is not there."""
    if not name:
        return None
    path = session.folder / name
    if not path.is_file():
        raise InputError(Problem(ProblemCode.PATH_MISSING, Place(FILE_NAME), {"found": name}))
    return path.read_bytes()
