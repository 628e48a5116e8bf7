"""The table of contents of a merged report: an entry for each heading of the first level that stands in it now."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.blocks import CODE_GAP
from c21lab.report.word.merge.report_zones import bookmarks_in
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.template import style_ids

_W = f'xmlns:w="{nsmap["w"]}"'
_TARGET = "_Toc"
_FIRST_OWN = 90_000_000


def renew_contents(document: Document) -> None:
    """Renews the entries that c21lab wrote; a heading without an entry gets one, and one that is gone loses it."""
    body = document.element.body
    entries = {link.get(qn("w:anchor"), ""): link for link in _links(body)}
    if not entries:
        return
    lines = [next(link.iterancestors(qn("w:p"))) for link in entries.values()]
    headings = list(_headings(document))
    begin = _before(lines[0])
    end = _after(lines[-1])
    place = body.index(lines[0])
    sample = next(iter(entries.values()))
    page = "2"
    renewed: list[BaseOxmlElement] = []
    for number, heading in enumerate(headings):
        anchor = _anchor(heading, _FIRST_OWN + number)
        known = entries.get(anchor)
        page = _page(known) if known is not None else page
        link = deepcopy(known if known is not None else sample)
        _say(link, anchor, _text(heading), page)
        line = deepcopy(lines[0])
        for child in [child for child in line if child.tag != qn("w:pPr")]:
            line.remove(child)
        line.append(link)
        renewed.append(line)
    if not renewed:
        return
    properties = renewed[0].find(qn("w:pPr"))
    at = 0 if properties is None else 1
    for offset, run in enumerate(begin):
        renewed[0].insert(at + offset, run)
    renewed[-1].extend(end)
    for line in lines:
        body.remove(line)
    for offset, line in enumerate(renewed):
        body.insert(place + offset, line)


def _links(body: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    for paragraph in body.iterchildren(qn("w:p")):
        for link in paragraph.iterchildren(qn("w:hyperlink")):
            says_page = any("PAGEREF" in (said.text or "") for said in link.iter(qn("w:instrText")))
            if link.get(qn("w:anchor"), "").startswith(_TARGET) and says_page:
                yield link


def _headings(document: Document) -> Iterator[BaseOxmlElement]:
    style = style_ids(document)[StyleName.HEADING_1]
    for paragraph in document.element.body.iterchildren(qn("w:p")):
        named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if named is not None and named.get(qn("w:val")) == style and _text(paragraph):
            yield paragraph


def _text(heading: BaseOxmlElement) -> str:
    return "".join(t.text or "" for t in heading.iter(qn("w:t"))).partition(CODE_GAP)[0].strip()


def _anchor(heading: BaseOxmlElement, free: int) -> str:
    """The name of the bookmark to which an entry leads, made where there is none."""
    own = next((name for name in bookmarks_in(heading) if name.startswith(_TARGET)), "")
    if own:
        return own
    name = f"{_TARGET}{free}"
    properties = heading.find(qn("w:pPr"))
    start = parse_xml(f'<w:bookmarkStart {_W} w:id="{free}" w:name="{name}"/>')
    heading.insert(0 if properties is None else heading.index(properties) + 1, start)
    heading.append(parse_xml(f'<w:bookmarkEnd {_W} w:id="{free}"/>'))
    return name


def _before(line: BaseOxmlElement) -> list[BaseOxmlElement]:
    """The runs that begin the field, in front of the first entry."""
    link = next(line.iterchildren(qn("w:hyperlink")))
    return [child for child in line if child.tag != qn("w:pPr") and line.index(child) < line.index(link)]


def _after(line: BaseOxmlElement) -> list[BaseOxmlElement]:
    """The runs that end the field, behind the last entry."""
    link = list(line.iterchildren(qn("w:hyperlink")))[-1]
    return [child for child in line if line.index(child) > line.index(link)]


def _page(link: BaseOxmlElement) -> str:
    return (list(link.iter(qn("w:t")))[-1].text or "") if link.find(f".//{qn('w:t')}") is not None else ""


def _say(link: BaseOxmlElement, anchor: str, text: str, page: str) -> None:
    """Makes an entry say this text and lead to this place."""
    link.set(qn("w:anchor"), anchor)
    before_tab = True
    first = True
    for run in list(link.iterchildren(qn("w:r"))):
        before_tab = before_tab and run.find(qn("w:tab")) is None
        said = run.find(qn("w:t"))
        if before_tab and said is not None:
            if first:
                said.text = text
            else:
                link.remove(run)
            first = False
        instruction = run.find(qn("w:instrText"))
        if instruction is not None:
            instruction.text = f" PAGEREF {anchor} \\h "
    texts = list(link.iter(qn("w:t")))
    if len(texts) > 1:
        texts[-1].text = page
