"""Writing outputs: whole or not at all, and never over a document that somebody has edited."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError
from c21lab.recipes.manifest import MANIFEST, VersionRecord, read_manifest
from c21lab.recipes.output import write_outputs, write_whole
from c21lab.recipes.superseded import SupersededFile, WrittenFile

REPORT, WORKBOOK, DATA = "results/report.fr.docx", "results/results.fr.xlsx", "results/results.json"


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def version(made_from: str, **cells: dict[str, tuple[str, int]]) -> VersionRecord:
    return VersionRecord(made_from, cells)


def written(*paths: str) -> tuple[WrittenFile, ...]:
    return tuple(map(WrittenFile, paths))


def test_files_are_written_into_folders_that_are_made_if_needed(tmp_path: Path) -> None:
    folder = tmp_path / "Séance 1" / "out"
    outputs = write_outputs(folder, {REPORT: b"a report", "results/charts/radar.fr.png": b"a chart"})
    assert outputs.files == written(REPORT, "results/charts/radar.fr.png")
    assert (folder / REPORT).read_bytes() == b"a report"
    assert set(contents(folder)) == {REPORT, "results/charts/radar.fr.png", MANIFEST}


def test_what_nobody_touched_is_replaced_and_kept_nowhere(tmp_path: Path) -> None:
    files = {REPORT: b"first", WORKBOOK: b"first", "results/charts/radar.fr.svg": b"first", "private/ratings.csv": b"1"}
    write_outputs(tmp_path, files, version("one"))
    outputs = write_outputs(tmp_path, dict.fromkeys(files, b"second"), version("two"))
    assert outputs.superseded == ()
    assert set(contents(tmp_path)) == {*files, MANIFEST}
    assert (tmp_path / REPORT).read_bytes() == b"second"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        (REPORT, "private/superseded/report.fr.1.docx"),
        (WORKBOOK, "private/superseded/results.fr.1.xlsx"),
        ("results/charts/radar.fr.svg", "private/superseded/radar.fr.1.svg"),
        ("comments.xlsx", "private/superseded/comments.1.xlsx"),
    ],
)
def test_an_edited_file_makes_way_with_its_bytes_unchanged(tmp_path: Path, name: str, kept: str) -> None:
    write_outputs(tmp_path, {name: b"first"})
    (tmp_path / name).write_bytes(b"with the expert's analysis")
    outputs = write_outputs(tmp_path, {name: b"second"})
    assert outputs.superseded == (SupersededFile(name, kept, edited=True),)
    assert (tmp_path / kept).read_bytes() == b"with the expert's analysis"
    assert (tmp_path / name).read_bytes() == b"second"


def test_every_edited_report_is_kept_under_a_number_of_its_own(tmp_path: Path) -> None:
    for number in range(4):
        write_outputs(tmp_path, {REPORT: b"written %d" % number})
        (tmp_path / REPORT).write_bytes(b"edited %d" % number)
    kept = {n: (tmp_path / f"private/superseded/report.fr.{n}.docx").read_bytes() for n in (1, 2, 3)}
    assert kept == {1: b"edited 0", 2: b"edited 1", 3: b"edited 2"}


def test_two_edited_files_of_one_name_are_both_kept(tmp_path: Path) -> None:
    names = ("results/map.svg", "results/charts/map.svg")
    write_outputs(tmp_path, dict.fromkeys(names, b"first"))
    for name in names:
        (tmp_path / name).write_bytes(name.encode())
    outputs = write_outputs(tmp_path, dict.fromkeys(names, b"second"))
    assert [(tmp_path / move.moved_to).read_bytes().decode() for move in outputs.superseded] == [*names]


def test_an_edited_report_that_is_open_stays_and_the_new_one_stands_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_outputs(tmp_path, {REPORT: b"first"}, version("one"))
    (tmp_path / REPORT).write_bytes(b"open in Word")
    with monkeypatch.context() as while_open:
        while_open.setattr("c21lab.recipes.superseded.is_held", lambda path: path.name == "report.fr.docx")
        outputs = write_outputs(tmp_path, {REPORT: b"second"}, version("two"))
    assert outputs.files == (WrittenFile("results/report.fr.new.docx", wanted=REPORT),)
    assert contents(tmp_path).keys() == {REPORT, "results/report.fr.new.docx", MANIFEST}
    assert (tmp_path / REPORT).read_bytes() == b"open in Word"
    outputs = write_outputs(tmp_path, {REPORT: b"second"}, version("two"))
    assert [move.moved_to for move in outputs.superseded] == ["private/superseded/report.fr.1.docx"]
    assert contents(tmp_path).keys() == {REPORT, "private/superseded/report.fr.1.docx", MANIFEST}
    assert (tmp_path / REPORT).read_bytes() == b"second"


@pytest.mark.parametrize(
    "manifest", [None, b"", b"{", b"[]", b'{"schema": "other", "files": {}}', b'{"files": 3}', b"\xff"]
)
def test_without_a_usable_manifest_an_unknown_report_counts_as_edited(tmp_path: Path, manifest: bytes | None) -> None:
    write_outputs(tmp_path, {REPORT: b"first", "results/report.es.docx": b"other", "results/mine.docx": b"mine"})
    (tmp_path / MANIFEST).unlink()
    if manifest is not None:
        (tmp_path / MANIFEST).write_bytes(manifest)
    outputs = write_outputs(tmp_path, {REPORT: b"second"}, version("two"))
    kept = {move.path: (tmp_path / move.moved_to).read_bytes() for move in outputs.superseded}
    assert kept == {REPORT: b"first", "results/report.es.docx": b"other"}
    assert (tmp_path / "results/mine.docx").read_bytes() == b"mine"


def test_without_a_manifest_the_same_report_again_makes_no_way(tmp_path: Path) -> None:
    write_outputs(tmp_path, {REPORT: b"same"})
    (tmp_path / MANIFEST).unlink()
    assert write_outputs(tmp_path, {REPORT: b"same"}).superseded == ()


def test_private_files_for_programs_are_written_anew_even_when_somebody_changed_them(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"private/ratings.csv": b"first"})
    (tmp_path / "private/ratings.csv").write_bytes(b"changed")
    assert write_outputs(tmp_path, {"private/ratings.csv": b"second"}).superseded == ()
    assert (tmp_path / "private/ratings.csv").read_bytes() == b"second"


SPANISH = ("results/report.es.docx", "results/results.es.xlsx", "results/charts/radar.es.png")


def test_another_language_stays_if_it_was_made_from_the_same(tmp_path: Path) -> None:
    write_outputs(tmp_path, dict.fromkeys(SPANISH, b"1"), version("one"))
    assert write_outputs(tmp_path, {REPORT: b"1"}, version("one")).superseded == ()
    assert {REPORT, *SPANISH} <= set(contents(tmp_path))
    assert {REPORT, *SPANISH} <= set(json.loads((tmp_path / MANIFEST).read_text())["files"])


def test_another_language_makes_way_if_it_was_made_from_something_else(tmp_path: Path) -> None:
    write_outputs(tmp_path, dict.fromkeys(SPANISH, b"1"), version("one"))
    outputs = write_outputs(tmp_path, {REPORT: b"2"}, version("two"))
    assert {move.path for move in outputs.superseded} == set(SPANISH)
    assert not any(move.edited for move in outputs.superseded)
    kept = {f"private/superseded/{name.rpartition('/')[2]}" for name in SPANISH}
    assert set(contents(tmp_path)) == {REPORT, *kept, MANIFEST}


def test_a_heat_map_that_is_no_longer_allowed_leaves_what_is_shared(tmp_path: Path) -> None:
    heat, radar = "results/charts/heatmap.fr.png", "results/charts/radar.fr.png"
    write_outputs(tmp_path, {heat: b"1", radar: b"1"}, version("one"))
    outputs = write_outputs(tmp_path, {radar: b"2"}, version("two"))
    assert outputs.superseded == (SupersededFile(heat, "private/superseded/heatmap.fr.png", edited=False),)


def test_the_manifest_remembers_each_version_once(tmp_path: Path) -> None:
    versions = [
        version("one", D1={"a": ("x", 1)}),
        version("two", D1={"b": ("y", 1)}),
        version("one", D1={"a": ("x", 1)}),
    ]
    for one in versions:
        write_outputs(tmp_path, {REPORT: b"1"}, one)
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert manifest.versions == tuple(versions[:2])


def test_a_manifest_of_the_first_version_still_tells_what_was_edited(tmp_path: Path) -> None:
    write_outputs(tmp_path, {REPORT: b"first", WORKBOOK: b"first"})
    hashes = {path: hashlib.sha256(b"first").hexdigest() for path in (REPORT, WORKBOOK)}
    (tmp_path / MANIFEST).write_text(json.dumps({"schema": "c21lab-manifest/1", "files": hashes}))
    (tmp_path / REPORT).write_bytes(b"edited")
    outputs = write_outputs(tmp_path, {REPORT: b"second", WORKBOOK: b"second"}, version("two"))
    assert [move.path for move in outputs.superseded] == [REPORT]


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
