"""The messages of a language as Fluent has them: their order, their sections, and what each says."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast, parse, serialize


@dataclass(frozen=True)
class SourceMessage:
    """A message: its key, the heading of its section, and its text."""

    key: str
    section: str
    pattern: ast.Pattern

    @property
    def fingerprint(self) -> str:
        """Returns eight signs that change with the text."""
        entry = ast.Message(ast.Identifier("m"), self.pattern)
        return hashlib.sha256(serialize(ast.Resource([entry])).encode()).hexdigest()[:8]


def read_messages(path: Path) -> Mapping[str, SourceMessage]:
    """Reads a file of messages, by their keys and in its order; none where there is no such file."""
    found: dict[str, SourceMessage] = {}
    section = ""
    for entry in parse(path.read_text(encoding="utf-8")).body if path.is_file() else ():
        if isinstance(entry, ast.GroupComment):
            section = entry.content or ""
        elif isinstance(entry, ast.Message) and entry.value:
            found[entry.id.name] = SourceMessage(entry.id.name, section, entry.value)
    return found
