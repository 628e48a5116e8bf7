"""Finds exports of online forms that lie in a session: they tell who answered, and are no sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from c21lab.forms.incoming.recognise import exporting_system
from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.recipes.folders import FORMS
from c21lab.settings import FILE_NAME
from c21lab.sheets.filled.find_files import CSV, SHEETS, SheetFile, printable
from c21lab.sheets.filled.read import FilledSheets

_TABLES = (CSV, ".tsv", ".txt", ".xlsx")


def without_exports(
    reading: FilledSheets, files: Sequence[SheetFile], folder: Path, framework: Framework
) -> tuple[Problem, ...]:
    """Returns the problems of a session, with one question for each export in it instead of all others."""
    read = {sheet.file for sheet in reading.sheets}
    blamed = {problem.place.file for problem in reading.problems} - read
    suspects = [file for file in files if file.name in blamed]
    suspects += _beside_the_sheets(folder, {file.path.resolve() for file in files})
    exports = {file.name: system for file in suspects if (system := exporting_system(file.path, file.name, framework))}
    questions = [
        Problem(ProblemCode.FILE_IS_EXPORT, Place(name), {"system": system.value}) for name, system in exports.items()
    ]
    kept = [problem for problem in reading.problems if problem.place.file not in exports]
    return tuple(sorted([*kept, *questions], key=lambda p: (p.place.file.casefold(), p.place.file)))


def _beside_the_sheets(folder: Path, known: set[Path]) -> Iterator[SheetFile]:
    """Tables in a session's own folder and among its forms, where nothing is taken for a sheet."""
    if not ((folder / FILE_NAME).exists() or (folder / SHEETS).is_dir()):
        return
    for place in (folder, folder / FORMS):
        for path in sorted(place.iterdir()) if place.is_dir() else ():
            if path.suffix.lower() in _TABLES and path.is_file() and path.resolve() not in known:
                yield SheetFile(path, printable(path.relative_to(folder).as_posix()))
