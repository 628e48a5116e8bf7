"""A second vote: the same questions answered again after the discussion, beside the first answers and never in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from c21lab.framework.model import Framework
from c21lab.ratings import Ratings
from c21lab.scoring.exact import half_up
from c21lab.scoring.rounds import session_rounds
from c21lab.scoring.scores import field_score
from c21lab.scoring.values import FieldValues, SessionValues
from c21lab.settings import Method, Settings


@dataclass(frozen=True)
class SecondScore:
    """A field's second mean and its people; the mean is None where beside the first it could tell single answers.

    ``voted`` counts the single people who scored it twice, where they are enough to speak of; ``moved`` is the share
    of them whose answer changed, in whole percent, None where so few changed it that they could be known.
    """

    id: str
    score: float | None
    people: int
    voted: int | None = None
    moved: int | None = None


@dataclass(frozen=True)
class SecondVote:
    """All fields of a second vote in the framework's order, and who took part in it."""

    people: int
    sheets: int
    fields: tuple[SecondScore, ...]


@dataclass(frozen=True)
class VotedTwice:
    """Both rounds of a session; ``pairs`` tells for a sheet of the second round the same person's of the first."""

    first: Ratings
    second: Ratings
    pairs: Mapping[str, str]


def second_vote(rounds: VotedTwice, framework: Framework, module: str, settings: Settings) -> SecondVote:
    """Scores a second vote by the rules of the first.

    A second mean stands beside a first one only where as many people gave both, or ``min_group`` more or fewer.
    """
    first, second = (
        session_rounds(ratings, framework, module, settings).counted for ratings in (rounds.first, rounds.second)
    )
    movers = _Movers(rounds, first, second)
    scores = tuple(
        _score(before, after, second, movers, framework, settings.method)
        for before, after in zip(_people_of(first), second.fields, strict=True)
    )
    return SecondVote(second.people, len(second.sheets), scores)


def _people_of(session: SessionValues) -> Iterator[tuple[FieldValues, int]]:
    for field in session.fields:
        yield field, sum(session.sheets[place].people for place in field.values)


def _score(
    before: tuple[FieldValues, int],
    after: FieldValues,
    session: SessionValues,
    movers: _Movers,
    framework: Framework,
    method: Method,
) -> SecondScore:
    first, people = before
    score = field_score(after, session, framework.scale, method)
    apart = abs(score.people - people)
    if score.score is None or 0 < apart < method.min_group:
        return SecondScore(after.id, None, score.people)
    voted, moved = movers.count(first, after)
    if voted < method.min_shares:
        return SecondScore(after.id, score.score, score.people)
    few = 0 < moved < method.min_group
    share = None if few else int(half_up(Fraction(100 * moved, voted), 0))
    return SecondScore(after.id, score.score, score.people, voted, share)


class _Movers:
    """Counts who changed an answer between two rounds, by the sheets that speak for the same single person."""

    def __init__(self, rounds: VotedTwice, first: SessionValues, second: SessionValues) -> None:
        before, after = _names(rounds.first, first), _names(rounds.second, second)
        places = {name: place for place, name in enumerate(before)}
        self._pairs = [
            (places[rounds.pairs[name]], place)
            for place, name in enumerate(after)
            if rounds.pairs.get(name) in places and second.sheets[place].single
        ]
        self._singles = {place for place, sheet in enumerate(first.sheets) if sheet.single}

    def count(self, first: FieldValues, second: FieldValues) -> tuple[int, int]:
        """Counts the people who have a value in both rounds, and those of them whose value is another one."""
        both = [
            (first.values[one], second.values[other])
            for one, other in self._pairs
            if one in self._singles and one in first.values and other in second.values
        ]
        return len(both), sum(before != after for before, after in both)


def _names(ratings: Ratings, session: SessionValues) -> list[str]:
    """The names of the sheets that count, in their order."""
    people = {row.sheet: row.people for row in ratings.answered}
    tables_apart = len(session.sheets) < len(people)  # tables are a round of their own
    return sorted(sheet for sheet, speaks_for in people.items() if speaks_for == 1 or not tables_apart)
