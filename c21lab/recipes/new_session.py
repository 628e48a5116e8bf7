"""A session folder to start from: a commented ``session.toml`` and an empty ``sheets/``."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from c21lab.disk.atomic_write import switch, writing
from c21lab.framework.load import STRUCTURE
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.recipes.choices import choose_framework, choose_languages, choose_module
from c21lab.settings import FILE_NAME, Method, ReportSettings
from c21lab.sheets.filled.find_files import SHEETS
from c21lab.wording import Words


def start_session(
    folder: Path, words: Words, framework: str | None, module: str | None, languages: Sequence[str]
) -> None:
    """Makes the folder; raises UsageError for an unknown choice, InputError where a session already is.

    Without ``languages``: the language of the words, or where the framework lacks it, the framework's first.
    """
    chosen = choose_framework(framework)
    own = words.language if words.language in chosen.words else chosen.languages[0]
    text = session_toml(
        words,
        _named_from(folder, framework) or chosen.id,
        choose_module(chosen, module),
        choose_languages(chosen, languages or (own,)),
    )
    if (folder / FILE_NAME).exists():
        raise InputError(Problem(ProblemCode.FOLDER_NOT_EMPTY, Place(str(folder))))
    with writing(folder), writing(folder / SHEETS):
        switch(folder, {folder / FILE_NAME: text.encode()})


def _named_from(folder: Path, framework: str | None) -> str | None:
    """The framework as a session in ``folder`` names it: a path that was typed starts in another place."""
    if not framework or not (Path(framework) / STRUCTURE).is_file():
        return framework
    typed, place = Path(framework).resolve(), folder.resolve()
    same_drive = typed.drive == place.drive
    return Path(os.path.relpath(typed, place)).as_posix() if same_drive else typed.as_posix()


def session_toml(words: Words, framework: str, module: str, languages: Sequence[str]) -> str:
    """Returns the text of a ``session.toml`` in which every setting has its default and a line that explains it."""
    about = {
        "territory": "",
        "country": "",
        "title": "",
        "dates": [],
        "languages": list(languages),
        "framework": framework,
        "module": module,
        "facilitators": [],
    }
    lines = [*_comment(words("setting-head")), "", "[session]"]
    for key, value in about.items():
        lines += [*_comment(words(f"setting-{key}")), f"{key} = {json.dumps(value, ensure_ascii=False)}"]
    example = 'groups = ["artists", {id = "youth", en = "young people", fr = "jeunes", es = "jóvenes"}]'
    lines += [*_comment(words("setting-groups")), f"# {example}"]
    for table, settings in (("method", Method()), ("report", ReportSettings())):
        lines += ["", *_comment(words(f"setting-table-{table}")), f"[{table}]"]
        for setting in fields(settings):
            default = json.dumps(getattr(settings, setting.name))
            lines += [*_comment(words(f"setting-{setting.name}")), f"# {setting.name} = {default}"]
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in text.splitlines()]
