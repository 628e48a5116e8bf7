"""Sheets: make blank ones, and take in the filled ones; a line per file says how far it is."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from c21lab.desk.desk import Note
from c21lab.desk.pages.blank_sheets import blank_request, made_files
from c21lab.desk.pages.room_lines import file_named, shown_files
from c21lab.desk.reading import gathered_now, read_soon
from c21lab.desk.render import desk_of, go, sentences, workshop_of, workshop_page
from c21lab.desk.saving import saved
from c21lab.desk.short_id import short_id
from c21lab.desk.steps import steps_of
from c21lab.desk.uploads import ReceivedFile, receive_files
from c21lab.recipes.choices import choose_framework
from c21lab.recipes.gather import FileLine
from c21lab.recipes.sheet_folder import LARGEST_FILE, keep_sheet, replace_sheet, take_out_sheet
from c21lab.recipes.templates import write_templates
from c21lab.settings import FILE_NAME


async def enter(request: Request) -> Response:
    """Opens a workshop at the step where its work is."""
    workshop = workshop_of(request)
    has_settings = (workshop.folder / FILE_NAME).is_file()
    return go(request, steps_of(workshop.kind)[1] if has_settings else "settings")


async def show(request: Request, status: int = 200, found: tuple[Note, ...] = ()) -> Response:
    """Shows what blank sheets can be made, and the filled ones."""
    desk, workshop = desk_of(request), workshop_of(request)
    words = desk.words
    gathered = await gathered_now(desk, workshop)
    settings = workshop.settings
    framework = await asyncio.to_thread(choose_framework, settings.about.framework or None)
    chosen = settings.about.languages or (words.language,)
    return workshop_page(
        request,
        "sheets",
        status=status,
        found=found,
        lines=shown_files(gathered, words),
        general=sentences(gathered.problems, words),
        inventory=gathered.inventory,
        offered=[(code, words.language_name(code), code in chosen) for code in framework.languages],
        roster=settings.about.roster,
        made=[(short_id(path.name), path.name) for path in made_files(workshop.folder, words)],
        largest=LARGEST_FILE,
    )


async def make_blank(request: Request) -> Response:
    """Makes blank sheets, ballots or a collector."""
    desk, workshop, form = desk_of(request), workshop_of(request), await request.form()
    asked = blank_request(form, workshop.folder, workshop.settings)
    made = await desk.worker.do(
        ("blank", asked.layout, asked.count, asked.languages), lambda _step: write_templates(asked)
    )
    for text in sentences(made.problems, desk.words):
        desk.note(text, bad=True)
    if made.paths:
        desk.note(desk.words("desk-blank-made", count=len(made.paths), folder=made.paths[0].parent.name))
    if made.kept:
        desk.note(desk.words("console-templates-kept", count=made.kept))
    return go(request, "sheets")


async def take_people(request: Request) -> Response:
    """Takes in the list of people, and writes its name into the settings."""
    from c21lab.recipes.people import keep_people

    desk, workshop = desk_of(request), workshop_of(request)

    async def keep(file: ReceivedFile) -> None:
        if file.data is None:
            raise HTTPException(413)
        name, problems = await saved(desk, partial(keep_people, workshop.folder, file.name, file.data))
        desk.note(desk.words("desk-people-kept", file=name))
        for text in sentences(problems, desk.words):
            desk.note(text, bad=True)

    await receive_files(request, keep)
    await read_soon(desk, workshop)
    return go(request, "sheets")


async def add(request: Request) -> Response:
    """Takes in filled sheets: each is on the disk before anything is answered."""
    desk, workshop = desk_of(request), workshop_of(request)
    too_large: list[str] = []
    names: list[str] = []

    async def keep(file: ReceivedFile) -> None:
        if file.data is None:
            too_large.append(file.name)
            return
        kept = await saved(desk, partial(keep_sheet, workshop.folder, file.name, file.data))
        names.append(Path(kept.name).name)
        if kept.was_there:
            desk.note(desk.words("desk-sheet-there", file=file.name, there=kept.name))

    await receive_files(request, keep)
    await read_soon(desk, workshop, names)
    if names:
        desk.note(desk.words("desk-sheets-kept", count=len(names)))
    if too_large:
        said = desk.words("desk-too-large", files=", ".join(too_large), megabytes=LARGEST_FILE // 1_000_000)
        return await show(request, 413, (Note(said, bad=True),))
    return go(request, "sheets")


async def replace(request: Request) -> Response:
    """Puts another file in the place of a sheet, which is taken out."""
    desk, workshop, line = desk_of(request), workshop_of(request), await _line(request)
    kept: list[str] = []

    async def keep(file: ReceivedFile) -> None:
        if file.data is None:
            raise HTTPException(413)
        if not kept:
            new = await saved(desk, partial(replace_sheet, workshop.folder, line.file.path, file.name, file.data))
            kept.append(new.name)

    await receive_files(request, keep)
    await read_soon(desk, workshop, kept)
    if kept:
        desk.note(desk.words("desk-sheet-replaced", file=Path(line.file.name).name, new=kept[0]))
    return go(request, "sheets")


async def take_out(request: Request) -> Response:
    """Takes a sheet out: it is kept, and read no more."""
    desk, workshop, line = desk_of(request), workshop_of(request), await _line(request)
    place = await saved(desk, partial(take_out_sheet, workshop.folder, line.file.path))
    await read_soon(desk, workshop)
    desk.note(desk.words("desk-sheet-out", file=Path(line.file.name).name, place=place))
    return go(request, "sheets")


async def read_again(request: Request) -> Response:
    """Reads every file anew."""
    desk, workshop = desk_of(request), workshop_of(request)
    await desk.worker.do(("again", workshop.id), workshop.read_again)
    return go(request, "sheets")


async def download(request: Request) -> Response:
    """Gives the browser one of the files that were made: a blank sheet, or what is in ``results/``."""
    workshop, wanted = workshop_of(request), request.path_params["file"]
    for path in made_files(workshop.folder, desk_of(request).words):
        if short_id(path.name) == wanted:
            return FileResponse(path, filename=path.name)
    raise HTTPException(404)


async def _line(request: Request) -> FileLine:
    line = file_named(workshop_of(request), request.path_params["file"])
    if line is None:
        raise HTTPException(404)
    return line
