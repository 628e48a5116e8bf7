"""One version at a time: from which ratings results were made, and whether two versions tell single answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from c21lab import __version__
from c21lab.framework.model import Framework
from c21lab.ratings import Ratings
from c21lab.recipes.manifest import Cells, cells_from_json, read_manifest, sha256
from c21lab.scoring.exact import share
from c21lab.scoring.results import NO_GROUP, Results
from c21lab.scoring.values import session_values
from c21lab.settings import Settings

REVEAL = "private/reveal.json"
_DIGEST_LENGTH = 12  # enough to tell sheets apart, too little to be looked up
_ROUND = "tables"


def made_from(ratings: Ratings, framework: Framework, settings: Settings, *printed: object) -> str:
    """Returns the hash of all that results are made from: ratings, framework, settings, and what is ``printed`` too.

    The names of the sheets do not count, nor does their order.
    """
    digests = sorted(sheet_digests(ratings).values())
    parts = (__version__, framework.content_hash, repr(settings), digests, *map(repr, printed))
    return sha256("\n".join(map(str, parts)).encode("utf-8", "replace"))


def sheet_digests(ratings: Ratings) -> dict[str, str]:
    """Returns a digest per sheet with an answer, by its id: of its people, its group and its answers, nothing else."""
    answers: dict[str, list[tuple[object, ...]]] = {}
    for row in sorted(ratings.answered, key=lambda row: (row.sheet, row.item)):
        answers.setdefault(row.sheet, []).append((row.item, row.answer, row.score, row.people, row.group))
    return {sheet: sha256(json.dumps(own).encode()) for sheet, own in answers.items()}


def version_cells(ratings: Ratings, framework: Framework, settings: Settings, results: Results) -> Cells:
    """Returns the sheets with a value behind each field, and behind each shown cell of a group.

    No sheet can be followed from one cell to another: its mark and its digest are other ones in each.
    """
    digests = sheet_digests(ratings)
    people = {row.sheet: row.people for row in ratings.rows}
    columns = _columns(ratings, results)
    cells: dict[str, dict[str, tuple[str, int]]] = {}
    for field, sheets in _with_value(ratings, framework, settings, results.module).items():
        shown = {column for column, mean in results.field_score(field).groups.items() if mean is not None}
        cells |= {cell: {} for cell in (field, *(f"{field} {column}" for column in shown))}
        for sheet in sheets:
            apart = settings.about.tables == "round" and people[sheet] > 1
            named = [f"{field} {_ROUND}" if apart else field]
            named += [f"{field} {columns[sheet]}"] if columns[sheet] in shown and not apart else []
            for cell in named:
                mark, digest = (
                    sha256(f"{cell}|{of}".encode("utf-8", "replace"))[:_DIGEST_LENGTH]
                    for of in (
                        sheet,
                        digests[sheet],
                    )
                )
                cells.setdefault(cell, {})[mark] = (digest, people[sheet])
    return dict(sorted(cells.items()))


def _columns(ratings: Ratings, results: Results) -> dict[str, str]:
    """The column of each sheet in the group results."""
    merged = {group: c.id for c in results.participation.groups for group in c.merged or (c.id,)}
    groups = {row.sheet: row.group or NO_GROUP for row in ratings.rows}
    return {sheet: merged.get(group, group) for sheet, group in groups.items()}


def _with_value(ratings: Ratings, framework: Framework, settings: Settings, module: str) -> Mapping[str, Sequence[str]]:
    """The sheets with a value in each field."""
    ids = {item.id for item in framework.items(module)}
    names = sorted({row.sheet for row in ratings.answered if row.item in ids})
    session = session_values(ratings, framework, module, share(settings.method.coverage))
    return {field.id: [names[place] for place in field.values] for field in session.fields}


def gives_away(earlier: Cells, now: Cells, least: int) -> bool:
    """Returns whether two versions together tell how fewer than ``least`` people answered.

    So it is where, in a field or in a group's cell that both show, sheets with a value came, went or changed, and they
    speak for fewer people than that.
    """
    changed = (_changed_people(earlier[cell], now[cell]) for cell in earlier.keys() & now.keys())
    return any(0 < people < least for people in changed)


def _changed_people(earlier: Mapping[str, tuple[str, int]], now: Mapping[str, tuple[str, int]]) -> int:
    """The people on sheets that came, went or changed; a sheet that only got another name did not."""
    before = {mark: sheet for mark, sheet in earlier.items() if now.get(mark) != sheet}
    after = {mark: sheet for mark, sheet in now.items() if earlier.get(mark) != sheet}
    for mark, sheet in list(before.items()):
        renamed = next((other for other, same in after.items() if same == sheet and other not in before), None)
        if renamed and mark not in after:
            del before[mark], after[renamed]
    return sum(max(before.get(mark, ("", 0))[1], after.get(mark, ("", 0))[1]) for mark in before.keys() | after.keys())


def earlier_versions(folder: Path) -> Iterator[Cells]:
    """Yields the cells of every version that was written into a folder, and of what was revealed."""
    manifest = read_manifest(folder)
    yield from (version.cells for version in (manifest.versions if manifest else ()))
    try:
        yield cells_from_json(json.loads((folder / REVEAL).read_text(encoding="utf-8"))["sheets"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return
