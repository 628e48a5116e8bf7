"""Part 4: the general overview, domains first, then all fields, on one page."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.report.domain_content import unasked
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import (
    differs_by_rounding,
    figures,
    named_fields,
    no_result,
    number_column,
    people_cell,
    score_cell,
    scored,
    stage_cell,
)
from c21lab.scoring.finding_kinds import Highest, Lowest
from c21lab.scoring.results import DomainScore


def overview(report: ReportInput) -> list[Block]:
    """Returns the part as blocks: the table of the domains, and all fields in one dot plot."""
    edition, words = report.edition, report.edition.words
    heading = Heading(words("report-overview"), new_page=True, zone="overview")
    scored_domains = any(domain.score is not None for domain in edition.results.domains)
    table = _domain_table(edition) if scored_domains else Paragraph(words("report-no-domain-score"))
    return [heading, table, *figures(report, "dots", words("chart-title-dots"), _reading(edition))]


def _reading(edition: Edition) -> str:
    """How to read the dot plot; what an interval is, where there is one, once in the report."""
    words, results = edition.words, edition.results
    percent = words.percent(edition.settings.method.confidence, decimals=1)
    notes = [words("report-reading-bold")] if results.of_type(Highest, Lowest) else []
    if any(field.interval for field in results.fields):
        notes.append(words("report-reading-interval", percent=percent))
    if len({field.score for field in scored(results.fields)}) > 1:
        notes.append(words("report-neighbours-plain"))
    return " ".join(notes)


def _domain_table(edition: Edition) -> Table:
    words, results = edition.words, edition.results
    absent = unasked(results)
    domains = [domain for domain in results.domains if domain.id not in absent]
    columns = {
        TableColumn(words("report-col-domain"), width="text"): [
            TableCell(edition.framework_words.title_of(domain.id)) for domain in domains
        ],
        number_column(words("report-col-score")): [score_cell(d.score, edition, strong=True) for d in domains],
        TableColumn(words("report-col-stage")): [stage_cell(domain.stage, edition) for domain in domains],
        number_column(words("report-col-people")): [people_cell(results.fields_of(d.id), edition) for d in domains],
    }
    if any(domain.fields_scored < len(results.fields_of(domain.id)) for domain in domains):
        columns[number_column(words("report-col-fields-scored"))] = [
            TableCell(words("report-of", part=d.fields_scored, whole=len(results.fields_of(d.id)))) for d in domains
        ]
    if any(domain.lowest_fields for domain in domains):
        lowest = TableColumn(words("report-col-lowest-field"), width="text", share=1.3)
        columns[lowest] = [_lowest_cell(domain, edition) for domain in domains]
    rows = list(zip(*columns.values(), strict=True))
    return Table(words("report-domain-caption"), list(columns), rows, _note(edition))


def _note(edition: Edition) -> str:
    """Explains counts of people that differ by field, dashes, and means that the printed scores do not give."""
    words, results = edition.words, edition.results
    notes: list[str] = []
    if any(len({f.people for f in results.fields_of(d.id) if f.score is not None}) > 1 for d in results.domains):
        notes.append(words("report-domain-people"))
    shown = [domain for domain in results.domains if domain.id not in unasked(results)]
    some_lowest = any(domain.lowest_fields for domain in shown)
    if any(domain.score is None or (some_lowest and not domain.lowest_fields) for domain in shown):
        notes.append(words("report-domain-dash"))
    if any(differs_by_rounding(domain, edition) for domain in shown):
        notes.append(words("report-before-rounding"))
    return " ".join(notes)


def _lowest_cell(domain: DomainScore, edition: Edition) -> TableCell:
    """The lowest fields with their score; those that are many are counted."""
    if not domain.lowest_fields:
        return no_result(edition)
    score = edition.score(edition.results.field_score(domain.lowest_fields[0]).score or 0.0)
    name = named_fields(domain.lowest_fields, edition, quoted=False)
    return TableCell(edition.words("report-name-and-score", name=name, score=score))
