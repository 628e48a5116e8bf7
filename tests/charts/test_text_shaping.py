"""Letters of the charts: the scripts they cover, how they are shaped, and how lines are broken."""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files

import pytest

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.radar import RadarContent, radar
from c21lab.charts.radar_labels import Axis
from c21lab.charts.svg import to_svg
from c21lab.charts.text_shaping import Face, shape_line, width_of, wrap
from rooms import SCALE
from svg_letters import letters, texts
from workshops import FRAMEWORK


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


def test_accents_made_of_two_characters_are_one_letter_with_its_accent() -> None:
    composed, apart = (unicodedata.normalize(form, "Éducation à l’école") for form in ("NFC", "NFD"))
    assert width_of(apart, Face(9)) == pytest.approx(width_of(composed, Face(9)), rel=0.02)


def test_a_label_from_right_to_left_is_text_that_begins_at_its_right() -> None:
    frame = ChartFrame("T", "M", "", SCALE, ("a", "b", "c"), ("a", "b", "c"), str)
    label = "الحقوق الثقافية (2030)"
    svg = to_svg(radar(RadarContent((Axis("North", 5), Axis(label, 6), Axis("West", 7))), frame), "", "")
    assert label in texts(svg)
    assert b'direction="rtl"' in svg
    (line,) = [line for line in letters(svg) if line.text == label]
    others = [line for line in letters(svg) if line.text == "North"]
    assert line.box.left > others[0].box.left
