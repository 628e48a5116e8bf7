"""Finds the headings of zones whose bookmarks a program has dropped, as Google Docs does: by code, then by text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.merge.canonical import canonical_text
from c21lab.report.word.merge.record import COVER, ReportRecord, ZoneRecord


def find_headings(
    document: Document, elements: Sequence[BaseOxmlElement], starts: Mapping[int, str], record: ReportRecord
) -> dict[int, str]:
    """Returns the places of blocks at which zones begin that no bookmark names, by place.

    A heading with the code of a zone, or with a text that no other zone has, is that zone's. A text that several zones
    have belongs to the one whose zone before stands nearest above it.
    """
    headings = {
        place: canonical_text(elements[place]).plain for place in headings_in(document, elements) if place not in starts
    }
    zones = [zone for zone in record.zones if zone.bookmark != COVER]
    found = {bookmark: place for place, bookmark in starts.items()}
    missing = [zone for zone in zones if zone.bookmark not in found]
    names = Counter(zone.heading for zone in zones)
    for is_named in (_as_written, _by_code):  # a zone's parts have its code too: names first
        for zone in missing:
            if zone.bookmark not in found and (zone.code or names[zone.heading] == 1):
                places = [place for place, text in headings.items() if is_named(text, zone)]
                if places:
                    found[zone.bookmark] = places[0]
                    del headings[places[0]]
    for number, zone in enumerate(zones):
        if zone.bookmark not in found:
            place = _nearest(zone, zones[:number], headings, found)
            if place is not None:
                found[zone.bookmark] = place
                del headings[place]
    return {place: bookmark for bookmark, place in found.items() if place not in starts}


def _as_written(text: str, zone: ZoneRecord) -> bool:
    return text == f"{zone.heading} {zone.code}".strip()


def _by_code(text: str, zone: ZoneRecord) -> bool:
    return bool(zone.code) and text.rpartition(" ")[2] == zone.code


def _nearest(
    zone: ZoneRecord, before: Sequence[ZoneRecord], headings: Mapping[int, str], found: Mapping[str, int]
) -> int | None:
    """The first heading of this text below the zone before, unless another zone begins between."""
    above = next((found[each.bookmark] for each in reversed(before) if each.bookmark in found), -1)
    place = next((at for at, text in sorted(headings.items()) if at > above and text == zone.heading), None)
    between = () if place is None else [at for at in found.values() if above < at < place]
    return None if between else place


def headings_in(document: Document, elements: Sequence[BaseOxmlElement]) -> Iterator[int]:
    """Yields the places of blocks that have the style of a heading."""
    names = {
        style.get(qn("w:styleId")): name.get(qn("w:val"), "").lower()
        for style in document.styles.element.iterchildren(qn("w:style"))
        if (name := style.find(qn("w:name"))) is not None
    }
    for place, element in enumerate(elements):
        style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if style is not None and names.get(style.get(qn("w:val")), "").startswith("heading "):
            yield place
