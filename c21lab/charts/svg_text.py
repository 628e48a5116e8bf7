"""Labels as text in SVG: words that can be searched, read aloud and edited, in a font that is named."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from c21lab.charts.text_label import HALO, Across, TextLabel
from c21lab.charts.text_shaping import CAP_HEIGHT, LEADING
from c21lab.wording import begins_right_to_left

# fonts that are no wider follow, for a machine that lacks the one in the package
FONTS = "'c21lab Sans', 'Noto Sans', 'Open Sans', 'Segoe UI', Arial, sans-serif"
_ANCHOR: dict[Across, str] = {"left": "start", "center": "middle", "right": "end"}
_MIRRORED = {"start": "end", "middle": "middle", "end": "start"}  # where a line begins at its right


def text_elements(labels: Sequence[TextLabel], height: float) -> str:
    """Returns a ``text`` element per label, a ``tspan`` per line; ``height`` is the picture's, in points."""
    return "".join(_element(label, height) for label in labels)


def _element(label: TextLabel, height: float) -> str:
    x, y = label.at[0], height - label.at[1]
    mirrored = begins_right_to_left(label.text)
    anchor = _ANCHOR[label.across]
    facts = {
        "font-family": FONTS,
        "font-size": f"{label.face.size:g}",
        "font-weight": "bold" if label.face.bold else "",
        "fill": label.face.color,
        "text-anchor": _MIRRORED[anchor] if mirrored else anchor,
        "direction": "rtl" if mirrored else "",
        "transform": f"rotate({-label.angle:g} {x:.2f} {y:.2f})" if label.angle else "",
    }
    if label.halo:
        facts |= {"stroke": "#ffffff", "stroke-width": f"{HALO:g}", "stroke-linejoin": "round", "paint-order": "stroke"}
    written = " ".join(f"{name}={quoteattr(value)}" for name, value in facts.items() if value)
    return f"  <text {written}>{_lines(label, x, y)}</text>\n"


def _lines(label: TextLabel, x: float, y: float) -> str:
    """The lines, each with its place, and a space of its own place between them that moves none of them."""
    size = label.face.size
    drop = size * LEADING * (len(label.lines) - 1)
    first = {"top": size * CAP_HEIGHT, "center": (size * CAP_HEIGHT - drop) / 2, "bottom": -drop}[label.along]
    places = (f'x="{x:.2f}" y="{y + first + number * size * LEADING:.2f}"' for number in range(len(label.lines)))
    lines = (f"<tspan {place}>{escape(line)}</tspan>" for place, line in zip(places, label.lines, strict=True))
    return f'<tspan x="{x:.2f}"> </tspan>'.join(lines)
