"""Colours of the charts, measured: contrast of text and marks, steps between stages, the city's accent."""

from __future__ import annotations

from itertools import pairwise

import pytest

from c21lab.charts.heatmap import color_of
from c21lab.charts.radar_disc import fill_color
from c21lab.charts.series import SeriesKind, look_of
from c21lab.charts.style import ink_on
from c21lab.office.palette import (
    ACCENT,
    ATTENTION,
    FAINT_TEXT,
    INK,
    OUTLINE,
    SOFT_TEXT,
    WHITE,
    bands,
    bars,
    contrast,
    readable_accent,
)
from rooms import SCALE

LINES = [ACCENT, *(look_of(kind).color for kind in SeriesKind)]


@pytest.mark.parametrize("ground", [WHITE, *bands(3)])
def test_text_holds_its_contrast_on_white_and_on_every_stage(ground: str) -> None:
    assert contrast(INK, ground) >= 7
    assert contrast(SOFT_TEXT, ground) >= 4.5
    assert contrast(FAINT_TEXT, WHITE) >= 4.5


@pytest.mark.parametrize("stages", range(2, 7))
def test_lines_and_marks_hold_3_to_1_on_every_stage(stages: int) -> None:
    for tint in (WHITE, *bands(stages)):
        assert min(contrast(color, tint) for color in LINES) >= 3
        assert contrast(ATTENTION, tint) >= 3


def test_what_asks_for_attention_is_read_on_white() -> None:
    assert contrast(ATTENTION, WHITE) >= 4.5


def test_the_outline_of_bars_holds_3_to_1_on_white_and_the_line_on_its_own_fill() -> None:
    assert contrast(OUTLINE, WHITE) >= 3
    assert contrast(ACCENT, fill_color(ACCENT)) >= 3


@pytest.mark.parametrize("stages", range(2, 7))
def test_bands_and_bars_grow_darker_from_stage_to_stage(stages: int) -> None:
    for tones, step in ((bands(stages), 1.02), (bars(stages), 1.15)):
        on_white = [contrast(tone, WHITE) for tone in tones]
        assert all(lower * step < upper for lower, upper in pairwise(on_white))


@pytest.mark.parametrize("stages", range(2, 7))
def test_percents_are_read_on_every_bar(stages: int) -> None:
    assert min(contrast(ink_on(color), color) for color in bars(stages)) >= 4.5


@pytest.mark.parametrize("tenths", range(10, 91, 5))
def test_numbers_of_the_heat_map_are_read_in_one_ink(tenths: int) -> None:
    assert contrast(INK, color_of(tenths / 10, SCALE)) >= 6.3


@pytest.mark.parametrize("accent", ["", "004B76", "#7A1F5C", "FFD700", "FFFFFF", "6FA5CB", "000000"])
def test_an_accent_is_darkened_until_it_is_read_and_otherwise_left_alone(accent: str) -> None:
    used = readable_accent(accent)
    assert contrast(used, WHITE) >= 4.5
    given = f"#{accent.removeprefix('#')}" if accent else ACCENT
    if contrast(given, WHITE) >= 4.5:
        assert used.lower() == given.lower()
