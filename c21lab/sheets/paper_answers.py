"""The lines of one participant to one answer per item; what can't be used becomes a problem with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from c21lab.framework.model import Framework, Item, Scale
from c21lab.problems import Place, Problem, ProblemCode
from c21lab.ratings import Answer
from c21lab.sheets.answers import Reply, Unusable, shown, to_answer, to_text
from c21lab.sheets.identify import id_key
from c21lab.sheets.papers import Line
from c21lab.workbooks import CellError, Uncalculated

_NAMED_IDS = 12
_COMPARED = 100  # rows whose ids are compared with all others, which takes time
_BLANK = Reply(Answer.BLANK)


@dataclass(frozen=True)
class Grid:
    """What is asked: the items in order, the scale, and what the ids of a file mean (see identify)."""

    items: tuple[Item, ...]
    scale: Scale
    meaning: Mapping[str, str]
    titles: frozenset[str]
    withdrawn: frozenset[str]

    @classmethod
    def of(cls, framework: Framework, module: str, meaning: Mapping[str, str]) -> Grid:
        """The grid of a framework's module for one file."""
        above = (id_ for domain in framework.domains for id_ in (domain.id, *(field.id for field in domain.fields)))
        return cls(
            framework.items(module),
            framework.scale,
            meaning,
            frozenset(id_key(id_) for id_ in above) - meaning.keys(),
            frozenset(id_key(id_) for id_ in framework.withdrawn) - meaning.keys(),
        )


@dataclass(frozen=True)
class Rated:
    """The answer to an item: what, why, and where it stands; tab and cell are empty where its row is missing."""

    item: Item
    reply: Reply
    comment: str
    tab: str
    cell: str


@dataclass(frozen=True)
class _Read:
    line: Line
    reply: Reply | Unusable


def rate_items(lines: Sequence[Line], grid: Grid, file: str) -> tuple[tuple[Rated, ...], tuple[Problem, ...]]:
    """One answer per item, in the framework's order, and every problem of the lines in theirs."""
    by_item: dict[str, list[Line]] = {item.id: [] for item in grid.items}
    for line in lines:
        if id_key(line.id) in grid.meaning:
            by_item[grid.meaning[id_key(line.id)]].append(line)
    missing = [id_ for id_, found in by_item.items() if not any(line.score_column is not None for line in found)]
    problems = list(_stray(lines, grid, missing, file))
    rated: list[Rated] = []
    for item in grid.items:
        answered, found = _rate(item, by_item[item.id], grid.scale, file)
        rated.append(answered)
        problems += found
    if missing:
        listed = ", ".join(missing[:_NAMED_IDS]) + (" …" if len(missing) > _NAMED_IDS else "")
        problems.append(Problem(ProblemCode.ITEMS_MISSING, Place(file), {"count": len(missing), "ids": listed}))
    return tuple(rated), tuple(problems)


def _rate(item: Item, lines: Sequence[Line], scale: Scale, file: str) -> tuple[Rated, list[Problem]]:
    read = [_Read(line, to_answer(line.score, scale)) for line in lines if line.score_column is not None]
    problems = [
        _unusable(r.reply, scale, Place(file, r.line.tab, r.line.score_cell))
        for r in read
        if isinstance(r.reply, Unusable)
    ]
    given = [r for r in read if isinstance(r.reply, Reply) and r.reply.answer != Answer.BLANK]
    problems += [_merged(r.line, file) for r in given if r.line.merged_rows > 1]
    problems += [_lost(line, file) for line in lines if isinstance(line.comment, CellError | Uncalculated)]
    chosen, reply = (given or read or [None])[0], _BLANK
    if len({r.reply for r in given}) > 1:
        problems.append(_twice(given, file))
    elif given and isinstance(given[0].reply, Reply):
        reply = given[0].reply
    comment = "\n".join(dict.fromkeys(text for line in lines if (text := to_text(line.comment))))
    place = (chosen.line.tab, chosen.line.score_cell) if chosen else ("", "")
    return Rated(item, reply, comment, *place), problems


def _unusable(value: Unusable, scale: Scale, place: Place) -> Problem:
    return Problem(value.code, place, {"found": value.found, "low": scale.low, "high": scale.high})


def _merged(line: Line, file: str) -> Problem:
    facts = {"found": shown(line.score), "rows": line.merged_rows}
    return Problem(ProblemCode.ANSWER_MERGED, Place(file, line.tab, line.score_cell), facts)


def _lost(line: Line, file: str) -> Problem:
    return Problem(
        ProblemCode.COMMENT_LOST, Place(file, line.tab, line.comment_cell), {"found": shown(line.comment) or "none"}
    )


def _twice(given: Sequence[_Read], file: str) -> Problem:
    first = given[0]
    other = next(r for r in given if r.reply != first.reply)
    facts = {
        "id": first.line.id,
        "found": shown(other.line.score),
        "other": shown(first.line.score),
        "tab": first.line.tab,
        "cell": first.line.score_cell,
    }
    return Problem(ProblemCode.ANSWER_TWICE, Place(file, other.line.tab, other.line.score_cell), facts)


def _stray(lines: Sequence[Line], grid: Grid, missing: Sequence[str], file: str) -> Iterator[Problem]:
    """Problems of the rows that hold an answer or a comment but belong to no item."""
    order = [item.id for item in grid.items]
    position = {id_: place for place, id_ in enumerate(order)}
    previous, strays = -1, 0
    for line in lines:
        key = id_key(line.id)
        if key in grid.meaning:
            previous = position[grid.meaning[key]]
        elif line.in_table and (shown(line.score) or to_text(line.comment)):
            place = Place(file, line.tab, line.score_cell if line.score_column is not None else line.comment_cell)
            found: dict[str, str | int] = {"id": shown(line.id), "found": shown(line.score) or shown(line.comment)}
            if key in grid.titles or key in grid.withdrawn:
                yield Problem(
                    ProblemCode.ANSWER_ON_TITLE if key in grid.titles else ProblemCode.ROW_WITHDRAWN, place, found
                )
            else:
                strays += 1
                spelt = line.id if strays <= _COMPARED else ""
                found["nearest"] = nearest = _nearest(spelt, missing or order, order[previous + 1 :])
                previous = position[nearest]
                yield Problem(ProblemCode.ROW_UNKNOWN if key else ProblemCode.ROW_WITHOUT_ID, place, found)


def _nearest(found: str, candidates: Sequence[str], following: Sequence[str]) -> str:
    """The candidate whose row belongs here if it is spelt alike, else the one spelt most alike, else the first."""
    here = next((id_ for id_ in following if id_ in candidates), candidates[0])
    alike = get_close_matches(found, [here], cutoff=0.6) or get_close_matches(found, candidates, n=1, cutoff=0.6)
    return next(iter(alike), here)
