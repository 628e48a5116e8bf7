"""What bad input gets: the table of the contract, line by line, for what stands in a sheet."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.sheets.blank.individual import TemplateOptions, template_workbook
from c21lab.sheets.layout import HIDDEN_TAB, ColumnKey, FormKey, heading
from filling import (
    GRID,
    ITEMS,
    answers_of,
    cell_of,
    codes,
    column_of,
    filled,
    form_cell,
    item_rows,
    key_row,
    read,
    row_of,
    saved,
    scores_part,
    scoring_tabs,
    told,
    with_cell,
    with_part,
)

FOUR = {"D1.1": 7, "D1.2": "?", "D1.3": "–", "D2.1": 1}
READ = {"D1.1": 7, "D1.2": "dont_know", "D1.3": "not_applicable", "D2.1": 1}


FORM_BY_LABEL = {
    heading(FormKey.NAME, "en"): "Anna",
    heading(FormKey.GROUP, "fr"): "Residents",
    heading(FormKey.PEOPLE, "es"): 3,
    heading(FormKey.PRINT_NAME, "en"): "yes",
}


def scores_tab(book: Workbook) -> Worksheet:
    return scoring_tabs(book)[0]


def test_what_was_filled_in_is_what_is_read(tmp_path: Path) -> None:
    form = {FormKey.NAME: " Anna  Núñez ", FormKey.GROUP: "Residents", FormKey.PEOPLE: 4, FormKey.PRINT_NAME: "yes"}
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, {"D1.1": "Two libraries"}, form)})
    assert answers_of(reading) == READ
    assert codes(reading) == []
    (sheet,) = reading.sheets
    assert (sheet.name, sheet.group, sheet.people, sheet.print_name) == ("Anna Núñez", "residents", 4, True)
    assert (sheet.id, sheet.file, sheet.answered, sheet.language) == ("anna.xlsx", "anna.xlsx", 4, "en")
    assert (sheet.framework, sheet.version, sheet.hash) == (GRID.id, GRID.version, GRID.content_hash)
    first = reading.ratings.iloc[0]
    assert (first["tab"], first["cell"], first["comment"]) == ("Scores", cell_of("D1.1"), "Two libraries")
    assert list(reading.ratings["item"]) == ITEMS


def test_the_place_the_rule_and_the_repair_are_told_in_every_language(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 12})})
    cell = cell_of("D1.1")
    assert told(reading) == [
        f"anna.xlsx, tab ‘Scores’, cell {cell}: ‘12’ is not a score from 1 to 9. "
        "Type a whole number from 1 to 9, ? if you don’t know, or leave it empty."
    ]
    assert told(reading, "fr") == [
        f"anna.xlsx, onglet «\u00a0Scores\u00a0», cellule {cell}\u00a0: «\u00a012\u00a0» n’est pas une note de 1 à 9. "
        "Saisissez un nombre entier de 1 à 9, ? si vous ne savez pas, ou laissez la cellule vide."
    ]
    assert told(reading, "es") == [
        f"anna.xlsx, pestaña «Scores», celda {cell}: «12» no es una puntuación de 1 a 9. "
        "Escriba un número entero de 1 a 9, ? si no lo sabe, o deje la celda vacía."
    ]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (0, "answer-not-a-score"),
        (10, "answer-not-a-score"),
        (12, "answer-not-a-score"),
        (-1, "answer-not-a-score"),
        (5.5, "answer-not-a-score"),
        (True, "answer-not-a-score"),
        ("good", "answer-not-a-score"),
        ("5-6", "answer-several"),
        ("5/6", "answer-several"),
        (dt.date(2026, 5, 6), "answer-date"),
        ("#REF!", "answer-error"),
        ("=1+1", "answer-uncalculated"),
    ],
)
def test_a_cell_that_cannot_be_used_is_set_aside_and_named(tmp_path: Path, typed: object, code: str) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": typed, "D1.2": 4})})
    assert answers_of(reading) == {"D1.2": 4}
    assert codes(reading) == [code]
    assert reading.problems[0].place.cell == cell_of("D1.1")


def test_a_five_in_a_cell_formatted_as_a_date_is_no_score(tmp_path: Path) -> None:
    def as_date(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.cell(row_of(tab, "D1.1"), column_of(tab, ColumnKey.SCORE)).number_format = "dd/mm/yyyy"

    assert codes(read(tmp_path, {"anna.xlsx": filled({"D1.1": 5, "D1.2": 5}, edit=as_date)})) == ["answer-date"]


def test_a_formula_with_a_computed_value_counts(tmp_path: Path) -> None:
    data = with_cell(filled({"D1.2": 3}), cell_of("D1.1"), "><f>3+4</f><v>7</v>")
    calculated = with_part(data, "xl/workbook.xml", lambda part: part.replace(b'fullCalcOnLoad="1"', b""))
    reading = read(tmp_path, {"anna.xlsx": calculated})
    assert answers_of(reading) == {"D1.1": 7, "D1.2": 3}
    assert codes(reading) == []


def test_sorted_rows_are_read_by_their_ids(tmp_path: Path) -> None:
    def turn_round(book: Workbook) -> None:
        tab = scores_tab(book)
        rows = [[cell.value for cell in row] for row in tab.iter_rows(min_row=key_row(tab) + 2)]
        for values, row in zip(reversed(rows), tab.iter_rows(min_row=key_row(tab) + 2), strict=True):
            for value, cell in zip(values, row, strict=True):
                cell.value = value

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=turn_round)})
    assert (answers_of(reading), codes(reading)) == (READ, [])


def test_inserted_hidden_and_grouped_rows_change_nothing(tmp_path: Path) -> None:
    def insert(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.insert_rows(row_of(tab, "D1.2"), 3)
        tab.insert_rows(1, 2)
        tab.row_dimensions[row_of(tab, "D1.3")].hidden = True

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=insert)})
    assert answers_of(reading) == READ
    assert [(p.code, p.severity, p.facts["cells"]) for p in reading.problems] == [("answers-unseen", "question", "D13")]


def test_a_deleted_row_is_blank_and_counted(tmp_path: Path) -> None:
    def delete(book: Workbook) -> None:
        tab = scores_tab(book)
        for item in ("D1.1", "D5.2"):
            tab.delete_rows(row_of(tab, item))

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=delete)})
    assert answers_of(reading) == {item: answer for item, answer in READ.items() if item != "D1.1"}
    assert codes(reading) == ["items-missing"]
    assert "2 rows are missing from the sheet (D1.1, D5.2)" in told(reading)[0]
    assert len(reading.ratings) == len(ITEMS)


def test_a_duplicated_row_counts_once_and_two_different_answers_not_at_all(tmp_path: Path) -> None:
    def duplicate(book: Workbook) -> None:
        tab = scores_tab(book)
        for item, score in (("D1.1", 7), ("D2.1", 5)):
            tab.append(
                [
                    item
                    if c == column_of(tab, ColumnKey.ID)
                    else score
                    if c == column_of(tab, ColumnKey.SCORE)
                    else None
                    for c in range(1, 6)
                ]
            )

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=duplicate)})
    assert answers_of(reading) == {item: answer for item, answer in READ.items() if item != "D2.1"}
    assert codes(reading) == ["answer-twice"]
    assert "‘5’ is a second, different answer to D2.1: ‘1’ is in tab ‘Scores’" in told(reading)[0]


def test_an_answer_in_a_merged_cell_counts_for_its_first_row_and_is_named(tmp_path: Path) -> None:
    def merge(book: Workbook) -> None:
        tab = scores_tab(book)
        column = column_of(tab, ColumnKey.SCORE)
        tab.merge_cells(
            start_row=row_of(tab, "D1.1"), end_row=row_of(tab, "D1.2"), start_column=column, end_column=column
        )

    reading = read(tmp_path, {"anna.xlsx": filled({"D1.1": 7}, edit=merge)})
    assert answers_of(reading) == {"D1.1": 7}
    assert codes(reading) == ["answer-merged"]


def test_moved_and_added_columns_are_found_by_their_keys(tmp_path: Path) -> None:
    def move(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.insert_cols(column_of(tab, ColumnKey.SCORE), 2)
        tab.insert_cols(1)
        tab.cell(key_row(tab) + 1, 1).value = "Score"
        tab.cell(row_of(tab, "D1.1"), 1).value = 2

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=move)})
    assert (answers_of(reading), codes(reading)) == (READ, [])


@pytest.mark.parametrize("heading", ["Score", "Note", "PUNTUACIÓN"])
def test_columns_without_keys_are_found_by_their_headings_in_any_language(tmp_path: Path, heading: str) -> None:
    def without_keys(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.cell(key_row(tab) + 1, column_of(tab, ColumnKey.SCORE)).value = heading
        tab.delete_rows(key_row(tab))

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, {"D1.1": "Two libraries"}, edit=without_keys)})
    assert (answers_of(reading), codes(reading)) == (READ, [])
    assert reading.ratings["comment"].dropna().tolist() == ["Two libraries"]


ALL_HEADINGS = (ColumnKey.ID, ColumnKey.TITLE, ColumnKey.QUESTION, ColumnKey.SCORE, ColumnKey.COMMENT)


@pytest.mark.parametrize(
    "overwritten",
    [(ColumnKey.SCORE,), (ColumnKey.ID,), (ColumnKey.ID, ColumnKey.SCORE), (ColumnKey.SCORE, ColumnKey.COMMENT)],
)
def test_a_heading_that_was_typed_over_is_still_no_answer(tmp_path: Path, overwritten: tuple[ColumnKey, ...]) -> None:
    def overwrite(book: Workbook) -> None:
        tab = scores_tab(book)
        for key in overwritten:
            tab.cell(key_row(tab) + 1, column_of(tab, key)).value = "mine"

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=overwrite)})
    assert (answers_of(reading), codes(reading)) == (READ, [])


def test_a_row_of_which_every_heading_was_typed_over_is_named(tmp_path: Path) -> None:
    def overwrite(book: Workbook) -> None:
        tab = scores_tab(book)
        for key in ALL_HEADINGS:
            tab.cell(key_row(tab) + 1, column_of(tab, key)).value = "mine"

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=overwrite)})
    assert (answers_of(reading), codes(reading)) == (READ, ["row-unknown"])


def test_an_answer_that_is_the_word_of_a_heading_is_named_and_not_passed_over(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR | {"D3.1": "Note"})})
    assert (answers_of(reading), codes(reading)) == (READ, ["answer-not-a-score"])


def test_ids_whose_key_and_heading_are_gone_are_found_by_what_they_look_like(tmp_path: Path) -> None:
    def erase(book: Workbook) -> None:
        tab = scores_tab(book)
        column = column_of(tab, ColumnKey.ID)
        for row in (key_row(tab) + 1, key_row(tab)):
            tab.cell(row, column).value = None

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=erase)})
    assert (answers_of(reading), codes(reading)) == (READ, [])


def test_a_sheet_that_lost_all_its_headings_and_keys_is_named_as_that(tmp_path: Path) -> None:
    def delete(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.delete_rows(1, key_row(tab) + 1)

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=delete)})
    assert (codes(reading), reading.sheets) == (["sheet-without-headings"], ())


def test_answers_that_were_cut_and_pasted_under_another_heading_are_found_there(tmp_path: Path) -> None:
    def cut(book: Workbook) -> None:
        tab = scores_tab(book)
        column, keys = column_of(tab, ColumnKey.SCORE), key_row(tab)
        for row in range(keys + 1, tab.max_row + 1):
            tab.cell(row, 9).value, tab.cell(row, column).value = tab.cell(row, column).value, None

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=cut)})
    assert (answers_of(reading), codes(reading)) == (READ, [])


def test_a_column_of_one_s_own_that_is_called_note_is_no_column_of_scores(tmp_path: Path) -> None:
    def add(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.cell(key_row(tab) + 1, 9).value = "Note"
        tab.cell(row_of(tab, "D1.1"), 9).value = 3

    assert answers_of(read(tmp_path, {"anna.xlsx": filled(FOUR, edit=add)})) == READ


def test_a_tab_without_a_column_of_scores_is_named(tmp_path: Path) -> None:
    def delete(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.delete_cols(column_of(tab, ColumnKey.SCORE))

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=delete)})
    assert answers_of(reading) == {}
    assert "scores-missing" in codes(reading)


def test_renamed_and_split_tabs_are_found_by_what_is_in_them(tmp_path: Path) -> None:
    def split(book: Workbook) -> None:
        tab = scores_tab(book)
        second = book.copy_worksheet(tab)
        tab.title, second.title = "1", "Réponses de la table 4"
        half = row_of(tab, "D3.1")
        tab.delete_rows(half, 200)
        for row in [row for row in item_rows(second) if row < half]:
            for column in range(1, 6):
                second.cell(row, column).value = None

    answers = FOUR | {"D6.5": 9}
    reading = read(tmp_path, {"anna.xlsx": filled(answers, edit=split)})
    assert (answers_of(reading), codes(reading)) == (READ | {"D6.5": 9}, [])


def test_a_copied_tab_with_the_same_or_no_answers_changes_nothing(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=lambda book: book.copy_worksheet(scores_tab(book)))})
    assert (answers_of(reading), codes(reading)) == (READ, [])


def test_an_overwritten_id_is_named_with_the_nearest(tmp_path: Path) -> None:
    def overwrite(book: Workbook) -> None:
        tab = scores_tab(book)
        for item, typed in (("D1.1", "D1.l"), ("D2.1", 7), ("D1.3", None)):
            tab.cell(row_of(tab, item), column_of(tab, ColumnKey.ID)).value = typed

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=overwrite)})
    assert answers_of(reading) == {"D1.2": "dont_know"}
    assert sorted(codes(reading)) == ["row-unknown", "row-unknown", "row-without-id"]
    text = "\n".join(told(reading))
    assert "‘D1.l’ in this row is not recognised, so ‘7’ was not counted. Should it be D1.1?" in text
    assert "‘7’ in this row is not recognised, so ‘1’ was not counted. Should it be D2.1?" in text
    assert "‘–’ is in a row without an id, so it was not counted. Should it be the row of D1.3?" in text


def test_no_id_is_proposed_for_a_row_that_belongs_to_none(tmp_path: Path) -> None:
    """Whoever follows the advice must not move an answer of somebody else."""

    def add(book: Workbook) -> None:
        tab = scores_tab(book)
        ids, scores = column_of(tab, ColumnKey.ID), column_of(tab, ColumnKey.SCORE)
        last = tab.max_row
        for row, (id_, typed) in enumerate([("D1.6", 5), (None, 4), ("Average", 6)], last + 1):
            tab.cell(row, ids).value, tab.cell(row, scores).value = id_, typed

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=add)})
    assert answers_of(reading) == READ
    assert [problem.facts["nearest"] for problem in reading.problems] == ["none"] * 3
    assert all("Should it be" not in message for message in told(reading))


def test_scores_in_another_column_are_named_where_the_score_is_empty(tmp_path: Path) -> None:
    def misplace(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.cell(row_of(tab, "D3.1"), 7).value = 8
        tab.cell(row_of(tab, "D3.2"), column_of(tab, ColumnKey.COMMENT)).value = "3"
        tab.cell(row_of(tab, "D3.3"), column_of(tab, ColumnKey.COMMENT)).value = "3 venues closed"
        tab.cell(row_of(tab, "D3.4"), 7).value = 5
        tab.cell(row_of(tab, "D3.4"), column_of(tab, ColumnKey.COMMENT)).value = "#NAME?"

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=misplace)})
    assert answers_of(reading) == READ
    assert [(str(p.code), p.facts["found"]) for p in reading.problems] == [
        ("answer-beside", "8"),
        ("answer-beside", "3"),
        ("comment-lost", "#NAME?"),
        ("answer-beside", "5"),
    ]


def test_a_second_row_of_an_item_that_has_its_score_is_asked_for_none(tmp_path: Path) -> None:
    def copied(book: Workbook) -> None:
        copy = book.copy_worksheet(scores_tab(book))
        for number, row in enumerate(item_rows(copy), 1):
            copy.cell(row, column_of(copy, ColumnKey.SCORE)).value = None
            copy.cell(row, 7).value = number % 9 + 1

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=copied)})
    assert answers_of(reading) == READ
    assert "answer-beside" not in {str(p.code) for p in reading.problems if p.facts.get("id") in FOUR}


def test_numbers_of_one_s_own_beside_scores_are_no_problem(tmp_path: Path) -> None:
    def number(book: Workbook) -> None:
        tab = scores_tab(book)
        for count, row in enumerate(item_rows(tab), 1):
            tab.cell(row, 7).value = count

    assert codes(read(tmp_path, {"anna.xlsx": filled(FOUR, edit=number)})) == []


def test_rows_in_a_tab_without_headings_are_named_with_their_tab(tmp_path: Path) -> None:
    def cut(book: Workbook) -> None:
        tab, new = scores_tab(book), book.create_sheet("Table B")
        for row in (row_of(tab, "D2.1"), row_of(tab, "D6.5")):
            new.append([tab.cell(row, column).value for column in range(1, tab.max_column + 1)])
        for item in ("D6.5", "D2.1"):
            tab.delete_rows(row_of(tab, item))

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=cut)})
    assert codes(reading) == ["tab-without-headings"]
    assert reading.problems[0].place.tab == "Table B"
    assert reading.problems[0].facts == {"count": 2, "ids": "D2.1, D6.5"}


def test_an_answer_beside_a_heading_is_named(tmp_path: Path) -> None:
    def beside(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.cell(row_of(tab, "D1.1") - 1, column_of(tab, ColumnKey.SCORE)).value = 5

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=beside)})
    assert (answers_of(reading), codes(reading)) == (READ, ["answer-on-title"])


def below_the_table(cell: str) -> bytes:
    """A sheet as Excel saves it, with a cell in the column of scores of a row far below the items."""
    sheet = filled(FOUR)
    column = cell_of("D1.1").rstrip("0123456789")
    calculated = with_part(sheet, "xl/workbook.xml", lambda part: part.replace(b' fullCalcOnLoad="1"', b""))
    row = f'<row r="900"><c r="{column}900">{cell}</c></row></sheetData>'
    return with_part(calculated, scores_part(sheet), lambda part: part.replace(b"</sheetData>", row.encode(), 1))


def test_an_answer_in_a_row_without_an_id_is_named_and_somebody_s_own_formula_is_none(tmp_path: Path) -> None:
    files = {"anna.xlsx": below_the_table("<v>7</v>"), "lou.xlsx": below_the_table("<f>3+4</f><v>7</v>")}
    reading = read(tmp_path, files)
    assert [(str(p.code), p.place.file) for p in reading.problems if p.code != "sheet-same-answers"] == [
        ("row-without-id", "anna.xlsx")
    ]
    assert [answers_of(reading, file) for file in files] == [READ, READ]


def test_notes_below_the_table_are_decoration(tmp_path: Path) -> None:
    def note(book: Workbook) -> None:
        scores_tab(book).cell(400, 1).value = "Thank you, it was a good day"

    assert codes(read(tmp_path, {"anna.xlsx": filled(FOUR, edit=note)})) == []


def test_a_comment_with_a_sign_in_front_stays_text(tmp_path: Path) -> None:
    comments = {"D1.1": "=SUM(1)", "D1.2": "+34 600", "D1.3": "-no", "D2.1": "@all", "D2.2": "\tindented"}
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, comments)})
    read_back = reading.ratings.dropna(subset="comment").set_index("item")["comment"].to_dict()
    assert read_back == {item: text.strip() for item, text in comments.items()}
    assert codes(reading) == []


def test_control_characters_of_a_comment_are_removed(tmp_path: Path) -> None:
    data = with_cell(
        filled(FOUR), cell_of("D1.1", ColumnKey.COMMENT), 't="inlineStr"><is><t>a_x0007_b_x000D_\nc</t></is>'
    )
    reading = read(tmp_path, {"anna.xlsx": data})
    assert reading.ratings["comment"].dropna().tolist() == ["ab\nc"]


def test_a_comment_that_became_a_formula_is_named(tmp_path: Path) -> None:
    def formula(book: Workbook) -> None:
        tab = scores_tab(book)
        tab.cell(row_of(tab, "D1.1"), column_of(tab, ColumnKey.COMMENT)).value = "=good work"
        tab.cell(row_of(tab, "D1.2"), column_of(tab, ColumnKey.COMMENT)).value = "#NAME?"

    never_calculated, error = told(read(tmp_path, {"anna.xlsx": filled(FOUR, edit=formula)}))
    assert "in its place is a formula that was never calculated" in never_calculated
    assert "a comment became the error of a formula (‘#NAME?’)" in error


@pytest.mark.parametrize("comment", ["مكتبتان جديدتان", "两座图书馆", "🎭🎶", "Ž" * 5000])
def test_comments_in_any_script_are_read_whole(tmp_path: Path, comment: str) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, {"D1.1": comment})})
    assert reading.ratings["comment"].dropna().tolist() == [comment]


@pytest.mark.parametrize("people", [0, -2, 2.5, "three", "12 personnes", dt.date(2026, 1, 1), 5000])
def test_people_that_are_no_whole_number_are_named_and_count_as_one(tmp_path: Path, people: object) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, form={FormKey.PEOPLE: people})})
    assert [sheet.people for sheet in reading.sheets] == [1]
    assert codes(reading) == ["form-people-wrong"]


@pytest.mark.parametrize(
    "typed", ["RESIDENTS", "habitantes et habitants", "Vecinas y vecinos", "residents", " Résidents "]
)
def test_a_group_is_known_by_its_labels_in_every_language(tmp_path: Path, typed: str) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, form={FormKey.GROUP: typed})})
    assert ([sheet.group for sheet in reading.sheets], codes(reading)) == (["residents"], [])


def test_an_unknown_group_is_named_with_the_nearest_and_the_sheet_counts_without(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, form={FormKey.GROUP: "Residentts of the harbour"})})
    assert ([sheet.group for sheet in reading.sheets], codes(reading)) == ([None], ["form-group-unknown"])
    assert "Choose one of these: Local administration · Elected representatives" in told(reading)[0]
    assert reading.ratings["group"].isna().all()


def test_the_session_s_own_groups_replace_the_framework_s(tmp_path: Path) -> None:
    groups = {"youth": {"en": "Young people", "fr": "Jeunes"}, "artists": {}}
    files = {
        f"{n}.xlsx": filled({"D1.1": n}, form={FormKey.GROUP: label})
        for n, label in enumerate(("jeunes", "Artists and creators", "Residents"), 1)
    }
    reading = read(tmp_path, files, groups=groups)
    assert [sheet.group for sheet in reading.sheets] == ["youth", "artists", None]
    assert codes(reading) == ["form-group-unknown"]


def test_a_group_is_known_by_the_label_that_the_sheet_itself_offered(tmp_path: Path) -> None:
    offered = template_workbook(GRID, "essentials", "en", TemplateOptions(groups={"artists": "Makers"}))
    data = filled(FOUR, form={FormKey.GROUP: "Makers"}, sheet=offered)
    reading = read(tmp_path, {"anna.xlsx": data})
    assert ([sheet.group for sheet in reading.sheets], codes(reading)) == (["artists"], [])


def test_a_form_without_keys_is_found_by_its_labels(tmp_path: Path) -> None:
    def without_keys(book: Workbook) -> None:
        form_cell(book, FormKey.NAME).parent.delete_cols(1)

    form = {FormKey.NAME: "Anna", FormKey.PEOPLE: 3, FormKey.GROUP: "Residents"}
    (sheet,) = read(tmp_path, {"anna.xlsx": filled(FOUR, form=form, edit=without_keys)}).sheets
    assert (sheet.name, sheet.people, sheet.group) == ("Anna", 3, "residents")


def test_a_form_below_rows_of_one_s_own_is_read(tmp_path: Path) -> None:
    def insert(book: Workbook) -> None:
        tab = form_cell(book, FormKey.NAME).parent
        tab.insert_rows(1)
        tab.cell(1, 2).value = "Please hand it in to Lou"

    form = {FormKey.NAME: "Anna", FormKey.PEOPLE: 3}
    (sheet,) = read(tmp_path, {"anna.xlsx": filled(FOUR, form=form, edit=insert)}).sheets
    assert (sheet.name, sheet.people) == ("Anna", 3)


def test_a_form_is_read_behind_its_label_and_all_that_is_merged_with_it(tmp_path: Path) -> None:
    book = Workbook()
    tab = book.worksheets[0]
    for cells in (["No.", "Score", "Comment"], *FOUR.items()):
        tab.append(cells)
    form = book.create_sheet("Me")
    for row, (label, value) in enumerate(FORM_BY_LABEL.items(), 1):
        form.cell(row, 1).value = label
        form.merge_cells(start_row=row, end_row=row, start_column=1, end_column=3)
        form.cell(row, 4).value = value
    (sheet,) = read(tmp_path, {"anna.xlsx": saved(book)}).sheets
    assert (sheet.name, sheet.group, sheet.people, sheet.print_name) == ("Anna", "residents", 3, True)


def test_an_unclear_permission_means_no(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, form={FormKey.NAME: "Anna", FormKey.PRINT_NAME: "perhaps"})})
    assert not reading.sheets[0].print_name
    assert codes(reading) == ["form-print-name-unclear"]


def test_an_empty_sheet_is_counted_and_named(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(FOUR), "blank.xlsx": filled()})
    assert {sheet.id: sheet.answered for sheet in reading.sheets} == {"anna.xlsx": 4, "blank.xlsx": 0}
    assert [(p.code, p.place.file) for p in reading.problems] == [("sheet-empty", "blank.xlsx")]


def test_a_sheet_with_only_comments_counts_as_empty(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": filled(comments={"D1.1": "I will think about it"})})
    assert codes(reading) == ["sheet-only-comments"]
    assert reading.ratings["comment"].notna().sum() == 1


def test_a_sheet_without_its_hidden_tab_is_read_if_its_ids_fit(tmp_path: Path) -> None:
    def without(book: Workbook) -> None:
        del book[HIDDEN_TAB]

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=without)})
    assert (answers_of(reading), codes(reading)) == (READ, ["sheet-without-identity"])
    assert reading.sheets[0].hash == GRID.content_hash


def test_a_table_of_one_s_own_of_which_no_id_fits_is_named_as_that(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["No.", "Score"], ["X1", 7], ["X2", 8]):
        book.worksheets[0].append(row)
    assert codes(read(tmp_path, {"anna.xlsx": saved(book)})) == ["sheet-no-items"]


def test_answers_copied_into_a_workbook_of_one_s_own_are_read(tmp_path: Path) -> None:
    book = Workbook()
    tab = book.worksheets[0]
    for row in (
        ["My answers"],
        ["No.", "Score", "why"],
        ["d1.1", 7, "x"],
        ["D1.2", "?"],
        [" D1.3 ", "n/a"],
        ["D2.1", "1,0"],
    ):
        tab.append(row)
    reading = read(tmp_path, {"anna.xlsx": saved(book)})
    assert answers_of(reading) == READ
    assert codes(reading) == ["sheet-without-identity", "items-missing", "form-missing"]


def test_a_sheet_that_is_wrong_all_over_is_told_of_within_bounds(tmp_path: Path) -> None:
    def fill_up(book: Workbook) -> None:
        tab = scores_tab(book)
        ids, scores = column_of(tab, ColumnKey.ID), column_of(tab, ColumnKey.SCORE)
        for row in range(100, 5_100):
            tab.cell(row, ids).value = f"row {row}"
            tab.cell(row, scores).value = "?"

    reading = read(tmp_path, {"anna.xlsx": filled(FOUR, edit=fill_up)})
    assert answers_of(reading) == READ
    assert codes(reading) == ["row-unknown"] * 1000 + ["file-more-problems"]
    assert "4,000 more problems in this file are not listed" in told(reading)[-1]
