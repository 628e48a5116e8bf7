"""Part 2: the whole report in one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from c21lab.edition import Edition
from c21lab.report.sentences import finding_sentence
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, strong
from c21lab.report.word.sections.common import figures, scale_facts
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.results import NO_GROUP, Finding

STRENGTHS = ("agreed_strength", "relative_strength", "highest")
WEAKNESSES = ("agreed_weakness", "relative_weakness", "lowest")
_AIR = 8.0  # points above the headings of a page that has to hold much


def summary(report: ReportInput, named: int, *, brief: bool) -> list[Block]:
    """Returns who took part, the radar of the domains, strengths, weaknesses, and the agenda for tomorrow.

    At most so many strengths and so many weaknesses are named; others are counted. A brief one gives one reason for
    each entry of the agenda.
    """
    edition, words = report.edition, report.edition.words
    blocks: list[Block] = [Heading(words("report-summary"), new_page=True)]
    blocks.append(Paragraph(who_took_part(edition), StyleName.LEAD))
    blocks += figures(report, "summary")
    status = f" {edition.status_note}." if edition.status_note else ""
    blocks.append(Paragraph(words("report-whose-opinion", **scale_facts(edition)) + status, StyleName.NOTE))
    if edition.results.of_kind(*STRENGTHS, *WEAKNESSES):
        blocks += _tiers("report-strengths", STRENGTHS, named, edition)
        blocks += _tiers("report-weaknesses", WEAKNESSES, named, edition)
    else:
        blocks += [Heading(words("report-strengths-weaknesses"), 2, air=_AIR), Paragraph(words("report-no-extremes"))]
    return blocks + _agenda(edition, brief=brief)


def who_took_part(edition: Edition) -> str:
    """Counts the people, the sheets and the groups."""
    room, words = edition.results.participation, edition.words
    key = "report-who-single" if room.all_single else "report-who-tables"
    groups = sum(len(column.merged) or 1 for column in room.groups if column.id != NO_GROUP)
    if groups < 2:
        return words(key, people=room.people, sheets=room.sheets)
    return words(f"{key}-groups", people=room.people, sheets=room.sheets, groups=groups)


def is_large_tie(finding: Finding) -> bool:
    """Returns whether a finding stands for more equal fields than a list has places for."""
    return finding.numbers.get("fits") is False


def named_by_tier(kinds: Sequence[str], edition: Edition) -> dict[str, list[str]]:
    """Returns field ids by kind of finding, each field once, in the strongest tier it is in."""
    seen: set[str] = set()
    tiers: dict[str, list[str]] = {}
    for kind in kinds:
        findings = [f for f in edition.results.of_kind(kind) if not is_large_tie(f)]
        ids = [f.field for f in findings if f.field not in seen]
        seen.update(ids)
        if ids:
            tiers[kind] = ids
    return tiers


def _tiers(heading: str, kinds: Sequence[str], room: int, edition: Edition) -> list[Block]:
    words = edition.words
    tiers = named_by_tier(kinds, edition)
    top = Heading(words(heading), 2, air=_AIR)
    if not tiers:
        large_ties = [finding for finding in edition.results.of_kind(*kinds) if is_large_tie(finding)]
        texts = [finding_sentence(large_tie, edition) for large_tie in large_ties] or [
            words(f"report-none-{kinds[-1]}")
        ]
        return [top, *(Paragraph(text) for text in texts)]
    blocks: list[Block] = [top]
    for kind, ids in tiers.items():
        if room > 0:
            label = strong(words(f"report-tier-{kind.replace('_', '-')}"))
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
    findings = edition.results.of_kind("discuss")
    if brief:
        findings = tuple(replace(f, numbers={**f.numbers, "also": ()}) for f in findings)
    heading = Heading(edition.words("report-discuss"), 2, air=_AIR)
    if not findings:
        return [heading, Paragraph(edition.words("report-discuss-none"))]
    return [heading, *(Paragraph(finding_sentence(f, edition), StyleName.NUMBER) for f in findings)]
