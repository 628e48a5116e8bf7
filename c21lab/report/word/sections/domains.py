"""Part 5: a page for each domain, and where actions were rated one for its actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from c21lab.edition import Edition
from c21lab.report.domain_content import DomainContent, Lead, domain_content, unasked
from c21lab.report.quotes import Quote
from c21lab.report.sentences import agreed_scope, finding_sentence, people_range
from c21lab.report.word.blocks import (
    Block,
    Figure,
    Heading,
    Paragraph,
    ReportInput,
    Table,
    TableColumn,
    strong,
)
from c21lab.report.word.sections.common import (
    agreement_cell,
    differs_by_rounding,
    field_columns,
    figures,
    named_fields,
    number_column,
    prose,
    score_cell,
    scored,
)
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.results import DomainScore, FieldScore

_AIR = 8.0  # points above the headings of a page that has to hold much


def domain_contents(report: ReportInput) -> list[DomainContent]:
    """Returns what the page of each domain says that anybody was asked about, in the framework's order."""
    results, absent = report.edition.results, unasked(report.edition.results)
    domains = (domain for domain in report.edition.framework.domains if domain.id not in absent)
    return [domain_content(results, domain, report.quotes) for domain in domains]


def domain_page(content: DomainContent, report: ReportInput, quotes: int) -> list[Block]:
    """Returns the page of a domain with at most so many of its quotations, which give way where it has no room."""
    edition, domain = report.edition, content.domain
    fields = edition.results.fields_of(domain.id)
    some = bool(scored(fields))  # a domain without any result needs no page of its own, and no table of dashes
    zone, title = f"d-{domain.id}", edition.framework_words.title_of(domain.id)
    blocks: list[Block] = [Heading(title, new_page=some, zone=zone, code=domain.id)]
    blocks.append(Paragraph(_lead(content, edition), StyleName.LEAD))
    if some:
        caption = edition.words("report-domain-figure", domain=title)
        blocks += figures(report, f"domain-{domain.id}", caption)
        blocks.append(_table(domain, fields, edition))
        blocks += [Paragraph(finding_sentence(f, edition), StyleName.BULLET) for f in content.findings]
    blocks += _quotes(content.quotes[:quotes], domain.id, report)
    place = f"{zone}-analysis"
    return [*blocks, *prose(place, "report-analysis", "report-analysis-prompt", edition, domain.id, _AIR)]


def _lead(content: DomainContent, edition: Edition) -> str:
    words, domain = edition.words, content.domain
    fields = edition.results.fields_of(domain.id)
    if domain.score is None or domain.stage is None:
        return words("report-domain-without-score", scored=domain.fields_scored, fields=len(fields))
    facts = {
        "score": strong(edition.score(domain.score)),
        "stage": edition.stage_label(domain.stage),
        "scored": domain.fields_scored,
        "people": people_range([field.id for field in scored(fields)], edition),
    }
    return words(f"report-domain-lead-{content.lead}", **facts, **_ends(content, edition))


def _ends(content: DomainContent, edition: Edition) -> Mapping[str, str | int]:
    if content.lead is not Lead.ENDS:
        return {}
    facts: dict[str, str | int] = {}
    for end, ids in (("highest", content.highest), ("lowest", content.lowest)):
        facts[end] = named_fields(ids, edition)
        facts[f"{end}_score"] = edition.score(edition.results.field_score(ids[0]).score or 0.0)
        facts[f"{end}_count"] = len(ids)
    return facts


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
    """Explains the columns, the dashes, and a mean that the printed scores do not give."""
    words, method = edition.words, edition.settings.method
    balanced = [field.balanced is not None for field in fields]
    agreement = [field.agreement is not None for field in fields]
    notes: list[str] = []
    if any(agreement):
        notes.append(words("report-note-agreement", scope=agreed_scope(f for f in fields if f.agreement)))
    if any(balanced):
        notes.append(words("report-note-balanced"))
    if any(field.score is None for field in fields):
        notes.append(words("report-note-no-score", answers=method.min_answers))
    elif (any(agreement) and not all(agreement)) or (any(balanced) and not all(balanced)):
        notes.append(words("report-note-dash"))
    if differs_by_rounding(domain, edition):
        notes.append(words("report-before-rounding"))
    return " ".join(notes)


def domain_actions(content: DomainContent, report: ReportInput) -> list[Block]:
    """Returns the domain's actions as bars by field, on a page of their own; nothing where none has a score."""
    domain = content.domain
    drawn: list[Figure] = figures(report, f"actions-{domain.id}")
    if not drawn:
        return []
    words, title = report.edition.words, report.edition.framework_words.title_of(domain.id)
    heading = Heading(words("report-actions", domain=title), 2, new_page=True, zone=f"d-{domain.id}-actions")
    return [heading, *drawn]


def _quotes(quotes: Sequence[Quote], code: str, report: ReportInput) -> list[Block]:
    if not quotes:
        return []
    heading = Heading(report.edition.words("report-quotes"), 2, air=_AIR, code=code)
    return [heading, *(_quote(quote, report) for quote in quotes)]


def _quote(quote: Quote, report: ReportInput) -> Paragraph:
    words, text = report.edition.words, quote.text.strip()
    if quote.language == report.edition.framework_words.language:
        return Paragraph(words("report-quote", text=text), StyleName.QUOTE)
    spoken = words("report-quote-in", text=text, language=words.language_name(quote.language))
    return Paragraph(spoken, StyleName.QUOTE, language=quote.language)
