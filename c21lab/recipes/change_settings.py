"""Changes values in a ``session.toml``: comments, order and whatever is not changed stay as they were typed.

Only the desk asks for it, and with it for tomlkit, which comes with the desk.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from c21lab.disk.atomic_write import write_together
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.settings import FILE_NAME
from c21lab.settings_file.decode import decode_settings
from c21lab.settings_file.read import settings_from

Changes = Mapping[str, Mapping[str, Any]]
"""By table the new value of each key; None takes a key away, so that its default counts."""


def stated_settings(folder: Path) -> dict[str, dict[str, Any]]:
    """Returns the values that a ``session.toml`` states, by table and key, as plain lists, texts and numbers.

    Raises InputError for a file that cannot be read as it is typed.
    """
    document = _document(folder / FILE_NAME)
    return {name: dict(table) for name, table in document.unwrap().items() if isinstance(table, dict)}


def change_settings(folder: Path, changes: Changes) -> None:
    """Writes the changed values, once the whole file has been checked; a folder without the file gets one.

    Raises InputError with every problem of the file as it would be, and then nothing is written.
    """
    path = folder / FILE_NAME
    document = _document(path, changes)
    for name, values in changes.items():
        table = document.get(name)
        if not isinstance(table, Table):
            table = tomlkit.table()
            document[name] = table
        for key, value in values.items():
            _put(table, key, value)
    data = tomlkit.dumps(document).encode()
    settings_from(data, FILE_NAME)
    write_together(folder, {path: data})


def _put(table: Table, key: str, value: object) -> None:
    if value is None:
        table.pop(key, None)
    elif key not in table or table[key].unwrap() != value:
        table[key] = _in_one_line(value)


def _in_one_line(value: object) -> object:
    """A value as people write it into the file: a table of texts per language within its line."""
    if isinstance(value, Mapping):
        inline = tomlkit.inline_table()
        inline.update(cast(Mapping[str, Any], value))
        return inline
    if isinstance(value, list):
        array = tomlkit.array()
        for entry in cast(list[object], value):
            array.append(_in_one_line(entry))
        return array
    return value


def _document(path: Path, changes: Changes | None = None) -> tomlkit.TOMLDocument:
    """The file as tomlkit has it; what is to be changed stands in the place of its default, which was a comment."""
    if not path.exists():
        return tomlkit.document()
    try:
        text, _ = decode_settings(path.read_bytes(), path.name)
        for table, values in (changes or {}).items():
            for key in (key for key, value in values.items() if value is not None):
                text = _uncommented(text, table, key)
        return tomlkit.parse(text)
    except OSError as error:
        raise InputError(Problem(ProblemCode.SETTINGS_NOT_READABLE, Place(path.name))) from error
    except TOMLKitError as error:
        settings_from(path.read_bytes(), path.name)  # says which line, and what it should be
        raise InputError(Problem(ProblemCode.SETTINGS_LINE_UNCLEAR, Place(path.name), {"line": str(error)})) from error


def _uncommented(text: str, table: str, key: str) -> str:
    """The text with the line ``# key = …`` of a table as a setting; as it is where it is set already."""
    lines, inside, place = text.split("\n"), False, None
    for number, line in enumerate(lines):
        if line.lstrip().startswith("["):
            inside = line.strip() == f"[{table}]"
        elif inside and re.match(rf"\s*{key}\s*=", line):
            return text
        elif inside and place is None and re.match(rf"#\s*{key}\s*=\s*\S", line):
            place = number
    if place is not None:
        lines[place] = lines[place].lstrip("# ")
    return "\n".join(lines)
