"""The document a report is written into: the house style, or the city's own Word template."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from importlib.resources import files
from io import BytesIO
from typing import cast
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.package import Package
from docx.parts.numbering import NumberingPart

from c21lab.office.palette import ACCENT, in_word
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.report.word.style_names import StyleName

_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_THEMED = (qn("w:themeColor"), qn("w:themeFill"))
_LIST_IDS = (qn("w:numId"), qn("w:abstractNumId"))


def house_document(accent: str = ACCENT) -> Document:
    """Opens the house style, without text; ``accent`` takes the place of its own in theme and styles."""
    house = files("c21lab").joinpath("word", "report.docx").read_bytes()
    colours = in_word(ACCENT).encode(), in_word(accent).encode()
    return docx.Document(BytesIO(_rewritten(house, lambda _, data: data.replace(*colours))))


def city_document(template: bytes, name: str) -> Document:
    """Opens the city's template without its text; raises InputError when it is no Word document or template."""
    try:
        document = docx.Document(BytesIO(_as_document(template)))
    except (BadZipFile, zlib.error, PackageNotFoundError, KeyError, ValueError, SyntaxError) as error:
        raise InputError(Problem(ProblemCode.WORD_TEMPLATE_NOT_READABLE, Place(name))) from error
    body = document.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)
    return document


def _as_document(template: bytes) -> bytes:
    """A .dotx says of its main part that it is a template; as a document it must not."""
    return _rewritten(
        template, lambda entry, data: data.replace(_TEMPLATE, _MAIN) if entry == "[Content_Types].xml" else data
    )


def _rewritten(package: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(BytesIO(package)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, change(entry, old.read(entry)))
    return target.getvalue()


def style_ids(document: Document) -> dict[StyleName, str]:
    """Returns the id of each style the document has, by name; Word does not mind the case of its built-in names."""
    by_name = {
        style.find(qn("w:name")).get(qn("w:val")).lower(): style.get(qn("w:styleId"))
        for style in document.styles.element.findall(qn("w:style"))
        if style.find(qn("w:name")) is not None
    }
    return {name: by_name[name.lower()] for name in StyleName if name.lower() in by_name}


def lend_styles(document: Document, present: Mapping[StyleName, str], accent: str = ACCENT) -> dict[StyleName, str]:
    """Copies each style the document lacks from the house style; returns the ids of all of them.

    They keep the house's colours, which are read on white; those of the document's theme may not be.
    """
    house = house_document(accent)
    house_ids = style_ids(house)
    taken = {style.get(qn("w:styleId")) for style in document.styles.element.findall(qn("w:style"))}
    ids = dict(present)
    for name in house_ids.keys() - present.keys():
        ids[name] = house_ids[name] if house_ids[name] not in taken else f"{house_ids[name]}C21"
    renamed = {house_ids[name]: ids[name] for name in house_ids}
    lent = {house_ids[name] for name in house_ids if name not in present}
    for style in house.styles.element.findall(qn("w:style")):
        if style.get(qn("w:styleId")) in lent:
            document.styles.element.append(_lent(style, renamed))
    lists = [ids[name] for name in (StyleName.BULLET, StyleName.NUMBER) if name not in present]
    if lists:
        _lend_lists(document, house, lists)
    return ids


def _lent(source: BaseOxmlElement, renamed: Mapping[str, str]) -> BaseOxmlElement:
    style = deepcopy(source)
    style.set(qn("w:styleId"), renamed[style.get(qn("w:styleId"), "")])
    for reference in (style.find(qn("w:basedOn")), style.find(qn("w:next"))):
        if reference is None:
            continue
        if reference.get(qn("w:val")) in renamed:
            reference.set(qn("w:val"), renamed[reference.get(qn("w:val"), "")])
        else:  # the plain table: not lent, and it may have another id there
            style.remove(reference)
    return _without_theme(style)


def _without_theme(element: BaseOxmlElement) -> BaseOxmlElement:
    for each in element.iter():
        for attribute in _THEMED:
            each.attrib.pop(attribute, None)
    return element


def _lend_lists(document: Document, house: Document, styles: Sequence[str]) -> None:
    """Copies the list definitions that lent list styles point to, under numbers that are free."""
    lender = house.part.numbering_part
    try:
        numbering = cast(NumberingPart, document.part.part_related_by(RT.NUMBERING)).element
    except KeyError:
        part = NumberingPart.load(
            lender.partname, lender.content_type, lender.blob, cast(Package, document.part.package)
        )
        document.part.relate_to(part, RT.NUMBERING)
        return
    offset = max((int(element.get(key, "0")) for element in numbering for key in _LIST_IDS), default=0)
    for element in _without_theme(deepcopy(lender.element)):
        pointed = [(element, key) for key in _LIST_IDS]
        pointed += [(target, qn("w:val")) for target in element.findall(qn("w:abstractNumId"))]
        for holder, key in pointed:
            if key in holder.attrib:
                holder.set(key, str(int(holder.get(key, "0")) + offset))
        # the schema wants every definition in front of every number
        numbers = numbering.findall(qn("w:num"))
        place = numbering.index(numbers[0]) if numbers and element.tag == qn("w:abstractNum") else len(numbering)
        numbering.insert(place, element)
    for style in document.styles.element.findall(qn("w:style")):
        number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if style.get(qn("w:styleId")) in styles and number is not None:
            number.set(qn("w:val"), str(int(number.get(qn("w:val"), "0")) + offset))
