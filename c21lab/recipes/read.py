"""From a path to the ratings of a session: its settings, its sheets, and what they are read for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from importlib.resources import files
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.framework.model import Framework
from c21lab.lab.kinds import Needed
from c21lab.office.file_names import is_there
from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.ratings import ratings_table
from c21lab.recipes.choices import (
    choose_framework,
    choose_languages,
    choose_module,
    refuse_unlabelled_groups,
    refuse_unspoken,
)
from c21lab.recipes.comments import Comments, read_comments
from c21lab.recipes.earlier import Beside, read_beside
from c21lab.recipes.exports import without_exports
from c21lab.recipes.folders import WorkshopFolder, home_of, without_other_files
from c21lab.recipes.named_files import file_beside
from c21lab.recipes.plan import SessionPlan, first_language, plan_kind, read_session_plan
from c21lab.recipes.progress import Step, doing, without_progress
from c21lab.recipes.stated import chosen_by, framework_of_session, stated_framework
from c21lab.recipes.typed_plenary import TypedPlenary, read_plenary
from c21lab.recipes.voted_twice import read_second_vote
from c21lab.report.comments_book import FILE_NAME as COMMENTS_FILE
from c21lab.settings import FILE_NAME, Settings
from c21lab.settings_file.misnamed import misnamed_settings
from c21lab.settings_file.read import read_settings
from c21lab.sheets.blank.roster import read_roster
from c21lab.sheets.filled.inventory import Inventory
from c21lab.sheets.filled.open_files import SheetOpener
from c21lab.sheets.filled.read import FilledSheets, Sheet, SheetFile, deduced_module, open_sheets, read_opened

if TYPE_CHECKING:
    import pandas as pd

DEMO = "vaubrelle-essentials-fr"


@dataclass(frozen=True)
class Session:
    """A workshop: its sheets, what its ``session.toml`` says, and the folder that results go into.

    ``second`` are the sheets of a second vote, which are never read as those of the first. Nothing is ever written
    beside a ``sample``, which may stand where the program is installed.
    """

    folder: Path
    settings: Settings
    files: tuple[SheetFile, ...]
    sample: bool = False
    second: tuple[SheetFile, ...] = ()


@dataclass(frozen=True)
class Request:
    """The options of the command line; empty means: as the session says, else as the sheets say."""

    framework: str | None = None
    module: str | None = None
    languages: tuple[str, ...] = ()
    out: Path | None = None
    strict: bool = False
    numbers: bool = False
    sheets_optional: bool = False  # there is something to do where nobody filled a sheet


@dataclass(frozen=True)
class ReadSession:
    """The sheets of a session, read for one framework and module: all of it is the facilitator's own.

    ``second`` are the sheets of a second vote, None where there are none.
    """

    session: Session
    framework: Framework
    module: str
    reading: FilledSheets
    comments: Comments = field(default_factory=Comments)
    beside: Beside = field(default_factory=Beside)
    plan: SessionPlan = field(default_factory=SessionPlan)
    plenary: TypedPlenary = field(default_factory=TypedPlenary)
    second: FilledSheets | None = None

    @property
    def ratings(self) -> pd.DataFrame:
        """Returns the table of ratings, one row per item per sheet; ``c21lab.ratings`` describes its columns."""
        return self.reading.ratings

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """Returns the sheets that were read, blank ones included."""
        return self.reading.sheets

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Returns every problem: of the sheets, of comments.xlsx, of plenary.xlsx, and of plan.xlsx."""
        beside = (*self.comments.problems, *self.plenary.problems, *self.plan.problems)
        return (*self.reading.problems, *beside)

    @property
    def inventory(self) -> Inventory:
        """Returns who is in, with how much each answered, and who is missing: counts, no scores."""
        return self.reading.inventory


PathName = str | PathLike[str]


def open_session(paths: PathName | Sequence[PathName], *more: PathName) -> Session:
    """Opens the session in a folder, or one made of sheets: one path or several, as texts or as Path.

    Raises UsageError for a path that does not exist, InputError for a ``session.toml`` with an error, and where the
    paths hold more than one workshop.
    """
    first = [paths] if isinstance(paths, str | PathLike) else paths
    return _open([Path(path) for path in (*first, *more)])


def _open(paths: Sequence[Path]) -> Session:
    if not paths:
        raise UsageError(Problem(ProblemCode.PATH_MISSING, facts={"found": ""}))
    folder = home_of(paths)
    settings = read_settings(folder / FILE_NAME) if (folder / FILE_NAME).exists() else Settings()
    first, second = _workshop(folder, settings).find_rounds(paths)
    return Session(folder, settings, first, second=second)


def _workshop(folder: Path, settings: Settings) -> WorkshopFolder:
    roster = settings.about.roster
    return WorkshopFolder(folder, folder / roster if roster else None)


def demo_session() -> Session:
    """Opens the sample that ships: inside an installed package, or in the checkout beside it."""
    package = Path(str(files("c21lab")))
    inside = package / "sample_sessions" / DEMO
    sample = open_session([inside if inside.is_dir() else package.parent / "sample_sessions" / DEMO])
    return replace(sample, sample=True)


def read_session(
    session: Session, request: Request = Request(), step: Step = without_progress, opener: SheetOpener = open_sheets
) -> ReadSession:
    """Reads every sheet once, for the framework and module of the request, else of the session, else of the sheets.

    ``opener`` is what opens the files; one that remembers them saves a room that is read again and again its time.

    Raises UsageError where the request names a framework, module or language that there is not; InputError where the
    session or the sheets do, where there are no sheets, or where nothing decides and the sheets disagree.
    """
    report, about = session.settings.report, session.settings.about
    named = (report.word_template, report.slides_template, report.logo, report.cover_image, about.roster)
    for name in named:
        file_beside(session.folder, name)
    if not session.files:
        return _without_sheets(session, request)
    with doing("doing-read"):
        opened = opener(session.files, lambda done, total: step("step-read", done, total))
        opened = without_other_files(opened, session.files, _workshop(session.folder, session.settings))
        if not opened.files and not opened.problems:
            return _without_sheets(session, request)
        stated = framework_of_session(session.folder, session.settings)
        name = request.framework or stated or opened.decided("framework")
        with chosen_by(request.framework, about.framework, session.folder):
            framework = choose_framework(name)
        stated = request.module or about.module or opened.decided("module", framework.id)
        with chosen_by(request.module, about.module, session.folder):
            module = choose_module(framework, stated)
        if stated is None:
            module = deduced_module(opened, framework, module)
        _refuse_unknown_languages(session, request, framework)
        refuse_unlabelled_groups(framework, about)
        beside = read_beside(session.folder, session.settings, framework, module)
        reading = read_opened(opened, framework, module, about.groups, tables_apart=about.tables == "round")
        inventory, of_roster = _with_roster(reading.inventory, session, framework)
        found = without_exports(reading, session.files, session.folder, framework)
        second = read_second_vote(session, _workshop(session.folder, session.settings), framework, module)
        problems = (*misnamed_settings(session.folder), *of_roster, *found, *(second.problems if second else ()))
        reading = replace(reading, problems=problems, inventory=inventory)
        marked = comments_folder(session, request.out)
        marks = marked if is_there(marked / COMMENTS_FILE) else session.folder
        comments = read_comments(marks, reading.table, reading.sheets, framework, session.settings)
        plenary = read_plenary(session.folder, reading.table, framework, module, session.settings)
        plan = _plan_of(session, framework)
    return ReadSession(session, framework, module, reading, comments, beside, plan, plenary, second)


def _without_sheets(session: Session, request: Request) -> ReadSession:
    """A workshop of which nobody filled a sheet: its plan. Raises InputError where its kind needs sheets."""
    if not request.sheets_optional and plan_kind(session.settings).needs is Needed.SHEETS:
        raise InputError(Problem(ProblemCode.NO_SHEETS, Place(str(session.folder))))
    with doing("doing-read"):
        framework, module = stated_framework(session.folder, session.settings, request.framework, request.module)
        _refuse_unknown_languages(session, request, framework)
        nothing = FilledSheets(ratings_table([]), (), misnamed_settings(session.folder))
        return ReadSession(session, framework, module, nothing, plan=_plan_of(session, framework))


def _plan_of(session: Session, framework: Framework) -> SessionPlan:
    language = first_language(session.settings, framework)
    return read_session_plan(session.folder, language, framework if framework.id else None, session.settings)


def comments_folder(session: Session, out: Path | None) -> Path:
    """Returns the folder of comments.xlsx: beside session.toml, for a sample where its results go."""
    return out if session.sample and out else session.folder


def _with_roster(inventory: Inventory, session: Session, framework: Framework) -> tuple[Inventory, tuple[Problem, ...]]:
    """The inventory with the names on the session's list that no sheet bears, and what is wrong with the list."""
    path = file_beside(session.folder, session.settings.about.roster)
    if path is None:
        return inventory, ()
    people, problems = read_roster(path, framework, session.settings.about.groups)
    here = {fold(line.name) for line in inventory.lines if line.answered}
    missing = tuple(line.name for line in people if line.name and fold(line.name) not in here)
    return replace(inventory, without_sheet=missing), problems


def _refuse_unknown_languages(session: Session, request: Request, framework: Framework) -> None:
    """Raises for a language that neither framework nor program speaks; the session's have to be the framework's."""
    refuse_unspoken([framework], request.languages)
    with chosen_by(None, session.settings.about.languages, session.folder):
        choose_languages(framework, session.settings.about.languages)
