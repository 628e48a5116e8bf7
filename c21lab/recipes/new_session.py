"""A session folder to start from: a commented ``session.toml`` and an empty ``sheets/``."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from c21lab.disk.atomic_write import switch, write_together, writing
from c21lab.framework.load import STRUCTURE
from c21lab.office.file_names import is_file, is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.recipes.choices import choose_framework, choose_languages, choose_module
from c21lab.report.comments_book import FILE_NAME as COMMENTS_FILE
from c21lab.settings import FILE_NAME
from c21lab.settings_file.keys import CLASSES, OF_AN_EARLIER_VERSION, defaults_of
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
        chosen.groups,
    )
    if is_there(folder / FILE_NAME):
        raise InputError(Problem(ProblemCode.FOLDER_NOT_EMPTY, Place(str(folder))))
    with writing(folder), writing(folder / SHEETS):
        switch(folder, {folder / FILE_NAME: text.encode()})


def copy_sample(folder: Path, sample: Path) -> None:
    """Copies a sample session into a folder of its own, to practise with; raises InputError where a session already is.

    Results are none of it: they are made.
    """
    if is_there(folder / FILE_NAME):
        raise InputError(Problem(ProblemCode.FOLDER_NOT_EMPTY, Place(str(folder))))
    copied = (FILE_NAME, SHEETS, COMMENTS_FILE)
    files = [path for path in sample.rglob("*") if path.is_file() and path.relative_to(sample).parts[0] in copied]
    write_together(folder, {folder / path.relative_to(sample): path.read_bytes() for path in files})


def _named_from(folder: Path, framework: str | None) -> str | None:
    """The framework as a session in ``folder`` names it: a path that was typed starts in another place."""
    if not framework or not is_file(Path(framework) / STRUCTURE):
        return framework
    typed, place = Path(framework).resolve(), folder.resolve()
    same_drive = typed.drive == place.drive
    return Path(os.path.relpath(typed, place)).as_posix() if same_drive else typed.as_posix()


def session_toml(
    words: Words, framework: str, module: str, languages: Sequence[str], groups: Sequence[str] = ()
) -> str:
    """Returns the text of a ``session.toml`` in which every setting has its default and a line that explains it.

    ``groups`` are the ids of the framework's, which a session that has its own may name among them.
    """
    stated = {"framework": framework, "module": module, "languages": list(languages)}
    filled = (*stated, "territory", "country", "title", "dates", "facilitators")
    lines = _comment(words("setting-head"))
    for table in CLASSES:
        about = "" if table == "session" else words(f"setting-table-{table}")
        lines += ["", *_comment(about), f"[{table}]"]
        offered = {key: value for key, value in defaults_of(table).items() if key not in OF_AN_EARLIER_VERSION}
        for key, default in offered.items():
            lines += _comment(words(f"setting-{key}"))
            if key == "groups":
                example = 'groups = ["artists", {id = "youth", en = "young people", fr = "jeunes", es = "jóvenes"}]'
                lines += [*_comment(words("setting-framework-groups", ids=", ".join(groups))), f"# {example}"]
                continue
            mark = "" if key in filled else "# "
            lines.append(f"{mark}{key} = {json.dumps(stated.get(key, default), ensure_ascii=False)}")
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in text.splitlines()]
