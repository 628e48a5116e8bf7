"""The action plan: measures with own resources, with outside help, and what each of them still lacks."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.lab.kinds import kind_of
from c21lab.lab.plan import LocalText, Measure
from c21lab.lab.plan_layout import CHOICES, choice_label
from c21lab.report.plan_texts import starting_text
from c21lab.report.word.blocks import Block, Heading, PageSetup, Paragraph, ReportInput, Table
from c21lab.report.word.sections.common import figures, prose
from c21lab.report.word.sections.plan_parts import PlanTableColumn, plain, plan_table, said, when
from c21lab.report.word.style_names import StyleName

_PARTS = ("internal", "outside", "")  # of the plan, by whose resources a measure needs


def action_plan(report: ReportInput) -> list[Block]:
    """Returns the plan in turned pages: its picture, its tables, what is open; nothing where no measure was agreed."""
    edition, words = report.edition, report.edition.words
    measures = edition.plan.measures
    if not measures:
        return []
    form = kind_of(edition.settings.about.kind).words["plan"]
    counts = {part or "unsaid": sum(m.resources == part for m in measures) for part in _PARTS}
    top = Heading(words("report-plan-title", form=form), new_page=True, zone="action-plan")
    counted = Paragraph(words("report-plan-counted", all=len(measures), **counts))
    blocks: list[Block] = [PageSetup(landscape=True), top, counted, *figures(report, "impact")]
    for part in _PARTS:
        own = [measure for measure in measures if measure.resources == part]
        if own:
            title = words(f"report-plan-part-{part or 'unsaid'}")
            blocks += [Heading(title, 2, zone=f"action-plan-{part or 'unsaid'}"), measure_table(title, own, edition)]
    blocks += _open(measures, edition)
    prompt = prose("action-plan-analysis", "report-plan-analysis", "report-plan-prompt", edition)
    return [*blocks, *prompt, PageSetup()]


def measure_table(caption: str, measures: Sequence[Measure], edition: Edition) -> Table:
    """Returns a table of measures, which says what is open: a lead, a date, an indicator."""
    words = edition.words

    def result(measure: Measure) -> LocalText:
        return measure.result

    def lead(measure: Measure) -> LocalText:
        partners = words("report-plan-partners", partners=measure.partners) if measure.partners else ""
        return plain(f"{measure.lead}\n{partners}".strip() if measure.lead else "", edition)

    def label(name: str, value: str) -> LocalText:
        known = value in CHOICES[name]
        return plain(choice_label(name, value, words), edition) if known else LocalText(value, edition.plan.language)

    columns: list[PlanTableColumn[Measure]] = [
        PlanTableColumn("report-col-plan-id", lambda m: plain(m.id, edition)),
        PlanTableColumn("report-col-measure", lambda m: m.text, 2.6),
        PlanTableColumn("report-col-result", result, 1.5),
        PlanTableColumn("report-col-lead", lead, 1.3, open=True),
        PlanTableColumn("report-col-when", lambda m: plain(when(m, edition) if m.end else "", edition), 1.2, open=True),
        PlanTableColumn("report-col-benefits", lambda m: m.who_benefits, 1.2),
        PlanTableColumn("report-col-cost", lambda m: label("cost", m.cost)),
        PlanTableColumn("report-col-indicator", lambda m: m.indicator, 1.4, open=True),
        PlanTableColumn("report-col-starting", lambda m: starting_text(m, edition), 3.2),
        PlanTableColumn("report-col-goal", lambda m: m.goal, 1.0),
        PlanTableColumn("report-col-status", lambda m: label("status", m.status)),
    ]
    return plan_table(caption, columns, measures, edition)


def _open(measures: Sequence[Measure], edition: Edition) -> list[Block]:
    """The measures that lack a lead, a date or an indicator, each with what it lacks."""
    words = edition.words
    lacking = [measure for measure in measures if measure.lacks]
    if not lacking:
        return []
    blocks: list[Block] = [Heading(words("report-plan-still-open"), 2, zone="action-plan-open")]
    blocks.append(Paragraph(words("report-plan-still-open-how", count=len(lacking), all=len(measures)), kept=True))
    for measure in lacking:
        what = words.join(words(f"report-plan-lacks-{name}") for name in measure.lacks)
        text, _ = said(measure.text, edition)
        blocks.append(Paragraph(words("report-plan-lacks", id=measure.id, measure=text, what=what), StyleName.BULLET))
    return blocks
