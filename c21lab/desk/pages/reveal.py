"""Reveal: the moment from which means may be seen. One button, which asks once."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import Response

from c21lab.desk.pages.scoring import score_now
from c21lab.desk.reading import gathered_now
from c21lab.desk.render import desk_of, go, workshop_of, workshop_page
from c21lab.desk.steps import next_step, steps_of
from c21lab.recipes.shared import is_revealed


async def show(request: Request, *, asks: bool = False) -> Response:
    """Shows who is in, and the button; or that means may be seen already."""
    desk, workshop = desk_of(request), workshop_of(request)
    gathered = await gathered_now(desk, workshop)
    revealed = await asyncio.to_thread(is_revealed, workshop.folder)
    # before it the button is the next step; without any sheet there is nothing to reveal
    before = "" if gathered.inventory.counted else "sheets"
    after = next_step("reveal", steps_of(workshop.kind)) if revealed else before
    return workshop_page(request, "reveal", inventory=gathered.inventory, revealed=revealed, asks=asks, next=after)


async def reveal(request: Request) -> Response:
    """Asks once, then scores: what is made first is what was revealed."""
    form = await request.form()
    if form.get("sure") != "yes":
        return await show(request, asks=True)
    await score_now(request, ())
    return go(request, "results")
