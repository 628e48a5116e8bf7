"""Series of a radar: the individual scores, and what may stand beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from c21lab.charts.markers import SeriesLook
from c21lab.office.palette import INK, SOFT_TEXT

MOST_BESIDE = 2  # more lines can't be followed


class SeriesKind(StrEnum):
    """The kinds of series beside the individual scores, the first to be drawn first."""

    PLENARY = "plenary"
    PREVIOUS = "previous"
    TABLES = "tables"
    PANEL = "panel"


@dataclass(frozen=True)
class RadarSeries:
    """One more line around a radar: a value or None per axis; ``provenance`` says where they come from."""

    values: tuple[float | None, ...]
    kind: SeriesKind
    label: str
    provenance: str = ""


@dataclass(frozen=True)
class SessionSeries:
    """Scores that may stand beside those of the session, by the ids of domains and fields; and where they come from."""

    kind: SeriesKind
    label: str
    scores: Mapping[str, float]
    provenance: str = ""

    def along(self, ids: Sequence[str]) -> RadarSeries:
        """Returns the series for a radar with these axes."""
        return RadarSeries(tuple(self.scores.get(id_) for id_ in ids), self.kind, self.label, self.provenance)


_LOOKS = {
    SeriesKind.PLENARY: SeriesLook(INK, (4.5, 2), "square", 1.3, 2.6),
    SeriesKind.PREVIOUS: SeriesLook(SOFT_TEXT, (1, 1.7), "circle", 1.5, 2.2),
    SeriesKind.TABLES: SeriesLook(INK, (5, 1.6, 1, 1.6), "diamond", 1.2, 2.3),
    SeriesKind.PANEL: SeriesLook(SOFT_TEXT, (), "triangle", 0.8, 2.6),
}


def look_of(kind: SeriesKind) -> SeriesLook:
    """Returns the look of a kind of series, told apart by dash and marker and not by colour alone."""
    return _LOOKS[kind]


def drawn_beside(series: Sequence[RadarSeries]) -> tuple[RadarSeries, ...]:
    """Returns the two series at most that a radar shows, by the order of their kinds.

    A series without a value on any axis is none.
    """
    order = list(SeriesKind)
    known = [each for each in series if any(value is not None for value in each.values)]
    return tuple(sorted(known, key=lambda each: order.index(each.kind))[:MOST_BESIDE])


def left_out(series: Sequence[RadarSeries]) -> tuple[RadarSeries, ...]:
    """Returns the series that a radar leaves to the table."""
    drawn = drawn_beside(series)
    return tuple(each for each in series if each not in drawn and any(value is not None for value in each.values))


def runs(values: Sequence[float | None]) -> Iterator[list[tuple[int, float]]]:
    """Yields the unbroken stretches around the circle as (axis, value); axes count on beyond the last one.

    >>> list(runs([5.0, None, 6.0]))
    [[(2, 6.0), (3, 5.0)]]
    """
    count = len(values)
    start = next((i + 1 for i, value in enumerate(values) if value is None), 0)
    run: list[tuple[int, float]] = []
    for axis in range(start, start + count):
        value = values[axis % count]
        if value is not None:
            run.append((axis, value))
        elif run:
            yield run
            run = []
    if run:
        yield run
