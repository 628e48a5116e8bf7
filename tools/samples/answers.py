"""What each person of a town answers and comments. The same town gives the same answers, on every machine."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor
from random import Random

from c21lab.framework.model import Framework, Item, Scale
from c21lab.sheets.layout import DONT_KNOW, NOT_APPLICABLE
from samples.town import Cell, Comment, Person, Town, closest

Answers = Mapping[str, Mapping[str, Cell]]  # by file and item
Comments = Mapping[str, Mapping[str, str]]  # by file and item


def answers_of(town: Town, framework: Framework) -> Answers:
    """The cell each person of the town leaves beside each item; None is an empty cell."""
    items = framework.items(town.module)
    return {
        person.file: {item.id: _answer(town, person, item, framework.scale) for item in _reached(person, items)}
        for person in town.people
    }


def comments_of(town: Town, framework: Framework, answers: Answers) -> Comments:
    """Every comment of the town, each given to a person whose answer it fits and who said nothing yet about the item.

    Raises ValueError with all the comments that fit nobody.
    """
    given: dict[str, dict[str, str]] = {person.file: {} for person in town.people}
    unplaced: list[Comment] = []
    for comment in sorted(town.comments, key=lambda c: not c.by):  # those that fit few people choose first
        fitting = [person for person in town.people if _fits(comment, person, answers[person.file], framework.scale)]
        silent = [person for person in fitting if comment.item not in given[person.file]]
        if not silent:
            unplaced.append(comment)
            continue
        weights = [person.talkative / (1 + len(given[person.file])) for person in silent]
        person = Random(f"{town.seed} {comment.item} {comment.text}").choices(silent, weights)[0]
        given[person.file][comment.item] = comment.text
    if unplaced:
        raise ValueError("no answer fits " + "\n".join(map(str, unplaced)))
    return given


def _reached(person: Person, items: tuple[Item, ...]) -> list[Item]:
    """The items the person got to."""
    ids = [item.id for item in items]
    end = ids.index(person.stops_at) if person.stops_at else len(ids)
    return [item for item in items[:end] if not person.domains or item.domain in person.domains]


def _answer(town: Town, person: Person, item: Item, scale: Scale) -> Cell:
    if item.id in person.typed:
        return person.typed[item.id]
    # an answer depends on its person and its item alone, so that an edit of one changes no other
    chance = Random(f"{town.seed} {person.file} {item.id}")
    if chance.random() < person.blank:
        return None
    if chance.random() < closest(town.not_applicable, item):
        return NOT_APPLICABLE
    if chance.random() < closest(town.unknown, item) * person.doubt:
        return DONT_KNOW
    level = _level(town, person, item) + closest(town.shifts.get(person.group, {}), item) + person.generosity
    return min(max(floor(chance.gauss(level, closest(town.noise, item)) + 0.5), scale.low), scale.high)


def _level(town: Town, person: Person, item: Item) -> float:
    if item.id in town.camps:
        return Random(f"{town.seed} {person.file} {item.id} camp").choice(town.camps[item.id])
    if item.id in town.levels:
        return town.levels[item.id]
    return Random(f"{town.seed} {item.id}").gauss(closest(town.levels, item), town.action_noise)


def _fits(comment: Comment, person: Person, cells: Mapping[str, Cell], scale: Scale) -> bool:
    return (
        comment.language == person.language
        and comment.by in ("", person.group, person.file)
        and person.talkative > 0
        and comment.kind == _kind(cells.get(comment.item), scale)
    )


def _kind(cell: Cell, scale: Scale) -> str:
    """The stage of a score, dont_know, not_applicable, or other."""
    if isinstance(cell, int) and scale.low <= cell <= scale.high:
        return scale.stage_of(cell).id
    return {DONT_KNOW: "dont_know", NOT_APPLICABLE: "not_applicable"}.get(str(cell), "other")
