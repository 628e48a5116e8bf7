"""The key below a chart: what a grey, a colour, a dash or a hatch means. Entries flow into rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.charts.canvas import Canvas, Frame, Pen, rectangle
from c21lab.charts.lettering import CAP_HEIGHT, width_of
from c21lab.charts.marks import HATCH, Look, draw_line, draw_markers, hatching
from c21lab.charts.style import PAD, RULE, SMALL, WHITE, WIDTH, stage_greys

_SWATCH, _SPACE, _ROW = 16.0, 14.0, 13.0


@dataclass(frozen=True)
class Swatch:
    """An entry of the key: a filled field, or the look of a line."""

    label: str
    fill: str = WHITE
    line: Look | None = None
    hatched: bool = False
    sign: str = ""


def key_height(*parts: Sequence[Swatch]) -> float:
    """The height of a key whose parts each begin a row, with the air around it."""
    rows = [row for part in parts for row in _rows(part)]
    return len(rows) * _ROW + 6 if rows else 0.0


def stage_key(frame: Frame) -> list[Swatch]:
    """The stages' greys, lowest first."""
    greys = stage_greys(len(frame.stages))
    return [Swatch(stage, grey) for stage, grey in zip(frame.points, greys, strict=True)]


def draw_key(canvas: Canvas, bottom: float, *parts: Sequence[Swatch]) -> None:
    """Draws the key's centred rows upward from ``bottom``."""
    rows = [row for part in parts for row in _rows(part)]
    for number, row in enumerate(reversed(rows)):
        x = (WIDTH - sum(map(_width, row)) - _SPACE * (len(row) - 1)) / 2
        y = bottom + 3 + number * _ROW
        for swatch in row:
            _draw(canvas, swatch, x, y)
            x += _width(swatch) + _SPACE


def _draw(canvas: Canvas, swatch: Swatch, x: float, y: float) -> None:
    middle = y + SMALL.size * CAP_HEIGHT / 2
    if swatch.line:
        draw_line(canvas, [(x, middle), (x + _SWATCH, middle)], swatch.line)
        draw_markers(canvas, [(x + _SWATCH / 2, middle)], swatch.line)
    else:
        box = rectangle(x, y - 1, _SWATCH, SMALL.size * CAP_HEIGHT + 2)
        canvas.path(box, Pen(RULE, 0.5, fill=swatch.fill))
        if swatch.hatched:
            canvas.lines(hatching(x, y - 1, _SWATCH, SMALL.size * CAP_HEIGHT + 2), HATCH)
        canvas.text((x + _SWATCH / 2, middle), [swatch.sign], SMALL, "center", "center")
    canvas.text((x + _SWATCH + 4, y), [swatch.label], SMALL, along="bottom", name="key")


def _width(swatch: Swatch) -> float:
    return _SWATCH + 4 + width_of(swatch.label, SMALL)


def _rows(swatches: Sequence[Swatch]) -> list[list[Swatch]]:
    rows: list[list[Swatch]] = []
    room = 0.0
    for swatch in swatches:
        needed = _width(swatch) + _SPACE
        if not rows or needed > room:
            rows.append([])
            room = WIDTH - 2 * PAD + _SPACE
        rows[-1].append(swatch)
        room -= needed
    return rows
