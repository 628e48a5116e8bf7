"""Part 4: the general overview, domains first, then all fields."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.report.sentences import finding_sentence
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import (
    differs_by_rounding,
    field_columns,
    field_with_score,
    figures,
    interval_cell,
    no_result,
    number_column,
    people_cell,
    scale_facts,
    score_cell,
    stage_cell,
    without_extremes,
)
from c21lab.report.word.sections.summary import is_large_tie
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.finding_kinds import Highest, Lowest
from c21lab.scoring.results import DomainScore

_HALF_A_PAGE_CM = 12.0


def overview(report: ReportInput, *, new_page: bool) -> list[Block]:
    """Returns the part as blocks; unless it opens a page, it follows the part before and breaks in the middle."""
    edition, words = report.edition, report.edition.words
    blocks: list[Block] = [
        Heading(words("report-overview"), new_page=new_page, zone="overview"),
        Heading(words("report-domains"), 2),
    ]
    scored_domains = any(domain.score is not None for domain in edition.results.domains)
    blocks.append(_domain_table(edition) if scored_domains else Paragraph(words("report-no-domain-score")))
    blocks += _extremes(edition, new_page=not new_page)
    all_fields = figures(report, "dots")
    tall = any(figure.picture.height_cm > _HALF_A_PAGE_CM for figure in all_fields)
    heading = Heading(words("report-all-fields"), 2, new_page=tall)
    return [*blocks, heading, *all_fields] if all_fields else blocks


def _domain_table(edition: Edition) -> Table:
    words, results = edition.words, edition.results
    columns = [
        TableColumn(words("report-col-domain"), width="text"),
        number_column(words("report-col-score")),
        TableColumn(words("report-col-stage")),
        TableColumn(words("report-col-people"), "right"),
        number_column(words("report-col-fields-scored")),
        TableColumn(words("report-col-lowest-field"), width="text"),
    ]
    rows = [_domain_row(domain, edition) for domain in results.domains]
    note = words("report-domain-note", **scale_facts(edition))
    if any(differs_by_rounding(domain, edition) for domain in results.domains):
        note = f"{note} {words('report-before-rounding')}"
    return Table(words("report-domain-caption"), columns, rows, note)


def _domain_row(domain: DomainScore, edition: Edition) -> list[TableCell]:
    words, results = edition.words, edition.results
    fields = results.fields_of(domain.id)
    return [
        TableCell(edition.framework_words.title_of(domain.id)),
        score_cell(domain.score, edition, strong=True),
        stage_cell(domain.stage, edition),
        people_cell(fields, edition),
        TableCell(words("report-of", part=domain.fields_scored, whole=len(fields))),
        _lowest_cell(domain, edition),
    ]


def _lowest_cell(domain: DomainScore, edition: Edition) -> TableCell:
    if not domain.lowest_fields:
        return no_result(edition)
    return TableCell(edition.words.join(field_with_score(id_, edition) for id_ in domain.lowest_fields))


def _extremes(edition: Edition, *, new_page: bool) -> list[Block]:
    words = edition.words
    blocks: list[Block] = [Heading(words("report-extremes"), 2, new_page=new_page)]
    if not edition.results.of_type(Highest, Lowest):
        return [*blocks, Paragraph(without_extremes(edition))]
    for kind in (Highest, Lowest):
        findings = edition.results.of_type(kind)
        ids = [f.field for f in findings if not is_large_tie(f)]
        if ids:
            blocks.append(_field_table(words(f"report-{kind.kind}-caption"), ids, edition))
        blocks += [Paragraph(finding_sentence(f, edition)) for f in findings if is_large_tie(f)]
    blocks.append(Paragraph(words("report-neighbours-plain"), StyleName.NOTE))
    return blocks if edition.results.is_linked else [*blocks, Paragraph(words("report-not-linked"), StyleName.NOTE)]


def _field_table(caption: str, ids: Sequence[str], edition: Edition) -> Table:
    words = edition.words
    fields = [edition.results.field_score(id_) for id_ in ids]
    columns = field_columns(fields, edition)
    if any(field.interval or field.all_same for field in fields):
        columns[number_column(words("report-col-interval"))] = [interval_cell(f, edition) for f in fields]
    return Table(caption, list(columns), list(zip(*columns.values(), strict=True)))
