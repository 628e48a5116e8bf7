"""The end of a workshop: everything of people's own is listed, and deleted after a yes; nothing else ever is."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from c21lab.sheets.layout import HIDDEN_TAB
from commands import Run
from filling import blank, filled

GOOD = {"D1.1": 7, "D1.2": 5, "D2.1": 3, "D3.1": 6}
STAYS = {"session.toml", "private/manifest.json", "results/report.en.docx", "budget.xlsx", "notes.txt", "plan.xlsx"}
GOES = {
    *(f"sheets/{name}" for name in ("a.xlsx", "b.xlsx", "c.xlsx", "table 2/d.xlsx", "photo.jpg", "~$a.xlsx")),
    *(
        "beside.xlsx",
        "blank.xlsx",
        "typed anew.xlsx",
        "forms/form.html",
        "comments.xlsx",
        "private/ratings.csv",
        "private/details.json",
    ),
    *("private/README.txt", "private/problems.csv", "private/reveal.json", "private/superseded/report.en.1.docx"),
}


@pytest.fixture
def session(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "session"
    for name in ("a", "b", "c", "table 2/d"):
        path = folder / "sheets" / f"{name}.xlsx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(filled(GOOD, {"D1.1": f"What {name} thinks"}))
    (folder / "beside.xlsx").write_bytes(filled(GOOD | {"D1.1": 2}))
    (folder / "session.toml").write_text('[session]\nlanguages = ["en"]\n', "utf-8")
    assert run("score", folder).code == 0
    (folder / "results" / "report.en.docx").write_bytes(b"edited")
    assert run("score", folder).code == 0
    for name in ("budget.xlsx", "plan.xlsx"):
        (folder / name).write_bytes((folder / "results" / "results.en.xlsx").read_bytes())
    (folder / "blank.xlsx").write_bytes(blank())
    (folder / "typed anew.xlsx").write_bytes(filled(GOOD, edit=lambda book: book.remove(book[HIDDEN_TAB])))
    for name in ("notes.txt", "sheets/photo.jpg", "sheets/~$a.xlsx", "forms/form.html"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"whatever")
    return folder


def files_in(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() or p.is_symlink()}


def answering(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


@pytest.mark.parametrize("answer", ["", "\n", "no\n", "yes please do not\n", "x\n"])
def test_without_a_yes_it_only_lists(run: Run, session: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    before = files_in(session)
    answering(monkeypatch, answer)
    ran = run("close", session)
    assert ran.code == 0
    assert all(f"  {name}\n" in ran.out for name in GOES)
    assert not any(f"  {name}\n" in ran.out for name in STAYS)
    assert files_in(session) == before


@pytest.mark.parametrize("answer", ["yes", "y", "Oui\n", "sí\n", "si\n", "si\u0301\n", " YES \n"])
def test_after_a_yes_all_that_was_listed_is_gone_and_the_rest_is_there(
    run: Run, session: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    answering(monkeypatch, answer)
    assert run("close", session).code == 0
    left = files_in(session)
    assert left & GOES == set()
    assert left >= STAYS
    assert all(name.startswith("results/") for name in left - STAYS)
    assert not (session / "sheets" / "table 2").exists()


def test_a_yes_on_the_command_line_is_enough(run: Run, session: Path) -> None:
    assert run("close", session, "--yes").code == 0
    assert files_in(session) & GOES == set()
    again = run("close", session, "--yes")
    assert (again.code, again.err) == (0, "")


def test_a_link_is_deleted_and_what_it_leads_to_is_not(run: Run, session: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.xlsx").write_bytes(filled(GOOD))
    (session / "sheets" / "linked").symlink_to(elsewhere, target_is_directory=True)
    for name in ("sheets/e.xlsx", "beside too.xlsx"):
        (session / name).symlink_to(elsewhere / "mine.xlsx")
    (session / "private" / "more").symlink_to(elsewhere, target_is_directory=True)
    ran = run("close", session, "--yes")
    assert ran.code == 0
    assert (elsewhere / "mine.xlsx").is_file()
    links = ("sheets/linked", "sheets/e.xlsx", "private/more", "beside too.xlsx")
    assert all(f"{name} is a link" in " ".join(ran.out.split()) for name in links)
    assert not any((session / name).is_symlink() for name in links)


@pytest.mark.parametrize("name", ["sheets", "private"])
def test_a_folder_that_is_itself_a_link_is_not_emptied(run: Run, session: Path, tmp_path: Path, name: str) -> None:
    moved = (session / name).rename(tmp_path / "moved")
    (session / name).symlink_to(moved, target_is_directory=True)
    before = files_in(moved)
    run("close", session, "--yes")
    assert files_in(moved) >= before - {"manifest.json"}
    assert all((moved / file).exists() for file in before)


def test_what_came_after_the_list_is_not_deleted(session: Path) -> None:
    from c21lab.recipes.close import delete_files, personal_files

    listed = personal_files(session)
    late = session / "sheets" / "table 2" / "late.xlsx"
    late.write_bytes(b"just arrived")
    delete_files(listed)
    assert late.is_file()
    assert files_in(session) & GOES == set()


def test_a_folder_that_became_a_link_after_the_list_is_left_alone(session: Path, tmp_path: Path) -> None:
    from c21lab.recipes.close import delete_files, personal_files

    listed = personal_files(session)
    moved = (session / "sheets").rename(tmp_path / "moved")
    (session / "sheets").symlink_to(moved, target_is_directory=True)
    delete_files(listed)
    assert (moved / "a.xlsx").is_file()


def test_a_held_file_is_named_and_the_rest_goes(run: Run, session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.name == "b.xlsx":
            raise OSError(16, os.strerror(16))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    ran = run("close", session, "--yes")
    assert ran.code == 1
    assert "sheets/b.xlsx" in ran.err
    assert files_in(session) & GOES == {"sheets/b.xlsx"}


def test_a_folder_that_is_no_workshop_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "diary.txt").write_bytes(b"mine")
    assert run("close", tmp_path, "--yes").code == 1
    assert (tmp_path / "private" / "diary.txt").is_file()
    assert run("close", tmp_path / "nowhere", "--yes").code == 2
