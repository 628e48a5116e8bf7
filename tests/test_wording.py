"""Numbers in words: rounded half up everywhere, as each language writes them."""

from __future__ import annotations

import datetime as dt

import pytest

from c21lab.wording import whole_percent, words_for


@pytest.mark.parametrize(
    ("share", "decimals", "shown"),
    [(0.625, 0, "63%"), (0.125, 0, "13%"), (0.125, 1, "12.5%"), (1 / 3, 1, "33.3%"), (0.95, 1, "95%"), (0, 0, "0%")],
)
def test_a_share_is_told_in_percent_rounded_half_up(share: float, decimals: int, shown: str) -> None:
    assert words_for("en").percent(share, decimals) == shown


@pytest.mark.parametrize("eighths", range(9))
def test_a_chart_and_a_table_print_the_same_percent(eighths: int) -> None:
    assert words_for("en").percent(eighths / 8) == f"{whole_percent(eighths / 8)}%"


def test_each_language_writes_percent_and_decimals_in_its_own_way() -> None:
    assert [words_for(code).percent(0.125, 1) for code in ("fr", "es")] == ["12,5\u00a0%", "12,5\u00a0%"]
    assert [words_for(code).number(6.25) for code in ("en", "fr", "es")] == ["6.3", "6,3", "6,3"]


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("fr", dt.date(2026, 11, 1), "1er novembre 2026"),
        ("fr", dt.date(2026, 11, 11), "11 novembre 2026"),
        ("en", dt.date(2026, 11, 1), "1 November 2026"),
        ("es", dt.date(2026, 11, 1), "1 de noviembre de 2026"),
    ],
)
def test_the_first_of_a_month_is_an_ordinal_in_french(language: str, day: dt.date, said: str) -> None:
    assert words_for(language).date(day) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((1, 2), "1er et 2 novembre 2026"),
        ((13, 12), "12 et 13 novembre 2026"),
        ((12, 12), "12 novembre 2026"),
    ],
)
def test_dates_are_in_their_order_and_each_once(days: tuple[int, ...], said: str) -> None:
    assert words_for("fr").dates(dt.date(2026, 11, day) for day in days) == said


def test_the_turn_of_a_year_names_both_months() -> None:
    days = [dt.date(2027, 1, 1), dt.date(2026, 12, 31)]
    assert words_for("fr").dates(days) == "31 décembre 2026 et 1er janvier 2027"
    assert words_for("es").dates(days) == "31 de diciembre de 2026 y 1 de enero de 2027"


@pytest.mark.parametrize(
    ("last", "joint"),
    [
        ("Íñigo Ruiz", "e"),
        ("«Igualdad de género»", "e"),
        ("Hilanderas", "e"),
        ("Hiato", "y"),
        ("Hierro", "y"),
        ("Yolanda", "y"),
        ("Ana", "y"),
    ],
)
def test_spanish_says_e_before_the_sound_of_i(last: str, joint: str) -> None:
    assert words_for("es").join(["Élodie Roux", "Bruno", last]) == f"Élodie Roux, Bruno {joint} {last}"
    assert words_for("fr").join(["Bruno", last]) == f"Bruno et {last}"


def test_a_list_of_names_with_commas_is_set_apart_by_semicolons() -> None:
    names = ["Ana", "Table 3, collectif de la Croix-Verte", "Zoé"]
    assert words_for("fr").join(names) == "Ana\u00a0; Table 3, collectif de la Croix-Verte\u00a0; Zoé"
    assert words_for("en").join(["‘Stories, arts’", "‘Care’"]) == "‘Stories, arts’ and ‘Care’"
    assert words_for("es").join(["Cine (6,0)", "Danza (5,0)"]) == "Cine (6,0) y Danza (5,0)"


@pytest.mark.parametrize(
    ("value", "said"), [(0.5, "0,5\u00a0point"), (1.9, "1,9\u00a0point"), (2.0, "2,0\u00a0points")]
)
def test_french_points_are_many_from_two_on(value: float, said: str) -> None:
    words = words_for("fr")
    assert words("finding-points", value=value, shown=words.number(value)) == said


def test_a_list_of_names_that_say_and_themselves_is_set_apart_by_semicolons() -> None:
    assert words_for("es").join(["Patrimonio y memoria", "Cine"]) == "Patrimonio y memoria; Cine"
    assert words_for("en").join(["Health and care", "Film"]) == "Health and care; Film"
    assert words_for("es").join(["«Patrimonio y memoria»", "«Cine»"]) == "«Patrimonio y memoria» y «Cine»"


def test_names_are_in_the_order_of_the_alphabet() -> None:
    names = ["Zoé", "Íñigo", "Ángela", "bruno", "Élodie", "Ana", "Ñico", "Noelia", "Oriol", "Édouard"]
    spanish = ["Ana", "Ángela", "bruno", "Édouard", "Élodie", "Íñigo", "Noelia", "Ñico", "Oriol", "Zoé"]
    assert words_for("es").in_order(names) == spanish
    assert words_for("fr").in_order(["Ñico", "Noelia", "Nina"]) == ["Ñico", "Nina", "Noelia"]
