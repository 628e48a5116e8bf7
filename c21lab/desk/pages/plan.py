"""Plan: ideas and measures, the same rows that stand in plan.xlsx. After the reveal, for its rows come from scores."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from c21lab.desk.pages.plan_fields import rows_of
from c21lab.desk.pages.waiting import means_wait
from c21lab.desk.render import desk_of, go, sentences, workshop_of, workshop_page
from c21lab.lab.plan_layout import PlanTab, tab_name
from c21lab.recipes.fill_plan import fill_plan, plan_form
from c21lab.recipes.make_plan import make_plan
from c21lab.recipes.read import Request as ReadRequest
from c21lab.recipes.read import open_session

_MOST_FIELDS = 20_000
_PARTS = 3  # of a field's name: tab, id of the row, key


async def show(request: Request) -> Response:
    """Shows the rows of plan.xlsx as a form; before the reveal, where to go for it."""
    desk, workshop = desk_of(request), workshop_of(request)
    if await means_wait(request):
        return workshop_page(request, "before_reveal")
    form = await desk.worker.do(
        ("plan", workshop.id), lambda _step: plan_form(open_session([workshop.folder]), workshop.opener)
    )
    tabs = [(tab, tab_name(tab, desk.words), rows_of(form, tab, desk.words)) for tab in form.look.kind.tabs]
    return workshop_page(
        request,
        "plan",
        tabs=tabs,
        is_there=form.is_there,
        has_fields=form.look.kind.has_fields,
        problems=sentences(form.problems, desk.words),
    )


async def make(request: Request) -> Response:
    """Makes plan.xlsx, or offers rows in it for fields that are new."""
    desk, workshop = desk_of(request), workshop_of(request)
    if await means_wait(request):
        return go(request, "reveal")
    made = await desk.worker.do(
        ("make plan", workshop.id), lambda step: make_plan(open_session([workshop.folder]), ReadRequest(), step)
    )
    for text in sentences(made.problems, desk.words):
        desk.note(text, bad=True)
    return go(request, "plan")


async def save(request: Request) -> Response:
    """Writes what was typed into plan.xlsx."""
    desk, workshop = desk_of(request), workshop_of(request)
    if await means_wait(request):
        return go(request, "reveal")
    typed = _typed(await request.form(max_fields=_MOST_FIELDS))
    job = ("save plan", workshop.id, repr(typed))
    await desk.worker.do(job, lambda _step: fill_plan(open_session([workshop.folder]), typed, workshop.opener))
    desk.note(desk.words("desk-plan-saved"))
    return go(request, "plan")


def _typed(form: FormData) -> dict[tuple[PlanTab, str], dict[str, str]]:
    """The cells by tab and row; what bears another name is no cell."""
    found: dict[tuple[PlanTab, str], dict[str, str]] = {}
    for name, value in form.multi_items():
        parts = name.split("|")
        if len(parts) == _PARTS and parts[0] in tuple(PlanTab) and isinstance(value, str):
            found.setdefault((PlanTab(parts[0]), parts[1]), {})[parts[2]] = value.replace("\r\n", "\n")
    return found
