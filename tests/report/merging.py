"""Reports for the tests of merging: the same city in three versions, each with its record."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from c21lab.recipes.renew import merge_words
from c21lab.report.word.merge.decide import ZoneOutcome
from c21lab.report.word.merge.merge import MergedReport, merge_reports
from c21lab.report.word.merge.record import ReportRecord
from c21lab.report.word.merge.written_report import record_report
from c21lab.report.word.write import word_report
from reports import ROOM, report_of
from workshops import FRAMEWORK, Workshop

ROOMS = {"first": ROOM, "late sheets": Workshop(33), "few": Workshop(4)}
WORDS = {language: merge_words(ROOM.edition(language)) for language in ("en", "fr", "es")}


@dataclass(frozen=True)
class Version:
    """A report as it was written, with its record."""

    data: bytes
    record: ReportRecord


@cache
def version(room: str = "first", language: str = "en") -> Version:
    """A report of one of the rooms."""
    data = word_report(report_of(ROOMS[room], language))[0]
    words = FRAMEWORK.words_in(language)
    titles = {words.title_of(item) for d in FRAMEWORK.domains for item in (d.id, *(f.id for f in d.fields))}
    return Version(data, record_report(data, titles, [WORDS[language].unresolved]))


def merged(
    edited: bytes, room: str = "late sheets", written: Version | None = None, language: str = "en"
) -> MergedReport:
    """The edited report and a new one of a room as one; it was ``written`` as the first unless another is given."""
    before, new = written or version(language=language), version(room, language)
    found = merge_reports(edited, before.record, new.data, new.record, WORDS[language])
    assert found is not None
    return found


def outcomes(report: MergedReport) -> dict[str, ZoneOutcome]:
    """The outcome of each zone."""
    return {decision.bookmark: decision.outcome for decision in report.decisions}
