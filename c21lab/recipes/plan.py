"""plan.xlsx of a session: read as people typed it, and written again with new rows and starting values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from c21lab.framework.model import Framework
from c21lab.lab.kinds import Needed, WorkshopKind, kind_of
from c21lab.lab.plan import Plan
from c21lab.lab.plan_check import check_plan
from c21lab.lab.plan_entries import plan_of, with_ids
from c21lab.lab.plan_layout import FILE_NAME
from c21lab.lab.plan_look import PlanLook
from c21lab.lab.plan_renew import (
    Offer,
    is_unchanged,
    starting_values,
    with_empty_rows,
    with_offers,
    with_starting_values,
)
from c21lab.lab.plan_rows import PlanRows, read_plan_rows
from c21lab.office.file_names import is_folder
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.report.plan_texts import starting_dates, starting_value
from c21lab.scoring.finding_kinds import AgreedWeakness, BlindSpot, Lowest, RelativeWeakness, Split
from c21lab.scoring.results import FieldScore, Results
from c21lab.settings import About, Settings
from c21lab.sheets.filled.find_files import read_file
from c21lab.wording import words_for
from c21lab.workbooks import RefusedError, open_book

PLAN_NAMES = (FILE_NAME, "plan.ods")  # as this program writes it, and as LibreOffice saves it
_FIRST_ROWS = 5  # of a tab that nothing is offered for
_MOST_ACTIONS = 2  # lowest actions of a field that a row names


@dataclass(frozen=True)
class SessionPlan:
    """The plan of a session.

    ``rows`` hold all that stands in the workbook, numbered. ``standing`` is the file that was read; where it could not
    be, ``usable`` is false and it is left alone. ``found`` are the rows before they got their numbers.
    """

    plan: Plan = field(default_factory=Plan)
    rows: PlanRows = field(default_factory=PlanRows)
    problems: tuple[Problem, ...] = ()
    standing: Path | None = None
    usable: bool = True
    found: PlanRows = field(default_factory=PlanRows)


def plan_kind(settings: Settings) -> WorkshopKind:
    """Returns the kind of a session's workshop."""
    return kind_of(settings.about.kind)


def read_session_plan(folder: Path, language: str, framework: Framework | None, settings: Settings) -> SessionPlan:
    """Reads the plan.xlsx in a session's folder; what keeps its kind of workshop from a report is a problem, too."""
    found = sorted(path for path in folder.iterdir() if is_plan_book(path)) if is_folder(folder) else []
    needed = plan_kind(settings).needs is Needed.PLAN
    if not found:
        missing = Problem(ProblemCode.PLAN_MISSING, Place(FILE_NAME), {"folder": str(folder)})
        return SessionPlan(Plan(language), problems=(missing,) if needed else ())
    if len(found) > 1:
        facts = {"found": ", ".join(path.name for path in found)}
        twice = Problem(ProblemCode.PLAN_FILE_TWICE, Place(found[0].name), facts)
        return SessionPlan(Plan(language), problems=(twice,), standing=found[0], usable=False)
    read = _read(found[0], language, framework)
    if needed and read.usable and not read.plan:
        read = replace(read, problems=(*read.problems, Problem(ProblemCode.PLAN_EMPTY, Place(found[0].name))))
    return read


def is_plan_book(path: Path) -> bool:
    """Returns whether a file bears the name of the workbook of ideas and measures."""
    return path.name.casefold() in PLAN_NAMES


def _read(path: Path, language: str, framework: Framework | None) -> SessionPlan:
    try:
        book = open_book(read_file(path).data, path.name)
    except RefusedError as refused:
        problem = Problem(refused.code, Place(path.name, refused.tab, refused.cell), refused.facts)
        return SessionPlan(Plan(language), problems=(problem,), standing=path, usable=False)
    found, problems = read_plan_rows(book, path.name)
    if any(problem.code is ProblemCode.PLAN_WITHOUT_HEADINGS for problem in problems):
        return SessionPlan(Plan(language), problems=problems, standing=path, usable=False)
    rows, of_ids = with_ids(found)
    plan, of_values = plan_of(rows, language, framework)
    return SessionPlan(plan, rows, (*problems, *of_ids, *of_values), path, found=found)


def first_language(settings: Settings, framework: Framework) -> str:
    """Returns the language of the workbooks that the team fills in."""
    return (*settings.about.languages, *framework.languages)[0]


def offers_of(results: Results) -> tuple[Offer, ...]:
    """Returns the fields that ideas are wanted for: weaknesses, then splits, then what people could not judge."""
    extremes = [lowest for lowest in results.of_type(Lowest) if lowest.fits]
    weak = [one.field for one in (*results.of_type(AgreedWeakness, RelativeWeakness), *extremes)]
    split = [one.field for one in results.of_type(Split)]
    unknown = [one.field for one in results.of_type(BlindSpot)]
    reasons: dict[str, str] = {}
    for fields, reason in ((weak, "weakness"), (split, "split"), (unknown, "blind_spot")):
        reasons |= {id_: reason for id_ in fields if id_ not in reasons}
    return tuple(Offer(id_, reason, _lowest(results.field_score(id_))) for id_, reason in reasons.items())


def _lowest(score: FieldScore) -> tuple[str, ...]:
    return score.lowest_actions if len(score.lowest_actions) <= _MOST_ACTIONS else ()


def with_values_of(session_plan: SessionPlan, results: Results, about: About) -> SessionPlan:
    """Returns the plan with the starting values of these results; those of fields without a result stay as they are."""
    plan, words = session_plan.plan, words_for(session_plan.plan.language)
    date = words.join(starting_dates(about))
    values = starting_values(plan, lambda id_: starting_value(id_, results, date, words))
    measures = tuple(replace(m, starting_value=values[m.id]) if m.id in values else m for m in plan.measures)
    rows = with_starting_values(session_plan.rows, values)
    return replace(session_plan, rows=rows, plan=replace(plan, measures=measures))


def renewed_rows(session_plan: SessionPlan, results: Results, look: PlanLook) -> PlanRows:
    """Returns all rows, rows for fields not offered before, and first rows where a tab has none."""
    rows = session_plan.rows
    rows = with_offers(rows, offers_of(results), look) if look.kind.has_fields else rows
    return with_empty_rows(rows, look.kind.tabs, _FIRST_ROWS)


def look_of(settings: Settings, framework: Framework) -> PlanLook:
    """Returns how a session's plan.xlsx is written: in its first language, with a column for each other one."""
    languages = (first_language(settings, framework), *settings.about.languages[1:])
    return PlanLook(plan_kind(settings), languages, framework if framework.id else None)


def renewed_book(session_plan: SessionPlan, rows: PlanRows, look: PlanLook) -> bytes | None:
    """Returns the bytes of plan.xlsx with these rows; None where the file that stands there holds all of it already."""
    standing = session_plan.standing
    same = standing is not None and standing.name == FILE_NAME
    if same and is_unchanged(session_plan.found, rows, look, look.kind.tabs):
        return None
    from c21lab.lab.plan_book import write_plan_book  # with a library that reading does without

    return write_plan_book(rows, look)


def checked(session_plan: SessionPlan, kind: WorkshopKind) -> tuple[Problem, ...]:
    """Returns every problem of a plan: of its cells, and of what it says."""
    return (*session_plan.problems, *check_plan(session_plan.plan, session_plan.rows, fields=kind.has_fields))


def status_counts(plan: Plan, statuses: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yields each status that measures have, and how many have it; the empty one comes last."""
    for status in (*statuses, ""):
        count = sum(measure.status == status for measure in plan.measures)
        if count:
            yield status, count
