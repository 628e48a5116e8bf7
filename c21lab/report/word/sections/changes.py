"""What changed: a page in a report that was made again after a person had worked in it."""

from __future__ import annotations

from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, strong
from c21lab.report.word.changes import OUTCOMES
from c21lab.report.word.style_names import StyleName


def changes(report: ReportInput) -> list[Block]:
    """Returns the page; nothing in a report that nobody had worked in."""
    words, found = report.edition.words, report.changes
    if found is None:
        return []
    blocks: list[Block] = [Heading(words("report-changes"), new_page=True, zone="changes")]
    blocks.append(Paragraph(words("report-changes-intro")))
    for outcome in OUTCOMES:
        names = found.names(outcome)
        if names:
            listed = words.join(words.quoted(name) for name in names)
            label = strong(words(f"report-changes-{outcome}"))
            said = words(f"report-changes-{outcome}-what", names=listed)
            blocks.append(Paragraph(f"{label} {said}", StyleName.BULLET))
    if found.hidden:
        least = report.edition.settings.method.min_group
        return [*blocks, Paragraph(words("report-changes-moved-hidden", least=least))]
    if found.moved is None:
        return blocks
    names = words.join(words.quoted(name) for name in found.moved)
    return [*blocks, Paragraph(words("report-changes-moved", count=len(found.moved), names=names))]
