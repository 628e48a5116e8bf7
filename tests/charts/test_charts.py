"""The whole set of charts of a session, as files that leave the program."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from c21lab.charts.draw_all import draw_charts, draw_radar
from c21lab.charts.empty_radars import draw_labels
from c21lab.charts.series import SeriesKind, SessionSeries
from c21lab.edition import Edition
from c21lab.framework.model import DomainWords, FieldWords, Framework, FrameworkWords, StageWords
from c21lab.picture import Picture
from c21lab.scoring.results import AgreedAtTables, Results, TableScore
from c21lab.settings import About, Settings
from c21lab.wording import program_languages, words_for
from rooms import framework_of, room, score
from svg_letters import collisions, letters, outside, texts
from workshops import FRAMEWORK, Workshop

LANGUAGES = program_languages()


@cache
def drawn(language: str, people: int = 60) -> dict[str, Picture]:
    return draw_charts(Workshop(people, unanswered=("D3.4",)).edition(language))


def edition_of(framework: Framework, results: Results, language: str = "en", territory: str = "") -> Edition:
    """An edition of a made-up framework whose titles are its ids."""
    texts = FrameworkWords(
        language,
        "Test",
        stages={stage.id: StageWords(stage.id.replace("_", " ")) for stage in framework.scale.stages},
        domains={domain.id: DomainWords(f"Domain {domain.id}") for domain in framework.domains},
        fields={field.id: FieldWords(f"Field {field.id}") for field in framework.fields},
        groups={group: f"Group {group}" for group in "abcd"},
    )
    settings = Settings(About(territory=territory))
    return Edition(settings, framework, results, words_for(language), texts)


def made(framework: Framework, *answers: str, language: str = "en") -> dict[str, Picture]:
    return draw_charts(edition_of(framework, score(framework, room(*answers)), language))


def said(picture: Picture) -> list[str]:
    return [line.text for line in letters(picture.svg)]


def test_every_chart_of_a_full_session_is_drawn_in_the_report_s_order() -> None:
    domains = [f"{kind}-{domain.id}" for domain in FRAMEWORK.domains for kind in ("domain", "radar")]
    first = ["emblem", "cover", "summary", "participation", "dots"]
    assert list(drawn("en")) == [*first, *domains, "heatmap", "stages"]


def test_a_module_of_actions_adds_a_picture_of_each_domain_s_actions() -> None:
    charts = draw_charts(Workshop(12, module="extended").edition("fr"))
    assert [name for name in charts if name.startswith("actions")] == [f"actions-{d.id}" for d in FRAMEWORK.domains]
    printed = set(said(charts["actions-D1"]))
    assert {action.id for field in FRAMEWORK.domains[0].fields for action in field.actions} <= printed
    assert collisions(charts["actions-D1"].svg) == []
    assert charts["actions-D1"].height_cm - charts["actions-D1"].head_cm - charts["actions-D1"].foot_cm <= 22.5


def test_a_session_without_any_score_has_no_chart() -> None:
    assert made(framework_of(3, 3), "? ? ? ? ? ?", "5 5 5 5 5 5") == {}


def test_fewer_than_three_scores_are_drawn_as_dots_without_a_radar() -> None:
    charts = made(framework_of(2, 4), *["5 6 7 8 9 1"] * 4)
    assert set(charts) == {"summary", "dots", "domain-A", "domain-B", "radar-B"}
    assert b"stage-ring" not in charts["domain-A"].svg
    assert b"stage-ring" in charts["domain-B"].svg


def test_a_domain_with_fewer_than_three_scores_names_its_gaps() -> None:
    charts = made(framework_of(4), *["5 6 ? ?"] * 4)
    assert "radar-A" not in charts
    assert said(charts["domain-A"]).count("no result (0 people)") == 2


def test_a_domain_without_scores_has_no_chart_of_its_own_and_a_strip_that_says_so() -> None:
    charts = made(framework_of(3, 3), *["5 6 7 ? ? ?"] * 4)
    assert not {"radar-B", "domain-B"} & set(charts)
    assert "no result (0 of 3 fields)" in said(charts["summary"])


def test_strips_stand_from_the_highest_domain_to_the_lowest() -> None:
    charts = made(framework_of(3, 3, 3, 3), *["2 2 2 8 8 8 ? ? ? 5 5 5"] * 4)
    strips = [text for text in said(charts["summary"]) if text.startswith("Domain ")]
    assert strips[:4] == ["Domain B", "Domain D", "Domain A", "Domain C"]


def test_groups_and_shares_are_drawn_only_where_there_are_any() -> None:
    assert set(made(framework_of(3), *["5 6 7"] * 4)) == {"summary", "dots", "domain-A", "radar-A"}


def test_a_field_that_does_not_apply_says_so() -> None:
    charts = made(framework_of(4), *["5 6 7 -"] * 4)
    assert "no result: not applicable for 4 people" in " ".join(said(charts["dots"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_lines_of_text_meet_and_none_leaves_its_picture(language: str) -> None:
    for picture in drawn(language).values():
        assert letters(picture.svg)
        assert collisions(picture.svg) == [], picture.name
        assert outside(picture.svg) == [], picture.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_is_8_points_or_more_at_printed_size(language: str) -> None:
    assert min(line.size for picture in drawn(language).values() for line in letters(picture.svg)) >= 7.999


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_carries_the_status_of_a_provisional_framework(language: str) -> None:
    note = Workshop(4).edition(language).status_note
    assert note
    assert all(note in said(picture) for picture in drawn(language).values())


def test_an_official_framework_needs_no_status_note() -> None:
    texts = [line for picture in made(framework_of(3), *["5 6 7"] * 4).values() for line in said(picture)]
    assert not [line for line in texts if "wording" in line]


def test_a_picture_that_travels_alone_says_what_it_is_of_whom_and_of_how_many() -> None:
    title, measure = said(drawn("en")["radar-D1"])[:2]
    assert title == FRAMEWORK.words["en"].title_of("D1")
    assert measure == "Vaubrelle · Mean scores on the scale from 1 to 9 · 60 people took part"


def test_people_behind_each_score_stand_beside_it() -> None:
    edition = Workshop(60, unanswered=("D3.4",)).edition("en")
    fields = edition.results.fields_of("D1")
    notes = [text for text in said(drawn("en")["radar-D1"]) if re.fullmatch(r"\d+ people", text)]
    assert notes == [f"{field.people} people" for field in fields]


@pytest.mark.parametrize("language", LANGUAGES)
def test_scores_are_printed_as_the_language_writes_them(language: str) -> None:
    edition = Workshop(60, unanswered=("D3.4",)).edition(language)
    printed = said(drawn(language)["dots"])
    scores = [edition.score(field.score) for field in edition.results.fields if field.score is not None]
    scores += [edition.score(domain.score) for domain in edition.results.domains if domain.score is not None]
    assert sorted(scores) == sorted(text for text in printed if re.fullmatch(r"\d[.,]\d", text))


def test_pictures_are_220_dots_per_inch_or_more_at_printed_size() -> None:
    for picture in drawn("fr").values():
        with Image.open(io.BytesIO(picture.png)) as image:
            assert image.width / (picture.width_cm / 2.54) >= 220
            assert image.height / (picture.height_cm / 2.54) >= 220
            assert min(image.info["dpi"]) >= 220


def test_pictures_fit_a_page_of_the_report_below_their_caption() -> None:
    for language in LANGUAGES:
        for picture in (each for name, each in drawn(language).items() if name != "cover"):
            assert picture.width_cm <= 16
            assert picture.height_cm - picture.head_cm - picture.foot_cm <= 22.5


def test_head_and_foot_of_a_picture_are_its_title_and_its_status_and_nothing_else() -> None:
    note = Workshop(4).edition("es").status_note
    for picture in drawn("es").values():
        above, below = (cm / 2.54 * 72 for cm in (picture.head_cm, picture.height_cm - picture.foot_cm))
        lines = letters(picture.svg)
        head = [line.text for line in lines if line.box.bottom <= above]
        assert picture.title.startswith(head[0])
        assert len(head) == 2
        assert [line.text for line in lines if line.box.top >= below] == [note]
        assert not [line.text for line in lines if line.box.top < above < line.box.bottom]
        assert not [line.text for line in lines if line.box.top < below < line.box.bottom]


def test_the_cover_s_ground_is_all_that_is_left_without_head_and_foot() -> None:
    cover = drawn("fr")["cover"]
    with Image.open(io.BytesIO(cover.png)) as image:
        pixels = image.convert("RGB")
        above, below = (round(cm / 2.54 * 224) for cm in (cover.head_cm, cover.height_cm - cover.foot_cm))
        assert pixels.getpixel((2, above + 2)) == pixels.getpixel((2, below - 2)) != (255, 255, 255)
    assert cover.width_cm == pytest.approx(21.0, abs=0.01)


def test_svg_holds_its_words_as_text_in_a_named_font_and_no_letter_as_a_shape() -> None:
    for picture in drawn("fr").values():
        assert all("c21lab Sans" in line.font and "sans-serif" in line.font for line in letters(picture.svg))
        assert b"<use" not in picture.svg
    titles = " ".join(texts(drawn("fr")["dots"].svg))
    assert all(FRAMEWORK.words["fr"].title_of(field.id) in titles for field in FRAMEWORK.fields)


def test_numbers_within_a_radar_are_legible_where_a_program_draws_lines_over_letters() -> None:
    svg = drawn("en")["radar-D1"].svg.decode()
    written = re.findall(r"<text ([^>]*)>(.*?)</text>", svg)
    halos = [number for number, (facts, _) in enumerate(written) if "stroke" in facts]
    assert len(halos) == 5
    for number in halos:
        (halo, below), (plain, above) = written[number : number + 2]
        assert below == above
        assert 'aria-hidden="true"' in halo
        assert "aria-hidden" not in plain


def test_svg_stands_in_a_page_that_forbids_styles_and_names_nothing_twice() -> None:
    for picture in drawn("en").values():
        assert not re.search(rb"style|<!|https?:(?!//www.w3.org/2000/svg\")", picture.svg), picture.name
        ids = re.findall(rb' id="([^"]+)"', picture.svg)
        assert len(set(ids)) == len(ids), picture.name


def test_pictures_hold_no_date_and_no_software() -> None:
    for picture in drawn("en").values():
        with Image.open(io.BytesIO(picture.png)) as image:
            assert set(image.info) == {"dpi", "Title", "Description"}
        assert b"matplotlib" not in picture.svg.lower()
        assert b"<metadata" not in picture.svg


_HASHES = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from workshops import Workshop
from c21lab.charts.draw_all import draw_charts
for name, picture in draw_charts(Workshop(60, unanswered=("D3.4",)).edition("fr")).items():
    print(name, hashlib.sha256(picture.png + picture.svg).hexdigest())
"""


def test_the_same_results_give_the_same_bytes_in_another_process_zone_and_language(tmp_path: Path) -> None:
    own = ("font.size: 30", "lines.linewidth: 9", "path.simplify: False", "path.snap: False", "agg.path.chunksize: 101")
    drawn_by = ("text.kerning_factor: 6", "text.hinting: native")
    (tmp_path / "matplotlibrc").write_text("\n".join([*own, *drawn_by]))
    world = {"TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "7"}
    environment = {**os.environ, **world, "MATPLOTLIBRC": str(tmp_path)}
    command = [sys.executable, "-c", _HASHES, str(Path(__file__).parents[1])]
    there = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    here = [f"{name} {hashlib.sha256(p.png + p.svg).hexdigest()}" for name, p in drawn("fr").items()]
    assert there.splitlines() == here


def test_drawing_changes_no_setting_of_matplotlib() -> None:
    own: dict[Any, Any] = {
        "font.size": 21.0,
        "path.simplify": False,
        "agg.path.chunksize": 101,
        "text.hinting": "native",
    }
    with mpl.rc_context(own):
        charts = made(framework_of(3), *["5 6 7"] * 4)
        assert all(chart.png and chart.svg for chart in charts.values())
        assert {key: mpl.rcParams[key] for key in own} == own


def test_a_notebook_s_figure_looks_like_the_picture_in_the_folder_and_names_its_parts() -> None:
    edition = Workshop(60, unanswered=("D3.4",)).edition("en")
    figure = draw_radar(edition, "D3")
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    shown = np.asarray(canvas.buffer_rgba())[..., :3].astype(int)
    with Image.open(io.BytesIO(draw_charts(edition)["radar-D3"].png)) as image:
        in_folder = np.asarray(image.convert("RGB")).astype(int)
    assert shown.shape == in_folder.shape
    assert abs(shown - in_folder).max() < 32  # a picture in the folder has 256 colours
    assert {"stage-ring", "series", "marker", "letters"} <= {artist.get_gid() for artist in figure.get_children()}


def test_what_the_results_hide_is_in_no_chart() -> None:
    edition = Workshop(60, unanswered=("D3.4",)).edition("en")
    shown = [score for field in edition.results.fields for score in field.groups.values() if score is not None]
    pooled = [field.score for field in edition.results.fields if field.score is not None]
    printed = [text for text in said(drawn("en")["heatmap"]) if re.fullmatch(r"\d\.\d", text)]
    assert sorted(printed) == sorted(edition.score(score) for score in [*shown, *pooled])


def test_the_caption_names_the_highest_and_the_lowest() -> None:
    chart = made(framework_of(4), *["9 6 2 5"] * 4)["radar-A"]
    assert chart.title == "Domain A: highest in ‘Field A1’ (9.0), lowest in ‘Field A3’ (2.0)"


def test_a_tie_is_told_as_a_tie() -> None:
    chart = made(framework_of(4), *["9 9 2 5"] * 4)["radar-A"]
    assert "The highest score is 9.0 (‘Field A1’ and ‘Field A2’), the lowest is 2.0 (‘Field A3’)." in chart.alt


def test_a_tie_of_many_is_counted() -> None:
    chart = made(framework_of(6), *["9 9 9 9 2 5"] * 4)["radar-A"]
    assert "The highest score is 9.0 (4 fields)" in chart.alt


def test_equal_scores_have_no_highest() -> None:
    chart = made(framework_of(3), *["5 5 5"] * 4)["radar-A"]
    assert chart.title == "Domain A: all scores are 5.0"
    assert "highest" not in chart.alt


def test_the_alternative_text_names_what_is_missing() -> None:
    chart = made(framework_of(4), *["9 6 2 ?"] * 4)["radar-A"]
    assert "There is no result for ‘Field A4’." in chart.alt


@pytest.mark.parametrize("language", LANGUAGES)
def test_alternative_texts_are_whole_sentences_and_travel_inside_the_picture(language: str) -> None:
    for picture in drawn(language).values():
        assert re.fullmatch(r"[A-ZÀ-Ý].*[.]", picture.alt)
        assert "  " not in picture.alt
        with Image.open(io.BytesIO(picture.png)) as image:
            assert image.info["Description"] == picture.alt
        assert f"<title>{picture.title}".encode() in picture.svg


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_english_word_is_left_in_another_language(language: str) -> None:
    english = (
        r"\b(the|of|and|with|score|scores|field|fields|domain|group|result|people|took|mean|highest|lowest|from)\b"
    )
    for picture in drawn(language).values():
        for text in (picture.title, picture.alt, *said(picture)):
            assert not re.search(english, text, re.IGNORECASE), text


def test_a_long_framework_takes_several_pictures_and_loses_no_field() -> None:
    framework = framework_of(*[13] * 8)
    charts = made(framework, *[" ".join(["5"] * 104)] * 9)
    dots = [picture for name, picture in charts.items() if re.fullmatch(r"dots-\d", name)]
    assert len(dots) >= 2
    titles = [text for picture in dots for text in said(picture) if text.startswith("Field ")]
    assert titles == [f"Field {field.id}" for field in framework.fields]
    assert said(dots[0])[0] == f"Scores of all fields (1 of {len(dots)})"
    assert max(picture.height_cm for picture in charts.values()) <= 23.5


def test_a_domain_longer_than_a_page_is_broken() -> None:
    charts = made(framework_of(80), *[" ".join(["5"] * 80)] * 3)
    dots = [picture for name, picture in charts.items() if re.fullmatch(r"dots-\d", name)]
    assert sum(text.startswith("Field ") for picture in dots for text in said(picture)) == 80


def placed(svg: bytes) -> dict[str, tuple[float, float]]:
    """Where each line of text stands."""
    return {line.text: (line.box.left, line.box.top) for line in letters(svg)}


@pytest.mark.parametrize("language", FRAMEWORK.languages)
def test_labels_without_scores_stand_where_they_stand_with_scores(language: str) -> None:
    charts = draw_charts(Workshop(30).edition(language))
    axes = {f"labels-{domain.id}": [field.id for field in domain.fields] for domain in FRAMEWORK.domains}
    axes["labels-domains"] = [domain.id for domain in FRAMEWORK.domains]
    previews = draw_labels(FRAMEWORK, language)
    assert {preview.name for preview in previews} == set(axes)
    words = FRAMEWORK.words[language]
    short = [words.domains[domain.id].short for domain in FRAMEWORK.domains]
    for preview in previews:
        name = preview.name.replace("labels-domains", "emblem").replace("labels", "radar")
        real, shown = placed(charts[name].svg), placed(preview.svg)
        titles = short if name == "emblem" else [words.title_of(id_) for id_ in axes[preview.name]]
        lines = [line for line in shown if any(line in title for title in titles)]
        assert len(lines) >= len(titles)
        for line in lines:
            assert shown[line] == pytest.approx(real[line], abs=0.02)


def test_labels_without_scores_show_none() -> None:
    for preview in draw_labels(FRAMEWORK, "en"):
        assert not any(re.search(r"\d people|9\.0", line) for line in said(preview))


def test_markup_in_titles_stays_text() -> None:
    framework = framework_of(3)
    edition = edition_of(framework, score(framework, room(*["5 6 7"] * 4)), territory='A & <b>"B"</b> $x^2$')
    chart = draw_charts(edition)["radar-A"]
    assert said(chart)[1].startswith('A & <b>"B"</b> $x^2$ · ')


def test_what_tables_agreed_on_in_a_round_of_their_own_stands_in_the_radar_of_a_domain() -> None:
    edition = Workshop(20).edition("en")
    tables = AgreedAtTables(12, 3, tuple(TableScore(f"D1.{n}", 4.0, 12, 3) for n in range(1, 6)))
    charts = draw_charts(replace(edition, results=replace(edition.results, agreed_at_tables=tables)))
    assert "agreed at the tables" in said(charts["domain-D1"])
    assert "Beside the scores of the participants: agreed at the tables." in charts["domain-D1"].alt
    assert "agreed at the tables" not in said(charts["domain-D2"])


def test_series_that_are_not_drawn_are_left_to_the_table_and_the_caption_says_so() -> None:
    scores = {field.id: 5.0 for field in FRAMEWORK.fields} | {domain.id: 5.0 for domain in FRAMEWORK.domains}
    series = [SessionSeries(kind, f"the {kind}", scores) for kind in SeriesKind]
    charts = draw_charts(Workshop(20).edition("en"), series)
    for name in ("summary", "domain-D1", "radar-D1"):
        assert charts[name].title.endswith("Only in the table: the tables and the panel")
        assert {"the plenary", "the previous"} <= set(said(charts[name]))
        assert "the panel" not in said(charts[name])
        assert collisions(charts[name].svg) == []
    assert "the plenary" not in said(charts["emblem"])


@pytest.mark.parametrize("name", ["summary", "dots", "heatmap", "domain-D1"])
def test_where_a_page_has_to_hold_much_a_chart_is_lower_and_its_letters_are_as_large(name: str) -> None:
    drawn = [draw_charts(Workshop(30).edition("fr"))[name]]
    while redraw := drawn[-1].closer:
        drawn.append(redraw())
    heights = [one.body_cm for one in drawn]
    assert len(heights) > 1
    assert heights == sorted(set(heights), reverse=True)
    for one in drawn:
        assert min(line.size for line in letters(one.svg)) >= 8
        assert collisions(one.svg) == []
        assert outside(one.svg) == []
    assert [one.width_cm for one in drawn] == [drawn[0].width_cm] * len(drawn)


def test_strips_without_a_radar_are_not_called_one() -> None:
    picture = draw_charts(Workshop(30).edition())["summary"]
    while redraw := picture.closer:
        assert "Radar" in picture.alt
        picture = redraw()
    assert "adar" not in picture.alt
