"""Decides zone by zone whose words stand in the report that is made next: the program's, the person's, or both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from c21lab.report.word.merge.fill_rows import RowCells, cells_to_carry
from c21lab.report.word.merge.record import ReportRecord, ZoneRecord, text_hash
from c21lab.report.word.merge.report_zones import OpenedReport, Unit, Zone
from c21lab.report.word.zone_names import is_prose, zone_bookmark

UNPLACED = zone_bookmark("unplaced", prose=True)
CHANGES = zone_bookmark("changes", prose=False)


class ZoneOutcome(StrEnum):
    """The outcome of a zone: the person's text, a new one, both, none, or a person's text that found no place."""

    KEPT = "kept"
    RENEWED = "renewed"
    BOTH = "both"
    NOT_PLACED = "not-placed"
    DELETED = "deleted"
    SAME = "same"


@dataclass(frozen=True)
class Decision:
    """Decides about a zone, which stands in the ``edited`` report, in the ``new`` one, or in both.

    ``whole`` takes the edited one as it is. Else the new one is taken, with ``carried`` paragraphs and rows of the
    person's after it, and with ``cells`` of rows that people write into; ``homeless`` are words in rows that are gone.
    """

    bookmark: str
    outcome: ZoneOutcome
    edited: Zone | None = None
    new: Zone | None = None
    whole: bool = False
    renamed: bool = False
    carried: tuple[Unit, ...] = ()
    cells: tuple[RowCells, ...] = ()
    homeless: tuple[Unit, ...] = ()


def decide(edited: OpenedReport, record: ReportRecord, new: OpenedReport, fresh: ReportRecord) -> tuple[Decision, ...]:
    """Decides about all zones, in the order of the merged report; ``fresh`` is the record of the new one.

    Zones that found no place come last.
    """
    known = {zone.bookmark for zone in new.zones} | {UNPLACED}
    placed = [_of_zone(bookmark, edited, record, new, fresh) for bookmark in _order(edited, record, new)]
    homeless = [_homeless(zone, record) for zone in edited.zones if zone.bookmark not in known]
    return (*placed, *(each for each in homeless if each.carried or each.renamed))


def is_moved(edited: OpenedReport, record: ReportRecord) -> bool:
    """Returns whether a person put zones in another order."""
    here = [zone.bookmark for zone in edited.zones if record.zone(zone.bookmark)]
    return here != [zone.bookmark for zone in record.zones if zone.bookmark in here]


def _order(edited: OpenedReport, record: ReportRecord, new: OpenedReport) -> list[str]:
    """The new report's order, unless a person moved zones; what is new follows what it follows in the new report."""
    present = [zone.bookmark for zone in edited.zones if new.zone(zone.bookmark)]
    made = [zone.bookmark for zone in new.zones]
    if not is_moved(edited, record):
        return made
    order = list(present)
    for place, bookmark in enumerate(made):
        if bookmark not in order:
            before = next((each for each in reversed(made[:place]) if each in order), order[0])
            order.insert(order.index(before) + 1, bookmark)
    return order


def _of_zone(
    bookmark: str, edited: OpenedReport, record: ReportRecord, new: OpenedReport, fresh: ReportRecord
) -> Decision:
    written, made = record.zone(bookmark), fresh.zone(bookmark) or ZoneRecord(bookmark)
    zone, new_zone = edited.zone(bookmark), new.zone(bookmark)
    if zone is None:
        return Decision(bookmark, ZoneOutcome.DELETED if written else ZoneOutcome.RENEWED, new=new_zone)
    renamed = _is_renamed(zone, written)
    waiting = tuple(unit for unit in zone.units if unit.is_marked)
    if written and _is_untouched(zone, written):
        calm = ZoneOutcome.SAME if written.units == made.units else ZoneOutcome.RENEWED
        return Decision(
            bookmark, ZoneOutcome.BOTH if waiting else calm, zone, new_zone, renamed=renamed, carried=waiting
        )
    if is_prose(bookmark) or (written and written.numbers == made.numbers):
        outcome = ZoneOutcome.BOTH if waiting else ZoneOutcome.KEPT
        return Decision(bookmark, outcome, zone, new_zone, whole=True, renamed=renamed)
    return _both(Decision(bookmark, ZoneOutcome.RENEWED, zone, new_zone, renamed=renamed), written, record)


def _both(decision: Decision, written: ZoneRecord | None, record: ReportRecord) -> Decision:
    """The new text, and what the person wrote: into rows that are still there, else after it."""
    zone, new = decision.edited, decision.new
    if zone is None or new is None:
        return decision
    cells, taken, gone = cells_to_carry(zone, written, new)
    own = [unit for unit in zone.units if unit.is_marked or not unit.is_in(record.written)]
    strays = tuple(unit for unit in own if unit not in taken and unit not in gone)
    calm = ZoneOutcome.KEPT if cells else ZoneOutcome.RENEWED
    conflict = bool(strays) or any(each.conflicts for each in cells)
    return Decision(
        decision.bookmark,
        ZoneOutcome.BOTH if conflict else calm,
        zone,
        new,
        renamed=decision.renamed,
        carried=strays,
        cells=cells,
        homeless=tuple(unit for unit in own if unit in gone),
    )


def _homeless(zone: Zone, record: ReportRecord) -> Decision:
    """What a person wrote in a zone that is no longer made."""
    written = record.zone(zone.bookmark)
    strays = tuple(unit for unit in zone.units if unit.is_marked or not unit.is_in(record.written))
    return Decision(zone.bookmark, ZoneOutcome.NOT_PLACED, zone, renamed=_is_renamed(zone, written), carried=strays)


def _is_renamed(zone: Zone, written: ZoneRecord | None) -> bool:
    if written is None or zone.heading is None:
        return False
    return zone.heading_text not in (written.heading, f"{written.heading} {written.code}")


def _is_untouched(zone: Zone, written: ZoneRecord) -> bool:
    units = zone.own_units
    return len(units) == len(written.units) and all(
        unit.is_in(hashes) for unit, hashes in zip(units, written.units, strict=True)
    )


def needs_merging(decisions: Sequence[Decision], edited: OpenedReport, record: ReportRecord) -> bool:
    """Returns whether anything of a person's has to go into the new report."""
    calm = (ZoneOutcome.SAME, ZoneOutcome.RENEWED)
    running = (text_hash(text) for _, text in edited.running.values())
    return (
        any(each.outcome not in calm or each.renamed or each.homeless for each in decisions)
        or is_moved(edited, record)
        or edited.zone(UNPLACED) is not None
        or any(text not in record.running for text in running)
    )
