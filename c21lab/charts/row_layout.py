"""Charts that are lists: fields under their domains, a label at the left and a plot at its right, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Generic, TypeVar

from c21lab.charts.canvas import Canvas
from c21lab.charts.style import FAINT_LABEL, LABEL, PAD, STRONG
from c21lab.charts.text_shaping import height_of, wrap

LABELS = 190.0  # width of the labels' column
PLOT = PAD + LABELS + 8  # where the plot begins
TALLEST = 580.0  # of rows and what stands above them: with note and key it still fits a page of the report
_AIR, _LEAST_AIR = 4.2, 3.0  # between two rows
_ABOVE_HEAD, _BELOW_HEAD = 5.5, 2.0

Data = TypeVar("Data")


@dataclass(frozen=True)
class FieldRow(Generic[Data]):
    """A field: its label, what its plot needs (None where there is no result), and a note (people, or why)."""

    label: str
    data: Data | None
    note: str = ""
    air: float = _AIR

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Returns the label as it is broken."""
        return wrap(self.label, LABEL, LABELS)

    @property
    def height(self) -> float:
        """Returns the row's height with its air."""
        return height_of(len(self.lines), LABEL) + self.air


@dataclass(frozen=True)
class ChartSection(Generic[Data]):
    """A domain's rows under its title; without a title where there is only one domain."""

    title: str
    rows: tuple[FieldRow[Data], ...]

    @property
    def head(self) -> float:
        """Returns the height of the title with its air."""
        lines = len(wrap(self.title, STRONG, LABELS))
        return height_of(lines, STRONG) + _ABOVE_HEAD + _BELOW_HEAD if lines else 0.0

    @property
    def height(self) -> float:
        """Returns the height of title and rows."""
        return self.head + sum(row.height for row in self.rows)


def height_of_rows(sections: Sequence[ChartSection[Data]]) -> float:
    """Returns the height of all sections."""
    return sum(section.height for section in sections)


def pages(sections: Sequence[ChartSection[Data]], above: float) -> list[list[ChartSection[Data]]]:
    """Splits the sections into as few pages as needed, below something of the height ``above``.

    Rows move a little closer where one page is then enough; a section is only broken where it is longer than a page.
    """
    room = TALLEST - above
    closer = [replace(s, rows=tuple(replace(row, air=_LEAST_AIR) for row in s.rows)) for s in sections]
    if height_of_rows(sections) > room >= height_of_rows(closer):
        return [closer]
    found: list[list[ChartSection[Data]]] = [[]]
    for section in (part for whole in sections for part in _parts(whole, room)):
        if found[-1] and height_of_rows(found[-1]) + section.height > room:
            found.append([])
        found[-1].append(section)
    return found


def _parts(section: ChartSection[Data], room: float) -> Iterator[ChartSection[Data]]:
    rows: list[FieldRow[Data]] = []
    for row in section.rows:
        if rows and section.head + sum(r.height for r in rows) + row.height > room:
            yield replace(section, rows=tuple(rows))
            rows = []
        rows.append(row)
    yield replace(section, rows=tuple(rows))


def draw_rows(
    canvas: Canvas,
    top: float,
    sections: Sequence[ChartSection[Data]],
    plot: Callable[[Data, float, FieldRow[Data]], None],
    missing: Callable[[float, FieldRow[Data]], None],
) -> None:
    """Writes the labels downward from ``top``; ``plot`` and ``missing`` draw a row about its middle."""
    y = top
    for section in sections:
        if section.title:
            canvas.text((PAD, y - _ABOVE_HEAD), wrap(section.title, STRONG, LABELS), STRONG, name="section")
        y -= section.head
        for row in section.rows:
            middle = y - row.height / 2
            face = LABEL if row.data is not None else FAINT_LABEL
            canvas.text((PAD, middle), row.lines, face, along="center", name="row-label")
            if row.data is not None:
                plot(row.data, middle, row)
            else:
                missing(middle, row)
            y -= row.height
