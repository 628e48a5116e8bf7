"""The tidy table of ratings: one row per item per sheet. What reading gives and scoring takes.

==========  ========================  =====================================================================
column      dtype                     holds
==========  ========================  =====================================================================
sheet       str                       the sheet's id: its path within the session, unique
people      int64                     how many people the sheet speaks for, 1 or more; the same in all its rows
group       str or NA                 id of the stakeholder group; NA: none was given
item        str                       id of the field or action that was rated
field       str                       id of the item's field
domain      str                       id of the item's domain
answer      category                  score | dont_know | not_applicable | blank
score       Int8                      the score, NA unless ``answer`` is ``score``
comment     str or NA                 what the participant wrote beside it
file        str                       where the answer was read: file, tab and cell, as a person would name them
tab         str
cell        str
==========  ========================  =====================================================================
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # loaded only by those who want a DataFrame
    import pandas as pd


class Answer(StrEnum):
    """The four things a rating can be. They are never mixed up, and only a score enters a mean."""

    SCORE = "score"
    DONT_KNOW = "dont_know"
    NOT_APPLICABLE = "not_applicable"
    BLANK = "blank"


class Rating(NamedTuple):
    """A row of the table; None where the table has NA."""

    sheet: str
    people: int
    group: str | None
    item: str
    field: str
    domain: str
    answer: Answer
    score: int | None
    comment: str | None
    file: str
    tab: str
    cell: str


COLUMNS = Rating._fields


@dataclass(frozen=True)
class Ratings:
    """A checked table of ratings; ``frame`` is the same as a DataFrame.

    Raises ValueError when it breaks a promise of the table above.
    """

    rows: tuple[Rating, ...]

    def __post_init__(self) -> None:
        """Checks what the rows promise one another."""
        if any((row.score is not None) != (row.answer == Answer.SCORE) for row in self.rows):
            raise ValueError("a score without the answer 'score', or the other way round")
        if len({(row.sheet, row.item) for row in self.rows}) < len(self.rows):
            raise ValueError("one item twice in a sheet")
        people = Counter(sheet for sheet, _ in {(row.sheet, row.people) for row in self.rows})
        if any(row.people < 1 for row in self.rows) or any(many > 1 for many in people.values()):
            raise ValueError("people is not one number, 1 or more, throughout a sheet")

    @property
    def answered(self) -> tuple[Rating, ...]:
        """Returns the rows that hold an answer."""
        return tuple(row for row in self.rows if row.answer != Answer.BLANK)

    def frame(self) -> pd.DataFrame:
        """Returns a new DataFrame of the ratings, with the columns and dtypes of the table above."""
        import pandas as pd

        columns = dict(zip(COLUMNS, zip(*self.rows, strict=True), strict=True)) if self.rows else {}
        return pd.DataFrame(columns, columns=list(COLUMNS)).astype(frame_dtypes())


def ratings_table(rows: Iterable[Sequence[object]]) -> Ratings:
    """Makes a checked table from rows in the order of COLUMNS."""
    return Ratings(tuple(Rating(*row)._replace(answer=Answer(str(row[6]))) for row in rows))  # type: ignore[arg-type]


def ratings_of_frame(frame: pd.DataFrame) -> Ratings:
    """Makes a checked table from a DataFrame that has the columns; raises ValueError where it cannot be one."""
    if tuple(frame.columns) != COLUMNS:
        raise ValueError(f"columns are {list(frame.columns)}, not {list(COLUMNS)}")
    cells = frame.astype(object).where(frame.notna(), None)
    return ratings_table(cells.itertuples(index=False))


def frame_dtypes() -> dict[str, Any]:
    """Returns the dtype of each column of a DataFrame of ratings."""
    import pandas as pd

    whole = {"people": "int64", "score": "Int8", "answer": pd.CategoricalDtype([answer.value for answer in Answer])}
    return {column: whole.get(column, "str") for column in COLUMNS}
