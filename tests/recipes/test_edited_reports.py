"""A report that somebody worked in, and a run after it: what they wrote stands in the new one, and is said."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import docx
import pytest

from c21lab.recipes.manifest import MANIFEST, read_manifest
from c21lab.sheets.layout import FormKey
from commands import Run
from filling import ITEMS, filled
from reports import Read, prompts

REPORT = "results/report.en.docx"


def sheet(score: int, name: str = "") -> bytes:
    return filled(dict.fromkeys(ITEMS, score), form={FormKey.NAME: name} if name else {})


@pytest.fixture
def session(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "session"
    (folder / "sheets").mkdir(parents=True)
    for number in range(8):
        (folder / "sheets" / f"{number}.xlsx").write_bytes(sheet(number % 9 + 1))
    assert run("score", folder, "--lang", "en").code == 0
    return folder


def write_into(path: Path, text: str = "My analysis.") -> bytes:
    document = docx.Document(str(path))
    prompts(document)[0].insert_paragraph_before(text, style="Normal")
    document.save(str(path))
    return path.read_bytes()


def said(text: str) -> str:
    return " ".join(text.split())


def test_what_was_written_stands_in_the_new_report_and_the_old_file_is_kept(run: Run, session: Path) -> None:
    before = write_into(session / REPORT)
    for number in range(5):
        (session / "sheets" / f"late {number}.xlsx").write_bytes(sheet(3 + number))
    out = said(run("score", session, "--lang", "en").out)
    assert "My analysis." in Read((session / REPORT).read_bytes()).text
    assert (session / "private/superseded/report.en.1.docx").read_bytes() == before
    assert "what you wrote stands in the new version" in out
    assert "kept: ‘Cultural rights and participation – Analysis’" in out
    assert "What changed" in [text for _, text in Read((session / REPORT).read_bytes()).headings]


def test_a_merged_report_that_nobody_touched_again_is_carried_on(run: Run, session: Path) -> None:
    write_into(session / REPORT)
    assert run("score", session, "--lang", "en").code == 0
    out = said(run("score", session, "--lang", "en").out)
    assert "My analysis." in Read((session / REPORT).read_bytes()).text
    assert "had been edited" not in out
    assert len(list((session / "private/superseded").glob("*.docx"))) == 1


def test_a_report_saved_again_without_a_change_is_simply_new(run: Run, session: Path) -> None:
    first = (session / REPORT).read_bytes()
    docx.Document(str(session / REPORT)).save(str(session / REPORT))
    out = said(run("score", session, "--lang", "en").out)
    assert (session / REPORT).read_bytes() == first
    assert "its text unchanged" in out


def test_a_report_of_the_first_version_is_moved_and_never_merged(run: Run, session: Path) -> None:
    data = write_into(session / REPORT)
    hashes = {"results/report.en.docx": hashlib.sha256(b"as it was written").hexdigest()}
    (session / MANIFEST).write_text(json.dumps({"schema": "c21lab-manifest/1", "files": hashes}), "utf-8")
    out = said(run("score", session, "--lang", "en").out)
    assert "My analysis." not in Read((session / REPORT).read_bytes()).text
    assert (session / "private/superseded/report.en.1.docx").read_bytes() == data
    assert "copy from the old one what you wrote there" in out


def test_an_open_report_stays_and_the_merged_one_stands_beside_it_until_the_next_run(
    run: Run, session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = write_into(session / REPORT)
    with monkeypatch.context() as while_open:
        while_open.setattr("c21lab.recipes.superseded.is_held", lambda path: path.name == "report.en.docx")
        out = said(run("score", session, "--lang", "en").out)
    assert "Close the file and run this again" in out
    assert (session / REPORT).read_bytes() == before
    beside = session / "results/report.en.new.docx"
    assert "My analysis." in Read(beside.read_bytes()).text
    assert run("score", session, "--lang", "en").code == 0
    assert "My analysis." in Read((session / REPORT).read_bytes()).text
    assert not beside.exists()
    assert (session / "private/superseded/report.en.1.docx").read_bytes() == before


def test_each_language_carries_its_own_words(run: Run, session: Path) -> None:
    assert run("score", session, "--lang", "en", "--lang", "es").code == 0
    write_into(session / "results/report.es.docx", "Mi análisis.")
    write_into(session / REPORT)
    assert run("score", session, "--lang", "es", "--lang", "en").code == 0
    assert "Mi análisis." in Read((session / "results/report.es.docx").read_bytes()).text
    assert "My analysis." in Read((session / REPORT).read_bytes()).text


def test_words_in_a_language_that_a_run_left_out_are_in_it_when_it_is_made_next(run: Run, session: Path) -> None:
    assert run("score", session, "--lang", "en", "--lang", "es").code == 0
    write_into(session / "results/report.es.docx", "Mi análisis.")
    for number in range(5):
        (session / "sheets" / f"late {number}.xlsx").write_bytes(sheet(3 + number))
    assert run("score", session, "--lang", "en").code == 0
    assert not (session / "results/report.es.docx").exists()
    for _ in range(2):
        assert run("score", session, "--lang", "es").code == 0
        assert "Mi análisis." in Read((session / "results/report.es.docx").read_bytes()).text


def test_fields_that_moved_are_named_only_where_enough_people_are_new(run: Run, session: Path) -> None:
    write_into(session / REPORT)
    (session / "sheets" / "last.xlsx").write_bytes(sheet(9))
    assert run("score", session, "--lang", "en").code == 0
    told = Read((session / REPORT).read_bytes()).section("What changed")
    assert any(line.startswith("Which scores moved is not said here") for line in told)
    for number in range(9):
        (session / "sheets" / f"late {number}.xlsx").write_bytes(sheet(number + 1, f"Late {number}"))
    assert run("score", session, "--lang", "en").code == 0
    told = Read((session / REPORT).read_bytes()).section("What changed")
    assert any("fields have other scores now" in line for line in told)


def test_the_manifest_holds_hashes_of_what_was_written_and_no_sentence_of_it(run: Run, session: Path) -> None:
    write_into(session / REPORT)
    assert run("score", session, "--lang", "en").code == 0
    manifest = read_manifest(session)
    assert manifest is not None
    record = manifest.files[REPORT].report
    assert record is not None
    assert len({zone.bookmark for zone in record.zones}) == len(record.zones) > 12
    text = (session / MANIFEST).read_text("utf-8")
    assert "My analysis" not in text
    assert not any(lead in text for lead in Read((session / REPORT).read_bytes()).styled("C21 Lead"))
