"""What the plenary agreed on, as it was typed into the plenary.xlsx of a session's folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from c21lab.framework.model import Framework
from c21lab.lab.plenary.interpret import PlenaryPurpose, interpret_rows
from c21lab.lab.plenary.layout import PlenaryMeta, is_plenary_book
from c21lab.lab.plenary.model import Plenary
from c21lab.lab.plenary.read import PlenaryBook, read_plenary_book
from c21lab.office.file_names import is_folder
from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.ratings import Ratings
from c21lab.recipes.plan import first_language
from c21lab.scoring.rounds import session_rounds
from c21lab.scoring.suppression import group_columns
from c21lab.settings import NO_GROUP, OTHER_GROUPS, Settings
from c21lab.sheets.filled.find_files import read_file
from c21lab.wording import words_for
from c21lab.workbooks import RefusedError, open_book


@dataclass(frozen=True)
class TypedPlenary:
    """The plenary of a session: what can be used of it, the workbook it stands in, and what could not be used.

    ``agreed`` is None where there is no workbook, or none that can be read. ``is_readable`` is whether what was typed
    into the ``standing`` file is known, so that a new one can keep it.
    """

    agreed: Plenary | None = None
    book: PlenaryBook = field(default_factory=lambda: PlenaryBook(()))
    problems: tuple[Problem, ...] = ()
    standing: Path | None = None
    is_readable: bool = True


def read_plenary(folder: Path, ratings: Ratings, framework: Framework, module: str, settings: Settings) -> TypedPlenary:
    """Reads the plenary.xlsx of a folder; one that cannot be read is a problem, and is left alone."""
    found = sorted(path for path in folder.iterdir() if is_plenary_book(path)) if is_folder(folder) else []
    if not found:
        return TypedPlenary()
    name = found[0].name
    if len(found) > 1:
        facts = {"found": ", ".join(path.name for path in found)}
        problem = Problem(ProblemCode.PLENARY_BOOKS_TWICE, Place(name), facts)
        return TypedPlenary(problems=(problem,), standing=found[0], is_readable=False)
    try:
        book = read_plenary_book(open_book(read_file(found[0]).data, name))
    except RefusedError as refused:
        problem = Problem(refused.code, Place(name, refused.tab, refused.cell), refused.facts)
        left = Problem(ProblemCode.PLENARY_LEFT, Place(name))
        return TypedPlenary(problems=(problem, left), standing=found[0], is_readable=False)
    if book is None:
        problem = Problem(ProblemCode.PLENARY_WITHOUT_HEADINGS, Place(name))
        return TypedPlenary(problems=(problem,), standing=found[0], is_readable=False)
    made_for = " ".join(book.meta.get(key, "") for key in (PlenaryMeta.FRAMEWORK, PlenaryMeta.VERSION)).strip()
    wanted = f"{framework.id} {framework.version}"
    if made_for not in ("", wanted):
        facts = {"found": made_for, "wanted": wanted}
        other = Problem(ProblemCode.PLENARY_OTHER_FRAMEWORK, Place(name), facts)
        return TypedPlenary(book=book, problems=(other,), standing=found[0])
    fields = tuple(dict.fromkeys(item.field for item in framework.items(module)))
    groups = _labels(ratings, framework, module, settings)
    scores, problems = interpret_rows(book.rows, PlenaryPurpose(name, fields, framework.scale, groups))
    people = book.meta.get(PlenaryMeta.PEOPLE, "")
    language = book.meta.get(PlenaryMeta.LANGUAGE, "") or first_language(settings, framework)
    revealed = int(people) if people.isdecimal() else 0
    agreed = Plenary(revealed, book.meta.get(PlenaryMeta.RATINGS, ""), language, scores)
    return TypedPlenary(agreed, book, problems, found[0])


def _labels(ratings: Ratings, framework: Framework, module: str, settings: Settings) -> Mapping[str, str]:
    """The ids of the groups that have a column in the results, by every label they may be called by."""
    rounds = session_rounds(ratings, framework, module, settings)
    order = tuple(settings.about.groups) or framework.groups
    labels: dict[str, str] = {}
    for column in group_columns(rounds.counted.sheets, order, settings.method.min_group):
        if column.id == NO_GROUP:
            continue
        labels[fold(column.id)] = column.id
        for language in dict.fromkeys((*settings.about.languages, *framework.languages)):
            labels[fold(group_label(column.id, language, framework, settings))] = column.id
    return labels


def group_label(id_: str, language: str, framework: Framework, settings: Settings) -> str:
    """Returns what a group with a column is called in a language."""
    if id_ == OTHER_GROUPS:
        return words_for(language, "reader")("group-other-groups")
    return settings.about.group_label(id_, language, framework.words_in(language).groups)
