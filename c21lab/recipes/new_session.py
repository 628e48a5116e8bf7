"""A session folder to start from: a commented ``session.toml`` and an empty ``sheets/``."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from c21lab.disk.atomic_write import switch, write_together, writing
from c21lab.framework.load import STRUCTURE
from c21lab.framework.model import Framework
from c21lab.lab.kinds import kind_of
from c21lab.office.file_names import is_file, is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.recipes.choices import choose_framework, choose_languages, choose_module
from c21lab.report.comments_book import FILE_NAME as COMMENTS_FILE
from c21lab.settings import FILE_NAME, KINDS, KindName
from c21lab.settings_file.keys import CLASSES, OF_AN_EARLIER_VERSION, defaults_of
from c21lab.sheets.filled.find_files import SHEETS
from c21lab.wording import Words


@dataclass(frozen=True)
class NewSession:
    """The options of ``c21lab new``.

    Without ``languages``: the language of the words, or where the framework lacks it, the framework's first.
    """

    framework: str | None = None
    module: str | None = None
    languages: tuple[str, ...] = ()
    kind: KindName = KINDS[0]

    @property
    def names_framework(self) -> bool:
        """Returns whether session.toml names a framework: where one was asked for, or the workshop speaks of fields."""
        return bool(self.framework or self.module) or kind_of(self.kind).has_fields


def start_session(folder: Path, words: Words, wanted: NewSession) -> None:
    """Makes the folder; raises UsageError for an unknown choice, InputError where a session already is."""
    chosen = choose_framework(wanted.framework)
    own = words.language if words.language in chosen.words else chosen.languages[0]
    stated = {
        "framework": _named_from(folder, wanted.framework) or chosen.id,
        "module": choose_module(chosen, wanted.module),
        "languages": list(choose_languages(chosen, wanted.languages or (own,))),
        "kind": wanted.kind,
    }
    if not wanted.names_framework:
        stated = {key: value for key, value in stated.items() if key not in ("framework", "module")}
    text = session_toml(words, stated, chosen)
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


def session_toml(words: Words, stated: Mapping[str, object], framework: Framework) -> str:
    """Returns the text of a ``session.toml`` in which every setting has a line that explains it.

    ``stated`` are the keys of ``[session]`` that have another value than their default. Groups of ``framework`` are
    named: a session that has its own may name them among these.
    """
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
                lines += [*_comment(words("setting-framework-groups", ids=", ".join(framework.groups))), f"# {example}"]
                continue
            mark = "" if key in filled else "# "
            lines.append(f"{mark}{key} = {json.dumps(stated.get(key, default), ensure_ascii=False)}")
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in text.splitlines()]
