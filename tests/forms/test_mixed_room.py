"""A room that answered online, on paper and on sheets is one count and one report."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

from openpyxl import load_workbook

from c21lab.sheets.blank.collector import collector_workbook
from c21lab.sheets.blank.content import TemplateOptions
from c21lab.sheets.blank.individual import template_workbook
from commands import Run
from exports import GRID, Person, as_csv, as_xlsx, content_of, kobo, microsoft, people_of
from filling import filled, row_of, scoring_tabs
from sessions import answers_in, bring_in, given_by, make_session

SIGNS = {"dk": "?", "na": "–"}


def typed(person: Person) -> dict[str, object]:
    return {item: SIGNS.get(str(value), value) for item, value in person.ratings.items() if value is not None}


def collector_with(papers: list[Person]) -> bytes:
    """A collector into which a facilitator typed papers."""
    book = load_workbook(io.BytesIO(collector_workbook(GRID, "essentials", "en", 12)))
    tab = scoring_tabs(book)[0]
    for column, paper in enumerate(papers, 4):
        for item, value in typed(paper).items():
            tab.cell(row_of(tab, item), column).value = value
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_twelve_online_nine_on_paper_and_ten_sheets_are_one_count_and_one_report(run: Run, tmp_path: Path) -> None:
    everybody = people_of(31)
    online, paper, sheets = everybody[:12], everybody[12:21], everybody[21:]
    session = make_session(tmp_path, languages=["en", "es"])
    (session / "sheets" / "paper.xlsx").write_bytes(collector_with(paper))
    for number, person in enumerate(sheets):
        (session / "sheets" / f"sheet {number}.xlsx").write_bytes(filled(typed(person)))
    files = {
        "kobo.csv": as_csv(kobo(content_of(), online[:7], "es"), ";"),
        "ms.xlsx": as_xlsx(microsoft(content_of(), online[7:])),
    }
    bring_in(session, files)
    bring_in(session, files)
    found = sorted(map(str, answers_in(session)))
    assert found == sorted(map(str, given_by(everybody)))
    ran = run("score", session)
    assert (ran.code, ran.err) == (0, "")
    results = json.loads((session / "results" / "results.json").read_text("utf-8"))
    assert (results["participation"]["people"], results["participation"]["sheets"]) == (31, 31)
    assert sorted(path.name for path in (session / "results").glob("report.*")) == ["report.en.docx", "report.es.docx"]
    checked = run("check", session)
    assert (checked.code, checked.err) == (0, "")


def numbered(number: int, person: Person) -> bytes:
    """A sheet with a number of its own, as an invitation brings it."""
    sheet = template_workbook(GRID, "essentials", "en", TemplateOptions(number=number))
    return filled(typed(person), sheet=sheet)


def test_one_number_online_and_on_a_sheet_is_named_and_with_the_same_answers_counts_once(
    run: Run, tmp_path: Path
) -> None:
    one, other, third = people_of(3)
    session = make_session(tmp_path)
    (session / "sheets" / "seven.xlsx").write_bytes(numbered(7, one))
    (session / "sheets" / "eight.xlsx").write_bytes(numbered(8, third))
    online = [replace(one, number="No. 7"), replace(other, number="8")]
    bring_in(session, {"kobo.csv": as_csv(kobo(content_of(), online))})
    assert sorted(map(str, answers_in(session))) == sorted(map(str, given_by([one, other, third])))
    said = run("check", session).err
    assert "seven.xlsx" in said
    assert "eight.xlsx" in said
