"""A chart that is laid out, with the words that go with it: what charts hand to the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

FileKind = Literal["png", "svg"]


@dataclass(frozen=True)
class Picture:
    """One chart in one language; its files are drawn when they are first asked for.

    ``name`` is its file name without language and ending (``emblem``, ``domain-D1``, ``dots``).
    ``alt`` says the kind of chart, what it shows, the message, and where the same numbers stand as a table.
    Sizes are of the printed picture, in centimetres. The picture's own title takes the uppermost ``head_cm`` of its
    height, and the status in its margin the lowest ``foot_cm``: a page that says both leaves these parts out.
    ``closer`` draws it lower, with what it shows closer together and letters as large; None where it has no such form.
    """

    name: str
    title: str
    alt: str
    draw: Callable[[FileKind], bytes] = field(compare=False, repr=False)
    width_cm: float
    height_cm: float
    head_cm: float = 0.0
    foot_cm: float = 0.0
    closer: Callable[[], Picture] | None = field(default=None, compare=False, repr=False)

    @cached_property
    def png(self) -> bytes:
        """Returns the chart as PNG."""
        return self.draw("png")

    @cached_property
    def svg(self) -> bytes:
        """Returns the chart as SVG."""
        return self.draw("svg")

    @property
    def body_cm(self) -> float:
        """Returns the height that a page shows."""
        return self.height_cm - self.head_cm - self.foot_cm
