"""Part 3: how the exercise was done, the scale, and who took part."""

from __future__ import annotations

from c21lab.edition import Edition
from c21lab.office.dates import dates_in_words
from c21lab.report.domain_content import unasked
from c21lab.report.word.blocks import Block, Heading, Paragraph, ReportInput, Table, TableCell, TableColumn
from c21lab.report.word.sections.common import figures, scale_facts, stage_cell
from c21lab.report.word.sections.plenary import first_shown
from c21lab.settings import OTHER_GROUPS


def exercise(report: ReportInput) -> list[Block]:
    """Returns the part as blocks."""
    edition, words = report.edition, report.edition.words
    blocks: list[Block] = [Heading(words("report-exercise"), new_page=True, zone="exercise")]
    blocks += [Heading(words("report-how-done"), 2), *(Paragraph(text) for text in _how(edition))]
    blocks += [Heading(words("report-scale"), 2), _scale_table(edition)]
    return [*blocks, Heading(words("report-who-heading"), 2), *_who(report), *first_shown(edition)]


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
    absent = [words.quoted(edition.framework_words.title_of(id_)) for id_ in unasked(edition.results)]
    said = [words("report-how", **facts, **counts, **scale_facts(edition)), means]
    return [*said, words("report-unasked", names=words.join(absent))] if absent else said


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


def _who(report: ReportInput) -> list[Block]:
    """The people of each group as bars, those of a second round at tables, and whose they are in all."""
    edition, words = report.edition, report.edition.words
    room, agreed, least = edition.results.participation, edition.results.agreed_at_tables, edition.settings.method
    tables: list[Block] = []
    if agreed is not None:
        tables.append(Paragraph(words("report-at-tables", people=agreed.people, sheets=agreed.sheets)))
    if not room.groups:
        return [Paragraph(words("report-who-no-groups", people=room.people, least=least.min_group)), *tables]
    total = Paragraph(_who_in_all(edition))
    return [total, *figures(report, "participation"), *tables]


def _who_in_all(edition: Edition) -> str:
    words, room = edition.words, edition.results.participation
    kind = "single" if room.all_single else "tables"
    total = words(f"report-who-total-{kind}", people=room.people, sheets=room.sheets)
    merged = next((g.merged for g in room.groups if g.id == OTHER_GROUPS), ())
    if not merged:
        return total
    names = words.join(words.quoted(edition.group_label(id_)) for id_ in merged)
    return f"{total} {words('report-who-merged', groups=names, least=edition.settings.method.min_group)}"
