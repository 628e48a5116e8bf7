"""Makes pieces of a document that another program wrote fit the schema, and ranges and numbers fit together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

# what LibreOffice writes a value for, which the schema of 2008 takes for another type
_WITHOUT_VALUE = (qn("w:cantSplit"), qn("w:tblHeader"), qn("w:hidden"))
_RUN_ORDER = [
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "smallCaps",
    "strike",
    "dstrike",
    "outline",
    "shadow",
    "emboss",
    "imprint",
    "noProof",
    "snapToGrid",
    "vanish",
    "webHidden",
    "color",
    "spacing",
    "w",
    "kern",
    "position",
    "sz",
    "szCs",
    "highlight",
    "u",
    "effect",
    "bdr",
    "shd",
    "fitText",
    "vertAlign",
    "rtl",
    "cs",
    "em",
    "lang",
    "eastAsianLayout",
    "specVanish",
    "oMath",
    "rPrChange",
]
_PARAGRAPH_ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
]
_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_PLAIN_SHAPES = tuple(f"{{urn:schemas-microsoft-com:vml}}{name}" for name in ("rect", "roundrect", "oval", "line"))
_OF_OTHER_SHAPES = ("ID", "path")
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_ORDERS = {
    qn("w:rPr"): {qn(f"w:{name}"): place for place, name in enumerate(_RUN_ORDER)},
    qn("w:pPr"): {qn(f"w:{name}"): place for place, name in enumerate(_PARAGRAPH_ORDER)},
}
_RANGES = (
    "bookmark",
    "commentRange",
    "permRange",
    "moveFromRange",
    "moveToRange",
    "customXmlInsRange",
    "customXmlDelRange",
    "customXmlMoveFromRange",
    "customXmlMoveToRange",
)
_ENDS = {qn(f"w:{name}Start"): qn(f"w:{name}End") for name in _RANGES} | {qn("w:permStart"): qn("w:permEnd")}


def fit_schema(element: BaseOxmlElement) -> None:
    """Puts properties of runs and paragraphs into the schema's order, each once, and drops values it does not know."""
    for child in element.iter(*_WITHOUT_VALUE):
        child.attrib.pop(qn("w:val"), None)
    for properties in element.iter(*_ORDERS):
        order = _ORDERS[properties.tag]
        children = [
            child for _, _, child in sorted((order.get(c.tag, len(order)), n, c) for n, c in enumerate(properties))
        ]
        seen: set[str] = set()
        for child in list(properties):
            properties.remove(child)
        for child in children:
            if child.tag not in seen:
                properties.append(child)
            seen.add(child.tag)


def fit_place(element: BaseOxmlElement) -> None:
    """Drops what only had a meaning where a piece came from: numbers of paragraphs, and prefixes declared far above."""
    for paragraph in element.iter(qn("w:p"), qn("w:tr")):
        for name in [name for name in paragraph.attrib if name.startswith(_WORD_2010)]:
            del paragraph.attrib[name]
    for choice in element.iter(_CHOICE):
        known = [prefix for prefix in choice.get("Requires", "").split() if prefix in choice.nsmap]
        choice.set("Requires", " ".join(known))
    for shape in element.iter(*_PLAIN_SHAPES):  # LibreOffice says more of them than their schema knows
        for name in _OF_OTHER_SHAPES:
            shape.attrib.pop(name, None)


def close_ranges(body: BaseOxmlElement) -> None:
    """Takes away each start without an end and each end without a start, as of a comment of which half was deleted."""
    for start, end in _ENDS.items():
        starts, ends = list(body.iter(start)), list(body.iter(end))
        begun, ended = ({mark.get(qn("w:id")) for mark in marks} for marks in (starts, ends))
        for marks, others in ((starts, ended), (ends, begun)):
            seen: set[str | None] = set()
            for mark in marks:
                if mark.get(qn("w:id")) not in others or mark.get(qn("w:id")) in seen:
                    _remove(mark)
                seen.add(mark.get(qn("w:id")))


def close_fields(elements: Iterable[BaseOxmlElement]) -> None:
    """Makes text of fields in elements that do not both begin and end there."""
    listed = list(elements)
    kinds = Counter(m.get(qn("w:fldCharType")) for element in listed for m in element.iter(qn("w:fldChar")))
    if kinds["begin"] == kinds["end"]:
        return
    for element in listed:
        for mark in list(element.iter(qn("w:fldChar"), qn("w:instrText"))):
            _remove(mark)


def number_bookmarks(body: BaseOxmlElement) -> None:
    """Numbers bookmarks, drawings and plain shapes anew; of bookmarks with one name the first keeps it."""
    names: set[str] = set()
    numbers: dict[str, str] = {}
    for mark in list(body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        old = mark.get(qn("w:id"), "")
        if mark.tag == qn("w:bookmarkStart"):
            name = mark.get(qn("w:name"), "").lower()
            if name in names:
                _remove(mark)
                continue
            names.add(name)
            numbers[old] = str(len(names))
        if old in numbers:
            mark.set(qn("w:id"), numbers[old])
        else:
            _remove(mark)
    for number, drawing in enumerate(body.iter(qn("wp:docPr")), 1):
        drawing.set("id", str(number))
    for number, shape in enumerate((each for each in body.iter(*_PLAIN_SHAPES) if "id" in each.attrib), 1):
        shape.set("id", f"c21_shape_{number}")


def _remove(element: BaseOxmlElement) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
