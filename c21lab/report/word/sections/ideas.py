"""Key ideas by domain, and the ideas that were not kept."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.lab.plan import Idea, is_kept
from c21lab.lab.plan_layout import choice_label
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table
from c21lab.report.word.sections.common import prose
from c21lab.report.word.sections.plan_parts import PlanTableColumn, field_title, plain, plan_table


def key_ideas(report: ReportInput) -> list[Block]:
    """Returns the ideas that were kept, a table per domain; nothing where no idea was proposed."""
    edition, words = report.edition, report.edition.words
    ideas = edition.plan.ideas
    if not ideas:
        return []
    kept = [idea for idea in ideas if is_kept(idea, ideas)]
    decided = "yes" if any(idea.kept is not None for idea in ideas) else "no"
    blocks: list[Block] = [Heading(words("report-ideas"), new_page=bool(edition.results.fields), zone="ideas")]
    blocks.append(Paragraph(words("report-ideas-counted", all=len(ideas), kept=len(kept), decided=decided)))
    for title, group in _by_domain(kept, edition):
        blocks.append(idea_table(words("report-ideas-caption", domain=title), group, edition))
    return [*blocks, *prose("ideas-analysis", "report-ideas-analysis", "report-ideas-prompt", edition)]


def ideas_not_kept(report: ReportInput) -> list[Block]:
    """Returns the ideas that were not kept, so that nobody's is lost; nothing where there are none."""
    return _not_kept(report, level=1)


def annex_of_ideas(report: ReportInput) -> list[Block]:
    """Returns the same as the last of the annexes."""
    return _not_kept(report, level=2)


def _not_kept(report: ReportInput, level: int) -> list[Block]:
    edition, ideas = report.edition, report.edition.plan.ideas
    left = [idea for idea in ideas if not is_kept(idea, ideas)]
    if not left:
        return []
    heading = Heading(edition.words("report-ideas-not-kept"), level, zone="ideas-not-kept")
    table = idea_table(edition.words("report-ideas-not-kept-caption"), left, edition)
    return [heading, Paragraph(edition.words("report-ideas-not-kept-how"), kept=True), table]


def _by_domain(ideas: Sequence[Idea], edition: Edition) -> list[tuple[str, list[Idea]]]:
    """Ideas under the title of their domain in the framework's order, then by theme, then those without any."""
    order = [domain.id for domain in edition.framework.domains]
    themes = dict.fromkeys(idea.theme for idea in ideas if idea.theme)
    groups = [(field_title(id_, edition), [idea for idea in ideas if idea.domain == id_]) for id_ in order]
    groups += [(theme, [idea for idea in ideas if idea.theme == theme]) for theme in themes]
    other = [idea for idea in ideas if not idea.domain and not idea.theme]
    groups.append((edition.words("report-ideas-other" if len(other) < len(ideas) else "report-ideas-all"), other))
    return [(title, group) for title, group in groups if group]


def idea_table(caption: str, ideas: Sequence[Idea], edition: Edition) -> Table:
    """Returns a table of ideas: what is proposed, for whom, in which field, and what it answers to."""
    words = edition.words

    def answers(idea: Idea) -> str:
        return choice_label("answers", idea.answers_to, words) if idea.answers_to else ""

    columns: list[PlanTableColumn[Idea]] = [
        PlanTableColumn("report-col-plan-id", lambda idea: plain(idea.id, edition)),
        PlanTableColumn("report-col-idea", lambda idea: idea.text, 3.0),
        PlanTableColumn("report-col-for-whom", lambda idea: idea.for_whom, 1.3),
        PlanTableColumn("report-col-example", lambda idea: idea.example, 1.5),
        PlanTableColumn(
            "report-col-field", lambda i: plain(field_title(i.field, edition) if i.field else "", edition), 1.5
        ),
        PlanTableColumn("report-col-answers-to", lambda idea: plain(answers(idea), edition)),
        PlanTableColumn("report-col-votes", lambda idea: plain(str(idea.votes or ""), edition)),
    ]
    return plan_table(caption, columns, ideas, edition)
