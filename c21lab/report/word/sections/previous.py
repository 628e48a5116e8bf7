"""Then and now: the scores beside those of an earlier workshop, and the words that such a pair allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from c21lab.charts.provenance import previous_label, previous_provenance
from c21lab.edition import Edition
from c21lab.report.sentences import points
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import figures, no_result, number_column, prose
from c21lab.report.word.style_names import StyleName
from c21lab.scoring.comparison import CHANGE, Comparison, FieldChange

_MOST_NAMED = 3  # more are only counted: words and chart fit a page


def before_and_now(report: ReportInput) -> list[Block]:
    """Returns the part as blocks; none where the session names no earlier one."""
    edition, words = report.edition, report.edition.words
    comparison = edition.results.previous
    if comparison is None:
        return []
    blocks: list[Block] = [Heading(words("report-before"), new_page=True, zone="previous")]
    blocks += [Paragraph(text) for text in _introduction(edition, comparison)]
    blocks += [Paragraph(text, StyleName.BULLET) for text in _named(edition, comparison)]
    blocks += figures(report, "changes")
    if comparison.fields:
        blocks.append(_table(edition, comparison))
    blocks += [Paragraph(text) for text in _composition(edition, comparison)]
    return [*blocks, *prose("previous-analysis", "report-before-analysis", "report-before-prompt", edition)]


def _introduction(edition: Edition, comparison: Comparison) -> Iterator[str]:
    words, label, now = edition.words, previous_label(edition, comparison), edition.results.participation.people
    if not comparison.fields:  # else the figure's caption tells it
        yield words("report-before-beside", provenance=previous_provenance(edition, comparison))
    people = words("report-before-people", when=label, then=comparison.earlier.people, now=now)
    yield f"{words('report-before-others')} {people}"
    yield " ".join([*_verdict(edition, comparison), *_limits(edition, comparison)])


def _composition(edition: Edition, comparison: Comparison) -> Iterator[str]:
    """The people then and now in the groups that both sessions show."""
    words, now = edition.words, edition.results.participation
    then = comparison.earlier.groups
    both = [column for column in now.groups if column.id in then and column.is_named]
    if both:
        named = (
            words("report-before-group", group=edition.group_label(c.id), then=then[c.id], now=c.people) for c in both
        )
        yield words("report-before-groups", groups=words.join(named))


def _verdict(edition: Edition, comparison: Comparison) -> Iterator[str]:
    """What may be said of the changes, and of what could not be tested."""
    words, tested = edition.words, comparison.tested
    untested = len(comparison.fields) - tested
    if not comparison.fields:
        yield words("report-before-nothing")
        return
    if not tested:
        yield words("report-before-untestable", count=untested, least=edition.settings.method.min_detail)
        return
    key = "report-before-some" if comparison.named else "report-before-none"
    yield words(key, count=len(comparison.named), tested=tested)
    if comparison.smallest is not None:
        yield words("report-before-smallest", points=points(comparison.smallest, edition))
    if untested:
        yield words("report-before-untested", count=untested)


def _limits(edition: Edition, comparison: Comparison) -> Iterator[str]:
    """Why fields are not compared, or compared with a reservation."""
    words, was = edition.words, comparison.earlier.framework
    if was.id != edition.framework.id:
        yield words("report-before-mapped", framework=was.id)
    if comparison.by_ids:
        yield words("report-before-by-ids", version=was.version)
    if comparison.reworded:
        yield words("report-before-reworded", count=len(comparison.reworded), version=was.version)


def _named(edition: Edition, comparison: Comparison) -> Iterator[str]:
    """A sentence for each change that may be named, the largest first."""
    ordered = sorted(comparison.named, key=lambda change: -abs(change.change))
    for change in ordered[:_MOST_NAMED]:
        yield edition.words("report-before-change", **_facts(edition, comparison, change))
    further = len(ordered) - _MOST_NAMED
    if further > 0:
        yield edition.words("report-before-further", count=further)


def _facts(edition: Edition, comparison: Comparison, change: FieldChange) -> Mapping[str, str | int]:
    return {
        "name": edition.words.quoted(edition.framework_words.title_of(change.id)),
        "direction": "higher" if change.change > 0 else "lower",
        "now": edition.score(change.now),
        "then": edition.score(change.then),
        "people": change.people_now,
        "people_then": change.people_then,
        "when": previous_label(edition, comparison),
        "points": points(abs(change.change), edition),
    }


def _table(edition: Edition, comparison: Comparison) -> Table:
    words, method = edition.words, edition.settings.method
    heads = [
        words("report-col-then"),
        words("report-col-now"),
        words("report-col-change"),
    ]
    columns = [TableColumn(words("report-col-field"), width="text"), *map(number_column, heads)]
    tested = bool(comparison.tested)
    if tested:
        columns += [number_column(words("report-col-change-interval")), TableColumn(words("report-col-verdict"))]
    rows = [_row(edition, change, tested=tested) for change in comparison.fields]
    percent = words.percent(method.confidence, decimals=1)
    least = points(float(CHANGE * edition.framework.scale.range), edition)
    note = words("report-before-note", percent=percent, least=least) if tested else words("report-before-note-untested")
    return Table(words("report-before-caption"), columns, rows, note)


def _with_people(edition: Edition, score: float, people: int) -> str:
    return edition.words("report-score-of", score=edition.score(score), people=people)


def _row(edition: Edition, change: FieldChange, *, tested: bool) -> list[TableCell]:
    cells = [
        TableCell(edition.framework_words.title_of(change.id)),
        TableCell(_with_people(edition, change.then, change.people_then)),
        TableCell(_with_people(edition, change.now, change.people_now), strong=True),
        TableCell(edition.signed(change.change), strong=change.named),
    ]
    if not tested:
        return cells
    if change.interval is None:
        return [*cells, no_result(edition), TableCell(edition.words("report-untested"))]
    low, high = (edition.signed(end) for end in change.interval)
    verdict = edition.words("report-clear-change" if change.named else "report-no-clear-change")
    interval = edition.words("report-change-interval", low=low, high=high)
    return [*cells, TableCell(interval), TableCell(verdict, strong=change.named)]
