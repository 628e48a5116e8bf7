from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.shared import Mm

from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework
from c21lab.sheets.ballot import ballot_document
from c21lab.sheets.blank import TemplateOptions


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
        "Paper P01",
        "Paper P02",
        "Paper P03",
    ]
    sizes = [(section.page_width, section.page_height) for section in document.sections]
    assert sizes == [pytest.approx((Mm(210), Mm(297)), abs=2000)] * 3


def test_a_ballot_asks_for_the_group_and_carries_the_status(grid: Framework):
    document = docx.Document(BytesIO(ballot_document(grid, "essentials", "fr")))
    cells = "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    assert all(f"☐ {label}" in cells for label in grid.words["fr"].groups.values())
    note = "Formulation de travail propre à ce projet, et non le texte officiel"
    assert note in document.sections[0].footer.paragraphs[0].text
    assert note in [paragraph.text for paragraph in document.paragraphs]


def test_signs_that_xml_refuses_do_not_break_a_ballot(grid: Framework):
    document = docx.Document(BytesIO(ballot_document(grid, "essentials", "en", 1, TemplateOptions("A & B <\x07>"))))
    assert "A & B <>" in [paragraph.text for paragraph in document.paragraphs]


def test_the_same_ballot_has_the_same_bytes(grid: Framework):
    assert ballot_document(grid, "extended", "en", 2) == ballot_document(grid, "extended", "en", 2)
