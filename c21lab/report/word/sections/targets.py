"""Targets and indicators: what could be measured, what could not and why; recommendations."""

from __future__ import annotations

from c21lab.lab.plan import LocalText, Target
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput
from c21lab.report.word.sections.common import prose
from c21lab.report.word.sections.plan_parts import PlanTableColumn, plain, plan_table, said_paragraph
from c21lab.report.word.style_names import StyleName

_PARTS = ("yes", "partly", "no", "")


def targets(report: ReportInput) -> list[Block]:
    """Returns the targets in parts: those that can be measured, in part, not, and those of which nobody said it."""
    edition, words = report.edition, report.edition.words
    every = edition.plan.targets
    if not every:
        return []
    own = edition.plan.language
    counts = {part or "unsaid": sum(one.feasible == part for one in every) for part in _PARTS}
    columns: list[PlanTableColumn[Target]] = [
        PlanTableColumn("report-col-plan-id", lambda one: plain(one.id, edition)),
        PlanTableColumn("report-col-target", lambda one: one.text, 2.2),
        PlanTableColumn("report-col-indicator", lambda one: one.indicator, 2.0),
        PlanTableColumn(
            "report-col-value", lambda one: LocalText(f"{one.value} {one.unit}".strip() if one.value else "", own), 1.0
        ),
        PlanTableColumn("report-col-year", lambda one: plain(one.year, edition)),
        PlanTableColumn("report-col-source", lambda one: LocalText(one.source, own), 1.3),
        PlanTableColumn("report-col-why", lambda one: one.why, 1.8),
    ]
    blocks: list[Block] = [Heading(words("report-targets"), new_page=True, zone="targets")]
    blocks.append(Paragraph(words("report-targets-counted", all=len(every), **counts)))
    for part in _PARTS:
        group = [one for one in every if one.feasible == part]
        if group:
            title = words(f"report-targets-{part or 'unsaid'}")
            blocks += [Heading(title, 2), plan_table(title, columns, group, edition)]
    return [*blocks, *prose("targets-analysis", "report-targets-analysis", "report-targets-prompt", edition)]


def recommendations(report: ReportInput) -> list[Block]:
    """Returns what was recommended for each target, and room for the expert's own."""
    edition, words = report.edition, report.edition.words
    told = [one.recommendation for one in edition.plan.targets if one.recommendation]
    blocks: list[Block] = [Heading(words("report-recommendations"), new_page=True, zone="recommendations")]
    blocks += [said_paragraph(text, edition, StyleName.BULLET) for text in told]
    return [
        *blocks,
        *prose("recommendations-more", "report-recommendations-more", "report-recommendations-prompt", edition),
    ]
