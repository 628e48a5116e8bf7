"""A language goes out as a workbook and comes in again: the same, with its states, and nothing else's."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from language_books import Sheet, opened, portuguese_book, saved

from c21lab.messages import TIERS, tier_files
from c21lab.translation.read_book import read_translation
from c21lab.translation.source import source_entries
from c21lab.translation.stored import (
    DRAFT,
    REVIEWED,
    STATES,
    TranslatedPart,
    Translation,
    is_draft,
    part_files,
    read_part,
    read_states,
    unfinished,
)
from c21lab.translation.write_book import translation_book
from c21lab.wording import forget_languages, program_languages, words_for
from commands import Run

ENGLISH = words_for("en")
WORDS = st.text(st.characters(categories=("L", "N"), include_characters=" -’,.;"), min_size=1, max_size=20)


def stored(folder: Path, part: TranslatedPart) -> TranslatedPart:
    for name, data in part_files(part).items():
        (folder / name).write_bytes(data)
    return read_part(folder, part.language, part.part)


@pytest.mark.parametrize("language", sorted({*program_languages("participant")} - {"en", "fr", "es"}))
def test_what_ships_is_what_its_own_workbook_makes(language: str, tmp_path: Path) -> None:
    """But for messages whose English text has changed since."""
    for tier, path in tier_files(language).items():
        states, entries = read_states(path.parent, tier), source_entries(tier)
        part = read_part(path.parent, language, tier)
        current = {key: made for key, made in part.messages.items() if states[key].source == entries[key].fingerprint}
        book = translation_book([replace(part, messages=current)], ENGLISH)
        parts, problems = read_translation(book, f"{language}.xlsx")
        assert parts, [ENGLISH.problem(problem) for problem in problems]
        made = stored(tmp_path, parts[0]).messages
        assert {key: made[key].texts for key in current} == {key: message.texts for key, message in current.items()}
        assert len(current) > 100


@settings(max_examples=12)
@given(
    st.dictionaries(st.sampled_from(list(source_entries("glossary"))), st.tuples(WORDS, st.sampled_from(STATES[1:])))
)
def test_out_and_in_and_out_again_is_the_same(words: dict[str, tuple[str, str]]) -> None:
    made = {key: Translation({(): text.strip()}, state) for key, (text, state) in words.items() if text.strip()}
    part = TranslatedPart("nl", "glossary", {key: made[key] for key in source_entries("glossary") if key in made})
    book = translation_book([part], ENGLISH)
    (read,), problems = read_translation(book, "nl.xlsx")
    assert read == part, problems
    assert translation_book([read], ENGLISH) == book


def test_what_is_stored_is_what_was_read(tmp_path: Path) -> None:
    parts, _ = read_translation(portuguese_book(), "pt.xlsx")
    assert [stored(tmp_path, part) for part in parts] == list(parts)


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a person's own languages, which nobody else has seen."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    forget_languages()
    yield tmp_path / "data" / "c21lab" / "languages"
    forget_languages()


def test_a_changed_source_drops_its_own_sign_off_alone(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = source_entries("participant")
    whole = {key: Translation(dict.fromkeys(each.cases("nl"), key), REVIEWED) for key, each in entries.items()}
    folder = own_folder / "nl"
    folder.mkdir(parents=True)
    part = stored(folder, TranslatedPart("nl", "participant", whole))
    forget_languages()
    assert not is_draft("nl", ("participant",))
    assert is_draft("nl", ("participant", "reader"))
    first, *others = entries
    changed = {**entries, first: replace(entries[first], fingerprint="another1")}
    monkeypatch.setattr("c21lab.translation.stored.source_entries", lambda _: changed)
    again = read_part(folder, "nl", "participant")
    assert again.messages[first].state == DRAFT
    assert all(again.messages[key] == part.messages[key] for key in others)
    assert is_draft("nl", ("participant",))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_language_that_is_written_here_is_no_draft(language: str) -> None:
    assert not is_draft(language, TIERS)


def test_a_workbook_of_an_older_text_counts_as_a_draft() -> None:
    book = opened(portuguese_book())
    sheet = Sheet(book["Glossary"])
    sheet.cell("term-plan", "en").value = "scheme"
    sheet.cell("term-plan", "state").value = REVIEWED
    sheet.cell("term-mean", "state").value = REVIEWED
    parts, problems = read_translation(saved(book), "pt.xlsx")
    states = {key: made.state for key, made in parts[0].messages.items()}
    assert (states["term-plan"], states["term-mean"]) == (DRAFT, REVIEWED)
    assert [problem.code for problem in problems] == ["language-source-changed"]


def test_the_glossary_comes_first() -> None:
    assert opened(portuguese_book()).sheetnames == ["Glossary", "Participant"]


@pytest.mark.usefixtures("own_folder")
def test_a_language_of_one_s_own_is_spoken_from_then_on(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "nl.xlsx"
    assert "151 messages are not translated" in run("language", "export", str(book), "--tier", "participant").out
    filled = opened(book.read_bytes())
    sheet = Sheet(filled["Participant"])
    sheet.cell("sheet-about-you", "nl").value = "Over u"
    filled.save(book)
    ran = run("language", "import", str(book))
    assert ran.code == 0
    assert "1 of 112 messages translated, 0 reviewed" in ran.out
    assert "nl" in program_languages("participant")
    assert "nl" not in program_languages("reader")
    dutch = words_for("nl-BE", "participant")
    assert dutch("sheet-about-you") == "Over u"
    assert dutch("sheet-how") == "How to answer"


@pytest.mark.parametrize(
    ("name", "said"), [("fr", "written in"), ("klingonish", "not the code"), ("xq", "not the code")]
)
def test_a_workbook_is_named_after_a_language_that_is_translated(
    run: Run, tmp_path: Path, name: str, said: str
) -> None:
    ran = run("language", "export", str(tmp_path / f"{name}.xlsx"))
    assert (ran.code, said in ran.err) == (2, True)
    assert not list(tmp_path.iterdir())


def test_a_workbook_with_an_error_changes_nothing(run: Run, tmp_path: Path) -> None:
    book = opened(portuguese_book())
    Sheet(book["Participant"]).cell("sheet-number").value = "Ficha"
    book.save(tmp_path / "pt.xlsx")
    ran = run("language", "import", str(tmp_path / "pt.xlsx"), "--to", str(tmp_path / "texts"))
    assert ran.code == 1
    assert "tab ‘Participant’, cell G" in ran.err
    assert "{number} is missing" in ran.err
    assert not (tmp_path / "texts").exists()


def test_what_a_translation_lacks_and_what_it_has_of_an_older_text_is_told(own_folder: Path, run: Run) -> None:
    entries = source_entries("participant")
    first, second, *others = entries
    folder = own_folder / "nl"
    folder.mkdir(parents=True)
    made = {key: Translation(dict.fromkeys(entries[key].cases("nl"), key), DRAFT) for key in (second, *others)}
    stored(folder, TranslatedPart("nl", "participant", made))
    states = folder / "participant.states.tsv"
    states.write_text(states.read_text(encoding="utf-8").replace(entries[second].fingerprint, "older123", 1), "utf-8")
    forget_languages()
    told = unfinished(folder, "nl", "participant")
    assert (told.missing, told.changed) == ((first,), (second,))
    out = run("language", "export", str(own_folder / "nl.xlsx"), "--tier", "participant").out
    assert "40 of 151 messages are not translated" in out
    assert f"one translated message has changed since: {second}." in " ".join(out.split())


def test_the_drafts_that_ship_are_listed_with_what_they_lack() -> None:
    lines = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "translations.py"))["lines"]()
    heads = {line.split(":")[0] for line in lines}
    assert {"pt participant", "pt reader", "ca reader", "ar participant"} <= heads
    assert not [line for line in lines if line.startswith(("en", "fr", "es"))]
    assert all(re.fullmatch(r"\w+ \w+: \d+ (missing|changed)( [\w-]+)*", line) for line in lines)
