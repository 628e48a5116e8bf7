"""What happens to a translator's workbook on its way: each damage is told with its place, its rule and its repair."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache

import pytest
from language_books import HEADING_ROW, Sheet, opened, portuguese_book, saved
from openpyxl import Workbook

from c21lab.problems import Problem
from c21lab.translation.read_book import is_error, read_translation
from c21lab.wording import program_languages, words_for

Damage = Callable[[Workbook], object]


def write(key: str, value: object, head: str = "pt", case: str = "", tab: str = "Participant") -> Damage:
    def damage(book: Workbook) -> None:
        Sheet(book[tab]).cell(key, head, case).value = value  # type: ignore[assignment]

    return damage


def replaced(key: str, old: str, new: str, case: str = "") -> Damage:
    def damage(book: Workbook) -> None:
        cell = Sheet(book["Participant"]).cell(key, "pt", case)
        assert old in str(cell.value)
        cell.value = str(cell.value).replace(old, new)

    return damage


def headed(old: str, new: str | None, tab: str = "Participant") -> Damage:
    def damage(book: Workbook) -> None:
        sheet = Sheet(book[tab])
        sheet.tab.cell(HEADING_ROW, sheet.columns[old]).value = new

    return damage


def without_row(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    sheet.tab.delete_rows(sheet.row("sheet-how"))


def row_twice(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    values = [cell.value for cell in sheet.tab[sheet.row("sheet-how")]]
    sheet.tab.append(values)


def second_language(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    sheet.tab.cell(HEADING_ROW, len(sheet.columns) + 1).value = "it"


def other_language(book: Workbook) -> None:
    headed("pt", "it", "Glossary")(book)


def merged(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    row = sheet.row("sheet-how")
    sheet.tab.merge_cells(
        start_row=row, end_row=row + 1, start_column=sheet.columns["pt"], end_column=sheet.columns["pt"]
    )


def without_headings(book: Workbook) -> None:
    book["Participant"].delete_rows(HEADING_ROW)


def renamed(book: Workbook) -> None:
    book["Participant"].title = "Participants"


def stranger(book: Workbook) -> None:
    book.create_sheet("My to-do list")["A1"] = "call Ana"


def no_tabs(book: Workbook) -> None:
    book.create_sheet("Empty")
    del book["Participant"], book["Glossary"]


def stray(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    sheet.tab.cell(HEADING_ROW, len(sheet.columns) + 1).value = "mine alone"


def reviewed_without_text(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    sheet.cell("sheet-how").value = None
    sheet.cell("sheet-how", "state").value = "reviewed"


def changed_source(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    sheet.cell("sheet-how", "en").value = "How you answer"
    sheet.cell("sheet-how", "state").value = "reviewed"


def in_english(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    sheet.cell("sheet-step-5").value = sheet.cell("sheet-step-5", "en").value


def same_answer(book: Workbook) -> None:
    cell = Sheet(book["Participant"]).cell("answers-not-applicable")
    cell.value = f"{cell.value} | não sei"


def same_tabs(book: Workbook) -> None:
    sheet = Sheet(book["Participant"])
    sheet.cell("sheet-tab-comments").value = sheet.cell("sheet-tab-scores").value


ANSWERED, STEP = "sheet-answered", "sheet-step-2"
FIELD = "level = other"
DAMAGES: dict[str, tuple[Damage, str]] = {
    "a placeholder lost": (replaced(ANSWERED, "{total}", ""), "language-placeholder-lost"),
    "a placeholder translated": (replaced(ANSWERED, "{total}", "{totais}"), "language-placeholder-unknown"),
    "a placeholder of another message": (write("sheet-how", "Como {people}"), "language-placeholder-unknown"),
    "a placeholder in capitals": (replaced(ANSWERED, "{total}", "{TOTAL}"), "language-braces"),
    "a placeholder twice": (replaced(ANSWERED, "{total}", "{total} {total}"), "language-placeholder-twice"),
    "a placeholder with a dollar": (replaced(ANSWERED, "{total}", "{ $total }"), "language-braces"),
    "a placeholder with spaces": (replaced(ANSWERED, "{total}", "{ total }"), "language-braces"),
    "a brace left open": (replaced(ANSWERED, "{total}", "{total"), "language-braces"),
    "a brace left over": (replaced(ANSWERED, "{total}", "{total}}"), "language-braces"),
    "empty braces": (replaced(ANSWERED, "{total}", "{}"), "language-braces"),
    "another message not referred to": (
        replaced("sheet-not-applicable-typed", "{sheet-not-applicable-text} ", ""),
        "language-placeholder-lost",
    ),
    "a message that there is not": (
        replaced("sheet-not-applicable-typed", "{sheet-not-applicable-text}", "{sheet-not-applicable-txt}"),
        "language-placeholder-unknown",
    ),
    "a plural form missing": (write("sheet-file-ballot", None, case="count = one"), "language-form-missing"),
    "the other plural form missing": (write("sheet-file-ballot", " ", case="count = other"), "language-form-missing"),
    "a case missing": (write(STEP, None, case=FIELD), "language-form-missing"),
    "a case changed": (write(STEP, "nivel = outro", "case", FIELD), "language-case-unknown"),
    "a case emptied": (write(STEP, None, "case", FIELD), "language-case-unknown"),
    "a case of another language": (
        write("sheet-file-ballot", "count = few", "case", "count = one"),
        "language-case-unknown",
    ),
    "a key changed": (write("sheet-how", "sheet-hwo", "key"), "language-row-unknown"),
    "a key translated": (write("sheet-how", "ficha-como", "key"), "language-row-unknown"),
    "a key emptied": (write("sheet-how", None, "key"), "language-row-unknown"),
    "a row deleted": (without_row, "language-rows-missing"),
    "a row twice": (row_twice, "book-row-twice"),
    "an unknown state": (write("sheet-how", "done", "state"), "book-cell-choice"),
    "a translated state": (write("sheet-how", "revisto", "state"), "book-cell-choice"),
    "reviewed without a text": (reviewed_without_text, "language-state-without-text"),
    "reviewed, and the source changed": (changed_source, "language-source-changed"),
    "a formula": (write("sheet-how", "=A1"), "book-cell-formula"),
    "a formula in the state": (write("sheet-how", "=G9", "state"), "book-cell-formula"),
    "an error": (write("sheet-how", "#N/A"), "book-cell-error"),
    "a date": (write("sheet-how", dt.datetime(2026, 11, 12)), "book-cell-date"),
    "a truth": (write("sheet-yes", True), "book-cell-truth"),
    "a control character": (write("sheet-how", "Como\u0085responder"), "language-control"),
    "a zero-width space": (write("sheet-how", "Como\u200bresponder"), "language-control"),
    "a soft hyphen": (write("sheet-how", "Como res\u00adponder"), "language-control"),
    "a byte order mark": (write("sheet-how", "\ufeffComo responder"), "language-control"),
    "a private sign": (write("sheet-how", "Como \ue000"), "language-control"),
    "a right-to-left mark": (write("sheet-how", "Como responder\u200f"), "language-direction-mark"),
    "an embedding": (write("sheet-how", "\u202bComo\u202c"), "language-direction-mark"),
    "an isolate": (write("sheet-how", "\u2068Como\u2069"), "language-direction-mark"),
    "a space behind": (write("sheet-how", "Como responder "), "language-spaces"),
    "a space before": (write("sheet-how", " Como responder"), "language-spaces"),
    "two spaces": (write("sheet-how", "Como  responder"), "language-spaces"),
    "a line break": (write("sheet-how", "Como\nresponder"), "language-lines"),
    "the English text": (in_english, "language-untranslated"),
    "a name of a tab too long": (
        write("sheet-tab-scores", "As pontuações de todos os campos daqui"),
        "language-too-long",
    ),
    "a name of a tab with a colon": (write("sheet-tab-scores", "Pontos: tudo"), "language-tab-name"),
    "two tabs of one name": (same_tabs, "language-clash"),
    "a title too long": (
        write("sheet-error-title", "Verifique por favor o que escreveu nesta célula"),
        "language-too-long",
    ),
    "a message too long": (write("sheet-error-group", "Escolha um dos grupos. " * 12 + "Sim."), "language-too-long"),
    "a gap in a list": (replaced("answers-yes", "| s |", "| |"), "language-list-gap"),
    "a bar at the end": (write("answers-no", "não |"), "language-list-gap"),
    "an answer that means two things": (same_answer, "language-clash"),
    "the language's heading lost": (headed("pt", None), "language-column-missing"),
    "the language's heading unknown": (headed("pt", "translation"), "language-column-missing"),
    "a second language": (second_language, "language-columns-several"),
    "another language in another tab": (other_language, "language-columns-differ"),
    "the heading of the keys lost": (headed("key", None), "book-column-missing"),
    "a heading misspelt": (headed("state", "sttate"), "book-column-misspelt"),
    "a heading twice": (headed("note", "state"), "book-column-twice"),
    "a heading of one's own": (stray, "language-column-unknown"),
    "the headings deleted": (without_headings, "book-headings-missing"),
    "cells merged": (merged, "book-cell-merged"),
    "a tab renamed": (renamed, "book-tab-misspelt"),
    "a tab of one's own": (stranger, "language-tab-unknown"),
    "no tab of ours": (no_tabs, "language-book-not-readable"),
}
# what is told, and the rest taken all the same
TAKEN = {
    "language-rows-missing", "language-state-without-text", "language-source-changed", "language-spaces",
    "language-untranslated", "language-column-unknown", "language-tab-unknown",
}  # fmt: skip


@cache
def undamaged() -> tuple[object, ...]:
    return read_translation(portuguese_book(), "pt.xlsx")


def test_there_are_more_than_fifty_kinds_of_damage() -> None:
    assert len(DAMAGES) > 50


def test_an_undamaged_workbook_has_no_problem() -> None:
    parts, problems = undamaged()
    assert parts
    assert problems == ()


@pytest.mark.parametrize("name", DAMAGES)
def test_each_damage_is_told_with_its_place(name: str) -> None:
    damage, code = DAMAGES[name]
    book = opened(portuguese_book())
    damage(book)
    parts, problems = read_translation(saved(book), "pt.xlsx")
    found = [problem for problem in problems if problem.code == code]
    assert found, [(problem.code, problem.place) for problem in problems]
    assert found[0].place.file == "pt.xlsx"
    assert bool(parts) == (not any(map(is_error, problems)))
    assert is_error(found[0]) == (code not in TAKEN)
    assert all(sentence(problem) for problem in problems)


def sentence(problem: Problem) -> str:
    """The shortest of the sentences that say a problem in each language; a variable too few is an error."""
    said = [words_for(language).problem(problem) for language in program_languages()]
    return min(said, key=len)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [("fr-CH", "Pourquoi ?", True), ("fr-CH", "Pourquoi\u00a0?", False), ("it", "Perché ?", False)],
)
def test_a_space_that_may_break_is_told_only_where_the_language_sets_one(language: str, text: str, told: bool) -> None:
    book = opened(portuguese_book())
    for tab in ("Glossary", "Participant"):
        headed("pt", language, tab)(book)
    Sheet(book["Participant"]).cell("sheet-ballot-why", language).value = text
    _, problems = read_translation(saved(book), "x.xlsx")
    places = {problem.place.cell for problem in problems if problem.code == "language-no-break-space"}
    row = Sheet(book["Participant"]).row("sheet-ballot-why")
    assert (f"G{row}" in places) == told


def test_a_problem_s_place_is_its_cell() -> None:
    book = opened(portuguese_book())
    sheet = Sheet(book["Participant"])
    sheet.cell(ANSWERED).value = "Respostas: {answered}"
    _, (problem,) = read_translation(saved(book), "pt.xlsx")
    assert problem.place.cell == sheet.cell(ANSWERED).coordinate
    assert words_for("en").problem(problem) == (
        f"pt.xlsx, tab ‘Participant’, cell {problem.place.cell}: {{total}} is missing: the program fills in a number "
        "or a name there. Put it where your sentence needs it, in braces."
    )
