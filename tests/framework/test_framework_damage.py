"""Damaged authoring workbooks: each gets a message that says where and what to do, and nothing is lost in silence."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from books import CLIMATE, HARBOURS, Edit, by_hand, cell_at, edited, exported, heading_cell, imported, saved, told
from c21lab.framework.lint.rules import is_error
from c21lab.framework.tables import FrameworkTable
from c21lab.problem_codes import ProblemCode as Code
from c21lab.wording import program_languages

# the first id of each table, and a text of its row that no framework can do without
FIRST = {
    "Scale": ("emerging", "label::fr"),
    "Modules": ("essentials", "title::fr"),
    "Groups": ("administration", "label::fr"),
    "Domains": ("C1", "title::fr"),
    "Fields": ("C1.1", "title::fr"),
    "Actions": ("C1.1a", "text::fr"),
}
TEXTS = {"About": ("title", "text::fr"), **FIRST}


@dataclass(frozen=True)
class Damage:
    """What somebody did to the workbook, and what must be said of it: the code, the tab, the heading of the cell."""

    name: str
    edit: Edit
    code: Code
    tab: str = ""
    row: str = ""
    heading: str = ""


def _set(tab: str, row: str, heading: str, value: object, code: Code) -> Damage:
    def edit(book: Workbook) -> None:
        cell_at(book, tab, row, heading).value = value  # pyright: ignore[reportAttributeAccessIssue] (typed as narrower)

    return Damage(f"{tab} {row} {heading} = {value!r}", edit, code, tab, row, heading)


def _headings() -> Iterator[Damage]:
    book = load_workbook(io.BytesIO(exported()))
    for tab in book.worksheets[1:-1]:
        for name in [cell.value for cell in tab[3] if cell.value and cell.value != "note"]:
            if tab.title == "Withdrawn" and str(name).startswith("text"):
                continue  # ids alone will do
            yield Damage(f"{tab.title} without column {name}", _without(tab.title, str(name)), *_missing(tab.title))


def _without(tab: str, name: str) -> Edit:
    return lambda book: book[tab].delete_cols(heading_cell(book[tab], name).column)


def _missing(tab: str) -> tuple[Code, str]:
    return Code.BOOK_COLUMN_MISSING, tab


def _tabs() -> Iterator[Damage]:
    for table in FrameworkTable:
        yield Damage(f"no tab {table}", _removed(table), Code.BOOK_TAB_MISSING)
        misspelt = table[1:] + table[0].lower()
        yield Damage(f"tab {misspelt}", _renamed(table, misspelt), Code.BOOK_TAB_MISSPELT, misspelt)
    yield Damage("tab Champs", _renamed("Fields", "Champs"), Code.BOOK_TAB_MISSPELT, "Champs")
    yield Damage("tab Fields (2)", lambda book: book.create_sheet("Fields (2)"), Code.BOOK_TAB_TWICE, "Fields (2)")


def _removed(tab: str) -> Edit:
    return lambda book: book.remove(book[tab])


def _renamed(tab: str, name: str) -> Edit:
    return lambda book: setattr(book[tab], "title", name)


def _ids() -> Iterator[Damage]:
    for tab, (row, _) in FIRST.items():
        yield _set(tab, row, "id", 11, Code.BOOK_CELL_NOT_TEXT)
        yield _set(tab, row, "id", 1.1, Code.BOOK_CELL_NOT_TEXT)
        yield _set(tab, row, "id", True, Code.BOOK_CELL_TRUTH)
        yield _set(tab, row, "id", dt.datetime(2026, 1, 5), Code.BOOK_CELL_DATE)
        yield _set(tab, row, "id", None, Code.BOOK_CELL_EMPTY)
        yield _set(tab, row, "id", "1.1", Code.FRAMEWORK_ID_NO_LETTER)
        yield _set(tab, row, "id", "C 1", Code.FRAMEWORK_ID_WRONG)
        yield Damage(f"{tab}: {row} twice", _twice(tab, row), Code.BOOK_ROW_TWICE, tab)
    yield _set("Actions", "C1.1a", "id", "c1.1", Code.FRAMEWORK_ID_TWICE)
    yield _set("Groups", "artists", "id", "none", Code.FRAMEWORK_ID_WRONG)


def _twice(tab: str, row: str) -> Edit:
    def edit(book: Workbook) -> None:
        book[tab].append([cell.value for cell in book[tab][cell_at(book, tab, row, "id").row]])

    return edit


def _texts() -> Iterator[Damage]:
    for tab, (row, heading) in TEXTS.items():
        yield _set(tab, row, heading, "=A1", Code.BOOK_CELL_FORMULA)
        yield _set(tab, row, heading, '=CONCATENATE("a";1)', Code.BOOK_CELL_FORMULA)
        yield _set(tab, row, heading, "#REF!", Code.BOOK_CELL_ERROR)
        yield _set(tab, row, heading, None, Code.FRAMEWORK_WORDS_MISSING)
        yield _set(tab, row, heading, "\u00a0 ", Code.FRAMEWORK_WORDS_MISSING)
        yield _set(tab, row, heading, 2030, Code.BOOK_CELL_NOT_TEXT)
        yield _set(tab, row, heading, dt.datetime(2026, 3, 1), Code.BOOK_CELL_DATE)
        yield Damage(f"{tab} merged", _merged(tab, row, heading), Code.BOOK_CELL_MERGED, tab, row, heading)
        yield Damage(
            f"{tab} {heading} misspelt",
            _heading(tab, heading, heading.replace("::", ":")),
            Code.BOOK_COLUMN_MISSPELT,
            tab,
        )
        yield Damage(f"{tab} {heading} cleared", _heading(tab, heading, None), Code.BOOK_COLUMN_MISSING, tab)
        other = heading.replace("::fr", "::en")
        yield Damage(f"{tab} {heading} twice", _heading(tab, heading, other), Code.BOOK_COLUMN_TWICE, tab)


def _merged(tab: str, row: str, heading: str) -> Edit:
    def edit(book: Workbook) -> None:
        cell = cell_at(book, tab, row, heading)
        book[tab].merge_cells(
            start_row=cell.row, end_row=cell.row + 1, start_column=cell.column, end_column=cell.column
        )

    return edit


def _heading(tab: str, heading: str, text: str | None) -> Edit:
    return lambda book: setattr(heading_cell(book[tab], heading), "value", text)


def _rest() -> Iterator[Damage]:
    yield _set("Fields", "C1.1", "domain", "C9", Code.BOOK_PARENT_UNKNOWN)
    yield _set("Fields", "C1.1", "domain", None, Code.BOOK_CELL_EMPTY)
    yield _set("Actions", "C1.1a", "field", "C1", Code.BOOK_PARENT_UNKNOWN)
    yield _set("Modules", "extended", "rates", "domains", Code.BOOK_CELL_CHOICE)
    yield _set("Scale", "developing", "low", 5, Code.FRAMEWORK_STAGE_GAP)
    yield _set("Scale", "developing", "low", 3, Code.FRAMEWORK_STAGE_OVERLAP)
    yield _set("Scale", "emerging", "low", 4, Code.FRAMEWORK_STAGE_BACKWARDS)
    yield _set("Scale", "emerging", "low", 2, Code.FRAMEWORK_STAGE_END)
    yield _set("Scale", "emerging", "low", None, Code.BOOK_CELL_EMPTY)
    yield _set("Scale", "emerging", "low", "one", Code.BOOK_CELL_NOT_WHOLE)
    yield _set("Scale", "emerging", "low", 1.5, Code.BOOK_CELL_NOT_WHOLE)
    yield _set("About", "scale_high", "value", 0, Code.FRAMEWORK_SCALE_WRONG)
    yield _set("About", "scale_high", "value", "nine", Code.BOOK_CELL_NOT_WHOLE)
    yield _set("About", "version", "value", 1.1, Code.BOOK_CELL_NOT_TEXT)
    yield _set("About", "version", "value", None, Code.BOOK_CELL_EMPTY)
    yield _set("About", "status", "value", "final", Code.BOOK_CELL_CHOICE)
    yield _set("About", "id", "value", "../elsewhere", Code.FRAMEWORK_ID_WRONG)
    yield _set("About", "languages", "value", "English, fr, es", Code.FRAMEWORK_LANGUAGE_WRONG)
    yield replace(_set("About", "languages", "value", "en, ca", Code.BOOK_COLUMN_MISSING), row="")
    yield Damage("key misspelt", _key("version", "versoin"), Code.BOOK_ROW_MISSPELT, "About")
    yield Damage("key unknown", _key("licence", "colour of the cover"), Code.BOOK_ROW_UNKNOWN, "About")
    yield Damage("key deleted", lambda book: book["About"].delete_rows(5), Code.BOOK_ROW_MISSING, "About")
    yield Damage("headings deleted", lambda book: book["Actions"].delete_rows(3), Code.BOOK_HEADINGS_MISSING, "Actions")
    yield Damage(
        "all fields deleted", lambda book: book["Fields"].delete_rows(4, 99), Code.BOOK_PARENT_UNKNOWN, "Actions"
    )
    yield Damage("all domains and below deleted", _emptied, Code.FRAMEWORK_NOTHING_IN, "Domains")


def _key(key: str, text: str) -> Edit:
    return lambda book: setattr(cell_at(book, "About", key, "key"), "value", text)


def _emptied(book: Workbook) -> None:
    for tab in ("Domains", "Fields", "Actions"):
        book[tab].delete_rows(4, 99)


AS_EXPORTED = load_workbook(io.BytesIO(exported()))
DAMAGES = [*_headings(), *_tabs(), *_ids(), *_texts(), *_rest()]


def test_there_are_more_than_a_hundred_of_them() -> None:
    assert len({damage.name for damage in DAMAGES}) == len(DAMAGES) > 100


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_every_damage_is_named_with_its_place(damage: Damage) -> None:
    framework, problems = imported(edited(damage.edit))
    assert framework is None
    found = [problem for problem in problems if problem.code is damage.code]
    assert found, told(problems)
    assert damage.tab in [problem.place.tab for problem in found]
    if damage.row:
        cell = cell_at(AS_EXPORTED, damage.tab, damage.row, damage.heading)
        assert cell.coordinate in [problem.place.cell for problem in found]
    for language in program_languages():
        assert all(message.endswith((".", "?")) for message in told(problems, language))


def test_every_problem_of_a_workbook_is_told_at_once_and_in_the_order_of_its_tabs() -> None:
    several = [damage for name in SEVERAL for damage in DAMAGES if damage.name == name]

    def edit(book: Workbook) -> None:
        for damage in several:
            damage.edit(book)

    framework, problems = imported(edited(edit))
    assert framework is None
    assert [problem.code for problem in problems] == [damage.code for damage in several]


SEVERAL = (
    "Scale emerging low = 2",
    "Domains C1 title::fr = '=A1'",
    "Fields C1.1 domain = 'C9'",
    "Actions C1.1a text::fr = None",
)


def test_one_unknown_parent_of_many_rows_is_one_problem() -> None:
    _, problems = imported(edited(lambda book: setattr(cell_at(book, "Domains", "C2", "id"), "value", "C22")))
    assert [problem.code for problem in problems] == [Code.BOOK_PARENT_UNKNOWN]
    assert "C22" in told(problems)[0]
    assert "3 more rows" in told(problems)[0]


def test_what_is_no_framework_says_so() -> None:
    book = Workbook()
    assert [problem.code for problem in imported(saved(book))[1]] == [Code.BOOK_NOT_READABLE]
    for data in (b"", b"not a workbook", exported()[:2000]):
        framework, problems = imported(data)
        assert framework is None
        assert len(told(problems)) == 1


def test_a_note_beside_the_table_and_a_tab_of_ones_own_are_named_but_do_not_stop_the_import() -> None:
    def add(book: Workbook) -> None:
        book["Fields"]["Z9"] = "ask Ana"
        book["Fields"]["X3"] = "Who"
        book["Fields"]["Y3"] = "note"
        book["Fields"]["Y5"] = "a note is for ourselves"
        book.create_sheet("To do")["A1"] = "call the printer"

    framework, problems = imported(edited(add))
    assert framework == CLIMATE
    codes = [Code.BOOK_COLUMN_UNKNOWN, Code.BOOK_CELL_OUTSIDE, Code.BOOK_TAB_UNKNOWN]
    assert [problem.code for problem in problems] == codes
    assert not any(map(is_error, problems))


TYPED = st.one_of(
    st.none(),
    st.sampled_from(["", " ", "=1+1", "#REF!", "P1", "p1.1 ", "ca", "fields", "draft", "0", "4", "title::ca", "‹x›"]),
    st.integers(-3, 12),
    st.floats(-2, 12, allow_nan=False),
    st.booleans(),
    st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=40),
)
WORKBOOK = by_hand(HARBOURS)
ORIGINAL = imported(WORKBOOK)[0]


@settings(max_examples=60, deadline=None)
@given(tab=st.sampled_from(list(HARBOURS)), row=st.integers(1, 9), column=st.integers(1, 9), value=TYPED)
def test_whatever_is_typed_into_a_cell_is_taken_over_or_named(tab: str, row: int, column: int, value: object) -> None:
    before: list[object] = []

    def type_it(book: Workbook) -> None:
        cell = book[tab].cell(row, column)
        before.append(cell.value)
        cell.value = value  # pyright: ignore[reportAttributeAccessIssue] (typed as narrower)

    framework, problems = imported(edited(type_it, WORKBOOK))
    assert all(told(problems, language) for language in program_languages() if problems)
    if framework is None:
        assert any(map(is_error, problems))
    elif framework == ORIGINAL and not problems:
        assert _meaning(value) == _meaning(before[0])


def _meaning(value: object) -> str:
    text = "" if value is None else str(value)
    return text.strip().casefold().removesuffix(".0")
