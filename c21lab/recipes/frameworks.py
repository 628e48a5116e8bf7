"""The recipes behind ``c21lab framework …``: read a framework from wherever it is, make, check and compare it.

What only one of them needs is imported inside it: a list of frameworks draws nothing and opens no workbook.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.framework.load import (
    STRUCTURE,
    framework_folders,
    identity,
    is_own,
    load_framework,
    read_folder,
    shipped_folder,
    user_folder,
)
from c21lab.framework.model import Framework
from c21lab.framework.tables import FrameworkTable
from c21lab.office.file_names import is_file, is_folder, is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.choices import choose_framework, choose_languages, refuse_unspoken, require_file
from c21lab.recipes.output import require_ending, write_unless_edited, write_whole

if TYPE_CHECKING:
    from c21lab.recipes.read import Request
    from c21lab.wording import Words


def read_any_framework(name: str) -> tuple[Framework | None, tuple[Problem, ...]]:
    """Reads a framework named by its id, folder or workbook, with all its problems; None where it has errors.

    Raises UsageError when there is nothing of that name.
    """
    path = Path(name)
    if name in framework_folders():
        return read_folder(framework_folders()[name])
    if is_file(path):
        from c21lab.framework.authoring.read import import_workbook

        return import_workbook(_bytes_of(path), path.name)
    if is_file(path / STRUCTURE):
        return read_folder(path)
    raise UsageError(
        Problem(ProblemCode.FRAMEWORK_UNKNOWN, facts={"found": name, "known": ", ".join(framework_folders())})
    )


@dataclass(frozen=True)
class Imported:
    """A framework that came in: the folder it is in now, its version, and the one it replaced, if there was one."""

    folder: Path
    version: str
    replaced: str


def frameworks_at_hand() -> tuple[list[tuple[Framework, bool]], list[Problem]]:
    """Lists every framework that can be named by its id, with whether it is the person's own; errors of the rest."""
    found: list[tuple[Framework, bool]] = []
    problems: list[Problem] = []
    for folder in framework_folders().values():
        try:
            found.append((load_framework(folder), is_own(folder)))
        except InputError as error:
            problems += error.problems
    return found, problems


def import_framework(
    book: Path, to: Path | None, languages: Sequence[str] = ()
) -> tuple[Imported | None, tuple[Problem, ...]]:
    """Makes a framework's folder from its workbook; None, and nothing written, where there is an error.

    Raises UsageError for a language that nobody speaks, and InputError where it would take the place of something else:
    of a framework that ships, of another one, or of whatever fills the folder ``to``.
    """
    from c21lab.framework.authoring.read import import_workbook
    from c21lab.framework.save import write_framework

    framework, problems = import_workbook(_bytes_of(book), book.name)
    if framework is None:
        return None, problems
    refuse_unspoken([framework], languages)
    if to is None and (shipped_folder() / framework.id).is_dir():
        place = Place(book.name, FrameworkTable.ABOUT)
        raise InputError(Problem(ProblemCode.FRAMEWORK_ID_SHIPS, place, {"id": framework.id}))
    folder = to or _own_folder(framework.id)
    replaced = _version_in(folder, framework.id)
    write_framework(framework, folder, "--to")
    return Imported(folder, framework.version, replaced), problems


def _own_folder(id_: str) -> Path:
    """Where a person's own framework of this id is kept; raises InputError where the system knows no home."""
    own = user_folder()
    if own is None:
        raise InputError(Problem(ProblemCode.NO_HOME))
    return own / id_


def _version_in(folder: Path, id_: str) -> str:
    """The version of a framework that stands in a folder, empty if it has none; raises InputError for anything else."""
    _refuse_taken(folder)
    there, version = identity(folder) or ("", "")
    if there not in ("", id_):
        raise InputError(Problem(ProblemCode.FRAMEWORK_FOLDER_OTHER, Place(str(folder)), {"found": there, "id": id_}))
    return version


def _refuse_taken(folder: Path) -> None:
    """Raises InputError where a file, or a folder of something else than a framework, stands in the way."""
    in_use = is_file(folder) or (is_folder(folder) and any(not f.name.startswith(".") for f in folder.iterdir()))
    if in_use and not is_file(folder / STRUCTURE):
        raise InputError(Problem(ProblemCode.FRAMEWORK_FOLDER_TAKEN, Place(str(folder))))


def start_framework(folder: Path, source: str | None, domains: Sequence[str], languages: Sequence[str]) -> Framework:
    """Makes the folder of a new framework whose id is the folder's name, blank where there is no ``source``.

    Raises UsageError for a domain or a language that the source does not have, InputError where the folder is in use.
    """
    from c21lab.framework.new import blank_framework, thematic_framework
    from c21lab.framework.save import write_framework

    _refuse_taken(folder)
    if is_there(folder / STRUCTURE):
        raise InputError(Problem(ProblemCode.FRAMEWORK_EXISTS, Place(str(folder))))
    id_ = folder.resolve().name
    if source:
        taken_from = choose_framework(source)
        framework = thematic_framework(taken_from, id_, domains, choose_languages(taken_from, languages))
    else:
        framework = blank_framework(id_, languages or ("en",))
    write_framework(framework, folder)
    return framework


def export_framework(name: str, book: Path, words: Words) -> str:
    """Writes the workbook of a framework; gives where it comes from, as ``console-framework-exported`` has it."""
    from c21lab.framework.authoring.write import export_workbook

    require_ending(book, ".xlsx")
    framework = choose_framework(name)
    write_unless_edited({book: export_workbook(framework, words.language)})
    folder = framework_folders().get(name)
    if folder is None:
        return "folder"
    return "own" if is_own(folder) else "shipped"


def compare_frameworks(names: tuple[str, str], out: Path | None, words: Words, languages: Sequence[str] = ()) -> str:
    """Compares two frameworks, as text, and as a Word or Excel table where ``out`` is given.

    Raises UsageError for another kind of table, and for a language that nobody speaks.
    """
    from c21lab.framework.diff.changes import diff_frameworks
    from c21lab.framework.diff.text import diff_text

    require_ending(out, ".docx", ".xlsx")
    old, new = map(_usable, names)
    refuse_unspoken([old, new], languages)
    diff = diff_frameworks(old, new)
    if out and out.suffix.lower() == ".docx":
        from c21lab.framework.diff.document import diff_document

        write_unless_edited({out: diff_document(diff, words)}, "--out")
    elif out:
        from c21lab.framework.diff.workbook import diff_workbook

        write_unless_edited({out: diff_workbook(diff, words)}, "--out")
    return diff_text(diff, words)


def session_feedback(
    paths: Sequence[Path], request: Request, out: Path | None, words: Words
) -> tuple[str, tuple[Problem, ...]]:
    """Lists the marked comments on each item, unattributed, as text, and as a table where ``out`` is given.

    Raises what read_session raises, and InputError where no sheet could be read.
    """
    from c21lab.recipes.read import open_session, read_session
    from c21lab.report.feedback import feedback_text, feedback_workbook, item_feedback

    require_ending(out, ".xlsx")
    read = read_session(open_session(paths), request)
    if not read.reading.sheets:
        raise InputError(read.reading.problems)
    comments = item_feedback(read.reading.table, read.framework, read.comments.quotes)
    if out:
        write_unless_edited({out: feedback_workbook(comments, read.framework, words)}, "--out")
    text = feedback_text(comments, read.framework, words)
    if read.comments.unmarked:
        text += "\n" + words("framework-feedback-unmarked", count=read.comments.unmarked) + "\n"
    return text, read.problems


def write_labels(framework: Framework, folder: Path, languages: Sequence[str]) -> None:
    """Draws the radars of a framework without scores, to see how its labels will look."""
    from c21lab.charts.empty_radars import draw_labels

    pictures = {
        folder / f"{picture.name}.{language}.png": picture.png
        for language in choose_languages(framework, languages) or framework.languages
        for picture in draw_labels(framework, language)
    }
    write_whole(pictures, "--labels")


def _bytes_of(book: Path) -> bytes:
    """The content of a workbook; raises UsageError where there is none, InputError where it may not be read."""
    try:
        return require_file(book).read_bytes()
    except OSError as error:
        facts = {"reason": error.strerror or str(error)}
        raise InputError(Problem(ProblemCode.FILE_UNREADABLE, Place(book.name), facts)) from error


def _usable(name: str) -> Framework:
    from c21lab.framework.lint.rules import is_error

    framework, problems = read_any_framework(name)
    if framework is None:
        raise InputError([problem for problem in problems if is_error(problem)])
    return framework
