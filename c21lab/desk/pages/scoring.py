"""Scores a workshop as ``c21lab score`` does, and tells what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.requests import Request

from c21lab.desk.render import desk_of, sentences, workshop_of
from c21lab.recipes.progress import Step
from c21lab.recipes.read import Request as ScoreRequest
from c21lab.recipes.read import open_session
from c21lab.recipes.version_lines import lines_without_zones
from c21lab.recipes.write import Outcome, score_session


async def score_now(request: Request, languages: Sequence[str]) -> Outcome:
    """Scores, draws and writes ``results/`` and ``private/``, in these languages or those of the session."""
    desk, workshop = desk_of(request), workshop_of(request)

    def job(step: Step) -> Outcome:
        return score_session(open_session([workshop.folder]), ScoreRequest(languages=tuple(languages)), step)

    outcome = await desk.worker.do(("score", workshop.id, tuple(languages)), job)
    workshop.changes = outcome.version.changes
    for line in lines_without_zones(outcome, desk.words):
        desk.note(line)
    for text in sentences(outcome.notices, desk.words):
        desk.note(text, bad=True)
    of_report = outcome.problems[len(outcome.read.problems) :]
    for text in sentences(of_report, desk.words):
        desk.note(text, bad=True)
    return outcome
