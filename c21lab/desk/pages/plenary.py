"""Plenary: what the room agrees on, field by field. After the reveal only: it stands beside the means."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from c21lab.desk.pages.board import boards_of
from c21lab.desk.reading import read_soon
from c21lab.desk.render import desk_of, go, sentences, workshop_of, workshop_page
from c21lab.lab.plenary.layout import TYPED, PlenaryColumn, plenary_heading, status_label
from c21lab.lab.plenary.model import PlenaryStatus
from c21lab.lab.plenary.write import PlenaryLine, PlenaryTable
from c21lab.recipes.fill_plenary import BECAUSE, fill_plenary, key_of, plenary_form, shown_value
from c21lab.recipes.plenary import prepare_plenary
from c21lab.recipes.read import Request as ReadRequest
from c21lab.recipes.read import open_session
from c21lab.recipes.shared import is_revealed
from c21lab.wording import Words

_MOST_FIELDS = 20_000
_NUMBERS = (PlenaryColumn.AGREED, PlenaryColumn.FROM, PlenaryColumn.TO)


@dataclass(frozen=True)
class PlenaryCell:
    """A cell that the room fills in: its name in the form, its label, what stands in it, what there is to choose."""

    name: str
    label: str
    value: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlenaryEntry:
    """A field: its title, what people answered by themselves, why it is on the agenda, and its cells."""

    id: str
    title: str
    individual: str
    flags: str
    is_filled: bool
    cells: tuple[PlenaryCell, ...]


async def show(request: Request) -> Response:
    """Shows the fields in the order of discussion; before the reveal, where to go for it."""
    desk, workshop = desk_of(request), workshop_of(request)
    if not await asyncio.to_thread(is_revealed, workshop.folder):
        return workshop_page(request, "before_reveal")
    job = ("plenary", workshop.id)
    table, problems = await desk.worker.do(
        job, lambda _step: plenary_form(open_session([workshop.folder]), workshop.opener)
    )
    entries = [_entry(line, table, desk.words) for line in table.lines]
    told = sentences(problems, desk.words)
    language, boards = table.words.language, boards_of(request)
    return workshop_page(request, "plenary", entries=entries, language=language, problems=told, boards=boards)


async def make(request: Request) -> Response:
    """Makes slides, board and plenary.xlsx."""
    desk, workshop = desk_of(request), workshop_of(request)
    if not is_revealed(workshop.folder):
        return go(request, "reveal")
    job = ("make plenary", workshop.id)
    await desk.worker.do(job, lambda step: prepare_plenary(open_session([workshop.folder]), ReadRequest(), step))
    await read_soon(desk, workshop)
    return go(request, "plenary")


async def save(request: Request) -> Response:
    """Writes what was typed into plenary.xlsx."""
    desk, workshop = desk_of(request), workshop_of(request)
    if not is_revealed(workshop.folder):
        return go(request, "reveal")
    typed = _typed(await request.form(max_fields=_MOST_FIELDS))
    job = ("save plenary", workshop.id, repr(typed))
    await desk.worker.do(job, lambda _step: fill_plenary(open_session([workshop.folder]), typed, workshop.opener))
    desk.note(desk.words("desk-plenary-saved"))
    return go(request, "plenary")


def _typed(form: FormData) -> dict[str, dict[str, str]]:
    """The cells by field."""
    found: dict[str, dict[str, str]] = {}
    for name, value in form.multi_items():
        id_, mark, key = name.partition("|")
        if mark and isinstance(value, str):
            found.setdefault(id_, {})[key] = value.replace("\r\n", "\n")
    return found


def _entry(line: PlenaryLine, table: PlenaryTable, words: Words) -> PlenaryEntry:
    mean = "–" if line.individual is None else words.number(line.individual)
    individual = words("desk-plenary-individual", mean=mean, people=line.people)
    cells: list[PlenaryCell] = []
    for column in TYPED:
        keys = [key_of(column)]
        if column == PlenaryColumn.BECAUSE:
            keys += [f"{BECAUSE}::{code}" for code in table.others]
        cells += [_cell(line, column, key, table, words) for key in keys]
    is_filled = bool(line.typed and line.typed.is_filled)
    return PlenaryEntry(line.id, line.title or line.id, individual, line.flags, is_filled, tuple(cells))


def _cell(line: PlenaryLine, column: PlenaryColumn, key: str, table: PlenaryTable, words: Words) -> PlenaryCell:
    value = shown_value(line, key)
    offered: tuple[str, ...] = ()
    if column == PlenaryColumn.STATUS:
        offered = tuple(status_label(status, table.words) for status in PlenaryStatus)
    elif column in _NUMBERS:
        offered = tuple(map(str, table.scale.scores))
    elif column == PlenaryColumn.DISSENT:
        offered = tuple(table.groups)
    choices = ("", *dict.fromkeys((*filter(None, [value]), *offered))) if offered else ()
    label = plenary_heading(column, words, key.partition("::")[2])
    return PlenaryCell(f"{line.id}|{key}", label, value, choices)
