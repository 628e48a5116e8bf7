"""Compares the answers of all sheets of a room, two by two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from c21lab.ratings import Answer
from c21lab.sheets.filled.answers_by_item import RatedItem
from c21lab.sheets.filled.cell_answers import Reply

FEWEST_COMMON = 10  # items that two sheets have both answered, before equal answers say that they are one
MOST_DIFFERENT = 2  # answers that somebody may have changed between two copies


@dataclass(frozen=True)
class Overlap:
    """The answers that each two sheets have in common, as square tables in the order of the sheets.

    ``alike``: the same wherever both answered. ``within``: the answers of the row's sheet are among those of the
    column's. Both but for very few, and in enough items to tell. ``equal``: the same answers to the same items.
    """

    alike: NDArray[np.bool_]
    within: NDArray[np.bool_]
    equal: NDArray[np.bool_]

    def people(self) -> list[int]:
        """Returns for each sheet the first of the same person: alike, or both like a third, or in a chain."""
        reached, wider = self.alike, self.alike | np.eye(len(self.alike), dtype=np.bool_)
        while not np.array_equal(reached, wider):
            reached, wider = wider, wider @ wider
        return [int(first) for first in wider.argmax(axis=1)]


def compare_answers(sheets: Sequence[Sequence[RatedItem]]) -> Overlap:
    """Compares sheets that were asked the same items, each in the framework's order; a blank item is no answer."""
    codes: dict[Reply, int] = {}
    rows = [[_code(rated.reply, codes) for rated in sheet] for sheet in sheets]
    table = np.array(rows, dtype=np.int64).reshape(len(sheets), max(map(len, sheets), default=0))
    given = (table > 0).astype(np.float64)  # products of floats are fast, and exact for such counts
    common, answered = given @ given.T, given.sum(axis=1)
    same = np.zeros_like(common)
    for code in codes.values():
        chosen = (table == code).astype(np.float64)
        same += chosen @ chosen.T
    enough = common >= FEWEST_COMMON
    return Overlap(
        alike=enough & (common - same <= MOST_DIFFERENT),
        within=enough & (answered[:, None] - same <= MOST_DIFFERENT),
        equal=(answered[:, None] == same) & (answered[None, :] == same),
    )


def _code(reply: Reply, codes: dict[Reply, int]) -> int:
    return 0 if reply.answer == Answer.BLANK else codes.setdefault(reply, len(codes) + 1)
