"""Part after the plan's beginning: what the plenary agreed on, beside what people answered by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from c21lab.edition import Edition
from c21lab.lab.plenary.model import Plenary, PlenaryScore, PlenaryStatus
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import figures, no_result, number_column, prose, score_cell
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.exact import difference_as_printed
from c21lab.scoring.second_vote import SecondScore, SecondVote


def plenary(report: ReportInput) -> list[Block]:
    """Returns the plenary and the second vote as blocks; nothing where there was neither."""
    edition, words = report.edition, report.edition.words
    agreed = edition.plenary
    discussed = agreed.discussed if agreed else ()
    vote = edition.second_vote
    if not discussed and vote is None:
        return []
    blocks: list[Block] = [Heading(words("report-plenary"), new_page=True, zone="plenary")]
    if agreed and discussed:
        blocks += _plenary(agreed, discussed, report)
    if vote:
        blocks += _second_vote(vote, edition)
    return [*blocks, *prose("plenary-analysis", "report-plenary-analysis", "report-plenary-prompt", edition)]


def first_shown(edition: Edition) -> list[Block]:
    """Says of how many people the scores were when they were first shown, where others have come since."""
    if edition.revealed is None:
        return []
    now = edition.results.participation.people
    return [Paragraph(edition.words("report-first-shown", then=edition.revealed, now=now))]


def _plenary(agreed: Plenary, discussed: Sequence[PlenaryScore], report: ReportInput) -> list[Block]:
    edition, words = report.edition, report.edition.words
    counts = {
        "agreed": sum(one.status == PlenaryStatus.AGREED for one in discussed),
        "open": sum(one.status == PlenaryStatus.NOT_AGREED for one in discussed),
    }
    blocks: list[Block] = [
        Paragraph(words("report-plenary-lead", count=len(discussed), **counts), StyleName.LEAD),
        Paragraph(" ".join((words("report-plenary-how"), *_people(agreed, edition)))),
        _table(discussed, agreed, edition),
    ]
    return [*blocks, *_dissent(discussed, edition), *figures(report, "plenary")]


def _people(agreed: Plenary, edition: Edition) -> Iterator[str]:
    """How many people there were at the reveal, where others came later."""
    now = edition.results.participation.people
    if agreed.people and agreed.people != now:
        yield edition.words("report-plenary-people", then=agreed.people, now=now)


def _table(discussed: Sequence[PlenaryScore], agreed: Plenary, edition: Edition) -> Table:
    words = edition.words
    columns = [
        TableColumn(words("report-col-field"), width="text"),
        number_column(words("report-col-individual")),
        number_column(words("report-col-people")),
        number_column(words("report-col-agreed")),
        number_column(words("report-col-difference")),
        TableColumn(words("report-col-because"), width="text", share=1.4),
    ]
    rows = [_row(one, agreed, edition) for one in discussed]
    return Table(words("report-plenary-caption"), columns, rows, words("report-plenary-note"))


def _row(one: PlenaryScore, agreed: Plenary, edition: Edition) -> list[TableCell]:
    field = edition.results.field_score(one.id)
    return [
        TableCell(edition.framework_words.title_of(one.id)),
        score_cell(field.score, edition),
        TableCell(str(field.people)),
        TableCell(agreed_text(one, edition), strong=one.status == PlenaryStatus.AGREED),
        _difference(one, field.score, edition),
        TableCell(reason_text(one, agreed, edition)) if one.because else no_result(edition),
    ]


def agreed_text(one: PlenaryScore, edition: Edition) -> str:
    """Returns the agreed score as it is printed, or that there is none, with both ends of the views."""
    if one.agreed is not None:
        return str(one.agreed)
    if one.range is None:
        return edition.words("report-plenary-open")
    low, high = one.range
    return edition.words("report-plenary-between", low=str(low), high=str(high))


def reason_text(one: PlenaryScore, agreed: Plenary, edition: Edition) -> str:
    """Returns the reason; one in another language is marked like a quotation, with its language."""
    language = edition.framework_words.language
    text, written = one.reason_in(language, agreed.language)
    if written == language or not text:
        return text
    return edition.words("report-quote-in", text=text, language=edition.words.language_name(written))


def _difference(one: PlenaryScore, score: float | None, edition: Edition) -> TableCell:
    if one.agreed is None or score is None:
        return no_result(edition)
    difference = difference_as_printed(one.agreed, score)
    shown = edition.score(abs(difference))
    return TableCell(f"+{shown}" if difference > 0 else f"−{shown}" if difference < 0 else shown)


def _dissent(discussed: Sequence[PlenaryScore], edition: Edition) -> Iterator[Block]:
    """Who sees it differently, in a paragraph of its own: groups, never names."""
    fields: dict[str, list[str]] = {}
    for one in discussed:
        if one.dissent:
            title = edition.words.quoted(edition.framework_words.title_of(one.id))
            fields.setdefault(edition.group_label(one.dissent), []).append(title)
    if fields:
        said = [
            edition.words("report-plenary-dissent", group=group, fields=edition.words.join(titles), count=len(titles))
            for group, titles in fields.items()
        ]
        yield Paragraph(" ".join((edition.words("report-plenary-dissent-intro"), *said)))


def _second_vote(vote: SecondVote, edition: Edition) -> list[Block]:
    words = edition.words
    shown = [one for one in vote.fields if one.score is not None]
    blocks: list[Block] = [
        Heading(words("report-second-vote"), 2),
        Paragraph(words("report-second-vote-lead", people=vote.people, sheets=vote.sheets)),
    ]
    least = edition.settings.method.min_group
    if not shown:
        return [*blocks, Paragraph(words("report-second-vote-none", least=least))]
    with_movers = any(one.voted is not None for one in shown)
    columns = [
        TableColumn(words("report-col-field"), width="text"),
        number_column(words("report-col-first-vote")),
        number_column(words("report-col-people")),
        number_column(words("report-col-second-vote")),
        number_column(words("report-col-people")),
        *([number_column(words("report-col-moved"))] if with_movers else []),
    ]
    rows = [_vote_row(one, edition, with_movers=with_movers) for one in shown]
    left = len(vote.fields) - len(shown)
    note = words("report-second-vote-left", count=left, least=least) if left else ""
    return [*blocks, Table(words("report-second-vote-caption"), columns, rows, note)]


def _vote_row(one: SecondScore, edition: Edition, *, with_movers: bool) -> list[TableCell]:
    first = edition.results.field_score(one.id)
    row = [
        TableCell(edition.framework_words.title_of(one.id)),
        score_cell(first.score, edition),
        TableCell(str(first.people)),
        score_cell(one.score, edition, strong=True),
        TableCell(str(one.people)),
    ]
    return [*row, moved_cell(one, edition)] if with_movers else row


def moved_cell(one: SecondScore, edition: Edition) -> TableCell:
    """Returns the share of people who changed their answer; that they are few where they could be known; or a dash."""
    if one.voted is None:
        return no_result(edition)
    if one.moved is None:
        return TableCell(edition.words("report-fewer-than", least=edition.settings.method.min_group))
    return TableCell(edition.words.percent(one.moved / 100))
