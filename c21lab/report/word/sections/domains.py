"""Part 5: one section per domain."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.office.text_languages import without_stop
from c21lab.report.quotes import Quote
from c21lab.report.sentences import finding_sentence, people_range
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import (
    agreement_cell,
    differs_by_rounding,
    field_columns,
    field_with_score,
    figures,
    number_column,
    score_cell,
    scored,
)
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    BalanceSensitive,
    BlindSpot,
    FieldFinding,
    GroupGap,
    NotApplicable,
    RelativeStrength,
    RelativeWeakness,
    Split,
    TooFew,
)
from c21lab.scoring.results import ActionScore, DomainScore, FieldScore

# what a domain's section may say about its fields, the most telling first; at most so many sentences
_TOLD: tuple[type[FieldFinding], ...] = (
    AgreedStrength,
    AgreedWeakness,
    Split,
    RelativeStrength,
    RelativeWeakness,
    GroupGap,
    BlindSpot,
    BalanceSensitive,
    NotApplicable,
    TooFew,
)
_MOST_SENTENCES = 3
_MOST_QUOTES = 6
_MOST_TIED_ACTIONS = 2


def domain_sections(report: ReportInput) -> list[Block]:
    """Returns all domains in the framework's order."""
    return [block for domain in report.edition.results.domains for block in _section(domain, report)]


def _section(domain: DomainScore, report: ReportInput) -> list[Block]:
    edition, words = report.edition, report.edition.words
    fields = edition.results.fields_of(domain.id)
    some = bool(scored(fields))  # a domain without any result needs no page of its own, and no table of dashes
    blocks: list[Block] = [
        Heading(edition.framework_words.title_of(domain.id), new_page=some, zone=f"d-{domain.id}", code=domain.id)
    ]
    blocks.append(Paragraph(_lead(domain, fields, edition), StyleName.LEAD))
    if some:
        blocks += figures(report, f"domain-{domain.id}")
        blocks.append(_table(domain, fields, edition))
        blocks += [Paragraph(text) for text in _sentences(fields, edition)]
    blocks += _actions(domain, edition)
    blocks += _quotes(domain, report)
    blocks.append(Heading(words("report-analysis"), 2, zone=f"d-{domain.id}-analysis", prose=True))
    blocks.append(Paragraph(words("report-analysis-prompt"), StyleName.PROMPT))
    return blocks


def _lead(domain: DomainScore, fields: Sequence[FieldScore], edition: Edition) -> str:
    words = edition.words
    if domain.score is None or domain.stage is None:
        return words("report-domain-without-score", scored=domain.fields_scored, fields=len(fields))
    return words(
        "report-domain-lead",
        score=edition.score(domain.score),
        stage=edition.stage_label(domain.stage),
        scored=domain.fields_scored,
        people=people_range([field.id for field in scored(fields)], edition),
        lowest_count=len(domain.lowest_fields),
        lowest=words.join(field_with_score(id_, edition, quoted=True) for id_ in domain.lowest_fields),
    )


def _table(domain: DomainScore, fields: Sequence[FieldScore], edition: Edition) -> Table:
    words = edition.words
    columns = field_columns(fields, edition)
    if any(field.agreement for field in fields):
        columns[TableColumn(words("report-col-agreement"))] = [agreement_cell(f, edition) for f in fields]
    if any(field.balanced is not None for field in fields):
        columns[number_column(words("report-col-balanced"))] = [score_cell(f.balanced, edition) for f in fields]
    caption = words("report-fields-caption", domain=edition.framework_words.title_of(domain.id))
    return Table(caption, list(columns), list(zip(*columns.values(), strict=True)), _note(domain, fields, edition))


def _note(domain: DomainScore, fields: Sequence[FieldScore], edition: Edition) -> str:
    """Explains the dashes in a table of fields, and a mean that the printed scores do not give."""
    words, method = edition.words, edition.settings.method
    notes: list[str] = []
    if not all(field.agreement and field.singles == field.people for field in fields):
        notes.append(words("report-note-few", answers=method.min_answers, least=method.min_shares))
    if differs_by_rounding(domain, edition):
        notes.append(words("report-before-rounding"))
    return " ".join(notes)


def _sentences(fields: Sequence[FieldScore], edition: Edition) -> list[str]:
    """Writes what is most telling about each field: one sentence a field, at most so many."""
    own = {field.id for field in fields}
    told: dict[str, FieldFinding] = {}
    for finding in (f for kind in _TOLD for f in edition.results.of_type(kind) if f.field in own):
        told.setdefault(finding.field, finding)
    return [finding_sentence(finding, edition) for finding in list(told.values())[:_MOST_SENTENCES]]


def _actions(domain: DomainScore, edition: Edition) -> list[Block]:
    """Each field with its highest and its lowest action, where these differ."""
    words, results = edition.words, edition.results
    by_id = {action.id: action for action in results.actions}
    rows = [
        [
            TableCell(edition.framework_words.title_of(field.id)),
            *(
                _actions_cell([by_id[id_] for id_ in ids], edition)
                for ids in (field.highest_actions, field.lowest_actions)
            ),
        ]
        for field in results.fields_of(domain.id)
        if field.highest_actions
    ]
    if not rows:
        return []
    heads = ("field", "highest-action", "lowest-action")
    shares = (1.0, 1.7, 1.7)
    columns = [TableColumn(words(f"report-col-{h}"), width="text", share=s) for h, s in zip(heads, shares, strict=True)]
    caption = words("report-actions-caption", domain=edition.framework_words.title_of(domain.id))
    return [Heading(words("report-actions"), 2), Table(caption, columns, rows)]


def _actions_cell(actions: Sequence[ActionScore], edition: Edition) -> TableCell:
    """Actions with one score, each with the people who gave it; of many the first and how many more there are."""
    words = edition.words
    shown = actions if len(actions) <= _MOST_TIED_ACTIONS else actions[:1]
    texts = [
        words(
            "report-action-with-score",
            action=without_stop(edition.framework_words.title_of(action.id)),
            score=edition.score(action.score or 0.0),
            people=action.people,
        )
        for action in shown
    ]
    more = [words("report-as-many-actions", count=len(actions) - len(shown))] if len(actions) > len(shown) else []
    listed = [*texts, *more]
    return TableCell(listed[0] if len(listed) == 1 else "\n".join(f"• {text}" for text in listed))


def _quotes(domain: DomainScore, report: ReportInput) -> list[Block]:
    framework, words = report.edition.framework, report.edition.words
    own = next(each for each in framework.domains if each.id == domain.id)
    items = [id_ for field in own.fields for id_ in (field.id, *(action.id for action in field.actions))]
    quotes = [quote for id_ in items for quote in report.quotes if quote.item == id_]
    if not quotes:
        return []
    return [Heading(words("report-quotes"), 2), *(_quote(quote, report) for quote in quotes[:_MOST_QUOTES])]


def _quote(quote: Quote, report: ReportInput) -> Paragraph:
    words, text = report.edition.words, quote.text.strip()
    if quote.language == report.edition.framework_words.language:
        return Paragraph(words("report-quote", text=text), StyleName.QUOTE)
    spoken = words("report-quote-in", text=text, language=words.language_name(quote.language))
    return Paragraph(spoken, StyleName.QUOTE, language=quote.language)
