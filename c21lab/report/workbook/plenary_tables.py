"""Tables of the plenary and of a second vote in results.<lang>.xlsx: beside the individual scores, never in them."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.lab.plenary.model import Plenary, PlenaryScore
from c21lab.report.word.sections.plenary import moved_cell, reason_text
from c21lab.report.workbook.table import ResultColumn, ResultTable, ResultValue, ValueKind
from c21lab.scoring.exact import difference_as_printed
from c21lab.scoring.second_vote import SecondScore, SecondVote


def plenary_table(plenary: Plenary, edition: Edition) -> ResultTable:
    """Returns one row per field that the plenary discussed, in the framework's order."""
    words = edition.words
    columns = [
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.3),
        ResultColumn(words("report-col-field"), ValueKind.TEXT, 8.0),
        ResultColumn(words("report-col-individual"), ValueKind.SCORE, 2.4),
        ResultColumn(words("report-col-people"), ValueKind.COUNT, 2.4),
        ResultColumn(words("results-col-plenary-status"), ValueKind.WORD, 3.4),
        ResultColumn(words("report-col-agreed"), ValueKind.SCORE, 2.4),
        ResultColumn(words("report-col-difference"), ValueKind.POINTS, 2.6),
        ResultColumn(words("results-col-views-from"), ValueKind.COUNT, 1.8),
        ResultColumn(words("results-col-views-to"), ValueKind.COUNT, 1.8),
        ResultColumn(words("report-col-because"), ValueKind.QUOTED, 12.0),
        ResultColumn(words("results-col-dissent"), ValueKind.TEXT, 5.0),
    ]
    rows = [_plenary_row(one, plenary, edition) for one in plenary.discussed]
    return ResultTable(columns, rows).fitted()


def _plenary_row(one: PlenaryScore, plenary: Plenary, edition: Edition) -> list[ResultValue]:
    field = edition.results.field_score(one.id)
    known = one.agreed is not None and field.score is not None
    low, high = one.range or (None, None)
    return [
        one.id,
        edition.framework_words.title_of(one.id),
        field.score,
        field.people,
        edition.words("report-plenary-agreed" if one.agreed is not None else "report-plenary-open"),
        one.agreed,
        difference_as_printed(one.agreed or 0, field.score or 0) if known else None,
        low,
        high,
        reason_text(one, plenary, edition) or None,
        edition.group_label(one.dissent) if one.dissent else None,
    ]


def second_vote_table(vote: SecondVote, edition: Edition) -> ResultTable:
    """Returns one row per field, with the mean of each round and the share of people who changed their answer."""
    words = edition.words
    columns = [
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.3),
        ResultColumn(words("report-col-field"), ValueKind.TEXT, 9.2),
        ResultColumn(words("report-col-first-vote"), ValueKind.SCORE, 2.4),
        ResultColumn(words("report-col-people"), ValueKind.COUNT, 2.4),
        ResultColumn(words("report-col-second-vote"), ValueKind.SCORE, 2.4),
        ResultColumn(words("results-col-people-second"), ValueKind.COUNT, 2.8),
        ResultColumn(words("report-col-moved"), ValueKind.WORD, 3.4),
    ]
    return ResultTable(columns, [_vote_row(one, edition) for one in vote.fields]).without_empty(always=4).fitted()


def _vote_row(one: SecondScore, edition: Edition) -> list[ResultValue]:
    first = edition.results.field_score(one.id)
    title = edition.framework_words.title_of(one.id)
    moved = None if one.voted is None else moved_cell(one, edition).text
    return [one.id, title, first.score, first.people, one.score, one.people, moved]
