"""The reveal: the version that people were shown first, and which one is shown now that other sheets are there.

``private/reveal.json`` holds the sheets that counted at the reveal, the results as they were shared then, and the
answers behind the version that was shown last: with them it can be shown again while a newer one would, beside it,
tell how single people answered.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from c21lab.framework.model import Framework
from c21lab.ratings import Answer, Ratings, ratings_table
from c21lab.recipes.manifest import Cells, cells_as_json
from c21lab.recipes.read import ReadSession
from c21lab.recipes.score import ScoredSession, score
from c21lab.recipes.versions import REVEAL, earlier_versions, gives_away, sheet_digests, version_cells
from c21lab.sheets.filled.read import FilledSheets

REVEAL_SCHEMA = "c21lab-reveal/1"


@dataclass(frozen=True)
class Reveal:
    """The content of private/reveal.json; ``in_plenary`` is whether a plenary has seen the means.

    ``shown`` holds the answers behind the version that was shown last, None where nobody noted them.
    """

    people: int
    in_plenary: bool
    document: Mapping[str, Any]
    shown: Mapping[str, Any] | None


@dataclass(frozen=True)
class ShownVersion:
    """The version to show: its results and the sheets behind its cells, and how it stands to those before.

    ``gives_away`` is whether the sheets that are there now would, beside an earlier version, tell single answers;
    ``is_held`` whether the earlier one is shown instead of them.
    """

    results: ScoredSession
    cells: Cells
    gives_away: bool = False
    is_held: bool = False
    reveal: Reveal | None = None


def shown_version(folder: Path, results: ScoredSession) -> ShownVersion:
    """Returns the version of a session that may be shown from a folder in which others may have been written.

    While the new one would give people away, it is the one that was shown last. Only where no sheet came and no plenary
    has seen it, because somebody just mended a cell or took a sheet away, is the new one shown all the same.
    """
    if not results.exact.scores.fields:  # a workshop of which nobody filled a sheet
        return ShownVersion(results, {})
    cells = _cells(results)
    least = results.exact.read.session.settings.method.min_group
    telling = any(gives_away(earlier, cells, least) for earlier in earlier_versions(folder))
    reveal = read_reveal(folder)
    now = ShownVersion(_since(results, reveal), cells, telling, False, reveal)
    if not telling or reveal is None or reveal.shown is None:
        return now
    read = results.exact.read
    if not _is_same_module(reveal.shown, read) or not (reveal.in_plenary or _has_come(reveal.shown, read)):
        return now
    earlier = _since(score(_as_shown(read, reveal.shown)), reveal)
    return ShownVersion(earlier, _cells(earlier), telling, True, reveal)


def _since(results: ScoredSession, reveal: Reveal | None) -> ScoredSession:
    """The results with how many people there were at the reveal, where there are others now."""
    exact = results.exact
    if reveal is None or reveal.people == exact.scores.participation.people:
        return results
    return replace(results, exact=replace(exact, revealed=reveal.people))


def _cells(results: ScoredSession) -> Cells:
    read = results.exact.read
    settings = read.session.settings
    cells = dict(version_cells(read.reading.table, read.framework, settings, results.exact.scores))
    if read.second is None:
        return cells
    second = version_cells(read.second.table, read.framework, settings, results.exact.scores)
    return cells | {f"{cell} round2": sheets for cell, sheets in second.items() if " " not in cell}


def read_reveal(folder: Path) -> Reveal | None:
    """Reads the reveal of a folder; None where there was none, or none that can be read."""
    try:
        data = json.loads((folder / REVEAL).read_text(encoding="utf-8"))
        people = int(data["results"]["participation"]["people"])
        return Reveal(people, data.get("seen_by") == "plenary", data, data.get("shown"))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def reveal_bytes(version: ShownVersion, document: str, made_from: str, *, in_plenary: bool) -> bytes:
    """Returns reveal.json: of the first version that was shown, and with the answers behind the one shown now."""
    read, earlier = version.results.exact.read, version.reveal
    first: dict[str, Any] = {
        "schema": REVEAL_SCHEMA,
        "made_from": made_from,
        "results": json.loads(document),
        "sheets": cells_as_json(version.cells),
    }
    first = dict(earlier.document) if earlier else first
    seen = in_plenary or (earlier is not None and earlier.in_plenary)
    shown = {
        "framework": read.framework.id,
        "module": read.module,
        "sheets": _answers(read.reading.table),
        "second": _answers(read.second.table) if read.second else [],
    }
    data = first | {"seen_by": "plenary" if seen else "report", "shown": shown}
    return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _answers(ratings: Ratings) -> list[dict[str, Any]]:
    """A sheet each: its id, people, group, and its answers by item; blank ones are left out."""
    sheets: dict[str, dict[str, Any]] = {}
    for row in sorted(ratings.answered, key=lambda row: row.sheet):
        who = {"sheet": row.sheet, "people": row.people, "group": row.group, "answers": {}}
        sheets.setdefault(row.sheet, who)["answers"][row.item] = str(row.answer) if row.score is None else row.score
    return list(sheets.values())


def _ratings(sheets: Sequence[Mapping[str, Any]], framework: Framework, module: str) -> Ratings:
    rows: list[tuple[object, ...]] = []
    for sheet in sheets:
        who = (sheet["sheet"], sheet["people"], sheet["group"])
        for item in framework.items(module):
            value = sheet["answers"].get(item.id, Answer.BLANK.value)
            answer = (Answer.SCORE.value, value) if isinstance(value, int) else (value, None)
            rows.append((*who, item.id, item.field, item.domain, *answer, None, sheet["sheet"], "", ""))
    return ratings_table(rows)


def _is_same_module(shown: Mapping[str, Any], read: ReadSession) -> bool:
    return (shown["framework"], shown["module"]) == (read.framework.id, read.module)


def _has_come(shown: Mapping[str, Any], read: ReadSession) -> bool:
    """Returns whether there is a sheet that was not there, and is not one of those under another name."""
    known = sheet_digests(_ratings(shown["sheets"], read.framework, read.module))
    now, before = sheet_digests(read.reading.table), Counter(known.values())
    # two people may have given the same answers: it is their number that tells a new one from a renamed one
    more = {digest for digest, count in Counter(now.values()).items() if count > before[digest]}
    come = {id_ for id_, digest in now.items() if digest in more and id_ not in known}
    second = {str(sheet["sheet"]) for sheet in shown["second"]}
    later = set(sheet_digests(read.second.table)) - second if read.second else set[str]()
    return bool(come or (second and later))


def _as_shown(read: ReadSession, shown: Mapping[str, Any]) -> ReadSession:
    """What was read, with the answers of the version that was shown last in the place of those that are there now."""
    second = _with(read.second, shown["second"], read) if read.second and shown["second"] else None
    return replace(read, reading=_with(read.reading, shown["sheets"], read), second=second)


def _with(reading: FilledSheets, sheets: Sequence[Mapping[str, Any]], read: ReadSession) -> FilledSheets:
    ids = {sheet["sheet"] for sheet in sheets}
    kept = tuple(sheet for sheet in reading.sheets if sheet.id in ids)
    return replace(reading, table=_ratings(sheets, read.framework, read.module), sheets=kept)
