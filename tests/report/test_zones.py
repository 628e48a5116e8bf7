"""Each part of a report is found again by a bookmark in its heading, and by a short code where a program drops it."""

from __future__ import annotations

import re

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from c21lab.report.quotes import Quote
from c21lab.report.word.zone_names import is_prose, is_row, is_zone, row_bookmark, zone_bookmark
from c21lab.wording import program_languages
from reports import FRAMEWORK, Read, full_report, read, report_of, without_code

VALID = re.compile(r"[A-Za-z]\w{0,39}", re.ASCII)
IDS = st.text(st.characters(codec="ascii", categories=("L", "N"), include_characters=".-_"), min_size=1, max_size=45)


def bookmarks(report: Read) -> list[str]:
    return [start.get(qn("w:name"), "") for start in report.document.element.iter(qn("w:bookmarkStart"))]


def heading_zones(report: Read) -> list[tuple[str, list[str]]]:
    """The text of each heading with the zones that begin in it."""
    return [
        (
            paragraph.text,
            [
                name
                for start in paragraph._p.iter(qn("w:bookmarkStart"))
                if is_zone(name := start.get(qn("w:name"), ""))
            ],
        )
        for paragraph in report.document.paragraphs
        if paragraph.style is not None and (paragraph.style.name or "").startswith("Heading")
    ]


@given(IDS, IDS, st.booleans())
def test_any_id_makes_a_name_that_word_takes_and_no_two_the_same(one: str, other: str, prose: bool) -> None:
    name = zone_bookmark(f"d-{one}", prose=prose)
    assert VALID.fullmatch(name)
    assert is_zone(name)
    assert is_prose(name) is prose
    assert VALID.fullmatch(row_bookmark(one))
    assert is_row(row_bookmark(one))
    if one.lower() != other.lower():
        assert zone_bookmark(f"d-{other}", prose=prose).lower() != name.lower()
        assert row_bookmark(one).lower() != row_bookmark(other).lower()


@pytest.mark.parametrize("module", ["essentials", "extended"])
def test_each_heading_carries_a_zone_of_its_own(module: str) -> None:
    zones = heading_zones(full_report("en", module))
    assert all(len(names) == 1 for _, names in zones), zones
    assert len({names[0] for _, names in zones}) == len(zones)


@pytest.mark.parametrize("language", program_languages())
def test_no_two_headings_read_the_same_in_the_navigation_pane(language: str) -> None:
    quotes = [Quote(field.id, "Heard.", language) for field in FRAMEWORK.fields]
    report = read(report_of(language=language, quotes=quotes, pictures={}))
    headings = [text for text, _ in heading_zones(report)]
    assert sorted(set(headings)) == sorted(headings)


def test_names_and_numbers_of_bookmarks_are_unique() -> None:
    report = full_report("en")
    names, starts = bookmarks(report), list(report.document.element.iter(qn("w:bookmarkStart")))
    assert len({name.lower() for name in names}) == len(names)
    assert len({start.get(qn("w:id")) for start in starts}) == len(starts)
    assert all(len(name) <= 40 for name in names)


def test_a_domain_carries_its_id_in_its_heading_and_has_a_zone_for_the_expert() -> None:
    report = full_report("fr")
    for domain in FRAMEWORK.domains:
        names = {zone_bookmark(f"d-{domain.id}", prose=False), zone_bookmark(f"d-{domain.id}-analysis", prose=True)}
        assert names <= set(bookmarks(report))
        heading, *parts = [text for text, _ in heading_zones(report) if text.endswith(f"\u2002{domain.id}")]
        assert parts
        assert without_code(heading) == FRAMEWORK.words_in("fr").title_of(domain.id)


def test_the_table_of_contents_names_headings_without_their_codes() -> None:
    entries = full_report("en").styled("toc 1")
    assert entries
    assert not any("\u2002" in entry for entry in entries)


def test_zones_that_a_section_names_are_the_same_in_each_language() -> None:
    named = [
        {name for name in bookmarks(full_report(language)) if name.startswith("c21_d_")} for language in ("en", "es")
    ]
    assert len(named[0] & named[1]) >= 2 * len(FRAMEWORK.domains)


def test_rows_to_write_into_carry_the_id_of_their_field() -> None:
    report = full_report("en")
    rows = [name for name in bookmarks(report) if is_row(name)]
    assert rows
    assert set(rows) <= {row_bookmark(field.id) for field in FRAMEWORK.fields}
