"""Room: who is in, by group and against the list of people. Counts only: means are seen after the reveal."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from c21lab.desk.reading import gathered_now
from c21lab.desk.render import desk_of, workshop_of, workshop_page
from c21lab.sheets.filled.inventory import SheetMark


async def show(request: Request) -> Response:
    """Shows the inventory of the room."""
    desk, workshop = desk_of(request), workshop_of(request)
    words = desk.words
    gathered = await gathered_now(desk, workshop)
    read, inventory = gathered.read, gathered.inventory

    def label(group: str | None) -> str:
        if group is None or read is None:
            return words("group-none")
        shipped = read.framework.words_in(words.language).groups
        return read.session.settings.about.group_label(group, words.language, shipped)

    looked_at = {SheetMark.EMPTY, SheetMark.REPEAT, SheetMark.HEAVY}
    lines = [
        {
            "sheet": line.sheet.removeprefix("sheets/"),
            "name": line.name,
            "group": label(line.group),
            "people": line.people,
            "answered": line.answered,
            "asked": line.asked,
            "marks": [words(f"console-inventory-{m}", other=line.repeats) for m in line.marks if m in looked_at],
        }
        for line in inventory.lines
    ]
    groups = [(label(group.group), group.people, group.sheets) for group in inventory.groups]
    most = max((people for _, people, _ in groups), default=1)
    stated = read.session.settings.stated if read else ()
    return workshop_page(
        request,
        "room",
        inventory=inventory,
        lines=lines,
        groups=[(title, people, sheets, round(people / most * 300)) for title, people, sheets in groups],
        asks_about_tables=inventory.is_mixed and "tables" not in stated,
    )
