"""A finished chart as bytes, with the words that go with it: what charts hand to the report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """One chart, drawn in one language.

    ``name`` is its file name without language and ending (``radar-domains``, ``radar-D1``, ``dots``).
    ``alt`` says the kind of chart, what it shows, the message, and where the same numbers stand as a table.
    Sizes are of the printed picture, in centimetres. The picture's own title takes the uppermost ``head_cm`` of its
    height: a page on which a caption says the same leaves that part out.
    """

    name: str
    title: str
    alt: str
    png: bytes
    svg: bytes
    width_cm: float
    height_cm: float
    head_cm: float = 0.0
