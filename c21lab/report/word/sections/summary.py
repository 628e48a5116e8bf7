"""Part 2: the whole report in one page, for a reader with half a minute."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from c21lab.edition import Edition
from c21lab.report.agenda_sentences import agenda_sentence
from c21lab.report.content import MOST_ENTRIES, OnePage, Side, one_page
from c21lab.report.front_sentences import headline_sentences, standing_name, standing_reason
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn, strong
from c21lab.report.word.sections.common import figures, number_column, scale_facts, without_extremes
from c21lab.report.word.style_names import StyleName
from c21lab.settings import NO_GROUP

_AIR = 8.0  # points above the heading of a page that has to hold much


def summary(report: ReportInput) -> list[Block]:
    """Returns the headline, the domains, strengths and weaknesses, what to discuss first, and who spoke."""
    edition, words = report.edition, report.edition.words
    page = one_page(edition.results, edition.framework.scale)
    blocks: list[Block] = [Heading(words("report-summary"), new_page=True, zone="summary")]
    blocks.append(Paragraph(" ".join(headline_sentences(page.headline, edition, strong)), StyleName.LEAD))
    opinion = f"{words('report-whose-opinion', **scale_facts(edition))} {who_took_part(edition)}"
    drawn = figures(report, "summary", words("chart-title-summary"), opinion)
    blocks += drawn or [Paragraph(opinion, StyleName.NOTE)]
    blocks += _sides(page, edition)
    return blocks + _agenda(page, edition)


def who_took_part(edition: Edition) -> str:
    """Counts the people, their groups, and who answered alone and who at a table."""
    room, words = edition.results.participation, edition.words
    key = "report-who-single" if room.all_single else "report-who-tables"
    facts = {
        "people": room.people,
        "singles": room.singles,
        "seated": room.people - room.singles,
        "tables": room.sheets - room.singles,
    }
    ids = [id_ for column in room.groups for id_ in column.merged or (column.id,)]
    groups = len([id_ for id_ in ids if id_ != NO_GROUP])
    if groups < 2:
        return words(key, **facts)
    unnamed = "some" if NO_GROUP in ids else "nobody"
    return words(f"{key}-groups", **facts, groups=groups, unnamed=unnamed)


def _sides(page: OnePage, edition: Edition) -> list[Block]:
    """Strengths beside weaknesses; a side without an entry has no columns."""
    words = edition.words
    sides = [side for side in (page.strengths, page.weaknesses) if side.entries]
    if not sides:
        return [Heading(words("report-strengths-weaknesses"), 2, air=_AIR), Paragraph(without_extremes(edition))]
    columns = [
        column
        for side in sides
        for column in (
            number_column(words("report-col-score")),
            TableColumn(words(f"report-col-{side.name}"), width="text"),
        )
    ]
    rows = zip_longest(*(_entries(side, edition) for side in sides), fillvalue=(TableCell(""), TableCell("")))
    cells = [[cell for entry in row for cell in entry] for row in rows]
    note = "" if edition.results.is_linked else words("report-not-linked")
    return [Table(words("report-sides-caption", most=MOST_ENTRIES), columns, cells, note)]


def _entries(side: Side, edition: Edition) -> list[Sequence[TableCell]]:
    return [
        (
            TableCell(edition.score(entry.score), strong=True),
            TableCell(f"{strong(standing_name(entry, edition))}\n{standing_reason(entry, side, edition)}"),
        )
        for entry in side.entries
    ]


def _agenda(page: OnePage, edition: Edition) -> list[Block]:
    heading = Heading(edition.words("report-discuss"), 2, air=_AIR)
    if not page.agenda:
        return [heading, Paragraph(edition.words("report-discuss-none"))]
    return [heading, *(Paragraph(agenda_sentence(line, edition, strong), StyleName.NUMBER) for line in page.agenda)]
