"""A person at work in a report, at random: what they type, delete, move, mark and draw; and what programs do to it."""

from __future__ import annotations

import random
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from reports import grey_png, prompts

WORD = re.compile(r"zq\d+x")
_W = f'xmlns:w="{nsmap["w"]}"'
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


class Person:
    """Somebody who edits a report; every word of theirs is one that nobody else would write."""

    def __init__(self, data: bytes, seed: int) -> None:
        self.chance, self.document, self._words = random.Random(seed), docx.Document(BytesIO(data)), 0
        self._seed = seed

    def word(self) -> str:
        self._words += 1
        return f"zq{self._seed * 1000 + self._words}x"

    def words(self) -> str:
        return " ".join(self.word() for _ in range(self.chance.randint(1, 4)))

    def save(self) -> bytes:
        target = BytesIO()
        self.document.save(target)
        return target.getvalue()

    # where something happens

    def blocks(self) -> list[BaseOxmlElement]:
        return [child for child in self.document.element.body if child.tag in (qn("w:p"), qn("w:tbl"))]

    def paragraphs(self) -> list[Paragraph]:
        return [p for p in self.document.paragraphs if p._p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None]

    def paragraph(self) -> Paragraph:
        return self.chance.choice(self.paragraphs())

    def text(self) -> Paragraph:
        """A paragraph with text that is no heading."""
        found = [p for p in self.paragraphs() if p.text.strip() and "toc" not in p.style.name.lower()]
        return self.chance.choice(found)

    def headings(self) -> list[Paragraph]:
        return [p for p in self.paragraphs() if p.style.name.startswith("Heading")]


def type_on(person: Person) -> None:
    person.text().add_run(f" {person.words()}")


def type_in_a_cell(person: Person) -> None:
    row = person.chance.choice(person.chance.choice(person.document.tables)._tbl.tr_lst)
    Paragraph(person.chance.choice(list(row.iter(qn("w:p")))), person.document._body).add_run(person.word())


def fill_the_plan(person: Person) -> None:
    for table in person.document.tables:
        rows = [
            row
            for row in table._tbl.tr_lst
            if any(m.get(qn("w:name"), "").startswith("c21row_") for m in row.iter(qn("w:bookmarkStart")))
        ]
        for row in person.chance.sample(rows, min(len(rows), 2)):
            cell = person.chance.choice(row.tc_lst[1:])
            Paragraph(cell.p_lst[0], person.document._body).add_run(person.words())
        if rows and person.chance.random() < 0.3:
            added = deepcopy(rows[-1])
            for mark in list(added.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
                mark.getparent().remove(mark)
            for text in added.iter(qn("w:t")):
                text.text = person.word()
            rows[-1].addnext(added)


def write_a_paragraph(person: Person) -> None:
    styles = ["Normal", "List Bullet", "List Number", "Heading 2", "Heading 3", "Quote", "C21 Note"]
    person.paragraph().insert_paragraph_before(person.words(), style=person.chance.choice(styles))


def write_an_analysis(person: Person) -> None:
    for paragraph in prompts(person.document):
        if person.chance.random() < 0.5:
            paragraph.text = ""
            paragraph.style = person.document.styles["Normal"]
            paragraph.add_run(person.words()).bold = True
            paragraph.insert_paragraph_before(person.words())


def write_in_bold(person: Person) -> None:
    for run in person.text().runs:
        run.bold = True


def write_a_list_of_ones_own(person: Person) -> None:
    numbering = person.document.part.numbering_part.element
    abstract = parse_xml(
        f'<w:abstractNum {_W} w:abstractNumId="77"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    )
    number = parse_xml(f'<w:num {_W} w:numId="77"><w:abstractNumId w:val="77"/></w:num>')
    if not numbering.findall(f"{qn('w:num')}[@{qn('w:numId')}='77']"):
        numbering.insert(0, abstract)
        numbering.append(number)
    before = person.paragraph()
    for _ in range(3):
        item = before.insert_paragraph_before(person.words())
        item._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {_W}><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'))


def draw_a_table(person: Person) -> None:
    table = person.document.add_table(person.chance.randint(1, 3), 2)
    for row in table.rows:
        for cell in row.cells:
            cell.text = person.word()
    person.paragraph()._p.addprevious(table._tbl)


def put_a_picture(person: Person) -> None:
    paragraph = person.paragraph().insert_paragraph_before(person.word())
    paragraph.add_run().add_picture(BytesIO(grey_png(6, person.chance.randint(3, 9))))


def delete_a_block(person: Person) -> None:
    blocks = person.blocks()
    block = person.chance.choice(blocks)
    if block.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None:
        block.getparent().remove(block)


def delete_a_section(person: Person) -> None:
    for block in section(person):
        if block.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None:
            block.getparent().remove(block)


def section(person: Person) -> list[BaseOxmlElement]:
    """A heading with what stands below it, up to the next heading of its level."""
    heading = person.chance.choice(person.headings())
    level = heading.style.name
    found = [heading._p]
    for block in heading._p.itersiblings():
        style = block.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        named = (
            person.document.styles.element.find(
                f"{qn('w:style')}[@{qn('w:styleId')}='{style.get(qn('w:val'))}']/{qn('w:name')}"
            )
            if style is not None
            else None
        )
        name = named.get(qn("w:val")).title() if named is not None else ""
        if block.tag == qn("w:sectPr") or (name.startswith("Heading") and name <= level):
            break
        found.append(block)
    return found


def move_a_section(person: Person) -> None:
    blocks = section(person)
    others = [p._p for p in person.headings() if p._p not in blocks]
    if others:
        target = person.chance.choice(others)
        for block in blocks:
            target.addprevious(block)


def rename_a_heading(person: Person) -> None:
    heading = person.chance.choice(person.headings())
    heading.runs[0].text = person.words()
    for run in heading.runs[1:] if person.chance.random() < 0.5 else ():
        run.text = ""


def break_a_heading(person: Person) -> None:
    """Enter within a heading: its bookmarks begin in one paragraph and end in the next."""
    heading = person.chance.choice(person.headings())._p
    copied = deepcopy(heading)
    for mark in copied.iter(qn("w:bookmarkStart")):
        mark.getparent().remove(mark)
    for text in copied.iter(qn("w:t")):
        text.text = person.word()
    for mark in list(heading.iter(qn("w:bookmarkEnd"))):
        heading.remove(mark)
    heading.addnext(copied)


def rewrite_a_sentence(person: Person) -> None:
    runs = [run for run in person.text().runs if run.text.strip()]
    if runs:
        run = person.chance.choice(runs)
        pieces = run.text.split(" ")
        pieces[person.chance.randrange(len(pieces))] = person.word()
        run.text = " ".join(pieces)


def track_changes(person: Person) -> None:
    paragraph = person.text()
    about = f'w:id="{person.chance.randint(500, 9000)}" w:author="Ana" w:date="2026-06-01T10:00:00Z"'
    inserted = parse_xml(f'<w:ins {_W} {about}><w:r><w:t xml:space="preserve"> {person.words()}</w:t></w:r></w:ins>')
    paragraph._p.append(inserted)
    runs = [run for run in paragraph.runs if run.text and run._r.find(qn("w:t")) is not None]
    if runs and person.chance.random() < 0.7:
        run = runs[-1]._r
        deleted = parse_xml(f"<w:del {_W} {about}/>")
        run.addprevious(deleted)
        deleted.append(run)
        for text in list(run.iter(qn("w:t"))):
            text.tag = qn("w:delText")


def comment(person: Person) -> None:
    runs = [run for run in person.text().runs if run.text]
    if runs:
        person.document.add_comment(runs, text=person.words(), author="Ana", initials="A")


def put_a_footnote(person: Person) -> None:
    package = person.document.part
    related = [rel.target_part for rel in package.rels.values() if rel.reltype == RT.FOOTNOTES]
    if not related:
        start = (
            f'<w:footnotes {_W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>'
        )
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, start.encode(), package.package)
        package.relate_to(part, RT.FOOTNOTES)
        related = [part]
    number = related[0].blob.count(b"<w:footnote ") - 1
    note = f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {person.words()}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    related[0]._blob = related[0].blob.replace(b"</w:footnotes>", note.encode())
    person.text()._p.append(parse_xml(f'<w:r {_W}><w:footnoteReference w:id="{number}"/></w:r>'))


def put_a_link(person: Person) -> None:
    id_ = person.document.part.relate_to("https://example.org/plan", RT.HYPERLINK, is_external=True)
    link = f'<w:hyperlink {_W} xmlns:r="{nsmap["r"]}" r:id="{id_}"><w:r><w:t>{person.word()}</w:t></w:r></w:hyperlink>'
    person.text()._p.append(parse_xml(link))


def write_in_a_style_of_ones_own(person: Person) -> None:
    if "Mine" not in [style.name for style in person.document.styles]:
        style = person.document.styles.add_style("Mine", 1)
        style.base_style = person.document.styles["Normal"]
        style.font.italic = True
    person.paragraph().insert_paragraph_before(person.words(), style="Mine")


def write_in_the_running_head(person: Person) -> None:
    head = person.document.sections[0].header
    head.paragraphs[0].add_run(f" {person.word()}")


def wrap_in_a_content_control(person: Person) -> None:
    block = person.text()._p
    wrapper = parse_xml(f"<w:sdt {_W}><w:sdtPr/><w:sdtContent/></w:sdt>")
    block.addprevious(wrapper)
    wrapper[1].append(block)
    Paragraph(block, person.document._body).add_run(person.word())


def draw_a_text_box(person: Person) -> None:
    """As Word draws one: a shape for programs that know it, and another picture of it for those that do not."""
    text = f"<w:txbxContent><w:p><w:r><w:t>{person.words()}</w:t></w:r></w:p></w:txbxContent>"
    size = 'cx="1800000" cy="720000"'
    box = (
        f'<w:r {_W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:AlternateContent>'
        f'<mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent {size}/><wp:docPr id="900" name="Box"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect">'
        f"<a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{text}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        '</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="width:142pt;height:57pt"><v:textbox>'
        f"{text}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    person.text()._p.append(parse_xml(box))


EDITS: tuple[tuple[Callable[[Person], None], int], ...] = (
    (type_on, 6),
    (type_in_a_cell, 3),
    (fill_the_plan, 4),
    (write_a_paragraph, 6),
    (write_an_analysis, 5),
    (write_in_bold, 2),
    (write_a_list_of_ones_own, 2),
    (draw_a_table, 3),
    (put_a_picture, 3),
    (delete_a_block, 5),
    (delete_a_section, 2),
    (move_a_section, 3),
    (rename_a_heading, 3),
    (break_a_heading, 1),
    (rewrite_a_sentence, 5),
    (track_changes, 3),
    (comment, 3),
    (put_a_footnote, 2),
    (put_a_link, 2),
    (write_in_a_style_of_ones_own, 2),
    (write_in_the_running_head, 1),
    (wrap_in_a_content_control, 1),
    (draw_a_text_box, 2),
)


def edited(data: bytes, seed: int) -> bytes:
    """The report after some hours of a person's work."""
    person = Person(data, seed)
    edits, weights = zip(*EDITS, strict=True)
    for edit in person.chance.choices(edits, weights, k=person.chance.randint(1, 14)):
        edit(person)
    return person.save()


def as_google_docs(data: bytes) -> bytes:
    """The report without bookmarks, with fields as text, and with built-in styles only."""
    document = docx.Document(BytesIO(data))
    body = document.element.body
    for mark in list(body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:fldChar"), qn("w:instrText"))):
        mark.getparent().remove(mark)
    own = {style.style_id for style in document.styles if style.name.startswith("C21") or style.name == "Mine"}
    for styled in list(body.iter(qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))):
        if styled.get(qn("w:val")) in own:
            styled.getparent().remove(styled)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def words_in(data: bytes) -> set[str]:
    """A person's words in a document: those of notes and comments only where its text refers to them."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        texts = {name: archive.read(name).decode("utf-8") for name in archive.namelist() if name.endswith(".xml")}
    body = texts.pop("word/document.xml")
    found = set(WORD.findall(body))
    for name, text in texts.items():
        kind = next((kind for kind in ("footnote", "endnote", "comment") if name == f"word/{kind}s.xml"), "")
        if kind:
            referred = set(re.findall(rf'<w:{kind}Reference [^>]*w:id="(-?\d+)"', body))
            whole = re.finditer(rf'<w:{kind} [^>]*?w:id="(-?\d+)".*?</w:{kind}>', text, re.DOTALL)
            found |= {word for note in whole if note[1] in referred for word in WORD.findall(note[0])}
        elif name.startswith(("word/header", "word/footer")):
            found |= set(WORD.findall(text))
    return found


def lost(before: bytes, after: bytes) -> set[str]:
    """The words that were in a document and are not in another."""
    return words_in(before) - words_in(after)
