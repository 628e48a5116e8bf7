"""Files that a browser sends: kept under safe names, never over another, within limits, and lost by nothing."""

from __future__ import annotations

import html
import io
import shutil
import subprocess
import threading
import time
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx
import pytest

from c21lab.recipes.sheet_folder import LARGEST_FILE, safe_name
from conftest import workshop_in
from desks import DeskProcess, open_desk
from filling import blank, filled, scored
from sessions import make_session


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_session(tmp_path_factory.mktemp("uploads"))


@pytest.fixture(scope="module")
def own(session: Path) -> Iterator[DeskProcess]:
    with open_desk(session.parent, session.parent.parent) as opened:
        yield opened


@pytest.fixture
def emptied(session: Path) -> Path:
    """The session without sheets."""
    for path in (session / "sheets").iterdir():
        path.unlink()
    return session


def add(desk: DeskProcess, files: Sequence[tuple[str, bytes]]) -> httpx.Response:
    """Sends files as a page does, and returns the page that comes."""
    base = workshop_in(desk.client().get("/").text)
    parts = [("files", (name, data)) for name, data in files]
    return desk.client().post(f"{base}/sheets/add", files=parts)


def names(session: Path) -> list[str]:
    return sorted(path.name for path in (session / "sheets").iterdir())


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


HOSTILE = [
    ("../../evil.xlsx", "evil.xlsx"),
    ("/etc/cron.d/evil.xlsx", "evil.xlsx"),
    ("C:\\Windows\\evil.xlsx", "evil.xlsx"),
    ("..", "sheet"),
    ("CON.xlsx", "_CON.xlsx"),
    (".hidden.xlsx", "hidden.xlsx"),
    ("~$anna.xlsx", "anna.xlsx"),
    ("~c21lab-lock.tmp", "lock.tmp"),
    ("a\u202excod.xlsx", "axcod.xlsx"),
    ("what?<is>this|*.xlsx", "what--is-this--.xlsx"),
    ("ends in dots. . .", "ends in dots"),
    ("thumbs.db", "_thumbs.db"),
]


@pytest.mark.parametrize(("sent", "kept"), HOSTILE)
def test_a_name_is_made_safe(sent: str, kept: str) -> None:
    assert safe_name(sent) == kept


def test_a_name_that_is_too_long_keeps_its_ending() -> None:
    assert safe_name("x" * 400 + ".xlsx").endswith("x.xlsx")
    assert len(safe_name("é" * 400 + ".xlsx")) <= 120


def test_names_with_paths_in_them_write_nothing_outside_of_the_sheets(own: DeskProcess, emptied: Path) -> None:
    before = everything(emptied.parent)
    answer = add(own, [(sent, f"{number}".encode()) for number, (sent, _) in enumerate(HOSTILE)])
    assert answer.status_code == 200
    new = everything(emptied.parent) - before
    assert len(new) == len(HOSTILE)
    assert {path.rsplit("/", 1)[0] for path in new} == {f"{emptied.name}/sheets"}


def test_a_name_that_exists_never_replaces_and_equal_bytes_are_kept_once(own: DeskProcess, emptied: Path) -> None:
    one, other = filled({"D1.1": 5}), filled({"D1.1": 6})
    add(own, [("anna.xlsx", one)])
    page = add(own, [("Anna.xlsx", other), ("copy of anna.xlsx", one)]).text
    assert names(emptied) == ["Anna (2).xlsx", "anna.xlsx"]
    assert "copy of anna.xlsx is exactly the same as anna.xlsx" in page
    assert (emptied / "sheets" / "anna.xlsx").read_bytes() == one


def test_each_file_has_a_line_with_place_and_repair(own: DeskProcess, emptied: Path) -> None:
    page = html.unescape(add(own, [("anna.xlsx", filled({"D1.1": 12})), ("photo.xlsx", b"\xff\xd8\xff\xe0 JFIF")]).text)
    assert "read, 1 question" in page
    assert "‘12’ is not a score from 1 to 9. Type a whole number" in page
    assert "this is not an Excel file but a picture" in page
    assert names(emptied) == ["anna.xlsx", "photo.xlsx"]


def test_a_file_over_the_limit_is_turned_away_and_the_others_are_kept(own: DeskProcess, emptied: Path) -> None:
    answer = add(own, [("big.xlsx", b"\0" * (LARGEST_FILE + 1)), ("anna.xlsx", filled({"D1.1": 5}))])
    assert answer.status_code == 413
    assert "at most: big.xlsx" in answer.text
    assert names(emptied) == ["anna.xlsx"]


def bomb() -> bytes:
    """A workbook that unpacks to a thousand times its size."""
    target = io.BytesIO(blank())
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.xml", b"<a>" + b" " * 200_000_000)
    return target.getvalue()


def test_hostile_files_are_named_and_harm_nothing(own: DeskProcess, emptied: Path) -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    page = add(
        own, [("bomb.xlsx", bomb()), ("half.xlsx", blank()[:3000]), ("evil.xml", evil), ("run.exe", b"MZ\0")]
    ).text
    assert page.count("not read") == 4
    assert "root:" not in page
    assert len(names(emptied)) == 4
    script = add(own, [("<img src=x onerror=alert(1)>.xlsx", filled({"D1.1": "<script>alert(1)</script>"}))]).text
    assert "<script>alert" not in script
    assert "<img src=x" not in script


def test_what_is_no_form_with_files_is_a_sentence(own: DeskProcess) -> None:
    base = workshop_in(own.client().get("/").text)
    for body, kind in (
        (b"x=1", "application/x-www-form-urlencoded"),
        (b"junk", "multipart/form-data"),
        (b"", "text/plain"),
    ):
        answer = own.client().post(f"{base}/sheets/add", content=body, headers={"Content-Type": kind})
        assert answer.status_code == 400
        assert "cannot be used" in answer.text


def test_a_sheet_is_replaced_and_taken_out_by_its_line_and_kept_aside(own: DeskProcess, emptied: Path) -> None:
    old, new = filled({"D1.1": 12}), filled({"D1.1": 7})
    page = add(own, [("anna.xlsx", old)]).text
    action = page.split('/replace"')[0].rsplit('action="', 1)[1]
    page = own.client().post(f"{action}/replace", files=[("file", ("anna corrected.xlsx", new))]).text
    assert names(emptied) == ["anna corrected.xlsx"]
    assert "read, 1 question" not in page
    action = page.split('/out"')[0].rsplit('action="', 1)[1]
    own.client().post(f"{action}/out")
    assert names(emptied) == []
    aside = [path.read_bytes() for path in (emptied / "private" / "taken-out").iterdir()]
    assert sorted(aside) == sorted([old, new])


def test_a_file_that_somebody_copies_into_the_folder_is_read_once_it_rests(own: DeskProcess, emptied: Path) -> None:
    base = workshop_in(own.client().get("/").text)
    own.client().get(f"{base}/sheets")
    data = filled({"D1.1": 12})
    slow = emptied / "sheets" / "slow.xlsx"
    slow.write_bytes(data[:2000])
    time.sleep(0.5)
    slow.write_bytes(data)
    until = time.monotonic() + 15
    while "read, 1 question" not in (page := own.client().get(f"{base}/sheets").text):
        assert time.monotonic() < until, page
        assert "is damaged" not in page
        time.sleep(0.3)


def test_a_disk_that_takes_no_more_is_a_sentence_and_loses_nothing(tmp_path: Path) -> None:
    session = make_session(tmp_path / "full")
    with open_desk(session.parent, tmp_path) as desk:
        kept = filled({"D1.1": 5})
        add(desk, [("anna.xlsx", kept)])
        subprocess.run(["prlimit", "--pid", str(desk.process.pid), "--fsize=2000"], check=True)
        answer = add(desk, [("berta.xlsx", filled({"D1.1": 6}))])
        assert answer.status_code == 409
        assert "the disk is full" in answer.text
        assert names(session) == ["anna.xlsx"]
        assert (session / "sheets" / "anna.xlsx").read_bytes() == kept


def test_a_folder_that_vanishes_is_a_sentence(tmp_path: Path) -> None:
    session = make_session(tmp_path / "gone")
    with open_desk(session.parent, tmp_path) as desk:
        base = workshop_in(desk.client().get("/").text)
        desk.client().get(f"{base}/sheets")
        shutil.rmtree(session)
        for page in ("sheets", "room", "report", "finish"):
            answer = desk.client().get(f"{base}/{page}")
            assert answer.status_code == 404
            assert "not there any more" in answer.text
        assert desk.client().post(f"{base}/sheets/add", files=[("files", ("a.xlsx", b"x"))]).status_code == 404
        shutil.rmtree(session.parent)
        assert desk.client().get("/").status_code == 200


def test_kill_9_loses_no_file_that_was_acknowledged(tmp_path: Path) -> None:
    session = make_session(tmp_path / "killed")
    data = {f"sheet {number}.xlsx": scored({"D1.1": 1 + number % 9, "D1.2": number // 9 + 1}) for number in range(12)}
    with open_desk(session.parent, tmp_path) as desk:
        kept: list[str] = []
        killing = threading.Timer(1.0, desk.process.kill)
        base = workshop_in(desk.client().get("/").text)
        desk.client().get(f"{base}/sheets")
        killing.start()
        try:
            for name, bytes_ in data.items():
                if add(desk, [(name, bytes_)]).status_code == 200:
                    kept.append(name)
        except httpx.HTTPError:
            pass
        killing.join()
        desk.process.communicate()
    with open_desk(session.parent, tmp_path) as again:
        again.client().get(f"{base}/sheets")
        lying = {path.name: path.read_bytes() for path in (session / "sheets").glob("*.xlsx")}
    assert kept
    assert {name: lying.get(name) == data[name] for name in kept} == dict.fromkeys(kept, True)
    assert all(data[name] == bytes_ for name, bytes_ in lying.items())
