"""Writes outputs: whole or not at all, reproducibly, and never over a document that somebody has edited."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from c21lab.disk.atomic_write import switch, write_together, writing
from c21lab.disk.refusals import naming
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.manifest import MANIFEST, FileRecord, Manifest, VersionRecord, read_manifest, sha256
from c21lab.recipes.superseded import Placing, SupersededFile, WrittenFile
from c21lab.report.word.changes import Changes
from c21lab.report.word.merge.record import ReportRecord

if TYPE_CHECKING:
    from c21lab.recipes.renew import RenewedReport, ReportDraft

# what people work in
_DOCUMENTS = (".docx", ".xlsx")
RESULTS = "results/results.json"


@dataclass(frozen=True)
class WrittenOutputs:
    """The files that were written, in the order in which they were given, and those that made way for them.

    ``changes`` say, for each report that a person had worked in, what became of its parts.
    """

    files: tuple[WrittenFile, ...] = ()
    superseded: tuple[SupersededFile, ...] = ()
    changes: Mapping[str, Changes] = field(default_factory=dict[str, Changes])


@dataclass(frozen=True)
class Reports:
    """The reports among the files by their path, made again with what a person wrote into the earlier ones.

    ``telling`` is whether an earlier version and this one together tell how single people answered.
    """

    drafts: Mapping[str, ReportDraft] = field(default_factory=dict[str, "ReportDraft"])
    telling: bool = False


def write_outputs(
    folder: Path,
    files: Mapping[str, bytes],
    version: VersionRecord | None = None,
    retired: Sequence[str] = (),
    option: str = "--out",
    reports: Reports | None = None,
) -> WrittenOutputs:
    """Writes every file (path relative to ``folder``, with ``/``), and the manifest of their hashes, all or nothing.

    A file outside of ``private/`` that stands there with other bytes than were last written is moved to
    ``private/superseded/``, and so is what an earlier run left in ``results/`` and did not make from the same
    ``version``, and what is ``retired``. Where an edited document is open and cannot be moved, the new one is written
    beside it. ``option`` chooses another folder on the command line; into ``reports`` goes what a person wrote into
    earlier ones. Raises InputError, with nothing written, where a
    file is open elsewhere, another run is writing there, or the disk refuses.
    """
    with writing(folder, option):
        manifest = read_manifest(folder)
        renewed = _renewed(folder, manifest, files, reports) if reports and reports.drafts else {}
        files = {**files, **{path: report.data for path, report in renewed.items()}}
        placing = Placing(folder, manifest, version)
        placed = [placing.place(path, data) for path, data in files.items()]
        written = tuple(file for file, _ in placed)
        left = list(placing.left(written)) if version else []
        spent = [path for path in left if placing.is_spent(path)]
        away = [path for path in (*left, *retired) if path not in spent]
        moved = (*(move for _, move in placed if move), *map(placing.move, away))
        contents = {new.path: data for new, data in zip(written, files.values(), strict=True)}
        moves = {move.moved_to: _read(folder / move.path) for move in moved}
        gone = [path for path in (*spent, *away) if path not in contents]
        records = {new.path: renewed[path].record for new, path in zip(written, files, strict=True) if path in renewed}
        waiting = _waiting(manifest, moved, renewed)
        contents[MANIFEST] = _manifest(folder, manifest, contents, gone, version, records, waiting).to_bytes()
        new = {folder / path: data for path, data in (*moves.items(), *contents.items())}
        switch(folder, new, [folder / path for path in gone], option)
    changes = {path: report.changes for path, report in renewed.items() if report.changes is not None}
    return WrittenOutputs(written, moved, changes)


def _renewed(
    folder: Path, manifest: Manifest | None, files: Mapping[str, bytes], reports: Reports
) -> dict[str, RenewedReport]:
    """The reports as they are to be written, with what a person wrote into those that stand there, or made way."""
    from c21lab.recipes.renew import EarlierReport, renew_report  # Word documents: heavy

    known: Mapping[str, FileRecord] = manifest.files if manifest else {}
    renewed: dict[str, RenewedReport] = {}
    for path, draft in reports.drafts.items():
        waiting = [place for place, record in known.items() if record.waits_for == path]
        standing = next((place for place in (path, *waiting) if (folder / place).is_file()), path)
        record = known.get(standing)
        earlier = None
        if record is not None and record.report is not None and (folder / standing).is_file():
            # what is shared is of one version; what made way is of another
            results = _read(folder / RESULTS) if standing == path and (folder / RESULTS).is_file() else None
            earlier = EarlierReport(_read(folder / standing), record.report, results)
        renewed[path] = renew_report(draft, earlier, files.get(RESULTS, b""), telling=reports.telling)
    return renewed


def _waiting(
    manifest: Manifest | None, moved: Sequence[SupersededFile], renewed: Mapping[str, RenewedReport]
) -> dict[str, FileRecord]:
    """The records of reports that made way and were not made again: their words go into the next of their name."""
    known: Mapping[str, FileRecord] = manifest.files if manifest else {}
    reports = ((move, known.get(move.path)) for move in moved if move.path not in renewed)
    return {
        move.moved_to: replace(record, waits_for=move.path)
        for move, record in reports
        if record is not None and record.report is not None
    }


def _manifest(
    folder: Path,
    earlier: Manifest | None,
    contents: Mapping[str, bytes],
    gone: Sequence[str],
    version: VersionRecord | None,
    reports: Mapping[str, ReportRecord],
    waiting: Mapping[str, FileRecord],
) -> Manifest:
    """The manifest with what still stands there, what is new, and this version beside those before."""
    known = earlier or Manifest()
    kept = {path: file for path, file in known.files.items() if path not in gone and file.waits_for not in reports}
    standing = {path: file for path, file in kept.items() if (folder / path).is_file()}
    new = {
        path: FileRecord(sha256(data), version.hash_of(path) if version else "", reports.get(path))
        for path, data in contents.items()
    }
    seen = [one.cells for one in known.versions]
    more = (version,) if version and version.cells not in seen else ()
    return Manifest({**standing, **waiting, **new}, (*known.versions, *more))


def _read(path: Path) -> bytes:
    with naming(path):
        return path.read_bytes()


def require_ending(path: Path | None, *endings: str) -> None:
    """Raises UsageError for a file to write whose name ends in none of ``endings``; no path has nothing to end in."""
    if path and path.suffix.lower() not in endings:
        facts = {"found": path.name, "known": ", ".join(endings)}
        raise UsageError(Problem(ProblemCode.ENDING_WRONG, facts=facts))


def write_unless_edited(files: Mapping[Path, bytes], option: str = "") -> None:
    """Writes files as ``write_whole`` does, but never over a document that holds somebody's work.

    A Word or Excel document is replaced only where it has the same bytes, or where no program has saved it since c21lab
    made it. Raises InputError with a problem for each other one, and then nothing at all is written.
    """
    kept = [path for path, data in files.items() if path.suffix.lower() in _DOCUMENTS and holds_work(path, data)]
    if kept:
        raise InputError([Problem(ProblemCode.OUTPUT_EDITED, Place(str(path))) for path in kept])
    write_whole(files, option)


def write_whole(files: Mapping[Path, bytes], option: str = "") -> None:
    """Writes files all or none; raises InputError that names the file in the way.

    ``option`` chooses another place on the command line.
    """
    write_together(Path(os.path.commonpath([path.parent for path in files])), files, option=option)


def holds_work(path: Path, data: bytes) -> bool:
    """Returns whether a document stands in the way of ``data`` that c21lab did not make, or that was saved since."""
    with naming(path):
        standing = path.read_bytes() if path.is_file() else data
    return standing != data and not is_as_packed(standing)
