"""Styles by their names and lists by their definitions: what a piece of one document is called in another."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from itertools import count

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.merge.tidy import fit_schema

_STYLED = {qn("w:pStyle"): "paragraph", qn("w:rStyle"): "character", qn("w:tblStyle"): "table"}
_OTHER_KIND = {"paragraph": "character", "character": "paragraph"}
_LINKED = (qn("w:basedOn"), qn("w:next"), qn("w:link"))
_NOT_TAKEN = (qn("w:nsid"), qn("w:styleLink"))  # by which Word takes two definitions for one


class NamesInTarget:
    """The names of styles and the numbers of lists of ``source`` in ``target``, to which what lacks is copied."""

    def __init__(self, source: Document, target: Document, adopt: Callable[[Part], Part]) -> None:
        self._source, self._target, self._adopt = source, target, adopt
        self._styles: dict[tuple[str, str], str] = {}
        self._lists: dict[str, str] = {}
        self._definitions: dict[str, str] = {}
        self._known = {(s.get(qn("w:type"), ""), s.get(qn("w:styleId"), "")): s for s in _styles_of(source)}

    def rename(self, element: BaseOxmlElement) -> None:
        """Makes the names of styles and the numbers of lists in an element those of the target."""
        for styled in element.iter(*_STYLED):
            styled.set(qn("w:val"), self._style(_STYLED[styled.tag], styled.get(qn("w:val"), "")))
        for listed in element.iter(qn("w:numId")):
            listed.set(qn("w:val"), self._list(listed.get(qn("w:val"), "")))

    def _style(self, kind: str, id_: str) -> str:
        """The id of a style in the target, by its name; one that the target lacks is copied with what it builds on."""
        style = self._known.get((kind, id_))
        if style is None or (kind, id_) in self._styles:
            return self._styles.get((kind, id_), id_)
        theirs = {(s.get(qn("w:type"), ""), _name_of(s)): s.get(qn("w:styleId"), "") for s in _styles_of(self._target)}
        own = theirs.get((kind, _name_of(style)))
        taken = {each.lower() for each in theirs.values()}
        free = own or next(each for n in count() if (each := f"{id_}{n or ''}").lower() not in taken)
        self._styles[kind, id_] = free
        if own is None:
            self._copy_style(style, kind, free)
        return free

    def _copy_style(self, style: BaseOxmlElement, kind: str, id_: str) -> None:
        copied = deepcopy(style)
        copied.set(qn("w:styleId"), id_)
        copied.attrib.pop(qn("w:default"), None)
        self._target.styles.element.append(copied)
        for linked in [child for child in copied if child.tag in _LINKED]:
            of_kind = _OTHER_KIND.get(kind, kind) if linked.tag == qn("w:link") else kind
            linked.set(qn("w:val"), self._style(of_kind, linked.get(qn("w:val"), "")))
        self.rename(copied)
        fit_schema(copied)

    def _list(self, id_: str) -> str:
        """The number of a list in the target, to which its definition is copied."""
        source, target = numbering_of(self._source), numbering_of(self._target)
        entry = None if source is None else source.find(f"{qn('w:num')}[@{qn('w:numId')}='{id_}']")
        if id_ in self._lists or source is None or entry is None:
            return self._lists.get(id_, id_)
        if target is None:
            part = self._source.part.part_related_by(RT.NUMBERING)
            self._target.part.relate_to(self._adopt(part), RT.NUMBERING)
            self._lists |= {
                each.get(qn("w:numId"), ""): each.get(qn("w:numId"), "") for each in source.iter(qn("w:num"))
            }
            return id_
        copied, self._lists[id_] = deepcopy(entry), _free_number(target, qn("w:num"), qn("w:numId"))
        copied.set(qn("w:numId"), self._lists[id_])
        for pointer in copied.iterchildren(qn("w:abstractNumId")):
            pointer.set(qn("w:val"), self._definition(pointer.get(qn("w:val"), ""), source, target))
        last = target.findall(qn("w:num"))
        target.insert(target.index(last[-1]) + 1 if last else len(target.findall(qn("w:abstractNum"))), copied)
        return self._lists[id_]

    def _definition(self, id_: str, source: BaseOxmlElement, target: BaseOxmlElement) -> str:
        entry = source.find(f"{qn('w:abstractNum')}[@{qn('w:abstractNumId')}='{id_}']")
        if id_ in self._definitions or entry is None:
            return self._definitions.get(id_, id_)
        copied = deepcopy(entry)
        self._definitions[id_] = _free_number(target, qn("w:abstractNum"), qn("w:abstractNumId"))
        copied.set(qn("w:abstractNumId"), self._definitions[id_])
        for own in [child for child in copied if child.tag in _NOT_TAKEN]:
            copied.remove(own)
        self.rename(copied)
        fit_schema(copied)
        target.insert(len(target.findall(qn("w:abstractNum"))), copied)
        return self._definitions[id_]


def numbering_of(document: Document) -> BaseOxmlElement | None:
    """Returns the lists of a document; None where it has none."""
    part = next((rel.target_part for rel in document.part.rels.values() if rel.reltype == RT.NUMBERING), None)
    return part.element if isinstance(part, XmlPart) else None


def _free_number(numbering: BaseOxmlElement, tag: str, attribute: str) -> str:
    return str(max((int(each.get(attribute, "0")) for each in numbering.iterchildren(tag)), default=0) + 1)


def _styles_of(document: Document) -> list[BaseOxmlElement]:
    return list(document.styles.element.iterchildren(qn("w:style")))


def _name_of(style: BaseOxmlElement) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else name.get(qn("w:val"), "").lower()
