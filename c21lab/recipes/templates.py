"""The recipe behind ``c21lab template``: which blank sheets, in which languages, into which files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from c21lab.framework.model import Framework
from c21lab.problems import InputError, Problem
from c21lab.recipes.choices import (
    choose_framework,
    choose_languages,
    choose_module,
    refuse_unlabelled_groups,
    require_file,
)
from c21lab.recipes.output import write_unless_edited
from c21lab.settings import About, Settings
from c21lab.sheets.blank.ballot import ballot_document
from c21lab.sheets.blank.batch import file_name, numbered_workbooks, roster_workbooks
from c21lab.sheets.blank.collector import PAPERS, collector_workbook
from c21lab.sheets.blank.individual import TemplateOptions, template_workbook
from c21lab.sheets.blank.roster import RosterLine, read_roster

SheetLayout = Literal["individual", "collector", "ballot"]
"""The layout of a blank sheet: a workbook for one, a workbook to type papers into, or the paper."""


@dataclass(frozen=True)
class TemplateRequest:
    """The options of ``c21lab template``. Without a ``count``: one sheet, not numbered; a collector for a large room.

    ``settings`` are the workshop's, for what is not asked for otherwise, and for its groups.
    """

    framework: str | None
    module: str | None
    languages: tuple[str, ...]
    out: Path
    count: int | None
    roster: Path | None
    layout: SheetLayout
    territory: str
    settings: Settings


@dataclass(frozen=True)
class Templates:
    """The sheets that were written, their languages, and what was wrong with the list of people."""

    paths: tuple[Path, ...]
    languages: tuple[str, ...]
    problems: tuple[Problem, ...]


def write_templates(request: TemplateRequest) -> Templates:
    """Writes the sheets, none of them if a filled one stands in the place of any.

    Raises UsageError for an unknown framework, module, language or path, InputError where nothing can be made.
    """
    about = request.settings.about
    framework = choose_framework(request.framework or about.framework)
    refuse_unlabelled_groups(framework, about)
    module = choose_module(framework, request.module or about.module or None)
    languages = choose_languages(framework, request.languages or about.languages) or framework.languages
    problems: tuple[Problem, ...] = ()
    if request.roster:
        people, problems = _people(request.roster, framework, about)
        sheets = roster_workbooks(framework, module, people, languages[0], partial(_options, request, framework))
        files, languages = dict(sheets), tuple(dict.fromkeys(line.language or languages[0] for line in people))
    else:
        files = {name: data for language in languages for name, data in _blanks(request, framework, module, language)}
    write_unless_edited({request.out / name: data for name, data in files.items()}, "--out")
    return Templates(tuple(request.out / name for name in files), languages, problems)


def _blanks(request: TemplateRequest, framework: Framework, module: str, language: str) -> Iterator[tuple[str, bytes]]:
    options = _options(request, framework, language)
    stem = f"{framework.id} {module} {language}"
    match request.layout:
        case "collector":
            name = file_name(f"{stem} collector", ())
            yield name, collector_workbook(framework, module, language, request.count or PAPERS, options)
        case "ballot":
            name = file_name(f"{stem} ballot", (), ".docx")
            yield name, ballot_document(framework, module, language, request.count or 1, options)
        case "individual" if request.count:
            yield from numbered_workbooks(framework, module, language, request.count, options)
        case "individual":
            yield file_name(stem, ()), template_workbook(framework, module, language, options)


def _people(roster: Path, framework: Framework, about: About) -> tuple[tuple[RosterLine, ...], tuple[Problem, ...]]:
    """The people of a list, and what is wrong with it; raises InputError where nobody is left."""
    people, problems = read_roster(require_file(roster), framework, about.groups)
    if not people:
        raise InputError(problems)
    return people, problems


def _options(request: TemplateRequest, framework: Framework, language: str) -> TemplateOptions:
    about, shipped = request.settings.about.in_language(language), framework.words_in(language).groups
    groups = {id_: about.group_label(id_, language, shipped) for id_ in about.groups} or shipped
    return TemplateOptions(territory=request.territory or about.territory, groups=groups)
