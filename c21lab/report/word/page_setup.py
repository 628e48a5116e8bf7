"""Sections of a document: pages turned or in columns, after the section of the template."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement, serialize_for_reading

from c21lab.office.word_xml import TWIPS_PER_CM
from c21lab.report.word.blocks import Block, PageSetup
from c21lab.report.word.style_names import StyleName

GAP_CM = 0.9  # between columns
# what belongs to the document's first page, or restarts its page numbers
_FIRST_ONLY = (qn("w:titlePg"), qn("w:pgNumType"))
# in the order of the schema: what follows the type of a section, and what follows its columns
_AFTER_COLUMNS = [
    qn(f"w:{name}")
    for name in (
        *("formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid"),
        *("printerSettings", "sectPrChange"),
    )
]
_AFTER_TITLE_PAGE = _AFTER_COLUMNS[_AFTER_COLUMNS.index(qn("w:titlePg")) + 1 :]
_AFTER_TYPE = [
    *(qn(f"w:{name}") for name in ("pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols")),
    *_AFTER_COLUMNS,
]
_REFERENCES = (qn("w:headerReference"), qn("w:footerReference"))


@dataclass(frozen=True)
class SpaceLook:
    """The space of a style, in points; ``line`` is a multiple of the font's line.

    ``stretch`` says how much wider its letters are than Arial's, upright and bold; ``tab_stops`` are in twips.
    """

    size: float = 10.0
    bold: bool = False
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    indent: float = 0.0
    stretch: tuple[float, float] = (1.0, 1.0)
    tab_stops: tuple[int, ...] = ()

    def width_size(self, *, bold: bool) -> float:
        """Returns the size at which Arial is as wide."""
        return self.size * self.stretch[bold]


@dataclass(frozen=True)
class PageLayout:
    """The text area of a page, or of a column of it, in centimetres, and the styles' looks.

    ``turned_cm`` is the text area of a page that is turned; None where it stands in landscape as it is. The page is
    ``page_width_cm`` wide, and its text begins ``top_cm`` below its edge.
    """

    width_cm: float
    height_cm: float
    looks: Mapping[StyleName, SpaceLook]
    turned_cm: tuple[float, float] | None = None
    columns: int = 1
    page_width_cm: float = 21.0
    top_cm: float = 2.5

    def after(self, setup: PageSetup) -> PageLayout:
        """Returns the layout of pages that are set up so."""
        width, height = self.turned_cm if setup.landscape and self.turned_cm else (self.width_cm, self.height_cm)
        width = (width - GAP_CM * (setup.columns - 1)) / setup.columns
        return replace(self, width_cm=width, height_cm=height, columns=setup.columns)


def without_idle_setups(blocks: Sequence[Block]) -> list[Block]:
    """Returns the blocks without setups that change nothing, or that nothing stands on."""
    kept: list[Block] = []
    current, waiting = PageSetup(), PageSetup()
    for block in blocks:
        if isinstance(block, PageSetup):
            waiting = block
        else:
            if waiting != current:
                kept.append(waiting)
                current = waiting
            kept.append(block)
    return kept


def right_tab(layout: PageLayout, style: StyleName, *, leader: str = "") -> str:
    """Returns the tab stops of a paragraph that has one only, at the right margin, whatever its style has."""
    right = round(layout.width_cm * TWIPS_PER_CM)
    cleared = (stop for stop in layout.looks[style].tab_stops if stop != right)
    tabs = "".join(f'<w:tab w:val="clear" w:pos="{stop}"/>' for stop in cleared)
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tabs>{tabs}<w:tab w:val="right"{dots} w:pos="{right}"/></w:tabs>'


class Sections:
    """Writes the properties of each section of a document, in the order in which they end.

    ``template`` are those of the document; ``turned`` holds the relation of the header and footer that a landscape page
    has in the place of another one.
    """

    def __init__(self, template: BaseOxmlElement, turned: Mapping[str, str]) -> None:
        self._template, self._turned = deepcopy(template), turned
        if self._template.find(qn("w:titlePg")) is None:  # the cover has no running head
            _insert(self._template, OxmlElement("w:titlePg"), _AFTER_TITLE_PAGE)
        self._ended: list[PageSetup] = []
        self._open = PageSetup()

    def end(self, following: PageSetup) -> str:
        """Ends the section so far, and returns its properties as XML; the next one is set up as ``following``."""
        properties = self._properties()
        self._ended.append(self._open)
        self._open = following
        return serialize_for_reading(properties)

    def close(self, body: BaseOxmlElement) -> None:
        """Gives the document's body the properties of its last section."""
        body.replace(body[-1], self._properties())

    def _properties(self) -> BaseOxmlElement:
        section, setup = deepcopy(self._template), self._open
        for child in list(section):
            if child.tag == qn("w:type") or (self._ended and child.tag in _FIRST_ONLY):
                section.remove(child)
        if self._ended and self._ended[-1].landscape == setup.landscape:
            _insert(section, OxmlElement("w:type", {qn("w:val"): "continuous"}), _AFTER_TYPE)
        if setup.landscape:
            self._turn(section)
        for old in section.findall(qn("w:cols")):
            section.remove(old)
        counted = {qn("w:num"): str(setup.columns)} if setup.columns > 1 else {}
        columns = OxmlElement("w:cols", counted | {qn("w:space"): f"{GAP_CM * TWIPS_PER_CM:.0f}"})
        _insert(section, columns, _AFTER_COLUMNS)
        return section

    def _turn(self, section: BaseOxmlElement) -> None:
        size = section.find(qn("w:pgSz"))
        if size is not None:
            sides = [size.get(qn(f"w:{side}"), "0") for side in ("w", "h")]
            size.set(qn("w:w"), max(sides, key=int))
            size.set(qn("w:h"), min(sides, key=int))
            size.set(qn("w:orient"), "landscape")
        for reference in (child for child in section if child.tag in _REFERENCES):
            relation = reference.get(qn("r:id"), "")
            reference.set(qn("r:id"), self._turned.get(relation, relation))


def _insert(section: BaseOxmlElement, child: BaseOxmlElement, before: Sequence[str]) -> None:
    """Inserts a property in front of those that the schema wants after it."""
    places = [place for place, other in enumerate(section) if other.tag in before]
    section.insert(min(places, default=len(section)), child)
