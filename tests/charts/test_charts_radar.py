"""The radar as a figure: where its vertices and labels are, and what may not lie over the line of scores."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.drawing import Drawing, DrawnPath
from c21lab.charts.emblem import cover, emblem
from c21lab.charts.radar import RadarContent, radar
from c21lab.charts.radar_labels import Axis
from c21lab.charts.series import RadarSeries, SeriesKind, look_of
from c21lab.charts.stage_bands import ticks
from c21lab.charts.style import FAINT_LABEL
from c21lab.charts.svg import to_svg
from c21lab.charts.text_label import TextLabel
from c21lab.framework.model import Scale, Stage
from c21lab.office.palette import ACCENT, WHITE, bands, contrast
from rooms import SCALE
from svg_letters import collisions, letters, outside
from workshops import FRAMEWORK

FRAME = ChartFrame(
    "Title", "Measure", "Working wording", SCALE, ("Low", "Mid", "High"), ("Low 1", "Mid 4", "High 7"), str
)


def axes_of(*values: float | None) -> tuple[Axis, ...]:
    return tuple(Axis(f"Axis {number}", value, "9 people") for number, value in enumerate(values))


def drawn(*values: float | None) -> Drawing:
    return radar(RadarContent(axes_of(*values)), FRAME)


def series_of(kind: SeriesKind, *values: float | None) -> RadarSeries:
    return RadarSeries(values, kind, f"the {kind}")


def named(figure: Drawing, name: str) -> list[DrawnPath]:
    return [drawn for drawn in figure.paths if drawn.name == name]


def lines_of(figure: Drawing) -> list[DrawnPath]:
    """The lines of the series, without the short ones of the legend."""
    return [line for line in named(figure, "series") if len(vertices(line)) > 2]


def vertices(drawn: DrawnPath) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in np.asarray(drawn.path.vertices)]


def labels(figure: Drawing, name: str) -> list[TextLabel]:
    return [label for label in figure.labels if label.name == name]


def opacity(drawn: DrawnPath) -> float:
    return drawn.pen.opacity if drawn.pen.fill else 0.0


def rings(figure: Drawing) -> list[list[tuple[float, float]]]:
    return [vertices(ring)[:-1] for ring in named(figure, "stage-ring")]


def polar(point: tuple[float, float], centre: tuple[float, float]) -> tuple[float, float]:
    """Distance from the centre, and degrees clockwise from 12 o'clock."""
    across, along = point[0] - centre[0], point[1] - centre[1]
    return math.hypot(across, along), math.degrees(math.atan2(across, along)) % 360


def centre_of(figure: Drawing) -> tuple[float, float]:
    outer = np.array(rings(figure)[0])
    return float(outer[:, 0].mean()), float(outer[:, 1].mean())


def radius_of(figure: Drawing) -> float:
    return polar(rings(figure)[0][0], centre_of(figure))[0]


def test_axes_run_clockwise_from_twelve_o_clock_in_the_order_given() -> None:
    figure = drawn(1, 3, 5, 7, 9)
    points = vertices(lines_of(figure)[0])[:5]
    assert [polar(point, centre_of(figure))[1] for point in points] == pytest.approx([0, 72, 144, 216, 288])


def test_distance_from_the_centre_is_the_score_and_the_low_end_is_not_the_centre() -> None:
    figure = drawn(1, 5, 9, 3)
    low, middle, high, three = (polar(point, centre_of(figure))[0] for point in vertices(lines_of(figure)[0])[:4])
    rim = radius_of(figure)
    assert high == pytest.approx(rim)
    assert 0.08 * rim < low < 0.25 * rim
    assert middle == pytest.approx((low + high) / 2)
    assert three == pytest.approx(low + (high - low) / 4)


def test_a_ring_per_stage_is_a_polygon_that_ends_midway_between_stages() -> None:
    figure = drawn(1, 3.5, 6.5, 9)
    line = vertices(lines_of(figure)[0])
    assert [len(ring) for ring in rings(figure)] == [4, 4, 4]
    assert rings(figure)[2][1] == pytest.approx(line[1])
    assert rings(figure)[1][2] == pytest.approx(line[2])


def test_stages_are_filled_to_the_centre_and_their_borders_are_white() -> None:
    figure = drawn(1, 3, 5, 7)
    assert [ring.pen.fill for ring in named(figure, "stage-ring")] == [*reversed(bands(3))]
    centre = centre_of(figure)
    above = [path for path in figure.paths if path.path.contains_point(centre) and opacity(path) == 1]
    assert {path.name for path in above} == {"stage-ring"}
    assert [border.pen.color for border in named(figure, "border")] == [WHITE] * 2


@pytest.mark.parametrize("stages", [2, 4, 6])
def test_any_number_of_stages_is_drawn(stages: int) -> None:
    scale = Scale(0, 2 * stages - 1, tuple(Stage(f"s{n}", 2 * n, 2 * n + 1) for n in range(stages)))
    names = tuple(f"stage {n}" for n in range(stages))
    figure = radar(RadarContent(axes_of(0, 1, 2)), ChartFrame("T", "M", "", scale, names, names, str))
    assert len(rings(figure)) == stages
    assert set(names) <= {label.text for label in labels(figure, "key")}


def test_a_missing_score_breaks_the_line_on_both_sides() -> None:
    figure = drawn(5, 6, None, 4, 5)
    (line,) = lines_of(figure)
    angles = [polar(point, centre_of(figure))[1] for point in vertices(line)]
    assert angles == pytest.approx([216, 288, 0, 72])


def test_a_missing_score_has_no_marker_and_no_fill() -> None:
    figure = drawn(5, 6, None, 4, 5)
    marks = [vertices(artist) for name in ("marker", "fill", "rim") for artist in named(figure, name)]
    reach = [polar(p, centre_of(figure)) for points in marks for p in points]
    assert all(not 80 < angle < 208 for distance, angle in reach if distance > 15)


def test_a_missing_score_has_a_grey_label_that_says_so() -> None:
    axes = (*axes_of(5, 6, 7), Axis("Silent", None, "no result (2 people)"))
    figure = radar(RadarContent(axes), FRAME)
    (silent,) = [label for label in labels(figure, "axis-label") if label.text == "Silent"]
    assert silent.face.color == FAINT_LABEL.color
    assert contrast(silent.face.color, WHITE) >= 4.5
    assert "no result (2 people)" in {label.text for label in labels(figure, "axis-score")}


def test_scores_between_gaps_are_markers_without_a_line() -> None:
    figure = drawn(5, None, 6, None, 4, None)
    assert lines_of(figure) == []
    assert named(figure, "fill") == []
    assert len(named(figure, "marker")) == 3


def test_each_score_is_printed_bold_with_its_note() -> None:
    written = labels(drawn(5.5, 6.1, 2.0), "axis-score")
    assert [label.text for label in written] == ["5.5", "9 people", "6.1", "9 people", "2.0", "9 people"]
    assert [label.face.bold for label in written] == [True, False] * 3


def faces_above(figure: Drawing, order: float) -> Iterator[DrawnPath]:
    """What has a face and lies over a line; letters have a face only where they have a halo, which is a label's."""
    for path in figure.paths:
        if opacity(path) > 0 and path.order > order and path.name != "marker":
            yield path


@pytest.mark.parametrize("axes", range(3, 13))
@pytest.mark.parametrize("score", [1.0, 3.0, 5.0, 7.0, 9.0])
def test_nothing_cuts_the_line_of_scores(axes: int, score: float) -> None:
    figure = drawn(*[score, *[5.0] * (axes - 1)])
    (line,) = lines_of(figure)
    assert not [path.name for path in faces_above(figure, line.order)]
    under, over = figure.layers
    assert under.order < line.order
    assert {label.name for label in under.labels} == {"tick"}
    assert line.order < over.order
    assert not any(label.halo for label in over.labels)
    assert not [label.text for label in over.labels if line.path.intersects_bbox(label.box, filled=False)]


@pytest.mark.parametrize(
    "values", [(5.4, 6, 6, 6, 2.6), (6.4, 7, 4, 6, 4), (4.9, 5.3, 4.6), (5, 9, 9, 9, 1), (5.4, 5.8, 5.6, 4.9, 4.3, 4.8)]
)
def test_no_line_strikes_a_number_of_the_ruler(values: tuple[float, ...]) -> None:
    figure = drawn(*values)
    (line,) = lines_of(figure)
    for label in labels(figure, "tick"):
        assert label.halo
        assert not line.path.intersects_bbox(label.box.padded(0.8), filled=False), label.text


def test_the_ruler_stands_on_the_bisector_before_the_first_axis_with_every_number_by_its_tick() -> None:
    figure = drawn(9, 9, 9, 9, 9, 9)
    *strokes, spine = map(vertices, named(figure, "ruler"))
    assert [polar(end, centre_of(figure))[1] for end in spine] == pytest.approx([330, 330])
    assert [label.text for label in labels(figure, "tick")] == ["1", "3", "5", "7", "9"]
    ends = [np.mean(stroke, axis=0) for stroke in strokes]
    for label, tick in zip(labels(figure, "tick"), ends, strict=True):
        assert math.dist(label.at, tick) < 14


def test_the_disc_takes_half_the_height_of_its_picture_and_79_millimetres_as_an_emblem() -> None:
    titles = [FRAMEWORK.words["fr"].domains[domain.id].short for domain in FRAMEWORK.domains]
    figure = emblem([Axis(title, 5.5) for title in titles], FRAME)
    assert 2 * radius_of(figure) / 72 * 25.4 == pytest.approx(79, abs=0.1)
    for count in range(3, 10):
        picture = drawn(*[5] * count)
        assert 2 * radius_of(picture) >= picture.height / 2


def test_the_cover_has_the_same_shape_in_white_and_no_words_on_it() -> None:
    values = (5.4, 5.8, None, 4.9, 4.3, 4.8)
    figure = cover(values, FRAME)
    (ground,) = named(figure, "ground")
    assert ground.pen.fill == ACCENT
    assert len(vertices(lines_of(figure)[0])) == 5
    bottom, top = ground.path.get_extents().intervaly
    assert not [label.text for label in figure.labels if bottom < label.at[1] < top]


ALL = [series_of(kind, 5, 6, 7) for kind in reversed(SeriesKind)]


def test_two_series_at_most_stand_beside_the_scores_the_plenary_first() -> None:
    figure = radar(RadarContent(axes_of(8, 8, 8), "all", tuple(ALL)), FRAME)
    assert len(lines_of(figure)) == 3
    key = [label.text for label in labels(figure, "key")]
    assert key[:3] == ["all", "the plenary", "the previous"]


def test_series_differ_in_dash_and_marker_and_none_is_filled() -> None:
    figure = radar(RadarContent(axes_of(8, 8, 8), "all", tuple(ALL)), FRAME)
    assert len({line.pen.dashes for line in lines_of(figure)}) == 3
    assert named(figure, "fill") == []
    kinds = [look_of(kind) for kind in SeriesKind]
    assert len({(look.dashes, look.marker) for look in kinds}) == len(kinds)


def test_a_single_series_has_a_light_fill() -> None:
    (fill,) = named(drawn(5, 6, 7), "fill")
    assert 0 < opacity(fill) < 0.5


def test_a_series_without_any_value_takes_no_place() -> None:
    beside = (series_of(SeriesKind.PLENARY, None, None, None), series_of(SeriesKind.PANEL, 5, None, 6))
    figure = radar(RadarContent(axes_of(8, 8, 8), "all", beside), FRAME)
    assert [label.text for label in labels(figure, "key")][:2] == ["all", "the panel"]


def test_a_city_s_accent_replaces_that_of_the_house_in_line_and_scores() -> None:
    frame = ChartFrame("T", "M", "", SCALE, ("a", "b", "c"), ("a", "b", "c"), str, "#7a1f5c")
    figure = radar(RadarContent(axes_of(8, 7, 6)), frame)
    assert lines_of(figure)[0].pen.color == "#7a1f5c"
    assert {label.face.color for label in labels(figure, "axis-score") if label.face.bold} == {"#7a1f5c"}
    assert ACCENT.lower() not in to_svg(figure, "", "").decode().lower()


def test_fewer_than_three_axes_are_no_radar() -> None:
    with pytest.raises(ValueError, match="3 axes or more"):
        drawn(5, 5)


def longest_titles(language: str, count: int) -> list[str]:
    titles = [FRAMEWORK.words[language].title_of(field.id) for field in FRAMEWORK.fields]
    return sorted(titles, key=len, reverse=True)[:count]


@pytest.mark.parametrize("language", FRAMEWORK.languages)
@pytest.mark.parametrize("count", [*range(3, 15), 20, 30])
def test_labels_never_meet_and_never_leave_the_picture(language: str, count: int) -> None:
    titles = longest_titles(language, count)
    axes = [Axis(title, None if i % 7 == 5 else 5.5, "sans résultat (2 personnes)") for i, title in enumerate(titles)]
    svg = to_svg(radar(RadarContent(tuple(axes)), FRAME), "", "")
    assert any(titles[0].startswith(line.text) for line in letters(svg))
    assert collisions(svg) == []
    assert outside(svg) == []


def test_a_long_note_is_broken_like_its_label() -> None:
    note = "no result: not applicable for one hundred and twenty-three people of this long sentence"
    axes = (*axes_of(5, 6), Axis("Silent", None, note), Axis("Loud", 9, note))
    svg = to_svg(radar(RadarContent(axes), FRAME), "", "")
    assert collisions(svg) == []
    assert outside(svg) == []


@pytest.mark.parametrize("language", FRAMEWORK.languages)
@pytest.mark.parametrize("count", [13, 30])
def test_lines_that_lead_to_labels_cross_no_label(language: str, count: int) -> None:
    axes = tuple(Axis(title, 5.5, "24 people") for title in longest_titles(language, count))
    figure = radar(RadarContent(axes), FRAME)
    leaders = named(figure, "leader")
    assert len(leaders) == count
    boxes = [label.box for label in labels(figure, "axis-label")]
    for leader in leaders:
        start, end = np.asarray(leader.path.vertices)
        points = start + (end - start) * np.linspace(0, 1, 60)[:, None]
        assert not any(((box.min < points) & (points < box.max)).all(axis=1).any() for box in boxes)


@pytest.mark.parametrize(
    ("low", "high", "named_scores"),
    [
        (1, 9, [1, 3, 5, 7, 9]),
        (0, 10, [0, 2, 4, 6, 8, 10]),
        (1, 5, [1, 2, 3, 4, 5]),
        (0, 100, [0, 20, 40, 60, 80, 100]),
    ],
)
def test_the_scale_is_named_in_even_steps_with_both_ends(low: int, high: int, named_scores: list[int]) -> None:
    assert ticks(Scale(low, high, (Stage("a", low, low), Stage("b", low + 1, high)))) == named_scores
