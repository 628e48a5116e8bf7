"""Whole random sessions of all kinds against the method written a second time: every number and every finding."""

from __future__ import annotations

import pytest
from random_rooms import session
from second_hand_compare import differences


@pytest.mark.parametrize("seed", range(40))
def test_both_hands_come_to_the_same_results(seed: int) -> None:
    assert differences(session(seed)) == []
