"""Part 3: how the exercise was done, the scale, who took part, and how to read the charts."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.office.dates import dates_in_words
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import number_column, scale_facts, stage_cell
from c21lab.report.word.sections.plenary import first_shown
from c21lab.report.word.style_names import StyleName
from c21lab.settings import OTHER_GROUPS


def exercise(report: ReportInput) -> list[Block]:
    """Returns the part as blocks."""
    edition, words = report.edition, report.edition.words
    blocks: list[Block] = [
        Heading(words("report-exercise"), new_page=True, zone="exercise"),
        Heading(words("report-how-done"), 2),
    ]
    blocks += [Paragraph(text) for text in _how(edition)]
    blocks += [Heading(words("report-scale"), 2), _scale_table(edition)]
    blocks += [Heading(words("report-who-heading"), 2), *_who(edition), *_at_tables(edition), *first_shown(edition)]
    lines = _how_to_read(report)
    bullets = [Paragraph(line, StyleName.BULLET, kept=line != lines[-1]) for line in lines]
    reading = [Heading(words("report-reading"), 2), *bullets]
    return [*blocks, *reading] if lines else blocks


def _how(edition: Edition) -> list[str]:
    words, about, framework = edition.words, edition.settings.about, edition.framework
    module = edition.results.module
    dates = dates_in_words(about.dates, words)
    facts = {
        "territory": about.territory or words("report-our-territory"),
        "dates": dates,
        "when": "known" if dates else "unknown",
        "framework": edition.framework_words.title,
        "module": edition.module_title,
        "level": framework.modules[module],
    }
    counts = {"items": len(framework.items(module)), "fields": len(framework.fields), "domains": len(framework.domains)}
    means = words("report-how-means", min_answers=edition.settings.method.min_answers, level=facts["level"])
    return [words("report-how", **facts, **counts, **scale_facts(edition)), means]


def _scale_table(edition: Edition) -> Table:
    words, texts = edition.words, edition.framework_words
    columns = [
        TableColumn(words("report-col-points"), "center"),
        TableColumn(words("report-col-stage")),
        TableColumn(words("report-col-meaning"), width="text"),
    ]
    rows = [
        [
            TableCell(stage.points),
            stage_cell(stage.id, edition),
            TableCell(texts.stages[stage.id].description),
        ]
        for stage in edition.framework.scale.stages
    ]
    return Table(words("report-scale-caption", **scale_facts(edition)), columns, rows, words("report-scale-note"))


def _who(edition: Edition) -> list[Block]:
    words, room = edition.words, edition.results.participation
    if not room.groups:
        least = edition.settings.method.min_group
        return [Paragraph(words("report-who-no-groups", people=room.people, sheets=room.sheets, least=least))]
    columns = [
        TableColumn(words("report-col-group"), width="text"),
        number_column(words("report-col-people")),
        number_column(words("report-col-sheets")),
    ]
    rows = [
        [TableCell(edition.group_label(g.id)), TableCell(str(g.people)), TableCell(str(g.sheets))] for g in room.groups
    ]
    return [Table(words("report-who-caption"), columns, rows, _who_note(edition))]


def _at_tables(edition: Edition) -> list[Block]:
    """A second round at tables, if there was one."""
    agreed = edition.results.agreed_at_tables
    if agreed is None:
        return []
    return [Paragraph(edition.words("report-at-tables", people=agreed.people, sheets=agreed.sheets))]


def _who_note(edition: Edition) -> str:
    words, room = edition.words, edition.results.participation
    kind = "single" if room.all_single else "tables"
    total = words(f"report-who-total-{kind}", people=room.people, sheets=room.sheets)
    merged = next((g.merged for g in room.groups if g.id == OTHER_GROUPS), ())
    if not merged:
        return total
    names = words.join(words.quoted(edition.group_label(id_)) for id_ in merged)
    least = edition.settings.method.min_group
    return f"{total} {words('report-who-merged', groups=names, least=least)}"


def _how_to_read(report: ReportInput) -> list[str]:
    """One line per kind of chart in this report, then what the words in the tables mean."""
    edition, words = report.edition, report.edition.words
    facts = scale_facts(edition)
    kinds = {"radar": "domain", "dots": "dots", "heatmap": "heatmap", "stages": "stages"}
    names = {name.split("-")[0] for name in report.pictures}
    lines = [words(f"report-reading-{kind}", **facts) for kind, name in kinds.items() if name in names]
    results, method = edition.results, edition.settings.method
    if any(field.interval for field in results.fields):
        lines.append(words("report-reading-interval", percent=words.percent(method.confidence, decimals=1)))
    if any(field.agreement for field in results.fields):
        lines.append(words("report-reading-agreement", least=method.min_shares))
    if any(field.balanced is not None for field in results.fields):
        lines.append(words("report-reading-balanced"))
    return lines
