"""What people type and what shells make of it: quotes, backslashes, ~, brackets, wrong names, wrong usage."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from c21lab.cli import shell
from c21lab.cli.shell import mended_arguments
from c21lab.cli.system_language import apple_languages, system_language
from c21lab.office.file_names import is_allowed_on_windows
from c21lab.wording import program_languages
from commands import Run
from filling import filled


@pytest.fixture
def workshops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two workshops of which one's name is a pattern for the other's."""
    monkeypatch.chdir(tmp_path)
    for name in ("Atelier [12]", "Atelier 1", "Riverside 2026"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "anna.xlsx").write_bytes(filled({"D1.1": 5}))
    return tmp_path


def test_brackets_in_a_name_are_never_a_pattern(workshops: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "_EXPANDS", True)
    assert workshops.is_dir()
    assert mended_arguments(["Atelier [12]"]) == ["Atelier [12]"]
    assert mended_arguments(["Atelier [13]"]) == ["Atelier [13]"]
    assert mended_arguments(["Atelier [12]/*.xlsx"]) == [os.path.join("Atelier [12]", "anna.xlsx")]  # noqa: PTH118
    assert mended_arguments(["*.ods", "--module", "essentials"]) == ["*.ods", "--module", "essentials"]


@pytest.mark.parametrize("typed", ["~/lab", "--out=~/lab", "--to=~/lab"])
def test_a_tilde_is_the_person_s_home_wherever_it_is_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    (mended,) = mended_arguments([typed])
    assert mended == typed.replace("~", str(tmp_path / "home"))
    (tmp_path / "~").mkdir()
    (tmp_path / "~" / "lab").mkdir()
    assert mended_arguments([typed])[0].endswith("lab")


def test_the_quote_that_a_backslash_leaves_behind_is_cut_off(run: Run, workshops: Path) -> None:
    assert run("check", f'{workshops / "Riverside 2026"}"').code == 0


def test_what_that_backslash_swallowed_is_told(run: Run, workshops: Path) -> None:
    ran = run("check", f'{workshops / "Riverside 2026"}" --strict')
    assert ran.code == 2
    assert "Leave it out" in ran.err
    assert "Riverside 2026" in ran.err


@pytest.mark.parametrize(
    "typed",
    [("Riverside", "2026"), ("“Riverside", "2026”"), ("«\u00a0Riverside", "2026\u00a0»"), ("“Riverside 2026”",)],
)
def test_a_name_without_straight_quotes_is_written_out_with_them(
    run: Run, workshops: Path, typed: tuple[str, ...]
) -> None:
    assert workshops.is_dir()
    ran = run("check", *typed)
    assert ran.code == 2
    assert 'Write: "Riverside 2026"' in ran.err


@pytest.mark.parametrize("typed", ["riverside 2026", "Riverside 2O26", "Riverside2026", "nowhere/../Riversid 2026"])
def test_a_name_that_is_almost_there_is_told(run: Run, workshops: Path, typed: str) -> None:
    if (workshops / typed).exists():
        pytest.skip("a system that takes one case for the other")
    ran = run("check", typed)
    assert ran.code == 2
    assert "there is ‘Riverside 2026’" in ran.err or "nowhere" in typed


def test_a_name_like_no_other_is_told_without_a_guess(run: Run, workshops: Path) -> None:
    assert workshops.is_dir()
    assert "there is no file or folder ‘zzz’. Check the name" in run("check", "zzz").err


WRONG = [
    (("scor",), {"en": "there is no command ‘scor’", "fr": "la commande «\u00a0scor\u00a0»", "es": "la orden «scor»"}),
    (("score",), {"en": "SESSION is missing", "fr": "il manque SESSION", "es": "falta SESSION"}),
    (("score", "x", "--strct"), {"en": "Did you mean --strict?", "fr": "--strict\u00a0?", "es": "--strict?"}),
    (("score", "x", "--zzz"), {"en": "‘--zzz’", "fr": "«\u00a0--zzz\u00a0»", "es": "«--zzz»"}),
    (("score", "x", "--lang"), {"en": "--lang needs a value", "fr": "suivi d’une valeur", "es": "necesita un valor"}),
    (("score", "x", "--strict=yes"), {"en": "takes no value", "fr": "ne prend pas", "es": "no lleva valor"}),
    (("template", "--count", "0"), {"en": "1 … 1000", "fr": "1 … 1000", "es": "1 … 1000"}),
    (("template", "--layout", "x"), {"en": "collector", "fr": "collector", "es": "collector"}),
    (("new", "My", "workshop"), {"en": "‘workshop’ is more", "fr": "de trop", "es": "sobra"}),
    (("framework", "lst"), {"en": "feedback", "fr": "feedback", "es": "feedback"}),
]


@pytest.mark.parametrize("language", program_languages())
@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_wrong_usage_is_told_in_the_language_of_the_computer(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: dict[str, str], language: str
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    ran = run(*arguments)
    assert ran.code == 2
    assert said[language] in ran.err
    assert "--help" in ran.err
    assert not any(
        english in ran.err for english in ("Usage", "Error", "Missing", "No such", "Invalid") if language != "en"
    )


@pytest.mark.parametrize("help_", ["-h", "--help"])
@pytest.mark.parametrize("command", [(), ("score",), ("framework",), ("framework", "new")])
def test_help_has_a_short_name_too(run: Run, help_: str, command: tuple[str, ...]) -> None:
    ran = run(*command, help_)
    assert ran.code == 0
    assert "Usage" in ran.out


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "FR_fr"}, "fr"),
        ({"LANG": "fr-FR"}, "fr"),
        ({"LANG": "French_France.1252"}, "fr"),
        ({"LANG": "es_CO"}, "es"),
        ({"LC_ALL": "C.UTF-8", "LANG": "es_ES.UTF-8"}, "es"),
        ({"LC_ALL": "de_DE", "LC_MESSAGES": "fr_FR", "LANG": "es_ES"}, "fr"),
        ({"LANG": "C"}, ""),
        ({}, ""),
    ],
)
def test_the_first_language_of_the_computer_that_is_known_is_spoken(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    if os.name == "posix" and os.uname().sysname == "Linux":
        assert system_language(program_languages()) == language


def test_a_mac_s_list_of_languages_is_read() -> None:
    said = '(\n    "fr-SN",\n    "es-419",\n    en\n)\n'
    assert list(apple_languages(said)) == ["fr-SN", "es-419", "en"]


@pytest.mark.parametrize("name", ["Quoi ?", "a:b", "aux", "nul.xlsx", "trailing.", "trailing ", 'quo"te', "a*b"])
def test_a_name_that_windows_refuses_is_known(name: str) -> None:
    assert not is_allowed_on_windows(name)


@pytest.mark.parametrize("name", ["Atelier d’été", "Fiche[1].xlsx", "console", "a.b.c", ".hidden"])
def test_a_name_that_windows_takes_is_known(name: str) -> None:
    assert is_allowed_on_windows(name)


LONG = "n" * 300


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("new", LONG), 1),
        (("score", LONG), 2),
        (("check", LONG), 2),
        (("demo", "--out", LONG), 1),
        (("template", "--out", LONG), 1),
        (("template", "--roster", LONG), 2),
        (("template", "--session", LONG), 2),
        (("template", "--framework", LONG), 2),
        (("framework", "show", LONG), 2),
        (("framework", "new", LONG, "--blank"), 2),
        (("framework", "export", "example-climate", f"{LONG}.xlsx"), 1),
        (("framework", "import", f"{LONG}.xlsx"), 2),
        (("framework", "diff", "example-climate", LONG), 2),
    ],
)
def test_a_name_that_no_file_could_have_is_a_sentence_everywhere(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], code: int
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*command)
    assert ran.code == code, ran.err
    assert "unexpected" not in ran.err
    assert list(tmp_path.iterdir()) == []


def test_without_a_home_everything_works_but_frameworks_of_one_s_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_home(*_: object, **__: object) -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.setattr("c21lab.own_files.user_data_path", no_home)
    assert run("framework", "list").code == 0
    book = tmp_path / "book.xlsx"
    assert run("framework", "new", tmp_path / "mine", "--blank").code == 0
    assert run("framework", "export", tmp_path / "mine", book).code == 0
    ran = run("framework", "import", book)
    assert (ran.code, "--to FOLDER" in ran.err) == (1, True)
    assert run("framework", "import", book, "--to", tmp_path / "other").code == 0
