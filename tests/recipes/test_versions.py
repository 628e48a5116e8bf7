"""Two versions over nearly the same people tell how single ones answered: the person at the terminal is told first."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from c21lab.recipes.manifest import MANIFEST
from c21lab.recipes.versions import gives_away, made_from, version_cells
from c21lab.scoring.findings import score_ratings
from c21lab.settings import About, Method, Settings
from c21lab.sheets.layout import FormKey
from commands import Run
from filling import ITEMS, filled
from rooms import Sheet, framework_of, ratings_of

FRAMEWORK = framework_of(3)
LEAST = Method().min_group
SETTINGS = Settings(About(groups={"a": {"en": "A"}, "b": {"en": "B"}}))


def cells(*sheets: Sheet, tables: str = "people"):
    ratings = ratings_of(FRAMEWORK, sheets)
    settings = replace(SETTINGS, about=replace(SETTINGS.about, tables=tables))
    results = score_ratings(ratings, FRAMEWORK, "essentials", settings)
    return version_cells(ratings, FRAMEWORK, settings, results)


ROOM = [Sheet(f"{n % 9 + 1} {n % 7 + 1} {n % 5 + 1}", "ab"[n % 2]) for n in range(14)]


@pytest.mark.parametrize(
    ("later", "told"),
    [
        ([*ROOM], False),
        ([*ROOM, Sheet("7 7 7", "a")], True),
        (ROOM[:-1], True),
        ([*ROOM[:-1], Sheet("9 9 9", "b")], True),
        ([*ROOM, *[Sheet("7 7 7", "a")] * 4], True),
        ([*ROOM, *[Sheet("7 7 7", "a")] * 5], False),
        ([*ROOM, *[Sheet("7 7 7", "a")] * 5, Sheet("1 1 1", "b")], True),  # one in the column of b
        ([*ROOM, *[Sheet("7 7 7", "a")] * 4, Sheet("7 ? 7", "a")], True),  # four in the second field
        ([*ROOM, Sheet("7 7 7", "a", people=5)], False),
        ([*ROOM, Sheet("? - .", "a")], False),  # without a value in any field
        ([Sheet("7 7 7", "a")] * 14, False),  # all others
        (list(reversed(ROOM)), False),
    ],
)
def test_a_change_of_fewer_people_than_a_group_is_told(later: list[Sheet], told: bool) -> None:
    assert gives_away(cells(*ROOM), cells(*later), LEAST) is told


@pytest.mark.parametrize(("tables", "told"), [("people", False), ("round", True)])
def test_a_table_hides_nobody_where_tables_are_a_round_of_their_own(tables: str, told: bool) -> None:
    later = [*ROOM, Sheet("7 7 7", "a"), Sheet("7 7 7", "a", people=4)]
    assert gives_away(cells(*ROOM, tables=tables), cells(*later, tables=tables), LEAST) is told


def test_a_sheet_that_got_another_name_has_not_changed() -> None:
    first, *others = ROOM
    assert not gives_away(cells(first, *others), cells(*others, first), LEAST)


@pytest.mark.parametrize("seed", range(20))
def test_a_change_is_the_same_whichever_version_came_first(seed: int) -> None:
    chance = random.Random(seed)
    one, two = (chance.sample(ROOM, chance.randint(8, 14)) for _ in range(2))
    assert gives_away(cells(*one), cells(*two), LEAST) == gives_away(cells(*two), cells(*one), LEAST)


def test_results_are_made_from_answers_and_settings_and_not_from_the_order_of_sheets() -> None:
    there, back = ratings_of(FRAMEWORK, ROOM), ratings_of(FRAMEWORK, list(reversed(ROOM)))
    other = ratings_of(FRAMEWORK, [*ROOM[:-1], Sheet("1 1 1", "b")])
    settings = Settings(method=Method(min_group=6))
    assert made_from(there, FRAMEWORK, Settings()) == made_from(back, FRAMEWORK, Settings())
    hashes = {made_from(r, FRAMEWORK, s) for r, s in ((there, Settings()), (other, Settings()), (there, settings))}
    assert len(hashes | {made_from(there, FRAMEWORK, Settings(), "a quotation")}) == 4


def sheet(score: int, name: str = "") -> bytes:
    return filled(dict.fromkeys(ITEMS, score), form={FormKey.NAME: name} if name else {})


@pytest.fixture
def session(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "session"
    (folder / "sheets").mkdir(parents=True)
    for number in range(8):
        (folder / "sheets" / f"{number}.xlsx").write_bytes(sheet(number % 9 + 1))
    assert run("score", folder).code == 0
    return folder


SAID = "earlier"


def test_a_late_sheet_is_told_and_five_are_not(run: Run, session: Path) -> None:
    assert SAID not in run("score", session).out
    for number in range(5):
        (session / "sheets" / f"late {number}.xlsx").write_bytes(sheet(3 + number))
    assert SAID not in run("score", session).out
    (session / "sheets" / "last.xlsx").write_bytes(sheet(9))
    out = run("score", session).out
    assert SAID in out
    assert "publish one version only" in " ".join(out.split())


def test_any_version_written_before_counts_not_only_the_last(run: Run, session: Path) -> None:
    late = [session / "sheets" / f"late {number}.xlsx" for number in range(5)]
    for number, path in enumerate(late):
        path.write_bytes(sheet(4, f"Late {number}"))
    assert SAID not in run("score", session).out
    for path in late[1:]:
        path.unlink()
    assert SAID in run("score", session).out


def test_a_version_is_remembered_without_the_rest_of_the_private_folder(run: Run, session: Path) -> None:
    for path in (session / "private").glob("*"):
        if path.name != "manifest.json":
            path.unlink()
    (session / "sheets" / "last.xlsx").write_bytes(sheet(9))
    assert SAID in run("score", session).out


def test_what_was_revealed_is_remembered_without_the_manifest(run: Run, session: Path) -> None:
    (session / MANIFEST).unlink()
    (session / "sheets" / "last.xlsx").write_bytes(sheet(9))
    assert SAID in run("score", session).out


def test_the_reveal_is_that_of_the_first_version(run: Run, session: Path) -> None:
    first = (session / "private" / "reveal.json").read_bytes()
    (session / "sheets" / "last.xlsx").write_bytes(sheet(9))
    assert run("score", session).code == 0
    assert (session / "private" / "reveal.json").read_bytes() == first
    assert json.loads(first)["results"]["participation"]["people"] == 8


def test_the_manifest_holds_no_answer_no_name_and_no_file_of_a_participant(run: Run, session: Path) -> None:
    for number in range(5):
        (session / "sheets" / f"from Zita {number}.xlsx").write_bytes(sheet(7, f"Zita Ostrander {number}"))
    assert run("score", session).code == 0
    text = (session / MANIFEST).read_text("utf-8")
    assert "Zita" not in text
    assert '"score"' not in text
    marks = [
        line.split(" ")[:2] for v in json.loads(text)["versions"] for lines in v["sheets"].values() for line in lines
    ]
    assert len({mark for mark, _ in marks}) == 30 * 13  # no sheet can be followed from one field to the next


def test_another_language_made_later_from_other_answers_leaves_only_one_version(run: Run, session: Path) -> None:
    assert run("score", session, "--lang", "fr").code == 0
    reports = {path.name for path in (session / "results").glob("report.*")}
    assert reports == {"report.en.docx", "report.fr.docx"}
    for number in range(5):
        (session / "sheets" / f"late {number}.xlsx").write_bytes(sheet(9 - number))
    ran = run("score", session, "--lang", "fr")
    assert {path.name for path in (session / "results").glob("re*.*.*")} == {"report.fr.docx", "results.fr.xlsx"}
    assert not list((session / "results" / "charts").glob("*.en.*"))
    assert (session / "private" / "superseded" / "report.en.docx").is_file()
    assert "private/superseded/report.en.docx" in " ".join(ran.out.split())
