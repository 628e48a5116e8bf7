"""The recipes behind ``c21lab form``: which form, in which languages, into which files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from c21lab.forms.outgoing.content import FormContent
from c21lab.forms.outgoing.limesurvey import limesurvey_structure
from c21lab.forms.outgoing.outline import outline_document
from c21lab.forms.outgoing.xlsform import xlsform_workbook
from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem, UsageError
from c21lab.recipes.choices import (
    choose_framework,
    choose_languages,
    choose_module,
    refuse_unlabelled_groups,
    usual_languages,
)
from c21lab.recipes.folders import FORMS
from c21lab.recipes.output import write_unless_edited
from c21lab.recipes.stated import settings_of
from c21lab.settings import FILE_NAME, About, Settings

FormSystem = Literal["kobo", "odk", "limesurvey", "microsoft", "google"]


@dataclass(frozen=True)
class FormRequest:
    """The options of ``c21lab form``; what is not asked for is as the session says."""

    session: Path
    system: FormSystem
    framework: str | None = None
    module: str | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class WrittenForms:
    """The forms that were written, and their languages."""

    paths: tuple[Path, ...]
    languages: tuple[str, ...]


def settings_in(folder: Path) -> Settings:
    """Reads the settings of a session's folder, defaults where it has none; raises UsageError for another path."""
    if not folder.is_dir():
        code = ProblemCode.PATH_IS_FILE if folder.exists() else ProblemCode.PATH_MISSING
        raise UsageError(Problem(code, facts={"found": str(folder)}))
    return settings_of(folder if (folder / FILE_NAME).exists() else None)


def write_forms(request: FormRequest, settings: Settings) -> WrittenForms:
    """Writes the forms of a system into the session's folder of forms, none of them if an edited one stands there.

    Raises UsageError for an unknown framework, module or language, InputError where nothing can be written.
    """
    about = settings.about
    framework = choose_framework(request.framework or about.framework)
    refuse_unlabelled_groups(framework, about)
    module = choose_module(framework, request.module or about.module or None)
    languages = choose_languages(framework, request.languages or about.languages) or usual_languages(framework)
    content = form_content(framework, module, languages, about)
    files = {request.session / FORMS / name: data for name, data in _files(content, request.system).items()}
    write_unless_edited(files)
    return WrittenForms(tuple(files), languages)


def form_content(framework: Framework, module: str, languages: Sequence[str], about: About) -> FormContent:
    """Returns what a form asks, with the session's own groups and the name of its territory in each language."""
    groups = {code: group_labels(framework, code, about) for code in languages}
    territories = {code: about.in_language(code).territory for code in languages}
    return FormContent(framework, module, tuple(languages), groups, territories)


def group_labels(framework: Framework, language: str, about: About) -> dict[str, str]:
    """Returns the labels of the session's groups by their ids in a language; the framework's where it has none."""
    shipped = framework.words_in(language).groups
    return {id_: about.group_label(id_, language, shipped) for id_ in about.groups or framework.groups}


def _files(content: FormContent, system: FormSystem) -> dict[str, bytes]:
    match system:
        case "kobo" | "odk":
            return {f"{system}.xlsx": xlsform_workbook(content)}
        case "limesurvey":
            return {f"{system}.txt": limesurvey_structure(content)}
        case _:
            return {f"{system}.{code}.docx": outline_document(content, system, code) for code in content.languages}
