"""A framework's YAML files: every error of all of them at once, each with file and key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from books import CLIMATE, told
from c21lab.framework.load import find_framework, load_framework, read_folder
from c21lab.framework.save import write_framework
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import InputError, UsageError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_framework(CLIMATE, tmp_path / "mine")
    return tmp_path / "mine"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


STRUCTURE = [
    ('version: "0.2"\n', "", Code.FRAMEWORK_KEY_MISSING, "version"),
    ("status: draft", "status: final", Code.FRAMEWORK_VALUE_WRONG, "working, draft"),
    ("low: 1", "low: one", Code.FRAMEWORK_VALUE_WRONG, "one"),
    ("essentials: fields", "essentials: domains", Code.FRAMEWORK_VALUE_WRONG, "fields, actions"),
    ("licence:", "lisence:", Code.FRAMEWORK_KEY_UNKNOWN, "lisence"),
    ("groups: [", "groups: [[x], ", Code.FRAMEWORK_VALUE_WRONG, "groups"),
    ("- id: C1.1\n", "- name: C1.1\n", Code.FRAMEWORK_KEY_UNKNOWN, "fields 1 › name"),
    ("- id: C1\n", "- C1\n", Code.FRAMEWORK_NOT_YAML, "framework.yaml"),
    ("scale:\n", "scale: 9\nscales:\n", Code.FRAMEWORK_VALUE_WRONG, "scale"),
    ("modules:\n", "modules:\n  essentials: fields\n", Code.FRAMEWORK_KEY_TWICE, "essentials"),
    ("id: example", "\tid: example", Code.FRAMEWORK_NOT_YAML, "framework.yaml"),
    ("languages: [en, fr, es]", "languages: [en, fr, es, pt]", Code.FRAMEWORK_FILE_MISSING, "pt.yaml"),
    ("id: C1.2\n", "id: C1.1\n", Code.FRAMEWORK_ID_UNKNOWN, "C1.2"),
]


@pytest.mark.parametrize(("old", "new", "code", "said"), STRUCTURE)
def test_an_error_of_the_structure_is_named(folder: Path, old: str, new: str, code: Code, said: str) -> None:
    change(folder / "framework.yaml", old, new)
    with pytest.raises(InputError) as caught:
        load_framework(folder)
    assert code in [problem.code for problem in caught.value.problems]
    for language in ("en", "fr", "es"):
        assert any(said in message for message in told(caught.value.problems, language))


WORDS = [
    ("title:", "titel:", Code.FRAMEWORK_KEY_UNKNOWN),
    ("  C1.1:\n", "  C9.9:\n", Code.FRAMEWORK_ID_UNKNOWN),
    ("    question:", "    quest:", Code.FRAMEWORK_KEY_UNKNOWN),
    ("  C1.1a: ", "  C1.1z: ", Code.FRAMEWORK_ID_UNKNOWN),
    ("  C1.1a: ", "  C1.1a: [] #", Code.FRAMEWORK_VALUE_WRONG),
    ("  C1.1a: ", "  C1.1b: ", Code.FRAMEWORK_KEY_TWICE),
    ("  C1.1a: ", "  ? [x]\n  : y\n  C1.1a: ", Code.FRAMEWORK_NOT_YAML),
]


@pytest.mark.parametrize(("old", "new", "code"), WORDS)
def test_an_error_of_the_words_is_named_with_its_file(folder: Path, old: str, new: str, code: Code) -> None:
    change(folder / "fr.yaml", old, new)
    framework, problems = read_folder(folder)
    assert framework is None
    assert ("mine/fr.yaml", code) in [(problem.place.file, problem.code) for problem in problems]


def test_the_errors_of_all_files_are_told_at_once(folder: Path) -> None:
    change(folder / "framework.yaml", "licence:", "lisence:")
    change(folder / "fr.yaml", "title:", "titel:")
    (folder / "es.yaml").write_bytes("título: ñ".encode("latin-1"))
    _, problems = read_folder(folder)
    assert [problem.place.file for problem in problems][:1] == ["mine/framework.yaml"]
    (folder / "framework.yaml").write_text((folder / "framework.yaml").read_text().replace("lisence:", "licence:"))
    _, problems = read_folder(folder)
    assert {problem.place.file for problem in problems} == {"mine/fr.yaml", "mine/es.yaml"}


def test_missing_words_leave_a_framework_that_can_be_looked_at_but_not_used(folder: Path) -> None:
    change(folder / "fr.yaml", "  C1.1a: ", "  # C1.1a: ")
    framework, problems = read_folder(folder)
    assert framework is not None
    assert [problem.code for problem in problems] == [Code.FRAMEWORK_WORDS_MISSING]
    with pytest.raises(InputError, match="words-missing"):
        load_framework(folder)


def test_the_order_of_the_words_in_a_file_does_not_matter(folder: Path) -> None:
    text = (folder / "fr.yaml").read_text(encoding="utf-8")
    head, actions = text.split("actions:\n")
    (folder / "fr.yaml").write_text(head + "actions:\n" + "\n".join(reversed(actions.splitlines())), encoding="utf-8")
    assert load_framework(folder) == CLIMATE
    assert load_framework(folder).content_hash == CLIMATE.content_hash


@pytest.mark.parametrize("text", ["- a list", "", "just words", "[" * 5000, "a: &a [*a]", "\x00"])
def test_a_file_that_is_no_framework_is_refused(folder: Path, text: str) -> None:
    (folder / "framework.yaml").write_text(text)
    with pytest.raises(InputError) as caught:
        load_framework(folder)
    assert all(told(caught.value.problems))


def test_a_byte_order_mark_does_no_harm(folder: Path) -> None:
    file = folder / "fr.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert load_framework(folder) == CLIMATE


def test_an_unknown_framework_is_answered_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        find_framework(str(tmp_path / "nowhere"))
    assert "example-climate" in told(caught.value.problems)[0]


def _hashes(edits: list[Callable[[Path], None]], folder: Path) -> list[str]:
    found = [load_framework(folder).content_hash]
    for edit in edits:
        edit(folder)
        load_framework.cache_clear()
        found.append(load_framework(folder).content_hash)
    return found


def test_the_content_hash_changes_with_ids_order_scale_and_any_text(folder: Path) -> None:
    edits: list[Callable[[Path], None]] = [
        lambda f: change(f / "es.yaml", "Relatos", "Historias"),
        lambda f: change(f / "framework.yaml", "[C1.1a, C1.1b", "[C1.1b, C1.1a"),
        lambda f: change(f / "framework.yaml", "high: 3}", "high: 4}"),
    ]
    edits[2] = lambda f: (
        change(f / "framework.yaml", "high: 3}", "high: 4}"),
        change(f / "framework.yaml", "low: 4", "low: 5"),
    )[0]
    hashes = _hashes(edits, folder)
    assert len(set(hashes)) == len(hashes)


def test_what_no_participant_reads_leaves_the_content_hash_alone(folder: Path) -> None:
    edits: list[Callable[[Path], None]] = [
        lambda f: change(f / "framework.yaml", "status: draft", "status: official"),
        lambda f: change(f / "framework.yaml", 'version: "0.2"', 'version: "0.3"'),
        lambda f: change(f / "framework.yaml", "domains:", "withdrawn: [C9.9]\ndomains:"),
        lambda f: change(f / "framework.yaml", '- version: "0.1"', '- version: "0.0"'),
        lambda f: change(f / "en.yaml", "actions:", "withdrawn: {C9.9: What it asked.}\nactions:"),
    ]
    assert len(set(_hashes(edits, folder))) == 1


def test_the_hash_of_a_wording_changes_with_its_own_language_only(folder: Path) -> None:
    before = load_framework(folder)
    change(folder / "es.yaml", "Relatos", "Historias")
    load_framework.cache_clear()
    after = load_framework(folder)
    assert [before.wording_hash(code) == after.wording_hash(code) for code in ("en", "fr", "es")] == [True, True, False]
