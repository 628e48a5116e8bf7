"""Report: in which languages, made anew, and where it lies."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import cast

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from c21lab.desk.pages.blank_sheets import made_files
from c21lab.desk.pages.scoring import score_now
from c21lab.desk.pages.waiting import report_waits
from c21lab.desk.reading import gathered_now, read_soon
from c21lab.desk.render import desk_of, go, workshop_of, workshop_page
from c21lab.desk.short_id import short_id
from c21lab.recipes.choices import choose_framework
from c21lab.recipes.shared import is_revealed, shared_results
from c21lab.recipes.version_lines import zone_lines
from c21lab.wording import Words

_DOCUMENTS = (".docx", ".xlsx", ".pptx", ".html")
_TITLES = {
    "report": "desk-file-report",
    "public-summary": "desk-file-public-summary",
    "results": "desk-file-results",
    "slides": "desk-file-slides",
    "board": "desk-file-board",
}


async def show(request: Request) -> Response:
    """Shows the files to share, and the button that makes them; before the reveal, where to go for it."""
    desk, workshop = desk_of(request), workshop_of(request)
    if await report_waits(request):
        return workshop_page(request, "before_reveal")
    gathered = await gathered_now(desk, workshop)
    settings = workshop.settings
    framework = await asyncio.to_thread(choose_framework, settings.about.framework or None)
    shared = await asyncio.to_thread(shared_results, workshop.folder)
    changed = [zone_lines(path, changes, desk.words) for path, changes in workshop.changes.items()]
    chosen = settings.about.languages or shared.languages
    return workshop_page(
        request,
        "report",
        offered=[(code, desk.words.language_name(code), code in chosen) for code in framework.languages],
        documents=[(short_id(path.name), path.name, _title(path, desk.words)) for path in _documents(workshop.folder)],
        changed=[lines for lines in changed if lines],
        inventory=gathered.inventory,
        folder=str(workshop.folder / "results"),
    )


async def make(request: Request) -> Response:
    """Scores and writes everything anew, in the languages that were chosen."""
    desk, workshop = desk_of(request), workshop_of(request)
    if await report_waits(request):
        return go(request, "reveal")
    form = await request.form()
    languages = [str(code) for code in cast(list[object], form.getlist("languages"))]
    outcome = await score_now(request, languages)
    await read_soon(desk, workshop)
    desk.note(desk.words("desk-report-made", count=len(outcome.editions)))
    return go(request, "report")


async def document(request: Request) -> Response:
    """Gives the browser a document of ``results/``."""
    workshop, wanted = workshop_of(request), request.path_params["file"]
    for path in _documents(workshop.folder) if is_revealed(workshop.folder) else ():
        if short_id(path.name) == wanted:
            return FileResponse(path, filename=path.name)
    raise HTTPException(404)


async def open_folder(request: Request) -> Response:
    """Opens a folder of the workshop in the computer's own window for files."""
    workshop, place = workshop_of(request), request.path_params["place"]
    folders = {
        "workshop": workshop.folder,
        "results": workshop.folder / "results",
        "sheets": workshop.folder / "sheets",
    }
    made = made_files(workshop.folder, desk_of(request).words)
    blank = made[0].parent if made else workshop.folder
    folder = {**folders, "blank": blank}.get(place)
    if folder is None or not folder.is_dir():
        raise HTTPException(404)
    await asyncio.to_thread(_show_folder, folder)
    back = {"results": "report", "blank": "sheets"}.get(place, "sheets")
    return go(request, back)


def _documents(folder: Path) -> list[Path]:
    place = folder / "results"
    return sorted(path for path in place.iterdir() if path.suffix in _DOCUMENTS) if place.is_dir() else []


def _title(path: Path, words: Words) -> str:
    """What a document is, and in which language; empty for one of another name."""
    name, _, rest = path.name.partition(".")
    language, _, ending = rest.partition(".")
    if name not in _TITLES or "." in ending:
        return ""
    return words("desk-file-language", file=words(_TITLES[name]), language=words.language_name(language))


def _show_folder(folder: Path) -> None:
    if sys.platform == "win32":
        os.startfile(folder)
        return
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    try:
        subprocess.Popen([opener, str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        return  # a system without such a window: the page says where the folder is
