"""Parts 6 and 7: where views differ, and what the room does not know."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.report.blind_spots import blind_spot_sentences
from c21lab.report.sentences import finding_sentence, points
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput
from c21lab.report.word.sections.common import figures
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.finding_kinds import (
    BalanceSensitive,
    Finding,
    FindingKind,
    GroupGap,
    GroupLevel,
    NotApplicable,
    Split,
    TooFew,
)

_MOST_WITHOUT_SCORE = 8  # more are named in one sentence


def differences(report: ReportInput) -> list[Block]:
    """Returns split fields, groups side by side, and what the balance of the room decides."""
    edition, words = report.edition, report.edition.words
    least = edition.settings.method.min_group
    top: list[Block] = [Heading(words("report-differ"), new_page=True, zone="differ")]
    split: list[Block] = [Heading(words("report-split"), 2), *_split(edition)]
    groups = Heading(words("report-groups"), 2)
    if not edition.results.participation.groups:
        return [*top, *split, groups, Paragraph(words("report-no-group-results", least=least))]
    # the heat map fills a page: first, or the texts before it would leave theirs half empty
    compared = [groups, *figures(report, "heatmap"), *_between_groups(edition)]
    return [*top, *compared, *split, Heading(words("report-balance"), 2), *_balance(edition)]


def _split(edition: Edition) -> list[Block]:
    least = edition.settings.method.min_shares
    unknown = edition.words("report-split-unknown", least=least)
    return _bullets(edition.results.of_type(Split), edition) or [
        Paragraph(_denial(FindingKind.SPLIT, "report-split-none", unknown, edition))
    ]


def _between_groups(edition: Edition) -> list[Block]:
    """What groups give everywhere, then field by field."""
    words, method, results = edition.words, edition.settings.method, edition.results
    level, gap = (points(share * edition.framework.scale.range, edition) for share in (method.level, method.gap))
    unknown = words("report-gaps-unknown", least=method.min_group, shares=method.min_shares)
    blocks = _bullets(results.of_type(GroupLevel), edition)
    if not blocks and results.examined[FindingKind.GROUP_LEVEL].examined:
        said = _denial(FindingKind.GROUP_LEVEL, "report-levels-none", "", edition, least=level)
        blocks = [Paragraph(said)]
    gaps = _bullets(results.of_type(GroupGap), edition)
    return blocks + (
        gaps or [Paragraph(_denial(FindingKind.GROUP_GAP, "report-gaps-none", unknown, edition, least=gap))]
    )


def _balance(edition: Edition) -> list[Block]:
    unknown = edition.words("report-balance-unknown", least=edition.settings.method.min_shares)
    return _bullets(edition.results.of_type(BalanceSensitive), edition) or [
        Paragraph(_denial(FindingKind.BALANCE_SENSITIVE, "report-balance-none", unknown, edition))
    ]


def unknown(report: ReportInput) -> list[Block]:
    """Returns blind spots, and fields that got no score."""
    edition, words = report.edition, report.edition.words
    unseen = words("report-unknown-unknown", least=edition.settings.method.blind_spot_people)
    blocks: list[Block] = [Heading(words("report-unknown"), zone="unknown")]
    blocks += [Paragraph(text, StyleName.BULLET) for text in blind_spot_sentences(edition)] or [
        Paragraph(_denial(FindingKind.BLIND_SPOT, "report-unknown-none", unseen, edition))
    ]
    without = edition.results.of_type(TooFew, NotApplicable)
    if not without:
        return blocks
    blocks.append(Heading(words("report-without-score"), 2))
    if len(without) <= _MOST_WITHOUT_SCORE:
        return blocks + _bullets(without, edition)
    titles = (edition.framework_words.title_of(finding.field) for finding in without)
    names = words.join(words.quoted(title) for title in titles)
    return [*blocks, Paragraph(words("report-many-without-score", count=len(without), names=names))]


def _denial(kind: FindingKind, none: str, unknown: str, edition: Edition, **facts: str) -> str:
    """Denies a kind of finding for what was examined, and says how much that is; ``unknown`` where it is nothing."""
    seen = edition.results.examined[kind]
    return edition.words(none, examined=seen.examined, all=seen.all, **facts) if seen.examined else unknown


def _bullets(findings: Sequence[Finding], edition: Edition) -> list[Block]:
    return [Paragraph(finding_sentence(finding, edition), StyleName.BULLET) for finding in findings]
