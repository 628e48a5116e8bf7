"""Charts of the board as SVG within the page: large letters, and a gap wherever a score is missing."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from html import escape

from c21lab.charts.series import runs
from c21lab.office.plain_text import clean
from c21lab.office.text_width import width_points
from c21lab.report.slides.content import SlideChart

_WIDE, _TOP, _BOTTOM = 1000, 0, 640
_CENTRE, _RADIUS, _LOW_AT = (500.0, 322.0), 215.0, 0.12
_SIZE, _STRONG = 26, 30
_LINE, _BELOW = _SIZE * 1.1, 9.0  # from line to line; what letters need below theirs
_UPRIGHT = 0.2  # an axis this close to upright (as a sine) has its label above or below the circle
_LABEL_ROOM, _ROOM_BETWEEN = 250.0, 640.0  # of a label at a side; of one above or below the circle
_BAR, _ROW, _BAR_TEXT, _TRACK = 62, 150, 46, 800

Number = Callable[[float], str]


def chart_svg(chart: SlideChart, id_: str, number: Number) -> str:
    """Returns a chart as an SVG element; ``number`` writes a value as the language does."""
    drawn, (top, bottom) = _radar(chart, number) if chart.kind == "radar" else _bars(chart, number)
    return (
        f'<svg viewBox="0 {top} {_WIDE} {bottom - top}" role="img" aria-labelledby="{id_}">'
        f'<title id="{id_}">{escape(clean(chart.alt))}</title>{"".join(drawn)}</svg>'
    )


def _text(x: float, y: float, text: str, size: int, anchor: str, name: str = "label") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}"'
    return f'<text class="{name}" {place}>{escape(clean(text))}</text>'


def _radar(chart: SlideChart, number: Number) -> tuple[Iterator[str], tuple[int, int]]:
    """The parts of a radar, and where the highest label begins and the lowest ends."""
    axes = len(chart.labels)
    placed = [_label_lines(axis, axes, label) for axis, label in enumerate(chart.labels)]
    highest = min(top - _SIZE for _, top in placed)
    lowest = max(top + len(lines) * _LINE + 4 + _BELOW for lines, top in placed)
    return _radar_parts(chart, number), (min(_TOP, math.floor(highest)), max(_BOTTOM, math.ceil(lowest)))


def _radar_parts(chart: SlideChart, number: Number) -> Iterator[str]:
    axes = len(chart.values)
    for share in (1.0, 0.75, 0.5, 0.25):
        ring = " ".join(_point(axis, axes, share) for axis in range(axes))
        yield f'<polygon class="ring" points="{ring}"/>'
    for axis, value in enumerate(chart.values):
        x, y = _at(axis, axes, 1.0)
        gap = "" if value is not None else ' class="gap"'
        yield f'<line x1="{_CENTRE[0]}" y1="{_CENTRE[1]}" x2="{x:.1f}" y2="{y:.1f}"{gap}/>'
    whole = None not in chart.values
    for run in runs(chart.values):
        points = " ".join(_point(axis % axes, axes, _share(score, chart)) for axis, score in run)
        shape = "polygon" if whole else "polyline"
        yield f'<{shape} class="series{" whole" if whole else ""}" points="{points}"/>'
    for axis, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True)):
        if value is not None:
            x, y = _at(axis, axes, _share(value, chart))
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="9"/>'
        yield from _axis_label(axis, axes, label, "–" if value is None else number(value))


def _axis_label(axis: int, axes: int, label: str, value: str) -> Iterator[str]:
    x, _ = _at(axis, axes, 1.13)
    across = math.sin(2 * math.pi * axis / axes)
    anchor = "middle" if abs(across) < _UPRIGHT else "start" if across > 0 else "end"
    lines, top = _label_lines(axis, axes, label)
    for line in lines:
        yield _text(x, top, line, _SIZE, anchor)
        top += _LINE
    yield _text(x, top + 4, value, _STRONG, anchor, "value")


def _label_lines(axis: int, axes: int, label: str) -> tuple[list[str], float]:
    """A label as it is broken, and the baseline of its first line."""
    _, y = _at(axis, axes, 1.13)
    angle = 2 * math.pi * axis / axes
    lines = _wrapped(label, _ROOM_BETWEEN if abs(math.sin(angle)) < _UPRIGHT else _LABEL_ROOM)
    height, upward = len(lines) * _LINE + _STRONG, math.cos(angle)
    return lines, y - (height if upward > 0.9 else height / 2 if upward > -0.9 else 0) + _SIZE * 0.8


def _wrapped(label: str, room: float) -> list[str]:
    lines: list[str] = [""]
    for word in label.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_points(longer, _SIZE) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _share(score: float, chart: SlideChart) -> float:
    return _LOW_AT + (1 - _LOW_AT) * (score - chart.low) / (chart.high - chart.low)


def _at(axis: int, axes: int, share: float) -> tuple[float, float]:
    angle = 2 * math.pi * axis / axes
    return _CENTRE[0] + _RADIUS * share * math.sin(angle), _CENTRE[1] - _RADIUS * share * math.cos(angle)


def _point(axis: int, axes: int, share: float) -> str:
    x, y = _at(axis, axes, share)
    return f"{x:.1f},{y:.1f}"


def _bars(chart: SlideChart, number: Number) -> tuple[Iterator[str], tuple[int, int]]:
    return _bar_parts(chart.labels, chart, number), (0, len(chart.labels) * _ROW + 20)


def _bar_parts(labels: Sequence[str], chart: SlideChart, number: Number) -> Iterator[str]:
    for row, (label, value) in enumerate(zip(labels, chart.values, strict=True)):
        top = row * _ROW + 8
        yield _text(0, top + _BAR_TEXT, label, _BAR_TEXT, "start")
        share = 0.0 if value is None else (value - chart.low) / (chart.high - chart.low)
        below = f'y="{top + _BAR_TEXT + 18}" height="{_BAR}"'
        yield f'<rect class="track" x="0" width="{_TRACK}" {below}/>'
        yield f'<rect class="bar" x="0" width="{_TRACK * share:.1f}" {below}/>'
        shown = "–" if value is None else number(value)
        yield _text(_TRACK + 20, top + _BAR_TEXT + 68, shown, _BAR_TEXT + 6, "start", "value")
