"""Some hundreds of mutated sheets, always the same ones; ``python -m tests.fuzz N`` tries thousands of others."""

from __future__ import annotations

import pytest

from c21lab.workbooks import RefusedError, open_book
from fuzz import check, mutate, original


@pytest.mark.parametrize("start", range(0, 400, 50))
def test_a_mutated_sheet_is_never_a_traceback_a_hang_or_a_wrong_score(start: int) -> None:
    assert [failure for seed in range(start, start + 50) if (failure := check(seed))] == []


def test_the_mutations_reach_what_they_are_meant_to_reach() -> None:
    refused, read = 0, 0
    for seed in range(100):
        try:
            open_book(mutate(seed)[1])
            read += 1
        except RefusedError:
            refused += 1
    assert refused > 20
    assert read > 10
    assert len(original()[1]) == 30
