"""Lets nobody in but the browser that was given the address: not other pages, not other computers, not other names."""

from __future__ import annotations

import re
from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from c21lab.desk.instance import AGAIN, KNOCK
from c21lab.desk.tickets import Tickets, is_same

_HOST = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?")
POLICY = "Content-Security-Policy"
HEADERS = {
    POLICY: "default-src 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
TOKEN = "token"


class Guard:
    """Stands before all pages; ``refused`` makes the page for those not let in, ``knock`` is the second start's."""

    def __init__(self, app: ASGIApp, tickets: Tickets, knock: str, refused: Callable[[], Response]) -> None:
        self._app, self._tickets, self._knock, self._refused = app, tickets, knock, refused

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request, or hands it on; every answer says that it is for this page alone and not to be kept."""
        if scope["type"] != "http":
            return

        async def send_sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        answer = self._answer(Request(scope)) or self._app
        await answer(scope, receive, send_sealed)

    def _answer(self, request: Request) -> Response | None:
        """The answer to whoever is not let in, or comes with a token; None for whoever is let in."""
        if not _is_for_us(request):
            return self._refused()
        if request.url.path == AGAIN and request.method == "POST":
            return self._to_second_start(request)
        if TOKEN in request.query_params and request.method == "GET":
            return self._exchange(request)
        cookie = request.cookies.get(self._tickets.cookie_name)
        return None if self._tickets.admits(cookie) else self._refused()

    def _exchange(self, request: Request) -> Response:
        """A cookie for a token, and the address without it."""
        if not self._tickets.redeem(request.query_params[TOKEN]):
            return self._refused()
        answer = RedirectResponse("/", status_code=303)
        answer.set_cookie(self._tickets.cookie_name, self._tickets.cookie, path="/", httponly=True, samesite="strict")
        return answer

    def _to_second_start(self, request: Request) -> Response:
        """A new token, for a second start of the same person on the same computer."""
        if not is_same(self._knock, request.headers.get(KNOCK)):
            return self._refused()
        return JSONResponse({TOKEN: self._tickets.issue()})


def _is_for_us(request: Request) -> bool:
    """Returns whether a request names this computer, and, unless it only asks for a page, comes from our own pages."""
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        return False
    if request.method == "GET":
        return True
    origin = request.headers.get("origin", "null")
    if origin != "null":
        return origin == f"http://{host}"
    # pages that send no referrer have no origin to name either, and their browser vouches for them
    return request.headers.get("sec-fetch-site") == "same-origin"
