from __future__ import annotations

import datetime as dt

import pytest

from c21lab.framework.model import Scale, Stage
from c21lab.office.plain_text import clean, fold
from c21lab.sheets.filled.answer_words import meanings
from c21lab.sheets.filled.cell_answers import MOST_PEOPLE, Reply, Unusable, shown, to_answer, to_people, to_text, to_yes
from c21lab.wording import program_languages, words_for
from c21lab.workbooks import CellError, Uncalculated

SCALE = Scale(1, 9, (Stage("low", 1, 3), Stage("middle", 4, 6), Stage("high", 7, 9)))
TO_TEN = Scale(0, 10, (Stage("low", 0, 4), Stage("high", 5, 10)))


@pytest.mark.parametrize(
    "value",
    [
        7.0, "7", " 7 ", "7.0", "7,0", "7,00", "７", "7．0", "٧", "۷", "७", "٧٫٠", "\u200f٧\u200f", "\u00a07\u00a0",
        "7\n", "\ufeff7", "7 - well developed", "7 – bien développé", "7—bien", "7-consolidado", "7 − متطور",
        "٧ - متطور",
    ],
)  # fmt: skip
def test_a_score_counts_however_it_is_typed(value: object) -> None:
    assert to_answer(value, SCALE) == Reply("score", 7)


@pytest.mark.parametrize(
    "value",
    ["?", "??", " ? ", "？", "؟", "dk", "DK", "d.k.", "don't know", "Don’t know", "DONT KNOW", "? don't know",
     "ne sait pas", "NSP", "n.s.p.", "je ne sais pas", "no sé", "NO SE", "no sabe", "ns/nc", "NS / NC", "Ns-Nc"],
)  # fmt: skip
def test_every_language_s_words_for_not_knowing_count_in_every_sheet(value: str) -> None:
    assert to_answer(value, SCALE) == Reply("dont_know")


@pytest.mark.parametrize(
    "value",
    ["–", "-", "—", "−", "--", " - ", "n/a", "N/A", "na", "n.a.", "N. A.", "sans objet", "S.O.", "s.o", "Sans Objet",
     "no aplica", "NO APLICA", "non applicable", "not applicable", "– not applicable"],
)  # fmt: skip
def test_every_language_s_words_for_not_applicable_count_in_every_sheet(value: str) -> None:
    assert to_answer(value, SCALE) == Reply("not_applicable")


@pytest.mark.parametrize("value", [None, "", " ", "\n", "\u200b", "\u00a0 \t"])
def test_what_looks_empty_is_blank(value: str | None) -> None:
    assert to_answer(value, SCALE) == Reply("blank")


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.0, "answer-not-a-score"),
        (10.0, "answer-not-a-score"),
        (12.0, "answer-not-a-score"),
        (-1.0, "answer-not-a-score"),
        (5.5, "answer-not-a-score"),
        (6.999999999, "answer-not-a-score"),
        (0.05, "answer-not-a-score"),
        (float("nan"), "answer-not-a-score"),
        (float("inf"), "answer-not-a-score"),
        (True, "answer-not-a-score"),
        (False, "answer-not-a-score"),
        ("0", "answer-not-a-score"),
        ("10", "answer-not-a-score"),
        ("-1", "answer-not-a-score"),
        ("−7", "answer-not-a-score"),
        ("5.5", "answer-not-a-score"),
        ("5,5", "answer-not-a-score"),
        ("7.000", "answer-not-a-score"),
        ("7²", "answer-not-a-score"),
        ("½", "answer-not-a-score"),
        ("⑦", "answer-not-a-score"),
        ("VII", "answer-not-a-score"),
        ("seven", "answer-not-a-score"),
        ("+7", "answer-not-a-score"),
        ("7-", "answer-not-a-score"),
        ("7/9", "answer-several"),
        ("7 sur 10", "answer-several"),
        ("7 (5 in the centre)", "answer-several"),
        ("7 (nsp)", "answer-not-a-score"),
        ("7 nsp", "answer-not-a-score"),
        (46_211.0, "answer-date"),
        ("46211", "answer-date"),
        ("36525", "answer-not-a-score"),
        ("36526", "answer-date"),
        ("73050", "answer-date"),
        ("73051", "answer-not-a-score"),
        (CellError("=DISPIMG(…)", picture=True), "answer-picture"),
        ("7 -", "answer-not-a-score"),
        ("7?", "answer-not-a-score"),
        ("7 - ?", "answer-not-a-score"),
        ("7 - n/a", "answer-not-a-score"),
        ("7 – don't know", "answer-not-a-score"),
        ("7e0", "answer-several"),
        ("5-6", "answer-several"),
        ("5/6", "answer-several"),
        ("5 ou 6", "answer-several"),
        ("7 - 8 people", "answer-several"),
        ("7 - well (7-9)", "answer-several"),
        ("TRUE", "answer-not-a-score"),
        ("#REF!", "answer-not-a-score"),
        ("x" * 300, "answer-not-a-score"),
        ("9" * 5000, "answer-not-a-score"),
        (dt.date(2026, 5, 7), "answer-date"),
        (dt.datetime(2026, 5, 7, 1), "answer-date"),
        (dt.time(7), "answer-date"),
        (dt.timedelta(7), "answer-date"),
        (CellError("#REF!"), "answer-error"),
        (Uncalculated(), "answer-uncalculated"),
    ],
)
def test_anything_else_is_set_aside_and_nothing_is_rounded_or_chosen(value: object, code: str) -> None:
    result = to_answer(value, SCALE)
    assert isinstance(result, Unusable)
    assert result.code == code


def test_the_scale_decides_what_a_score_is() -> None:
    assert to_answer(0.0, TO_TEN) == Reply("score", 0)
    assert to_answer("10", TO_TEN) == Reply("score", 10)
    assert isinstance(to_answer("11", TO_TEN), Unusable)


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        (12.0, "12"),
        (5.5, "5.5"),
        (True, "TRUE"),
        (dt.date(2026, 5, 7), "2026-05-07"),
        (CellError("#REF!"), "#REF!"),
        (" a\n b\x07", "a b"),
        ("x" * 300, "x" * 79 + "…"),
    ],
)
def test_a_value_is_quoted_as_it_looks_in_the_cell(value: object, quoted: str) -> None:
    assert shown(value) == quoted


@pytest.mark.parametrize("value", [None, "", 1.0, "1", "1,0", "١"])
def test_a_sheet_speaks_for_one_person_unless_it_says_otherwise(value: object) -> None:
    assert to_people(value) == 1


@pytest.mark.parametrize("value", [0.0, -3.0, 2.5, "two", "3 people", True, dt.date(1900, 1, 5), MOST_PEOPLE + 1.0])
def test_people_are_a_whole_number_from_one_on(value: object) -> None:
    assert isinstance(to_people(value), Unusable)
    assert to_people(float(MOST_PEOPLE)) == MOST_PEOPLE


def test_yes_and_no_are_understood_in_every_language_and_nothing_typed_is_no() -> None:
    assert [to_yes(value) for value in ("Yes", "OUI", "sí", "si", "x", True)] == [True] * 6
    assert [to_yes(value) for value in ("no", "Non", None, "", False)] == [False] * 5
    assert isinstance(to_yes("perhaps"), Unusable)


def test_no_word_means_two_things() -> None:
    lists = [meanings(key) for key in ("dont-know", "not-applicable")]
    assert not lists[0] & lists[1]
    assert not meanings("yes") & meanings("no")
    assert all("" not in meanings(key) for key in ("dont-know", "not-applicable", "yes", "no"))


def test_every_language_lists_its_words_for_every_meaning() -> None:
    for language in program_languages():
        for key in ("dont-know", "not-applicable", "yes", "no"):
            assert words_for(language)(f"answers-{key}").strip()


def test_a_comment_keeps_its_signs_and_loses_its_control_characters() -> None:
    assert to_text("=1+1") == "=1+1"
    assert clean("\t@a\r\nb\x00\x0b\ufffe\ud800c") == "\t@a\nb\nc"
    assert to_text(2024.0) == "2024"


def test_case_accents_and_punctuation_do_not_tell_words_apart() -> None:
    assert fold("Élues et élus") == fold("elues ET elus")
    assert fold("n/a") == fold("N.A.")
    assert fold("no sé") != fold("nose")
