"""Files that are no answers get place, rule and repair, and nothing of them is written."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from c21lab.problems import InputError
from commands import Run
from exports import GRID, as_csv, as_xlsx, content_of, google, kobo, microsoft, people_of
from sessions import bring_in, codes, make_session, told

ROWS = kobo(content_of(), people_of(4))


def refused(tmp_path: Path, name: str, data: bytes, module: str = "essentials") -> list[str]:
    session = make_session(tmp_path, module)
    with pytest.raises(InputError) as stopped:
        bring_in(session, {name: data})
    assert list((session / "sheets").iterdir()) == []
    assert all(line.startswith(name) for line in told(stopped.value.problems))
    return codes(stopped.value.problems)


def zipped(name: str, data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(name, data)
    return target.getvalue()


OTHER_FORM = [["Timestamp", "Which day suits you?"], ["2026/11/12 10:03:22", "Monday"]]
SUMMARY = [["Question", "1", "2"], *([f"[{item.id}] …", "3", "4"] for item in GRID.items("essentials"))]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("f.csv", as_csv(OTHER_FORM), "import-not-answers"),
        ("f.xlsx", as_xlsx(OTHER_FORM), "import-not-answers"),
        ("f.csv", as_csv(SUMMARY), "import-is-summary"),
        ("f.xlsx", as_xlsx(SUMMARY), "import-is-summary"),
        ("f.csv", as_csv(kobo(content_of("extended"), [])), "import-other-module"),
        ("f.csv", as_csv(ROWS[:1]), "import-empty"),
        ("f.csv", as_csv([row[2:-5] for row in ROWS]), "import-no-respondent"),
        ("f.csv", b"", "file-empty"),
        ("f.csv", b"\x89PNG\r\n\x1a\n\0\0\0", "file-not-workbook"),
        ("f.xlsx", as_xlsx(ROWS)[:-200], "file-truncated"),
        ("f.zip", zipped("f.csv", as_csv(ROWS)), "file-not-workbook"),
    ],
)
def test_a_file_that_is_no_answers_says_what_it_is(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    assert refused(tmp_path, name, data) == [code]


def test_a_password_is_named(tmp_path: Path) -> None:
    data = bytearray(as_xlsx(ROWS))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1  # the mark of an encrypted part
        at = data.find(b"PK\x01\x02", at + 1)
    assert refused(tmp_path, "f.xlsx", bytes(data)) == ["file-password"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_download_that_broke_off_within_a_row_is_refused_whole(tmp_path: Path, encoding: str, language: str) -> None:
    whole = as_csv(kobo(content_of(), people_of(4), language), ";", encoding)
    for share in (0.55, 0.7, 0.9):
        place = tmp_path / str(share)
        place.mkdir()
        assert refused(place, "f.csv", whole[: int(len(whole) * share)]) == ["import-cut-off"]


def test_a_quotation_that_never_ends_is_a_broken_download(tmp_path: Path) -> None:
    text = as_csv(ROWS).decode("utf-8-sig").rstrip("\r\n") + ',"and then'
    assert refused(tmp_path, "f.csv", text.encode()) == ["import-cut-off"]


def test_a_row_with_a_cell_too_many_is_set_aside_and_the_others_are_read(tmp_path: Path) -> None:
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.csv": as_csv([*ROWS[:2], [*ROWS[2], "x"], *ROWS[3:]])})
    assert codes(outcome.problems) == ["import-row-cells"]
    assert outcome.collectors[0].merged.new == 3


def test_a_row_of_nobody_is_set_aside(tmp_path: Path) -> None:
    rows = microsoft(content_of(), people_of(3))
    rows[2][0] = ""
    session = make_session(tmp_path)
    outcome = bring_in(session, {"f.xlsx": as_xlsx(rows)})
    assert codes(outcome.problems) == ["import-row-of-nobody"]


def test_one_wrong_file_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    session = make_session(tmp_path)
    (tmp_path / "good.csv").write_bytes(as_csv(google(content_of(), people_of(2))))
    (tmp_path / "bad.csv").write_bytes(as_csv(OTHER_FORM))
    ran = run("import", tmp_path / "bad.csv", tmp_path / "good.csv", "--session", session)
    assert ran.code == 0
    assert "bad.csv" in ran.err
    assert "Which day suits you?" in ran.err
    assert (session / "sheets" / "online-google.xlsx").is_file()


def test_only_wrong_files_end_with_exit_code_1_and_a_missing_one_with_2(run: Run, tmp_path: Path) -> None:
    session = make_session(tmp_path)
    (tmp_path / "bad.csv").write_bytes(as_csv(OTHER_FORM))
    assert run("import", tmp_path / "bad.csv", "--session", session).code == 1
    assert run("import", tmp_path / "nowhere.csv", "--session", session).code == 2
    assert run("import", tmp_path / "bad.csv", "--session", tmp_path / "nowhere").code == 2
