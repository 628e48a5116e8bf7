"""The plan of the report's pages: which part stands where, and in which form its figure is. It decides no content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from c21lab.lab.kinds import kind_of
from c21lab.report.domain_content import DomainContent
from c21lab.report.word.blocks import Block, Figure, ReportInput, Table
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


def planned_blocks(report: ReportInput, layout: PageLayout) -> list[Block]:
    """Returns all parts in order; what is meant for one page is made to fit by the form of its figure."""
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
    blocks += _overview(report, surely)
    for content in domain_contents(report):
        blocks += [*_domain(content, report, surely), *domain_actions(content, report)]
    blocks += _on_one_page(differences(report), surely)
    return [*blocks, *(block for part in _AFTER_DIFFERENCES for block in part(report))]


def _domain(content: DomainContent, report: ReportInput, layout: PageLayout) -> list[Block]:
    """The page of a domain, with as many quotations as it has room for; one that takes two pages has all of them."""
    counts = range(len(content.quotes), -1, -1)
    pages = [domain_page(content, report, count) for count in counts]
    forms = chain(pages, _ever_closer(pages[-1]))
    return _first_on_one_page(forms, layout) or pages[0]


def _overview(report: ReportInput, layout: PageLayout) -> list[Block]:
    """The overview on one page; where it takes two, the first is that of the figure, which fills it."""
    heading, table, *drawn = overview(report)

    forms = [table, replace(table, dense=True)] if isinstance(table, Table) else [table]
    pages = ([heading, form, *figures] for form in forms for figures in _ever_closer(drawn))
    return _first_on_one_page(pages, layout) or [heading, *drawn, table]


def _on_one_page(blocks: list[Block], layout: PageLayout) -> list[Block]:
    """The blocks, with a closer figure where that leaves them on one page."""
    return _first_on_one_page(_ever_closer(blocks), layout) or blocks


def _first_on_one_page(forms: Iterable[list[Block]], layout: PageLayout) -> list[Block] | None:
    """The first form that takes one page; later ones are not made."""
    return next((blocks for blocks in forms if page_count(blocks, layout) == 1), None)


def _ever_closer(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks as they are, then with figures whose rows stand closer, as far as letters of the same size allow."""
    yield [*blocks]
    while any(isinstance(block, Figure) and block.picture.closer for block in blocks):
        blocks = [_closer(block) for block in blocks]
        yield blocks


def _closer(block: Block) -> Block:
    if isinstance(block, Figure) and block.picture.closer:
        return replace(block, picture=block.picture.closer())
    return block
