"""The plan of the report's pages: which part stands where, and how large its figure is. It decides no content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from c21lab.lab.kinds import kind_of
from c21lab.report.domain_content import DomainContent
from c21lab.report.word.blocks import Block, Figure, ReportInput
from c21lab.report.word.kinds import annex_of_ideas, made_of_plan, second_day
from c21lab.report.word.page_forecast import page_count
from c21lab.report.word.page_setup import PageLayout
from c21lab.report.word.sections.annexes import annexes
from c21lab.report.word.sections.changes import changes
from c21lab.report.word.sections.cover import contents, cover
from c21lab.report.word.sections.differences import differences, unknown
from c21lab.report.word.sections.domains import domain_actions, domain_contents, domain_page
from c21lab.report.word.sections.exercise import exercise
from c21lab.report.word.sections.overview import overview
from c21lab.report.word.sections.plan import plan
from c21lab.report.word.sections.plenary import plenary
from c21lab.report.word.sections.previous import before_and_now
from c21lab.report.word.sections.seven_keys import public_summary
from c21lab.report.word.sections.summary import summary

_AFTER_DIFFERENCES = (unknown, plan, plenary, before_and_now)
# of a page's height: programs differ in how they set a line; and more so of a page with many short texts
_SPARE_CM, _SPARE_OF_MANY_CM = 0.4, 0.9
_SCALES = (1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7)  # of a figure, the first with which its part takes one page


def planned_blocks(report: ReportInput, layout: PageLayout) -> list[Block]:
    """Returns all parts in order; what has to be one page is made to fit by the size of its figure."""
    kind = kind_of(report.edition.settings.about.kind)
    if report.to_hand_out:
        return public_summary(report)
    if made_of_plan(kind):
        return [*second_day(report, kind), *changes(report)]
    after = [*second_day(report, kind), *changes(report), *annexes(report), *annex_of_ideas(report)]
    return [*_of_scores(report, layout), *after]


def _of_scores(report: ReportInput, layout: PageLayout) -> list[Block]:
    """The parts from the cover to the comparison with an earlier workshop."""
    surely, wary = (replace(layout, height_cm=layout.height_cm - spare) for spare in (_SPARE_CM, _SPARE_OF_MANY_CM))
    blocks = [*cover(report), *contents(report), *_on_one_page(summary(report), wary), *exercise(report)]
    blocks += _on_one_page(overview(report), surely)
    for content in domain_contents(report):
        blocks += [*_domain(content, report, surely), *domain_actions(content, report)]
    blocks += _on_one_page(differences(report), surely)
    return [*blocks, *(block for part in _AFTER_DIFFERENCES for block in part(report))]


def _domain(content: DomainContent, report: ReportInput, layout: PageLayout) -> list[Block]:
    """The page of a domain, with as many quotations as it has room for; one that takes two pages has all of them."""
    whole = domain_page(content, report, len(content.quotes))
    fewer = [domain_page(content, report, count) for count in reversed(range(len(content.quotes)))]
    smaller = _on_one_page(fewer[-1] if fewer else whole, layout)
    return next((blocks for blocks in (whole, *fewer, smaller) if page_count(blocks, layout) == 1), whole)


def _on_one_page(blocks: Sequence[Block], layout: PageLayout) -> list[Block]:
    """The blocks with the largest figures that leave them on one page; with the smallest where none does."""
    sized = [[_scaled(block, scale) for block in blocks] for scale in _SCALES]
    return next((each for each in sized if page_count(each, layout) == 1), sized[-1])


def _scaled(block: Block, scale: float) -> Block:
    return replace(block, scale=scale) if isinstance(block, Figure) else block
