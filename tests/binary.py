"""A writer of the smallest .xlsb that says something: no free program saves this format, so the tests do (MS-XLSB)."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from c21lab.workbooks import CellError, CellValue
from filling import zipped

NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
)


def record(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = b"", len(content)
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 0x7F else 0)])
        length >>= 7
        if not length:
            return head + size + content


def text(value: str) -> bytes:
    encoded = value.encode("utf-16-le")
    return struct.pack("<I", len(encoded) // 2) + encoded


def cell(column: int, value: CellValue) -> bytes:
    head = struct.pack("<II", column, 0)
    if isinstance(value, CellError):
        return record(3, head + bytes([{"#REF!": 23, "#N/A": 42}[value.text]]))
    if isinstance(value, bool):
        return record(4, head + bytes([value]))
    if isinstance(value, float):
        # whole numbers as Excel packs them
        return (
            record(2, head + struct.pack("<i", int(value) << 2 | 2))
            if value.is_integer()
            else record(5, head + struct.pack("<d", value))
        )
    return record(6, head + text(str(value)))


def sheet(cells: Mapping[tuple[int, int], CellValue]) -> bytes:
    last = (max(r for r, _ in cells), max(c for _, c in cells))
    body = record(129) + record(148, struct.pack("<IIII", 0, last[0], 0, last[1])) + record(145)
    for row in sorted({r for r, _ in cells}):
        body += record(0, struct.pack("<IIHHBI", row, 0, 300, 0, 0, 0))
        body += b"".join(cell(column, cells[row, column]) for r, column in sorted(cells) if r == row)
    return body + record(146) + record(130)


def xlsb(tabs: Mapping[str, Mapping[tuple[int, int], CellValue]]) -> bytes:
    bundle = b"".join(
        record(156, struct.pack("<II", 0, n) + text(f"rId{n}") + text(name)) for n, name in enumerate(tabs, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{NAMESPACE}/worksheet" Target="worksheets/sheet{n}.bin"/>'
        for n in range(1, len(tabs) + 1)
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "[Content_Types].xml": CONTENT_TYPES.encode(),
        "xl/workbook.bin": record(131) + record(143) + bundle + record(144) + record(132),
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{package}">{relations}</Relationships>'.encode(),
    }
    return zipped(parts | {f"xl/worksheets/sheet{n}.bin": sheet(cells) for n, cells in enumerate(tabs.values(), 1)})
