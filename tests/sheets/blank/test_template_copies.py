"""Sheets that are copied from one that was drawn have the bytes that drawing each would give."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from c21lab.framework.load import find_framework
from c21lab.sheets.blank import copies
from c21lab.sheets.blank.content import Addressee, BlankSheet, TemplateOptions
from c21lab.sheets.blank.copies import SheetCopies
from c21lab.sheets.blank.individual import template_workbook

GRID = find_framework("c21plus-working")
OPTIONS = TemplateOptions(territory="Vaubrelle & <Côte>", title="Labo", return_to="lab@vaubrelle.example")
GROUPS = ("", *list(GRID.groups)[:2])

# names that a workbook writes otherwise, that stand elsewhere in the sheet, or that run from right to left
names = st.one_of(
    st.just(""),
    st.sampled_from(
        ["Non", "2", "1–3", "Zoé & Cie", " a", "_x0041_", "<r>b</r>", "a\nb", "مريم", "Feuille n° 3", "x" * 300]
    ),
    st.text(max_size=20).filter(lambda text: "\x00" not in text and text.isprintable()),
)
people = st.builds(Addressee, st.one_of(st.none(), st.integers(1, 1_200)), names, st.sampled_from(GROUPS))


def drawn(blank: BlankSheet, whose: Addressee) -> bytes:
    return template_workbook(blank.framework, blank.module, blank.language, blank.options.addressed_to(whose))


@settings(max_examples=15)
@given(st.lists(people, min_size=2, max_size=5), st.sampled_from(["fr", "en"]))
def test_copies_are_the_same_bytes_as_sheets_that_are_drawn(whose: list[Addressee], language: str) -> None:
    blank = BlankSheet(GRID, "essentials", language, OPTIONS)
    made = SheetCopies(blank)
    assert [made.addressed_to(one) == drawn(blank, one) for one in whose] == [True] * len(whose)


@pytest.mark.parametrize("module", ["essentials", "extended"])
def test_sixty_numbered_sheets_are_drawn_a_few_times(module: str) -> None:
    blank = BlankSheet(GRID, module, "fr", OPTIONS)
    made = SheetCopies(blank)
    with patch.object(copies, "template_workbook", wraps=template_workbook) as drawing:
        data = [made.addressed_to(Addressee(number)) for number in range(1, 61)]
    assert drawing.call_count <= 12  # where a number is also a version or a score, its sheet is drawn
    assert len({*data}) == 60
    assert all(data[number - 1] == drawn(blank, Addressee(number)) for number in (1, 2, 9, 10, 42, 60))


def test_two_workshops_do_not_share_a_drawing() -> None:
    blank = BlankSheet(GRID, "essentials", "fr", OPTIONS)
    other = replace(blank, options=replace(OPTIONS, territory="Puertolirio"))
    made = [SheetCopies(one).addressed_to(Addressee(12)) for one in (blank, other)]
    assert made == [drawn(blank, Addressee(12)), drawn(other, Addressee(12))]
    assert made[0] != made[1]
