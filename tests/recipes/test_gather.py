"""The sheets of a room while they come in: each file has its line, what is of no file is told once, the rest waits."""

from __future__ import annotations

from pathlib import Path

from c21lab.recipes.gather import FileStatus, GatheredSheets, gather_sheets
from c21lab.recipes.read import open_session
from filling import filled


def gathered(folder: Path, *resting: str, settings: str = "", **files: bytes) -> GatheredSheets:
    (folder / "sheets").mkdir()
    (folder / "session.toml").write_text(settings, encoding="utf-8")
    for name, data in files.items():
        (folder / "sheets" / f"{name}.xlsx").write_bytes(data)
    session = open_session([folder])
    return gather_sheets(session, [file for file in session.files if file.path.stem in resting])


def test_a_file_that_is_still_being_written_waits(tmp_path: Path) -> None:
    room = gathered(tmp_path, "anna", anna=filled({"D1.1": 5}), ben=filled({"D1.1": 6}))
    assert [(line.file.path.stem, line.status) for line in room.files] == [
        ("anna", FileStatus.READ),
        ("ben", FileStatus.WAITING),
    ]


def test_what_is_of_a_file_stands_in_its_line_and_only_the_rest_apart(tmp_path: Path) -> None:
    settings = '[session]\nroster = "people.csv"\n'
    (tmp_path / "people.csv").write_text("name\nAnna\nAnna\n", encoding="utf-8")
    room = gathered(tmp_path, "anna", "half", settings=settings, anna=filled({"D1.1": 12}), half=filled()[:3000])
    assert [(line.file.path.stem, line.status) for line in room.files] == [
        ("anna", FileStatus.QUESTIONS),
        ("half", FileStatus.NOT_READ),
    ]
    assert all(line.problems for line in room.files)
    assert {problem.place.file for problem in room.problems} == {"people.csv"}
