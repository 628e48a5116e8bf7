"""The sheets that somebody asks for, and those that were made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from c21lab.problems import Problem
from c21lab.settings import Settings
from c21lab.sheets.blank.batch import SheetLayout
from c21lab.sheets.blank.roster import left_out


@dataclass(frozen=True)
class TemplateRequest:
    """The options of ``c21lab template``. Without a ``count``: one sheet, not numbered; a collector for a large room.

    ``settings`` are the workshop's, for what is not asked for otherwise, and for its groups. ``session`` is its folder.
    """

    framework: str | None
    module: str | None
    languages: tuple[str, ...]
    out: Path | None
    count: int | None
    roster: Path | None
    layout: SheetLayout
    territory: str
    settings: Settings
    session: Path | None = None


@dataclass(frozen=True)
class Templates:
    """The sheets that were written, their languages, and what was wrong with the list of people.

    ``kept`` counts sheets of people on the list that were there already.
    """

    paths: tuple[Path, ...]
    languages: tuple[str, ...]
    problems: tuple[Problem, ...]
    kept: int = 0

    @property
    def left_out(self) -> bool:
        """Returns whether somebody on the list got no sheet."""
        return left_out(self.problems)
