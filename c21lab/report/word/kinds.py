"""Which blocks the sections of a kind of workshop are: its file says which there are, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from c21lab.lab.kinds import Needed, SectionName, WorkshopKind
from c21lab.report.word.blocks import Block, ReportInput
from c21lab.report.word.sections.action_plan import action_plan
from c21lab.report.word.sections.ideas import annex_of_ideas, ideas_not_kept, key_ideas
from c21lab.report.word.sections.module_test import item_feedback_section, revised_module
from c21lab.report.word.sections.plan_pages import participants, plan_cover, plan_in_one_page, source, workshop
from c21lab.report.word.sections.seven_keys import challenges, keys
from c21lab.report.word.sections.targets import recommendations, targets

Section = Callable[[ReportInput], list[Block]]
# scores and annexes are the report's own, for every kind that has them
_SECTIONS: Mapping[SectionName, Section] = {
    SectionName.COVER: plan_cover,
    SectionName.ONE_PAGE: plan_in_one_page,
    SectionName.WORKSHOP: workshop,
    SectionName.ITEM_FEEDBACK: item_feedback_section,
    SectionName.REVISED_MODULE: revised_module,
    SectionName.CHALLENGES: challenges,
    SectionName.KEYS: keys,
    SectionName.TARGETS: targets,
    SectionName.RECOMMENDATIONS: recommendations,
    SectionName.KEY_IDEAS: key_ideas,
    SectionName.ACTION_PLAN: action_plan,
    SectionName.IDEAS_NOT_KEPT: ideas_not_kept,
    SectionName.PARTICIPANTS: participants,
    SectionName.SOURCE: source,
}


def made_of_plan(kind: WorkshopKind) -> bool:
    """Returns whether the whole report of a kind is made of its plan."""
    return kind.needs is Needed.PLAN


def second_day(report: ReportInput, kind: WorkshopKind) -> list[Block]:
    """Returns the sections of a kind beside its scores and annexes, in its order."""
    return [block for name in kind.sections if name in _SECTIONS for block in _SECTIONS[name](report)]


__all__ = ["annex_of_ideas", "made_of_plan", "second_day"]
