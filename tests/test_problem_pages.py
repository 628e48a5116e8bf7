"""The guide's pages about problems quote real messages: they are made here from sheets that have these problems."""

from __future__ import annotations

import datetime as dt
import io
import re
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from c21lab.sheets.blank.collector import collector_workbook
from c21lab.sheets.layout import HIDDEN_TAB, ColumnKey, FormKey
from filling import (
    GRID,
    ITEMS,
    blank,
    column_of,
    filled,
    parts_of,
    read,
    row_of,
    saved,
    scoring_tabs,
    told,
    with_part,
    zipped,
)

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {
    "en": DOCS / "when-a-sheet-has-a-problem.md",
    "fr": DOCS / "fr" / "quand-une-fiche-pose-probleme.md",
    "es": DOCS / "es" / "cuando-una-ficha-tiene-un-problema.md",
}
WORDS = {
    "en": {"good": "good", "group": "Residents", "unclear": "perhaps", "many": "three", "odd": "Neighbours"},
    "fr": {
        "good": "bien",
        "group": "Habitantes et habitants",
        "unclear": "peut-être",
        "many": "trois",
        "odd": "Voisinage",
    },
    "es": {"good": "bien", "group": "Vecinas y vecinos", "unclear": "quizás", "many": "tres", "odd": "Vecindario"},
}


def disturbed(book: Workbook) -> None:
    """What people do to rows: an id overwritten, one emptied, a row deleted, one doubled, an answer on a heading."""
    tab = scoring_tabs(book)[0]
    ids, scores = column_of(tab, ColumnKey.ID), column_of(tab, ColumnKey.SCORE)
    tab.cell(row_of(tab, "D2.1") - 1, scores).value = 5
    tab.cell(row_of(tab, "D2.2"), ids).value = "D2.Z"
    tab.cell(row_of(tab, "D2.3"), ids).value = None
    tab.delete_rows(row_of(tab, "D2.4"))
    tab.append([{ids: "D2.5", scores: 3}.get(column) for column in range(1, 6)])
    first = row_of(tab, "D3.1")
    tab.merge_cells(start_row=first, end_row=first + 1, start_column=scores, end_column=scores)


def far_away(data: bytes) -> bytes:
    far = b'<row r="90000"><c r="A90000"><v>1</v></c></row></sheetData>'
    return with_part(data, "xl/worksheets/sheet2.xml", lambda part: part.replace(b"</sheetData>", far))


def files_of(language: str) -> dict[str, bytes]:
    """A folder in which everything goes wrong once."""
    words, sheet = WORDS[language], blank("essentials", language)

    def make(answers: dict[str, object] | None = None, **others: object) -> bytes:
        return filled(answers, sheet=sheet, **others)  # type: ignore[arg-type]  # handed on as they are

    typed = [12, "7-8", dt.date(2026, 8, 7), words["good"], "#REF!", "=1+1"]
    cells = dict(zip(("D1.1", "D1.2", "D1.3", "D1.4", "D1.5", "D3.1"), typed, strict=True))
    rows: dict[str, object] = {"D2.2": 4, "D2.3": 6, "D2.5": 8, "D3.1": 7}
    anna = {FormKey.NAME: "Anna", FormKey.GROUP: words["group"]}
    good = make({"D1.1": 7, "D1.2": 4})
    form: dict[FormKey, object] = {
        FormKey.GROUP: words["odd"],
        FormKey.PEOPLE: words["many"],
        FormKey.PRINT_NAME: words["unclear"],
    }
    return {
        "anna.xlsx": make(cells),
        "ben.xlsx": make(rows, edit=disturbed),
        "carla.xlsx": make({"D1.1": 2}, form=form),
        "dora.xlsx": b"\x89PNG" + bytes(99),
        "eli.xlsx": good[: len(good) // 2],
        "fatou.xlsx": b"",
        "greta.xlsx": with_part(good, "xl/workbook.xml", lambda part: part[:-30]),
        "hugo.xlsm": zipped(parts_of(make({"D1.1": 3})) | {"xl/vbaProject.bin": b"x"}),
        "ines.xlsx": far_away(good),
        "jo.xlsx": make(),
        "kim.xlsx": make(comments={"D1.1": "…"}),
        "lea 1.xlsx": make({"D1.1": 5}, form=anna),
        "lea 2.xlsx": make({"D1.1": 6}, form=anna),
        "mo.xlsx": good,
        "mo (copy).xlsx": good,
        "nina.xlsx": make({"D1.1": 7, "D1.2": 4}, comments={"D1.1": "…"}),
        "omar.xlsx": filled({"D1.1a": 7}, sheet=blank("extended", language)),
        "paul.xlsx": make({"D1.1": 8}, edit=lambda book: book.remove(book[HIDDEN_TAB])),
        "rosa.xlsx": make({"D1.1": 9}, edit=comment_as_formula),
        "sara.xlsx": make({"D1.2": 1}, comments={"D1.1": "6"}),
        "tom.xlsx": make({"D1.3": 1, "D2.4": 8}, edit=cut_out),
        "vera.xlsx": make({"D1.4": 5}, edit=with_a_row_of_ones_own),
        "walt.xlsx": make({"D1.5": 2}, edit=with_a_note),
        "xenia.xlsx": make({"D1.1": 8, "D1.2": 9}, edit=hide_a_row),
        "yara.xlsx": make({"D3.2": 7}, comments={"D3.2": "5"}),
        "zoe.xlsx": make(dict(zip(ITEMS, VARIED, strict=True))),
        "zoe (earlier).xlsx": make(dict(zip(ITEMS, VARIED[:20], strict=False))),
        "papers.xlsx": collected(language),
        "table 4.xlsx": make({"D4.1": 6}, form={FormKey.PEOPLE: 12}),
        "sent.zip": zipped({"anna.xlsx": good}),
    }


VARIED = [1 + (7 * number * number + 3 * number) % 9 for number in range(len(ITEMS))]


def collected(language: str) -> bytes:
    """A collector with one paper, and a digit that slipped into the column of another."""
    book = load_workbook(io.BytesIO(collector_workbook(GRID, "essentials", language, 6)))
    tab = scoring_tabs(book)[0]
    columns = {str(cell.value): cell.column for row in tab.iter_rows() for cell in row if cell.value in ("P01", "P05")}
    for item, score in {"D1.1": 7, "D1.2": 3, "D1.3": 4}.items():
        tab.cell(row_of(tab, item), columns["P01"]).value = score
    tab.cell(row_of(tab, "D2.1"), columns["P05"]).value = 3
    return saved(book)


def with_a_note(book: Workbook) -> None:
    tab = scoring_tabs(book)[0]
    tab.cell(row_of(tab, "D1.1"), column_of(tab, ColumnKey.SCORE)).comment = Comment("7, because …", "W.")


def hide_a_row(book: Workbook) -> None:
    tab = scoring_tabs(book)[0]
    tab.row_dimensions[row_of(tab, "D1.2")].hidden = True


def cut_out(book: Workbook) -> None:
    """A row cut out of its tab and pasted into a new one."""
    tab = scoring_tabs(book)[0]
    row = row_of(tab, "D2.4")
    book.create_sheet("Table 2").append([tab.cell(row, column).value for column in range(1, 6)])
    tab.delete_rows(row)


def with_a_row_of_ones_own(book: Workbook) -> None:
    tab = scoring_tabs(book)[0]
    tab.append([{column_of(tab, ColumnKey.ID): "D7.1", column_of(tab, ColumnKey.SCORE): 5}.get(c) for c in range(1, 6)])


def comment_as_formula(book: Workbook) -> None:
    tab = scoring_tabs(book)[0]
    tab.cell(row_of(tab, "D1.1"), column_of(tab, ColumnKey.COMMENT)).value = "#NAME?"


@pytest.mark.parametrize("language", PAGES)
def test_every_message_that_a_page_quotes_is_real_and_none_is_left_out(language: str, tmp_path: Path) -> None:
    messages = told(read(tmp_path, files_of(language)), language)
    quoted = re.findall(r"^> (.+)$", PAGES[language].read_text(encoding="utf-8"), re.MULTILINE)
    assert [quote for quote in quoted if quote not in messages] == []
    assert [message for message in messages if message not in quoted] == []


def test_the_pages_go_through_the_same_files_in_the_same_order() -> None:
    files = [
        re.findall(r"^> (.+?\.(?:xls[xm]|zip))", page.read_text(encoding="utf-8"), re.MULTILINE)
        for page in PAGES.values()
    ]
    assert files[0] == files[1] == files[2]
