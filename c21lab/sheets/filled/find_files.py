"""Finds the files of a session and gets their bytes, whatever state they are in."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from c21lab.office.file_names import TEMPORARY
from c21lab.office.plain_text import in_one_line
from c21lab.problem_codes import ProblemCode
from c21lab.sheets.filled.csv_file import shows_sheet
from c21lab.workbooks import RefusedError, may_be_workbook
from c21lab.workbooks.formats import CLOUD, holds_sheets, not_a_workbook
from c21lab.workbooks.limits import MAX_FILE, too_heavy
from c21lab.workbooks.ole import SIGNATURE

SHEETS = "sheets"  # the folder of a session that filled sheets are put into
MACROS = ".xlsm"
ENDINGS = (".xlsx", MACROS, ".xls", ".xlsb", ".ods", ".xltx", ".xltm", ".xlt", ".ots", ".fods")
INSTEAD = (".numbers", ".gsheet")  # what other programs keep: no workbook, and named as that
PACKAGES = (".numbers", ".pages")  # folders that a Mac shows as one file
ARCHIVE, SHUT_ARCHIVES = ".zip", (".rar", ".7z")  # packed files: into the second kind nobody can look
LINKS = (".url", ".webloc", ".lnk", ".eml", ".msg")  # named where their name is the one of a sheet
CSV = ".csv"
TEXTS = (".txt", ".tsv", ".tab")  # as programs call a .csv with tabs in it
PASSED_OVER = ("results", "private", "__macosx")  # in any case
# Excel's and LibreOffice's marks of an open file, all that a system hides, and what a run of ours is writing
LOCK_FILES = ("~$", ".", TEMPORARY)
SYSTEM_FILES = ("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "icon\uf00d")  # the last: of a Mac's folder
_HEAD = 65_536


@dataclass(frozen=True)
class SheetFile:
    """A file that may be a sheet. ``name`` is its path within the session, as it is shown and as it names the sheet."""

    path: Path
    name: str


@dataclass(frozen=True)
class FileContent:
    """The bytes of a file, their fingerprint, and when the file was last written (seconds since 1970)."""

    data: bytes
    digest: str
    written: float


def find_sheets(place: Path) -> tuple[SheetFile, ...]:
    """Finds the sheets in a folder and below it, or the one file that ``place`` is, sorted by name.

    Passed over: lock files, hidden and system files, ``results/`` and ``private/``. In a folder called ``sheets`` all
    other files are taken, for whatever lies there was meant as one; elsewhere only workbooks, what programs keep
    instead of them, and a .csv of c21lab.
    """
    if not place.is_dir():
        return (SheetFile(place, printable(place.name)),)
    found: list[Path] = []
    shut: list[OSError] = []
    for folder, folders, names in os.walk(place, onerror=shut.append):
        names += [name for name in folders if name.lower().endswith(PACKAGES)]
        folders[:] = [name for name in folders if name not in names and not is_folder_passed_over(name)]
        # Windows and Mac take "Sheets" for the same folder
        meant = SHEETS in map(str.casefold, (place.name, *Path(folder).relative_to(place).parts))
        paths = [path for name in names if (path := Path(folder, name)) and not _is_passed_over(path)]
        found += [path for path in paths if meant or _is_sheet(path)]
    # a folder that may not be opened is named like a file that may not be read
    found += [Path(str(error.filename)) for error in shut]
    files = (SheetFile(path, printable(path.relative_to(place).as_posix())) for path in found)
    return _unlike(sorted(files, key=lambda file: (file.name.casefold(), file.name, os.fsencode(file.path))))


def printable(name: str) -> str:
    """Returns a file's name as it can be shown: bytes that are no text, and control characters, are replaced."""
    decoded = os.fsencode(name).decode("utf-8", "replace")
    return "".join(c if in_one_line(c) or c == " " else "\N{REPLACEMENT CHARACTER}" for c in decoded)


def _unlike(files: list[SheetFile]) -> tuple[SheetFile, ...]:
    """The files with a number behind names that look the same once they are printable."""
    taken: dict[str, int] = {}
    unlike: list[SheetFile] = []
    for file in files:
        count = taken[file.name] = taken.get(file.name, 0) + 1
        unlike.append(file if count == 1 else SheetFile(file.path, f"{file.name} ({count})"))
    return tuple(unlike)


def is_folder_passed_over(name: str) -> bool:
    """Returns whether nothing in a folder of this name is anybody's sheet: results, what systems hide, remains."""
    return name.casefold() in PASSED_OVER or name.startswith((".", TEMPORARY))


def _is_passed_over(path: Path) -> bool:
    name = path.name.lower()
    if name.startswith(".") and name.endswith(CLOUD):
        return False
    return name.startswith(LOCK_FILES) or name in SYSTEM_FILES


def _is_sheet(path: Path) -> bool:
    name = path.name.lower()
    names_sheet = name.endswith((*LINKS, CLOUD)) and path.stem.lower().endswith((*ENDINGS, *INSTEAD, CSV))
    if name.endswith((*ENDINGS, *INSTEAD, *SHUT_ARCHIVES)) or names_sheet:
        return True
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as stream:
            if name.endswith(ARCHIVE):
                return holds_sheets(stream)
            if name.endswith(CSV):
                return shows_sheet(stream.read(_HEAD))
            start = stream.read(2)
            return start in (b"PK", SIGNATURE[:2]) and may_be_workbook(start + stream.read(MAX_FILE))
    except OSError:
        return False


def read_file(path: Path) -> FileContent:
    """Reads the bytes of a file; raises RefusedError when it can't be read, is too large, or changes meanwhile."""
    try:
        # anything but a plain file, such as a pipe, might never end
        before = path.stat()
        if stat.S_ISDIR(before.st_mode):
            next(path.iterdir(), None)  # says why it may not be opened
        if not stat.S_ISREG(before.st_mode):
            raise not_a_workbook(b"", path.name)
        if before.st_size > MAX_FILE:
            raise too_heavy(before.st_size)
        with path.open("rb") as stream:
            data = stream.read(MAX_FILE + 1)
            after = os.fstat(stream.fileno())
    except OSError as error:
        raise RefusedError(ProblemCode.FILE_UNREADABLE, reason=error.strerror or type(error).__name__) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        raise RefusedError(ProblemCode.FILE_CHANGED)
    return FileContent(data, hashlib.sha256(data).hexdigest(), after.st_mtime)
