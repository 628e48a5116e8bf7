"""Legend of a chart: what a grey, a colour, a dash or a hatch means. Entries flow into rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.charts.canvas import Canvas, ChartFrame, Pen, rectangle
from c21lab.charts.markers import HATCH, SeriesLook, draw_line, draw_markers, hatching
from c21lab.charts.style import PAD, RULE, SMALL, WHITE, WIDTH
from c21lab.charts.text_shaping import CAP_HEIGHT, width_of
from c21lab.office.palette import bands

_SYMBOL, _SPACE, _ROW = 16.0, 14.0, 13.0


@dataclass(frozen=True)
class LegendEntry:
    """An entry of the legend: a filled field, or the look of a line."""

    label: str
    fill: str = WHITE
    line: SeriesLook | None = None
    hatched: bool = False
    sign: str = ""


def legend_height(*parts: Sequence[LegendEntry]) -> float:
    """Returns the height of a legend whose parts each begin a row, with the air around it."""
    rows = [row for part in parts for row in _rows(part)]
    return len(rows) * _ROW + 6 if rows else 0.0


def stage_legend(frame: ChartFrame) -> list[LegendEntry]:
    """Returns the legend entries of the stages' tints, lowest first."""
    tints = bands(len(frame.stages))
    return [LegendEntry(stage, tint) for stage, tint in zip(frame.points, tints, strict=True)]


def draw_legend(canvas: Canvas, bottom: float, *parts: Sequence[LegendEntry]) -> None:
    """Draws the legend's centred rows upward from ``bottom``."""
    rows = [row for part in parts for row in _rows(part)]
    for number, row in enumerate(reversed(rows)):
        x = (WIDTH - sum(map(_width, row)) - _SPACE * (len(row) - 1)) / 2
        y = bottom + 3 + number * _ROW
        for entry in row:
            _draw(canvas, entry, x, y)
            x += _width(entry) + _SPACE


def _draw(canvas: Canvas, entry: LegendEntry, x: float, y: float) -> None:
    middle = y + SMALL.size * CAP_HEIGHT / 2
    if entry.line:
        draw_line(canvas, [(x, middle), (x + _SYMBOL, middle)], entry.line)
        draw_markers(canvas, [(x + _SYMBOL / 2, middle)], entry.line)
    else:
        box = rectangle(x, y - 1, _SYMBOL, SMALL.size * CAP_HEIGHT + 2)
        canvas.path(box, Pen(RULE, 0.5, fill=entry.fill))
        if entry.hatched:
            canvas.lines(hatching(x, y - 1, _SYMBOL, SMALL.size * CAP_HEIGHT + 2), HATCH)
        canvas.text((x + _SYMBOL / 2, middle), [entry.sign], SMALL, "center", "center")
    canvas.text((x + _SYMBOL + 4, y), [entry.label], SMALL, along="bottom", name="key")


def _width(entry: LegendEntry) -> float:
    return _SYMBOL + 4 + width_of(entry.label, SMALL)


def _rows(entries: Sequence[LegendEntry]) -> list[list[LegendEntry]]:
    rows: list[list[LegendEntry]] = []
    room = 0.0
    for entry in entries:
        needed = _width(entry) + _SPACE
        if not rows or needed > room:
            rows.append([])
            room = WIDTH - 2 * PAD + _SPACE
        rows[-1].append(entry)
        room -= needed
    return rows
