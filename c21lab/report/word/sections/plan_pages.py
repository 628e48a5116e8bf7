"""What frames a report that is made of its plan: cover, one page, the workshop, who took part, its source."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.lab.plan import Challenge, Idea, Key, LocalText, Measure, Target, is_kept
from c21lab.office.dates import dates_in_words
from c21lab.report.word.blocks import Block, Heading, Logo, Paragraph, ReportInput, TableOfContents, strong
from c21lab.report.word.sections.common import prose
from c21lab.report.word.sections.cover import report_title
from c21lab.report.word.sections.plan_parts import said, when
from c21lab.report.word.style_names import StyleName

_MOST_ENTRIES, _MOST_MEASURES = 6, 5
_AIR = 12.0  # points between the subtitle of the cover and what stands below
Entries = Sequence[Idea | Key | Challenge | Target]


def plan_cover(report: ReportInput) -> list[Block]:
    """Returns cover and contents: whose report this is, of which workshop, and what it is not."""
    edition, words = report.edition, report.edition.words
    about = edition.settings.about
    owner = about.territory or words("report-our-territory")
    blocks: list[Block] = [Logo(report.logo, words("report-logo-alt", territory=owner))] if report.logo else []
    blocks.append(Paragraph(words(f"report-kind-{about.kind.replace('_', '-')}"), StyleName.COVER_KICKER))
    blocks.append(Paragraph(report_title(edition), StyleName.TITLE))
    place = ", ".join(part for part in (about.territory, about.country) if part)
    blocks += [Paragraph(place, StyleName.SUBTITLE)] if place else []
    dates, people = dates_in_words(about.dates, words), words.join(about.facilitators)
    lines = [dates, f"{strong(words('report-cover-facilitators'))}\t{people}" if people else ""]
    shown = [line for line in lines if line]
    blocks += [Paragraph(line, StyleName.COVER_LINE, _AIR if line is shown[0] else 0.0) for line in shown]
    blocks.append(Paragraph(words("report-not-official"), StyleName.COVER_NOTE))
    return [
        *blocks,
        TableOfContents(words("report-contents")),
        Paragraph(words("report-plan-about-heading"), StyleName.ASIDE_HEADING),
        Paragraph(words("report-plan-about"), StyleName.ASIDE),
    ]


def plan_in_one_page(report: ReportInput) -> list[Block]:
    """Returns the whole report in one page: how much there is, what it is about, what is done first."""
    edition, words = report.edition, report.edition.words
    plan, kind = edition.plan, edition.settings.about.kind
    entries = _entries(edition)
    blocks: list[Block] = [Heading(words("report-summary"), new_page=True, zone="summary")]
    counts = {"entries": len(entries), "all": len(_all(edition)), "measures": len(plan.measures)}
    blocks.append(Paragraph(words(f"report-lead-{kind.replace('_', '-')}", **counts), StyleName.LEAD))
    if kind == "policy":
        blocks += prose("asked", "report-asked", "report-asked-prompt", edition)
    if entries:
        blocks.append(Heading(words(f"report-first-{kind.replace('_', '-')}"), 2, zone="summary-entries"))
        blocks += _bullets([entry.text for entry in _by_votes(entries)], _MOST_ENTRIES, edition)
    if plan.measures:
        blocks.append(Heading(words("report-first-measures"), 2))
        blocks += [_measure_line(measure, edition) for measure in plan.measures[:_MOST_MEASURES]]
        blocks += _more(len(plan.measures) - _MOST_MEASURES, edition)
    return blocks


def _all(edition: Edition) -> Entries:
    plan, kind = edition.plan, edition.settings.about.kind
    return {"policy": plan.ideas, "seven_keys": plan.keys, "culture_goal": plan.targets}.get(kind, plan.ideas)


def _entries(edition: Edition) -> Entries:
    every = _all(edition)
    among = [one for one in every if not isinstance(one, Target)]
    return [one for one in every if isinstance(one, Target) or is_kept(one, among)]


def _by_votes(entries: Entries) -> Entries:
    """Entries with most votes first, where there are votes; else in the order of their rows."""
    return sorted(entries, key=lambda one: 0 if isinstance(one, Target) else -(one.votes or 0))


def _bullets(texts: Sequence[LocalText], most: int, edition: Edition) -> list[Block]:
    shown = [said(text, edition) for text in texts[:most]]
    bullets: list[Block] = [Paragraph(told, StyleName.BULLET, language=foreign) for told, foreign in shown]
    return [*bullets, *_more(len(texts) - most, edition)]


def _more(count: int, edition: Edition) -> list[Block]:
    return [Paragraph(edition.words("report-more-entries", count=count), StyleName.NOTE)] if count > 0 else []


def _measure_line(measure: Measure, edition: Edition) -> Paragraph:
    words = edition.words
    told, foreign = said(measure.text, edition)
    facts = [
        measure.lead or words("report-plan-nobody"),
        when(measure, edition) if measure.end else words("report-plan-no-date"),
    ]
    return Paragraph(f"{told} ({', '.join(facts)})", StyleName.BULLET, language=foreign)


def workshop(report: ReportInput) -> list[Block]:
    """Returns how the workshop was held, and room to say more."""
    edition, words = report.edition, report.edition.words
    about, room = edition.settings.about, edition.results.participation
    facts = {
        "territory": about.territory or words("report-our-territory"),
        "dates": dates_in_words(about.dates, words) if about.dates else "",
        "when": "known" if about.dates else "unknown",
    }
    ideas = len(edition.plan.ideas)
    blocks: list[Block] = [Heading(words("report-workshop"), new_page=True, zone="workshop")]
    blocks.append(Paragraph(words("report-workshop-how", ideas=ideas, measures=len(edition.plan.measures), **facts)))
    if room.sheets:
        blocks.append(Paragraph(words("report-workshop-sheets", people=room.people, sheets=room.sheets)))
    return [*blocks, *prose("workshop-analysis", "report-workshop-more", "report-workshop-prompt", edition)]


def participants(report: ReportInput) -> list[Block]:
    """Returns who agreed to be named; where nobody's name is known, room for them."""
    words = report.edition.words
    heading = Heading(words("report-annex-participants"), zone="participants", prose=not report.participants)
    if report.participants:
        return [heading, Paragraph(words("report-named", names=words.join(report.participants)))]
    return [heading, Paragraph(words("report-participants-prompt"))]


def source(report: ReportInput) -> list[Block]:
    """Returns what the report was made of."""
    edition, words = report.edition, report.edition.words
    blocks: list[Block] = [Heading(words("report-source"), zone="source"), Paragraph(words("report-source-plan"))]
    if not edition.framework.id:
        return blocks
    facts = {"title": edition.framework_words.title, "version": edition.framework.version}
    status = f" {edition.status_note}." if edition.status_note else ""
    return [*blocks, Paragraph(words("report-source-fields", **facts) + status)]
