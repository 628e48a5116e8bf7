"""Reads open workshops: when a page needs it, when a file was dropped, when a look at a folder finds something."""

from __future__ import annotations

import threading
from collections.abc import Collection

from c21lab.desk.desk import LOOK, Desk
from c21lab.desk.live import OpenWorkshop
from c21lab.desk.pages.room_lines import status_words
from c21lab.problems import C21LabError
from c21lab.recipes.gather import GatheredSheets
from c21lab.recipes.progress import Step

_MANY = 3  # files that are read out one by one


async def gathered_now(desk: Desk, workshop: OpenWorkshop) -> GatheredSheets:
    """Returns what was read of a workshop last; reads it, where it never was."""
    if workshop.gathered is None:
        return await read_soon(desk, workshop)
    return workshop.gathered


async def read_soon(desk: Desk, workshop: OpenWorkshop, ours: Collection[str] = ()) -> GatheredSheets:
    """Reads a workshop as it is now, after what is in the line before; ``ours`` are files that the desk just wrote."""
    return await desk.worker.do(("read", workshop.id, tuple(ours)), lambda step: _read(desk, workshop, ours, step))


def watch(desk: Desk, stopped: threading.Event) -> None:
    """Looks at the open workshops until the desk stops; also ends the desk when nobody has used it for long."""
    while not stopped.wait(LOOK):
        for workshop in desk.in_use():
            if workshop.gathered is not None and workshop.look() and not desk.worker.is_busy:
                desk.worker.submit(("look", workshop.id), lambda step, one=workshop: _read_quietly(desk, one, step))
        if desk.is_idle:
            desk.stop()


def _read_quietly(desk: Desk, workshop: OpenWorkshop, step: Step) -> None:
    """Reads what has come by itself; a folder that has gone away is told by the page that asks for it."""
    before = workshop.gathered
    try:
        now = workshop.read(step)
    except C21LabError:
        return
    _announce(desk, before, now)


def _read(desk: Desk, workshop: OpenWorkshop, ours: Collection[str], step: Step) -> GatheredSheets:
    before = workshop.gathered
    workshop.look(ours)
    now = workshop.read(step)
    _announce(desk, before, now)
    return now


def _announce(desk: Desk, before: GatheredSheets | None, now: GatheredSheets) -> None:
    """Says what is new: ``sheet 17: read, 2 questions``."""
    known = before.files if before else now.files
    new = [line for line in now.files if line not in known]
    said = [
        desk.words("desk-said-file", file=line.file.path.name, status=status_words(line, desk.words)) for line in new
    ]
    if 0 < len(said) <= _MANY:
        desk.say(" ".join(said))
    elif said or (before and len(now.files) != len(before.files)):
        desk.say(desk.words("desk-said-files", count=len(now.files)))
