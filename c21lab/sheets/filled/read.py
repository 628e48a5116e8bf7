"""Filled sheets to one table of ratings, every problem of every file beside it.

``find_sheets`` → ``open_sheets`` (each file once) → ``read_opened`` for the framework and module that were decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from c21lab.framework.model import Framework
from c21lab.message_limits import listed
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.ratings import Answer, Ratings, ratings_table
from c21lab.sheets.filled.answers_by_item import AskedItems, rate_items, stray_answers
from c21lab.sheets.filled.duplicates import ReadSheet, without_duplicates
from c21lab.sheets.filled.find_files import SheetFile, find_sheets
from c21lab.sheets.filled.form import Groups, KnownGroups, Sheet, known_groups, read_form
from c21lab.sheets.filled.identify import deduced_module, id_key, identify
from c21lab.sheets.filled.inventory import Inventory, heavy_sheets, take_inventory
from c21lab.sheets.filled.open_files import OpenedFile, OpenedFiles, open_sheets
from c21lab.sheets.filled.respondents import Respondent
from c21lab.sheets.layout import FormKey, MetaKey

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "FilledSheets",
    "OpenedFiles",
    "Sheet",
    "SheetFile",
    "deduced_module",
    "find_sheets",
    "open_sheets",
    "read_opened",
]

MOST_PROBLEMS = 1_000  # of a file that are told one by one
_PADDING = re.compile("^P0+")  # P7 is the paper that another collector calls P07


@dataclass(frozen=True)
class FilledSheets:
    """The ratings of all sheets that count (c21lab.ratings), the sheets, blank ones included, and every problem.

    Problems stand in the order of their files, within a file in the order of its rows. The inventory also has the
    sheets that were read and do not count.
    """

    table: Ratings
    sheets: tuple[Sheet, ...]
    problems: tuple[Problem, ...]
    inventory: Inventory = field(default_factory=Inventory)

    @property
    def ratings(self) -> pd.DataFrame:
        """Returns the ratings as a DataFrame."""
        return self.table.frame()


@dataclass(frozen=True)
class _Purpose:
    """The purpose of reading; ``groups`` are the session's, by the language of the sheets."""

    framework: Framework
    module: str
    groups: Mapping[str, KnownGroups]


def _language_of(file: OpenedFile, framework: Framework) -> str:
    return file.meta(MetaKey.LANGUAGE) or framework.languages[0]


def read_opened(
    opened: OpenedFiles, framework: Framework, module: str, groups: Groups | None = None, *, tables_apart: bool = False
) -> FilledSheets:
    """Reads the ratings in files that were opened, for one framework and module.

    ``groups`` are the session's groups with their labels by language; none: the framework's. A file of another
    framework, module or version is set aside and named. ``tables_apart`` is whether what tables agreed on is a round of
    its own. Raises KeyError where the framework has no such module.
    """
    ours = groups or {id_: {} for id_ in framework.groups}
    languages = {_language_of(file, framework) for file in opened.files}
    known = {language: known_groups(ours, framework, language) for language in languages}
    purpose = _Purpose(framework, module, known)
    problems = list(opened.problems)
    sheets: list[ReadSheet] = []
    for file in opened.files:
        found, of_file = _read_file(file, purpose)
        sheets += found
        problems += of_file
    distinct = without_duplicates(sheets, tables_apart=tables_apart)
    every, asked = [s.sheet for s in sheets], len(framework.items(module))
    inventory = take_inventory(every, distinct.repeats, asked, tables_apart=tables_apart)
    problems += (*distinct.problems, *heavy_sheets(inventory))
    problems.sort(key=lambda p: (p.place.file.casefold(), p.place.file))
    counted = tuple(s.sheet for s in distinct.counted)
    return FilledSheets(_table(distinct.counted), counted, tuple(problems), inventory)


def _read_file(file: OpenedFile, purpose: _Purpose) -> tuple[list[ReadSheet], list[Problem]]:
    fit = identify(file, purpose.framework, purpose.module)
    problems = list(fit.problems)
    if not fit.usable:
        return [], problems
    place = Place(file.file.name)
    problems += [replace(p, place=replace(p.place, file=place.file)) for p in file.filled.problems]
    loose = {id_ for ids in file.filled.loose.values() for id_ in ids}
    grid = AskedItems.of(purpose.framework, purpose.module, fit, loose)
    sheets: list[ReadSheet] = []
    for paper in file.filled.papers:
        stray = stray_answers(paper, grid)
        if stray:
            problems.append(replace(stray, place=replace(stray.place, file=place.file)))
        elif not paper.id or _is_used(paper):
            sheet, of_paper = _read_paper(file, paper, grid, purpose)
            sheets.append(sheet)
            problems += of_paper
    if not sheets and not any(paper.code == ProblemCode.PAPER_STRAY for paper in problems):
        problems.append(Problem(ProblemCode.SHEET_EMPTY, place))
    problems += _without_headings(file, grid, sheets)
    return sheets, _bounded(problems, place)


def _without_headings(file: OpenedFile, grid: AskedItems, sheets: Sequence[ReadSheet]) -> Iterator[Problem]:
    """Tabs without headings that hold rows which are missing elsewhere."""
    missing = {rated.item.id for sheet in sheets for rated in sheet.rated if not rated.tab}
    for tab, texts in file.filled.loose.items():
        ids = [grid.meaning[key] for text in texts if (key := id_key(text)) in grid.meaning]
        found = [id_ for id_ in dict.fromkeys(ids) if id_ in missing]
        if found:
            facts = {"count": len(found), "ids": listed(found)}
            yield Problem(ProblemCode.TAB_WITHOUT_HEADINGS, Place(file.file.name, tab), facts)


def _bounded(problems: Sequence[Problem], file: Place) -> list[Problem]:
    """Each problem once, for all papers of a collector may have the same; and not more than anyone could mend."""
    once = list({(p.code, p.place, *sorted(p.facts.items())): p for p in problems}.values())
    if len(once) <= MOST_PROBLEMS:
        return once
    more = Problem(ProblemCode.FILE_MORE_PROBLEMS, file, {"count": len(once) - MOST_PROBLEMS})
    return [*once[:MOST_PROBLEMS], more]


def _is_used(paper: Respondent) -> bool:
    """Tells whether a collector's column holds an answer, a comment or a name: others are papers that never came."""
    name = paper.form.get(FormKey.NAME)
    return bool(name and name.value) or any(line.score is not None or line.comment is not None for line in paper.lines)


def _read_paper(
    file: OpenedFile, paper: Respondent, grid: AskedItems, purpose: _Purpose
) -> tuple[ReadSheet, list[Problem]]:
    name, id_ = file.file.name, f"{file.file.name}#{paper.id}" if paper.id else file.file.name
    language = _language_of(file, purpose.framework)
    form = read_form(paper, name, purpose.groups[language].with_own(file.filled.groups))
    rated, problems = rate_items(paper.lines, grid, name)
    answered = sum(r.reply.answer != Answer.BLANK for r in rated)
    if answered and not form.is_there:
        problems = (*problems, Problem(ProblemCode.FORM_MISSING, Place(name)))
    if not answered and not problems:
        code = ProblemCode.SHEET_ONLY_COMMENTS if any(r.comment for r in rated) else ProblemCode.SHEET_EMPTY
        problems = (Problem(code, Place(id_)),)
    sheet = Sheet(
        id=id_,
        file=name,
        people=form.people,
        group=form.group,
        name=form.name,
        print_name=form.print_name,
        language=language,
        framework=purpose.framework.id,
        version=file.meta(MetaKey.VERSION) or purpose.framework.version,
        hash=file.meta(MetaKey.HASH) or purpose.framework.content_hash,
        module=purpose.module,
        answered=answered,
        number=_PADDING.sub("P", form.number or paper.id) or file.meta(MetaKey.NUMBER),
    )
    return ReadSheet(sheet, rated, file.digest, file.saved, file.written), [*form.problems, *problems]


def _table(sheets: Sequence[ReadSheet]) -> Ratings:
    return ratings_table(
        [
            (
                s.sheet.id,
                s.sheet.people,
                s.sheet.group,
                r.item.id,
                r.item.field,
                r.item.domain,
                r.reply.answer.value,
                r.reply.score,
                r.comment or None,
                s.sheet.file,
                r.tab,
                r.cell,
            )
            for s in sheets
            for r in s.rated
        ]
    )
