"""What a check of a file has to stop before a parser sees it, and what it must let through."""

from __future__ import annotations

import io
import random
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from c21lab.workbooks import Book, CellError, RefusedError, Uncalculated, open_book
from c21lab.workbooks.limits import MAX_FILE, cell_at, cell_name
from filling import blank, cell_of, filled, parts_of, scores_part, with_cell, with_part, zipped

SHEET = filled({"D1.1": 7, "D1.2": 3})
PART = scores_part(SHEET)
CELL = cell_of("D1.1")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
PDF = b"%PDF-1.7\n" + bytes(200)


def refusal(data: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        open_book(data)
    return caught.value


def code(data: bytes) -> str:
    return str(refusal(data).code)


def values(book: Book) -> list[dict[tuple[int, int], object]]:
    return [dict(tab.cells) for tab in book.tabs]


def within_part(change: str, old: str = "</sheetData>") -> bytes:
    return with_part(SHEET, PART, lambda part: part.replace(old.encode(), change.encode(), 1))


def row(content: str) -> str:
    return f'<row r="900">{content}</row></sheetData>'


@pytest.mark.parametrize("data", [PNG, PDF, b"hello", b"<html></html>", b"\xd0\xcf\x11"])
def test_what_is_no_workbook_is_called_no_excel_file(data: bytes) -> None:
    assert code(data) == "file-not-workbook"


def test_an_empty_file_is_named_as_empty() -> None:
    assert code(b"") == "file-empty"


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_never_read(share: float) -> None:
    assert code(SHEET[: max(2, int(len(SHEET) * share))]) == "file-truncated"


def test_a_zip_that_is_no_workbook_is_no_excel_file() -> None:
    assert code(zipped({"notes.txt": b"hello"})) == "file-not-workbook"
    assert code(zipped({"word/document.xml": b"<w/>"})) == "file-not-workbook"


@pytest.mark.parametrize("part", [PART, "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
def test_a_missing_part_is_named(part: str) -> None:
    refused = refusal(zipped({name: content for name, content in parts_of(SHEET).items() if name != part}))
    assert refused.code in ("file-damaged", "file-not-workbook")


@pytest.mark.parametrize("seed", range(60))
def test_bytes_that_fail_their_checksum_are_never_read(seed: int) -> None:
    before = values(open_book(SHEET))
    damaged = bytearray(SHEET)
    bit = random.Random(seed).randrange(len(SHEET) * 8)
    damaged[bit // 8] ^= 1 << bit % 8
    try:
        after = values(open_book(bytes(damaged)))
    except RefusedError:
        return
    assert after == before


def test_an_encrypted_part_asks_for_a_file_without_a_password() -> None:
    data = bytearray(SHEET)
    at = data.rindex(b"PK\x01\x02")
    for entry in [at]:
        data[entry + 8] |= 1
    assert code(bytes(data)) in ("file-password", "file-damaged")


def bomb() -> bytes:
    zeros = zlib.compressobj(9, zlib.DEFLATED, -15)
    megabyte = bytes(1_000_000)
    packed = b"".join(zeros.compress(megabyte) for _ in range(500)) + zeros.flush()
    return raw_zip({**{n: (c, None) for n, c in parts_of(SHEET).items()}, PART: (packed, 500_000_000)})


def test_a_bomb_is_not_inflated() -> None:
    assert code(bomb()) == "file-too-large"


def test_a_header_that_lies_about_its_size_is_not_believed() -> None:
    small = zlib.compress(b"<x/>" * 1000, 9)[2:-4]
    assert code(raw_zip({**{n: (c, None) for n, c in parts_of(SHEET).items()}, PART: (small, 10)})) == "file-damaged"


def raw_zip(parts: dict[str, tuple[bytes, int | None]]) -> bytes:
    """An archive whose parts may be given packed, with any size in their headers."""
    body, directory = b"", b""
    for name, (content, size) in parts.items():
        method = 0 if size is None else 8
        head = struct.pack(
            "<HHHHIIIH", 0, method, 0, 33, zlib.crc32(content), len(content), size or len(content), len(name)
        )
        directory += b"PK\x01\x02\x14\0\x14\0" + head + struct.pack("<HHHHII", 0, 0, 0, 0, 0, len(body)) + name.encode()
        body += b"PK\x03\x04\x14\0" + head + b"\0\0" + name.encode() + content
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(parts), len(parts), len(directory), len(body), 0)
    return body + directory + end


def test_thousands_of_parts_are_refused_before_they_are_listed() -> None:
    assert code(zipped({f"xl/{n}.xml": b"<x/>" for n in range(1500)})) == "file-too-large"


def test_a_part_that_comes_twice_is_read_neither_way() -> None:
    target = io.BytesIO(SHEET)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(PART.upper(), b"<worksheet/>")
    assert code(target.getvalue()) == "file-ambiguous"


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        "<!DOCTYPE x>",
    ],
)
@pytest.mark.parametrize(
    "part", [PART, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", "docProps/core.xml"]
)
def test_document_types_and_entities_are_refused_in_every_part(part: str, declaration: str) -> None:
    root = b"<?xml"
    data = with_part(
        blank(), part, lambda xml: declared(xml, declaration) if root in xml[:9] else declaration.encode() + xml
    )
    assert code(data) == "file-unsafe"


def declared(xml: bytes, declaration: str) -> bytes:
    head, end, rest = xml.partition(b"?>")
    return head + end + declaration.encode() + rest


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "iso-8859-1", "utf-7"])
def test_parts_in_other_encodings_are_refused_because_parsers_read_them_differently(encoding: str) -> None:
    def change(xml: bytes) -> bytes:
        text = xml.decode().partition("?>")[2] if xml.startswith(b"<?xml") else xml.decode()
        return f'<?xml version="1.0" encoding="{encoding}"?>é{text}'.replace("é", "").encode(encoding, "replace")

    assert code(with_part(SHEET, PART, change)) in ("file-ambiguous", "file-damaged")


@pytest.mark.parametrize("cell", ["XFD1048576", "ZZ100000", "A1048576", "xfd1048576", "$XFD$1048576"])
def test_a_cell_at_the_far_corner_is_named_and_the_process_lives(cell: str) -> None:
    number = "".join(c for c in cell if c.isdigit())
    refused = refusal(within_part(f'<row r="{number}"><c r="{cell}"><v>1</v></c></row></sheetData>'))
    assert (refused.code, refused.cell) == ("cell-too-far", cell.upper().replace("$", ""))


@pytest.mark.parametrize(
    "content",
    [
        "<x:c xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' r='XFD900'><x:v>1</x:v></x:c>",
        "<c r = 'XFD900' ><v>1</v></c>",
        '<c\nr="XFD900"\n><v>1</v></c>',
        '<c r="xfd900"><v>1</v></c>',
        '<c t="n" s="1" r="XFD900"><v>1</v></c>',
        '<c r="&#88;FD900"><v>1</v></c>',
    ],
)
def test_a_far_cell_is_seen_however_it_is_written(content: str) -> None:
    assert code(within_part(row(content))) == "cell-too-far"


@pytest.mark.parametrize(
    "content",
    [
        '<c r="A900"><v>1<!-- x -->2</v></c>',
        '<c r="A900"><v><![CDATA[7]]></v></c>',
        '<c r="A900"><v>&#55;</v></c>',
        '<c r="A900"><v>7</v><v>8</v></c>',
        '<c r="A900"><v>7<x>8</x></v></c>',
        '<c r="A900"><v>7</v></c><c r="A900"><v>8</v></c>',
        '<c r="A901"><v>7</v></c>',
        '<c r="A1:B2"><v>7</v></c>',
        '<c r="AAAA900"><v>7</v></c>',
        '<c r="A900"><v>1_0</v></c>',
        '<c r="A900"><v>seven</v></c>',
        '<c r="A900"><?pi x?><v>7</v></c>',
        '<c r="A900" t="d"><v>7</v></c>',
        '<c r="A900" t="number"><v>7</v></c>',
        '<c r="A900"><c r="B900"><v>7</v></c></c>',
    ],
)
def test_what_two_programs_may_read_differently_is_read_neither_way(content: str) -> None:
    assert code(within_part(row(content))) == "file-ambiguous"


@pytest.mark.parametrize(
    "content",
    [
        '<c r="A900"><v> 7 </v></c>',  # a number to the check, a text to the parser
        '<c r="A900" s="0"><v>\n7</v></c>',
    ],
)
def test_a_cell_that_the_parser_reads_differently_from_the_check_is_read_neither_way(content: str) -> None:
    problem = refusal(within_part(row(content)))
    assert (problem.code, problem.facts) == ("file-ambiguous", {"part": "Scores"})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</sheetData>", '</sheetData><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData>'),
        ("<sheetData>", '<extLst><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></extLst><sheetData>'),
    ],
)
def test_a_second_table_of_cells_in_a_part_is_refused(old: str, new: str) -> None:
    assert code(within_part(new, old)) == "file-ambiguous"


def test_malformed_xml_is_refused_even_after_the_last_cell() -> None:
    assert code(within_part("</sheetData><x>")) == "file-damaged"


def test_a_million_formatted_empty_rows_are_read_or_refused_within_bounds() -> None:
    rows = "".join(f'<row r="{n}" s="1" customFormat="1"/>' for n in range(901, 1_048_577))
    assert code(within_part(f"{rows}</sheetData>")) == "file-too-large"
    some = "".join(f'<row r="{n}" s="1" customFormat="1"/>' for n in range(901, 150_000))
    assert values(open_book(within_part(f"{some}</sheetData>"))) == values(open_book(SHEET))


def test_a_file_larger_than_any_sheet_is_not_even_unzipped() -> None:
    assert code(b"PK" + bytes(MAX_FILE)) == "file-too-large"


def test_errors_and_formulas_that_the_parser_hides_are_seen() -> None:
    place = cell_at(CELL)
    assert place is not None
    contents = {
        't="e"><v>#REF!</v>': CellError("#REF!"),
        't="e"><f>A1</f><v>#N/A</v>': CellError("#N/A"),
        "><f>1+1</f>": Uncalculated(),
        "><f>1+1</f><v/>": Uncalculated(),
        '><f t="shared" si="0"/><v>7</v>': 7.0,
        't="str"><f>"7"</f><v>7</v>': "7",
    }
    for xml, value in contents.items():
        assert open_book(with_cell(filled_in_office(), CELL, xml)).tabs[1].cells[place] == value


def filled_in_office() -> bytes:
    """A sheet that no program is asked to calculate again, as Excel and LibreOffice save it."""
    return with_part(SHEET, "xl/workbook.xml", lambda part: part.replace(b' fullCalcOnLoad="1"', b""))


def test_a_formula_with_the_zero_that_a_writer_put_there_is_not_calculated() -> None:
    place = cell_at(CELL)
    assert place is not None
    assert open_book(with_cell(SHEET, CELL, "><f>1+1</f><v>0</v>")).tabs[1].cells[place] == Uncalculated()


def test_extensions_of_excel_do_not_disturb() -> None:
    extension = (
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557}">'
        '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1>'
        '<xm:f xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">c21lab!$D$2:$D$12</xm:f>'
        "</x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"
    )
    assert values(open_book(within_part(extension, "</worksheet>"))) == values(open_book(SHEET))


def test_pictures_macros_and_links_stay_where_they_are() -> None:
    book = open_book(zipped(parts_of(SHEET) | {"xl/vbaProject.bin": b"\0" * 99, "xl/media/image1.png": PNG}))
    assert book.macros
    assert values(book) == values(open_book(SHEET))


def test_a_relation_to_the_outside_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.xml"
    outside.write_bytes(parts_of(SHEET)[PART])
    for target in (outside.as_uri(), "../../../../../../etc/passwd", "http://localhost:9/x.xml"):
        data = with_part(
            SHEET,
            "xl/_rels/workbook.xml.rels",
            lambda part, to=target: part.replace(b"/xl/worksheets/sheet2.xml", to.encode()),
        )
        assert code(data) == "file-damaged"


def test_nothing_else_is_opened_and_nothing_is_fetched(tmp_path: Path) -> None:
    """The interpreter itself reports what is opened and called; in a process of its own, for that can't be undone."""
    relations = (
        b'<Relationship Id="x1" Type="http://x/externalLink" Target="http://localhost:9/a.xlsx" TargetMode="External"/>'
        b'<Relationship Id="x2" Type="http://x/image" Target="file:///etc/hostname"/></Relationships>'
    )
    linked = with_part(SHEET, "xl/_rels/workbook.xml.rels", lambda part: part.replace(b"</Relationships>", relations))
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    files = {"linked.xlsx": linked, "entity.xlsx": with_part(SHEET, "xl/styles.xml", lambda part: entity + part)}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    script = (
        "import sys, pathlib\n"
        "from c21lab.workbooks import open_book, RefusedError\n"
        "open_book(pathlib.Path(sys.argv[1]).read_bytes())\n"  # whatever is imported on the way is imported now
        "all_data = [pathlib.Path(name).read_bytes() for name in sys.argv[1:]]\n"
        "def told(event, args):\n"
        "    if event in ('open', 'os.listdir', 'subprocess.Popen') or event.startswith(('socket', 'urllib')):\n"
        "        print(event, args)\n"
        "sys.addaudithook(told)\n"
        "for data in all_data:\n"
        "    try: open_book(data)\n"
        "    except RefusedError as refused: print(refused.code)\n"
    )
    command = [sys.executable, "-c", script, *(str(tmp_path / name) for name in files)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "file-unsafe\n"


def test_two_tabs_of_one_name_are_refused() -> None:
    def change(part: bytes) -> bytes:
        return part.replace(b'name="Scores"', b'name="Start here"', 1)

    assert code(with_part(SHEET, "xl/workbook.xml", change)) == "file-ambiguous"


@pytest.mark.parametrize("name", ["A1", "E14", "Z9", "AA10", "AZ1", "BA7", "XFD1048576"])
def test_cells_are_named_as_spreadsheets_name_them(name: str) -> None:
    place = cell_at(name)
    assert place is not None
    assert cell_name(*place) == name


def test_a_workbook_of_another_kind_opens_too() -> None:
    book = Workbook()
    assert book.active is not None
    book.active["B2"] = "=not a formula"
    book.active["B2"].data_type = "s"
    target = io.BytesIO()
    book.save(target)
    assert values(open_book(target.getvalue())) == [{(1, 1): "=not a formula"}]


def within_table(content: str) -> bytes:
    return within_part(f"{content}</sheetData>")


def many_cells() -> bytes:
    return within_table("".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(901, 100_000)))


def long_text() -> bytes:
    text = "x" * 19_000_000
    return within_table(f'<row r="901"><c r="A901" t="inlineStr"><is><t>{text}</t></is></c></row>')


def far_row() -> bytes:
    return within_table('<row r="45000"><c r="A45000"><v>1</v></c></row>')


@pytest.mark.parametrize("worst", [bomb, many_cells, long_text, far_row])
def test_the_memory_of_the_worst_files_is_bounded(worst: Callable[[], bytes], tmp_path: Path) -> None:
    """A process of its own, since only a fresh one can say how much it ever took."""
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("only Linux tells the peak of one program")
    (tmp_path / "worst.xlsx").write_bytes(worst())
    script = (
        "import sys, pathlib\n"
        "from c21lab.workbooks import open_book, RefusedError\n"
        "try: open_book(pathlib.Path(sys.argv[1]).read_bytes())\n"
        "except RefusedError: pass\n"
        "print(pathlib.Path('/proc/self/status').read_text())"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "worst.xlsx")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    peak = next(line for line in done.stdout.splitlines() if line.startswith("VmHWM"))
    assert int(peak.split()[1]) < 300_000, peak


def test_a_blank_sheet_of_every_module_and_language_opens() -> None:
    for module in ("essentials", "extended"):
        for language in ("en", "fr", "es"):
            assert open_book(blank(module, language)).tabs[-1].hidden


# --- small files that hold more than any sheet

NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def long_cell(text: str) -> bytes:
    return within_part(row(f'<c r="D900" t="inlineStr"><is><t>{text}</t></is></c>'))


def many_attributes(count: int) -> bytes:
    attributes = "".join(f'a{number:x}="" ' for number in range(count))
    return with_part(SHEET, PART, lambda part: part.replace(b"<worksheet ", f"<worksheet {attributes}".encode(), 1))


def many_merged(count: int) -> bytes:
    cells = "".join(f'<mergeCell ref="A{row}:B{row}"/>' for row in range(50, 50 + count))
    merged = f"</sheetData><mergeCells>{cells}</mergeCells>"
    part = parts_of(SHEET)[PART].decode()
    start, _, rest = part.partition("</sheetData>")
    return zipped(parts_of(SHEET) | {PART: (start + merged + rest.partition("</mergeCells>")[2]).encode()})


def many_strings(count: int) -> bytes:
    return zipped(parts_of(SHEET) | {"xl/sharedStrings.xml": f"<sst {NAMESPACE}>{'<si/>' * count}</sst>".encode()})


@pytest.mark.parametrize("text", ["7" * 40_000, "7-" * 20_000, "D1." * 2_000_000], ids=["digits", "pairs", "ids"])
def test_a_text_that_is_longer_than_any_cell_can_be_is_never_parsed(text: str) -> None:
    assert code(long_cell(text)) == "cell-too-long"


def test_the_longest_text_that_a_cell_can_hold_is_read() -> None:
    assert "é" * 32_767 in values(open_book(long_cell("é" * 32_767)))[1].values()


@pytest.mark.parametrize("count", [30_000, 1_900_000])
def test_a_tag_of_very_many_attributes_is_given_up_before_it_ends(count: int) -> None:
    assert code(many_attributes(count)) == "file-too-large"


def test_very_many_merged_ranges_or_shared_texts_are_given_up() -> None:
    assert code(many_merged(30_000)) == "file-too-large"
    assert code(many_strings(1_000_000)) == "file-too-large"


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of memory, which this system does not have")
@pytest.mark.parametrize(
    "data",
    [long_cell("7" * 8_000_000), many_attributes(1_900_000), many_merged(500_000), many_strings(3_000_000)],
    ids=["digits", "attributes", "merged", "strings"],
)
def test_memory_stays_within_bounds_whatever_a_small_file_holds(tmp_path: Path, data: bytes) -> None:
    assert len(data) < MAX_FILE
    (tmp_path / "anna.xlsx").write_bytes(data)
    program = (
        "import resource, sys\nfrom pathlib import Path\nfrom c21lab.workbooks import RefusedError, open_book\n"
        "data = Path(sys.argv[1]).read_bytes()\nbefore = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try:\n    open_book(data)\nexcept RefusedError:\n    pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "anna.xlsx")]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    unit = 1 if sys.platform == "darwin" else 1024
    assert int(ran.stdout) * unit < 150_000_000
