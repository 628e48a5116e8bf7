"""Who took part: a bar for each group, with the number of people."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Drawing
from c21lab.charts.markers import outlined
from c21lab.charts.style import LABEL, PAD, STRONG, WIDTH
from c21lab.charts.text_shaping import height_of, width_of, wrap
from c21lab.office.palette import bars

_LABELS, _BAR, _AIR = 180.0, 8.5, 5.5  # width of the labels' column at most; height of a bar; air between two rows
_NUMBER = 24.0


def participation(groups: Sequence[tuple[str, int]], frame: ChartFrame) -> Drawing:
    """Draws a bar for each (label, people), in the order given; the longest is as long as there is room."""
    lines = [wrap(label, LABEL, _LABELS) for label, _ in groups]
    labels = max(width_of(line, LABEL) for each in lines for line in each)
    heights = [max(height_of(len(each), LABEL), _BAR) + _AIR for each in lines]
    canvas = Canvas(frame, sum(heights) + 4)
    left = PAD + labels + 8
    per_person = (WIDTH - PAD - _NUMBER - left) / max(people for _, people in groups)
    y = canvas.top
    for (_, people), label, height in zip(groups, lines, heights, strict=True):
        middle, length = y - height / 2, people * per_person
        canvas.text((PAD + labels, middle), label, LABEL, "right", "center", name="row-label")
        canvas.path(rectangle(left, middle - _BAR / 2, length, _BAR), outlined(bars(3)[1]), name="bar")
        canvas.text((left + length + 5, middle), [str(people)], STRONG, along="center", name="people")
        y -= height
    return canvas.drawing
