"""The columns of the heat map and their headers, slanted so that whole labels stand above narrow columns."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from c21lab.charts.canvas import Canvas
from c21lab.charts.style import PAD, SMALL, SMALL_STRONG, SOFT, WIDTH
from c21lab.charts.text_shaping import LEADING, Face, height_of, width_of, wrap

SLANT = 55.0  # degrees
PEOPLE_ROW = 12.0
_APART = 7.0  # between the column of everybody and the groups
_WIDEST, _NARROWEST, _STEP = 46.0, 14.0, 1.0
_ROOMS = (48.0, 60.0, 72.0, 84.0, 96.0, 110.0, 130.0, 150.0, 175.0)  # lengths of a header, the shortest that does
_SINE, _COSINE = math.sin(math.radians(SLANT)), math.cos(math.radians(SLANT))


@dataclass(frozen=True)
class HeatColumn:
    """A column's label and how many people are in it."""

    label: str
    people: int


@dataclass(frozen=True)
class HeatColumns:
    """The columns from ``left`` on; the first is that of everybody together."""

    columns: tuple[HeatColumn, ...]
    left: float

    @cached_property
    def width(self) -> float:
        """Returns the width of a column: as wide as leaves room for the headers that lean to the right."""
        width = _WIDEST
        while width > _NARROWEST and self._reach(width) > WIDTH - PAD:
            width -= _STEP
        return width

    @cached_property
    def lines(self) -> tuple[tuple[str, ...], ...]:
        """Returns each header as it is broken; cut where it would leave the picture from even the narrowest column."""
        middles = (left + self.width / 2 for left in self.lefts)
        return tuple(
            tuple(
                _cut(line, self._face(number), (WIDTH - PAD - middle - _lean(len(lines))) / _COSINE) for line in lines
            )
            for number, (middle, lines) in enumerate(zip(middles, self._broken(self.width), strict=True))
        )

    @property
    def lefts(self) -> list[float]:
        """Returns the left edge of each column."""
        return self._lefts(self.width)

    @property
    def height(self) -> float:
        """Returns the height of headers and numbers of people."""
        longest = max(width_of(line, self._face(0)) for lines in self.lines for line in lines)
        thickest = max(len(lines) for lines in self.lines)
        return PEOPLE_ROW + longest * _SINE + height_of(thickest, SMALL) * _COSINE + 4

    def draw(self, canvas: Canvas, bottom: float, people: str) -> None:
        """Writes headers and numbers of people upward from ``bottom``; ``people`` says what is counted."""
        canvas.text((PAD, bottom + 3), [people], SOFT, along="bottom", name="column")
        for number, (left, lines) in enumerate(zip(self.lefts, self.lines, strict=True)):
            middle, count = left + self.width / 2, [str(self.columns[number].people)]
            canvas.text((middle, bottom + 3), count, SOFT, "center", "bottom", name="people")
            at = (middle + 1, bottom + PEOPLE_ROW + 3)
            canvas.text(at, lines, self._face(number), along="center", angle=SLANT, name="column")

    def _face(self, number: int) -> Face:
        return SMALL if number else SMALL_STRONG

    def _lefts(self, width: float) -> list[float]:
        return [self.left + number * width + (_APART if number else 0) for number in range(len(self.columns))]

    def _broken(self, width: float) -> tuple[tuple[str, ...], ...]:
        """Each header in as many lines as fit between its neighbours, and as short as they allow."""
        most = max(1, int(width * _SINE / (SMALL.size * LEADING)))
        return tuple(_fewest(column.label, self._face(number), most) for number, column in enumerate(self.columns))

    def _reach(self, width: float) -> float:
        """How far to the right the headers and the last column go."""
        ends = [self._lefts(width)[-1] + width]
        for number, (left, lines) in enumerate(zip(self._lefts(width), self._broken(width), strict=True)):
            longest = max(width_of(line, self._face(number)) for line in lines)
            ends.append(left + width / 2 + longest * _COSINE + _lean(len(lines)))
        return max(ends)


def _lean(lines: int) -> float:
    """How far a header's thickness reaches to the right of its middle line."""
    return height_of(lines, SMALL) / 2 * _SINE + 1


def _fewest(label: str, face: Face, most: int) -> tuple[str, ...]:
    """A label in at most so many lines; cut with an ellipsis where no room is enough."""
    longest = max(width_of(word, face) for word in label.split(" "))
    for room in (room for room in _ROOMS if room >= longest):
        lines = wrap(label, face, room)
        if len(lines) <= most:
            return lines
    kept = wrap(label, face, _ROOMS[-1] - width_of("…", face))[:most]
    return (*kept[:-1], f"{kept[-1]}…")


def _cut(line: str, face: Face, room: float) -> str:
    """A line, or as much of it as fits, with an ellipsis."""
    if width_of(line, face) <= room:
        return line
    return next(f"{line[:n]}…" for n in range(len(line), 0, -1) if n == 1 or width_of(f"{line[:n]}…", face) <= room)
