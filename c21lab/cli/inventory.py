"""The inventory on the terminal: a line per sheet, the groups, and the names still missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from c21lab.cli.console import stdout
from c21lab.sheets.filled.inventory import Inventory, InventoryLine, SheetMark
from c21lab.wording import Words

if TYPE_CHECKING:
    from c21lab.recipes.read import ReadSession, Session

_MANY = 40  # sheets: of more, only those are listed that somebody should look at
_NAMED = 40  # people of the list who are named
_LOOKED_AT = {SheetMark.EMPTY, SheetMark.REPEAT, SheetMark.HEAVY}


def show_inventory(read: ReadSession, session: Session, words: Words) -> None:
    """Prints who is in, before anything else is said of the sheets."""
    if not session.files and read.plan.plan:  # a workshop that is its plan
        return
    for line in inventory_lines(read, session, words):
        stdout().print(line)
    stdout().print()


def inventory_lines(read: ReadSession, session: Session, words: Words) -> Iterator[str]:
    """Yields the lines that say who is in; counts only, no scores."""
    inventory = read.inventory
    shipped = read.framework.words_in(words.language).groups

    def label(group: str | None) -> str:
        if group is None:
            return words("group-none")
        return session.settings.about.group_label(group, words.language, shipped)

    yield words("console-inventory", people=inventory.people, sheets=len(inventory.counted))
    yield from _sheets(inventory, label, words)
    if len(inventory.groups) > 1:
        counts = [words("console-inventory-group", group=label(g.group), people=g.people) for g in inventory.groups]
        yield words("console-inventory-groups", groups=words.join(counts))
    if inventory.without_sheet:
        names = inventory.without_sheet
        more = len(names) - len(names[:_NAMED])
        yield words("console-inventory-missing", names=", ".join(names[:_NAMED]), count=len(names), more=more)
    if inventory.is_mixed and "tables" not in session.settings.stated:
        singles = inventory.singles
        yield words("console-inventory-tables", people=inventory.people, singles=singles)


def _sheets(inventory: Inventory, label: Callable[[str | None], str], words: Words) -> Iterator[str]:
    shown = inventory.lines
    if len(shown) > _MANY:
        shown = tuple(line for line in shown if _LOOKED_AT & set(line.marks))
    for line in shown:
        yield "  " + _line(line, label(line.group), words)
    if len(shown) < len(inventory.lines):
        yield "  " + words("console-inventory-more", count=len(inventory.lines) - len(shown))


def _line(line: InventoryLine, group: str, words: Words) -> str:
    facts = {"sheet": line.sheet, "people": line.people, "group": group}
    text = words("console-inventory-sheet", **facts, answered=line.answered, asked=line.asked)
    remarks = [words(f"console-inventory-{mark}", other=line.repeats) for mark in line.marks if mark in _LOOKED_AT]
    return " · ".join([text, *remarks])
