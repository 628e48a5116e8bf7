"""Tables of results.<lang>.xlsx: values in rows, nothing decided here, nothing drawn."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields as dataclass_fields

from c21lab.edition import Edition
from c21lab.office.palette import SET_APART
from c21lab.problems import Problem
from c21lab.report.parameters import parameter_rule, parameter_value
from c21lab.report.quotes import Quote
from c21lab.report.sentences import rated_level
from c21lab.report.word.sections.common import brief_agreement_cell, kind_of_problem, stage_cell
from c21lab.report.workbook.change_columns import change_cells, change_columns
from c21lab.report.workbook.table import ResultColumn, ResultTable, ResultValue, ValueKind
from c21lab.scoring.results import DomainScore, FieldScore

# a longer comment goes on in the next row: a row cannot be taller than about thirty lines
_LONGEST_COMMENT = 1800


def domain_table(edition: Edition) -> ResultTable:
    """Returns one row per domain."""
    words = edition.words
    columns = [
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.2),
        ResultColumn(words("report-col-domain"), ValueKind.TEXT, 6.6),
        ResultColumn(words("report-col-score"), ValueKind.SCORE, 2.0),
        ResultColumn(words("report-col-stage"), ValueKind.WORD, 4.5),
        ResultColumn(words("report-col-people"), ValueKind.WORD, 2.4),
        ResultColumn(words("report-col-fields-scored"), ValueKind.COUNT, 2.4),
        ResultColumn(words("results-col-interval-low"), ValueKind.POINTS, 2.3),
        ResultColumn(words("results-col-interval-high"), ValueKind.POINTS, 2.3),
        ResultColumn(words("report-col-balanced"), ValueKind.SCORE, 2.3),
        ResultColumn(words("report-col-lowest-field"), ValueKind.TEXT, 6.6),
    ]
    rows = [_domain_row(domain, edition) for domain in edition.results.domains]
    return ResultTable(columns, rows, tints=_tints(edition)).without_empty(always=4).fitted()


def _domain_row(domain: DomainScore, edition: Edition) -> list[ResultValue]:
    low, high = domain.interval or (None, None)
    return [
        domain.id,
        edition.framework_words.title_of(domain.id),
        domain.score,
        _stage(domain.stage, edition),
        edition.people_behind(edition.results.fields_of(domain.id)) or None,
        domain.fields_scored,
        low,
        high,
        domain.balanced,
        edition.words.join(map(edition.framework_words.title_of, domain.lowest_fields)) or None,
    ]


def field_table(edition: Edition) -> ResultTable:
    """Returns one row per field, in the framework's order."""
    words = edition.words
    stages = edition.framework.scale.stages
    columns = [
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.3),
        ResultColumn(words("report-col-field"), ValueKind.TEXT, 9.2),
        ResultColumn(words("report-col-domain"), ValueKind.TEXT, 5.0),
        ResultColumn(words("report-col-score"), ValueKind.SCORE, 2.2),
        ResultColumn(words("report-col-stage"), ValueKind.WORD, 4.5),
        ResultColumn(words("results-col-no-score"), ValueKind.WORD, 4.5),
        ResultColumn(words("report-col-people"), ValueKind.COUNT, 2.4),
        ResultColumn(words("report-col-agreement"), ValueKind.WORD, 2.4),
        ResultColumn(words("results-col-interval-low"), ValueKind.POINTS, 2.4),
        ResultColumn(words("results-col-interval-high"), ValueKind.POINTS, 2.4),
        ResultColumn(words("report-col-balanced"), ValueKind.SCORE, 2.4),
        ResultColumn(words("report-col-median"), ValueKind.POINTS, 2.2),
        ResultColumn(words("report-col-spread"), ValueKind.POINTS, 2.4),
        *(ResultColumn(edition.stage_label(stage.id), ValueKind.SHARE, 2.8) for stage in stages),
        *(ResultColumn(words(f"report-col-{head}"), ValueKind.COUNT, 2.4) for head in _COUNTS),
        ResultColumn(words("report-col-at-tables"), ValueKind.SCORE, 2.4),
        ResultColumn(words("report-col-people-at-tables"), ValueKind.COUNT, 2.8),
        *change_columns(edition),
    ]
    agreed = edition.results.agreed_at_tables
    at_tables = {table.id: (table.score, table.people) for table in agreed.fields} if agreed else {}
    rows = [
        [*_field_row(f, edition), *at_tables.get(f.id, (None, None)), *change_cells(edition, f.id)]
        for f in edition.results.fields
    ]
    return ResultTable(columns, rows, tints=_tints(edition)).without_empty(always=5).fitted()


_COUNTS = ("dont-know", "not-applicable", "blank", "not-asked", "sheets")


def _field_row(field: FieldScore, edition: Edition) -> list[ResultValue]:
    low, high = field.interval or (None, None)
    shares = field.stage_shares or {}
    return [
        field.id,
        edition.framework_words.title_of(field.id),
        _short_domain(field.domain, edition),
        field.score,
        _stage(field.stage, edition),
        None if field.status == "ok" else edition.words("results-no-score", status=_why_none(field, edition)),
        field.people,
        brief_agreement_cell(field, edition).text if field.agreement else None,
        *(low, high, field.balanced, field.median, field.spread),
        *(shares[stage.id] / 100 if shares else None for stage in edition.framework.scale.stages),
        *(field.dont_know, field.not_applicable, field.blank, field.not_asked, field.sheets),
    ]


def _why_none(field: FieldScore, edition: Edition) -> str:
    """Explains why a field has no score: its status, or that the module rates nothing in it."""
    return field.status if edition.asks_about(field.id) else "not_asked"


def action_table(edition: Edition) -> ResultTable:
    """Returns one row per action."""
    words = edition.words
    columns = [
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.5),
        ResultColumn(words("report-col-field"), ValueKind.TEXT, 5.4),
        ResultColumn(words("report-col-action"), ValueKind.TEXT, 16.0),
        ResultColumn(words("report-col-score"), ValueKind.SCORE, 2.0),
        *(
            ResultColumn(words(f"report-col-{h}"), ValueKind.COUNT, 2.3)
            for h in ("people", "dont-know", "not-applicable")
        ),
    ]
    title = edition.framework_words.title_of
    rows = [
        [a.id, title(a.field), title(a.id), a.score, a.people, a.dont_know, a.not_applicable]
        for a in edition.results.actions
    ]
    return ResultTable(columns, rows).fitted()


def group_table(edition: Edition) -> ResultTable:
    """Returns one row per domain and field, one column per group; hidden cells hold a word instead of a number."""
    words, results = edition.words, edition.results
    heads = [
        words("results-col-group", group=edition.group_label(group.id), people=group.people)
        for group in results.participation.groups
    ]
    columns = [
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.3),
        ResultColumn(words("report-col-field"), ValueKind.TEXT, 9.2),
        ResultColumn(words("results-col-everyone"), ValueKind.SCORE, 2.2),
        ResultColumn(words("report-col-people"), ValueKind.WORD, 2.4),
        ResultColumn(words("report-col-balanced"), ValueKind.SCORE, 2.2),
        *(ResultColumn(head, ValueKind.MEAN, 3.4) for head in heads),
    ]
    rows: list[list[ResultValue]] = []
    strong: list[int] = []
    for domain in results.domains:
        strong.append(len(rows))
        fields = results.fields_of(domain.id)
        rows.append(_group_row(domain, fields, (), edition))
        rows += [_group_row(field, [field], field.hidden, edition) for field in fields]
    hidden = {words("report-hidden"): SET_APART}
    return ResultTable(columns, rows, frozenset(strong), hidden).fitted()


def _group_row(
    score: DomainScore | FieldScore, fields: Sequence[FieldScore], hidden: Sequence[str], edition: Edition
) -> list[ResultValue]:
    """The row of a domain or field; ``fields`` are those that people scored for it."""
    cells: list[ResultValue] = []
    for group in edition.results.participation.groups:
        mean = score.groups.get(group.id)
        without = "report-hidden" if group.id in hidden else "report-no-result"
        cells.append(edition.words(without) if mean is None else mean)
    people = edition.people_behind(fields) or None
    return [score.id, edition.framework_words.title_of(score.id), score.score, people, score.balanced, *cells]


def comment_table(edition: Edition, comments: Sequence[Quote]) -> ResultTable:
    """Returns one row per comment in the framework's order, in an item by its words: no sheet can be told."""
    words = edition.words
    rated = "report-col-action" if rated_level(edition) == "action" else "report-col-field"
    columns = [
        ResultColumn(words("results-col-id"), ValueKind.ID, 1.5),
        ResultColumn(words(rated), ValueKind.TEXT, 6.0),
        ResultColumn(words("results-col-language"), ValueKind.WORD, 2.4),
        ResultColumn(words("results-col-comment"), ValueKind.QUOTED, 17.0),
    ]
    items = [item.id for item in edition.framework.items(edition.results.module)]
    ordered = sorted((items.index(quote.item), quote.text.strip(), quote.language) for quote in comments)
    rows: list[list[ResultValue]] = [
        [items[item], edition.framework_words.title_of(items[item]), words.language_name(language), piece]
        for item, text, language in ordered
        for piece in _pieces(text)
    ]
    return ResultTable(columns, rows).fitted()


def problem_table(edition: Edition, set_aside: Sequence[Problem]) -> ResultTable:
    """Returns one row per kind of problem with its count: no file, no place, nothing that was typed."""
    words = edition.words
    columns = [
        ResultColumn(words("report-col-kind"), ValueKind.TEXT, 15.2),
        ResultColumn(words("report-col-count"), ValueKind.COUNT, 3.0),
    ]
    counts = Counter(str(problem.code) for problem in set_aside)
    return ResultTable(columns, [[kind_of_problem(code, edition), count] for code, count in sorted(counts.items())])


def method_table(edition: Edition) -> ResultTable:
    """Returns one row per parameter of the method."""
    words = edition.words
    columns = [
        ResultColumn(words("report-col-rule"), ValueKind.TEXT, 15.2),
        ResultColumn(words("report-col-value"), ValueKind.WORD, 3.4),
    ]
    names = [parameter.name for parameter in dataclass_fields(edition.settings.method)]
    return ResultTable(columns, [[parameter_rule(name, edition), parameter_value(name, edition)] for name in names])


def _stage(id_: str | None, edition: Edition) -> str | None:
    return None if id_ is None else edition.stage_label(id_)


def _short_domain(id_: str, edition: Edition) -> str:
    words = edition.framework_words.domains[id_]
    return words.short or words.title


def _tints(edition: Edition) -> dict[str, str]:
    cells = (stage_cell(stage.id, edition) for stage in edition.framework.scale.stages)
    return {cell.text: f"#{cell.fill}" for cell in cells}


def _pieces(text: str) -> list[str]:
    return textwrap.wrap(text, _LONGEST_COMMENT, replace_whitespace=False, expand_tabs=False, drop_whitespace=False)
