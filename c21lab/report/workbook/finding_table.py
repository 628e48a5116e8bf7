"""The table of findings in the results workbook: each with its sentence."""

from __future__ import annotations

from typing import assert_never

from c21lab.edition import Edition
from c21lab.report.agenda_lines import entry_line
from c21lab.report.agenda_sentences import agenda_sentence
from c21lab.report.sentences import finding_sentence
from c21lab.report.workbook.table import ResultColumn, ResultTable, ResultValue, ValueKind
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    BalanceSensitive,
    BlindSpot,
    Discuss,
    Finding,
    GroupGap,
    GroupLevel,
    Highest,
    Lowest,
    NotApplicable,
    RelativeStrength,
    RelativeWeakness,
    Split,
    TooFew,
)


def finding_table(edition: Edition) -> ResultTable:
    """Returns one row per finding, in the findings' own order."""
    words = edition.words
    columns = [
        ResultColumn(words("results-col-finding"), ValueKind.TEXT, 4.2),
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.3),
        ResultColumn(words("report-col-field"), ValueKind.TEXT, 5.6),
        ResultColumn(words("results-col-sentence"), ValueKind.TEXT, 16.0),
    ]
    rows: list[list[ResultValue]] = [
        [_kind(finding, edition), *_subject(finding, edition), _sentence(finding, edition)]
        for finding in edition.results.findings
    ]
    return ResultTable(columns, rows).fitted()


def _kind(finding: Finding, edition: Edition) -> str:
    if isinstance(finding, TooFew) and not edition.asks_about(finding.field):
        return edition.words("results-kind-not-asked")
    return edition.words(f"results-kind-{finding.kind.replace('_', '-')}")


def _sentence(finding: Finding, edition: Edition) -> str:
    if isinstance(finding, Discuss):
        return agenda_sentence(entry_line(edition.results, finding), edition)
    return finding_sentence(finding, edition)


def _subject(finding: Finding, edition: Edition) -> list[ResultValue]:
    """The id and the title of what a finding speaks of."""
    match finding:
        case GroupLevel():
            return [None, edition.group_label(finding.group)]
        case (
            AgreedStrength()
            | AgreedWeakness()
            | RelativeStrength()
            | RelativeWeakness()
            | Highest()
            | Lowest()
            | Split()
            | BlindSpot()
            | BalanceSensitive()
            | GroupGap()
            | TooFew()
            | NotApplicable()
            | Discuss()
        ):
            return [finding.field, edition.framework_words.title_of(finding.field)]
        case _:
            assert_never(finding)
