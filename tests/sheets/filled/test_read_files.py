"""What bad files get: each is named, and none ever stops the others."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from c21lab.sheets.filled.open_files import RememberingOpener
from c21lab.sheets.filled.read import SheetFile, find_sheets, open_sheets, read_opened
from c21lab.sheets.layout import FormKey
from filling import (
    GRID,
    answers_of,
    codes,
    filled,
    parts_of,
    read,
    saved,
    told,
    zipped,
)

GOOD = filled({"D1.1": 7})
PNG = b"\x89PNG\r\n\x1a\n" + bytes(500)


def names(folder: Path) -> list[str]:
    return [file.name for file in find_sheets(folder)]


def write(folder: Path, name: str, data: bytes = b"x") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("picture.xlsx", PNG, "this is not an Excel file"),
        ("zero.xlsx", b"", "so it is not an Excel file"),
        ("half.xlsx", GOOD[: len(GOOD) // 2], "this is not a whole Excel file"),
        ("letter.xls", b"Dear all", "this is not an Excel file"),
        ("page.xls", b"<html><table></table></html>", "this is not an Excel file"),
        ("old.ods", zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "this is not an Excel file"),
        ("bad.xlsx", zipped(parts_of(GOOD) | {"xl/workbook.xml": b"<workbook"}), "the Excel file is damaged"),
        ("short.xls", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "the Excel file is damaged"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_and_the_others_go_on(
    tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    reading = read(tmp_path, {"anna.xlsx": GOOD, name: data})
    assert answers_of(reading) == {"D1.1": 7}
    assert len(reading.problems) == 1
    assert told(reading)[0].startswith(f"{name}: ")
    assert sentence in told(reading)[0]


def test_a_workbook_that_is_no_sheet_is_named(tmp_path: Path) -> None:
    assert codes(read(tmp_path, {"budget.xlsx": saved(Workbook())})) == ["sheet-not-ours"]


WITH_MACROS = zipped(parts_of(GOOD) | {"xl/vbaProject.bin": b"macro"})


@pytest.mark.parametrize(
    ("name", "data"), [("anna.xlsm", WITH_MACROS), ("anna.xlsm", GOOD), ("anna.xlsx", WITH_MACROS)]
)
def test_macros_are_ignored_and_said(tmp_path: Path, name: str, data: bytes) -> None:
    reading = read(tmp_path, {name: data})
    assert answers_of(reading, name) == {"D1.1": 7}
    assert codes(reading) == ["file-macros"]


def test_the_content_decides_and_not_the_ending(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xls": GOOD, "ben": filled({"D1.1": 3}), "carla.download": filled({"D1.1": 4})})
    assert reading.ratings.dropna(subset="score")["score"].tolist() == [7, 3, 4]


def test_what_is_no_sheet_is_passed_over(tmp_path: Path) -> None:
    for name in (
        "~$anna.xlsx", ".~lock.anna.xlsx#", "._anna.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini", ".hidden/a.xlsx",
        "results/results.xlsx", "private/a.xlsx", "sub/results/b.xlsx", "__MACOSX/a.xlsx", "photo.jpg", "notes.txt",
        "session.toml", "people.csv", "programme.url", "anna.xlsx.pdf",
    ):  # fmt: skip
        write(tmp_path, name, GOOD if name.endswith(".xlsx") else b"name;group\nAnna;artists")
    write(tmp_path, "agenda.docx", zipped({"word/document.xml": b"<w/>"}))
    write(tmp_path, "sheets/anna.xlsx", GOOD)
    assert names(tmp_path) == ["sheets/anna.xlsx"]


def test_the_program_s_folders_are_known_in_any_case_and_what_a_killed_run_left_is_no_sheet(tmp_path: Path) -> None:
    for name in ("Results/results.xlsx", "PRIVATE/a.xlsx", "~c21lab-0a1b2c3d.tmp/new-3", "~c21lab-lock.tmp"):
        write(tmp_path, name, GOOD)
    write(tmp_path, "Sheets/notes.txt", b"meant as one")
    write(tmp_path, "Sheets/~c21lab-lock.tmp", b"")
    assert names(tmp_path) == ["Sheets/notes.txt"]


@pytest.mark.parametrize("written", [-11_644_473_600, -1, 10_000_000_000])
def test_a_file_of_any_date_is_read(tmp_path: Path, written: int) -> None:
    path = write(tmp_path, "anna.xlsx", GOOD)
    os.utime(path, (written, written))
    assert answers_of(read(tmp_path, {})) == {"D1.1": 7}


def test_whatever_lies_in_the_folder_of_the_sheets_was_meant_as_one(tmp_path: Path) -> None:
    for name in ("photo.jpg", "Zoé.numbers", "scan.pdf", "ballot.docx", "table.csv", "Thumbs.db", "~$anna.xlsx", ".x"):
        write(tmp_path, f"sheets/{name}", b"name;group\nAnna;artists")
    write(tmp_path, "sheets/anna.xlsx", GOOD)
    write(tmp_path, "agenda.docx", b"PK")
    reading = read(tmp_path, {})
    assert {p.place.file for p in reading.problems} == {
        f"sheets/{name}" for name in ("photo.jpg", "Zoé.numbers", "scan.pdf", "ballot.docx", "table.csv")
    }
    assert set(codes(reading)) == {"file-not-workbook", "sheet-not-ours"}
    assert len(reading.sheets) == 1


def test_what_other_programs_keep_instead_of_a_workbook_is_named_anywhere(tmp_path: Path) -> None:
    for name in ("Zoé.numbers", "Anna.gsheet"):
        write(tmp_path, name, b'{"doc_id": "1"}')
    assert codes(read(tmp_path, {"anna.xlsx": GOOD})) == ["file-not-workbook"] * 2


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_table_without_keys_saved_as_csv_is_read_by_its_headings(tmp_path: Path, delimiter: str) -> None:
    rows = [("My answers", ""), ("N°", "Champ", "Note", "Pourquoi"), ("D1.1", '"Près, loin; partout"', "7", "x")]
    write(tmp_path, "anna.csv", "\n".join(delimiter.join(row) for row in rows).encode())
    reading = read(tmp_path, {})
    assert answers_of(reading, "anna.csv") == {"D1.1": 7}
    assert codes(reading) == ["sheet-without-identity", "items-missing", "form-missing"]


def test_files_come_in_the_same_order_on_every_machine(tmp_path: Path) -> None:
    for name in ("b.xlsx", "A.xlsx", "table 2/anna.xlsx", "table 1/anna.xlsx", "é.xlsx"):
        write(tmp_path, name)
    both = ["A.xlsx"]
    if not (tmp_path / "a.XLSX").exists():  # Windows and Mac take one for the other
        both.append(write(tmp_path, "a.XLSX").name)
    assert names(tmp_path) == [*both, "b.xlsx", "table 1/anna.xlsx", "table 2/anna.xlsx", "é.xlsx"]


def test_everybody_may_save_under_the_same_name_in_a_folder_of_their_own(tmp_path: Path) -> None:
    files = {f"table {n}/Scoring sheet.xlsx": filled({"D1.1": n, "D1.2": 9 - n}) for n in (1, 2, 3)}
    reading = read(tmp_path, files)
    assert [sheet.id for sheet in reading.sheets] == list(files)
    assert reading.ratings.query("item == 'D1.1'")["score"].tolist() == [1, 2, 3]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "name",
    ["Núñez Ångström.xlsx", "آنا.xlsx", "安娜.xlsx", "🎭 anna.xlsx", "a" * 240 + ".xlsx", "a 'b' (c) & d.xlsx"],
)
def test_files_may_be_called_anything(tmp_path: Path, name: str) -> None:
    reading = read(tmp_path / "a folder with spaces", {name: GOOD})
    assert [sheet.id for sheet in reading.sheets] == [name]
    assert answers_of(reading, name) == {"D1.1": 7}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_text_are_shown_as_far_as_they_can_be(tmp_path: Path) -> None:
    for raw in (b"caf\xe9.xlsx", b"caf\xe8.xlsx", b"two\nlines.xlsx"):
        try:
            (tmp_path / os.fsdecode(raw)).write_bytes(GOOD)
        except OSError:
            pytest.skip("this file system takes text only")
    assert names(tmp_path) == ["caf\ufffd.xlsx", "caf\ufffd.xlsx (2)", "two\ufffdlines.xlsx"]


def test_names_of_300_characters_in_a_sheet_are_read_whole(tmp_path: Path) -> None:
    name = "Ñandú " * 50
    (sheet,) = read(tmp_path, {"anna.xlsx": filled({"D1.1": 7}, form={FormKey.NAME: name})}).sheets
    assert sheet.name == name.strip()


def test_a_file_that_is_gone_or_may_not_be_read_is_named(tmp_path: Path) -> None:
    files = [SheetFile(tmp_path / "gone.xlsx", "gone.xlsx"), SheetFile(write(tmp_path, "anna.xlsx", GOOD), "anna.xlsx")]
    reading = read_opened(open_sheets(files), GRID, "essentials")
    assert answers_of(reading) == {"D1.1": 7}
    assert [(p.code, p.place.file) for p in reading.problems] == [("file-unreadable", "gone.xlsx")]


def test_a_folder_that_may_not_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "table 2/anna.xlsx", GOOD)
    write(tmp_path, "ben.xlsx", GOOD)

    # whoever runs the tests as root may open any folder, so the system's answer is given here
    def refusing(ask: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def asked(path: Any = ".") -> Any:
            if str(path).endswith("table 2"):
                raise PermissionError(13, "Permission denied", str(path))
            return ask(path)

        return asked

    monkeypatch.setattr(os, "scandir", refusing(os.scandir))
    monkeypatch.setattr(os, "listdir", refusing(os.listdir))
    reading = read(tmp_path, {})
    assert [(str(p.code), p.place.file, p.facts["reason"]) for p in reading.problems] == [
        ("file-unreadable", "table 2", "Permission denied")
    ]
    assert [sheet.id for sheet in reading.sheets] == ["ben.xlsx"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_or_a_folder_that_is_called_like_a_sheet_never_blocks(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")
    (tmp_path / "folder.xlsx").mkdir()
    assert codes(read(tmp_path, {"anna.xlsx": GOOD})) == ["file-not-workbook"]


def test_a_file_that_changes_while_it_is_read_is_named(tmp_path: Path) -> None:
    """The file grows without a pause while it is opened a hundred times."""
    path, stop = write(tmp_path, "anna.xlsx", GOOD), threading.Event()

    def grow() -> None:
        while not stop.is_set() and path.stat().st_size < 10_000_000:
            with path.open("ab") as stream:
                stream.write(bytes(4096))

    writer = threading.Thread(target=grow)
    writer.start()
    seen = {problem.code for _ in range(100) for problem in open_sheets(find_sheets(tmp_path)).problems}
    stop.set()
    writer.join()
    assert seen <= {"file-changed", "file-truncated", "file-damaged"}


def test_a_file_is_opened_again_only_where_it_has_changed(tmp_path: Path) -> None:
    path, opener = write(tmp_path, "anna.xlsx", GOOD), RememberingOpener()
    first, again = (opener(find_sheets(tmp_path)).files[0] for _ in range(2))
    assert again is first
    path.write_bytes(filled({"D1.1": 8}))
    os.utime(path, (1, 1))
    assert opener(find_sheets(tmp_path)).files[0].digest != first.digest


def test_progress_is_told_file_by_file(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write(tmp_path, name, PNG)
    steps: list[tuple[int, int]] = []
    open_sheets(find_sheets(tmp_path), lambda done, total: steps.append((done, total)))
    assert steps == [(0, 2), (1, 2), (2, 2)]


def test_a_folder_without_sheets_gives_an_empty_table(tmp_path: Path) -> None:
    reading = read(tmp_path, {})
    assert (len(reading.ratings), reading.sheets, reading.problems) == (0, (), ())
