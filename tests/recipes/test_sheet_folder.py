"""Files that are handed over: each is kept under a name of its own, and none is ever replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from c21lab.recipes.sheet_folder import KeptSheet, keep_sheet, safe_name


def test_a_name_that_is_taken_in_whichever_case_gets_a_number(tmp_path: Path) -> None:
    kept = [keep_sheet(tmp_path, name, name.encode()) for name in ("anna.xlsx", "Anna.xlsx", "ANNA.xlsx")]
    assert [sheet.name for sheet in kept] == ["anna.xlsx", "Anna (2).xlsx", "ANNA (3).xlsx"]
    assert keep_sheet(tmp_path, "ana.xlsx", b"Anna.xlsx") == KeptSheet("Anna (2).xlsx", was_there=True)


@pytest.mark.parametrize(("ending", "is_one"), [("abcdefghij", True), ("abcdefghijk", False)])
def test_an_ending_outlives_a_long_name_unless_it_is_none(ending: str, is_one: bool) -> None:
    assert safe_name(f"{'x' * 400}.{ending}").endswith(f".{ending}") == is_one
