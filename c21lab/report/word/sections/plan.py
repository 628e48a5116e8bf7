"""Part 8: towards a plan, a table that people fill in together."""

from __future__ import annotations

from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import field_with_score
from c21lab.report.word.sections.summary import WEAKNESSES, named_by_tier

_ROW_CM = 1.5


def plan(report: ReportInput) -> list[Block]:
    """Returns the weaknesses, each with room for a measure."""
    edition, words = report.edition, report.edition.words
    ids = [id_ for tier in named_by_tier(WEAKNESSES, edition).values() for id_ in tier]
    blocks: list[Block] = [Heading(words("report-plan"), zone="plan")]
    if not ids:
        return [*blocks, Paragraph(words("report-plan-none"))]
    heads = ("weakness", "measure", "lead", "when", "know")
    shares = (1.9, 1.6, 0.9, 0.9, 1.3)
    columns = [
        TableColumn(words(f"report-plan-{head}"), width="text", share=share)
        for head, share in zip(heads, shares, strict=True)
    ]
    rows = [[TableCell(field_with_score(id_, edition)), *[TableCell("")] * (len(heads) - 1)] for id_ in ids]
    table = Table(words("report-plan-caption"), columns, rows, row_cm=_ROW_CM, row_ids=ids)
    return [*blocks, Paragraph(words("report-plan-how"), kept=True), table]
