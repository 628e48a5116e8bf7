"""What programs write in their own ways is read; what the check and the parser would both overlook is refused."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from test_guard_formats import ods, row

from binary import record, text, xlsb
from c21lab.workbooks import CellError, RefusedError, Tab, open_book
from c21lab.workbooks.ole import Container
from filling import blank, filled, parts_of, saved, with_cell, with_part, zipped

SHEET = filled({"D1.1": 7, "D1.2": 3}, {"D1.1": "three museums"})
CASES = Path(__file__).parents[1] / "cases"
SCORES = "xl/worksheets/sheet2.xml"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def values(data: bytes) -> list[dict[tuple[int, int], object]]:
    return [dict(tab.cells) for tab in open_book(data).tabs]


def code(data: bytes, name: str = "") -> str:
    with pytest.raises(RefusedError) as caught:
        open_book(data, name)
    return str(caught.value.code)


def scores_tab(data: bytes) -> Tab:
    return open_book(data).tabs[1]


def moved(data: bytes, folder: str, file: str, target: str) -> bytes:
    """The sheet with its workbook's part elsewhere; ``target`` is how the package names it."""
    parts = parts_of(data)
    workbook, relations = parts.pop("xl/workbook.xml"), parts.pop("xl/_rels/workbook.xml.rels")
    styles = relations.replace(b'Target="styles.xml"', b'Target="/xl/styles.xml"')
    strings = styles.replace(b'Target="sharedStrings.xml"', b'Target="/xl/sharedStrings.xml"')
    root = parts["_rels/.rels"].replace(b"xl/workbook.xml", target.encode())
    named = {f"{folder}{file}": workbook, f"{folder}_rels/{file}.rels": strings, "_rels/.rels": root}
    return zipped(parts | named)


@pytest.mark.parametrize(
    ("folder", "file", "target"),
    [
        ("", "book.xml", "book.xml"),
        ("xl/", "Workbook.XML", "xl/workbook.xml"),
        ("excel/deep/", "w 1.xml", "excel/deep/w%201.xml"),
        ("xl/", "workbook22.xml", "./xl/../xl/workbook22.xml"),
    ],
)
def test_the_workbook_is_the_part_that_the_package_calls_so(folder: str, file: str, target: str) -> None:
    assert values(moved(SHEET, folder, file, target)) == values(SHEET)


def test_the_separator_of_windows_divides_the_names_of_parts_too() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts_of(SHEET).items():
            archive.writestr(name.replace("/", "\\"), content)
    assert values(target.getvalue()) == values(SHEET)


def test_two_workbooks_in_one_package_are_read_neither_way() -> None:
    other = f'<Relationship Id="x" Type="{RELATIONS}/officeDocument" Target="xl/other.xml"/></Relationships>'.encode()
    data = with_part(SHEET, "_rels/.rels", lambda part: part.replace(b"</Relationships>", other))
    assert code(data) == "file-ambiguous"


@pytest.mark.parametrize(
    "part",
    [
        "customUI/customUI14.xml",
        "customXml/item1.xml",
        "_xmlsignatures/sig1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/ctrlProps/ctrlProp1.xml",
        "xl/activeX/activeX1.xml",
        "xl/externalLinks/externalLink1.xml",
        "xl/webextensions/webextension1.xml",
        "xl/queryTables/queryTable1.xml",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "docProps/app.xml",
        "docProps/custom.xml",
        "xl/metadata.xml",
        "xl/theme/theme1.xml",
    ],
)
@pytest.mark.parametrize("content", [b"<!-- x --><a><row/><c/></a>", "<a>é</a>".encode("utf-16"), b"<a>\xe9", b""])
def test_parts_without_cells_are_not_judged_by_the_rules_for_cells(part: str, content: bytes) -> None:
    assert values(zipped(parts_of(SHEET) | {part: content})) == values(SHEET)


@pytest.mark.parametrize("part", ["docProps/core.xml"])
def test_properties_that_cannot_be_read_stop_no_sheet(part: str) -> None:
    book = open_book(zipped(parts_of(SHEET) | {part: "<a>é</a>".encode("utf-16")}))
    assert (book.saved, len(book.tabs)) == (None, 3)


def test_embedded_objects_and_large_pictures_are_never_inflated() -> None:
    bomb = {f"xl/embeddings/oleObject{n}.bin": bytes(30_000_000) for n in range(3)}
    assert values(zipped(parts_of(SHEET) | bomb)) == values(SHEET)


def test_a_comment_or_an_instruction_outside_the_cells_stops_no_sheet() -> None:
    for part in (SCORES, "xl/workbook.xml", "xl/styles.xml"):
        data = with_part(SHEET, part, lambda xml: xml + b"<!-- made by a program --><?made by?>")
        assert values(data) == values(SHEET)


def test_rows_of_drawings_and_forms_are_no_rows_of_cells() -> None:
    control = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="x14"><controls><control name="Check Box 1"><controlPr><anchor>'
        '<xdr:from xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">'
        "<xdr:col>3</xdr:col><xdr:row>5</xdr:row></xdr:from></anchor></controlPr></control></controls></mc:Choice>"
        "</mc:AlternateContent></worksheet>"
    )
    data = with_part(SHEET, SCORES, lambda part: part.replace(b"</worksheet>", control.encode()))
    assert values(data) == values(SHEET)


@pytest.mark.parametrize(
    "content",
    [
        '<mc:AlternateContent xmlns:mc="x"><mc:Choice><c r="A900"><v>7</v></c></mc:Choice></mc:AlternateContent>',
        '<c r="A900"><is><t>7</t></is></c>',
        '<c r="A900"><f>3+4</f><is><t>7</t></is></c>',
        '<c r="A900" t="inlineStr"><v>7</v></c>',
        '<c r="A900" t="s"><v>9999</v></c>',
        '<c r="A900" t="s"><v>x</v></c>',
        "<v>7</v>",
        '<x:c xmlns:x="urn:x" r="A900"><x:v>7</x:v></x:c>',
        '<c r="A900"><x:v xmlns:x="urn:x">7</x:v></c>',
        '<c r="A900"><r><v>7</v></r></c>',
    ],
)
def test_values_that_programs_find_or_overlook_as_they_like_are_refused(content: str) -> None:
    end = f'<row r="900">{content}</row></sheetData>'.encode()
    assert code(with_part(SHEET, SCORES, lambda part: part.replace(b"</sheetData>", end, 1))) == "file-ambiguous"


SHORT = struct.pack("<I", 0)


@pytest.mark.parametrize(
    "overlooked",
    [
        record(13, SHORT + struct.pack("<i", 7 << 2 | 2)),
        record(16, SHORT + struct.pack("<d", 7)),
        record(17, SHORT + text("7")),
        record(18, SHORT + struct.pack("<I", 0)),
        record(62, struct.pack("<II", 1, 0) + b"\1" + text("7")),
        record(99, b"7"),
    ],
    ids=["packed", "real", "text", "shared", "rich", "unknown"],
)
def test_cells_of_an_xlsb_in_a_form_that_parsers_overlook_are_refused(overlooked: bytes) -> None:
    data = xlsb({"A": {(0, 0): 1.0, (1, 1): "text"}})
    end = record(146)
    assert len(open_book(data).tabs) == 1
    within = with_part(data, "xl/worksheets/sheet1.bin", lambda part: part.replace(end, overlooked + end, 1))
    assert code(within) == "file-unverified"


def test_notes_and_hidden_rows_and_columns_of_an_xlsb_are_seen() -> None:
    data = xlsb({"A": {(0, 0): 1.0, (1, 1): 2.0, (2, 0): 3.0}})
    hidden_row = struct.pack("<IIHHBI", 1, 0, 300, 0x1000, 0, 0)
    columns = record(390) + record(60, struct.pack("<IIIIH", 1, 1, 100, 0, 1)) + record(391)
    note = record(635, struct.pack("<I4I", 0, 2, 2, 0, 0) + bytes(16))
    link = f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATIONS}/comments" Target="../comments1.bin"/></Relationships>'

    def hide(part: bytes) -> bytes:
        shown = struct.pack("<IIHHBI", 1, 0, 300, 0, 0, 0)
        return part.replace(shown, hidden_row).replace(record(145), columns + record(145))

    parts = parts_of(with_part(data, "xl/worksheets/sheet1.bin", hide))
    parts |= {"xl/comments1.bin": note, "xl/worksheets/_rels/sheet1.bin.rels": link.encode()}
    tab = open_book(zipped(parts)).tabs[0]
    assert (tab.unseen, tab.notes) == ({(1, 1)}, {(2, 0)})


def noted() -> bytes:
    def edit(book: Workbook) -> None:
        book.worksheets[1]["D7"].comment = Comment("I mean 4", "Anna")

    return filled({"D1.1": 7}, edit=edit)


def test_notes_are_seen_and_a_broken_part_of_them_stops_no_sheet() -> None:
    assert scores_tab(noted()).notes == {(6, 3)}
    part = next(name for name in parts_of(noted()) if "comment" in name.lower() and name.endswith(".xml"))
    assert scores_tab(zipped(parts_of(noted()) | {part: b"<comments>"})).notes == frozenset()


def test_threaded_comments_are_seen() -> None:
    part = f'<Relationships xmlns="{PACKAGE}"><Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>'
    thread = b'<ThreadedComments><threadedComment ref="E9"><text>why not?</text></threadedComment></ThreadedComments>'
    data = zipped(
        parts_of(SHEET)
        | {"xl/worksheets/_rels/sheet2.xml.rels": part.encode(), "xl/threadedComments/threadedComment1.xml": thread}
    )
    assert scores_tab(data).notes == {(8, 4)}


@pytest.mark.parametrize(
    "error",
    ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#VALEUR!", "#NOM?", "#NOM ?",
     "#NOMBRE!", "#NUL!", "#¡REF!", "#¡DIV/0!", "#¡VALOR!", "#¿NOMBRE?", "#¡NUM!", "#N/D", "#NV", "#WERT!", "#BEZUG!",
     "Err:502", "Err :508", "#GETTING_DATA", " #N/A "],
)  # fmt: skip
def test_the_error_of_a_formula_is_one_in_every_language_where_a_file_keeps_it_as_text(error: str) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = error
    book.worksheets[0]["A1"].data_type = "s"
    assert values(saved(book)) == [{(0, 0): CellError(error.strip())}]


@pytest.mark.parametrize("said", ["#culture", "# 1", "#1", "#Musée !", "Err", "Erreur 502", "=libre", "N/A", "#", "#?"])
def test_other_texts_that_begin_alike_stay_texts(said: str) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = said
    book.worksheets[0]["A1"].data_type = "s"
    assert values(saved(book)) == [{(0, 0): said}]


@pytest.mark.parametrize(
    "xml",
    [
        't="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v>',
        't="e"><f>_xlfn.DISPIMG("ID_1",1)</f><v>#NAME?</v>',
        't="str"><v>=DISPIMG("ID_1",1)</v>',
        't="e" vm="1"><v>#VALUE!</v>',
        't="str"><f>IMAGE("https://example.org/a.png")</f><v></v>',
    ],
)
def test_pictures_in_cells_are_no_words_and_no_numbers(xml: str) -> None:
    found = scores_tab(with_cell(SHEET, "E6", xml.replace('"ID', "&quot;ID"))).cells[5, 4]
    assert isinstance(found, CellError)
    assert found.picture


P = "<text:p>{}</text:p>"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("<table:table-cell>" + P.format("7") + "</table:table-cell>", "7"),
        ('<table:table-cell office:value="7">' + P.format("7") + "</table:table-cell>", 7.0),
        ('<table:table-cell office:value="7"/>', 7.0),
        ('<table:table-cell office:value-type="float">' + P.format("7") + "</table:table-cell>", "7"),
        ('<table:table-cell office:value-type="void">' + P.format("words") + "</table:table-cell>", "words"),
        ('<table:table-cell office:value-type="string" office:string-value="words"/>', "words"),
        ("<table:table-cell><text:p>two <text:span>words</text:span></text:p></table:table-cell>", "two words"),
        ("<table:table-cell><text:p>two<text:s text:c='3'/>words</text:p></table:table-cell>", "two   words"),
        ("<table:table-cell><text:p>two\n      words</text:p></table:table-cell>", "two words"),
        ("<table:table-cell><text:p>one</text:p>\n<text:p>two</text:p></table:table-cell>", "one\ntwo"),
        ("<table:covered-table-cell><text:p>7</text:p></table:covered-table-cell>", "7"),
        ('<table:table-cell office:value-type="percentage" office:value="0.07"/>', 0.07),
        ('<table:table-cell office:value-type="currency" office:value="7"/>', 7.0),
        ('<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', True),
    ],
)
def test_a_cell_of_an_ods_is_read_with_every_type_and_with_none(cell: str, value: object) -> None:
    for space in ("", "\n    "):
        assert values(ods(row(space + cell + space))) == [{(0, 0): value}]


def test_repeated_cells_without_a_type_stand_for_as_many() -> None:
    cell = '<table:table-cell table:number-columns-repeated="3"><text:p>7</text:p></table:table-cell>'
    assert values(ods(row(cell, 2))) == [{(r, c): "7" for r in range(2) for c in range(3)}]


def test_notes_and_drawings_in_a_cell_of_an_ods_are_not_its_text() -> None:
    note = "<office:annotation><text:p>I mean 4</text:p></office:annotation>"
    drawing = '<draw:frame xmlns:draw="urn:x"><draw:text-box><text:p>8</text:p></draw:text-box></draw:frame>'
    shown = f'<table:table-cell office:value-type="float" office:value="7">{note}<text:p>7</text:p></table:table-cell>'
    empty = f"<table:table-cell>{note}{drawing}</table:table-cell>"
    tab = open_book(ods(row(shown + empty))).tabs[0]
    assert (dict(tab.cells), tab.notes) == ({(0, 0): 7.0}, {(0, 0), (0, 1)})


def test_other_prefixes_in_an_ods_change_nothing() -> None:
    data = ods(row("<table:table-cell><text:p>words</text:p></table:table-cell>"))

    def rename(match: re.Match[bytes]) -> bytes:
        return match[0].replace(b"table", b"t")

    other = with_part(data, "content.xml", lambda part: re.sub(rb"(</?)table:|(xmlns:)table=| table:", rename, part))
    assert values(other) == values(data) == [{(0, 0): "words"}]


def test_tables_of_objects_and_links_in_an_ods_are_no_tabs() -> None:
    inner = (
        f'<table:table table:name="B">{row("<table:table-cell><text:p>8</text:p></table:table-cell>")}</table:table>'
    )
    for name in ("draw:object", "table:dde-links", "table:tracked-changes"):
        wrapped = f'<{name} xmlns:draw="urn:x">{inner}</{name}>'
        shapes = f"<table:shapes>{wrapped}</table:shapes>" if name == "draw:object" else wrapped
        assert values(ods(shapes + row("<table:table-cell><text:p>7</text:p></table:table-cell>"))) == [{(0, 0): "7"}]


def test_a_document_in_one_piece_is_read_and_its_pictures_have_any_size() -> None:
    content = parts_of(ods(row("<table:table-cell><text:p>7</text:p></table:table-cell>")))["content.xml"].decode()
    flat = content.replace("office:document-content", "office:document").replace(
        "<office:document ",
        '<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet" ',
        1,
    )
    picture = f'<table:shapes><draw:image xmlns:draw="urn:x"><office:binary-data>{"QUJD" * 100_000}</office:binary-data></draw:image></table:shapes>'
    assert values(flat.encode()) == [{(0, 0): "7"}]
    assert values(flat.replace("<table:table-row", picture + "<table:table-row", 1).encode()) == [{(0, 0): "7"}]


@pytest.mark.parametrize("media", ["spreadsheet-template", "spreadsheet"])
def test_a_template_of_libreoffice_is_read(media: str) -> None:
    data = ods(row("<table:table-cell><text:p>7</text:p></table:table-cell>"))
    parts = parts_of(data) | {"mimetype": f"application/vnd.oasis.opendocument.{media}".encode()}
    assert values(zipped(parts)) == [{(0, 0): "7"}]


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.xlsx", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.heic", b"\0\0\0\x18ftypheic", "picture"),
        ("a.pdf", b"%PDF-1.7", "pdf"),
        ("a.docx", zipped({"_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>'.encode(), "word/document.xml": b"<w/>"}), "document"),
        ("a.odt", zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}), "document"),
        ("a.pages", zipped({"Index/Document.iwa": b"x"}), "document"),
        ("a.numbers", zipped({"Index/Document.iwa": b"x", "Index/Tables/Tile.iwa": b"x"}), "numbers"),
        ("a.xlsx", zipped({"Index/CalculationEngine.iwa": b"x"}), "numbers"),
        ("sheets.zip", zipped({"anna.xlsx": b"x"}), "archive"),
        ("sheets.rar", b"Rar!\x1a\x07\x01\x00", "archive"),
        ("sheets.7z", b"7z\xbc\xaf\x27\x1c", "archive"),
        ("a.gsheet", b'{"url": "https://docs.google.com/open?id=1"}', "link"),
        ("a.gsheet", b'{":v": 1, "doc_id": "1"}', "link"),
        ("a.xlsx.url", b"[InternetShortcut]\r\nURL=https://example.org\r\n", "link"),
        ("a.webloc", b'<?xml version="1.0"?><plist><dict><key>URL</key><string>https://example.org</string></dict></plist>', "link"),
        (".a.xlsx.icloud", b"bplist00\xd3", "cloud"),
        ("a.eml", b"Return-Path: <a@example.org>\r\nSubject: sheet\r\n\r\n", "mail"),
        ("a.msg", b"", "mail"),
        ("a.xls", b"<html><table><tr><td>7</td></tr></table></html>", "web"),
        ("a.xls", b'\xef\xbb\xbf<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "xml"),
        ("a.xls", b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n", "web"),
        ("a.slk", b"ID;PSCALC3\n", "exchange"),
        ("a.dif", b'TABLE\r\n0,1\r\n"EXCEL"\r\n', "exchange"),
        ("a.sxc", zipped({"mimetype": b"application/vnd.sun.xml.calc", "content.xml": b"<a/>"}), "exchange"),
        ("a.xls", b"\x09\x04\x06\x00\x00\x04\x10\x00", "old"),
        ("a.xls", b"\x09\x00\x04\x00\x02\x00\x10\x00", "old"),
        ("a.wk1", b"\x00\x00\x02\x00\x06\x04", "old"),
        ("a.xlsx", b"hello", "other"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_each_other_kind_of_file_is_told_by_its_bytes_or_its_name(name: str, data: bytes, kind: str) -> None:
    with pytest.raises(RefusedError) as caught:
        open_book(data or b"\0", name)
    assert caught.value.facts.get("kind") == kind
    assert caught.value.code in ("file-not-workbook", "file-other-format")


def test_an_empty_blank_sheet_has_no_notes_and_its_hidden_cells_are_no_answers() -> None:
    for tab in open_book(blank()).tabs:
        assert not tab.notes


def test_covered_cells_are_not_seen_on_screen() -> None:
    cells = (
        '<table:table-cell table:number-rows-spanned="1" table:number-columns-spanned="2"><text:p>7</text:p>'
        "</table:table-cell><table:covered-table-cell><text:p>8</text:p></table:covered-table-cell>"
    )
    tab = open_book(ods(row(cells))).tabs[0]
    assert (dict(tab.cells), tab.unseen) == ({(0, 0): "7", (0, 1): "8"}, {(0, 1)})


def with_record(kind: int, at: int, content: bytes) -> bytes:
    """The .xls of a case with other bytes in each of its records of a kind."""
    data = bytearray((CASES / "90-holds-keep-them-so" / "rich-string-records.xls").read_bytes())
    stream = Container(bytes(data)).stream("workbook")
    start, here = data.index(stream[:512]), 0
    while here + 4 <= len(stream):
        found, length = struct.unpack_from("<HH", stream, here)
        if found == kind:
            data[start + here + 4 + at : start + here + 4 + at + len(content)] = content
        here += 4 + length
    return bytes(data)


@pytest.mark.parametrize(
    ("kind", "at", "content"),
    [
        (0xFC, 4, struct.pack("<I", 0x7FFFFFFF)),
        (0x200, 0, struct.pack("<I", 0x9300)),
        (0x200, 4, struct.pack("<I", 0x7FFFFFFF)),
        (0x200, 8, struct.pack("<H", 0xFFFF)),
    ],
    ids=["texts", "first row", "last row", "first column"],
)
def test_no_room_is_set_aside_for_what_an_xls_only_announces(kind: int, at: int, content: bytes) -> None:
    assert code(with_record(kind, at, content)) == "file-damaged"


def test_a_shared_text_of_an_xls_that_is_not_there_is_refused() -> None:
    assert code(with_record(0xFD, 6, struct.pack("<I", 90_000))) == "file-ambiguous"


def test_cells_in_the_form_of_earlier_programs_are_refused_in_an_xls() -> None:
    data = bytearray((CASES / "90-holds-keep-them-so" / "rich-string-records.xls").read_bytes())
    stream = Container(bytes(data)).stream("workbook")
    start = data.index(stream[:512]) + stream.index(struct.pack("<HH", 0x27E, 10))
    data[start : start + 2] = struct.pack("<H", 0x03)
    assert code(bytes(data)) == "file-unverified"
