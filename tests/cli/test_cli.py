"""The command line as people meet it: what is written, what is said, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from c21lab.messages import TIERS
from c21lab.sheets.layout import FormKey
from c21lab.wording import words_for
from commands import Run
from filling import blank, filled

GOOD = {"D1.1": 7, "D1.2": 5, "D2.1": 3, "D3.1": "?"}


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """A session of four sheets without a session.toml, in a folder with a space and an accent."""
    folder = tmp_path / "Atelier d’été"
    folder.mkdir()
    for number, answers in enumerate((GOOD, GOOD | {"D1.1": 8}, GOOD | {"D1.2": 6}, GOOD | {"D2.1": 4})):
        (folder / f"sheet {number}.xlsx").write_bytes(filled(answers))
    return folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_folder_of_sheets_becomes_results_to_share_and_private_files(run: Run, session: Path) -> None:
    ran = run("score", session)
    written = files_in(session)
    assert ran.code == 0, ran.err
    assert {"results/report.en.docx", "results/results.en.xlsx", "results/results.json"} <= set(written)
    assert {"private/ratings.csv", "private/problems.csv", "private/details.json", "private/README.txt"} <= set(written)
    assert {"results/charts/dots.en.png", "results/charts/dots.en.svg"} <= set(written)
    assert str(session / "results") in ran.out


def test_how_many_people_answered_stands_beside_each_score_on_the_terminal(run: Run, session: Path) -> None:
    lines = run("score", session).out.splitlines()
    assert "People" in next(line for line in lines if line.startswith("Domain"))
    assert re.search(r"^D1 .* 4 +2 of 5", run("score", session).out, re.MULTILINE)


def test_scoring_twice_gives_the_same_bytes(run: Run, session: Path, tmp_path: Path) -> None:
    run("score", session, "--out", tmp_path / "one", "--lang", "fr")
    run("score", session, "--out", tmp_path / "two", "--lang", "fr")
    assert files_in(tmp_path / "one") == files_in(tmp_path / "two")


def test_out_leaves_the_session_untouched(run: Run, session: Path, tmp_path: Path) -> None:
    before = files_in(session)
    assert run("score", session, "--out", tmp_path / "new" / "folder").code == 0
    assert files_in(session) == before
    assert (tmp_path / "new" / "folder" / "results" / "results.json").is_file()


def test_single_files_are_a_session_whose_results_lie_beside_them(run: Run, session: Path) -> None:
    sheets = sorted(session.glob("*.xlsx"))[:3]
    assert run("score", *sheets).code == 0
    participation = json.loads((session / "results" / "results.json").read_text("utf-8"))["participation"]
    assert participation["sheets"] == 3


def test_an_edited_report_is_kept_apart_and_named(run: Run, session: Path) -> None:
    run("score", session)
    report = session / "results" / "report.en.docx"
    edited = report.read_bytes() + b"an expert's work"
    report.write_bytes(edited)
    (session / "late.xlsx").write_bytes(filled(GOOD | {"D1.1": 1}))
    ran = run("score", session)
    assert (session / "private" / "superseded" / "report.en.1.docx").read_bytes() == edited
    assert report.read_bytes() != edited
    assert "private/superseded/report.en.1.docx" in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--lang", "xx"], "xx"),
        (["--module", "exended"], "exended"),
        (["--framework", "c22"], "c22"),
    ],
)
def test_what_does_not_exist_is_wrong_usage_and_nothing_is_written(
    run: Run, session: Path, arguments: list[str], said: str
) -> None:
    before = files_in(session)
    ran = run("score", session, *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert files_in(session) == before


def test_a_path_that_does_not_exist_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    ran = run("score", tmp_path / "nowhere")
    assert ran.code == 2
    assert "nowhere" in ran.err


def test_an_unknown_option_is_wrong_usage(run: Run, session: Path) -> None:
    assert run("score", session, "--colour").code == 2


def test_a_folder_without_sheets_is_said_so(run: Run, tmp_path: Path) -> None:
    ran = run("score", tmp_path)
    assert ran.code == 1
    assert "no sheet" in ran.err
    assert files_in(tmp_path) == {}


def test_only_blank_sheets_are_nothing_to_score(run: Run, tmp_path: Path) -> None:
    (tmp_path / "blank.xlsx").write_bytes(filled())
    ran = run("score", tmp_path)
    assert ran.code == 1
    assert "blank.xlsx" in ran.err
    assert not (tmp_path / "results").exists()


def test_a_misspelt_setting_is_named_with_the_nearest_one(run: Run, session: Path) -> None:
    (session / "session.toml").write_text('[session]\nteritory = "X"\n', "utf-8")
    ran = run("score", session)
    assert ran.code == 1
    assert "teritory" in ran.err
    assert "territory" in ran.err
    assert not (session / "results").exists()


def test_a_session_toml_that_is_no_toml_is_said_so(run: Run, session: Path) -> None:
    (session / "session.toml").write_text("[session\n", "utf-8")
    ran = run("score", session)
    assert ran.code == 1
    assert "session.toml" in ran.err


@pytest.mark.parametrize(
    "text", ["[method]\nmin_group = 2000\n", "[method]\nmin_answers = true\n", "[report]\nlogo = 3\n"]
)
def test_a_setting_of_the_wrong_kind_is_an_error(run: Run, session: Path, text: str) -> None:
    (session / "session.toml").write_text(text, "utf-8")
    assert run("score", session).code == 1


def test_the_session_decides_territory_languages_and_method(run: Run, session: Path) -> None:
    about = '[session]\nterritory = "Rivière"\nlanguages = ["es", "fr"]\ndates = ["2026-11-12"]\n'
    toml = about + "[method]\nmin_answers = 4\n"
    (session / "session.toml").write_text(toml, "utf-8")
    assert run("score", session).code == 0
    results = json.loads((session / "results" / "results.json").read_text("utf-8"))
    assert results["session"]["territory"] == "Rivière"
    assert results["method"]["min_answers"] == 4
    assert (session / "results" / "report.es.docx").is_file()
    assert (session / "results" / "report.fr.docx").is_file()


def test_strict_writes_nothing_while_a_problem_is_left(run: Run, session: Path) -> None:
    (session / "anna.xlsx").write_bytes(filled({"D1.1": 12}))
    ran = run("score", session, "--strict")
    assert ran.code == 1
    assert "'12'" in ran.err or "‘12’" in ran.err
    assert not (session / "results").exists()


def with_broken_logo(session: Path) -> None:
    (session / "logo.png").write_bytes(b"no picture")
    (session / "session.toml").write_text('[report]\nlogo = "logo.png"\n', "utf-8")


def test_strict_writes_nothing_where_only_the_logo_cannot_be_used(run: Run, session: Path) -> None:
    with_broken_logo(session)
    ran = run("score", session, "--strict")
    assert (ran.code, (session / "results").exists()) == (1, False)
    assert "logo.png" in ran.err


def test_what_is_wrong_with_the_logo_stands_in_the_table_of_problems(run: Run, session: Path) -> None:
    with_broken_logo(session)
    assert run("score", session).code == 0
    assert "logo-not-readable" in (session / "private" / "problems.csv").read_text("utf-8")


def test_a_problem_is_set_aside_and_the_session_goes_on(run: Run, session: Path) -> None:
    (session / "anna.xlsx").write_bytes(filled({"D1.1": 12, "D1.2": 4}))
    ran = run("score", session)
    assert ran.code == 0
    results = json.loads((session / "results" / "results.json").read_text("utf-8"))
    assert [p["count"] for p in results["problems"]] == [1]
    assert "anna" not in (session / "results" / "results.json").read_text("utf-8")


def test_check_names_the_cell_writes_a_table_and_no_results(run: Run, session: Path, tmp_path: Path) -> None:
    (session / "anna.xlsx").write_bytes(filled({"D1.1": 12}))
    table = tmp_path / "problems.csv"
    ran = run("check", session, "--problems", table)
    assert ran.code == 1
    assert "anna.xlsx" in ran.err
    assert "12" in ran.err
    assert "anna.xlsx" in table.read_text("utf-8")
    assert not (session / "results").exists()


@pytest.mark.parametrize("setting", ['logo = "nowhere.png"', 'word_template = "nowhere.docx"'])
@pytest.mark.parametrize("command", ["check", "score"])
def test_a_file_that_session_toml_names_has_to_be_there(run: Run, session: Path, command: str, setting: str) -> None:
    (session / "session.toml").write_text(f"[report]\n{setting}\n", encoding="utf-8")
    ran = run(command, session)
    assert ran.code == 1
    assert ran.err.startswith("session.toml: ")
    assert "‘nowhere." in ran.err
    assert not (session / "results").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('territory = "T"\n[session]\n', "‘territory’ is outside of any table. Put it on a line below [session]."),
        ("min_group = 6\n", "‘min_group’ is outside of any table. Put it on a line below [method]."),
        ('session = "T"\n', "[session] has to be a table: write [session] on a line of its own"),
        ("[[report]]\n", "[report] has to be a table"),
    ],
)
def test_a_setting_outside_of_its_table_is_told_where_it_belongs(run: Run, session: Path, text: str, said: str) -> None:
    (session / "session.toml").write_text(text, encoding="utf-8")
    ran = run("check", session)
    assert (ran.code, said in ran.err) == (1, True), ran.err


def test_checking_loads_nothing_that_draws_or_writes_reports(session: Path) -> None:
    code = (
        "import sys; sys.argv = ['c21lab', 'check', sys.argv[1]]\nfrom c21lab.cli.main import main\n"
        "try:\n    main()\nfinally:\n    print(*{'matplotlib', 'docx', 'scipy', 'xlsxwriter'} & sys.modules.keys())"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(session)], capture_output=True, text=True, check=False)
    assert ran.stdout.splitlines()[-1] == "", ran.stderr


def test_check_of_good_sheets_ends_well(run: Run, session: Path) -> None:
    ran = run("check", session)
    assert (ran.code, ran.err) == (0, "")


def test_sheets_of_two_modules_without_a_word_on_it_are_counted_and_refused(run: Run, session: Path) -> None:
    (session / "other.xlsx").write_bytes(extended())
    ran = run("score", session)
    assert ran.code == 1
    assert "essentials: 4" in ran.err
    assert "extended: 1" in ran.err
    assert run("score", session, "--module", "essentials").code == 0


def extended() -> bytes:
    return filled({"D1.1a": 5}, sheet=blank("extended"))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_terminal_speaks_the_language_asked_for(run: Run, session: Path, language: str) -> None:
    ran = run("score", session, "--lang", language)
    assert words_for(language)("console-domain") in ran.out


def test_a_french_computer_gets_french_messages(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert "aucune fiche" in run("score", tmp_path).err


def test_the_summary_of_a_french_session_is_english_throughout_on_an_english_computer(
    run: Run, samples: Path, tmp_path: Path
) -> None:
    ran = run("score", samples / "vaubrelle-essentials-fr", "--out", tmp_path)
    assert "Territory, environment and climate" in ran.out
    assert "Local administration" in ran.out
    assert "Climate action through culture" in ran.out.split("To discuss first")[1]
    assert not re.search("Territoire|climatique|municipale", ran.out)
    assert (tmp_path / "results" / "report.fr.docx").is_file()


def test_new_template_fill_score(run: Run, tmp_path: Path) -> None:
    """The facilitator's whole path with nothing but the commands."""
    workshop = tmp_path / "My workshop"
    assert run("new", workshop, "--lang", "en").code == 0
    assert run("template", "--count", 3, "--lang", "en", "--out", tmp_path / "blank").code == 0
    blanks = sorted((tmp_path / "blank").glob("*.xlsx"))
    assert len(blanks) == 3
    for sheet in blanks:
        (workshop / "sheets" / sheet.name).write_bytes(filled(GOOD, sheet=sheet.read_bytes()))
    assert run("score", workshop).code == 0
    results = json.loads((workshop / "results" / "results.json").read_text("utf-8"))
    assert {f["id"]: f["score"] for f in results["fields"]}["D1.1"] == 7.0


@pytest.mark.parametrize("languages", [("fr", "es"), ("es", "en", "fr"), ("en",)])
def test_no_language_that_the_program_speaks_is_said_to_be_replaced(
    run: Run, tmp_path: Path, languages: tuple[str, ...]
) -> None:
    asked = [argument for language in languages for argument in ("--lang", language)]
    folder, book = tmp_path / "workshop", tmp_path / "book.xlsx"
    commands = (
        ("new", folder),
        ("template", "--session", folder, "--out", tmp_path / "blank"),
        ("framework", "export", "example-climate", book),
    )
    words, facts = words_for(languages[0]), {"asked": "xx", "used": "yy"}
    fallbacks = [words("console-other-language", tier=tier, **facts).split("xx")[0] for tier in TIERS]
    for command in commands:
        ran = run(*command, *asked)
        assert (ran.code, any(text in ran.out for text in fallbacks)) == (0, False), ran.out


def test_a_new_session_speaks_the_first_language_of_a_framework_that_lacks_the_computer_s(
    run: Run, tmp_path: Path
) -> None:
    own = shutil.copytree(Path(__file__).parents[2] / "frameworks" / "example-climate", tmp_path / "own")
    (own / "en.yaml").unlink()
    structure = (own / "framework.yaml").read_text("utf-8")
    (own / "framework.yaml").write_text(structure.replace("languages: [en, fr, es]", "languages: [fr, es]"), "utf-8")
    assert run("new", tmp_path / "w", "--framework", own).code == 0
    assert 'languages = ["fr"]' in (tmp_path / "w" / "session.toml").read_text("utf-8")


def test_a_new_session_has_the_languages_that_were_asked_for(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "w", "--lang", "es", "--lang", "fr").code == 0
    assert 'languages = ["es", "fr"]' in (tmp_path / "w" / "session.toml").read_text("utf-8")


def test_new_does_not_touch_a_session_that_is_there(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "w")
    before = files_in(tmp_path)
    assert run("new", tmp_path / "w").code == 1
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("layout", ["collector", "ballot"])
def test_the_other_layouts_are_written_in_each_language(run: Run, tmp_path: Path, layout: str) -> None:
    ran = run("template", "--layout", layout, "--lang", "fr", "--lang", "es", "--out", tmp_path)
    assert ran.code == 0
    assert len(list(tmp_path.iterdir())) == 2


def test_a_roster_makes_a_sheet_for_each_person_and_names_what_it_could_not(run: Run, tmp_path: Path) -> None:
    roster = tmp_path / "people.csv"
    roster.write_text("name,group,language\nAnna,artists,fr\nBo,pirates,en\nCleo,residents,es\n", "utf-8")
    ran = run("template", "--roster", roster, "--out", tmp_path / "out")
    assert ran.code == 1
    made = sorted(p.stem.rpartition(" – ")[2] for p in (tmp_path / "out").iterdir())
    assert made == ["Anna (français)", "Cleo (español)"]
    assert "pirates" in ran.err


SESSION_TOML = """
[session]
territory = "Vaubrelle"
languages = ["fr"]
framework = "example-climate"
module = "extended"
groups = ["artists", {id = "youth", en = "Young people", fr = "Jeunes"}]
"""


def test_the_sheets_of_a_session_have_its_languages_its_module_and_its_own_groups(run: Run, tmp_path: Path) -> None:
    (tmp_path / "session.toml").write_text(SESSION_TOML, encoding="utf-8")
    (tmp_path / "people.csv").write_text("name;group\nZoé;Jeunes\n", encoding="utf-8")
    ran = run("template", "--session", tmp_path, "--roster", tmp_path / "people.csv", "--out", tmp_path / "sheets")
    assert (ran.code, ran.err) == (0, "")
    assert run("template", "--session", tmp_path, "--out", tmp_path / "blank").code == 0
    assert [path.name for path in (tmp_path / "blank").iterdir()] == [
        "Vaubrelle – fiche de notation – Étendu (français).xlsx"
    ]
    book = load_workbook(next((tmp_path / "sheets").glob("*Zoé*")))
    cells = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
    assert {"Vaubrelle", "Zoé", "Jeunes"} <= cells
    lists = {cell.value for row in book["c21lab"].iter_rows() for cell in row}
    assert {"Jeunes", "youth", "artists"} <= lists
    assert "Habitantes et habitants" not in lists
    assert "group" not in run("check", tmp_path).err


def test_a_session_without_its_file_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    ran = run("template", "--session", tmp_path, "--out", tmp_path / "out")
    assert (ran.code, "session.toml" in ran.err) == (2, True)


@pytest.mark.parametrize("options", [("--count", "2"), ("--layout", "collector"), ()])
def test_a_filled_sheet_is_never_replaced_by_a_blank_one(run: Run, tmp_path: Path, options: tuple[str, ...]) -> None:
    make = ("template", "--lang", "en", "--out", tmp_path, *options)
    assert run(*make).code == 0
    assert run(*make, "--territory", "Vaubrelle").code == 0  # nobody has touched them
    sheet = sorted(tmp_path.iterdir())[0]
    book = load_workbook(sheet)
    book.worksheets[0]["D9"] = "Anna"
    book.save(sheet)
    before = files_in(tmp_path)
    ran = run(*make)
    assert ran.code == 1
    assert ran.err.startswith(str(sheet))
    assert files_in(tmp_path) == before


def test_the_demo_needs_no_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("demo")
    assert ran.code == 0
    assert (tmp_path / "c21lab-demo" / "results" / "report.fr.docx").is_file()


def test_an_unexpected_error_is_a_sentence_and_no_traceback(
    run: Run, session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the disk is on fire")

    monkeypatch.setattr("c21lab.recipes.documents.draw_charts", fail)
    ran = run("score", session)
    assert ran.code == 1
    assert "the disk is on fire" in ran.err
    assert "Traceback" not in ran.err
    assert not (session / "results").exists()


def test_a_sample_scored_in_another_place_is_the_same(run: Run, samples: Path, tmp_path: Path) -> None:
    copy = tmp_path / "séance 1"
    shutil.copytree(next(samples.glob("*-essentials-fr")), copy, ignore=shutil.ignore_patterns("results", "private"))
    run("score", copy, "--out", tmp_path / "a")
    run("score", next(samples.glob("*-essentials-fr")), "--out", tmp_path / "b")
    assert files_in(tmp_path / "a") == files_in(tmp_path / "b")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT that one process sends another")
@pytest.mark.parametrize("seconds", [0.6, 1.2, 1.5, 2.0, 2.2])
def test_ctrl_c_ends_with_a_sentence_and_leaves_all_or_nothing(session: Path, tmp_path: Path, seconds: float) -> None:
    command = [sys.executable, "-u", "-m", "c21lab", "score", "--lang", "fr"]
    whole = tmp_path / "whole"
    shutil.copytree(session, whole)
    subprocess.run([*command, str(whole)], check=True, capture_output=True)
    before, complete = files_in(session), files_in(whole)
    process = subprocess.Popen(
        [*command, str(session)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    time.sleep(seconds)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in err
    # the signal may come while what was written is being shown; then all of it is there, byte for byte
    assert files_in(session) in (before, complete)
    # Python may say by dying of the signal what we say by 130: to a shell both are 130
    if process.returncode not in (130, -signal.SIGINT):
        assert files_in(session) == complete
        assert "report.fr.docx" in out


_STOPPED = """
import sys

class Stop:
    def __set_name__(self, owner, name):
        raise KeyboardInterrupt

def stopped(*_, **__):
    type("Made", (), {"stop": Stop()})

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "c21lab.cli.main":
            stopped()
"""


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import c21lab.cli.main as main; main.app = stopped; main.main()", "Arrêt demandé."),
        ("from c21lab.__main__ import start; sys.meta_path.insert(0, Finder()); start()", ""),
    ],
)
def test_ctrl_c_while_a_class_is_made_is_no_error(code: str, said: str) -> None:
    environment = {**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8"}
    ran = subprocess.run(
        [sys.executable, "-c", _STOPPED + code], env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert ran.returncode == 130, ran.stderr
    assert "Traceback" not in ran.stderr
    assert ran.stderr.startswith(said)


@pytest.mark.parametrize("allowed", [False, True])
def test_names_are_shared_only_where_the_session_allows_it_and_comments_never_without_a_mark(
    run: Run, session: Path, allowed: bool
) -> None:
    form = {FormKey.NAME: "Zenobia Quill", FormKey.PRINT_NAME: "yes"}
    (session / "zq.xlsx").write_bytes(filled(GOOD, comments={"D1.1": "the lanterns"}, form=form))
    shares = str(allowed).lower()
    toml = f"[report]\nquote_comments = true\nname_participants = {shares}\n"
    (session / "session.toml").write_text(toml, "utf-8")
    assert run("score", session, "--lang", "en").code == 0
    shared = [read_parts(file) for file in sorted((session / "results").glob("report*"))]
    assert [("the lanterns" in text, "Zenobia Quill" in text) for text in shared] == [(False, allowed)]
    workbook = read_parts(session / "results" / "results.en.xlsx")
    assert ("the lanterns" in workbook, "Zenobia Quill" in workbook) == (False, False)


def read_parts(file: Path) -> str:
    """All that an Office file says."""
    with zipfile.ZipFile(file) as parts:
        return "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
