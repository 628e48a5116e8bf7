"""Pages turned and in columns: real sections, with the head and foot and the margins of the others."""

from __future__ import annotations

import pytest
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.ns import qn

from c21lab.report.word.blocks import Heading, PageSetup, Paragraph
from c21lab.report.word.page_forecast import heading_pages
from c21lab.report.word.page_setup import PageLayout, SpaceLook, without_idle_setups
from c21lab.report.word.style_names import StyleName
from reports import full_report

_EMU_PER_TWIP = 635
LAYOUT = PageLayout(16.0, 24.0, {style: SpaceLook() for style in StyleName}, (24.0, 16.0))


def test_a_turned_page_has_the_margins_the_head_and_the_foot_of_the_others() -> None:
    first, turned, *_ = full_report("en").document.sections
    assert turned.orientation == WD_ORIENT.LANDSCAPE
    assert (turned.page_width, turned.page_height) == (first.page_height, first.page_width)
    for margin in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        assert getattr(turned, margin) == getattr(first, margin)
    for line in ("header", "footer"):
        own, other = getattr(turned, line), getattr(first, line)
        assert own.paragraphs[-1].text.split() == other.paragraphs[-1].text.split()


def test_lines_of_head_and_foot_reach_the_right_margin_of_each_page() -> None:
    for section in full_report("en").document.sections:
        assert section.page_width is not None
        width = section.page_width - (section.left_margin or 0) - (section.right_margin or 0)
        for line in (section.header, section.footer):
            tabs = [tab for tab in line.part.element.iter(qn("w:tab")) if tab.get(qn("w:val")) == "right"]
            assert [int(tab.get(qn("w:pos"), "0")) for tab in tabs] == [pytest.approx(width / _EMU_PER_TWIP, abs=2)]


def test_columns_go_on_the_page_and_only_the_first_page_is_a_cover() -> None:
    sections = list(full_report("en").document.sections)
    counts = [section._sectPr.find(qn("w:cols")).get(qn("w:num"), "1") for section in sections]
    assert "2" in counts
    assert sections[counts.index("2")].start_type == WD_SECTION.CONTINUOUS
    assert [section.different_first_page_header_footer for section in sections] == [True] + [False] * (
        len(sections) - 1
    )


def test_a_turned_page_begins_a_page_and_so_does_what_follows_it() -> None:
    blocks = [Heading("A"), PageSetup(landscape=True), Heading("B"), PageSetup(), Heading("C"), PageSetup(columns=2)]
    assert heading_pages([*blocks, Heading("D")], LAYOUT) == [1, 2, 3, 3]


def test_text_in_columns_takes_its_share_of_the_page() -> None:
    text = [Paragraph("word " * 30)] * 40
    alone, abreast = [*text, Heading("End")], [PageSetup(columns=2), *text, PageSetup(), Heading("End")]
    assert abs(heading_pages(alone, LAYOUT)[0] - heading_pages(abreast, LAYOUT)[0]) <= 1


def test_setups_that_change_nothing_are_left_out() -> None:
    a, b = Paragraph("a"), Paragraph("b")
    assert without_idle_setups([PageSetup(), a, PageSetup(columns=2), PageSetup(), b, PageSetup(landscape=True)]) == [
        a,
        b,
    ]
