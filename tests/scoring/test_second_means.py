"""The means of a second vote tell nobody's answer."""

from __future__ import annotations

import pytest

from c21lab.scoring.second_vote import SecondVote, VotedTwice, second_vote
from c21lab.settings import Settings
from rooms import Sheet, framework_of, ratings_of

FRAMEWORK = framework_of(1)


def vote(first: list[int], second: list[int], paired: int = -1) -> SecondVote:
    """Two votes on one field; the first ``paired`` people are known to be the same ones, all unless told."""
    before, after = (ratings_of(FRAMEWORK, [Sheet(str(n)) for n in scores]) for scores in (first, second))
    count = min(len(first), len(second)) if paired < 0 else paired
    pairs = {f"s{number:02}": f"s{number:02}" for number in range(count)}
    return second_vote(VotedTwice(before, after, pairs), FRAMEWORK, "essentials", Settings())


TWENTY = [1, 3, 5, 7, 9] * 4


@pytest.mark.parametrize(
    ("people", "given"),
    [(20, True), (19, False), (16, False), (15, True), (24, False), (25, True), (2, False)],
)
def test_a_second_mean_stands_beside_the_first_where_nobody_can_be_worked_out(people: int, given: bool) -> None:
    (field,) = vote(TWENTY, [6] * people).fields
    assert (field.score is not None) is given
    assert field.people == people


@pytest.mark.parametrize(
    ("moved", "voted", "said"),
    [
        (0, 20, (20, 0)),
        (1, 20, (20, None)),
        (4, 20, (20, None)),
        (5, 20, (20, 25)),
        (20, 20, (20, 100)),
        (5, 7, (None, None)),
    ],
)
def test_who_moved_is_a_share_and_a_few_are_only_called_few(
    moved: int, voted: int, said: tuple[int | None, int | None]
) -> None:
    second = [score % 9 + 1 if place < moved else score for place, score in enumerate(TWENTY)]
    (field,) = vote(TWENTY, second, paired=voted).fields
    assert (field.voted, field.moved) == said
