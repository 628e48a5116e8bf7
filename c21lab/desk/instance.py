"""The desk that runs for a folder already: a second start finds it, and asks it for a new address.

What the second start needs to know stands in a file that nobody else may read, outside of the workshops' folder.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from secrets import token_urlsafe

from platformdirs import user_state_path

from c21lab.disk.folder_lock import folder_lock
from c21lab.problems import InputError

AGAIN = "/again"
KNOCK = "x-c21lab-knock"
_PATIENCE, _PAUSE = 5.0, 0.05  # seconds that a start which is under way is waited for


@dataclass(frozen=True)
class RunningDesk:
    """A desk that runs: its port, and the secret that its second start knows."""

    port: int
    knock: str

    @staticmethod
    def at(port: int) -> RunningDesk:
        """Returns a new one, with a secret of its own."""
        return RunningDesk(port, token_urlsafe(32))

    def address(self, token: str) -> str:
        """Returns the address that lets a browser in, once."""
        return f"http://127.0.0.1:{self.port}/?token={token}"

    def ask_again(self) -> str | None:
        """Asks the desk for a new token; None where none answers, or where it is not this one."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE)
        try:
            headers = {KNOCK: self.knock, "Origin": f"http://127.0.0.1:{self.port}"}
            connection.request("POST", AGAIN, headers=headers)
            answer = connection.getresponse()
            return str(json.loads(answer.read())["token"]) if answer.status == 200 else None
        except (OSError, ValueError, KeyError, http.client.HTTPException):
            return None
        finally:
            connection.close()


class Register:
    """The file in which the desk of a folder is written down; where there can be none, no second start finds it."""

    def __init__(self, folder: Path) -> None:
        self._place = user_state_path("c21lab", appauthor=False) / "desk"
        name = hashlib.sha256(os.fsencode(os.path.normcase(folder.resolve()))).hexdigest()[:24]
        self._path = self._place / f"{name}.json"

    @contextmanager
    def held(self) -> Generator[None]:
        """Lets one start at a time look and write, so that two at once make one desk."""
        with suppress(OSError):
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = self._place / self._path.stem
        with suppress(OSError):
            lock.mkdir(mode=0o700, exist_ok=True)
        until = time.monotonic() + _PATIENCE
        with ExitStack() as stack:
            while time.monotonic() < until:
                try:
                    stack.enter_context(folder_lock(lock))
                    break
                except InputError:
                    time.sleep(_PAUSE)
            yield

    def find(self) -> RunningDesk | None:
        """Returns the desk that was written down last, whether it still runs or not."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return RunningDesk(int(found["port"]), str(found["knock"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, desk: RunningDesk) -> None:
        """Writes a desk down, for its owner's eyes only."""
        draft = self._path.with_suffix(".new")
        with suppress(OSError):
            draft.unlink(missing_ok=True)
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                json.dump(asdict(desk), file)
            draft.replace(self._path)

    def clear(self, desk: RunningDesk) -> None:
        """Takes a desk off, unless another one has taken its place."""
        if self.find() == desk:
            with suppress(OSError):
                self._path.unlink()
