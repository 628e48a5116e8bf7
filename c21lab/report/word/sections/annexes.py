"""Part 9: the annexes, with everything the tables before left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields as dataclass_fields

from c21lab.edition import Edition
from c21lab.report.parameters import parameter_rule, parameter_value
from c21lab.report.sentences import rated_level
from c21lab.report.word.blocks import Block, Heading, PageSetup, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import (
    agreement_cell,
    figures,
    interval_cell,
    kind_of_problem,
    no_result,
    number_cell,
    number_column,
    score_cell,
)
from c21lab.scoring.results import AgreedAtTables, FieldScore, GroupColumn

_ROWS_OF_HALF_A_PAGE = 18
_GROUPS_ABREAST = 5


def annexes(report: ReportInput) -> list[Block]:
    """Returns all annexes in order; those with nothing to say are left out."""
    edition, words = report.edition, report.edition.words
    blocks: list[Block] = [PageSetup(landscape=True), Heading(words("report-annexes"), new_page=True, zone="annexes")]
    blocks += [Heading(words("report-annex-scores"), 2), _score_table(edition), PageSetup()]
    if edition.results.participation.groups:
        blocks += [Heading(words("report-annex-groups"), 2, new_page=_long(edition)), *_group_tables(edition)]
    if edition.results.agreed_at_tables:
        blocks += [Heading(words("report-annex-tables"), 2), _table_round(edition.results.agreed_at_tables, edition)]
    blocks += _stages(report)
    if edition.results.actions:
        blocks += [Heading(words("report-annex-actions"), 2), _action_table(edition)]
    if report.participants:
        names = words.join(report.participants)
        blocks += [Heading(words("report-annex-participants"), 2), Paragraph(words("report-named", names=names))]
    blocks += _set_aside(report)
    blocks += [Heading(words("report-annex-method"), 2), Paragraph(words("report-method-intro")), PageSetup(columns=2)]
    blocks += [_method(edition), PageSetup()]
    return blocks + _framework(edition)


def _long(edition: Edition) -> bool:
    """Returns whether a table of all fields takes about a page, and so had better start on its own."""
    return len(edition.results.fields) > _ROWS_OF_HALF_A_PAGE


def _score_table(edition: Edition) -> Table:
    words = edition.words
    heads = ("score", "interval", "people", "median", "spread")
    columns = [TableColumn(words("report-col-field"), width="text")]
    columns += [number_column(words(f"report-col-{head}")) for head in heads]
    columns.append(TableColumn(words("report-col-agreement")))
    rows = [_score_row(field, edition) for field in edition.results.fields]
    return Table(words("report-annex-scores-caption"), columns, rows, words("report-annex-scores-note"))


def _score_row(field: FieldScore, edition: Edition) -> list[TableCell]:
    return [
        TableCell(edition.framework_words.title_of(field.id)),
        score_cell(field.score, edition, strong=True),
        interval_cell(field, edition),
        TableCell(str(field.people)),
        number_cell(field.median, 1, edition),
        number_cell(field.spread, 1, edition),
        agreement_cell(field, edition),
    ]


def _group_tables(edition: Edition) -> list[Table]:
    """The groups' scores, in as many tables as it takes for the heads of columns to stay whole."""
    words, groups = edition.words, edition.results.participation.groups
    abreast = -(-len(groups) // -(-len(groups) // _GROUPS_ABREAST))  # as even as it goes
    parts = [groups[start : start + abreast] for start in range(0, len(groups), abreast)]
    caption = words("report-annex-groups-caption")
    captions = [words("report-part", title=caption, part=n, parts=len(parts)) for n in range(1, len(parts) + 1)]
    return [
        _group_table(title, part, edition)
        for title, part in zip(captions if len(parts) > 1 else [caption], parts, strict=True)
    ]


def _group_table(caption: str, groups: Sequence[GroupColumn], edition: Edition) -> Table:
    words = edition.words
    columns = [TableColumn(words("report-col-field"), width="text")]
    columns += [number_column(edition.group_label(group.id)) for group in groups]
    rows = [
        [TableCell(edition.framework_words.title_of(f.id)), *(_group_cell(f, group.id, edition) for group in groups)]
        for f in edition.results.fields
    ]
    note = words("report-annex-groups-note", least=edition.settings.method.min_group)
    return Table(caption, columns, rows, note)


def _group_cell(field: FieldScore, group: str, edition: Edition) -> TableCell:
    if group in field.hidden:
        return TableCell(edition.words("report-hidden"))
    return score_cell(field.groups.get(group), edition)


def _table_round(agreed: AgreedAtTables, edition: Edition) -> Table:
    """What tables agreed on in a round of their own, beside the scores."""
    words = edition.words
    heads = ("score", "people", "at-tables", "people-at-tables")
    columns = [TableColumn(words("report-col-field"), width="text")]
    columns += [number_column(words(f"report-col-{head}")) for head in heads]
    rows = [
        [
            TableCell(edition.framework_words.title_of(field.id)),
            score_cell(field.score, edition, strong=True),
            TableCell(str(field.people)),
            score_cell(table.score, edition),
            TableCell(str(table.people)),
        ]
        for field, table in zip(edition.results.fields, agreed.fields, strict=True)
    ]
    facts = {"people": agreed.people, "sheets": agreed.sheets}
    return Table(words("report-annex-tables-caption"), columns, rows, words("report-at-tables", **facts))


def _stages(report: ReportInput) -> list[Block]:
    """The stacked bars, and the same as a table together with the answers that are no scores."""
    heading = Heading(report.edition.words("report-annex-stages"), 2, new_page=_long(report.edition))
    return [heading, _answer_table(report), *figures(report, "stages")]


def _answer_table(report: ReportInput) -> Table:
    edition, words = report.edition, report.edition.words
    fields = edition.results.fields
    columns = {
        TableColumn(words("report-col-field"), width="text"): [
            TableCell(edition.framework_words.title_of(f.id)) for f in fields
        ]
    }
    if any(field.stage_shares for field in fields):
        for stage in edition.framework.scale.stages:
            column = number_column(edition.stage_label(stage.id))
            columns[column] = [_share_cell(field, stage.id, edition) for field in fields]
    counts = {"n": "people", "dont-know": "dont_know", "not-applicable": "not_applicable"}
    counts |= {"blank": "blank", "not-asked": "not_asked"}
    for head, attribute in counts.items():
        columns[number_column(words(f"report-col-{head}"))] = [
            TableCell(str(getattr(field, attribute))) for field in fields
        ]
    rows = list(zip(*columns.values(), strict=True))
    notes = [words("report-annex-answers-note", level=rated_level(edition))]
    if not all(edition.asks_about(field.id) for field in fields):
        notes.append(words("report-annex-answers-no-action"))
    return Table(words("report-annex-answers-caption"), list(columns), rows, " ".join(notes))


def _share_cell(field: FieldScore, stage: str, edition: Edition) -> TableCell:
    if field.stage_shares is None:
        return no_result(edition)
    return TableCell(edition.words.percent(field.stage_shares[stage] / 100))


def _action_table(edition: Edition) -> Table:
    words = edition.words
    columns = [TableColumn(words("report-col-action"), width="text")]
    columns += [number_column(words(f"report-col-{h}")) for h in ("score", "people", "dont-know", "not-applicable")]
    rows = [
        [
            TableCell(edition.framework_words.title_of(action.id)),
            score_cell(action.score, edition, strong=True),
            *(TableCell(str(count)) for count in (action.people, action.dont_know, action.not_applicable)),
        ]
        for action in edition.results.actions
    ]
    return Table(words("report-annex-actions-caption"), columns, rows, words("report-annex-actions-note"))


def _set_aside(report: ReportInput) -> list[Block]:
    words = report.edition.words
    heading = Heading(words("report-annex-set-aside"), 2)
    if not report.set_aside:
        return [heading, Paragraph(words("report-set-aside-none"))]
    columns = [TableColumn(words("report-col-kind"), width="text"), number_column(words("report-col-count"))]
    rows = [
        [TableCell(kind_of_problem(code, report.edition)), TableCell(str(count))] for code, count in report.set_aside
    ]
    return [heading, Table(words("report-set-aside-caption"), columns, rows, words("report-set-aside-note"))]


def _method(edition: Edition) -> Table:
    words, method = edition.words, edition.settings.method
    columns = [TableColumn(words("report-col-rule"), width="text"), number_column(words("report-col-value"))]
    rows = [
        [TableCell(parameter_rule(name, edition)), TableCell(parameter_value(name, edition))]
        for name in (parameter.name for parameter in dataclass_fields(method))
    ]
    raised = " ".join(words.problem_message(notice) for notice in edition.settings.raised)
    return Table(words("report-method-caption"), columns, rows, raised)


def _framework(edition: Edition) -> list[Block]:
    words, framework, texts = edition.words, edition.framework, edition.framework_words
    facts = words(
        "report-framework-facts",
        title=texts.title,
        id=framework.id,
        version=framework.version,
        status=framework.status,
        licence=framework.licence or words("report-no-result"),
        fingerprint=framework.content_hash,
        domains=len(framework.domains),
        fields=len(framework.fields),
    )
    blocks: list[Block] = [Heading(words("report-annex-framework"), 2), Paragraph(facts)]
    return [*blocks, Paragraph(texts.source)] if texts.source else blocks
