"""All that the desk knows while it runs: its folder, the workshops that are open, and the work that is done."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.desk.short_id import short_id
from c21lab.desk.worker import Worker
from c21lab.settings import FILE_NAME
from c21lab.wording import Words, program_languages, words_for

if TYPE_CHECKING:  # what reads sheets is loaded once a workshop is opened: the first page must not wait for it
    from c21lab.desk.live import OpenWorkshop

LOOK = 2.0  # seconds between two looks at a folder
_IN_USE = 900.0  # seconds that a workshop is looked at after its last page
IDLE = 2 * 60 * 60  # seconds without anybody after which the desk stops
_MANY = 500  # folders that are listed


@dataclass(frozen=True)
class Note:
    """A sentence that the next page shows, once; ``bad`` is one about something that did not work."""

    text: str
    bad: bool = False


class Desk:
    """The state behind the pages; ``stop`` ends the server, ``clock`` counts seconds."""

    def __init__(self, folder: Path, language: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.folder, self.language, self._clock = folder, language, clock
        self.worker = Worker(self.tell)
        self.saving = threading.Lock()  # one file after another is written into a folder
        self.notes: list[Note] = []
        self.news = 0  # counts what open pages should know
        self.said = ""
        self.used = clock()
        self.stopping = False
        self.stop: Callable[[], None] = lambda: None
        self._open: dict[Path, OpenWorkshop] = {}

    @property
    def words(self) -> Words:
        """Returns the words in the language that the desk speaks now."""
        return words_for(self.language)

    @property
    def is_one_session(self) -> bool:
        """Returns whether the folder is itself a workshop's."""
        return _is_session(self.folder)

    def session_folders(self) -> tuple[Path, ...]:
        """Lists the folders of workshops, by name; nothing where the folder has gone away."""
        if self.is_one_session:
            return (self.folder,)
        try:
            inside = sorted(self.folder.iterdir(), key=lambda path: path.name.casefold())
        except OSError:
            return ()
        return tuple(path for path in inside if path.is_dir() and not path.is_symlink() and _is_session(path))[:_MANY]

    def workshop(self, id_: str) -> OpenWorkshop | None:
        """Opens the workshop of this id, if there is one."""
        from c21lab.desk.live import OpenWorkshop

        for folder in self.session_folders():
            if short_id(folder.name) == id_:
                found = self._open.setdefault(folder, OpenWorkshop(folder))
                found.visited = time.monotonic()
                return found
        return None

    def touch(self, language: str = "") -> None:
        """Notes that somebody uses the desk, and which language they want, if they say so."""
        self.used = self._clock()
        if language in program_languages():
            self.language = language

    def tell(self) -> None:
        """Lets every open page know that something has changed."""
        self.news += 1

    def say(self, text: str) -> None:
        """Gives open pages a sentence to read out."""
        self.said = text
        self.tell()

    def note(self, text: str, *, bad: bool = False) -> None:
        """Keeps a sentence for the next page."""
        self.notes.append(Note(text, bad))

    def taken_notes(self) -> tuple[Note, ...]:
        """Returns the sentences that were kept, which are shown once."""
        notes, self.notes = tuple(self.notes), []
        return notes

    def in_use(self) -> Iterator[OpenWorkshop]:
        """Yields the workshops of which a page was asked for not long ago."""
        now = time.monotonic()
        yield from (one for one in list(self._open.values()) if now - one.visited < _IN_USE)

    @property
    def is_idle(self) -> bool:
        """Returns whether nobody has used the desk for two hours, and nothing is being done."""
        return self._clock() - self.used > IDLE and not self.worker.is_busy


def _is_session(folder: Path) -> bool:
    return (folder / FILE_NAME).is_file() or (folder / "sheets").is_dir()
