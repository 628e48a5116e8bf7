"""Space that the styles of a document take: read once, to foresee its pages."""

from __future__ import annotations

from collections.abc import Mapping

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.page_setup import SpaceLook
from c21lab.report.word.style_names import StyleName

_DEFAULTS = {"size": 20.0, "bold": 0.0, "before": 0.0, "after": 0.0, "line": 240.0, "left": 0.0, "right": 0.0}


def style_metrics(document: Document, ids: Mapping[StyleName, str]) -> dict[StyleName, SpaceLook]:
    """Returns the metrics of each style, with what it inherits."""
    root = document.styles.element
    by_id = {style.get(qn("w:styleId"), ""): style for style in root.findall(qn("w:style"))}
    defaults = root.find(qn("w:docDefaults"))
    base = _DEFAULTS | (_own_metrics(defaults) if defaults is not None else {})
    return {name: _look(base | _inherited(id_, by_id)) for name, id_ in ids.items()}


def tab_stops(document: Document, id_: str) -> list[int]:
    """Returns the tab stops of a style in twips, with those it inherits."""
    by_id = {style.get(qn("w:styleId"), ""): style for style in document.styles.element.findall(qn("w:style"))}
    stops: set[int] = set()
    seen: set[str] = set()
    while id_ in by_id and id_ not in seen:
        seen.add(id_)
        stops |= {int(tab.get(qn("w:pos"), "0")) for tab in by_id[id_].iter(qn("w:tab"))}
        based = by_id[id_].find(qn("w:basedOn"))
        id_ = based.get(qn("w:val"), "") if based is not None else ""
    return sorted(stops)


def _inherited(id_: str, by_id: Mapping[str, BaseOxmlElement]) -> dict[str, float]:
    """Returns what a style says, on top of what the styles it is based on say."""
    style = by_id.get(id_)
    if style is None:
        return {}
    based = style.find(qn("w:basedOn"))
    parent = by_id.get(based.get(qn("w:val"), "")) if based is not None else None
    # a style based on itself would never end
    said = {} if parent is None or parent is style else _inherited(parent.get(qn("w:styleId"), ""), by_id)
    return said | _own_metrics(style)


def _own_metrics(style: BaseOxmlElement) -> dict[str, float]:
    """Half points, twips and 240ths of a line, as they stand in the style itself."""
    places = {
        "size": ("w:sz", "w:val"),
        "before": ("w:spacing", "w:before"),
        "after": ("w:spacing", "w:after"),
        "line": ("w:spacing", "w:line"),
        "left": ("w:ind", "w:left"),
        "right": ("w:ind", "w:right"),
    }
    said: dict[str, float] = {}
    for key, (tag, attribute) in places.items():
        for element in style.iter(qn(tag)):
            value = element.get(qn(attribute))
            if value is not None and value.lstrip("-").isdigit():
                said[key] = float(value)
    bold = next(style.iter(qn("w:b")), None)
    if bold is not None:
        said["bold"] = 0.0 if bold.get(qn("w:val")) in ("0", "false") else 1.0
    return said


def _look(said: Mapping[str, float]) -> SpaceLook:
    return SpaceLook(
        size=said["size"] / 2,
        bold=bool(said["bold"]),
        before=said["before"] / 20,
        after=said["after"] / 20,
        line=said["line"] / 240,
        indent=(said["left"] + said["right"]) / 20,
    )
