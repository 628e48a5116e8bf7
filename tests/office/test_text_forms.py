"""Texts as every room sees them: decoded, cleaned, compared and taken for slips by one rule each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from c21lab.message_limits import QUOTED, listed, shortened
from c21lab.office.nearest import Likeness, misspelt_id, nearest
from c21lab.office.plain_text import clean, fold, in_one_line
from c21lab.office.text_encoding import decode_text
from c21lab.office.text_width import lines_in_cm, longest_word_cm, width_cm

TABLE = "nom;groupe\nZoé Œuvrard;jeunes\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_a_table_is_decoded_from_each_encoding_that_programs_save(encoding: str) -> None:
    decoded = decode_text(TABLE.encode(encoding))
    assert (decoded.text, decoded.whole) == (TABLE, True)


def test_bytes_without_a_meaning_are_told() -> None:
    assert not decode_text(b"\xff\xfea\x00\x00\xd8").whole
    assert not decode_text(b"Zo\xe9 \x81").whole


@given(st.text())
def test_a_clean_text_stays_as_it_is_and_has_no_sign_that_xml_cannot_hold(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert all(c in "\t\n" or c >= " " for c in cleaned)
    cleaned.encode("utf-8")
    assert "\n" not in in_one_line(text)


def test_names_are_compared_without_case_accents_and_punctuation() -> None:
    assert fold(" José-María ") == fold("JOSEMARIA")
    assert fold("M. Zoé") == fold("m zoe")


def test_a_heading_beside_ours_is_no_slip_and_one_of_ours_is() -> None:
    assert nearest("Groups", ["group", "name"], Likeness.HEADING) == "group"
    assert nearest("prénom", ["nom"], Likeness.HEADING) == ""
    assert nearest("x", ["min_group"], Likeness.ANY) == "min_group"


def test_another_character_in_an_id_is_another_id() -> None:
    assert misspelt_id("C1.22", ["C1.2", "C4.2"]) == "C1.2"
    assert misspelt_id("C1.2", ["C4.2"]) == ""


def test_messages_cut_what_they_quote_and_list() -> None:
    assert len(shortened("x" * 500)) == QUOTED
    assert shortened("x" * QUOTED) == "x" * QUOTED
    assert listed(["a", "b", "c"], 2) == "a, b …"


@given(st.text(st.sampled_from("aé W中\u0301Ж-"), min_size=1), st.floats(0.5, 20))
def test_a_text_takes_more_lines_where_there_is_less_room_and_bold_is_never_narrower(text: str, room: float) -> None:
    assert lines_in_cm(text, 10, room) >= lines_in_cm(text, 10, 2 * room)
    assert width_cm(text, 10, bold=True) >= width_cm(text, 10) >= longest_word_cm(text, 10)
