"""A drawing as SVG: shapes without style sheets, which pages may forbid, and labels as text in a font that is named."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

import numpy as np
from matplotlib.path import Path

from c21lab.charts.drawing import Drawing, DrawnPath
from c21lab.charts.text_label import HALO, Across, TextLabel, TextLayer
from c21lab.charts.text_shaping import CAP_HEIGHT, LEADING
from c21lab.office.palette import WHITE
from c21lab.wording import begins_right_to_left

# fonts that are no wider follow, for a machine that lacks the one in the package
FONTS = "'c21lab Sans', 'Noto Sans', 'Open Sans', 'Segoe UI', Arial, sans-serif"
_ANCHOR: dict[Across, str] = {"left": "start", "center": "middle", "right": "end"}
_MIRRORED = {"start": "end", "middle": "middle", "end": "start"}  # where a line begins at its right
# matplotlib's codes of a path in SVG's language; a curve's letter stands once before all its points
_LETTERS = {Path.MOVETO: "M", Path.LINETO: "L", Path.CURVE3: "Q", Path.CURVE4: "C"}


def to_svg(drawing: Drawing, title: str, alt: str) -> bytes:
    """Renders a drawing as SVG, with its title and description for who cannot see it."""
    width, height = f"{drawing.width:g}", f"{drawing.height:g}"
    size = f'width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}"'
    parts = "".join(
        _path(part, drawing.height) if isinstance(part, DrawnPath) else _layer(part, drawing.height)
        for part in drawing.in_order()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size} stroke-linejoin="round">\n'
        f" <title>{escape(title)}</title>\n <desc>{escape(alt)}</desc>\n"
        f' <path d="M0 0H{width}V{height}H0Z" fill="{WHITE}"/>\n{parts}</svg>\n'
    ).encode()


def _path(drawn: DrawnPath, height: float) -> str:
    pen = drawn.pen
    facts = {
        "data-part": drawn.name,
        "d": _commands(drawn.path, height),
        "fill": pen.fill or "none",
        "fill-opacity": f"{pen.opacity:g}" if pen.opacity < 1 else "",
    }
    if pen.width:
        dashes = " ".join(f"{length * pen.width:g}" for length in pen.dashes)
        facts |= {"stroke": pen.color, "stroke-width": f"{pen.width:g}", "stroke-dasharray": dashes}
        facts |= {"stroke-linecap": "round"} if pen.ends == "round" else {}
    return f" <path {_attributes(facts)}/>\n"


def _commands(path: Path, height: float) -> str:
    """The way of a path; ``height`` is the picture's, since SVG counts from its top."""
    points = [f"{x:.2f} {height - y:.2f}" for x, y in np.asarray(path.vertices).tolist()]
    codes = [Path.MOVETO, *[Path.LINETO] * (len(points) - 1)] if path.codes is None else np.asarray(path.codes).tolist()
    written, before = list[str](), None
    for point, code in zip(points, codes, strict=True):
        again = code == before and code in (Path.CURVE3, Path.CURVE4)
        written.append("Z" if code == Path.CLOSEPOLY else f" {point}" if again else f"{_LETTERS[code]}{point}")
        before = code
    return "".join(written)


def _layer(layer: TextLayer, height: float) -> str:
    written = "".join(_element(label, height) for label in layer.labels)
    return f' <g id="{layer.name}">\n{written} </g>\n' if written else ""


def _attributes(facts: Mapping[str, str]) -> str:
    """Attributes that have a value: numbers, colours and names of the program's own, without a sign of markup."""
    return " ".join([f'{name}="{value}"' for name, value in facts.items() if value])


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
    lines = _lines(label, x, y)
    # not every program draws a line below the letters that it belongs to, so the halo is a text of its own
    halo = {**facts, "stroke": WHITE, "stroke-width": f"{HALO:g}", "aria-hidden": "true"} if label.halo else {}
    return "".join(f"  <text {_attributes(each)}>{lines}</text>\n" for each in (halo, facts) if each)


def _lines(label: TextLabel, x: float, y: float) -> str:
    """The lines, each with its place, and a space of its own place between them that moves none of them."""
    size = label.face.size
    drop = size * LEADING * (len(label.lines) - 1)
    first = {"top": size * CAP_HEIGHT, "center": (size * CAP_HEIGHT - drop) / 2, "bottom": -drop}[label.along]
    places = (f'x="{x:.2f}" y="{y + first + number * size * LEADING:.2f}"' for number in range(len(label.lines)))
    lines = (f"<tspan {place}>{escape(line)}</tspan>" for place, line in zip(places, label.lines, strict=True))
    return f'<tspan x="{x:.2f}"> </tspan>'.join(lines)
