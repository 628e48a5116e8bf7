"""Checks what a command was asked for against what there is: files; a framework, its modules and languages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from c21lab.framework.load import find_framework, framework_folders
from c21lab.framework.model import Framework, FrameworkWords, Scale, Stage, StageWords
from c21lab.messages import Tier
from c21lab.office.file_names import is_file, is_folder
from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.missing_path import missing_path
from c21lab.settings import FILE_NAME, About
from c21lab.translation.stored import is_draft
from c21lab.wording import program_languages, words_for

DEFAULT_FRAMEWORK = "c21plus-working"
DEFAULT_MODULE = "essentials"
_SHEETS: tuple[Tier, ...] = ("participant",)


def choose_framework(asked: str | None) -> Framework:
    """The framework asked for by id or folder, else the working framework; raises UsageError when there is none."""
    return find_framework(asked or DEFAULT_FRAMEWORK)


def no_framework() -> Framework:
    """Returns the framework of a workshop that has none: nothing is asked in it, in every language of a report."""
    stages = {"all": StageWords("")}
    languages = dict.fromkeys((*program_languages(), *program_languages("reader")))
    words = {language: FrameworkWords(language, "", stages=stages) for language in languages}
    scale = Scale(1, 9, (Stage("all", 1, 9),))
    return Framework("", "", "official", "", scale, {"": "field"}, (), (), words)


def require_file(path: Path) -> Path:
    """Returns the path of a file that is there; raises UsageError where there is none, or a folder."""
    if is_file(path):
        return path
    if is_folder(path):
        raise UsageError(Problem(ProblemCode.PATH_IS_FOLDER, facts={"found": str(path)}))
    raise UsageError(missing_path(path))


def choose_module(framework: Framework, asked: str | None) -> str:
    """Chooses the module asked for, else ``essentials``, else the first; raises UsageError for an unknown one."""
    if asked is None:
        return DEFAULT_MODULE if DEFAULT_MODULE in framework.modules else next(iter(framework.modules))
    if asked not in framework.modules:
        facts = {"found": asked, "known": ", ".join(framework.modules)}
        raise UsageError(Problem(ProblemCode.MODULE_UNKNOWN, facts=facts))
    return asked


def framework_of(items: Iterable[str], framework: str = "", module: str = "") -> tuple[Framework, str]:
    """Chooses the framework and the module asked for; where none is, the first that have all the items.

    The working grid comes before all others, and is also chosen where none has them. Raises UsageError for an unknown
    framework or module.
    """
    wanted = frozenset(items)
    for candidate in [choose_framework(framework)] if framework else usable_frameworks():
        for name in candidate.modules:
            if module in ("", name) and wanted <= {item.id for item in candidate.items(name)}:
                return candidate, name
    fallback = choose_framework(framework or None)
    return fallback, choose_module(fallback, module or None)


def usable_frameworks() -> Iterator[Framework]:
    """Yields the frameworks that can be named by their id, the working grid first; one with errors is none."""
    for id_ in dict.fromkeys((DEFAULT_FRAMEWORK, *framework_folders())):
        try:
            framework = choose_framework(id_)
        except InputError:
            continue
        yield framework


def choose_languages(framework: Framework, asked: Sequence[str]) -> tuple[str, ...]:
    """Chooses the languages asked for, each once; raises UsageError for one that the framework has no words in."""
    _refuse_unknown(framework.languages, asked)
    return tuple(dict.fromkeys(asked))


def usual_languages(framework: Framework) -> tuple[str, ...]:
    """Returns the languages that sheets are made in where none is asked for: those that wait for no reader's approval.

    Where a framework has no other, all of them.
    """
    signed_off = (
        code for code in framework.languages if not is_draft(words_for(code, "participant").language, _SHEETS)
    )
    return tuple(signed_off) or framework.languages


def refuse_unspoken(frameworks: Sequence[Framework], asked: Sequence[str]) -> None:
    """Raises UsageError for a language that neither the program nor any of the frameworks speaks."""
    spoken = dict.fromkeys((*program_languages(), *(code for framework in frameworks for code in framework.languages)))
    _refuse_unknown(spoken, asked)


def refuse_unlabelled_groups(framework: Framework, about: About) -> None:
    """Raises InputError for a group of the session that neither it nor the framework gives a label.

    Where it has some labels, it needs one in each of the session's languages.
    """
    problems = [
        problem
        for id_, labels in about.groups.items()
        if (problem := _unlabelled(framework, about, id_, tuple(labels)))
    ]
    if problems:
        raise InputError(problems)


def _unlabelled(framework: Framework, about: About, id_: str, labelled: Sequence[str]) -> Problem | None:
    """What is wrong with the labels of a group, None where it has them all."""
    spoken = about.languages or labelled or framework.languages
    missing = [code for code in spoken if code not in labelled and not _has_label(framework, code, id_)]
    if not missing:
        return None
    facts = {"found": id_, "language": missing[0]}
    if labelled or id_ in framework.groups:
        listed = {"languages": ", ".join(missing)}
        return Problem(ProblemCode.SETTINGS_GROUP_UNLABELLED, Place(FILE_NAME), facts | listed)
    known = {"nearest": nearest(id_, framework.groups) or "none", "known": ", ".join(framework.groups)}
    return Problem(ProblemCode.SETTINGS_GROUP_UNKNOWN, Place(FILE_NAME), facts | known)


def _has_label(framework: Framework, language: str, id_: str) -> bool:
    return language in framework.words and bool(framework.words[language].groups.get(id_))


def _refuse_unknown(known: Collection[str], asked: Sequence[str]) -> None:
    unknown = [language for language in asked if language not in known]
    if unknown:
        facts = {"known": ", ".join(known)}
        raise UsageError([Problem(ProblemCode.LANGUAGE_UNKNOWN, facts=facts | {"found": u}) for u in unknown])
