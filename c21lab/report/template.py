"""The document a report is written into: the house style, or the city's own Word template."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from importlib.resources import files
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from c21lab.problems import InputError, Place, Problem, ProblemCode
from c21lab.report.style_names import StyleName

_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"


def house_document() -> Document:
    """The house style, without text."""
    return docx.Document(BytesIO(files("c21lab").joinpath("word", "report.docx").read_bytes()))


def city_document(template: bytes, name: str) -> Document:
    """The city's template without its text; raises InputError when the bytes are no Word document or template."""
    try:
        document = docx.Document(BytesIO(_as_document(template)))
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, etree.XMLSyntaxError) as error:
        raise InputError(Problem(ProblemCode.WORD_TEMPLATE_NOT_READABLE, Place(name))) from error
    body = document.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)
    return document


def _as_document(template: bytes) -> bytes:
    """A .dotx says of its main part that it is a template; as a document it must not."""
    target = BytesIO()
    with ZipFile(BytesIO(template)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for entry in old.namelist():
            data = old.read(entry)
            new.writestr(entry, data.replace(_TEMPLATE, _MAIN) if entry == "[Content_Types].xml" else data)
    return target.getvalue()


def style_ids(document: Document) -> dict[StyleName, str]:
    """The id of each style the document has, by name; Word does not mind the case of its built-in names."""
    by_name = {
        style.find(qn("w:name")).get(qn("w:val")).lower(): style.get(qn("w:styleId"))
        for style in document.styles.element.findall(qn("w:style"))
        if style.find(qn("w:name")) is not None
    }
    return {name: by_name[name.lower()] for name in StyleName if name.lower() in by_name}


def lend_styles(document: Document, present: Mapping[StyleName, str]) -> dict[StyleName, str]:
    """Copies each style the document lacks from the house style; returns the ids of all of them."""
    house = house_document()
    ids = dict(present)
    lent = {name: id_ for name, id_ in style_ids(house).items() if name not in present}
    taken = {style.get(qn("w:styleId")) for style in document.styles.element.findall(qn("w:style"))}
    for name, id_ in lent.items():
        ids[name] = id_ if id_ not in taken else f"{id_}C21"
    house_ids = {id_: name for name, id_ in style_ids(house).items()}
    for name, id_ in lent.items():
        source = next(s for s in house.styles.element.findall(qn("w:style")) if s.get(qn("w:styleId")) == id_)
        document.styles.element.append(_lent(source, ids[name], {old: ids[house_ids[old]] for old in house_ids}))
    if lent.keys() & {StyleName.BULLET, StyleName.NUMBER}:
        _lend_lists(document, house, [ids[name] for name in (StyleName.BULLET, StyleName.NUMBER) if name in lent])
    return ids


def _lent(source: etree._Element, id_: str, renamed: Mapping[str, str]) -> etree._Element:
    style = deepcopy(source)
    style.set(qn("w:styleId"), id_)
    for reference in ("w:basedOn", "w:next"):
        element = style.find(qn(reference))
        if element is not None and element.get(qn("w:val")) in renamed:
            element.set(qn("w:val"), renamed[element.get(qn("w:val"))])
        elif element is not None:  # TableNormal is in no list of ours and may have another id there
            style.remove(element)
    return style


def _lend_lists(document: Document, house: Document, styles: list[str]) -> None:
    """Copies the list definitions that lent list styles point to, under numbers that are free."""
    lists = house.part.numbering_part.element
    try:
        numbering = document.part.part_related_by(RT.NUMBERING).element
    except KeyError:
        part = Part.load(house.part.numbering_part.partname, house.part.numbering_part.content_type, etree.tostring(lists), document.part.package)
        document.part.relate_to(part, RT.NUMBERING)
        return
    used = [int(e.get(qn(key))) for tag, key in (("w:num", "w:numId"), ("w:abstractNum", "w:abstractNumId")) for e in numbering.findall(qn(tag))]
    offset = max(used, default=0)
    for element in lists:
        _insert_list(numbering, deepcopy(element), offset)
    for style in document.styles.element.findall(qn("w:style")):
        number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if style.get(qn("w:styleId")) in styles and number is not None:
            number.set(qn("w:val"), str(int(number.get(qn("w:val"))) + offset))


def _insert_list(numbering: etree._Element, element: etree._Element, offset: int) -> None:
    """The schema wants all definitions in front of all numbers."""
    if element.tag == qn("w:abstractNum"):
        element.set(qn("w:abstractNumId"), str(int(element.get(qn("w:abstractNumId"))) + offset))
        numbering.insert(len(numbering.findall(qn("w:abstractNum"))), element)
        return
    element.set(qn("w:numId"), str(int(element.get(qn("w:numId"))) + offset))
    target = element.find(qn("w:abstractNumId"))
    target.set(qn("w:val"), str(int(target.get(qn("w:val"))) + offset))
    last = len(numbering) - len(numbering.findall(qn("w:numIdMacAtCleanup")))
    numbering.insert(last, element)
