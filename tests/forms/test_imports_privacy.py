"""Who answered is nowhere in what c21lab writes, and an export that lies in a session is named until it is gone."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from commands import Ran, Run
from exports import PERSONAL, SYSTEMS, Person, as_csv, as_xlsx, content_of, kobo, microsoft, moment, people_of, uuid
from sessions import answers_in, bring_in, given_by, make_session


def every_byte(folder: Path) -> list[tuple[str, bytes]]:
    """The bytes of all files below a folder, those of zip archives by their parts."""
    found: list[tuple[str, bytes]] = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        data = path.read_bytes()
        found.append((path.name, data))
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                found += [(f"{path.name}/{name}", archive.read(name)) for name in archive.namelist()]
    return found


def forms_of(text: str) -> list[bytes]:
    return [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "cp1252")]


@pytest.mark.parametrize("system", SYSTEMS)
def test_no_personal_byte_is_in_anything_that_is_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    people = [Person(p.ratings, p.group, number="Marisol Ferrandiz", key=p.key) for p in people_of(4)]
    session = make_session(tmp_path)
    rows = SYSTEMS[system](content_of(), people)
    export = tmp_path / "export.xlsx"
    export.write_bytes(as_xlsx(rows))
    ran = [run("import", export, "--session", session), run("check", session)]
    ran += [run("score", session)] if system == "kobo" else []
    said = "".join(r.out + r.err for r in ran).encode()
    secret = [*PERSONAL, *(str(row[0]) for row in rows[1:] if len(str(row[0])) > 3)]
    secret += [uuid(p) for p in people] + [uuid(p).removeprefix("uuid:") for p in people]
    secret += [f"{moment(p):%H:%M:%S}" for p in people]
    written = [*every_byte(session), *every_byte(home), ("console", said)]
    assert len(written) > 10
    told = [(name, text) for name, data in written for text in secret if any(f in data for f in forms_of(text))]
    assert told == []


def test_an_export_beside_the_sheets_does_not_stop_the_report(run: Run, tmp_path: Path) -> None:
    session, _ = with_export_in(tmp_path, "sheets/answers.xlsx")
    ran = run("score", session)
    assert (ran.code, (session / "results" / "report.en.docx").is_file()) == (0, True)
    assert "answers.xlsx: this is an export" in ran.err


def test_a_name_is_kept_only_where_that_is_asked_for(tmp_path: Path) -> None:
    rows = {"f.xlsx": as_xlsx(microsoft(content_of(), people_of(2)))}
    plain, named = make_session(tmp_path / "a"), make_session(tmp_path / "b")
    bring_in(plain, rows)
    bring_in(named, rows, name=True)
    name = PERSONAL[0].encode()
    assert not any(name in data for _, data in every_byte(plain))
    assert any(name in data for _, data in every_byte(named))
    assert not any(PERSONAL[1].encode() in data for _, data in every_byte(named))


def test_the_console_tells_what_was_left_out_and_what_was_not_read(run: Run, tmp_path: Path) -> None:
    rows = microsoft(content_of(), people_of(2), "es")
    (tmp_path / "f.xlsx").write_bytes(as_xlsx([[*rows[0], "¿Qué comió?"], *([*row, "sopa"] for row in rows[1:])]))
    ran = run("import", tmp_path / "f.xlsx", "--session", make_session(tmp_path))
    personal = next(line for line in ran.out.splitlines() if "Correo electrónico" in line)
    assert "Nombre" in personal
    assert "Hora de inicio" in personal
    assert any("¿Qué comió?" in line and "Not read" in line for line in ran.out.splitlines())
    assert "D1.1 " in ran.out
    assert "sopa" not in ran.out


def with_export_in(tmp_path: Path, place: str) -> tuple[Path, Path]:
    session = make_session(tmp_path)
    bring_in(session, {"first.csv": as_csv(kobo(content_of(), people_of(6, seed=9)))})
    export = session / place
    export.parent.mkdir(exist_ok=True)
    rows = microsoft(content_of(), people_of(3))
    export.write_bytes(as_xlsx(rows) if export.suffix == ".xlsx" else as_csv(rows))
    return session, export


@pytest.mark.parametrize("place", ["sheets/answers.xlsx", "sheets/answers.csv", "answers.csv", "forms/answers.xlsx"])
def test_an_export_in_the_session_is_a_question_until_it_has_been_moved_out(
    run: Run, tmp_path: Path, place: str
) -> None:
    session, export = with_export_in(tmp_path, place)
    checked = run("check", session)
    assert checked.code == 0
    assert f"{place}: this is an export of answers from Microsoft Forms" in checked.err
    assert checked.err.count(export.name) == 1
    moved = run("import", export, "--session", session, "--move")
    assert moved.code == 0
    assert not export.exists()
    assert (tmp_path / export.name).is_file()
    assert str(tmp_path / export.name) in moved.out
    after = run("check", session)
    assert (after.code, export.name in after.err) == (0, False)
    assert answers_in(session) == given_by([*people_of(6, seed=9), *people_of(3)])


@pytest.mark.parametrize(
    ("answer", "gone"), [("yes\n", True), ("oui\n", True), ("sí\n", True), ("no\n", False), ("", False)]
)
def test_it_is_deleted_after_a_yes_and_only_then(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, gone: bool
) -> None:
    session, export = with_export_in(tmp_path, "sheets/answers.xlsx")
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    ran = run("import", export, "--session", session)
    assert ran.code == 0
    assert export.exists() is not gone
    assert "Delete it now?" in ran.out


def asked(ran: Ran) -> bool:
    return "Delete it now?" in ran.out


def test_a_file_outside_the_session_is_left_where_it_is(run: Run, tmp_path: Path) -> None:
    session = make_session(tmp_path)
    export = tmp_path / "k.csv"
    export.write_bytes(as_csv(kobo(content_of(), people_of(2))))
    assert not asked(run("import", export, "--session", session))
    assert not asked(run("import", export, "--session", session, "--move"))
    assert export.is_file()


def test_a_file_that_was_not_read_is_neither_moved_nor_deleted(run: Run, tmp_path: Path) -> None:
    session = make_session(tmp_path)
    wrong = session / "sheets" / "other.csv"
    wrong.write_bytes(as_csv([["Timestamp", "Lunch?"], ["2026/11/12 10:00:00", "soup"]]))
    assert run("import", wrong, "--session", session, "--move").code == 1
    assert wrong.is_file()
