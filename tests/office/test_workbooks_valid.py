"""Every kind of workbook and document besides the report, against the Open XML schema."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest

from c21lab.framework.authoring.write import export_workbook
from c21lab.framework.diff.changes import diff_frameworks
from c21lab.framework.diff.document import diff_document
from c21lab.framework.diff.workbook import diff_workbook
from c21lab.framework.load import find_framework
from c21lab.report.feedback import feedback_workbook, item_feedback
from c21lab.report.quotes import Quote
from c21lab.report.workbook.write import results_workbook
from c21lab.sheets.blank.ballot import ballot_document
from c21lab.sheets.blank.collector import collector_workbook
from c21lab.sheets.blank.individual import template_workbook
from c21lab.wording import words_for
from checkers import schema_faults
from workshops import FRAMEWORK, Workshop

LANGUAGES = FRAMEWORK.languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_fits_the_open_xml_schema(language: str, tmp_path: Path) -> None:
    sheets = {f"{module}.xlsx": template_workbook(FRAMEWORK, module, language) for module in FRAMEWORK.modules}
    sheets["collector.xlsx"] = collector_workbook(FRAMEWORK, "essentials", language, 5)
    sheets["ballot.docx"] = ballot_document(FRAMEWORK, "essentials", language, 2)
    assert schema_faults(sheets, tmp_path) == {}


def test_every_results_workbook_fits_the_open_xml_schema(tmp_path: Path) -> None:
    shapes = {
        "many": Workshop(30),
        "extended": Workshop(20, "extended"),
        "one": Workshop(1),
        "tables": Workshop(12, tables=True),
    }
    books = {
        f"{name}-{language}.xlsx": results_workbook(
            shape.edition(language), [Quote(FRAMEWORK.items(shape.module)[0].id, "=1 <&> 🎭", language)], []
        )
        for (name, shape), language in zip(shapes.items(), cycle(LANGUAGES), strict=False)
    }
    assert schema_faults(books, tmp_path) == {}


def test_every_table_of_a_framework_fits_the_open_xml_schema(tmp_path: Path) -> None:
    words, example = words_for("fr"), find_framework("example-climate")
    diff = diff_frameworks(FRAMEWORK, replace(FRAMEWORK, version="0.2", domains=FRAMEWORK.domains[1:]))
    feedback = item_feedback(Workshop(9).ratings(), FRAMEWORK, [Quote("D1.1", "=1 <&> 🎭", "fr")])
    files = {
        "grid.xlsx": export_workbook(FRAMEWORK, "fr"),
        "example.xlsx": export_workbook(example, "es"),
        "diff.xlsx": diff_workbook(diff, words),
        "diff.docx": diff_document(diff, words),
        "feedback.xlsx": feedback_workbook(feedback, FRAMEWORK, words),
    }
    assert schema_faults(files, tmp_path) == {}
