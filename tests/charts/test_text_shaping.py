"""Letters of the charts: the scripts they cover, how they are shaped, and how lines are broken."""

from __future__ import annotations

import re
import unicodedata
import warnings
from functools import cache
from importlib.resources import files

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from matplotlib import get_data_path
from matplotlib.font_manager import get_font
from matplotlib.ft2font import FT2Font
from matplotlib.textpath import TextToPath

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.radar import RadarContent, radar
from c21lab.charts.radar_labels import Axis
from c21lab.charts.svg import to_svg
from c21lab.charts.text_shaping import Face, has_right_to_left, shape_line, width_of, wrap
from c21lab.messages import SOURCES, source_text
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


@cache
def font(bold: bool) -> FT2Font:
    shipped = files("c21lab").joinpath("fonts", f"c21labSans-{'Bold' if bold else 'Regular'}.ttf")
    symbols = f"{get_data_path()}/fonts/ttf/DejaVuSans{'-Bold' if bold else ''}.ttf"
    loaded = get_font((str(shipped), symbols))
    loaded.set_size(100, 72)
    return loaded


def shaped_whole(word: str, bold: bool) -> tuple[list[tuple[str, float, float]], float]:
    """The signs of a word with ink and where they stand, and its width, as the font's rules place them all at once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # signs that the font lacks
        placed, outlines, _ = TextToPath().get_glyphs_with_font(font(bold), f"{word} ")
    return [(name, x * 10, y * 10) for name, x, y, _ in placed if len(outlines[name][0])], placed[-1][1] * 10


def assert_shaped_as_whole(word: str, bold: bool) -> None:
    shape = shape_line(word, bold)
    glyphs, width = shaped_whole(word, bold)
    assert [(glyph.name, x, y) for glyph, x, y in shape.glyphs] == glyphs, word
    assert shape.width == pytest.approx(width), word


def test_words_put_together_from_pairs_of_letters_stand_as_the_font_s_rules_place_them() -> None:
    said = [*map(source_text, SOURCES), *(str(words) for words in FRAMEWORK.words.values())]
    words = {word for text in said for word in re.findall(r"[^\W\d_][\w’'.-]*", text) if not has_right_to_left(word)}
    assert len(words) > 5000
    for number, word in enumerate(sorted(words)):
        assert_shaped_as_whole(word, bold=number % 2 == 1)


@given(
    st.text(st.sampled_from("fiffllAVTo,.’«»éñçŀ·Łß1/7-–…€ \u00ad\u00a0\u202f\u0301\u0327ЖΩ☐"), min_size=1, max_size=9)
)
@example("office")
@example("A\u00adV")
@example("e\u0301")
def test_any_word_stands_as_the_font_s_rules_place_it(word: str) -> None:
    if " " not in word:  # a line is shaped word by word
        assert_shaped_as_whole(word, bold=False)


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
