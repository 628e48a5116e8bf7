"""The first tab of results.<lang>.xlsx, and the header that all its tabs share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from c21lab.edition import Edition
from c21lab.office.dates import dates_in_words
from c21lab.report.agenda_lines import agenda_lines
from c21lab.report.agenda_sentences import agenda_sentence
from c21lab.report.content import Side, Standing, strengths, weaknesses
from c21lab.report.front_sentences import standing_name, standing_reason
from c21lab.report.word.sections.common import scale_facts, without_extremes
from c21lab.report.word.sections.summary import who_took_part
from c21lab.report.workbook.native_radar import Box, PlacedTable, add_radar, can_be_drawn, domain_radar
from c21lab.report.workbook.styles import CONTEXT, EYEBROW, NOTE, PLAIN, SECTION, STATUS, TITLE, ResultsBook
from c21lab.report.workbook.tab_writer import PrintedPage, TabWriter
from c21lab.report.workbook.table import ResultColumn, ResultTable, ResultValue, ValueKind
from c21lab.report.workbook.tables import domain_table

_RADAR_CM = 12.5


def workbook_title(edition: Edition) -> str:
    """Returns the title in the file's properties: whose results these are."""
    territory = edition.settings.about.territory or edition.settings.about.title
    if not territory:
        return edition.words("results-title-without-territory")
    return edition.words("results-title", territory=territory)


def add_header(sheet: TabWriter, edition: Edition, notes: Sequence[str]) -> None:
    """Writes the tab's name as its title, whose results these are, the status of provisional wording, and notes."""
    sheet.line(sheet.name, TITLE)
    context = f" · {_context(edition)}" if edition.framework.id else ""
    sheet.line(f"{workbook_title(edition)}{context}", CONTEXT)
    if edition.status_note:
        sheet.line(edition.status_note, STATUS)
    for note in notes:
        sheet.line(note, NOTE)
    sheet.gap(6)


def set_page(sheet: TabWriter, edition: Edition, held: int = 0, least: float = 0) -> None:
    """Sets the page: what it is and its status in the header, its number in the footer."""
    foot = edition.words("results-page", page="&P", pages="&N")
    head = f"{edition.words('results-eyebrow')} · {sheet.name}"
    sheet.page(PrintedPage(head, edition.status_note, foot), held, least)


def add_summary(book: ResultsBook, edition: Edition) -> None:
    """Writes who took part and the domains on one page; strengths, weaknesses and the agenda on the next."""
    table = _short_table(edition)
    sheet = TabWriter(book, edition.words("results-tab-summary"), table.widths)
    _title(sheet, edition)
    sheet.line(who_took_part(edition), PLAIN)
    sheet.line(edition.words("report-whose-opinion", **scale_facts(edition)), NOTE)
    if any(domain.score is None for domain in edition.results.domains):
        sheet.line(edition.words("results-domains-note"), NOTE)
    sheet.gap(8)
    head = sheet.table(table)
    sheet.gap(8)
    _radar(sheet, table, head, edition)
    results, scale = edition.results, edition.framework.scale
    for side in (strengths(results, scale), weaknesses(results, scale)):
        _side(sheet, side, edition)
    _agenda(sheet, edition)
    set_page(sheet, edition)


def _title(sheet: TabWriter, edition: Edition) -> None:
    about, words = edition.settings.about, edition.words
    title = about.title or about.territory
    if title:
        sheet.line(words("results-eyebrow"), EYEBROW)
    sheet.line(title or words("results-eyebrow"), TITLE)
    dates = dates_in_words(about.dates, words)
    place = about.territory if about.title else ""
    sheet.line(" · ".join(part for part in (place, about.country, dates, _context(edition)) if part), CONTEXT)
    if edition.status_note:
        sheet.line(edition.status_note, STATUS)
    sheet.line(words("report-not-official"), NOTE)
    sheet.gap(6)


def _context(edition: Edition) -> str:
    facts = {
        "framework": edition.framework_words.title,
        "version": edition.framework.version,
        "module": edition.module_title,
    }
    return edition.words("results-context", **facts)


def _short_table(edition: Edition) -> ResultTable:
    """The domains with what a first look needs."""
    words = edition.words
    heads = [words(f"report-col-{head}") for head in ("domain", "score", "stage", "people", "lowest-field")]
    full = domain_table(edition)
    numbers = [full.column(head) if head in [c.head for c in full.columns] else None for head in heads]
    widths = (5.8, 2.3, 3.5, 2.4, 5.8)
    kinds = (ValueKind.TEXT, ValueKind.SCORE, ValueKind.WORD, ValueKind.WORD, ValueKind.TEXT)
    columns = [ResultColumn(head, kind, width) for head, kind, width in zip(heads, kinds, widths, strict=True)]
    rows = [[None if n is None else row[n] for n in numbers] for row in full.rows]
    return ResultTable(columns, rows, tints=full.tints)


def _radar(sheet: TabWriter, table: ResultTable, head: int, edition: Edition) -> None:
    radar = domain_radar(table, edition)
    if can_be_drawn(table, radar):
        box = Box(sheet.row, width=sheet.width, height=_RADAR_CM)
        add_radar(sheet, PlacedTable(sheet, table, head), radar, edition, box)
        sheet.gap(_RADAR_CM / 2.54 * 72)
        sheet.tab.set_h_pagebreaks([sheet.row])


def _side(sheet: TabWriter, side: Side, edition: Edition) -> None:
    """The entries of a side, each with the reason why it stands there."""
    words = edition.words
    sheet.line(words(f"report-col-{side.name}"), SECTION)
    if side.entries:
        sheet.line(words("results-neighbours"), NOTE)
        sheet.rows(replace(_short_table(edition), rows=[_entry(entry, side, edition) for entry in side.entries]))
    else:
        sheet.line(without_extremes(edition), PLAIN)
    sheet.gap(6)


def _entry(entry: Standing, side: Side, edition: Edition) -> list[ResultValue]:
    fields = [edition.results.field_score(id_) for id_ in entry.fields]
    stage = edition.stage_label(fields[0].stage) if fields[0].stage else None
    people = edition.people_behind(fields) or None
    reason = standing_reason(entry, side, edition)
    return [standing_name(entry, edition), entry.score, stage, people, reason]


def _agenda(sheet: TabWriter, edition: Edition) -> None:
    sheet.line(edition.words("report-discuss"), SECTION)
    lines = agenda_lines(edition.results)
    if not lines:
        sheet.line(edition.words("report-discuss-none"), PLAIN)
    for number, line in enumerate(lines, 1):
        sheet.line(f"{number}. {agenda_sentence(line, edition)}", PLAIN)
