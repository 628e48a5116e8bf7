"""The working framework from version to version: what sheets of an earlier one still say, and what they no longer do."""

from __future__ import annotations

import re
from pathlib import Path

from c21lab.framework.overview import framework_overview
from c21lab.problems import without_duplicate_problems
from c21lab.wording import words_for
from commands import Run
from filling import GRID, answers_of, filled, read

FIRST = Path(__file__).parents[1] / "cases" / "grid-0.1"
FIRST_IDS = {f"{field.id}{letter}" for field in GRID.fields for letter in "abcdefg"}
ACTIONS = [action.id for field in GRID.fields for action in field.actions]


def test_each_field_has_seven_actions_and_every_id_of_the_first_version_is_in_force_or_withdrawn() -> None:
    assert {len(field.actions) for field in GRID.fields} == {7}
    assert {*ACTIONS, *GRID.withdrawn} >= FIRST_IDS
    assert set(GRID.withdrawn) <= FIRST_IDS - {*ACTIONS}
    assert all(re.fullmatch(rf"{field.id}[a-z]", action.id) for field in GRID.fields for action in field.actions)


def test_what_each_withdrawn_item_asked_can_be_told_in_every_language() -> None:
    asked_in = [language for language in GRID.languages if GRID.words[language].withdrawn]
    assert {"en", "fr", "es"} <= {*asked_in}  # no sheet of the first version was in another
    for language in asked_in:
        told = framework_overview(GRID, words_for(language))
        assert [id_ for id_ in GRID.withdrawn if f"  {id_}  {GRID.words[language].withdrawn[id_]}\n" not in told] == []


def test_no_sentence_and_no_question_stands_twice() -> None:
    for words in GRID.words.values():
        texts = [*words.actions.values(), *(field.question for field in words.fields.values())]
        assert len(texts) == len(set(texts)) == 240


def test_a_sheet_of_the_first_version_counts_where_it_asked_the_same_and_the_rest_is_named(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": (FIRST / "extended.en.xlsx").read_bytes()}, "extended")
    read_ids = answers_of(reading)
    assert set(read_ids) == FIRST_IDS & {*ACTIONS}
    assert (read_ids["D1.1a"], read_ids["D1.1b"], read_ids["D1.2b"]) == (1, 2, "dont_know")
    assert [sheet.group for sheet in reading.sheets] == ["administration"]
    earlier, gone, new = without_duplicate_problems(reading.problems)
    assert [str(p.code) for p in (earlier, gone, new)] == ["sheet-earlier-version", "row-withdrawn", "items-new"]
    # D6.5g was left empty
    assert str(gone.facts["id"]).split(", ") == [id_ for id_ in GRID.withdrawn if id_ != "D6.5g"]
    assert new.facts["many"] == len(ACTIONS) - len(read_ids)


def test_a_sheet_of_the_first_version_gives_every_field_enough_answers_to_count(tmp_path: Path) -> None:
    reading = read(tmp_path, {"anna.xlsx": (FIRST / "extended.en.xlsx").read_bytes()}, "extended")
    given = reading.ratings[reading.ratings["answer"].ne("blank")]
    assert given.groupby("field", observed=True).size().min() >= 4
    assert given["field"].nunique() == 30


def test_all_fields_of_a_sheet_of_the_first_version_are_scored_beside_new_ones(run: Run, tmp_path: Path) -> None:
    old = (FIRST / "essentials.es.xlsx").read_bytes()
    sheets = {f"{n}.xlsx": filled({field.id: n for field in GRID.fields}) for n in (3, 5)} | {"vieja.xlsx": old}
    for name, data in sheets.items():
        (tmp_path / name).write_bytes(data)
    ran = run("score", tmp_path, "--lang", "en")
    assert ran.code == 0
    assert "vieja.xlsx: this sheet was made for version 0.1 of the framework. It was read as version 0.2" in ran.err
    assert "were not counted" not in ran.err


def test_the_console_names_withdrawn_items_once_for_all_sheets(run: Run, tmp_path: Path) -> None:
    book = (FIRST / "extended.en.xlsx").read_bytes()
    for name in ("anna", "ben"):
        (tmp_path / f"{name}.xlsx").write_bytes(filled({"D1.1a": len(name)}, sheet=book))
    err = " ".join(run("check", tmp_path).err.split())
    assert err.count("has withdrawn D1.1e, D1.1g, D1.2c") == 1
    assert f"the answers of 2 sheets (anna.xlsx, ben.xlsx) to {len(GRID.withdrawn) - 1} items were not counted" in err
