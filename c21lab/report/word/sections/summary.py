"""Part 2: the whole report in one page."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.report.sentences import agreed_scope, finding_sentence
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, strong
from c21lab.report.word.sections.common import figures, scale_facts, without_extremes
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    Discuss,
    FieldFinding,
    FindingKind,
    Highest,
    Lowest,
    RelativeStrength,
    RelativeWeakness,
)
from c21lab.settings import NO_GROUP

Tiers = tuple[type[FieldFinding], ...]
STRENGTHS: Tiers = (AgreedStrength, RelativeStrength, Highest)
WEAKNESSES: Tiers = (AgreedWeakness, RelativeWeakness, Lowest)
_AIR = 8.0  # points above the headings of a page that has to hold much


def summary(report: ReportInput, named: int, *, brief: bool) -> list[Block]:
    """Returns who took part, the radar of the domains, strengths, weaknesses, and the agenda for tomorrow.

    At most so many strengths and so many weaknesses are named; others are counted. A brief one gives one reason for
    each entry of the agenda.
    """
    edition, words = report.edition, report.edition.words
    blocks: list[Block] = [Heading(words("report-summary"), new_page=True, zone="summary")]
    blocks.append(Paragraph(who_took_part(edition), StyleName.LEAD))
    blocks += figures(report, "summary")
    status = f" {edition.status_note}." if edition.status_note else ""
    blocks.append(Paragraph(words("report-whose-opinion", **scale_facts(edition)) + status, StyleName.NOTE))
    if edition.results.of_type(*STRENGTHS, *WEAKNESSES):
        blocks += _tiers("report-strengths", STRENGTHS, named, edition)
        blocks += _tiers("report-weaknesses", WEAKNESSES, named, edition)
    else:
        blocks += [Heading(words("report-strengths-weaknesses"), 2, air=_AIR), Paragraph(without_extremes(edition))]
    return blocks + _agenda(edition, brief=brief)


def who_took_part(edition: Edition) -> str:
    """Counts the people, the sheets and the groups."""
    room, words = edition.results.participation, edition.words
    key = "report-who-single" if room.all_single else "report-who-tables"
    ids = [id_ for column in room.groups for id_ in column.merged or (column.id,)]
    groups = len([id_ for id_ in ids if id_ != NO_GROUP])
    if groups < 2:
        return words(key, people=room.people, sheets=room.sheets)
    unnamed = "some" if NO_GROUP in ids else "nobody"
    return words(f"{key}-groups", people=room.people, sheets=room.sheets, groups=groups, unnamed=unnamed)


def is_large_tie(finding: FieldFinding) -> bool:
    """Returns whether a finding stands for more equal fields than a list has places for."""
    return isinstance(finding, Highest | Lowest) and not finding.fits


def named_by_tier(tier_types: Tiers, edition: Edition) -> dict[FindingKind, list[str]]:
    """Returns field ids by kind of finding, each field once, in the strongest tier it is in."""
    seen: set[str] = set()
    tiers: dict[FindingKind, list[str]] = {}
    for tier in tier_types:
        findings = [f for f in edition.results.of_type(tier) if not is_large_tie(f)]
        ids = [f.field for f in findings if f.field not in seen]
        seen.update(ids)
        if ids:
            tiers[tier.kind] = ids
    return tiers


def _tiers(heading: str, tier_types: Tiers, room: int, edition: Edition) -> list[Block]:
    words = edition.words
    tiers = named_by_tier(tier_types, edition)
    top = Heading(words(heading), 2, air=_AIR)
    if not tiers:
        large_ties = [finding for finding in edition.results.of_type(*tier_types) if is_large_tie(finding)]
        texts = [finding_sentence(large_tie, edition) for large_tie in large_ties] or [without_extremes(edition)]
        return [top, *(Paragraph(text) for text in texts)]
    blocks: list[Block] = [top]
    for kind, ids in tiers.items():
        if room > 0:
            scope = agreed_scope(map(edition.results.field_score, ids))
            label = strong(words(f"report-tier-{kind.replace('_', '-')}", scope=scope))
            blocks.append(Paragraph(f"{label} {_names(ids, room, edition)}", StyleName.BULLET))
        room -= len(ids)
    return blocks


def _names(ids: Sequence[str], room: int, edition: Edition) -> str:
    """The titles of fields; those that the page has no room for are counted."""
    words = edition.words
    quoted = [words.quoted(edition.framework_words.title_of(id_)) for id_ in ids]
    if len(ids) <= room:
        return words.join(quoted)
    return words("report-and-more", names=", ".join(quoted[:room]), count=len(ids) - room)


def _agenda(edition: Edition, *, brief: bool) -> list[Block]:
    findings = edition.results.of_type(Discuss)
    heading = Heading(edition.words("report-discuss"), 2, air=_AIR)
    if not findings:
        return [heading, Paragraph(edition.words("report-discuss-none"))]
    return [heading, *(Paragraph(finding_sentence(f, edition, brief=brief), StyleName.NUMBER) for f in findings)]
