"""Locations in a framework, before anybody knows in which file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from c21lab.framework.tables import FrameworkTable, TextKey
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place


@dataclass(frozen=True)
class Location:
    """A table, or a row of it, or a cell; ``language`` is that of a text."""

    table: FrameworkTable
    row: str = ""
    column: str = ""
    language: str = ""

    @classmethod
    def of_text(cls, key: TextKey, language: str) -> Location:
        """Returns the cell of a text in one language."""
        return cls(key.table, key.id, key.column, language)


@dataclass(frozen=True)
class LintResult:
    """The result of a rule of the linter, with its location."""

    code: ProblemCode
    location: Location
    facts: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])


def earlier_row(version: str, old_id: str) -> str:
    """Names a row of the earlier versions by both its ids: neither of the two does by itself."""
    return f"{version} › {old_id}"


def location_in_files(id_: str) -> Callable[[Location], Place]:
    """Returns the location in the YAML files of the framework with this id: words are in their language's file."""
    return lambda location: Place(f"{id_}/{location.language or 'framework'}.yaml")
