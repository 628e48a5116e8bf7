"""A diff as a Word document: the "revised version of the module" that a workshop hands back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from importlib.resources import as_file, files
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from c21lab.framework.diff.changes import Diff
from c21lab.framework.diff.rows import COLUMNS, DiffRow, DiffRun, diff_notes, diff_rows, diff_title
from c21lab.office.docx_language import set_language, with_country
from c21lab.office.file_properties import property_text
from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.wording import Words

_WIDTHS = tuple(map(Cm, (2.4, 2.0, 2.0, 2.8, 1.8, 7.2, 7.2)))
_MARGIN = Cm(2)


def diff_document(diff: Diff, words: Words) -> bytes:
    """Writes the changes as a .docx in the house style; what is gone is struck through and what is new underlined."""
    with as_file(files("c21lab").joinpath("word", "report.docx")) as template:
        document = Document(str(template))
    _set_up(document, diff_title(diff, words), words.language)
    first = document.paragraphs[0]
    first.style = "Heading 1"
    first.add_run(diff_title(diff, words))
    if diff.new.provisional:
        document.add_paragraph(words("status-note", status=diff.new.status), "C21 Note")
    for note in diff_notes(diff, words):
        document.add_paragraph(note)
    if diff.changes:
        document.add_paragraph(words("framework-diff-marks"), "C21 Note")
        _add_table(document, list(diff_rows(diff, words)), words)
    target = BytesIO()
    document.save(target)
    return with_fixed_times(target.getvalue())


def _set_up(document: WordDocument, title: str, language: str) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.different_first_page_header_footer = False  # the template's first page is a cover
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    properties = document.core_properties
    properties.title, properties.author = property_text(title), "c21lab"
    set_language(document, with_country(language))
    properties.created = properties.modified = dt.datetime(2000, 1, 1)


def _add_table(document: WordDocument, rows: Sequence[DiffRow], words: Words) -> None:
    table = document.add_table(1 + len(rows), len(COLUMNS), "C21 Table")
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = width  # LibreOffice goes by these, Word by those of the cells
    head, *body = (row.cells for row in table.rows)  # one look at each row: a cell by its coordinates is slow
    for cell, name, width in zip(head, COLUMNS, _WIDTHS, strict=True):
        cell.width = width
        cell.paragraphs[0].style = "C21 Head Cell"
        cell.paragraphs[0].add_run(words(f"framework-diff-{name}"))
    for cells, entry in zip(body, rows, strict=True):
        plain = [(DiffRun(text, changed=False),) for text in entry.cells()[:-2]]
        for cell, runs, width in zip(cells, (*plain, entry.before, entry.after), _WIDTHS, strict=True):
            cell.width = width
            _fill(cell.paragraphs[0], runs, is_old=runs is entry.before)
    for number, row in enumerate(document.element.body.xpath("./w:tbl/w:tr")):
        row.get_or_add_trPr().append(OxmlElement("w:cantSplit" if number else "w:tblHeader"))


def _fill(paragraph: Paragraph, runs: Sequence[DiffRun], *, is_old: bool) -> None:
    paragraph.style = "C21 Cell"
    for run in runs:
        added = paragraph.add_run(run.text)
        if run.changed:
            added.bold = not is_old
            added.underline = not is_old
            added.font.strike = is_old
