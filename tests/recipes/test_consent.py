"""Nobody is named, and no comment is anybody's, in what is shared, unless they agreed to it themselves."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from c21lab.sheets.layout import FormKey
from commands import Run
from filling import filled
from reports import Read

GOOD = {"D1.1": 7, "D1.2": 5, "D2.1": 3, "D3.1": "?"}
# by the order of their files: neither names nor comments stand in the order of the alphabet
PEOPLE = {
    "Zenobia Quill": ("yes", "We never hear of it"),
    "Yves Arbogast": ("no", "Only for those who know someone"),
    "anouk Thibodeau": ("yes", "Come and see the market"),
    "Xaver Winterhalter": (None, "Always the same three people"),
    "Marguerite Dalloway": ("perhaps", "Better than ten years ago"),
}
AGREED = ["anouk Thibodeau", "Zenobia Quill"]
COMMENTS = sorted(comment for _, comment in PEOPLE.values())


def a_session(folder: Path, names: list[str]) -> Path:
    """A session that names its participants; its files are called after their order."""
    folder.mkdir()
    shares = "[report]\nname_participants = true\n"
    (folder / "session.toml").write_text(shares, "utf-8")
    for number, name in enumerate(names):
        agrees, comment = PEOPLE[name]
        answers = GOOD | {"D1.1": 3 + list(PEOPLE).index(name)}
        form = {FormKey.NAME: name, FormKey.PRINT_NAME: agrees}
        (folder / f"sheet {number}.xlsx").write_bytes(filled(answers, {"D1.1": comment}, form))
    return folder


def shared_files(folder: Path) -> dict[str, bytes]:
    """Every file to share; what Office keeps packed is unpacked."""
    results = folder / "results"
    files = {str(path.relative_to(results)): path for path in sorted(results.rglob("*")) if path.is_file()}
    return {name: unpacked(path) if zipfile.is_zipfile(path) else path.read_bytes() for name, path in files.items()}


def score_marked(run: Run, session: Path) -> None:
    """Scores, marks every comment, and scores again."""
    assert run("score", session, "--lang", "en").code == 0
    book = load_workbook(session / "comments.xlsx")
    tab = book.worksheets[0]
    (head,) = (row for row in tab.iter_rows() if {"comment", "quote"} <= {cell.value for cell in row})
    (column,) = (cell.column for cell in head if cell.value == "quote")
    for row in range(head[0].row + 1, tab.max_row + 1):
        tab.cell(row, column).value = "yes"
    book.save(session / "comments.xlsx")
    assert run("score", session, "--lang", "en").code == 0


def unpacked(path: Path) -> bytes:
    with zipfile.ZipFile(path) as parts:
        return b"\n".join(parts.read(name) for name in parts.namelist())


@pytest.fixture
def scored(run: Run, tmp_path: Path) -> Path:
    session = a_session(tmp_path / "session", list(PEOPLE))
    score_marked(run, session)
    return session


def test_only_those_who_agreed_themselves_are_named_in_what_is_shared(scored: Path) -> None:
    texts = b"\n".join(shared_files(scored).values()).decode("utf-8", "replace")
    assert [name for name in PEOPLE if name in texts] == [name for name in PEOPLE if name in AGREED]


def test_participants_stand_in_the_order_of_the_alphabet(scored: Path) -> None:
    text = Read((scored / "results" / "report.en.docx").read_bytes()).text
    assert text.index(AGREED[0]) < text.index(AGREED[1])


def test_comments_stand_in_the_order_of_their_words_in_the_report_and_in_the_workbook(scored: Path) -> None:
    report = Read((scored / "results" / "report.en.docx").read_bytes()).text
    assert [comment for comment in COMMENTS if comment in report] == COMMENTS[:3]  # a domain's page quotes so many
    assert sorted(COMMENTS[:3], key=report.index) == COMMENTS[:3]
    book = load_workbook(scored / "results" / "results.en.xlsx", read_only=True)
    cells = [cell for tab in book for row in tab.iter_rows(values_only=True) for cell in row]
    assert [cell for cell in cells if cell in COMMENTS] == COMMENTS


def test_nothing_that_is_shared_tells_in_which_order_the_sheets_came(run: Run, tmp_path: Path) -> None:
    orders = {"as they came": list(PEOPLE), "the other way round": list(reversed(PEOPLE))}
    sessions = [a_session(tmp_path / name, order) for name, order in orders.items()]
    for session in sessions:
        score_marked(run, session)
    first, second = map(shared_files, sessions)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_a_comment_that_two_people_wrote_stands_once(run: Run, scored: Path) -> None:
    again = filled(GOOD | {"D1.1": 9}, {"D1.1": COMMENTS[0]})
    (scored / "sheet 9.xlsx").write_bytes(again)
    assert run("score", scored, "--lang", "en").code == 0
    assert Read((scored / "results" / "report.en.docx").read_bytes()).text.count(COMMENTS[0]) == 1


def test_no_file_of_a_participant_is_named_in_what_is_shared(run: Run, scored: Path) -> None:
    (scored / "from Zita Ostrander.xlsx").write_bytes(filled(GOOD | {"D1.1": "seven or so"}))
    assert run("score", scored, "--lang", "en").code == 0
    texts = b"\n".join(shared_files(scored).values())
    assert b"Ostrander" not in texts
    assert b"seven or so" not in texts
    assert b"Ostrander" in (scored / "private" / "problems.csv").read_bytes()


def test_the_feedback_on_items_tells_neither_who_wrote_it_nor_in_which_order_the_sheets_came(
    run: Run, tmp_path: Path
) -> None:
    orders = {"as they came": list(PEOPLE), "the other way round": list(reversed(PEOPLE))}
    sessions = [a_session(tmp_path / name, order) for name, order in orders.items()]
    tables = [session / "feedback.xlsx" for session in sessions]
    for session in sessions:
        score_marked(run, session)
    said = [
        run("framework", "feedback", session, "--out", table) for session, table in zip(sessions, tables, strict=True)
    ]
    assert [ran.code for ran in said] == [0, 0]
    assert said[0].out.splitlines()[:-1] == said[1].out.splitlines()[:-1]  # the last line names the table
    assert tables[0].read_bytes() == tables[1].read_bytes()
    assert not any(name in said[0].out or name.encode() in unpacked(tables[0]) for name in PEOPLE)
