"""Where in a framework something is, before anybody knows in which file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from c21lab.framework.texts import Table, TextKey
from c21lab.problems import Place, ProblemCode


@dataclass(frozen=True)
class Spot:
    """A table, or a row of it, or a cell; ``language`` is that of a text."""

    table: Table
    row: str = ""
    column: str = ""
    language: str = ""

    @classmethod
    def of_text(cls, key: TextKey, language: str) -> Spot:
        """The cell of a text in one language."""
        return cls(key.table, key.id, key.column, language)


@dataclass(frozen=True)
class Finding:
    """What a rule of the linter found, and at which spot."""

    code: ProblemCode
    spot: Spot
    facts: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])


def earlier_row(version: str, old_id: str) -> str:
    """What names a row of the earlier versions: neither of the two does by itself."""
    return f"{version} › {old_id}"


def spot_in_files(id_: str) -> Callable[[Spot], Place]:
    """Places in the YAML files of the framework with this id: words are in the file of their language."""
    return lambda spot: Place(f"{id_}/{spot.language or 'framework'}.yaml")
