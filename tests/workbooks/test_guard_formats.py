"""The check of the other formats: .ods, .xls and encrypted workbooks."""

from __future__ import annotations

import datetime as dt
import struct
from pathlib import Path

import pytest
from openpyxl import Workbook

from c21lab.workbooks import Book, CellError, RefusedError, Uncalculated, open_book
from checkers import converted
from filling import codes, filled, read, saved, zipped

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
CALCEXT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"


def ods(rows: str, manifest: str = "", before: str = "") -> bytes:
    """An .ods with one tab, called A, that has these rows."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content xmlns:office="{OASIS}:office:1.0" '
        f'xmlns:table="{OASIS}:table:1.0" xmlns:text="{OASIS}:text:1.0" xmlns:calcext="{CALCEXT}"><office:body>'
        f'<office:spreadsheet><table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    entries = (
        f'<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{MEDIA_TYPE}">{manifest}</manifest:file-entry></manifest:manifest>'
    )
    parts = {"mimetype": MEDIA_TYPE, "META-INF/manifest.xml": entries, "content.xml": content}
    return zipped({name: text.encode() for name, text in parts.items()})


def row(cells: str, repeated: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


def number(value: object, attributes: str = "") -> str:
    return f'<table:table-cell office:value-type="float" office:value="{value}" {attributes}/>'


def empty(repeated: int) -> str:
    return f'<table:table-cell table:number-columns-repeated="{repeated}"/>'


def cells(book: Book) -> dict[tuple[int, int], object]:
    return dict(book.tabs[0].cells)


def refused(data: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        open_book(data)
    return caught.value


def test_repeated_rows_and_columns_of_an_ods_are_what_they_stand_for() -> None:
    twice = number(7, 'table:number-columns-repeated="2"')
    book = open_book(ods(row(empty(2) + twice, 2) + row(empty(16_384), 1_048_574)))
    assert cells(book) == {(0, 2): 7.0, (0, 3): 7.0, (1, 2): 7.0, (1, 3): 7.0}


def test_errors_formulas_dates_and_truths_of_an_ods_are_seen() -> None:
    error = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">#DIV/0!</text:p>'
        "</table:table-cell>"
    )
    contents = (
        error
        + '<table:table-cell table:formula="of:=1"/>'
        + number(1, 'table:formula="of:=TRUE()"')
        + '<table:table-cell office:value-type="date" office:date-value="2026-05-06"/>'
        + number(7, 'table:formula="of:=3+4"')
    )
    values: list[object] = [CellError("#DIV/0!"), Uncalculated(), True, dt.date(2026, 5, 6), 7.0]
    assert cells(open_book(ods(row(contents)))) == {(0, column): value for column, value in enumerate(values)}


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        (row(empty(10), 1_000_000) + row(number(7)), "A1000001"),
        (row(number(7, 'table:number-columns-repeated="16384"'), 1000), "XFD1000"),
        (row(number(7, 'table:number-columns-repeated="4000000000"'), 1000), "XFD1000"),
        (row(number(7), 4_000_000_000), "A1048576"),
    ],
)
def test_far_and_endlessly_repeated_values_of_an_ods_are_named(rows: str, cell: str) -> None:
    problem = refused(ods(rows))
    assert (problem.code, problem.tab, problem.cell) == ("cell-too-far", "A", cell)


@pytest.mark.parametrize(
    "kind", ['office:value-type="string"', 'office:value-type="FLOAT"', 'calcext:value-type="float"', ""]
)
def test_a_cell_of_an_ods_that_states_a_number_and_shows_another_text_is_read_neither_way(kind: str) -> None:
    shown = '<text:p xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">8</text:p>'
    cell = f'<table:table-cell {kind} office:value="7">{shown}</table:table-cell>'
    assert refused(ods(row(cell))).code == "file-ambiguous"


def test_an_ods_with_entities_or_a_password_is_refused() -> None:
    assert refused(ods(row(number(7)), before='<!DOCTYPE x [<!ENTITY a "b">]>')).code == "file-unsafe"
    assert refused(ods(row(number(7)), manifest="<manifest:encryption-data/>")).code == "file-password"


def test_a_table_within_a_table_of_an_ods_is_read_neither_way() -> None:
    inner = f'<table:table table:name="B">{row(number(8))}</table:table>'
    outer = f'<table:table-cell office:value-type="float" office:value="7">{inner}</table:table-cell>'
    assert refused(ods(row(outer))).code == "file-ambiguous"


def container(streams: dict[str, bytes]) -> bytes:
    """A container of the kind that .xls files and encrypted workbooks are (MS-CFB), each stream padded to be large."""
    padded = {name: content.ljust(max(4096, -(-len(content) // 512) * 512), b"\0") for name, content in streams.items()}
    following, starts, body = [0xFFFFFFFD, 0xFFFFFFFE], {}, b""
    for name, content in padded.items():
        count, starts[name] = len(content) // 512, len(following)
        following += [*range(len(following) + 1, len(following) + count), 0xFFFFFFFE]
        body += content
    table = struct.pack(f"<{len(following)}I", *following).ljust(512, b"\xff")
    directory = entry("Root Entry", 5, 0xFFFFFFFE, 0) + b"".join(
        entry(name, 2, starts[name], len(content)) for name, content in padded.items()
    )
    head = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0)
    return head.ljust(512, b"\xff") + table + directory.ljust(512, b"\0") + body


def entry(name: str, kind: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    head = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded), kind, 1) + b"\xff" * 12
    return head.ljust(116, b"\0") + struct.pack("<IQ", start, size)[:12]


def test_an_encrypted_workbook_asks_for_a_file_without_a_password(tmp_path: Path) -> None:
    data = container({"EncryptionInfo": b"\x04\0\x04\0", "EncryptedPackage": bytes(8192)})
    reading = read(tmp_path, {"anna.xlsx": data, "ben.xlsx": filled({"D1.1": 7})})
    assert codes(reading) == ["file-password"]
    assert len(reading.sheets) == 1


def test_an_encrypted_xls_asks_for_a_file_without_a_password() -> None:
    start = struct.pack("<HHHHHHII", 0x809, 16, 0x600, 5, 0, 0, 0, 0)
    stream = start + struct.pack("<HH", 0x2F, 6) + bytes(6) + struct.pack("<HH", 0x0A, 0)
    assert refused(container({"Workbook": stream})).code == "file-password"


def test_a_document_of_word_in_the_old_format_is_no_excel_file() -> None:
    assert refused(container({"WordDocument": bytes(5000)})).code == "file-not-workbook"


def test_a_container_that_runs_in_circles_is_damaged() -> None:
    data = bytearray(container({"Workbook": bytes(5000)}))
    struct.pack_into("<I", data, 512 + 4 * 2, 2)
    assert refused(bytes(data)).code == "file-damaged"


@pytest.mark.office
def test_a_far_cell_of_an_xls_is_named(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0]["IV65536"] = 7
    path = tmp_path / "far.xlsx"
    path.write_bytes(saved(book))
    problem = refused(converted([path], "xls", tmp_path / "saved")["far"].read_bytes())
    assert (problem.code, problem.cell) == ("cell-too-far", "IV65536")
