"""Legend of a chart: what a tint, a colour, a dash or a hatch means. Entries flow into rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Pen
from c21lab.charts.markers import HATCH, SeriesLook, draw_line, draw_markers, hatching, outlined
from c21lab.charts.style import PAD, SMALL, SOFT, WIDTH
from c21lab.charts.text_shaping import CAP_HEIGHT, width_of, wrap
from c21lab.office.palette import bands

_SYMBOL, _SPACE, _ROW = 16.0, 14.0, 13.0
_NARROW, _HALF = 12.0, 4.2  # width of a field without a sign; half the height of any
_WIDEST = WIDTH - 2 * PAD


@dataclass(frozen=True)
class LegendEntry:
    """An entry of the legend: fields of a colour each, the look of a line or of a mark alone, or signs.

    ``signs`` stand in the fields, or alone; ``ring`` is the colour of a frame around a cell.
    """

    label: str
    fills: tuple[str, ...] = ()
    line: SeriesLook | None = None
    mark: SeriesLook | None = None
    hatched: bool = False
    signs: tuple[str, ...] = ()
    ring: str = ""


def legend_height(*parts: Sequence[LegendEntry]) -> float:
    """Returns the height of a legend whose parts each begin a row, with the air around it."""
    rows = [row for part in parts for row in _rows(part)]
    return len(rows) * _ROW + 6 if rows else 0.0


def stage_legend(frame: ChartFrame) -> list[LegendEntry]:
    """Returns the legend entries of the stages' tints, lowest first."""
    tints = bands(len(frame.stages))
    return [LegendEntry(stage, (tint,)) for stage, tint in zip(frame.points, tints, strict=True)]


def draw_legend(canvas: Canvas, bottom: float, *parts: Sequence[LegendEntry]) -> None:
    """Draws the legend's centred rows, the last one at ``bottom``."""
    rows = [row for part in parts for row in _rows(part)]
    for number, row in enumerate(rows, 1):
        x = (canvas.width - sum(map(_width, row)) - _SPACE * (len(row) - 1)) / 2
        y = bottom + 3 + (len(rows) - number) * _ROW
        for entry in row:
            _draw(canvas, entry, x, y)
            x += _width(entry) + _SPACE


def _draw(canvas: Canvas, entry: LegendEntry, x: float, y: float) -> None:
    middle, symbol = y + SOFT.size * CAP_HEIGHT / 2, _symbol(entry)
    look = entry.line or entry.mark
    if entry.line and entry.line.width:
        draw_line(canvas, [(x, middle), (x + symbol, middle)], entry.line)
    if look:
        draw_markers(canvas, [(x + symbol / 2, middle)], look)
    one = symbol / max(len(entry.fills), 1)
    for number, fill in enumerate(entry.fills):
        canvas.path(rectangle(x + number * one, middle - _HALF, one, 2 * _HALF), outlined(fill), name="key-field")
    for number, sign in enumerate(entry.signs):
        canvas.text((x + (number + 0.5) * one, middle), [sign], SMALL, "center", "center", name="key-sign")
    if entry.hatched:
        canvas.paths(hatching(x, middle - _HALF, symbol, 2 * _HALF), HATCH)
    if entry.ring:
        canvas.path(rectangle(x, middle - _HALF, symbol, 2 * _HALF), Pen(entry.ring, 1.4), name="key-ring")
    canvas.text((x + symbol + 4, y), [_label(entry)], SOFT, along="bottom", name="key")


def _symbol(entry: LegendEntry) -> float:
    if entry.fills:
        return (_SYMBOL if entry.signs else _NARROW) * len(entry.fills)
    return _SYMBOL / 2 if entry.mark else _SYMBOL


def _label(entry: LegendEntry) -> str:
    """The label on one line, and cut where even a row of its own is too short."""
    lines = wrap(entry.label, SOFT, _WIDEST - _symbol(entry) - 4 - width_of("…", SOFT))
    return f"{lines[0]}…" if len(lines) > 1 else "".join(lines)


def _width(entry: LegendEntry) -> float:
    return _symbol(entry) + 4 + width_of(_label(entry), SOFT)


def _rows(entries: Sequence[LegendEntry]) -> list[list[LegendEntry]]:
    rows: list[list[LegendEntry]] = []
    room = 0.0
    for entry in entries:
        needed = _width(entry) + _SPACE
        if not rows or needed > room:
            rows.append([])
            room = _WIDEST + _SPACE
        rows[-1].append(entry)
        room -= needed
    return rows
