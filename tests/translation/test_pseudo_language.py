"""Sheet, ballot, charts and report in a language two fifths longer than English: nothing is cut, and nothing meets."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache

import pytest
from docx import Document
from openpyxl import load_workbook
from pseudo import PSEUDO, in_pseudo_language, pseudo, write_pseudo_language

from c21lab.charts.draw_all import draw_charts
from c21lab.edition import Edition
from c21lab.picture import Picture
from c21lab.report.word.blocks import ReportInput
from c21lab.report.word.write import word_report
from c21lab.sheets.blank.ballot import ballot_document
from c21lab.sheets.blank.content import PLAIN, Addressee
from c21lab.sheets.blank.individual import template_workbook
from c21lab.wording import Words, forget_languages, words_for
from svg_letters import collisions, letters, outside
from workshops import FRAMEWORK, SETTINGS, Workshop

GRID = in_pseudo_language(FRAMEWORK)


@pytest.fixture(scope="module", autouse=True)
def words(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Words]:
    """The words of the language, which is among a person's own while these tests run."""
    home = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(home))
        forget_languages()
        write_pseudo_language(home / "c21lab" / "languages")
        forget_languages()
        yield words_for(PSEUDO, "reader")
    forget_languages()


@cache
def edition() -> Edition:
    workshop = Workshop(40, framework=GRID)
    return Edition(SETTINGS, GRID, workshop.results(), words_for(PSEUDO, "reader"), GRID.words_in(PSEUDO))


@cache
def pictures() -> dict[str, Picture]:
    return draw_charts(edition())


def test_the_language_is_two_fifths_longer(words: Words) -> None:
    english = words_for("en")
    assert words.language == PSEUDO
    assert len(words("report-contents")) >= 1.3 * len(english("report-contents"))


def test_no_two_lines_of_a_chart_meet_and_none_leaves_its_picture() -> None:
    for picture in pictures().values():
        assert letters(picture.svg)
        assert collisions(picture.svg) == [], picture.name
        assert outside(picture.svg) == [], picture.name


def test_a_sheet_holds_every_text_whole() -> None:
    book = load_workbook(io.BytesIO(template_workbook(GRID, "essentials", PSEUDO, PLAIN)))
    said = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value}
    fields = GRID.words[PSEUDO].fields
    assert all(any(field.title in text for text in said) for field in fields.values())
    assert pseudo("How to answer") in said
    assert all(len(sheet.title) <= 31 for sheet in book)


def test_a_ballot_holds_every_text_whole() -> None:
    document = Document(io.BytesIO(ballot_document(GRID, "essentials", PSEUDO, [Addressee(1)], PLAIN)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    said = "\n".join([*cells, *(paragraph.text for paragraph in document.paragraphs)])
    assert all(field.question in said for field in GRID.words[PSEUDO].fields.values())


def test_a_report_is_in_the_language_and_says_that_it_is_a_draft(words: Words) -> None:
    data, problems = word_report(ReportInput(edition(), pictures()))
    document = Document(io.BytesIO(data))
    assert not problems
    footer = "\n".join(paragraph.text for paragraph in document.sections[0].footer.paragraphs)
    assert words("report-draft-translation") in footer
    headings = {p.text for p in document.paragraphs if p.style and p.style.name.startswith("Heading")}
    assert words("report-annexes") in headings
