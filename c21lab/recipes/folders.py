"""A workshop's folder: whose it is, the sheets in it, and the files in it that are something else than sheets."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from c21lab.lab.plenary.layout import is_plenary_book
from c21lab.office.file_names import is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.comments import is_comments_book
from c21lab.recipes.missing_path import missing_paths
from c21lab.settings import FILE_NAME
from c21lab.sheets.filled.find_files import SHEETS, SheetFile, find_sheets, is_folder_passed_over, printable
from c21lab.sheets.filled.open_files import OpenedFile, OpenedFiles
from c21lab.sheets.layout import MetaKey, SheetKind

FORMS = "forms"
ROUND2 = "round2"  # the folder below that of the sheets in which those of a second vote lie
_WORKBOOKS = {"plan.xlsx": "plan", "plan.ods": "plan", "plan.new.xlsx": "plan", "revised.xlsx": "module"}
_RESULTS = re.compile(r"results\.[a-z]{2,3}(?:[-_][a-z0-9]+)*(?:\.[0-9]+)?\.xlsx", re.IGNORECASE)


@dataclass(frozen=True)
class WorkshopFolder:
    """A workshop's folder; ``roster`` is the path of its list of people, if it has one."""

    path: Path
    roster: Path | None = None

    def kind_of(self, file: SheetFile) -> str:
        """Returns what a file is by its name where it is no sheet: a plan, results … Empty for any other file."""
        if self.roster and file.path.resolve() == self.roster.resolve():
            return "roster"
        if is_comments_book(file.path):
            return "comments"
        if is_plenary_book(file.path):
            return "plenary"
        name = file.path.name
        return "results" if _RESULTS.fullmatch(name) else _WORKBOOKS.get(name.casefold(), "")

    def is_meant(self, file: SheetFile) -> bool:
        """Returns whether a file lies in a folder ``sheets``, so that it was meant as one."""
        parts = _below(file.path, self.path.resolve().parent)
        return any(part.casefold() == SHEETS for part in parts[:-1])

    def find_rounds(self, paths: Sequence[Path]) -> tuple[tuple[SheetFile, ...], tuple[SheetFile, ...]]:
        """Finds the files that may be sheets, and apart from them those of a second vote, in ``sheets/round2``."""
        found = self.find_files(paths)
        second = tuple(filter(_is_second_round, found))
        return tuple(file for file in found if file not in second), second

    def find_files(self, paths: Sequence[Path]) -> tuple[SheetFile, ...]:
        """Finds the files that may be sheets, named by their path from this folder, or from what several paths share.

        Files that are something else (plans, results, the list of people, ``forms/``) are passed over outside of
        ``sheets/``, unless they are themselves asked for, as comments.xlsx never is.
        """
        if len(paths) > 1:
            files = _gather(paths)
        elif paths[0].is_dir() and paths[0].resolve() != self.path.resolve():
            inside = paths[0].resolve()
            files = tuple(f for f in find_sheets(self.path) if inside in f.path.resolve().parents)
        else:
            files = find_sheets(paths[0])
        asked = {path.resolve() for path in paths if path.is_file() and not is_comments_book(path)}
        return tuple(f for f in files if f.path.resolve() in asked or self.is_meant(f) or not self._is_other(f))

    def _is_other(self, file: SheetFile) -> bool:
        top = _below(file.path, self.path.resolve())[0]
        return bool(self.kind_of(file)) or (top.casefold() == FORMS and top != file.path.name)


def home_of(paths: Sequence[Path]) -> Path:
    """Returns the folder of the workshop that folders and files belong to: where its ``session.toml`` is, or would be.

    A folder called ``sheets`` belongs to the workshop one folder up. Raises UsageError for a path that does not exist,
    InputError where a folder below, or another path, has settings of its own: it is another workshop.
    """
    if not all(map(is_there, paths)):
        raise UsageError(missing_paths(paths))
    homes = [_home(path) for path in paths]
    ours = next((home for home in homes if _is_settled(home)), homes[0])
    below = (folder for path in paths for folder in _settled_below(path))
    others = {f.resolve(): f for f in (*homes, *below) if _is_settled(f) and f.resolve() != ours.resolve()}
    if others:
        place = Place(str(ours)) if _is_settled(ours) else Place()
        code = ProblemCode.OTHER_WORKSHOP
        raise InputError([Problem(code, place, {"found": str(other)}) for other in others.values()])
    return ours


def _is_second_round(file: SheetFile) -> bool:
    parts = [part.casefold() for part in file.path.resolve().parts[:-1]]
    return (SHEETS, ROUND2) in pairwise(parts)


def _is_settled(folder: Path) -> bool:
    return (folder / FILE_NAME).exists()


def _home(path: Path) -> Path:
    """The folder that holds the settings for a path, or would."""
    folder = path if path.is_dir() else path.parent
    above = folder.parent if folder.name else folder.resolve().parent
    in_sheets = folder.resolve().name.casefold() == SHEETS
    return above if in_sheets and not _is_settled(folder) and _is_settled(above) else folder


def _settled_below(place: Path) -> Iterator[Path]:
    """The folders below a folder that have settings of their own."""
    for folder, folders, names in os.walk(place):
        folders[:] = sorted(name for name in folders if not is_folder_passed_over(name))
        if FILE_NAME in names:
            yield Path(folder)


def _below(path: Path, folder: Path) -> tuple[str, ...]:
    """The parts of a path below a folder; only its name where it lies elsewhere."""
    whole = path.resolve()
    return whole.relative_to(folder).parts if folder in whole.parents else (whole.name,)


def _gather(paths: Sequence[Path]) -> tuple[SheetFile, ...]:
    """The sheets at several paths, each once, sorted, and named by their path from the folder that all share.

    Two people may have saved under the same name in two folders, and a folder may be given beside a file in it.
    """
    found = {file.path.resolve() for path in paths for file in find_sheets(path)}
    one_drive = len({path.drive for path in found}) == 1
    shared = os.path.commonpath([path.parent for path in found]) if one_drive else ""
    names = {path: (path.relative_to(shared) if shared else path).as_posix() for path in found}
    files = [SheetFile(path, printable(name)) for path, name in names.items()]
    return tuple(sorted(files, key=lambda file: (file.name.casefold(), file.name)))


def without_other_files(opened: OpenedFiles, files: Sequence[SheetFile], folder: WorkshopFolder) -> OpenedFiles:
    """Names what lies in ``sheets/`` and is something else, and passes over blank sheets that lie outside of it."""
    sheets = {file.file.name for file in opened.files if file.meta(MetaKey.KIND) in tuple(SheetKind)}
    kinds = {f.name: folder.kind_of(f) for f in files if folder.is_meant(f) and f.name not in sheets}
    named = {name: kind for name, kind in kinds.items() if kind}
    problems = [problem for problem in opened.problems if problem.place.file not in named]
    problems += [Problem(ProblemCode.FILE_NO_SHEET, Place(name), {"kind": kind}) for name, kind in named.items()]
    kept = (f for f in opened.files if f.file.name not in named)
    if (folder.path / SHEETS).is_dir():
        kept = (f for f in kept if folder.is_meant(f.file) or not _is_blank(f))
    return OpenedFiles(tuple(kept), tuple(problems))


def _is_blank(file: OpenedFile) -> bool:
    """Returns whether a sheet of the program's is as it was made: to hand out, not handed in."""
    lines = [line for paper in file.filled.papers for line in paper.lines if line.in_table]
    return bool(file.filled.meta) and all(line.score is None and line.comment is None for line in lines)
