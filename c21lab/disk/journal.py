"""What a run is about to change in a folder, so that it can be put back: by itself, or by the next run after a kill."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

_NAME = "journal.json"
_OWN = re.compile(r"(?:new|old)-\d+")


@dataclass(frozen=True)
class Step:
    """A file that changes.

    ``ready`` is its new self in the work folder, None where it is taken away; ``kept`` a copy of its old one, None
    where nothing stands there.
    """

    path: Path
    ready: Path | None
    kept: Path | None

    @property
    def is_done(self) -> bool:
        """Tells whether the file has changed already."""
        return not (self.ready.exists() if self.ready else self.path.exists())


@dataclass(frozen=True)
class Journal:
    """The steps of a run, and the folders it makes for them, the outermost first."""

    steps: tuple[Step, ...]
    folders: tuple[Path, ...]


def journal_path(work: Path) -> Path:
    """Returns where the journal of a work folder is while its files change places."""
    return work / _NAME


def write_journal(work: Path, folder: Path, journal: Journal) -> None:
    """Puts the journal into the work folder in one step; its paths are relative to ``folder``."""
    data = {
        "folders": [made.relative_to(folder).as_posix() for made in journal.folders],
        "steps": [
            [
                step.path.relative_to(folder).as_posix(),
                step.ready.name if step.ready else None,
                step.kept.name if step.kept else None,
            ]
            for step in journal.steps
        ],
    }
    draft = work / f"{_NAME}.draft"
    draft.write_text(json.dumps(data), encoding="utf-8")
    draft.replace(journal_path(work))


def read_journal(work: Path, folder: Path) -> Journal | None:
    """Reads the journal of a work folder; None where none is there.

    A folder may come from somebody else: a journal that names anything outside of it is nobody's, and names nothing.
    """
    try:
        data = json.loads(journal_path(work).read_text(encoding="utf-8"))
        found = ((_below(folder, path), _own(work, ready), _own(work, kept)) for path, ready, kept in data["steps"])
        return Journal(tuple(Step(*names) for names in found), tuple(_below(folder, f) for f in data["folders"]))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError):
        return Journal((), ())


def _below(folder: Path, path: str) -> Path:
    inside = Path(path)
    if inside.anchor or ".." in inside.parts:
        raise ValueError(path)
    return folder / inside


def _own(work: Path, name: str | None) -> Path | None:
    if name is not None and not _OWN.fullmatch(name):
        raise ValueError(name)
    return work / name if name else None
