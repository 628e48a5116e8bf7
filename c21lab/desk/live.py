"""A workshop that is open on the desk: its folder is looked at every two seconds, and read once its files rest."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from pathlib import Path

from c21lab.desk.short_id import short_id
from c21lab.lab.kinds import WorkshopKind, kind_of
from c21lab.problems import C21LabError
from c21lab.recipes.gather import GatheredSheets, gather_sheets
from c21lab.recipes.progress import Step, without_progress
from c21lab.recipes.read import open_session
from c21lab.recipes.stated import settings_of
from c21lab.report.comments_book import FILE_NAME as COMMENTS
from c21lab.report.word.changes import Changes
from c21lab.settings import FILE_NAME, KINDS, Settings
from c21lab.sheets.filled.open_files import RememberingOpener, file_stamp
from c21lab.sheets.filled.read import SheetFile

_REST = 3  # seconds after its last writing that a file is taken to rest, where it was not seen before
Stamp = tuple[int, int]


class OpenWorkshop:
    """A workshop's folder as it was last looked at, and what was read of it.

    ``gathered`` is None until it was read for the first time. ``visited`` is when a page of it was last asked for.
    ``opener`` remembers the sheets that were opened. ``changes`` says what became of edited reports when they were last
    made here.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.id = short_id(folder.name)
        self.gathered: GatheredSheets | None = None
        self.visited = time.monotonic()
        self.changes: Mapping[str, Changes] = {}
        self.opener = RememberingOpener()
        self._seen: dict[SheetFile, Stamp] = {}
        self._rested: dict[SheetFile, Stamp] = {}
        self._read: object = None

    @property
    def name(self) -> str:
        """Returns the name of its folder."""
        return self.folder.name

    @property
    def settings(self) -> Settings:
        """Reads its settings; the defaults where it has none. Raises InputError for a file with an error."""
        return settings_of(self.folder if (self.folder / FILE_NAME).is_file() else None)

    @property
    def kind(self) -> WorkshopKind:
        """Returns its kind; the first of all where its settings cannot be read."""
        try:
            return kind_of(self.settings.about.kind)
        except C21LabError:
            return kind_of(KINDS[0])

    def look(self, ours: Collection[str] = ()) -> bool:
        """Looks at the folder, and returns whether there is something to read.

        A file rests when it is as it was at the look before. Those that were written by the desk itself (``ours``, by
        their names) rest at once.
        """
        try:
            session = open_session([self.folder])
        except C21LabError:
            return self._state((), {}) != self._read
        now = {file: file_stamp(file.path) for file in session.files}
        self._rested = {
            f: s for f, s in now.items() if self._seen.get(f) == s or f.path.name in ours or self._is_old(f, s)
        }
        self._seen = now
        return self._state(session.files, self._rested) != self._read

    def read(self, step: Step = without_progress) -> GatheredSheets:
        """Reads what rests; raises C21LabError where the folder or its settings cannot be read."""
        session = open_session([self.folder])
        state = self._state(session.files, self._rested)
        if self.gathered is None or state != self._read:
            self._read = state
            self.gathered = gather_sheets(session, tuple(self._rested), self.opener, step)
        return self.gathered

    def read_again(self, step: Step = without_progress) -> GatheredSheets:
        """Reads every file anew, whether it has changed or not."""
        self.opener, self._read = RememberingOpener(), None
        return self.read(step)

    def _is_old(self, file: SheetFile, stamp: Stamp) -> bool:
        return file not in self._seen and time.time() - stamp[1] / 1e9 > _REST

    def _state(self, files: Collection[SheetFile], rested: dict[SheetFile, Stamp]) -> object:
        beside = [self.folder / FILE_NAME, self.folder / COMMENTS, *self._roster()]
        waiting = tuple(file for file in files if file not in rested)
        return waiting, tuple(rested.items()), tuple(map(file_stamp, beside))

    def _roster(self) -> list[Path]:
        session = self.gathered.read.session if self.gathered and self.gathered.read else None
        return [self.folder / session.settings.about.roster] if session and session.settings.about.roster else []
