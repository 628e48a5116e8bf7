"""Whether a page has to wait for the reveal: means wait that nobody has seen yet."""

from __future__ import annotations

import asyncio

from starlette.requests import Request

from c21lab.desk.reading import gathered_now
from c21lab.desk.render import desk_of, workshop_of
from c21lab.lab.kinds import Needed
from c21lab.recipes.shared import is_revealed


async def means_wait(request: Request) -> bool:
    """Returns whether sheets have come in whose means nobody has seen yet."""
    workshop = workshop_of(request)
    gathered = await gathered_now(desk_of(request), workshop)
    return bool(gathered.inventory.counted) and not await asyncio.to_thread(is_revealed, workshop.folder)


async def report_waits(request: Request) -> bool:
    """Returns whether there is no report before the reveal: it is made out of sheets, or some have come in."""
    workshop = workshop_of(request)
    if workshop.kind.needs is Needed.PLAN:
        return await means_wait(request)
    return not await asyncio.to_thread(is_revealed, workshop.folder)
