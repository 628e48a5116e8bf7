"""Loads a framework from its folder: ``framework.yaml`` and one words file per language."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import cast

from c21lab.framework.lint.locations import location_in_files
from c21lab.framework.lint.rules import is_error, lint_framework
from c21lab.framework.model import (
    Action,
    Domain,
    EarlierVersion,
    Field,
    Framework,
    FrameworkStatus,
    FrameworkWords,
    Level,
    Scale,
    Stage,
)
from c21lab.framework.tables import ABOUT_TEXTS, TEXT_COLUMNS, FrameworkTable, TextKey, row_ids, words_from
from c21lab.framework.yaml_mapping import YamlMapping
from c21lab.office.file_names import is_file
from c21lab.own_files import own_folder
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import InputError, Problem, UsageError

STRUCTURE = "framework.yaml"
STATUSES = ("working", "draft", "official", "retired")
LEVELS = {"fields": "field", "actions": "action"}
_STRUCTURE_KEYS = (
    *("id", "version", "status", "licence", "languages", "scale", "modules", "groups"),
    *("domains", "withdrawn", "earlier"),
)
_WORD_TABLES = {
    table: "stages" if table is FrameworkTable.SCALE else table.lower()
    for table in TEXT_COLUMNS
    if table is not FrameworkTable.ABOUT
}


def shipped_folder() -> Path:
    """Finds the folder of the shipped frameworks: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "frameworks"
    return inside if inside.is_dir() else package.parent / "frameworks"


def user_folder() -> Path | None:
    """Returns where ``framework import`` puts a person's own frameworks; None where the system knows no home."""
    return own_folder("frameworks")


def framework_folders() -> dict[str, Path]:
    """Maps id to folder of every framework that can be named by its id; a person's own hides a shipped one."""
    found: dict[str, Path] = {}
    for parent in filter(None, (shipped_folder(), user_folder())):
        # a folder that may not be opened has none to offer
        with suppress(OSError):
            found |= {f.name: f for f in sorted(parent.iterdir()) if (f / STRUCTURE).is_file()}
    return found


def is_own(folder: Path) -> bool:
    """Returns whether a folder is among a person's own frameworks."""
    return folder.parent == user_folder()


def identity(folder: Path) -> tuple[str, str] | None:
    """Reads the id and the version of the framework in a folder, as far as possible; None where there is none."""
    if not is_file(folder / STRUCTURE):
        return None
    values = YamlMapping.of_file(folder / STRUCTURE, []).values
    return str(values.get("id") or ""), str(values.get("version") or "")


def find_framework(name: str) -> Framework:
    """Finds the framework named by its id or by its folder.

    Raises UsageError when there is none, InputError when its files have errors.
    """
    folders = framework_folders()
    if name in folders:
        return load_framework(folders[name])
    if is_file(Path(name) / STRUCTURE):
        return load_framework(Path(name))
    raise UsageError(Problem(Code.FRAMEWORK_UNKNOWN, facts={"found": name, "known": ", ".join(folders)}))


@cache
def load_framework(folder: Path) -> Framework:
    """Loads the framework in a folder; raises InputError with every error of its files, with file, key and repair."""
    framework, problems = read_folder(folder)
    errors = tuple(filter(is_error, problems))
    if framework is None or errors:
        raise InputError(errors)
    return framework


def read_folder(folder: Path) -> tuple[Framework | None, tuple[Problem, ...]]:
    """Reads the framework in a folder with every problem of its files, the linter's included.

    None where a file cannot be read, or holds what is not a framework's.
    """
    problems: list[Problem] = []
    data = YamlMapping.of_file(folder / STRUCTURE, problems)
    if problems:
        return None, tuple(problems)
    frame = _structure(data)
    words = {language: _words(folder, language, frame, problems) for language in data.texts("languages")}
    if problems:
        return None, tuple(problems)
    framework = replace(frame, words=words)
    return framework, lint_framework(framework, location_in_files(folder.name))


def _structure(data: YamlMapping) -> Framework:
    modules = data.mapping("modules")
    data.refuse_others(_STRUCTURE_KEYS)
    return Framework(
        id=data.text("id"),
        version=data.text("version"),
        status=cast(FrameworkStatus, data.choice("status", STATUSES)),
        licence=data.text("licence", ""),
        scale=_scale(data.mapping("scale")),
        modules={id_: cast(Level, LEVELS[modules.choice(id_, tuple(LEVELS))]) for id_ in modules.values},
        groups=data.texts("groups"),
        domains=tuple(_domain(entry) for entry in data.mappings("domains")),
        words={},
        withdrawn=data.texts("withdrawn"),
        earlier=tuple(
            EarlierVersion(entry.text("version"), entry.mapping("renamed").all_texts())
            for entry in data.mappings("earlier")
        ),
    )


def _scale(data: YamlMapping) -> Scale:
    data.refuse_others(("low", "high", "stages"))
    return Scale(data.whole("low"), data.whole("high"), tuple(_stage(entry) for entry in data.mappings("stages")))


def _stage(data: YamlMapping) -> Stage:
    data.refuse_others(("id", "low", "high"))
    return Stage(data.text("id"), data.whole("low"), data.whole("high"))


def _domain(data: YamlMapping) -> Domain:
    data.refuse_others(("id", "fields"))
    return Domain(data.text("id"), tuple(_field(entry) for entry in data.mappings("fields")))


def _field(data: YamlMapping) -> Field:
    data.refuse_others(("id", "actions"))
    return Field(data.text("id"), tuple(Action(id_) for id_ in data.texts("actions")))


def _words(folder: Path, language: str, framework: Framework, problems: list[Problem]) -> FrameworkWords:
    """The words of one file in the framework's order; an id that the framework lacks is a problem, not a loss."""
    data = YamlMapping.of_file(folder / f"{language}.yaml", problems)
    data.refuse_others((*ABOUT_TEXTS, *_WORD_TABLES.values()))
    tables = {table: data.mapping(name) for table, name in _WORD_TABLES.items()}
    for table, rows in tables.items():
        rows.refuse_others(row_ids(framework)[table], Code.FRAMEWORK_ID_UNKNOWN)

    def text(key: TextKey) -> str:
        if key.table is FrameworkTable.ABOUT:
            return data.text(key.id, "")
        rows = tables[key.table]
        if len(TEXT_COLUMNS[key.table]) == 1:
            return rows.text(key.id, "")
        row = rows.mapping(key.id)
        row.refuse_others(TEXT_COLUMNS[key.table])
        return row.text(key.column, "")

    return words_from(framework, language, text)
