"""Slides and board of whole workshops: what stands on them, gaps, alternative texts, and no text that runs wild."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import pptx
import pytest
from playwright.sync_api import Browser
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from c21lab.edition import Edition
from c21lab.problems import InputError
from c21lab.report.board.svg import chart_svg
from c21lab.report.board.write import board_page
from c21lab.report.slides.content import SlideChart, plenary_slides
from c21lab.report.slides.write import slide_deck
from c21lab.scoring.finding_kinds import Discuss
from checkers import schema_faults
from workshops import FRAMEWORK, Workshop

HOSTILE = '<script>alert("x")</script><img src="http://example.org/x.png" onerror=alert(1)>&\x07‮'
ROOMS = {
    "groups": Workshop(28, groups=FRAMEWORK.groups[:5]),
    "extended": Workshop(16, module="extended", groups=FRAMEWORK.groups[:2]),
    "few": Workshop(6, groups=()),
    "two": Workshop(2, groups=()),
    "a gap": Workshop(20, groups=(), unanswered=tuple(f.id for f in FRAMEWORK.domains[1].fields)),
}
rooms = pytest.mark.parametrize("name", ROOMS)


def deck(edition: Edition, template: bytes | None = None) -> Any:
    return pptx.Presentation(BytesIO(slide_deck(edition, template)))


@rooms
def test_each_slide_has_a_title_and_notes_and_stands_in_order(name: str) -> None:
    edition = ROOMS[name].edition("en")
    keys = [slide.key for slide in plenary_slides(edition)]
    entries = len(edition.results.of_type(Discuss))
    assert [keys[2] in ("strengths", "highest"), keys[3] in ("weaknesses", "lowest")] == [True, True]
    assert [*keys[:2], *keys[4:]] == ["who", "domains", *["discuss"] * entries, "unknown", "next"]
    slides = deck(edition).slides
    assert len(slides) == len(keys)
    for slide in slides:
        assert slide.shapes.title.text_frame.text
        assert "neither a percentage nor an audit" in slide.notes_slide.notes_text_frame.text or slide.has_notes_slide
        assert not [shape for shape in slide.placeholders if not shape.text_frame.text]


def test_the_radar_is_a_chart_with_a_gap_and_an_alternative_text() -> None:
    edition = ROOMS["a gap"].edition("fr")
    (frame,) = [shape for shape in deck(edition).slides[1].shapes if shape.has_chart]
    assert frame.chart.chart_type == XL_CHART_TYPE.RADAR_MARKERS
    values = list(frame.chart.plots[0].series[0].values)
    assert values == [domain.score for domain in edition.results.domains]
    assert values[1] is None
    assert 'dispBlanksAs val="gap"' in frame.chart._chartSpace.xml
    assert frame._element.nvGraphicFramePr.cNvPr.get("descr")


def test_shares_are_drawn_from_so_many_sheets_on_and_each_discussion_has_room_for_its_end() -> None:
    for name, drawn in (("groups", True), ("few", False)):
        edition = ROOMS[name].edition("en")
        slides = [slide for slide in plenary_slides(edition) if slide.key == "discuss"]
        assert slides
        assert all((slide.chart is not None) is drawn for slide in slides)
        assert all(slide.answers == ("Agreed:", "Because:") for slide in slides)


@pytest.mark.parametrize("word", ["", "and everything that people of every age and origin need for it "])
@pytest.mark.parametrize("axes", [3, 6, 9])
def test_every_label_of_the_boards_radar_stands_within_its_picture(axes: int, word: str) -> None:
    labels = tuple(f"Equality and wellbeing {word * 3}{axis}" for axis in range(axes))
    drawn = chart_svg(SlideChart("radar", labels, (5.0,) * axes, "", 1.0, 9.0, "alt"), "id", "{:.1f}".format)
    top, height = (int(part) for part in re.findall(r'viewBox="0 (-?\d+) 1000 (\d+)"', drawn)[0])
    placed = [(float(y), int(size)) for y, size in re.findall(r'<text [^>]*y="([\d.-]+)" font-size="(\d+)"', drawn)]
    assert len(placed) >= 2 * axes
    assert all(top <= y - 0.75 * size and y + 0.25 * size <= top + height for y, size in placed)


@pytest.mark.parametrize(("language", "written"), [("en", '0"%"'), ("fr", '0"\u00a0%"'), ("es", '0"\u00a0%"')])
def test_a_share_has_its_sign_as_the_language_writes_it(language: str, written: str) -> None:
    slides = deck(ROOMS["groups"].edition(language)).slides
    charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
    formats = [chart.plots[0].data_labels.number_format for chart in charts]
    assert formats == ["0.0", *[written] * (len(charts) - 1)]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_slides_fit_the_schema_and_have_the_same_bytes_each_time(language: str, tmp_path: Path) -> None:
    edition = ROOMS["groups"].edition(language)
    data = slide_deck(edition)
    assert slide_deck(edition) == data
    assert schema_faults({f"slides.{language}.pptx": data}, tmp_path) == {}


def test_a_template_of_the_city_gives_its_size_and_loses_its_slides(tmp_path: Path) -> None:
    own = pptx.Presentation()
    own.slide_width, own.slide_height = Inches(10), Inches(5.625)
    own.slides.add_slide(own.slide_layouts[0]).shapes.title.text = "Welcome to Riverside"
    target = BytesIO()
    own.save(target)
    made = slide_deck(ROOMS["groups"].edition("en"), target.getvalue())
    presentation = pptx.Presentation(BytesIO(made))
    assert presentation.slide_width == Inches(10)
    assert "Welcome" not in "".join(
        s.text_frame.text for p in presentation.slides for s in p.shapes if s.has_text_frame
    )
    for slide in presentation.slides:
        assert all(shape.left >= 0 and shape.left + shape.width <= Inches(10) for shape in slide.shapes)
        assert all(shape.top + shape.height <= Inches(5.625) for shape in slide.shapes)
    assert schema_faults({"slides.pptx": made}, tmp_path) == {}


@pytest.mark.parametrize("data", [b"", b"no presentation", b"PK\x03\x04"])
def test_a_template_that_is_none_is_named(data: bytes) -> None:
    with pytest.raises(InputError) as raised:
        slide_deck(ROOMS["two"].edition("en"), data or b"-")
    assert raised.value.problems[0].code == "slides-template-not-readable"


def hostile(edition: Edition) -> Edition:
    about = replace(edition.settings.about, title=HOSTILE, territory=HOSTILE * 3)
    words = edition.framework_words
    fields = {id_: replace(field, title=HOSTILE + id_, question=HOSTILE) for id_, field in words.fields.items()}
    return replace(
        edition, settings=replace(edition.settings, about=about), framework_words=replace(words, fields=fields)
    )


class Page(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@rooms
def test_the_board_needs_nothing_beside_it_and_reads_no_text_as_markup(name: str) -> None:
    page = board_page(hostile(ROOMS[name].edition("en")))
    elements = Page(page).found
    assert sum(tag == "script" for tag, _ in elements) == 1
    assert not [tag for tag, _ in elements if tag in ("img", "iframe", "link", "object", "embed", "base", "form")]
    assert not [a for _, attributes in elements for a in attributes if a in ("src", "href", "onerror", "style")]
    assert "default-src 'none'" in page
    assert "\x07" not in page
    assert not re.search(r"url\(|@import", page)


def test_a_board_of_few_answers_holds_no_share_and_one_with_a_gap_no_zero() -> None:
    assert 'class="bar"' not in board_page(ROOMS["few"].edition("en"))
    page = board_page(ROOMS["a gap"].edition("en"))
    assert 'class="gap"' in page
    assert '<polygon class="series' not in page


@pytest.mark.parametrize("name", ["groups", "extended"])
def test_the_board_works_from_disk_by_keyboard_and_prints_on_one_page(
    name: str, tmp_path: Path, chromium: Browser
) -> None:
    edition = ROOMS[name].edition("fr")
    file = tmp_path / "board.fr.html"
    file.write_text(board_page(edition), "utf-8")
    with chromium.new_context(offline=True, viewport={"width": 1280, "height": 720}) as context:
        page = context.new_page()
        asked: list[str] = []
        faults: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(file.as_uri())
        count = len(plenary_slides(edition))
        for key, shown in (("ArrowRight", 2), ("ArrowLeft", 1), ("End", count), ("ArrowRight", count), ("Home", 1)):
            page.keyboard.press(key)
            assert page.locator("nav output").inner_text() == f"{shown} / {count}"
            top = page.locator("section").nth(shown - 1).bounding_box()
            assert top is not None
            assert abs(top["y"]) < 2
        smallest = page.evaluate(
            "Math.min(...[...document.querySelectorAll('section p, section li')].map(e => parseFloat(getComputedStyle(e).fontSize)))"
        )
        assert smallest >= 16  # of 720 lines: a projector's height divided by 45
        assert page.evaluate("[...document.querySelectorAll('section')].every(s => s.offsetHeight <= innerHeight + 1)")
        printed = page.pdf(prefer_css_page_size=True)
    assert asked == [file.as_uri()]
    assert faults == []
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
