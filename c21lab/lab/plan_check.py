"""Checks a plan before anybody takes it home: ideas that nobody can understand, measures that cannot start."""

from __future__ import annotations

from collections.abc import Iterator

from c21lab.lab.plan import Measure, Plan
from c21lab.lab.plan_layout import ID, MAIN_TEXT, PlanTab
from c21lab.lab.plan_rows import PlanRow, PlanRows
from c21lab.message_limits import shortened
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem

LEAST_WORDS = 5


def check_plan(plan: Plan, rows: PlanRows, *, fields: bool) -> tuple[Problem, ...]:
    """Returns every idea under five words, and every measure without field or lead, or that ends before it starts.

    ``fields`` is whether measures of this kind of workshop have any; else they have to name a key or a target.
    """
    at = {(row.tab, row.cells[ID]): row for row in rows.rows}
    found: list[Problem] = []
    for tab, entries in ((PlanTab.IDEAS, plan.ideas), (PlanTab.CHALLENGES, plan.challenges), (PlanTab.KEYS, plan.keys)):
        for one in entries:
            count = len(one.text.text.split())
            if count < LEAST_WORDS:
                facts = {"id": one.id, "found": shortened(one.text.text), "count": count, "least": LEAST_WORDS}
                found.append(Problem(ProblemCode.PLAN_IDEA_SHORT, at[tab, one.id].place(MAIN_TEXT[tab]), facts))
    for measure in plan.measures:
        row = at[PlanTab.MEASURES, measure.id]
        found += _of_measure(measure, row, fields=fields)
    return tuple(found)


def _of_measure(measure: Measure, row: PlanRow, *, fields: bool) -> Iterator[Problem]:
    if not (measure.fields if fields else measure.ideas):
        code = ProblemCode.PLAN_MEASURE_WITHOUT_FIELD if fields else ProblemCode.PLAN_MEASURE_WITHOUT_SOURCE
        yield Problem(code, row.place("from-ideas"), {"id": measure.id})
    if not measure.lead:
        yield Problem(ProblemCode.PLAN_MEASURE_WITHOUT_LEAD, row.place("lead"), {"id": measure.id})
    if measure.start and measure.end and measure.end.last < measure.start.first:
        facts = {"id": measure.id, "start": measure.start.iso, "end": measure.end.iso}
        yield Problem(ProblemCode.PLAN_END_BEFORE_START, row.place("end"), facts)
