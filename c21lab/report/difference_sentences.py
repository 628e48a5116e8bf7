"""Sentences on where views differ: one for each kind of difference, with its widest examples and what was examined."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.report.sentences import points, single_scope, stage_share
from c21lab.scoring.finding_kinds import BalanceSensitive, FindingKind, GroupGap, GroupLevel, Split

_MOST_NAMED = 3  # examples in a sentence; more are counted


def difference_sentences(edition: Edition) -> list[str]:
    """Returns at most four sentences: gaps between groups, their levels, split views, and who came.

    Where the groups cannot be compared, a sentence says so in the place of theirs.
    """
    if not edition.results.participation.groups:
        least = edition.settings.method.min_group
        return [edition.words("report-no-group-results", least=least), _splits(edition)]
    said = [_gaps(edition), _levels(edition), _splits(edition), _balance(edition)]
    return [sentence for sentence in said if sentence]


def _gaps(edition: Edition) -> str:
    """The fields that a group sees differently, each with the group that differs most."""
    words, method = edition.words, edition.settings.method
    by_field: dict[str, list[GroupGap]] = {}
    for gap in edition.results.of_type(GroupGap):
        by_field.setdefault(gap.field, []).append(gap)
    entries = [_gap(gaps, edition) for gaps in by_field.values()]
    least = points(method.gap * edition.framework.scale.range, edition)
    unknown = words("report-gaps-unknown", least=method.min_group, shares=method.min_shares)
    return _said("gaps", FindingKind.GROUP_GAP, entries, edition) or _denial(
        FindingKind.GROUP_GAP, "report-gaps-none", unknown, edition, least=least
    )


def _gap(gaps: Sequence[GroupGap], edition: Edition) -> str:
    """A field with the group that differs most."""
    widest = max(gaps, key=lambda gap: abs(gap.exact))
    return edition.words(
        "report-differ-gap",
        name=edition.framework_words.title_of(widest.field),
        group=edition.group_label(widest.group),
        own=edition.score(widest.score),
        others=edition.score(widest.others),
    )


def _levels(edition: Edition) -> str:
    """The groups that give more or less everywhere; empty where none could be examined."""
    words = edition.words
    entries = [
        words(
            "report-differ-level",
            group=edition.group_label(level.group),
            direction="higher" if level.difference > 0 else "lower",
            difference=points(abs(level.difference), edition),
        )
        for level in edition.results.of_type(GroupLevel)
    ]
    least = points(edition.settings.method.level * edition.framework.scale.range, edition)
    return _said("levels", FindingKind.GROUP_LEVEL, entries, edition, scope=single_scope(edition)) or _denial(
        FindingKind.GROUP_LEVEL, "report-levels-none", "", edition, least=least
    )


def _splits(edition: Edition) -> str:
    stages, words = edition.framework.scale.stages, edition.words
    low, top = stages[0].id, stages[-1].id
    entries = [
        words(
            "report-differ-split",
            name=edition.framework_words.title_of(split.field),
            low=stage_share(edition.results.field_score(split.field), low, edition),
            top=stage_share(edition.results.field_score(split.field), top, edition),
            lowest_stage=edition.stage_label(low),
            top_stage=edition.stage_label(top),
        )
        for split in edition.results.of_type(Split)
    ]
    unknown = words("report-split-unknown", least=edition.settings.method.min_shares)
    return _said("splits", FindingKind.SPLIT, entries, edition) or _denial(
        FindingKind.SPLIT, "report-split-none", unknown, edition
    )


def _balance(edition: Edition) -> str:
    words = edition.words
    entries = [
        words(
            "report-differ-balanced",
            name=edition.framework_words.title_of(finding.field),
            score=edition.score(finding.score),
            balanced=edition.score(finding.balanced),
        )
        for finding in edition.results.of_type(BalanceSensitive)
    ]
    unknown = words("report-balance-unknown", least=edition.settings.method.min_shares)
    return _said("balance", FindingKind.BALANCE_SENSITIVE, entries, edition) or _denial(
        FindingKind.BALANCE_SENSITIVE, "report-balance-none", unknown, edition
    )


def _said(key: str, kind: FindingKind, entries: Sequence[str], edition: Edition, **facts: str) -> str:
    """The sentence with the first entries and the number of others; empty without an entry."""
    if not entries:
        return ""
    words, seen = edition.words, edition.results.examined[kind]
    named = words.join(entries)
    if len(entries) > _MOST_NAMED:
        shown = ", ".join(entries[:_MOST_NAMED])
        named = words("report-and-more", names=shown, count=len(entries) - _MOST_NAMED)
    counts = {"count": len(entries), "examined": seen.examined, "all": seen.all}
    return words(f"report-differ-{key}", list=named, **counts, **facts)


def _denial(kind: FindingKind, none: str, unknown: str, edition: Edition, **facts: str) -> str:
    """Denies a kind of finding for what was examined, and says how much that is; ``unknown`` where it is nothing."""
    seen = edition.results.examined[kind]
    return edition.words(none, examined=seen.examined, all=seen.all, **facts) if seen.examined else unknown
