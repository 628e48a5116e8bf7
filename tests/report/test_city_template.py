"""A city's own template: its typeface and its page decide widths, tab stops and the cover; what it lacks is said once."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from matplotlib.font_manager import findfont
from PIL import ImageFont

from c21lab.office.font_width import is_measured, stretch
from c21lab.problem_codes import ProblemCode
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.write import word_report
from c21lab.wording import words_for
from reports import Read, report_of

WIDE = "DejaVu Sans"  # comes with Matplotlib, and is as wide as Verdana nearly
_TWIPS_PER_CM = 567
_MARGINS_TWIPS = 120


def template(typeface: str, margin_cm: float) -> bytes:
    """A city's template in a typeface, with margins, a head of its own and dark red headings."""
    document = docx.Document()
    for style in document.styles:
        for fonts in style.element.iter(qn("w:rFonts")):
            fonts.attrib.clear()
            for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{kind}"), typeface)
    document.styles["Normal"].font.name = typeface
    document.styles["Normal"].font.size = Pt(11)
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x8A, 0x1C, 0x1C)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margin_cm)
    section.header.paragraphs[0].text = "City of Vaubrelle"
    target = BytesIO()
    document.save(target)
    return target.getvalue()


@pytest.fixture(scope="module")
def wide() -> Read:
    return Read(word_report(report_of(template=template(WIDE, 4.0)))[0])


def test_no_word_is_wider_than_its_cell_in_the_templates_own_typeface(wide: Read) -> None:
    font = ImageFont.truetype(findfont(WIDE), 100)
    bold = ImageFont.truetype(findfont(f"{WIDE}:bold"), 100)
    sizes = {"C21Cell": 8.5, "C21HeadCell": 8.0, "C21SmallCell": 7.5, "C21SmallHeadCell": 7.5}
    for table in wide.document.tables:
        widths = [int(column.get(qn("w:w"), "0")) for column in table._tbl.tblGrid]
        for row in table._tbl.findall(qn("w:tr")):
            for cell, width in zip(row.findall(qn("w:tc")), widths, strict=True):
                style = next(cell.iter(qn("w:pStyle"))).get(qn("w:val"), "")
                face = bold if "Head" in style else font
                for word in "".join(text.text or "" for text in cell.iter(qn("w:t"))).split(" "):
                    needed = face.getlength(word) / 100 * sizes[style] * 20
                    assert needed <= width - _MARGINS_TWIPS, (word, width)


def test_lines_of_the_head_and_the_contents_end_at_the_templates_margin(wide: Read) -> None:
    right = 13 * _TWIPS_PER_CM
    lines = [p._p for p in wide.document.paragraphs if p.style is not None and p.style.name == "toc 1"]
    lines.append(wide.document.sections[0].header.paragraphs[-1]._p)
    for line in lines:
        stops = {tab.get(qn("w:pos")): tab.get(qn("w:val")) for tab in line.iter(qn("w:tab")) if tab.get(qn("w:val"))}
        assert [int(pos or 0) for pos, kind in stops.items() if kind == "right"] == [pytest.approx(right, abs=3)]


def test_the_cover_has_no_running_head_and_other_pages_have_the_templates(wide: Read) -> None:
    first, *others = wide.document.sections
    assert first.different_first_page_header_footer
    assert not any(section.different_first_page_header_footer for section in others)
    assert not first.first_page_header.paragraphs[0].text
    for section in others:
        assert section.header.paragraphs[0].text == "City of Vaubrelle"


def test_below_the_head_of_a_template_a_status_that_is_too_long_for_a_line_stands_alone(wide: Read) -> None:
    own, *ours = (paragraph.text for paragraph in wide.document.sections[0].header.paragraphs)
    assert own == "City of Vaubrelle"
    assert ours == [words_for("en")("status-note", status="working")]


def test_what_the_template_lacks_and_a_typeface_that_is_not_here_are_said_once_each() -> None:
    problems = word_report(report_of(template=template("Nowhere Grotesk", 2.5)))[1]
    assert [problem.code for problem in problems] == [
        ProblemCode.WORD_STYLE_MISSING,
        ProblemCode.WORD_FONT_ELSEWHERE,
    ]
    assert "C21 Lead" in str(problems[0].facts["styles"]).split(", ")
    assert problems[1].facts["fonts"] == "Nowhere Grotesk"


def test_a_lent_style_keeps_a_colour_that_is_read_whatever_the_templates_theme(wide: Read) -> None:
    styles = {style.name: style.element for style in wide.document.styles}
    assert StyleName.LEAD in styles
    for name, style in styles.items():
        if name is not None and name.startswith("C21"):
            assert not style.xpath(".//@w:themeColor | .//@w:themeFill")


def test_typefaces_are_measured_where_they_are_and_guessed_wide_where_not() -> None:
    assert stretch("Arial") == 1.0
    assert is_measured(WIDE)
    assert 1.1 < stretch(WIDE) < 1.2
    assert not is_measured("Nowhere Grotesk")
    assert stretch("Nowhere Grotesk") >= stretch(WIDE)
