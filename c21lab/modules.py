"""The recipes behind ``c21lab framework …``: read a framework from wherever it is, make, check and compare it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from c21lab.charts.labels import draw_labels
from c21lab.choices import choose_framework, choose_languages
from c21lab.framework.diff import diff_frameworks
from c21lab.framework.diff_document import diff_document
from c21lab.framework.diff_text import diff_text
from c21lab.framework.diff_workbook import diff_workbook
from c21lab.framework.feedback import feedback_text, feedback_workbook, item_feedback
from c21lab.framework.lint import is_error
from c21lab.framework.load import STRUCTURE, framework_folders, read_folder, user_folder
from c21lab.framework.model import Framework
from c21lab.framework.new import blank_framework, thematic_framework
from c21lab.framework.read_workbook import import_workbook
from c21lab.framework.save import write_framework
from c21lab.output import write_whole
from c21lab.problems import InputError, Place, Problem, ProblemCode, UsageError
from c21lab.reading import Request, open_session, read_session
from c21lab.wording import Words


def read_any_framework(name: str) -> tuple[Framework | None, tuple[Problem, ...]]:
    """A framework named by its id, its folder or its workbook, with all its problems; None where it has errors.

    Raises UsageError when there is nothing of that name.
    """
    path = Path(name)
    if name in framework_folders():
        return read_folder(framework_folders()[name])
    if path.is_file():
        return import_workbook(path.read_bytes(), path.name)
    if (path / STRUCTURE).is_file():
        return read_folder(path)
    raise UsageError(
        Problem(ProblemCode.FRAMEWORK_UNKNOWN, facts={"found": name, "known": ", ".join(framework_folders())})
    )


def import_framework(book: Path, to: Path | None) -> tuple[Path | None, tuple[Problem, ...]]:
    """Makes a framework's folder from its workbook; None, and nothing written, where there is an error."""
    if not book.is_file():
        raise UsageError(Problem(ProblemCode.PATH_MISSING, facts={"found": str(book)}))
    framework, problems = import_workbook(book.read_bytes(), book.name)
    if framework is None:
        return None, problems
    folder = to or user_folder() / framework.id
    write_framework(framework, folder)
    return folder, problems


def start_framework(folder: Path, source: str | None, domains: Sequence[str], languages: Sequence[str]) -> Framework:
    """Makes the folder of a new framework whose id is the folder's name; raises InputError where one already is."""
    if (folder / STRUCTURE).exists():
        raise InputError(Problem(ProblemCode.FRAMEWORK_EXISTS, Place(str(folder))))
    id_ = folder.resolve().name
    if source:
        framework = thematic_framework(choose_framework(source), id_, domains)
    else:
        framework = blank_framework(id_, languages or ("en",))
    write_framework(framework, folder)
    return framework


def compare_frameworks(old: str, new: str, out: Path | None, words: Words) -> str:
    """What changed from one framework to another as text, and as a Word or Excel table where ``out`` is given."""
    diff = diff_frameworks(_usable(old), _usable(new))
    if out:
        table = diff_document if out.suffix.lower() == ".docx" else diff_workbook
        write_whole({out: table(diff, words)})
    return diff_text(diff, words)


def session_feedback(paths: Sequence[Path], out: Path | None, words: Words) -> tuple[str, tuple[Problem, ...]]:
    """What participants wrote on each item, unattributed, as text, and as a table where ``out`` is given."""
    read = read_session(open_session(paths), Request())
    comments = item_feedback(read.reading.ratings, read.framework)
    if out:
        write_whole({out: feedback_workbook(comments, read.framework, words)})
    return feedback_text(comments, read.framework, words), read.reading.problems


def write_labels(framework: Framework, folder: Path, languages: Sequence[str]) -> None:
    """Draws the radars of a framework without scores, to see how its labels will look."""
    for language in choose_languages(framework, languages) or framework.languages:
        pictures = draw_labels(framework, language)
        write_whole({folder / f"{picture.name}.{language}.png": picture.png for picture in pictures})


def _usable(name: str) -> Framework:
    framework, problems = read_any_framework(name)
    if framework is None:
        raise InputError([problem for problem in problems if is_error(problem)])
    return framework
