"""Challenges, what culture brings to each, and who commits to it; and the page to hand out."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.lab.plan import Challenge, Key, is_kept
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput
from c21lab.report.word.sections.cover import report_title
from c21lab.report.word.sections.plan_parts import PlanTableColumn, plain, plan_table, said, said_paragraph
from c21lab.report.word.style_names import StyleName


def challenges(report: ReportInput) -> list[Block]:
    """Returns the challenges that were named, those that were kept first."""
    edition, words = report.edition, report.edition.words
    every = edition.plan.challenges
    if not every:
        return []
    kept = [one for one in every if is_kept(one, every)]
    columns: list[PlanTableColumn[Challenge]] = [
        PlanTableColumn("report-col-plan-id", lambda one: plain(one.id, edition)),
        PlanTableColumn("report-col-challenge", lambda one: one.text, 2.6),
        PlanTableColumn("report-col-why", lambda one: one.why, 2.0),
        PlanTableColumn("report-col-votes", lambda one: plain(str(one.votes or ""), edition)),
    ]
    blocks: list[Block] = [Heading(words("report-challenges"), new_page=True, zone="challenges")]
    blocks.append(Paragraph(words("report-challenges-counted", all=len(every), kept=len(kept))))
    blocks.append(plan_table(words("report-challenges-caption"), columns, kept, edition))
    left = [one for one in every if one not in kept]
    if left:
        blocks.append(plan_table(words("report-challenges-left"), columns, left, edition))
    return blocks


def keys(report: ReportInput) -> list[Block]:
    """Returns the keys, each with its challenges, what culture brings, who commits, and what will be done."""
    edition, words = report.edition, report.edition.words
    every = edition.plan.keys
    kept = [key for key in every if is_kept(key, every)]
    if not kept:
        return []
    blocks: list[Block] = [Heading(words("report-keys"), new_page=True, zone="keys")]
    return [*blocks, *(block for key in kept for block in _key(key, edition))]


def _key(key: Key, edition: Edition) -> list[Block]:
    words, plan = edition.words, edition.plan
    blocks: list[Block] = [Heading(words("report-key", id=key.id), 2, zone=f"key-{key.id}")]
    blocks.append(said_paragraph(key.text, edition, StyleName.LEAD))
    answered = [one.text for one in plan.challenges if one.id in key.challenges]
    for title, texts in (
        ("report-key-challenges", answered),
        ("report-key-brings", [key.brings] if key.brings else []),
    ):
        if texts:
            blocks.append(Heading(words(title), 3, code=key.id))
            blocks += [said_paragraph(text, edition) for text in texts]
    blocks.append(Heading(words("report-key-commits"), 3, code=key.id))
    blocks.append(said_paragraph(key.commits, edition) if key.commits else Paragraph(words("report-key-open")))
    done = [measure for measure in plan.measures if key.id in measure.ideas]
    if done:
        blocks.append(Heading(words("report-key-measures"), 3, code=key.id))
        blocks += [said_paragraph(measure.text, edition, StyleName.BULLET) for measure in done]
    return blocks


def public_summary(report: ReportInput) -> list[Block]:
    """Returns the page to hand out: the keys, and who commits to each."""
    edition, words = report.edition, report.edition.words
    kept = [key for key in edition.plan.keys if is_kept(key, edition.plan.keys)]
    blocks: list[Block] = [Paragraph(report_title(edition), StyleName.TITLE)]
    blocks.append(Paragraph(words("report-public-lead", keys=len(kept)), StyleName.LEAD))
    for key in kept:
        text, foreign = said(key.text, edition)
        blocks.append(Paragraph(text, StyleName.BULLET, language=foreign))
        if key.commits:
            commits, _ = said(key.commits, edition)
            blocks.append(Paragraph(words("report-public-commits", who=commits), StyleName.NOTE))
    return [*blocks, Paragraph(words("report-not-official"), StyleName.NOTE)]
