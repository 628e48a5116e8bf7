"""The id of a session: the same for each version of its results, another for another session, and made of no answer."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from c21lab.scoring.session_id import session_id
from rooms import framework_of, room, score

DATES = ("2026-05-12",)
SCORES = [("A1", 5.0, 12), ("A2", None, 2)]
TEXTS = st.text(min_size=1).filter(str.strip)


@given(TEXTS, TEXTS, st.lists(st.dates().map(str), min_size=1))
def test_a_late_sheet_and_a_corrected_title_change_nothing(territory: str, title: str, dates: list[str]) -> None:
    first = session_id(territory, title, dates, SCORES)
    later = session_id(f" {territory}", f"{title}!", [*reversed(dates)], [("A1", 5.3, 13)])
    assert first == later
    assert len(first) == 12


@given(TEXTS, st.dates(), st.dates())
def test_another_day_is_another_session(territory: str, one: object, other: object) -> None:
    ids = {session_id(territory, "", [str(day)], SCORES) for day in (one, other)}
    assert len(ids) == len({one, other})


def test_sessions_that_say_neither_where_nor_when_are_told_apart_by_what_they_share() -> None:
    assert session_id("", "", [], SCORES) == session_id("", "", [], reversed(SCORES))
    assert session_id("", "", [], SCORES) != session_id("", "", [], [("A1", 5.1, 12), ("A2", None, 2)])
    assert session_id("", "a", [], SCORES) != session_id("", "b", [], SCORES)


def test_rooms_that_share_the_same_numbers_have_the_same_id() -> None:
    """Who tries every possible answer learns nothing from the id: it knows no more than the scores."""
    rooms = [score(framework_of(1), room(*answers)) for answers in (("4", "5", "6"), ("3", "5", "7"))]
    shared = [[(f.id, f.score, f.people) for f in results.fields] for results in rooms]
    assert rooms[0].fields[0] == replace(rooms[1].fields[0], exact=rooms[0].fields[0].exact)
    assert session_id("", "", [], shared[0]) == session_id("", "", [], shared[1])
