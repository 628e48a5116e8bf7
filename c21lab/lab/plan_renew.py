"""Renews plan.xlsx: rows for fields that nobody was offered yet, starting values, and all that people typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from c21lab.lab.plan import Plan
from c21lab.lab.plan_layout import ID, PREFIXES, STARTING_VALUE, PlanTab, choice_label
from c21lab.lab.plan_look import PlanLook, field_label
from c21lab.lab.plan_rows import PlanRow, PlanRows
from c21lab.sheets.filled.cell_answers import to_text


@dataclass(frozen=True)
class Offer:
    """A field that ideas are wanted for: what they would answer to, and its lowest actions where any are known."""

    field: str
    answers_to: str
    actions: tuple[str, ...] = ()


def with_offers(rows: PlanRows, offers: Sequence[Offer], look: PlanLook) -> PlanRows:
    """Adds a row for each field that none was offered for before; one that somebody deleted does not come back."""
    new = [offer for offer in offers if offer.field not in rows.offered]
    number, added = rows.last.get(PlanTab.IDEAS, 0), list[PlanRow]()
    for offer in new:
        number += 1
        cells = {
            ID: f"{PREFIXES[PlanTab.IDEAS]}{number}",
            "field": field_label(offer.field, look),
            "action": "\n".join(field_label(action, look) for action in offer.actions),
            "answers-to": choice_label("answers", offer.answers_to, look.words),
        }
        added.append(PlanRow(PlanTab.IDEAS, {key: value for key, value in cells.items() if value}))
    offered = (*rows.offered, *(offer.field for offer in new))
    last = {**rows.last, PlanTab.IDEAS: number} if new else rows.last
    return replace(rows, rows=(*rows.rows, *added), offered=offered, last=last)


def with_empty_rows(rows: PlanRows, tabs: Sequence[PlanTab], count: int) -> PlanRows:
    """Adds numbered rows to tabs that have none, so that a first row is easily found."""
    added = [
        PlanRow(tab, {ID: f"{PREFIXES[tab]}{number}"})
        for tab in tabs
        if not rows.of(tab)
        for number in range(1, count + 1)
    ]
    last = {**rows.last, **{row.tab: count for row in added}}
    return replace(rows, rows=(*rows.rows, *added), last=last)


def starting_values(plan: Plan, value_of: Callable[[str], str]) -> Mapping[str, str]:
    """Returns the starting value of each measure by its id, from those of its fields; none where nothing is known."""
    values = {measure.id: "; ".join(filter(None, map(value_of, measure.fields))) for measure in plan.measures}
    return {id_: value for id_, value in values.items() if value}


def with_starting_values(rows: PlanRows, values: Mapping[str, str]) -> PlanRows:
    """Writes starting values by the ids of measures; where there is none, what stands there stays."""

    def renewed(row: PlanRow) -> PlanRow:
        value = values.get(to_text(row.cells.get(ID)), "") if row.tab is PlanTab.MEASURES else ""
        return row.with_cells({STARTING_VALUE: value}) if value else row

    return replace(rows, rows=tuple(map(renewed, rows.rows)))


def is_unchanged(before: PlanRows, after: PlanRows, look: PlanLook, tabs: Sequence[PlanTab]) -> bool:
    """Returns whether a workbook as it stands holds all that a renewed one would."""
    wanted = set(look.languages[1:])
    headed = {tab for row in before.rows for tab in [row.tab]}
    return (
        _contents(before) == _contents(after)
        and before.offered == after.offered
        and before.last == after.last
        and wanted <= set(before.languages)
        and (not headed or set(tabs) <= headed)
    )


def _contents(rows: PlanRows) -> list[tuple[PlanTab, Mapping[str, object], object]]:
    return [(row.tab, dict(row.cells), row.own) for row in rows.rows]
