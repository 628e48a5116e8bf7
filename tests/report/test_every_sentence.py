"""Every sentence of whole reports, workbooks and console summaries of random rooms is true of the room."""

from __future__ import annotations

from pathlib import Path

import pytest
from claim_reader import CHECKED, Reading, every_key
from claim_texts import FIXED, LABELS
from printed_rooms import read_room
from room_truth import LANGUAGES
from sentence_checker import CHECKERS

ROOMS = range(100, 112)


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> list[Reading]:
    """Twelve rooms, four in each language."""
    found: list[Reading] = []
    for seed in ROOMS:
        found += read_room(seed, (LANGUAGES[seed % 3],), tmp_path_factory.mktemp(f"room {seed}"))
    return found


def test_every_sentence_and_every_cell_is_true(readings: list[Reading]) -> None:
    assert [line for reading in readings for line in reading.untrue] == []


def test_the_rooms_print_much(readings: list[Reading]) -> None:
    seen = {key: reading.seen[key] for reading in readings for key in reading.seen}
    assert sum(sum(reading.seen.values()) for reading in readings) > 10_000
    assert len([key for key in seen if not key.startswith("cell ")]) > 120


def test_no_message_that_can_be_printed_is_without_a_checker() -> None:
    missing = {key for key in every_key() - CHECKED if not key.startswith(("report-aside-", "report-method-"))}
    assert missing == set()
    assert {*CHECKERS, *FIXED} <= every_key()


def test_sentences_of_another_room_are_found_out(readings: list[Reading]) -> None:
    """A checker that lets everything pass would show here: no kind of sentence with a number fits every room."""
    accepted: dict[str, int] = {}
    tried: dict[str, int] = {}
    for one in readings:
        for other in readings:
            if one is other or one.room.language != other.room.language:
                continue
            for text, key in one.claims:
                if (
                    key.startswith(("finding-", "report-who-", "report-domain-lead"))
                    and key not in LABELS
                    and "also" not in key
                ):
                    tried[key] = tried.get(key, 0) + 1
                    accepted[key] = accepted.get(key, 0) + (not isinstance(other.verdict(text), str))
    assert sum(tried.values()) > 500
    assert sum(accepted.values()) < 0.03 * sum(tried.values()), accepted
    assert [key for key in tried if accepted[key] == tried[key]] == []


def test_a_number_turned_round_is_found_out(tmp_path: Path) -> None:
    (reading,) = read_room(7, ("en",), tmp_path)
    told = [
        (text, key) for text, key in reading.claims if key.startswith("finding-") and any(c.isdigit() for c in text)
    ]
    assert len(told) > 20
    for text, key in told:
        numbers = [i for i, sign in enumerate(text) if sign.isdigit() and not _in_title(text, i)]
        for i in numbers:
            changed = text[:i] + str((int(text[i]) + 3) % 10) + text[i + 1 :]
            assert isinstance(reading.verdict(changed), str), (key, changed)


def _in_title(text: str, place: int) -> bool:
    """Whether a digit belongs to an id, or numbers an entry."""
    word = text[: place + 1].split(" ")[-1]
    return "D" in word or text[:place].strip() == ""
