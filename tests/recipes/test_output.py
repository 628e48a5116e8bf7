"""Writing outputs: whole or not at all, and never over a document that somebody has edited."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError
from c21lab.recipes.output import MANIFEST, WrittenFile, write_outputs, write_whole

REPORT, WORKBOOK, DATA = "results/report.fr.docx", "results/results.xlsx", "results/results.json"


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_files_are_written_into_folders_that_are_made_if_needed(tmp_path: Path) -> None:
    folder = tmp_path / "Séance 1" / "out"
    written = write_outputs(folder, {REPORT: b"a report", "results/charts/radar.fr.png": b"a chart"})
    assert written == (WrittenFile(REPORT), WrittenFile("results/charts/radar.fr.png"))
    assert (folder / REPORT).read_bytes() == b"a report"
    assert set(contents(folder)) == {REPORT, "results/charts/radar.fr.png", MANIFEST}


def test_a_report_that_nobody_touched_is_replaced(tmp_path: Path) -> None:
    write_outputs(tmp_path, {REPORT: b"first"})
    assert write_outputs(tmp_path, {REPORT: b"second"}) == (WrittenFile(REPORT),)
    assert (tmp_path / REPORT).read_bytes() == b"second"


@pytest.mark.parametrize(
    ("name", "new_name"), [(REPORT, "results/report.fr.2.docx"), (WORKBOOK, "results/results.2.xlsx")]
)
def test_an_edited_document_keeps_its_name_and_the_new_one_gets_a_number(
    tmp_path: Path, name: str, new_name: str
) -> None:
    write_outputs(tmp_path, {name: b"first"})
    (tmp_path / name).write_bytes(b"with the expert's analysis")
    assert write_outputs(tmp_path, {name: b"second"}) == (WrittenFile(new_name, kept=name),)
    assert (tmp_path / name).read_bytes() == b"with the expert's analysis"
    assert (tmp_path / new_name).read_bytes() == b"second"


def test_a_numbered_report_that_nobody_touched_is_replaced_in_its_turn(tmp_path: Path) -> None:
    write_outputs(tmp_path, {REPORT: b"first"})
    (tmp_path / REPORT).write_bytes(b"edited")
    write_outputs(tmp_path, {REPORT: b"second"})
    assert write_outputs(tmp_path, {REPORT: b"third"}) == (WrittenFile("results/report.fr.2.docx", kept=REPORT),)
    (tmp_path / "results/report.fr.2.docx").write_bytes(b"edited too")
    assert write_outputs(tmp_path, {REPORT: b"fourth"}) == (WrittenFile("results/report.fr.3.docx", kept=REPORT),)
    assert [contents(tmp_path)[f"results/report.fr{n}.docx"] for n in ("", ".2", ".3")] == [
        *(b"edited", b"edited too", b"fourth")
    ]


@pytest.mark.parametrize(
    "manifest", [None, b"", b"{", b"[]", b'{"schema": "other", "files": {}}', b'{"files": 3}', b"\xff"]
)
def test_without_a_usable_manifest_an_unknown_report_counts_as_edited(tmp_path: Path, manifest: bytes | None) -> None:
    write_outputs(tmp_path, {REPORT: b"first"})
    (tmp_path / MANIFEST).unlink()
    if manifest is not None:
        (tmp_path / MANIFEST).write_bytes(manifest)
    assert write_outputs(tmp_path, {REPORT: b"second"})[0].kept == REPORT
    assert (tmp_path / REPORT).read_bytes() == b"first"


def test_without_a_manifest_the_same_report_again_needs_no_second_name(tmp_path: Path) -> None:
    write_outputs(tmp_path, {REPORT: b"same"})
    (tmp_path / MANIFEST).unlink()
    assert write_outputs(tmp_path, {REPORT: b"same"}) == (WrittenFile(REPORT),)


def test_files_for_programs_are_written_anew_even_when_somebody_changed_them(tmp_path: Path) -> None:
    names = [DATA, "results/charts/radar.fr.svg", "private/ratings.csv"]
    write_outputs(tmp_path, dict.fromkeys(names, b"first"))
    for name in names:
        (tmp_path / name).write_bytes(b"changed")
    assert write_outputs(tmp_path, dict.fromkeys(names, b"second")) == tuple(map(WrittenFile, names))
    assert all((tmp_path / name).read_bytes() == b"second" for name in names)


def test_a_chart_that_is_no_longer_drawn_is_removed_unless_somebody_changed_it(tmp_path: Path) -> None:
    radar, gone, changed = (f"results/charts/{name}.fr.png" for name in ("radar", "radar-D9", "heatmap"))
    write_outputs(tmp_path, {radar: b"1", gone: b"2", changed: b"3"})
    (tmp_path / changed).write_bytes(b"recoloured for the mayor")
    write_outputs(tmp_path, {radar: b"4"})
    assert set(contents(tmp_path)) == {radar, changed, MANIFEST}


def test_charts_of_a_language_that_is_not_drawn_this_time_stay(tmp_path: Path) -> None:
    french, spanish = "results/charts/radar.fr.png", "results/charts/radar.es.png"
    write_outputs(tmp_path, {french: b"1"})
    write_outputs(tmp_path, {spanish: b"2"})
    assert {french, spanish} <= set(contents(tmp_path))
    assert set(json.loads((tmp_path / MANIFEST).read_text())["files"]) == {french, spanish}


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "results" / "charts" / "photo.fr.png"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"a photo")
    write_outputs(tmp_path, {"results/charts/radar.fr.png": b"1"})
    assert mine.read_bytes() == b"a photo"


def test_the_manifest_forgets_what_is_no_longer_there(tmp_path: Path) -> None:
    write_outputs(tmp_path, {REPORT: b"first", "results/report.es.docx": b"first"})
    (tmp_path / "results/report.es.docx").unlink()
    write_outputs(tmp_path, {REPORT: b"second"})
    assert set(json.loads((tmp_path / MANIFEST).read_text())["files"]) == {REPORT}


def test_the_same_files_give_the_same_manifest(tmp_path: Path) -> None:
    files = {REPORT: b"first", DATA: b"data"}
    for folder in ("a", "b", "b"):
        write_outputs(tmp_path / folder, files)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


@pytest.mark.parametrize("in_the_way", [DATA, "results", MANIFEST])
def test_something_in_the_way_is_named_and_nothing_is_written(tmp_path: Path, in_the_way: str) -> None:
    if in_the_way == "results":
        (tmp_path / "results").write_bytes(b"a file where a folder should be")
    else:
        (tmp_path / in_the_way).mkdir(parents=True)
    before = contents(tmp_path)
    with pytest.raises(InputError) as error:
        write_outputs(tmp_path, {REPORT: b"new", "results/charts/radar.fr.png": b"new", DATA: b"new"})
    problem = error.value.problems[0]
    assert problem.code is ProblemCode.NOT_WRITABLE
    assert problem.place.file.startswith(str(tmp_path / in_the_way))
    assert contents(tmp_path) == before
    assert not (tmp_path / "results" / "charts").exists()


class Interrupted(Mapping[Path, bytes]):
    """Files of which the last never comes, because somebody presses Ctrl-C."""

    def __init__(self, files: dict[Path, bytes]) -> None:
        self._files = files

    def __getitem__(self, path: Path) -> bytes:
        return self._files[path]

    def __len__(self) -> int:
        return len(self._files) + 1

    def __iter__(self) -> Iterator[Path]:
        yield from self._files
        raise KeyboardInterrupt


def test_ctrl_c_leaves_the_old_files_whole_and_no_others(tmp_path: Path) -> None:
    old = tmp_path / "results.json"
    old.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_whole(Interrupted({old: b"new", tmp_path / "charts" / "radar.png": b"new"}))
    assert contents(tmp_path) == {"results.json": b"old"}
    assert list(tmp_path.iterdir()) == [old]


def test_a_name_of_255_bytes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / f"{'n' * 250}.xlsx"
    write_whole({path: b"a sheet"})
    assert path.read_bytes() == b"a sheet"
