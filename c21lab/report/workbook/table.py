"""Tables of results.<lang>.xlsx as values, before anything is written: what columns hold and how wide they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from c21lab.office.text_width import longest_word_cm, width_cm

ResultValue = str | int | float | None

POINTS = 10  # size of the type
PADDING_CM = 0.5
_SPARE_CM = 0.1  # sums of widths are not exact
_TWO_LINES = 0.6  # of a head's length is enough to write it in two lines
_FILTER_CM = 0.55  # the button of the filter in a column's head


class ValueKind(StrEnum):
    """The kind of a column's values; decides alignment and number format."""

    TEXT = "text"
    QUOTED = "quoted"  # somebody's own words: stay text even when a person edits the cell
    ID = "id"
    WORD = "word"
    SCORE = "score"
    MEAN = "mean"  # a score in a table that shows many
    POINTS = "points"
    COUNT = "count"
    SHARE = "share"


@dataclass(frozen=True)
class ResultColumn:
    """A column of a table; ``width`` in centimetres is the most it may take, for TEXT and WORD, else what it takes."""

    head: str
    kind: ValueKind
    width: float


@dataclass(frozen=True)
class ResultTable:
    """Rows of values; None is an empty cell. ``strong`` are the numbers of rows that stand out, from 0.

    ``tints`` are backgrounds by the text of a cell: the text says the same in words.
    """

    columns: Sequence[ResultColumn]
    rows: Sequence[Sequence[ResultValue]]
    strong: frozenset[int] = frozenset()
    tints: Mapping[str, str] | None = None

    def column(self, head: str) -> int:
        """Returns the number of the column with this header, from 0."""
        return next(i for i, column in enumerate(self.columns) if column.head == head)

    @property
    def widths(self) -> list[float]:
        """Returns the widths of the columns in centimetres."""
        return [column.width for column in self.columns]

    def without_empty(self, always: int) -> ResultTable:
        """Returns the table without those columns, after the first ``always``, in which no row has a value."""
        kept = [i for i in range(len(self.columns)) if i < always or any(row[i] is not None for row in self.rows)]
        columns, rows = [self.columns[i] for i in kept], [[row[i] for i in kept] for row in self.rows]
        return replace(self, columns=columns, rows=rows)

    def fitted(self) -> ResultTable:
        """Returns the table with columns no wider than their words need, and never too narrow for a header's word."""
        columns = [replace(column, width=self._width(i)) for i, column in enumerate(self.columns)]
        return replace(self, columns=columns)

    def _width(self, number: int) -> float:
        column = self.columns[number]
        texts = [row[number] for row in self.rows]
        bold = bool(self.strong)
        needed = max((width_cm(t, POINTS, bold=bold) for t in texts if isinstance(t, str)), default=0.0)
        head = max(
            longest_word_cm(column.head, POINTS, bold=True), _TWO_LINES * width_cm(column.head, POINTS, bold=True)
        )
        return max(head + PADDING_CM + _FILTER_CM, min(needed + PADDING_CM + _SPARE_CM, column.width))
