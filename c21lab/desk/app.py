"""The pages of the desk by their addresses, what stands before them, and what is said where something goes wrong."""

from __future__ import annotations

import asyncio
import json
import mimetypes
from collections.abc import AsyncGenerator
from functools import partial
from importlib.resources import files

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from c21lab.desk.desk import Desk
from c21lab.desk.guard import Guard
from c21lab.desk.pages import start
from c21lab.desk.render import desk_of, notes_of, page
from c21lab.desk.tickets import Tickets
from c21lab.problems import C21LabError
from c21lab.recipes.progress import UnexpectedError

_STATIC = {
    "desk.css": "desk/static/desk.css",
    "desk.js": "desk/static/desk.js",
    "icon.svg": "desk/static/icon.svg",
    "regular.ttf": "fonts/c21labSans-Regular.ttf",
    "bold.ttf": "fonts/c21labSans-Bold.ttf",
}
_GLANCE = 0.2  # seconds between two looks for news
_ALIVE = 15  # seconds after which an open page is told that the desk is still there


def make_app(desk: Desk, tickets: Tickets, knock: str) -> ASGIApp:
    """Makes the application of a desk, behind its guard."""
    routes = [
        Route("/", start.show),
        Route("/new", start.new, methods=["POST"]),
        Route("/practise", start.practise, methods=["POST"]),
        Route("/stop", start.stop, methods=["POST"]),
        Route("/awake", _awake, methods=["POST"]),
        Route("/events", _events),
        Route("/static/{name}", _static),
        Mount("/w/{workshop}", _Workshops()),
    ]
    handlers = {C21LabError: _problems, UnexpectedError: _unexpected, Exception: _unexpected, HTTPException: _status}
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.state.desk = desk
    return Guard(_Used(app, desk), tickets, knock, partial(_refused, desk))


class _Used:
    """Notes that somebody uses the desk; that a page is open is no use of it."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self._app, self._desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands a request on."""
        if scope["type"] == "http" and scope["path"] != "/events":
            self._desk.touch(Request(scope).query_params.get("lang", ""))
        await self._app(scope, receive, send)


class _Workshops:
    """The pages of workshops, with all that they need to read and to score: loaded when the first is asked for."""

    def __init__(self) -> None:
        self._app: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands a request on."""
        if self._app is None:
            self._app = await asyncio.to_thread(load_workshops)
        await self._app(scope, receive, send)


def load_workshops() -> ASGIApp:
    """Loads the pages of workshops."""
    from c21lab.desk.workshop_routes import workshop_routes

    return workshop_routes()


def _static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _STATIC:
        raise HTTPException(404)
    kind = mimetypes.guess_type(name)[0] or "font/ttf"
    return Response(files("c21lab").joinpath(_STATIC[name]).read_bytes(), media_type=kind)


async def _awake(_request: Request) -> Response:
    """An open page in which something is typed and not yet saved: the desk does not count as idle."""
    return Response(status_code=204)


async def _events(request: Request) -> Response:
    return StreamingResponse(_news(request, desk_of(request)), media_type="text/event-stream")


async def _news(request: Request, desk: Desk) -> AsyncGenerator[str]:
    """What open pages should know, as it happens: sentences to read out, progress, and that something has changed."""
    known, quiet = desk.news, 0.0
    yield "retry: 1000\n\n"
    while not desk.stopping and not await request.is_disconnected():
        await asyncio.sleep(_GLANCE)
        quiet += _GLANCE
        if known != desk.news:
            known, quiet = desk.news, 0.0
            yield f"data: {json.dumps(_telling(desk))}\n\n"
        elif quiet > _ALIVE:
            quiet = 0.0
            yield ": still here\n\n"


def _telling(desk: Desk) -> dict[str, object]:
    progress = desk.worker.progress
    doing = (
        desk.words("desk-doing", what=desk.words(progress.key), done=progress.done, total=progress.total)
        if progress
        else ""
    )
    return {"said": desk.said, "doing": doing}


def _refused(desk: Desk) -> Response:
    words = desk.words
    head = f'<!doctype html><html lang="{words.language}"><meta charset="utf-8"><title>c21lab</title>'
    return HTMLResponse(f"{head}<h1>{words('desk-refused')}</h1><p>{words('desk-refused-how')}</p></html>", 403)


def _problems(request: Request, error: Exception) -> Response:
    assert isinstance(error, C21LabError)
    words = desk_of(request).words
    return page(request, "stuck", status=409, title=words("desk-stuck"), found=notes_of(error.problems, words))


def _unexpected(request: Request, error: Exception) -> Response:
    words = desk_of(request).words
    key, facts = error.doing if isinstance(error, UnexpectedError) else ("doing-start", {})
    cause = error.__cause__ or error
    said = (words("console-unexpected", doing=words(key, **facts)), f"{type(cause).__name__}: {cause}")
    return page(
        request,
        "stuck",
        status=500,
        title=words("desk-unexpected"),
        found=[{"text": text, "bad": True} for text in said],
    )


def _status(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    words = desk_of(request).words
    key = "desk-not-there" if error.status_code == 404 else "desk-not-understood"
    return page(request, "stuck", status=error.status_code, title=words(key), found=[])
