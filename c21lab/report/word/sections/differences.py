"""Parts 6 and 7: where views differ, and what people could not judge."""

from __future__ import annotations

from dataclasses import replace

from c21lab.edition import Edition
from c21lab.report.blind_spots import blind_spot_sentences, unscored_sentences
from c21lab.report.difference_sentences import difference_sentences
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, reference
from c21lab.report.word.sections.annexes import FIELDS, GROUPS
from c21lab.report.word.sections.common import figures
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.finding_kinds import FindingKind, GroupGap, NotApplicable, TooFew

_ROWS_OF_A_PAGE, _ROWS_OF_A_GAP = 26, 4
_MOST_WITHOUT_SCORE = 8  # more are named in one sentence


def differences(report: ReportInput) -> list[Block]:
    """Returns the heat map of fields and groups, and a line for each kind of difference."""
    edition, words = report.edition, report.edition.words
    compared = figures(report, "heatmap")
    if compared:
        numbers = words("report-differ-numbers", table=reference(GROUPS))
        compared[-1] = replace(compared[-1], note=numbers)
    top = Heading(words("report-differ"), new_page=True, zone="differences")
    apart = figures(report, "gaps") if _leaves_room(edition) else []
    bullets = (Paragraph(text, StyleName.BULLET) for text in difference_sentences(edition))
    return [top, *compared, *apart, *bullets]


def _leaves_room(edition: Edition) -> bool:
    """Returns whether the heat map of so many fields leaves room on its page for a chart of the gaps that it marks."""
    gaps = len(edition.results.of_type(GroupGap))
    return len(edition.results.fields) + _ROWS_OF_A_GAP * gaps <= _ROWS_OF_A_PAGE


def unknown(report: ReportInput) -> list[Block]:
    """Returns one list of blind spots and of fields that got no score."""
    edition, words = report.edition, report.edition.words
    table = reference(FIELDS)
    sentences = blind_spot_sentences(edition) or [_no_blind_spot(report)]
    unscored = unscored_sentences(edition, table)
    if len(unscored) > _MOST_WITHOUT_SCORE:
        findings = edition.results.of_type(TooFew, NotApplicable)
        titles = (edition.framework_words.title_of(finding.field) for finding in findings)
        names = words.join(words.quoted(title) for title in titles)
        unscored = [words("report-many-without-score", count=len(findings), names=names, table=table)]
    bullets = [Paragraph(text, StyleName.BULLET) for text in (*sentences, *unscored)]
    return [Heading(words("report-unknown"), zone="unknown"), *bullets]


def _no_blind_spot(report: ReportInput) -> str:
    edition, words = report.edition, report.edition.words
    seen = edition.results.examined[FindingKind.BLIND_SPOT]
    if seen.examined:
        return words("report-unknown-none", examined=seen.examined, all=seen.all)
    return words("report-unknown-unknown", least=edition.settings.method.blind_spot_people)
