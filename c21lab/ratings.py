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

from collections.abc import Sequence
from enum import StrEnum

import pandas as pd


class Answer(StrEnum):
    """The four things a rating can be. They are never mixed up, and only a score enters a mean."""

    SCORE = "score"
    DONT_KNOW = "dont_know"
    NOT_APPLICABLE = "not_applicable"
    BLANK = "blank"


ANSWERS = pd.CategoricalDtype([answer.value for answer in Answer])
DTYPES = {
    "sheet": "str",
    "people": "int64",
    "group": "str",
    "item": "str",
    "field": "str",
    "domain": "str",
    "answer": ANSWERS,
    "score": "Int8",
    "comment": "str",
    "file": "str",
    "tab": "str",
    "cell": "str",
}
COLUMNS = tuple(DTYPES)


def ratings_table(rows: Sequence[tuple[object, ...]]) -> pd.DataFrame:
    """Makes a checked ratings table from rows in the order of COLUMNS."""
    by_column = zip(*rows, strict=True) if rows else ([] for _ in COLUMNS)
    columns = {name: list(values) for name, values in zip(COLUMNS, by_column, strict=True)}
    return check(pd.DataFrame(columns, columns=list(COLUMNS)).astype(DTYPES))


def check(ratings: pd.DataFrame) -> pd.DataFrame:
    """Validates and returns the table, unchanged; raises ValueError when it breaks a promise of the docstring above."""
    if tuple(ratings.columns) != COLUMNS:
        raise ValueError(f"columns are {list(ratings.columns)}, not {list(COLUMNS)}")
    wrong = [
        name for name, dtype in DTYPES.items() if str(ratings[name].dtype) != str(pd.Series([], dtype=dtype).dtype)
    ]
    if wrong:
        raise ValueError(f"wrong dtype in {wrong}")
    has_score = ratings["score"].notna()
    if not has_score.eq(ratings["answer"].eq(Answer.SCORE.value)).all():
        raise ValueError("a score without the answer 'score', or the other way round")
    if ratings.duplicated(["sheet", "item"]).any():
        raise ValueError("one item twice in a sheet")
    if (ratings["people"] < 1).any() or (ratings.groupby("sheet")["people"].nunique() > 1).any():
        raise ValueError("people is not one number, 1 or more, throughout a sheet")
    return ratings
