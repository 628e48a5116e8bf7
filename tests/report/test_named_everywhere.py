"""A report names the same fields in the same order, each with its reason, in every language and under every template.

Read back from the documents themselves: layout may change sizes, nothing that is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest
from docx.oxml.ns import qn
from test_city_template import WIDE, template

from c21lab.edition import Edition
from c21lab.report.agenda_sentences import MOST_IN_A_LINE
from c21lab.report.content import Side, one_page, weaknesses
from c21lab.report.domain_content import domain_content
from c21lab.report.quotes import Quote
from c21lab.report.sentences import MOST_NAMED
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table
from c21lab.report.word.page_plan import planned_blocks
from c21lab.report.word.page_setup import PageLayout
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.zone_names import row_bookmark
from c21lab.wording import program_languages
from reports import FRAMEWORK, ROOM, Read, read, report_of
from workshops import Workshop

ROOMS = {
    "people": ROOM,
    "actions": replace(ROOM, module="extended"),
    "tables": Workshop(40, tables=True),
    "four": Workshop(4),
    "half unasked": Workshop(30, unanswered=[field.id for field in FRAMEWORK.fields[:15]]),
}
TEMPLATES: dict[str, bytes | None] = {
    "house": None,
    "wide": template(WIDE, 4.0),
    "narrow letters": template("Liberation Serif", 2.5),
}
QUOTES = [Quote(field.id, f"Heard in {field.id}. " * 9, "en") for field in FRAMEWORK.fields]
_PLAN_ROWS = 8
Entries = tuple[tuple[tuple[str, ...], bool], ...]  # the fields of each entry, and whether a reason stands below


@dataclass(frozen=True)
class Named:
    """The ids of the fields that a report names, in its order."""

    strengths: Entries
    weaknesses: Entries
    agenda: tuple[tuple[str, ...], ...]
    findings: tuple[tuple[str, tuple[str, ...]], ...]  # by domain
    plan: Entries
    rows: tuple[str, ...]  # bookmarks of the plan's rows


def named(report: Read, edition: Edition) -> Named:
    """Reads back what a report names."""
    words = edition.words
    return Named(
        _entries(report, words("report-col-strengths"), edition),
        _entries(report, words("report-col-weaknesses"), edition),
        tuple(_ids(line, edition) for line in report.styled("List Number")),
        tuple(_findings(report, edition)),
        _entries(report, words("report-plan-weakness"), edition),
        tuple(_rows(report)),
    )


def _entries(report: Read, head: str, edition: Edition) -> Entries:
    """The entries of the column with a head: its name in bold, its reason on the lines below."""
    for table in report.document.element.body.iter(qn("w:tbl")):
        rows = table.findall(qn("w:tr"))
        heads = ["".join(t.text or "" for t in cell.iter(qn("w:t"))) for cell in rows[0].findall(qn("w:tc"))]
        if head in heads:
            cells = [row.findall(qn("w:tc"))[heads.index(head)] for row in rows[1:]]
            return tuple(_entry(cell, edition) for cell in cells if any(t.text for t in cell.iter(qn("w:t"))))
    return ()


def _entry(cell: Any, edition: Edition) -> tuple[tuple[str, ...], bool]:
    runs = [(run.find(qn("w:rPr")), "".join(t.text or "" for t in run.iter(qn("w:t")))) for run in cell.iter(qn("w:r"))]
    bold = [text for look, text in runs if look is not None and look.find(qn("w:b")) is not None]
    plain = [text for look, text in runs if look is None or look.find(qn("w:b")) is None]
    return _ids("".join(bold), edition), bool("".join(plain).strip())


def _findings(report: Read, edition: Edition) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The fields of the findings below the heading of each domain."""
    domain, ids = "", list[str]()
    titles = {edition.framework_words.title_of(domain.id): domain.id for domain in FRAMEWORK.domains}
    for paragraph in report.document.paragraphs:
        style = (paragraph.style.name or "") if paragraph.style else ""
        if style.startswith("Heading"):
            if domain:
                yield domain, tuple(ids)
            domain, ids = titles.get(paragraph.text.partition("\u2002")[0], "") if style.endswith("1") else "", []
        elif style == "List Bullet" and domain:
            ids += _ids(paragraph.text, edition)


def _rows(report: Read) -> Iterator[str]:
    names = (start.get(qn("w:name"), "") for start in report.document.element.iter(qn("w:bookmarkStart")))
    return (name for name in names if name.startswith("c21row_"))


def _ids(text: str, edition: Edition) -> tuple[str, ...]:
    """The fields whose titles stand in a text, in its order; a title within another one is not that field's."""
    places: dict[int, str] = {}
    for field in sorted(FRAMEWORK.fields, key=lambda field: -len(edition.framework_words.title_of(field.id))):
        title = edition.framework_words.title_of(field.id)
        place = text.find(title)
        if place >= 0:
            places[place] = field.id
            text = text.replace(title, "\0" * len(title))
    return tuple(places[place] for place in sorted(places))


def decided(edition: Edition) -> Named:
    """What the numbers decide before there is any page."""
    results, scale = edition.results, edition.framework.scale
    page, plan = one_page(results, scale), weaknesses(results, scale, _PLAN_ROWS)
    contents = [domain_content(results, domain, QUOTES) for domain in FRAMEWORK.domains]
    return Named(
        _decided_entries(page.strengths) if page.strengths.name == "strengths" else (),
        _decided_entries(page.weaknesses) if page.weaknesses.name == "weaknesses" else (),
        tuple(line.fields[:MOST_IN_A_LINE] for line in page.agenda),
        tuple(
            (content.domain.id, tuple(finding.field for finding in content.findings))
            for content in contents
            if any(f.people or f.dont_know for f in results.fields_of(content.domain.id))
        ),
        _decided_entries(plan),
        tuple(row_bookmark(entry.fields[0]) for entry in plan.entries),
    )


def _decided_entries(side: Side) -> Entries:
    return tuple((entry.fields if len(entry.fields) <= MOST_NAMED else (), True) for entry in side.entries)


@pytest.mark.parametrize("language", program_languages())
@pytest.mark.parametrize("room", ROOMS)
def test_every_language_names_what_the_numbers_decide(room: str, language: str) -> None:
    report = report_of(ROOMS[room], language, quotes=QUOTES)
    found, expected = named(read(report), report.edition), decided(report.edition)
    assert found == expected
    assert found.plan


@pytest.mark.parametrize("style", TEMPLATES)
@pytest.mark.parametrize("room", ["people", "actions"])
def test_every_template_names_what_the_numbers_decide(room: str, style: str) -> None:
    report = report_of(ROOMS[room], "fr", quotes=QUOTES, template=TEMPLATES[style])
    assert named(read(report), report.edition) == decided(report.edition)


def _without_second_finding(blocks: Sequence[Block]) -> list[Block]:
    bullets = [n for n, b in enumerate(blocks) if isinstance(b, Paragraph) and b.style is StyleName.BULLET]
    return [block for n, block in enumerate(blocks) if n != bullets[1]]


def _weaknesses_turned_round(blocks: Sequence[Block]) -> list[Block]:
    """The last table with room to write, its rows in another order."""
    return [
        replace(block, rows=block.rows[::-1]) if isinstance(block, Table) and block.row_cm else block
        for block in blocks
    ]


def _agenda_cut(blocks: Sequence[Block]) -> list[Block]:
    last = max(n for n, b in enumerate(blocks) if isinstance(b, Paragraph) and b.style is StyleName.NUMBER)
    return [block for n, block in enumerate(blocks) if n != last]


def _domains_swapped(blocks: Sequence[Block]) -> list[Block]:
    starts = [n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.level == 1 and b.code]
    first, second, third = starts[:3]
    return [*blocks[:first], *blocks[second:third], *blocks[first:second], *blocks[third:]]


@pytest.mark.parametrize("step", [_without_second_finding, _weaknesses_turned_round, _agenda_cut, _domains_swapped])
def test_a_step_of_layout_that_drops_or_reorders_a_field_is_seen(
    step: Callable[[Sequence[Block]], list[Block]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def planned(given: ReportInput, layout: PageLayout) -> list[Block]:
        return step(planned_blocks(given, layout))

    monkeypatch.setattr("c21lab.report.word.write.planned_blocks", planned)
    report = report_of(quotes=QUOTES)
    assert named(read(report), report.edition) != decided(report.edition)
