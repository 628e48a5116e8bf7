"""Takes pieces of one Word document into another: with styles by name, lists, pictures, links, notes and comments."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from itertools import count

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.package import Package
from docx.parts.image import ImagePart

from c21lab.report.word.merge.names_in_target import NamesInTarget
from c21lab.report.word.merge.tidy import fit_place, fit_schema
from c21lab.report.word.zone_names import PREFIX

_OF_RELATIONS = f"{{{nsmap['r']}}}"
_CONTENTS_TARGET = "_Toc"
_SECTION_HEADS = (qn("w:headerReference"), qn("w:footerReference"))
_NOTES = {
    qn("w:footnoteReference"): (RT.FOOTNOTES, qn("w:footnotePr")),
    qn("w:endnoteReference"): (RT.ENDNOTES, qn("w:endnotePr")),
}
# what may follow the settings of notes, in the schema's order
_AFTER_NOTES = ("compat", "docVars", "rsids", "themeFontLang", "clrSchemeMapping", "shapeDefaults", "decimalSymbol")
_MICROSOFT = "http://schemas.microsoft.com/office"
_PARAGRAPH_ID = f"{{{_MICROSOFT}/word/2010/wordml}}paraId"
# what stands beside comments: who answered whom, and who the people are
_BESIDE_COMMENTS = (
    f"{_MICROSOFT}/2011/relationships/commentsExtended",
    f"{_MICROSOFT}/2016/09/relationships/commentsIds",
    f"{_MICROSOFT}/2011/relationships/people",
)


class Transplant:
    """Takes pieces of ``source`` into ``target``; the source's text stays as it is."""

    def __init__(self, source: Document, target: Document) -> None:
        self._source, self._target = source, target
        self._parts: dict[int, Part] = {}
        self._names = NamesInTarget(source, target, self._adopt)
        package = target.part.package
        self._images = {part.sha1: part for part in package.parts if isinstance(part, ImagePart)} if package else {}

    def take(self, elements: Iterable[BaseOxmlElement], keep: str = "") -> list[BaseOxmlElement]:
        """Returns copies of elements as they can stand in the target, without bookmarks of zones but that to keep."""
        return [self._take(element, keep) for element in elements]

    def _take(self, element: BaseOxmlElement, keep: str) -> BaseOxmlElement:
        copied = deepcopy(element)
        for mark in list(copied.iter(qn("w:bookmarkStart"))):
            parent, name = mark.getparent(), mark.get(qn("w:name"), "")
            if parent is not None and name != keep and name.startswith((PREFIX, _CONTENTS_TARGET)):
                parent.remove(mark)  # its end goes when ranges are closed
        for section in copied.iter(qn("w:sectPr")):
            for head in [child for child in section if child.tag in _SECTION_HEADS]:
                section.remove(head)
        self._names.rename(copied)
        for each in copied.iter():
            for name, rel_id in each.attrib.items():
                if name.startswith(_OF_RELATIONS) and rel_id in self._source.part.rels:
                    each.set(name, self._relation(rel_id))
        fit_schema(copied)
        fit_place(copied)
        return copied

    def _relation(self, rel_id: str) -> str:
        relation, into = self._source.part.rels[rel_id], self._target.part
        if relation.is_external:
            return into.relate_to(relation.target_ref, relation.reltype, is_external=True)
        return into.relate_to(self._adopt(relation.target_part), relation.reltype)

    def _adopt(self, part: Part) -> Part:
        """A part of the source under a name that is free in the target, with all that it refers to."""
        if isinstance(part, ImagePart) and part.sha1 in self._images:
            return self._images[part.sha1]
        if id(part) not in self._parts:
            package = self._target.part.package
            others = [*(package.parts if package else ()), *self._parts.values()]
            taken = {str(each.partname).lower() for each in others}
            stem, _, ending = str(part.partname).rpartition(".")
            names = (f"{stem}{f'_{number}' if number else ''}.{ending}" for number in count())
            part.partname = PackURI(next(name for name in names if name.lower() not in taken))
            self._parts[id(part)] = part
            for relation in part.rels.values():
                if not relation.is_external:
                    self._adopt(relation.target_part)
        return self._parts[id(part)]

    def adopt_story(self, part: Part) -> Part:
        """Returns a head, foot, notes or comments of the source as they can stand in the target."""
        element = part.element if isinstance(part, XmlPart) else parse_xml(part.blob)
        self._names.rename(element)
        fit_schema(element)
        return self._adopt(part if isinstance(part, XmlPart) else _with_text(part, element))

    def finish(self) -> None:
        """Takes over the notes and the comments of what was taken."""
        body = self._target.element.body
        for reference, (kind, settings) in _NOTES.items():
            part = _related(self._source, kind)
            if part is not None and next(body.iter(reference), None) is not None:
                self._replace_related(self.adopt_story(part), kind)
                self._take_settings(settings)
        used = {mark.get(qn("w:id"), "") for mark in body.iter(qn("w:commentReference"))}
        part = _related(self._source, RT.COMMENTS)
        if used and isinstance(part, XmlPart):
            self._take_comments(part, used)

    def _take_settings(self, tag: str) -> None:
        source, target = (document.settings.element for document in (self._source, self._target))
        for old in target.findall(tag):
            target.remove(old)
        for said in source.findall(tag):
            following = [child for child in target if child.tag in {qn(f"w:{name}") for name in _AFTER_NOTES}]
            target.insert(target.index(following[0]) if following else len(target), deepcopy(said))

    def _take_comments(self, part: XmlPart, used: set[str]) -> None:
        for comment in [each for each in part.element if each.get(qn("w:id")) not in used]:
            part.element.remove(comment)
        self._replace_related(self.adopt_story(part), RT.COMMENTS)
        paragraphs = {paragraph.get(_PARAGRAPH_ID) for paragraph in part.element.iter(qn("w:p"))}
        for kind in _BESIDE_COMMENTS:
            beside = _related(self._source, kind)
            if beside is not None:
                self._replace_related(self._adopt(_without_entries(beside, paragraphs)), kind)

    def _replace_related(self, part: Part, kind: str) -> None:
        """Relates a part instead of the target's own of this kind."""
        relations = self._target.part.rels
        for rel_id in [rel_id for rel_id, relation in relations.items() if relation.reltype == kind]:
            del relations[rel_id]
        self._target.part.relate_to(part, kind)


def _with_text(part: Part, element: BaseOxmlElement) -> Part:
    """A part with other text; its relations are those of the old one."""
    package = part.package or Package()
    changed = Part(part.partname, part.content_type, serialize_part_xml(element), package)
    for rel_id, relation in part.rels.items():
        target = relation.target_ref if relation.is_external else relation.target_part
        changed.load_rel(relation.reltype, target, rel_id, relation.is_external)
    return changed


def _without_entries(part: Part, paragraphs: set[str | None]) -> Part:
    """A part beside the comments without entries of comments that are gone."""
    element = parse_xml(part.blob)
    for entry in list(element):
        told = [value for name, value in entry.attrib.items() if name.endswith("}paraId")]
        if told and told[0] not in paragraphs:
            element.remove(entry)
    return _with_text(part, element)


def _related(document: Document, kind: str) -> Part | None:
    relations = document.part.rels.values()
    return next((rel.target_part for rel in relations if rel.reltype == kind and not rel.is_external), None)
