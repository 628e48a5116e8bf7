"""Figures of domains and fields: what stands in which row, and in which colour."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.domain_figure import DomainFigureWords, domain_figure
from c21lab.charts.dots import DotColumns, DotWords, dots
from c21lab.charts.drawing import Drawing, DrawnPath
from c21lab.charts.dumbbells import Dumbbell, dumbbells
from c21lab.charts.facts import DomainFacts, FieldFacts
from c21lab.charts.heat_columns import HeatColumn, HeatColumns
from c21lab.charts.heatmap import DASH, HeatWords, heatmap
from c21lab.charts.participation import participation
from c21lab.charts.row_layout import RowLayout
from c21lab.charts.series import RadarSeries, SeriesKind
from c21lab.charts.summary_figure import SummaryWords, summary_figure
from c21lab.charts.svg import to_svg
from c21lab.charts.text_label import TextLabel
from c21lab.office.palette import ACCENT, ATTENTION, INK, WHITE
from rooms import SCALE
from svg_letters import collisions, letters, outside
from workshops import FRAMEWORK

FRAME = ChartFrame("T", "M", "", SCALE, ("low", "mid", "high"), ("low 1-3", "mid 4-6", "high 7-9"), str)
FIGURE_WORDS = DomainFigureWords("Score", "Stages", "people", "own", "too few", "no result", "without", "lowest")
DOT_WORDS = DotWords("score", "people", "domain", "field", "interval", "without", "lowest")
SUMMARY_WORDS = SummaryWords("domain", "field", "lowest", "own")


def field(id_: str, score: float | None, **more: object) -> FieldFacts:
    note = "" if score is not None else "no result (2 people)"
    return replace(FieldFacts(id_, f"Field {id_}", score, 20, note), **more)


def domain(*fields: FieldFacts, id_: str = "A", score: float | None = 5.0) -> DomainFacts:
    return DomainFacts(id_, f"Domain {id_}", f"Short {id_}", score, "", fields)


def dots_of(*domains: DomainFacts) -> Drawing:
    columns = DotColumns(domains, FRAME, DOT_WORDS)
    return dots(domains, columns.layout(), columns, FRAME, DOT_WORDS)


def labels(figure: Drawing, name: str) -> list[TextLabel]:
    return [label for label in figure.labels if label.name == name]


def named(figure: Drawing, name: str) -> list[DrawnPath]:
    return [drawn for drawn in figure.paths if drawn.name == name]


def test_the_highest_and_lowest_of_all_are_bold_and_the_lowest_asks_for_attention() -> None:
    fields = (field("1", 8.0, extreme="highest"), field("2", 5.0), field("3", 2.0, extreme="lowest"))
    figure = dots_of(domain(*fields))
    assert [label.face.bold for label in labels(figure, "row-label")] == [True, False, True]
    scores = [(label.face.bold, label.face.color) for label in labels(figure, "score")]
    assert scores == [(True, ACCENT), (False, INK), (True, ATTENTION)]


def test_a_flag_stands_at_its_field_in_the_colour_of_attention_and_not_on_a_band() -> None:
    figure = dots_of(domain(field("1", 5.0), field("2", 5.0, flags=("split views",))))
    (flag,) = labels(figure, "flag")
    assert (flag.text, flag.face.color) == ("split views", ATTENTION)
    bands = [band.path.get_extents() for band in named(figure, "stage-band")]
    assert not any(band.x0 < flag.box.x0 < band.x1 for band in bands)


def test_a_dot_is_hollow_where_there_is_no_interval_and_the_legend_says_so_only_where_it_is_mixed() -> None:
    figure = dots_of(domain(field("1", 5.0, interval=(4.0, 6.0)), field("2", 5.0)))
    assert {marker.pen.fill for marker in named(figure, "marker")} >= {WHITE, ACCENT}
    assert {"interval", "without"} <= {label.text for label in labels(figure, "key")}
    alone = {label.text for label in labels(dots_of(domain(field("1", 5.0))), "key")}
    assert "field" in alone
    assert not {"interval", "without"} & alone


def test_a_field_without_a_score_has_no_dot_and_says_why() -> None:
    figure = dots_of(domain(field("1", None)))
    assert len(named(figure, "marker")) == 1  # the legend's
    assert [label.text for label in labels(figure, "no-result")] == ["no result (2 people)"]


@pytest.mark.parametrize("language", FRAMEWORK.languages)
@pytest.mark.parametrize("count", range(1, 13))
def test_the_figure_of_a_domain_holds_one_to_twelve_fields(language: str, count: int) -> None:
    titles = [FRAMEWORK.words[language].title_of(each.id) for each in FRAMEWORK.fields[:count]]
    rows = [
        field(f"D1.{n}", None if n == 4 else 5.5, interval=(4.9, 6.1), shares=(20, 50, 30), title=title)
        for n, title in enumerate(titles, 1)
    ]
    svg = to_svg(domain_figure(domain(*rows), FRAME, FIGURE_WORDS), "", "")
    assert collisions(svg) == []
    assert outside(svg) == []
    assert (b"stage-ring" in svg) == (sum(row.score is not None for row in rows) >= 3)


def test_dot_bar_and_number_of_people_stand_in_one_row() -> None:
    rows = (field("1", 5.0, shares=(20, 50, 30)), field("2", 6.0, shares=(0, 50, 50)), field("3", 7.0))
    figure = domain_figure(domain(*rows), FRAME, FIGURE_WORDS)
    scores, people = labels(figure, "score"), labels(figure, "people")
    assert [label.at[1] for label in scores] == [label.at[1] for label in people]
    percents = labels(figure, "share")
    assert [label.text for label in percents] == ["20", "50", "30", "50", "50"]
    assert {label.at[1] for label in percents} == {label.at[1] for label in scores[:2]}
    assert [label.text for label in labels(figure, "no-shares")] == ["too few"]


def test_stage_shares_are_outlined() -> None:
    rows = [field(str(n), 5.0, shares=(100, 0, 0)) for n in range(3)]
    assert len(named(domain_figure(domain(*rows), FRAME, FIGURE_WORDS), "bar-outline")) == 3


@pytest.mark.parametrize(
    "scores", [(5.6, 2.8, 7.5, 4.8), (5.5, 4.5, 5.1, 7.1, 4.8), (6.9, 2.0, 5.8, 7.2), (5.1, 4.8, 3.2, 5.2)]
)
def test_a_number_of_a_small_ruler_that_a_line_would_strike_is_left_to_its_tick(scores: tuple[float, ...]) -> None:
    domains = [domain(field(f"{number}.1", score), score=score) for number, score in enumerate(scores)]
    rows = [field(str(number), score) for number, score in enumerate(scores)]
    for figure in (summary_figure(domains, FRAME, SUMMARY_WORDS), domain_figure(domain(*rows), FRAME, FIGURE_WORDS)):
        ticks = labels(figure, "tick")
        assert {"1", "9"} <= {label.text for label in ticks}
        assert len(ticks) >= 3
        lines = [line.path for line in named(figure, "series") if len(np.asarray(line.path.vertices)) > 2]
        struck = [label.text for label in ticks if any(path.intersects_bbox(label.box, filled=False) for path in lines)]
        assert {*struck} <= {"1", "9"}


def test_series_stand_in_the_radar_of_the_figure_and_in_its_legend() -> None:
    rows = [field(str(n), 5.0) for n in range(3)]
    beside = (RadarSeries((6.0, 6.0, 6.0), SeriesKind.PLENARY, "Plenary"),)
    figure = domain_figure(domain(*rows), FRAME, FIGURE_WORDS, beside)
    assert [label.text for label in labels(figure, "key")][:2] == ["own", "Plenary"]


def test_a_strip_marks_the_lowest_field_of_its_domain() -> None:
    rows = (field("1", 7.0), field("2", 4.0, lowest_here=True))
    figure = summary_figure([domain(*rows)], FRAME, SUMMARY_WORDS)
    (lowest,) = named(figure, "lowest-marker")
    assert lowest.pen.color == ATTENTION
    equal = summary_figure([domain(field("1", 5.0), field("2", 5.0))], FRAME, SUMMARY_WORDS)
    assert named(equal, "lowest-marker") == []
    assert "lowest" not in {label.text for label in labels(equal, "key")}


@pytest.mark.parametrize("count", range(1, 13))
@pytest.mark.parametrize(
    "title", ["Culture", "Éducation, savoirs, mémoire et vie numérique", "Interdépartementalisation"]
)
def test_radar_and_strips_have_room_for_one_to_twelve_domains(count: int, title: str) -> None:
    domains = [
        DomainFacts(f"D{n}", f"{title} {n}", f"{title} {n}", 5.0, "", (field("1", 4.0), field("2", 6.0)))
        for n in range(1, count + 1)
    ]
    svg = to_svg(summary_figure(domains, FRAME, SUMMARY_WORDS), "", "")
    assert collisions(svg) == []
    assert outside(svg) == []


HEAT_WORDS = HeatWords("score", "hidden", "no score", "a gap", "people")


def heat_of(row: FieldFacts, heads: list[str]) -> Drawing:
    columns = HeatColumns(tuple(HeatColumn(head, 9) for head in heads), 220)
    return heatmap([domain(row)], RowLayout(210, marked=False), columns, FRAME, HEAT_WORDS)


def test_the_heat_map_hatches_what_is_hidden_dashes_what_is_empty_and_rings_gaps() -> None:
    row = field("1", 5.0, cells=(7.0, "hidden", "empty"), gaps=(0,))
    figure = heat_of(row, ["All", "Artists", "Residents", "Others"])
    assert [label.text for label in labels(figure, "cell-score")] == ["5.0", "7.0"]
    assert {label.face.color for label in labels(figure, "cell-score")} == {INK}
    assert [label.text for label in labels(figure, "empty")] == [DASH]
    assert len(named(figure, "hidden")) == len(named(figure, "gap-ring")) == 1
    assert [label.text for label in labels(figure, "key")] == ["score", "hidden", "no score", "a gap"]
    assert [label.text for label in labels(figure, "key-sign")] == ["1", "3", "5", "7", "9", DASH]


def test_the_key_of_the_heat_map_names_only_what_is_on_the_page() -> None:
    figure = heat_of(field("1", 5.0, cells=(7.0, 6.0)), ["All", "Artists", "Residents"])
    assert [label.text for label in labels(figure, "key")] == ["score"]


@pytest.mark.parametrize("language", FRAMEWORK.languages)
@pytest.mark.parametrize("groups", range(2, 10))
def test_headers_of_any_number_of_groups_meet_nothing_and_stay_on_the_picture(language: str, groups: int) -> None:
    heads = ["Ensemble", *list(FRAMEWORK.words[language].groups.values())[:groups]]
    row = field("1", 5.0, cells=(5.0,) * groups)
    figure = heat_of(row, heads)
    svg = to_svg(figure, "", "")
    assert collisions(svg) == []
    assert outside(svg) == []
    written = [label.text for label in labels(figure, "column")][1:]
    assert all(text == head or text.endswith("…") for text, head in zip(written, heads, strict=True))
    assert written == heads or groups == 9
    cells = [cells.path.get_extents() for cells in named(figure, "cell")]
    assert cells[0].x1 <= 450


def test_a_gap_between_groups_has_the_lower_side_at_the_left() -> None:
    gaps = [Dumbbell("Work of artists", (("Administration", 6.4), ("Everybody else", 3.1)))]
    figure = dumbbells(gaps, FRAME)
    sides = {label.text: label.box.x0 for label in labels(figure, "side")}
    assert sides["Everybody else"] < sides["Administration"]
    assert [label.text for label in sorted(labels(figure, "score"), key=lambda each: each.at[0])] == ["3.1", "6.4"]


def test_who_took_part_has_bars_as_long_as_their_numbers() -> None:
    figure = participation([("Artists", 5), ("Residents", 10)], FRAME)
    widths = [bar.path.get_extents().width for bar in named(figure, "bar")]
    assert widths[1] == pytest.approx(2 * widths[0])
    assert [label.text for label in labels(figure, "people")] == ["5", "10"]


def test_thirty_fields_are_one_picture_of_text_that_can_be_read() -> None:
    domains = [
        domain(*(field(f"{letter}{n}", 5.0, interval=(4.0, 6.0)) for n in range(5)), id_=letter) for letter in "ABCDEF"
    ]
    columns = DotColumns(domains, FRAME, DOT_WORDS)
    assert len(columns.layout().pages(domains, columns.head)) == 1
    svg = to_svg(dots_of(*domains), "", "")
    assert min(line.size for line in letters(svg)) >= 8
    assert len([line for line in letters(svg) if re.fullmatch(r"Field \w\d", line.text)]) == 30
