from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from books import HARBOURS, by_hand, imported
from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework
from c21lab.sheets.blank.ballot import ballot_document
from c21lab.sheets.blank.content import TemplateOptions


def in_persian(framework: Framework) -> Framework:
    """The Arabic texts as another language from right to left, which the program does not speak."""
    return replace(framework, words={**framework.words, "fa": replace(framework.words["ar"], language="fa")})


@pytest.fixture(scope="module")
def grid() -> Framework:
    return find_framework("c21plus-working")


def rows_by_id(document) -> dict[str, list[str]]:
    """The texts of the cells of each row of the tables, by the first of them."""
    rows = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return {row[0]: row for row in rows}


@pytest.mark.parametrize(("module", "language"), [("essentials", "fr"), ("extended", "es")])
def test_every_item_has_a_box_for_each_answer(grid: Framework, module: str, language: str):
    rows = rows_by_id(docx.Document(BytesIO(ballot_document(grid, module, language))))
    for item in grid.items(module):
        assert rows[item.id][2:] == [*map(str, range(1, 10)), "?", "–"]
        assert grid.words[language].title_of(item.id) in rows[item.id][1]


def test_each_paper_is_on_a4_and_has_its_id_on_every_page(grid: Framework):
    document = docx.Document(BytesIO(ballot_document(grid, "essentials", "en", 3)))
    assert [section.header.paragraphs[0].text.split("\t")[1] for section in document.sections] == [
        "Ballot P01",
        "Ballot P02",
        "Ballot P03",
    ]
    sizes = [(section.page_width, section.page_height) for section in document.sections]
    assert sizes == [pytest.approx((Mm(210), Mm(297)), abs=2000)] * 3


def test_a_ballot_asks_for_the_group_and_carries_the_status(grid: Framework):
    document = docx.Document(BytesIO(ballot_document(grid, "essentials", "fr")))
    cells = "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    assert all(f"☐ {label}" in cells for label in grid.words["fr"].groups.values())
    note = "Formulation provisoire de c21lab\N{NO-BREAK SPACE}; ce n’est pas le texte officiel"
    assert note in document.sections[0].footer.paragraphs[0].text
    assert note in [paragraph.text for paragraph in document.paragraphs]


def test_signs_that_xml_refuses_do_not_break_a_ballot(grid: Framework):
    document = docx.Document(BytesIO(ballot_document(grid, "essentials", "en", 1, TemplateOptions("A & B <\x07>"))))
    assert "A & B <>" in [paragraph.text for paragraph in document.paragraphs]


def test_the_same_ballot_has_the_same_bytes(grid: Framework):
    assert ballot_document(grid, "extended", "en", 2) == ballot_document(grid, "extended", "en", 2)


@pytest.mark.parametrize(("language", "marked"), [("en", "en-GB"), ("fr", "fr-FR"), ("es", "es-ES")])
def test_a_ballot_is_marked_as_written_in_its_language(grid: Framework, language: str, marked: str):
    document = docx.Document(BytesIO(ballot_document(grid, "essentials", language)))
    langs = {element.get(qn("w:val")) for element in document.styles.element.iter(qn("w:lang"))}
    assert langs == {marked}
    assert document.core_properties.language == marked


def test_a_ballot_brings_no_picture_of_another_document(grid: Framework):
    with ZipFile(BytesIO(ballot_document(grid, "essentials", "en"))) as archive:
        assert not [name for name in archive.namelist() if "thumbnail" in name]


def test_every_page_of_a_ballot_says_what_the_numbers_and_signs_mean(grid: Framework):
    document = docx.Document(BytesIO(ballot_document(grid, "extended", "en", 2)))
    for section in document.sections:
        legend = section.header.paragraphs[1].text
        for sign in ("1–3 Emerging", "7–9 Well developed", "? Don’t know", "– Not applicable"):
            assert sign in legend
        assert legend == document.sections[0].header.paragraphs[1].text


def test_no_action_is_alone_above_the_lines_for_reasons(grid: Framework):
    document = docx.Document(BytesIO(ballot_document(grid, "extended", "fr")))
    table = next(t for t in document.tables if t.rows[0].cells[0].text == "D1.1")
    kept = [all(p.paragraph_format.keep_with_next for c in row.cells for p in c.paragraphs) for row in table.rows]
    assert kept == [True, True, False, False, False, False, True, True, True, False]


def test_each_text_of_a_ballot_runs_in_its_own_direction_and_says_its_language():
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    document = docx.Document(BytesIO(ballot_document(in_persian(harbours), "short", "fa")))
    paragraphs = [
        (paragraph, "".join(text.text or "" for text in paragraph.iter(qn("w:t"))))
        for paragraph in document.element.body.iter(qn("w:p"))
    ]
    english = [p for p, text in paragraphs if re.search("[a-z]", text)]
    arabic = [p for p, text in paragraphs if re.search("[ء-ي]", text) and not re.search("[a-z]", text)]
    assert english
    assert arabic
    assert not [p for p in english if p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None]
    assert not [p for p in arabic if p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is None]
    for run in document.element.body.iter(qn("w:r")):
        text = "".join(part.text or "" for part in run.iter(qn("w:t")))
        language = run.find(f"{qn('w:rPr')}/{qn('w:lang')}")
        if re.search("[A-Za-z]", text):
            assert language.get(qn("w:val")) == "en-GB"
        if re.search("[ء-ي]", text):
            assert language.get(qn("w:bidi")) == "fa-IR"


def test_the_legend_of_a_ballot_from_right_to_left_keeps_each_sign_at_its_label():
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    legend = (
        docx.Document(BytesIO(ballot_document(in_persian(harbours), "short", "fa"))).sections[0].header.paragraphs[1]
    )
    assert "w:bidi" in legend._p.xml
    assert re.search("Don’t know +\u200f– Not applicable", legend.text)


def test_each_page_of_a_ballot_from_right_to_left_begins_at_its_right():
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    section = docx.Document(BytesIO(ballot_document(harbours, "short", "ar"))).sections[0]
    lines = [*section.header.paragraphs, *section.footer.paragraphs]
    assert len(lines) == 3
    for line in lines:
        assert line._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
        arabic = [run for run in line._p.iter(qn("w:r")) if re.search("[ء-ي]", "".join(run.itertext()))]
        assert all(run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None for run in arabic)
        assert all(run.find(f"{qn('w:rPr')}/{qn('w:szCs')}") is not None for run in arabic)
    assert lines[0].text.endswith("P01")
