"""Reports as other programs see them: the Open XML schema's checker, LibreOffice, and checkers of accessible PDF."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from PIL import Image
from test_report import ROOMS
from test_report_parts import template

import c21lab
from c21lab.charts.draw_all import draw_charts
from c21lab.report.quotes import Quote
from c21lab.report.word.write import ReportInput, word_report
from checkers import converted, schema_faults, tool
from reports import ROOM, Read, grey_png
from workshops import Workshop

REPOSITORY = Path(__file__).parents[2]
# of a page's height: its margins with the running head and foot; and the grey up to which a pixel is ink
_HEAD, _FOOT, _INK = 0.075, 0.085, 200
_FIGURE_CM = 15.875  # 450 points
PDF_UA = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'


def drawn(workshop: Workshop, language: str) -> ReportInput:
    """What a report with the real charts is made from; without emoji, which avalpdf cannot read in a PDF."""
    edition = workshop.edition(language)
    return ReportInput(
        edition, draw_charts(edition), logo=grey_png(40, 20), quotes=(Quote("D1.1", "<&> المكتبة", "en"),)
    )


@pytest.fixture(scope="module")
def reports() -> Mapping[str, bytes]:
    """A few reports that differ in all that matters to a checker."""
    inputs = {
        "essentials-fr": drawn(ROOM, "fr"),
        "extended-es": drawn(replace(ROOM, module="extended"), "es"),
        "tables-en": drawn(ROOMS["tables"], "en"),
        "nothing-en": drawn(ROOMS["nobody scored anything"], "en"),
        "template-en": replace(drawn(ROOMS["three sheets"], "en"), template=template(without=("Quote", "List Bullet"))),
    }
    return {name: word_report(given)[0] for name, given in inputs.items()}


@pytest.fixture(scope="module")
def pdfs(reports: Mapping[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The same reports as PDF/UA, by LibreOffice."""
    folder = tmp_path_factory.mktemp("reports")
    files = [folder / f"{name}.docx" for name in reports]
    for file, data in zip(files, reports.values(), strict=True):
        file.write_bytes(data)
    return converted(files, PDF_UA, folder)


def test_every_report_fits_the_open_xml_schema(reports: Mapping[str, bytes], tmp_path: Path) -> None:
    assert schema_faults({f"{name}.docx": data for name, data in reports.items()}, tmp_path) == {}


@pytest.mark.office
def test_the_contents_name_the_pages_on_which_the_parts_stand(
    reports: Mapping[str, bytes], pdfs: Mapping[str, Path]
) -> None:
    for name in reports.keys() - {"template-en"}:  # a city's template has fonts that are measured by guess
        shown = dict(line.rsplit("\t", 1) for line in Read(reports[name]).styled("toc 1"))
        pages = pages_of(pdfs[name])
        assert {title: str(page_of(title, pages)) for title in shown} == shown, name


@pytest.mark.office
def test_in_one_page_is_one_page(reports: Mapping[str, bytes], pdfs: Mapping[str, Path]) -> None:
    for name in reports.keys() - {"template-en"}:
        first, second = (line.rsplit("\t", 1)[1] for line in Read(reports[name]).styled("toc 1")[:2])
        assert int(second) - int(first) == 1, name
        assert pdfs[name].exists()


@pytest.mark.office
@pytest.mark.parametrize(
    ("sample", "language", "second_day", "most"),
    [
        ("vaubrelle-essentials-fr", "fr", False, 16),
        ("vaubrelle-essentials-fr", "es", True, 16 + 6),
        ("puertolirio-extended-es", "es", False, 24),
    ],
)
def test_a_sample_has_no_page_too_many_none_half_empty_and_no_letters_made_smaller(
    sample: str, language: str, second_day: bool, most: int, tmp_path: Path
) -> None:
    folder = tmp_path / sample
    shutil.copytree(REPOSITORY / "sample_sessions" / sample, folder)
    if not second_day:
        for name in ("plenary.xlsx", "plan.xlsx"):
            (folder / name).unlink(missing_ok=True)
    data = c21lab.word_report(c21lab.score(c21lab.read(c21lab.open_session(folder))), language)
    (tmp_path / "report.docx").write_bytes(data)
    pages = fills(converted([tmp_path / "report.docx"], "pdf", tmp_path)["report"], tmp_path)
    assert len(pages) <= most
    begins = {int(line.rsplit("\t", 1)[1]) for line in Read(data).styled("toc 1")} | {len(pages) + 1}
    within = {page: fill for page, fill in enumerate(pages, 1) if page > 2 and page + 1 not in begins}
    assert {page: fill for page, fill in within.items() if fill < 0.5} == {}
    assert all(width > 0.99 for width in figure_widths(data))


def fills(pdf: Path, folder: Path) -> list[float]:
    """How far down each page is filled between its head and its foot, as a share."""
    subprocess.run(["pdftoppm", "-r", "20", "-gray", str(pdf), str(folder / "page")], check=True, timeout=120)
    found: list[float] = []
    for file in sorted(folder.glob("page*.pgm")):
        with Image.open(file) as page:
            top, bottom = round(page.height * _HEAD), round(page.height * (1 - _FOOT))
            if page.width > page.height:  # turned: head and foot are as high, the page is not
                top, bottom = round(page.width * _HEAD), page.height - round(page.width * _FOOT)
            inked = [y for y in range(top, bottom) if min(page.crop((0, y, page.width, y + 1)).tobytes()) < _INK]
        found.append((max(inked, default=top) - top) / (bottom - top))
    return found


def figure_widths(data: bytes) -> list[float]:
    """The width of each figure, of that at which its letters have their size."""
    drawings = Read(data).document.element.body.iter(qn("wp:inline"))
    extents = [next(drawing.iter(qn("wp:extent"))) for drawing in drawings]
    return [int(extent.get("cx", "0")) / (_FIGURE_CM * 360_000) for extent in extents]


def pages_of(pdf: Path) -> list[list[str]]:
    """The lines of each page, spaces evened out."""
    said = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return [[" ".join(line.split()) for line in page.splitlines()] for page in said.stdout.split("\f")]


def page_of(title: str, pages: list[list[str]]) -> int:
    """The first page after the cover on which the title has a line of its own."""
    even = " ".join(title.split())
    line = re.compile(rf"{re.escape(even)}( D\d)?")  # a domain's id stands beside it in small print
    return next(n for n, lines in enumerate(pages, 1) if n > 1 and any(map(line.fullmatch, lines)))


@pytest.mark.office
def test_no_checker_of_accessible_pdf_finds_anything(pdfs: Mapping[str, Path]) -> None:
    checker = tool("pdfua", "pip install pdfua")
    said = subprocess.run([checker, "check", *map(str, pdfs.values())], capture_output=True, text=True, timeout=300)
    assert said.returncode == 0, said.stdout


@pytest.mark.office
def test_the_reader_of_tags_reports_no_issue(pdfs: Mapping[str, Path], tmp_path: Path) -> None:
    checker = tool("avalpdf", "pip install avalpdf")
    for name, pdf in pdfs.items():
        command = [checker, str(pdf), "--report", "--quiet", "-o", str(tmp_path / "said")]
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
        (report,) = (tmp_path / "said").glob(f"{name}*.json")
        found = json.loads(report.read_text(encoding="utf-8"))["validation_results"]  # it always exits 0
        assert found["issues"] == [], name
