"""Space that the styles of a document take: read once, to foresee its pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.office.font_width import is_measured, stretch
from c21lab.report.word.page_setup import SpaceLook
from c21lab.report.word.style_names import StyleName

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WITHOUT_FONT = (StyleName.TABLE, StyleName.STRONG)  # their text is that of paragraphs
_WORDS_OWN = "Times New Roman"  # where a document names no typeface
_DEFAULTS = {"size": 20.0, "bold": 0.0, "before": 0.0, "after": 0.0, "line": 240.0, "left": 0.0, "right": 0.0}


def style_metrics(document: Document, ids: Mapping[StyleName, str]) -> dict[StyleName, SpaceLook]:
    """Returns the metrics of each style, with what it inherits."""
    root = document.styles.element
    by_id = {style.get(qn("w:styleId"), ""): style for style in root.findall(qn("w:style"))}
    defaults = root.find(qn("w:docDefaults"))
    base = _DEFAULTS | (_own_metrics(defaults) if defaults is not None else {})
    fonts = style_fonts(document, ids)
    return {
        name: replace(
            _look(base | _inherited(id_, by_id)), stretch=_stretches(fonts[name]), tab_stops=_tab_stops(id_, by_id)
        )
        for name, id_ in ids.items()
    }


def style_fonts(document: Document, ids: Mapping[StyleName, str]) -> dict[StyleName, str]:
    """Returns the typeface of each style, with what it inherits, from the document's theme where it says so."""
    root = document.styles.element
    by_id = {style.get(qn("w:styleId"), ""): style for style in root.findall(qn("w:style"))}
    theme = _theme_fonts(document)
    usual = _font(root.find(qn("w:docDefaults")), theme) or _WORDS_OWN
    fonts: dict[StyleName, str] = {}
    for name, id_ in ids.items():
        own = (_font(style, theme) for style in _with_parents(id_, by_id))
        fonts[name] = next((font for font in own if font), usual)
    return fonts


def _stretches(font: str) -> tuple[float, float]:
    return stretch(font), stretch(font, bold=True)


def fonts_elsewhere(document: Document, ids: Mapping[StyleName, str]) -> list[str]:
    """Returns the typefaces of the document that this computer does not have, each once."""
    fonts = (font for name, font in style_fonts(document, ids).items() if name not in _WITHOUT_FONT)
    return [font for font in dict.fromkeys(fonts) if not is_measured(font)]


def _with_parents(id_: str, by_id: Mapping[str, BaseOxmlElement]) -> Iterator[BaseOxmlElement]:
    """A style and the styles it is based on, each once."""
    seen: set[str] = set()
    while id_ in by_id and id_ not in seen:
        seen.add(id_)
        yield by_id[id_]
        based = by_id[id_].find(qn("w:basedOn"))
        id_ = based.get(qn("w:val"), "") if based is not None else ""


def _font(element: BaseOxmlElement | None, theme: Mapping[str, str]) -> str:
    fonts = next(element.iter(qn("w:rFonts")), None) if element is not None else None
    if fonts is None:
        return ""
    named = theme.get(fonts.get(qn("w:asciiTheme"), "")[:5], "")
    return named or fonts.get(qn("w:ascii"), "")


def _theme_fonts(document: Document) -> dict[str, str]:
    """The typefaces of headings and of text that a document's theme names."""
    try:
        theme = parse_xml(document.part.part_related_by(RT.THEME).blob)
    except (KeyError, SyntaxError):
        return {}
    found = {kind: theme.find(f".//{{{_DRAWING}}}{kind}Font/{{{_DRAWING}}}latin") for kind in ("major", "minor")}
    return {kind: latin.get("typeface", "") for kind, latin in found.items() if latin is not None}


def _tab_stops(id_: str, by_id: Mapping[str, BaseOxmlElement]) -> tuple[int, ...]:
    """The tab stops of a style in twips, with those it inherits."""
    tabs = (tab for style in _with_parents(id_, by_id) for tab in style.iter(qn("w:tab")))
    return tuple(sorted({int(tab.get(qn("w:pos"), "0")) for tab in tabs}))


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
