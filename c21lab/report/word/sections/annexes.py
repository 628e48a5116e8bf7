"""Part 9: the annexes, with everything the tables before left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from itertools import chain

from c21lab.edition import Edition
from c21lab.report.parameters import parameter_rule, parameter_value
from c21lab.report.sentences import rated_level
from c21lab.report.word.blocks import (
    Block,
    Heading,
    PageSetup,
    Paragraph,
    ReportInput,
    Table,
    TableCell,
    TableColumn,
    strong,
)
from c21lab.report.word.sections.common import (
    brief_agreement_cell,
    interval_cell,
    kind_of_problem,
    no_result,
    number_cell,
    number_column,
    numbered_parts,
    score_cell,
)
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.results import AgreedAtTables, FieldScore, GroupColumn
from c21lab.settings import Method

_ROWS_OF_HALF_A_PAGE = 14
FIELDS, GROUPS = "fields", "groups"  # the names by which texts refer to these tables
_GROUPS_ABREAST = 10
_AIR = 3.0  # points between the rules of the method
_EXPLAINED = ("interval", "median", "spread")
# answers that are no score, by the head of their column
_MISSING = {"dont-know": "dont_know", "not-applicable": "not_applicable", "blank": "blank", "not-asked": "not_asked"}
_MEANS_MORE = {"field": ("blank", "not-asked"), "action": tuple(_MISSING)}  # than the head of the column says
Columns = dict[TableColumn, list[TableCell]]


def annexes(report: ReportInput) -> list[Block]:
    """Returns all annexes in order; those with nothing to say are left out."""
    edition, words = report.edition, report.edition.words
    top = Heading(words("report-annexes"), new_page=True, zone="annex-scores")
    blocks: list[Block] = [PageSetup(landscape=True), top, _field_table(edition)]
    if edition.results.participation.groups:
        long = len(edition.results.fields) > _ROWS_OF_HALF_A_PAGE
        blocks.append(Heading(words("report-annex-groups"), 2, new_page=long, zone="annex-groups"))
        blocks += _group_tables(edition)
    blocks.append(PageSetup())
    if report.participants:
        names = words.join(report.participants)
        blocks.append(Heading(words("report-annex-participants"), 2, zone="annex-participants"))
        blocks.append(Paragraph(words("report-named", names=names)))
    return [*blocks, *_set_aside(report), *_method(edition), *_framework(edition)]


def _field_table(edition: Edition) -> Table:
    """All that is known of each field, without columns that hold dashes or zeros only."""
    words, fields = edition.words, edition.results.fields
    columns: Columns = {
        TableColumn(words("report-col-field"), width="text"): [
            TableCell(edition.framework_words.title_of(field.id)) for field in fields
        ]
    }
    columns |= _scores(fields, edition)
    if edition.results.agreed_at_tables:
        columns |= _at_tables(edition.results.agreed_at_tables, edition)
    if any(field.stage_shares for field in fields):
        for stage in edition.framework.scale.stages:
            head = number_column(edition.stage_label(stage.id))
            columns[head] = [_share_cell(field, stage.id, edition) for field in fields]
    for head, attribute in _MISSING.items():
        counts = [getattr(field, attribute) for field in fields]
        if any(counts):
            columns[number_column(words(f"report-col-{head}"))] = [TableCell(str(count)) for count in counts]
    rows = list(zip(*columns.values(), strict=True))
    notes = _notes(columns, edition)
    return Table(words("report-annex-scores-caption"), list(columns), rows, notes, dense=True, ref=FIELDS)


def _scores(fields: Sequence[FieldScore], edition: Edition) -> Columns:
    words = edition.words
    people = [TableCell(str(field.people)) for field in fields]
    columns: Columns = {
        number_column(words("report-col-score")): [score_cell(field.score, edition, strong=True) for field in fields],
        number_column(words("report-col-interval")): [interval_cell(field, edition) for field in fields],
        number_column(words("report-col-people")): people,
        number_column(words("report-col-median")): [number_cell(field.median, 1, edition) for field in fields],
        number_column(words("report-col-spread")): [number_cell(field.spread, 1, edition) for field in fields],
        TableColumn(words("report-col-agreement")): [brief_agreement_cell(field, edition) for field in fields],
    }
    empty = no_result(edition).text
    return {column: cells for column, cells in columns.items() if any(cell.text != empty for cell in cells)}


def _at_tables(agreed: AgreedAtTables, edition: Edition) -> Columns:
    """What tables agreed on in a round of their own, beside the scores."""
    words = edition.words
    return {
        number_column(words("report-col-at-tables")): [score_cell(table.score, edition) for table in agreed.fields],
        number_column(words("report-col-people-at-tables")): [TableCell(str(t.people)) for t in agreed.fields],
    }


def _notes(columns: Columns, edition: Edition) -> str:
    """Explains the columns that the table has, and its dashes."""
    words, results = edition.words, edition.results
    heads = {column.head for column in columns}
    notes = [words(f"report-note-{name}") for name in _EXPLAINED if words(f"report-col-{name}") in heads]
    if any(field.agreement and field.singles < field.people for field in results.fields):
        notes.append(words("report-note-singles"))
    if any(field.stage_shares for field in results.fields):
        notes.append(words("report-note-stages"))
    if no_result(edition) in chain.from_iterable(columns.values()):
        notes.append(words("report-note-no-result"))
    method = edition.settings.method
    if words("report-col-interval") in heads and any(_has_small_table(one, method) for one in results.fields):
        notes.append(words("report-note-small-table", least=method.min_group))
    missing = [name for name in _MISSING if words(f"report-col-{name}") in heads]
    if missing:
        notes.append(words("report-note-missing", columns=len(missing)))
    level = rated_level(edition)
    notes += [words(f"report-note-{name}", level=level) for name in missing if name in _MEANS_MORE[level]]
    if not all(edition.asks_about(field.id) for field in results.fields):
        notes.append(words("report-annex-answers-no-action"))
    if results.agreed_at_tables:
        agreed = results.agreed_at_tables
        notes.append(words("report-at-tables", people=agreed.people, sheets=agreed.sheets))
    return " ".join(notes)


def _has_small_table(field: FieldScore, method: Method) -> bool:
    """Whether a field has sheets enough for an interval and none, for the sake of a small table beside single ones."""
    none = field.score is not None and field.interval is None and not field.all_same
    return none and field.sheets >= method.min_detail and 0 < field.singles < field.sheets


def _share_cell(field: FieldScore, stage: str, edition: Edition) -> TableCell:
    if field.stage_shares is None:
        return no_result(edition)
    return TableCell(edition.words.percent(field.stage_shares[stage] / 100))


def _group_tables(edition: Edition) -> list[Table]:
    """The groups' scores, in as many tables as it takes for the heads of columns to stay whole."""
    words, groups = edition.words, edition.results.participation.groups
    abreast = -(-len(groups) // -(-len(groups) // _GROUPS_ABREAST))  # as even as it goes
    parts = [groups[start : start + abreast] for start in range(0, len(groups), abreast)]
    caption = words("report-annex-groups-caption")
    captions = numbered_parts(caption, len(parts), words)
    tables = [_group_table(title, part, edition) for title, part in zip(captions, parts, strict=True)]
    return [replace(tables[0], ref=GROUPS), *tables[1:]]


def _group_table(caption: str, groups: Sequence[GroupColumn], edition: Edition) -> Table:
    words = edition.words
    columns = [TableColumn(words("report-col-field"), width="text")]
    columns += [number_column(edition.group_label(group.id)) for group in groups]
    rows = [
        [TableCell(edition.framework_words.title_of(f.id)), *(_group_cell(f, group.id, edition) for group in groups)]
        for f in edition.results.fields
    ]
    cells, notes = [*chain.from_iterable(rows)], list[str]()
    if TableCell(words("report-hidden")) in cells:
        notes.append(words("report-annex-groups-note", least=edition.settings.method.min_group))
    if no_result(edition) in cells:
        notes.append(words("report-note-no-group-result"))
    return Table(caption, columns, rows, " ".join(notes), dense=True)


def _group_cell(field: FieldScore, group: str, edition: Edition) -> TableCell:
    if group in field.hidden:
        return TableCell(edition.words("report-hidden"))
    return score_cell(field.groups.get(group), edition)


def _set_aside(report: ReportInput) -> list[Block]:
    words = report.edition.words
    heading = Heading(words("report-annex-set-aside"), 2, zone="annex-set-aside")
    if not report.set_aside:
        return [heading, Paragraph(words("report-set-aside-none"))]
    columns = [TableColumn(words("report-col-kind"), width="text"), number_column(words("report-col-count"))]
    rows = [
        [TableCell(kind_of_problem(code, report.edition)), TableCell(str(count))] for code, count in report.set_aside
    ]
    return [heading, Table(words("report-set-aside-caption"), columns, rows, words("report-set-aside-note"))]


def _method(edition: Edition) -> list[Block]:
    """Every parameter with its value, in two columns."""
    words = edition.words
    names = [parameter.name for parameter in dataclass_fields(edition.settings.method)]
    lines = [
        words("report-rule-line", rule=parameter_rule(name, edition), value=strong(parameter_value(name, edition)))
        for name in names
    ]
    blocks: list[Block] = [Heading(words("report-annex-method"), 2, zone="annex-method")]
    blocks += [Paragraph(words("report-method-intro"), kept=True), PageSetup(columns=2)]
    blocks += [*(Paragraph(line, StyleName.SMALL_CELL, air=_AIR) for line in lines), PageSetup()]
    raised = " ".join(words.problem_message(notice) for notice in edition.settings.raised)
    return [*blocks, Paragraph(raised, StyleName.NOTE)] if raised else blocks


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
    blocks: list[Block] = [Heading(words("report-annex-framework"), 2, zone="annex-framework"), Paragraph(facts)]
    return [*blocks, Paragraph(texts.source)] if texts.source else blocks
