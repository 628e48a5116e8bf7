"""Columns of the results workbook that hold an earlier session's scores beside those of this one."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.report.workbook.table import ResultColumn, ResultValue, ValueKind


def change_columns(edition: Edition) -> list[ResultColumn]:
    """Returns the columns; none where there is no earlier session."""
    comparison, words = edition.results.previous, edition.words
    if comparison is None:
        return []
    return [
        ResultColumn(words("report-col-then"), ValueKind.SCORE, 2.4),
        ResultColumn(words("results-col-people-then"), ValueKind.COUNT, 2.4),
        ResultColumn(words("report-col-change"), ValueKind.POINTS, 2.4),
        ResultColumn(words("results-col-change-low"), ValueKind.POINTS, 2.6),
        ResultColumn(words("results-col-change-high"), ValueKind.POINTS, 2.6),
        ResultColumn(words("report-col-verdict"), ValueKind.WORD, 3.2),
    ]


def change_cells(edition: Edition, field: str) -> list[ResultValue]:
    """Returns a field's cells of these columns, empty where it cannot be compared."""
    comparison = edition.results.previous
    if comparison is None:
        return []
    change = comparison.of(field)
    if change is None:
        return [comparison.scores.get(field), None, None, None, None, None]
    low, high = change.interval or (None, None)
    verdict = "report-untested" if change.interval is None else "report-no-clear-change"
    said = edition.words("report-clear-change" if change.named else verdict)
    return [change.then, change.people_then, change.change, low, high, said]
