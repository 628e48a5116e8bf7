"""Numbers in words: rounded half up everywhere, as each language writes them."""

from __future__ import annotations

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
