"""What is true of a room beside an earlier one: each change counted anew from the two files that are shared."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from typing import Any

from room_truth import RoomTruth
from scipy.special import stdtrit
from second_hand_numbers import half_up, holm, two_sided

THEN = "2023-05-12"
YEAR = "2023"


@dataclass(frozen=True)
class Change:
    """A field then and now, with the ends of the change's interval where it can be tested."""

    id: str
    then: dict[str, Any]
    now: dict[str, Any]
    change: Fraction
    low: float | None = None
    high: float | None = None
    named: bool = False


def changes(room: RoomTruth) -> list[Change]:
    """Every field that has a score in both."""
    if room.previous is None:
        return []
    earlier = {f["id"]: f for f in room.previous["fields"]}
    pairs = [(earlier[f["id"]], f) for f in room.scored() if earlier[f["id"]]["score"] is not None]
    errors = {now["id"]: _error_of_change(room, then, now) for then, now in pairs}
    ps = {}
    for then, now in pairs:
        if (found := errors[now["id"]]) is not None:
            change = float(_difference(then, now))
            ps[now["id"]] = Fraction(two_sided(change / found[2], found[1]))
    adjusted = holm(ps)
    least = Fraction(room.session[1].range, 16)
    lines = []
    for then, now in pairs:
        change, found = _difference(then, now), errors[now["id"]]
        if found is None:
            lines.append(Change(now["id"], then, now, change))
            continue
        reach = _reach(room, found)
        low, high = (_away(float(change) + side * reach) for side in (-1, 1))
        named = adjusted[now["id"]] < room.rules["significance"] and abs(change) >= least
        lines.append(Change(now["id"], then, now, change, low, high, named))
    return lines


def smallest(room: RoomTruth) -> float:
    """The change that the pair could just show."""
    pairs = [(c.then, c.now) for c in changes(room) if c.low is not None]
    found = [_error_of_change(room, then, now) for then, now in pairs]
    return float(half_up(Fraction(median(_reach(room, f) for f in found if f))))


def _difference(then: dict[str, Any], now: dict[str, Any]) -> Fraction:
    return Fraction(str(now["score"])) - Fraction(str(then["score"]))


def _away(value: float) -> float:
    """Rounded to one decimal, halves away from 0."""
    return math.copysign(float(half_up(Fraction(abs(value)))), value) if value else 0.0


def _reach(room: RoomTruth, error: tuple[float, float, float]) -> float:
    return float(stdtrit(error[1], (1 + float(room.rules.confidence)) / 2)) * error[0]


def _error_of_change(room: RoomTruth, then: dict[str, Any], now: dict[str, Any]) -> tuple[float, float, float] | None:
    """Standard error, degrees of freedom by Welch and Satterthwaite, and the largest error: of printed intervals."""
    sides = [_error(room, line) for line in (then, now)]
    if None in sides:
        return None
    squares = [side[0] ** 2 for side in sides if side]
    whole = sum(squares)
    freedom = whole**2 / sum(s**2 / side[1] for s, side in zip(squares, sides, strict=True) if side)
    return math.sqrt(whole), freedom, math.sqrt(sum(side[2] ** 2 for side in sides if side))


def _error(room: RoomTruth, line: dict[str, Any]) -> tuple[float, float, float] | None:
    grid = room.session[1]
    if line["interval"] is None:
        return None
    low, high = line["interval"]
    half, open_ = (high - low) / 2, 0.05
    if low == grid.low and high == grid.high:
        return None
    if low == grid.low:
        half, open_ = high - line["score"], 0.1
    elif high == grid.high:
        half, open_ = line["score"] - low, 0.1
    reach = float(stdtrit(line["sheets"] - 1, (1 + float(room.rules.confidence)) / 2))
    error, largest_error = max(half, 0.05) / reach, (max(half, 0.0) + open_) / reach
    tables = line["sheets"] - line["singles"]
    if not tables:
        return error, line["people"] - 1, largest_error
    largest = line["people"] - line["singles"] - 2 * (tables - 1)
    freedom = max(line["people"] ** 2 / (largest**2 + line["singles"] + 4 * (tables - 1)) - 1, 1)
    return error, freedom, largest_error


def provenance(room: RoomTruth) -> str:
    """Who was asked, when, and by what."""
    assert room.previous is not None
    words, texts = room.words, room.texts
    frame = words("report-framework-version", title=texts.title, version=room.framework.version)
    module = words("chart-module", module=texts.modules[room.settings.about.module])
    return ", ".join([label(room), room.date_of(THEN), module, frame])


def label(room: RoomTruth) -> str:
    """The year with the people who took part."""
    assert room.previous is not None
    people = room.previous["participation"]["people"]
    return room.words("chart-series-previous-of", when=YEAR, people=people)


def signed(room: RoomTruth, value: float | Fraction) -> str:
    """A change as it is printed."""
    sign = "+" if value > 0 else "\N{MINUS SIGN}" if value < 0 else ""
    return f"{sign}{room.score(abs(float(value)))}"
