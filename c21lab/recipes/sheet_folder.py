"""Puts filled sheets into a session's folder, and takes them out: nothing is ever replaced by chance, nothing lost."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath

from c21lab.disk.atomic_write import write_together
from c21lab.office.file_names import TEMPORARY, is_device, is_file
from c21lab.office.plain_text import in_one_line
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.sheets.filled.find_files import SHEETS, SYSTEM_FILES

TAKEN_OUT = "private/taken-out"
LARGEST_FILE = 50_000_000  # bytes that are taken from a browser
_LONGEST_NAME = 120  # signs, which leaves room for a folder on every system
_REFUSED = re.compile(r'[<>:"/\\|?*]')


@dataclass(frozen=True)
class KeptSheet:
    """A file that was handed over: the name it has now, and whether it was there already, with the same bytes."""

    name: str
    was_there: bool = False


def keep_sheet(folder: Path, name: str, data: bytes) -> KeptSheet:
    """Writes a file into ``sheets/`` under a name that every system takes, and returns once it is on the disk.

    A name that is taken gets a number; a file whose bytes are there already is not written again. Raises InputError
    where the disk refuses.
    """
    place = folder / SHEETS
    same = next((path for path in _files_in(place) if _holds(path, data)), None)
    if same:
        return KeptSheet(same.relative_to(place).as_posix(), was_there=True)
    path = free_path(place, safe_name(name))
    _write(place, {path: data})
    return KeptSheet(path.name)


def replace_sheet(folder: Path, sheet: Path, name: str, data: bytes) -> KeptSheet:
    """Writes a file in the place of a sheet, which is taken out; raises InputError as ``keep_sheet`` does."""
    if is_file(sheet) and _holds(sheet, data):
        return KeptSheet(sheet.name, was_there=True)
    wanted = sheet.with_name(safe_name(name))
    same_name = wanted.name.casefold() == sheet.name.casefold()
    path = sheet if same_name else free_path(sheet.parent, wanted.name)
    taken = free_path(folder / TAKEN_OUT, sheet.name)
    _write(folder, {taken: _bytes_of(sheet), path: data}, () if same_name else (sheet,))
    return KeptSheet(path.name)


def take_out_sheet(folder: Path, sheet: Path) -> str:
    """Moves a sheet out of what is read, its bytes unchanged; returns its new place within the folder.

    Raises InputError where it is open elsewhere, or is not there any more.
    """
    path = free_path(folder / TAKEN_OUT, sheet.name)
    _write(folder, {path: _bytes_of(sheet)}, (sheet,))
    return path.relative_to(folder).as_posix()


def safe_name(name: str) -> str:
    """Returns a file's name as every system takes it: no folders, no signs of their own, no device, not too long."""
    last = unicodedata.normalize("NFC", re.split(r"[/\\]", name)[-1])
    shown = "".join(sign for sign in in_one_line(last) if unicodedata.category(sign) != "Cf")
    clean = _REFUSED.sub("-", shown).strip(" .").removeprefix(TEMPORARY).lstrip("~$. ")
    stem, dot, ending = clean.rpartition(".")
    stem, ending = (stem, f".{ending}") if dot and stem and len(ending) <= 10 else (clean, "")
    short = stem[: _LONGEST_NAME - len(ending)].strip(" .") or "sheet"
    odd = is_device(f"{short}{ending}") or f"{short}{ending}".casefold() in SYSTEM_FILES
    return f"_{short}{ending}" if odd else f"{short}{ending}"


def free_path(place: Path, name: str) -> Path:
    """Returns the path of a name that nothing has in a folder, in whichever case: with a number where needed."""
    taken = (
        {unicodedata.normalize("NFC", path.name).casefold() for path in place.iterdir()} if place.is_dir() else set()
    )
    wanted = PurePosixPath(name)
    names = (name if number == 1 else f"{wanted.stem} ({number}){wanted.suffix}" for number in count(1))
    return place / next(free for free in names if free.casefold() not in taken)


def _files_in(place: Path) -> list[Path]:
    return [Path(folder, name) for folder, _, names in os.walk(place) for name in sorted(names)]


def _holds(path: Path, data: bytes) -> bool:
    try:
        if path.stat().st_size != len(data):
            return False
        return hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(data).digest()
    except OSError:
        return False


def _bytes_of(sheet: Path) -> bytes:
    try:
        return sheet.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(Problem(ProblemCode.FILE_UNREADABLE, Place(sheet.name), {"reason": reason})) from error


def _write(folder: Path, files: dict[Path, bytes], gone: tuple[Path, ...] = ()) -> None:
    write_together(folder, files, gone)
    for path in files:
        _settle(path)


def _settle(path: Path) -> None:
    """Waits until a file is on the disk itself, where the system can say so."""
    try:
        with path.open("rb+") as stream:
            os.fsync(stream.fileno())
    except OSError:
        return
