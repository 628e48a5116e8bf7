"""The plan in results.<lang>.xlsx: ideas, keys, targets and measures as rows, in the order of the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from c21lab.edition import Edition
from c21lab.lab.plan import Idea, Key, LocalText, Measure, Target, is_kept
from c21lab.lab.plan_layout import CHOICES, choice_label
from c21lab.report.plan_texts import foreign_language, starting_text
from c21lab.report.workbook.table import ResultColumn, ResultTable, ResultValue, ValueKind

Entry = TypeVar("Entry")
PlanColumns = Sequence[tuple[str, ValueKind, float, Callable[[Entry], ResultValue]]]


def plan_tables(edition: Edition) -> list[tuple[str, ResultTable]]:
    """Returns a table for each part of the plan that has an entry, by the subject of its tab."""
    plan = edition.plan
    tables = {
        "ideas": _table(_idea_columns(edition), plan.ideas, edition),
        "keys": _table(_key_columns(edition), plan.keys, edition),
        "targets": _table(_target_columns(edition), plan.targets, edition),
        "measures": _table(_measure_columns(edition), plan.measures, edition),
    }
    return [(subject, table) for subject, table in tables.items() if table.rows]


def _table(columns: PlanColumns[Entry], entries: Sequence[Entry], edition: Edition) -> ResultTable:
    heads = [ResultColumn(edition.words(key), kind, width) for key, kind, width, _ in columns]
    rows = [[value(entry) for *_, value in columns] for entry in entries]
    return ResultTable(heads, rows).without_empty(always=2).fitted()


def _told(text: LocalText, edition: Edition) -> str | None:
    return text.in_language(edition.framework_words.language)[0] or None


def _language(text: LocalText, edition: Edition) -> str | None:
    foreign = foreign_language(text, edition)
    return edition.words.language_name(foreign) if foreign else None


def _choice(name: str, value: str, edition: Edition) -> str | None:
    return choice_label(name, value, edition.words) if value in CHOICES[name] else value or None


def _answer(value: bool, edition: Edition) -> str:
    return edition.words("sheet-yes" if value else "sheet-no")


def _idea_columns(edition: Edition) -> PlanColumns[Idea]:
    ideas, quoted = edition.plan.ideas, ValueKind.QUOTED
    return [
        ("report-col-plan-id", ValueKind.ID, 1.4, lambda idea: idea.id),
        ("report-col-idea", quoted, 9.0, lambda idea: _told(idea.text, edition)),
        ("results-col-language", ValueKind.WORD, 2.6, lambda idea: _language(idea.text, edition)),
        ("report-col-for-whom", quoted, 4.5, lambda idea: _told(idea.for_whom, edition)),
        ("report-col-example", quoted, 5.0, lambda idea: _told(idea.example, edition)),
        ("report-col-field", quoted, 3.0, lambda idea: idea.field or idea.domain or idea.theme or None),
        ("report-col-answers-to", ValueKind.WORD, 3.0, lambda idea: _choice("answers", idea.answers_to, edition)),
        ("report-col-votes", ValueKind.COUNT, 1.8, lambda idea: idea.votes),
        ("results-col-kept", ValueKind.WORD, 2.0, lambda idea: _answer(is_kept(idea, ideas), edition)),
    ]


def _key_columns(edition: Edition) -> PlanColumns[Key]:
    keys, quoted = edition.plan.keys, ValueKind.QUOTED
    return [
        ("report-col-plan-id", ValueKind.ID, 1.4, lambda key: key.id),
        ("report-keys", quoted, 7.0, lambda key: _told(key.text, edition)),
        ("results-col-language", ValueKind.WORD, 2.6, lambda key: _language(key.text, edition)),
        ("report-challenges", ValueKind.WORD, 3.0, lambda key: "; ".join(key.challenges) or None),
        ("report-key-brings", quoted, 7.0, lambda key: _told(key.brings, edition)),
        ("report-key-commits", quoted, 5.0, lambda key: _told(key.commits, edition)),
        ("results-col-kept", ValueKind.WORD, 2.0, lambda key: _answer(is_kept(key, keys), edition)),
    ]


def _target_columns(edition: Edition) -> PlanColumns[Target]:
    quoted = ValueKind.QUOTED
    return [
        ("report-col-plan-id", ValueKind.ID, 1.4, lambda one: one.id),
        ("report-col-target", quoted, 7.0, lambda one: _told(one.text, edition)),
        ("results-col-language", ValueKind.WORD, 2.6, lambda one: _language(one.text, edition)),
        ("report-col-indicator", quoted, 6.0, lambda one: _told(one.indicator, edition)),
        ("report-col-value", quoted, 2.6, lambda one: f"{one.value} {one.unit}".strip() if one.value else None),
        ("report-col-year", ValueKind.WORD, 2.0, lambda one: one.year or None),
        ("report-col-source", quoted, 4.0, lambda one: one.source or None),
        ("results-col-feasible", ValueKind.WORD, 2.4, lambda one: _choice("feasible", one.feasible, edition)),
        ("report-col-why", quoted, 6.0, lambda one: _told(one.why, edition)),
        ("report-recommendations", quoted, 7.0, lambda one: _told(one.recommendation, edition)),
    ]


def _measure_columns(edition: Edition) -> PlanColumns[Measure]:
    quoted, word = ValueKind.QUOTED, ValueKind.WORD
    return [
        ("report-col-plan-id", ValueKind.ID, 1.4, lambda one: one.id),
        ("report-col-measure", quoted, 8.0, lambda one: _told(one.text, edition)),
        ("results-col-language", word, 2.6, lambda one: _language(one.text, edition)),
        ("results-col-from", word, 2.4, lambda one: "; ".join(one.ideas) or None),
        ("report-col-result", quoted, 4.5, lambda one: _told(one.result, edition)),
        ("report-col-lead", quoted, 3.5, lambda one: one.lead or None),
        ("results-col-partners", quoted, 3.5, lambda one: one.partners or None),
        ("results-col-start", word, 2.4, lambda one: one.start.iso if one.start else None),
        ("results-col-end", word, 2.4, lambda one: one.end.iso if one.end else None),
        ("results-col-resources", word, 2.6, lambda one: _choice("resources", one.resources, edition)),
        ("report-col-cost", quoted, 2.4, lambda one: _choice("cost", one.cost, edition)),
        ("report-col-benefits", quoted, 3.5, lambda one: _told(one.who_benefits, edition)),
        ("report-col-indicator", quoted, 4.0, lambda one: _told(one.indicator, edition)),
        ("report-col-starting", quoted, 5.0, lambda one: _told(starting_text(one, edition), edition)),
        ("report-col-goal", quoted, 3.0, lambda one: _told(one.goal, edition)),
        ("report-col-status", word, 2.6, lambda one: _choice("status", one.status, edition)),
        ("results-col-impact", ValueKind.COUNT, 2.2, lambda one: one.impact),
        ("results-col-feasibility", ValueKind.COUNT, 2.4, lambda one: one.feasibility),
    ]
