"""Runs the desk: finds the one that runs already, or opens a port for nobody but this computer, until it is stopped."""

from __future__ import annotations

import socket
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from platformdirs import user_documents_path

from c21lab.desk.app import load_workshops, make_app
from c21lab.desk.desk import Desk
from c21lab.desk.instance import Register, RunningDesk
from c21lab.desk.tickets import Tickets
from c21lab.disk.refusals import naming

_WARM_UP = 3.0  # seconds after the start in which the first page is made before all else is loaded
_LAST_WORDS = 3  # seconds that open connections have when the desk stops


@dataclass(frozen=True)
class DeskRequest:
    """The options of ``c21lab desk``: the folder, the language, and whether the web browser is opened."""

    folder: Path | None
    language: str
    browser: bool = True


def default_folder() -> Path:
    """Returns the folder of workshops where none is named: ``c21lab`` among the person's documents."""
    return user_documents_path() / "c21lab"


def run_desk(request: DeskRequest, say: Callable[[str], None]) -> None:
    """Runs a desk for a folder, or opens the page of the one that runs; ``say`` is given the address.

    Returns when the desk is stopped. Raises InputError where the folder cannot be made.
    """
    folder = (request.folder or default_folder()).absolute()
    with naming(folder):
        folder.mkdir(parents=True, exist_ok=True)
    register = Register(folder)
    with register.held():
        known = register.find()
        token = known.ask_again() if known else None
        if known and token:
            _show(known.address(token), request, say)
            return
        listening = _listen()
        running = RunningDesk.at(listening.getsockname()[1])
        register.write(running)
    try:
        _serve(running, listening, Desk(folder, request.language), request, say)
    finally:
        register.clear(running)


def _listen() -> socket.socket:
    """A socket on a free port that no other computer can reach."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.bind(("127.0.0.1", 0))
    listening.listen(128)
    return listening


def _serve(
    running: RunningDesk, listening: socket.socket, desk: Desk, request: DeskRequest, say: Callable[[str], None]
) -> None:
    from c21lab.desk.reading import watch

    tickets, stopped = Tickets(running.port), threading.Event()
    config = uvicorn.Config(
        make_app(desk, tickets, running.knock),
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        lifespan="off",
        timeout_graceful_shutdown=_LAST_WORDS,
    )
    server = uvicorn.Server(config)

    def stop() -> None:
        desk.stopping = server.should_exit = True

    desk.stop = stop
    threading.Thread(target=watch, args=(desk, stopped), daemon=True).start()
    warm_up = threading.Timer(_WARM_UP, load_workshops)
    warm_up.daemon = True
    warm_up.start()
    # the server has the signals before anybody is told its address: Ctrl-C in between would leave it half started
    with suppress(KeyboardInterrupt), server.capture_signals():
        _show(running.address(tickets.issue()), request, say)
        server.run(sockets=[listening])
    warm_up.cancel()
    desk.stopping = True
    stopped.set()
    desk.worker.close()


def _show(address: str, request: DeskRequest, say: Callable[[str], None]) -> None:
    """Names the address on a line of its own, and opens it in the web browser."""
    say(address)
    if request.browser:
        with suppress(webbrowser.Error, OSError):
            webbrowser.open(address)
