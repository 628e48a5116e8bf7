"""What people said of each item of a module that was tried out, and the module as it was revised."""

from __future__ import annotations

from dataclasses import replace

from c21lab.framework.model import Framework
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import number_column

_SHARES = (3.2, 2.8)


def item_feedback_section(report: ReportInput) -> list[Block]:
    """Returns what was said of each item: the comments that the team marked, and who could not judge it.

    Where the module is not revised yet, it says what to do with the revised one.
    """
    edition, words = report.edition, report.edition.words
    heading = Heading(words("report-feedback"), new_page=True, zone="feedback")
    asked = [] if report.revised else [Paragraph(words("report-revised-none"))]
    if not report.feedback:
        return [heading, Paragraph(words("report-feedback-none")), *asked]
    heads = ("report-col-item", "report-col-comments")
    columns = [TableColumn(words(h), width="text", share=s) for h, s in zip(heads, _SHARES, strict=True)]
    columns += [number_column(words("report-col-dont-know")), number_column(words("report-col-not-applicable"))]
    rows = [
        [
            TableCell(edition.framework_words.title_of(item.id)),
            TableCell("\n".join(words("report-quote", text=comment) for comment in item.comments)),
            TableCell(str(item.dont_know)),
            TableCell(str(item.not_applicable)),
        ]
        for item in report.feedback
    ]
    table = Table(words("report-feedback-caption"), columns, rows)
    return [heading, Paragraph(words("report-feedback-how")), *asked, table]


def revised_module(report: ReportInput) -> list[Block]:
    """Returns the changes from the module that was tried out to the revised one; nothing where there is none yet."""
    edition, words = report.edition, report.edition.words
    if report.revised is None:
        return []
    # few reports compare two modules
    from c21lab.framework.diff.changes import diff_frameworks
    from c21lab.framework.diff.rows import diff_notes, diff_rows, diff_title

    heading = Heading(words("report-revised"), new_page=True, zone="revised-module")
    language = edition.framework_words.language
    diff = diff_frameworks(_in_language(edition.framework, language), _in_language(report.revised, language))
    blocks: list[Block] = [heading, Paragraph(diff_title(diff, words)), *map(Paragraph, diff_notes(diff, words))]
    rows = [row.cells() for row in diff_rows(diff, words)]
    if not rows:
        return blocks
    heads = ("change", "id", "what", "before", "after")
    columns = [TableColumn(words(f"framework-diff-{head}")) for head in heads[:3]]
    columns += [TableColumn(words(f"framework-diff-{head}"), width="text") for head in heads[3:]]
    shown = [[TableCell(row[i]) for i in (0, 2, 3, 5, 6)] for row in rows]
    return [*blocks, Table(words("report-revised-caption"), columns, shown)]


def _in_language(framework: Framework, language: str) -> Framework:
    """The framework with the texts of one language, where it has them: a report is read in one."""
    words = framework.words.get(language)
    return replace(framework, words={language: words}) if words else framework
