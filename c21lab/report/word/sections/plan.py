"""Part 8: towards a plan, a table that people fill in together."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.office.text_languages import without_stop
from c21lab.report.content import MOST_ENTRIES, Side, Standing, weaknesses
from c21lab.report.front_sentences import standing_name, standing_reason
from c21lab.report.word.blocks import (
    Block,
    Heading,
    Paragraph,
    ReportInput,
    Table,
    TableCell,
    TableColumn,
    reference,
    strong,
)
from c21lab.report.word.sections.annexes import FIELDS
from c21lab.report.word.sections.common import number_column, prose

_ROW_CM = 1.1
_MOST_ROWS = 8
_MOST_ACTIONS = 2  # lowest actions of a field that are named; more are counted
_SHARES = {"weakness": 3.6, "measure": 1.7, "lead": 0.8, "when": 0.8, "know": 1.1}


def plan(report: ReportInput) -> list[Block]:
    """Returns the weaknesses by score with their reasons, each with room for a measure, and the expert's place."""
    edition, words = report.edition, report.edition.words
    side = weaknesses(edition.results, edition.framework.scale, _MOST_ROWS)
    blocks: list[Block] = [Heading(words("report-plan"), zone="plan")]
    if side.entries:
        how = words("report-plan-how", table=reference(FIELDS), most=_MOST_ROWS, front=MOST_ENTRIES)
        blocks += [Paragraph(how, kept=True), _table(side, edition)]
    else:
        blocks.append(Paragraph(words("report-plan-none")))
    return [*blocks, *prose("plan-analysis", "report-first-steps", "report-first-steps-prompt", edition)]


def _table(side: Side, edition: Edition) -> Table:
    words = edition.words
    columns = [number_column(words("report-col-score"))]
    columns += [TableColumn(words(f"report-plan-{head}"), width="text", share=share) for head, share in _SHARES.items()]
    rows = [
        [
            TableCell(edition.score(entry.score), strong=True),
            TableCell(_weakness(entry, side, edition)),
            *[TableCell("")] * (len(_SHARES) - 1),
        ]
        for entry in side.entries
    ]
    ids = [entry.fields[0] for entry in side.entries]
    return Table(words("report-plan-caption"), columns, rows, row_cm=_ROW_CM, row_ids=ids)


def _weakness(entry: Standing, side: Side, edition: Edition) -> str:
    """Its name and its reason; of a single field whose actions were rated, the lowest of these."""
    lines = [strong(standing_name(entry, edition)), standing_reason(entry, side, edition)]
    if len(entry.fields) == 1:
        lines += _lowest_actions(entry.fields[0], edition)
    return "\n".join(lines)


def _lowest_actions(field: str, edition: Edition) -> list[str]:
    words, by_id = edition.words, {action.id: action for action in edition.results.actions}
    lowest = [by_id[id_] for id_ in edition.results.field_score(field).lowest_actions]
    if not lowest:
        return []
    named = [
        words(
            "report-plan-action",
            action=without_stop(edition.framework_words.title_of(action.id)),
            score=edition.score(action.score or 0.0),
        )
        for action in lowest[:_MOST_ACTIONS]
    ]
    more = len(lowest) - len(named)
    said = words("report-and-more", names=", ".join(named), count=more) if more else words.join(named)
    return [words("report-plan-lowest", count=len(lowest), actions=said)]
