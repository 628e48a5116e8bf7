"""Impact and feasibility of the measures: two by two, each measure at its place by its number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.captions import frame
from c21lab.charts.drawing import Drawing, Pen, Point
from c21lab.charts.export import picture
from c21lab.charts.style import LABEL, SMALL, SOFT, STRONG, WIDTH
from c21lab.charts.text_shaping import wrap
from c21lab.edition import Edition
from c21lab.lab.plan import Measure
from c21lab.office.palette import OUTLINE, WHITE, bands
from c21lab.picture import Picture

LOW, MIDDLE, HIGH = 1, 3, 5
_SIDE, _LEFT, _BELOW = 250.0, 92.0, 34.0  # of the square; room for its axes' names, in points
_INSET = 38.0  # from an edge of the square to the first point of the scale
_QUADRANTS = ("prepare", "first", "later", "along")  # from the top left, row by row
_TINTS = (1, 2, 0, 1)  # how dark each is, of three
_PER_LINE = 4

Places = Mapping[tuple[int, int], Sequence[str]]


def impact(edition: Edition) -> Iterator[Picture]:
    """Yields the picture of the measures that have both points; none where there is no such measure."""
    rated = [m for m in edition.plan.measures if m.impact is not None and m.feasibility is not None]
    if not rated:
        return
    words, title = edition.words, edition.words("chart-title-impact")
    figure = draw_impact(places_of(rated), frame(edition, title, "chart-measure-impact"), _labels(edition))
    first = [m.id for m in rated if (m.impact or 0) > MIDDLE and (m.feasibility or 0) > MIDDLE]
    facts = {"count": len(rated), "first": words.join(first), "firsts": len(first)}
    alt = words("chart-alt-impact", all=len(edition.plan.measures), **facts)
    yield picture("impact", figure, title, alt)


def places_of(measures: Sequence[Measure]) -> dict[tuple[int, int], list[str]]:
    """Returns the ids of measures by their feasibility and impact."""
    places: dict[tuple[int, int], list[str]] = {}
    for measure in measures:
        places.setdefault((measure.feasibility or LOW, measure.impact or LOW), []).append(measure.id)
    return places


def _labels(edition: Edition) -> dict[str, str]:
    keys = ("impact", "feasibility", *_QUADRANTS)
    return {key: edition.words(f"chart-impact-{key}") for key in keys}


def draw_impact(places: Places, look: ChartFrame, labels: Mapping[str, str]) -> Drawing:
    """Draws the square with its four parts, its axes, and the ids where they belong; equals stand together."""
    canvas = Canvas(look, _SIDE + _BELOW)
    left, bottom = _LEFT + (WIDTH - _LEFT - _SIDE) / 2, canvas.bottom + _BELOW
    half = _SIDE / 2
    tints = bands(3)
    for number, (name, tint) in enumerate(zip(_QUADRANTS, _TINTS, strict=True)):
        x, y = left + half * (number % 2), bottom + half * (1 - number // 2)
        canvas.path(rectangle(x, y, half, half), Pen(WHITE, 2.0, fill=tints[tint]), name="quadrant", order=0.5)
        upper = number < len(_QUADRANTS) // 2
        at, along = ((x + 6, y + half - 5), "top") if upper else ((x + 6, y + 5), "bottom")
        canvas.text(at, wrap(labels[name], SOFT, half - 12), SOFT, along=along, name="quadrant-label")
    canvas.path(rectangle(left, bottom, _SIDE, _SIDE), Pen(OUTLINE, 0.8), name="frame", order=0.8)
    _axes(canvas, (left, bottom), labels)
    step = (_SIDE - 2 * _INSET) / (HIGH - LOW)
    for (easy, strong), ids in sorted(places.items()):
        at = left + _INSET + (easy - LOW) * step, bottom + _INSET + (strong - LOW) * step
        lines = [", ".join(ids[i : i + _PER_LINE]) for i in range(0, len(ids), _PER_LINE)]
        canvas.text(at, lines, STRONG, "center", "center", name="measure")
    return canvas.drawing


def _axes(canvas: Canvas, corner: Point, labels: Mapping[str, str]) -> None:
    left, bottom = corner
    step = (_SIDE - 2 * _INSET) / (HIGH - LOW)
    for point in range(LOW, HIGH + 1):
        place = _INSET + (point - LOW) * step
        canvas.text((left - 6, bottom + place), [str(point)], SMALL, "right", "center", name="point")
        canvas.text((left + place, bottom - 5), [str(point)], SMALL, "center", "top", name="point")
    lines = wrap(labels["impact"], LABEL, _LEFT - 10)
    canvas.text((left - 24, bottom + _SIDE / 2), lines, LABEL, "right", "center", name="axis")
    canvas.text((left + _SIDE / 2, bottom - 19), [labels["feasibility"]], LABEL, "center", "top", name="axis")
