"""Ends a workshop as its sheets promise: lists what tells of single people, and deletes that and nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from c21lab.disk.atomic_write import writing
from c21lab.disk.refusals import patiently
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.recipes.comments import is_comments_book
from c21lab.recipes.folders import WorkshopFolder, home_of
from c21lab.recipes.manifest import MANIFEST
from c21lab.settings import FILE_NAME
from c21lab.sheets.filled.find_files import SHEETS, SheetFile
from c21lab.sheets.filled.open_files import open_sheets
from c21lab.sheets.layout import MetaKey

_WHOLE = ("forms", "private")  # folders of a workshop in which everything is some people's own


@dataclass(frozen=True)
class PersonalFiles:
    """The files of a workshop's ``folder`` that tell of single people; ``links`` are those that lead elsewhere."""

    folder: Path
    files: tuple[Path, ...]
    links: tuple[Path, ...]


@dataclass(frozen=True)
class Deleted:
    """Counts the files that were deleted, and says why others could not be."""

    count: int
    problems: tuple[Problem, ...]


def personal_files(path: Path) -> PersonalFiles:
    """Lists sheets, forms, comments, and all of ``private/`` but its manifest.

    A link is listed itself, and what it leads to never is. Raises UsageError for a path that does not exist, InputError
    for a folder that is no workshop's.
    """
    folder = home_of([path])
    known = (FILE_NAME, SHEETS, MANIFEST)
    if not folder.is_dir() or not any((folder / name).exists() for name in known):
        raise InputError(Problem(ProblemCode.CLOSE_NO_SESSION, Place(str(path))))
    found = {file for file in _files_below(folder) if _is_personal(file.relative_to(folder))}
    found |= set(_sheets_beside(folder)) - {folder / MANIFEST}
    files = tuple(sorted(found, key=lambda file: (file.relative_to(folder).as_posix().casefold(), str(file))))
    return PersonalFiles(folder, files, tuple(file for file in files if _leads_elsewhere(file, folder)))


def _files_below(folder: Path) -> Iterator[Path]:
    """Every file and every link, and nothing that lies behind a link."""
    for place, folders, names in os.walk(folder):
        inside = [Path(place, name) for name in folders]
        links = [path for path in inside if _leads_elsewhere(path, folder)]
        folders[:] = [path.name for path in inside if path not in links]
        yield from (*(Path(place, name) for name in names), *links)


def _leads_elsewhere(path: Path, folder: Path) -> bool:
    # a junction of Windows is no link to Python, and leads away all the same
    return path.is_symlink() or path.resolve() != folder.resolve() / path.relative_to(folder)


def _is_personal(path: Path) -> bool:
    *folders, name = path.parts
    inside = [part.casefold() for part in (*folders, name)]
    if path.as_posix() == MANIFEST or inside[0] == "results":
        return False
    is_folder = inside[0] in (*_WHOLE, SHEETS) and not folders  # a link in the place of the folder
    whole = bool(folders) and (inside[0] in _WHOLE or SHEETS in inside[:-1])
    return whole or is_folder or (not folders and is_comments_book(path))


def _sheets_beside(folder: Path) -> Iterator[Path]:
    """Sheets that lie outside of ``sheets/``: those that are ours, or hold answers; other workbooks are left alone."""
    files = [f for f in WorkshopFolder(folder).find_files([folder]) if _stands_inside(f.path, folder)]
    paths = {file.name: file.path for file in files}
    for file in open_sheets([SheetFile(f.path, f.name) for f in files]).files:
        if file.meta(MetaKey.KIND) or file.has_answers:
            yield paths[file.file.name]


def delete_files(listed: PersonalFiles) -> Deleted:
    """Deletes what was listed, and the folders below ``sheets/`` and its like that are empty then.

    What cannot be deleted is a problem and stops nothing. Raises InputError where another run is writing there.
    """
    problems: list[Problem] = []
    with writing(listed.folder):
        for file in listed.files:
            try:
                if _stands_inside(file, listed.folder):
                    patiently(partial(file.unlink, missing_ok=True))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                place = Place(file.relative_to(listed.folder).as_posix())
                problems.append(Problem(ProblemCode.CLOSE_HELD, place, {"reason": reason}))
        _remove_empty(listed.folder, listed.files)
    return Deleted(len(listed.files) - len(problems), tuple(problems))


def _stands_inside(file: Path, folder: Path) -> bool:
    """Returns whether a file, or a link, lies in the folder itself: what it lies in may have become a link since."""
    return not _leads_elsewhere(file.parent, folder) if file.parent != folder else True


def _remove_empty(folder: Path, files: Sequence[Path]) -> None:
    around = {above for file in files for above in file.parents if folder in above.parents and above.parent != folder}
    for inside in sorted(around, key=lambda path: len(path.parts), reverse=True):
        if not _leads_elsewhere(inside, folder) and inside.is_dir() and not any(inside.iterdir()):
            inside.rmdir()
