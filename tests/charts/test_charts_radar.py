"""The radar as a figure: where its vertices and labels are."""

from __future__ import annotations

import math

import numpy as np
import pytest
from matplotlib.artist import Artist
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.export import to_svg
from c21lab.charts.radar import Axis, Series, radar, ticks
from c21lab.charts.style import FAINT_LABEL
from c21lab.charts.text_artist import TextArtist, TextLabel
from c21lab.framework.model import Scale, Stage
from rooms import SCALE
from svg_letters import collisions, letters, outside
from workshops import FRAMEWORK

FRAME = ChartFrame(
    "Title", "Measure", "Working wording", SCALE, ("Low", "Mid", "High"), ("Low 1", "Mid 4", "High 7"), str
)


def axes_of(*values: float | None) -> list[Axis]:
    return [Axis(f"Axis {number}", value, "n = 9") for number, value in enumerate(values)]


def named(figure: Figure, name: str) -> list[Artist]:
    return [artist for artist in figure.get_children() if artist.get_gid() == name]


def vertices(artist: Artist) -> list[tuple[float, float]]:
    assert isinstance(artist, PathPatch)
    return [(float(x), float(y)) for x, y in np.asarray(artist.get_path().vertices)]


def labels(figure: Figure, name: str) -> list[TextLabel]:
    (lettering,) = figure.findobj(TextArtist)
    return [label for label in lettering.labels if label.name == name]


def rings(figure: Figure) -> list[list[tuple[float, float]]]:
    return [vertices(ring)[:-1] for ring in named(figure, "stage-ring")]


def polar(point: tuple[float, float], centre: tuple[float, float]) -> tuple[float, float]:
    """Distance from the centre, and degrees clockwise from 12 o'clock."""
    across, along = point[0] - centre[0], point[1] - centre[1]
    return math.hypot(across, along), math.degrees(math.atan2(across, along)) % 360


def centre_of(figure: Figure) -> tuple[float, float]:
    outer = np.array(rings(figure)[0])
    return float(outer[:, 0].mean()), float(outer[:, 1].mean())


def test_axes_run_clockwise_from_twelve_o_clock_in_the_order_given() -> None:
    figure = radar(axes_of(1, 3, 5, 7, 9), FRAME)
    points = vertices(named(figure, "series")[0])[:5]
    assert [polar(point, centre_of(figure))[1] for point in points] == pytest.approx([0, 72, 144, 216, 288])


def test_distance_from_the_centre_is_the_score_and_the_low_end_is_not_the_centre() -> None:
    figure = radar(axes_of(1, 5, 9, 3), FRAME)
    low, middle, high, three = (
        polar(point, centre_of(figure))[0] for point in vertices(named(figure, "series")[0])[:4]
    )
    rim = polar(rings(figure)[0][0], centre_of(figure))[0]
    assert high == pytest.approx(rim)
    assert 0.1 * rim < low < 0.25 * rim
    assert middle == pytest.approx((low + high) / 2)
    assert three == pytest.approx(low + (high - low) / 4)


def test_a_ring_per_stage_is_a_polygon_that_ends_midway_between_stages() -> None:
    figure = radar(axes_of(1, 3.5, 6.5, 9), FRAME)
    line = vertices(named(figure, "series")[0])
    assert [len(ring) for ring in rings(figure)] == [4, 4, 4]
    assert rings(figure)[2][1] == pytest.approx(line[1])
    assert rings(figure)[1][2] == pytest.approx(line[2])


@pytest.mark.parametrize("stages", [2, 4, 6])
def test_any_number_of_stages_is_drawn(stages: int) -> None:
    scale = Scale(0, 2 * stages - 1, tuple(Stage(f"s{n}", 2 * n, 2 * n + 1) for n in range(stages)))
    names = tuple(f"stage {n}" for n in range(stages))
    figure = radar(axes_of(0, 1, 2), ChartFrame("T", "M", "", scale, names, names, str))
    assert len(rings(figure)) == stages
    assert set(names) <= {label.text for label in labels(figure, "key")}


def test_a_missing_score_breaks_the_line_on_both_sides() -> None:
    figure = radar(axes_of(5, 6, None, 4, 5), FRAME)
    (line,) = named(figure, "series")
    angles = [polar(point, centre_of(figure))[1] for point in vertices(line)]
    assert angles == pytest.approx([216, 288, 0, 72])


def test_a_missing_score_has_no_marker_and_no_fill() -> None:
    figure = radar(axes_of(5, 6, None, 4, 5), FRAME)
    drawn = [vertices(artist) for name in ("marker", "fill") for artist in named(figure, name)]
    reach = [polar(p, centre_of(figure)) for points in drawn for p in points]
    assert all(not 80 < angle < 208 for distance, angle in reach if distance > 15)


def test_a_missing_score_is_never_zero_on_a_scale_that_begins_at_zero() -> None:
    scale = Scale(0, 10, (Stage("a", 0, 5), Stage("b", 6, 10)))
    frame = ChartFrame("T", "M", "", scale, ("A", "B"), ("A", "B"), str)
    with_zero, with_gap = radar(axes_of(5, 0, 5), frame), radar(axes_of(5, None, 5), frame)
    assert len(vertices(named(with_zero, "series")[0])) > len(vertices(named(with_gap, "series")[0]))
    assert "0" not in [label.text for label in labels(with_gap, "axis-score")]


def test_the_label_of_a_gap_is_grey_and_says_why() -> None:
    figure = radar([*axes_of(5, 6), Axis("Silent", None, "no result (n = 2)")], FRAME)
    (silent,) = [label for label in labels(figure, "axis-label") if label.text == "Silent"]
    assert silent.face == FAINT_LABEL
    assert "no result (n = 2)" in [label.text for label in labels(figure, "axis-score")]


def test_alternating_gaps_leave_markers_without_lines() -> None:
    figure = radar(axes_of(5, None, 6, None, 4, None), FRAME)
    assert named(figure, "series") == []
    assert named(figure, "fill") == []
    assert len(named(figure, "marker")) == 3


def test_each_score_is_printed_with_its_note() -> None:
    figure = radar(axes_of(5.5, 6.1, 2.0), FRAME)
    assert [label.text for label in labels(figure, "axis-score")] == ["5.5", "n = 9", "6.1", "n = 9", "2.0", "n = 9"]


def test_series_differ_in_colour_dash_and_marker_and_none_is_filled() -> None:
    beside = [Series("Residents", (5, 6, 7)), Series("Artists", (2, 3, 4))]
    figure = radar(axes_of(8, 8, 8), FRAME, "All", beside)
    lines = [line for line in named(figure, "series") if isinstance(line, PathPatch)]
    drawn = [line for line in lines if len(vertices(line)) > 2]
    assert len({line.get_edgecolor() for line in drawn}) == 3
    assert len({str(line.get_linestyle()) for line in drawn}) == 3
    assert named(figure, "fill") == []
    assert {"All", "Residents", "Artists"} <= {label.text for label in labels(figure, "key")}


@pytest.mark.parametrize(("axes", "beside"), [(2, 0), (5, 3)])
def test_what_cannot_be_read_as_a_radar_is_refused(axes: int, beside: int) -> None:
    with pytest.raises(ValueError, match="3 axes or more and 3 series or fewer"):
        radar(axes_of(*[5] * axes), FRAME, "", [Series(str(n), (5,) * axes) for n in range(beside)])


def longest_titles(language: str, count: int) -> list[str]:
    titles = [FRAMEWORK.words[language].title_of(field.id) for field in FRAMEWORK.fields]
    return sorted(titles, key=len, reverse=True)[:count]


@pytest.mark.parametrize("language", FRAMEWORK.languages)
@pytest.mark.parametrize("count", range(3, 31))
def test_labels_never_meet_and_never_leave_the_picture(language: str, count: int) -> None:
    titles = longest_titles(language, count)
    axes = [Axis(title, None if i % 7 == 5 else 5.5, "sans résultat (n = 2)") for i, title in enumerate(titles)]
    svg = to_svg(radar(axes, FRAME), "", "")
    assert titles[0].startswith(tuple(line.text for line in letters(svg)))
    assert collisions(svg) == []
    assert outside(svg) == []


def test_a_long_note_is_broken_like_its_label() -> None:
    note = "no result: not applicable for one hundred and twenty-three people of this long sentence"
    svg = to_svg(radar([*axes_of(5, 6), Axis("Silent", None, note), Axis("Loud", 9, note)], FRAME), "", "")
    assert collisions(svg) == []
    assert outside(svg) == []


@pytest.mark.parametrize("language", FRAMEWORK.languages)
@pytest.mark.parametrize("count", [13, 30])
def test_lines_that_lead_to_labels_cross_no_label(language: str, count: int) -> None:
    figure = radar([Axis(title, 5.5, "n = 24") for title in longest_titles(language, count)], FRAME)
    leaders = [line for line in named(figure, "leader") if isinstance(line, LineCollection)]
    assert len(leaders) == count
    boxes = [label.box for label in labels(figure, "axis-label")]
    for leader in leaders:
        start, end = np.asarray(leader.get_segments()[0])
        points = start + (end - start) * np.linspace(0, 1, 60)[:, None]
        assert not any(((box.min < points) & (points < box.max)).all(axis=1).any() for box in boxes)


@pytest.mark.parametrize("values", [(1,) * 6, (9,) * 6, (5,) * 6, (1, 9) * 3])
def test_extreme_and_equal_scores_keep_the_scale(values: tuple[float, ...]) -> None:
    figure = radar(axes_of(*values), FRAME)
    assert len(rings(figure)) == 3
    assert [label.text for label in labels(figure, "tick")] == ["1", "3", "5", "7", "9"]


STRIKING = [(5.4, 6, 6, 6, 2.6), (6.4, 7, 4, 6, 4), (4.9, 5.3, 4.6), (5, 9, 9, 9, 1), (5, 1, 9, 9, 9), (9, 1, 1, 1)]


@pytest.mark.parametrize("values", STRIKING)
def test_no_line_strikes_a_number_of_the_scale_but_on_a_white_ground(values: tuple[float, ...]) -> None:
    figure = radar(axes_of(*values), FRAME)
    path = named(figure, "series")[0]
    assert isinstance(path, PathPatch)
    grounds = [np.array(vertices(ground)) for ground in named(figure, "tick-ground")]
    for label in labels(figure, "tick"):
        if path.get_path().intersects_bbox(label.box.padded(0.8), filled=False):
            assert any(
                (ground.min(0) <= label.box.min).all() and (label.box.max <= ground.max(0)).all() for ground in grounds
            )


def test_numbers_of_the_scale_stand_at_the_left_where_no_line_is() -> None:
    figure = radar(axes_of(9, 9, 9, 9, 9), FRAME)
    top = max(y for _, y in rings(figure)[0])
    nine = next(label for label in labels(figure, "tick") if label.text == "9")
    assert nine.box.x1 < centre_of(figure)[0]
    assert nine.box.y0 > top or nine.box.y0 == pytest.approx(top + 2, abs=0.2)
    assert not named(figure, "tick-ground")


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
