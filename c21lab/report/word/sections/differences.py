"""Parts 6 and 7: where views differ, and what the room does not know."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.report.sentences import finding_sentence
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput
from c21lab.report.word.sections.common import figures
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.results import Finding

_MOST_TENDENCIES = 3
_MOST_WITHOUT_SCORE = 8  # more are named in one sentence


def differences(report: ReportInput) -> list[Block]:
    """Returns split fields, groups side by side, and what the balance of the room decides."""
    edition, words = report.edition, report.edition.words
    room = edition.results.participation
    top: list[Block] = [Heading(words("report-differ"), new_page=True)]
    split: list[Block] = [Heading(words("report-split"), 2)]
    split += _split(report)
    groups = Heading(words("report-groups"), 2)
    if not room.groups:
        least = Paragraph(words("report-no-group-results", least=edition.settings.method.min_group))
        return [*top, *split, groups, least]
    # the heat map fills a page: first, or the texts before it would leave theirs half empty
    compared = [groups, *figures(report, "heatmap"), *_between_groups(report)]
    balance = [Heading(words("report-balance"), 2), *_bullets(("balance_sensitive",), "report-balance-none", report)]
    return [*top, *compared, *split, *balance]


def _split(report: ReportInput) -> list[Block]:
    """The fields that split the room; where none could be examined, why."""
    edition, words = report.edition, report.edition.words
    if any(field.agreement for field in edition.results.fields):
        return _bullets(("split",), "report-split-none", report)
    if not edition.results.participation.all_single:
        return [Paragraph(words("report-split-tables"))]
    return [Paragraph(words("report-split-unknown", least=edition.settings.method.min_detail))]


def _between_groups(report: ReportInput) -> list[Block]:
    """Gaps one by one; of the many differences that may be chance the widest, and where the others stand."""
    edition = report.edition
    none = "report-gaps-none" if edition.results.participation.all_single else "report-gaps-tables"
    tendencies = edition.results.of_kind("group_tendency")
    if not tendencies:
        return _bullets(("group_gap",), none, report)
    firm = edition.results.of_kind("group_gap")
    only = Paragraph(edition.words("report-gaps-only-tendencies"), kept=True)
    blocks: list[Block] = _bullets(("group_gap",), none, report) if firm else [only]
    widest = sorted(tendencies, key=_difference, reverse=True)[:_MOST_TENDENCIES]
    blocks += [Paragraph(finding_sentence(finding, edition), StyleName.BULLET) for finding in widest]
    others = len(tendencies) - len(widest)
    return [*blocks, Paragraph(edition.words("report-more-tendencies", count=others))] if others else blocks


def _difference(finding: Finding) -> float:
    difference = finding.numbers["difference"]
    return difference if isinstance(difference, float) else 0.0


def unknown(report: ReportInput) -> list[Block]:
    """Returns blind spots, and fields that got no score."""
    words = report.edition.words
    blocks: list[Block] = [Heading(words("report-unknown"))]
    blocks += _bullets(("blind_spot",), "report-unknown-none", report)
    without = report.edition.results.of_kind("too_few", "not_applicable")
    if not without:
        return blocks
    blocks.append(Heading(words("report-without-score"), 2))
    if len(without) <= _MOST_WITHOUT_SCORE:
        return blocks + _bullets(("too_few", "not_applicable"), "report-unknown-none", report)
    titles = (report.edition.framework_words.title_of(finding.field) for finding in without)
    names = words.join(words.quoted(title) for title in titles)
    return [*blocks, Paragraph(words("report-many-without-score", count=len(without), names=names))]


def _bullets(kinds: Sequence[str], none: str, report: ReportInput) -> list[Block]:
    findings = report.edition.results.of_kind(*kinds)
    if not findings:
        return [Paragraph(report.edition.words(none))]
    return [Paragraph(finding_sentence(f, report.edition), StyleName.BULLET) for f in findings]
