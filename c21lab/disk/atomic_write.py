"""Several files written as one: whatever happens, all of them are new or all are as they were.

Everything new is made ready in a folder of its own, with a copy of each file that is to be replaced. Then a journal is
put beside it, the files change places, and the journal is taken away: that one step is the commit. While a journal is
there, what it names is put back, by the same run after an error or by the next one after a kill.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from secrets import token_hex

from c21lab.disk.folder_lock import folder_lock
from c21lab.disk.journal import Journal, Step, journal_path, read_journal, write_journal
from c21lab.disk.refusals import naming, patiently
from c21lab.office.file_names import TEMPORARY, is_there
from c21lab.office.plain_text import id_key
from c21lab.problems import InputError


def write_together(folder: Path, files: Mapping[Path, bytes], gone: Iterable[Path] = (), option: str = "") -> None:
    """Writes files at or below ``folder`` and takes ``gone`` away, all or nothing, while no other run writes there.

    ``option`` names what chooses another place on the command line. Raises InputError as ``writing`` and ``switch`` do.
    """
    with writing(folder, option):
        switch(folder, files, gone, option)


@contextmanager
def writing(folder: Path, option: str = "") -> Generator[None]:
    """Holds a folder, made if needed, for one run, after putting back what a killed one left.

    A folder that was made is taken away again where the work fails. Raises InputError where another run is writing,
    where the disk refuses, or where a file that has to be put back is open elsewhere.
    """
    made = _missing([folder])
    try:
        with naming(folder, option):
            folder.mkdir(parents=True, exist_ok=True)
        with folder_lock(folder, option):
            for work in sorted(filter(Path.is_dir, folder.glob(f"{TEMPORARY}*.tmp"))):
                _put_back(work, folder, option)
                _clear(work)
            yield
    except BaseException:
        _remove_empty(made)
        raise


def switch(folder: Path, files: Mapping[Path, bytes], gone: Iterable[Path] = (), option: str = "") -> None:
    """Replaces the files and takes ``gone`` away, within ``writing``; raises InputError for the first that can't be."""
    work = folder / f"{TEMPORARY}{token_hex(4)}.tmp"
    try:
        with naming(folder, option):
            work.mkdir()
        steps = _prepare(work, files, gone, option)
        made = _missing([step.path.parent for step in steps if step.ready])
        with naming(folder, option):
            write_journal(work, folder, Journal(steps, made))
        _change_places(steps, option)
        with naming(folder, option):
            patiently(journal_path(work).unlink)
    except BaseException:  # Ctrl-C too
        # the journal stays where something could not be put back, and the next run does it
        with suppress(InputError):
            _put_back(work, folder, option)
        raise
    finally:
        if not journal_path(work).exists():
            _clear(work)


def is_held(path: Path) -> bool:
    """Returns whether a file that is there can't be moved: another program holds it, or nobody may write to it."""
    try:
        _refuse_held(path)
    except OSError:
        return True
    return False


def _prepare(work: Path, files: Mapping[Path, bytes], gone: Iterable[Path], option: str) -> tuple[Step, ...]:
    """The new files in the work folder, beside a copy of each that stands in their places and can be replaced."""
    steps: list[Step] = []
    away = dict.fromkeys(path for path in gone if not any(_is_same(path, file) for file in files))
    for path, data in (*files.items(), *away.items()):
        ready, kept = (work / f"{name}-{len(steps)}" for name in ("new", "old"))
        with naming(path, option):
            stands = path.exists()
            if stands:
                _refuse_held(path)
                shutil.copy2(path, kept)
            if data is not None:
                ready.write_bytes(data)
        if stands or data is not None:
            steps.append(Step(path, None if data is None else ready, kept if stands else None))
    return tuple(steps)


def _is_same(path: Path, file: Path) -> bool:
    """Returns whether a name that differs in capitals is that of the same file, as on Windows and macOS it is."""
    alike = id_key(str(path)) == id_key(str(file))
    return alike and path.exists() and file.exists() and path.samefile(file)


def _refuse_held(path: Path) -> None:
    """Fails on a file that another program holds open on Windows, or that is not to be written to."""
    path.open("r+b").close()
    patiently(partial(os.rename, path, path))  # fails where it is held against being moved and not against writing


def _change_places(steps: Iterable[Step], option: str) -> None:
    for step in steps:
        with naming(step.path, option):
            if step.ready:
                step.path.parent.mkdir(parents=True, exist_ok=True)
                patiently(partial(os.replace, step.ready, step.path))
            else:
                patiently(step.path.unlink)


def _put_back(work: Path, folder: Path, option: str) -> None:
    """Gives every file that the journal names its old self; raises InputError for one that is open elsewhere."""
    with naming(work, option):
        journal = read_journal(work, folder)
    if journal is None:
        return
    for step in reversed(journal.steps):
        with naming(step.path, option):
            if not step.is_done:
                continue
            if step.kept is None:
                patiently(partial(step.path.unlink, missing_ok=True))
            elif step.kept.exists():  # else it has been put back already
                patiently(partial(os.replace, step.kept, step.path))
    _remove_empty(journal.folders)
    with naming(work, option):
        patiently(journal_path(work).unlink)


def _clear(work: Path) -> None:
    """Takes a work folder away; what cannot be removed now is left to the next run."""
    with suppress(OSError):
        for file in work.iterdir():
            with suppress(OSError):
                patiently(file.unlink)
        patiently(work.rmdir)


def _missing(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The folders, with those around them, that are not there yet, the outermost first."""
    wanted = {around for folder in folders for around in (folder, *folder.parents)}
    return tuple(sorted((folder for folder in wanted if not is_there(folder)), key=lambda folder: len(folder.parts)))


def _remove_empty(folders: Sequence[Path]) -> None:
    for folder in reversed(folders):
        with suppress(OSError):
            folder.rmdir()
