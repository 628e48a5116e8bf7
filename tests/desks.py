"""Desks for tests: each in a process of its own, as a person starts it, with a browser that was let in."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

_ADDRESS = re.compile(r"(http://127\.0\.0\.1:(\d+)/)\?token=([\w-]+)")


@dataclass
class DeskProcess:
    """A desk that runs: its process, its address with the token, and clients that it lets in."""

    process: subprocess.Popen[str]
    line: str
    errors: str = ""
    _client: httpx.Client | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        """Returns the address that lets a browser in, once."""
        return _ADDRESS.search(self.line)[0]  # type: ignore[index]

    @property
    def base(self) -> str:
        """Returns the clean address."""
        return _ADDRESS.search(self.line)[1].rstrip("/")  # type: ignore[index]

    def client(self) -> httpx.Client:
        """Returns a client with the cookie, whose requests come from the desk's own pages."""
        if self._client is None:
            self._client = stranger(self.base, origin=self.base)
            self._client.get(self.address)
        return self._client

    def ended(self) -> int:
        """Waits for the end, and returns the exit code; ``errors`` is then what was said on stderr."""
        self.errors = self.process.communicate(timeout=20)[1]
        return self.process.returncode


def stranger(base: str, origin: str = "") -> httpx.Client:
    """Returns a client without a cookie."""
    headers = {"Origin": origin} if origin else {}
    return httpx.Client(base_url=base, headers=headers, follow_redirects=True, timeout=120, trust_env=False)


def environment(home: Path, language: str = "en_GB.UTF-8") -> dict[str, str]:
    """Returns the environment of a person who has nothing but this folder."""
    places = {"HOME": home, "XDG_STATE_HOME": home / "state", "XDG_DOCUMENTS_DIR": home / "Documents"}
    own = {name: str(path) for name, path in places.items()} | {"XDG_DESKTOP_DIR": str(home / "Desktop")}
    compiled = {"PYTHONDONTWRITEBYTECODE": ""}  # what the first start compiles, the others find
    return {**os.environ, **own, **compiled, "LC_ALL": language, "PYTHONWARNINGS": "error::DeprecationWarning"}


def popen(command: Sequence[str], env: Mapping[str, str]) -> subprocess.Popen[str]:
    """Starts a process whose words are read."""
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)


def start_desk(
    folder: Path | None, home: Path, options: Sequence[str] = (), language: str = "en_GB.UTF-8"
) -> DeskProcess:
    """Starts a desk, and returns once its address was named."""
    command = [sys.executable, "-m", "c21lab", "desk", *([str(folder)] if folder else []), "--no-browser", *options]
    process = popen(command, environment(home, language))
    assert process.stdout
    line = process.stdout.readline()
    assert _ADDRESS.search(line), f"{line}{process.stderr.read() if process.stderr else ''}"
    return DeskProcess(process, line)


@contextmanager
def open_desk(folder: Path | None, home: Path, language: str = "en_GB.UTF-8") -> Iterator[DeskProcess]:
    """Starts a desk, and ends it with Ctrl-C where the test has not."""
    desk = start_desk(folder, home, language=language)
    try:
        yield desk
    finally:
        if desk.process.poll() is None:
            desk.process.send_signal(signal.SIGINT)
            try:
                desk.ended()
            except subprocess.TimeoutExpired:
                desk.process.kill()
                desk.process.communicate()
        for stream in (desk._client, desk.process.stdout, desk.process.stderr):
            if stream:
                stream.close()
