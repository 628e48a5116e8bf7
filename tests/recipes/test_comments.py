"""Nothing that a participant wrote is quoted unless the team marked it, and no mark is ever lost."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.office.plain_text import clean
from c21lab.report.comments_book import CommentRow, read_comments_book
from c21lab.report.comments_workbook import write_comments_book
from c21lab.report.quotes import is_quotable
from c21lab.sheets.layout import FormKey
from c21lab.wording import program_languages, words_for
from c21lab.workbooks import open_book
from checkers import converted
from commands import Run
from filling import GRID, blank, filled

ANSWERS = {"D1.1": 7, "D1.2": 5, "D2.1": 3, "D3.1": 6}
SAID = {
    "a": {"D1.1": "The lanterns were ours"},
    "b": {"D1.1": "Always the same three people", "D1.2": "=1+1 is what we heard"},
    "c": {"D2.1": "Nobody asked\nthe harbour"},
    "d": {"D1.2": "score: 8"},
}
LANTERNS, HARBOUR = "The lanterns were ours", "Nobody asked\nthe harbour"


def put(folder: Path, name: str, said: Mapping[str, str], language: str = "en", **form: object) -> None:
    typed = {FormKey[key]: value for key, value in form.items()}
    sheet = filled(ANSWERS, said, typed, sheet=blank("essentials", language))
    (folder / "sheets").mkdir(exist_ok=True, parents=True)
    (folder / "sheets" / f"{name}.xlsx").write_bytes(sheet)


@pytest.fixture
def session(run: Run, tmp_path: Path) -> Path:
    """A session that was scored once, so that its comments stand in comments.xlsx."""
    folder = tmp_path / "session"
    for name, said in SAID.items():
        put(folder, name, said)
    (folder / "session.toml").write_text('[session]\nlanguages = ["en"]\n[report]\nquote_comments = true\n', "utf-8")
    assert run("score", folder).code == 0
    return folder


def shared(folder: Path) -> str:
    """All that the files to share say."""
    texts: list[str] = []
    for path in sorted((folder / "results").rglob("*")):
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as parts:
                texts += [parts.read(name).decode("utf-8", "replace") for name in parts.namelist()]
        elif path.is_file():
            texts.append(path.read_bytes().decode("utf-8", "replace"))
    return "\n".join(texts)


def quoted(folder: Path) -> list[str]:
    """The comments on the tab of the results workbook."""
    (book,) = (folder / "results").glob("results.*.xlsx")
    rows = list(load_workbook(book)["Comments"].iter_rows(values_only=True))
    head = next((i for i, row in enumerate(rows) if "Comment" in row), len(rows))
    return [str(row[rows[head].index("Comment")]) for row in rows[head + 1 :]]


def table(tab: Worksheet) -> tuple[int, dict[str, int]]:
    """The row of headings, and the column of each."""
    for row in tab.iter_rows():
        heads = {str(cell.value): cell.column for cell in row if cell.value}
        if {"item", "language", "comment", "quote"} <= heads.keys():
            return row[0].row, heads
    raise AssertionError("no headings")


def rows_of(path: Path) -> list[tuple[object, ...]]:
    tab = load_workbook(path).worksheets[0]
    head, columns = table(tab)
    names = ("item", "language", "comment", "quote")
    return [tuple(tab.cell(r, columns[name]).value for name in names) for r in range(head + 1, tab.max_row + 1)]


def edit(folder: Path, change: Callable[[Workbook, Worksheet], object]) -> None:
    path = folder / "comments.xlsx"
    book = load_workbook(path)
    change(book, book.worksheets[0])
    book.save(path)


def mark(folder: Path, marks: Mapping[str, str]) -> None:
    def change(_: Workbook, tab: Worksheet) -> None:
        head, columns = table(tab)
        for row in range(head + 1, tab.max_row + 1):
            text = tab.cell(row, columns["comment"]).value
            if text in marks:
                tab.cell(row, columns["quote"]).value = marks[str(text)]

    edit(folder, change)


def test_every_comment_stands_in_a_row_in_the_order_of_the_items_and_of_its_words(session: Path) -> None:
    texts = [(item, language, comment) for item, language, comment, _ in rows_of(session / "comments.xlsx")]
    assert texts == sorted((item, "en", text) for said in SAID.values() for item, text in said.items())


def test_without_a_mark_nothing_is_quoted_whatever_session_toml_says(session: Path) -> None:
    texts = shared(session)
    assert not any(text.splitlines()[0] in texts for said in SAID.values() for text in said.values() if len(text) > 1)
    assert quoted(session) == []


def test_the_first_entry_of_the_list_marks_and_only_what_is_marked_is_shared(run: Run, session: Path) -> None:
    book = load_workbook(session / "comments.xlsx")
    (rule,) = book.worksheets[0].data_validations.dataValidation
    name, _, cells = str(rule.formula1).replace("'", "").replace("$", "").partition("!")
    first = book[name][cells][0][0].value
    mark(session, {LANTERNS: first})
    assert run("score", session).code == 0
    assert quoted(session) == [LANTERNS]
    assert "lanterns" in shared(session)
    assert "harbour" not in shared(session)
    feedback = run("framework", "feedback", session).out
    assert "lanterns" in feedback
    assert "same three people" not in feedback


def test_marks_stay_when_sheets_come_and_go(run: Run, session: Path) -> None:
    mark(session, {LANTERNS: "yes", "Always the same three people": "no"})
    put(session, "late", {"D3.1": "A late word"})
    (session / "sheets" / "c.xlsx").unlink()
    assert run("score", session).code == 0
    marks = {comment: value for _, _, comment, value in rows_of(session / "comments.xlsx")}
    assert marks[LANTERNS] == "yes"
    assert marks["Always the same three people"] == "no"
    assert marks["A late word"] is None
    assert HARBOUR not in marks
    assert quoted(session) == [LANTERNS]


def test_a_file_that_lacks_nothing_is_left_as_it_is(run: Run, session: Path) -> None:
    mark(session, {LANTERNS: "yes"})
    before = (session / "comments.xlsx").read_bytes()
    assert run("score", session).code == 0
    assert (session / "comments.xlsx").read_bytes() == before


def test_a_marked_file_that_is_written_again_is_kept_too(run: Run, session: Path) -> None:
    mark(session, {LANTERNS: "yes"})
    before = (session / "comments.xlsx").read_bytes()
    put(session, "late", {"D3.1": "A late word"})
    ran = run("score", session)
    assert (session / "private/superseded/comments.1.xlsx").read_bytes() == before
    assert "private/superseded/comments.1.xlsx" in ran.out


def test_a_marked_comment_that_no_sheet_has_any_more_is_kept_named_and_not_quoted(run: Run, session: Path) -> None:
    mark(session, {HARBOUR: "yes"})
    (session / "sheets" / "c.xlsx").unlink()
    ran = run("score", session)
    assert (ran.code, quoted(session)) == (0, [])
    assert "comments.xlsx" in ran.err
    assert ("D2.1", "en", HARBOUR, "yes") in rows_of(session / "comments.xlsx")


@pytest.mark.parametrize(("count", "named"), [(8, "D11, D12)"), (9, "D11, D12 …)")])
def test_of_many_comments_that_no_sheet_has_any_more_eight_are_named(
    run: Run, tmp_path: Path, count: int, named: str
) -> None:
    put(tmp_path, "a", {})
    rows = [CommentRow("D1.1", "en", f"Nobody says so, {number}", "yes") for number in range(count)]
    (tmp_path / "comments.xlsx").write_bytes(write_comments_book(rows, words_for("en")))
    assert named in run("check", tmp_path).err


def test_words_that_nobody_wrote_are_not_quoted(run: Run, session: Path) -> None:
    mark(session, {LANTERNS: "yes"})

    def put_words_into_a_mouth(_: Workbook, tab: Worksheet) -> None:
        (cell,) = (cell for row in tab.iter_rows() for cell in row if cell.value == LANTERNS)
        tab[cell.coordinate] = "The lanterns were theirs"

    edit(session, put_words_into_a_mouth)
    assert run("score", session).code == 0
    assert "were theirs" not in shared(session)
    assert quoted(session) == []
    assert {"The lanterns were theirs", LANTERNS} <= {row[2] for row in rows_of(session / "comments.xlsx")}


def without_keys(_: Workbook, tab: Worksheet) -> None:
    tab.delete_rows(table(tab)[0] - 1)


def without_hidden_tab(book: Workbook, tab: Worksheet) -> None:
    tab.data_validations.dataValidation.clear()
    del book["c21lab"]


def translated(language: str) -> Callable[[Workbook, Worksheet], None]:
    def change(book: Workbook, tab: Worksheet) -> None:
        head, columns = table(tab)
        for name, column in columns.items():
            tab.cell(head, column).value = words_for(language)(f"comments-col-{name}").upper()
        without_hidden_tab(book, tab)
        tab.delete_rows(head - 1)

    return change


def in_other_words(_: Workbook, tab: Worksheet) -> None:
    head, columns = table(tab)
    for name, column in columns.items():
        tab.cell(head, column).value = f"{name}, mine"


def with_rows_inserted(_: Workbook, tab: Worksheet) -> None:
    tab.insert_rows(table(tab)[0] + 2, 2)
    tab.insert_rows(1, 3)


def with_a_column_inserted(_: Workbook, tab: Worksheet) -> None:
    tab.insert_cols(2)


def turned_round(_: Workbook, tab: Worksheet) -> None:
    head, _columns = table(tab)
    rows = [[cell.value for cell in row] for row in tab.iter_rows(min_row=head + 1)]
    for number, values in enumerate(reversed(rows), head + 1):
        for column, value in enumerate(values, 1):
            tab.cell(number, column).value = value


@pytest.mark.parametrize(
    "change",
    [
        *(without_keys, without_hidden_tab, in_other_words, with_rows_inserted, with_a_column_inserted, turned_round),
        *map(translated, program_languages()),
    ],
)
def test_marks_are_found_however_the_workbook_was_mangled(
    run: Run, session: Path, change: Callable[[Workbook, Worksheet], None]
) -> None:
    mark(session, {LANTERNS: "x"})
    edit(session, change)
    assert run("score", session).code == 0
    assert quoted(session) == [LANTERNS]


@pytest.mark.office
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_marks_survive_libreoffice(run: Run, session: Path, tmp_path: Path, ending: str) -> None:
    mark(session, {LANTERNS: "yes", "=1+1 is what we heard": "yes", HARBOUR: "yes"})
    source = shutil.move(session / "comments.xlsx", tmp_path / "comments.xlsx")
    converted([Path(source)], ending, session)
    assert run("score", session).code == 0
    assert quoted(session) == [LANTERNS, "=1+1 is what we heard", HARBOUR]
    assert [path.name for path in session.glob("comments.*")] == ["comments.xlsx"]


def test_own_columns_are_carried_over(run: Run, session: Path) -> None:
    def note(_: Workbook, tab: Worksheet) -> None:
        head, columns = table(tab)
        tab.cell(head, 7).value = "asked?"
        for row in range(head + 1, tab.max_row + 1):
            if tab.cell(row, columns["comment"]).value == LANTERNS:
                tab.cell(row, 7).value = "Ask Maria first"

    edit(session, note)
    put(session, "late", {"D3.1": "A late word"})
    assert run("score", session).code == 0
    values = [cell for row in load_workbook(session / "comments.xlsx").worksheets[0].values for cell in row]
    assert {"asked?", "Ask Maria first"} <= set(values)


def test_a_mark_that_is_neither_yes_nor_no_is_a_question_and_stays(run: Run, session: Path) -> None:
    mark(session, {LANTERNS: "maybe"})
    put(session, "late", {"D3.1": "A late word"})
    ran = run("score", session)
    assert (ran.code, quoted(session)) == (0, [])
    assert "maybe" in ran.err
    assert "maybe" in [row[3] for row in rows_of(session / "comments.xlsx")]


def headless(_: Workbook, tab: Worksheet) -> None:
    tab.delete_rows(1, table(tab)[0])


@pytest.mark.parametrize("damage", [b"", b"not a workbook", b"PK\x03\x04 half", None])
def test_a_workbook_that_cannot_be_read_is_left_alone_and_nothing_is_quoted(
    run: Run, session: Path, damage: bytes | None
) -> None:
    mark(session, {LANTERNS: "yes"})
    if damage is None:
        edit(session, headless)
    else:
        (session / "comments.xlsx").write_bytes(damage)
    before = (session / "comments.xlsx").read_bytes()
    ran = run("score", session)
    assert ran.code == 0
    assert "comments.xlsx" in ran.err
    assert (session / "comments.xlsx").read_bytes() == before
    assert quoted(session) == []
    assert run("check", session).code == 1


def test_of_two_workbooks_neither_counts(run: Run, session: Path) -> None:
    mark(session, {LANTERNS: "yes"})
    shutil.copy(session / "comments.xlsx", session / "comments.ods")
    ran = run("score", session)
    assert (ran.code, quoted(session)) == (0, [])
    assert "comments.ods: " in ran.err


def test_a_misplaced_answer_is_not_quoted_even_where_it_is_marked(run: Run, session: Path) -> None:
    mark(session, {"score: 8": "yes", LANTERNS: "yes"})
    ran = run("score", session)
    assert (ran.code, quoted(session)) == (0, [LANTERNS])
    assert "comments.xlsx" in ran.err


@pytest.mark.parametrize(
    "text",
    [
        *(
            "7",
            "7,5",
            "7/9",
            "6-7",
            "6 ou 7",
            "score: 7",
            "note 7",
            "8 - well developed",
            "Incipiente",
            "?",
            "–",
            "...",
        ),
        *("n/a", "ne sait pas", "no sé", "D1.2", "7 points", "9!!", "🎭", "entre 5 y 6", "7 out of 9", "ok", "yes"),
    ],
)
def test_what_is_no_more_than_an_answer_is_never_quotable(text: str) -> None:
    assert not is_quotable(text, GRID)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Too late",
            "7 libraries closed",
            "المكتبة تغلق باكرا",
            "文化は皆のもの",
            "Le bus de 20 h 10",
            "+1 for the choir",
        ),
        *("I don't know anyone there", "We give it 7 because the market is alive", "No bus"),
    ],
)
def test_what_says_something_is_quotable(text: str) -> None:
    assert is_quotable(text, GRID)


def a_room_of_languages(folder: Path, spanish: int, names: bool) -> None:
    for number in range(6):
        put(folder, f"en{number}", {} if number else {"D1.1": LANTERNS}, NAME=f"Ann {number}", PRINT_NAME="yes")
    for number in range(spanish):
        put(folder, f"es{number}", {} if number else {"D2.1": "Nadie nos preguntó"}, "es", NAME=f"Eva {number}")
    text = f'[session]\nlanguages = ["en"]\n[report]\nname_participants = {str(names).lower()}\n'
    (folder / "session.toml").write_text(text, "utf-8")


@pytest.mark.parametrize(("spanish", "names", "warned"), [(4, True, True), (5, True, False), (4, False, False)])
def test_a_quotation_in_a_language_of_few_beside_names_is_warned_of(
    run: Run, tmp_path: Path, spanish: int, names: bool, warned: bool
) -> None:
    a_room_of_languages(tmp_path, spanish, names)
    assert run("score", tmp_path).code == 0
    mark(tmp_path, {"Nadie nos preguntó": "yes", LANTERNS: "yes"})
    ran = run("score", tmp_path)
    assert ("‘es’" in ran.err) is warned
    with zipfile.ZipFile(tmp_path / "results" / "report.en.docx") as parts:
        document = parts.read("word/document.xml").decode()
    before, _, _ = document.partition("Nadie nos preguntó")
    assert '<w:lang w:val="es-ES"/>' in before[before.rindex("<w:rPr>") :]


def test_with_another_folder_for_results_the_comments_stand_beside_the_session(run: Run, session: Path) -> None:
    out = session.parent / "out"
    put(session, "late", {"D3.1": "A late word"})
    assert run("score", session, "--out", out).code == 0
    assert "A late word" in [row[2] for row in rows_of(session / "comments.xlsx")]
    assert not (out / "comments.xlsx").exists()
    shutil.move(session / "comments.xlsx", session / "comments.ods")
    assert run("score", session, "--out", out).code == 0
    assert [path.name for path in session.glob("comments.*")] == ["comments.xlsx"]


def test_a_sample_stays_as_it_is_and_its_comments_lie_with_its_results(run: Run, tmp_path: Path) -> None:
    assert run("demo", "--out", tmp_path / "demo").code == 0
    assert (tmp_path / "demo" / "comments.xlsx").is_file()


TEXTS = (
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60)
    .map(clean)
    .map(str.strip)
    .filter(bool)
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["D1.1", "D2.3"]), TEXTS, st.sampled_from(["", "yes", "no", "perhaps"]))))
def test_what_is_written_is_read_again(given_rows: list[tuple[str, str, str]]) -> None:
    rows = [CommentRow(item, "en", text, mark) for item, text, mark in given_rows]
    read = read_comments_book(open_book(write_comments_book(rows, words_for("en"))))
    assert [(row.key, row.mark) for row in read or ()] == [(row.key, row.mark) for row in rows]


def test_the_same_rows_give_the_same_bytes() -> None:
    rows = [CommentRow("D1.1", "en", "Too late", "yes")]
    assert write_comments_book(rows, words_for("fr")) == write_comments_book(rows, words_for("fr"))
    assert load_workbook(io.BytesIO(write_comments_book(rows, words_for("fr")))).worksheets[0].title == "Commentaires"
