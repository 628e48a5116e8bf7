"""Sheets among sheets: what they were made for, which came twice, and collectors."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.framework.model import EarlierVersion, FieldWords, Framework
from c21lab.problems import InputError, without_duplicate_problems
from c21lab.sheets.blank.collector import collector_workbook
from c21lab.sheets.blank.individual import TemplateOptions, template_workbook
from c21lab.sheets.filled.read import FilledSheets, deduced_module, find_sheets, open_sheets, read_opened
from c21lab.sheets.layout import HIDDEN_TAB, ColumnKey, FormKey, column_key
from filling import (
    GRID,
    answers_of,
    blank,
    codes,
    column_of,
    filled,
    item_rows,
    parts_of,
    read,
    row_of,
    saved,
    scoring_tabs,
    told,
    values,
    with_part,
    zipped,
)

ANSWERS = {"D1.1": 7, "D1.2": "?", "D2.1": 4}
READ = {"D1.1": 7, "D1.2": "dont_know", "D2.1": 4}


def with_meta(data: bytes, **changes: str) -> bytes:
    book = load_workbook(io.BytesIO(data))
    tab = book[HIDDEN_TAB]
    for row in tab.iter_rows(max_col=2):
        if row[0].value in changes:
            row[1].value = changes[str(row[0].value)]
    return saved(book)


def saved_at(data: bytes, moment: str) -> bytes:
    """The sheet as if it had been saved at another time."""
    pattern = rb"(<dcterms:modified[^>]*>)[^<]*"
    return with_part(data, "docProps/core.xml", lambda part: re.sub(pattern, rb"\g<1>" + moment.encode(), part))


def test_languages_mix_freely(tmp_path: Path) -> None:
    files = {
        f"{code}.xlsx": filled({"D1.1": len(code)}, sheet=blank("essentials", code)) for code in ("en", "es", "fr")
    }
    reading = read(tmp_path, files)
    assert [answers_of(reading, file) for file in files] == [{"D1.1": 2}] * 3
    assert [sheet.language for sheet in reading.sheets] == ["en", "es", "fr"]
    assert set(codes(reading)) == {"sheet-same-answers"}


def test_a_sheet_of_extended_is_read_over_all_its_tabs(tmp_path: Path) -> None:
    answers = {"D1.1a": 7, "D3.5g": "–", "D6.5i": 1}
    reading = read(tmp_path, {"anna.xlsx": filled(answers, sheet=blank("extended"))}, "extended")
    assert answers_of(reading) == {"D1.1a": 7, "D3.5g": "not_applicable", "D6.5i": 1}
    assert reading.ratings["tab"].nunique() == 6
    assert codes(reading) == []


def test_another_module_is_set_aside_and_named(tmp_path: Path) -> None:
    files = {"anna.xlsx": filled(ANSWERS), "ben.xlsx": filled({"D1.1a": 7}, sheet=blank("extended"))}
    reading = read(tmp_path, files)
    assert [sheet.id for sheet in reading.sheets] == ["anna.xlsx"]
    assert told(reading)[0].startswith("ben.xlsx: this sheet was made for the module ‘extended’, not for ‘essentials’")


def test_another_framework_is_set_aside_and_named(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": with_meta(filled(ANSWERS), framework="climate")})
    assert (codes(reading), reading.sheets) == (["sheet-other-framework"], ())


def test_another_version_is_set_aside_unless_the_framework_maps_it(tmp_path: Path) -> None:
    files = {"anna.xlsx": with_meta(filled(ANSWERS), version="0.0")}
    assert codes(read(tmp_path, files)) == ["sheet-other-version"]
    mapping = replace(GRID, earlier=(EarlierVersion("0.0", {"D1.1": "D1.3", "D1.3": "D1.1"}),))
    reading = read(tmp_path, files, framework=mapping)
    assert answers_of(reading) == {"D1.3": 7, "D1.2": "dont_know", "D2.1": 4}
    assert codes(reading) == ["sheet-earlier-version"]


def test_what_an_earlier_version_did_not_ask_or_asks_no_more_is_said_once(tmp_path: Path) -> None:
    names = ("anna", "ben", "carla")
    files = {f"{name}.xlsx": with_meta(filled(ANSWERS | {"D1.2": n}), version="0.0") for n, name in enumerate(names, 3)}
    shorter = replace(without_field(GRID, "D2.1"), withdrawn=(), earlier=(EarlierVersion("0.0", {"D1.1": "D1.3"}),))
    reading = read(tmp_path, files, framework=shorter)
    said = without_duplicate_problems(reading.problems)
    assert [str(problem.code) for problem in said] == ["sheet-earlier-version", "row-not-in-version", "items-new"]
    assert [problem.facts["count"] for problem in said] == [3, 3, 3]
    assert "D1.1" in str(said[2].facts["ids"])
    withdrawn = replace(shorter, withdrawn=("D2.1",))
    said = without_duplicate_problems(read(tmp_path, files, framework=withdrawn).problems)
    assert [str(problem.code) for problem in said] == ["sheet-earlier-version", "row-withdrawn", "items-new"]


def test_several_withdrawn_items_are_named_in_one_sentence_whoever_answered_which(tmp_path: Path) -> None:
    answers = {
        "anna": {"D1.1": 7, "D2.1": 4},
        "ben": {"D1.1": 5, "D2.1": 6, "D2.2": 8},
        "carla": {"D1.1": 3, "D2.2": 2},
    }
    files = {f"{name}.xlsx": with_meta(filled(given), version="0.0") for name, given in answers.items()}
    shorter = without_field(without_field(GRID, "D2.1"), "D2.2")
    shorter = replace(shorter, withdrawn=("D2.1", "D2.2"), earlier=(EarlierVersion("0.0"),))
    reading = read(tmp_path, files, framework=shorter)
    gone = [p for p in reading.problems if p.code == "row-withdrawn"]
    assert [p.facts["id"] for p in gone] == ["D2.1", "D2.1", "D2.2", "D2.2"]
    (said,) = [p for p in without_duplicate_problems(reading.problems) if p.code == "row-withdrawn"]
    assert (said.facts["id"], said.facts["items"], said.facts["count"]) == ("D2.1, D2.2", 2, 3)
    assert (said.place.file, said.place.cell) == ("anna.xlsx", "")


def test_an_answer_without_an_id_is_named_as_that_whatever_version_the_sheet_is_of(tmp_path: Path) -> None:
    def below(book: Workbook) -> None:
        (tab,) = scoring_tabs(book)
        tab.cell(400, column_of(tab, ColumnKey.SCORE)).value = 5

    mapping = replace(GRID, earlier=(EarlierVersion("0.0"),))
    files = {"anna.xlsx": with_meta(filled(ANSWERS, edit=below), version="0.0")}
    assert codes(read(tmp_path, files, framework=mapping)) == ["sheet-earlier-version", "row-without-id"]


def test_an_answer_to_a_withdrawn_item_is_named(tmp_path: Path) -> None:
    shorter = without_field(GRID, "D2.1")
    reading = read(tmp_path, {"anna.xlsx": filled(ANSWERS)}, framework=shorter)
    assert answers_of(reading) == {"D1.1": 7, "D1.2": "dont_know"}
    assert codes(reading) == ["sheet-other-wording", "row-withdrawn"]


def without_field(framework: Framework, id_: str) -> Framework:
    domains = (replace(d, fields=tuple(f for f in d.fields if f.id != id_)) for d in framework.domains)
    return replace(framework, domains=tuple(domains), withdrawn=(id_,))


def test_another_wording_of_the_same_version_is_read_and_named(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": with_meta(filled(ANSWERS), hash="0123456789ab", wording="ba9876543210")})
    assert (answers_of(reading), codes(reading)) == (READ, ["sheet-other-wording"])


def test_a_sheet_in_a_language_that_the_framework_no_longer_has_is_of_another_wording(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": with_meta(filled(ANSWERS), hash="0123456789ab", language="eo")})
    assert (answers_of(reading), codes(reading)) == (READ, ["sheet-other-wording"])


def test_a_sheet_is_of_the_same_wording_whatever_changed_in_another_language(tmp_path: Path) -> None:
    title = GRID.words["es"].fields["D1.1"].title
    spanish = replace(GRID.words["es"], fields={**GRID.words["es"].fields, "D1.1": FieldWords(f"{title} (?)")})
    changed = replace(GRID, words={**GRID.words, "es": spanish}, status="official", licence="CC0")
    files = {"anna.xlsx": filled(ANSWERS), "rosa.xlsx": filled({"D1.1": 2}, sheet=blank("essentials", "es"))}
    reading = read(tmp_path, files, framework=changed)
    assert [(p.place.file, str(p.code)) for p in reading.problems] == [("rosa.xlsx", "sheet-other-wording")]


def test_a_sheet_of_which_no_id_fits_is_set_aside(tmp_path: Path) -> None:
    def rename(book: Workbook) -> None:
        tab = book.worksheets[1]
        for row in item_rows(tab):
            tab.cell(row, column_of(tab, ColumnKey.ID)).value = f"X{row}"

    reading = read(tmp_path, {"anna.xlsx": filled(ANSWERS, edit=rename)})
    assert (codes(reading), reading.sheets) == (["sheet-no-items"], ())


def test_the_sheets_decide_what_they_were_made_for_and_blank_ones_do_not(tmp_path: Path) -> None:
    read(tmp_path, {"anna.xlsx": filled(ANSWERS), "blank.xlsx": blank("extended"), "own.csv": b""})
    opened = open_sheets(find_sheets(tmp_path))
    assert (opened.decided("framework"), opened.decided("module")) == (GRID.id, "essentials")
    assert open_sheets(()).decided("module") is None


def test_sheets_that_disagree_decide_nothing_and_are_counted(tmp_path: Path) -> None:
    extended = filled({"D1.1a": 7}, sheet=blank("extended"))
    read(tmp_path, {"a.xlsx": filled(ANSWERS), "b.xlsx": extended, "c.xlsx": extended})
    opened = open_sheets(find_sheets(tmp_path))
    with pytest.raises(InputError) as caught:
        opened.decided("module")
    assert [p.facts["counts"] for p in caught.value.problems] == ["extended: 2, essentials: 1"]


def test_an_exact_copy_counts_once_and_both_are_named(tmp_path: Path) -> None:
    data = filled(ANSWERS)
    reading = read(tmp_path, {"anna.xlsx": data, "copy/anna.xlsx": data})
    assert [sheet.id for sheet in reading.sheets] == ["anna.xlsx"]
    assert told(reading)[0].startswith("copy/anna.xlsx: the file is an exact copy of ‘anna.xlsx’.")


@pytest.mark.parametrize(("first", "second", "counted"), [(9, 10, "b.xlsx"), (10, 9, "a.xlsx"), (9, 9, "b.xlsx")])
def test_of_two_sheets_of_a_person_the_one_saved_last_counts(
    tmp_path: Path, first: int, second: int, counted: str
) -> None:
    anna = {FormKey.NAME: "Anna Núñez", FormKey.GROUP: "Residents"}
    again = {FormKey.NAME: " anna  NUNEZ", FormKey.GROUP: "Vecinas y vecinos"}
    files = {
        "a.xlsx": saved_at(filled({"D1.1": 2}, form=anna), f"2026-11-12T{first:02}:00:00Z"),
        "b.xlsx": saved_at(filled({"D1.1": 8}, form=again), f"2026-11-12T{second:02}:00:00Z"),
    }
    reading = read(tmp_path, files)
    assert [sheet.id for sheet in reading.sheets] == [counted]
    assert codes(reading) == ["sheet-same-person"]
    assert all(name in told(reading)[0] for name in files)


def test_where_a_sheet_does_not_say_when_it_was_saved_the_disk_does(tmp_path: Path) -> None:
    form = {FormKey.NAME: "Anna"}
    files = {name: unsaid(filled({"D1.1": n}, form=form)) for name, n in (("a.xlsx", 2), ("b.xlsx", 8))}
    read(tmp_path, files)
    os.utime(tmp_path / "a.xlsx", (2_000_000_000, 2_000_000_000))
    os.utime(tmp_path / "b.xlsx", (1_900_000_000, 1_900_000_000))
    reading = read_opened(open_sheets(find_sheets(tmp_path)), GRID, "essentials")
    assert [sheet.id for sheet in reading.sheets] == ["a.xlsx"]


def unsaid(data: bytes) -> bytes:
    return zipped({name: part for name, part in parts_of(data).items() if name != "docProps/core.xml"})


@pytest.mark.parametrize("name", ["-", "Anonymous", "anonyme", "ANÓNIMO", "…"])
def test_a_name_that_names_nobody_makes_no_two_sheets_one_person_s(tmp_path: Path, name: str) -> None:
    files = {f"{n}.xlsx": filled({"D1.1": n, "D1.2": 5}, form={FormKey.NAME: name}) for n in (3, 4)}
    reading = read(tmp_path, files)
    assert (len(reading.sheets), codes(reading)) == (2, [])


def test_of_two_sheets_that_say_the_same_time_the_disk_tells_which_is_later(tmp_path: Path) -> None:
    anna = {FormKey.NAME: "Anna"}
    files = {
        f"{name}.xlsx": saved_at(filled({"D1.1": score}, form=anna), "2026-11-12T09:00:00Z")
        for name, score in (("a", 3), ("b", 4))
    }
    read(tmp_path, files)
    os.utime(tmp_path / "a.xlsx", (2_000_000_000, 2_000_000_000))
    os.utime(tmp_path / "b.xlsx", (1_900_000_000, 1_900_000_000))
    reading = read_opened(open_sheets(find_sheets(tmp_path)), GRID, "essentials")
    assert [sheet.id for sheet in reading.sheets] == ["a.xlsx"]
    assert "was saved later" in told(reading)[0]


def test_where_nothing_tells_which_of_two_sheets_is_later_none_is_called_so(tmp_path: Path) -> None:
    book = collector()
    for paper, score in (("P01", 3), ("P02", 4)):
        fill_paper(book, paper, {"D1.1": score}, {FormKey.NAME: "Anna"})
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert codes(reading) == ["sheet-same-person"]
    assert "cannot be told" in told(reading)[0]


def test_the_same_name_in_two_groups_is_two_people(tmp_path: Path) -> None:
    files = {
        f"{n}.xlsx": filled({"D1.1": n}, form={FormKey.NAME: "Anna", FormKey.GROUP: group})
        for n, group in ((1, "Residents"), (2, "Business"))
    }
    assert len(read(tmp_path, files).sheets) == 2


def test_equal_answers_alone_are_named_and_both_count(tmp_path: Path) -> None:
    files = {"anna.xlsx": filled(ANSWERS), "ben.xlsx": filled(ANSWERS, {"D1.1": "not the same file"})}
    reading = read(tmp_path, files)
    assert len(reading.sheets) == 2
    assert told(reading) == [
        "ben.xlsx: all 3 answers are the same as in ‘anna.xlsx’. Both sheets were counted. "
        "If it is the same sheet, delete one."
    ]


def test_copies_of_the_blank_are_empty_sheets_and_nothing_else(tmp_path: Path) -> None:
    reading = read(tmp_path, {f"{n}.xlsx": blank() for n in range(6)} | {"anna.xlsx": filled(ANSWERS)})
    assert codes(reading) == ["sheet-empty"] * 6
    assert sum(sheet.answered > 0 for sheet in reading.sheets) == 1


def test_a_blank_sheet_with_a_name_never_replaces_the_filled_one(tmp_path: Path) -> None:
    form = {FormKey.NAME: "Anna"}
    files = {
        "anna filled.xlsx": saved_at(filled(ANSWERS, form=form), "2026-11-12T09:00:00Z"),
        "anna.xlsx": saved_at(filled(form=form), "2026-11-12T10:00:00Z"),
    }
    reading = read(tmp_path, files)
    assert answers_of(reading, "anna filled.xlsx") == READ
    assert codes(reading) == ["sheet-empty"]


def collector(module: str = "essentials", papers: int = 4) -> Workbook:
    return load_workbook(io.BytesIO(collector_workbook(GRID, module, "en", papers)))


def fill_paper(book: Workbook, paper: str, answers: dict[str, object], form: dict[FormKey, object]) -> None:
    for tab in book.worksheets:
        for key in (ColumnKey.SCORE, ColumnKey.COMMENT):
            if any(column_key(key, paper) in row for row in values(tab)):
                column = column_of(tab, column_key(key, paper))
                for row, id_ in item_rows(tab).items():
                    if id_ in answers:
                        tab.cell(row, column).value = answers[id_] if key == ColumnKey.SCORE else f"why {id_}"
                if key == ColumnKey.SCORE:
                    for name, value in form.items():
                        row = next(n for n, cells in enumerate(values(tab), 1) if name in cells)
                        tab.cell(row, column).value = value


def test_a_collector_is_read_paper_by_paper_and_unused_papers_are_none(tmp_path: Path) -> None:
    book = collector()
    fill_paper(book, "P01", {"D1.1": 7, "D1.2": "?"}, {FormKey.NAME: "Anna", FormKey.GROUP: "Residents"})
    fill_paper(book, "P03", {"D1.1": 2, "D6.5": 12}, {FormKey.PEOPLE: 5})
    reading = read(tmp_path, {"papers.xlsx": saved(book), "anna.xlsx": filled(ANSWERS)})
    assert [(s.id, s.people, s.group, s.answered) for s in reading.sheets] == [
        ("anna.xlsx", 1, None, 3),
        ("papers.xlsx#P01", 1, "residents", 2),
        ("papers.xlsx#P03", 5, None, 1),
    ]
    assert answers_of(reading, "papers.xlsx#P01") == {"D1.1": 7, "D1.2": "dont_know"}
    assert answers_of(reading, "papers.xlsx#P03") == {"D1.1": 2}
    assert codes(reading) == ["answer-not-a-score", "sheet-heavy"]
    comments = reading.ratings[reading.ratings["sheet"].eq("papers.xlsx#P01")].dropna(subset="comment")
    assert comments["comment"].tolist() == ["why D1.1", "why D1.2"]


def test_each_paper_of_a_collector_gives_its_own_permission_to_be_named(tmp_path: Path) -> None:
    book = collector()
    for number, permission in enumerate(("no", "yes", None, "perhaps"), 1):
        form = {FormKey.NAME: f"Person {number}", FormKey.PRINT_NAME: permission}
        fill_paper(book, f"P0{number}", {"D1.1": number}, form)
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert [(s.name, s.print_name) for s in reading.sheets] == [
        ("Person 1", False),
        ("Person 2", True),
        ("Person 3", False),
        ("Person 4", False),
    ]


def test_a_collector_of_extended_is_read(tmp_path: Path) -> None:
    book = collector("extended", 2)
    fill_paper(book, "P02", {"D1.1a": 7, "D6.5i": 3}, {})
    reading = read(tmp_path, {"papers.xlsx": saved(book)}, "extended")
    assert answers_of(reading, "papers.xlsx#P02") == {"D1.1a": 7, "D6.5i": 3}
    assert codes(reading) == []


def test_a_sheet_of_another_module_without_its_hidden_tab_is_known_by_its_ids(tmp_path: Path) -> None:
    def without(book: Workbook) -> None:
        del book[HIDDEN_TAB]

    extended = filled({"D1.1a": 7}, sheet=blank("extended"), edit=without)
    assert codes(read(tmp_path / "a", {"anna.xlsx": extended})) == ["sheet-other-module"]
    assert codes(read(tmp_path / "b", {"anna.xlsx": extended}, "extended")) == ["sheet-without-identity"]
    essentials = filled(ANSWERS, edit=without)
    assert codes(read(tmp_path / "c", {"anna.xlsx": essentials}, "extended")) == ["sheet-other-module"]
    opened = open_sheets(find_sheets(tmp_path / "a"))
    assert deduced_module(opened, GRID, "essentials") == "extended"


def test_answers_to_another_module_in_a_sheet_are_said_once_per_tab(tmp_path: Path) -> None:
    def paste(book: Workbook) -> None:
        tab = book.worksheets[1]
        ids, scores = column_of(tab, ColumnKey.ID), column_of(tab, ColumnKey.SCORE)
        for row, item in enumerate(GRID.items("extended")[:7], tab.max_row + 1):
            tab.cell(row, ids).value, tab.cell(row, scores).value = item.id, 4

    reading = read(tmp_path, {"anna.xlsx": filled(ANSWERS, edit=paste)})
    assert answers_of(reading) == READ
    assert [(str(p.code), p.facts) for p in reading.problems] == [
        ("rows-other-module", {"count": 7, "module": "extended"})
    ]


def test_a_blank_collector_is_an_empty_sheet(tmp_path: Path) -> None:
    reading = read(tmp_path, {"papers.xlsx": saved(collector())})
    assert (codes(reading), reading.sheets) == (["sheet-empty"], ())


def scores_of(book: Workbook) -> Worksheet:
    return book.worksheets[0]


def filled_collector(papers: int = 3) -> Workbook:
    book = collector(papers=papers)
    for number in range(1, papers + 1):
        form: dict[FormKey, object] = {FormKey.GROUP: "Residents", FormKey.PEOPLE: number}
        fill_paper(book, f"P{number:02d}", {"D1.1": number, "D1.2": 9 - number, "D2.1": 5}, form)
    return book


PEOPLE = [("P01", 1, "residents", 3), ("P02", 2, "residents", 3), ("P03", 3, "residents", 3)]


def people_of(reading: FilledSheets) -> list[tuple[str, int, str | None, int]]:
    return [(s.id.partition("#")[2], s.people, s.group, s.answered) for s in reading.sheets]


def without_keys(book: Workbook) -> None:
    for tab in book.worksheets[:2]:
        tab.delete_rows(next(n for n, cells in enumerate(values(tab), 1) if ColumnKey.ID in cells))


def without_first_column(book: Workbook) -> None:
    for tab in book.worksheets[:2]:
        tab.delete_cols(1)


def without_one_key(book: Workbook) -> None:
    tab = scores_of(book)
    tab.cell(3, column_of(tab, column_key(ColumnKey.SCORE, "P02"))).value = None


@pytest.mark.parametrize("damage", [without_keys, without_first_column, without_one_key])
def test_a_collector_is_read_by_its_headings_where_keys_are_gone(
    tmp_path: Path, damage: Callable[[Workbook], None]
) -> None:
    book = filled_collector()
    damage(book)
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert (people_of(reading), codes(reading)) == (PEOPLE, [])
    comments = reading.ratings.dropna(subset="comment")
    assert comments["comment"].tolist() == ["why D1.1", "why D1.2", "why D2.1"] * 3


def test_a_collector_pasted_into_a_workbook_of_one_s_own_is_read(tmp_path: Path) -> None:
    pasted = Workbook()
    for cells in values(scores_of(filled_collector()))[3:]:
        pasted.worksheets[0].append([None if str(value).startswith("=") else value for value in cells[1:]])
    reading = read(tmp_path, {"papers.xlsx": saved(pasted)})
    assert (people_of(reading), codes(reading)) == (PEOPLE, ["sheet-without-identity"])


def copied(book: Workbook, source: str, heading: str | None) -> str:
    """Copies the column of a paper behind the last one, keys and all; gives the cell of its heading."""
    tab = scores_of(book)
    old, new = column_of(tab, column_key(ColumnKey.SCORE, source)), tab.max_column + 1
    for row in range(1, tab.max_row + 1):
        tab.cell(row, new).value = tab.cell(row, old).value
    tab.cell(4, new).value = heading or source
    tab.cell(row_of(tab, "D1.1"), new).value = 9
    return tab.cell(4, new).coordinate


def test_a_column_that_somebody_added_or_copied_is_a_paper_by_the_id_at_its_head(tmp_path: Path) -> None:
    book = filled_collector()
    copied(book, "P03", "P04")
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert people_of(reading) == [*PEOPLE, ("P04", 3, "residents", 3)]
    assert answers_of(reading, "papers.xlsx#P04") == {"D1.1": 9, "D1.2": 6, "D2.1": 5}
    assert codes(reading) == []


def test_two_columns_with_the_id_of_one_paper_are_named_and_both_count(tmp_path: Path) -> None:
    book = filled_collector()
    cell = copied(book, "P03", None)
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert people_of(reading) == [*PEOPLE, ("P03 (2)", 3, "residents", 3)]
    assert [(str(p.code), p.place.cell) for p in reading.problems] == [("paper-twice", cell)]


def test_a_column_of_answers_without_a_paper_is_named_and_one_of_sums_is_not(tmp_path: Path) -> None:
    book = filled_collector()
    cell = copied(book, "P03", "Lou")
    tab = scores_of(book)
    tab.cell(3, tab.max_column).value = None
    for row in item_rows(tab):
        tab.cell(row, tab.max_column + (row == min(item_rows(tab)))).value = f"=SUM(D{row}:F{row})"
    for row in list(item_rows(tab))[:3]:
        tab.cell(row, tab.max_column - 1).value = 4
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert people_of(reading) == PEOPLE
    assert [(str(p.code), p.place.cell) for p in reading.problems] == [("paper-without-id", cell)]


def test_a_number_or_two_beside_the_papers_are_somebody_s_notes(tmp_path: Path) -> None:
    book = filled_collector()
    tab = scores_of(book)
    beside = tab.max_column + 1
    for row in list(item_rows(tab))[:2]:
        tab.cell(row, beside).value = 4
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert (people_of(reading), codes(reading)) == (PEOPLE, [])


def test_a_cell_merged_over_papers_counts_for_the_first_and_is_named(tmp_path: Path) -> None:
    book = filled_collector()
    tab = scores_of(book)
    row, first = row_of(tab, "D1.1"), column_of(tab, column_key(ColumnKey.SCORE, "P01"))
    tab.merge_cells(start_row=row, end_row=row, start_column=first, end_column=first + 2)
    reading = read(tmp_path, {"papers.xlsx": saved(book)})
    assert codes(reading) == ["answer-merged-papers"]
    assert [answers_of(reading, f"papers.xlsx#P0{n}").get("D1.1") for n in (1, 2, 3)] == [1, None, None]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_collector_saved_as_csv_is_read(tmp_path: Path, delimiter: str, encoding: str) -> None:
    book = collector()
    fill_paper(book, "P01", {"D1.1": "7,0", "D1.2": "?"}, {FormKey.NAME: "Anna Núñez", FormKey.GROUP: "Residents"})
    tab = next(t for t in book.worksheets if any(column_key(ColumnKey.SCORE, "P01") in row for row in values(t)))
    text = io.StringIO()
    # a program writes what its formulas show: here the count of each paper's answers
    rows = [["" if v is None else "2" if str(v).startswith("=") else v for v in row] for row in values(tab)]
    csv.writer(text, delimiter=delimiter).writerows(rows)
    reading = read(tmp_path, {"papers.csv": text.getvalue().encode(encoding)})
    assert answers_of(reading, "papers.csv#P01") == {"D1.1": 7, "D1.2": "dont_know"}
    assert [(s.name, s.group) for s in reading.sheets] == [("Anna Núñez", "residents")]
    assert codes(reading) == ["sheet-without-identity"]


def test_the_hidden_tab_is_found_wherever_its_rows_went(tmp_path: Path) -> None:
    def move(book: Workbook) -> None:
        book[HIDDEN_TAB].insert_cols(1, 2)
        book[HIDDEN_TAB].insert_rows(1, 5)

    reading = read(tmp_path, {"anna.xlsx": filled(ANSWERS, edit=move)})
    assert codes(reading) == []


def test_a_sheet_for_a_named_person_brings_name_and_group(tmp_path: Path) -> None:
    options = TemplateOptions(name="Anna", group="artists")
    data = filled(ANSWERS, sheet=template_workbook(GRID, "essentials", "fr", options))
    (sheet,) = read(tmp_path, {"anna.xlsx": data}).sheets
    assert (sheet.name, sheet.group, sheet.language) == ("Anna", "artists", "fr")
