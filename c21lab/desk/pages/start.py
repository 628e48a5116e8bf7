"""Start: open a workshop, begin a new one, practise with a sample. And stop."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from c21lab.desk.desk import Desk
from c21lab.desk.render import desk_of, page
from c21lab.desk.short_id import short_id
from c21lab.office.file_names import is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.settings import KINDS

_GOODBYE = 1.0  # seconds for the browser to get the last page with its looks


async def show(request: Request) -> Response:
    """Shows the workshops in the folder; where it is itself one, that workshop."""
    desk = desk_of(request)
    if desk.is_one_session:
        return RedirectResponse(f"/w/{short_id(desk.folder.name)}/", status_code=303)
    choices = await asyncio.to_thread(_choices, desk)
    return page(request, "start", **choices)


async def new(request: Request) -> Response:
    """Makes a new workshop's folder, and opens its settings."""
    from c21lab.lab.kinds import kind_of
    from c21lab.recipes.new_session import NewSession, start_session

    desk, form = desk_of(request), await request.form()
    name = str(form.get("name", ""))
    languages = tuple(str(code) for code in cast(list[Any], form.getlist("languages")))
    folder = _folder_called(desk, name)
    framework, _, module = str(form.get("module", "")).partition("/")
    kind = KINDS[KINDS.index(form.get("kind"))] if form.get("kind") in KINDS else KINDS[0]
    rated = (framework or None, module or None) if kind_of(kind).has_fields else (None, None)
    wanted = NewSession(*rated, languages, kind)
    make = partial(start_session, folder, desk.words, wanted)
    await desk.worker.do(("new", folder), lambda _step: make())
    return _open(folder)


async def practise(request: Request) -> Response:
    """Copies the sample into a folder of its own, and opens it."""
    from c21lab.desk.reading import read_soon
    from c21lab.recipes.new_session import copy_sample
    from c21lab.recipes.read import demo_session

    desk = desk_of(request)
    wanted = desk.words("desk-practice-folder")
    names = [wanted, *(f"{wanted} ({number})" for number in range(2, 100))]
    folder = next(desk.folder / name for name in names if not is_there(desk.folder / name))
    await desk.worker.do(("practise", folder), lambda _step: copy_sample(folder, demo_session().folder))
    workshop = desk.workshop(short_id(folder.name))
    if workshop:
        await read_soon(desk, workshop, [path.name for path in (folder / "sheets").iterdir()])
    return _open(folder, "sheets")


async def stop(request: Request) -> Response:
    """Says goodbye, and stops the server."""
    desk = desk_of(request)
    asyncio.get_running_loop().call_later(_GOODBYE, desk.stop)
    return page(request, "stopped")


def _open(folder: Path, step: str = "settings") -> Response:
    return RedirectResponse(f"/w/{short_id(folder.name)}/{step}", status_code=303)


def _folder_called(desk: Desk, name: str) -> Path:
    """The folder of a new workshop, by a name that every system takes; raises InputError without a name."""
    from c21lab.recipes.sheet_folder import safe_name

    if not name.strip():
        raise InputError(Problem(ProblemCode.DESK_NAME_MISSING, Place()))
    return desk.folder / safe_name(name)


def _choices(desk: Desk) -> dict[str, Any]:
    """What there is to choose from: workshops, and for a new one modules and languages."""
    from c21lab.recipes.choices import DEFAULT_FRAMEWORK, DEFAULT_MODULE, usable_frameworks

    words, modules = desk.words, []
    languages: dict[str, str] = {}
    for framework in usable_frameworks():
        texts = framework.words_in(words.language)
        languages |= {code: words.language_name(code) for code in framework.languages}
        modules += [(f"{framework.id}/{m}", f"{texts.modules.get(m, m)} · {texts.title}") for m in framework.modules]
    return {
        "workshops": [(short_id(folder.name), folder.name) for folder in desk.session_folders()],
        "modules": modules,
        "module": f"{DEFAULT_FRAMEWORK}/{DEFAULT_MODULE}",
        "offered": list(languages.items()),
        "kinds": KINDS,
        "own": words.language,
    }
