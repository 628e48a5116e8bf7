"""The recipe behind ``c21lab plan``: plan.xlsx made or renewed, and the scores that it starts from made first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from c21lab.lab.kinds import Needed
from c21lab.lab.plan import Plan
from c21lab.lab.plan_layout import FILE_NAME
from c21lab.office.file_names import is_file
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Problem
from c21lab.recipes.output import write_outputs
from c21lab.recipes.plan import (
    SessionPlan,
    checked,
    look_of,
    plan_kind,
    renewed_book,
    renewed_rows,
    with_values_of,
)
from c21lab.recipes.progress import Step, doing, without_progress
from c21lab.recipes.read import ReadSession, Request, Session, read_session
from c21lab.recipes.superseded import SupersededFile, WrittenFile
from c21lab.recipes.versions import REVEAL
from c21lab.recipes.write import Outcome, score_session
from c21lab.scoring.findings import score_ratings
from c21lab.scoring.results import Results, without_scores

_NOT_YET = (ProblemCode.PLAN_MISSING, ProblemCode.PLAN_EMPTY)


@dataclass(frozen=True)
class MadePlan:
    """The plan of a session after a run: what it holds, every problem, and what was written.

    ``offered`` counts new rows for fields. ``scored`` is the outcome of scoring, where nobody had seen scores before.
    """

    path: Path
    plan: Plan
    problems: tuple[Problem, ...]
    usable: bool
    offered: int = 0
    written: tuple[WrittenFile, ...] = ()
    superseded: tuple[SupersededFile, ...] = ()
    scored: Outcome | None = None


def plan_workbook(read: ReadSession) -> bytes:
    """Writes the plan.xlsx of a session as bytes: what people typed, rows for its fields, starting values.

    Rows and values come from the scores once they have been written, and so seen. Raises InputError where the plan.xlsx
    that stands there cannot be read.
    """
    if not read.plan.usable:
        raise InputError(read.plan.problems)
    known, results = _with_results(read)
    look = look_of(read.session.settings, read.framework)
    rows = renewed_rows(known, results, look)
    return renewed_book(replace(known, standing=None), rows, look) or b""


def make_plan(session: Session, request: Request, step: Step = without_progress) -> MadePlan:
    """Makes plan.xlsx in the session's folder, or renews it with all that people typed.

    Where sheets have answers and nobody has seen scores yet, it scores first. Raises what ``score_session`` raises.
    """
    asked = replace(request, sheets_optional=True)
    read = read_session(session, asked, step)
    scored = None
    waits = plan_kind(session.settings).needs is Needed.PLAN  # its report is made out of the plan
    if _has_answers(read) and not waits and read.plan.usable and not is_file(session.folder / REVEAL):
        scored = score_session(session, request, step)
        read = read_session(session, asked, step)
    known, results = _with_results(read)
    path = known.standing or session.folder / FILE_NAME
    if not known.usable:
        return MadePlan(path, known.plan, known.problems, usable=False, scored=scored)
    look = look_of(session.settings, read.framework)
    rows = renewed_rows(known, results, look)
    made = MadePlan(
        session.folder / FILE_NAME,
        known.plan,
        tuple(problem for problem in known.problems if problem.code not in _NOT_YET),
        usable=True,
        offered=len(rows.offered) - len(known.rows.offered),
        scored=scored,
    )
    book = renewed_book(known, rows, look)
    if book is None:
        return made
    retired = [known.standing.name] if known.standing and known.standing.name != FILE_NAME else []
    with doing("doing-write", file=str(session.folder)):
        outputs = write_outputs(session.folder, {FILE_NAME: book}, retired=retired)
    return replace(made, written=outputs.files, superseded=outputs.superseded)


def check_session_plan(session: Session, request: Request) -> tuple[SessionPlan, tuple[Problem, ...]]:
    """Reads plan.xlsx, and returns with it every problem: of its cells, of what it says, and where there is none."""
    read = read_session(session, replace(request, sheets_optional=True))
    kind, found = plan_kind(session.settings), read.plan
    missing = Problem(ProblemCode.PLAN_MISSING, facts={"folder": str(session.folder)})
    absent = found.standing is None and not found.problems
    return found, (missing,) if absent else checked(found, kind)


def _has_answers(read: ReadSession) -> bool:
    return bool(read.reading.table.answered)


def _with_results(read: ReadSession) -> tuple[SessionPlan, Results]:
    """The plan with its starting values, and the results they are from; none before anybody may see them."""
    if not _has_answers(read) or not is_file(read.session.folder / REVEAL):
        return read.plan, without_scores(read.module)
    scores = score_ratings(read.reading.table, read.framework, read.module, read.session.settings)
    return with_values_of(read.plan, scores, read.session.settings.about), scores
