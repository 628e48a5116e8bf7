"""Many sessions to one panel: reads each results.json by itself, so that ten thousand take no more room than ten."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.disk.refusals import naming
from c21lab.office.file_names import is_there
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.missing_path import missing_path
from c21lab.recipes.named_files import RESULTS
from c21lab.recipes.output import require_ending, write_whole
from c21lab.recipes.panel_totals import PanelKind, PanelTotals
from c21lab.recipes.parquet import ParquetTable
from c21lab.recipes.progress import Step, doing, without_progress
from c21lab.report.panel_file import panel_json
from c21lab.report.results_file import read_published
from c21lab.scoring.panel import LEAST_SESSIONS
from c21lab.scoring.published import PublishedSession

if TYPE_CHECKING:  # reading sheets needs pandas, and adding up does not
    from c21lab.recipes.read import PathName

_PASSED_OVER = ("private",)  # what is no longer shared lies there


@dataclass(frozen=True)
class PanelMeans:
    """The means of many sessions, apart for each kind of session; ``problems`` are the files that do not count."""

    totals: dict[PanelKind, PanelTotals]
    problems: tuple[Problem, ...] = ()

    @property
    def kinds(self) -> list[PanelKind]:
        """Returns the kinds that have enough sessions, sorted."""
        return sorted((kind for kind, total in self.totals.items() if total.sessions >= LEAST_SESSIONS), key=str)

    def to_json(self) -> str:
        """Returns the text of the panel file: the same for the same sessions, in whatever order they came."""
        return panel_json([self.totals[kind].to_data(kind) for kind in self.kinds], LEAST_SESSIONS)


@dataclass
class _Adding:
    """What grows while files are read."""

    totals: dict[PanelKind, PanelTotals] = field(default_factory=dict[PanelKind, PanelTotals])
    seen: dict[tuple[str, str, str], str] = field(default_factory=dict[tuple[str, str, str], str])
    problems: list[Problem] = field(default_factory=list[Problem])

    def add(self, session: PublishedSession, name: str) -> bool:
        """Adds a session and returns True; one that was counted already is a problem."""
        framework = session.framework
        first = self.seen.setdefault((session.id, framework.id, framework.module), name)
        if first != name:
            self.problems.append(Problem(ProblemCode.RESULTS_TWICE, Place(name), {"first": first}))
            return False
        kind = PanelKind(framework.id, framework.module, framework.scale)
        self.totals.setdefault(kind, PanelTotals()).add(session)
        return True


def panel(
    results: PathName | Sequence[PathName],
    *more: PathName,
    table: ParquetTable | None = None,
    step: Step = without_progress,
) -> PanelMeans:
    """Adds up the results.json at some paths, or in the folders there and below.

    The same session, by its id, counts once. A file that cannot be used is a problem, and the others count; ``table``
    gets a row for each field. Raises UsageError for a path that does not exist, InputError where no kind of session
    has five.
    """
    first = [results] if isinstance(results, str | os.PathLike) else results
    adding = _Adding()
    with doing("doing-read"):
        files = list(_files([Path(path) for path in (*first, *more)], adding.problems))
        for done, path in enumerate(files):
            step("step-read", done, len(files))
            try:
                session = read_published(_bytes(path), str(path))
            except InputError as error:
                adding.problems += error.problems
                continue
            if adding.add(session, str(path)) and table:
                table.add(session)
    means = PanelMeans(adding.totals, (*adding.problems, *_too_few(adding.totals)))
    if not means.kinds:
        nothing = Problem(ProblemCode.PANEL_EMPTY, facts={"least": LEAST_SESSIONS, "files": len(files)})
        raise InputError([*means.problems, nothing])
    return means


def write_panel(
    paths: Sequence[Path], out: Path, *, parquet: bool = False, step: Step = without_progress
) -> PanelMeans:
    """Writes the panel of the results at some paths, and with ``parquet`` beside it a table of all their fields.

    Raises what ``panel`` raises; UsageError where ``out`` does not end in .json or there is no pyarrow.
    """
    require_ending(out, ".json")
    table = ParquetTable() if parquet else None
    means = panel(paths, table=table, step=step)
    with doing("doing-write", file=str(out)):
        files = {out: means.to_json().encode("utf-8", "replace")}
        write_whole(files | ({out.with_suffix(".parquet"): table.to_bytes()} if table else {}), "--out")
    return means


def _files(paths: Sequence[Path], problems: list[Problem]) -> Iterator[Path]:
    """The files at the paths, each once, in the order of their names; a folder without any is a problem."""
    missing = [missing_path(path) for path in paths if not is_there(path)]
    if missing:
        raise UsageError(missing)
    found: dict[str, Path] = {}
    for path in paths:
        inside = list(_below(path)) if path.is_dir() else [path]
        if not inside:
            problems.append(Problem(ProblemCode.PANEL_NO_RESULTS, Place(str(path))))
        found |= {os.path.realpath(file): file for file in inside}
    yield from (found[name] for name in sorted(found))


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _PASSED_OVER and not name.startswith("."))
        if RESULTS in names:
            yield Path(place) / RESULTS


def _bytes(path: Path) -> bytes:
    with naming(path):
        return path.read_bytes()


def _too_few(totals: dict[PanelKind, PanelTotals]) -> Iterator[Problem]:
    for kind in sorted(totals, key=str):
        if totals[kind].sessions < LEAST_SESSIONS:
            facts = {"framework": kind.framework, "module": kind.module, "count": totals[kind].sessions}
            yield Problem(ProblemCode.PANEL_TOO_FEW, facts=facts | {"least": LEAST_SESSIONS})
