"""The whole set of charts of a session, as files that leave the program."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
import unicodedata
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import matplotlib as mpl
import pytest
from PIL import Image

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.draw_all import draw_charts
from c21lab.charts.empty_radars import draw_labels
from c21lab.charts.export import to_svg
from c21lab.charts.heatmap import DASH, HeatColumn, HeatLegend, color_of, heatmap
from c21lab.charts.radar import LOOKS
from c21lab.charts.row_layout import ChartSection, FieldRow
from c21lab.charts.style import FAINT_INK, INK, RULE, SOFT_INK, WHITE, contrast, ink_on
from c21lab.charts.text_shaping import Face, shape_line, width_of, wrap
from c21lab.edition import Edition
from c21lab.framework.model import DomainWords, FieldWords, Framework, FrameworkWords, StageWords
from c21lab.office.palette import bands, bars
from c21lab.picture import Picture
from c21lab.scoring.results import Results
from c21lab.settings import About, Settings
from c21lab.wording import program_languages, words_for
from rooms import SCALE, framework_of, room, score
from svg_letters import collisions, letters, outside
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
    radars = [f"radar-{domain.id}" for domain in FRAMEWORK.domains]
    assert list(drawn("en")) == ["radar-domains", *radars, "dots", "heatmap", "stages"]


def test_a_session_without_any_score_has_no_chart() -> None:
    assert made(framework_of(3, 3), "? ? ? ? ? ?", "5 5 5 5 5 5") == {}


def test_a_domain_of_two_fields_is_drawn_as_dots() -> None:
    charts = made(framework_of(2, 4), *["5 6 7 8 9 1"] * 4)
    assert [name for name in charts if name.endswith(("-A", "-B"))] == ["dots-A", "radar-B"]


def test_a_domain_with_fewer_than_three_scores_is_drawn_as_dots_that_name_the_gap() -> None:
    charts = made(framework_of(4), *["5 6 ? ?"] * 4)
    assert "radar-A" not in charts
    assert said(charts["dots-A"]).count("no result (n\u00a0=\u00a00)") == 2


def test_a_domain_without_scores_has_no_chart_of_its_own() -> None:
    charts = made(framework_of(3, 3), *["5 6 7 ? ? ?"] * 4)
    assert not {"radar-B", "dots-B"} & set(charts)


def test_groups_and_shares_are_drawn_only_where_there_are_any() -> None:
    assert set(made(framework_of(3), *["5 6 7"] * 4)) == {"dots-domains", "radar-A", "dots"}


def test_a_field_that_does_not_apply_says_so() -> None:
    charts = made(framework_of(4), *["5 6 7 -"] * 4)
    assert "no result: not applicable for 4 people" in " ".join(said(charts["dots"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_lines_of_text_meet_and_none_leaves_its_picture(language: str) -> None:
    for picture in drawn(language).values():
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
    notes = [text for text in said(drawn("en")["radar-D1"]) if text.startswith("n\u00a0=")]
    assert notes == [f"n\u00a0=\u00a0{field.people}" for field in fields]


@pytest.mark.parametrize("language", LANGUAGES)
def test_scores_are_printed_as_the_language_writes_them(language: str) -> None:
    edition = Workshop(60, unanswered=("D3.4",)).edition(language)
    printed = said(drawn(language)["dots"])
    assert [edition.score(field.score) for field in edition.results.fields if field.score is not None] == [
        text for text in printed if re.fullmatch(r"\d[.,]\d", text)
    ]


def test_pictures_are_220_dots_per_inch_or_more_at_printed_size() -> None:
    for picture in drawn("fr").values():
        with Image.open(io.BytesIO(picture.png)) as image:
            assert image.width / (picture.width_cm / 2.54) >= 220
            assert image.height / (picture.height_cm / 2.54) >= 220
            assert min(image.info["dpi"]) >= 220


def test_pictures_fit_a_page_of_the_report_below_their_caption() -> None:
    for language in LANGUAGES:
        for picture in drawn(language).values():
            assert picture.width_cm <= 16
            assert picture.height_cm - picture.head_cm <= 22.5


def test_the_head_of_a_picture_is_its_title_and_nothing_else() -> None:
    for picture in drawn("es").values():
        cut = picture.head_cm / 2.54 * 72
        lines = letters(picture.svg)
        head = [line for line in lines if line.box.bottom <= cut]
        assert [line.text for line in head] == said(picture)[: len(head)]
        assert all(line.box.top > cut for line in lines[len(head) :])


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
from c21lab.charts.canvas import ChartFrame
from c21lab.charts.draw_all import draw_charts
from c21lab.office.palette import bands, bars
for name, picture in draw_charts(Workshop(60, unanswered=("D3.4",)).edition("fr")).items():
    print(name, hashlib.sha256(picture.png + picture.svg).hexdigest())
"""


def test_the_same_results_give_the_same_bytes_in_another_process_zone_and_language(tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text("font.size: 30\nlines.linewidth: 9\nsavefig.dpi: 20\n")
    world = {"TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "7"}
    environment = {**os.environ, **world, "MATPLOTLIBRC": str(tmp_path)}
    command = [sys.executable, "-c", _HASHES, str(Path(__file__).parents[1])]
    there = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    here = [f"{name} {hashlib.sha256(p.png + p.svg).hexdigest()}" for name, p in drawn("fr").items()]
    assert there.splitlines() == here


def test_drawing_changes_no_setting_of_matplotlib() -> None:
    mpl.rcParams["font.size"] = 21.0
    made(framework_of(3), *["5 6 7"] * 4)
    assert mpl.rcParams["font.size"] == 21.0
    mpl.rcdefaults()


def test_lines_marks_and_letters_hold_3_to_1_on_white_and_on_every_stage() -> None:
    for tint in (WHITE, *bands(3)):
        assert min(contrast(look.color, tint) for look in LOOKS) >= 3
        assert min(contrast(ink, tint) for ink in (INK, SOFT_INK)) >= 4.5
        assert contrast(FAINT_INK, tint) >= 3
    assert contrast(RULE, WHITE) >= 3


@pytest.mark.parametrize("stages", range(2, 7))
def test_the_bands_of_stages_grow_darker_upward_and_line_and_text_can_be_told_from_each(stages: int) -> None:
    reds = [int(tint[1:3], 16) for tint in bands(stages)]
    assert all(lower - upper >= 7 for lower, upper in pairwise(reds))
    for tint in bands(stages):
        assert contrast(LOOKS[0].color, tint) >= 4.5
        assert contrast(FAINT_INK, tint) >= 3


@pytest.mark.parametrize("stages", range(2, 7))
def test_stage_colours_stay_in_order_in_grey_print(stages: int) -> None:
    on_white = [contrast(color, WHITE) for color in bars(stages)]
    assert all(lower * 1.15 < upper for lower, upper in pairwise(on_white))


@pytest.mark.parametrize("tenths", range(10, 91))
def test_numbers_in_the_heat_map_can_be_read(tenths: int) -> None:
    color = color_of(tenths / 10, SCALE)
    assert contrast(ink_on(color), color) >= 4.5


def test_hidden_cells_are_hatched_and_empty_ones_have_a_dash() -> None:
    row = FieldRow("Field", (5.0, "hidden", "empty"))
    columns = [HeatColumn(name, "n = 9") for name in ("All", "Artists", "Residents")]
    words = HeatLegend("hidden, so few people", "nobody answered")
    frame = ChartFrame("T", "M", "", SCALE, ("a", "b", "c"), ("a", "b", "c"), str)
    figure = heatmap([ChartSection("Domain", (row,))], columns, frame, words)
    texts = [line.text for line in letters(to_svg(figure, "", ""))]
    assert {"5.0", DASH, "hidden, so few people", "nobody answered"} <= set(texts)
    assert [artist.get_gid() for artist in figure.get_children()].count("hidden") == 1


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


@pytest.mark.parametrize(
    "text",
    ["Ærøskøbing, Łódź, Đà Nẵng", "Πολιτιστικά δικαιώματα", "Культурные права", "الحقوق الثقافية ٢٠٣٠", "זכויות תרבות"],
)
@pytest.mark.parametrize("bold", [False, True])
def test_the_shipped_fonts_cover_the_scripts_they_promise(text: str, bold: bool) -> None:
    glyphs = [glyph.name for glyph, _, _ in shape_line(text, bold).glyphs]
    assert glyphs
    assert all(name.startswith("c21labSans") for name in glyphs)
    assert not [name for name in glyphs if re.search(r"-0+$", name)]


def test_arabic_letters_join_and_run_from_right_to_left() -> None:
    word = shape_line("ثقافة", False)
    apart = [shape_line(letter, False).glyphs[0][0].name for letter in "ثقافة"]
    assert not set(apart) & {glyph.name for glyph, _, _ in word.glyphs[:1]}
    first, second = shape_line("حقوق ثقافية", False), shape_line("ثقافية", False)
    assert [glyph.name for glyph, _, _ in first.glyphs[: len(second.glyphs)]] == [g.name for g, _, _ in second.glyphs]


def test_signs_that_no_font_has_disturb_nothing() -> None:
    assert width_of("🎭 \u0e20\u0e32\u0e29\u0e32 漢字", Face(9)) > 0


def test_the_fonts_licence_is_shipped_beside_them() -> None:
    folder = files("c21lab").joinpath("fonts")
    assert "SIL Open Font License" in folder.joinpath("LICENSE-OFL.txt").read_text(encoding="utf-8")
    sizes = [len(entry.read_bytes()) for entry in folder.iterdir() if entry.name.endswith(".ttf")]
    assert len(sizes) == 2
    assert sum(sizes) < 3_000_000


@pytest.mark.parametrize("language", FRAMEWORK.languages)
@pytest.mark.parametrize("width", [40, 70, 110, 190])
def test_broken_lines_fit_and_keep_every_word(language: str, width: int) -> None:
    face = Face(8.5)
    for field in FRAMEWORK.fields:
        title = FRAMEWORK.words[language].title_of(field.id)
        lines = wrap(title, face, width)
        assert max(width_of(line, face) for line in lines) <= width + 0.01
        assert "".join(lines).replace(" ", "") == title.replace(" ", "")


def test_no_break_spaces_are_kept_together() -> None:
    assert wrap("un deux «\u00a0trois\u00a0» quatre", Face(9), width_of("un deux « trois", Face(9))) == (
        "un deux",
        "«\u00a0trois\u00a0»",
        "quatre",
    )


@pytest.mark.parametrize("width", range(30, 200, 10))
def test_no_line_begins_with_closing_punctuation_or_ends_with_an_opening_mark(width: int) -> None:
    # with the ordinary spaces that people type
    for text in ("Domaine 1 : Mémoire locale", "Qui décide ? Les habitants !", "La « petite » patrie ; et après"):
        lines = wrap(text, Face(8.5), width)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert not any(line.startswith(tuple(":;?!»")) for line in lines)
        assert not any(line.endswith("«") for line in lines)


def test_a_word_that_has_to_be_cut_keeps_its_punctuation() -> None:
    lines = wrap("Interculturalité : oui", Face(8.5), width_of("Interculturalité", Face(8.5)) + 1)
    assert "".join(lines).replace(" ", "") == "Interculturalité:oui"
    assert not any(line.startswith((":", " ")) for line in lines)


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
    for preview in previews:
        real, shown = placed(charts[preview.name.replace("labels", "radar")].svg), placed(preview.svg)
        titles = [FRAMEWORK.words[language].title_of(id_) for id_ in axes[preview.name]]
        lines = [line for line in shown if any(line in title for title in titles)]
        assert len(lines) >= len(titles)
        for line in lines:
            assert shown[line] == pytest.approx(real[line], abs=0.02)


def test_labels_without_scores_show_none() -> None:
    for preview in draw_labels(FRAMEWORK, "en"):
        assert not any(line.startswith("n\u00a0=") or "9.0" in line for line in said(preview))


def test_markup_in_titles_stays_text() -> None:
    framework = framework_of(3)
    edition = edition_of(framework, score(framework, room(*["5 6 7"] * 4)), territory='A & <b>"B"</b> $x^2$')
    chart = draw_charts(edition)["radar-A"]
    assert said(chart)[1].startswith('A & <b>"B"</b> $x^2$ · ')


def test_accents_made_of_two_characters_are_one_letter_with_its_accent() -> None:
    composed, apart = (unicodedata.normalize(form, "Éducation à l’école") for form in ("NFC", "NFD"))
    assert width_of(apart, Face(9)) == pytest.approx(width_of(composed, Face(9)), rel=0.02)
