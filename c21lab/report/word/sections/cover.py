"""Part 1: the cover, the table of contents and what kind of document this is."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.office.dates import dates_in_words
from c21lab.report.word.blocks import (
    Block,
    CoverBand,
    Heading,
    Logo,
    Paragraph,
    ReportInput,
    TableOfContents,
    strong,
)
from c21lab.report.word.sections.common import scale_facts, status_note
from c21lab.report.word.style_names import StyleName

_AIR_BELOW_BAND, _AIR_ABOVE_FACTS, _AIR_ABOVE_NOTES = 12.0, 18.0, 12.0


def report_title(edition: Edition) -> str:
    """Returns the session's title, or one that names the territory."""
    about = edition.settings.about
    if about.title:
        return about.title
    if about.territory:
        return edition.words("report-title", territory=about.territory)
    return edition.words("report-title-without-territory")


def cover(report: ReportInput) -> list[Block]:
    """Returns the cover: emblem or photo, whose report it is, where and when, with what, and what it is not."""
    edition, words = report.edition, report.edition.words
    about = edition.settings.about
    owner = about.territory or words("report-our-territory")
    band = CoverBand(report.pictures.get("cover"), report.cover_image, words("report-cover-image-alt", territory=owner))
    drawn = band.emblem is not None or band.photo is not None
    blocks: list[Block] = [band] if drawn else []
    blocks.append(Paragraph(words("report-kicker"), StyleName.COVER_KICKER, _AIR_BELOW_BAND * drawn))
    title = about.title or words("report-cover-title")
    blocks.append(Paragraph(about.territory or title, StyleName.TITLE))
    if about.territory:
        blocks.append(Paragraph(title, StyleName.SUBTITLE))
    place = " · ".join(part for part in (about.country, dates_in_words(about.dates, words)) if part)
    if place:
        blocks.append(Paragraph(place, StyleName.COVER_LINE, _AIR_BELOW_BAND))
    if report.logo is not None:
        blocks.append(Logo(report.logo, words("report-logo-alt", territory=owner)))
    facts = enumerate(_facts(edition))
    blocks += [Paragraph(line, StyleName.COVER_LINE, 0.0 if place else _AIR_ABOVE_FACTS) for place, line in facts]
    notes = [note for note in (words("report-not-official"), edition.status_note) if note]
    return blocks + [
        Paragraph(note, StyleName.COVER_NOTE, 0.0 if place else _AIR_ABOVE_NOTES) for place, note in enumerate(notes)
    ]


def _facts(edition: Edition) -> list[str]:
    words, about, framework = edition.words, edition.settings.about, edition.framework
    facts = {
        "report-cover-facilitators": words.join(about.facilitators),
        "report-cover-framework": words(
            "report-framework-version", title=edition.framework_words.title, version=framework.version
        ),
        "report-cover-module": edition.module_title,
    }
    return [f"{strong(words(key))}\t{value}" for key, value in facts.items() if value]


def contents(report: ReportInput) -> list[Block]:
    """Returns the table of contents, and what a reader should know before any score."""
    words = report.edition.words
    return [
        TableOfContents(words("report-contents")),
        Heading(words("report-about-heading"), zone="about"),
        *(Paragraph(text, StyleName.ASIDE) for text in _about(report.edition)),
    ]


def _about(edition: Edition) -> list[str]:
    """What this draft is, in which wording, and how to cite and use it, a paragraph each."""
    words, about, settings = edition.words, edition.settings.about, edition.settings.report
    dates = dates_in_words(about.dates, words)
    cited = {"report": report_title(edition), "dates": dates, "when": "known" if dates else "unknown"}
    labelled = {
        "report-cite": settings.citation or words("report-citation", **cited),
        "report-contact": settings.contact,
        "report-licence": settings.licence,
        "report-translation": _translation(edition),
    }
    said = [words("report-about", **scale_facts(edition)), words("report-about-prompts"), status_note(edition)]
    said += [f"{strong(words(label))} {text}" for label, text in labelled.items() if text]
    return [text for text in said if text]


def _translation(edition: Edition) -> str:
    """In which languages the report is made, where these are several, and what of it is not translated."""
    words, languages = edition.words, edition.settings.about.languages
    if len(languages) < 2:
        return ""
    return words("report-languages", languages=words.join(map(words.language_name, languages)))
