"""What stands in ``results/`` of a session: whether means were revealed, and the files of the last version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from c21lab.edition import Edition
from c21lab.office.file_names import is_file
from c21lab.recipes.read import ReadSession
from c21lab.recipes.reveal import shown_version
from c21lab.recipes.score import document_text, edition_of, score
from c21lab.recipes.versions import REVEAL

_RESULTS = "results/results.json"


@dataclass(frozen=True)
class SharedResults:
    """The files of ``results/`` by their path within the session, and the languages that they are in."""

    files: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    def charts(self, language: str) -> tuple[str, ...]:
        """Returns the names of the charts in a language, in the alphabet's order."""
        ending = f".{language}.svg"
        found = (Path(file).name for file in self.files if file.startswith("results/charts/"))
        return tuple(name.removesuffix(ending) for name in found if name.endswith(ending))


def is_revealed(folder: Path) -> bool:
    """Returns whether means of the session were shown before: from then on they may be seen."""
    return is_file(folder / REVEAL) or bool(_document(folder).get("fields"))


def shared_results(folder: Path) -> SharedResults:
    """Lists what stands in ``results/``; nothing before the reveal."""
    place = folder / "results"
    files = sorted(path.relative_to(folder).as_posix() for path in place.rglob("*") if path.is_file())
    languages = _document(folder).get("session", {}).get("languages", [])
    return SharedResults(tuple(files), tuple(map(str, languages)))


def shared_edition(read: ReadSession, language: str) -> Edition | None:
    """Returns the results that stand in ``results/`` with the words of a language.

    None where the sheets or settings have changed since: a second version beside the first would give people away.
    """
    results = shown_version(read.session.folder, score(read)).results
    shared = shared_results(read.session.folder)
    try:
        standing = (read.session.folder / _RESULTS).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    if not shared.languages or document_text(results.exact, shared.languages) != standing:
        return None
    return edition_of(results, language)


def _document(folder: Path) -> Mapping[str, Any]:
    try:
        found = json.loads((folder / _RESULTS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return cast(Mapping[str, Any], found) if isinstance(found, dict) else {}
