"""A chart's SVG as a browser draws it, beside its PNG."""

from __future__ import annotations

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Browser, Page

from c21lab.charts.draw_all import draw_charts
from c21lab.charts.text_label import TextLayer
from workshops import Workshop

_BLOCK = 8  # pixels, over which the soft edges of shapes even out
_ALONE = "<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh } text { display: none }</style>"


@pytest.mark.parametrize("module", ["essentials", "extended"])
def test_the_shapes_of_an_svg_look_like_those_of_its_png(
    module: str, chromium: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    # a browser has other letters where the font is not installed
    monkeypatch.setattr(TextLayer, "draw", without_letters)
    page = chromium.new_page()
    for name, chart in draw_charts(Workshop(40, module=module, unanswered=("D3.4",)).edition("en")).items():
        with Image.open(io.BytesIO(chart.png)) as png:
            seen = browsed(chart.svg, page, (png.width // 2, png.height // 2))
            apart = np.abs(blocks(seen) - blocks(png.convert("RGB").resize(seen.size, Image.Resampling.BOX)))
        assert apart.max() < 20, name
        assert apart.mean() < 1, name
    page.close()


def without_letters(*_: object) -> None:
    """Draws no letters."""


def browsed(svg: bytes, page: Page, size: tuple[int, int]) -> Image.Image:
    """The picture that a browser makes of an SVG without its text."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.set_content(_ALONE + svg.decode().partition("\n")[2])
    with Image.open(io.BytesIO(page.screenshot())) as image:
        return image.convert("RGB")


def blocks(image: Image.Image) -> NDArray[np.float64]:
    """The mean colour of each block of a picture."""
    pixels = np.asarray(image).astype(float)
    rows, columns = pixels.shape[0] // _BLOCK, pixels.shape[1] // _BLOCK
    whole = pixels[: rows * _BLOCK, : columns * _BLOCK].reshape(rows, _BLOCK, columns, _BLOCK, 3)
    return whole.mean(axis=(1, 3))
