"""The commands ``c21lab framework …`` as the secretariat meets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from test_contract_inputs import framework_in_catalan

from c21lab.framework.load import framework_folders, load_framework
from c21lab.sheets.blank.individual import template_workbook
from c21lab.wording import words_for
from commands import Run
from filling import filled

SHIPPED = sorted(framework_folders())


def test_every_shipped_framework_is_listed(run: Run) -> None:
    ran = run("framework", "list")
    assert ran.code == 0
    assert all(id_ in ran.out for id_ in SHIPPED)


@pytest.mark.parametrize("id_", SHIPPED)
def test_every_shipped_framework_passes_its_check(run: Run, id_: str) -> None:
    ran = run("framework", "check", id_)
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_show_gives_every_field_in_the_language_asked_for(run: Run, language: str) -> None:
    framework = load_framework(framework_folders()["c21plus-working"])
    shown = run("framework", "show", framework.id, "--lang", language).out
    assert all(framework.words[language].title_of(field.id) in shown for field in framework.fields)


@pytest.mark.parametrize("id_", SHIPPED)
def test_export_import_export_is_identical(run: Run, tmp_path: Path, id_: str) -> None:
    book, again, folder = tmp_path / "book.xlsx", tmp_path / "again.xlsx", tmp_path / "mine"
    assert run("framework", "export", id_, book).code == 0
    assert run("framework", "import", book, "--to", folder).code == 0
    assert run("framework", "export", folder, again).code == 0
    assert book.read_bytes() == again.read_bytes()


def test_a_workbook_with_an_error_is_refused_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    run("framework", "export", "c21plus-working", book)
    workbook = load_workbook(book)
    workbook.remove(workbook["Fields"])
    workbook.save(book)
    ran = run("framework", "import", book, "--to", tmp_path / "mine")
    assert ran.code == 1
    assert "Fields" in ran.err
    assert not (tmp_path / "mine").exists()


def test_a_thematic_module_goes_from_another_framework_to_a_score(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "my-climate"
    assert run("framework", "new", mine, "--from", "c21plus-working", "--domains", "D5").code == 0
    framework = load_framework(mine)
    assert [field.id for field in framework.fields] == ["D5.1", "D5.2", "D5.3", "D5.4", "D5.5"]
    session = tmp_path / "session"
    session.mkdir()
    for number in range(3):
        sheet = template_workbook(framework, "essentials", "fr")
        (session / f"{number}.xlsx").write_bytes(filled({"D5.1": 4}, sheet=sheet))
    assert run("score", session, "--framework", mine).code == 0
    assert (session / "results" / "report.fr.docx").is_file()


def test_a_blank_module_is_complete_and_says_what_is_still_to_be_written(run: Run, tmp_path: Path) -> None:
    assert run("framework", "new", tmp_path / "mine", "--blank", "--lang", "en", "--lang", "ca").code == 0
    assert run("framework", "check", tmp_path / "mine").code == 0
    assert run("framework", "new", tmp_path / "mine", "--blank").code == 1


def test_new_wants_either_a_source_or_blank(run: Run, tmp_path: Path) -> None:
    assert run("framework", "new", tmp_path / "mine").code == 2


@pytest.mark.parametrize("name", ["changes.docx", "changes.xlsx"])
def test_diff_names_what_was_taken_out_as_text_and_as_a_table(run: Run, tmp_path: Path, name: str) -> None:
    run("framework", "new", tmp_path / "mine", "--from", "c21plus-working", "--domains", "D5")
    ran = run("framework", "diff", "c21plus-working", tmp_path / "mine", "--out", tmp_path / name)
    assert ran.code == 0
    assert "D1.1" in ran.out
    assert (tmp_path / name).is_file()


def test_labels_are_drawn_to_be_looked_at(run: Run, tmp_path: Path) -> None:
    assert run("framework", "check", "c21plus-working", "--labels", tmp_path, "--lang", "fr").code == 0
    assert len(list(tmp_path.glob("labels-*.fr.png"))) == 7


def test_feedback_gives_comments_without_names(run: Run, samples: Path) -> None:
    session = next(samples.glob("*-essentials-fr"))
    ran = run("framework", "feedback", session, "--lang", "fr")
    assert ran.code == 0
    assert "bibliobus" in ran.out
    assert "Ginette" not in ran.out


def test_an_unknown_framework_is_wrong_usage(run: Run) -> None:
    ran = run("framework", "show", "c22")
    assert ran.code == 2
    assert "c21plus-working" in ran.err


def test_work_that_was_typed_into_an_exported_workbook_is_never_replaced(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    assert run("framework", "export", "example-climate", book).code == 0
    assert run("framework", "export", "example-gender", book).code == 0  # nobody has touched it
    workbook = load_workbook(book)
    workbook["Fields"]["Z99"] = "typed"
    workbook.save(book)
    typed = book.read_bytes()
    ran = run("framework", "export", "example-climate", book)
    assert (ran.code, book.read_bytes() == typed) == (1, True)
    assert "was not replaced" in ran.err


def test_a_framework_is_brought_into_the_folder_one_stands_in(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine"
    assert run("framework", "new", mine, "--from", "example-climate").code == 0
    monkeypatch.chdir(mine)
    assert run("framework", "export", ".", "book.xlsx").code == 0
    before = sorted(mine.rglob("*"))
    assert run("framework", "import", "book.xlsx", "--to", ".").code == 0
    assert sorted(mine.rglob("*")) == before


def test_a_framework_of_one_s_own_is_known_by_its_id_from_then_on(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    mine, book = tmp_path / "riverside", tmp_path / "book.xlsx"
    assert run("framework", "new", mine, "--from", "example-climate").code == 0
    assert run("framework", "export", mine, book).code == 0
    assert run("framework", "show", "riverside").code == 2
    assert run("framework", "import", book).code == 0
    assert run("framework", "show", "riverside").code == 0


def test_a_framework_that_ships_is_never_replaced_by_one_of_its_id(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    run("framework", "export", "c21plus-working", book)
    ran = run("framework", "import", book)
    assert ran.code == 1
    assert "‘c21plus-working’ is the id of a framework that comes with c21lab" in ran.err


def test_an_import_replaces_its_own_older_state_and_nothing_else(run: Run, tmp_path: Path) -> None:
    climate, gender, folder = tmp_path / "c.xlsx", tmp_path / "g.xlsx", tmp_path / "mine"
    run("framework", "export", "example-climate", climate)
    run("framework", "export", "example-gender", gender)
    assert run("framework", "import", climate, "--to", folder).code == 0
    assert "took the place of version 0.2" in run("framework", "import", climate, "--to", folder).out
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    ran = run("framework", "import", gender, "--to", folder)
    assert (ran.code, "‘example-climate’" in ran.err) == (1, True)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "en.yaml").write_text("mine", encoding="utf-8")
    assert run("framework", "import", gender, "--to", tmp_path / "notes").code == 1
    assert (tmp_path / "notes" / "en.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "command",
    [
        ("framework", "export", "example-climate", "book.ods"),
        ("framework", "diff", "example-climate", "example-gender", "--out", "d.pdf"),
        ("framework", "feedback", "sheets", "--out", "f.docx"),
        ("check", "sheets", "--problems", "p.xlsx"),
    ],
)
def test_a_file_is_what_its_ending_says_or_is_not_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sheets").mkdir()
    (tmp_path / "sheets" / "anna.xlsx").write_bytes(filled({"D1.1": 5}))
    ran = run(*command)
    assert ran.code == 2
    assert "its ending has to be" in ran.err
    assert not (tmp_path / command[-1]).exists()


def test_feedback_that_could_read_no_sheet_says_so_and_not_that_nobody_wrote(run: Run, tmp_path: Path) -> None:
    climate = load_framework(framework_folders()["example-climate"])
    (tmp_path / "anna.xlsx").write_bytes(template_workbook(climate, "essentials", "en"))
    ran = run("framework", "feedback", tmp_path, "--framework", "c21plus-working")
    assert (ran.code, ran.out) == (1, "")
    assert "‘example-climate’" in ran.err


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_list_says_in_the_person_s_language_which_frameworks_are_their_own(run: Run, language: str) -> None:
    ran = run("framework", "list", "--lang", language)
    assert words_for(language)("console-framework-origin") in ran.out
    assert words_for(language)("console-framework-status-name", status="draft") in ran.out


@pytest.mark.parametrize("command", ["template", "new", "export", "blank"])
def test_which_language_the_program_speaks_instead_is_said(run: Run, tmp_path: Path, command: str) -> None:
    folder = framework_in_catalan(tmp_path / "barris")
    arguments = {
        "template": ("template", "-f", folder, "--lang", "ca", "--out", tmp_path / "out"),
        "new": ("new", tmp_path / "taller", "-f", folder, "--lang", "ca"),
        "export": ("framework", "export", folder, tmp_path / "book.xlsx", "--lang", "ca"),
        "blank": ("framework", "new", tmp_path / "nou", "--blank", "--lang", "ca"),
    }
    ran = run(*arguments[command])
    assert ran.code == 0, ran.err
    assert (
        "The program does not speak ‘ca’ yet: its messages and what only the facilitator reads are in ‘en’." in ran.out
    )


@pytest.mark.parametrize(
    "command",
    [
        ("list",),
        ("check", "example-climate"),
        ("show", "example-climate"),
        ("diff", "example-climate", "example-gender"),
        ("import", "book.xlsx", "--to", "mine"),
        ("new", "mine", "--from", "example-climate"),
    ],
)
def test_a_language_that_nobody_speaks_is_wrong_usage(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    run("framework", "export", "example-climate", "book.xlsx")
    ran = run("framework", *command, "--lang", "zz")
    assert ran.code == 2
    assert "‘zz’ is not a language" in ran.err
    assert not (tmp_path / "mine").exists()


def test_a_framework_of_one_s_own_that_is_broken_is_named_and_the_others_are_listed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("c21lab.framework.load.user_folder", lambda: tmp_path)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "framework.yaml").write_text("id: [", encoding="utf-8")
    ran = run("framework", "list")
    assert ran.code == 1
    assert ran.err.startswith("broken/framework.yaml: ")
    assert all(id_ in ran.out for id_ in SHIPPED)


def test_a_place_that_cannot_be_written_to_is_named_with_a_repair(run: Run, tmp_path: Path) -> None:
    book, file = tmp_path / "book.xlsx", tmp_path / "file"
    run("framework", "export", "example-climate", book)
    file.write_text("mine", encoding="utf-8")
    made = ("framework", "new", file / "mine", "--blank")
    brought = ("framework", "import", book, "--to", file / "mine")
    for ran in (run(*made), run(*brought)):
        assert ran.code == 1
        assert "cannot be written to" in ran.err
        assert "unexpected" not in ran.err
    assert file.read_text(encoding="utf-8") == "mine"
