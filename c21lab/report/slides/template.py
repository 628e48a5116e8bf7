"""The presentation that slides are written into: the house's, 16:9 and in its colours, or the city's own template."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import pptx
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PackageNotFoundError
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.shapes.placeholder import LayoutPlaceholder
from pptx.slide import SlideLayout
from pptx.util import Inches, Length

from c21lab.office.palette import INK, OUTLINE, PANEL, RULE, SOFT_TEXT, in_word, readable_accent
from c21lab.office.text_width import FONT
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem

_MAIN = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
_WIDTH, _HEIGHT, _MARGIN = 13.333, 7.5, 0.7  # inches
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
_ON_EVERY_SLIDE = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
# what the library raises on files that only look like a presentation
_NO_PRESENTATION = (BadZipFile, zlib.error, PackageNotFoundError, KeyError, ValueError, SyntaxError, AttributeError)


@dataclass(frozen=True)
class SlidePlan:
    """An empty presentation, the layout of its slides, and the area below their titles."""

    presentation: Presentation
    layout: SlideLayout
    left: Length
    top: Length
    width: Length
    height: Length


def house_deck(accent: str) -> SlidePlan:
    """Opens the house's presentation without slides, in the city's accent where it has one."""
    presentation = pptx.Presentation()
    presentation.slide_width, presentation.slide_height = Inches(_WIDTH), Inches(_HEIGHT)
    layouts = presentation.slide_layouts
    only_title = next(layout for layout in layouts if layout.name == "Title Only")
    for layout in [layout for layout in layouts if layout is not only_title]:
        layouts.remove(layout)
    _set_theme(presentation, readable_accent(accent))
    master = presentation.slide_master
    for shape in [*master.placeholders, *only_title.placeholders]:
        kind = shape.placeholder_format.type
        if kind in _TITLES:
            shape.left, shape.top = Inches(_MARGIN), Inches(0.35)
            shape.width, shape.height = Inches(_WIDTH - 2 * _MARGIN), Inches(1.15)
        else:  # the foot is written by us, and nothing else is asked for
            shape.element.getparent().remove(shape.element)
    style = master.element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    style.set("algn", "l")
    style.find(qn("a:defRPr")).set("b", "1")
    style.find(f".//{qn('a:schemeClr')}").set("val", "accent1")
    return _plan(presentation, only_title)


def city_deck(template: bytes, name: str) -> SlidePlan:
    """Opens the city's template without its slides; raises InputError when it is no PowerPoint file."""
    try:
        presentation = pptx.Presentation(BytesIO(_as_presentation(template)))
        layouts = list(presentation.slide_layouts)
        with_title = [layout for layout in layouts if _title_of(layout) is not None]
        chosen = min(with_title, key=_others)
    except _NO_PRESENTATION as error:
        raise InputError(Problem(ProblemCode.SLIDES_TEMPLATE_NOT_READABLE, Place(name))) from error
    ids = presentation.slides._sldIdLst  # pyright: ignore[reportPrivateUsage]  the library has no other way
    for entry in list(ids):
        presentation.part.drop_rel(entry.rId)
        ids.remove(entry)
    return _plan(presentation, chosen)


def _as_presentation(template: bytes) -> bytes:
    """A .potx says of its main part that it is a template; as a presentation it must not."""
    target = BytesIO()
    with ZipFile(BytesIO(template)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for entry in old.namelist():
            data = old.read(entry)
            new.writestr(entry, data.replace(_TEMPLATE, _MAIN) if entry == "[Content_Types].xml" else data)
    return target.getvalue()


def _title_of(layout: SlideLayout) -> LayoutPlaceholder | None:
    return next((shape for shape in layout.placeholders if shape.placeholder_format.type in _TITLES), None)


def _others(layout: SlideLayout) -> tuple[bool, int]:
    """How many places a layout has besides its title and what stands on every slide; a cover's come last."""
    kinds = [shape.placeholder_format.type for shape in layout.placeholders]
    more = [kind for kind in kinds if kind not in (*_TITLES, *_ON_EVERY_SLIDE)]
    return PP_PLACEHOLDER.CENTER_TITLE in kinds, len(more)


def _plan(presentation: Presentation, layout: SlideLayout) -> SlidePlan:
    title = _title_of(layout)
    width, height = presentation.slide_width or Inches(_WIDTH), presentation.slide_height or Inches(_HEIGHT)
    left = title.left if title is not None and title.left is not None else Inches(_MARGIN)
    below = (title.top or 0) + (title.height or 0) if title is not None else 0
    top = min(max(below + Inches(0.1), height // 5), height // 3)
    sizes = left, top, width - 2 * left, height - top - Inches(0.65)
    return SlidePlan(presentation, layout, *map(Length, sizes))


def _set_theme(presentation: Presentation, accent: str) -> None:
    """The house's colours and typeface, so that Design > Variants changes all of it at once."""
    part = presentation.slide_master.part.part_related_by(RT.THEME)
    assert isinstance(part, Part)
    colours = {"dk2": SOFT_TEXT, "lt2": PANEL, "accent1": accent, "accent2": OUTLINE, "accent3": RULE}
    xml = part.blob.decode("utf-8")
    xml = re.sub(r"(<a:dk1>)<a:sysClr[^>]*/>", rf'\1<a:srgbClr val="{in_word(INK)}"/>', xml)
    for name, colour in colours.items():
        xml = re.sub(rf'(<a:{name}><a:srgbClr val=")[0-9A-Fa-f]{{6}}', rf"\g<1>{in_word(colour).upper()}", xml)
    xml = re.sub(r'(<a:(?:major|minor)Font><a:latin typeface=")[^"]*', rf"\g<1>{FONT}", xml)
    part._blob = xml.encode("utf-8")  # pyright: ignore[reportPrivateUsage]  the library reads no theme
