"""A report as it was written: its record for the next time, and the names of its zones for a reader."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from docx.oxml.ns import qn

from c21lab.report.word.blocks import CODE_GAP
from c21lab.report.word.merge.canonical import canonical_text
from c21lab.report.word.merge.record import ReportRecord, ZoneRecord, counted, numbers_hash, text_hash
from c21lab.report.word.merge.report_zones import OpenedReport, Zone, open_report, row_cells
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.template import style_ids


def zone_names(report: OpenedReport) -> dict[str, tuple[str, str]]:
    """Returns the heading of the first level that each zone stands under, and its own heading."""
    first = style_ids(report.document).get(StyleName.HEADING_1)
    names: dict[str, tuple[str, str]] = {}
    above = ""
    for zone in report.zones:
        text = _heading_and_code(zone)[0]
        style = None if zone.heading is None else zone.heading.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if style is not None and style.get(qn("w:val")) == first:
            above = text
        names[zone.bookmark] = above or text, text
    return names


def _heading_and_code(zone: Zone) -> tuple[str, str]:
    printed = "" if zone.heading is None else "".join(t.text or "" for t in zone.heading.iter(qn("w:t")))
    text, _, code = printed.partition(CODE_GAP)
    return " ".join(text.split()), code


def record_report(data: bytes, titles: Collection[str], lines: Sequence[str] = ()) -> ReportRecord:
    """Records a report as it was written, for the next time.

    ``titles`` are those of the framework's items, which count like numbers; ``lines`` what merging will write into it.
    """
    report = open_report(data)
    if report is None:
        return ReportRecord()
    used = counted(titles)
    zones = tuple(_record(zone, used) for zone in report.zones)
    running = tuple(sorted({text_hash(text) for _, text in report.running.values()}))
    return ReportRecord(zones, running, tuple(map(text_hash, lines)))


def _record(zone: Zone, used: re.Pattern[str]) -> ZoneRecord:
    heading, code = _heading_and_code(zone)
    cells = {
        name: tuple(text_hash(canonical_text(cell).plain) for cell in row_cells(unit.element))
        for name, unit in zone.rows.items()
    }
    units = tuple(unit.hashes for unit in zone.units)
    return ZoneRecord(zone.bookmark, heading, code, units, numbers_hash([u.text for u in zone.units], used), cells)
