"""Part 1: the cover, the table of contents and what kind of document this is."""

from __future__ import annotations

from c21lab.edition import Edition, dates_in_words
from c21lab.report.word.blocks import Block, Logo, Paragraph, ReportInput, TableOfContents, strong
from c21lab.report.word.sections.common import scale_facts, status_note
from c21lab.report.word.style_names import StyleName

_AIR_ABOVE_FACTS, _AIR_ABOVE_NOTES = 96.0, 72.0


def report_title(edition: Edition) -> str:
    """Returns the session's title, or one that names the territory."""
    about = edition.settings.about
    if about.title:
        return about.title
    if about.territory:
        return edition.words("report-title", territory=about.territory)
    return edition.words("report-title-without-territory")


def cover(report: ReportInput) -> list[Block]:
    """Returns the cover: logo, title, where and when, with which framework, and what this document is not."""
    edition, words = report.edition, report.edition.words
    about = edition.settings.about
    blocks: list[Block] = []
    if report.logo is not None:
        owner = about.territory or words("report-our-territory")
        blocks.append(Logo(report.logo, words("report-logo-alt", territory=owner)))
    blocks.append(Paragraph(words("report-kicker"), StyleName.COVER_KICKER))
    blocks.append(Paragraph(about.title or words("report-cover-title"), StyleName.TITLE))
    place = ", ".join(part for part in (about.territory, about.country) if part)
    if place:
        blocks.append(Paragraph(place, StyleName.SUBTITLE))
    facts = enumerate(_facts(edition))
    blocks += [Paragraph(line, StyleName.COVER_LINE, 0.0 if place else _AIR_ABOVE_FACTS) for place, line in facts]
    notes = [note for note in (status_note(edition), words("report-not-official")) if note]
    return blocks + [
        Paragraph(note, StyleName.COVER_NOTE, 0.0 if place else _AIR_ABOVE_NOTES) for place, note in enumerate(notes)
    ]


def _facts(edition: Edition) -> list[str]:
    words, about, framework = edition.words, edition.settings.about, edition.framework
    facts = {
        "report-cover-dates": dates_in_words(about.dates, words),
        "report-cover-facilitators": words.join(about.facilitators),
        "report-cover-framework": words(
            "report-framework-version", title=edition.framework_words.title, version=framework.version
        ),
        "report-cover-module": edition.module_title,
    }
    return [f"{strong(words(key))}\t{value}" for key, value in facts.items() if value]


def contents(report: ReportInput) -> list[Block]:
    """Returns the table of contents, with what a reader should know before any score."""
    words = report.edition.words
    return [
        TableOfContents(words("report-contents")),
        Paragraph(words("report-about-heading"), StyleName.ASIDE_HEADING),
        Paragraph(words("report-about", **scale_facts(report.edition)), StyleName.ASIDE),
        Paragraph(words("report-about-prompts"), StyleName.ASIDE),
    ]
