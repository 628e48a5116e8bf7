"""The lines of one participant to one answer per item; what can't be used becomes a problem with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from c21lab.framework.model import Framework, Item, Scale
from c21lab.message_limits import listed
from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode
from c21lab.problems import ONE_SHEET, Place, Problem
from c21lab.ratings import Answer
from c21lab.sheets.filled.cell_answers import BLANK, Reply, Unusable, shown, to_answer, to_text
from c21lab.sheets.filled.identify import FrameworkFit, id_key
from c21lab.sheets.filled.respondents import FilledRow, Respondent
from c21lab.sheets.layout import FormKey
from c21lab.workbooks import CellError, Uncalculated

_FEWEST_ANSWERS = 3  # of a column of a collector that says nothing else, before it is taken for somebody
_COMPARED = 100  # rows whose ids are compared with all others, which takes time


@dataclass(frozen=True)
class AskedItems:
    """The items asked, in order, the scale, and the meaning of a file's ids (see identify).

    ``elsewhere`` gives the module of ids that belong to another one. ``earlier`` is the version the file was made for
    where that is not the framework's own ``version``; ``loose`` are items whose rows stand in a tab without headings.
    """

    items: tuple[Item, ...]
    scale: Scale
    version: str
    meaning: Mapping[str, str]
    titles: frozenset[str]
    withdrawn: frozenset[str]
    elsewhere: Mapping[str, str]
    earlier: str = ""
    loose: frozenset[str] = frozenset()

    @classmethod
    def of(cls, framework: Framework, module: str, fit: FrameworkFit, loose: Collection[str] = ()) -> AskedItems:
        """Collects what a module asks in one file, in whose tabs without headings the texts ``loose`` stand."""
        meaning = fit.items
        above = (id_ for domain in framework.domains for id_ in (domain.id, *(field.id for field in domain.fields)))
        titles = frozenset(id_key(id_) for id_ in above) - meaning.keys()
        others = {id_key(i.id): m for m in framework.modules if m != module for i in framework.items(m)}
        return cls(
            framework.items(module),
            framework.scale,
            framework.version,
            meaning,
            titles,
            frozenset(id_key(id_) for id_ in framework.withdrawn) - meaning.keys(),
            {key: other for key, other in others.items() if key not in meaning and key not in titles},
            fit.earlier,
            frozenset(meaning[id_key(text)] for text in loose if id_key(text) in meaning),
        )


@dataclass(frozen=True)
class RatedItem:
    """The answer to an item: what, why, and where it stands; tab and cell are empty where its row is missing."""

    item: Item
    reply: Reply
    comment: str
    tab: str
    cell: str


@dataclass(frozen=True)
class _ReadRow:
    line: FilledRow
    reply: Reply | Unusable


def rate_items(
    lines: Sequence[FilledRow], grid: AskedItems, file: str
) -> tuple[tuple[RatedItem, ...], tuple[Problem, ...]]:
    """Rates each item once, in the framework's order; every problem of the rows comes in theirs."""
    by_item: dict[str, list[FilledRow]] = {item.id: [] for item in grid.items}
    for line in lines:
        if id_key(line.id) in grid.meaning:
            by_item[grid.meaning[id_key(line.id)]].append(line)
    missing = [id_ for id_, found in by_item.items() if not any(line.score_cell for line in found)]
    problems = list(_stray(lines, grid, missing, file))
    rated: list[RatedItem] = []
    for item in grid.items:
        answered, found = _rate(item, by_item[item.id], grid.scale, file)
        rated.append(answered)
        problems += found
    named = {*grid.loose, *(str(problem.facts.get("nearest")) for problem in problems)}
    return tuple(rated), (*problems, *_missing([id_ for id_ in missing if id_ not in named], grid, file))


def _missing(ids: Sequence[str], grid: AskedItems, file: str) -> Iterator[Problem]:
    """Reports items that have no row and of which nothing else was said."""
    if not ids:
        return
    names = listed(ids)
    if grid.earlier:
        facts = {"ids": names, "many": len(ids), "found": grid.earlier, "wanted": grid.version}
        yield Problem(ProblemCode.ITEMS_NEW, Place(file), {**facts, **ONE_SHEET})
    else:
        yield Problem(ProblemCode.ITEMS_MISSING, Place(file), {"count": len(ids), "ids": names})


def _rate(item: Item, lines: Sequence[FilledRow], scale: Scale, file: str) -> tuple[RatedItem, list[Problem]]:
    read = [_ReadRow(line, to_answer(line.score, scale)) for line in lines if line.score_cell]
    problems = [
        _unusable(r.reply, scale, Place(file, r.line.tab, r.line.score_cell))
        for r in read
        if isinstance(r.reply, Unusable)
    ]
    given = [r for r in read if isinstance(r.reply, Reply) and r.reply.answer != Answer.BLANK]
    problems += [p for r in given if r.line.merged for p in _merged(r.line, *r.line.merged, file)]
    problems += [_lost(line, file) for line in lines if isinstance(line.comment, CellError | Uncalculated)]
    beside = [] if given else [p for r in read for p in _beside(r.line, item, scale, file)]
    problems += beside
    scores = [line for line in lines if isinstance(_score_in_words_place(line, scale), Reply)]
    told = {problem.place.cell for problem in beside}
    problems += [_not_a_comment(line, item, file) for line in scores if line.comment_cell not in told]
    chosen, reply = (given or read or [None])[0], BLANK
    if len({r.reply for r in given}) > 1:
        problems.append(_twice(given, file))
    elif given and isinstance(given[0].reply, Reply):
        reply = given[0].reply
    said = (to_text(line.comment) for line in lines if line not in scores)
    comment = "\n".join(dict.fromkeys(filter(None, said)))
    place = (chosen.line.tab, chosen.line.score_cell) if chosen else ("", "")
    return RatedItem(item, reply, comment, *place), problems


def _beside(line: FilledRow, item: Item, scale: Scale, file: str) -> Iterator[Problem]:
    """Scores that were typed into another column of the row: named, for nobody can tell that they are meant so."""
    for cell, value in line.beside.items():
        reply = to_answer(value, scale)
        if isinstance(reply, Reply) and reply.answer == Answer.SCORE:
            facts = {"found": shown(value), "id": item.id, "cell": line.score_cell}
            yield Problem(ProblemCode.ANSWER_BESIDE, Place(file, line.tab, cell), facts)


def _unusable(value: Unusable, scale: Scale, place: Place) -> Problem:
    return Problem(value.code, place, {"found": value.found, "low": scale.low, "high": scale.high})


def _merged(line: FilledRow, rows: int, papers: int, file: str) -> Iterator[Problem]:
    place, found = Place(file, line.tab, line.score_cell), shown(line.score)
    if rows > 1:
        yield Problem(ProblemCode.ANSWER_MERGED, place, {"found": found, "rows": rows})
    if papers > 1:
        yield Problem(ProblemCode.ANSWER_MERGED_PAPERS, place, {"found": found, "papers": papers})


def _score_in_words_place(line: FilledRow, scale: Scale) -> Reply | None:
    """The score that stands in the place of a comment: a bare number tells nobody anything there."""
    if isinstance(line.comment, CellError | Uncalculated):
        return None
    reply = to_answer(line.comment, scale)
    return reply if isinstance(reply, Reply) and reply.answer == Answer.SCORE else None


def _not_a_comment(line: FilledRow, item: Item, file: str) -> Problem:
    place, facts = Place(file, line.tab, line.comment_cell), {"found": shown(line.comment), "id": item.id}
    return Problem(ProblemCode.COMMENT_IS_SCORE, place, facts)


def _lost(line: FilledRow, file: str) -> Problem:
    place = Place(file, line.tab, line.comment_cell)
    if isinstance(line.comment, CellError) and line.comment.picture:
        return Problem(ProblemCode.COMMENT_PICTURE, place)
    return Problem(ProblemCode.COMMENT_LOST, place, {"found": shown(line.comment) or "none"})


def stray_answers(paper: Respondent, grid: AskedItems) -> Problem | None:
    """Checks a collector's column for hardly an answer and nothing at its head: nobody, or somebody's slip.

    Returns None for any other paper. The problem's place names no file.
    """
    answers = [line for line in paper.lines if id_key(line.id) in grid.meaning and line.score is not None]
    head = (typed.value for key, typed in paper.form.items() if key != FormKey.PAPER)
    says_more = any(head) or any(line.comment for line in paper.lines)
    few = 0 < len(answers) < _FEWEST_ANSWERS and len(answers) * 10 <= len(grid.items)
    is_online = FormKey.NUMBER in paper.form  # somebody sent it off
    if not paper.id or is_online or says_more or not few:
        return None
    facts = {"paper": paper.id, "count": len(answers), "cells": ", ".join(line.score_cell for line in answers)}
    return Problem(ProblemCode.PAPER_STRAY, Place("", answers[0].tab, answers[0].score_cell), facts)


def _twice(given: Sequence[_ReadRow], file: str) -> Problem:
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


def _stray(lines: Sequence[FilledRow], grid: AskedItems, missing: Sequence[str], file: str) -> Iterator[Problem]:
    """Problems of the rows that hold an answer or a comment but belong to no item."""
    position = {item.id: place for place, item in enumerate(grid.items)}
    previous, compared = -1, 0
    others: Counter[tuple[str, str]] = Counter()
    for line in lines:
        key = id_key(line.id)
        if key in grid.meaning:
            previous = position[grid.meaning[key]]
        elif line.in_table and (shown(line.score) or to_text(line.comment)):
            if key in grid.elsewhere:
                others[line.tab, grid.elsewhere[key]] += 1
                continue
            compared += 1
            following = [item.id for item in grid.items[previous + 1 : previous + 2]]
            near = _nearest(line.id if compared <= _COMPARED else "", missing, following)
            yield _stray_line(line, key, grid, near, file)
            previous = position.get(near, previous)
    for (tab, module), count in others.items():
        yield Problem(ProblemCode.ROWS_OTHER_MODULE, Place(file, tab), {"count": count, "module": module})


def _stray_line(line: FilledRow, key: str, grid: AskedItems, nearest: str, file: str) -> Problem:
    place = Place(file, line.tab, line.score_cell or line.comment_cell)
    id_, found = shown(line.id), shown(line.score) or shown(line.comment)
    if key in grid.titles:
        return Problem(ProblemCode.ANSWER_ON_TITLE, place, {"id": id_, "found": found})
    gone = {"id": id_, "items": 1, "wanted": grid.version, **ONE_SHEET}
    if key in grid.withdrawn:
        return Problem(ProblemCode.ROW_WITHDRAWN, place, gone)
    if key and grid.earlier:
        return Problem(ProblemCode.ROW_NOT_IN_VERSION, place, gone)
    code = ProblemCode.ROW_UNKNOWN if key else ProblemCode.ROW_WITHOUT_ID
    return Problem(code, place, {"id": id_, "found": found, "nearest": nearest or "none"})


def _nearest(found: str, missing: Sequence[str], following: Sequence[str]) -> str:
    """The missing id that the row may be meant for: spelt alike, the one that comes next here before others, else that.

    Empty where none is: to a row that belongs to no item, the id of another row would bring a wrong answer.
    """
    here = [id_ for id_ in following if id_ in missing]
    return nearest(found, here) or nearest(found, missing) or next(iter(here), "")
